//! `rabfak check`: every mistake of a course in one run.

use super::Format;
use crate::course::check::{self, Findings};
use crate::course::diagnostic::{Diagnostic, Severity};
use crate::settings::actions;
use crate::text::fold::fold;
use anyhow::{Context, Result};
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

/// The folder of courses, where none is named.
const FOLDER: &str = "lessons";

/// Prints what the courses at `path` consist of; status 1 if part of them cannot be read.
pub(super) fn report(path: Option<&Path>, format: Format) -> Result<ExitCode> {
    let (reports, unread) = check::report(path.unwrap_or(Path::new(FOLDER)));
    let mut out = io::stdout().lock();
    for (i, report) in reports.iter().enumerate() {
        match format {
            Format::Short if i == 0 => write!(out, "{report}")?,
            Format::Short => write!(out, "\n{report}")?,
            Format::Json => {
                let json = serde_json::to_string(report).context("a report could not be printed")?;
                writeln!(out, "{json}")?;
            }
        }
    }
    for diagnostic in &unread {
        writeln!(io::stderr(), "{diagnostic}")?;
    }
    Ok(if unread.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Checks the courses at `path`; status 1 if there is an error, whatever else is found.
pub(super) fn run(path: Option<&Path>, format: Format, fix: bool) -> Result<ExitCode> {
    let path = path.unwrap_or(Path::new(FOLDER));
    let mut out = io::stdout().lock();
    if fix {
        for minted in check::mint(path, &mut rand::rng())? {
            writeln!(io::stderr(), "{}:{}: given the id '{}'", minted.file, minted.line, minted.id)?;
        }
    }
    let findings = check::check(path, fold, &actions());
    for diagnostic in &findings.said {
        match format {
            Format::Short => writeln!(out, "{diagnostic}")?,
            Format::Json => {
                let json = serde_json::to_string(diagnostic).context("a diagnostic could not be printed")?;
                writeln!(out, "{json}")?;
            }
        }
    }
    writeln!(io::stderr(), "{}", summary(&findings))?;
    let failed = findings.said.iter().any(Diagnostic::is_error);
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// How many there were, apart from the diagnostics themselves; what is silenced is not passed over.
fn summary(Findings { said, silenced }: &Findings) -> String {
    let of = |severity| said.iter().filter(|diagnostic| diagnostic.severity == severity).count();
    let mut counts = vec![count(of(Severity::Error), "error"), count(of(Severity::Warning), "warning")];
    let advice = of(Severity::Advice);
    counts.extend((advice > 0).then(|| pieces(advice)));
    counts.extend((!silenced.is_empty()).then(|| format!("{} silenced", pieces(silenced.len()))));
    counts.join(", ")
}

fn count(number: usize, of: &str) -> String {
    format!("{number} {of}{}", if number == 1 { "" } else { "s" })
}

fn pieces(number: usize) -> String {
    format!("{} of advice", count(number, "piece"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    #[test]
    fn what_is_silenced_is_counted() {
        let courses = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/courses");
        let of = |course: &str| summary(&check::check(&courses.join(course), fold, &actions()));
        assert_eq!(of("good"), "0 errors, 0 warnings, 1 piece of advice silenced");
        assert_eq!(of("bad/early-term"), "0 errors, 0 warnings, 2 pieces of advice");
        assert_eq!(of("bad/missing-why"), "0 errors, 1 warning");
    }
}
