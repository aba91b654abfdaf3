//! One page of prose, such as `en.md`: its passages, and where everything that bears an id or a reference stands.
//!
//! It must not know other pages; whether a reference leads anywhere is for `check`.

use super::cards::{self, Standing, faults};
use super::diagnostic::Diagnostic;
use super::diagnostic::codes::{DUPLICATE_ID, EMPTY_FENCE, EMPTY_TEXT};
use super::figures;
use super::folder::Page;
use super::format::extract::Extract;
use super::format::fences::{AskFence, CardFence, ChartFence, StepFence};
use super::format::node::Node;
use super::format::{self, Unread, Written};
use super::lesson::{Link, Passage, PassageKind, Step};
use super::markup::{self, Body, Draft, FenceKind};
use super::source::Source;
use crate::domain::card::Card;
use crate::domain::ids::{BlockId, CourseId, LessonId, StepId};
use crate::text::prose::Run;
use std::collections::HashSet;
use std::sync::Arc;

/// The heading of prose that stands before the first heading.
const START: &str = "start";

/// A page of prose, read.
#[derive(Debug)]
pub struct Manuscript {
    /// The page.
    pub page: Page,
    /// Its passages.
    pub passages: Vec<Passage>,
    /// What its links lead to, and where each stands.
    pub links: Vec<(Link, usize)>,
    /// Its footnotes.
    pub notes: Vec<Vec<Run>>,
    /// Its fences as they were written.
    pub fences: Vec<Fence>,
    /// Fences that cannot be read.
    pub unread: Vec<Unread>,
    /// The ids that the author gave to its headings, and where each heading stands.
    pub headings: Vec<(String, usize)>,
    /// Whether a fence is not closed, so that nobody knows what the page has after it.
    pub is_cut: bool,
}

impl Manuscript {
    /// All its cards in order.
    pub fn cards(&self) -> impl Iterator<Item = &Arc<Card>> {
        self.passages.iter().flat_map(|passage| match &passage.kind {
            PassageKind::Stop(cards) => cards.as_slice(),
            _ => &[],
        })
    }
}

/// A fence as it was written.
#[derive(Debug)]
pub enum Fence {
    /// A card.
    Card(Written<CardFence>),
    /// An open question.
    Ask(Written<AskFence>),
    /// A figure.
    Chart(Written<ChartFence>),
    /// Something to try.
    Step(Written<StepFence>),
}

impl Fence {
    /// Its id, and where that or the fence stands.
    pub fn id(&self) -> (Option<&str>, usize) {
        match self {
            Self::Card(fence) => (fence.value.common().id, fence.at("id")),
            Self::Ask(fence) => (fence.value.id.as_deref(), fence.at("id")),
            Self::Chart(fence) => (fence.value.caption().id, fence.at("id")),
            Self::Step(fence) => (fence.value.id.as_deref(), fence.at("id")),
        }
    }

    /// What it asks, and where that stands; nothing if it is a figure or a step.
    pub fn q(&self) -> Option<(&str, usize)> {
        match self {
            Self::Card(fence) => {
                let path = if matches!(fence.value, CardFence::Cloze { .. }) { "text" } else { "q" };
                Some((fence.value.q(), fence.at(path)))
            }
            Self::Ask(fence) => Some((&fence.value.q, fence.at("q"))),
            Self::Chart(_) | Self::Step(_) => None,
        }
    }

    /// The heading that it says it is about, and where it says so.
    pub fn about(&self) -> Option<(&str, usize)> {
        match self {
            Self::Card(fence) => fence.value.common().about.map(|about| (about, fence.at("about"))),
            Self::Ask(fence) => fence.value.about.as_deref().map(|about| (about, fence.at("about"))),
            Self::Chart(_) | Self::Step(_) => None,
        }
    }
}

