//! How a card looks while it is asked, in lines of a given width. What is said afterwards is in `feedback`.

use super::entry::{Entry, typed};
use super::{Asking, Stage};
use crate::domain::question::Question;
use crate::tui::screen::Ctx;
use crate::tui::theme::MARKER;
use crate::tui::widgets::prose::{hanging, paragraph};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

impl Asking {
    /// The question, what was answered so far, and after the answer all that is to be learnt from it. Cursors are shown
    /// only where keys are for the question: where it `is_active`.
    pub fn lines(&self, width: u16, is_active: bool, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let mut lines = self.question_lines(width, ctx);
        if let Some(why) = &self.refusal {
            lines.push(Line::default());
            lines.extend(paragraph(&format!("Not saved: {why}"), width, ctx.theme.wrong));
        }
        match &self.stage {
            Stage::Open => lines.extend(self.entry_lines(width, is_active, ctx)),
            Stage::Shown => {
                lines.extend(self.key_lines(width, ctx));
                lines.push(Line::default());
                lines.extend(self.grade_lines(width, ctx));
            }
            Stage::Saving(answered) | Stage::Saved(answered, _) => {
                lines.extend(self.judged_lines(answered, width, ctx));
            }
            Stage::Over => lines.extend(self.key_lines(width, ctx)),
        }
        lines
    }

    fn question_lines(&self, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let mut lines = paragraph(&self.question().prompt(), width, ctx.theme.strong);
        if let Question::Basic { q, .. } = self.question()
            && let Some(under) = &q.under
        {
            lines.extend(paragraph(under, width, Style::new()));
        }
        if let Question::TrueFalse { .. } = self.question() {
            lines.insert(0, Line::styled("True or false?", ctx.theme.quiet));
        }
        if self.is_reworded() {
            lines.push(Line::styled("(reworded since you last saw it)", ctx.theme.quiet));
        }
        lines
    }

    fn entry_lines(&self, width: u16, is_active: bool, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let mut lines = vec![Line::default()];
        let at = |cursor: &usize| is_active.then_some(*cursor);
        match &self.entry {
            Entry::Front => return Vec::new(),
            Entry::Truth => lines.push(Line::from("t  true     f  false")),
            Entry::Typing(field) => {
                if is_active {
                    lines.push(field_line(&typed(field), field.cursor().1, width, ctx));
                } else {
                    lines.push(Line::styled("…", ctx.theme.quiet));
                }
                if let Question::Numeric { unit, .. } = self.question()
                    && !unit.is_empty()
                {
                    lines.push(Line::styled(format!("  in {unit}"), ctx.theme.quiet));
                }
            }
            Entry::Choice { order, cursor } => {
                let options = self.question().options();
                for (row, option) in order.iter().enumerate() {
                    let text = options.get(*option).map_or("", |(text, _)| text);
                    lines.extend(option_lines(at(cursor) == Some(row), &letter(row), text, width, ctx));
                }
            }
            Entry::Ticks { order, cursor, ticks } => {
                if let Question::Recall { .. } = self.question() {
                    lines.push(Line::styled("Tick what you named.", ctx.theme.quiet));
                }
                let texts = self.tickable();
                for (row, option) in order.iter().enumerate() {
                    let tick = if ticks.contains(option) { "[x]" } else { "[ ]" };
                    let label = format!("{tick} {}", letter(row));
                    let text = texts.get(*option).map_or("", String::as_str);
                    lines.extend(option_lines(at(cursor) == Some(row), &label, text, width, ctx));
                }
            }
            Entry::Order { lines: order, cursor, held } => {
                lines.extend(self.order_lines(order, at(cursor), *held, width, ctx));
            }
            Entry::Pairs { order, cursor, chosen } => {
                lines.extend(self.pair_lines(order, at(cursor), chosen, width, ctx));
            }
        }
        lines
    }

    /// What can be ticked, in the author's order.
    fn tickable(&self) -> Vec<String> {
        match self.question() {
            Question::Recall { points, .. } => points.clone(),
            question => question.options().into_iter().map(|(text, _)| text.to_owned()).collect(),
        }
    }

    fn order_lines(
        &self,
        order: &[usize],
        cursor: Option<usize>,
        held: bool,
        width: u16,
        ctx: &Ctx<'_>,
    ) -> Vec<Line<'static>> {
        let Question::Order { items, .. } = self.question() else { return Vec::new() };
        let mut lines = Vec::new();
        for (row, item) in order.iter().filter_map(|item| items.get(*item)).enumerate() {
            let label = if held && Some(row) == cursor { "<>".to_owned() } else { format!("{:>2}", row + 1) };
            lines.extend(option_lines(Some(row) == cursor, &label, &item.text, width, ctx));
        }
        lines
    }

    fn pair_lines(
        &self,
        order: &[usize],
        cursor: Option<usize>,
        chosen: &[Option<usize>],
        width: u16,
        ctx: &Ctx<'_>,
    ) -> Vec<Line<'static>> {
        let Question::Match { pairs, .. } = self.question() else { return Vec::new() };
        let mut lines = Vec::new();
        for (row, (left, _)) in pairs.iter().enumerate() {
            let put = chosen[row].and_then(|right| order.iter().position(|shown| *shown == right));
            let label = format!("[{}]", put.map_or(" ".to_owned(), letter));
            lines.extend(option_lines(Some(row) == cursor, &label, left, width, ctx));
        }
        lines.push(Line::default());
        for (row, (_, right)) in order.iter().filter_map(|pair| pairs.get(*pair)).enumerate() {
            lines.extend(option_lines(false, &letter(row), right, width, ctx));
        }
        lines
    }
}

pub(super) fn letter(row: usize) -> String {
    u8::try_from(row)
        .ok()
        .filter(|row| *row < 26)
        .map_or("?".to_owned(), |row| char::from(b'a' + row).to_string())
}

fn option_lines(marked: bool, label: &str, text: &str, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    let sign = if marked { MARKER } else { " " };
    let style = if marked { ctx.theme.accent } else { Style::new() };
    let first = vec![Span::styled(format!("{sign} {label}  "), style)];
    hanging(first, text, width, Style::new())
}

/// The text field, scrolled so that the cursor is in sight.
fn field_line(text: &str, cursor: usize, width: u16, ctx: &Ctx<'_>) -> Line<'static> {
    let room = usize::from(width).saturating_sub(4).max(1);
    let chars: Vec<char> = text.chars().collect();
    let from = cursor.saturating_sub(room);
    let before: String = chars[from.min(chars.len())..cursor.min(chars.len())].iter().collect();
    let at = chars.get(cursor).map_or(" ".to_owned(), char::to_string);
    let rest = room.saturating_sub(cursor - from);
    let after: String = chars.iter().skip(cursor + 1).take(rest).collect();
    Line::from(vec![
        Span::styled(format!("{MARKER} "), ctx.theme.accent),
        Span::raw(before),
        Span::styled(at, Style::new().add_modifier(ratatui::style::Modifier::REVERSED)),
        Span::raw(after),
    ])
}
