//! What came of each question.

use crate::classroom::analysis::{Interval, peer};
use crate::classroom::game::{Game, Item, Round, Switches, Vote, letter};
use crate::domain::question::Question;
use serde::Serialize;

/// What came of a question.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ItemReport {
    /// Its number, from 1.
    pub number: usize,
    /// The card that it was made from.
    pub card: String,
    /// The card's fingerprint when it was asked.
    pub fingerprint: u32,
    /// The kind of question, one of [`crate::domain::question::KINDS`].
    pub kind: &'static str,
    /// Where the question stands, in words.
    pub origin: String,
    /// What was asked.
    pub prompt: String,
    /// What stood at A, B and so on.
    pub options: Vec<OptionReport>,
    /// The right answer, a line for each part of it; of a statement `true` or `false`.
    pub key: Vec<String>,
    /// The right answer in letters, where it is answered with letters.
    pub key_letters: Option<String>,
    /// Why it is right.
    pub why: Option<String>,
    /// How far it came.
    pub state: State,
    /// The first vote, and the second if there was one.
    pub votes: Vec<VoteReport>,
    /// Who changed from the first vote to the second.
    pub switches: Option<SwitchReport>,
    /// Hake's normalised gain from the first vote to the second: see [`peer::gain`].
    pub gain: Option<f64>,
}

/// An option of a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OptionReport {
    /// The letter under which it was shown.
    pub letter: char,
    /// What it says; of a statement `true` or `false`.
    pub text: String,
    /// Whether it is right.
    pub is_right: bool,
    /// Why it is not, if it is not.
    pub why_not: Option<String>,
}

/// How far a question came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It was answered and its answer seen: it counts.
    Counted,
    /// It was passed over and does not count.
    Skipped,
    /// The drill stopped before its answer was seen.
    Open,
    /// It was not asked.
    NotAsked,
}

/// A vote on a question.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VoteReport {
    /// How many answered.
    pub answered: u32,
    /// How many were right.
    pub right: u32,
    /// The mean of what the answers earned, each from 0 to 1; none if nobody answered.
    pub facility: Option<f64>,
    /// The lower limit of its 95 % interval (Wilson).
    pub low: Option<f64>,
    /// The upper limit.
    pub high: Option<f64>,
    /// How many chose each option, in the order of [`ItemReport::options`].
    pub chosen: Vec<u32>,
    /// Whether hands were counted.
    pub is_hands: bool,
}

/// Who changed from the first vote to the second, of those who voted twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct SwitchReport {
    /// Right both times.
    pub stayed_right: u32,
    /// Wrong, then right.
    pub to_right: u32,
    /// Right, then wrong.
    pub to_wrong: u32,
    /// Wrong both times.
    pub stayed_wrong: u32,
}

pub(super) fn of(game: &Game) -> Vec<ItemReport> {
    let rounds = game.rounds().iter().map(Some).chain(std::iter::repeat(None));
    let asked = game.setup().items.iter().zip(rounds).enumerate();
    asked.map(|(at, (item, round))| of_item(at + 1, item, round)).collect()
}

fn of_item(number: usize, item: &Item, round: Option<&Round>) -> ItemReport {
    let rounds = round.map_or(&[][..], |round| &round.votes);
    let votes: Vec<VoteReport> = rounds.iter().map(|vote| of_vote(item, vote)).collect();
    let switches = match rounds {
        [first, second] => Switches::between(first, second),
        _ => None,
    };
    ItemReport {
        number,
        card: item.card.to_string(),
        fingerprint: item.fingerprint,
        kind: item.question.kind(),
        origin: item.origin.clone(),
        prompt: item.question.prompt(),
        options: options(item),
        key: item.question.key(),
        key_letters: key_letters(item),
        why: item.why.clone(),
        state: state(round),
        gain: gain(switches, &votes),
        votes,
        switches: switches.map(|switches| SwitchReport {
            stayed_right: switches.stayed_right,
            to_right: switches.to_right,
            to_wrong: switches.to_wrong,
            stayed_wrong: switches.stayed_wrong,
        }),
    }
}

fn state(round: Option<&Round>) -> State {
    match round {
        None => State::NotAsked,
        Some(round) if round.is_skipped => State::Skipped,
        Some(round) if round.is_revealed => State::Counted,
        Some(_) => State::Open,
    }
}

/// Of those who voted twice where they are known, as with hands of all.
fn gain(switches: Option<Switches>, votes: &[VoteReport]) -> Option<f64> {
    if let Some(s) = switches {
        let of = f64::from(s.stayed_right + s.to_right + s.to_wrong + s.stayed_wrong);
        let (before, after) = (s.stayed_right + s.to_wrong, s.stayed_right + s.to_right);
        return peer::gain(f64::from(before) / of, f64::from(after) / of);
    }
    match votes {
        [first, second] => peer::gain(first.facility?, second.facility?),
        _ => None,
    }
}

fn of_vote(item: &Item, vote: &Vote) -> VoteReport {
    let (answered, right) = (vote.answered(), vote.right(item));
    let earned = vote.earned(item);
    let interval = Interval::wilson(earned, answered as usize);
    VoteReport {
        answered,
        right,
        facility: (answered > 0).then(|| earned / f64::from(answered)),
        low: interval.map(|interval| interval.low),
        high: interval.map(|interval| interval.high),
        chosen: vote.bars(item),
        is_hands: vote.hands.is_some(),
    }
}

fn options(item: &Item) -> Vec<OptionReport> {
    let right = item.right_options();
    let option = |(at, &number): (usize, &usize)| OptionReport {
        letter: letter(at),
        text: option_text(&item.question, number),
        is_right: right.contains(&number),
        why_not: item.lure(number).map(|lure| lure.why_not.clone()),
    };
    item.order.iter().enumerate().map(option).collect()
}

/// What the option with the author's number says; of a statement 0 is `true` and 1 `false`.
pub fn option_text(question: &Question, number: usize) -> String {
    let text = match question {
        Question::TrueFalse { .. } => Some(if number == 0 { "true" } else { "false" }),
        Question::Order { items, .. } => items.get(number).map(|item| item.text.as_str()),
        Question::Match { pairs, .. } => pairs.get(number).map(|(_, right)| right.as_str()),
        question => question.options().get(number).map(|(text, _)| *text),
    };
    text.unwrap_or_default().to_owned()
}

fn key_letters(item: &Item) -> Option<String> {
    let right = if item.is_sequence() { (0..item.letters()).collect() } else { item.right_options() };
    let letters: Vec<usize> = right.iter().filter_map(|number| item.letter_of(*number)).collect();
    let mut letters: Vec<char> = letters.into_iter().map(letter).collect();
    if !item.is_sequence() {
        letters.sort_unstable();
    }
    (!letters.is_empty()).then(|| letters.into_iter().collect())
}
