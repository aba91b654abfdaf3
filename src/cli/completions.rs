//! `rabfak completions`: what a shell needs to complete commands and options.

use super::Cli;
use anyhow::Result;
use clap::CommandFactory;
use clap_complete::{Shell, generate};
use std::io::{self, Write};
use std::process::ExitCode;

/// Prints the script for a shell.
pub(super) fn run(shell: Shell) -> Result<ExitCode> {
    // Made in memory: the generator would panic where the reader of a pipe has gone.
    let mut script = Vec::new();
    generate(shell, &mut Cli::command(), "rabfak", &mut script);
    io::stdout().lock().write_all(&script)?;
    Ok(ExitCode::SUCCESS)
}
