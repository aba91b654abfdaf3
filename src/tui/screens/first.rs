//! Before a lesson is read for the first time: its questions to guess at, one by one. Nothing is judged here; `Esc` reads
//! at once, and nothing is asked here again.

use super::reader::{Reader, To};
use crate::domain::card::Card;
use crate::domain::event::What;
use crate::domain::ids::LessonId;
use crate::l10n::say;
use crate::tui::action::Action;
use crate::tui::asking::{Guessing, refusal_lines};
use crate::tui::effect::{Effect, Outcome};
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crate::tui::theme::MARKER;
use crate::tui::widgets::chrome::column;
use crate::tui::widgets::list;
use crate::tui::widgets::prose::paragraph;
use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;
use std::sync::Arc;

/// Questions to guess at before a lesson is read.
#[derive(Debug)]
pub struct First {
    lesson: LessonId,
    /// The lesson, opened when the guesses are made. None once it was.
    reader: Option<Box<Reader>>,
    cards: Vec<Arc<Card>>,
    at: usize,
    guessing: Guessing,
    /// Whether a guess is being saved.
    is_saving: bool,
    refusal: Option<String>,
}

impl First {
    /// Goes to the guesses at `cards`, after which `reader` follows; straight there if nothing is to be asked.
    pub fn before(reader: Reader, cards: Vec<Arc<Card>>, to: To, ctx: &Ctx<'_>) -> Step {
        let Some(card) = cards.first() else { return reader.arrive(to, ctx) };
        let first = Self {
            lesson: reader.lesson().clone(),
            guessing: Guessing::new(Arc::clone(card), ctx),
            reader: Some(Box::new(reader)),
            cards,
            at: 0,
            is_saving: false,
            refusal: None,
        };
        Step::go(to(Box::new(first)))
    }

    /// Opens the lesson.
    fn read(&mut self, ctx: &Ctx<'_>) -> Step {
        self.reader.take().map_or_else(|| Step::go(Go::Pop), |reader| reader.follow(ctx))
    }

    /// Opens the lesson without a guess, or without another one.
    fn decline(&mut self, ctx: &Ctx<'_>) -> Step {
        let declined = (self.at == 0).then(|| Effect::Record(What::Decline(self.lesson.clone())));
        let mut step = self.read(ctx);
        step.effects.splice(0..0, declined);
        step
    }

    fn next(&mut self, ctx: &Ctx<'_>) -> Step {
        self.is_saving = false;
        self.at += 1;
        match self.cards.get(self.at) {
            Some(card) => {
                self.guessing = Guessing::new(Arc::clone(card), ctx);
                Step::stay()
            }
            None => self.read(ctx),
        }
    }

    fn lines(&self, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let mut lines = paragraph(&say!(ctx.texts, "first-why"), width, ctx.theme.quiet);
        lines.insert(0, Line::default());
        lines.push(Line::default());
        lines.extend(self.guessing.lines(width, ctx));
        if let Some(why) = &self.refusal {
            lines.extend(refusal_lines(why, width, ctx));
        }
        lines
    }
}

impl Screen for First {
    fn title(&self, ctx: &Ctx<'_>) -> (String, String) {
        let lesson = self.reader.as_ref().map_or_else(String::new, |reader| reader.title(ctx).0);
        (lesson, say!(ctx.texts, "first-at", at = self.at + 1, of = self.cards.len()))
    }

    fn contexts(&self) -> Vec<Context> {
        let kind = self.guessing.context();
        if self.guessing.is_typing() {
            return vec![Context::First, kind, Context::Global];
        }
        vec![kind, Context::First, Context::Global]
    }

    fn offers(&self, action: Action) -> bool {
        match action {
            Action::ThinkFirst => false,
            Action::Submit => self.guessing.is_whole(),
            _ => true,
        }
    }

    fn is_typing(&self) -> bool {
        self.guessing.is_typing()
    }

    fn on_text(&mut self, key: &KeyEvent) -> bool {
        self.guessing.on_text(key)
    }

    fn on_paste(&mut self, text: &str) {
        self.guessing.on_paste(text);
    }

    fn update(&mut self, action: Action, ctx: &Ctx<'_>) -> Step {
        self.refusal = None;
        if action == Action::Back {
            return self.decline(ctx);
        }
        let Some(answer) = self.guessing.update(action) else { return Step::stay() };
        self.is_saving = true;
        Step::effect(Effect::Record(What::Guess(self.guessing.guess(&self.lesson, answer, ctx))))
    }

    fn on_outcome(&mut self, outcome: &Outcome, ctx: &Ctx<'_>) -> Step {
        match outcome {
            Outcome::Recorded(event) if matches!(event.what, What::Guess(_)) && self.is_saving => {
                return self.next(ctx);
            }
            Outcome::NotRecorded(why) => {
                (self.is_saving, self.refusal) = (false, Some(why.clone()));
            }
            _ => {}
        }
        Step::stay()
    }

    fn on_click(&mut self, at: Position, area: Rect, ctx: &Ctx<'_>) -> Step {
        let area = column(area, ctx.desk.reading.measure);
        let lines = self.lines(area.width, ctx);
        let line = list::line_at(at, area, lines.len(), focus(&lines));
        let question = lines.len() - self.guessing.lines(area.width, ctx).len();
        let on_question = line.and_then(|line| line.checked_sub(question));
        let action = on_question.and_then(|line| self.guessing.click(&lines[question..], line));
        action.map_or_else(Step::stay, |action| self.update(action, ctx))
    }

    fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let area = column(area, ctx.desk.reading.measure);
        let lines = self.lines(area.width, ctx);
        list::draw(frame, area, &lines, focus(&lines));
    }
}

/// The line where the cursor is.
fn focus(lines: &[Line<'_>]) -> usize {
    let is_marked = |line: &Line<'_>| line.spans.first().is_some_and(|span| span.content.starts_with(MARKER));
    lines.iter().position(is_marked).unwrap_or(0)
}
