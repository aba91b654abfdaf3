//! What is said at the end of a quiz: how much was right, how long it took, and what was missed.

use super::Quiz;
use crate::domain::card::Card;
use crate::domain::quiz::Run;
use crate::l10n::{Texts, say};
use crate::tui::screen::Ctx;
use crate::tui::theme::{CROSS, MARKER};
use crate::tui::widgets::columns::clipped;
use crate::tui::widgets::prose::paragraph;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

impl Quiz {
    pub(super) fn result_lines(&self, run: &Run, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        if run.of() == 0 {
            return paragraph(&say!(ctx.texts, "quiz-nothing"), width, ctx.theme.strong);
        }
        let right = say!(ctx.texts, "quiz-right", right = run.right(), of = run.of());
        let first = format!("{right} · {}", time_words(run.seconds_taken(ctx.now), ctx.texts));
        let mut lines = paragraph(&first, width, ctx.theme.strong);
        if run.left() > 0 {
            let left = say!(ctx.texts, "quiz-left", count = run.left());
            lines.extend(paragraph(&left, width, Style::new()));
        }
        let kept = if self.rules.counts {
            say!(ctx.texts, "quiz-counted")
        } else {
            say!(ctx.texts, "quiz-uncounted")
        };
        lines.extend(paragraph(&kept, width, ctx.theme.quiet));
        if self.missed().next().is_some() {
            lines.extend([Line::default(), Line::styled(say!(ctx.texts, "quiz-missed"), ctx.theme.strong)]);
            let missed = self.missed().enumerate();
            lines.extend(missed.map(|(row, card)| self.missed_line(row, card, width, ctx)));
        }
        lines
    }

    fn missed_line(&self, row: usize, card: &Card, width: u16, ctx: &Ctx<'_>) -> Line<'static> {
        let is_marked = row == self.selection.row;
        let style = if is_marked { ctx.theme.accent } else { Style::new() };
        let words = clipped(&card.question.prompt(), usize::from(width).saturating_sub(4));
        Line::from(vec![
            Span::styled(if is_marked { MARKER } else { " " }, ctx.theme.accent),
            Span::styled(format!(" {CROSS} "), ctx.theme.wrong),
            Span::styled(words, style),
        ])
    }

    /// The line of the marked question, so that it stays in sight.
    pub(super) fn marked_line(&self, lines: &[Line<'_>]) -> usize {
        let missed = self.missed().count();
        if missed == 0 { 0 } else { lines.len() - missed + self.selection.row }
    }
}

/// Minutes and seconds, in words.
fn time_words(seconds: u32, texts: &Texts) -> String {
    match (seconds / 60, seconds % 60) {
        (0, seconds) => say!(texts, "quiz-seconds", seconds = seconds),
        (minutes, seconds) => say!(texts, "quiz-minutes", minutes = minutes, seconds = seconds),
    }
}
