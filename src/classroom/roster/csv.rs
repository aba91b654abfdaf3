//! Lists of pupils as spreadsheets and school registers write them: CSV with commas, semicolons or tabs.
//!
//! All that is wrong is told at once, and nothing is taken unless all is right. It must not open a file: it is given bytes.

mod cells;
mod columns;

use super::list::Listed;
use crate::classroom::name::{Name, NameFault};
use cells::{Cell, cells, separator};
use columns::Columns;
use std::collections::HashMap;

/// A line that has something, and its cells.
type Row = (u32, Vec<Cell>);

/// A list that was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Who stands on it.
    pub pupils: Vec<Listed>,
    /// Columns that were not read, by what stands above them.
    pub unread: Vec<String>,
    /// Lines with a name that stands in an earlier line too: this line, and that one.
    pub doubles: Vec<(u32, u32)>,
}

/// What is wrong with a list, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
    /// What is wrong.
    pub kind: FaultKind,
}

/// What can be wrong with a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// The bytes are no UTF-8.
    NotUtf8,
    /// There is a byte 0: this is no text.
    NotText,
    /// Nobody stands on it.
    Empty,
    /// A quotation mark is opened, and not closed in its line.
    OpenQuote,
    /// Something follows a quotation mark that closes a cell.
    AfterQuote,
    /// The first line names columns, but none with names.
    NoNames,
    /// There are several columns, and nothing says which one has the names.
    Headless,
    /// A cell stands right of all columns that the first line names.
    Beyond {
        /// How many columns the first line names.
        columns: usize,
    },
    /// A name is none.
    Name(NameFault),
    /// The name of a team is none.
    Group(NameFault),
}

/// Reads a list. A first line that names columns, such as `name,group`, says what they are; without one there is a single
/// column of names. Empty lines are passed over.
///
/// # Errors
/// All that is wrong, in the order of the lines.
pub fn read(bytes: &[u8]) -> Result<Sheet, Vec<Fault>> {
    let text = text(bytes).map_err(|fault| vec![fault])?;
    let separator = separator(&text);
    let (mut rows, mut faults) = (Vec::new(), Vec::new());
    for (line, written) in (1..).zip(text.lines()) {
        match cells(written, separator) {
            Ok(cells) if cells.iter().all(Cell::is_blank) => {}
            Ok(cells) => rows.push((line, cells)),
            Err((column, kind)) => faults.push(Fault { line, column, kind }),
        }
    }
    let sheet = sheet(&rows, &mut faults);
    faults.sort_by_key(|fault| (fault.line, fault.column));
    if faults.is_empty() { Ok(sheet) } else { Err(faults) }
}

/// The text, with one kind of line end and without the mark that some programs put before it.
fn text(bytes: &[u8]) -> Result<String, Fault> {
    let fault = |before: &[u8], kind| {
        let before = String::from_utf8_lossy(before);
        let line = before.matches('\n').count() + 1;
        let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
        Fault { line: line as u32, column: column as u32, kind }
    };
    let text = std::str::from_utf8(bytes)
        .map_err(|error| fault(&bytes[..error.valid_up_to()], FaultKind::NotUtf8))?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    match text.find('\0') {
        Some(at) => Err(fault(&text.as_bytes()[..at], FaultKind::NotText)),
        None => Ok(text.replace("\r\n", "\n").replace('\r', "\n")),
    }
}

fn sheet(rows: &[Row], faults: &mut Vec<Fault>) -> Sheet {
    let Some((line, first)) = rows.first() else {
        faults.extend(faults.is_empty().then_some(Fault { line: 1, column: 1, kind: FaultKind::Empty }));
        return Sheet::default();
    };
    if faults.iter().any(|fault| fault.line < *line) {
        // Nobody knows what the first line would have said.
        return Sheet::default();
    }
    let fault = |kind| Fault { line: *line, column: 1, kind };
    let Some(columns) = Columns::named(first) else {
        let second = |(line, cells): &Row| {
            let cell = cells[1..].iter().find(|cell| !cell.is_blank())?;
            Some(Fault { line: *line, column: cell.column, kind: FaultKind::Headless })
        };
        if let Some(headless) = rows.iter().find_map(second) {
            faults.push(headless);
            return Sheet::default();
        }
        return pupils(&Columns::of_names(), rows, faults);
    };
    if !columns.has_names() {
        faults.push(fault(FaultKind::NoNames));
        return Sheet::default();
    }
    faults.extend((rows.len() == 1 && faults.is_empty()).then(|| fault(FaultKind::Empty)));
    Sheet { unread: columns.unread(first), ..pupils(&columns, &rows[1..], faults) }
}

fn pupils(columns: &Columns, rows: &[Row], faults: &mut Vec<Fault>) -> Sheet {
    let mut sheet = Sheet::default();
    let mut met: HashMap<String, u32> = HashMap::new();
    for (line, cells) in rows {
        match columns.listed(cells) {
            Ok(listed) => {
                let earlier = *met.entry(listed.name.key()).or_insert(*line);
                sheet.doubles.extend((earlier != *line).then_some((*line, earlier)));
                sheet.pupils.push(listed);
            }
            Err(wrong) => {
                faults.extend(wrong.into_iter().map(|(column, kind)| Fault { line: *line, column, kind }));
            }
        }
    }
    sheet
}

#[cfg(test)]
mod tests;
