//! The mouse: a first click marks, a second one takes, and the wheel scrolls. Everything has its keys, too.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod common;

use common::Bench;
use rabfak::domain::quiz::Rules;

#[test]
fn a_click_on_a_lesson_marks_it_and_a_second_one_opens_it() {
    let mut bench = Bench::new(80, 24);
    bench.click("Opening the door").assert_shows("›    2  Opening the door");
    bench.click("Opening the door").assert_shows("NEP › 2/14");
    bench.click("all keys").assert_shows("Keys").keys("<esc>q").assert_shows("› ◐  2  Opening the door");
    bench.click("0 to review").assert_shows("› ◐  2  Opening the door");
    bench.keys("c").click("The New Economic").assert_hides("found");
}

#[test]
fn a_click_on_a_link_explains_it_and_a_second_one_opens_it() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>").until("<pgdn>", "prodrazvyorstka");
    bench.click("prodrazvyorstka").assert_shows("Compulsory grain quotas");
    bench.click("prodrazvyorstka").assert_shows("┌ prodrazvyorstka").keys("<esc>");
    bench.assert_hides("┌ prodrazvyorstka").assert_shows("Compulsory grain quotas");
}

#[test]
fn the_wheel_scrolls_three_lines_even_while_a_question_is_answered() {
    let mut bench = Bench::new(80, 24);
    let third = |bench: &Bench| bench.row(5);
    bench.keys("<enter>");
    let line = third(&bench);
    bench.wheel(1);
    assert_eq!(bench.row(2), line);
    bench.wheel(-1);
    assert_eq!(third(&bench), line);
    bench.wheel(-5);
    assert_eq!(third(&bench), line);
    bench.keys("p<enter>");
    let line = third(&bench);
    bench.wheel(1);
    assert_eq!(bench.row(2), line);
}

#[test]
fn a_click_on_a_choice_marks_it_and_a_second_one_takes_it() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>p").assert_shows("a  ");
    bench.click("c  ").assert_shows("› c  ").assert_hides("saved");
    bench.click("a  ").assert_shows("› a  ").assert_hides("saved");
    bench.click("a  ").assert_shows("saved");
    bench.click("go on").assert_hides("› a  ");
}

#[test]
fn a_click_ticks_moves_the_mark_and_pairs() {
    let mut bench = Bench::at_question(80, 24, 0);
    let mut seen = Vec::new();
    for _ in 0..7 {
        for label in ["[ ] b", " 3  "] {
            if bench.shows(label) {
                bench.click(label);
                seen.push(label);
                assert!(bench.shows("[x] b") || bench.shows("›  3  "), "{}", bench.text());
                bench.keys("<esc>");
            }
        }
        bench.keys("x");
    }
    assert_eq!(seen.len(), 2, "{seen:?}");
}

#[test]
fn a_click_in_the_contents_goes_there_and_one_beside_closes_them() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>t").assert_shows("┌ Contents");
    bench.click("NEP ›").assert_shows("┌ Contents");
    bench
        .click("The Tenth Congress")
        .assert_shows("› ")
        .click("The Tenth Congress")
        .assert_hides("┌ Contents");
    assert!(bench.row(2).contains("The Tenth Congress"), "{}", bench.text());
    bench.keys("t").click("└").assert_hides("┌ Contents");
    bench.resize(120, 40).keys("<home>").click("The Tenth Congress").click("The Tenth Congress");
    assert!(bench.row(2).contains("The Tenth Congress"), "{}", bench.text());
}

#[test]
fn a_click_on_what_was_found_marks_it_and_a_second_one_goes_there() {
    let mut bench = Bench::new(80, 24);
    bench.keys("/grain").assert_shows("› 1 · From war communism to the tax in kind");
    bench
        .click("…to send in exchange")
        .assert_shows("› 1 · From war communism to the tax in kind › A hundred");
    bench.click("…to send in exchange").assert_shows("NEP › 1/14").assert_shows("in exchange");
}

#[test]
fn a_click_accepts_or_rejects_a_statement() {
    for (clicked, you) in [("t  true", "you         true"), ("f  false", "you         false")] {
        let mut bench = Bench::new(80, 24);
        let rules = Rules { kinds: vec!["TrueFalse"], ..Rules::default() };
        bench.quiz(&["nep/war-communism"], rules, 1);
        bench.click(clicked).assert_shows(you).assert_shows("saved");
    }
}
