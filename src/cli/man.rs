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
    /// The page of this command, such as 'quiz' or 'drill class'; without one, the main page
    command: Vec<String>,
    /// Write all pages into this folder, for `man` to find: such as ~/.local/share/man/man1
    #[arg(long, value_name = "DIR", conflicts_with = "command")]
    all: Option<PathBuf>,
}

/// Prints a page in the form that `man` reads, or writes all of them.
pub(super) fn run(place: &Place, manual: &Manual) -> Result<ExitCode> {
    let mut main = without_help(Cli::command());
    main.build();
    let pages = pages(&main);
    if let Some(folder) = &manual.all {
        for command in pages {
            let file = folder.join(Man::new(command.clone()).get_filename());
            fs::write(&file, page(command)?).with_context(|| file.display().to_string())?;
        }
        return Ok(ExitCode::SUCCESS);
    }
    let name = manual.command.join("-");
    let is_wanted = |command: &&Command| {
        let command = title(command).trim_start_matches(main.get_name()).trim_start_matches('-');
        command == name
    };
    let Some(command) = pages.into_iter().find(is_wanted) else {
        return Err(no_page(place, &main, &manual.command.join(" ")).into());
    };
    io::stdout().lock().write_all(page(command)?.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// `rabfak help` says what `--help` says; it has no page.
fn without_help(command: Command) -> Command {
    command.disable_help_subcommand(true).mut_subcommands(without_help)
}

/// A command with all that are below it.
fn pages(command: &Command) -> Vec<&Command> {
    std::iter::once(command).chain(command.get_subcommands().flat_map(pages)).collect()
}

/// What a page is called, such as `rabfak-drill-class`.
fn title(command: &Command) -> &str {
    command.get_display_name().unwrap_or(command.get_name())
}

/// A page, with sections of the usual names.
fn page(command: &Command) -> Result<String> {
    let mut page = Vec::new();
    Man::new(command.clone()).render(&mut page)?;
    let page = String::from_utf8(page)?;
    let page = page.replace(".SH EXTRA\nExamples:\n", ".SH EXAMPLES\n.nf\n");
    let page = page.replace("\n\nExit status: ", "\n.fi\n.SH EXIT STATUS\n");
    let is_main = title(command) == command.get_name();
    Ok(if is_main { page } else { format!("{page}.SH SEE ALSO\n\\fBrabfak\\fR(1)\n") })
}

fn no_page(place: &Place, main: &Command, name: &str) -> NotUnderstood {
    let known: Vec<&str> = main.get_subcommands().map(Command::get_name).collect();
    let texts = place.places().texts();
    NotUnderstood(say!(texts, "cli-no-page", command = name, known = known.join(", ")))
}
