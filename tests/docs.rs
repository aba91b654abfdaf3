//! The documents: what can be generated is compared with its source, and what they name must be there.
//!
//! `RABFAK_BLESS=1 cargo test --test docs` writes the generated parts anew; read the difference before it is kept.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod common;

use clap::error::ErrorKind;
use clap::{Arg, Command, CommandFactory, Parser};
use common::Bench;
use rabfak::cli::Cli;
use rabfak::course::check;
use rabfak::course::diagnostic::codes::CODES;
use rabfak::l10n::Texts;
use rabfak::tui::action::Action;
use rabfak::tui::key;
use rabfak::tui::keymap::{Binding, Context, KEYMAP, rows};
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{self, Stdio};

const DOCUMENTS: [&str; 5] =
    ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "lessons/FORMAT.md", "lessons/README.md"];

/// A document, the name of a part, and what belongs between its markers.
type Part = (&'static str, &'static str, fn() -> String);

const PARTS: [Part; 7] = [
    ("README.md", "reading", reading),
    ("README.md", "stop", stop),
    ("README.md", "keys", keys),
    ("README.md", "help", help),
    ("README.md", "plain", transcript),
    ("lessons/FORMAT.md", "diagnostics", diagnostics),
    ("lessons/README.md", "report", report),
];

/// The order in which the README explains keys: as a learner meets them.
const CONTEXTS: [Context; 60] = [
    Context::Global,
    Context::Home,
    Context::Entering,
    Context::Entered,
    Context::List,
    Context::Reader,
    Context::Letter,
    Context::GuessBars,
    Context::GuessLine,
    Context::Contents,
    Context::First,
    Context::Sources,
    Context::Stop,
    Context::Front,
    Context::Grade,
    Context::Hidden,
    Context::Choice,
    Context::Ticks,
    Context::Truth,
    Context::Typing,
    Context::Telling,
    Context::LeftField,
    Context::Order,
    Context::Pairs,
    Context::Judged,
    Context::Search,
    Context::Find,
    Context::Glossary,
    Context::Timeline,
    Context::Register,
    Context::Writing,
    Context::Notes,
    Context::Classes,
    Context::Roster,
    Context::Naming,
    Context::Review,
    Context::Done,
    Context::QuizSetup,
    Context::Quiz,
    Context::QuizResult,
    Context::DrillSetup,
    Context::DrillLobby,
    Context::DrillCall,
    Context::DrillOpen,
    Context::DrillLetters,
    Context::DrillRow,
    Context::DrillSure,
    Context::DrillJudge,
    Context::DrillAnswer,
    Context::DrillTalk,
    Context::DrillReveal,
    Context::DrillEnd,
    Context::Drill,
    Context::DrillAsk,
    Context::DrillPeople,
    Context::Results,
    Context::ResultsQuestion,
    Context::Term,
    Context::Page,
    Context::Projector,
];

fn place(document: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(document)
}

fn read(document: &str) -> String {
    fs::read_to_string(place(document)).unwrap()
}

/// What stands before, between and after the markers of a part.
fn around<'t>(text: &'t str, part: &str) -> (&'t str, &'t str, &'t str) {
    let (open, close) = (format!("<!-- {part} -->\n"), format!("<!-- /{part} -->"));
    let from = text.find(&open).expect("the opening marker stands there") + open.len();
    let to = from + text[from..].find(&close).expect("the closing marker stands there");
    (&text[..from], &text[from..to], &text[to..])
}

#[test]
fn generated_parts_agree_with_their_sources() {
    let mut stale = Vec::new();
    for (document, part, generate) in PARTS {
        let text = read(document);
        let (before, written, after) = around(&text, part);
        let generated = format!("\n{}\n\n", generate().trim_matches('\n'));
        if generated == written {
            continue;
        }
        if std::env::var_os("RABFAK_BLESS").is_some() {
            fs::write(place(document), format!("{before}{generated}{after}")).unwrap();
        } else {
            stale.push(format!("{document}, part '{part}', should be:\n{generated}"));
        }
    }
    assert!(stale.is_empty(), "run RABFAK_BLESS=1 cargo test --test docs\n{}", stale.join("\n"));
}

