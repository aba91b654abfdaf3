//! `rabfak due`.

use super::Place;
use crate::plain;
use crate::runtime::{Lines, Study};
use anyhow::Result;
use std::io;
use std::process::ExitCode;

/// Says what is due.
pub(super) fn run(place: &Place, short: bool) -> Result<ExitCode> {
    let mut study = Study::open(&place.places())?;
    plain::due(&Lines(&mut study), short, &mut io::stdout().lock())?;
    Ok(ExitCode::SUCCESS)
}
