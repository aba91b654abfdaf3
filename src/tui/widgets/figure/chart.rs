//! A figure over common points, drawn in cells: own axes, a sign for each series, events marked on the axis and named
//! below. It says where the values lie; the values themselves are in the table.

use super::scale::Scale;
use super::{Pen, time};
use crate::course::figure::Row;
use crate::l10n::Texts;
use crate::tui::theme::Theme;
use crate::tui::widgets::columns::width_of;
use crate::tui::widgets::prose::{hanging, paragraph};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Columns below which nothing can be seen in a drawing.
const NARROW: usize = 12;

/// The signs of the series, of the lines between their points, of the axis, its points and its events.
struct Signs {
    series: [char; 6],
    between: char,
    upright: char,
    corner: char,
    along: char,
    point: char,
    event: char,
}

const DRAWN: Signs = Signs {
    series: ['●', '○', '■', '□', '▲', '△'],
    between: '·',
    upright: '│',
    corner: '└',
    along: '─',
    point: '┬',
    event: '◆',
};

const ASCII: Signs = Signs {
    series: ['*', 'o', '#', '=', '^', 'x'],
    between: '.',
    upright: '|',
    corner: '+',
    along: '-',
    point: '+',
    event: '!',
};

/// What is drawn.
pub(super) struct Chart<'a> {
    x: &'a [String],
    /// Where the points lie between the first and the last, 0 to 1.
    places: Vec<f64>,
    series: &'a [Row],
    events: &'a [(String, String)],
    /// What the scale reaches at least, from 0.
    top: Option<f64>,
}

impl<'a> Chart<'a> {
    pub(super) fn new(x: &'a [String], series: &'a [Row], events: &'a [(String, String)]) -> Self {
        Self { x, places: time::places(x), series, events, top: None }
    }

    /// The chart on a scale from 0 that reaches `top`, whatever the values.
    pub(super) fn up_to(self, top: f64) -> Self {
        Self { top: Some(top), ..self }
    }

