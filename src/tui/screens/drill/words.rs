//! A drill in words: its ways, what is refused, what is asked back.

use crate::classroom::game::{Event, Refusal, Way};
use crate::l10n::say;
use crate::tui::screen::Ctx;
use crate::tui::theme::RULE;
use crate::tui::widgets::popup;
use crate::tui::widgets::prose::paragraph;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

/// Columns for a question back.
const WIDTH: u16 = 44;

/// How answers come in.
pub(super) fn way(way: Way, ctx: &Ctx<'_>) -> String {
    match way {
        Way::HotSeat => say!(ctx.texts, "drill-way-hot-seat"),
        Way::Teams => say!(ctx.texts, "drill-way-teams"),
        Way::Hands => say!(ctx.texts, "drill-way-hands"),
        Way::Paper { .. } => say!(ctx.texts, "drill-way-paper"),
    }
}

/// Why nothing has changed.
pub(super) fn refused(why: Refusal, ctx: &Ctx<'_>) -> String {
    match why {
        Refusal::NotNow => say!(ctx.texts, "drill-not-now"),
        Refusal::TooLate => say!(ctx.texts, "drill-too-late"),
        Refusal::NoPlayer => say!(ctx.texts, "drill-no-player"),
        Refusal::KeyTaken => say!(ctx.texts, "drill-key-taken"),
        Refusal::NoAnswer => say!(ctx.texts, "drill-no-such-answer"),
        Refusal::Nobody => say!(ctx.texts, "drill-nobody-to-answer"),
    }
}

/// Asks back before something is done.
pub(super) fn ask(event: &Event, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
    let words = match event {
        Event::Skip => say!(ctx.texts, "drill-ask-skip"),
        _ => say!(ctx.texts, "drill-ask-end"),
    };
    let width = WIDTH.min(area.width.saturating_sub(4));
    let lines = paragraph(&words, width, Style::new());
    let inside =
        popup::open(frame, popup::place(area, width, lines.len()), &say!(ctx.texts, "drill-title"), ctx);
    for (row, line) in lines.into_iter().take(usize::from(inside.height)).enumerate() {
        frame.render_widget(line, Rect { y: inside.y + row as u16, height: 1, ..inside });
    }
}

/// A thin rule.
pub(super) fn rule(width: u16, ctx: &Ctx<'_>) -> Line<'static> {
    let length = usize::from(width).saturating_sub(2);
    Line::styled(format!(" {}", RULE.repeat(length)), ctx.theme.quiet)
}
