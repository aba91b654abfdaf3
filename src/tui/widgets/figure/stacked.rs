//! Bars that are divided into parts: a fill for each part, named above, the numbers below each bar.

use super::Pen;
use crate::course::figure::Row;
use crate::tui::widgets::columns::width_of;
use crate::tui::widgets::prose::{hanging, paragraph};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// What the parts are filled with; neighbours differ without colour.
const FILLS: [char; 6] = ['█', '░', '▓', '·', '▒', '+'];
const ASCII: [char; 6] = ['#', '.', '=', ':', '%', '+'];

pub(super) fn lines(parts: &[String], bars: &[Row], pen: &Pen<'_>) -> Vec<Line<'static>> {
    let fills = if pen.theme.is_ascii() { &ASCII } else { &FILLS };
    let legend = parts.iter().zip(fills.iter().cycle()).map(|(name, fill)| format!("{fill}\u{a0}{name}"));
    let mut lines = paragraph(&legend.collect::<Vec<_>>().join(", "), pen.width, Style::new());
    let total = |values: &[f64]| values.iter().sum::<f64>();
    let longest = bars.iter().map(|(_, values)| total(values)).fold(0.0, f64::max);
    let names =
        bars.iter().map(|(name, _)| width_of(name)).max().unwrap_or(0).min(usize::from(pen.width) / 3);
    let room = usize::from(pen.width).saturating_sub(names + 1);
    for (name, values) in bars {
        let share = if longest > 0.0 { total(values) / longest } else { 0.0 };
        let cells = cells(values, (share * room as f64).round() as usize);
        let bar =
            cells.into_iter().zip(fills.iter().cycle()).map(|(count, fill)| fill.to_string().repeat(count));
        let mut named = paragraph(name, names.max(1) as u16, Style::new()).into_iter();
        let first = named.next().unwrap_or_default().to_string();
        let first = Span::raw(format!("{}{first} ", " ".repeat(names.saturating_sub(width_of(&first)))));
        lines.push(Line::from(vec![first, Span::styled(bar.collect::<String>(), pen.theme.accent)]));
        let numbers: Vec<String> = values.iter().map(|value| pen.texts.number(*value)).collect();
        let rest: String = named.map(|line| line.to_string()).collect::<Vec<_>>().join(" ");
        let under = Span::raw(format!("{rest:>names$} "));
        lines.extend(hanging(vec![under], &numbers.join(" · "), pen.width, Style::new()));
    }
    lines
}

/// The cells of each part, `room` in all; what is not nothing has one at least, if there is room.
fn cells(values: &[f64], room: usize) -> Vec<usize> {
    let total: f64 = values.iter().sum();
    let mut end = 0.0;
    let mut drawn = 0;
    let mut later = values.iter().filter(|value| **value > 0.0).count();
    let cells = values.iter().map(|value| {
        end += value;
        let until = if total > 0.0 { (end / total * room as f64).round() as usize } else { 0 };
        let least = usize::from(*value > 0.0);
        later -= least;
        let most = room.saturating_sub(drawn + later);
        let count = until.saturating_sub(drawn).max(least).min(most);
        drawn += count;
        count
    });
    cells.collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::drawn;
    use super::*;
    use crate::course::figure::Data;
    use proptest::prelude::*;

    #[test]
    fn every_part_has_its_fill_and_its_number() {
        let parts = vec!["workers".to_owned(), "peasants".to_owned(), "others".to_owned()];
        let bars = vec![("1927".to_owned(), vec![30.0, 10.0, 60.0])];
        let lines = drawn(&Data::Stacked { parts, bars }, 25);
        assert_eq!(lines[0], "█\u{a0}workers, ░\u{a0}peasants,");
        assert_eq!(lines[2], "1927 ██████░░▓▓▓▓▓▓▓▓▓▓▓▓");
        assert_eq!(lines[3], "     30 · 10 · 60");
    }

    proptest! {
        #[test]
        fn parts_fill_the_bar(values in prop::collection::vec(0.0..100f64, 1..7), room in 0usize..80) {
            let cells = cells(&values, room);
            let sum: usize = cells.iter().sum();
            let has_any = values.iter().any(|value| *value > 0.0);
            prop_assert_eq!(sum, if has_any { room } else { 0 });
            if room >= 40 {
                prop_assert!(values.iter().zip(&cells).all(|(value, count)| (*value > 0.0) == (*count > 0)));
            }
        }
    }
}
