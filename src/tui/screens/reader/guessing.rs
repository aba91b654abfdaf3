//! Figures that may be guessed before they are seen: how each figure is shown, and the guess in a box over the page.

use super::Reader;
use crate::course::figure::Figure;
use crate::course::figure::guess::Guess;
use crate::course::lesson::{Lesson, PassageKind};
use crate::l10n::say;
use crate::tui::action::Action;
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Step};
use crate::tui::widgets::figure::{self, Look, Pen};
use crate::tui::widgets::prose::paragraph;
use crate::tui::widgets::{list, popup};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use std::collections::BTreeMap;

/// The widest drawing in the box.
const WIDEST: u16 = 66;

/// How the figures of a lesson are shown, where not as drawings.
#[derive(Debug, Default)]
pub(super) struct Looks(BTreeMap<usize, Look>);

impl Looks {
    /// What may be guessed is veiled, until the lesson has been read to its end once.
    pub(super) fn new(lesson: &Lesson, is_finished: bool) -> Self {
        let veiled = |passage: &usize| drawn(lesson, *passage).is_some_and(|figure| figure.predict);
        let passages = (0..lesson.passages.len()).filter(|passage| !is_finished && veiled(passage));
        Self(passages.map(|passage| (passage, Look::Veiled)).collect())
    }

    pub(super) fn of(&self, passage: usize) -> &Look {
        self.0.get(&passage).unwrap_or(&Look::Drawn)
    }

    /// Lifts a veil; otherwise turns a drawing into a table and back.
    pub(super) fn turn(&mut self, passage: usize) {
        let look = match self.of(passage) {
            Look::Drawn | Look::Guessed(_) => Look::Table,
            Look::Table | Look::Veiled => Look::Drawn,
        };
        self.0.insert(passage, look);
    }
}

/// What can be done with a figure that is veiled.
pub(super) fn hint(ctx: &Ctx<'_>) -> String {
    let key = |action| ctx.keys.label(action, ctx.theme.is_ascii());
    say!(ctx.texts, "guess-hint", guess = key(Action::Guess), show = key(Action::Table))
}

fn drawn(lesson: &Lesson, passage: usize) -> Option<&Figure> {
    match &lesson.passages.get(passage)?.kind {
        PassageKind::Figure(figure) => Some(figure),
        _ => None,
    }
}

/// A guess that is being made.
#[derive(Debug)]
pub(super) struct Guessing {
    passage: usize,
    guess: Guess,
    marked: usize,
    is_line: bool,
}

impl Guessing {
    pub(super) fn context(&self) -> Context {
        if self.is_line { Context::GuessLine } else { Context::GuessBars }
    }

    fn update(&mut self, action: Action) {
        let last = self.guess.values().len() - 1;
        match action {
            Action::Down => self.marked = (self.marked + 1).min(last),
            // The first value is given.
            Action::Up => self.marked = (self.marked - 1).max(1),
            Action::Raise | Action::RaiseMuch => {
                self.guess.change(self.marked, true, action == Action::RaiseMuch);
            }
            Action::Lower | Action::LowerMuch => {
                self.guess.change(self.marked, false, action == Action::LowerMuch);
            }
            _ => {}
        }
    }

    pub(super) fn view(&self, lesson: &Lesson, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let Some(figure) = drawn(lesson, self.passage) else { return };
        let width = area.width.saturating_sub(6).min(WIDEST);
        let pen = Pen { width, theme: ctx.theme, texts: ctx.texts };
        let mut lines = figure::title(figure, &pen);
        let drawn = figure::guessing(&self.guess, self.marked, &figure.data, &pen);
        let mut given = paragraph(&say!(ctx.texts, "guess-given"), width, ctx.theme.quiet);
        given.push(Line::default());
        let has_room = lines.len() + given.len() + drawn.len() + 2 <= usize::from(area.height);
        lines.extend(given.into_iter().filter(|_| has_room));
        let before = lines.len();
        lines.extend(drawn);
        let inside =
            popup::open(frame, popup::place(area, width, lines.len()), &say!(ctx.texts, "guess-title"), ctx);
        let focus = if self.is_line { lines.len() } else { before + self.marked };
        list::draw(frame, inside, &lines, focus);
    }
}

impl Reader {
    /// The first veiled figure in sight that can be guessed.
    pub(super) fn veiled_in_sight(&self) -> Option<usize> {
        self.page.passages_in_sight().find(|passage| *self.looks.of(*passage) == Look::Veiled)
    }

    /// Opens the box in which the figure in sight is guessed; one that leaves nothing to guess is shown.
    pub(super) fn begin_guess(&mut self, ctx: &Ctx<'_>) {
        let Some(passage) = self.veiled_in_sight() else {
            self.said = Some(say!(ctx.texts, "guess-none"));
            return;
        };
        let Some(figure) = drawn(&self.lesson, passage) else { return };
        match Guess::at(figure) {
            Some(guess) => {
                let is_line = matches!(figure.data, crate::course::figure::Data::Line { .. });
                self.guessing = Some(Guessing { passage, guess, marked: 1, is_line });
            }
            None => self.looks.turn(passage),
        }
        self.page.touch();
    }

    /// A key while a figure is guessed.
    pub(super) fn guess(&mut self, action: Action) -> Step {
        match action {
            Action::Back => self.guessing = None,
            Action::Submit => {
                if let Some(Guessing { passage, guess, .. }) = self.guessing.take() {
                    self.looks.0.insert(passage, Look::Guessed(guess));
                    self.page.reveal(Some(passage));
                }
            }
            action => {
                if let Some(guessing) = &mut self.guessing {
                    guessing.update(action);
                }
            }
        }
        Step::stay()
    }
}
