//! The learner's editor: that of the settings, else `$VISUAL`, else `$EDITOR`, with its arguments, told line and file as `+12 en.md`.

use super::machine::NoEdit;
use super::wakes::Wakes;
use std::env;
use std::path::Path;
use std::process::Command;

/// Runs the editor, `settled` or that of the environment, on a terminal that was given back, until it ends.
pub(super) fn run(wakes: &mut Wakes, settled: Option<&str>, file: &Path, line: u32) -> Result<(), NoEdit> {
    let names = ["VISUAL", "EDITOR"].into_iter().filter_map(|name| env::var(name).ok());
    let mut commands = settled.map(str::to_owned).into_iter().chain(names);
    let command = commands.find(|command| !command.trim().is_empty()).ok_or(NoEdit::Unnamed)?;
    let mut words = command.split_whitespace();
    let editor = words.next().unwrap_or_default().to_owned();
    let child = Command::new(&editor).args(words).arg(format!("+{line}")).arg(file).spawn();
    let status = child.and_then(|child| wakes.wait_for(child));
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(NoEdit::Failed { editor, status: status.to_string() }),
        Err(error) => Err(NoEdit::NotStarted { editor, why: error.to_string() }),
    }
}
