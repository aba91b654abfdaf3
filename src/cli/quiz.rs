//! `rabfak quiz`: on screens where there is a terminal, in plain lines elsewhere.

use super::study::{find, open};
use super::{Place, say_notices};
use crate::domain::ids::LessonId;
use crate::domain::question::KINDS;
use crate::domain::quiz::{NUMBER, Rules};
use crate::plain;
use crate::runtime::{Begin, Lines, now, run_screens};
use anyhow::Result;
use clap::Args;
use clap::builder::PossibleValuesParser;
use std::io::{self, BufReader};
use std::process::ExitCode;

/// What may be said of a quiz.
#[derive(Debug, Args)]
pub(super) struct Quiz {
    /// Numbers in the course, or ids; without one, the lessons that were begun, or all
    #[arg(value_name = "LESSON")]
    chosen: Vec<String>,
    /// The most questions
    #[arg(short, long, value_name = "N", default_value_t = NUMBER as u16, value_parser = clap::value_parser!(u16).range(1..))]
    number: u16,
    /// Only questions of these kinds, with commas between them
    #[arg(long, value_name = "KIND", value_delimiter = ',', ignore_case = true, value_parser = PossibleValuesParser::new(KINDS))]
    kinds: Vec<String>,
    /// Lesson by lesson, instead of mixed
    #[arg(long)]
    blocked: bool,
    /// Stop asking after so many seconds; the question in progress may be finished
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    seconds: Option<u32>,
    /// Record nothing, so that the schedule stays as it is
    #[arg(long)]
    no_schedule: bool,
    /// Draw the same questions in the same order as another quiz with this number
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
}

impl Quiz {
    fn rules(&self) -> Rules {
        let is_named = |kind: &&str| self.kinds.iter().any(|name| name.eq_ignore_ascii_case(kind));
        Rules {
            number: self.number.into(),
            kinds: KINDS.into_iter().filter(is_named).collect(),
            is_blocked: self.blocked,
            seconds: self.seconds,
            counts: !self.no_schedule,
        }
    }
}

pub(super) fn run(place: &Place, quiz: &Quiz) -> Result<ExitCode> {
    let mut study = open(place)?;
    let named: Vec<LessonId> = quiz.chosen.iter().map(|name| find(&study, name)).collect::<Result<_>>()?;
    let seed = quiz.seed.unwrap_or_else(|| now().at.unsigned_abs());
    if !place.is_plain() {
        return run_screens(&mut study, Begin::Quiz(named, quiz.rules(), seed));
    }
    say_notices(&study);
    let mut input = BufReader::new(io::stdin().lock());
    let mut out = io::stdout().lock();
    plain::quiz(&mut Lines(&mut study), &named, &quiz.rules(), seed, &mut input, &mut out)?;
    study.all_saved()?;
    Ok(ExitCode::SUCCESS)
}
