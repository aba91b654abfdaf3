//! `rabfak find WORDS…`.

use super::{Place, say_notices};
use crate::plain;
use crate::runtime::{Lines, Study, now};
use anyhow::Result;
use std::io;
use std::process::ExitCode;

/// Prints where the words are found; status 1 if nowhere, after naming what is spelled like them.
pub(super) fn run(place: &Place, words: &str) -> Result<ExitCode> {
    let mut study = Study::open(&place.places(), now())?;
    say_notices(&study);
    let found = plain::find(&mut Lines(&mut study), words, &mut io::stdout().lock())?;
    Ok(if found { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
