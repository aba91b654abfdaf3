//! A report as an aligned table, which Markdown understands as well.
//!
//! It must not count anything.

use super::{Line, Report, Tally};
use crate::domain::question::KINDS;
use std::fmt;
use unicode_width::UnicodeWidthStr;

/// Names of the columns before and after those of the kinds of questions.
const BEFORE: [&str; 5] = ["lesson", "id", "lang", "words", "min"];
const AFTER: [&str; 6] = ["open", "all", "per 1,000", "terms", "figures", "sources"];
/// Columns with words in them.
const WORDS: [&str; 3] = ["id", "lang", "sources"];

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "## {}\n", self.title)?;
        let head = BEFORE.into_iter().chain(KINDS).chain(AFTER).map(str::to_owned).collect();
        let total = row(&["", "all lessons", ""].map(str::to_owned), &self.total);
        let rows: Vec<Vec<String>> =
            std::iter::once(head).chain(self.lessons.iter().map(line)).chain([total]).collect();
        let columns = rows[0].len();
        let widths: Vec<usize> =
            (0..columns).map(|i| rows.iter().map(|row| row[i].width()).max().unwrap_or(0).max(3)).collect();
        for (i, row) in rows.iter().enumerate() {
            let cells =
                row.iter().zip(&widths).zip(&rows[0]).map(|((cell, width), name)| padded(cell, *width, name));
            writeln!(f, "| {} |", cells.collect::<Vec<_>>().join(" | "))?;
            if i == 0 {
                let rules = widths.iter().zip(&rows[0]).map(|(width, name)| rule(*width, name));
                writeln!(f, "|{}|", rules.collect::<Vec<_>>().join("|"))?;
            }
        }
        Ok(())
    }
}

fn line(line: &Line) -> Vec<String> {
    row(&[line.number.to_string(), line.id.clone(), line.languages.join(" ")], &line.tally)
}

fn row(names: &[String; 3], tally: &Tally) -> Vec<String> {
    let of_kind = |kind| tally.questions.get(kind).copied().unwrap_or(0).to_string();
    let density = tally.density().map_or_else(String::new, |density| format!("{density:.1}"));
    let sources: Vec<&str> = tally.sources.iter().map(String::as_str).collect();
    let numbers = |numbers: &[usize]| numbers.iter().map(usize::to_string).collect::<Vec<_>>();
    let mut row = names.to_vec();
    row.extend(numbers(&[tally.words, tally.minutes]));
    row.extend(KINDS.map(of_kind));
    row.extend(numbers(&[tally.open, tally.prompts()]));
    row.push(density);
    row.extend(numbers(&[tally.terms, tally.figures]));
    row.push(sources.join(" "));
    row
}

/// Words stand at the left of their column, numbers at the right.
fn padded(cell: &str, width: usize, column: &str) -> String {
    let space = " ".repeat(width - cell.width());
    if WORDS.contains(&column) { format!("{cell}{space}") } else { format!("{space}{cell}") }
}

fn rule(width: usize, column: &str) -> String {
    let dashes = "-".repeat(width + 1);
    if WORDS.contains(&column) { format!(":{dashes}") } else { format!("{dashes}:") }
}
