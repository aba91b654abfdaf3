//! A report as JSON. The names of the fields are those of [`Report`] and what it holds; they are only ever added to.

use super::Report;

/// The version of the form, written as `format`; it grows if a field changes its meaning or goes.
pub const FORMAT: u32 = 1;

#[derive(serde::Serialize)]
struct Written<'a> {
    format: u32,
    #[serde(flatten)]
    report: &'a Report,
}

/// The report, indented, with a line feed at the end.
///
/// # Errors
/// If it cannot be written, which no report is known to be.
pub fn written(report: &Report) -> Result<String, serde_json::Error> {
    Ok(serde_json::to_string_pretty(&Written { format: FORMAT, report })? + "\n")
}
