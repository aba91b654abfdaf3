//! A drill at the screens, from setting it up to its end, as a teacher runs it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod common;

use common::Bench;
use proptest::prelude::*;
use rabfak::classroom::audience::Audience;
use rabfak::classroom::game::{Board, Event, Game, Naming, Phase, Player, Rules, Scoring, Vote, Way};
use rabfak::classroom::name::Name;
use rabfak::classroom::plan::Plan;
use rabfak::classroom::shown::Shown;
use rabfak::domain::ids::LessonId;
use rabfak::domain::quiz;
use rabfak::text::fold::fold;
use std::path::PathBuf;
use std::sync::mpsc::Receiver;
use std::time::Duration;

/// The tiny course, in which there is every kind of question.
fn good(width: u16, height: u16) -> Bench {
    let good = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/courses/good"));
    let mut bench = Bench::with_lessons(width, height, vec![good]);
    // The first key waits for all courses.
    bench.keys("j");
    bench
}

/// A drill over the tiny course with questions of these kinds.
fn plan(way: Way, kinds: &[&'static str]) -> Plan {
    let lessons = ["bread/flour", "bread/bread"].map(LessonId::from).to_vec();
    let questions = quiz::Rules { kinds: kinds.to_vec(), ..quiz::Rules::default() };
    Plan { lessons, questions, way, seed: Some(7), ..Plan::default() }
}

fn drill(way: Way, kinds: &[&'static str]) -> Bench {
    let mut bench = good(80, 24);
    bench.drill(plan(way, kinds));
    bench
}

/// The newest drill as the log tells it.
fn replayed(bench: &Bench) -> Game {
    let events = bench.study.events().unwrap();
    let entries: Vec<_> =
        events.iter().filter_map(|event| Some((event.moment, event.what.entry()?.1))).collect();
    let newest = entries.last().map(|(_, entry)| entry.journal);
    let entries: Vec<_> = entries.into_iter().filter(|(_, entry)| Some(entry.journal) == newest).collect();
    let mut numbers: Vec<u32> = entries.iter().map(|(_, entry)| entry.number).collect();
    numbers.sort_unstable();
    assert!(numbers.iter().copied().eq(0..numbers.len() as u32), "a hole in {numbers:?}");
    Game::replay(entries.iter().map(|(moment, entry)| (*moment, entry.body.as_str())), fold).unwrap()
}

/// The letter that is right, from the private part.
fn key(bench: &mut Bench) -> String {
    bench.keys("p");
    let text = bench.text();
    let key = text.split_once("· key ").unwrap_or_else(|| panic!("no key:\n{text}")).1;
    let key = key.lines().next().unwrap().split("  ").next().unwrap().split(" ·").next().unwrap();
    key.trim().to_owned()
}

#[test]
fn from_home_to_the_first_answer_in_four_keys() {
    let mut bench = Bench::new(80, 24);
    bench.keys("d<enter>").assert_shows("10 questions").keys("<enter>").assert_shows("Question 1 of 10");
    assert_eq!(replayed(&bench).phase(), Phase::Question);
}

#[test]
fn one_after_another_to_the_end() {
    let mut bench = drill(Way::HotSeat, &["Choice", "TrueFalse"]);
    bench.keys("<enter>").assert_shows("Question 1 of 2");
    let right = key(&mut bench).to_lowercase();
    bench.keys(&right).assert_shows(&format!("answer: {}", right.to_uppercase()));
    bench.keys("<enter>").assert_shows("✓ right").assert_shows("Why").keys("<enter>");
    let right = key(&mut bench);
    bench.keys(if right == "A" { "b" } else { "a" }).keys("<enter>").assert_shows("✗ not right");
    bench.keys("<enter>").assert_shows("1 of 2 answers right: 50 %");
    let game = replayed(&bench);
    assert_eq!((game.phase(), game.counted().count()), (Phase::End, 2));
    bench.keys("<enter>").assert_shows("Drill a class");
}

#[test]
fn teams_press_their_keys_and_the_first_has_the_turn() {
    let mut bench = drill(Way::Teams, &["Choice"]);
    bench.keys("1").assert_shows("Team 1   ✓").keys("j").assert_shows("The key j is no team's");
    bench.keys("0<enter>").assert_shows("Press your key");
    bench.keys("a").assert_shows("First a team presses its key");
    bench.keys("0").assert_shows("Team 2, it is your turn").keys("1").assert_shows("Team 2 was first");
    bench.keys("a").assert_shows("1 of 2 answered").keys("b").assert_shows("1 of 2 answered");
    bench.keys("1").assert_shows("Team 1, it is your turn").keys("a").assert_shows("2 of 2 answered");
    bench.keys("<enter>").assert_shows("Answers are closed").assert_hides("▒").keys("s").assert_shows("▒");
    bench.keys("<enter>").assert_shows("of 2 right").keys("<enter>").assert_shows("That was it");
}

#[test]
fn hands_are_counted_discussed_and_counted_again() {
    let mut bench = drill(Way::Hands, &["Choice"]);
    bench.keys("<enter>").assert_shows("Hands up");
    bench.keys("12 5<enter>").assert_shows("12 5: type 3 numbers");
    bench.keys("<backspace><backspace><backspace><backspace>12 5 3<enter>").assert_shows("20 answered");
    bench.keys("<enter>").assert_hides("12").assert_hides("█");
    bench.keys("p").assert_shows("▒").assert_shows("% right");
    bench.keys("v").assert_shows("Talk with your neighbour").assert_hides("% right");
    bench.keys("<enter>").assert_shows("second vote").keys("2 18 0<enter><enter>").keys("<enter>");
    bench.assert_shows("12 → 2").assert_shows("5 → 18");
    let game = replayed(&bench);
    assert_eq!(game.round().map(|round| round.votes.len()), Some(2));
}

#[test]
fn words_letters_in_a_row_and_what_is_said_aloud() {
    for (kind, keys) in [("Typed", "khleb<enter>"), ("Numeric", "12<enter>"), ("Recall", "y"), ("Basic", "y")]
    {
        let mut bench = drill(Way::HotSeat, &[kind]);
        bench.keys("<enter>").keys(keys).keys("<enter>").assert_shows("✓ right");
    }
    for kind in ["Multi", "Order", "Match"] {
        let mut bench = drill(Way::HotSeat, &[kind]);
        bench.keys("<enter>");
        let key = key(&mut bench).to_lowercase();
        bench.keys(&key).assert_shows("hands it in").keys("<enter>").assert_shows("answer:");
        bench.keys("<enter>").assert_shows("✓ right");
    }
    let mut bench = drill(Way::HotSeat, &["Numeric"]);
    bench.keys("<enter>twelve<enter>").assert_shows("no answer to this question");
    bench.keys("<esc>n<enter>").assert_shows("✗ not right");
}

#[test]
fn how_sure_one_is_is_asked_where_it_counts() {
    let mut bench = good(80, 24);
    let rules = Rules { scoring: Scoring::Certainty, board: Board::First, ..Rules::default() };
    bench.drill(Plan { rules, ..plan(Way::Teams, &["Choice"]) }).keys("<enter>1");
    let right = key(&mut bench).to_lowercase();
    bench.keys(&right).assert_shows("How sure?").assert_shows("0 of 2").keys("3").assert_shows("1 of 2");
    bench.keys("<enter><enter>b").assert_shows("Points").assert_shows("Team 1").assert_hides("Team 2");
}

#[test]
fn the_private_part_is_gone_with_the_next_key() {
    let mut bench = drill(Way::HotSeat, &["Choice"]);
    for key in ["p", "<down>", "Q", "b", "s"] {
        bench.keys("<enter>");
        if !bench.shows("Question 1") {
            break;
        }
        bench.keys("p").assert_shows("· key").keys(key).assert_hides("· key");
    }
}

#[test]
fn what_is_left_is_gone_on_with() {
    let mut bench = Bench::new(80, 24);
    bench.keys("d<enter><enter>x").assert_shows("Pass over").keys("<enter>").assert_shows("Question 2");
    let before = replayed(&bench);
    bench.restart(0);
    bench.keys("d").assert_shows("Go on: ").assert_shows("question 2 of 10");
    bench.keys("<enter>").assert_shows("Question 2 of 10");
    assert_eq!(replayed(&bench), before);
    bench.keys("x<enter>").assert_shows("Question 3");
    assert_eq!(replayed(&bench).at(), Some(2));
    bench
        .keys("<esc>qy")
        .assert_shows("That was it")
        .keys("u")
        .assert_shows("Question 3")
        .keys("<esc>qy<enter>");
    bench.keys("d").assert_hides("Go on: ");
}

#[test]
fn what_is_not_saved_waits_and_the_lesson_goes_on() {
    let mut bench = drill(Way::HotSeat, &["Choice", "TrueFalse"]);
    bench.keys("<enter>").refuse_events(true).keys("a<enter>").assert_shows("Why");
    bench.keys("?<esc>").assert_shows("not saved yet");
    bench.refuse_events(false).keys("<enter>").assert_hides("not saved").assert_shows("Question 2");
    let game = replayed(&bench);
    assert_eq!((game.at(), game.rounds()[0].votes[0].answered()), (Some(1), 1));
    assert!(bench.study.all_saved().is_ok());
}

#[test]
fn a_held_key_does_not_run_through_a_drill() {
    let mut bench = drill(Way::HotSeat, &["Choice", "TrueFalse"]);
    bench.keys("<enter>");
    for key in ["b", "<enter>"] {
        for _ in 0..30 {
            bench.keys(key);
            bench.now = bench.now.plus_ms(-1000 + 30);
        }
    }
    assert_eq!(bench.study.events().unwrap().len(), 5, "set up, begun, answered, locked, revealed");
    bench.assert_shows("Question 1 of 2").assert_shows("Why");
    bench.now = bench.now.plus_ms(1000);
    bench.keys("<enter>").assert_shows("Question 2 of 2");
}

#[test]
fn when_the_time_is_up_what_was_typed_counts() {
    let mut bench = good(80, 24);
    let rules = Rules { seconds: Some(30), ..Rules::default() };
    bench.drill(Plan { rules, ..plan(Way::HotSeat, &["Typed"]) }).keys("<enter>khle");
    bench.assert_hides("s left").later(18).assert_shows("s left").keys("b").later(10);
    bench.assert_shows("Answers are closed");
    assert_eq!(replayed(&bench).vote().map(Vote::answered), Some(1));
}

#[test]
fn time_can_be_added_and_stand_still() {
    let mut bench = good(80, 24);
    let rules = Rules { seconds: Some(30), ..Rules::default() };
    bench.drill(Plan { rules, ..plan(Way::HotSeat, &["Choice"]) }).keys("<enter>t");
    bench.assert_shows("the time stands still").later(600).assert_hides("closed").keys("t+");
    bench.later(50).assert_hides("closed").later(20).assert_shows("Answers are closed");
}

#[test]
fn players_come_go_and_are_called_and_changes_are_taken_back() {
    let mut bench = drill(Way::HotSeat, &["Choice", "TrueFalse"]);
    bench.keys("l").assert_shows("Who plays").keys("aAda<enter>aBen<enter>").assert_shows("Ben");
    bench.keys("m").assert_shows("not here").keys("u").assert_hides("not here");
    bench.keys("eBen<backspace><backspace><backspace><backspace><backspace><backspace>Zoe<enter>");
    bench.assert_shows("Zoe").keys("u").assert_shows("Ben").keys("h").assert_shows("hidden").keys("<esc>");
    bench.keys("<enter>").assert_hides("your turn").keys("b").assert_shows("First draw a name");
    bench.keys(" ").assert_shows("it is your turn").keys("b").assert_shows("1 of 2 answered");
    bench.keys(" ").keys("a").assert_shows("2 of 2 answered").keys("u").assert_shows("1 of 2 answered");
}

#[test]
fn a_team_gets_another_key() {
    let mut bench = drill(Way::Teams, &["Choice"]);
    bench.keys("lKv").assert_shows("means something").keys("K0").assert_shows("Another team has that key");
    bench.keys("Kj<esc>").assert_shows("J   Team 1").keys("j").assert_shows("Team 1   ✓");
    bench.keys("lu<esc>").assert_shows("1   Team 1");
}

/// The last picture that the projector was sent, once there is one for which `is_it` holds.
fn seen(shown: &Receiver<Shown>, is_it: impl Fn(&Audience) -> bool) -> Audience {
    loop {
        match shown.recv_timeout(Duration::from_secs(20)).expect("no such picture came") {
            Shown::Live(picture) if is_it(&picture) => return *picture,
            _ => {}
        }
    }
}

#[test]
fn with_a_projector_the_window_is_the_teachers_and_falls_back_when_it_leaves() {
    let mut bench = drill(Way::HotSeat, &["Choice"]);
    let shown = bench.projector();
    bench.keys("<enter>").assert_shows("· key").assert_shows("Why");
    let picture = seen(&shown, |picture| picture.phase == Phase::Question);
    assert_eq!(picture.solution, None);
    bench.keys("b<enter>o");
    assert!(seen(&shown, |picture| picture.turned.to_passage).solution.is_some());
    drop(shown);
    while bench.study.desk().stage.projectors > 0 {
        bench.keys("o").study.see_projectors();
    }
    bench.keys("o").assert_hides("% right");
}

#[test]
fn a_hundred_pupils_are_drawn_and_shown() {
    let mut bench = drill(Way::HotSeat, &["Choice"]);
    bench.keys("l");
    for number in 0..100 {
        bench.keys(&format!("aPupil {number}<enter>"));
    }
    bench.keys("<esc>").assert_shows("100 are here").assert_shows("Pupil 0 · Pupil 1").assert_shows("1 of");
    bench.until("<pgdn>", "Pupil 99").keys("<enter> ");
    bench.assert_shows("it is your turn");
}

#[test]
fn on_a_russian_keyboard_keys_lie_where_they_lay() {
    let mut bench = drill(Way::Teams, &["Choice"]);
    bench.keys("<enter>0ф").assert_shows("1 of 2 answered").keys("з").assert_shows("· key");
}

#[test]
fn nobody_can_answer_when_nobody_is_there() {
    let mut bench = drill(Way::HotSeat, &["Choice"]);
    bench.keys("lm<esc><enter>").assert_shows("nobody here to answer");
}

/// Every key that means anything somewhere in a drill, and some that mean nothing.
const KEYS: [&str; 34] = [
    "<enter>",
    " ",
    "a",
    "b",
    "c",
    "d",
    "h",
    "1",
    "2",
    "3",
    "0",
    "z",
    "v",
    "s",
    "p",
    "o",
    "u",
    "i",
    "l",
    "+",
    "t",
    "x",
    "y",
    "n",
    "m",
    "e",
    "K",
    "j",
    "<esc>",
    "<backspace>",
    "<pgdn>",
    "<up>",
    "?",
    "q",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn any_keys_leave_a_drill_that_its_log_tells(
        keys in prop::collection::vec(prop::sample::select(KEYS.to_vec()), 1..60),
        way in prop::sample::select(vec![Way::HotSeat, Way::Teams, Way::Hands]),
        (width, height) in (24_u16..130, 6_u16..45),
    ) {
        let mut bench = good(width, height);
        bench.drill(plan(way, &[]));
        for key in keys {
            bench.keys(key);
        }
        replayed(&bench);
    }
}

#[test]
fn a_name_is_not_shown_where_nobody_is_named() {
    let pupil = Player { name: Name::new("Ada").ok(), ..Player::default() };
    let mut bench = good(80, 24);
    bench.drill(Plan { naming: Naming::Anonymous, ..plan(Way::HotSeat, &["Choice"]) });
    bench.keys("laAda<enter>aBen<enter><esc><enter> ").assert_shows("it is your turn").assert_hides("Ada");
    let event = Event::Join(pupil);
    assert!(bench.study.events().unwrap().iter().any(|logged| {
        logged
            .what
            .entry()
            .is_some_and(|(_, entry)| entry.body == rabfak::classroom::game::write(&event).unwrap())
    }));
}

#[test]
fn a_class_is_called_by_name_and_asked_what_it_is_about_to_forget() {
    let mut bench = Bench::new(80, 24);
    bench.keys("dca7b<enter>aAda<enter>Ben<enter><esc>q<esc>").assert_shows("Class").keys("j ");
    bench.assert_shows("7b").assert_shows("of the lessons below");
    // With questions that everybody answers with a letter.
    bench.keys("jjjj <enter>").assert_shows("2 are here").assert_shows("Ada · Ben").keys("<enter> ");
    assert!(bench.shows("Ada, it is your turn") || bench.shows("Ben, it is your turn"), "{}", bench.text());
    bench.until("<enter>", "That was it").keys("<enter>d").assert_hides("Go on: ").keys("j j ");
    bench.assert_shows("what the class is about to forget").assert_hides("Lessons");
    bench.keys("<enter>").assert_shows("not about to forget anything");
}
