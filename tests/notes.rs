//! The learner's own notes: written beside a passage, changed, taken back, found, listed and printed.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod common;

use common::{Bench, EVENING};
use rabfak::domain::event::What;
use rabfak::domain::own_note::OwnNote;
use rabfak::l10n::Language;
use rabfak::plain;
use rabfak::runtime::Lines;

const SIZES: [(u16, u16); 3] = [(80, 24), (60, 20), (120, 40)];

#[test]
fn they_look_as_approved() {
    for (width, height) in SIZES {
        let mut bench = Bench::new(width, height);
        bench.keys("<enter>aWhy now, and not a year before?");
        insta::assert_snapshot!(format!("note_written_{width}x{height}"), bench.text());
        bench.keys("<enter>");
        insta::assert_snapshot!(format!("note_beside_{width}x{height}"), bench.text());
        bench.keys("A");
        insta::assert_snapshot!(format!("notes_{width}x{height}"), bench.text());
    }
    let mut bench = Bench::in_language(80, 24, Language::Russian);
    bench.keys("n");
    insta::assert_snapshot!("notes_in_russian", bench.text());
}

#[test]
fn a_note_is_kept_shown_beside_its_passage_and_found() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>aсмычка fails here<enter>").assert_shows("✎ смычка fails here");
    bench.restart(1);
    bench.keys("<enter>").assert_shows("✎ смычка fails here").keys("q");
    bench.keys("/smychka fails").assert_shows("in your notes: 1").keys("<enter>").assert_shows("NEP › 1/");
}

#[test]
fn a_changed_note_replaces_the_old_one_and_an_emptied_one_is_taken_back() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>aone<enter>a two<enter>").assert_shows("✎ one two");
    assert_eq!(bench.study.desk().progress.notes.len(), 1);
    bench.keys("a<ctrl-w><ctrl-w><enter>").assert_hides("✎");
    assert!(bench.study.desk().progress.notes.is_empty());
    let kinds: Vec<bool> =
        bench.study.events().unwrap().iter().map(|event| matches!(event.what, What::Note(_))).collect();
    assert_eq!(kinds.iter().filter(|is_note| **is_note).count(), 2, "nothing leaves the log");
}

#[test]
fn a_line_of_a_note_is_cleared_by_the_key_that_clears_a_field() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>aone long thought<ctrl-u>short<enter>").assert_shows("✎ short");
}

#[test]
fn esc_does_not_drop_what_was_written_unasked() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>asomething<esc>").assert_shows("Not saved").assert_shows("something");
    bench.keys("<enter>").assert_shows("✎ something");
    bench.keys("a zebra<esc><esc>").assert_shows("✎ something").assert_hides("zebra");
}

#[test]
fn a_note_whose_passage_is_gone_is_listed_as_such_and_can_be_changed() {
    let mut bench = Bench::new(80, 24);
    let note = OwnNote {
        lesson: bench.study.desk().courses[0].lessons[0].id.clone(),
        block: "no-such-heading/3".into(),
        quote: "What stood here once".to_owned(),
        text: "still mine".to_owned(),
    };
    bench.study.record(What::Note(note), EVENING).unwrap();
    bench.keys("n").assert_shows("passage is gone").assert_shows("still mine").keys("<enter>");
    bench.assert_shows("the note is kept").keys("a!<enter>").assert_shows("still mine!");
    let mut out = Vec::new();
    plain::notes(&mut Lines(&mut bench.study), &mut out).unwrap();
    let out = String::from_utf8(out).unwrap();
    assert!(out.starts_with("# Your notes\n\n## Lesson 1"), "{out}");
    assert!(out.contains("> What stood here once\n\nstill mine!\n\n*22 November*"), "{out}");
}
