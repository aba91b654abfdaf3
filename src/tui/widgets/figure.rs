//! Figures in lines of a given width, always with their numbers.

mod chart;
mod scale;

use super::columns::width_of;
use super::prose::paragraph;
use crate::course::figure::{Data, Figure};
use crate::text::layout::{Measure, lay_out};
use crate::text::prose::{Block, Run};
use crate::tui::theme::Theme;
use ratatui::text::{Line, Span};

/// Eighths of a cell, from none to seven.
const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/// The figure with its title, unit, numbers, note and the mark of its source.
pub fn lines(figure: &Figure, mark: &str, width: u16, as_table: bool, theme: &Theme) -> Vec<Line<'static>> {
    let unit = if figure.unit.is_empty() { String::new() } else { format!(", {}", figure.unit) };
    let mut drawn = paragraph(&format!("{}{unit}", figure.title), width, theme.strong);
    drawn.extend(match &figure.data {
        data if as_table => table(&numbers(data), width, theme),
        Data::Bar(bars) => self::bars(bars, width, theme),
        Data::Line { x, series, events } => chart::Chart { x, series, events }
            .lines(width, theme)
            .unwrap_or_else(|| table(&series_table(x, series), width, theme)),
        Data::Timeline(lanes) => timeline(lanes, width, theme),
        Data::Table { head, rows } => table(&(head.clone(), rows.clone()), width, theme),
    });
    let note = figure.note.iter().map(String::as_str).chain([mark]).collect::<Vec<_>>().join(" ");
    drawn.extend(paragraph(&note, width, theme.quiet));
    drawn
}

fn bars(bars: &[(String, f64)], width: u16, theme: &Theme) -> Vec<Line<'static>> {
    let names = bars.iter().map(|(name, _)| width_of(name)).max().unwrap_or(0);
    let numbers: Vec<String> = bars.iter().map(|(_, value)| value.to_string()).collect();
    let digits = numbers.iter().map(String::len).max().unwrap_or(0);
    let longest = bars.iter().map(|(_, value)| value.abs()).fold(0.0, f64::max);
    let room = usize::from(width).saturating_sub(names + digits + 2);
    bars.iter()
        .zip(numbers)
        .map(|((name, value), number)| {
            let share = if longest > 0.0 { value.abs() / longest } else { 0.0 };
            let bar = bar(share, room);
            let pad = room.saturating_sub(width_of(&bar));
            Line::from(vec![
                Span::raw(format!("{}{name} ", " ".repeat(names - width_of(name)))),
                Span::styled(bar, theme.accent),
                Span::raw(format!("{} {number:>digits$}", " ".repeat(pad))),
            ])
        })
        .collect()
}

/// A bar for `share` (0–1) of `room` cells, to an eighth of a cell.
fn bar(share: f64, room: usize) -> String {
    let eighths = (share * room as f64 * 8.0).round() as usize;
    format!("{}{}", "█".repeat(eighths / 8), EIGHTHS[eighths % 8])
}

type Rows = (Vec<String>, Vec<Vec<String>>);

/// Whether there is a drawing beside the table.
pub fn is_drawn(figure: &Figure) -> bool {
    !matches!(figure.data, Data::Table { .. })
}

/// The data as a table, without names where the data has none.
fn numbers(data: &Data) -> Rows {
    match data {
        Data::Bar(bars) => {
            (Vec::new(), bars.iter().map(|(name, value)| vec![name.clone(), value.to_string()]).collect())
        }
        Data::Line { x, series, .. } => series_table(x, series),
        Data::Timeline(lanes) => {
            let events =
                lanes.iter().flat_map(|(lane, events)| events.iter().map(move |event| (lane, event)));
            let row = |(lane, (date, event)): (&String, &(String, String))| {
                vec![date.clone(), lane.clone(), event.clone()]
            };
            (Vec::new(), events.map(row).collect())
        }
        Data::Table { head, rows } => (head.clone(), rows.clone()),
    }
}

fn series_table(x: &[String], series: &[(String, Vec<f64>)]) -> Rows {
    let head = std::iter::once(String::new()).chain(series.iter().map(|(name, _)| name.clone())).collect();
    let row = |(i, point): (usize, &String)| {
        let values = series.iter().map(|(_, values)| values.get(i).map_or_else(String::new, f64::to_string));
        std::iter::once(point.clone()).chain(values).collect()
    };
    (head, x.iter().enumerate().map(row).collect())
}

fn table((head, rows): &Rows, width: u16, theme: &Theme) -> Vec<Line<'static>> {
    let cell = |text: &String| vec![Run { text: text.clone(), ..Run::default() }];
    let block = Block::Table {
        head: head.iter().map(cell).collect(),
        rows: rows.iter().map(|row| row.iter().map(cell).collect()).collect(),
        align: vec![crate::text::prose::Align::Left; head.len()],
    };
    let measure = Measure { width, hyphenate: None, justify: false, ascii: theme.is_ascii() };
    lay_out(&block, &measure).iter().map(|line| super::prose::line(line, theme, None)).collect()
}

fn timeline(lanes: &[(String, Vec<(String, String)>)], width: u16, theme: &Theme) -> Vec<Line<'static>> {
    let mut events: Vec<(&str, &str, &str)> = lanes
        .iter()
        .flat_map(|(lane, events)| {
            events.iter().map(move |(date, event)| (date.as_str(), event.as_str(), lane.as_str()))
        })
        .collect();
    events.sort_by_key(|(date, ..)| *date);
    let dates = events.iter().map(|(date, ..)| width_of(date)).max().unwrap_or(0);
    let mut drawn = Vec::new();
    for (date, event, lane) in events {
        let first =
            vec![Span::styled(format!("{date:<dates$} "), theme.accent), Span::styled("● ", theme.accent)];
        let text = format!("{event} ({lane})");
        drawn.extend(super::prose::hanging(first, &text, width, ratatui::style::Style::new()));
    }
    drawn
}
