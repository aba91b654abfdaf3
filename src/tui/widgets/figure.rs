//! Figures in lines of a given width, always with their numbers.

mod bars;
mod chart;
pub mod lanes;
mod scale;
mod stacked;
mod time;
mod tree;

use super::prose::paragraph;
use crate::course::figure::guess::Guess;
use crate::course::figure::{Data, Figure};
use crate::l10n::{Texts, say};
use crate::text::layout::{Measure, lay_out};
use crate::text::prose::{Align, Block, Run};
use crate::tui::theme::Theme;
use ratatui::text::Line;

/// How figures are drawn.
#[derive(Clone, Copy)]
pub struct Pen<'a> {
    /// Columns there are.
    pub width: u16,
    /// The look.
    pub theme: &'a Theme,
    /// How numbers and dates are written.
    pub texts: &'a Texts,
}

/// How a figure is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Look {
    /// As a drawing.
    #[default]
    Drawn,
    /// As a table.
    Table,
    /// Without its values, which may be guessed.
    Veiled,
    /// With a guess beside the truth.
    Guessed(Guess),
}

/// The figure with its title, unit, numbers, note and the mark of its source.
pub fn lines(figure: &Figure, mark: &str, look: &Look, pen: &Pen<'_>) -> Vec<Line<'static>> {
    let mut drawn = title(figure, pen);
    match look {
        Look::Drawn => drawn.extend(drawing(&figure.data, pen).unwrap_or_else(|| table(&figure.data, pen))),
        Look::Table => drawn.extend(table(&figure.data, pen)),
        Look::Veiled => return drawn.into_iter().chain(veiled(figure, mark, pen)).collect(),
        Look::Guessed(guess) => drawn.extend(compared(guess, &figure.data, pen)),
    }
    let note = figure.note.iter().map(String::as_str).chain([mark]).collect::<Vec<_>>().join(" ");
    drawn.extend(paragraph(&note, pen.width, pen.theme.quiet));
    drawn
}

/// What the figure shows, and in which unit.
pub fn title(figure: &Figure, pen: &Pen<'_>) -> Vec<Line<'static>> {
    let unit = if figure.unit.is_empty() { String::new() } else { format!(", {}", figure.unit) };
    paragraph(&format!("{}{unit}", figure.title), pen.width, pen.theme.strong)
}

/// The values with a question mark for each but the first. The note would give them away.
fn veiled(figure: &Figure, mark: &str, pen: &Pen<'_>) -> Vec<Line<'static>> {
    let (_, mut rows) =
        figure.data.rows(|value| pen.texts.number(value), |date| pen.texts.written_date(date));
    for row in rows.iter_mut().skip(1) {
        row.iter_mut().skip(1).for_each(|cell| "?".clone_into(cell));
    }
    let mut lines = table_of(&[], &rows, pen);
    lines.extend(paragraph(mark, pen.width, pen.theme.quiet));
    lines
}

/// The guess beside the truth, and how far it is from it.
fn compared(guess: &Guess, data: &Data, pen: &Pen<'_>) -> Vec<Line<'static>> {
    let texts = pen.texts;
    let both = guess.beside(data, say!(texts, "guess-mine"), say!(texts, "guess-truth"));
    let mut lines = drawing(&both, pen).unwrap_or_else(|| table(&both, pen));
    let off = guess.distance();
    let most = texts.signed(off.most);
    let name = texts.written_date(&off.furthest);
    let words = say!(texts, "guess-off", mean = texts.number(off.mean), name = name, most = most);
    lines.extend(paragraph(&words, pen.width, ratatui::style::Style::new()));
    lines
}

/// A guess as it is made: one of its values is marked.
pub fn guessing(guess: &Guess, marked: usize, data: &Data, pen: &Pen<'_>) -> Vec<Line<'static>> {
    let drawn = match data {
        Data::Line { x, .. } => {
            let series = [(say!(pen.texts, "guess-mine"), guess.values().to_vec())];
            let value = guess.values().get(marked).map_or_else(String::new, |value| pen.texts.number(*value));
            let at: Vec<(String, String)> =
                x.get(marked).map(|point| (point.clone(), value)).into_iter().collect();
            chart::Chart::new(x, &series, &at).up_to(guess.top()).lines(pen)
        }
        _ => None,
    };
    drawn.unwrap_or_else(|| bars::marked(guess.names(), guess.values(), marked, guess.top(), pen))
}

/// Whether there is a drawing beside the table.
pub fn is_drawn(figure: &Figure) -> bool {
    !matches!(figure.data, Data::Table { .. })
}

/// None where the numbers alone say it better: a table, or too few columns for the drawing.
fn drawing(data: &Data, pen: &Pen<'_>) -> Option<Vec<Line<'static>>> {
    match data {
        Data::Bar(bars) => Some(bars::single(bars, pen)),
        Data::Grouped { groups, bars } => Some(bars::grouped(groups, bars, pen)),
        Data::Stacked { parts, bars } => Some(stacked::lines(parts, bars, pen)),
        Data::Line { x, series, events } => chart::Chart::new(x, series, events).lines(pen),
        Data::Timeline(lanes) => Some(lanes::lines(lanes, pen)),
        Data::Tree(root) => Some(tree::lines(root, pen)),
        Data::Table { .. } => None,
    }
}

fn table(data: &Data, pen: &Pen<'_>) -> Vec<Line<'static>> {
    let (head, rows) = data.rows(|value| pen.texts.number(value), |date| pen.texts.written_date(date));
    table_of(&head, &rows, pen)
}

fn table_of(head: &[String], rows: &[Vec<String>], pen: &Pen<'_>) -> Vec<Line<'static>> {
    let cell = |text: &String| vec![Run { text: text.clone(), ..Run::default() }];
    let block = Block::Table {
        align: vec![Align::Left; head.len()],
        head: head.iter().map(cell).collect(),
        rows: rows.iter().map(|row| row.iter().map(cell).collect()).collect(),
    };
    let measure = Measure { width: pen.width, hyphenate: None, justify: false, ascii: pen.theme.is_ascii() };
    lay_out(&block, &measure).iter().map(|line| super::prose::line(line, pen.theme, None)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The drawing alone, or the table where there is none, without blanks at the ends of lines.
    pub(super) fn drawn(data: &Data, width: u16) -> Vec<String> {
        let pen = Pen { width, theme: &Theme::mono(), texts: &Texts::default() };
        let lines = drawing(data, &pen).unwrap_or_else(|| table(data, &pen));
        lines.iter().map(|line| line.to_string().trim_end().to_owned()).collect()
    }

    fn rows(columns: usize) -> impl Strategy<Value = Vec<(String, Vec<f64>)>> {
        let name = prop_oneof![Just("trade".to_owned()), Just("a name of several words".to_owned())];
        prop::collection::vec((name, prop::collection::vec(0.0..1e5f64, columns)), 1..5)
    }

    fn figures() -> impl Strategy<Value = Data> {
        let columns = || vec!["1923".to_owned(), "October 1925".to_owned()];
        let date = prop_oneof!["19[0-9]{2}", "19[0-9]{2}-0[1-9]", "19[0-9]{2}-0[1-9]-[12][0-9]"];
        let events = prop::collection::vec((date, Just("what happened on that day".to_owned())), 1..60);
        prop_oneof![
            rows(1).prop_map(|rows| Data::Bar(
                rows.into_iter().map(|(name, values)| (name, values[0])).collect()
            )),
            rows(2).prop_map(move |bars| Data::Grouped { groups: columns(), bars }),
            rows(2).prop_map(move |bars| Data::Stacked { parts: columns(), bars }),
            rows(2).prop_map(move |series| Data::Line { x: columns(), series, events: Vec::new() }),
            events.prop_map(|events| Data::Timeline(vec![
                ("decrees".to_owned(), events.clone()),
                ("party".to_owned(), events)
            ])),
        ]
    }

    proptest! {
        #[test]
        fn every_line_fits_from_forty_columns_on(data in figures(), width in 40u16..120) {
            for line in drawn(&data, width) {
                prop_assert!(crate::tui::widgets::columns::width_of(&line) <= usize::from(width), "{line:?}");
            }
        }
    }
}
