//! Blocks of prose as lines that make sense when they are heard one after another.
//!
//! Pure. Looks are dropped, for meaning is never in them; nothing is wrapped.

use crate::course::lesson::Link;
use crate::text::prose::{Block, Cell, Item, Run};

/// The lines of a block; `links` are those of its lesson.
pub(super) fn lines(block: &Block, links: &[Link]) -> Vec<String> {
    match block {
        Block::Heading { level, runs } => {
            vec![format!("{} {}", "#".repeat(usize::from(*level)), spoken(runs, links))]
        }
        Block::Paragraph { runs } => vec![spoken(runs, links)],
        Block::Quote { paragraphs, source } => quotation(paragraphs, source.as_deref(), links),
        Block::List { items } => {
            let items = items.iter().map(|item| item_line(item, links));
            std::iter::once("List:".to_owned()).chain(items).collect()
        }
        Block::Table { head, rows, .. } => {
            table(&cells(head, links), rows.iter().map(|row| cells(row, links)))
        }
        Block::Verbatim { lines } => {
            std::iter::once("As written:".to_owned()).chain(lines.iter().cloned()).collect()
        }
        Block::Aside { blocks } => {
            let inner = blocks.iter().flat_map(|block| lines(block, links));
            std::iter::once("Aside:".to_owned())
                .chain(inner)
                .chain(std::iter::once("End of the aside.".to_owned()))
                .collect()
        }
        Block::Rule => Vec::new(),
    }
}

/// The words of some runs; the mark of a footnote, often a raised digit, is spelled out.
pub(super) fn spoken(runs: &[Run], links: &[Link]) -> String {
    let words = runs.iter().map(|run| match run.link.and_then(|link| links.get(link)) {
        Some(Link::Note(note)) => format!(" (footnote {})", note + 1),
        _ => run.text.clone(),
    });
    words.collect()
}

/// All runs of a block in reading order.
pub(super) fn runs(block: &Block) -> Vec<&Run> {
    match block {
        Block::Heading { runs, .. } | Block::Paragraph { runs } => runs.iter().collect(),
        Block::Quote { paragraphs, source } => paragraphs.iter().chain(source).flatten().collect(),
        Block::List { items } => items.iter().flat_map(|item| &item.runs).collect(),
        Block::Table { head, rows, .. } => head.iter().chain(rows.iter().flatten()).flatten().collect(),
        Block::Aside { blocks } => blocks.iter().flat_map(runs).collect(),
        Block::Verbatim { .. } | Block::Rule => Vec::new(),
    }
}

/// The columns, then each row as `year 1921, output 13.8`.
pub(super) fn table(head: &[String], rows: impl Iterator<Item = Vec<String>>) -> Vec<String> {
    let rows = rows.map(|row| {
        let cells = row.iter().enumerate().map(|(at, cell)| match head.get(at) {
            Some(name) if !name.is_empty() => format!("{name} {cell}"),
            _ => cell.clone(),
        });
        cells.collect::<Vec<_>>().join(", ")
    });
    std::iter::once("Table:".to_owned()).chain(rows).collect()
}

fn quotation(paragraphs: &[Vec<Run>], source: Option<&[Run]>, links: &[Link]) -> Vec<String> {
    let mut said: Vec<String> = paragraphs.iter().map(|runs| spoken(runs, links)).collect();
    if let Some(first) = said.first_mut() {
        first.insert_str(0, "Quotation: ");
    }
    let dashes = |c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—');
    said.extend(source.map(|runs| format!("Source: {}", spoken(runs, links).trim_start_matches(dashes))));
    said
}

fn item_line(item: &Item, links: &[Link]) -> String {
    let marker = if item.marker == "•" { "-" } else { &item.marker };
    format!("{}{marker} {}", "  ".repeat(item.depth), spoken(&item.runs, links))
}

fn cells(row: &[Cell], links: &[Link]) -> Vec<String> {
    row.iter().map(|cell| spoken(cell, links)).collect()
}
