//! `rabfak timeline [COURSE]` and `rabfak index [WORDS…]`.

use super::{Place, say_notices};
use crate::l10n::say;
use crate::plain;
use crate::runtime::{Lines, Study, now};
use anyhow::{Result, bail};
use std::io;
use std::process::ExitCode;

/// Prints what happened when in a course, else in the one that is studied; status 1 if it has no timeline.
pub(super) fn timeline(place: &Place, course: Option<&str>) -> Result<ExitCode> {
    let mut study = Study::open_whole(&place.places(), now())?;
    say_notices(&study);
    let desk = study.desk();
    let named = |name: &str| desk.courses.iter().find(|course| course.id.as_str() == name).map(AsRef::as_ref);
    let Some(course) = course.map_or_else(|| desk.course(), named).cloned() else {
        let known: Vec<&str> = desk.courses.iter().map(|course| course.id.as_str()).collect();
        bail!(say!(desk.texts, "cli-no-such-course", known = known.join(", ")))
    };
    let has_events = plain::timeline(&Lines(&mut study), &course, &mut io::stdout().lock())?;
    Ok(if has_events { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Prints the index of the course that is studied, or the passages of what has the words in it; status 1 if nothing has.
pub(super) fn index(place: &Place, words: &str) -> Result<ExitCode> {
    let mut study = Study::open_whole(&place.places(), now())?;
    say_notices(&study);
    let found = plain::register(&mut Lines(&mut study), words, &mut io::stdout().lock())?;
    Ok(if found { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
