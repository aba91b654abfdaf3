//! The passages that name something, each with where it stands and the words around it.

use super::reader::Reader;
use crate::course::search::{Hit, Target};
use crate::domain::progress::Place;
use crate::l10n::say;
use crate::tui::action::Action;
use crate::tui::effect::{Effect, Outcome};
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crate::tui::widgets::chrome::column;
use crate::tui::widgets::list::{self, Selection};
use crate::tui::widgets::{hits, marked};
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;

/// The widest that the list becomes.
const MEASURE: u16 = 100;

/// Lines of a passage, one of them empty.
const LINES: usize = 3;

/// The passages that name something.
#[derive(Debug)]
pub struct Passages {
    name: String,
    hits: Vec<Hit>,
    selection: Selection,
    going: Option<(Place, String)>,
    page: usize,
}

impl Passages {
    /// The passages `hits`, which name what is called `name`.
    pub fn new(name: String, hits: Vec<Hit>) -> Self {
        Self { name, hits, selection: Selection::default(), going: None, page: 1 }
    }

    fn choose(&mut self) -> Step {
        let Some(hit) = self.hits.get(self.selection.row) else { return Step::stay() };
        let Target::Passage(lesson, block, offset) = &hit.to else { return Step::stay() };
        let named = hit.marks.first().map(|mark| marked::within(&hit.text, mark)).unwrap_or_default();
        self.going = Some((Place { block: block.clone(), offset: *offset }, named));
        Step::effect(Effect::OpenLesson(lesson.clone()))
    }

    fn lines(&self, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let width = usize::from(width);
        let lines = self.hits.iter().enumerate().flat_map(|(row, hit)| {
            [
                hits::place(hit, row == self.selection.row, width, ctx),
                hits::words(hit, width),
                Line::default(),
            ]
        });
        lines.collect()
    }

    fn focus(&self) -> usize {
        self.selection.row * LINES
    }
}

impl Screen for Passages {
    fn title(&self, ctx: &Ctx<'_>) -> (String, String) {
        let (number, of) = (self.selection.row + 1, self.hits.len());
        (
            say!(ctx.texts, "passages-title", name = self.name.clone()),
            say!(ctx.texts, "find-place", number = number, of = of),
        )
    }

    fn contexts(&self) -> Vec<Context> {
        vec![Context::List, Context::Global]
    }

    fn offers(&self, action: Action) -> bool {
        match action {
            Action::Down | Action::Up | Action::PageDown => self.hits.len() > 1,
            _ => true,
        }
    }

    fn update(&mut self, action: Action, _: &Ctx<'_>) -> Step {
        match action {
            Action::Back => return Step::go(Go::Pop),
            Action::Choose => return self.choose(),
            _ => self.selection.update(action, self.hits.len(), self.page),
        }
        Step::stay()
    }

    fn on_outcome(&mut self, outcome: &Outcome, ctx: &Ctx<'_>) -> Step {
        match (outcome, self.going.take()) {
            (Outcome::Lesson(lesson), Some((place, named))) => Reader::open_at(lesson, place, &named, ctx),
            _ => Step::stay(),
        }
    }

    fn on_click(&mut self, at: Position, area: Rect, _: &Ctx<'_>) -> Step {
        let line = list::line_at(at, column(area, MEASURE), self.hits.len() * LINES, self.focus());
        let row = line.map(|line| line / LINES);
        if row.is_some_and(|row| self.selection.click(row)) { self.choose() } else { Step::stay() }
    }

    fn fit(&mut self, area: Rect, _: &Ctx<'_>) {
        self.page = usize::from(area.height) / LINES;
    }

    fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let area = column(area, MEASURE);
        list::draw(frame, area, &self.lines(area.width, ctx), self.focus());
    }
}
