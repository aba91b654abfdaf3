//! What happens in a drill, and what comes of it. The events that were accepted are the drill's journal.

use super::player::{Player, PlayerId};
use crate::classroom::name::Name;
use crate::domain::answer::Answer;
use serde::{Deserialize, Serialize};

/// What an answer is to: it counts for this vote on this question and for no other, however late it comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ticket {
    /// The question, from 0.
    pub question: u32,
    /// The vote on it: 0, or 1 after the class has discussed.
    pub vote: u8,
}

/// How sure a player is. From 1 to 3, as in certainty-based marking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Certainty {
    /// Not sure.
    Low = 1,
    /// Fairly sure.
    Middle = 2,
    /// Sure.
    High = 3,
}

/// One answer on a sheet of paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mark {
    /// Nothing was written.
    Blank,
    /// An answer, in the author's numbers.
    Given(Answer),
    /// Whoever teaches judged it.
    Judged(bool),
}

/// What happens in a drill.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Event {
    /// Somebody joins, at any time before the end.
    Join(Player),
    /// A player gets another name.
    Rename(PlayerId, Name),
    /// A team gets another key.
    Key(PlayerId, char),
    /// A player's name is shown to all no more, or again.
    Hide(PlayerId, bool),
    /// A player is taken out, or back in.
    Remove(PlayerId, bool),
    /// A player is not here, or has come.
    Absent(PlayerId, bool),
    /// The first question is asked; on paper, sheets are collected.
    Begin,
    /// It is a player's turn: drawn, chosen, or first at the key.
    Call(PlayerId),
    /// It is nobody's turn.
    Release,
    /// A player answers, or answers otherwise.
    Answer {
        /// Who.
        player: PlayerId,
        /// To what.
        ticket: Ticket,
        /// The answer, in the author's numbers.
        answer: Answer,
        /// How sure the player is, if that was asked.
        certainty: Option<Certainty>,
    },
    /// A player takes the answer back.
    Withdraw {
        /// Who.
        player: PlayerId,
        /// To what.
        ticket: Ticket,
    },
    /// Whoever teaches judges what a player said, or overrules the program.
    Judge {
        /// Who.
        player: PlayerId,
        /// To what.
        ticket: Ticket,
        /// Whether it was right.
        right: bool,
    },
    /// Hands were counted: for each option, in the author's order, how many.
    Count {
        /// To what.
        ticket: Ticket,
        /// How many for each option.
        hands: Vec<u32>,
    },
    /// What stands on the sheet of a player, in place of what was entered before.
    Sheet {
        /// Who.
        player: PlayerId,
        /// Which of the differently shuffled sheets, from 0.
        variant: u8,
        /// An answer to each question.
        marks: Vec<Mark>,
    },
    /// No answer is taken any more.
    Lock,
    /// Answers are taken again; after the end, the drill goes on where it was ended.
    Reopen,
    /// All see how many chose what.
    Show,
    /// The class discusses, and does not see how it voted.
    Discuss,
    /// The class votes again.
    Revote,
    /// All see the answer and why.
    Reveal,
    /// All see the points.
    Standings,
    /// On to the next question; after the last, to the end.
    Next,
    /// The question does not count; on to the next.
    Skip,
    /// There are so many seconds more.
    Extend(u32),
    /// The time stands still.
    Pause,
    /// The time runs on.
    Resume,
    /// The time is up.
    TimeUp,
    /// The drill is over.
    End,
}

/// What is to be done after an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Add the event to the journal.
    Keep,
    /// Show all how things stand now.
    Project,
    /// Nothing has changed, and this is why.
    Refuse(Refusal),
}

/// Why an event changes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// This cannot happen in this phase.
    #[error("not now")]
    NotNow,
    /// The answer is to another question or vote than the one that is open.
    #[error("the answer came too late")]
    TooLate,
    /// There is no such player, or the player is not here.
    #[error("no such player is here")]
    NoPlayer,
    /// The key is another player's.
    #[error("somebody else has the key")]
    KeyTaken,
    /// The answer is none to this question.
    #[error("this is no answer to the question")]
    NoAnswer,
    /// Nobody could play.
    #[error("there is nothing to ask or nobody to answer")]
    Nobody,
}