/// Reads a page of the lesson `lesson`.
pub fn read(page: Page, lesson: &LessonId, sources: &[Source], found: &mut Vec<Diagnostic>) -> Manuscript {
    let mark = |id: &str| {
        let source = sources.iter().find(|source| source.id.as_str() == id);
        source.map_or(id, |source| source.mark.as_str()).to_owned()
    };
    let Draft { parts, links, notes, unclosed } = markup::read(&page, &mark, found);
    let is_unclosed = |at: usize| unclosed.contains(&at);
    markup::check_titles(&page, &parts, found);
    let mut setter = Setter::new(&page, lesson, found);
    for part in parts {
        setter.reach(part.at);
        match part.body {
            Body::Heading(id, block) => {
                match id {
                    Some(id) => setter.given_heading(id, part.at),
                    None => setter.heading(setter.unique(markup::slug(&block.plain()))),
                }
                setter.passage(PassageKind::Prose(block));
            }
            Body::Prose(block) => setter.passage(PassageKind::Prose(block)),
            Body::Fence(_, extract) if is_unclosed(part.at) && extract.text.trim().is_empty() => {}
            Body::Fence(kind, extract) if is_unclosed(part.at) => {
                setter.fence(kind, &extract.until(Node::read(&extract.text).end), part.at);
            }
            Body::Fence(kind, extract) => setter.fence(kind, &extract, part.at),
        }
    }
    setter.end_stop();
    let Setter { passages, fences, unread, headings, is_cut, .. } = setter;
    let is_cut = is_cut || !unclosed.is_empty();
    Manuscript { page, passages, links, notes, fences, unread, headings, is_cut }
}

/// Sets passage after passage under the heading that was set last.
struct Setter<'r> {
    page: &'r Page,
    found: &'r mut Vec<Diagnostic>,
    course: CourseId,
    lesson: &'r LessonId,
    passages: Vec<Passage>,
    fences: Vec<Fence>,
    unread: Vec<Unread>,
    headings: Vec<(String, usize)>,
    taken: HashSet<String>,
    heading: String,
    ordinal: usize,
    prose: Option<BlockId>,
    stop: Vec<Arc<Card>>,
    /// The part that is read: its byte and its line in the page, and the line on which the stop began.
    at: usize,
    line: u32,
    stop_line: u32,
    is_cut: bool,
}

impl<'r> Setter<'r> {
    fn new(page: &'r Page, lesson: &'r LessonId, found: &'r mut Vec<Diagnostic>) -> Self {
        Self {
            page,
            found,
            course: lesson.course(),
            lesson,
            passages: Vec::new(),
            fences: Vec::new(),
            unread: Vec::new(),
            headings: Vec::new(),
            taken: HashSet::new(),
            heading: START.to_owned(),
            ordinal: 0,
            prose: None,
            stop: Vec::new(),
            at: 0,
            line: 1,
            stop_line: 1,
            is_cut: false,
        }
    }

    /// Goes on to the part that begins at the byte `at`.
    fn reach(&mut self, at: usize) {
        let passed = self.page.text.get(self.at..at).unwrap_or("");
        self.line += passed.matches('\n').count() as u32;
        self.at = self.at.max(at);
        if self.stop.is_empty() {
            self.stop_line = self.line;
        }
    }

    fn is_taken(&self, id: &str) -> bool {
        id.is_empty() || id == START || self.taken.contains(id)
    }

    /// An id for a heading to which the author gave none.
    fn unique(&self, slug: String) -> String {
        if !self.is_taken(&slug) {
            return slug;
        }
        // One of so many must be free.
        let numbers = 2..self.taken.len() + 4;
        numbers.map(|n| format!("{slug}-{n}")).find(|id| !self.is_taken(id)).unwrap_or(slug)
    }

    fn given_heading(&mut self, id: String, at: usize) {
        let begun = id == START && !(self.passages.is_empty() && self.stop.is_empty());
        if begun || self.taken.contains(&id) {
            let message = format!("two headings have the id '{id}'");
            self.found.push(self.page.finding(DUPLICATE_ID, at, message));
        }
        self.headings.push((id.clone(), at));
        self.heading(id);
    }

    fn heading(&mut self, id: String) {
        self.end_stop();
        self.taken.insert(id.clone());
        self.heading = id;
        self.ordinal = 0;
    }

    /// The id that the next passage gets; a heading is number 0, and nothing else is.
    fn next_id(&self) -> BlockId {
        let first = usize::from(self.taken.is_empty());
        BlockId::new(&self.heading, self.ordinal + first)
    }

    fn passage(&mut self, kind: PassageKind) {
        self.end_stop();
        self.set(kind);
    }

    fn set(&mut self, kind: PassageKind) {
        let line = if matches!(kind, PassageKind::Stop(_)) { self.stop_line } else { self.line };
        let id = self.next_id();
        self.ordinal += 1;
        if matches!(kind, PassageKind::Prose(_)) {
            self.prose = Some(id.clone());
        }
        self.passages.push(Passage { id, kind, line });
    }

