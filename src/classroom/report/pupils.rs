//! What came of each pupil, or of each team.

use crate::classroom::game::{Game, Given, Item, Naming, Player, PlayerId, Way};
use crate::classroom::name::clean;
use crate::domain::answer::Answer;
use serde::Serialize;

/// What came of a pupil, or of a team.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PupilReport {
    /// The number in this drill, from 1.
    pub number: u32,
    /// The name; none in a drill without names.
    pub name: Option<String>,
    /// The group that the points belong to.
    pub group: Option<String>,
    /// Whether the pupil was there.
    pub attendance: Attendance,
    /// Points, with the last answer to each question that counts.
    pub points: f64,
    /// How many questions that count were answered.
    pub answered: u32,
    /// How many of these were right in the end.
    pub right: u32,
    /// For each question, an answer for each vote; empty where the pupil gave none.
    pub answers: Vec<Vec<Option<AnswerReport>>>,
}

/// Whether a pupil was there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Attendance {
    /// Was there.
    Present,
    /// Was not, or left.
    Absent,
    /// Was taken out of the drill.
    Removed,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AnswerReport {
    /// The letters as they were shown, or the words; none if it was said aloud.
    pub answer: Option<String>,
    /// How much of it was right: 0 to 1.
    pub score: f64,
    /// Whether it counts as right.
    pub is_right: bool,
    /// How sure the pupil was, from 1 to 3, if that was asked.
    pub certainty: Option<u8>,
    /// Whether whoever teaches judged it.
    pub is_judged: bool,
}

impl PupilReport {
    /// The last answer to the question with the index `item`.
    pub fn last(&self, item: usize) -> Option<&AnswerReport> {
        self.answers.get(item)?.iter().rev().find_map(Option::as_ref)
    }
}

pub(super) fn of(game: &Game) -> Vec<PupilReport> {
    game.players().map(|(id, player)| of_player(game, id, player)).collect()
}

fn of_player(game: &Game, id: PlayerId, player: &Player) -> PupilReport {
    let may_be_named = game.setup().naming != Naming::Anonymous || game.setup().way == Way::Teams;
    let last = |round: &crate::classroom::game::Round| {
        round.votes.iter().rev().find_map(|vote| vote.given.get(&id).map(Given::is_right))
    };
    let counted: Vec<bool> = game.counted().filter_map(|(_, round)| last(round)).collect();
    PupilReport {
        number: id.0 + 1,
        name: player.name.as_ref().filter(|_| may_be_named).map(|name| name.as_str().to_owned()),
        group: player.group.as_ref().map(|group| group.as_str().to_owned()),
        attendance: match (player.is_removed, player.is_absent) {
            (true, _) => Attendance::Removed,
            (false, true) => Attendance::Absent,
            (false, false) => Attendance::Present,
        },
        points: f64::from(game.points(id).0) / 100.0,
        answered: counted.len() as u32,
        right: counted.iter().filter(|is_right| **is_right).count() as u32,
        answers: answers(game, id),
    }
}

fn answers(game: &Game, id: PlayerId) -> Vec<Vec<Option<AnswerReport>>> {
    let asked = game.setup().items.iter().zip(game.rounds());
    let answers = asked.map(|(item, round)| {
        round.votes.iter().map(|vote| vote.given.get(&id).map(|given| answer(item, given))).collect()
    });
    answers.collect()
}

fn answer(item: &Item, given: &Given) -> AnswerReport {
    let words = |answer: &Answer| match answer {
        Answer::Text(text) => Some(clean(text)),
        answer => item.in_letters(answer),
    };
    AnswerReport {
        answer: given.answer.as_ref().and_then(words),
        score: given.share(),
        is_right: given.is_right(),
        certainty: given.certainty.map(|certainty| certainty as u8),
        is_judged: given.judged.is_some(),
    }
}
