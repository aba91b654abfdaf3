//! References that lead nowhere: to terms, works, lessons, cards and headings.
//!
//! It must not follow a reference; it only looks whether there is something at its end.

use super::{LessonPages, Survey, names};
use crate::course::catalogue::{Catalogue, LessonEntry};
use crate::course::diagnostic::codes::{
    Code, UNKNOWN_ACTION, UNKNOWN_CARD, UNKNOWN_HEADING, UNKNOWN_LESSON, UNKNOWN_SOURCE, UNKNOWN_TERM,
};
use crate::course::diagnostic::{Diagnostic, did_you_mean};
use crate::course::folder::Page;
use crate::course::format::manifest::GlossaryEntry;
use crate::course::lesson::Link;
use crate::course::manuscript::{Fence, Manuscript};
use crate::domain::ids::{CardId, LessonId};

/// Everything that can be referred to in the whole course; nothing where a file could not be read to its end, for then
/// a reference may be right for all that is known.
struct Known<'c> {
    terms: Option<Vec<&'c str>>,
    sources: Option<Vec<&'c str>>,
    lessons: Option<Vec<&'c str>>,
    actions: &'c [&'c str],
}

pub(super) fn check(survey: &Survey, actions: &[&str], found: &mut Vec<Diagnostic>) {
    let catalogue = &survey.catalogue;
    let known = Known {
        terms: catalogue.terms.is_known.then(|| catalogue.terms.ids(GlossaryEntry::id)),
        sources: catalogue.sources.is_known.then(|| catalogue.sources.ids(|source| &source.id)),
        lessons: catalogue.knows_lessons.then(|| catalogue.lesson_ids().map(LessonId::local).collect()),
        actions,
    };
    glossary(catalogue, &known, found);
    facts(catalogue, &known, found);
    for lesson in &catalogue.lessons {
        manifest(lesson, &known, found);
    }
    for lesson in &survey.lessons {
        asked_first(survey, lesson, found);
        for (_, page) in &lesson.pages {
            prose(page, &known, found);
        }
    }
}

/// Reports `id` unless it is known.
fn look(
    (code, what): (Code, &str),
    known: Option<&[&str]>,
    (page, at): (&Page, usize),
    id: &str,
    found: &mut Vec<Diagnostic>,
) {
    if let Some(known) = known.filter(|known| !known.contains(&id)) {
        let remedy = did_you_mean(id, known.iter().copied());
        found.push(page.finding(code, at, format!("no {what} '{id}'")).remedy(remedy));
    }
}

const TERM: (Code, &str) = (UNKNOWN_TERM, "glossary term");
const ACTION: (Code, &str) = (UNKNOWN_ACTION, "key does");
const SOURCE: (Code, &str) = (UNKNOWN_SOURCE, "source");
const LESSON: (Code, &str) = (UNKNOWN_LESSON, "lesson");

fn glossary(catalogue: &Catalogue, known: &Known<'_>, found: &mut Vec<Diagnostic>) {
    for (page, entry) in catalogue.terms.written() {
        let GlossaryEntry::Term { first, sources, .. } = &entry.value else { continue };
        if let Some(first) = first {
            look(LESSON, known.lessons.as_deref(), (page, entry.at("first")), first, found);
        }
        for (i, source) in sources.iter().enumerate() {
            look(SOURCE, known.sources.as_deref(), (page, entry.at(&format!("sources.{i}"))), source, found);
        }
    }
}

fn facts(catalogue: &Catalogue, known: &Known<'_>, found: &mut Vec<Diagnostic>) {
    for (page, entry) in catalogue.facts.written() {
        look(LESSON, known.lessons.as_deref(), (page, entry.at("lesson")), &entry.value.lesson, found);
        for (i, (_, _, source, _)) in entry.value.facts.iter().enumerate() {
            let place = (page, entry.at(&format!("facts.{i}.2")));
            look(SOURCE, known.sources.as_deref(), place, source, found);
        }
    }
}

fn manifest(lesson: &LessonEntry, known: &Known<'_>, found: &mut Vec<Diagnostic>) {
    let at = |path: &str, i: usize| (&lesson.page, lesson.file.at(&format!("{path}.{i}")));
    for (i, id) in lesson.file.value.needs.iter().enumerate() {
        look(LESSON, known.lessons.as_deref(), at("needs", i), id, found);
    }
    for (i, id) in lesson.file.value.teaches.iter().enumerate() {
        look(TERM, known.terms.as_deref(), at("teaches", i), id, found);
    }
}

fn asked_first(survey: &Survey, lesson: &LessonPages, found: &mut Vec<Diagnostic>) {
    let Some((entry, page)) = survey.entry(lesson).zip(lesson.original(&survey.catalogue)) else { return };
    // The cards as they will be asked: a cloze text is not one, its gaps are.
    let cards: Vec<&CardId> = page.cards().map(|card| &card.id).collect();
    let cards: Vec<&str> = cards.into_iter().map(CardId::local).collect();
    let unread = page.unread.iter().filter_map(|fence| fence.id.clone());
    let written: Vec<String> = names::ids(page).into_iter().map(|(id, _)| id).chain(unread).collect();
    // A card that cannot be read, not even its id, may be the one.
    let knows_cards = !page.is_cut && page.unread.iter().all(|fence| fence.id.is_some());
    let known = knows_cards.then_some(cards.as_slice());
    for (i, id) in entry.file.value.asks_first.iter().enumerate() {
        let at = entry.file.at(&format!("asks_first.{i}"));
        // A card that cannot be asked for its own faults has been reported for them.
        if cards.contains(&id.as_str()) || written.contains(id) && !is_cloze(&cards, id) {
            continue;
        }
        look((UNKNOWN_CARD, "card of this lesson"), known, (&entry.page, at), id, found);
    }
}

fn is_cloze(cards: &[&str], id: &str) -> bool {
    cards.iter().any(|card| card.split_once('/').is_some_and(|(text, _)| text == id))
}

fn prose(page: &Manuscript, known: &Known<'_>, found: &mut Vec<Diagnostic>) {
    for (link, at) in &page.links {
        match link {
            Link::Term(id) => look(TERM, known.terms.as_deref(), (&page.page, *at), id.as_str(), found),
            Link::Source(id, _) => {
                look(SOURCE, known.sources.as_deref(), (&page.page, *at), id.as_str(), found);
            }
            Link::Note(_) | Link::Url(_) => {}
        }
    }
    let headings: Vec<&str> = page.headings.iter().map(|(id, _)| id.as_str()).collect();
    let headings = (!page.is_cut).then_some(headings.as_slice());
    for fence in &page.fences {
        if let Some((about, at)) = fence.about() {
            look((UNKNOWN_HEADING, "heading"), headings, (&page.page, at), about, found);
        }
        match fence {
            Fence::Chart(chart) => {
                let (sources, at) = (known.sources.as_deref(), chart.at("source"));
                look(SOURCE, sources, (&page.page, at), chart.value.caption().source, found);
            }
            Fence::Step(step) => {
                let at = (&page.page, step.at("do"));
                look(ACTION, Some(known.actions), at, &step.value.does, found);
            }
            Fence::Card(_) | Fence::Ask(_) => {}
        }
    }
}
