//! `rabfak term WORD`.

use super::{Place, say_notices};
use crate::plain;
use crate::runtime::{Lines, Study, now};
use anyhow::Result;
use std::io;
use std::process::ExitCode;

/// Prints the entry; status 1 if there is none, after naming the nearest.
pub(super) fn run(place: &Place, word: &str) -> Result<ExitCode> {
    let mut study = Study::open_whole(&place.places(), now())?;
    say_notices(&study);
    let found = plain::term(&Lines(&mut study), word, &mut io::stdout().lock())?;
    Ok(if found { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
