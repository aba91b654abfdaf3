//! Guesses before a lesson: asked once, kept, quoted where the text answers them, told at the end.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod common;
mod shell;

use common::Bench;
use rabfak::domain::event::What;
use rabfak::domain::history::CardState;
use rabfak::l10n::Language;
use shell::Shell;
use std::path::PathBuf;

const SIZES: [(u16, u16); 3] = [(80, 24), (60, 20), (120, 40)];

/// At home, where a lesson begins with guesses.
fn bench(width: u16, height: u16) -> Bench {
    let mut bench = Bench::new(width, height);
    bench.guessing(Vec::new(), None);
    bench
}

fn guesses(bench: &Bench) -> Vec<What> {
    let of_guesses = |what: &What| matches!(what, What::Guess(_) | What::Decline(_));
    bench.study.events().unwrap().into_iter().map(|event| event.what).filter(of_guesses).collect()
}

fn good() -> Vec<PathBuf> {
    vec![PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/courses/good"))]
}

#[test]
fn they_look_as_approved() {
    for (width, height) in SIZES {
        let mut bench = bench(width, height);
        bench.keys("<enter>");
        insta::assert_snapshot!(format!("first_{width}x{height}"), bench.text());
        bench.keys("bjj<enter>").until("j", "You guessed").until("j", "Give up the land");
        insta::assert_snapshot!(format!("first_quoted_{width}x{height}"), bench.text());
        bench.keys("<enter>a");
        insta::assert_snapshot!(format!("first_answered_{width}x{height}"), bench.text());
        bench.keys("<esc>G");
        insta::assert_snapshot!(format!("first_end_{width}x{height}"), bench.text());
    }
    let mut bench = Bench::new(80, 24);
    bench.guessing(good(), Some(Language::Russian)).keys("cG<enter>").until("j", "›    1").keys("<enter>");
    insta::assert_snapshot!("first_in_russian", bench.text());
    bench.keys("a").until("j", "Ваша догадка");
    insta::assert_snapshot!("first_quoted_in_russian", bench.text());
}

#[test]
fn a_lesson_is_asked_about_once_and_never_judged_before_it_is_read() {
    let mut bench = bench(80, 24);
    bench.keys("<enter>").assert_shows("Guess 1 of 2").assert_shows("Esc read at once");
    bench.keys("a").assert_shows("Guess 2 of 2").assert_hides("✗").assert_hides("Why a");
    bench.keys("b").assert_hides("Guess").assert_shows("NEP › 1/");
    assert_eq!(guesses(&bench).len(), 2);
    assert!(bench.study.desk().progress.cards.values().all(CardState::is_new), "a guess is no answer");
    bench.keys("q<enter>").assert_hides("Guess");
}

#[test]
fn esc_reads_at_once_and_for_good() {
    let mut bench = bench(80, 24);
    bench.keys("<enter><esc>").assert_hides("Guess").assert_shows("NEP › 1/");
    assert!(matches!(guesses(&bench).as_slice(), [What::Decline(_)]));
    bench.keys("q<enter>").assert_hides("Guess");
}

#[test]
fn a_visit_and_a_lesson_that_was_read_are_not_held_up() {
    let mut bench = bench(80, 24);
    bench.keys("/khozraschet").keys("<enter>").assert_hides("Guess");
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter> q").study.save_place().unwrap();
    bench.guessing(Vec::new(), None).keys("<enter>").assert_hides("Guess");
}

#[test]
fn the_next_lesson_asks_first_too() {
    let mut bench = bench(80, 24);
    bench.keys("<enter><esc>L").assert_shows("NEP › 2/").assert_shows("Guess 1 of 2");
    bench.keys("<esc>").assert_shows("NEP › 2/").keys("<ctrl-o>").assert_shows("NEP › 1/");
}

#[test]
fn a_guess_is_quoted_with_its_sign_and_undo_leaves_it() {
    let mut bench = bench(80, 24);
    bench.keys("<enter>a<esc>").until("j", "? You guessed: a, ");
    bench.until("j", "Give up the land").keys("<enter>b").until("k", "✗ You guessed: a, ");
    bench.keys(" u").until("k", "? You guessed: a, ");
    assert_eq!(guesses(&bench).len(), 1);
    bench.keys("G").assert_shows("What you guessed before reading").assert_shows("asks this above");
}

#[test]
fn settings_can_do_without() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>").assert_hides("Guess");
    assert!(guesses(&bench).is_empty());
}

#[test]
fn a_guess_outlives_the_program() {
    let mut bench = bench(80, 24);
    bench.keys("<enter>a");
    bench.restart(1);
    bench.keys("<enter>").assert_hides("Guess 1").until("j", "You guessed: ");
}

#[test]
fn plain_lines_ask_quote_and_tell() {
    let shell = Shell::guessing();
    let lines = ["9", "1", "2", "r 60", "q"];
    let ran = shell.type_in(&["--plain", "read", "1"], &lines);
    ran.assert(0, &["Guess 1 of 2.", "cannot be read as a guess", "Kept.", "Guess 2 of 2."]);
    ran.assert(0, &["You guessed: "]);
    let kinds = |log: Vec<serde_json::Value>| -> Vec<String> {
        log.iter().map(|event| event["kind"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(kinds(shell.log())[..3], ["guess", "guess", "open"]);
    let again = shell.type_in(&["--plain", "read", "1"], &["q"]);
    assert!(!again.out.contains("Guess 1"), "{}", again.out);
    let other = Shell::guessing();
    other.type_in(&["--plain", "read", "1"], &["", "q"]).assert(0, &["Enter reads at once", "paragraphs"]);
    assert_eq!(kinds(other.log())[..2], ["decline", "open"]);
}

#[test]
fn a_kept_guess_survives_a_kill() {
    use std::io::{BufRead, BufReader, Write};
    let shell = Shell::guessing();
    let mut child =
        shell.command(&["--plain", "read", "1"]).stdin(std::process::Stdio::piped()).spawn().unwrap();
    child.stdin.as_mut().unwrap().write_all(b"1\n").unwrap();
    let said = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    assert!(said.into_iter().any(|line| line.contains("Kept.")));
    child.kill().unwrap();
    child.wait().unwrap();
    let again = shell.type_in(&["--plain", "read", "1"], &["r 40", "q"]);
    again.assert(0, &["You guessed: "]);
    assert!(!again.out.contains("Guess 1"), "{}", again.out);
}
