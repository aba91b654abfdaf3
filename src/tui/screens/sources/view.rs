//! How the works look: their list, and the marked one in full beside or below it.

use super::{Clicked, Rest, Sources};
use crate::course::source::Source;
use crate::l10n::say;
use crate::tui::hyperlinks::Hyperlink;
use crate::tui::screen::Ctx;
use crate::tui::theme::{MARKER, RULE};
use crate::tui::widgets::chrome::column;
use crate::tui::widgets::columns::{clipped, width_of};
use crate::tui::widgets::list::{self, first_in_sight};
use crate::tui::widgets::prose::{hanging, paragraph};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// From this width on the marked work stands beside the list.
const WIDE: u16 = 100;

/// The widest that the screen becomes.
const MEASURE: u16 = 130;

/// Columns of the list beside a work.
const LIST: u16 = 50;

/// The marked work in lines.
struct Entry {
    lines: Vec<Line<'static>>,
    /// The line of what is marked among what rests on it.
    focus: usize,
    /// The line of its address.
    address: Option<usize>,
}

impl Sources {
    pub(super) fn draw(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let [list, rule, entry] = self.parts(area, ctx);
        let works = self.course(ctx).map_or(&[][..], |course| &course.sources);
        if works.is_empty() {
            let none = paragraph(&say!(ctx.texts, "sources-none"), area.width, Style::new());
            return list::draw(frame, column(area, MEASURE), &none, 0);
        }
        let width = usize::from(list.width);
        let lines: Vec<Line<'static>> =
            works.iter().enumerate().map(|(row, work)| self.line(row, work, width, ctx)).collect();
        list::draw(frame, list, &lines, self.selection.row);
        if rule.width > 1 {
            frame.render_widget(Line::styled(RULE.repeat(usize::from(rule.width)), ctx.theme.quiet), rule);
        }
        if let Some(drawn) = self.entry(entry.width, ctx) {
            list::draw(frame, entry, &drawn.lines, drawn.focus);
        }
    }

    /// The list, what parts it from the work, and the work.
    fn parts(&self, area: Rect, ctx: &Ctx<'_>) -> [Rect; 3] {
        let area = column(area, MEASURE);
        let area = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
        if area.width >= WIDE {
            let [list, gap, entry] =
                Layout::horizontal([Constraint::Length(LIST), Constraint::Length(3), Constraint::Min(0)])
                    .areas(area);
            return [list, Rect { width: 0, ..gap }, entry];
        }
        let works = self.course(ctx).map_or(0, |course| course.sources.len()) as u16;
        let rows = works.min(area.height / 3).max(1);
        Layout::vertical([Constraint::Length(rows), Constraint::Length(1), Constraint::Min(0)]).areas(area)
    }

    /// A work in the list: mark, author, title and year.
    fn line(&self, row: usize, work: &Source, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
        let (sign, style) =
            if row == self.selection.row { (MARKER, ctx.theme.accent) } else { (" ", Style::new()) };
        let mark = format!("{sign} [{}] ", work.mark);
        let year = work.year.map_or_else(String::new, |year| format!(", {year}"));
        let room = width.saturating_sub(width_of(&mark) + width_of(&year));
        let title = clipped(&format!("{}: {}", work.author, work.title), room);
        Line::from(vec![Span::styled(mark, ctx.theme.accent), Span::styled(format!("{title}{year}"), style)])
    }

    fn entry(&self, width: u16, ctx: &Ctx<'_>) -> Option<Entry> {
        let work = self.marked(ctx)?;
        let mark = Span::styled(format!("[{}] ", work.mark), ctx.theme.accent);
        let mut lines = hanging(vec![mark], &work.author, width, ctx.theme.strong);
        lines.extend(paragraph(&work.title, width, ctx.theme.strong));
        let language = say!(ctx.texts, "sources-language", language = work.language.as_str());
        let what: Vec<String> = work
            .year
            .map(|year| year.to_string())
            .into_iter()
            .chain([language, work.rights.clone()])
            .collect();
        lines.extend(paragraph(&what.join(" · "), width, ctx.theme.quiet));
        let address = work.url.as_ref().map(|url| {
            lines.push(Line::styled(clipped(url, usize::from(width)), ctx.theme.link));
            lines.len() - 1
        });
        if let Some(place) = self.place_in(work) {
            let here = say!(ctx.texts, "sources-here", place = place);
            lines.extend(paragraph(&here, width, ctx.theme.accent));
        }
        lines.push(Line::default());
        lines.extend(paragraph(work.standpoint.get(&ctx.desk.lang), width, Style::new()));
        lines.push(Line::default());
        let focus = self.put_resting(&mut lines, width, ctx);
        Some(Entry { lines, focus, address })
    }

