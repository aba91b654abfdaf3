//! What makes a figure impossible to draw.

use crate::course::cards::faults::missing_id;
use crate::course::diagnostic::Diagnostic;
use crate::course::diagnostic::codes::{BAD_DATE, BAD_NUMBER, EMPTY_TEXT, UNEVEN_FIGURE};
use crate::course::folder::Page;
use crate::course::format::Written;
use crate::course::format::fences::{ChartFence, WrittenBranch, WrittenEvents, WrittenRows};
use crate::text::dates::When;

/// Every fault of a figure.
pub fn faults(page: &Page, fence: &Written<ChartFence>) -> Vec<Diagnostic> {
    let caption = fence.value.caption();
    let mut faults = missing_id(page, caption.id, fence.node.start);
    if caption.title.trim().is_empty() {
        faults.push(page.finding(EMPTY_TEXT, fence.at("title"), "there is nothing written here"));
    }
    let uneven = shape(&fence.value).into_iter();
    faults.extend(uneven.map(|(path, why)| page.finding(UNEVEN_FIGURE, fence.at(&path), why)));
    for (path, number) in numbers(&fence.value).into_iter().filter(|(_, number)| !number.is_finite()) {
        faults.push(page.finding(BAD_NUMBER, fence.at(&path), format!("{number} cannot be drawn")));
    }
    if !matches!(fence.value, ChartFence::Line { .. }) {
        for (path, number) in numbers(&fence.value).into_iter().filter(|(_, number)| *number < 0.0) {
            let message = format!("a bar cannot be drawn below zero, to {number}");
            faults.push(page.finding(BAD_NUMBER, fence.at(&path), message));
        }
    }
    for (path, date) in dates(&fence.value).filter(|(_, date)| When::read(date).is_none()) {
        faults.push(no_date(page, fence.at(&path), date));
    }
    faults
}

/// What is to be said of a text that is no year, month or day.
pub(in crate::course) fn no_date(page: &Page, at: usize, text: &str) -> Diagnostic {
    let message = format!("'{text}' is no date; write it as 1921, 1921-03 or 1921-03-08");
    page.finding(BAD_DATE, at, message)
}

/// Places and what does not fit there.
type Uneven = Vec<(String, String)>;

fn shape(fence: &ChartFence) -> Uneven {
    match fence {
        ChartFence::Bar { bars, .. } => empty(bars.is_empty(), "bars", "bar"),
        ChartFence::Grouped { groups, bars, .. } => uneven_values(groups, "groups", bars, "bars", "bar"),
        ChartFence::Stacked { parts, bars, .. } => uneven_values(parts, "parts", bars, "bars", "bar"),
        ChartFence::Line { x, series, events, .. } => {
            let mut uneven = uneven_values(x, "points", series, "series", "series");
            uneven.extend(stray(x, events));
            uneven
        }
        ChartFence::Timeline { lanes, .. } => {
            empty(lanes.iter().all(|(_, events)| events.is_empty()), "lanes", "event")
        }
        ChartFence::Tree { root, .. } => nameless(root, "root"),
        ChartFence::Table { head, rows, .. } => uneven_rows(head, rows),
    }
}

fn empty(is_empty: bool, path: &str, what: &str) -> Uneven {
    if is_empty { vec![(path.to_owned(), format!("there is no {what} to draw"))] } else { Vec::new() }
}

/// Rows that have not as many values as there are `columns`.
fn uneven_values(columns: &[String], called: &str, rows: &WrittenRows, path: &str, what: &str) -> Uneven {
    let mut uneven = empty(rows.is_empty() || columns.is_empty(), path, what);
    let odd = rows.iter().enumerate().filter(|(_, (_, values))| values.len() != columns.len());
    uneven.extend(odd.map(|(i, (name, values))| {
        (format!("{path}.{i}"), format!("'{name}' has values: {}; {called}: {}", values.len(), columns.len()))
    }));
    uneven
}

/// Events at points that there are not.
fn stray(x: &[String], events: &WrittenEvents) -> Uneven {
    let stray = events.iter().enumerate().filter(|(_, (point, _))| !x.contains(point));
    stray.map(|(i, (point, _))| (format!("events.{i}"), format!("there is no point '{point}'"))).collect()
}

fn nameless(WrittenBranch(name, below): &WrittenBranch, path: &str) -> Uneven {
    let mut uneven = Uneven::new();
    if name.trim().is_empty() {
        uneven.push((path.to_owned(), "a branch has no name".to_owned()));
    }
    uneven
        .extend(below.iter().enumerate().flat_map(|(i, branch)| nameless(branch, &format!("{path}.1.{i}"))));
    uneven
}

fn uneven_rows(head: &[String], rows: &[Vec<String>]) -> Uneven {
    let mut uneven = empty(rows.is_empty(), "rows", "row");
    for (i, row) in rows.iter().enumerate().filter(|(_, row)| row.len() != head.len()) {
        let why = format!("the row has cells: {}; columns: {}", row.len(), head.len());
        uneven.push((format!("rows.{i}"), why));
    }
    uneven
}

/// Every number of a figure, with its path.
fn numbers(fence: &ChartFence) -> Vec<(String, f64)> {
    let of = |path: &str, rows: &WrittenRows| -> Vec<(String, f64)> {
        let rows = rows.iter().enumerate();
        rows.flat_map(|(i, (_, values))| {
            values.iter().enumerate().map(move |(j, number)| (format!("{path}.{i}.1.{j}"), *number))
        })
        .collect()
    };
    match fence {
        ChartFence::Bar { bars, .. } => {
            bars.iter().enumerate().map(|(i, (_, number))| (format!("bars.{i}.1"), *number)).collect()
        }
        ChartFence::Grouped { bars, .. } | ChartFence::Stacked { bars, .. } => of("bars", bars),
        ChartFence::Line { series, .. } => of("series", series),
        ChartFence::Timeline { .. } | ChartFence::Tree { .. } | ChartFence::Table { .. } => Vec::new(),
    }
}

/// Every date of a timeline, with its path.
fn dates(fence: &ChartFence) -> impl Iterator<Item = (String, &str)> {
    let lanes = if let ChartFence::Timeline { lanes, .. } = fence { lanes.as_slice() } else { &[] };
    lanes.iter().enumerate().flat_map(|(i, (_, events))| {
        events.iter().enumerate().map(move |(j, (date, _))| (format!("lanes.{i}.1.{j}.0"), date.as_str()))
    })
}
