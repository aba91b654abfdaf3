//! How the glossary looks: the filter, the letters, the list, and the marked entry beside or below it.

use super::Glossary;
use super::letters;
use super::shelf::Listed;
use crate::l10n::say;
use crate::tui::screen::Ctx;
use crate::tui::theme::{MARKER, RULE};
use crate::tui::widgets::chrome::column;
use crate::tui::widgets::columns::{clipped, padded, width_of};
use crate::tui::widgets::list::{self, first_in_sight};
use crate::tui::widgets::prose::paragraph;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// From this width on the entry stands beside the list.
const WIDE: u16 = 100;

/// The widest that the screen becomes.
const MEASURE: u16 = 130;

/// Columns of the list beside an entry.
const LIST: u16 = 46;

/// Columns of a word in the list.
const WORD: usize = 24;

impl Glossary {
    pub(super) fn draw(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let area = column(area, MEASURE);
        let [filter, rail, _, rest] = Layout::vertical([
            Constraint::Length(1),
            Constraint::Length(1),
            Constraint::Length(1),
            Constraint::Min(0),
        ])
        .areas(area);
        let width = usize::from(area.width);
        frame.render_widget(self.filter_line(width, ctx), filter);
        let here = self.marked().map(|listed| listed.letter);
        frame.render_widget(letters::rail(self.shelf.letters(), here, width, ctx), rail);
        if area.width >= WIDE {
            let [list, _, entry] =
                Layout::horizontal([Constraint::Length(LIST), Constraint::Length(3), Constraint::Min(0)])
                    .areas(rest);
            self.draw_list(frame, list, ctx);
            return self.draw_entry(frame, entry, ctx);
        }
        let [list, rule, entry] =
            Layout::vertical([Constraint::Fill(2), Constraint::Length(1), Constraint::Fill(3)]).areas(rest);
        self.draw_list(frame, list, ctx);
        frame.render_widget(Line::styled(RULE.repeat(width), ctx.theme.quiet), rule);
        self.draw_entry(frame, entry, ctx);
    }

    fn filter_line(&self, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
        if !self.is_typed && self.field.is_empty() {
            let script = say!(ctx.texts, "glossary-script", lang = self.shelf.script().to_owned());
            return Line::styled(clipped(&script, width), ctx.theme.quiet);
        }
        let count = say!(ctx.texts, "glossary-shown", count = self.shelf.len(), of = self.shelf.all());
        let mut spans = vec![Span::styled("/ ", ctx.theme.accent)];
        spans.extend(self.field.spans(width.saturating_sub(width_of(&count) + 5), self.is_typed));
        spans.push(Span::styled(format!("   {count}"), ctx.theme.quiet));
        Line::from(spans)
    }

    fn line(&self, row: usize, listed: &Listed, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
        let is_marked = row == self.selection.row;
        let (sign, style) = if is_marked { (MARKER, ctx.theme.accent) } else { (" ", Style::new()) };
        let word = WORD.min(width.saturating_sub(4) / 2);
        let mut spans = vec![
            Span::styled(format!("{sign} "), ctx.theme.accent),
            Span::styled(padded(&listed.word, word), style),
        ];
        let room = width.saturating_sub(word + 2);
        let is_wide = room >= WORD + 20;
        let other = if is_wide { padded(&listed.other, WORD) } else { clipped(&listed.other, room) };
        spans.push(Span::styled(other, ctx.theme.quiet));
        if is_wide {
            spans.push(Span::raw(clipped(&listed.brief, room - WORD)));
        }
        Line::from(spans)
    }

    fn draw_list(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let width = usize::from(area.width);
        if self.shelf.is_empty() {
            return list::draw(frame, area, &self.nothing(area.width, ctx), 0);
        }
        let from = first_in_sight(self.shelf.len(), usize::from(area.height), self.selection.row);
        let seen = self.shelf.shown().enumerate().skip(from).take(usize::from(area.height));
        let lines: Vec<Line<'static>> =
            seen.map(|(row, listed)| self.line(row, listed, width, ctx)).collect();
        list::draw(frame, area, &lines, 0);
    }

    fn nothing(&self, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let sought = self.field.text().trim().to_owned();
        let words = match self.near.as_slice() {
            [] => say!(ctx.texts, "glossary-nothing", sought = sought),
            near => say!(ctx.texts, "glossary-near", sought = sought, near = near.join(", ")),
        };
        paragraph(&words, width, Style::new())
    }

    fn draw_entry(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let Some(entry) = self.entry(ctx) else { return };
        let word = entry.term.term.get(&ctx.desk.lang).to_owned();
        let room = usize::from(area.width).saturating_sub(width_of(&word) + 3);
        let memory = Span::styled(format!("   {}", clipped(&entry.memory(ctx), room)), ctx.theme.quiet);
        let title = Line::from(vec![Span::styled(word, ctx.theme.strong), memory]);
        let lines: Vec<Line<'static>> =
            std::iter::once(title).chain(entry.lines(None, area.width, ctx)).collect();
        list::draw(frame, area, &lines, 0);
    }
}
