//! The machine, played by hand and by chance.

mod chance;
mod flow;
mod people;
mod secrets;

use super::*;
use crate::classroom::name::Name;
use crate::domain::answer::Answer;
use crate::domain::card::{Card, Origin};
use crate::domain::question::{Dated, Face, Lure, Piece, Question};

pub(in crate::classroom) const NOON: Moment = Moment { at: 1_700_000_000_000, offset_min: 0 };

/// So many seconds after noon.
pub(in crate::classroom) fn at(seconds: i64) -> Moment {
    NOON.plus_ms(seconds * 1000)
}

fn lure(text: &str) -> Lure {
    Lure { text: text.to_owned(), why_not: format!("{text} is not it.") }
}

pub(in crate::classroom) fn choice() -> Question {
    let wrong = ["the workers", "the reserve", "the syndicate"].map(lure).to_vec();
    Question::Choice { q: "Who received the largest share?".into(), a: "the Treasury".into(), wrong }
}

/// One question of each kind.
pub(in crate::classroom) fn of_each_kind() -> Vec<Question> {
    let face = |text: &str| Face { text: text.into(), under: None };
    let dated = |date: &str, text: &str| Dated { text: text.into(), date: date.into() };
    let pair = |left: &str, right: &str| (left.to_owned(), right.to_owned());
    let pieces = vec![
        Piece::Text("The tax was paid in ".into()),
        Piece::Gap { id: "kind".into(), answer: "kind".into(), hint: None },
    ];
    vec![
        choice(),
        Question::TrueFalse { q: "The tax was paid in money.".into(), a: false },
        Question::Multi {
            q: "Which are organs?".into(),
            right: vec!["VSNKh".into(), "Gosplan".into()],
            wrong: vec![lure("Iskra"), lure("Sukharevka")],
        },
        Question::Order {
            q: "In order?".into(),
            items: vec![dated("1921", "tax"), dated("1922", "famine"), dated("1923", "scissors")],
        },
        Question::Match { q: "Pairs?".into(), pairs: vec![pair("a", "x"), pair("b", "y"), pair("c", "z")] },
        Question::Typed { q: "Own account?".into(), a: "khozraschet".into(), also: vec![], not: vec![] },
        Question::Numeric { q: "When?".into(), a: 1921.0, unit: String::new(), tolerance: 0.0 },
        Question::Cloze { pieces, asked: 1 },
        Question::Basic { q: face("Glavk"), a: face("A chief directorate") },
        Question::Recall { q: "Tell of it.".into(), points: vec!["one".into(), "two".into()] },
    ]
}

pub(in crate::classroom) fn item(question: Question, seed: u64) -> Item {
    let card = Card {
        id: "nep/card".into(),
        note: "nep/card".into(),
        origin: Origin::Lesson { lesson: "nep/tax".into(), passage: "top/1".into() },
        question,
        why: Some("So says the decree.".into()),
        rev: 1,
        scheduled: true,
    };
    Item::new(&card, "Lesson 1".into(), Some("The decree said so.".into()), seed)
}

pub(in crate::classroom) fn setup(way: Way, questions: Vec<Question>, players: usize) -> Setup {
    Setup {
        title: "NEP".into(),
        way,
        rules: Rules::default(),
        naming: Naming::Anonymous,
        class: None,
        players: vec![Player::default(); players],
        items: (1..).zip(questions).map(|(seed, question)| item(question, seed)).collect(),
        seed: 7,
    }
}

pub(in crate::classroom) fn fold(text: &str) -> String {
    text.to_lowercase()
}

pub(in crate::classroom) fn game(way: Way, questions: Vec<Question>, players: usize) -> Game {
    Game::new(setup(way, questions, players), fold)
}

/// Plays on; every event must be accepted.
#[track_caller]
pub(in crate::classroom) fn play(game: Game, events: impl IntoIterator<Item = (i64, Event)>) -> Game {
    events.into_iter().fold(game, |game, (seconds, event)| {
        let (game, effects) = step(game, &event, at(seconds));
        assert_eq!(effects, [Effect::Keep, Effect::Project], "{event:?} in {:?}", game.phase());
        game
    })
}

/// The event is refused, and nothing has changed.
#[track_caller]
pub(super) fn refused(game: &Game, event: &Event, seconds: i64) -> Refusal {
    let (after, effects) = step(game.clone(), event, at(seconds));
    assert_eq!(after, *game, "{event:?} was refused and changed something");
    match effects.as_slice() {
        [Effect::Refuse(refusal)] => *refusal,
        other => panic!("{event:?} was not refused: {other:?}"),
    }
}

pub(super) fn ticket(question: u32, vote: u8) -> Ticket {
    Ticket { question, vote }
}

/// A player answers with an option, in the author's numbers.
pub(super) fn pick(player: u32, to: (u32, u8), option: usize) -> Event {
    let (player, ticket) = (PlayerId(player), ticket(to.0, to.1));
    Event::Answer { player, ticket, answer: Answer::Pick(option), certainty: None }
}
