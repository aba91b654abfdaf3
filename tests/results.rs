//! The results of a drill on its screens: behind the last question, with the files that are written of them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod common;

use common::Bench;
use rabfak::classroom::game::Way;
use rabfak::classroom::plan::Plan;
use rabfak::domain::ids::LessonId;
use rabfak::domain::quiz;
use std::path::PathBuf;

/// At the end of a drill of hands: the first question with two votes, twelve, then sixteen of twenty for the first letter.
fn after_hands(width: u16, height: u16) -> Bench {
    let good = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/courses/good"));
    let mut bench = Bench::with_lessons(width, height, vec![good]);
    bench.keys("j");
    let lessons = ["bread/flour", "bread/bread"].map(LessonId::from).to_vec();
    let questions = quiz::Rules { kinds: vec!["Choice"], ..quiz::Rules::default() };
    bench.drill(Plan { lessons, questions, way: Way::Hands, seed: Some(7), ..Plan::default() });
    bench.keys("<enter>12 5 3<enter>v<enter>16 3 1<enter>").until("<enter>", "leave");
    bench
}

#[test]
fn at_the_end_the_results_show_who_chose_what() {
    let mut bench = after_hands(80, 24);
    bench.keys("r").assert_shows("Results: ").assert_shows("1 question counts").assert_shows("/20");
    bench.keys("<enter>").assert_shows("First vote: ").assert_shows("After the discussion: ");
    bench.assert_shows("no verdict yet: not enough data").assert_shows("▒ 16");
    bench.keys("<space>").assert_shows("gained 0.5 of").assert_shows("20 answers");
    bench.keys("q").assert_shows("Results: ").keys("q").assert_shows("That was it");
}

#[test]
fn a_narrow_window_shows_all_of_it() {
    let mut bench = after_hands(60, 20);
    bench.keys("r").assert_shows("/20").keys("<enter>").assert_shows("First vote: ");
    let before = bench.text();
    bench.assert_shows("more").keys("<space>").assert_shows("20 answers").assert_hides("First vote: ");
    bench.assert_hides(" more").keys("jbk");
    assert_eq!(bench.text(), before);
}
