//! What was answered beside what is right, in the way of each kind of question.

use super::entry::Entry;
use super::feedback::labelled;
use super::view::{letter, told_lines};
use super::{Answered, Asking};
use crate::domain::answer::Answer;
use crate::domain::question::{Dated, Question};
use crate::l10n::{Texts, say};
use crate::tui::screen::Ctx;
use crate::tui::theme::{CROSS, TICK};
use crate::tui::widgets::columns::width_of;
use crate::tui::widgets::prose::hanging;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

impl Asking {
    /// For each option on the screen its place among the author's.
    fn shown_order(&self) -> &[usize] {
        match &self.entry {
            Entry::Choice { order, .. } | Entry::Ticks { order, .. } => order,
            _ => &[],
        }
    }

    /// The options where they stood, with signs for right, wrong and missed.
    pub(super) fn marked_options(
        &self,
        answered: &Answered,
        width: u16,
        ctx: &Ctx<'_>,
    ) -> Vec<Line<'static>> {
        let options = self.question().options();
        let mut lines = Vec::new();
        for (row, option) in self.shown_order().iter().enumerate() {
            let Some((text, why_not)) = options.get(*option) else { continue };
            let chosen = was_chosen(&answered.answer, *option);
            let (sign, style) = match (why_not, chosen) {
                (None, _) => (TICK, ctx.theme.right),
                (Some(_), true) => (CROSS, ctx.theme.wrong),
                (Some(_), false) => (" ", Style::new()),
            };
            let is_missed = why_not.is_none() && !chosen && matches!(answered.answer, Answer::Ticks(_));
            let first = vec![Span::styled(format!("{sign} {}  ", letter(row)), style)];
            let text = if is_missed {
                say!(ctx.texts, "asking-missed-option", text = *text)
            } else {
                (*text).to_owned()
            };
            lines.extend(hanging(first, &text, width, Style::new()));
        }
        lines
    }

    /// Why what was chosen is wrong, and why the right answer is right.
    pub(super) fn option_reasons(
        &self,
        answered: &Answered,
        width: u16,
        ctx: &Ctx<'_>,
    ) -> Vec<Line<'static>> {
        let options = self.question().options();
        let mut lines = vec![Line::default()];
        for (row, option) in self.shown_order().iter().enumerate() {
            if let Some((_, Some(why_not))) = options.get(*option)
                && was_chosen(&answered.answer, *option)
            {
                let label = say!(ctx.texts, "asking-why-not", letter = letter(row));
                lines.extend(labelled(&label, why_not, width, ctx));
            }
        }
        if let Some(why) = &self.card.why {
            let right = self.shown_order().iter().position(|option| *option == 0).map(letter);
            let label = match (self.question(), right) {
                (Question::Choice { .. }, Some(right)) => {
                    say!(ctx.texts, "asking-why-letter", letter = right)
                }
                _ => say!(ctx.texts, "asking-why"),
            };
            lines.extend(labelled(&label, why, width, ctx));
        }
        lines
    }

    /// What was answered, and what is right, for questions without options.
    pub(super) fn compared(&self, answered: &Answered, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        match (self.question(), &answered.answer) {
            (Question::Order { items, .. }, Answer::Sequence(order)) => in_order(items, order, width, ctx),
            (Question::Match { pairs, .. }, Answer::Pairs(chosen)) => in_pairs(pairs, chosen, width, ctx),
            (Question::Recall { points, .. }, Answer::Ticks(ticks)) => {
                let told = if let Entry::Ticks { told, .. } = &self.entry { told.as_str() } else { "" };
                let mut lines = told_lines(told, width, ctx);
                for (i, point) in points.iter().enumerate() {
                    lines.extend(signed(ticks.contains(&i), point, width, ctx));
                }
                lines
            }
            (question, answer) => {
                let mut lines = Vec::new();
                if let Some(said) = said(answer, ctx.texts) {
                    lines.extend(labelled(&say!(ctx.texts, "asking-you"), &said, width, ctx));
                }
                let key = key_words(question, ctx.texts);
                lines.extend(labelled(&say!(ctx.texts, "asking-key"), &key, width, ctx));
                lines
            }
        }
    }
}

/// The events in their right order with their dates; before each its right place, and the one that it was given.
fn in_order(items: &[Dated], order: &[usize], width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    let heads = [say!(ctx.texts, "asking-column-right"), say!(ctx.texts, "asking-column-you")];
    let [right, you] = [width_of(&heads[0]), width_of(&heads[1])];
    let mut lines = vec![Line::styled(format!("   {}  {}", heads[0], heads[1]), ctx.theme.quiet)];
    for (item, event) in items.iter().enumerate() {
        let given = order.iter().position(|at| *at == item).map_or(String::new(), |at| (at + 1).to_string());
        let is_right = order.get(item) == Some(&item);
        let (sign, style) = sign(is_right, ctx);
        let places = format!("  {:>right$}  {given:>you$}   ", item + 1);
        let first = vec![Span::styled(sign, style), Span::raw(places)];
        let text = match event.date.as_str() {
            "" => event.text.clone(),
            date => format!("{date}: {}", event.text),
        };
        lines.extend(hanging(first, &text, width, Style::new()));
    }
    lines
}

/// The right pairs, and what was put there instead.
fn in_pairs(pairs: &[(String, String)], chosen: &[usize], width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    for (i, (left, right)) in pairs.iter().enumerate() {
        let pair = format!("{left}  –  {right}");
        let put = chosen.get(i).filter(|put| **put != i).and_then(|put| pairs.get(*put));
        let text = match put {
            Some((_, put)) => say!(ctx.texts, "asking-put-instead", text = pair, put = put.as_str()),
            None => pair,
        };
        lines.extend(signed(put.is_none(), &text, width, ctx));
    }
    lines
}

fn sign(is_right: bool, ctx: &Ctx<'_>) -> (&'static str, Style) {
    if is_right { (TICK, ctx.theme.right) } else { (CROSS, ctx.theme.wrong) }
}

fn signed(is_right: bool, text: &str, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    let (sign, style) = sign(is_right, ctx);
    hanging(vec![Span::styled(format!("{sign}  "), style)], text, width, Style::new())
}

/// The right answer in words; of a number also how far off one may be.
pub fn key_words(question: &Question, texts: &Texts) -> String {
    let key = match question {
        Question::Numeric { a, unit, .. } => format!("{} {unit}", texts.number(*a)).trim_end().to_owned(),
        question => question.key().join(", "),
    };
    match question {
        Question::TrueFalse { a, .. } => truth_words(*a, texts),
        Question::Numeric { tolerance, .. } if *tolerance > 0.0 => {
            say!(texts, "asking-within", key = key, tolerance = texts.number(*tolerance))
        }
        _ => key,
    }
}

fn truth_words(truth: bool, texts: &Texts) -> String {
    if truth { say!(texts, "asking-true") } else { say!(texts, "asking-false") }
}

fn was_chosen(answer: &Answer, option: usize) -> bool {
    match answer {
        Answer::Pick(pick) => *pick == option,
        Answer::Ticks(ticks) => ticks.contains(&option),
        _ => false,
    }
}

/// What was answered, where that is words.
fn said(answer: &Answer, texts: &Texts) -> Option<String> {
    match answer {
        Answer::Text(text) if text.trim().is_empty() => Some(say!(texts, "asking-nothing")),
        Answer::Text(text) => Some(text.clone()),
        Answer::Truth(truth) => Some(truth_words(*truth, texts)),
        _ => None,
    }
}
