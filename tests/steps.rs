//! Steps: ticked by the keys that they are about, kept, and never in the way.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod common;

use common::Bench;
use rabfak::domain::event::What;
use rabfak::l10n::Language;
use rabfak::runtime::Study;
use std::path::PathBuf;

/// In the first lesson of the course that teaches the program.
fn at_first_steps(width: u16, height: u16) -> Bench {
    let mut bench = Bench::new(width, height);
    bench.keys("cg<enter>").keys("<enter>");
    bench
}

fn ticked(study: &Study) -> Vec<String> {
    let tried = study.events().unwrap().into_iter().filter_map(|event| match event.what {
        What::Try(step) => Some(step.to_string()),
        _ => None,
    });
    tried.collect()
}

#[test]
fn a_step_is_ticked_at_once_when_its_key_was_used_and_stays_so() {
    let mut bench = at_first_steps(80, 40);
    assert!(bench.text().contains("[ ] Press Space to turn the page"), "{}", bench.text());
    bench.keys(" g");
    assert!(bench.text().contains("[✓] Press Space to turn the page"), "{}", bench.text());
    assert_eq!(ticked(&bench.study), ["first-steps/turn-page-k7w2"]);
    bench.keys("  g").restart(0);
    bench.keys("<enter>g");
    assert!(bench.text().contains("[✓] Press Space to turn the page"), "{}", bench.text());
    bench.keys(" ");
    assert_eq!(ticked(&bench.study).len(), 1, "and is not written again");
}

#[test]
fn a_key_that_does_nothing_now_ticks_nothing() {
    let mut bench = at_first_steps(80, 40);
    bench.keys("K<ctrl-o>");
    assert_eq!(ticked(&bench.study), Vec::<String>::new(), "no term is marked, and nobody has jumped");
    bench.keys("<tab>K");
    assert_eq!(ticked(&bench.study), ["first-steps/next-term-p4hd", "first-steps/whole-entry-x9m3"]);
}

#[test]
fn a_key_counts_on_what_lies_over_the_lesson_and_not_elsewhere() {
    let mut bench = Bench::with_lessons(80, 24, vec![good()]);
    bench.keys("c").until("j", "› Bread").keys("<enter>");
    bench.keys("<tab>");
    assert_eq!(ticked(&bench.study), Vec::<String>::new(), "this is home");
    bench.until("j", "›    1  Flour").keys("<enter>t");
    assert_eq!(ticked(&bench.study), Vec::<String>::new());
    bench.keys("<esc><ctrl-f>flour<tab>");
    assert_eq!(ticked(&bench.study), Vec::<String>::new(), "what Tab does there is something else");
    let mut bench = at_first_steps(80, 24);
    bench.keys("<ctrl-f><f1> ");
    assert_eq!(ticked(&bench.study), ["first-steps/all-keys-d3qz"], "the keys are named everywhere");
}

#[test]
fn the_key_in_force_stands_behind_a_text_that_names_another() {
    let mut bench = Bench::new(80, 40);
    bench.settle(r#"(keys: {"reader": {"page-down": ["f5"], "jump-back": []}})"#);
    bench.keys("cg<enter>").keys("<enter>");
    assert!(bench.text().contains("(now on: F5)"), "{}", bench.text());
    bench.keys("<f5>g");
    assert!(bench.text().contains("[✓] Press Space to turn the page"), "{}", bench.text());
    let shown = bench.until("<f5>", "jumped from").text();
    assert!(shown.contains("(now on"), "{shown}");
}

#[test]
fn the_end_says_how_many_steps_were_tried_and_needs_none() {
    let mut bench = at_first_steps(80, 24);
    bench.keys("G");
    assert!(bench.text().contains("0 of 7 steps tried."), "{}", bench.text());
    assert!(bench.study.desk().progress.lesson(&"first-steps/reading".into()).finished);
    bench.keys("? qG");
    assert!(bench.text().contains("1 of 7 steps tried."), "{}", bench.text());
}

#[test]
fn home_speaks_of_first_steps_to_who_is_new_and_begins_with_another_course() {
    let mut bench = Bench::new(80, 24);
    assert_eq!(bench.study.desk().course().unwrap().id.as_str(), "nep");
    assert!(bench.text().contains("The course “First steps” shows the keys: c"), "{}", bench.text());
    bench.keys("<enter>q");
    assert!(!bench.text().contains("First steps"), "{}", bench.text());
    let russian = Bench::in_language(60, 20, Language::Russian);
    assert!(russian.text().contains("Клавиши покажет курс «Первые шаги»: c"), "{}", russian.text());
}

#[test]
fn a_tick_that_cannot_be_written_is_said_and_can_be_had_again() {
    let mut bench = at_first_steps(80, 40);
    bench.refuse_events(true).keys("?q");
    assert_eq!(ticked(&bench.study), Vec::<String>::new());
    bench.refuse_events(false).keys("?q");
    assert_eq!(ticked(&bench.study), ["first-steps/all-keys-d3qz"]);
}

fn good() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/courses/good"))
}
