//! `rabfak due`.

use super::{Place, say_notices};
use crate::plain;
use crate::runtime::{Lines, Study, now};
use anyhow::Result;
use std::io;
use std::process::ExitCode;

/// Says what is due.
pub(super) fn run(place: &Place, short: bool) -> Result<ExitCode> {
    let mut study = Study::open_whole(&place.places(), now())?;
    // One line for a prompt or a status bar stays one line.
    if !short {
        say_notices(&study);
    }
    plain::due(&Lines(&mut study), short, &mut io::stdout().lock())?;
    Ok(ExitCode::SUCCESS)
}
