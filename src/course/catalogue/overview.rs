//! What gives an overview of a course, from what authors wrote: its timeline, and whom and what its index names.
//!
//! It must not look whether the passages are there; that is for `check`.

use super::once;
use crate::course::diagnostic::Diagnostic;
use crate::course::folder::Page;
use crate::course::format::Written;
use crate::course::format::manifest::{IndexFile, TimelineFile};
use crate::course::register::{Person, Register};
use crate::course::timeline::{Event, Timeline};
use crate::domain::ids::{BlockId, CourseId, LessonId, TermId};
use crate::text::dates::When;

/// The timeline. An event in a lane that there is not has been reported, or will be.
pub(super) fn timeline(course: &CourseId, file: &TimelineFile) -> Timeline {
    let events = file.events.iter().filter_map(|event| {
        let (lesson, heading) = event.place()?;
        Some(Event {
            lane: file.lanes.iter().position(|lane| lane.id == event.lane)?,
            date: event.date.clone(),
            what: event.what.clone(),
            lesson: LessonId::new(course, lesson),
            passage: BlockId::new(heading, 0),
        })
    });
    let mut events: Vec<Event> = events.collect();
    let day = |event: &Event| When::read(&event.date).map(When::days).unwrap_or_default();
    events.sort_by(|a, b| day(a).total_cmp(&day(b)));
    Timeline { lanes: file.lanes.iter().map(|lane| lane.title.clone()).collect(), events }
}

/// Whom and what the index names.
pub(super) fn register(file: &IndexFile) -> Register {
    let people = file.people.iter().map(|person| Person {
        id: person.id.clone(),
        name: person.name.clone(),
        also: person.also.clone(),
        brief: person.brief.clone(),
    });
    let institutions = file.institutions.iter().map(|id| TermId::from(id.as_str()));
    Register { people: people.collect(), institutions: institutions.collect() }
}

/// Reports every lane whose id stands twice.
pub(super) fn lanes_once((page, file): &(Page, Written<TimelineFile>), found: &mut Vec<Diagnostic>) {
    let lanes: Vec<_> = file.value.lanes.iter().enumerate().collect();
    once(&lanes, "lanes", |(i, lane)| (page, &lane.id, file.at(&format!("lanes.{i}.id"))), found);
}

/// Reports every person and institution whose id stands twice.
pub(super) fn named_once((page, file): &(Page, Written<IndexFile>), found: &mut Vec<Diagnostic>) {
    let people: Vec<_> = file.value.people.iter().enumerate().collect();
    once(&people, "people", |(i, person)| (page, &person.id, file.at(&format!("people.{i}.id"))), found);
    let named: Vec<_> = file.value.institutions.iter().enumerate().collect();
    once(&named, "institutions", |(i, id)| (page, *id, file.at(&format!("institutions.{i}"))), found);
}
