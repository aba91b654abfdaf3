//! What all may see: the picture for the projector, made from a game.
//!
//! Whoever joins is sent the whole picture each time, never a change of it. Before the reveal nothing in it depends on
//! which answer is right: that is a property test, over every byte.

use super::game::{
    Board, Clock, Game, Item, Naming, Phase, PlayerId, Standing, Switches, Vote, Way, letter, shown,
};
use crate::domain::question::{Dated, Question};
use serde::{Deserialize, Serialize};

/// The picture for the projector.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Audience {
    /// What the drill is called.
    pub title: String,
    /// How answers come in.
    pub way: Way,
    /// Where the drill is.
    pub phase: Phase,
    /// Questions in all.
    pub of: usize,
    /// Who is in the lobby, and at which key.
    pub players: Vec<Seen>,
    /// What is asked.
    pub asked: Option<Asked>,
    /// How many chose what: after the lock, once it is shown.
    pub bars: Option<Bars>,
    /// The answer: from the reveal on.
    pub solution: Option<Solution>,
    /// Points, as far as all may see them.
    pub standings: Vec<Place>,
    /// Of all answers that count, how many were right, and how many there were: at the end.
    pub total: Option<(u32, u32)>,
    /// What the teacher has turned to.
    #[serde(default)]
    pub turned: Turned,
}

/// What the teacher has turned to for all to see. It is no part of the game: whoever makes the picture sets it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turned {
    /// To the passage that says so.
    pub to_passage: bool,
    /// To which screenful of what is too long for one, from 0.
    pub screenful: usize,
    /// In the lobby, the numbers of those whose key was tested.
    pub tested: Vec<u32>,
    /// In the lobby, the key that was pressed last, if it is nobody's.
    pub strange: Option<char>,
}

/// A player as all may see one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// The number, from 1.
    pub number: u32,
    /// The name, where it may be seen.
    pub name: Option<String>,
    /// The key that calls the player.
    pub key: Option<char>,
}

/// A question as all see it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Asked {
    /// Its number, from 1.
    pub number: usize,
    /// Where it is from, in words.
    pub origin: String,
    /// The kind of question, one of [`crate::domain::question::KINDS`].
    pub kind: String,
    /// What is asked.
    pub prompt: String,
    /// What stands under it, quieter.
    pub under: Option<String>,
    /// For pairs: the left sides.
    pub lefts: Vec<String>,
    /// What stands at A, B and so on. Of a statement nothing: A is true, B is false.
    pub options: Vec<String>,
    /// The vote: 1, or 2 after the class has discussed.
    pub vote: usize,
    /// How many have answered.
    pub answered: u32,
    /// Of how many, where that is known.
    pub players: Option<u32>,
    /// Whose turn it is.
    pub seat: Option<Seen>,
    /// When the time is up, in milliseconds since 1970 UTC.
    pub until: Option<i64>,
    /// Milliseconds that are left while the time stands still.
    pub paused: Option<i64>,
}

/// How many chose what, in the order of the letters.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bars {
    /// In the vote that counts.
    pub now: Vec<u32>,
    /// In the first vote, where there were two: only from the reveal on.
    pub before: Option<Vec<u32>>,
    /// All who answered.
    pub answered: u32,
}

/// The answer, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Solution {
    /// The letters that are right, from 0.
    pub letters: Vec<usize>,
    /// The right answer, a line for each part of it; of a statement `true` or `false`.
    pub key: Vec<String>,
    /// How many were right.
    pub right: u32,
    /// Why it is right.
    pub why: Option<String>,
    /// The wrong option that was chosen most, and why it is wrong.
    pub lure: Option<(char, String)>,
    /// The passage that says so.
    pub passage: Option<String>,
    /// Who changed from the first vote to the second.
    pub switches: Option<Switches>,
}

/// A place in the standings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// From 1.
    pub place: usize,
    /// The number of the player; none of a group.
    pub number: Option<u32>,
    /// The name, where it may be seen.
    pub name: Option<String>,
    /// Points, in hundredths.
    pub points: i32,
}

impl Audience {
    /// What all may see of a game.
    pub fn of(game: &Game) -> Self {
        let phase = game.phase();
        let is_asked = phase.is_secret() || phase == Phase::Reveal;
        let is_over = phase == Phase::End;
        Self {
            title: game.setup().title.clone(),
            way: game.setup().way,
            phase,
            of: game.setup().items.len(),
            players: if phase == Phase::Lobby { players(game) } else { Vec::new() },
            asked: is_asked.then(|| asked(game)).flatten(),
            bars: is_asked.then(|| bars(game)).flatten(),
            solution: (phase == Phase::Reveal).then(|| solution(game)).flatten(),
            standings: if is_over || phase == Phase::Standings { standings(game) } else { Vec::new() },
            total: is_over.then(|| total(game)),
            turned: Turned::default(),
        }
    }
}

