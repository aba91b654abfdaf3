//! The command line: what may be said, and one file for each command.

mod check;
mod completions;
mod config;
mod drill;
mod due;
mod find;
mod log;
mod man;
mod notes;
mod overview;
mod quiz;
mod study;
mod term;

use crate::l10n::{Language, say};
use crate::runtime::{Places, Study, config_file, in_words, language, path_in};
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use std::io::{self, ErrorKind, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// An interactive study tutor for the terminal: read, be asked, remember.
///
/// Without a command it opens the tutor; without a terminal it says what is due.
#[derive(Debug, Parser)]
#[command(name = "rabfak", version, after_help = EXAMPLES)]
pub struct Cli {
    #[command(flatten)]
    place: Place,
    #[command(subcommand)]
    command: Option<Command>,
}

const EXAMPLES: &str = "\
Examples:
  rabfak                         open the tutor
  rabfak review                  review what is due
  rabfak quiz 1 2 -n 5           five questions of lessons 1 and 2
  rabfak drill class show 7b     who is in a class
  rabfak term hozraschet         look a term up, in any spelling
  rabfak find tax in kind        find words in everything
  rabfak index Lenin             where the course names someone
  rabfak due --short             what is due, for a prompt or a status bar
  rabfak --plain read 1          read lesson 1 in plain lines
  rabfak config                  all settings, and where their file lies
  rabfak completions fish        what the shell needs to complete words
  rabfak man quiz                what the manual says of a command
  rabfak check lessons/nep       check a course that you write

Exit status: 0 done, 1 failed or something found, 2 not understood, 129 the terminal was closed.";

/// What every command understands.
#[derive(Debug, Args)]
struct Place {
    #[arg(
        long,
        value_name = "DIR",
        global = true,
        help = "Keep progress in this folder instead of the platform's own [env: RABFAK_DATA]"
    )]
    data: Option<PathBuf>,
    /// Find more courses in this folder (may be repeated)
    #[arg(long, value_name = "DIR", global = true)]
    lessons: Vec<PathBuf>,
    /// Whose progress: a name of letters, digits, '-' and '_'
    #[arg(long, value_name = "NAME", global = true)]
    profile: Option<String>,
    #[arg(
        long,
        value_name = "FILE",
        global = true,
        help = "Settings are in this file instead of the platform's own place [env: RABFAK_CONFIG]"
    )]
    config: Option<PathBuf>,
    /// Speak this language instead of that of the settings or the locale
    #[arg(long, value_name = "LANG", global = true, value_parser = Language::ALL.map(Language::tag))]
    lang: Option<String>,
    /// Plain numbered lines on standard input and output
    #[arg(long, global = true)]
    plain: bool,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Review what is due, and a few new cards
    Review,
    /// Read a lesson: its number or id; without one, the lesson to go on with
    Read {
        /// Number in the course, or id
        lesson: Option<String>,
    },
    /// Practise: questions of chosen lessons, mixed or lesson by lesson
    Quiz(quiz::Quiz),
    /// Drill a class: at one screen or on paper
    Drill(drill::Drill),
    /// Look a term up, in any spelling
    Term {
        /// The word
        #[arg(required = true)]
        word: Vec<String>,
    },
    /// Find words in lessons, glossary, quotations and your notes, in any spelling
    Find {
        /// The words
        #[arg(required = true)]
        words: Vec<String>,
    },
    /// Print the timeline of a course: what happened when, and which lesson tells of it
    Timeline {
        /// Id of the course; without one, the course that is studied
        course: Option<String>,
    },
    /// Print the people, institutions and dates of the course, or the passages that name one
    Index {
        /// A name or a date; without one, all of them
        words: Vec<String>,
    },
    /// Print your own notes as Markdown
    Notes,
    /// Say what is due
    Due {
        /// On one line: `12 due, 4 new`
        #[arg(long)]
        short: bool,
    },
    /// Print the log of all that was answered, oldest first
    Log {
        /// One JSON object a line
        #[arg(long)]
        json: bool,
    },
    /// Say where the settings lie, and print the file with all of them
    Config {
        /// The names of all keys and of what they do, and the keys in force
        #[arg(long)]
        keys: bool,
    },
    /// Print what a shell needs to complete commands and options
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Print a page of the manual
    Man(man::Manual),
    /// Check a course, or a folder of courses
    Check {
        /// The folder; without one, the folder `lessons` here
        path: Option<PathBuf>,
        /// How diagnostics are printed
        #[arg(long, value_enum, default_value_t = Format::Short)]
        format: Format,
        /// Give ids to cards that have none
        #[arg(long)]
        fix: bool,
        /// Print a table of the course instead: lessons, words, questions by kind, terms, figures, sources
        #[arg(long, conflicts_with = "fix")]
        report: bool,
    },
}