    /// The chart in lines; none if there is too little width, or nothing to draw.
    pub(super) fn lines(&self, pen: &Pen<'_>) -> Option<Vec<Line<'static>>> {
        let Pen { width, theme, texts } = *pen;
        let ends = self.top.into_iter().flat_map(|top| [0.0, top]);
        let scale = Scale::over(self.series.iter().flat_map(|(_, values)| values).copied().chain(ends))?;
        let signs = if theme.is_ascii() { &ASCII } else { &DRAWN };
        let labels = scale.labels();
        let beside = labels.iter().map(|label| width_of(label)).max().unwrap_or(0);
        let room = usize::from(width).checked_sub(beside + 2).filter(|room| *room >= NARROW)?;
        let mut lines = paragraph(&self.legend(signs), width, Style::new());
        let rows = self.plot(&scale, room, signs, theme);
        for (row, spans) in rows.into_iter().enumerate().rev() {
            let label = scale.step_at(row).map_or("", |step| labels[step].as_str());
            let axis = Span::styled(format!("{label:>beside$} {}", signs.upright), theme.quiet);
            lines.push(std::iter::once(axis).chain(spans).collect::<Line<'_>>());
        }
        let indent = " ".repeat(beside + 1);
        lines.push(Line::styled(format!("{indent}{}{}", signs.corner, self.axis(room, signs)), theme.quiet));
        lines.push(Line::raw(format!("{indent} {}", self.names(room, texts))));
        for (at, event) in self.events {
            let at = texts.written_date(at);
            let first = vec![Span::styled(format!("{} {at}  ", signs.event), theme.accent)];
            lines.extend(hanging(first, event, width, Style::new()));
        }
        Some(lines)
    }

    fn legend(&self, signs: &Signs) -> String {
        let series = self.series.iter().zip(signs.series.iter().cycle());
        series.map(|((name, _), sign)| format!("{sign}\u{a0}{name}")).collect::<Vec<_>>().join(", ")
    }

    /// The column of a point.
    fn column(&self, point: usize, room: usize) -> usize {
        let place = self.places.get(point).copied().unwrap_or_default();
        (place * room.saturating_sub(1) as f64) as usize
    }

    /// The rows of the drawing, the lowest first.
    fn plot(&self, scale: &Scale, room: usize, signs: &Signs, theme: &Theme) -> Vec<Vec<Span<'static>>> {
        let mut cells = vec![vec![' '; room]; scale.rows()];
        for (_, values) in self.series {
            self.connect(values, scale, room, signs.between, &mut cells);
        }
        for ((_, values), sign) in self.series.iter().zip(signs.series.iter().cycle()) {
            for (point, value) in values.iter().enumerate().take(self.x.len()) {
                cells[scale.row(*value)][self.column(point, room)] = *sign;
            }
        }
        let style = |sign: char| if sign == signs.between { theme.quiet } else { theme.accent };
        let spans = |row: Vec<char>| {
            row.chunk_by(|a, b| style(*a) == style(*b))
                .map(|same| Span::styled(same.iter().collect::<String>(), style(same[0])))
                .collect()
        };
        cells.into_iter().map(spans).collect()
    }

    /// Dots from each point to the next one.
    fn connect(&self, values: &[f64], scale: &Scale, room: usize, dot: char, cells: &mut [Vec<char>]) {
        for (point, pair) in values.windows(2).enumerate() {
            let (from, to) = (self.column(point, room), self.column(point + 1, room));
            let mut before = scale.row(pair[0]);
            let columns = from..=to.min(room - 1);
            columns.for_each(|column| {
                let part = if to > from { (column - from) as f64 / (to - from) as f64 } else { 1.0 };
                let row = scale.row(pair[0] + (pair[1] - pair[0]) * part);
                let steep = if row > before { before + 1..row } else { row + 1..before };
                for cell in steep.chain([row]) {
                    cells[cell][column] = dot;
                }
                before = row;
            });
        }
    }

    /// The axis with its points, and events among them.
    fn axis(&self, room: usize, signs: &Signs) -> String {
        let mut axis = vec![signs.along; room];
        for (point, name) in self.x.iter().enumerate() {
            let has_event = self.events.iter().any(|(at, _)| at == name);
            let cell = &mut axis[self.column(point, room)];
            if *cell != signs.event {
                *cell = if has_event { signs.event } else { signs.point };
            }
        }
        axis.into_iter().collect()
    }

    /// The names of the points under them: the first, the last, and of the others as many as there is room for.
    fn names(&self, room: usize, texts: &Texts) -> String {
        let written: Vec<String> = self.x.iter().map(|point| texts.written_date(point)).collect();
        let last = written.len().saturating_sub(1);
        let start = |point: usize| {
            let width = width_of(&written[point]);
            self.column(point, room).saturating_sub(width / 2).min(room.saturating_sub(width))
        };
        let mut names = String::new();
        for (point, name) in written.iter().enumerate() {
            let (from, width) = (start(point), width_of(name));
            let is_free = names.is_empty() || from > width_of(&names);
            let leaves_room = point == last || from + width < start(last);
            if is_free && leaves_room && from + width <= room {
                names.push_str(&" ".repeat(from - width_of(&names)));
                names.push_str(name);
            }
        }
        names
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn strings(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    fn drawn(x: &[&str], series: &[(&str, &[f64])], events: &[(&str, &str)], width: u16) -> Vec<String> {
        let series: Vec<_> =
            series.iter().map(|(name, values)| ((*name).to_owned(), values.to_vec())).collect();
        let events: Vec<_> = events.iter().map(|(at, what)| ((*at).to_owned(), (*what).to_owned())).collect();
        let pen = Pen { width, theme: &Theme::mono(), texts: &Texts::default() };
        let lines = Chart::new(&strings(x), &series, &events).lines(&pen).unwrap_or_default();
        lines.iter().map(|line| line.to_string().trim_end().to_owned()).collect()
    }

    #[test]
    fn points_stand_over_their_names_and_beside_their_values() {
        let lines = drawn(
            &["1922", "1923", "1924"],
            &[("industry", &[100.0, 300.0, 200.0]), ("farm", &[100.0, 0.0, 100.0])],
            &[("1923", "scissors crisis")],
            40,
        );
        assert_eq!(lines[0], "●\u{a0}industry, ○\u{a0}farm");
        assert!(lines[1].starts_with("300 │") && lines[1].contains('●'), "{lines:#?}");
        assert!(lines.iter().any(|line| line.starts_with("  0 │") && line.contains('○')), "{lines:#?}");
        let [axis, names, event] = &lines[lines.len() - 3..] else { panic!("{lines:#?}") };
        let at = |line: &str, sign: char| line.chars().position(|c| c == sign).unwrap();
        assert_eq!(at(axis, '◆'), at(&lines[1], '●'));
        let middle = names.find("1923").unwrap();
        assert!((middle..middle + 4).contains(&at(axis, '◆')), "{lines:#?}");
        assert_eq!(event, "◆ 1923  scissors crisis");
    }

    #[test]
    fn names_that_do_not_fit_give_way_to_the_first_and_the_last() {
        let years: Vec<String> = (1900..1930).map(|year| year.to_string()).collect();
        let years: Vec<&str> = years.iter().map(String::as_str).collect();
        let values: Vec<f64> = (0..30).map(f64::from).collect();
        let names = drawn(&years, &[("a", &values)], &[], 40).pop().unwrap();
        assert!(names.contains("1900") && names.ends_with("1929"), "{names}");
        assert!(names.split_whitespace().all(|name| name.len() == 4), "{names}");
    }

    proptest! {
        #[test]
        fn every_line_fits_at_any_width(
            values in prop::collection::vec(prop::collection::vec(-1e7..1e7f64, 1..12), 1..7),
            width in 0u16..120,
        ) {
            let x: Vec<String> = (0..values[0].len()).map(|point| format!("point {point}")).collect();
            let series: Vec<_> = values.into_iter().map(|values| ("name".to_owned(), values)).collect();
            let events = [(x[0].clone(), "what happened there".to_owned())];
            let pen = Pen { width, theme: &Theme::mono(), texts: &Texts::default() };
            for line in Chart::new(&x, &series, &events).lines(&pen).unwrap_or_default() {
                prop_assert!(line.width() <= usize::from(width), "{:?}", line.to_string());
            }
        }
    }
}
