//! An answer being given, in the way that its question asks for.

use super::field::{Field, LONGEST_TALE, LONGEST_WORD};
use crate::domain::answer::Answer;
use crate::domain::question::Question;
use crate::domain::shuffle;
use crate::tui::action::Action;
use crate::tui::keymap::Context;
use crossterm::event::KeyEvent;
use std::collections::BTreeSet;

/// An answer being given. Numbers in `order` are the author's; a `cursor` counts what is on the screen.
#[derive(Debug)]
pub(super) enum Entry {
    /// Nothing to give: think, then look.
    Front,
    /// One option.
    Choice { order: Vec<usize>, cursor: usize },
    /// Several options, or the points that were recalled, after what was told of them.
    Ticks { order: Vec<usize>, cursor: usize, ticks: BTreeSet<usize>, told: String },
    /// True or false.
    Truth,
    /// A word or a number.
    Typing(Field),
    /// What is remembered, in one's own words.
    Telling(Field),
    /// Lines in order.
    Order { lines: Vec<usize>, cursor: usize, held: bool },
    /// For each left side the right side that was put to it.
    Pairs { order: Vec<usize>, cursor: usize, chosen: Vec<Option<usize>> },
}

impl Entry {
    pub(super) fn new(question: &Question, seed: u64) -> Self {
        match question {
            Question::Basic { .. } => Self::Front,
            Question::Recall { .. } => Self::Telling(Field::new(LONGEST_TALE)),
            Question::Choice { .. } => {
                Self::Choice { order: shuffle::order(question.options().len(), seed), cursor: 0 }
            }
            Question::Multi { .. } => {
                Self::ticks(shuffle::order(question.options().len(), seed), String::new())
            }
            Question::TrueFalse { .. } => Self::Truth,
            Question::Typed { .. } | Question::Numeric { .. } | Question::Cloze { .. } => {
                Self::Typing(Field::new(LONGEST_WORD))
            }
            Question::Order { items, .. } => {
                Self::Order { lines: shuffle::disorder(items.len(), seed), cursor: 0, held: false }
            }
            Question::Match { pairs, .. } => Self::Pairs {
                order: shuffle::disorder(pairs.len(), seed),
                cursor: 0,
                chosen: vec![None; pairs.len()],
            },
        }
    }

    fn ticks(order: Vec<usize>, told: String) -> Self {
        Self::Ticks { order, cursor: 0, ticks: BTreeSet::new(), told }
    }

    pub(super) fn context(&self) -> Context {
        match self {
            Self::Front => Context::Front,
            Self::Choice { .. } => Context::Choice,
            Self::Ticks { .. } => Context::Ticks,
            Self::Truth => Context::Truth,
            Self::Typing(_) => Context::Typing,
            Self::Telling(_) => Context::Telling,
            Self::Order { .. } => Context::Order,
            Self::Pairs { .. } => Context::Pairs,
        }
    }

    pub(super) fn is_typing(&self) -> bool {
        matches!(self, Self::Typing(_) | Self::Telling(_))
    }

    /// Whether there are lines to walk.
    pub(super) fn has_cursor(&self) -> bool {
        !matches!(self, Self::Front | Self::Truth | Self::Typing(_) | Self::Telling(_))
    }

    /// Whether it can be handed in: pairs cannot while one of them is missing.
    pub(super) fn is_whole(&self) -> bool {
        !matches!(self, Self::Pairs { chosen, .. } if chosen.contains(&None))
    }

    /// A key for the text field.
    pub(super) fn on_text(&mut self, key: &KeyEvent) -> bool {
        match self {
            Self::Typing(field) | Self::Telling(field) => field.on_text(key),
            _ => false,
        }
    }

    pub(super) fn on_paste(&mut self, text: &str) {
        if let Self::Typing(field) | Self::Telling(field) = self {
            field.on_paste(text);
        }
    }

    /// A key, as the table reads it. What is returned is the answer.
    pub(super) fn update(&mut self, action: Action, question: &Question) -> Option<Answer> {
        match self {
            Self::Front => (action == Action::Answer).then_some(Answer::Shown),
            Self::Choice { order, cursor } => choose(order, cursor, action),
            Self::Ticks { order, cursor, ticks, .. } => tick(order, cursor, ticks, action),
            Self::Truth => match action {
                Action::Truth(truth) => Some(Answer::Truth(truth)),
                _ => None,
            },
            Self::Typing(field) => (action == Action::Submit).then(|| Answer::Text(field.text())),
            Self::Telling(field) => {
                match action {
                    Action::NewLine => field.new_line(),
                    Action::Submit => *self = Self::ticks((0..question.key().len()).collect(), field.text()),
                    _ => {}
                }
                None
            }
            Self::Order { lines, cursor, held } => arrange(lines, cursor, held, action),
            Self::Pairs { order, cursor, chosen } => pair(order, cursor, chosen, action),
        }
    }
}

fn walk(cursor: &mut usize, of: usize, action: Action) {
    match action {
        Action::Down => *cursor = (*cursor + 1).min(of.saturating_sub(1)),
        Action::Up => *cursor = cursor.saturating_sub(1),
        _ => {}
    }
}

fn choose(order: &[usize], cursor: &mut usize, action: Action) -> Option<Answer> {
    walk(cursor, order.len(), action);
    match action {
        Action::Pick(letter) => order.get(usize::from(letter)).copied().map(Answer::Pick),
        Action::Submit => order.get(*cursor).copied().map(Answer::Pick),
        _ => None,
    }
}

fn tick(order: &[usize], cursor: &mut usize, ticks: &mut BTreeSet<usize>, action: Action) -> Option<Answer> {
    walk(cursor, order.len(), action);
    let at = match action {
        Action::Pick(letter) => usize::from(letter),
        Action::Toggle => *cursor,
        Action::Submit => return Some(Answer::Ticks(ticks.clone())),
        _ => return None,
    };
    if let Some(option) = order.get(at) {
        *cursor = at;
        if !ticks.remove(option) {
            ticks.insert(*option);
        }
    }
    None
}

fn arrange(lines: &mut [usize], cursor: &mut usize, held: &mut bool, action: Action) -> Option<Answer> {
    let before = *cursor;
    walk(cursor, lines.len(), action);
    match action {
        Action::Toggle => *held = !*held,
        Action::Submit => return Some(Answer::Sequence(lines.to_vec())),
        _ if *held && *cursor != before => lines.swap(before, *cursor),
        _ => {}
    }
    None
}

fn pair(order: &[usize], cursor: &mut usize, chosen: &mut [Option<usize>], action: Action) -> Option<Answer> {
    walk(cursor, chosen.len(), action);
    match action {
        Action::Pick(letter) => {
            let right = order.get(usize::from(letter)).copied()?;
            chosen.iter_mut().filter(|taken| **taken == Some(right)).for_each(|taken| *taken = None);
            *chosen.get_mut(*cursor)? = Some(right);
            *cursor = chosen.iter().position(Option::is_none).unwrap_or(*cursor);
            None
        }
        Action::Submit => chosen.iter().copied().collect::<Option<Vec<_>>>().map(Answer::Pairs),
        _ => None,
    }
}
