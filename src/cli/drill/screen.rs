//! `rabfak drill screen`: the window for the projector; in plain lines where there is no screen to draw on.

use crate::cli::Place;
use crate::plain;
use crate::runtime::{follow_projector, now, run_projector};
use anyhow::Result;
use std::io;
use std::process::ExitCode;

pub(super) fn run(place: &Place) -> Result<ExitCode> {
    let places = place.places();
    if !place.is_plain() {
        return run_projector(&places);
    }
    let texts = places.texts();
    let mut out = io::stdout().lock();
    let mut projector = plain::Projector::default();
    follow_projector(&places, |shown| Ok(projector.see(shown, now(), &texts, &mut out)?))?;
    Ok(ExitCode::SUCCESS)
}
