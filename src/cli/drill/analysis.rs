//! `rabfak drill analysis`: what the answers of classes tell about the questions.

mod table;

use super::super::study::{find, open};
use crate::classroom::findings::{Finding, findings, written};
use crate::classroom::game::Game;
use crate::classroom::name::Name;
use crate::classroom::report::csv;
use crate::cli::Place;
use crate::domain::ids::LessonId;
use crate::l10n::{Texts, say};
use crate::runtime::{KeptDrill, Study};
use anyhow::{Result, bail};
use clap::{Args, ValueEnum};
use std::io::{self, Write};
use std::process::ExitCode;

/// What may be said of an analysis.
#[derive(Debug, Args)]
pub(super) struct Analysis {
    /// Only questions of these lessons: numbers in the course, or ids
    #[arg(value_name = "LESSON")]
    chosen: Vec<String>,
    /// Only drills of this class
    #[arg(long, value_name = "NAME")]
    class: Option<String>,
    /// Only the newest so many drills
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    sessions: Option<u16>,
    /// The form
    #[arg(long, value_enum, default_value_t = Form::Text)]
    format: Form,
}

/// The form in which an analysis is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Form {
    /// To be read in a terminal
    Text,
    /// For a spreadsheet
    Csv,
    /// For other programs
    Json,
}

pub(super) fn run(place: &Place, asked: &Analysis) -> Result<ExitCode> {
    let study = open(place)?;
    let texts = &study.desk().texts;
    let lessons: Vec<LessonId> = asked.chosen.iter().map(|name| find(&study, name)).collect::<Result<_>>()?;
    let kept = study.kept_drills()?;
    say_unreadable(&kept, texts);
    let drills = chosen(asked, &kept);
    let mut found = findings(drills.iter().copied());
    if !lessons.is_empty() {
        let cards = study.cards_of(&lessons)?;
        found.retain(|finding| cards.contains(&finding.item.card));
    }
    if found.is_empty() {
        bail!(nothing(&study, asked, &kept))
    }
    let text = written(asked.format, &found, drills.len(), texts)?;
    io::stdout().lock().write_all(text.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// The drills that are asked about, oldest first.
fn chosen<'a>(asked: &Analysis, kept: &'a [KeptDrill]) -> Vec<&'a Game> {
    let key = asked.class.as_deref().map(|name| Name::new(name).map(|name| name.key()));
    let is_meant = |game: &&Game| match &key {
        None => true,
        Some(key) => game.setup().class.as_ref().is_some_and(|class| Ok(class.name.key()) == *key),
    };
    let games: Vec<&Game> =
        kept.iter().filter_map(|drill| drill.game.as_ref().ok()).filter(is_meant).collect();
    let newest = asked.sessions.map_or(games.len(), usize::from);
    games[games.len().saturating_sub(newest)..].to_vec()
}

fn written(form: Form, found: &[Finding], drills: usize, texts: &Texts) -> Result<String> {
    Ok(match form {
        Form::Text => table::written(found, drills, texts),
        Form::Csv => csv::written(&written::lines(found))?,
        Form::Json => written::json(found)?,
    })
}

/// Why there is nothing to tell.
fn nothing(study: &Study, asked: &Analysis, kept: &[KeptDrill]) -> String {
    let texts = &study.desk().texts;
    match &asked.class {
        _ if kept.is_empty() => say!(texts, "drill-results-none"),
        Some(class) => say!(texts, "drill-analysis-no-drill-of-class", class = class.as_str()),
        None => say!(texts, "drill-analysis-nothing"),
    }
}

fn say_unreadable(kept: &[KeptDrill], texts: &Texts) {
    for drill in kept {
        if let Err(why) = &drill.game {
            let said = say!(texts, "drill-results-unreadable", number = drill.number, why = why.as_str());
            let _ = writeln!(io::stderr(), "rabfak: {said}");
        }
    }
}
