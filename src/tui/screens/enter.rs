//! Entering what stands on sheets of paper: a row a pupil, a key an answer.
//!
//! A row that is full is safe on disk before the next one has the keys, so that nothing but a row in progress can be lost.
//! What a sign means is [`Filling`]'s business. Letters go by their place on the keyboard, as all keys of the program do:
//! with a Russian layout `Ф И С В У` are A to E, and what was taken is shown.

mod grid;
mod papers;
mod summary;

pub use papers::Papers;

use crate::classroom::game::{Effect as Come, Event as Step_, Game, Phase, Player, PlayerId, step, write};
use crate::classroom::paper::{Fault, Filling, Paper, Variant};
use crate::domain::event::{Event, What};
use crate::domain::journal::{Entry, JournalId, Logged};
use crate::l10n::{Texts, say};
use crate::text::fold::fold;
use crate::tui::action::Action;
use crate::tui::effect::{Effect, Outcome};
use crate::tui::key;
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use std::collections::VecDeque;

/// A test on paper whose results are entered.
#[derive(Debug)]
pub struct Enter {
    /// None until its journal was read.
    paper: Option<Paper>,
    variants: Vec<Variant>,
    /// The row that has the keys.
    row: usize,
    filling: Filling,
    /// Whether something was typed into the row that is not saved.
    is_touched: bool,
    said: Option<String>,
    /// What waits to be written, one after another, and the row to turn to then.
    queue: VecDeque<Step_>,
    turn_to: usize,
    page: usize,
    /// The summary, rolled up by so many lines, and by how many it can be.
    rolled: usize,
    hidden: usize,
}

/// What a row is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Row {
    /// The sheet of a player.
    Of(PlayerId),
    /// A sheet that bears no name of a player.
    Another,
    /// No sheet: here all is said to be entered.
    End,
}

impl Enter {
    /// To the test with this journal.
    pub fn begin(journal: JournalId) -> Step {
        let screen = Self {
            paper: None,
            variants: Vec::new(),
            row: 0,
            filling: Filling::default(),
            is_touched: false,
            said: None,
            queue: VecDeque::new(),
            turn_to: 0,
            page: 1,
            rolled: 0,
            hidden: 0,
        };
        Step::push(screen).and(Effect::OpenJournal(journal))
    }

    /// Looks at the journal as it is on disk. A row in progress stays as it is.
    fn read(&mut self, id: JournalId, entries: &[Logged], texts: &Texts) {
        let is_first = self.paper.is_none();
        match Game::read(entries, fold) {
            Ok(game) => {
                let next = entries.last().map_or(0, |entry| entry.number + 1);
                let paper = Paper { id, game, entries: next };
                self.variants = paper.variants();
                self.paper = Some(paper);
                if is_first {
                    self.go(self.first_empty());
                }
            }
            Err(why) => self.said = Some(say!(texts, "enter-unreadable", why = why.to_string())),
        }
    }

    fn rows(&self) -> Vec<Row> {
        let Some(paper) = &self.paper else { return Vec::new() };
        let players = paper.game.here().map(|(id, _)| Row::Of(id));
        players.chain([Row::Another, Row::End]).collect()
    }

    fn at(&self) -> Option<Row> {
        self.rows().get(self.row).copied()
    }

    /// The row of the first pupil whose sheet is not in; the one for another sheet if all are.
    fn first_empty(&self) -> usize {
        let Some(paper) = &self.paper else { return 0 };
        let is_empty = |row: &Row| !matches!(row, Row::Of(id) if paper.game.sheets().contains_key(id));
        self.rows().iter().position(is_empty).unwrap_or(0)
    }

    /// Turns to a row and shows what was entered there.
    fn go(&mut self, row: usize) {
        self.row = row.min(self.rows().len().saturating_sub(1));
        (self.is_touched, self.said) = (false, None);
        let Some(paper) = &self.paper else { return };
        self.filling = match self.at() {
            Some(Row::Of(id)) => Filling::of(&paper.game, id, &self.variants),
            _ => Filling::new(crate::classroom::paper::dealt(paper.game.setup(), PlayerId(u32::MAX))),
        };
    }

    /// A sign for the row. One that is full is typed anew; one that has become full is saved.
    fn press(&mut self, sign: char, ctx: &Ctx<'_>) -> Step {
        if self.at() == Some(Row::End) {
            return Step::stay();
        }
        let mut filling = self.filling.clone();
        if filling.is_full(&self.variants) && !self.is_touched {
            filling.clear();
        }
        match filling.press(sign, &self.variants) {
            Ok(()) => {
                (self.filling, self.is_touched, self.said) = (filling, true, None);
                if self.filling.is_full(&self.variants) {
                    self.leave_row(self.row + 1, ctx)
                } else {
                    Step::stay()
                }
            }
            Err(fault) => {
                self.said = Some(fault_words(fault, sign, ctx.texts));
                Step::stay()
            }
        }
    }

