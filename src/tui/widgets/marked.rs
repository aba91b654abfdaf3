//! A line in which what was found stands out, by more than a colour.

use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use std::ops::Range;

/// How what was found looks.
pub const MARK: Modifier = Modifier::BOLD.union(Modifier::REVERSED);

/// The characters of a text that are marked.
pub fn within(text: &str, mark: &Range<usize>) -> String {
    text.chars().skip(mark.start).take(mark.len()).collect()
}

/// A text with some of its characters marked. The marks are in order and do not overlap.
pub fn line(text: &str, marks: &[Range<usize>], style: Style) -> Line<'static> {
    Line::from(spans(text, marks, style))
}

/// The same as spans.
pub fn spans(text: &str, marks: &[Range<usize>], style: Style) -> Vec<Span<'static>> {
    let mut spans = Vec::new();
    let mut chars = text.chars();
    let mut at = 0;
    for mark in marks {
        let before: String = chars.by_ref().take(mark.start.saturating_sub(at)).collect();
        let within: String = chars.by_ref().take(mark.end.saturating_sub(mark.start.max(at))).collect();
        at = at.max(mark.end);
        spans.push(Span::styled(before, style));
        spans.push(Span::styled(within, style.add_modifier(MARK)));
    }
    spans.push(Span::styled(chars.collect::<String>(), style));
    spans.retain(|span| !span.content.is_empty());
    spans
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_marked_stands_out() {
        let spans = spans("a tax in kind", &[2..5, 9..13], Style::new());
        let parts: Vec<(&str, bool)> = spans
            .iter()
            .map(|span| (span.content.as_ref(), span.style.add_modifier.contains(MARK)))
            .collect();
        assert_eq!(parts, [("a ", false), ("tax", true), (" in ", false), ("kind", true)]);
    }
}
