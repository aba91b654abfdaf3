//! An event as it lies in the table `event`: columns, RON body, checksum.
//!
//! It must not run SQL or judge what an event leads to.

use super::error::Fault;
use crate::domain::day::{Moment, StudyDay};
use crate::domain::event::{Event, EventId, What};
use crate::domain::ids::{CardId, LessonId, StepId};
use serde::{Serialize, de::DeserializeOwned};
use std::borrow::Cow;
use uuid::Uuid;

/// The version of every body that this program writes.
const VERSION: u32 = 1;

/// The body of an event that says all it has to say by its kind.
const EMPTY: &str = "()";

/// The columns as stored. Text is kept as bytes and numbers as `i64`, so that a row of which bits were flipped can
/// still be read, checked and named.
pub(super) struct Row {
    pub(super) id: EventId,
    pub(super) device: Vec<u8>,
    pub(super) seq: i64,
    pub(super) at: i64,
    pub(super) offset_min: i64,
    pub(super) day: i64,
    pub(super) kind: Vec<u8>,
    pub(super) v: i64,
    pub(super) card: Option<Vec<u8>>,
    pub(super) body: Vec<u8>,
}

impl Row {
    /// The row that `event` is stored as.
    pub(super) fn of(event: &Event, device: &[u8], seq: i64) -> Result<Self, Fault> {
        let (kind, version, body) = put(&event.what)?;
        Ok(Self {
            id: event.id,
            device: device.to_vec(),
            seq,
            at: event.moment.at,
            offset_min: event.moment.offset_min.into(),
            day: event.day.0.into(),
            kind: kind.as_bytes().to_vec(),
            v: version.into(),
            card: event.what.card().map(|card| card.as_str().as_bytes().to_vec()),
            body: body.into_owned().into_bytes(),
        })
    }

    /// CRC-32 (IEEE) of all other columns in the order of the table: `id` as its 16 bytes; integers as 8 bytes, little
    /// end first; blobs and texts as their length in bytes, an integer, and then the bytes; `card` with a byte before
    /// it, 0 if it is null (and then nothing follows), else 1.
    pub(super) fn crc(&self) -> u32 {
        let mut crc = crc32fast::Hasher::new();
        let sized = |crc: &mut crc32fast::Hasher, bytes: &[u8]| {
            crc.update(&(bytes.len() as u64).to_le_bytes());
            crc.update(bytes);
        };
        crc.update(self.id.0.as_bytes());
        sized(&mut crc, &self.device);
        for number in [self.seq, self.at, self.offset_min, self.day] {
            crc.update(&number.to_le_bytes());
        }
        sized(&mut crc, &self.kind);
        crc.update(&self.v.to_le_bytes());
        crc.update(&[u8::from(self.card.is_some())]);
        if let Some(card) = &self.card {
            sized(&mut crc, card);
        }
        sized(&mut crc, &self.body);
        crc.finalize()
    }

    /// The event that the row says, once its checksum has been found right.
    pub(super) fn event(&self) -> Result<Event, Fault> {
        let what = self.what().map_err(|reason| Fault::UnreadableEvent { event: self.id, reason })?;
        let narrow = |number: i64, name: &str| {
            i32::try_from(number)
                .map_err(|_| Fault::UnreadableEvent { event: self.id, reason: format!("{name} is {number}") })
        };
        let moment = Moment { at: self.at, offset_min: narrow(self.offset_min, "offset_min")? };
        Ok(Event { id: self.id, moment, day: StudyDay(narrow(self.day, "day")?), what })
    }

    fn what(&self) -> Result<What, String> {
        let card = self.card.as_deref().map(text).transpose()?.map(CardId::from);
        let version = u32::try_from(self.v).map_err(|_| format!("v is {}", self.v))?;
        take(text(&self.kind)?, version, card, text(&self.body)?)
    }
}

fn text(bytes: &[u8]) -> Result<&str, String> {
    std::str::from_utf8(bytes).map_err(|error| error.to_string())
}

/// Kind, version and body of what happened.
fn put(what: &What) -> Result<(&str, u32, Cow<'_, str>), Fault> {
    let (kind, body) = match what {
        What::Review { review, .. } => ("review", ron(review)?.into()),
        What::Suspend(_) => ("suspend", EMPTY.into()),
        What::Resume(_) => ("resume", EMPTY.into()),
        What::Bury(_) => ("bury", EMPTY.into()),
        What::Waive(_) => ("waive", EMPTY.into()),
        What::Open(lesson) => ("open", ron(lesson.as_str())?.into()),
        What::Finish(lesson) => ("finish", ron(lesson.as_str())?.into()),
        What::Note(note) => ("note", ron(note)?.into()),
        What::Guess(guess) => ("guess", ron(guess)?.into()),
        What::Decline(lesson) => ("decline", ron(lesson.as_str())?.into()),
        What::Try(step) => ("step", ron(step)?.into()),
        What::Drill(entry) => ("drill", ron(entry)?.into()),
        What::Class(entry) => ("class", ron(entry)?.into()),
        What::Void { event, .. } => ("void", ron(&event.0.to_string())?.into()),
        What::Unknown { kind, version, body, .. } => {
            return if is_known(kind, *version) {
                Err(Fault::Unwritable(format!(
                    "an event of kind '{kind}', version {version}, is not unknown"
                )))
            } else {
                Ok((kind, *version, body.into()))
            };
        }
    };
    Ok((kind, VERSION, body))
}

fn is_known(kind: &str, version: u32) -> bool {
    let kinds = [
        "review", "suspend", "resume", "bury", "waive", "open", "finish", "note", "guess", "decline", "step",
        "drill", "class", "void",
    ];
    version == VERSION && kinds.contains(&kind)
}

/// What happened, from the columns.
fn take(kind: &str, version: u32, card: Option<CardId>, body: &str) -> Result<What, String> {
    if !is_known(kind, version) {
        return Ok(What::Unknown { kind: kind.to_owned(), version, card, body: body.to_owned() });
    }
    let some_card = || card.clone().ok_or_else(|| format!("'{kind}' names no card"));
    Ok(match kind {
        "review" => What::Review { card: some_card()?, review: unron(body)? },
        "suspend" => What::Suspend(some_card()?),
        "resume" => What::Resume(some_card()?),
        "bury" => What::Bury(some_card()?),
        "waive" => What::Waive(some_card()?),
        "open" => What::Open(unron::<String>(body).map(LessonId::from)?),
        "finish" => What::Finish(unron::<String>(body).map(LessonId::from)?),
        "note" => What::Note(unron(body)?),
        "guess" => What::Guess(unron(body)?),
        "decline" => What::Decline(unron::<String>(body).map(LessonId::from)?),
        "step" => What::Try(unron::<String>(body).map(StepId::from)?),
        "drill" => What::Drill(unron(body)?),
        "class" => What::Class(unron(body)?),
        _ => What::Void { event: event_id(&unron::<String>(body)?)?, card },
    })
}

fn event_id(text: &str) -> Result<EventId, String> {
    Uuid::try_parse(text).map(EventId).map_err(|error| error.to_string())
}

fn ron<T: Serialize + ?Sized>(value: &T) -> Result<String, Fault> {
    ron::to_string(value).map_err(|error| Fault::Unwritable(error.to_string()))
}

fn unron<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    ron::from_str(text).map_err(|error| error.to_string())
}