    /// Takes a sign back; at the beginning of a row, the last one of the row above.
    fn back(&mut self) {
        if self.filling.back() {
            (self.is_touched, self.said) = (true, None);
        } else if self.row > 0 {
            self.go(self.row - 1);
            self.is_touched = self.filling.back();
        }
    }

    /// Saves what was typed into the row, and turns to another one.
    fn leave_row(&mut self, row: usize, ctx: &Ctx<'_>) -> Step {
        let Some(paper) = self.paper.as_ref().filter(|_| self.is_touched) else {
            self.go(row);
            return Step::stay();
        };
        let is_known = matches!(self.at(), Some(Row::Of(id)) if paper.game.sheets().contains_key(&id));
        if self.filling.is_empty() && !is_known {
            self.go(row);
            return Step::stay();
        }
        let (variant, marks) = match self.filling.marks(&self.variants) {
            Ok(read) => read,
            Err(fault) => {
                self.said = Some(fault_words(fault, ' ', ctx.texts));
                return Step::stay();
            }
        };
        let (player, joins) = match self.at() {
            Some(Row::Of(id)) => (id, None),
            _ => (PlayerId(paper.game.players().count() as u32), Some(Step_::Join(Player::default()))),
        };
        let begins = (paper.game.phase() == Phase::Lobby).then_some(Step_::Begin);
        self.queue = joins.into_iter().chain(begins).collect();
        self.queue.push_back(Step_::Sheet { player, variant, marks });
        self.turn_to = row;
        self.write_next(ctx)
    }

    /// Writes what waits; turns to the next row once nothing does.
    fn write_next(&mut self, ctx: &Ctx<'_>) -> Step {
        let Some(paper) = &self.paper else { return Step::stay() };
        let Some(next) = self.queue.front() else {
            self.go(self.turn_to);
            return Step::stay();
        };
        if let (_, effects) = step(paper.game.clone(), next, ctx.now)
            && let [Come::Refuse(why)] = effects.as_slice()
        {
            self.said = Some(say!(ctx.texts, "enter-refused", why = why.to_string()));
            self.queue.clear();
            return Step::stay();
        }
        match write(next) {
            Ok(body) => {
                let entry = Entry { journal: paper.id, number: paper.entries, body };
                Step::effect(Effect::Record(What::Drill(entry)))
            }
            Err(why) => {
                self.said = Some(say!(ctx.texts, "enter-refused", why = why.to_string()));
                Step::stay()
            }
        }
    }

    fn on_recorded(&mut self, event: &Event, ctx: &Ctx<'_>) -> Step {
        let (Some(paper), What::Drill(entry)) = (&mut self.paper, &event.what) else { return Step::stay() };
        if entry.journal != paper.id {
            return Step::stay();
        }
        let Some(written) = self.queue.pop_front() else { return Step::stay() };
        (paper.game, _) = step(paper.game.clone(), &written, event.moment);
        paper.entries = entry.number + 1;
        self.write_next(ctx)
    }

    /// Ends the test, or goes on with one that was ended.
    fn turn(&mut self, event: Step_, ctx: &Ctx<'_>) -> Step {
        let row = if event == Step_::End { self.row } else { self.first_empty() };
        (self.queue, self.turn_to) = (VecDeque::from([event]), row);
        self.write_next(ctx)
    }

    fn is_over(&self) -> bool {
        self.paper.as_ref().is_some_and(|paper| !paper.waits())
    }

    fn submit(&mut self, ctx: &Ctx<'_>) -> Step {
        let is_begun = self.paper.as_ref().is_some_and(|paper| !paper.game.sheets().is_empty());
        match self.at() {
            Some(Row::End) if is_begun => self.turn(Step_::End, ctx),
            Some(Row::End) => {
                self.said = Some(say!(ctx.texts, "enter-none-yet"));
                Step::stay()
            }
            _ => self.leave_row(self.row + 1, ctx),
        }
    }

    /// Leaves the row as it was; a row as it was, for the screen below.
    fn leave(&mut self) -> Step {
        if self.is_touched && !self.is_over() {
            self.go(self.row);
            return Step::stay();
        }
        Step::go(Go::Pop)
    }
}

