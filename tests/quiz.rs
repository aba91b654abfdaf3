//! A quiz: on the screens, in plain lines, and through a pipe.

#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod common;
mod shell;

use common::Bench;
use proptest::prelude::*;
use rabfak::domain::event::What;
use rabfak::domain::ids::CardId;
use shell::Shell;
use std::collections::HashMap;
use std::path::PathBuf;

const GOOD: &str = "tests/courses/good";

/// At home in the tiny course, where every kind of question is asked.
fn bread(width: u16, height: u16) -> Bench {
    let good = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/courses/good"));
    let mut bench = Bench::with_lessons(width, height, vec![good]);
    bench.keys("cG<enter>");
    bench
}

/// Answers that count, by card: those that were taken back are left out.
fn reviews(bench: &Bench) -> HashMap<CardId, usize> {
    let events = bench.study.events().unwrap();
    let mut given: Vec<_> = events
        .iter()
        .filter_map(|event| match &event.what {
            What::Review { card, .. } => Some((event.id, card.clone())),
            _ => None,
        })
        .collect();
    for event in &events {
        if let What::Void { event, .. } = event.what {
            given.retain(|(id, _)| *id != event);
        }
    }
    let mut counts = HashMap::new();
    for (_, card) in given {
        *counts.entry(card).or_default() += 1;
    }
    counts
}

/// Answers questions of any kind, one key after another, until the screen shows `text`.
#[track_caller]
fn answer_until(bench: &mut Bench, text: &str) {
    for key in ["<enter>", "a", "b", "<ctrl-u>"].iter().cycle().take(300) {
        if bench.shows(text) {
            return;
        }
        bench.keys(key);
    }
    panic!("no answer ever brought {text:?}:\n{}", bench.text());
}

#[test]
fn a_quiz_is_set_up_held_and_looked_back_on() {
    let mut bench = bread(80, 24);
    bench.keys("z").assert_shows("[x]  1  Flour").assert_shows("mixed over the lessons");
    bench.keys("<space>").assert_shows("[ ]  1  Flour").assert_shows("10");
    bench.keys("<enter>").assert_shows("1 of 8").assert_shows("Lesson 2 · Bread");
    answer_until(&mut bench, "2 of 8");
    assert_eq!(reviews(&bench).len(), 1);
    bench.until("<esc>", "of 8 right").assert_shows("7 questions not answered.");
    bench.keys(" ").assert_shows("2 of 8");
    answer_until(&mut bench, "of 8 right");
    assert_eq!(reviews(&bench).len(), 8);
    bench.keys("u").assert_shows("8 of 8");
    assert_eq!(reviews(&bench).len(), 7);
}

#[test]
fn without_a_lesson_no_quiz_begins() {
    let mut bench = bread(80, 24);
    bench.keys("za").assert_shows("[ ]  2  Bread").assert_shows("Tick a lesson").assert_hides("begin");
    bench.keys("<enter>").assert_shows("[ ]  2  Bread");
}

/// Starts a quiz of one kind on the screens, as the command line would.
fn of_kind(kind: &'static str, counts: bool, seconds: Option<u32>) -> Bench {
    let mut bench = bread(80, 24);
    let rules = rabfak::domain::quiz::Rules {
        kinds: vec![kind],
        counts,
        seconds,
        ..rabfak::domain::quiz::Rules::default()
    };
    bench.quiz(&["bread/flour", "bread/bread"], rules, 1);
    bench
}

#[test]
fn what_was_missed_is_read_and_asked_once_more() {
    let mut bench = of_kind("Numeric", true, None);
    bench.assert_shows("What did bread cost in 1922?").keys("7<enter>");
    bench.assert_shows("✗ wrong").assert_shows("comes back in the next review").keys("<space>");
    bench.assert_shows("0 of 1 right").assert_shows("Missed").assert_shows("› ✗ What did bread cost");
    bench.keys("o").assert_shows("Prices").assert_shows("BREAD › 2").keys("q").assert_shows("0 of 1 right");
    bench.keys("r").assert_shows("1 of 1").keys("12<enter>").assert_shows("✓ right").keys("<space>");
    bench.assert_shows("1 of 1 right").assert_hides("Missed");
    assert_eq!(reviews(&bench).into_values().sum::<usize>(), 2);
    bench.keys("u").assert_shows("What did bread cost in 1922?");
    assert_eq!(reviews(&bench).into_values().sum::<usize>(), 1);
}

#[test]
fn a_quiz_that_does_not_count_records_nothing() {
    for (kind, keys) in [("Numeric", "12<enter> "), ("Basic", " 3"), ("Typed", "khlep<enter>0 ")] {
        let mut bench = of_kind(kind, false, None);
        let before = bench.study.events().unwrap().len();
        bench.keys(keys).assert_shows("nothing is recorded");
        assert_eq!(bench.study.events().unwrap().len(), before, "{kind}");
        bench.keys("u").assert_shows("1 of ");
    }
}

#[test]
fn leaving_in_the_middle_loses_no_answer() {
    let mut bench = bread(80, 24);
    bench.quiz(&["bread/bread"], rabfak::domain::quiz::Rules::default(), 3);
    answer_until(&mut bench, "4 of 8");
    bench.until("<esc>", "of 8 right").keys("q").assert_shows("Bread");
    assert_eq!(reviews(&bench).len(), 3);
}

