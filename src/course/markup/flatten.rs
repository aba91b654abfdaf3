//! Blocks in places that hold only lines: list items, quotations, footnotes.
//!
//! It must not drop a word.

use crate::text::prose::{Block, Item, Look, Run};

/// Text shown as it is written.
pub(super) fn verbatim(text: &str) -> Block {
    Block::Verbatim { lines: text.lines().map(str::to_owned).collect() }
}

/// Adds a block to the lines of a list; the first line takes the marker.
pub(super) fn add_to_list(items: &mut Vec<Item>, block: Block, marker: &mut String) {
    match block {
        Block::List { items: inner } => {
            items.extend(inner.into_iter().map(|item| Item { depth: item.depth + 1, ..item }));
        }
        other => items.extend(paragraphs(other).into_iter().map(|runs| Item {
            marker: std::mem::take(marker),
            depth: 0,
            runs,
        })),
    }
}

/// A block as plain paragraphs, for places that hold nothing else.
pub(super) fn paragraphs(block: Block) -> Vec<Vec<Run>> {
    match block {
        Block::Heading { runs, .. } | Block::Paragraph { runs } => vec![runs],
        Block::Quote { paragraphs, source } => paragraphs.into_iter().chain(source).collect(),
        Block::List { items } => items
            .into_iter()
            .map(|item| joined(vec![vec![plain(format!("{} ", item.marker))], item.runs], ""))
            .collect(),
        Block::Table { head, rows, .. } => {
            std::iter::once(head).chain(rows).map(|cells| joined(cells, " · ")).collect()
        }
        Block::Verbatim { lines } => lines
            .into_iter()
            .map(|line| vec![Run { text: line, look: Look { code: true, ..Look::default() }, link: None }])
            .collect(),
        Block::Aside { blocks } => blocks.into_iter().flat_map(paragraphs).collect(),
        Block::Rule => Vec::new(),
    }
}

/// All runs as one line, parted by `between`.
pub(super) fn joined(parts: Vec<Vec<Run>>, between: &str) -> Vec<Run> {
    let mut all = Vec::new();
    for part in parts {
        if !all.is_empty() && !between.is_empty() {
            all.push(plain(between.to_owned()));
        }
        all.extend(part);
    }
    all
}

fn plain(text: String) -> Run {
    Run { text, ..Run::default() }
}
