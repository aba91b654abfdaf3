//! Words to rows: what paragraphs, headings, quotations, items and cells have in common. Knows no kind of block.

use super::breaks::{Fragment, verses};
use super::clusters::{Cluster, clusters};
use super::fit::{fit, width};
use super::galley::Cut;
use super::line::Piece;
use super::pen::Pen;
use super::{Language, Measure};
use crate::text::prose::{Run, words};
use std::borrow::Cow;

/// A paragraph, an item or a cell, and its offset in the block.
#[derive(Clone, Copy)]
pub(super) struct Part<'b> {
    pub runs: &'b [Run],
    pub start: usize,
    /// Its fragments, if they were sought before.
    pub cut: Option<&'b Cut>,
}

impl Part<'_> {
    /// The offset after its last character.
    pub(super) fn end(&self) -> usize {
        self.start + self.runs.iter().map(|run| run.text.chars().count()).sum::<usize>()
    }
}

/// What rows shall be like.
#[derive(Clone, Copy)]
pub(super) struct Shape {
    /// Columns of the first row.
    pub first: usize,
    /// Columns of the others.
    pub rest: usize,
    pub hyphenate: Option<Language>,
    pub justify: bool,
}

impl Shape {
    /// As the measure says, at a width of its own.
    pub(super) fn prose(width: usize, measure: Measure) -> Self {
        let width = width.max(1);
        Self { first: width, rest: width, hyphenate: measure.hyphenate, justify: measure.justify }
    }

    /// No word broken, right edge ragged.
    pub(super) fn plain(width: usize) -> Self {
        Self { first: width.max(1), rest: width.max(1), hyphenate: None, justify: false }
    }

    /// Right edge ragged.
    pub(super) fn ragged(self) -> Self {
        Self { justify: false, ..self }
    }
}

/// A line of words without what stands before it.
pub(super) struct Row {
    pub offset: usize,
    /// Columns.
    pub width: usize,
    pub pieces: Vec<Piece>,
}

/// Breaks a part into rows that fit the shape; none if it has no words.
pub(super) fn flow(part: &Part<'_>, shape: &Shape) -> Vec<Row> {
    let text = words(part.runs);
    let limit = shape.first.min(shape.rest);
    let clusters = clusters(&text, part.runs, part.start, limit);
    let known = part.cut.filter(|cut| cut.language == shape.hyphenate && cut.least <= limit);
    let verses = match known {
        Some(cut) => Cow::Borrowed(&cut.verses),
        None => Cow::Owned(verses(&clusters, limit, shape.hyphenate)),
    };
    let mut rows = Vec::new();
    for verse in verses.iter() {
        let first = if rows.is_empty() { shape.first } else { shape.rest };
        let lines = fit(verse, [first, shape.rest], shape.justify);
        let count = lines.len();
        for (index, line) in lines.into_iter().enumerate() {
            let target = if index == 0 { first } else { shape.rest };
            let even = shape.justify && index + 1 < count;
            rows.push(row(&clusters, line, if even { target } else { 0 }));
        }
    }
    rows
}

/// `target` is the width to fill up to, if that takes no more than one space in each gap.
fn row(clusters: &[Cluster<'_>], line: &[Fragment], target: usize) -> Row {
    let natural = width(line);
    let gaps = line.iter().rev().skip(1).filter(|fragment| fragment.gap.is_some()).count();
    let extra = target.checked_sub(natural).filter(|&extra| extra <= gaps).unwrap_or(0);
    let mut pen = Pen::default();
    let mut passed = 0;
    for (index, fragment) in line.iter().enumerate() {
        clusters[fragment.clusters.clone()].iter().for_each(|cluster| pen.write(cluster));
        let last = index + 1 == line.len();
        if let Some(gap) = fragment.gap.filter(|_| !last) {
            pen.write(&clusters[gap]);
            passed += 1;
            // Spread evenly: the share of the extra spaces, rounded, grows by one at this gap.
            let share = |passed: usize| (2 * passed * extra + gaps) / (2 * gaps);
            if share(passed) > share(passed - 1) {
                pen.insert(" ", &clusters[gap], clusters[gap].offset);
            }
        }
        if fragment.hyphen && last {
            let letter = &clusters[fragment.clusters.end - 1];
            pen.insert("-", letter, letter.offset + letter.text.chars().count());
        }
    }
    let offset = line.first().map_or(0, |first| clusters[first.clusters.start].offset);
    Row { offset, width: natural + extra, pieces: pen.pieces() }
}
