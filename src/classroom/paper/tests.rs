//! From the sheet to the marks and back.

use super::*;
use crate::classroom::game::tests::{NOON, choice, fold, of_each_kind, setup};
use crate::classroom::game::{Event, Player, step};
use crate::classroom::name::Name;
use crate::domain::answer::Answer;
use crate::domain::question::Question;
use proptest::prelude::*;
use proptest::sample::subsequence;

mod pages;

/// A drill on paper; its seed draws the sheets.
pub(super) fn on_paper(questions: Vec<Question>, players: usize, variants: u8, seed: u64) -> Setup {
    Setup { seed, ..setup(Way::Paper { variants }, questions, players) }
}

/// An answer that could be given to an item, drawn from some numbers.
fn answer(item: &Item, drawn: usize, blank: bool) -> Mark {
    let all: Vec<usize> = (0..item.letters()).collect();
    let rotated = |by: usize| all.iter().map(|at| (at + by) % all.len()).collect::<Vec<_>>();
    match item.question {
        _ if blank => Mark::Blank,
        Question::Choice { .. } => Mark::Given(Answer::Pick(drawn % all.len())),
        Question::TrueFalse { .. } => Mark::Given(Answer::Truth(drawn.is_multiple_of(2))),
        Question::Multi { .. } => {
            let ticks = all.iter().filter(|at| drawn >> **at & 1 == 1).copied().collect();
            Mark::Given(Answer::Ticks(ticks))
        }
        Question::Order { .. } => Mark::Given(Answer::Sequence(rotated(drawn))),
        Question::Match { .. } => Mark::Given(Answer::Pairs(rotated(drawn))),
        _ => Mark::Judged(drawn.is_multiple_of(2)),
    }
}

/// What a teacher types for these marks: the letters that stand on the sheet before the texts that were meant.
fn typed(variant: &Variant, marks: &[Mark]) -> Vec<String> {
    let of = |printed: &Printed| match &marks[printed.at] {
        Mark::Blank => ".".to_owned(),
        Mark::Judged(right) => if *right { "+" } else { "-" }.to_owned(),
        Mark::Given(answer) => printed.item.in_letters(answer).unwrap(),
    };
    variant.questions.iter().map(of).collect()
}

/// Types letters, and a space behind several that could go on.
fn fill(filling: &mut Filling, variants: &[Variant], cells: &[String]) -> usize {
    let mut keys = 0;
    for cell in cells {
        for sign in cell.chars() {
            filling.press(sign, variants).unwrap();
            keys += 1;
        }
        if filling.cells().count() > filling.done() {
            filling.press(' ', variants).unwrap();
            keys += 1;
        }
    }
    keys
}

proptest! {
    #[test]
    fn what_is_typed_from_a_sheet_is_what_was_meant(
        seed: u64,
        number in 0u8..8,
        picked in subsequence((0..10).collect::<Vec<usize>>(), 1..=10),
        drawn in proptest::collection::vec((1usize..32, 0u8..5), 10),
    ) {
        let all = of_each_kind();
        let setup = on_paper(picked.iter().map(|at| all[*at].clone()).collect(), 1, 8, seed);
        let variants = Variant::all(&setup);
        let marks: Vec<Mark> = setup.items.iter().zip(&drawn)
            .map(|(item, (drawn, blank))| answer(item, *drawn, *blank == 0))
            .map(|mark| if mark == Mark::Given(Answer::Ticks([].into())) { Mark::Blank } else { mark })
            .collect();
        let sheet = &variants[usize::from(number)];
        let mut filling = Filling::new(None);
        filling.press(sheet.letter(), &variants).unwrap();
        fill(&mut filling, &variants, &typed(sheet, &marks));
        prop_assert!(filling.is_full(&variants));
        prop_assert_eq!(filling.marks(&variants), Ok((number, marks.clone())));
        prop_assert_eq!(filling.clone().press('.', &variants), Err(Fault::Full));

        // The machine takes them, and the row that it gives back is the one that was typed.
        let game = Game::new(setup, fold);
        let (game, _) = step(game, &Event::Begin, NOON);
        let sheet = Event::Sheet { player: PlayerId(0), variant: number, marks };
        let (game, effects) = step(game, &sheet, NOON);
        prop_assert_eq!(effects.len(), 2, "{:?}", effects);
        let row = Filling::of(&game, PlayerId(0), &variants);
        prop_assert!(row.cells().eq(filling.cells()));

        // Taking every sign back leaves nothing.
        while filling.back() {}
        prop_assert_eq!(filling, Filling::new(None));
    }

    #[test]
    fn every_option_stands_on_every_sheet_once(seed: u64, number in 0u8..8) {
        let setup = on_paper(of_each_kind(), 1, 8, seed);
        let sheet = Variant::new(&setup, number);
        let mut places: Vec<usize> = sheet.questions.iter().map(|printed| printed.at).collect();
        places.sort_unstable();
        prop_assert_eq!(places, (0..setup.items.len()).collect::<Vec<_>>());
        for Printed { at, item } in &sheet.questions {
            let mut order = item.order.clone();
            order.sort_unstable();
            prop_assert_eq!(order, (0..setup.items[*at].letters()).collect::<Vec<_>>());
            let is_statement = item.question.kind() == "TrueFalse";
            prop_assert!(!is_statement || item.order == [0, 1]);
        }
        prop_assert_eq!(sheet, Variant::new(&setup, number), "a seed draws one sheet");
    }
}

