//! How the timeline looks: the lanes over the years, and the events in a list below.

use super::{Event, Timeline};
use crate::l10n::say;
use crate::tui::screen::Ctx;
use crate::tui::theme::MARKER;
use crate::tui::widgets::chrome::column;
use crate::tui::widgets::columns::{padded, width_of};
use crate::tui::widgets::figure::{Pen, lanes};
use crate::tui::widgets::list;
use crate::tui::widgets::prose::{hanging, paragraph};
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// The widest that the screen becomes.
const MEASURE: u16 = 110;

/// Rows of the list that are worth more than the drawing.
const LEAST: u16 = 5;

impl Timeline {
    pub(super) fn draw(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let list = self.list_area(area, ctx);
        let area = column(area, MEASURE);
        let above = self.above(area, ctx).into_iter().take(usize::from(area.height - list.height));
        for (y, line) in above.enumerate() {
            frame.render_widget(line, Rect { y: area.y + y as u16, height: 1, ..area });
        }
        if self.shown.is_empty() {
            return list::draw(frame, list, &self.nothing(list.width, ctx), 0);
        }
        let (lines, of_events) = self.lines(list.width, ctx);
        list::draw(frame, list, &lines, of_events.get(self.selection.row).copied().unwrap_or(0));
    }

    /// Where the list stands, below the drawing if there is room for both.
    pub(super) fn list_area(&self, area: Rect, ctx: &Ctx<'_>) -> Rect {
        let area = column(area, MEASURE);
        let above = self.above(area, ctx).len() as u16;
        let above = above.min(area.height.saturating_sub(1));
        Rect { y: area.y + above, height: area.height - above, ..area }
    }

    /// The event whose lines are at a cell.
    pub(super) fn row_at(&self, at: Position, area: Rect, ctx: &Ctx<'_>) -> Option<usize> {
        let list = self.list_area(area, ctx);
        let (lines, of_events) = self.lines(list.width, ctx);
        let focus = of_events.get(self.selection.row).copied().unwrap_or(0);
        let line = list::line_at(at, list, lines.len(), focus)?;
        of_events.iter().rposition(|first| *first <= line)
    }

    /// What stands above the list: the drawing, the filter.
    fn above(&self, area: Rect, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let mut lines = if self.is_table { Vec::new() } else { self.drawing(area.width, ctx) };
        if lines.len() as u16 + LEAST > area.height {
            lines.clear();
        }
        if self.is_typed || !self.field.is_empty() {
            let count = say!(ctx.texts, "timeline-shown", count = self.shown.len(), of = self.events.len());
            let room = usize::from(area.width).saturating_sub(width_of(&count) + 5);
            let mut spans = vec![Span::styled("/ ", ctx.theme.accent)];
            spans.extend(self.field.spans(room, self.is_typed));
            spans.push(Span::styled(format!("   {count}"), ctx.theme.quiet));
            lines.push(Line::from(spans));
        } else if !lines.is_empty() {
            lines.push(Line::default());
        }
        lines
    }

    fn drawing(&self, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let sign = |lane: usize| if self.lane == Some(lane) { MARKER } else { " " };
        let lane = |(number, name): (usize, &String)| lanes::Lane {
            name: format!("{} {name}", sign(number)),
            is_quiet: self.lane.is_some_and(|lane| lane != number),
        };
        let marked = self.shown.get(self.selection.row);
        let points = (0..).zip(&self.events).map(|(at, event): (usize, &Event)| lanes::Point {
            lane: event.lane,
            when: event.when,
            letter: None,
            is_marked: marked == Some(&at),
        });
        let (lanes, points): (Vec<_>, Vec<_>) =
            (self.lanes.iter().enumerate().map(lane).collect(), points.collect());
        lanes::drawing(&lanes, &points, &Pen { width, theme: ctx.theme, texts: ctx.texts })
            .unwrap_or_default()
    }

    /// All lines of the list, and the first one of each event.
    fn lines(&self, width: u16, ctx: &Ctx<'_>) -> (Vec<Line<'static>>, Vec<usize>) {
        let column = |words: &mut dyn Iterator<Item = usize>| words.max().unwrap_or(0) + 2;
        let dates = column(&mut self.events.iter().map(|event| width_of(&event.date)));
        let names = column(&mut self.lanes.iter().map(|lane| width_of(lane)));
        let (mut lines, mut of_events) = (Vec::new(), Vec::new());
        for (row, event) in self.shown.iter().filter_map(|at| self.events.get(*at)).enumerate() {
            let is_marked = row == self.selection.row;
            let (sign, style) = if is_marked { (MARKER, ctx.theme.accent) } else { (" ", Style::new()) };
            let mut first = vec![
                Span::styled(format!("{sign} "), ctx.theme.accent),
                Span::styled(padded(&event.date, dates), if is_marked { style } else { ctx.theme.quiet }),
            ];
            if self.lane.is_none() {
                let lane = self.lanes.get(event.lane).map(String::as_str).unwrap_or_default();
                first.push(Span::styled(padded(lane, names), ctx.theme.quiet));
            }
            of_events.push(lines.len());
            lines.extend(hanging(first, &event.what, width, style));
        }
        (lines, of_events)
    }

    fn nothing(&self, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let words = if self.events.is_empty() {
            say!(ctx.texts, "timeline-none")
        } else if self.field.is_empty() {
            say!(ctx.texts, "timeline-empty-lane")
        } else {
            say!(ctx.texts, "timeline-nothing", sought = self.field.text().trim().to_owned())
        };
        paragraph(&words, width, Style::new())
    }
}
