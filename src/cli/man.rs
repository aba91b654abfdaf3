//! `rabfak man`: the manual page, made from what the command line understands.

use super::Cli;
use anyhow::Result;
use clap::CommandFactory;
use clap_mangen::Man;
use std::io;
use std::process::ExitCode;

/// Prints the manual page, in the form that `man` reads.
pub(super) fn run() -> Result<ExitCode> {
    Man::new(Cli::command()).render(&mut io::stdout().lock())?;
    Ok(ExitCode::SUCCESS)
}
