//! `rabfak drill`: a class at one screen and on paper. Each command has its own file.

mod analysis;
mod class;
mod enter;
mod paper;
mod play;
mod print;
mod results;
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
    command: Option<Command>,
    #[command(flatten)]
    play: play::Play,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Keep classes: who is in them, by name and team; without a command, list them
    Class(class::Classes),
    /// Enter what stands on the sheets of a test; without a code, name the tests that wait for their results
    Enter {
        /// The code at the head of a sheet, such as K7QM or K7QM-B
        code: Option<String>,
    },
    /// Print a test: differently shuffled sheets, and the key
    Print(print::Paper),
    /// Open the window for the projector: it shows what the class may see of the drill in the teacher's window
    Screen,
    /// Say what came of a drill, per question and per pupil; as text, CSV, JSON or Markdown, or as slips to take away
    Results(results::Results),
    /// Say what the answers of classes tell about the questions: how hard they are, and which to look at
    Analysis(analysis::Analysis),
}

pub(super) fn run(place: &Place, drill: &Drill) -> Result<ExitCode> {
    match &drill.command {
        None => play::run(place, &drill.play),
        Some(Command::Class(classes)) => class::run(place, classes),
        Some(Command::Screen) => screen::run(place),
        Some(Command::Results(results)) => results::run(place, results),
        Some(Command::Analysis(analysis)) => analysis::run(place, analysis),
        Some(Command::Enter { code }) => enter::run(place, code.as_deref()),
        Some(Command::Print(paper)) => print::run(place, paper),
    }
}
