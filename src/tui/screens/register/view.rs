//! How the index looks: its sections in a row, and the list of the one that is open.

use super::Register;
use super::shelf::Section;
use crate::course::search::Entry;
use crate::l10n::say;
use crate::tui::desk::Search;
use crate::tui::screen::Ctx;
use crate::tui::theme::MARKER;
use crate::tui::widgets::chrome::column;
use crate::tui::widgets::columns::{clipped, padded, width_of};
use crate::tui::widgets::list;
use crate::tui::widgets::prose::paragraph;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// The widest that the screen becomes.
const MEASURE: u16 = 110;

/// Rows above the list.
const ABOVE: u16 = 3;

/// Columns of a name.
const NAME: usize = 26;

/// Columns of the number of passages.
const COUNT: usize = 5;

impl Register {
    /// Where the list stands.
    pub(super) fn list_area(area: Rect) -> Rect {
        let area = column(area, MEASURE);
        let above = ABOVE.min(area.height);
        Rect { y: area.y + above, height: area.height - above, ..area }
    }

    pub(super) fn draw(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let top = column(area, MEASURE);
        let width = usize::from(top.width);
        for (y, line) in (0..top.height).zip([self.sections(ctx), self.filter_line(width, ctx)]) {
            frame.render_widget(line, Rect { y: top.y + y, height: 1, ..top });
        }
        let area = Self::list_area(area);
        let entries = self.shelf.shown(self.section).enumerate();
        let mut lines: Vec<Line<'static>> =
            entries.map(|(row, entry)| self.line(row, entry, width, ctx)).collect();
        if lines.is_empty() {
            lines = paragraph(&self.nothing(ctx), area.width, Style::new());
        }
        list::draw(frame, area, &lines, self.selection.row);
    }

    /// The sections with the number of their entries, once it is known; the open one has a sign before it.
    fn sections(&self, ctx: &Ctx<'_>) -> Line<'static> {
        if self.is_waiting {
            return Line::default();
        }
        let spans = Section::ALL.into_iter().flat_map(|section| {
            let count = self.shelf.shown(section).count();
            let words = match section {
                Section::People => say!(ctx.texts, "register-people", count = count),
                Section::Institutions => say!(ctx.texts, "register-institutions", count = count),
                Section::Dates => say!(ctx.texts, "register-dates", count = count),
            };
            let is_open = section == self.section;
            let (sign, style) = if is_open { (MARKER, ctx.theme.accent) } else { (" ", ctx.theme.quiet) };
            [Span::styled(format!("{sign} "), ctx.theme.accent), Span::styled(format!("{words}   "), style)]
        });
        Line::from(spans.collect::<Vec<_>>())
    }

    fn filter_line(&self, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
        if self.is_typed || !self.field.is_empty() {
            let mut spans = vec![Span::styled("/ ", ctx.theme.accent)];
            spans.extend(self.field.spans(width.saturating_sub(4), self.is_typed));
            return Line::from(spans);
        }
        let words = say!(ctx.texts, "register-passages");
        let gap = width.saturating_sub(width_of(&words));
        Line::styled(format!("{}{words}", " ".repeat(gap)), ctx.theme.quiet)
    }

    fn line(&self, row: usize, entry: &Entry, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
        let is_marked = row == self.selection.row;
        let (sign, style) = if is_marked { (MARKER, ctx.theme.accent) } else { (" ", Style::new()) };
        let name = NAME.min(width.saturating_sub(COUNT + 2));
        let room = width.saturating_sub(name + COUNT + 2);
        Line::from(vec![
            Span::styled(format!("{sign} "), ctx.theme.accent),
            Span::styled(padded(&entry.name, name), style),
            Span::raw(padded(&entry.brief, room)),
            Span::styled(format!("{:>COUNT$}", entry.passages), ctx.theme.quiet),
        ])
    }

    /// What is said where nothing is listed.
    fn nothing(&self, ctx: &Ctx<'_>) -> String {
        match &ctx.desk.search {
            Search::Reading { done, of } => say!(ctx.texts, "find-reading", done = *done, of = *of),
            _ if self.field.is_empty() => say!(ctx.texts, "register-none"),
            _ => say!(ctx.texts, "register-nothing", sought = clipped(self.field.text().trim(), 40)),
        }
    }
}
