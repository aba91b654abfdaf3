//! An answer being given, in the way that its question asks for.

use crate::domain::answer::Answer;
use crate::domain::question::Question;
use crate::domain::shuffle;
use crate::tui::action::Action;
use crate::tui::keymap::Context;
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui_textarea::TextArea;
use std::collections::BTreeSet;

/// Longer answers than this many characters are cut when pasted or typed.
const LONGEST: usize = 200;

/// An answer being given. Numbers in `order` are the author's; a `cursor` counts what is on the screen.
#[derive(Debug)]
pub(super) enum Entry {
    /// Nothing to give: think, then look.
    Front,
    /// One option.
    Choice { order: Vec<usize>, cursor: usize },
    /// Several options, or the points that were recalled.
    Ticks { order: Vec<usize>, cursor: usize, ticks: BTreeSet<usize> },
    /// True or false.
    Truth,
    /// Words.
    Typing(Box<TextArea<'static>>),
    /// Lines in order.
    Order { lines: Vec<usize>, cursor: usize, held: bool },
    /// For each left side the right side that was put to it.
    Pairs { order: Vec<usize>, cursor: usize, chosen: Vec<Option<usize>> },
}

impl Entry {
    pub(super) fn new(question: &Question, seed: u64) -> Self {
        match question {
            Question::Basic { .. } | Question::Recall { .. } => Self::Front,
            Question::Choice { .. } => {
                Self::Choice { order: shuffle::order(question.options().len(), seed), cursor: 0 }
            }
            Question::Multi { .. } => Self::ticks(shuffle::order(question.options().len(), seed)),
            Question::TrueFalse { .. } => Self::Truth,
            Question::Typed { .. } | Question::Numeric { .. } | Question::Cloze { .. } => {
                Self::Typing(Box::default())
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

    fn ticks(order: Vec<usize>) -> Self {
        Self::Ticks { order, cursor: 0, ticks: BTreeSet::new() }
    }

    pub(super) fn context(&self) -> Context {
        match self {
            Self::Front => Context::Front,
            Self::Choice { .. } => Context::Choice,
            Self::Ticks { .. } => Context::Ticks,
            Self::Truth => Context::Truth,
            Self::Typing(_) => Context::Typing,
            Self::Order { .. } => Context::Order,
            Self::Pairs { .. } => Context::Pairs,
        }
    }

    pub(super) fn is_typing(&self) -> bool {
        matches!(self, Self::Typing(_))
    }

    /// Whether there are lines to walk.
    pub(super) fn has_cursor(&self) -> bool {
        !matches!(self, Self::Front | Self::Truth | Self::Typing(_))
    }

    /// A key for the text field; Enter, Esc and other control keys are not for it.
    pub(super) fn on_text(&mut self, key: &KeyEvent) -> bool {
        let Self::Typing(field) = self else { return false };
        let edits = matches!(
            key.code,
            KeyCode::Char(_)
                | KeyCode::Backspace
                | KeyCode::Delete
                | KeyCode::Left
                | KeyCode::Right
                | KeyCode::Home
                | KeyCode::End
        );
        let is_command = key.modifiers.contains(KeyModifiers::CONTROL)
            && !matches!(key.code, KeyCode::Char('w' | 'u' | 'k' | 'a' | 'e' | 'h'));
        let is_full = matches!(key.code, KeyCode::Char(_)) && typed(field).chars().count() >= LONGEST;
        if edits && !is_command && !is_full {
            field.input(*key);
        }
        edits && !is_command
    }

    pub(super) fn on_paste(&mut self, text: &str) {
        if let Self::Typing(field) = self {
            let room = LONGEST.saturating_sub(typed(field).chars().count());
            let clean: String =
                text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(room).collect();
            field.insert_str(clean);
        }
    }

    /// A key, as the table reads it. What is returned is the answer.
    pub(super) fn update(&mut self, action: Action, question: &Question) -> Option<Answer> {
        match self {
            Self::Front if action == Action::Answer => match question {
                Question::Recall { points, .. } => {
                    *self = Self::ticks((0..points.len()).collect());
                    None
                }
                _ => Some(Answer::Shown),
            },
            Self::Front => None,
            Self::Choice { order, cursor } => choose(order, cursor, action),
            Self::Ticks { order, cursor, ticks } => tick(order, cursor, ticks, action),
            Self::Truth => match action {
                Action::Truth(truth) => Some(Answer::Truth(truth)),
                _ => None,
            },
            Self::Typing(field) => (action == Action::Submit).then(|| Answer::Text(typed(field))),
            Self::Order { lines, cursor, held } => arrange(lines, cursor, held, action),
            Self::Pairs { order, cursor, chosen } => pair(order, cursor, chosen, action),
        }
    }
}

/// What stands in the field.
pub(super) fn typed(field: &TextArea<'_>) -> String {
    field.lines().join(" ")
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
