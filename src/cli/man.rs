//! `rabfak man`: the pages of the manual, made from what the command line understands.

use super::{Cli, NotUnderstood, Place};
use crate::l10n::say;
use anyhow::{Context, Result};
use clap::{Args, Command, CommandFactory};
use clap_mangen::Man;
use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// What may be said of the manual.
#[derive(Debug, Args)]
pub(super) struct Manual {
    /// The page of this command; without one, the main page
    command: Option<String>,
    /// Write all pages into this folder, for `man` to find: such as ~/.local/share/man/man1
    #[arg(long, value_name = "DIR", conflicts_with = "command")]
    all: Option<PathBuf>,
}

/// Prints a page in the form that `man` reads, or writes all of them.
pub(super) fn run(place: &Place, manual: &Manual) -> Result<ExitCode> {
    // `rabfak help` says what `--help` says; it has no page.
    let mut main = Cli::command().disable_help_subcommand(true);
    main.build();
    if let Some(folder) = &manual.all {
        for command in std::iter::once(&main).chain(main.get_subcommands()) {
            let file = folder.join(Man::new(command.clone()).get_filename());
            fs::write(&file, page(command)?).with_context(|| file.display().to_string())?;
        }
        return Ok(ExitCode::SUCCESS);
    }
    let command = match &manual.command {
        None => &main,
        Some(name) => main.find_subcommand(name).ok_or_else(|| no_page(place, &main, name))?,
    };
    io::stdout().lock().write_all(page(command)?.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// A page, with sections of the usual names.
fn page(command: &Command) -> Result<String> {
    let mut page = Vec::new();
    Man::new(command.clone()).render(&mut page)?;
    let page = String::from_utf8(page)?;
    let page = page.replace(".SH EXTRA\nExamples:\n", ".SH EXAMPLES\n.nf\n");
    let page = page.replace("\n\nExit status: ", "\n.fi\n.SH EXIT STATUS\n");
    let is_main = command.has_subcommands();
    Ok(if is_main { page } else { format!("{page}.SH SEE ALSO\n\\fBrabfak\\fR(1)\n") })
}

fn no_page(place: &Place, main: &Command, name: &str) -> NotUnderstood {
    let known: Vec<&str> = main.get_subcommands().map(Command::get_name).collect();
    let texts = place.places().texts();
    NotUnderstood(say!(texts, "cli-no-page", command = name, known = known.join(", ")))
}
