//! A report as CSV: UTF-8, commas, a heading and a line for each pupil or each question.
//!
//! A spreadsheet takes what begins with `=`, `+`, `-` or `@` for a formula, and a pupil's name may be one. So every cell
//! that holds words is looked at by [`guarded`]. Cells that hold a number made here are never touched, and so a negative
//! number stays one: the two kinds of cell are told apart by type, not by looking at them.

use super::{Attendance, PupilReport, Report, State, Words};
use crate::classroom::game::letter;

/// A cell: words of whatever origin, or a number made here.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Words.
    Words(String),
    /// A number.
    Number(f64),
    /// Nothing.
    Empty,
}

impl Cell {
    /// A number to four places, if there is one.
    pub fn number(value: Option<f64>) -> Self {
        value.map_or(Self::Empty, |value| Self::Number((value * 10_000.0).round() / 10_000.0))
    }

    fn words(value: Option<impl Into<String>>) -> Self {
        value.map_or(Self::Empty, |value| Self::Words(value.into()))
    }

    fn written(&self) -> String {
        match self {
            Self::Words(words) => guarded(words),
            Self::Number(number) => number.to_string(),
            Self::Empty => String::new(),
        }
    }
}

impl<T: Into<String>> From<T> for Cell {
    fn from(words: T) -> Self {
        Self::Words(words.into())
    }
}

/// Words that no spreadsheet takes for a formula: with an apostrophe before each `=`, `+`, `-` or `@`, also full-width
/// ones, that stands first in the cell, or first after a character at which a program of another country would cut the
/// cell in two. White space, tabs, ends of lines and quotation marks before it do not hide it.
///
/// After the advice of OWASP on CSV injection.
pub fn guarded(words: &str) -> String {
    let mut guarded = String::with_capacity(words.len());
    let mut at_start = true;
    for c in words.chars() {
        if at_start && is_trigger(c) {
            guarded.push('\'');
        }
        guarded.push(c);
        at_start = matches!(c, ',' | ';' | '\t' | '\r' | '\n') || (at_start && is_passed_over(c));
    }
    guarded
}

fn is_trigger(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '﹦' | '﹢' | '﹣' | '﹫' | '−')
}

/// What does not keep the next character from being the first.
fn is_passed_over(c: char) -> bool {
    c.is_whitespace() || c.is_control() || matches!(c, '"' | '\u{200B}' | '\u{FEFF}')
}

