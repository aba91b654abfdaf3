//! Dated events in lanes over a true scale of time: a sign where each of them fell, and under a figure what it was.

use super::Pen;
use crate::text::dates::{When, first_day};
use crate::tui::theme::MARKER;
use crate::tui::widgets::columns::width_of;
use crate::tui::widgets::prose::hanging;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Columns below which nothing can be seen in a drawing; then there is only the list.
const NARROW: usize = 20;

/// Letters of the events, in the order of time; there is none for what comes after them.
const LETTERS: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// What stands for an event that has no letter.
const DOT: char = '•';

/// A lane of a figure and its events: `(lane, [(date, event)])`.
type Told = (String, Vec<(String, String)>);

/// A lane of a drawing.
#[derive(Debug)]
pub struct Lane {
    /// Its name.
    pub name: String,
    /// Whether another lane is looked at.
    pub is_quiet: bool,
}

/// An event in a drawing.
#[derive(Clone, Copy, Debug)]
pub struct Point {
    /// The place of its lane.
    pub lane: usize,
    /// When it was.
    pub when: When,
    /// The letter that stands for it and for no other; without one there is a dot, or the number of events in the cell.
    pub letter: Option<char>,
    /// Whether it is the one that is looked at.
    pub is_marked: bool,
}

/// A figure: the drawing, and below it every event with its letter.
pub(super) fn lines(lanes: &[Told], pen: &Pen<'_>) -> Vec<Line<'static>> {
    let mut events: Vec<(Point, &str, &str)> = Vec::new();
    for (lane, (_, of_lane)) in lanes.iter().enumerate() {
        let dated = of_lane.iter().filter_map(|(date, what)| {
            let point = Point { lane, when: When::read(date)?, letter: None, is_marked: false };
            Some((point, date.as_str(), what.as_str()))
        });
        events.extend(dated);
    }
    events.sort_by(|(a, ..), (b, ..)| a.when.days().total_cmp(&b.when.days()));
    for ((point, ..), letter) in events.iter_mut().zip(LETTERS.chars()) {
        point.letter = Some(letter);
    }
    let points: Vec<Point> = events.iter().map(|(point, ..)| *point).collect();
    let drawn: Vec<Lane> =
        lanes.iter().map(|(name, _)| Lane { name: name.clone(), is_quiet: false }).collect();
    let mut lines = drawing(&drawn, &points, pen).unwrap_or_default();
    for (point, date, what) in &events {
        let date = format!("{} {}  ", point.letter.unwrap_or(DOT), pen.texts.written_date(date));
        let text = match lanes.len() {
            1 => (*what).to_owned(),
            _ => format!("{what} ({})", lanes[point.lane].0),
        };
        lines.extend(hanging(vec![Span::styled(date, pen.theme.accent)], &text, pen.width, Style::new()));
    }
    lines
}

/// The scale: whole years, from the first event's to the last one's.
struct Years {
    first: i16,
    last: i16,
    room: usize,
}

impl Years {
    fn over(points: &[Point], room: usize) -> Option<Self> {
        let years = || points.iter().map(|point| point.when.year());
        Some(Self { first: years().min()?, last: years().max()?, room })
    }

    fn column(&self, day: f64) -> Option<usize> {
        let (from, to) = (first_day(self.first)?, first_day(self.last + 1)?);
        let column = (day - from) / (to - from) * self.room as f64;
        Some((column.max(0.0).round() as usize).min(self.room.saturating_sub(1)))
    }

    /// Where each year begins.
    fn ticks(&self) -> impl Iterator<Item = (i16, usize)> {
        (self.first..=self.last).filter_map(|year| Some((year, self.column(first_day(year)?)?)))
    }

    fn axis(&self) -> String {
        let mut axis = vec!['─'; self.room];
        self.ticks().for_each(|(_, column)| axis[column] = '┬');
        axis.into_iter().collect()
    }

    /// The years under their ticks: all of them, or as many at even steps as there is room for.
    fn names(&self) -> String {
        let ticks: Vec<(i16, usize)> = self.ticks().collect();
        let stand_apart = |step: &usize| {
            let columns: Vec<usize> = ticks.iter().step_by(*step).map(|(_, column)| *column).collect();
            columns.windows(2).all(|pair| pair[1] - pair[0] > 4)
        };
        let step = [1, 2, 5, 10, 20, 50, 100].into_iter().find(stand_apart).unwrap_or(ticks.len().max(1));
        let mut names = String::new();
        for (year, column) in ticks.into_iter().step_by(step).filter(|(_, column)| column + 4 <= self.room) {
            names.push_str(&" ".repeat(column - names.len()));
            names.push_str(&year.to_string());
        }
        names
    }
}

/// The lanes, and below them the years; none where there are no points or too few columns. Points that come first are
/// given their places first.
pub fn drawing(lanes: &[Lane], points: &[Point], pen: &Pen<'_>) -> Option<Vec<Line<'static>>> {
    let names = lanes.iter().map(|lane| width_of(&lane.name)).max()?;
    let room = usize::from(pen.width).checked_sub(names + 2).filter(|room| *room >= NARROW)?;
    let years = Years::over(points, room)?;
    let mut lines: Vec<Line<'static>> = Vec::new();
    for (number, lane) in lanes.iter().enumerate() {
        let (name, signs) =
            if lane.is_quiet { (pen.theme.quiet, pen.theme.quiet) } else { (Style::new(), pen.theme.accent) };
        let indent = " ".repeat(names - width_of(&lane.name));
        let mut spans =
            vec![Span::styled(format!("{indent}{}", lane.name), name), Span::styled(" │", pen.theme.quiet)];
        spans.extend(cells(number, points, &years).into_iter().map(|(sign, is_marked)| {
            Span::styled(sign.to_string(), if is_marked { pen.theme.focus } else { signs })
        }));
        lines.push(Line::from(spans));
    }
    let indent = " ".repeat(names + 1);
    lines.push(Line::styled(format!("{indent}└{}", years.axis()), pen.theme.quiet));
    lines.push(Line::raw(format!("{indent} {}", years.names())));
    Some(lines)
}

/// The signs of a lane, and whether they are looked at. A letter whose cell is taken stands in the next free one; of
/// events without letters those that fall in one cell are counted.
fn cells(lane: usize, points: &[Point], years: &Years) -> Vec<(char, bool)> {
    let mut cells = vec![(' ', false); years.room];
    for point in points.iter().filter(|point| point.lane == lane) {
        let Some(column) = years.column(point.when.days()) else { continue };
        let Some(letter) = point.letter else {
            let (sign, is_marked) = &mut cells[column];
            (*sign, *is_marked) = (one_more(*sign), *is_marked || point.is_marked);
            continue;
        };
        let free = (column..years.room).chain((0..column).rev()).find(|cell| cells[*cell].0 == ' ');
        if let Some(cell) = free {
            cells[cell] = (letter, point.is_marked);
        }
    }
    for (sign, is_marked) in &mut cells {
        if *is_marked {
            *sign = MARKER.chars().next().unwrap_or(*sign);
        }
    }
    cells
}

/// The sign of a cell with one event more.
fn one_more(sign: char) -> char {
    match sign {
        ' ' => DOT,
        DOT => '2',
        '2'..='8' => char::from_digit(sign.to_digit(10).map_or(9, |count| count + 1), 10).unwrap_or('+'),
        _ => '+',
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::drawn;
    use super::*;
    use crate::course::figure::Data;
    use crate::l10n::Texts;
    use crate::tui::theme::Theme;

    fn lane(name: &str, events: &[(&str, &str)]) -> (String, Vec<(String, String)>) {
        let events = events.iter().map(|(date, what)| ((*date).to_owned(), (*what).to_owned()));
        (name.to_owned(), events.collect())
    }

    #[test]
    fn events_stand_where_they_fell_and_are_told_in_order() {
        let lanes = vec![
            lane("decrees", &[("1921-01-01", "first"), ("1923", "third"), ("1924-12-31", "fifth")]),
            lane("party", &[("1922-01-01", "second"), ("1923-07-02", "fourth")]),
        ];
        let lines = drawn(&Data::Timeline(lanes), 49);
        assert_eq!(lines[0], "decrees │a                        c             e");
        assert_eq!(lines[1], "  party │          b              d");
        assert_eq!(lines[2], "        └┬─────────┬─────────┬─────────┬─────────");
        assert_eq!(lines[3], "         1921      1922      1923      1924");
        assert_eq!(lines[4], "a 1 January 1921  first (decrees)");
        assert_eq!(lines.len(), 9);
    }

    #[test]
    fn two_on_one_day_stand_beside_each_other_and_a_narrow_page_has_the_list() {
        let lanes = vec![lane("all", &[("1921-03-08", "one"), ("1921-03-08", "two")])];
        assert!(drawn(&Data::Timeline(lanes.clone()), 40)[0].contains("ab"));
        assert_eq!(drawn(&Data::Timeline(lanes), 20)[0], "a 8 March 1921  one");
    }

    #[test]
    fn events_without_letters_are_counted_where_they_fall_and_years_named_at_even_steps() {
        let point = |date: &str, is_marked| Point {
            lane: 0,
            when: When::read(date).unwrap(),
            letter: None,
            is_marked,
        };
        let lanes = [Lane { name: "all".to_owned(), is_quiet: false }];
        let pen = Pen { width: 31, theme: &Theme::mono(), texts: &Texts::default() };
        let mut points = vec![point("1921-01-02", false), point("1921-01-03", false), point("1926", false)];
        let draw = |points: &[Point]| {
            let lines = drawing(&lanes, points, &pen).unwrap();
            lines.iter().map(|line| line.to_string().trim_end().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(draw(&points)[0], "all │2                       •");
        assert_eq!(draw(&points)[2], "     1921     1923    1925");
        points.push(point("1921-01-04", true));
        assert_eq!(draw(&points)[0], "all │›                       •");
    }
}