/// How diagnostics are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A line each: `file:line:column: severity: message`
    Short,
    /// A JSON object each
    Json,
}

impl Place {
    fn places(&self) -> Places {
        Places {
            data: self.data.clone().or_else(|| path_in("RABFAK_DATA")),
            lessons: self.lessons.clone(),
            profile: self.profile.clone(),
            config: self.named_config().or_else(|| config_file().filter(|file| file.is_file())),
            lang: self.lang.as_deref().and_then(Language::of),
            locale: language(),
        }
    }

    /// The file of settings that was named, whether it is there or not.
    fn named_config(&self) -> Option<PathBuf> {
        self.config.clone().or_else(|| path_in("RABFAK_CONFIG"))
    }

    /// Whether to speak in plain lines: when asked to, and wherever a screen cannot be drawn.
    fn is_plain(&self) -> bool {
        self.plain || !has_screen() || std::env::var_os("TERM").is_some_and(|term| term == "dumb")
    }
}

fn has_screen() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}

/// Understands the arguments, does what they say, and gives the exit status.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    match run(&cli) {
        Ok(code) => code,
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            let said = in_words(&error, &cli.place.places().texts());
            let _ = writeln!(io::stderr(), "rabfak: {said}");
            if error.is::<NotUnderstood>() { ExitCode::from(2) } else { ExitCode::FAILURE }
        }
    }
}

fn run(cli: &Cli) -> anyhow::Result<ExitCode> {
    match &cli.command {
        None => study::home(&cli.place),
        Some(Command::Review) => study::review(&cli.place),
        Some(Command::Read { lesson }) => study::read(&cli.place, lesson.as_deref()),
        Some(Command::Quiz(quiz)) => quiz::run(&cli.place, quiz),
        Some(Command::Drill(drill)) => drill::run(&cli.place, drill),
        Some(Command::Term { word }) => term::run(&cli.place, &sought(&cli.place, word)?),
        Some(Command::Timeline { course }) => overview::timeline(&cli.place, course.as_deref()),
        Some(Command::Index { words }) => overview::index(&cli.place, &words.join(" ")),
        Some(Command::Notes) => notes::run(&cli.place),
        Some(Command::Find { words }) => find::run(&cli.place, &sought(&cli.place, words)?),
        Some(Command::Due { short }) => due::run(&cli.place, *short),
        Some(Command::Log { json }) => log::run(&cli.place, *json),
        Some(Command::Completions { shell }) => completions::run(*shell),
        Some(Command::Man(manual)) => man::run(&cli.place, manual),
        Some(Command::Config { keys }) => config::run(&cli.place, *keys),
        Some(Command::Check { path, format, report: true, .. }) => check::report(path.as_deref(), *format),
        Some(Command::Check { path, format, fix, .. }) => check::run(path.as_deref(), *format, *fix),
    }
}

/// Arguments that stand in the right place and say nothing.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct NotUnderstood(String);

/// What is to be looked for; an error if there is no letter or digit in it.
fn sought(place: &Place, words: &[String]) -> Result<String, NotUnderstood> {
    let words = words.join(" ");
    if words.chars().any(char::is_alphanumeric) {
        return Ok(words);
    }
    Err(NotUnderstood(say!(place.places().texts(), "cli-no-words", words = words)))
}

/// Says beside the lines what the screens say at home: that a course was left out, for one.
fn say_notices(study: &Study) {
    for notice in &study.desk().notices {
        let _ = writeln!(io::stderr(), "rabfak: {notice}");
    }
}

/// The reader of our output has gone: that is its right.
fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        cause.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == ErrorKind::BrokenPipe)
    })
}
