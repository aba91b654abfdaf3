//! Bars, one for each value, with their numbers beside them.

use super::Pen;
use crate::course::figure::Row;
use crate::tui::theme::MARKER;
use crate::tui::widgets::columns::width_of;
use crate::tui::widgets::prose::paragraph;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Eighths of a cell, from none to seven.
const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/// Columns below which bars say too little to stand beside their names; then they stand below them.
const SHORT: usize = 12;

/// A bar with a name for each value.
pub(super) fn single(bars: &[(String, f64)], pen: &Pen<'_>) -> Vec<Line<'static>> {
    let longest = bars.iter().map(|(_, value)| *value).fold(0.0, f64::max);
    rows(bars.iter().map(|(name, value)| (name.as_str(), *value)).collect(), longest, 0, pen)
}

/// Under each name a bar for every group, all on one scale.
pub(super) fn grouped(groups: &[String], bars: &[Row], pen: &Pen<'_>) -> Vec<Line<'static>> {
    let longest = bars.iter().flat_map(|(_, values)| values).copied().fold(0.0, f64::max);
    let under = |values: &[f64]| groups.iter().map(String::as_str).zip(values.iter().copied()).collect();
    bars.iter()
        .flat_map(|(name, values)| {
            let name = paragraph(name, pen.width, Style::new());
            name.into_iter().chain(rows(under(values), longest, 2, pen))
        })
        .collect()
}

/// The bars of a guess on a scale up to `top`, one of them marked.
pub(super) fn marked(
    names: &[String],
    values: &[f64],
    marked: usize,
    top: f64,
    pen: &Pen<'_>,
) -> Vec<Line<'static>> {
    let sign = |at: usize| if at == marked { MARKER } else { " " };
    let widest = names.iter().map(|name| width_of(name)).max().unwrap_or(0);
    let name =
        |(at, name): (usize, &String)| format!("{} {name}{}", sign(at), " ".repeat(widest - width_of(name)));
    let names: Vec<String> = names.iter().enumerate().map(name).collect();
    rows(names.iter().map(String::as_str).zip(values.iter().copied()).collect(), top, 0, pen)
}

/// Bars below each other, their names and numbers aligned.
fn rows(bars: Vec<(&str, f64)>, longest: f64, indent: usize, pen: &Pen<'_>) -> Vec<Line<'static>> {
    let names = bars.iter().map(|(name, _)| width_of(name)).max().unwrap_or(0);
    let numbers: Vec<String> = bars.iter().map(|(_, value)| pen.texts.number(*value)).collect();
    let digits = numbers.iter().map(|number| width_of(number)).max().unwrap_or(0);
    let whole = usize::from(pen.width).saturating_sub(indent + digits + 1);
    let beside = whole.checked_sub(names + 1).filter(|room| *room >= SHORT);
    let room = beside.unwrap_or(whole);
    let mut lines = Vec::new();
    for ((name, value), number) in bars.into_iter().zip(numbers) {
        let first = if beside.is_some() {
            format!("{}{}{name} ", " ".repeat(indent), " ".repeat(names - width_of(name)))
        } else {
            let over = paragraph(name, pen.width.saturating_sub(indent as u16).max(1), Style::new());
            lines.extend(over.into_iter().map(|line| Line::raw(format!("{}{line}", " ".repeat(indent)))));
            " ".repeat(indent)
        };
        let bar = bar(if longest > 0.0 { value / longest } else { 0.0 }, room);
        let pad = room.saturating_sub(width_of(&bar)) + 1 + digits - width_of(&number);
        lines.push(Line::from(vec![
            Span::raw(first),
            Span::styled(bar, pen.theme.accent),
            Span::raw(format!("{}{number}", " ".repeat(pad))),
        ]));
    }
    lines
}

/// A bar for `share` (0–1) of `room` cells, to an eighth of a cell.
fn bar(share: f64, room: usize) -> String {
    let eighths = (share * room as f64 * 8.0).round() as usize;
    format!("{}{}", "█".repeat(eighths / 8), EIGHTHS[eighths % 8])
}

#[cfg(test)]
mod tests {
    use super::super::tests::drawn;
    use crate::course::figure::Data;

    fn bars(bars: &[(&str, f64)]) -> Data {
        Data::Bar(bars.iter().map(|(name, value)| ((*name).to_owned(), *value)).collect())
    }

    #[test]
    fn names_and_numbers_stand_in_columns() {
        let lines = drawn(&bars(&[("1921", 25.0), ("1922", 100.0)]), 24);
        assert_eq!(lines, ["1921 ███▊             25", "1922 ███████████████ 100"]);
    }

    #[test]
    fn long_names_stand_over_their_bars() {
        let lines = drawn(&bars(&[("the party functionary", 5.0), ("none", 10.0)]), 24);
        let bar = "█".repeat(21);
        assert_eq!(lines[0], "the party functionary");
        assert_eq!(lines[2..], ["none".to_owned(), format!("{bar} 10")]);
    }

    #[test]
    fn groups_share_one_scale() {
        let groups = vec!["1923".to_owned(), "1927".to_owned()];
        let row = |name: &str, values: [f64; 2]| (name.to_owned(), values.to_vec());
        let bars = vec![row("industry", [50.0, 100.0]), row("retail", [25.0, 50.0])];
        let lines = drawn(&Data::Grouped { groups, bars }, 31);
        let at = |row: usize| lines[row].chars().filter(|c| *c == '█').count();
        assert_eq!([lines[0].as_str(), lines[3].as_str()], ["industry", "retail"]);
        assert_eq!([at(1), at(5)], [at(2) / 2, at(2) / 2], "{lines:#?}");
    }
}
