//! Classes and pupils as they are listed in plain lines.

use crate::classroom::roster::Class;
use crate::l10n::{Texts, say};
use unicode_width::UnicodeWidthStr;

/// The classes, each with how many are in it.
pub(super) fn classes(classes: &[Class], texts: &Texts) -> String {
    if classes.is_empty() {
        return say!(texts, "drill-class-none");
    }
    let rows = classes.iter().map(|class| {
        vec![class.name.to_string(), say!(texts, "drill-class-pupils", count = class.present().count())]
    });
    in_columns(&rows.collect::<Vec<_>>()).join("\n")
}

/// Who is in a class, and who was.
pub(super) fn pupils(class: &Class, texts: &Texts) -> String {
    let count = say!(texts, "drill-class-pupils", count = class.present().count());
    let all = class.told_apart();
    let (left, present): (Vec<_>, Vec<_>) = all.into_iter().partition(|(pupil, _)| pupil.is_removed);
    let rows = present.into_iter().enumerate().map(|(at, (pupil, label))| {
        let team = pupil.group.as_ref().map(ToString::to_string).unwrap_or_default();
        let hidden = if pupil.is_hidden { say!(texts, "drill-class-is-hidden") } else { String::new() };
        vec![format!("{:>4}", at + 1), label, team, hidden]
    });
    let mut lines = vec![format!("{}: {count}", class.name)];
    lines.extend(in_columns(&rows.collect::<Vec<_>>()));
    if !left.is_empty() {
        let names: Vec<String> = left.into_iter().map(|(_, label)| label).collect();
        lines.push(say!(texts, "drill-class-left", names = names.join(", ")));
    }
    lines.join("\n")
}

/// Rows with their cells under each other, two spaces apart.
fn in_columns(rows: &[Vec<String>]) -> Vec<String> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max();
    let widths: Vec<usize> = (0..columns).map(|column| width(column).unwrap_or(0)).collect();
    let line = |row: &Vec<String>| {
        let padded = |(cell, width): (&String, &usize)| format!("{cell}{}", " ".repeat(width - cell.width()));
        let cells: Vec<String> = row.iter().zip(&widths).map(padded).collect();
        cells.join("  ").trim_end().to_owned()
    };
    rows.iter().map(line).collect()
}
