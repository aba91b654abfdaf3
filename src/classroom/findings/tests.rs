//! From drills that were played to item analysis.

use super::*;
use crate::classroom::analysis::{ItemRest, Lack, Reason, Verdict};
use crate::classroom::game::{Event, Game, PlayerId, Ticket, Way};
use crate::classroom::played::{answer, choice, fold, picked, play, setup};

const CARDS: [&str; 5] = ["nep/a", "nep/b", "nep/c", "nep/d", "nep/e"];

fn items() -> Vec<Item> {
    CARDS.iter().map(|card| choice(card, "What came in 1921?")).collect()
}

fn names(n: usize) -> Vec<String> {
    (1..=n).map(|n| format!("Pupil {n}")).collect()
}

fn class(picks: &[&str]) -> Game {
    let names = names(picks.len());
    picked(setup(Way::HotSeat, items(), &names.iter().map(String::as_str).collect::<Vec<_>>()), picks)
}

#[test]
fn a_drill_is_told_by_its_first_votes() {
    let mut setup = setup(Way::HotSeat, items(), &["Anna", "Boris"]);
    setup.items.truncate(2);
    let pick = |player, question, vote, option| answer(player, question, vote, Answer::Pick(option));
    let game = play(
        Game::new(setup, fold),
        [
            Event::Begin,
            pick(0, 0, 0, 1),
            pick(1, 0, 0, 0),
            Event::Lock,
            Event::Discuss,
            Event::Revote,
            pick(0, 0, 1, 0),
            pick(1, 0, 1, 0),
            Event::Lock,
            Event::Reveal,
            Event::Next,
            pick(0, 1, 0, 0),
            Event::Skip,
        ],
    );
    let found = findings([&game]);
    assert_eq!(found.len(), 1, "a question that was passed over says nothing");
    assert_eq!((found[0].seen.answers, found[0].seen.facility()), (2, Some(0.5)));
    assert_eq!(found[0].seen.options.rows[1].all, 1);
}

#[test]
fn a_wrong_key_is_found_over_several_drills_where_one_says_too_little() {
    // In the first item the strong choose another option than the key.
    let picks = ["10000", "10000", "10000", "10000", "00111", "00111", "01111", "01111"];
    let one = class(&picks);
    let [alone, ..] = &findings([&one])[..] else { panic!("nothing was found") };
    assert_eq!(alone.seen.item_rest(), ItemRest::NotEnough(Lack::FewPupils));
    let drills = [class(&picks), class(&picks), class(&picks)];
    let found = findings(&drills);
    assert_eq!((found.len(), found[0].drills, found[0].seen.answers), (5, 3, 24));
    assert_eq!(
        found[0].seen.verdict(),
        Verdict::Look(vec![Reason::Backwards, Reason::LureOfTheStrong(1)]),
        "{:?}",
        found[0].seen.item_rest()
    );
}

#[test]
fn a_card_that_was_reworded_is_another_item() {
    let one = class(&["00000", "11111"]);
    let mut items = items();
    items[0].fingerprint += 1;
    let other = picked(setup(Way::HotSeat, items, &["Anna"]), &["00000"]);
    let found = findings([&one, &other]);
    let of_a = found.iter().filter(|finding| finding.item.card.as_str() == "nep/a");
    assert_eq!(
        of_a.map(|finding| (finding.drills, finding.seen.answers)).collect::<Vec<_>>(),
        [(1, 2), (1, 1)]
    );
}

#[test]
fn hands_count_for_the_facility_and_the_options_alone() {
    let ticket = |question| Ticket { question, vote: 0 };
    let mut game = play(Game::new(setup(Way::Hands, items(), &[]), fold), [Event::Begin]);
    for question in 0..5 {
        let count = Event::Count { ticket: ticket(question), hands: vec![12, 5, 3] };
        game = play(game, [count, Event::Lock, Event::Reveal, Event::Next]);
    }
    let found = findings([&game]);
    assert_eq!((found.len(), found[0].seen.answers, found[0].seen.facility()), (5, 20, Some(0.6)));
    let table = &found[0].seen.options;
    assert_eq!((table.rows[1].all, table.strong, table.answers), (5, 0, 20));
    assert_eq!(found[0].seen.item_rest(), ItemRest::NotEnough(Lack::FewPupils));
}

#[test]
fn whoever_was_taken_out_counts_for_nothing() {
    let game = class(&["00000", "11111"]);
    let game = play(game, [Event::Remove(PlayerId(1), true)]);
    assert_eq!(findings([&game])[0].seen.answers, 1);
}
