//! What a page says, in plain words, and where.
//!
//! Citations and the marks of footnotes are not part of it.

use crate::course::cards::cloze;
use crate::course::figure::{Data, Figure};
use crate::course::format::fences::{CardFence, WrittenLure};
use crate::course::lesson::{Link, Passage, PassageKind};
use crate::course::manuscript::{Fence, Manuscript};
use crate::domain::question::Piece;
use crate::text::prose::{Block, Run};

/// Words of a page.
#[derive(Clone, Debug)]
pub(super) struct Saying {
    pub voice: Voice,
    /// The line and the column where they begin, from 1.
    pub place: (u32, u32),
    /// The words, with single spaces between.
    pub text: String,
}

/// Who says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Voice {
    /// Prose, or a footnote.
    Prose,
    /// A figure.
    Figure,
    /// A question, its right answers and all reasons.
    Question,
    /// A wrong answer.
    Lure,
}

/// All that a page says: prose and figures in order, then the footnotes, then the questions.
pub(super) fn by(page: &Manuscript) -> Vec<Saying> {
    let passages = page.passages.iter().flat_map(|passage| of_passage(page, passage));
    let questions = page.fences.iter().flat_map(|fence| of_fence(page, fence));
    passages.chain(of_notes(page)).chain(questions).collect()
}

/// The section in which a lesson tells of itself: its title, version and licence.
const ABOUT: &str = "about";

/// What a passage says; nothing if it is a stop, or tells of the lesson itself. The cells of a row are one saying.
pub(super) fn of_passage(page: &Manuscript, passage: &Passage) -> Vec<Saying> {
    if passage.id.heading() == ABOUT {
        return Vec::new();
    }
    let (voice, texts) = match &passage.kind {
        PassageKind::Prose(block) => (Voice::Prose, of_block(page, block)),
        PassageKind::Figure(figure) => (Voice::Figure, of_figure(figure)),
        PassageKind::Stop(_) | PassageKind::Steps(_) => return Vec::new(),
    };
    texts.into_iter().map(|text| Saying::new(voice, (passage.line, 1), &text)).collect()
}

fn of_block(page: &Manuscript, block: &Block) -> Vec<String> {
    let Block::Table { head, rows, .. } = block else {
        return vec![block.plain_of(&|run| is_said(page, run))];
    };
    let rows = std::iter::once(head).chain(rows);
    rows.map(|cells| row(cells.iter().map(|cell| of_runs(page, cell)))).collect()
}

fn of_runs(page: &Manuscript, runs: &[Run]) -> String {
    runs.iter().filter(|run| is_said(page, run)).map(|run| run.text.as_str()).collect()
}

fn row(cells: impl Iterator<Item = String>) -> String {
    cells.collect::<Vec<_>>().join(" | ")
}

fn is_said(page: &Manuscript, run: &Run) -> bool {
    let link = run.link.and_then(|link| page.links.get(link));
    !matches!(link, Some((Link::Source(..) | Link::Note(_), _)))
}

/// The footnotes, each where it is first referred to.
fn of_notes(page: &Manuscript) -> Vec<Saying> {
    (0..page.notes.len()).filter_map(|note| of_note(page, note)).collect()
}

/// The footnotes that a passage refers to.
pub(super) fn notes_of(page: &Manuscript, passage: &Passage) -> Vec<Saying> {
    let PassageKind::Prose(block) = &passage.kind else { return Vec::new() };
    let links = block.runs().filter_map(|run| page.links.get(run.link?));
    links
        .filter_map(|(link, _)| if let Link::Note(note) = link { of_note(page, *note) } else { None })
        .collect()
}

fn of_note(page: &Manuscript, note: usize) -> Option<Saying> {
    let text = of_runs(page, page.notes.get(note)?);
    let mention = page.links.iter().find(|(link, _)| *link == Link::Note(note));
    Some(Saying::new(Voice::Prose, page.page.place(mention.map_or(0, |(_, at)| *at)), &text))
}

fn of_figure(figure: &Figure) -> Vec<String> {
    let (head, rows) = figure.data.rows(|value| value.to_string(), str::to_owned);
    let mut texts = vec![figure.title.clone(), figure.unit.clone()];
    if let Data::Line { events, .. } = &figure.data {
        texts.extend(events.iter().map(|(at, event)| format!("{at} | {event}")));
    }
    texts.extend(std::iter::once(head).chain(rows).map(|cells| row(cells.into_iter())));
    texts.extend(figure.note.clone());
    texts.retain(|text| !text.is_empty());
    texts
}

fn of_fence(page: &Manuscript, fence: &Fence) -> Vec<Saying> {
    let (texts, lures) = match fence {
        Fence::Card(card) => (of_card(&card.value), lures(&card.value)),
        Fence::Ask(ask) => (vec![ask.value.q.clone(), ask.value.model.clone()], &[][..]),
        Fence::Chart(_) | Fence::Step(_) => return Vec::new(),
    };
    let place = page.page.place(fence.id().1);
    let reasons = lures.iter().map(|(_, why_not)| Saying::new(Voice::Question, place, why_not));
    let wrong = lures.iter().map(|(text, _)| Saying::new(Voice::Lure, place, text));
    let said = texts.iter().map(|text| Saying::new(Voice::Question, place, text));
    said.chain(reasons).chain(wrong).collect()
}

fn lures(card: &CardFence) -> &[WrittenLure] {
    match card {
        CardFence::Choice { wrong, .. } | CardFence::Multi { wrong, .. } => wrong,
        CardFence::Typed { not, .. } => not,
        _ => &[],
    }
}

fn of_card(card: &CardFence) -> Vec<String> {
    let answers = match card {
        CardFence::Basic { a, .. } | CardFence::Choice { a, .. } => vec![a.clone()],
        CardFence::Multi { right, .. } => right.clone(),
        CardFence::TrueFalse { a, .. } => vec![a.to_string()],
        CardFence::Typed { a, also, .. } => std::iter::once(a).chain(also).cloned().collect(),
        CardFence::Numeric { a, unit, .. } => vec![format!("{a} {unit}")],
        CardFence::Cloze { .. } => Vec::new(),
        CardFence::Order { items, .. } => {
            items.iter().map(|(event, date)| format!("{event} | {date}")).collect()
        }
        CardFence::Match { pairs, .. } => {
            pairs.iter().map(|(left, right)| format!("{left} | {right}")).collect()
        }
        CardFence::Recall { points, .. } => points.clone(),
    };
    let q = match card {
        CardFence::Cloze { text, .. } => filled(text),
        _ => card.q().to_owned(),
    };
    std::iter::once(q).chain(answers).chain(card.common().why.map(str::to_owned)).collect()
}

/// A cloze text with its gaps filled.
fn filled(text: &str) -> String {
    let pieces = cloze::pieces(text).unwrap_or_default();
    let words = |piece: Piece| match piece {
        Piece::Text(words) | Piece::Gap { answer: words, .. } => words,
    };
    pieces.into_iter().map(words).collect()
}

impl Saying {
    fn new(voice: Voice, place: (u32, u32), text: &str) -> Self {
        Self { voice, place, text: text.split_whitespace().collect::<Vec<_>>().join(" ") }
    }
}
