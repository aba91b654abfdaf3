//! Home: what it offers, to whom, and what it says when there is nothing.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod common;

use common::{Bench, EVENING};
use rabfak::runtime::{Shows, app};
use rabfak::tui::app::App;
use rabfak::tui::desk::Desk;
use rabfak::tui::theme::Theme;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use std::fs;
use std::path::Path;

/// A course with one lesson of this title.
fn course(folder: &Path, title: &str) {
    let write = |name: &str, text: String| {
        let path = folder.join("long").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let manifest = format!(
        r#"(format: 1, id: "long", title: {{"en": "{title}"}}, source_language: "en", languages: ["en"], version: "1",
        licence: "CC0-1.0", about: {{"en": "x"}}, lessons: ["01-long"])"#
    );
    write("course.ron", manifest);
    write("glossary.ron", "[]".to_owned());
    write("sources.ron", "[]".to_owned());
    write(
        "01-long/lesson.ron",
        format!(r#"(id: "long", title: {{"en": "{title}"}}, changed: "2026-01-01")"#),
    );
    write("01-long/en.md", format!("# {title} {{#top}}\n\nWords.\n"));
}

#[test]
fn every_row_does_what_its_key_does() {
    let mut bench = Bench::new(80, 24);
    for (row, key) in [("Review", "r"), ("Quiz", "z"), ("Glossary", "g"), ("Search", "/")] {
        let by_key = bench.keys(key).text();
        bench.keys("<esc>");
        bench.keys("<home>").until("j", &format!("› {row}"));
        assert_eq!(bench.keys("<enter>").text(), by_key, "{row}");
        bench.keys("<esc>");
    }
}

#[test]
fn the_peek_line_says_what_the_signs_of_a_lesson_mean() {
    let mut bench = Bench::new(80, 24);
    bench.keys("G").assert_shows("Not begun yet.");
    bench.keys("<enter><esc>").assert_shows("◐ 14").assert_shows("Begun.");
}

#[test]
fn long_titles_are_cut_and_nothing_runs_over() {
    let folder = tempfile::tempdir().unwrap();
    let title =
        "A title that goes on and on, о вещах, о которых короче не скажешь, until no screen could hold it";
    course(folder.path(), title);
    for (width, height) in [(60, 20), (80, 24), (24, 6)] {
        let mut bench = Bench::with_lessons(width, height, vec![folder.path().to_owned()]);
        bench.keys("cG<enter>");
        bench.assert_shows("A tit");
        assert!(
            bench.text().lines().all(|line| line.chars().count() <= usize::from(width)),
            "{}",
            bench.text()
        );
        if height > 6 {
            bench.assert_shows("…");
        }
    }
}

#[test]
fn without_a_course_it_says_how_to_find_one() {
    let desk = Desk { lang: "en".to_owned(), ..Desk::default() };
    let mut app = App::new(Theme::mono(), EVENING, &desk);
    for (width, height) in [(80, 24), (60, 20)] {
        let mut screen = Terminal::new(TestBackend::new(width, height)).unwrap();
        screen.draw(|frame| app.draw(frame, EVENING, &desk)).unwrap();
        let text = screen.backend().to_string();
        assert!(text.contains("There is no course"), "{text}");
    }
    app.on_key(&rabfak::tui::key::parse("enter").unwrap(), EVENING, &desk);
    app.on_key(&rabfak::tui::key::parse("G").unwrap(), EVENING, &desk);
}

#[test]
fn with_nothing_to_do_it_says_so_under_the_same_edge() {
    let mut bench = Bench::new(80, 24);
    bench
        .settle("(new_per_day: 0)")
        .assert_shows("\n       Nothing is due. Read on, or come back tomorrow.\n");
    bench.assert_shows("› Begin: 1");
}

#[test]
fn in_ascii_bars_and_signs_remain() {
    let mut bench = Bench::new(80, 24);
    bench.keys("r").until(" 3", "Done:").keys("q").restart(3);
    bench.app = app(&bench.study, Shows { colours: true, utf8: false, addresses: false }, bench.now);
    bench.resize(80, 24);
    assert!(bench.text().is_ascii(), "{}", bench.text());
    bench.assert_shows("#").assert_shows("> Review");
}

#[test]
fn nothing_that_reproaches() {
    let mut bench = Bench::new(80, 24);
    bench.keys("r").until(" 3", "Done:").keys("q").restart(400);
    for word in ["overdue", "late", "missed", "streak", "lost", "behind"] {
        bench.assert_hides(word);
    }
    bench.assert_shows("to review");
}
