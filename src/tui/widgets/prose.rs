//! Laid-out prose as lines that can be drawn.

use crate::text::layout::{self, Measure, lay_out};
use crate::text::prose::{Block, Run};
use crate::tui::theme::Theme;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

/// Columns that a text takes.
pub fn width_of(text: &str) -> usize {
    text.width()
}

/// A line of prose; the link with the number `focus` stands out.
pub fn line(line: &layout::Line, theme: &Theme, focus: Option<usize>) -> Line<'static> {
    let spans = line.pieces.iter().map(|piece| {
        let style = theme.prose(line.kind, piece.look);
        let style = match piece.link {
            Some(_) if piece.link == focus => style.patch(theme.focus),
            Some(_) if !piece.look.quiet => style.patch(theme.link),
            _ => style,
        };
        Span::styled(piece.text.clone(), style)
    });
    Line::from(spans.collect::<Vec<_>>())
}

/// Words in one style, wrapped.
pub fn paragraph(text: &str, width: u16, style: Style) -> Vec<Line<'static>> {
    wrapped(text, width).into_iter().map(|text| Line::styled(text, style)).collect()
}

/// Words after a first span; their other lines stand under them, not under the span.
pub fn hanging(first: Vec<Span<'static>>, text: &str, width: u16, style: Style) -> Vec<Line<'static>> {
    let indent: usize = first.iter().map(Span::width).sum();
    let room = usize::from(width).saturating_sub(indent).max(1);
    let mut first = Some(first);
    let mut lines: Vec<Line<'static>> = Vec::new();
    for text in wrapped(text, room as u16) {
        let mut spans = first.take().unwrap_or_else(|| vec![Span::raw(" ".repeat(indent))]);
        spans.push(Span::styled(text, style));
        lines.push(Line::from(spans));
    }
    lines.extend(first.map(Line::from));
    lines
}

/// Words in lines of at most `width` columns; a line feed in the text begins a new line.
pub fn wrapped(text: &str, width: u16) -> Vec<String> {
    let measure = Measure { width: width.max(1), hyphenate: None, justify: false, ascii: false };
    text.lines()
        .flat_map(|text| {
            let run = Run { text: text.to_owned(), ..Run::default() };
            lay_out(&Block::Paragraph { runs: vec![run] }, &measure)
        })
        .map(|line| line.pieces.iter().map(|piece| piece.text.as_str()).collect())
        .collect()
}
