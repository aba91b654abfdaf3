//! `rabfak drill results`: what came of a drill.

pub(super) mod listing;

use crate::classroom::game::{Game, Phase};
use crate::classroom::report::{Report, csv, json, markdown, slips};
use crate::cli::{NotUnderstood, Place};
use crate::l10n::{Texts, say};
use crate::runtime::{KeptDrill, Study, as_spreadsheet, now, report_words, save};
use anyhow::{Result, bail};
use clap::{Args, ValueEnum};
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// What may be said of results.
#[derive(Debug, Args)]
pub(super) struct Results {
    /// The number of a drill in the list of all drills; without one, the newest
    drill: Option<usize>,
    /// List all drills with their numbers instead
    #[arg(long, conflicts_with_all = ["drill", "format", "questions", "slips", "out"])]
    list: bool,
    /// The form; without one, text, or what the end of the file's name says
    #[arg(long, value_enum)]
    format: Option<Form>,
    /// In CSV, a line for each question instead of one for each pupil
    #[arg(long, conflicts_with = "slips")]
    questions: bool,
    /// For each pupil a slip with what was missed, the right answer and why: text or HTML
    #[arg(long)]
    slips: bool,
    #[command(flatten)]
    to: To,
}

/// Where results are written to.
#[derive(Debug, Args)]
struct To {
    /// Write into this file, if there is none of that name yet
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Write over a file
    #[arg(long, requires = "out")]
    force: bool,
}

/// The form in which results are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Form {
    /// To be read in a terminal
    Text,
    /// For a spreadsheet
    Csv,
    /// For other programs
    Json,
    /// Tables to paste
    Markdown,
    /// Slips to be printed
    Html,
}

impl Results {
    fn form(&self) -> Form {
        let extension =
            self.to.out.as_ref().and_then(|out| out.extension()).and_then(|ending| ending.to_str());
        let by_name = match extension.map(str::to_lowercase).as_deref() {
            Some("csv") => Form::Csv,
            Some("json") => Form::Json,
            Some("md" | "markdown") => Form::Markdown,
            Some("html" | "htm") => Form::Html,
            _ => Form::Text,
        };
        self.format.unwrap_or(by_name)
    }

    fn written(&self, report: &Report, texts: &Texts) -> Result<String> {
        let words = report_words(texts);
        let form = self.form();
        if self.slips && slips::count(report) == 0 {
            bail!(say!(texts, "drill-results-no-slips"))
        }
        Ok(match (self.slips, form) {
            (true, Form::Text) => slips::text(report, &words),
            (true, Form::Html) => slips::html(report, &words),
            (true, _) => bail!(NotUnderstood(say!(texts, "drill-results-slips-form"))),
            (false, Form::Html) => bail!(NotUnderstood(say!(texts, "drill-results-html-form"))),
            (false, Form::Text) => listing::written(report, texts),
            (false, Form::Json) => json::written(report)?,
            (false, Form::Markdown) => markdown::written(report, &words),
            // Where hands were counted, nobody is known by himself.
            (false, Form::Csv) if self.questions || report.pupils.is_empty() => {
                csv::written(&csv::items(report, &words))?
            }
            (false, Form::Csv) => csv::written(&csv::pupils(report, &words))?,
        })
    }
}

pub(super) fn run(place: &Place, asked: &Results) -> Result<ExitCode> {
    let study = Study::open(&place.places(), now())?;
    let texts = &study.desk().texts;
    let drills = study.kept_drills()?;
    let mut out = io::stdout().lock();
    if asked.list {
        drills.iter().try_for_each(|drill| writeln!(out, "{}", listed(drill, texts)))?;
        return Ok(ExitCode::SUCCESS);
    }
    let (drill, game) = chosen(asked.drill, &drills, texts)?;
    let written = asked.written(&Report::of(game, drill.began), texts)?;
    let Some(path) = &asked.to.out else {
        out.write_all(written.as_bytes())?;
        return Ok(ExitCode::SUCCESS);
    };
    let written = if asked.form() == Form::Csv { as_spreadsheet(&written) } else { written };
    save(path, &written, asked.to.force, texts)?;
    writeln!(out, "{}", say!(texts, "drill-results-written", path = path.to_string_lossy()))?;
    Ok(ExitCode::SUCCESS)
}

/// The drill with a number, or the newest.
fn chosen<'a>(
    number: Option<usize>,
    drills: &'a [KeptDrill],
    texts: &Texts,
) -> Result<(&'a KeptDrill, &'a Game)> {
    let Some(newest) = drills.last() else { bail!(say!(texts, "drill-results-none")) };
    let number = number.unwrap_or(newest.number);
    let Some(drill) = drills.iter().find(|drill| drill.number == number) else {
        bail!(say!(texts, "drill-results-no-such-drill", number = number, last = newest.number))
    };
    match &drill.game {
        Ok(game) => Ok((drill, game)),
        Err(why) => bail!(say!(texts, "drill-results-unreadable", number = number, why = why.as_str())),
    }
}

fn listed(drill: &KeptDrill, texts: &Texts) -> String {
    let (number, date) = (drill.number, texts.date(drill.began.day().0, now().day().0));
    let Ok(game) = &drill.game else {
        return say!(texts, "drill-results-listed-unreadable", number = number, date = date);
    };
    let setup = game.setup();
    let asked = game.counted().count();
    let line = say!(
        texts,
        "drill-results-listed",
        number = number,
        date = date,
        title = setup.title.as_str(),
        asked = asked,
        of = setup.items.len()
    );
    let class = setup.class.as_ref();
    let class = class.map(|class| say!(texts, "drill-results-of-class", class = class.name.as_str()));
    let open = (game.phase() != Phase::End).then(|| say!(texts, "drill-results-unfinished"));
    [Some(line), class, open].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