    /// What rests on the work. Gives the line of what is marked; the first line while none of it was chosen, so that the
    /// work is seen from its beginning.
    fn put_resting(&self, lines: &mut Vec<Line<'static>>, width: u16, ctx: &Ctx<'_>) -> usize {
        let resting = self.resting(ctx);
        let title = match (ctx.desk.search.index(), resting.is_empty()) {
            (None, _) => say!(ctx.texts, "sources-reading"),
            (_, true) => say!(ctx.texts, "sources-nothing"),
            _ => say!(ctx.texts, "sources-resting"),
        };
        lines.push(Line::styled(title, ctx.theme.strong));
        let mut focus = 0;
        for (row, rest) in resting.iter().enumerate() {
            let is_marked = row == self.rest;
            let (sign, style) = if is_marked { (MARKER, ctx.theme.accent) } else { (" ", Style::new()) };
            if is_marked && row > 0 {
                focus = lines.len();
            }
            let words = clipped(&self.rest_in_a_line(rest, ctx), usize::from(width).saturating_sub(2));
            lines.push(Line::from(vec![
                Span::styled(format!("{sign} "), ctx.theme.accent),
                Span::styled(words, style),
            ]));
        }
        focus
    }

    /// What rests on the work, in a line: how much of a lesson, or a term.
    pub(super) fn rest_in_a_line(&self, rest: &Rest, ctx: &Ctx<'_>) -> String {
        let course = self.course(ctx);
        match rest {
            Rest::Lesson(resting) => {
                let head = course.and_then(|course| course.head(&resting.lesson));
                let title = head.map_or("", |head| head.title.get(&ctx.desk.lang));
                let number = head.map_or(0, |head| head.number);
                let counts = [
                    (resting.citations, say!(ctx.texts, "sources-citations", count = resting.citations)),
                    (resting.quotations, say!(ctx.texts, "sources-quotations", count = resting.quotations)),
                    (resting.figures, say!(ctx.texts, "sources-figures", count = resting.figures)),
                ];
                let counts = counts.into_iter().filter(|(count, _)| *count > 0).map(|(_, words)| words);
                format!("{number:>2}  {} · {title}", counts.collect::<Vec<_>>().join(" · "))
            }
            Rest::Term(id) => {
                let term = course.and_then(|course| course.glossary.get(id));
                let word = term.map_or_else(|| id.as_str(), |term| term.term.get(&ctx.desk.lang));
                say!(ctx.texts, "sources-term", term = word)
            }
        }
    }

    /// What is at a cell, where it was drawn in `area`.
    pub(super) fn clicked(&self, at: Position, area: Rect, ctx: &Ctx<'_>) -> Option<Clicked> {
        let [list, _, entry] = self.parts(area, ctx);
        let works = self.course(ctx)?.sources.len();
        if let Some(row) = list::line_at(at, list, works, self.selection.row) {
            return Some(Clicked::Work(row));
        }
        let Entry { lines, focus, .. } = self.entry(entry.width, ctx)?;
        let line = list::line_at(at, entry, lines.len(), focus)?;
        line.checked_sub(lines.len() - self.resting(ctx).len()).map(Clicked::Rest)
    }

    /// The address of the marked work, where it is seen.
    pub(super) fn address(&self, area: Rect, ctx: &Ctx<'_>) -> Option<Hyperlink> {
        let [_, _, area] = self.parts(area, ctx);
        let Entry { lines, focus, address } = self.entry(area.width, ctx)?;
        let url = self.marked(ctx)?.url.clone()?;
        let row = address?.checked_sub(first_in_sight(lines.len(), usize::from(area.height), focus))?;
        let width = clipped(&url, usize::from(area.width));
        (row < usize::from(area.height)).then(|| Hyperlink {
            column: area.x,
            row: area.y + row as u16,
            width: width_of(&width) as u16,
            number: 0,
            address: url,
        })
    }
}
