//! Blocks of prose as lines that make sense when they are heard one after another.
//!
//! Pure. Looks are dropped, for meaning is never in them; nothing is wrapped.

use crate::course::lesson::Link;
use crate::l10n::{Texts, say};
use crate::text::prose::{Block, Cell, Item, Run};

/// The lines of a block; `links` are those of its lesson.
pub(super) fn lines(block: &Block, links: &[Link], texts: &Texts) -> Vec<String> {
    match block {
        Block::Heading { level, runs } => {
            vec![say!(texts, "plain-heading", level = *level, words = spoken(runs, links, texts))]
        }
        Block::Paragraph { runs } => vec![spoken(runs, links, texts)],
        Block::Quote { paragraphs, source } => quotation(paragraphs, source.as_deref(), links, texts),
        Block::List { items } => {
            let items = items.iter().map(|item| item_line(item, links, texts));
            std::iter::once(say!(texts, "plain-list")).chain(items).collect()
        }
        Block::Table { head, rows, .. } => {
            table(&cells(head, links, texts), rows.iter().map(|row| cells(row, links, texts)), texts)
        }
        Block::Verbatim { lines } => {
            std::iter::once(say!(texts, "plain-verbatim")).chain(lines.iter().cloned()).collect()
        }
        Block::Aside { blocks } => {
            let inner = blocks.iter().flat_map(|block| lines(block, links, texts));
            std::iter::once(say!(texts, "plain-aside"))
                .chain(inner)
                .chain(std::iter::once(say!(texts, "plain-aside-end")))
                .collect()
        }
        Block::Rule => Vec::new(),
    }
}

/// The words of some runs; the mark of a footnote, often a raised digit, is spelled out.
pub(super) fn spoken(runs: &[Run], links: &[Link], texts: &Texts) -> String {
    let words = runs.iter().map(|run| match run.link.and_then(|link| links.get(link)) {
        Some(Link::Note(note)) => format!(" {}", say!(texts, "plain-footnote-mark", number = note + 1)),
        _ => run.text.clone(),
    });
    words.collect()
}

/// What the rows are called by, then each row as `1921. output: 13.8.`, so that every cell is heard with its column.
pub(super) fn table(head: &[String], rows: impl Iterator<Item = Vec<String>>, texts: &Texts) -> Vec<String> {
    let by = match head.first() {
        Some(name) if !name.is_empty() => say!(texts, "plain-table-by", name = name.as_str()),
        _ => say!(texts, "plain-table"),
    };
    let empty = say!(texts, "plain-table-empty");
    std::iter::once(by).chain(rows.map(|row| table_row(head, &row, &empty))).collect()
}

/// A row: its first cell leads, the others follow with the names of their columns.
fn table_row(head: &[String], row: &[String], empty: &str) -> String {
    let mut cells = row.iter();
    let first = cells.next().map(String::as_str).unwrap_or_default();
    let named = cells.zip(head.iter().skip(1).map(Some).chain(std::iter::repeat(None)));
    let named: Vec<String> = named
        .map(|(cell, name)| {
            let cell = if cell.is_empty() { empty } else { cell.trim_end_matches('.') };
            name.filter(|name| !name.is_empty())
                .map_or_else(|| cell.to_owned(), |name| format!("{name}: {cell}"))
        })
        .collect();
    let parts = [first.trim_end_matches('.').to_owned(), named.join("; ")];
    parts.iter().filter(|part| !part.is_empty()).map(|part| format!("{part}.")).collect::<Vec<_>>().join(" ")
}

fn quotation(paragraphs: &[Vec<Run>], source: Option<&[Run]>, links: &[Link], texts: &Texts) -> Vec<String> {
    let mut said: Vec<String> = paragraphs.iter().map(|runs| spoken(runs, links, texts)).collect();
    if let Some(first) = said.first_mut() {
        *first = say!(texts, "plain-quotation", words = first.as_str());
    }
    let dashes = |c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—');
    said.extend(source.map(|runs| {
        let source = spoken(runs, links, texts);
        say!(texts, "plain-source", source = source.trim_start_matches(dashes))
    }));
    said
}

fn item_line(item: &Item, links: &[Link], texts: &Texts) -> String {
    let marker = if item.marker == "•" { "-" } else { &item.marker };
    format!("{}{marker} {}", "  ".repeat(item.depth), spoken(&item.runs, links, texts))
}

fn cells(row: &[Cell], links: &[Link], texts: &Texts) -> Vec<String> {
    row.iter().map(|cell| spoken(cell, links, texts)).collect()
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
            table(&head, rows.into_iter(), &Texts::default()),
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
        assert_eq!(
            table(&row(&["crop"]), rows.into_iter(), &Texts::default()),
            ["Table, by crop:", "grain.", "rye. 2.", "3."]
        );
    }
}
