//! What `y` copies: the words and where they are from, wherever the screens show something to quote.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod common;

use common::Bench;

/// In the first lesson of the bundled course, at its beginning.
fn reading() -> Bench {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>").assert_shows("In March 1921");
    bench
}

#[test]
fn without_a_focus_it_is_the_paragraph_at_the_top_with_course_lesson_and_licence() {
    let mut bench = reading();
    bench.keys("y").assert_shows("Copied: ").assert_shows(" words, with the source.");
    insta::assert_snapshot!(bench.desktop.clipboard);
    bench.keys("j").assert_hides("Copied: ");
}

#[test]
fn a_term_is_copied_from_the_page_as_from_its_entry() {
    let mut bench = reading();
    bench.until("<tab>", "Compulsory grain quotas").keys("y").assert_shows("Copied: the entry");
    let from_page = bench.desktop.clipboard.clone();
    bench.desktop.clipboard.clear();
    bench.keys("Ky").assert_shows("Copied: the entry");
    assert_eq!(bench.desktop.clipboard, from_page);
    insta::assert_snapshot!(from_page);
}

#[test]
fn a_quotation_comes_with_its_speaker_and_the_work_it_is_from() {
    let mut bench = reading();
    assert!((0..100).any(|_| bench.keys("<tab>y").desktop.clipboard.contains("Hand them a hundred")));
    insta::assert_snapshot!(bench.desktop.clipboard);
}

#[test]
fn a_figure_comes_as_its_numbers() {
    let mut bench = reading();
    while !bench.row(2).contains("The road to the tax in kind") {
        bench.keys("}").assert_hides("End of the lesson");
    }
    bench.keys("y");
    insta::assert_snapshot!(bench.desktop.clipboard);
}
