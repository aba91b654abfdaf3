//! What is said after an answer: the key, the grades, what was right and wrong, why, and when the card comes back.

use super::entry::Entry;
use super::view::letter;
use super::{Answered, Asking, Stage};
use crate::domain::answer::{Answer, Outcome};
use crate::domain::day::StudyDay;
use crate::domain::history::CardState;
use crate::domain::question::Question;
use crate::domain::rating::Rating;
use crate::text::words;
use crate::tui::screen::Ctx;
use crate::tui::theme::{CROSS, TICK};
use crate::tui::widgets::columns::width_of;
use crate::tui::widgets::prose::{hanging, paragraph};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Widest name of a kind of line, such as `Why not b`, and a gap.
const LABEL: usize = 12;

/// A sign and a gap.
const SIGN: usize = 3;

impl Asking {
    pub(super) fn key_lines(&self, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let mut lines = vec![Line::default()];
        for (i, part) in self.question().key().iter().enumerate() {
            let style = if i == 0 { Style::new() } else { ctx.theme.quiet };
            lines.extend(paragraph(part, width, style));
        }
        lines.extend(self.why_lines("Why", width, ctx));
        lines
    }

    fn why_lines(&self, label: &str, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let Some(why) = &self.card.why else { return Vec::new() };
        let mut lines = vec![Line::default()];
        lines.extend(labelled(label, why, width, ctx));
        lines
    }

    /// The four grades, each with the time until the card would return.
    pub(super) fn grade_lines(&self, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        if !self.card.scheduled {
            return vec![Line::styled("Compare with what you thought.", ctx.theme.quiet)];
        }
        let futures = self.before.futures(ctx.now.day(), &ctx.desk.scheduler);
        let cells: Vec<(String, String)> = Rating::ALL
            .iter()
            .zip(futures)
            .map(|(rating, future)| {
                (format!("{} {}", rating.number(), words::grade(rating.number())), interval(future.days))
            })
            .collect();
        let column = cells.iter().map(|(_, days)| width_of(days) + 5).max().unwrap_or(0).max(12);
        if column * cells.len() > usize::from(width) {
            return cells.into_iter().map(|(grade, days)| Line::from(format!("{grade:<9} {days}"))).collect();
        }
        let row = |pad: &str, pick: fn(&(String, String)) -> &String| {
            let padded = |cell| format!("{:<column$}", format!("{pad}{}", pick(cell)));
            cells.iter().map(padded).collect::<Vec<_>>().concat()
        };
        vec![
            Line::styled(row("", |cell| &cell.0), ctx.theme.strong),
            Line::styled(row("  ", |cell| &cell.1), ctx.theme.quiet),
        ]
    }

    pub(super) fn judged_lines(&self, answered: &Answered, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let mut lines = vec![Line::default()];
        match (&answered.answer, &self.entry) {
            (
                Answer::Pick(_) | Answer::Ticks(_),
                Entry::Choice { order, .. } | Entry::Ticks { order, .. },
            ) if !self.question().options().is_empty() => {
                lines.extend(self.marked_options(answered, order, width, ctx));
                lines.extend([Line::default(), self.verdict_line(answered, ctx)]);
                lines.extend(self.option_reasons(answered, order, width, ctx));
            }
            _ => {
                lines.extend(self.compared(answered, width, ctx));
                lines.extend([Line::default(), self.verdict_line(answered, ctx)]);
                for lure in &answered.verdict.lures {
                    lines.push(Line::default());
                    lines.extend(labelled("Not that", &lure.why_not, width, ctx));
                }
                lines.extend(self.why_lines("Why", width, ctx));
            }
        }
        lines
    }