    fn end_stop(&mut self) {
        if !self.stop.is_empty() {
            let cards = std::mem::take(&mut self.stop);
            self.set(PassageKind::Stop(cards));
        }
    }

    fn fence(&mut self, kind: FenceKind, extract: &Extract, at: usize) {
        if extract.text.trim().is_empty() {
            let remedy = "write it there, or take the fence out".to_owned();
            let finding = self.page.finding(EMPTY_FENCE, at, "there is nothing in the fence");
            return self.found.push(finding.remedy(remedy));
        }
        let extract = &self.without_prose(extract, at);
        let read = match kind {
            FenceKind::Card => format::one(self.page, extract, self.found).map(|fence| self.card(fence)),
            FenceKind::Ask => format::one(self.page, extract, self.found).map(|fence| self.ask(fence)),
            FenceKind::Chart => format::one(self.page, extract, self.found).map(|fence| self.chart(fence)),
            FenceKind::Step => format::one(self.page, extract, self.found).map(|fence| self.step(fence)),
        };
        self.unread.extend(read.err());
    }

    /// The text of a fence up to the prose that stands in it because the fence is closed too late.
    fn without_prose(&mut self, extract: &Extract, at: usize) -> Extract {
        let end = Node::read(&extract.text).end;
        let rest = &extract.text[end..];
        let prose = rest.trim_start();
        let lines = rest[..rest.len() - prose.len()].matches('\n').count();
        let is_prose = lines > 1 && !prose.starts_with([')', ']', '}', ',', '/'])
            || lines == 1 && prose.starts_with(['#', '>', '-', '*', '|']);
        if !is_prose || prose.is_empty() {
            return extract.clone();
        }
        self.found.push(markup::unclosed(self.page, at, markup::opening(&self.page.text[at..])));
        self.is_cut = true;
        extract.until(end)
    }

    fn card(&mut self, fence: Written<CardFence>) {
        let faults = faults::of_card(self.page, &fence);
        if faults.is_empty() {
            let standing = self.standing(fence.value.common().about);
            self.stop.extend(cards::from_fence(&fence.value, &standing));
        }
        self.found.extend(faults);
        self.fences.push(Fence::Card(fence));
    }

    fn ask(&mut self, fence: Written<AskFence>) {
        let faults = faults::of_ask(self.page, &fence);
        if faults.is_empty() {
            let standing = self.standing(fence.value.about.as_deref());
            self.stop.extend(cards::from_ask(&fence.value, &standing));
        }
        self.found.extend(faults);
        self.fences.push(Fence::Ask(fence));
    }

    fn chart(&mut self, fence: Written<ChartFence>) {
        self.end_stop();
        let faults = figures::faults(self.page, &fence);
        if faults.is_empty()
            && let Some(figure) = figures::from_fence(&fence.value)
        {
            self.set(PassageKind::Figure(figure));
        }
        self.found.extend(faults);
        self.fences.push(Fence::Chart(fence));
    }

    fn step(&mut self, fence: Written<StepFence>) {
        self.end_stop();
        let StepFence { id, does, say } = &fence.value;
        let mut faults = faults::missing_id(self.page, id.as_deref(), fence.node.start);
        if say.trim().is_empty() {
            faults.push(self.page.finding(EMPTY_TEXT, fence.at("say"), "there is nothing written here"));
        }
        if let Some(id) = id.as_deref().filter(|_| faults.is_empty()) {
            let id = StepId::new(&self.course, id);
            let step = Step { id, does: does.clone(), say: say.clone() };
            match self.passages.last_mut().map(|passage| &mut passage.kind) {
                Some(PassageKind::Steps(steps)) => steps.push(step),
                _ => self.set(PassageKind::Steps(vec![step])),
            }
        }
        self.found.extend(faults);
        self.fences.push(Fence::Step(fence));
    }

    fn standing(&self, about: Option<&str>) -> Standing {
        let nearest = || self.prose.clone().unwrap_or_else(|| self.next_id());
        Standing {
            course: self.course.clone(),
            lesson: self.lesson.clone(),
            passage: about.map_or_else(nearest, |heading| BlockId::new(heading, 0)),
        }
    }
}
