//! `rabfak drill print`: a test on paper. It is a drill like any other, whose results are entered afterwards.

use super::class::seek;
use super::paper::{find_paper, words};
use crate::classroom::game::{ClassRef, Naming, Rules, Setup, Way, write};
use crate::classroom::lineup::{Heard, lineup};
use crate::classroom::paper::{self as sheets, MOST_VARIANTS, Part, Print, Sheet, Variant, code};
use crate::classroom::pool::Pool;
use crate::cli::study::find;
use crate::cli::{NotUnderstood, Place, say_notices};
use crate::domain::event::What;
use crate::domain::ids::LessonId;
use crate::domain::journal::{Entry, JournalId, Kind};
use crate::domain::question::KINDS;
use crate::domain::quiz;
use crate::l10n::say;
use crate::runtime::{Study, now};
use anyhow::{Context, Result, bail};
use clap::builder::PossibleValuesParser;
use clap::{Args, ValueEnum};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Kinds that are answered with one letter.
const LETTERED: [&str; 2] = ["Choice", "TrueFalse"];

/// What may be said of a print.
#[derive(Debug, Args)]
pub(super) struct Paper {
    /// Numbers in the course, or ids; without one, the lessons that were begun, or all
    #[arg(value_name = "LESSON")]
    chosen: Vec<String>,
    /// The most questions
    #[arg(short, long, value_name = "N", default_value_t = quiz::NUMBER as u16, value_parser = clap::value_parser!(u16).range(1..))]
    number: u16,
    /// Questions of these kinds, with commas between them, instead of those that are answered with one letter
    #[arg(long, value_name = "KIND", value_delimiter = ',', ignore_case = true, value_parser = PossibleValuesParser::new(KINDS))]
    kinds: Vec<String>,
    /// How many differently shuffled sheets there are
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..=i64::from(MOST_VARIANTS)))]
    variants: u8,
    /// How many sheets of each variant, where no class is named
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..=1000), conflicts_with = "class")]
    copies: u16,
    /// A sheet with the name on it for everybody in this class
    #[arg(long, value_name = "CLASS")]
    class: Option<String>,
    /// Large print, for who sees little
    #[arg(long)]
    large: bool,
    /// Room for a second vote, after a discussion
    #[arg(long)]
    two_votes: bool,
    /// What is written
    #[arg(long, value_enum, default_value_t = Format::Html)]
    format: Format,
    /// Only the sheets, or only the key, which otherwise stands behind them
    #[arg(long, value_enum)]
    only: Option<Only>,
    /// The file; '-' for standard output [default: rabfak-CODE.html]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Write over a file that is there
    #[arg(long)]
    force: bool,
    /// Print a test again that was printed before
    #[arg(long, value_name = "CODE", conflicts_with_all = ["chosen", "number", "kinds", "variants", "class", "seed"])]
    again: Option<String>,
    /// Draw the same questions and sheets as another print with this number
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
}

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A file that any browser prints
    Html,
    /// Plain text
    Text,
}

/// What of a print is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Only {
    /// The sheets
    Sheets,
    /// The key
    Key,
}

pub(super) fn run(place: &Place, paper: &Paper) -> Result<ExitCode> {
    let mut study = Study::open_whole(&place.places(), now())?;
    say_notices(&study);
    let (journal, setup, is_new) = match &paper.again {
        Some(code) => {
            let found = find_paper(&study, code)?;
            (found.id, found.game.setup().clone(), false)
        }
        None => (unused(&study)?, paper.setup(&study)?, true),
    };
    let print = paper.print(journal, &setup, &study);
    let written = match paper.format {
        Format::Html => sheets::html(&print)?,
        Format::Text => sheets::text(&print),
    };
    let to = paper.out.clone().unwrap_or_else(|| paper.path(&print.code));
    let keep = |study: &mut Study| -> Result<()> {
        if is_new {
            let entry = Entry { journal, number: 0, body: write(&setup)? };
            study.record(What::Drill(entry), now())?;
        }
        Ok(())
    };
    if to.as_os_str() == "-" {
        keep(&mut study)?;
        io::stdout().write_all(written.as_bytes())?;
        return paper.say_what_next(&mut io::stderr(), &print, &to, &study);
    }
    // The file first, for nothing that waits for results should have no sheets.
    let mut file = paper.create(&to, &study)?;
    let say_where = || say!(study.desk().texts, "paper-not-written", path = to.to_string_lossy());
    file.write_all(written.as_bytes()).and_then(|()| file.sync_all()).with_context(say_where)?;
    if let Err(error) = keep(&mut study) {
        let _ = fs::remove_file(&to);
        return Err(error);
    }
    paper.say_what_next(&mut io::stdout(), &print, &to, &study)
}

