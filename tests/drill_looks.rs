//! A drill as it looks in every phase, at three sizes.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod common;

use common::Bench;
use rabfak::classroom::game::{Board, Rules, Way};
use rabfak::classroom::plan::Plan;
use rabfak::domain::ids::LessonId;
use rabfak::domain::quiz;
use rabfak::l10n::Language;
use std::path::PathBuf;

const SIZES: [(u16, u16); 3] = [(80, 24), (60, 20), (120, 40)];

fn lessons() -> Vec<PathBuf> {
    vec![PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/courses/good"))]
}

fn plan(way: Way, kinds: &[&'static str]) -> Plan {
    let lessons = ["bread/flour", "bread/bread"].map(LessonId::from).to_vec();
    let questions = quiz::Rules { kinds: kinds.to_vec(), ..quiz::Rules::default() };
    let rules = Rules { board: Board::First, ..Rules::default() };
    Plan { lessons, questions, way, rules, seed: Some(7), ..Plan::default() }
}

/// Compares the screen that keys lead to with what was seen and approved, at each size.
fn look(name: &str, way: Way, kinds: &[&'static str], keys: &str) {
    for (width, height) in SIZES {
        let mut bench = Bench::with_lessons(width, height, lessons());
        bench.keys("j").drill(plan(way, kinds)).keys(keys);
        insta::assert_snapshot!(format!("{name}_{width}x{height}"), bench.text());
    }
}

#[test]
fn setting_up() {
    for (width, height) in SIZES {
        let mut bench = Bench::new(width, height);
        bench.keys("d");
        insta::assert_snapshot!(format!("setup_{width}x{height}"), bench.text());
    }
}

#[test]
fn in_the_lobby() {
    look("lobby_hot_seat", Way::HotSeat, &["Choice"], "laAda<enter>aBen<enter><esc>");
    look("lobby_teams", Way::Teams, &["Choice"], "1j");
    look("lobby_people", Way::Teams, &["Choice"], "lm<down>");
}

#[test]
fn asking() {
    for kind in
        ["Basic", "Choice", "Multi", "TrueFalse", "Typed", "Numeric", "Cloze", "Order", "Match", "Recall"]
    {
        look(&format!("asking_{}", kind.to_lowercase()), Way::HotSeat, &[kind], "<enter>");
    }
    look("asking_private", Way::HotSeat, &["Choice"], "<enter>p");
    look("asking_letters", Way::Teams, &["Multi"], "<enter>0ab");
    look("asking_back", Way::HotSeat, &["Choice"], "<enter>x");
}

#[test]
fn revealing() {
    for kind in ["Choice", "Multi", "TrueFalse", "Order", "Match", "Recall"] {
        look(&format!("revealed_{}", kind.to_lowercase()), Way::HotSeat, &[kind], "<enter>y<enter>");
    }
    look("passage", Way::HotSeat, &["Choice"], "<enter>y<enter>o");
    look("points", Way::Teams, &["Choice"], "<enter>1y0n<enter><enter>b");
    look("over", Way::Teams, &["Choice"], "<enter>1y0n<enter><enter><enter>");
}

#[test]
fn voting_twice() {
    look("hands_closed", Way::Hands, &["Choice"], "<enter>12 5 3<enter><enter>");
    look("hands_private", Way::Hands, &["Choice"], "<enter>12 5 3<enter><enter>p");
    look("hands_discuss", Way::Hands, &["Choice"], "<enter>12 5 3<enter>v");
    look(
        "hands_revealed",
        Way::Hands,
        &["Choice"],
        "<enter>12 5 3<enter>v<enter>3 15 2<enter><enter><enter>",
    );
    look("teams_switched", Way::Teams, &["Choice"], "<enter>1a0b<enter>v<enter>1b0b<enter><enter>");
}

#[test]
fn in_russian() {
    for (width, height) in SIZES {
        let mut bench = Bench::with_lessons_in_language(width, height, Language::Russian, lessons());
        bench.keys("j").drill(plan(Way::Hands, &["Choice"])).keys("<enter>12 5 3<enter><enter>p");
        insta::assert_snapshot!(format!("russian_{width}x{height}"), bench.text());
    }
}
