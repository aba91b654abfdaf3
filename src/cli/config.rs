//! `rabfak config`: where the settings lie, the file with all of them, and the names of the keys.

use super::Place;
use crate::l10n::say;
use crate::runtime::config_file;
use crate::settings::{self, Settings};
use anyhow::{Context, Result};
use std::io::{self, Write};
use std::process::ExitCode;

/// Prints the default file with its place at the top, so that the output can be kept as that file.
pub(super) fn run(place: &Place, keys: bool) -> Result<ExitCode> {
    let mut out = io::stdout().lock();
    if keys {
        print_keys(&place.places().settings()?, &mut out)?;
        return Ok(ExitCode::SUCCESS);
    }
    let path = place.named_config().or_else(config_file);
    let path = path.with_context(|| say!(place.places().texts(), "cli-no-config-folder"))?;
    writeln!(out, "// {}", path.display())?;
    write!(out, "{}", settings::DEFAULT)?;
    Ok(ExitCode::SUCCESS)
}

/// Prints the keys in force, in the form in which they are settled.
fn print_keys(settings: &Settings, out: &mut impl Write) -> Result<()> {
    writeln!(out, "{{")?;
    for context in settings.keys.contexts() {
        writeln!(out, "    {:?}: {{", context.name())?;
        for row in settings.keys.rows(context) {
            writeln!(out, "        {:?}: {:?},", row.binding.name, row.keys)?;
        }
        writeln!(out, "    }},")?;
    }
    writeln!(out, "}}")?;
    Ok(())
}
