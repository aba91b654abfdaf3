//! Plain mode at a desk of paper: lines in, whole transcripts out.

#![expect(
    clippy::needless_raw_string_hashes,
    reason = "a transcript is pasted whether it has quotation marks or not"
)]

mod answering;
mod course;
mod courses;
mod desk;
mod drill;
mod finding;
mod kinds;
mod menus;
mod notes;
mod passages;
mod pipes;
mod readings;
mod reviews;
mod russian;
mod stops;
mod storm;
mod thinking;
mod typing;
mod undoing;

use desk::Paper;
use std::io::{self, BufRead, Write};

/// Plays `lines` to a part of plain mode and gives back all that it wrote, without blanks at the ends of lines.
fn play(
    paper: &mut Paper,
    lines: &[&str],
    part: impl FnOnce(&mut Paper, &mut dyn BufRead, &mut dyn Write) -> io::Result<()>,
) -> String {
    let typed = text(lines.iter().copied());
    let mut out = Vec::new();
    part(paper, &mut typed.as_bytes(), &mut out).expect("a vector takes everything");
    let out = String::from_utf8(out).expect("only UTF-8 is written");
    text(out.lines().map(str::trim_end))
}

fn text<'a>(lines: impl Iterator<Item = &'a str>) -> String {
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// Fails with both texts in full if they differ; the indent of the expected one does not count.
#[track_caller]
fn same(actual: &str, expected: &str) {
    let actual = actual.trim_start_matches('\n');
    let expected = expected.trim_start_matches('\n');
    let indent = expected.len() - expected.trim_start_matches(' ').len();
    let expected = text(expected.trim_end().lines().map(|line| line.get(indent..).unwrap_or("")));
    assert!(actual == expected, "expected:\n{expected}\nwritten:\n{actual}");
}
