//! The letters under which terms stand, in one row.

use crate::tui::screen::Ctx;
use crate::tui::theme::MARKER;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// The letters; the one `here` has a sign before it. Closer together where there is little room, and then without what
/// does not fit.
pub(super) fn rail(letters: Vec<char>, here: Option<char>, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
    let gap = if letters.len() * 3 <= width { " " } else { "" };
    let spans = letters.into_iter().flat_map(|letter| {
        let is_here = Some(letter) == here;
        let (sign, style) = if is_here { (MARKER, ctx.theme.accent) } else { (" ", Style::new()) };
        [Span::styled(sign, ctx.theme.accent), Span::styled(format!("{letter}{gap}"), style)]
    });
    Line::from(spans.collect::<Vec<_>>())
}
