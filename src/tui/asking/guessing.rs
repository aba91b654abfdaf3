//! A card that is guessed at before its lesson is read: answered as its kind is, but neither judged nor counted, and its
//! key stays hidden.

use super::Asking;
use super::entry::Entry;
use super::field::{Field, LONGEST_WORD};
use crate::domain::answer::Answer;
use crate::domain::card::Card;
use crate::domain::guess::{Guess, words};
use crate::domain::ids::LessonId;
use crate::domain::question::Question;
use crate::domain::setting::Setting;
use crate::l10n::say;
use crate::tui::action::Action;
use crate::tui::keymap::Context;
use crate::tui::screen::Ctx;
use crossterm::event::KeyEvent;
use ratatui::text::Line;
use std::sync::Arc;

/// A card being guessed at.
#[derive(Debug)]
pub struct Guessing(Asking);

impl Guessing {
    /// Asks for a guess at `card`.
    pub fn new(card: Arc<Card>, ctx: &Ctx<'_>) -> Self {
        let mut asking = Asking::new(card, Setting::Practice, ctx);
        asking.is_hidden = false;
        // What is else only thought of, or told and compared, is guessed in a line of one's own.
        if matches!(asking.card.question, Question::Basic { .. } | Question::Recall { .. }) {
            asking.entry = Entry::Typing(Field::new(LONGEST_WORD));
        }
        Self(asking)
    }

    /// Where in the key table to look.
    pub fn context(&self) -> Context {
        self.0.context()
    }

    /// Whether keys are letters of the guess.
    pub fn is_typing(&self) -> bool {
        self.0.is_typing()
    }

    /// Whether the guess can be handed in: pairs cannot while one of them is missing.
    pub fn is_whole(&self) -> bool {
        self.0.is_whole()
    }

    /// A key for the text field.
    pub fn on_text(&mut self, key: &KeyEvent) -> bool {
        self.0.on_text(key)
    }

    /// What was pasted, for the text field.
    pub fn on_paste(&mut self, text: &str) {
        self.0.on_paste(text);
    }

    /// A key, as the table reads it. What is returned is the guess; an empty one is none.
    pub fn update(&mut self, action: Action) -> Option<Answer> {
        let answer = self.0.entry.update(action, &self.0.card.question)?;
        let is_empty = match &answer {
            Answer::Text(text) => text.trim().is_empty(),
            Answer::Ticks(ticks) => ticks.is_empty(),
            _ => false,
        };
        (!is_empty).then_some(answer)
    }

    /// A click on one of its lines. What is returned is to be done, as if a key had said so.
    pub fn click(&mut self, lines: &[Line<'_>], at: usize) -> Option<Action> {
        self.0.click(lines, at)
    }

    /// The question, and what was answered so far.
    pub fn lines(&self, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        self.0.lines(width, true, ctx)
    }

    /// The guess as it is kept.
    pub fn guess(&self, lesson: &LessonId, answer: Answer, ctx: &Ctx<'_>) -> Guess {
        let card = &self.0.card;
        let truth =
            |truth| if truth { say!(ctx.texts, "asking-true") } else { say!(ctx.texts, "asking-false") };
        Guess {
            lesson: lesson.clone(),
            card: card.id.clone(),
            fingerprint: card.fingerprint(),
            words: words(&card.question, &answer, truth),
            answer,
        }
    }
}

impl Asking {
    /// The letter under which the option of an answer stands on the screen.
    pub fn letter_of(&self, answer: &Answer) -> Option<String> {
        let (Entry::Choice { order, .. }, Answer::Pick(pick)) = (&self.entry, answer) else { return None };
        order.iter().position(|option| option == pick).map(super::view::letter)
    }
}
