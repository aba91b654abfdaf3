//! Something that was found, in two lines: where it stands, and the words around it.

use super::columns::clipped;
use super::marked;
use crate::course::search::Hit;
use crate::text::find::excerpt;
use crate::tui::screen::Ctx;
use crate::tui::theme::MARKER;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// The lesson and the heading, or the term.
pub fn place(hit: &Hit, is_marked: bool, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
    let (sign, style) = if is_marked { (MARKER, ctx.theme.accent) } else { (" ", ctx.theme.strong) };
    let number = hit.number.map_or_else(String::new, |number| format!("{number} · "));
    let section = if hit.section.is_empty() { String::new() } else { format!(" › {}", hit.section) };
    let path = format!("{number}{}{section}", hit.title);
    Line::from(vec![
        Span::styled(format!("{sign} "), ctx.theme.accent),
        Span::styled(clipped(&path, width.saturating_sub(2)), style),
    ])
}

/// As many of the words as there is room for, with what was found in them marked.
pub fn words(hit: &Hit, width: usize) -> Line<'static> {
    let shown = excerpt(&hit.text, &hit.marks, width.saturating_sub(4));
    let mut line = marked::line(&shown.text, &shown.marks, Style::new());
    line.spans.insert(0, Span::raw("    "));
    line
}
