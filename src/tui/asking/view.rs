//! How a card looks while it is asked, in lines of a given width. What is said afterwards is in `feedback`.

use super::entry::Entry;
use super::feedback::labelled;
use super::{Asking, Stage};
use crate::domain::question::Question;
use crate::l10n::say;
use crate::tui::screen::Ctx;
use crate::tui::theme::MARKER;
use crate::tui::widgets::prose::{hanging, paragraph};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// That an answer could not be saved, and why.
pub fn refusal_lines(why: &str, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    let words = say!(ctx.texts, "asking-not-saved", why = why);
    let mut lines = paragraph(&words, width, ctx.theme.wrong);
    lines.insert(0, Line::default());
    lines
}

impl Asking {
    /// The question, what was answered so far, and after the answer all that is to be learnt from it. Cursors are shown
    /// only where keys are for the question: where it `is_active`.
    pub fn lines(&self, width: u16, is_active: bool, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let mut lines = self.question_lines(width, ctx);
        if let Some(why) = &self.refusal {
            lines.extend(refusal_lines(why, width, ctx));
        }
        match &self.stage {
            Stage::Open if self.is_hidden => {
                lines.push(Line::default());
                lines.extend(paragraph(&say!(ctx.texts, "asking-think"), width, ctx.theme.quiet));
            }
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

    pub(super) fn question_lines(&self, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let mut lines = paragraph(&self.question().prompt(), width, ctx.theme.strong);
        if let Question::Basic { q, .. } = self.question()
            && let Some(under) = &q.under
        {
            lines.extend(paragraph(under, width, Style::new()));
        }
        if let Question::TrueFalse { .. } = self.question() {
            lines.insert(0, Line::styled(say!(ctx.texts, "asking-true-or-false"), ctx.theme.quiet));
        }
        if self.is_reworded() {
            lines.push(Line::styled(say!(ctx.texts, "asking-reworded"), ctx.theme.quiet));
        }
        lines
    }

    fn entry_lines(&self, width: u16, is_active: bool, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let mut lines = vec![Line::default()];
        let at = |cursor: &usize| is_active.then_some(*cursor);
        match &self.entry {
            Entry::Front => return Vec::new(),
            Entry::Truth => {
                let truths = [("t", say!(ctx.texts, "asking-true")), ("f", say!(ctx.texts, "asking-false"))];
                lines
                    .extend(truths.iter().flat_map(|(key, text)| option_lines(false, key, text, width, ctx)));
            }
            Entry::Typing(field) => {
                lines.extend(field.lines(width, is_active && !self.is_field_left, ctx));
                if let Question::Numeric { unit, .. } = self.question()
                    && !unit.is_empty()
                {
                    let unit = say!(ctx.texts, "asking-in-unit", unit = unit.as_str());
                    lines.push(Line::styled(format!("  {unit}"), ctx.theme.quiet));
                }
                if self.wants_number {
                    let words = say!(ctx.texts, "asking-wants-number");
                    lines.extend(hanging(vec![Span::raw("  ")], &words, width, ctx.theme.strong));
                }
            }
            Entry::Telling(field) => {
                lines.extend(paragraph(&say!(ctx.texts, "asking-tell"), width, ctx.theme.quiet));
                lines.extend(field.lines(width, is_active && !self.is_field_left, ctx));
            }
            Entry::Choice { order, cursor } => {
                let options = self.question().options();
                for (row, option) in order.iter().enumerate() {
                    let text = options.get(*option).map_or("", |(text, _)| text);
                    lines.extend(option_lines(at(cursor) == Some(row), &letter(row), text, width, ctx));
                }
            }
            Entry::Ticks { order, cursor, ticks, told } => {
                lines.extend(told_lines(told, width, ctx));
                if let Question::Recall { .. } = self.question() {
                    lines.push(Line::styled(say!(ctx.texts, "asking-tick-named"), ctx.theme.quiet));
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

/// What was told, to be compared with the points.
pub(super) fn told_lines(told: &str, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    if told.trim().is_empty() {
        return Vec::new();
    }
    let mut lines = labelled(&say!(ctx.texts, "asking-you"), told.trim(), width, ctx);
    lines.push(Line::default());
    lines
}
