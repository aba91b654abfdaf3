//! A list over the page, from which a place is chosen: marks, notes and sources. It goes nowhere: the reader is told.

use super::jumps::Spot;
use crate::tui::action::Action;
use crate::tui::screen::Ctx;
use crate::tui::theme::MARKER;
use crate::tui::widgets::columns::{clipped, width_of};
use crate::tui::widgets::list::{self, Selection};
use crate::tui::widgets::popup;
use crate::tui::widgets::prose::paragraph;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

/// The widest list.
const WIDEST: u16 = 70;

/// Where a choice leads.
#[derive(Clone, Debug)]
pub(super) enum Goal {
    /// To a link of the lesson.
    Link(usize),
    /// To a passage of the lesson.
    Passage(usize),
    /// To a place, perhaps in another lesson.
    Spot(Spot),
}

/// What can be chosen.
#[derive(Debug)]
pub(super) struct Entry {
    /// A letter, a number, the sign of a source.
    pub(super) label: String,
    pub(super) text: String,
    /// What the peek line says of it.
    pub(super) peek: String,
    pub(super) goal: Goal,
}

/// A list over the page.
#[derive(Debug)]
pub(super) struct Over {
    title: String,
    /// What is said instead of an empty list.
    nothing: String,
    entries: Vec<Entry>,
    selection: Selection,
}

impl Over {
    pub(super) fn new(title: String, nothing: String, entries: Vec<Entry>) -> Self {
        Self { title, nothing, entries, selection: Selection::default() }
    }

    /// Moves the mark. What is returned is where the choice leads.
    pub(super) fn update(&mut self, action: Action) -> Option<Goal> {
        if action == Action::Choose {
            return self.entries.get(self.selection.row).map(|entry| entry.goal.clone());
        }
        self.selection.update(action, self.entries.len(), 10);
        None
    }

    pub(super) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    pub(super) fn peek(&self, width: usize) -> Line<'static> {
        let entry = self.entries.get(self.selection.row);
        entry.map_or_else(Line::default, |entry| Line::from(clipped(&entry.peek, width)))
    }

    pub(super) fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let width = area.width.saturating_sub(6).min(WIDEST);
        let lines = if self.entries.is_empty() {
            paragraph(&self.nothing, width, Style::new())
        } else {
            let labels = self.entries.iter().map(|entry| width_of(&entry.label)).max().unwrap_or(0);
            let entries = self.entries.iter().enumerate();
            entries.map(|(row, entry)| self.line(row, entry, labels, usize::from(width), ctx)).collect()
        };
        let inside = popup::open(frame, popup::place(area, width, lines.len()), &self.title, ctx);
        list::draw(frame, inside, &lines, self.selection.row);
    }

    fn line(&self, row: usize, entry: &Entry, labels: usize, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
        let (sign, style) =
            if row == self.selection.row { (MARKER, ctx.theme.accent) } else { (" ", Style::new()) };
        let pad = " ".repeat(labels.saturating_sub(width_of(&entry.label)));
        let text = clipped(&entry.text, width.saturating_sub(labels + 4));
        Line::styled(format!("{sign} {}{pad}  {text}", entry.label), style)
    }
}
