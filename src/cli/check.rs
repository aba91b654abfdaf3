//! `rabfak check`: every mistake of a course in one run.

use super::Format;
use crate::course::check;
use crate::course::diagnostic::{Diagnostic, Severity};
use crate::text::fold::fold;
use anyhow::{Context, Result};
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

/// Checks the courses at `path`; status 1 if there is an error.
pub(super) fn run(path: Option<&Path>, format: Format, fix: bool) -> Result<ExitCode> {
    let path = path.unwrap_or(Path::new("lessons"));
    let mut out = io::stdout().lock();
    if fix {
        for minted in check::mint(path, &mut rand::rng())? {
            writeln!(io::stderr(), "{}:{}: given the id '{}'", minted.file, minted.line, minted.id)?;
        }
    }
    let diagnostics = check::check(path, fold);
    for diagnostic in &diagnostics {
        match format {
            Format::Short => writeln!(out, "{diagnostic}")?,
            Format::Json => {
                let json = serde_json::to_string(diagnostic).context("a diagnostic could not be printed")?;
                writeln!(out, "{json}")?;
            }
        }
    }
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count();
    summary(&diagnostics, errors)?;
    Ok(if errors == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Says how many there were, apart from the diagnostics themselves.
fn summary(diagnostics: &[Diagnostic], errors: usize) -> io::Result<()> {
    let warnings = diagnostics.len() - errors;
    let errors = count(errors, "error");
    writeln!(io::stderr(), "{errors}, {}", count(warnings, "warning"))
}

fn count(number: usize, of: &str) -> String {
    format!("{number} {of}{}", if number == 1 { "" } else { "s" })
}
