//! `rabfak drill enter`: what stands on sheets of paper, typed in.

use super::paper::find_paper;
use crate::classroom::game::Way;
use crate::classroom::paper::code;
use crate::cli::study::open;
use crate::cli::{Place, say_notices};
use crate::l10n::say;
use crate::plain;
use crate::runtime::{Begin, Lines, Study, now, run_screens};
use anyhow::Result;
use std::io::{self, BufReader, Write};
use std::process::ExitCode;

pub(super) fn run(place: &Place, typed: Option<&str>) -> Result<ExitCode> {
    let mut study = open(place)?;
    let paper = typed.map(|typed| find_paper(&study, typed)).transpose()?;
    if !place.is_plain() {
        return run_screens(&mut study, Begin::Enter(paper.map(|paper| paper.id)));
    }
    say_notices(&study);
    let mut out = io::stdout().lock();
    let Some(paper) = paper else {
        list(&study, &mut out)?;
        return Ok(ExitCode::SUCCESS);
    };
    let mut input = BufReader::new(io::stdin().lock());
    let all_understood = plain::enter(&mut Lines(&mut study), paper, &mut input, &mut out)?;
    study.all_saved()?;
    Ok(if all_understood { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The tests that wait for their results.
fn list(study: &Study, out: &mut dyn Write) -> Result<()> {
    let texts = &study.desk().texts;
    let waiting = study.unfinished_drills()?;
    let papers: Vec<_> = waiting.iter().filter(|drill| matches!(drill.way, Way::Paper { .. })).collect();
    if papers.is_empty() {
        writeln!(out, "{}", say!(texts, "enter-nothing"))?;
        return Ok(());
    }
    writeln!(out, "{}", say!(texts, "enter-waiting"))?;
    for paper in papers {
        let day = texts.date(paper.began.day().0, now().day().0);
        writeln!(out, "{}  {day}  {}", code::session(paper.journal), paper.title)?;
    }
    Ok(())
}
