//! What is typed in a drill and not yet handed in.

use crate::classroom::game::{Item, letter};
use crate::domain::answer::Answer;
use crate::tui::widgets::field::Field;
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// The longest line of counted hands.
const LONGEST: usize = 40;

/// What is typed and not yet handed in.
#[derive(Clone, Debug, Default)]
pub(super) enum Draft {
    /// Nothing.
    #[default]
    Nothing,
    /// Letters, one after another.
    Row(String),
    /// Words.
    Words(Field),
    /// Numbers of hands.
    Hands(String),
    /// An answer; how sure one is of it is not yet said.
    Sure(Answer),
}

impl Draft {
    /// One letter more. A letter that is there already goes away.
    pub(super) fn put(&mut self, item: &Item, number: usize) {
        if number >= item.letters() {
            return;
        }
        let mut row = if let Self::Row(row) = self { std::mem::take(row) } else { String::new() };
        match row.find(letter(number)) {
            Some(at) => _ = row.remove(at),
            None => row.push(letter(number)),
        }
        *self = if row.is_empty() { Self::Nothing } else { Self::Row(row) };
    }

    /// A key for the numbers of hands. False if it is none.
    pub(super) fn on_hands(&mut self, key: &KeyEvent) -> bool {
        let mut typed = if let Self::Hands(typed) = self { typed.clone() } else { String::new() };
        match key.code {
            KeyCode::Char(c @ '0'..='9') if key.modifiers.is_empty() && typed.len() < LONGEST => {
                typed.push(c);
            }
            KeyCode::Char(' ' | ',')
                if !typed.is_empty() && key.modifiers.difference(KeyModifiers::SHIFT).is_empty() =>
            {
                typed.push(' ');
            }
            _ => return false,
        }
        *self = Self::Hands(typed);
        true
    }

    /// Takes the last letter or digit back. False if there is none.
    pub(super) fn take_back(&mut self) -> bool {
        let left = match self {
            Self::Row(typed) | Self::Hands(typed) => {
                typed.pop();
                !typed.is_empty()
            }
            Self::Sure(_) => false,
            Self::Words(_) | Self::Nothing => return false,
        };
        if !left {
            *self = Self::Nothing;
        }
        true
    }

    /// What can be handed in: letters in a row or words.
    pub(super) fn typed(&self) -> Option<String> {
        match self {
            Self::Row(row) => Some(row.clone()),
            Self::Words(field) => Some(field.text().to_owned()),
            _ => None,
        }
    }

    /// The numbers of hands as they were typed.
    pub(super) fn counted(&self) -> Option<&str> {
        let Self::Hands(typed) = self else { return None };
        Some(typed)
    }

    /// So many hands for each option, in the author's order. None unless there is a number for each.
    pub(super) fn hands(&self, item: &Item) -> Option<Vec<u32>> {
        let numbers: Vec<u32> =
            self.counted()?.split_whitespace().map(|word| word.parse().ok()).collect::<Option<_>>()?;
        let mut hands = vec![0; item.letters()];
        if numbers.len() != hands.len() {
            return None;
        }
        for (at, number) in numbers.into_iter().enumerate() {
            *hands.get_mut(item.option_at(at)?)? = number;
        }
        Some(hands)
    }
}
