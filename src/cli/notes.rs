//! `rabfak notes`.

use super::{Place, say_notices};
use crate::plain;
use crate::runtime::{Lines, Study, now};
use anyhow::Result;
use std::io;
use std::process::ExitCode;

/// Prints the learner's own notes as Markdown.
pub(super) fn run(place: &Place) -> Result<ExitCode> {
    let mut study = Study::open(&place.places(), now())?;
    say_notices(&study);
    plain::notes(&mut Lines(&mut study), &mut io::stdout().lock())?;
    Ok(ExitCode::SUCCESS)
}
