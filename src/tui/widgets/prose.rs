//! Laid-out prose as lines that can be drawn.

use super::ascii;
use super::columns::{clipped, width_of};
use crate::course::glossary::Term;
use crate::text::layout::{self, Measure, lay_out};
use crate::text::prose::{Block, Run};
use crate::tui::screen::Ctx;
use crate::tui::theme::Theme;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

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

/// A term and its meaning in one line of `width` columns: with its other script where there is room, without the word
/// itself where there is little.
pub fn term_in_a_line(term: &Term, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
    let lang = ctx.desk.lang.as_str();
    let (word, brief) = (term.term.get(lang), term.brief.get(lang));
    let drawn = |word: &str| ascii::drawn(word, ctx.theme.charset);
    let others = term.term.iter().filter(|(tag, other)| *tag != lang && drawn(other) != drawn(word));
    let others: Vec<&str> = others.map(|(_, word)| word).collect();
    let rest = [format!(" ({}): {brief}", others.join(", ")), format!(": {brief}")]
        .into_iter()
        .skip(usize::from(others.is_empty()))
        .find(|rest| width_of(word) + width_of(rest) <= width);
    match rest {
        Some(rest) => Line::from(vec![Span::styled(word.to_owned(), ctx.theme.strong), Span::raw(rest)]),
        None => Line::from(clipped(brief, width)),
    }
}
