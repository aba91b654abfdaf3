//! The timeline and the index of a course, as a learner uses them: keys in, frames out.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod common;

use common::Bench;
use std::path::PathBuf;

/// In the tiny course, at home.
fn tiny(width: u16, height: u16) -> Bench {
    let good = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/courses/good"));
    let mut bench = Bench::with_lessons(width, height, vec![good]);
    bench.keys("cG<enter>");
    bench
}

#[test]
fn from_the_timeline_an_event_leads_to_its_passage_and_back() {
    let mut bench = tiny(80, 24);
    bench.keys("t").assert_shows("Timeline · Bread").assert_shows("3 events");
    bench.assert_shows("› 1921  prices  bread costs ten").assert_shows("told in 2 · Bread");
    bench.keys("j").assert_shows("› 1921  ovens   a cook writes of fire");
    bench.keys("<enter>").assert_shows("Flour, water and salt make dough");
    bench.keys("<ctrl-o>").assert_shows("› 1921  ovens   a cook writes of fire");
    bench.keys("G<enter>").assert_shows("Prices");
    bench.keys("q").assert_shows("› 1922  prices  bread costs twelve");
    bench.keys("q").assert_shows("Rabfak");
}

#[test]
fn lanes_and_words_leave_a_part_of_the_events() {
    let mut bench = tiny(80, 24);
    bench.keys("t<tab>").assert_shows("› ovens │").assert_shows("a cook writes").assert_hides("bread costs");
    bench.keys("l").assert_shows("› prices │").assert_shows("bread costs ten").assert_hides("a cook");
    bench.keys("h<left>").assert_shows("a cook writes").assert_shows("bread costs twelve");
    bench.keys("/TWELVE").assert_shows("1 of 3").assert_hides("bread costs ten");
    bench.keys("<enter><enter>").assert_shows("Prices").keys("q");
    bench.assert_shows("1 of 3").keys("q").assert_shows("bread costs ten");
    bench
        .keys("/no such")
        .assert_shows("No event has “no such”.")
        .keys("<esc>")
        .assert_shows("bread costs ten");
}

#[test]
fn the_list_alone_has_the_whole_page() {
    let mut bench = tiny(80, 24);
    bench.keys("t").assert_shows("┬").keys("T").assert_hides("┬").assert_shows("› 1921  prices");
    bench.keys("T").assert_shows("┬");
    let mut bench = tiny(60, 12);
    bench.keys("t").assert_hides("┬").assert_shows("› 1921  prices");
}

#[test]
fn from_a_lesson_its_first_event_is_marked_and_a_course_without_events_says_so() {
    let mut bench = tiny(80, 24);
    bench.until("j", "›    2  Bread").keys("<enter><ctrl-t>").assert_shows("› 1921  prices");
    let bare = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/courses/bad/missing-why"));
    let mut bench = Bench::with_lessons(80, 24, vec![bare]);
    bench.keys("cG<enter>").assert_hides("Timeline").keys("t");
    bench.assert_shows("This course has no timeline.").keys("<enter>jG<tab>lhT/").assert_shows("no timeline");
}

#[test]
fn the_index_names_people_institutions_and_dates_with_their_passages() {
    let mut bench = tiny(80, 24);
    bench.keys("i").assert_shows("Index · Bread").assert_shows("› people 1").assert_shows("dates 2");
    bench.assert_shows("› A Cook").assert_shows("Wrote of bread and fire.");
    bench.keys("<enter>").assert_shows("Index › A Cook").assert_shows("› 2 · Bread");
    bench.keys("<enter>").assert_shows("Bread is flour that has been through the fire.");
    bench.keys("<ctrl-o>").assert_shows("Index › A Cook").keys("q");
    bench.keys("<tab>").assert_shows("› institutions 1").assert_shows("› STO");
    bench.keys("<tab>").assert_shows("› dates 2").assert_shows("› 1921");
    bench.keys("<enter>").assert_shows("1 of 2").keys("j").assert_shows("› 2 · Bread › Prices");
    bench.keys("<enter>").assert_shows("Prices").keys("qq<tab>").assert_shows("› people 1");
}

#[test]
fn what_is_typed_is_found_in_whichever_section_has_it() {
    let mut bench = tiny(80, 24);
    bench.keys("i/oven").assert_shows("› institutions 1").assert_shows("people 0").keys("<enter>");
    bench.assert_shows("› STO").keys("<esc>").assert_shows("people 1");
    bench.keys("/1922").assert_shows("› dates 1").keys("<enter><enter>").assert_shows("Index › 1922");
    bench.keys("q").keys("/xyz").assert_shows("Nothing in the index has “1922xyz”.");
}