#[test]
fn sheets_of_one_drill_differ() {
    let setup = on_paper(vec![choice(); 10], 0, 8, 1);
    let orders: std::collections::HashSet<Vec<(usize, Vec<usize>)>> = Variant::all(&setup)
        .into_iter()
        .map(|sheet| sheet.questions.into_iter().map(|printed| (printed.at, printed.item.order)).collect())
        .collect();
    assert_eq!(orders.len(), 8);
}

#[test]
fn signs_that_mean_nothing_are_refused_and_change_nothing() {
    let setup = on_paper(of_each_kind(), 1, 2, 3);
    let variants = Variant::all(&setup);
    let at = |kind: &str| {
        let sheet = &variants[0].questions;
        sheet.iter().position(|printed| printed.item.question.kind() == kind).unwrap()
    };
    let begun = |kind: &str| {
        let mut filling = Filling::new(Some(0));
        (0..at(kind)).for_each(|_| filling.press('.', &variants).unwrap());
        filling
    };
    let refused = |kind: &str, signs: &str| {
        let mut filling = begun(kind);
        let last = signs.chars().next_back().unwrap();
        signs
            .chars()
            .take(signs.chars().count() - 1)
            .for_each(|sign| filling.press(sign, &variants).unwrap());
        let before = filling.clone();
        let fault = filling.press(last, &variants).unwrap_err();
        assert_eq!(filling, before);
        fault
    };
    assert_eq!(refused("Choice", "E"), Fault::NoLetter(4));
    assert_eq!(refused("TrueFalse", "c"), Fault::NoLetter(2));
    assert_eq!(refused("Choice", "Б"), Fault::NoLetter(4));
    assert_eq!(refused("Choice", "!"), Fault::Strange);
    assert_eq!(refused("Typed", "A"), Fault::Judged);
    assert_eq!(refused("Recall", "A"), Fault::Judged);
    assert_eq!(refused("Multi", "AA"), Fault::Twice);
    assert_eq!(refused("Multi", "A+"), Fault::Few);
    assert_eq!(refused("Order", "A "), Fault::Few);
    assert_eq!(Filling::new(None).press('C', &variants), Err(Fault::NoVariant(1)));
    assert_eq!(Filling::new(Some(0)).press('3', &variants), Err(Fault::NoVariant(1)));
    let mut order = begun("Order");
    order.press('A', &variants).unwrap();
    assert_eq!(order.marks(&variants), Err(Fault::Few), "an order that was left half way is none");
}

#[test]
fn a_digit_says_that_a_pupil_had_another_sheet() {
    let variants = Variant::all(&on_paper(vec![choice(); 3], 1, 3, 3));
    let mut row = Filling::new(Some(0));
    for sign in "3ab".chars() {
        row.press(sign, &variants).unwrap();
    }
    assert_eq!((row.variant(), row.done()), (Some(2), 2));
    assert_eq!(row.marks(&variants).unwrap().1.iter().filter(|mark| **mark == Mark::Blank).count(), 1);
    assert!(row.back() && row.back() && row.back() && !row.back());
    assert_eq!(row, Filling::new(Some(0)));
}

#[test]
fn variants_are_dealt_in_turn() {
    let mut setup = on_paper(vec![choice()], 5, 2, 3);
    let of = |setup: &Setup, at| dealt(setup, PlayerId(at));
    assert_eq!([0, 1, 2, 3, 4].map(|at| of(&setup, at)), [0, 1, 0, 1, 0].map(Some));
    assert_eq!(of(&setup, 5), None, "who came later has a sheet without a name");
    setup.players[2] = Player { name: Some(Name::new("Anna").unwrap()), ..Player::default() };
    setup.players[1].is_absent = true;
    let sheets = Sheet::for_all(&setup, 2, 1);
    assert_eq!(sheets.iter().map(|sheet| sheet.variant).collect::<Vec<_>>(), [0, 0, 1, 0]);
    assert_eq!(sheets[1].name.as_deref(), Some("Anna"));
    setup.players.clear();
    assert_eq!(Sheet::for_all(&setup, 2, 3).len(), 6);
}
