//! A lesson cut into numbered paragraphs.
//!
//! Pure. A heading is not a paragraph of its own: it is read with what follows it.

use super::tries;
use crate::course::Course;
use crate::course::lesson::{Lesson, Link, PassageKind, one_of_each_note};
use crate::domain::card::Card;
use crate::domain::ids::{BlockId, SourceId};
use crate::domain::progress::Place;
use crate::l10n::Texts;
use crate::plain::{figure, prose};
use crate::text::prose::{Block, words};
use std::ops::Range;
use std::sync::Arc;

/// The passages of each paragraph; none is empty.
pub(super) fn steps(lesson: &Lesson) -> Vec<Range<usize>> {
    let mut steps = Vec::new();
    let mut start = 0;
    for (at, passage) in lesson.passages.iter().enumerate() {
        // A break in the text is silent, so it goes with its neighbour like a heading.
        let leads_on = matches!(&passage.kind, PassageKind::Prose(Block::Heading { .. } | Block::Rule));
        if !leads_on || at + 1 == lesson.passages.len() {
            steps.push(start..at + 1);
            start = at + 1;
        }
    }
    steps
}

/// The headings under the title, each as `3. The decree`, with the number of the paragraph that it stands over.
pub(super) fn sections(lesson: &Lesson, steps: &[Range<usize>]) -> Vec<String> {
    let numbered = steps.iter().enumerate().flat_map(|(at, step)| {
        lesson.passages[step.clone()].iter().filter_map(move |passage| match &passage.kind {
            PassageKind::Prose(Block::Heading { level: 2.., runs }) => {
                Some(format!("{}. {}", at + 1, words(runs)))
            }
            _ => None,
        })
    });
    numbered.collect()
}

/// The paragraph that a remembered place lies in. If the text was changed and the passage is gone, the beginning of
/// its section; if that is gone too, the first.
pub(super) fn find(lesson: &Lesson, steps: &[Range<usize>], place: &Place) -> usize {
    let passage = lesson
        .position(&place.block)
        .or_else(|| lesson.position(&BlockId::new(place.block.heading(), 0)))
        .unwrap_or(0);
    steps.iter().position(|step| step.contains(&passage)).unwrap_or(0)
}

/// What is read of a paragraph: its headings, its text with its number. Footnotes are only mentioned there.
pub(super) fn lines(
    lesson: &Lesson,
    step: Range<usize>,
    number: usize,
    course: Option<&Course>,
    texts: &Texts,
) -> Vec<String> {
    let mut lines = Vec::new();
    for passage in &lesson.passages[step] {
        match &passage.kind {
            // It was just said which lesson this is.
            PassageKind::Prose(Block::Heading { level: 1, runs }) if words(runs) == lesson.title => {}
            PassageKind::Prose(block @ Block::Heading { .. }) => {
                lines.extend(prose::lines(block, &lesson.links, texts));
            }
            PassageKind::Prose(block) => {
                lines.extend(with_number(prose::lines(block, &lesson.links, texts), number));
            }
            PassageKind::Figure(shown) => {
                lines.extend(with_number(figure::lines(shown, course, texts), number));
            }
            PassageKind::Steps(to_try) => lines.extend(with_number(tries::lines(to_try, texts), number)),
            PassageKind::Stop(_) => {}
        }
    }
    lines
}

/// The cards of a paragraph that is a stop.
pub(super) fn questions(lesson: &Lesson, step: Range<usize>) -> Option<Vec<Arc<Card>>> {
    lesson.passages[step].iter().find_map(|passage| match &passage.kind {
        PassageKind::Stop(cards) => Some(one_of_each_note(cards)),
        _ => None,
    })
}

/// The works and addresses that a paragraph, its footnotes or its figure name, each once, as `B: author, title, year`.
pub(super) fn sources(lesson: &Lesson, step: Range<usize>, course: Option<&Course>) -> Vec<String> {
    let work = |id: &SourceId| match course.and_then(|course| course.source(id)) {
        Some(work) => format!("{}: {}.", work.mark, figure::cited(work)),
        None => format!("{id}."),
    };
    let figures = lesson.passages[step.clone()].iter().filter_map(|passage| match &passage.kind {
        PassageKind::Figure(figure) => Some(work(&figure.source)),
        _ => None,
    });
    let links = links(lesson, step.clone()).into_iter().filter_map(|link| lesson.links.get(link));
    let named = links.filter_map(|link| match link {
        Link::Source(id, _) => Some(work(id)),
        Link::Url(address) => Some(address.clone()),
        Link::Term(_) | Link::Note(_) => None,
    });
    let mut sources: Vec<String> = Vec::new();
    for source in figures.chain(named) {
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    sources
}

/// The links of a paragraph, as numbers of [`Lesson::links`], those of its footnotes after its own.
pub(super) fn links(lesson: &Lesson, step: Range<usize>) -> Vec<usize> {
    let own = own_links(lesson, step.clone());
    let notes = notes(lesson, step);
    let in_notes =
        notes.iter().filter_map(|note| lesson.notes.get(*note)).flatten().filter_map(|run| run.link);
    own.into_iter().chain(in_notes).collect()
}

fn own_links(lesson: &Lesson, step: Range<usize>) -> Vec<usize> {
    let blocks = lesson.passages[step].iter().filter_map(|passage| match &passage.kind {
        PassageKind::Prose(block) => Some(block),
        _ => None,
    });
    blocks.flat_map(Block::runs).filter_map(|run| run.link).collect()
}

/// The footnotes that a paragraph mentions.
pub(super) fn notes(lesson: &Lesson, step: Range<usize>) -> Vec<usize> {
    let links = own_links(lesson, step).into_iter().filter_map(|link| lesson.links.get(link));
    let mut notes: Vec<usize> =
        links.filter_map(|link| if let Link::Note(note) = link { Some(*note) } else { None }).collect();
    notes.dedup();
    notes
}

fn with_number(mut lines: Vec<String>, number: usize) -> Vec<String> {
    if let Some(first) = lines.first_mut() {
        first.insert_str(0, &format!("[{number}] "));
    }
    lines
}
