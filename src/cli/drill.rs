//! `rabfak drill`: a class at one screen and on paper. Each command has its own file.

mod class;
mod screen;

use super::{NotUnderstood, Place, say_notices};
use anyhow::Result;
use clap::{Args, Subcommand};
use std::process::ExitCode;

/// What may be said of drills.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(super) struct Drill {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Keep classes: who is in them, by name and team; without a command, list them
    Class(class::Classes),
    /// Open the window for the projector: it shows what the class may see of the drill in the teacher's window
    Screen,
}

pub(super) fn run(place: &Place, drill: &Drill) -> Result<ExitCode> {
    match &drill.command {
        Command::Class(classes) => class::run(place, classes),
        Command::Screen => screen::run(place),
    }
}
