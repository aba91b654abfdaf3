//! `rabfak log`: the events, oldest first.

use super::Place;
use crate::domain::event::{Event, What};
use crate::domain::ids::CardId;
use crate::domain::journal;
use crate::runtime::{Study, now};
use anyhow::{Context, Result};
use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};
use serde::Serialize;
use std::io::{self, Write};
use std::process::ExitCode;

/// An event as it is printed.
#[derive(Serialize)]
struct Entry {
    id: String,
    /// RFC 3339, in the zone where it happened.
    at: String,
    kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    card: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lesson: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    step: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rating: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    voids: Option<String>,
    #[serde(flatten)]
    journal: Option<InJournal>,
}

/// The place of an event in a journal, and what it tells there.
#[derive(Serialize)]
struct InJournal {
    journal: String,
    number: u32,
    body: String,
}

/// Prints the log.
pub(super) fn run(place: &Place, json: bool) -> Result<ExitCode> {
    let study = Study::open(&place.places(), now())?;
    let mut out = io::stdout().lock();
    for event in study.events()? {
        let entry = entry(&event)?;
        if json {
            serde_json::to_writer(&mut out, &entry).map_err(io::Error::from)?;
            writeln!(out)?;
        } else {
            writeln!(out, "{}", line(&entry))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn entry(event: &Event) -> Result<Entry> {
    let (lesson, rating, voids) = match &event.what {
        What::Review { review, .. } => (None, Some(review.rating.number()), None),
        What::Open(lesson) | What::Finish(lesson) | What::Decline(lesson) => {
            (Some(lesson.to_string()), None, None)
        }
        What::Guess(guess) => (Some(guess.lesson.to_string()), None, None),
        What::Note(note) => (Some(note.lesson.to_string()), None, None),
        What::Void { event, .. } => (None, None, Some(event.0.to_string())),
        _ => (None, None, None),
    };
    let step = if let What::Try(step) = &event.what { Some(step.to_string()) } else { None };
    Ok(Entry {
        id: event.id.0.to_string(),
        at: rfc3339(event)?,
        kind: kind(&event.what).to_owned(),
        card: card(&event.what).map(ToString::to_string),
        lesson,
        step,
        rating,
        voids,
        journal: event.what.entry().map(|(_, entry)| in_journal(entry)),
    })
}

fn in_journal(entry: &journal::Entry) -> InJournal {
    InJournal { journal: entry.journal.to_string(), number: entry.number, body: entry.body.clone() }
}

/// The card that an event speaks of.
fn card(what: &What) -> Option<&CardId> {
    match what {
        What::Guess(guess) => Some(&guess.card),
        what => what.card(),
    }
}

fn rfc3339(event: &Event) -> Result<String> {
    let at = Timestamp::from_millisecond(event.moment.at).context("an event lies outside all calendars")?;
    let offset = Offset::from_seconds(event.moment.offset_min * 60).unwrap_or(Offset::UTC);
    let zoned = at.to_zoned(TimeZone::fixed(offset));
    Ok(zoned.strftime("%Y-%m-%dT%H:%M:%S%.3f%:z").to_string())
}

fn kind(what: &What) -> &str {
    match what {
        What::Review { .. } => "review",
        What::Suspend(_) => "suspend",
        What::Resume(_) => "resume",
        What::Bury(_) => "bury",
        What::Waive(_) => "waive",
        What::Open(_) => "open",
        What::Finish(_) => "finish",
        What::Note(_) => "note",
        What::Guess(_) => "guess",
        What::Decline(_) => "decline",
        What::Try(_) => "step",
        What::Drill(_) => journal::Kind::Drill.as_str(),
        What::Class(_) => journal::Kind::Class.as_str(),
        What::Void { .. } => "void",
        What::Unknown { kind, .. } => kind,
    }
}

/// What an entry of a journal tells may be long: its line says only which one it is.
fn line(entry: &Entry) -> String {
    let rating = entry.rating.map(|rating| format!(" {rating}")).unwrap_or_default();
    let about = [&entry.card, &entry.lesson, &entry.step, &entry.voids];
    let about: Vec<&str> = about.into_iter().flatten().map(String::as_str).collect();
    let journal = entry.journal.as_ref().map(|entry| format!("{} {}", entry.journal, entry.number));
    let about = about.join(" ") + &journal.unwrap_or_default();
    format!("{}  {:<7}{rating:<2} {about}", entry.at, entry.kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::Moment;
    use crate::domain::event::EventId;
    use crate::domain::journal::JournalId;
    use uuid::Uuid;

    #[test]
    fn a_step_of_a_drill_is_named_in_its_line_and_whole_as_json() {
        let moment = Moment { at: 1_795_000_000_000, offset_min: 180 };
        let journal = JournalId(Uuid::from_u128(7));
        let what = What::Drill(journal::Entry { journal, number: 3, body: "(\"long\")".to_owned() });
        let event = Event { id: EventId(Uuid::from_u128(1)), moment, day: moment.day(), what };
        let entry = entry(&event).unwrap();
        let id = "00000000-0000-0000-0000-000000000007";
        assert_eq!(line(&entry), format!("2026-11-18T14:06:40.000+03:00  drill     {id} 3"));
        let json = serde_json::to_string(&entry).unwrap();
        assert!(json.ends_with(&format!(r#""journal":"{id}","number":3,"body":"(\"long\")"}}"#)), "{json}");
    }
}
