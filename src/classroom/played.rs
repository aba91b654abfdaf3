//! Drills that were played, for tests of what comes of them.

use super::game::{Event, Game, Item, Naming, Player, PlayerId, Rules, Setup, Ticket, Way, step};
use super::name::Name;
use crate::domain::answer::Answer;
use crate::domain::card::{Card, Origin};
use crate::domain::day::Moment;
use crate::domain::question::{Lure, Question};

/// 22 November 2026, 12:00 in a zone three hours east of Greenwich.
pub(super) const NOON: Moment = Moment { at: 1_795_338_000_000, offset_min: 180 };

pub(super) fn fold(text: &str) -> String {
    text.to_lowercase()
}

/// A choice of three of which the first is right; the letters stand in the author's order.
pub(super) fn choice(card: &str, prompt: &str) -> Item {
    let lure = |text: &str| Lure { text: text.into(), why_not: format!("{text} came later.") };
    item(
        card,
        Question::Choice {
            q: prompt.into(),
            a: "a tax in kind".into(),
            wrong: vec![lure("money"), lure("nothing")],
        },
    )
}

pub(super) fn item(card: &str, question: Question) -> Item {
    let card = Card {
        id: card.into(),
        note: card.into(),
        origin: Origin::Lesson { lesson: "nep/tax".into(), passage: "top/1".into() },
        question,
        why: Some("So says the decree.".into()),
        rev: 1,
        scheduled: true,
    };
    let mut item = Item::new(&card, "Lesson 1. The tax".into(), None, 1);
    item.order.sort_unstable();
    item
}

pub(super) fn setup(way: Way, items: Vec<Item>, names: &[&str]) -> Setup {
    let player = |name: &&str| Player { name: Name::new(name).ok(), ..Player::default() };
    Setup {
        title: "The New Economic Policy".into(),
        way,
        rules: Rules::default(),
        naming: Naming::Roster,
        class: None,
        players: names.iter().map(player).collect(),
        items,
        seed: 7,
    }
}

pub(super) fn answer(player: u32, question: u32, vote: u8, answer: Answer) -> Event {
    let ticket = Ticket { question, vote };
    Event::Answer { player: PlayerId(player), ticket, answer, certainty: None }
}

/// Plays on; every event must be accepted.
#[track_caller]
pub(super) fn play(game: Game, events: impl IntoIterator<Item = Event>) -> Game {
    let now = NOON.plus_ms(60_000);
    events.into_iter().fold(game, |game, event| {
        let (game, effects) = step(game, &event, now);
        assert_eq!(effects.len(), 2, "{event:?} in {:?}: {effects:?}", game.phase());
        game
    })
}

/// A drill in which each player answers each question: `picks` has a line for each player, a number for each question.
/// `-` is no answer.
#[track_caller]
pub(super) fn picked(setup: Setup, picks: &[&str]) -> Game {
    let items = setup.items.len();
    let mut game = play(Game::new(setup, fold), [Event::Begin]);
    for question in 0..items {
        for (player, line) in picks.iter().enumerate() {
            let pick = line.chars().nth(question).and_then(|c| c.to_digit(10));
            let events =
                pick.map(|pick| answer(player as u32, question as u32, 0, Answer::Pick(pick as usize)));
            game = play(game, events);
        }
        game = play(game, [Event::Lock, Event::Reveal, Event::Next]);
    }
    game
}
