//! Classes and what they remember.

use super::*;
use crate::classroom::game::Way;
use crate::classroom::played::{NOON, choice, picked, setup};
use crate::domain::card::Origin;
use proptest::prelude::*;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// A drill about cards `a`, `b`, …; a line for each pupil, a number for each card, 0 is right.
fn drill(cards: &[&str], picks: &[&str]) -> Game {
    let items = cards.iter().map(|card| choice(card, "What came in 1921?")).collect();
    let names: Vec<String> = (1..=picks.len()).map(|n| format!("Pupil {n}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    picked(setup(Way::HotSeat, items, &names), picks)
}

fn on(day: i64) -> Moment {
    NOON.plus_ms(day * DAY_MS)
}

fn today(day: i64) -> StudyDay {
    on(day).day()
}

fn slip(card: &str, note: &str, rev: u32) -> Slip {
    let origin = Origin::Lesson { lesson: "nep/tax".into(), passage: "top/1".into() };
    Slip { card: card.into(), note: note.into(), origin, kind: "Choice", rev, scheduled: true }
}

fn remembered(drills: &[(Moment, &Game)]) -> ClassMemory {
    of(drills.iter().copied(), &Scheduler::default())
}

#[test]
fn a_share_is_drawn_towards_a_half_where_few_answered() {
    use Rating::{Again, Easy, Good, Hard};
    let graded = [(1, 1), (0, 1), (2, 2), (5, 5), (8, 8), (27, 30), (29, 30), (21, 30), (15, 30), (14, 30)];
    let graded = graded.map(|(right, answered)| rating(f64::from(right), f64::from(answered)));
    assert_eq!(graded, [Hard, Again, Good, Good, Easy, Good, Easy, Hard, Hard, Again]);
}

#[test]
fn a_class_remembers_what_it_was_asked_as_anybody_would() {
    let game = drill(&["nep/a", "nep/b"], &["01", "01", "01", "01", "01", "01", "01", "01"]);
    let memory = remembered(&[(on(0), &game)]);
    let futures = Scheduler::default().futures(None, 0);
    let (known, missed) = (memory[&CardId::from("nep/a")], memory[&CardId::from("nep/b")]);
    assert_eq!(known.memory, futures[3].memory, "all eight of eight knew it");
    assert_eq!(known.due, today(0).plus(futures[3].days));
    assert_eq!(missed.memory, futures[0].memory, "nobody knew it");
    assert_eq!((missed.due, missed.last), (today(0), today(0)));
}

#[test]
fn the_order_in_which_drills_are_given_changes_nothing_and_a_clock_that_goes_back_counts_as_no_time() {
    let first = drill(&["nep/a"], &["0"; 8]);
    let second = drill(&["nep/a"], &["1"; 8]);
    let straight = remembered(&[(on(0), &first), (on(9), &second)]);
    assert_eq!(straight, remembered(&[(on(9), &second), (on(0), &first)]));
    // A journal of the same moment whose study day lies before: another zone.
    let back = Moment { offset_min: -720, ..on(0).plus_ms(1) };
    let memory = remembered(&[(on(0), &first), (back, &second)]);
    let known = memory[&CardId::from("nep/a")];
    let scheduler = Scheduler::default();
    let futures = scheduler.futures(Some(scheduler.futures(None, 0)[3].memory), 0);
    assert_eq!((known.memory, known.last), (futures[0].memory, today(0)));
}

#[test]
fn what_is_about_to_be_forgotten_is_what_is_due_first_then_the_least_certain_of_siblings_one() {
    let cards = ["nep/known", "nep/missed", "nep/sibling", "nep/shaky"];
    // 8, 0, 0 and 5 of 8 are right.
    let game = drill(&cards, &["0110", "0110", "0110", "0110", "0110", "0111", "0111", "0111"]);
    let memory = remembered(&[(on(0), &game)]);
    let deck = [
        slip("nep/known", "nep/known", 1),
        slip("nep/missed", "nep/missed", 1),
        slip("nep/sibling", "nep/missed", 1),
        slip("nep/shaky", "nep/shaky", 1),
        slip("nep/never-asked", "nep/never-asked", 1),
    ];
    let asked = |day, n| about_to_forget(&memory, &deck, today(day), n);
    let ids = |ids: &[&str]| ids.iter().map(|id| CardId::from(*id)).collect::<Vec<_>>();
    assert_eq!(asked(1, 9), ids(&["nep/missed", "nep/shaky", "nep/known"]));
    assert_eq!(asked(1, 2), ids(&["nep/missed", "nep/shaky"]));
    let mut reworded = deck.to_vec();
    reworded[0].rev = 2;
    let first = about_to_forget(&memory, &reworded, today(0), 9);
    assert!(
        first[..2].contains(&"nep/known".into()),
        "what means something else now is due at once: {first:?}"
    );
}

#[test]
fn a_card_that_left_the_course_is_not_asked() {
    let game = drill(&["nep/gone"], &["1"; 8]);
    assert_eq!(about_to_forget(&remembered(&[(on(0), &game)]), &[], today(3), 5), []);
}

proptest! {
    #[test]
    fn more_right_answers_never_make_a_worse_grade(answered in 1u32..60, right in 0u32..60) {
        let right = right.min(answered);
        let grade = rating(f64::from(right), f64::from(answered));
        prop_assert!(rating(f64::from(right + 1), f64::from(answered + 1)) >= grade);
        if right < answered {
            prop_assert!(rating(f64::from(right + 1), f64::from(answered)) >= grade);
        }
    }
}