/// A journal whose code no other drill has.
fn unused(study: &Study) -> Result<JournalId> {
    let taken: Vec<String> = study.journals(Kind::Drill)?.iter().map(|head| code::session(head.id)).collect();
    let mut ids = std::iter::repeat_with(|| Study::new_journal(now()));
    ids.find(|id| !taken.contains(&code::session(*id))).context("no code is left")
}

impl Paper {
    fn setup(&self, study: &Study) -> Result<Setup> {
        let desk = study.desk();
        let lessons: Vec<LessonId> =
            self.chosen.iter().map(|name| find(study, name)).collect::<Result<_>>()?;
        let lessons = if lessons.is_empty() { desk.begun() } else { lessons };
        let is_named = |kind: &&str| self.kinds.iter().any(|name| name.eq_ignore_ascii_case(kind));
        let kinds: Vec<&'static str> = KINDS.into_iter().filter(is_named).collect();
        let kinds = if kinds.is_empty() { LETTERED.to_vec() } else { kinds };
        let rules =
            quiz::Rules { number: self.number.into(), kinds, counts: false, ..quiz::Rules::default() };
        let seed = self.seed.unwrap_or_else(|| now().at.unsigned_abs());
        let title = self.title(study, &lessons);
        let items = study.draw_items(&Pool::Lessons(lessons, rules), seed)?;
        if items.is_empty() {
            bail!(NotUnderstood(say!(desk.texts, "paper-nothing")));
        }
        let class = self.class.as_deref().map(|class| seek::class(study, class)).transpose()?;
        Ok(Setup {
            title,
            way: Way::Paper { variants: self.variants },
            rules: Rules::default(),
            naming: if class.is_some() { Naming::Roster } else { Naming::Anonymous },
            class: class.map(|class| ClassRef { id: class.id, name: class.name.clone() }),
            players: class.map(|class| lineup(class, &Heard::default())).unwrap_or_default(),
            items,
            seed,
        })
    }

    /// The course, and the lesson where it is only one.
    fn title(&self, study: &Study, lessons: &[LessonId]) -> String {
        let desk = study.desk();
        let id = lessons.first().map(LessonId::course);
        let course = desk.courses.iter().find(|course| Some(&course.id) == id.as_ref());
        let title = course.map_or("", |course| course.title.get(&desk.lang)).to_owned();
        match lessons {
            [one] if !self.chosen.is_empty() => match study.lesson(one) {
                Ok(lesson) => format!("{title} · {}", lesson.title),
                Err(_) => title,
            },
            _ => title,
        }
    }

    fn print(&self, journal: JournalId, setup: &Setup, study: &Study) -> Print {
        let variants = Variant::all(setup);
        Print {
            title: setup.title.clone(),
            class: setup.class.as_ref().map(|class| class.name.to_string()),
            code: code::session(journal),
            lang: study.desk().lang.clone(),
            sheets: Sheet::for_all(setup, variants.len() as u8, self.copies),
            variants,
            part: match self.only {
                None => Part::All,
                Some(Only::Sheets) => Part::Sheets,
                Some(Only::Key) => Part::Keys,
            },
            is_large: self.large,
            has_two_votes: self.two_votes,
            words: words(&study.desk().texts),
        }
    }

    fn path(&self, code: &str) -> PathBuf {
        let ending = if self.format == Format::Html { "html" } else { "txt" };
        let key = if self.only == Some(Only::Key) { "-key" } else { "" };
        PathBuf::from(format!("rabfak-{code}{key}.{ending}"))
    }

    fn create(&self, path: &Path, study: &Study) -> Result<File> {
        let texts = &study.desk().texts;
        let said = path.to_string_lossy();
        let mut options = OpenOptions::new();
        options.write(true);
        let options = if self.force { options.create(true).truncate(true) } else { options.create_new(true) };
        options.open(path).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => NotUnderstood(say!(texts, "paper-exists", path = said)).into(),
            _ => anyhow::Error::new(error).context(say!(texts, "paper-not-written", path = said)),
        })
    }

    /// What was written, and what to do when the sheets are back.
    fn say_what_next(
        &self,
        out: &mut dyn Write,
        print: &Print,
        to: &Path,
        study: &Study,
    ) -> Result<ExitCode> {
        let (texts, code) = (&study.desk().texts, print.code.as_str());
        let path = to.to_string_lossy();
        if print.part == Part::Keys {
            writeln!(out, "{}", say!(texts, "paper-key-written", path = path, code = code))?;
            return Ok(ExitCode::SUCCESS);
        }
        let sheets = print.sheets.len();
        writeln!(out, "{}", say!(texts, "paper-written", sheets = sheets, path = path, code = code))?;
        if to.as_os_str() != "-" {
            let how = match self.format {
                Format::Html => say!(texts, "paper-print-it"),
                Format::Text => say!(texts, "paper-print-text"),
            };
            writeln!(out, "{how}")?;
        }
        writeln!(out, "{}", say!(texts, "paper-enter-it", code = code))?;
        Ok(ExitCode::SUCCESS)
    }
}
