//! Dated events in lanes over a true scale of time: a letter where each of them fell, and under the drawing what it was.

use super::Pen;
use crate::text::dates::{When, first_day};
use crate::tui::widgets::columns::width_of;
use crate::tui::widgets::prose::hanging;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Columns below which nothing can be seen in a drawing; then there is only the list.
const NARROW: usize = 20;

/// Letters of the events, in the order of time; there is none for what comes after them.
const LETTERS: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// A lane and its events: `(lane, [(date, event)])`.
type Lane = (String, Vec<(String, String)>);

struct Event<'a> {
    lane: usize,
    day: f64,
    date: &'a str,
    what: &'a str,
    letter: char,
}

pub(super) fn lines(lanes: &[Lane], pen: &Pen<'_>) -> Vec<Line<'static>> {
    let events = in_time(lanes);
    let mut lines = drawing(lanes, &events, pen).unwrap_or_default();
    for event in &events {
        let date = format!("{} {}  ", event.letter, pen.texts.written_date(event.date));
        let text = match lanes.len() {
            1 => event.what.to_owned(),
            _ => format!("{} ({})", event.what, lanes[event.lane].0),
        };
        lines.extend(hanging(vec![Span::styled(date, pen.theme.accent)], &text, pen.width, Style::new()));
    }
    lines
}

fn in_time(lanes: &[Lane]) -> Vec<Event<'_>> {
    let dated = lanes.iter().enumerate().flat_map(|(lane, (_, events))| {
        events.iter().map(move |(date, what)| {
            let day = When::read(date).map(When::days).unwrap_or_default();
            Event { lane, day, date: date.as_str(), what: what.as_str(), letter: '•' }
        })
    });
    let mut events: Vec<Event<'_>> = dated.collect();
    events.sort_by(|a, b| a.day.total_cmp(&b.day));
    for (event, letter) in events.iter_mut().zip(LETTERS.chars()) {
        event.letter = letter;
    }
    events
}

/// The scale: whole years, from the first event's to the last one's.
struct Years {
    first: i16,
    last: i16,
    room: usize,
}

impl Years {
    fn over(events: &[Event<'_>], room: usize) -> Option<Self> {
        let years = || events.iter().filter_map(|event| When::read(event.date).map(When::year));
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

    /// The years under their ticks, as many as there is room for.
    fn names(&self) -> String {
        let mut names = String::new();
        for (year, column) in self.ticks() {
            if (names.is_empty() || column > names.len()) && column + 4 <= self.room {
                names.push_str(&" ".repeat(column - names.len()));
                names.push_str(&year.to_string());
            }
        }
        names
    }
}

fn drawing(lanes: &[Lane], events: &[Event<'_>], pen: &Pen<'_>) -> Option<Vec<Line<'static>>> {
    let names = lanes.iter().map(|(name, _)| width_of(name)).max()?;
    let room = usize::from(pen.width).checked_sub(names + 2).filter(|room| *room >= NARROW)?;
    let years = Years::over(events, room)?;
    let mut lines: Vec<Line<'static>> = Vec::new();
    for (number, (name, _)) in lanes.iter().enumerate() {
        let lane = Span::styled(lane(number, events, &years), pen.theme.accent);
        lines.push(Line::from(vec![
            Span::raw(format!("{}{name}", " ".repeat(names - width_of(name)))),
            Span::styled(" │", pen.theme.quiet),
            lane,
        ]));
    }
    let indent = " ".repeat(names + 1);
    lines.push(Line::styled(format!("{indent}└{}", years.axis()), pen.theme.quiet));
    lines.push(Line::raw(format!("{indent} {}", years.names())));
    Some(lines)
}

/// The letters of a lane; one whose cell is taken stands in the next free one.
fn lane(number: usize, events: &[Event<'_>], years: &Years) -> String {
    let mut cells = vec![' '; years.room];
    for event in events.iter().filter(|event| event.lane == number) {
        let Some(column) = years.column(event.day) else { continue };
        let free = (column..years.room).chain((0..column).rev()).find(|cell| cells[*cell] == ' ');
        if let Some(cell) = free {
            cells[cell] = event.letter;
        }
    }
    cells.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::drawn;
    use crate::course::figure::Data;

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
}