/// The lines of a table as CSV. Lines may have different numbers of cells: short ones are filled up.
///
/// # Errors
/// If it cannot be written, which no table is known to be.
pub fn written(lines: &[Vec<Cell>]) -> Result<String, ::csv::Error> {
    let width = lines.iter().map(Vec::len).max().unwrap_or(0);
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    for line in lines {
        let cells =
            line.iter().map(Cell::written).chain(std::iter::repeat_n(String::new(), width - line.len()));
        writer.write_record(cells)?;
    }
    let bytes = writer.into_inner().map_err(|error| ::csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// A line for each pupil: number, name, group, whether there, points, how many right and answered, and for each vote on
/// each question the answer and its score from 0 to 1. There is no column for what nobody has.
pub fn pupils(report: &Report, words: &Words) -> Vec<Vec<Cell>> {
    let mut lines = vec![pupils_heading(report, words)];
    lines.extend(report.pupils.iter().map(|pupil| pupil_line(report, pupil, words)));
    lines
}

fn has_names(report: &Report) -> bool {
    report.pupils.iter().any(|pupil| pupil.name.is_some())
}

fn has_groups(report: &Report) -> bool {
    report.pupils.iter().any(|pupil| pupil.group.is_some())
}

fn pupils_heading(report: &Report, words: &Words) -> Vec<Cell> {
    let mut heading: Vec<Cell> = vec![words.number.as_str().into()];
    if has_names(report) {
        heading.push(words.pupil.as_str().into());
    }
    if has_groups(report) {
        heading.push(words.group.as_str().into());
    }
    let rest = [&words.attendance, &words.points, &words.right, &words.answered];
    heading.extend(rest.map(|word| Cell::from(word.as_str())));
    for item in &report.items {
        for vote in 1..=item.votes.len() {
            let number = item.number;
            let which = if item.votes.len() > 1 { format!("{number}.{vote}") } else { number.to_string() };
            heading.push(format!("{which} {}", words.answer).into());
            heading.push(format!("{which} {}", words.score).into());
        }
    }
    heading
}

fn pupil_line(report: &Report, pupil: &PupilReport, words: &Words) -> Vec<Cell> {
    let mut line = vec![Cell::Number(f64::from(pupil.number))];
    if has_names(report) {
        line.push(Cell::words(pupil.name.clone()));
    }
    if has_groups(report) {
        line.push(Cell::words(pupil.group.clone()));
    }
    let attendance = match pupil.attendance {
        Attendance::Present => &words.present,
        Attendance::Absent => &words.absent,
        Attendance::Removed => &words.removed,
    };
    line.push(attendance.as_str().into());
    line.push(Cell::Number(pupil.points));
    line.push(Cell::Number(f64::from(pupil.right)));
    line.push(Cell::Number(f64::from(pupil.answered)));
    for answer in pupil.answers.iter().flatten() {
        line.push(Cell::words(answer.as_ref().and_then(|answer| answer.answer.clone())));
        line.push(Cell::number(answer.as_ref().map(|answer| answer.score)));
    }
    line
}

/// A line for each question: what was asked, the right answer, and of each vote how many answered, were right, the
/// facility with its limits and how many chose each option.
pub fn items(report: &Report, words: &Words) -> Vec<Vec<Cell>> {
    let votes = report.items.iter().map(|item| item.votes.len()).max().unwrap_or(0).max(1);
    let options = report.items.iter().map(|item| item.options.len()).max().unwrap_or(0);
    let mut lines = vec![items_heading(votes, options, words)];
    for item in &report.items {
        let said = |text: &String| words.said(item.kind, text).to_owned();
        let mut line = vec![
            Cell::Number(item.number as f64),
            item.card.as_str().into(),
            item.origin.as_str().into(),
            item.prompt.as_str().into(),
            item.key.iter().map(said).collect::<Vec<_>>().join("; ").into(),
            Cell::words(item.key_letters.clone()),
            state(item.state, words).into(),
        ];
        for vote in 0..votes {
            line.extend(vote_cells(item.votes.get(vote), options));
        }
        line.push(Cell::number(item.gain));
        lines.push(line);
    }
    lines
}

fn items_heading(votes: usize, options: usize, words: &Words) -> Vec<Cell> {
    let first = [&words.number, &words.card, &words.origin, &words.question, &words.key];
    let mut heading: Vec<Cell> = first.map(|word| Cell::from(word.as_str())).to_vec();
    heading.push(format!("{} (A, B…)", words.key).into());
    heading.push(words.state.as_str().into());
    for vote in 1..=votes {
        let of = |word: &str| Cell::from(if votes > 1 { format!("{word} {vote}") } else { word.to_owned() });
        heading.extend([of(&words.answered), of(&words.right), of(&words.facility)]);
        heading.extend([of(&format!("{} ≥", words.facility)), of(&format!("{} ≤", words.facility))]);
        heading.extend((0..options).map(|option| of(&letter(option).to_string())));
    }
    heading.push(words.gain.as_str().into());
    heading
}

fn vote_cells(vote: Option<&super::VoteReport>, options: usize) -> Vec<Cell> {
    let count = |count: Option<u32>| Cell::number(count.map(f64::from));
    let mut cells = vec![
        count(vote.map(|vote| vote.answered)),
        count(vote.map(|vote| vote.right)),
        Cell::number(vote.and_then(|vote| vote.facility)),
        Cell::number(vote.and_then(|vote| vote.low)),
        Cell::number(vote.and_then(|vote| vote.high)),
    ];
    cells.extend((0..options).map(|option| count(vote.and_then(|vote| vote.chosen.get(option).copied()))));
    cells
}

pub(super) fn state(state: State, words: &Words) -> &str {
    match state {
        State::Counted => &words.counted,
        State::Skipped => &words.skipped,
        State::Open => &words.open,
        State::NotAsked => &words.not_asked,
    }
}