    fn marked_options(
        &self,
        answered: &Answered,
        order: &[usize],
        width: u16,
        ctx: &Ctx<'_>,
    ) -> Vec<Line<'static>> {
        let options = self.question().options();
        let is_choice = matches!(answered.answer, Answer::Pick(_));
        let mut lines = Vec::new();
        for (row, option) in order.iter().enumerate() {
            let Some((text, why_not)) = options.get(*option) else { continue };
            let (sign, style, remark) = match (why_not, was_chosen(&answered.answer, *option)) {
                (None, true) => (TICK, ctx.theme.right, ""),
                (None, false) if is_choice => (TICK, ctx.theme.right, ""),
                (None, false) => (TICK, ctx.theme.right, " (missed)"),
                (Some(_), true) => (CROSS, ctx.theme.wrong, ""),
                (Some(_), false) => (" ", Style::new(), ""),
            };
            let first = vec![Span::styled(format!("{sign} {}  ", letter(row)), style)];
            lines.extend(hanging(first, &format!("{text}{remark}"), width, Style::new()));
        }
        lines
    }

    fn option_reasons(
        &self,
        answered: &Answered,
        order: &[usize],
        width: u16,
        ctx: &Ctx<'_>,
    ) -> Vec<Line<'static>> {
        let options = self.question().options();
        let mut lines = vec![Line::default()];
        for (row, option) in order.iter().enumerate() {
            if let Some((_, Some(why_not))) = options.get(*option)
                && was_chosen(&answered.answer, *option)
            {
                lines.extend(labelled(&format!("Why not {}", letter(row)), why_not, width, ctx));
            }
        }
        if let Some(why) = &self.card.why {
            let right = order.iter().position(|option| *option == 0).map_or_else(String::new, letter);
            let label = match self.question() {
                Question::Choice { .. } => format!("Why {right}"),
                _ => "Why".to_owned(),
            };
            lines.extend(labelled(&label, why, width, ctx));
        }
        lines
    }

    /// What was answered beside what is right.
    fn compared(&self, answered: &Answered, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let mut lines = Vec::new();
        if let Some(said) = said(&answered.answer) {
            lines.extend(labelled("you", &said, width, ctx));
        }
        for (i, part) in self.question().key().iter().enumerate() {
            let label = match part_was_right(&answered.answer, i) {
                Some(true) => TICK,
                Some(false) => CROSS,
                None if i == 0 => "key",
                None => "",
            };
            let put = self.put_instead(&answered.answer, i);
            lines.extend(labelled(label, &format!("{part}{put}"), width, ctx));
        }
        if let Some(slip) = &answered.verdict.slip {
            let differs = format!("{} / {}", or_nothing(&slip.given), or_nothing(&slip.right));
            lines.extend(labelled("differs", &differs, width, ctx));
        }
        lines
    }

    /// What was put in the place of the part `i`, in brackets; empty if that was right.
    fn put_instead(&self, answer: &Answer, i: usize) -> String {
        match (answer, self.question()) {
            (Answer::Pairs(chosen), Question::Match { pairs, .. }) if chosen.get(i) != Some(&i) => {
                let put = chosen.get(i).and_then(|right| pairs.get(*right));
                put.map_or_else(String::new, |(_, right)| format!("  (you: {right})"))
            }
            (Answer::Sequence(order), _) if order.get(i) != Some(&i) => {
                let put = order.iter().position(|item| *item == i);
                put.map_or_else(String::new, |at| format!("  (you: {}.)", at + 1))
            }
            _ => String::new(),
        }
    }

    /// Right or wrong, when the card comes back, and what can still be done about it.
    fn verdict_line(&self, answered: &Answered, ctx: &Ctx<'_>) -> Line<'static> {
        let (sign, verdict, style) = match answered.verdict.outcome {
            Outcome::Right => (TICK, "right".to_owned(), ctx.theme.right),
            Outcome::Close => ("~", "close enough: counted as hard".to_owned(), ctx.theme.right),
            Outcome::Partly { right, of } => {
                let what = if let Answer::Sequence(_) = answered.answer { "pairs in order" } else { "right" };
                ("~", format!("{right} of {of} {what}"), ctx.theme.strong)
            }
            Outcome::Wrong => (CROSS, "wrong".to_owned(), ctx.theme.wrong),
            Outcome::Unjudged => (TICK, words::grade(answered.rating.number()).to_owned(), ctx.theme.strong),
        };
        Line::from(vec![
            Span::styled(format!("{sign} {verdict}"), style),
            Span::styled(format!("  ·  {}", self.saved_words(ctx)), ctx.theme.quiet),
        ])
    }

    /// When the card comes back; only said once the answer is safe.
    pub fn saved_words(&self, ctx: &Ctx<'_>) -> String {
        match &self.stage {
            Stage::Saved(answered, _) if answered.rating.is_lapse() => "saved, asked again soon".to_owned(),
            Stage::Saved(..) => {
                let due = ctx.desk.progress.card(&self.card.id).memory.map(|memory| memory.due);
                let today = ctx.now.day();
                due.map_or_else(String::new, |due| format!("saved, next {}", words::on_date(due.0, today.0)))
            }
            _ => "saving …".to_owned(),
        }
    }
}

/// What is known of a card's memory, in a line: for entries and histories.
pub fn memory_words(state: &CardState, today: StudyDay) -> String {
    match (state.recall(today), state.memory) {
        (Some(recall), Some(answered)) => format!(
            "you would recall it today with {:.0} %; next {}",
            recall * 100.0,
            words::on_date(answered.due.0, today.0)
        ),
        _ => "not asked yet".to_owned(),
    }
}

/// An interval in few columns.
fn interval(days: u32) -> String {
    if days == 0 { "soon".to_owned() } else { words::days(days) }
}

fn was_chosen(answer: &Answer, option: usize) -> bool {
    match answer {
        Answer::Pick(pick) => *pick == option,
        Answer::Ticks(ticks) => ticks.contains(&option),
        _ => false,
    }
}

/// Whether the part `i` of the right answer was given; none for answers that have no parts.
fn part_was_right(answer: &Answer, i: usize) -> Option<bool> {
    match answer {
        Answer::Ticks(ticks) => Some(ticks.contains(&i)),
        Answer::Sequence(order) => Some(order.get(i) == Some(&i)),
        Answer::Pairs(chosen) => Some(chosen.get(i) == Some(&i)),
        _ => None,
    }
}

fn said(answer: &Answer) -> Option<String> {
    match answer {
        Answer::Text(text) if text.trim().is_empty() => Some("(nothing)".to_owned()),
        Answer::Text(text) => Some(text.clone()),
        Answer::Truth(truth) => Some(if *truth { "true" } else { "false" }.to_owned()),
        _ => None,
    }
}

fn or_nothing(letters: &str) -> &str {
    if letters.is_empty() { "(nothing)" } else { letters }
}

fn labelled(label: &str, text: &str, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    let column = if width_of(label) == 1 { SIGN } else { LABEL };
    let pad = column.saturating_sub(width_of(label)).max(1);
    let first = vec![Span::styled(format!("{label}{}", " ".repeat(pad)), ctx.theme.quiet)];
    hanging(first, text, width, Style::new())
}