fn block(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    format!("```text\n{}\n```", lines.join("\n").trim_matches('\n'))
}

fn reading() -> String {
    let mut bench = Bench::new(68, 16);
    bench.keys("<enter>").until("<tab>", "Compulsory grain quotas");
    block(&bench.text())
}

fn stop() -> String {
    let mut bench = Bench::new(68, 20);
    bench.keys("<enter>").until("j", "Give up the land").keys("<enter>a");
    block(&bench.text())
}

fn keys() -> String {
    let forgotten: Vec<_> = KEYMAP.iter().filter(|row| !CONTEXTS.contains(&row.context)).collect();
    assert!(forgotten.is_empty(), "name the context in CONTEXTS: {forgotten:?}");
    let (texts, mut text) = (Texts::default(), String::new());
    for context in CONTEXTS {
        write!(text, "\n### {}\n\n| key | what it does |\n|---|---|\n", context.title(&texts)).unwrap();
        let all: Vec<&Binding> = rows(context).collect();
        for run in all.chunk_by(|a, b| picks(a) && picks(b)) {
            let (first, last) = (run[0], run[run.len() - 1]);
            if run.len() > 1 {
                let (from, to) = (key::label(first.keys[0]), key::label(last.keys[0]));
                let help = first.help(&texts);
                let help = help
                    .split(' ')
                    .map(|word| if word == from { format!("{from} … {to}") } else { word.to_owned() });
                writeln!(text, "| `{from}` … `{to}` | {} |", help.collect::<Vec<_>>().join(" ")).unwrap();
            } else {
                let keys: Vec<_> = first.keys.iter().map(|key| format!("`{}`", key::label(key))).collect();
                writeln!(text, "| {} | {} |", keys.join(" "), first.help(&texts)).unwrap();
            }
        }
    }
    text
}

/// Letters of options, one row each in the table, are one row in the README.
fn picks(row: &Binding) -> bool {
    matches!(row.action, Action::Pick(_))
}

/// The command line, whatever the environment says.
fn command() -> Command {
    Cli::command().term_width(100)
}

fn help() -> String {
    let mut text = block(&command().render_long_help().to_string());
    text.push_str("\n\n| command | argument | what it is |\n|---|---|---|\n");
    let mut built = command();
    built.build();
    for subcommand in built.get_subcommands().filter(|subcommand| subcommand.get_name() != "help") {
        let own = |argument: &&Arg| !argument.is_global_set() && argument.get_id() != "help";
        for argument in subcommand.get_arguments().filter(own) {
            let values: Vec<_> = argument.get_possible_values();
            let values: Vec<_> = values.iter().map(|value| format!("`{}`", value.get_name())).collect();
            let takes = argument.get_action().takes_values() && !values.is_empty();
            let values = if takes { format!(": {}", values.join(" or ")) } else { String::new() };
            let what = argument.get_help().map(ToString::to_string).unwrap_or_default();
            writeln!(text, "| `{}` | `{argument}` | {what}{values} |", subcommand.get_name()).unwrap();
        }
    }
    text
}

