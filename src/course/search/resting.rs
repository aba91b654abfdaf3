//! What of a lesson rests on which work: where it is cited, quoted, and the source of a figure.

use crate::course::lesson::{Lesson, Link, PassageKind};
use crate::domain::ids::{BlockId, LessonId, SourceId};
use crate::text::prose::{Block, Run};
use std::collections::BTreeMap;

/// What of one lesson rests on a work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resting {
    /// The lesson.
    pub lesson: LessonId,
    /// The first passage that does.
    pub first: BlockId,
    /// Statements that cite it, in the text and in footnotes.
    pub citations: usize,
    /// Quotations from it.
    pub quotations: usize,
    /// Figures of its numbers.
    pub figures: usize,
}

/// How a passage uses a work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Use {
    Citation,
    Quotation,
    Figure,
}

/// The works that a lesson rests on, in the order of their ids.
pub(super) fn of(lesson: &Lesson) -> Vec<(SourceId, Resting)> {
    let mut works: BTreeMap<SourceId, Resting> = BTreeMap::new();
    for passage in &lesson.passages {
        for (source, how) in uses(&passage.kind, lesson) {
            let resting = works.entry(source.clone()).or_insert_with(|| Resting {
                lesson: lesson.id.clone(),
                first: passage.id.clone(),
                citations: 0,
                quotations: 0,
                figures: 0,
            });
            match how {
                Use::Citation => resting.citations += 1,
                Use::Quotation => resting.quotations += 1,
                Use::Figure => resting.figures += 1,
            }
        }
    }
    works.into_iter().collect()
}

fn uses<'l>(kind: &'l PassageKind, lesson: &'l Lesson) -> Vec<(&'l SourceId, Use)> {
    let block = match kind {
        PassageKind::Figure(figure) => return vec![(&figure.source, Use::Figure)],
        PassageKind::Prose(block) => block,
        PassageKind::Stop(_) | PassageKind::Steps(_) => return Vec::new(),
    };
    let mut links = Vec::new();
    in_block(block, &mut links);
    // A link whose words have several looks is several runs.
    links.dedup();
    links.into_iter().flat_map(|(link, how)| behind(link, how, lesson)).collect()
}

/// The links of a block.
fn in_block(block: &Block, links: &mut Vec<(usize, Use)>) {
    let mut put = |run: &Run, how| links.extend(run.link.map(|link| (link, how)));
    match block {
        Block::Quote { paragraphs, source } => {
            paragraphs.iter().flatten().for_each(|run| put(run, Use::Citation));
            source.iter().flatten().for_each(|run| put(run, Use::Quotation));
        }
        Block::Aside { blocks } => blocks.iter().for_each(|block| in_block(block, links)),
        _ => block.runs().for_each(|run| put(run, Use::Citation)),
    }
}

/// The works that a link leads to; those of a footnote are cited where it is mentioned.
fn behind(link: usize, how: Use, lesson: &Lesson) -> Vec<(&SourceId, Use)> {
    match lesson.links.get(link) {
        Some(Link::Source(source, _)) => vec![(source, how)],
        Some(Link::Note(note)) => {
            let runs = lesson.notes.get(*note).into_iter().flatten();
            let links = runs.filter_map(|run| lesson.links.get(run.link?));
            let cited =
                links.filter_map(|link| if let Link::Source(source, _) = link { Some(source) } else { None });
            cited.map(|source| (source, Use::Citation)).collect()
        }
        _ => Vec::new(),
    }
}
