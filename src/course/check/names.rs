//! What is wrong with ids: their letters, ids that stand twice, ids that are retired.
//!
//! It must not know what bears an id.

use super::Survey;
use crate::course::cards::cloze;
use crate::course::diagnostic::Diagnostic;
use crate::course::diagnostic::codes::{BAD_ID, DUPLICATE_ID, RETIRED_ID};
use crate::course::folder::Page;
use crate::course::format::fences::CardFence;
use crate::course::format::manifest::GlossaryEntry;
use crate::course::manuscript::{Fence, Manuscript};
use std::collections::{BTreeMap, HashSet};

pub(super) fn check(survey: &Survey, found: &mut Vec<Diagnostic>) {
    let catalogue = &survey.catalogue;
    let retired = &catalogue.retired;
    let (page, course) = &catalogue.manifest;
    if !catalogue.is_guessed {
        letters(page, &course.value.id, course.at("id"), found);
    }
    for lesson in &catalogue.lessons {
        one(&lesson.page, &lesson.file.value.id, lesson.file.at("id"), retired, found);
    }
    for (page, entry) in catalogue.terms.written() {
        one(page, GlossaryEntry::id(&entry.value), entry.at("id"), retired, found);
    }
    for (page, entry) in catalogue.sources.written() {
        letters(page, &entry.value.id, entry.at("id"), found);
    }
    for (_, page) in survey.lessons.iter().flat_map(|lesson| &lesson.pages) {
        for (id, at) in &page.headings {
            letters(&page.page, id, *at, found);
        }
        for (id, at) in ids(page) {
            one(&page.page, &id, at, retired, found);
        }
    }
    twice(survey, found);
}

/// The ids of the cards, questions and figures of a page and of the gaps in its texts, and where each stands.
pub(super) fn ids(page: &Manuscript) -> Vec<(String, usize)> {
    page.fences
        .iter()
        .filter_map(|fence| match fence.id() {
            (Some(id), at) => Some((fence, id, at)),
            (None, _) => None,
        })
        .flat_map(|(fence, id, at)| {
            let gaps = gaps(fence).into_iter().map(move |(gap, at)| (format!("{id}/{gap}"), at));
            std::iter::once((id.to_owned(), at)).chain(gaps).collect::<Vec<_>>()
        })
        .collect()
}

fn gaps(fence: &Fence) -> Vec<(String, usize)> {
    let Fence::Card(card) = fence else { return Vec::new() };
    let CardFence::Cloze { text, .. } = &card.value else { return Vec::new() };
    let pieces = cloze::pieces(text).unwrap_or_default();
    pieces.iter().filter_map(cloze::gap_id).map(|gap| (gap.to_owned(), card.at("text"))).collect()
}

fn one(page: &Page, id: &str, at: usize, retired: &HashSet<String>, found: &mut Vec<Diagnostic>) {
    letters(page, id, at, found);
    if retired.contains(id) {
        let message = format!("the id '{id}' is retired and must not be used again");
        found.push(page.finding(RETIRED_ID, at, message));
    }
}

/// Whether an id holds nothing but what it may.
pub(super) fn is_id(id: &str) -> bool {
    let is_known = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    !id.is_empty() && id.chars().all(is_known)
}

pub(super) fn letters(page: &Page, id: &str, at: usize, found: &mut Vec<Diagnostic>) {
    // A gap is written behind the slash after its card; nothing else has a slash in it by now.
    let (card, gap) = id.split_once('/').unwrap_or((id, "a"));
    if !is_id(card) || !is_id(gap) {
        let message = format!("'{id}' is no id: use lower-case letters (a to z), digits and hyphens");
        found.push(page.finding(BAD_ID, at, message));
    }
}

/// Ids that stand twice among all pages of one language.
fn twice(survey: &Survey, found: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<(&str, String), (&Page, usize)> = BTreeMap::new();
    for (lang, page) in survey.lessons.iter().flat_map(|lesson| &lesson.pages) {
        for (id, at) in ids(page).into_iter().filter(|(id, _)| !id.contains('/')) {
            if let Some((first, first_at)) = seen.get(&(lang.as_str(), id.clone())) {
                let there = first.finding(DUPLICATE_ID, *first_at, "");
                let place = format!("{}:{}:{}", there.file, there.line, there.column);
                let message = format!("the id '{id}' is already used at {place}");
                found.push(page.page.finding(DUPLICATE_ID, at, message));
            } else {
                seen.insert((lang, id), (&page.page, at));
            }
        }
    }
}
