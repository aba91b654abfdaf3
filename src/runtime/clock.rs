//! The clock. Everything else is told the time.

use crate::domain::day::Moment;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// How long a zone is believed: who travels with the program open is soon where they are.
const BELIEVED: SignedDuration = SignedDuration::from_mins(5);

/// Now, where the learner is.
#[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
pub fn now() -> Moment {
    let now = Timestamp::now();
    let offset = zone(now).to_offset(now);
    Moment { at: now.as_millisecond(), offset_min: offset.seconds() / 60 }
}

/// The zone of `TZ` if that is set, else the system's.
fn zone(now: Timestamp) -> TimeZone {
    static READ: Mutex<Option<(Timestamp, TimeZone)>> = Mutex::new(None);
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    match &*read {
        Some((at, zone)) if now.duration_since(*at).abs() < BELIEVED => zone.clone(),
        _ => read.insert((now, read_zone())).1.clone(),
    }
}

/// Reads the one file of the zone, where it lies as on most systems. To ask for the zone by name would list all zones
/// first: a thousand files, and a good part of the time that the program takes to begin.
fn read_zone() -> TimeZone {
    let named = std::env::var("TZ").ok().filter(|name| !name.is_empty());
    let file = match &named {
        Some(name) => Path::new("/usr/share/zoneinfo").join(name.trim_start_matches(':')),
        None => Path::new("/etc/localtime").to_owned(),
    };
    let zone = std::fs::read(file).ok().and_then(|bytes| TimeZone::tzif("", &bytes).ok());
    zone.unwrap_or_else(TimeZone::system)
}
