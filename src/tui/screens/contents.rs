//! The headings of the lesson that is being read. Choosing one is the reader's business: it is told by number.

use crate::course::lesson::{Lesson, PassageKind};
use crate::l10n::say;
use crate::text::prose::{Block, words};
use crate::tui::action::Action;
use crate::tui::screen::Ctx;
use crate::tui::theme::MARKER;
use crate::tui::widgets::columns::clipped;
use crate::tui::widgets::list::{self, Selection};
use crate::tui::widgets::popup;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// The headings of a lesson, as a list over the page. Part of the reader, which stays the screen on top.
#[derive(Debug)]
pub struct Contents {
    headings: Vec<Heading>,
    selection: Selection,
}

#[derive(Debug)]
struct Heading {
    passage: usize,
    depth: usize,
    text: String,
}

impl Contents {
    /// The headings of `lesson`, the one that `passage` stands under marked.
    pub fn new(lesson: &Lesson, passage: usize) -> Self {
        let headings: Vec<Heading> = lesson
            .passages
            .iter()
            .enumerate()
            .filter_map(|(passage, at)| match &at.kind {
                PassageKind::Prose(Block::Heading { level, runs }) => {
                    Some(Heading { passage, depth: usize::from(*level) - 1, text: words(runs) })
                }
                _ => None,
            })
            .collect();
        let row = headings.iter().rposition(|heading| heading.passage <= passage).unwrap_or(0);
        Self { headings, selection: Selection { row } }
    }

    /// Moves the mark. What is returned is the passage that was chosen.
    pub fn update(&mut self, action: Action) -> Option<usize> {
        if action == Action::Choose {
            return self.headings.get(self.selection.row).map(|heading| heading.passage);
        }
        self.selection.update(action, self.headings.len(), 10);
        None
    }

    /// Draws the list.
    pub fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let width = area.width.saturating_sub(8).min(66);
        let lines: Vec<Line<'static>> = self
            .headings
            .iter()
            .enumerate()
            .map(|(row, heading)| self.line(row, heading, width, ctx))
            .collect();
        let inside = popup::open(
            frame,
            popup::place(area, width, lines.len()),
            &say!(ctx.texts, "contents-title"),
            ctx,
        );
        list::draw(frame, inside, &lines, self.selection.row);
    }

    fn line(&self, row: usize, heading: &Heading, width: u16, ctx: &Ctx<'_>) -> Line<'static> {
        let marked = row == self.selection.row;
        let sign = if marked { MARKER } else { " " };
        let style = if marked { ctx.theme.accent } else { ratatui::style::Style::new() };
        let indent = "  ".repeat(heading.depth);
        let text = clipped(&format!("{indent}{}", heading.text), usize::from(width).saturating_sub(2));
        Line::from(Span::styled(format!("{sign} {text}"), style))
    }
}
