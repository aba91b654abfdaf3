//! A line of CSV taken apart into cells, after RFC 4180 but for line ends inside a cell, which no name has.

use super::FaultKind;

/// What may stand between cells; of equally many the first.
const SEPARATORS: [char; 3] = ['\t', ';', ','];

/// What stands between two separators.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cell {
    /// Where it begins, in characters from 1.
    pub(super) column: u32,
    /// What is in it.
    pub(super) text: String,
}

impl Cell {
    /// Whether nothing is in it.
    pub(super) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// What stands between the cells of a text, as the first line that has something says.
pub(super) fn separator(text: &str) -> char {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or("");
    // Between quotation marks it separates nothing.
    let outside: String = first.split('"').step_by(2).collect();
    let count = |separator: &char| outside.matches(*separator).count();
    let most = SEPARATORS.iter().map(count).max().unwrap_or(0);
    SEPARATORS.into_iter().find(|separator| count(separator) == most).unwrap_or(',')
}

/// The cells of a line.
pub(super) fn cells(line: &str, separator: char) -> Result<Vec<Cell>, (u32, FaultKind)> {
    let line: Vec<char> = line.chars().collect();
    let mut cells = Vec::new();
    let mut at = 0;
    loop {
        let begin = at + line[at..].iter().take_while(|c| **c == ' ').count();
        let (text, end) = if line.get(begin) == Some(&'"') {
            quoted(&line, begin, separator)?
        } else {
            let end = at + line[at..].iter().take_while(|c| **c != separator).count();
            (line[at..end].iter().collect(), end)
        };
        cells.push(Cell { column: begin as u32 + 1, text });
        if end == line.len() {
            return Ok(cells);
        }
        at = end + 1;
    }
}

/// What stands between the quotation mark at `begin` and the one that closes it, and where the cell ends. A doubled one
/// stands for itself.
fn quoted(line: &[char], begin: usize, separator: char) -> Result<(String, usize), (u32, FaultKind)> {
    let mut text = String::new();
    let mut at = begin + 1;
    loop {
        match (line.get(at), line.get(at + 1)) {
            (None, _) => return Err((begin as u32 + 1, FaultKind::OpenQuote)),
            (Some('"'), Some('"')) => at += 1,
            (Some('"'), _) => break,
            _ => {}
        }
        text.push(line[at]);
        at += 1;
    }
    let end = at + 1 + line[at + 1..].iter().take_while(|c| **c == ' ').count();
    match line.get(end) {
        Some(c) if *c != separator => Err((end as u32 + 1, FaultKind::AfterQuote)),
        _ => Ok((text, end)),
    }
}