/// The first stop of the first lesson, read at once, with a wrong answer: it has no date in it.
fn transcript() -> String {
    let folder = tempfile::tempdir().unwrap();
    let mut program = process::Command::new(env!("CARGO_BIN_EXE_rabfak"))
        .args(["--lang", "en", "--plain", "read", "1", "--data"])
        .arg(folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    program.stdin.take().unwrap().write_all(b"\nr 99\n1\n\nq\n").unwrap();
    let talk = String::from_utf8(program.wait_with_output().unwrap().stdout).unwrap();
    let mut lines = talk.lines().skip_while(|line| !line.contains("] Stop: "));
    let mut shown: Vec<&str> = lines.by_ref().take_while(|line| !line.starts_with("Saved.")).collect();
    assert!(shown.contains(&"Wrong."), "option 1 should be a wrong one:\n{talk}");
    shown.push("Saved. Comes back at the next stop.");
    assert!(shown.iter().all(|line| talk.contains(line)), "{talk}");
    block(&shown.join("\n"))
}

fn report() -> String {
    let (reports, unread) = check::report(&place("lessons"));
    assert!(unread.is_empty(), "{unread:?}");
    reports.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

fn diagnostics() -> String {
    CODES.iter().fold(String::new(), |mut text, code| {
        writeln!(text, "- `{}` ({}): {}", code.name, code.severity, code.explains).unwrap();
        text
    })
}

/// What stands in the fences of a document, and what stands outside them without generated parts.
fn split(document: &str) -> (Vec<String>, String) {
    let mut text = read(document);
    let fences = text.split("\n```").skip(1).step_by(2).map(str::to_owned).collect();
    for (_, part, _) in PARTS.iter().filter(|(of, ..)| *of == document) {
        let (before, _, after) = around(&text, part);
        text = format!("{before}{after}");
    }
    (fences, text.split("\n```").step_by(2).collect::<Vec<_>>().join("\n"))
}

/// What stands between backticks in prose.
fn spans(prose: &str) -> impl Iterator<Item = &str> {
    prose.split('`').skip(1).step_by(2)
}

/// The arguments of a line such as `rabfak due --short   what is due` or `cargo run -- due`; none of other lines.
fn arguments(line: &str) -> Option<Vec<&str>> {
    let line = line.trim().trim_start_matches("$ ");
    let line = line.split("   ").next()?.split(" #").next()?;
    let is_shell = |word: &&str| matches!(*word, ">" | "|" | "<");
    let words: Vec<&str> = line.split_whitespace().take_while(|word| !is_shell(word)).collect();
    match words.as_slice() {
        ["rabfak", ..] => Some(words),
        ["cargo", "run", rest @ ..] => {
            let after = rest.iter().position(|word| *word == "--").map_or(&[][..], |at| &rest[at + 1..]);
            Some(std::iter::once("rabfak").chain(after.iter().copied()).collect())
        }
        _ => None,
    }
}

#[test]
fn every_command_line_is_understood() {
    let mut seen = 0;
    for document in DOCUMENTS {
        let (fences, prose) = split(document);
        for line in fences.iter().flat_map(|fence| fence.lines()).chain(spans(&prose)) {
            let Some(arguments) = arguments(line) else { continue };
            seen += 1;
            // Prose may name a command without what it needs.
            let is_name = arguments.len() == 2 && !line.contains("   ");
            if let Err(error) = Cli::try_parse_from(arguments) {
                let is_fine = match error.kind() {
                    ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => true,
                    ErrorKind::MissingRequiredArgument => is_name,
                    _ => false,
                };
                assert!(is_fine, "{document}: {line}\n{error}");
            }
        }
    }
    assert!(seen > 20, "only {seen} command lines were found");
}

#[test]
fn the_readme_names_every_command() {
    let (fences, prose) = split("README.md");
    let told = fences.join("\n") + &prose;
    for subcommand in command().get_subcommands() {
        let line = format!("rabfak {}", subcommand.get_name());
        assert!(told.contains(&line), "the README does not tell of {line}");
    }
}

#[test]
fn every_file_that_is_named_is_there() {
    for document in DOCUMENTS {
        let (_, prose) = split(document);
        let from = place(document).parent().unwrap().to_owned();
        let links = prose.split("](").skip(1).filter_map(|after| after.split(')').next());
        let slug = |heading: &str| heading.trim_start_matches('#').trim().to_lowercase().replace(' ', "-");
        let headings: Vec<String> = prose.lines().filter(|line| line.starts_with('#')).map(slug).collect();
        for link in links.filter(|link| !link.contains(':')) {
            let is_there = match link.strip_prefix('#') {
                Some(anchor) => headings.iter().any(|heading| heading == anchor),
                None => from.join(link).exists(),
            };
            assert!(is_there, "{document} leads to {link}");
        }
        let rooms = ["src/", "tests/", "lessons/", ".ci/"];
        let is_pattern =
            |path: &str| path.contains(['*', ' ']) || path.contains("NAME") || path.contains("CODE");
        for path in spans(&prose).filter(|span| rooms.iter().any(|room| span.starts_with(room))) {
            assert!(is_pattern(path) || place(path).exists(), "{document} names {path}");
        }
    }
}
