//! What is wrong with the timeline and the index of a course: dates, languages, and references that lead nowhere.
//!
//! It must not read a lesson's words: whether a passage tells of an event is for its author to see.

use super::texts::Reader;
use super::{Survey, names};
use crate::course::catalogue::Catalogue;
use crate::course::diagnostic::codes::{Code, UNKNOWN_HEADING, UNKNOWN_LANE, UNKNOWN_LESSON, UNKNOWN_TERM};
use crate::course::diagnostic::{Diagnostic, did_you_mean};
use crate::course::figures::no_date;
use crate::course::folder::Page;
use crate::course::format::Written;
use crate::course::format::manifest::{EventEntry, GlossaryEntry, IndexFile, TimelineFile};
use crate::domain::ids::LessonId;
use crate::text::dates::When;

pub(super) fn check(survey: &Survey, found: &mut Vec<Diagnostic>) {
    let catalogue = &survey.catalogue;
    let languages = &catalogue.manifest.1.value.languages;
    if let Some((page, file)) = &catalogue.timeline {
        timeline(survey, page, file, found);
        let mut reader = Reader { page, languages, found };
        for (i, lane) in file.value.lanes.iter().enumerate() {
            reader.localized(file, &format!("lanes.{i}.title"), &lane.title);
        }
        for (i, event) in file.value.events.iter().enumerate() {
            reader.localized(file, &format!("events.{i}.what"), &event.what);
        }
    }
    if let Some((page, file)) = &catalogue.index {
        index(catalogue, page, file, found);
        let mut reader = Reader { page, languages, found };
        for (i, person) in file.value.people.iter().enumerate() {
            reader.localized(file, &format!("people.{i}.name"), &person.name);
            reader.localized(file, &format!("people.{i}.brief"), &person.brief);
            for (j, also) in person.also.iter().enumerate() {
                reader.text(file, &format!("people.{i}.also.{j}"), also);
            }
        }
    }
}

fn timeline(survey: &Survey, page: &Page, file: &Written<TimelineFile>, found: &mut Vec<Diagnostic>) {
    let lanes: Vec<&str> = file.value.lanes.iter().map(|lane| lane.id.as_str()).collect();
    for (i, lane) in lanes.iter().enumerate() {
        names::letters(page, lane, file.at(&format!("lanes.{i}.id")), found);
    }
    for (i, event) in file.value.events.iter().enumerate() {
        let at = |field: &str| file.at(&format!("events.{i}.{field}"));
        if When::read(&event.date).is_none() {
            found.push(no_date(page, at("date"), &event.date));
        }
        found.extend(unknown((UNKNOWN_LANE, "lane"), &lanes, (page, at("lane")), &event.lane));
        found.extend(place(survey, event, (page, at("at"))));
    }
}

/// What is wrong with the place that an event leads to.
fn place(survey: &Survey, event: &EventEntry, at: (&Page, usize)) -> Option<Diagnostic> {
    let Some((lesson, heading)) = event.place() else {
        let message = format!("'{}' names no heading; write it as lesson#heading", event.at);
        return Some(at.0.finding(UNKNOWN_HEADING, at.1, message));
    };
    let catalogue = &survey.catalogue;
    let lessons: Vec<&str> = catalogue.lesson_ids().map(LessonId::local).collect();
    if !lessons.contains(&lesson) {
        let diagnostic = unknown((UNKNOWN_LESSON, "lesson"), &lessons, at, lesson);
        return diagnostic.filter(|_| catalogue.knows_lessons);
    }
    let is_it =
        |pages: &&super::LessonPages| survey.entry(pages).is_some_and(|entry| entry.id.local() == lesson);
    let original = survey.lessons.iter().find(is_it)?.original(catalogue)?;
    let headings: Vec<&str> = original.headings.iter().map(|(id, _)| id.as_str()).collect();
    unknown((UNKNOWN_HEADING, "heading"), &headings, at, heading).filter(|_| !original.is_cut)
}

fn index(catalogue: &Catalogue, page: &Page, file: &Written<IndexFile>, found: &mut Vec<Diagnostic>) {
    for (i, person) in file.value.people.iter().enumerate() {
        names::letters(page, &person.id, file.at(&format!("people.{i}.id")), found);
        super::terms::widths(page, file, (&format!("people.{i}.brief"), &person.brief), found);
    }
    let terms: Vec<&str> = catalogue.terms.ids(GlossaryEntry::id);
    for (i, id) in file.value.institutions.iter().enumerate().filter(|_| catalogue.terms.is_known) {
        let at = (page, file.at(&format!("institutions.{i}")));
        found.extend(unknown((UNKNOWN_TERM, "glossary term"), &terms, at, id));
    }
}

/// What is to be said of `id` if it is not known.
fn unknown(
    (code, what): (Code, &str),
    known: &[&str],
    (page, at): (&Page, usize),
    id: &str,
) -> Option<Diagnostic> {
    let diagnostic = page.finding(code, at, format!("no {what} '{id}'"));
    (!known.contains(&id)).then(|| diagnostic.remedy(did_you_mean(id, known.iter().copied())))
}