/// A player as all may see one.
pub fn seen(game: &Game, id: PlayerId) -> Seen {
    let player = game.player(id);
    let may_be_named = game.setup().naming != Naming::Anonymous || game.setup().way == Way::Teams;
    let name =
        player.filter(|player| may_be_named && !player.is_hidden).and_then(|player| player.name.as_ref());
    Seen {
        number: id.0 + 1,
        name: name.map(|name| name.as_str().to_owned()),
        key: player.and_then(|player| player.key),
    }
}

fn players(game: &Game) -> Vec<Seen> {
    game.here().map(|(id, _)| seen(game, id)).collect()
}

/// The question that is asked, as all see it.
pub fn asked(game: &Game) -> Option<Asked> {
    let (item, round) = (game.item()?, game.round()?);
    let vote = round.votes.last()?;
    let (prompt, under) = match &item.question {
        Question::Basic { q, .. } => (q.text.clone(), q.under.clone()),
        question => (question.prompt(), None),
    };
    let (until, paused) = match game.clock() {
        Clock::Off => (None, None),
        Clock::Until(end) => (Some(end), None),
        Clock::Paused(left) => (None, Some(left)),
    };
    Some(Asked {
        number: game.at()? + 1,
        origin: item.origin.clone(),
        kind: item.question.kind().to_owned(),
        prompt,
        under,
        lefts: lefts(&item.question),
        options: options(item),
        vote: round.votes.len(),
        answered: vote.answered(),
        players: (game.setup().way != Way::Hands).then(|| game.here().count() as u32),
        seat: game.seat().map(|id| seen(game, id)),
        until,
        paused,
    })
}

fn lefts(question: &Question) -> Vec<String> {
    match question {
        Question::Match { pairs, .. } => pairs.iter().map(|(left, _)| left.clone()).collect(),
        _ => Vec::new(),
    }
}

/// What stands at the letters, in the order in which it is shown.
pub fn options(item: &Item) -> Vec<String> {
    let texts: Vec<&str> = match &item.question {
        Question::Order { items, .. } => items.iter().map(|Dated { text, .. }| text.as_str()).collect(),
        Question::Match { pairs, .. } => pairs.iter().map(|(_, right)| right.as_str()).collect(),
        question => question.options().into_iter().map(|(text, _)| text).collect(),
    };
    item.order.iter().filter_map(|number| texts.get(*number)).map(|text| (*text).to_owned()).collect()
}

/// The first vote stays hidden until the reveal if there may be a second one.
fn bars(game: &Game) -> Option<Bars> {
    let (item, round) = (game.item()?, game.round()?);
    let now = round.votes.last().filter(|_| round.is_shown)?.bars(item);
    let first = round.votes.first().filter(|_| round.is_revealed && round.votes.len() > 1);
    let before = first.map(|vote| vote.bars(item));
    let answered = round.votes.last().map_or(0, Vote::answered);
    (!now.is_empty()).then_some(Bars { now, before, answered })
}

/// The answer to the question that is asked. Before the reveal for whoever teaches alone.
pub fn solution(game: &Game) -> Option<Solution> {
    let (item, round) = (game.item()?, game.round()?);
    let vote = round.votes.last()?;
    let right = item.right_options();
    let mut letters: Vec<usize> = right.iter().filter_map(|option| item.letter_of(*option)).collect();
    letters.sort_unstable();
    let switches = match round.votes.as_slice() {
        [first, second] => Switches::between(first, second),
        _ => None,
    };
    Some(Solution {
        letters,
        key: item.question.key(),
        right: vote.right(item),
        why: item.why.clone(),
        lure: lure(item, vote),
        passage: item.passage.clone(),
        switches,
    })
}

/// The wrong option that most were taken in by; of two the one that stands first.
fn lure(item: &Item, vote: &Vote) -> Option<(char, String)> {
    let bars = vote.bars(item);
    let wrong = bars.iter().enumerate().filter(|(_, count)| **count > 0);
    let wrong = wrong.filter_map(|(at, count)| Some((at, count, item.lure(item.option_at(at)?)?)));
    let (at, _, lure) = wrong.rev().max_by_key(|(_, count, _)| **count)?;
    Some((letter(at), lure.why_not.clone()))
}

fn standings(game: &Game) -> Vec<Place> {
    let of_player = |standing: Standing<PlayerId>| {
        let seen = seen(game, standing.of);
        Place { place: standing.place, number: Some(seen.number), name: seen.name, points: standing.points.0 }
    };
    match game.setup().rules.board {
        Board::Off => Vec::new(),
        Board::First => shown(game.standings()).into_iter().map(of_player).collect(),
        Board::Groups => shown(game.group_standings())
            .into_iter()
            .map(|standing| Place {
                place: standing.place,
                number: None,
                name: Some(standing.of.as_str().to_owned()),
                points: standing.points.0,
            })
            .collect(),
    }
}

fn total(game: &Game) -> (u32, u32) {
    let votes = game.counted().filter_map(|(item, round)| Some((item, round.votes.last()?)));
    votes.fold((0, 0), |(right, of), (item, vote)| (right + vote.right(item), of + vote.answered()))
}
