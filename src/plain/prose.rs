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

/// What the rows are called by, then each row as `1921. output: 13.8.`, so that every cell is heard with its column.
pub(super) fn table(head: &[String], rows: impl Iterator<Item = Vec<String>>) -> Vec<String> {
    let by = match head.first() {
        Some(name) if !name.is_empty() => format!("Table, by {name}:"),
        _ => "Table:".to_owned(),
    };
    std::iter::once(by).chain(rows.map(|row| table_row(head, &row))).collect()
}

/// A row: its first cell leads, the others follow with the names of their columns.
fn table_row(head: &[String], row: &[String]) -> String {
    let mut cells = row.iter();
    let first = cells.next().map(String::as_str).unwrap_or_default();
    let named = cells.zip(head.iter().skip(1).map(Some).chain(std::iter::repeat(None)));
    let named: Vec<String> = named
        .map(|(cell, name)| {
            let cell = if cell.is_empty() { "empty" } else { cell.trim_end_matches('.') };
            name.filter(|name| !name.is_empty())
                .map_or_else(|| cell.to_owned(), |name| format!("{name}: {cell}"))
        })
        .collect();
    let parts = [first.trim_end_matches('.').to_owned(), named.join("; ")];
    parts.iter().filter(|part| !part.is_empty()).map(|part| format!("{part}.")).collect::<Vec<_>>().join(" ")
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

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> Vec<String> {
        cells.iter().map(|cell| (*cell).to_owned()).collect()
    }

    #[test]
    fn every_cell_of_a_table_is_heard_with_its_column() {
        let head = row(&["", "War communism, 1918–21", "NEP, from 1921"]);
        let rows =
            [row(&["The farm's grain", "quota, taken", "tax, the rest for sale"]), row(&["Rent", "", "5."])];
        assert_eq!(
            table(&head, rows.into_iter()),
            [
                "Table:",
                "The farm's grain. War communism, 1918–21: quota, taken; NEP, from 1921: tax, the rest for sale.",
                "Rent. War communism, 1918–21: empty; NEP, from 1921: 5.",
            ]
        );
    }

    #[test]
    fn a_table_may_be_narrow_or_ragged() {
        let rows = [row(&["grain"]), row(&["rye", "2"]), row(&["", "3"])];
        assert_eq!(table(&row(&["crop"]), rows.into_iter()), ["Table, by crop:", "grain.", "rye. 2.", "3."]);
    }
}