#[test]
fn when_the_time_is_up_the_question_may_be_finished() {
    let mut bench = of_kind("Typed", true, Some(90));
    bench.assert_shows("2 min left");
    bench.later(50).assert_shows("40 s left");
    bench.later(50).assert_shows("time is up: the last question").keys("khleb<enter>");
    bench.assert_shows("✓ right").keys("<space>").assert_shows("1 min");
    assert_eq!(bench.app.changes_in(bench.now, bench.study.desk()), None, "it rests");
}

#[test]
fn only_a_timed_quiz_draws_without_a_key() {
    let bench = of_kind("Typed", true, None);
    assert_eq!(bench.app.changes_in(bench.now, bench.study.desk()), None);
    let bench = of_kind("Typed", true, Some(150));
    assert_eq!(bench.app.changes_in(bench.now, bench.study.desk()), Some(30));
}

#[test]
fn pictures() {
    type Reach = fn(&mut Bench);
    let looks: [(&str, Reach); 3] = [
        ("setup", |bench| _ = bench.keys("zGkk")),
        ("question", |bench| _ = bench.keys("7<enter>")),
        ("result", |bench| _ = bench.keys("7<enter> ")),
    ];
    for (width, height) in [(80, 24), (60, 20), (120, 40)] {
        for (name, reach) in looks {
            let mut bench = if name == "setup" { Bench::new(width, height) } else { bread(width, height) };
            if name != "setup" {
                let rules = rabfak::domain::quiz::Rules { kinds: vec!["Numeric"], ..Default::default() };
                bench.quiz(&["bread/bread"], rules, 1);
            }
            reach(&mut bench);
            insta::assert_snapshot!(format!("{name}_{width}x{height}"), bench.text());
        }
    }
}

fn any_key() -> impl Strategy<Value = &'static str> {
    let keys = [
        "<enter>", " ", "a", "b", "1", "3", "t", "u", "x", "!", "o", "q", "j", "0", "7", "<pgdn>", "r",
        "<esc>",
    ];
    prop::sample::select(keys.to_vec())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn no_keys_lose_an_answer_or_count_it_twice(keys in prop::collection::vec(any_key(), 1..50), seed: u64) {
        let mut bench = bread(80, 24);
        bench.quiz(&["bread/flour", "bread/bread"], rabfak::domain::quiz::Rules::default(), seed);
        let mut rounds = 1;
        for key in keys {
            let before = reviews(&bench).into_values().sum::<usize>();
            let was_result = bench.shows("right ·");
            bench.keys(key);
            let after = reviews(&bench).into_values().sum::<usize>();
            prop_assert!(after.abs_diff(before) <= 1, "a key counts at most one answer");
            rounds += usize::from(was_result && bench.shows("1 of "));
            if !bench.row(0).contains("Quiz") {
                break;
            }
        }
        prop_assert!(reviews(&bench).into_values().all(|count| count <= rounds), "{:?}", reviews(&bench));
    }
}

#[test]
fn a_quiz_in_plain_lines_ends_with_its_result() {
    let shell = Shell::new();
    let args =
        ["--plain", "--lessons", GOOD, "quiz", "bread/bread", "--kinds", "numeric,Typed", "--seed", "1"];
    let ran = shell.type_in(&args, &["7", ":u", "7", "", "", "1", "m", "12", "khleb", "", ""]);
    ran.assert(0, &["Quiz: 2 questions.", "Missed:", "0 of 2 right", "Comes back in the next review"]);
    ran.assert(0, &["section \"Prices\""]);
    let kinds: Vec<_> = shell.log().iter().map(|event| event["kind"].to_string()).collect();
    assert_eq!(kinds.iter().filter(|kind| kind.contains("review")).count(), 5, "{kinds:?}");
}

#[test]
fn a_quiz_through_a_pipe_ends_with_the_input_and_succeeds() {
    let shell = Shell::new();
    let args = ["--lessons", GOOD, "quiz", "bread/bread", "--kinds", "numeric", "--no-schedule"];
    let ran = shell.type_in(&args, &["12"]);
    ran.assert(0, &["This quiz does not count", "Right.", "Not counted.", "1 of 1 right"]);
    assert!(shell.log().is_empty());
    shell.type_in(&args, &[]).assert(0, &["0 of 1 right", "1 question not answered."]);
}

#[test]
fn the_same_seed_asks_the_same() {
    let shell = Shell::new();
    let asked = |seed: &str| {
        let args = ["--plain", "quiz", "1", "2", "--seed", seed, "--no-schedule"];
        shell.type_in(&args, &[":s", ":s", ":s", ":s", "s", "s", "s"]).out
    };
    assert_eq!(asked("4"), asked("4"));
    assert_ne!(asked("4"), asked("5"));
}

#[test]
fn unknown_lessons_and_kinds_are_named_with_the_choices() {
    let shell = Shell::new();
    shell.run(&["quiz", "nowhere"]).assert_says("has no lesson \"nowhere\"; it has 1 (");
    let ran = shell.run(&["quiz", "--kinds", "guess"]);
    assert_eq!(ran.code(), 2, "{ran:?}");
    assert!(ran.err.contains("Choice") && ran.err.contains("Recall"), "{}", ran.err);
    for args in [["quiz", "-n", "0"], ["quiz", "--seconds", "0"]] {
        assert_eq!(shell.run(&args).code(), 2);
    }
}

#[test]
fn the_menu_in_plain_lines_begins_a_quiz() {
    let shell = Shell::new();
    let script = ["quiz 99", "quiz 2", ":q", "quiz", ":q", "q"];
    let ran = shell.type_in(&["--plain", "--lessons", GOOD], &[&["course bread"], &script[..]].concat());
    ran.assert(0, &["There is no lesson 99", "Quiz: 8 questions.", "Quiz: 10 questions."]);
}
