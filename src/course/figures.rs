//! Figures from what authors wrote, and what makes one impossible to draw.
//!
//! It must not look for the source; that is for `check`.

use super::cards::faults::missing_id;
use super::diagnostic::Diagnostic;
use super::diagnostic::codes::{BAD_DATE, BAD_NUMBER, EMPTY_TEXT, UNEVEN_FIGURE};
use super::figure::{Data, Figure};
use super::folder::Page;
use super::format::Written;
use super::format::fences::ChartFence;
use crate::domain::ids::SourceId;

/// The figure of a fence; nothing if it has no id.
pub fn from_fence(fence: &ChartFence) -> Option<Figure> {
    let id = fence.id()?.to_owned();
    let (unit, data, note, predict) = match fence.clone() {
        ChartFence::Bar { unit, bars, note, predict, .. } => (unit, Data::Bar(bars), note, predict),
        ChartFence::Line { unit, x, series, events, note, predict, .. } => {
            (unit, Data::Line { x, series, events }, note, predict)
        }
        ChartFence::Timeline { lanes, note, .. } => (String::new(), Data::Timeline(lanes), note, false),
        ChartFence::Table { head, rows, note, .. } => {
            (String::new(), Data::Table { head, rows }, note, false)
        }
    };
    let source = SourceId::from(fence.source());
    Some(Figure { id, title: fence.title().to_owned(), unit, data, source, note, predict })
}

/// Every fault of a figure.
pub fn faults(page: &Page, fence: &Written<ChartFence>) -> Vec<Diagnostic> {
    let mut faults = missing_id(page, fence.value.id(), fence.node.start);
    if fence.value.title().trim().is_empty() {
        faults.push(page.finding(EMPTY_TEXT, fence.at("title"), "there is nothing written here"));
    }
    let shape = match &fence.value {
        ChartFence::Bar { bars, .. } => uneven_bars(bars),
        ChartFence::Line { x, series, events, .. } => uneven_lines(x, series, events),
        ChartFence::Timeline { lanes, .. } => {
            empty(lanes.iter().all(|(_, events)| events.is_empty()), "lanes", "event")
        }
        ChartFence::Table { head, rows, .. } => uneven_rows(head, rows),
    };
    faults.extend(shape.into_iter().map(|(path, why)| page.finding(UNEVEN_FIGURE, fence.at(&path), why)));
    for (path, number) in numbers(&fence.value).filter(|(_, number)| !number.is_finite()) {
        faults.push(page.finding(BAD_NUMBER, fence.at(&path), format!("{number} cannot be drawn")));
    }
    for (path, number) in bars(&fence.value).filter(|(_, number)| *number < 0.0) {
        let message = format!("a bar cannot be drawn below zero, to {number}");
        faults.push(page.finding(BAD_NUMBER, fence.at(&path), message));
    }
    for (path, date) in dates(&fence.value).filter(|(_, date)| !is_date(date)) {
        let message = format!("'{date}' is no date; write it as 1921, 1921-03 or 1921-03-08");
        faults.push(page.finding(BAD_DATE, fence.at(&path), message));
    }
    faults
}

type Uneven = Vec<(String, String)>;

fn empty(is_empty: bool, path: &str, what: &str) -> Uneven {
    if is_empty { vec![(path.to_owned(), format!("there is no {what} to draw"))] } else { Vec::new() }
}

fn uneven_bars(bars: &[(String, f64)]) -> Uneven {
    empty(bars.is_empty(), "bars", "bar")
}

fn uneven_lines(x: &[String], series: &[(String, Vec<f64>)], events: &[(String, String)]) -> Uneven {
    let mut uneven = empty(series.is_empty(), "series", "series");
    for (i, (name, values)) in series.iter().enumerate().filter(|(_, (_, values))| values.len() != x.len()) {
        let why = format!("'{name}' has values: {}; points: {}", values.len(), x.len());
        uneven.push((format!("series.{i}"), why));
    }
    for (i, (point, _)) in events.iter().enumerate().filter(|(_, (point, _))| !x.contains(point)) {
        uneven.push((format!("events.{i}"), format!("there is no point '{point}'")));
    }
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
fn numbers(fence: &ChartFence) -> Box<dyn Iterator<Item = (String, f64)> + '_> {
    match fence {
        ChartFence::Bar { .. } => Box::new(bars(fence)),
        ChartFence::Line { series, .. } => {
            Box::new(series.iter().enumerate().flat_map(|(i, (_, values))| {
                values.iter().enumerate().map(move |(j, number)| (format!("series.{i}.1.{j}"), *number))
            }))
        }
        ChartFence::Timeline { .. } | ChartFence::Table { .. } => Box::new(std::iter::empty()),
    }
}

/// Every bar of a figure, with its path.
fn bars(fence: &ChartFence) -> impl Iterator<Item = (String, f64)> {
    let bars = if let ChartFence::Bar { bars, .. } = fence { bars.as_slice() } else { &[] };
    bars.iter().enumerate().map(|(i, (_, number))| (format!("bars.{i}.1"), *number))
}

/// Every date of a timeline, with its path.
fn dates(fence: &ChartFence) -> impl Iterator<Item = (String, &str)> {
    let lanes = if let ChartFence::Timeline { lanes, .. } = fence { lanes.as_slice() } else { &[] };
    lanes.iter().enumerate().flat_map(|(i, (_, events))| {
        events.iter().enumerate().map(move |(j, (date, _))| (format!("lanes.{i}.1.{j}.0"), date.as_str()))
    })
}

/// A year, a month or a day that there was.
fn is_date(text: &str) -> bool {
    let is_written = text.bytes().enumerate().all(|(i, letter)| match i {
        4 | 7 => letter == b'-',
        _ => letter.is_ascii_digit(),
    });
    let day = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    is_written && day.len() == "1921-03-08".len() && day.parse::<jiff::civil::Date>().is_ok()
}
