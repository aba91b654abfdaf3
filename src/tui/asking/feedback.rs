//! What is said after an answer: the key, the grades, how good the answer was, why, and when the card comes back. What
//! was answered beside what is right is in `compared`.

use super::{Answered, Asking, Stage};
use crate::domain::answer::typed::Slip;
use crate::domain::answer::{Answer, Outcome};
use crate::domain::day::StudyDay;
use crate::domain::history::CardState;
use crate::domain::rating::Rating;
use crate::domain::setting::Setting;
use crate::l10n::{Texts, say};
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
        lines.extend(self.why_lines(width, ctx));
        lines
    }

    fn why_lines(&self, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let Some(why) = &self.card.why else { return Vec::new() };
        let mut lines = vec![Line::default()];
        lines.extend(labelled(&say!(ctx.texts, "asking-why"), why, width, ctx));
        lines
    }

    /// The four grades, each with the time until the card would return.
    pub(super) fn grade_lines(&self, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        if !self.card.scheduled {
            return vec![Line::styled(say!(ctx.texts, "asking-compare"), ctx.theme.quiet)];
        }
        let futures = self.before.futures(ctx.now.day(), &ctx.desk.scheduler);
        let cells: Vec<(String, String)> = Rating::ALL
            .iter()
            .zip(futures)
            .map(|(rating, future)| {
                let grade = format!("{} {}", rating.number(), ctx.texts.grade(rating.number()));
                (grade, self.interval(future.days, ctx))
            })
            .collect();
        let widest = |(grade, days): &(String, String)| (width_of(days) + 5).max(width_of(grade) + 2);
        let column = cells.iter().map(widest).max().unwrap_or(0).max(12);
        if column * cells.len() > usize::from(width) {
            return cells
                .into_iter()
                .map(|(grade, days)| Line::from(format!("{grade:<10} {days}")))
                .collect();
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

    /// An interval in few columns; nothing where it would not be kept.
    fn interval(&self, days: u32, ctx: &Ctx<'_>) -> String {
        match days {
            _ if !self.setting.counts() => String::new(),
            0 => say!(ctx.texts, "asking-soon"),
            days => ctx.texts.interval(days),
        }
    }

    pub(super) fn judged_lines(&self, answered: &Answered, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let mut lines = vec![Line::default()];
        if self.question().options().is_empty() {
            lines.extend(self.compared(answered, width, ctx));
        } else {
            lines.extend(self.marked_options(answered, width, ctx));
        }
        lines.push(Line::default());
        lines.extend(self.verdict_lines(answered, width, ctx));
        if self.question().options().is_empty() {
            for lure in &answered.verdict.lures {
                lines.push(Line::default());
                lines.extend(labelled(&say!(ctx.texts, "asking-not-that"), &lure.why_not, width, ctx));
            }
            lines.extend(self.why_lines(width, ctx));
        } else {
            lines.extend(self.option_reasons(answered, width, ctx));
        }
        lines
    }

    /// Right or wrong, how it counts, and when the card comes back: in one line where there is room.
    pub(super) fn verdict_lines(&self, answered: &Answered, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let (sign, style) = match answered.verdict.outcome {
            Outcome::Right | Outcome::Unjudged => (TICK, ctx.theme.right),
            Outcome::Close => ("~", ctx.theme.right),
            Outcome::Partly { .. } => ("~", ctx.theme.strong),
            Outcome::Wrong => (CROSS, ctx.theme.wrong),
        };
        let verdict = format!("{sign} {}", verdict_words(answered, ctx.texts));
        let saved = self.saved_words(ctx);
        if width_of(&verdict) + width_of(&saved) + 5 <= usize::from(width) {
            let saved = Span::styled(format!("  ·  {saved}"), ctx.theme.quiet);
            return vec![Line::from(vec![Span::styled(verdict, style), saved])];
        }
        let mut lines =
            hanging(vec![Span::styled(format!("{sign} "), style)], &verdict[sign.len() + 1..], width, style);
        lines.extend(hanging(vec![Span::raw("  ")], &saved, width, ctx.theme.quiet));
        lines
    }

    /// When the card comes back; only said once the answer is safe.
    fn saved_words(&self, ctx: &Ctx<'_>) -> String {
        match &self.stage {
            Stage::Saved(..) if !self.setting.counts() => say!(ctx.texts, "asking-not-counted"),
            Stage::Saved(..) => {
                let today = ctx.now.day();
                let due = ctx.desk.progress.card(&self.card.id).memory.map(|memory| memory.due);
                match due.filter(|due| *due > today) {
                    Some(due) => {
                        say!(ctx.texts, "asking-saved-next", date = ctx.texts.on_date(due.0, today.0))
                    }
                    None => back_words(self.setting, ctx.texts),
                }
            }
            _ => say!(ctx.texts, "asking-saving"),
        }
    }
}

/// That the answer is saved, and where a missed card comes back.
fn back_words(setting: Setting, texts: &Texts) -> String {
    match setting {
        Setting::Review => say!(texts, "asking-saved-session"),
        Setting::Stop => say!(texts, "asking-saved-stop"),
        Setting::LastStop | Setting::Quiz | Setting::Practice => say!(texts, "asking-saved-review"),
    }
}

/// How good an answer was, and what it is counted as where the one does not say the other.
fn verdict_words(answered: &Answered, texts: &Texts) -> String {
    let verdict = match (answered.verdict.outcome, &answered.answer) {
        (Outcome::Right, _) => say!(texts, "asking-right"),
        (Outcome::Close, _) => {
            answered.verdict.slip.as_ref().map_or_else(String::new, |slip| slip_words(slip, texts))
        }
        (Outcome::Partly { right, of }, Answer::Sequence(_)) => {
            say!(texts, "asking-partly-order", right = right, of = of)
        }
        (Outcome::Partly { right, of }, _) => say!(texts, "asking-partly", right = right, of = of),
        (Outcome::Wrong, Answer::Text(text)) if text.trim().is_empty() => {
            return say!(texts, "asking-not-known");
        }
        (Outcome::Wrong, _) => return say!(texts, "asking-wrong"),
        (Outcome::Unjudged, _) => return texts.grade(answered.rating.number()),
    };
    if answered.rating.is_lapse() {
        return say!(texts, "asking-counted-not-known", verdict = verdict);
    }
    let grade = texts.grade(answered.rating.number());
    say!(texts, "asking-counted-as", verdict = verdict, grade = grade)
}

/// That a word was nearly right, with the letters that differ.
fn slip_words(slip: &Slip, texts: &Texts) -> String {
    match (slip.given.as_str(), slip.right.as_str()) {
        ("", right) => say!(texts, "asking-close-missing", right = right),
        (given, "") => say!(texts, "asking-close-extra", given = given),
        (given, right) => say!(texts, "asking-close", given = given, right = right),
    }
}

/// What is known of a card's memory, in a line: for entries and histories.
pub fn memory_words(state: &CardState, today: StudyDay, texts: &Texts) -> String {
    match (state.recall(today), state.memory) {
        (Some(recall), Some(answered)) => {
            let percent = format!("{:.0}", recall * 100.0);
            say!(texts, "asking-memory", percent = percent, date = texts.on_date(answered.due.0, today.0))
        }
        _ => say!(texts, "asking-memory-none"),
    }
}

pub(super) fn labelled(label: &str, text: &str, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    let column = if width_of(label) == 1 { SIGN } else { LABEL };
    let pad = column.saturating_sub(width_of(label)).max(1);
    let first = vec![Span::styled(format!("{label}{}", " ".repeat(pad)), ctx.theme.quiet)];
    hanging(first, text, width, Style::new())
}
