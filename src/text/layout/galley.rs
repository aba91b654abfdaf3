//! A block set in type but not yet in lines: where its words may be broken, sought once for every width.

use super::breaks::{Fragment, verses};
use super::clusters::clusters;
use super::flow::Part;
use super::line::Line;
use super::{Language, Measure, Offsets, lay};
use crate::text::prose::{Block, words};

/// The breaks of a block, for as long as neither it nor the language changes.
#[derive(Debug)]
pub struct Galley {
    language: Option<Language>,
    /// By the offsets of the parts, ascending.
    cuts: Vec<(usize, Cut)>,
}

/// The fragments of a part.
#[derive(Debug)]
pub(super) struct Cut {
    pub language: Option<Language>,
    /// Columns of the widest word: in no fewer do these fragments hold.
    pub least: usize,
    pub verses: Vec<Vec<Fragment>>,
}

impl Galley {
    /// Seeks the breaks of `block`, hyphenated as `language` says.
    pub fn new(block: &Block, language: Option<Language>) -> Self {
        let mut galley = Self { language, cuts: Vec::new() };
        galley.set(block, &mut Offsets::default());
        galley
    }

    fn set(&mut self, block: &Block, offsets: &mut Offsets<'_>) {
        let runs: Vec<_> = match block {
            Block::Heading { runs, .. } | Block::Paragraph { runs } => vec![runs],
            Block::Quote { paragraphs, source } => paragraphs.iter().chain(source).collect(),
            Block::List { items } => items.iter().map(|item| &item.runs).collect(),
            Block::Table { head, rows, .. } => head.iter().chain(rows.iter().flatten()).collect(),
            Block::Aside { blocks } => return blocks.iter().for_each(|block| self.set(block, offsets)),
            Block::Verbatim { lines } => {
                return lines.iter().for_each(|line| _ = offsets.pass(line.chars().count()));
            }
            Block::Rule => return,
        };
        for runs in runs {
            let part = offsets.part(runs);
            self.cuts.push((part.start, Cut::new(&part, self.language)));
        }
    }

    pub(super) fn cut(&self, start: usize) -> Option<&Cut> {
        let at = self.cuts.binary_search_by_key(&start, |(start, _)| *start).ok()?;
        Some(&self.cuts[at].1)
    }

    /// Lays out the block that was set: what [`lay_out`](super::lay_out) would make of it, sooner.
    pub fn lay_out(&self, block: &Block, measure: &Measure) -> Vec<Line> {
        lay(block, *measure, &mut Offsets { next: 0, galley: Some(self) })
    }
}

impl Cut {
    fn new(part: &Part<'_>, language: Option<Language>) -> Self {
        let text = words(part.runs);
        let clusters = clusters(&text, part.runs, part.start, usize::MAX);
        let verses = verses(&clusters, usize::MAX, language);
        let least = verses.iter().map(|verse| widest_word(verse)).max().unwrap_or(0);
        Self { language, least, verses }
    }
}

/// Columns of the widest word with a hyphen.
fn widest_word(verse: &[Fragment]) -> usize {
    let words = verse.split_inclusive(|fragment| fragment.gap.is_some());
    words.map(|word| word.iter().map(|fragment| fragment.width).sum::<usize>() + 1).max().unwrap_or(0)
}
