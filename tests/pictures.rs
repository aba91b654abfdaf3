//! The pictures of the README: drawn from keys like every screen test, and compared byte for byte, so that they never show
//! what the program no longer does.
//!
//! `RABFAK_BLESS=1 cargo test --test pictures` draws them anew; look at them before they are kept.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::format_collect,
    reason = "a test that cannot go on should say so"
)]

mod common;
mod svg;

use common::Bench;
use ratatui::buffer::Buffer;
use std::fs;
use std::path::PathBuf;

#[track_caller]
fn compare(name: &str, drawn: &str) {
    let path = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/pictures")).join(name);
    if std::env::var_os("RABFAK_BLESS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        return fs::write(path, drawn).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == drawn,
        "{} shows something else: RABFAK_BLESS=1 cargo test --test pictures",
        path.display()
    );
}

fn picture(name: &str, title: &str, bench: &Bench) {
    compare(name, &svg::still(bench.buffer(), title));
}

#[test]
fn the_reader_with_a_term_on_the_peek_line() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>").until("<tab>", "Compulsory grain quotas");
    picture("reader.svg", "A lesson, with a term explained on the peek line", &bench);
}

#[test]
fn a_question_in_the_text_answered_wrongly() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>").until("j", "Give up the land").keys("<enter>a");
    picture(
        "question.svg",
        "A question in the text: why the answer was wrong, and why another is right",
        &bench,
    );
}

#[test]
fn home_after_some_days() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>").until("j", "Give up the land").keys("<enter>b q").keys("r");
    for _ in 0..9 {
        bench.keys(" 3 ");
    }
    bench.restart(2);
    picture("home.svg", "Home: what is due, where to read on, the next days", &bench);
}

#[test]
fn contents_beside_a_justified_page() {
    let mut bench = Bench::new(116, 30);
    bench.keys("J<enter>").until("<space>", "A hundred thousand tractors").keys("Jt<esc>");
    picture("contents.svg", "A wide terminal: the contents beside a justified page", &bench);
}

#[test]
fn the_glossary_under_its_letters() {
    let mut bench = Bench::new(80, 24);
    bench.keys("g/syndi<enter>");
    picture("glossary.svg", "The glossary: a term, what it leads to, what leads to it", &bench);
}

#[test]
fn what_was_found_in_any_spelling() {
    let mut bench = Bench::new(80, 24);
    bench.keys("/hozras");
    picture("find.svg", "Find in everything, in any spelling", &bench);
}

#[test]
fn a_card_of_a_review() {
    let mut bench = Bench::new(80, 24);
    bench.keys("r<enter>");
    picture("review.svg", "A glossary card in a review, with the interval behind each grade", &bench);
}

#[test]
fn a_short_walk() {
    let mut bench = Bench::new(80, 24);
    let mut frames: Vec<(Buffer, f32)> = vec![(bench.buffer().clone(), 2.5)];
    let walk = [("<enter>", 4.0), ("<tab>", 2.5), ("<tab>", 3.0), ("K", 4.0), ("<esc>", 1.5)];
    for (keys, seconds) in walk {
        bench.keys(keys);
        frames.push((bench.buffer().clone(), seconds));
    }
    bench.until("j", "Give up the land");
    frames.push((bench.buffer().clone(), 3.0));
    for (keys, seconds) in [("<enter>", 2.5), ("a", 5.0), ("q", 1.0), ("r", 3.0), ("<enter>", 4.0)] {
        bench.keys(keys);
        frames.push((bench.buffer().clone(), seconds));
    }
    compare("walk.svg", &svg::animated(&frames, "Reading, a term in full, a question in the text, a review"));
}

#[test]
fn words_keep_their_columns() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>");
    let drawn = svg::still(bench.buffer(), "x");
    let first = drawn.lines().find(|line| line.contains("NEP")).unwrap();
    assert!(first.contains("x=\"8.4\"") && first.contains("textLength=\""), "{first}");
    assert!(
        drawn.contains("<path class=\"rule dim\" d=\"M8.4 9h655.2\"/>"),
        "the rule under the header is one line"
    );
}
