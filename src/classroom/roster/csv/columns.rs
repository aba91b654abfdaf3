//! What the columns of a list are, as its first line says, and what a line says of a pupil.

use super::super::list::Listed;
use super::cells::Cell;
use super::{FaultKind, Name};

/// What a column with names, or with parts of them, is called. Parts are put together in the order of their columns: that is
/// how the list names people.
const NAMES: [&str; 22] = [
    "name",
    "full name",
    "first name",
    "given name",
    "forename",
    "last name",
    "family name",
    "surname",
    "pupil",
    "student",
    "firstname",
    "lastname",
    "имя",
    "фамилия",
    "фио",
    "ф.и.о.",
    "фамилия имя",
    "фамилия, имя",
    "имя и фамилия",
    "имя фамилия",
    "ученик",
    "учащийся",
];

/// What a column with teams is called.
const GROUPS: [&str; 4] = ["group", "team", "группа", "команда"];

/// What a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    /// Names, or parts of them.
    Name,
    /// Teams.
    Group,
    /// Something else, which is not read.
    Unread,
}

/// What the columns of a list are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Columns(Vec<Column>);

impl Columns {
    /// A single column, of names.
    pub(super) fn of_names() -> Self {
        Self(vec![Column::Name])
    }

    /// What a line calls them; none if it does not name columns.
    pub(super) fn named(line: &[Cell]) -> Option<Self> {
        let is = |cell: &Cell, words: &[&str]| {
            let word = cell.text.to_lowercase().replace(['_', '-'], " ");
            words.contains(&word.trim())
        };
        let column = |cell: &Cell| match () {
            () if is(cell, &NAMES) => Column::Name,
            () if is(cell, &GROUPS) => Column::Group,
            () => Column::Unread,
        };
        let columns: Vec<Column> = line.iter().map(column).collect();
        columns.iter().any(|column| *column != Column::Unread).then_some(Self(columns))
    }

    /// Whether there is a column of names.
    pub(super) fn has_names(&self) -> bool {
        self.0.contains(&Column::Name)
    }

    /// What the columns are called that are not read.
    pub(super) fn unread(&self, line: &[Cell]) -> Vec<String> {
        let unread = line.iter().zip(&self.0).filter(|(cell, _)| !cell.is_blank());
        unread
            .filter(|(_, column)| **column == Column::Unread)
            .map(|(cell, _)| Name::new(&cell.text).map_or_else(|_| cell.column.to_string(), String::from))
            .collect()
    }

    /// What a line says of a pupil; else all that is wrong with it, each with its place in the line.
    pub(super) fn listed(&self, line: &[Cell]) -> Result<Listed, Vec<(u32, FaultKind)>> {
        let mut faults = Vec::new();
        if let Some(cell) = line.iter().skip(self.0.len()).find(|cell| !cell.is_blank()) {
            faults.push((cell.column, FaultKind::Beyond { columns: self.0.len() }));
        }
        let parts = self.of(line, Column::Name);
        let place = parts.first().map_or(1, |cell| cell.column);
        let words: Vec<&str> = parts.iter().map(|cell| cell.text.as_str()).collect();
        let name = Name::new(&words.join(" ")).map_err(|fault| faults.push((place, FaultKind::Name(fault))));
        let group = self.of(line, Column::Group).into_iter().find(|cell| !cell.is_blank());
        let group = group.map(|cell| {
            Name::new(&cell.text).map_err(|fault| faults.push((cell.column, FaultKind::Group(fault))))
        });
        match (name, group.transpose()) {
            (Ok(name), Ok(group)) if faults.is_empty() => Ok(Listed { name, group }),
            _ => Err(faults),
        }
    }

    /// The cells of a line that stand in columns of this kind.
    fn of<'a>(&self, line: &'a [Cell], wanted: Column) -> Vec<&'a Cell> {
        let cells = line.iter().zip(&self.0);
        cells.filter(|(_, column)| **column == wanted).map(|(cell, _)| cell).collect()
    }
}
