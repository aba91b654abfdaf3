//! `rabfak drill class`: the classes, and who is in them.

mod change;
mod read;
mod said;
pub(super) mod seek;

pub(super) use seek::class;

use super::{NotUnderstood, Place, say_notices};
use crate::classroom::name::Name;
use crate::classroom::roster::{Class, Entry};
use crate::domain::journal::JournalId;
use crate::l10n::{Texts, say};
use crate::runtime::{Study, now};
use anyhow::{Context, Result, bail};
use clap::{Args, Subcommand};
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// What may be said of classes.
#[derive(Debug, Args)]
pub(super) struct Classes {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Make a class, empty or from a list of pupils
    New {
        /// What it is called
        class: String,
        /// A list of pupils as CSV; '-' reads standard input
        #[arg(long, value_name = "FILE")]
        from: Option<PathBuf>,
    },
    /// Read a list of pupils: who is new is added, who is missing is named, nobody is removed
    Read {
        /// The class
        class: String,
        /// The list as CSV, with or without a first line such as 'name,team'; '-' reads standard input
        file: PathBuf,
    },
    /// Print who is in a class
    Show {
        /// The class
        class: String,
    },
    /// Add pupils
    Add {
        /// The class
        class: String,
        /// Their names
        #[arg(value_name = "PUPIL", required = true)]
        pupils: Vec<String>,
        /// Their team
        #[arg(long = "in", value_name = "TEAM")]
        team: Option<String>,
    },
    /// Give a pupil another name; with one name, the class itself
    Rename {
        /// The class
        class: String,
        /// What it, or the pupil, is called until now or from now on
        name: String,
        /// What the pupil is called from now on
        new: Option<String>,
    },
    /// Put pupils into a team, or into none
    Team {
        /// The class
        class: String,
        /// The pupils
        #[arg(value_name = "PUPIL", required = true)]
        pupils: Vec<String>,
        /// The team; without one they are in none
        #[arg(long = "in", value_name = "TEAM")]
        team: Option<String>,
    },
    /// Keep names from screens that everybody sees
    Hide(Pupils),
    /// Show names again
    ShowName(Pupils),
    /// Take pupils out of the class; what they answered is kept
    Remove(Pupils),
    /// Bring back pupils who were taken out
    Restore(Pupils),
    /// Take back the last change; once more brings it again
    Undo {
        /// The class
        class: String,
    },
}

/// Some pupils of a class.
#[derive(Debug, Args)]
struct Pupils {
    /// The class
    class: String,
    /// The pupils, in any spelling that means nobody else
    #[arg(value_name = "PUPIL", required = true)]
    pupils: Vec<String>,
}

pub(super) fn run(place: &Place, classes: &Classes) -> Result<ExitCode> {
    let mut study = Study::open(&place.places(), now())?;
    say_notices(&study);
    let said = match &classes.command {
        None => said::classes(&study.desk().classes, &study.desk().texts),
        Some(command) => carry_out(&mut study, command)?,
    };
    writeln!(io::stdout(), "{said}")?;
    Ok(ExitCode::SUCCESS)
}

/// Does what a command says; gives what came of it in words.
fn carry_out(study: &mut Study, command: &Command) -> Result<String> {
    use change::Lot;
    match command {
        Command::New { class, from } => found(study, class, from.as_ref()),
        Command::Read { class, file } => {
            let class = seek::class(study, class)?.clone();
            let sheet = read::sheet(file, &study.desk().texts)?;
            read::into(study, &class, &sheet)
        }
        Command::Show { class } => Ok(said::pupils(seek::class(study, class)?, &study.desk().texts)),
        Command::Add { class, pupils, team } => change::add(study, class, pupils, team.as_deref()),
        Command::Rename { class, name, new: None } => change::rename_class(study, class, name),
        Command::Rename { class, name, new: Some(new) } => change::rename(study, class, name, new),
        Command::Team { class, pupils, team } => change::team(study, class, pupils, team.as_deref()),
        Command::Hide(Pupils { class, pupils }) => change::lot(study, class, pupils, Lot::Hidden),
        Command::ShowName(Pupils { class, pupils }) => change::lot(study, class, pupils, Lot::Shown),
        Command::Remove(Pupils { class, pupils }) => change::lot(study, class, pupils, Lot::Removed),
        Command::Restore(Pupils { class, pupils }) => change::lot(study, class, pupils, Lot::Restored),
        Command::Undo { class } => change::undo(study, class),
    }
}

/// Makes a class. A list that cannot be read makes none.
fn found(study: &mut Study, class: &str, from: Option<&PathBuf>) -> Result<String> {
    let texts = &study.desk().texts;
    let name = name(class, texts)?;
    if let Some(other) = study.desk().classes.iter().find(|other| other.name.key() == name.key()) {
        bail!(say!(texts, "drill-class-there", class = other.name.as_str()));
    }
    let sheet = from.map(|file| read::sheet(file, texts)).transpose()?;
    let founded = study.found_class(name, now())?;
    let (_, entry) = founded.what.entry().context("a class was founded by something else")?;
    let made = by_id(study, entry.journal)?;
    match sheet {
        Some(sheet) => read::into(study, &made, &sheet),
        None => Ok(say!(study.desk().texts, "drill-class-made", class = made.name.as_str())),
    }
}

/// Writes an entry down; gives the class as it is then.
fn record(study: &mut Study, class: &Class, entry: &Entry) -> Result<Class> {
    study.record(class.tell(entry)?, now())?;
    by_id(study, class.id)
}

fn by_id(study: &Study, id: JournalId) -> Result<Class> {
    let class = study.desk().classes.iter().find(|class| class.id == id);
    class.cloned().context("a class was recorded and cannot be read back")
}

/// The name that was typed; an error that says what a name is.
fn name(typed: &str, texts: &Texts) -> Result<Name> {
    Name::new(typed).map_err(|fault| {
        NotUnderstood(say!(texts, "name-fault", length = fault.length, longest = Name::LONGEST)).into()
    })
}
