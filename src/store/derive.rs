//! From the log to the states of cards and lessons: event by event, or anew. Both agree, always.
//!
//! A void takes back the event that it names. A void cannot itself be taken back: what was voided stays so, and who
//! wants it again records it again. An entry of a journal is not taken back: whoever keeps the journal adds another one.
//!
//! It must not write to the log.

use super::error::Fault;
use super::events;
use super::guesses;
use super::journals;
use super::notes;
use super::slips;
use super::states::{self, LessonState};
use super::steps;
use crate::domain::event::{Event, EventId, What};
use crate::domain::history::{CardState, replay};
use crate::domain::ids::{CardId, LessonId};
use crate::domain::schedule::{SCHEDULER, Scheduler};
use rusqlite::{Connection, OptionalExtension};
use std::collections::{HashMap, HashSet};

/// Brings the derived tables up to date with `event`, which has just been added to the log.
pub(super) fn add(conn: &Connection, scheduler: &Scheduler, event: &Event) -> Result<(), Fault> {
    match &event.what {
        What::Open(lesson) | What::Finish(lesson) => {
            let mut state = states::lesson(conn, lesson)?;
            state.apply(event);
            save_lesson(conn, lesson, &state)
        }
        What::Void { event: target, .. } => take_back(conn, scheduler, *target),
        What::Note(note) => Ok(notes::add(conn, event, note)?),
        What::Guess(_) | What::Decline(_) => guesses::add(conn, event),
        What::Try(step) => Ok(steps::add(conn, event, step)?),
        What::Drill(_) | What::Class(_) => Ok(journals::add(conn, event)?),
        What::Unknown { .. } => Ok(()),
        What::Review { card, .. }
        | What::Suspend(card)
        | What::Resume(card)
        | What::Bury(card)
        | What::Waive(card) => add_to_card(conn, scheduler, card, event),
    }
}

fn add_to_card(conn: &Connection, scheduler: &Scheduler, card: &CardId, event: &Event) -> Result<(), Fault> {
    if events::has_later(conn, card, event)? {
        return refold_card(conn, scheduler, card);
    }
    let mut state = states::card(conn, card)?;
    state.apply(event, scheduler);
    save_card(conn, card, &state)
}

fn save_card(conn: &Connection, card: &CardId, state: &CardState) -> Result<(), Fault> {
    states::save_card(conn, card, state)?;
    Ok(slips::settle_card(conn, card)?)
}

fn save_lesson(conn: &Connection, lesson: &LessonId, state: &LessonState) -> Result<(), Fault> {
    states::save_lesson(conn, lesson, state)?;
    Ok(slips::settle_lesson(conn, lesson)?)
}

/// The card that a void names is only a hint: what is refolded is what the voided event was about.
fn take_back(conn: &Connection, scheduler: &Scheduler, target: EventId) -> Result<(), Fault> {
    states::void(conn, target)?;
    match events::find(conn, target)?.map(|event| event.what) {
        Some(What::Open(lesson) | What::Finish(lesson)) => refold_lesson(conn, &lesson),
        Some(What::Note(_)) => Ok(notes::drop(conn, target)?),
        Some(What::Guess(_) | What::Decline(_)) => Ok(guesses::drop(conn, target)?),
        Some(What::Try(_)) => Ok(steps::drop(conn, target)?),
        Some(what) => what.card().map_or(Ok(()), |card| refold_card(conn, scheduler, card)),
        None => Ok(()),
    }
}

fn refold_card(conn: &Connection, scheduler: &Scheduler, card: &CardId) -> Result<(), Fault> {
    save_card(conn, card, &replay(events::of_card(conn, card)?, scheduler))
}

fn refold_lesson(conn: &Connection, lesson: &LessonId) -> Result<(), Fault> {
    let mut state = LessonState::default();
    for event in events::of_lessons(conn)? {
        if matches!(&event.what, What::Open(id) | What::Finish(id) if id == lesson) {
            state.apply(&event);
        }
    }
    save_lesson(conn, lesson, &state)
}

/// Empties the derived tables and fills them from the whole log. To be called inside a transaction.
///
/// # Errors
///
/// An event that is damaged stops it: leaving the event out would quietly change what a learner is asked.
pub(super) fn rebuild(conn: &Connection, scheduler: &Scheduler) -> Result<(), Fault> {
    states::clear(conn)?;
    let mut log = events::all(conn)?;
    log.iter().try_for_each(|event| journals::add(conn, event))?;
    let voided: HashSet<EventId> = log.iter().filter_map(target).collect();
    voided.iter().try_for_each(|event| states::void(conn, *event))?;
    log.retain(|event| !voided.contains(&event.id));
    let (cards, lessons) = fold(&log, scheduler);
    cards.iter().try_for_each(|(id, state)| states::save_card(conn, id, state))?;
    lessons.iter().try_for_each(|(id, state)| states::save_lesson(conn, id, state))?;
    for event in &log {
        match &event.what {
            What::Note(note) => notes::add(conn, event, note)?,
            What::Try(step) => steps::add(conn, event, step)?,
            _ => guesses::add(conn, event)?,
        }
    }
    slips::settle_all(conn)?;
    conn.execute("INSERT OR REPLACE INTO meta VALUES ('scheduler', ?1)", [SCHEDULER])?;
    Ok(())
}

fn target(event: &Event) -> Option<EventId> {
    match event.what {
        What::Void { event, .. } => Some(event),
        _ => None,
    }
}

type Folded<'a> = (HashMap<&'a CardId, CardState>, HashMap<&'a LessonId, LessonState>);

/// The states after `log`, which is in order and without what was taken back.
fn fold<'a>(log: &'a [Event], scheduler: &Scheduler) -> Folded<'a> {
    let (mut cards, mut lessons) = Folded::default();
    for event in log {
        if let What::Open(lesson) | What::Finish(lesson) = &event.what {
            lessons.entry(lesson).or_default().apply(event);
        } else if let Some(card) = event.what.card() {
            cards.entry(card).or_default().apply(event, scheduler);
        }
    }
    (cards, lessons)
}

/// Whether the derived tables were made with this program's scheduler.
pub(super) fn is_current(conn: &Connection) -> rusqlite::Result<bool> {
    let made_with: Option<String> =
        conn.query_row("SELECT value FROM meta WHERE key = 'scheduler'", [], |row| row.get(0)).optional()?;
    Ok(made_with.as_deref() == Some(SCHEDULER))
}
