//! The ten kinds of question, as types. What counts as a right answer is in [`super::answer`].

use serde::{Deserialize, Serialize};

/// A text with, optionally, the same thing in another script or a word of context under it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Face {
    /// What is asked or answered.
    pub text: String,
    /// A second, quieter line.
    pub under: Option<String>,
}

/// A tempting answer that is wrong, and the reason why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lure {
    /// The answer.
    pub text: String,
    /// Why it is not right.
    pub why_not: String,
}

/// An event of an ordering task; its date is shown after the answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dated {
    /// What happened.
    pub text: String,
    /// When.
    pub date: String,
}

/// A piece of a cloze text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Piece {
    /// Words that are always shown.
    Text(String),
    /// Words that may be asked for.
    Gap {
        /// The author's name for the gap, unique in the text.
        id: String,
        /// What fills the gap.
        answer: String,
        /// What is shown in its place.
        hint: Option<String>,
    },
}

/// What is asked, and all that is needed to judge an answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Question {
    /// Recalled, then compared by the learner.
    Basic {
        /// The front.
        q: Face,
        /// The back.
        a: Face,
    },
    /// One right answer among several.
    Choice {
        /// The question.
        q: String,
        /// The right answer, option number 0.
        a: String,
        /// The other options, numbered from 1; at least one.
        wrong: Vec<Lure>,
    },
    /// Several right answers among several.
    Multi {
        /// The question.
        q: String,
        /// The right answers, numbered from 0; at least one.
        right: Vec<String>,
        /// The other options, numbered on from there.
        wrong: Vec<Lure>,
    },
    /// A statement to accept or reject.
    TrueFalse {
        /// The statement.
        q: String,
        /// Whether it is true.
        a: bool,
    },
    /// A word or a name, typed in any spelling.
    Typed {
        /// The question.
        q: String,
        /// The answer that is shown.
        a: String,
        /// Other right answers.
        also: Vec<String>,
        /// Tempting answers and why they are wrong.
        not: Vec<Lure>,
    },
    /// A number.
    Numeric {
        /// The question.
        q: String,
        /// The number.
        a: f64,
        /// What is counted; may be empty.
        unit: String,
        /// How far off an answer may be, in the same unit.
        tolerance: f64,
    },
    /// A text with a gap to fill.
    Cloze {
        /// The text.
        pieces: Vec<Piece>,
        /// Which of the pieces is asked for; always a [`Piece::Gap`].
        asked: usize,
    },
    /// Events to put in order.
    Order {
        /// The question.
        q: String,
        /// The events in the right order; at least two.
        items: Vec<Dated>,
    },
    /// Pairs to find.
    Match {
        /// The question.
        q: String,
        /// What belongs together; at least two.
        pairs: Vec<(String, String)>,
    },
    /// Something to tell in one's own words, then to compare point by point.
    Recall {
        /// The question.
        q: String,
        /// What a full answer names; at least one.
        points: Vec<String>,
    },
}

/// The kinds of questions, as [`Question::kind`] names them.
pub const KINDS: [&str; 10] =
    ["Basic", "Choice", "Multi", "TrueFalse", "Typed", "Numeric", "Cloze", "Order", "Match", "Recall"];

impl Question {
    /// The name of the kind, as authors write it.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Basic { .. } => "Basic",
            Self::Choice { .. } => "Choice",
            Self::Multi { .. } => "Multi",
            Self::TrueFalse { .. } => "TrueFalse",
            Self::Typed { .. } => "Typed",
            Self::Numeric { .. } => "Numeric",
            Self::Cloze { .. } => "Cloze",
            Self::Order { .. } => "Order",
            Self::Match { .. } => "Match",
            Self::Recall { .. } => "Recall",
        }
    }

    /// The question in one line; a gap that is asked for shows as `[…]` or as its hint.
    pub fn prompt(&self) -> String {
        match self {
            Self::Basic { q, .. } => q.text.clone(),
            Self::Choice { q, .. }
            | Self::Multi { q, .. }
            | Self::TrueFalse { q, .. }
            | Self::Typed { q, .. }
            | Self::Numeric { q, .. }
            | Self::Order { q, .. }
            | Self::Match { q, .. }
            | Self::Recall { q, .. } => q.clone(),
            Self::Cloze { pieces, asked } => {
                pieces.iter().enumerate().map(|(i, piece)| shown(piece, i == *asked)).collect()
            }
        }
    }

    /// The right answer, a line for each part of it.
    pub fn key(&self) -> Vec<String> {
        match self {
            Self::Basic { a, .. } => std::iter::once(a.text.clone()).chain(a.under.clone()).collect(),
            Self::Choice { a, .. } | Self::Typed { a, .. } => vec![a.clone()],
            Self::Multi { right, .. } => right.clone(),
            Self::TrueFalse { a, .. } => vec![if *a { "true" } else { "false" }.to_owned()],
            Self::Numeric { a, unit, .. } => vec![format!("{a} {unit}").trim_end().to_owned()],
            Self::Cloze { pieces, asked } => vec![gap_answer(pieces, *asked).to_owned()],
            Self::Order { items, .. } => {
                items.iter().map(|item| format!("{}: {}", item.date, item.text)).collect()
            }
            Self::Match { pairs, .. } => {
                pairs.iter().map(|(left, right)| format!("{left}  –  {right}")).collect()
            }
            Self::Recall { points, .. } => points.clone(),
        }
    }

    /// The options of a choice in the order in which the author wrote them, each with its reason if it is wrong.
    pub fn options(&self) -> Vec<(&str, Option<&str>)> {
        match self {
            Self::Choice { a, wrong, .. } => {
                std::iter::once((a.as_str(), None)).chain(wrong.iter().map(reasoned)).collect()
            }
            Self::Multi { right, wrong, .. } => {
                right.iter().map(|text| (text.as_str(), None)).chain(wrong.iter().map(reasoned)).collect()
            }
            _ => Vec::new(),
        }
    }
}

fn reasoned(lure: &Lure) -> (&str, Option<&str>) {
    (&lure.text, Some(&lure.why_not))
}

fn shown(piece: &Piece, asked: bool) -> String {
    match piece {
        Piece::Text(text) => text.clone(),
        Piece::Gap { hint: Some(hint), .. } if asked => format!("[{hint}]"),
        Piece::Gap { .. } if asked => "[…]".to_owned(),
        Piece::Gap { answer, .. } => answer.clone(),
    }
}

pub(super) fn gap_answer(pieces: &[Piece], asked: usize) -> &str {
    match pieces.get(asked) {
        Some(Piece::Gap { answer, .. }) => answer,
        _ => "",
    }
}
