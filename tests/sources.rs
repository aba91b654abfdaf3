//! The works that a course cites: what they are, what rests on them, and the ways there and back.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod common;
mod shell;

use common::Bench;
use rabfak::course::bundled::BUNDLED;
use rabfak::course::lesson::{Link, PassageKind};
use rabfak::course::library::Library;
use rabfak::course::search::Index;
use rabfak::l10n::Language;
use shell::Shell;
use std::path::PathBuf;

const SIZES: [(u16, u16); 3] = [(80, 24), (60, 20), (120, 40)];

fn good() -> Vec<PathBuf> {
    vec![PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/courses/good"))]
}

/// In the tiny course.
fn bread(width: u16, height: u16) -> Bench {
    let mut bench = Bench::with_lessons(width, height, good());
    bench.keys("cG<enter>");
    bench
}

#[test]
fn they_look_as_approved() {
    for (width, height) in SIZES {
        let mut bench = bread(width, height);
        bench.keys("S");
        insta::assert_snapshot!(format!("sources_{width}x{height}"), bench.text());
        bench.keys("j");
        insta::assert_snapshot!(format!("sources_second_{width}x{height}"), bench.text());
    }
    let mut bench = Bench::with_lessons_in_language(80, 24, Language::Russian, good());
    bench.keys("cG<enter>Sj");
    insta::assert_snapshot!("sources_in_russian", bench.text());
}

#[test]
fn s_opens_the_work_at_the_place_cited_and_y_copies_it() {
    let mut bench = bread(80, 24);
    bench.until("j", "›    1  Flour").keys("<enter>").assert_shows("[M, p. 4]");
    bench.keys("s").assert_shows("› [M] A Miller: The Mill").assert_shows("Cited where you came from: p. 4");
    bench.keys("y").assert_shows("Copied");
    assert_eq!(bench.desktop.clipboard, "A Miller: The Mill, p. 4");
    bench.keys("k").assert_hides("Cited where").keys("<esc>").assert_shows("BREAD › 1/2");
}

#[test]
fn what_rests_on_a_work_leads_to_its_passage_and_back() {
    let mut bench = bread(80, 24);
    bench.keys("Sj").assert_shows("2 figures").keys("<enter>").assert_shows("BREAD › 1/2");
    bench.keys("<ctrl-o>").assert_shows("What rests on it").assert_shows("› [M]");
    bench
        .keys("<tab>")
        .until("<tab>", "› glossary")
        .keys("<enter>")
        .keys("<esc>")
        .assert_shows("What rests on it");
}

#[test]
fn a_click_marks_and_a_second_one_goes_there() {
    let mut bench = bread(80, 24);
    bench.keys("S").click("[M]").assert_shows("› [M]").click("4 figures").assert_shows("›  2  4 figures");
    bench.click("4 figures").assert_shows("BREAD › 2/2");
}

#[test]
fn a_course_without_works_says_so() {
    let mut bench = Bench::with_lessons(80, 24, vec![PathBuf::from("tests/courses/bad/two-titles")]);
    bench.keys("cG<enter>S").assert_shows("cites no works").keys("<enter><tab>y<esc>").assert_shows("Rabfak");
}

#[test]
fn every_citation_rests_on_a_work_and_is_found_where_it_is_said_to_be() {
    let (library, _) = Library::open(&BUNDLED, &good(), "en");
    let mut index = Index::new(library.courses(), "en");
    for course in library.courses() {
        for head in &course.lessons {
            let lesson = library.lesson(&head.id).unwrap();
            index.put(&lesson);
            let figures = lesson.passages.iter().filter_map(|passage| match &passage.kind {
                PassageKind::Figure(figure) => Some(&figure.source),
                _ => None,
            });
            let cited = lesson.links.iter().filter_map(|link| match link {
                Link::Source(source, _) => Some(source),
                _ => None,
            });
            for source in figures.chain(cited) {
                let resting =
                    index.resting_on(&course.id, source).find(|resting| resting.lesson == lesson.id);
                let resting = resting.unwrap_or_else(|| panic!("{source} in {}", lesson.id));
                assert!(lesson.position(&resting.first).is_some(), "{resting:?}");
                assert!(resting.citations + resting.quotations + resting.figures > 0, "{resting:?}");
            }
        }
    }
}

#[test]
fn plain_lines_name_the_works_and_tell_of_one() {
    let shell = Shell::new();
    let ran = shell.type_in(&["--plain"], &["sources", "source 2", "sources 99", "источники", "q"]);
    ran.assert(0, &["1. P: ", "2. B: Charles Bettelheim", "Standpoint: Looks as a Marxist"]);
    ran.assert(0, &["Rights: ", "What rests on it:", "Lesson 1, ", "numbers from 1 to"]);
}