/// Why a sign was not taken.
pub(super) fn fault_words(fault: Fault, sign: char, texts: &Texts) -> String {
    let last = |options: usize| crate::classroom::game::letter(options.saturating_sub(1)).to_string();
    let sign = sign.to_uppercase().to_string();
    match fault {
        Fault::NoVariant(variant) => {
            say!(texts, "enter-no-variant", sign = sign, last = last(usize::from(variant) + 1))
        }
        Fault::NoLetter(options) => say!(texts, "enter-no-letter", sign = sign, last = last(options)),
        Fault::Twice => say!(texts, "enter-twice", sign = sign),
        Fault::Judged => say!(texts, "enter-judged"),
        Fault::Few => say!(texts, "enter-few"),
        Fault::Full => say!(texts, "enter-full"),
        Fault::Strange => say!(texts, "enter-strange", sign = sign),
    }
}

/// The sign that a key stands for, by its place on the keyboard; none for a key that is no answer.
fn sign(event: &KeyEvent) -> Option<char> {
    if event.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT) {
        return None;
    }
    let typed = event.code.as_char()?;
    let latin = || key::on_latin_layout(event).and_then(|key| key.code.as_char());
    let sign = if typed.is_alphabetic() { latin().unwrap_or(typed) } else { typed };
    (sign.is_alphanumeric() || ". ,+=-−".contains(sign)).then_some(sign)
}

impl Screen for Enter {
    fn title(&self, ctx: &Ctx<'_>) -> (String, String) {
        let Some(paper) = &self.paper else { return (say!(ctx.texts, "enter-title"), String::new()) };
        let (entered, of) = (paper.game.sheets().len(), paper.game.here().count());
        let right = if paper.game.setup().players.is_empty() {
            say!(ctx.texts, "enter-sheets", count = entered)
        } else {
            say!(ctx.texts, "enter-of", count = entered, of = of)
        };
        (format!("{} · {}", say!(ctx.texts, "enter-title"), paper.code()), right)
    }

    fn contexts(&self) -> Vec<Context> {
        let own = if self.is_over() { Context::Entered } else { Context::Entering };
        vec![own, Context::Global]
    }

    fn offers(&self, action: Action) -> bool {
        match action {
            Action::Up if self.is_over() => self.rolled > 0,
            Action::Down if self.is_over() => self.rolled < self.hidden,
            Action::Up | Action::PageUp => self.row > 0,
            Action::Down | Action::PageDown => self.row + 1 < self.rows().len(),
            _ => true,
        }
    }

    fn peek(&self, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
        self.peek_line(width, ctx)
    }

    fn said(&self) -> Option<&str> {
        self.said.as_deref()
    }

    fn on_letter(&mut self, key: &KeyEvent, ctx: &Ctx<'_>) -> Option<Step> {
        if self.paper.is_none() || self.is_over() {
            return None;
        }
        if key.code == KeyCode::Backspace {
            self.back();
            return Some(Step::stay());
        }
        sign(key).map(|sign| self.press(sign, ctx))
    }

    fn update(&mut self, action: Action, ctx: &Ctx<'_>) -> Step {
        match action {
            Action::Back => self.leave(),
            Action::Undo if self.is_over() => self.turn(Step_::Reopen, ctx),
            _ if self.is_over() => {
                self.roll(action);
                Step::stay()
            }
            Action::Submit => self.submit(ctx),
            Action::Down => self.leave_row(self.row + 1, ctx),
            Action::Up => self.leave_row(self.row.saturating_sub(1), ctx),
            Action::PageDown => self.leave_row(self.row + self.page, ctx),
            Action::PageUp => self.leave_row(self.row.saturating_sub(self.page), ctx),
            _ => Step::stay(),
        }
    }

    fn on_outcome(&mut self, outcome: &Outcome, ctx: &Ctx<'_>) -> Step {
        match outcome {
            Outcome::Journal(id, entries) => self.read(*id, entries, ctx.texts),
            Outcome::Recorded(event) => return self.on_recorded(event, ctx),
            // What was typed stays in its row; another window may have gone on with the test, so that is looked at again.
            Outcome::NotRecorded(_) => {
                self.queue.clear();
                return self
                    .paper
                    .as_ref()
                    .map_or_else(Step::stay, |paper| Step::effect(Effect::OpenJournal(paper.id)));
            }
            _ => {}
        }
        Step::stay()
    }

    fn fit(&mut self, area: Rect, ctx: &Ctx<'_>) {
        self.page = usize::from(area.height.saturating_sub(3)).max(1);
        if self.is_over() {
            self.hidden = self.summary(area, ctx).len().saturating_sub(usize::from(area.height));
            self.rolled = self.rolled.min(self.hidden);
        }
    }

    fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        if self.is_over() { self.draw_summary(frame, area, ctx) } else { self.draw_grid(frame, area, ctx) }
    }
}
