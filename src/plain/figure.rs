//! A figure read aloud: its kind, its title, every value and where they tend, its source and what to see in it.
//!
//! Pure.

mod trend;

use super::prose::table;
use crate::course::Course;
use crate::course::figure::{Branch, Data, Figure, Row};
use crate::course::source::Source;
use crate::l10n::{Texts, say};
use trend::trend;

/// The figure in words, a thought a line.
pub(super) fn lines(figure: &Figure, course: Option<&Course>, texts: &Texts) -> Vec<String> {
    let values = values(&figure.data, texts);
    let source = course.and_then(|course| course.source(&figure.source));
    let source = source.map_or_else(|| figure.source.to_string(), cited);
    let source = format!("{}.", say!(texts, "plain-source", source = source));
    [title(figure, texts)].into_iter().chain(values).chain([source]).chain(figure.note.clone()).collect()
}

/// What kind of figure it is, what it shows and in which unit.
pub(super) fn title(figure: &Figure, texts: &Texts) -> String {
    let kind = match &figure.data {
        Data::Bar(_) => say!(texts, "plain-figure-bar"),
        Data::Grouped { .. } => say!(texts, "plain-figure-grouped"),
        Data::Stacked { .. } => say!(texts, "plain-figure-stacked"),
        Data::Line { .. } => say!(texts, "plain-figure-line"),
        Data::Timeline(_) => say!(texts, "plain-figure-timeline"),
        Data::Tree(_) => say!(texts, "plain-figure-tree"),
        Data::Table { .. } => say!(texts, "plain-figure-table"),
    };
    let unit = if figure.unit.is_empty() { String::new() } else { format!(", {}", figure.unit) };
    format!("{kind}: {}{unit}.", figure.title)
}

/// A work as it is cited: author, title, year.
pub(super) fn cited(work: &Source) -> String {
    let year = work.year.map(|year| year.to_string());
    let parts = [work.author.clone(), work.title.clone()].into_iter().chain(year);
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

fn values(figure: &Data, texts: &Texts) -> Vec<String> {
    match figure {
        Data::Bar(bars) => {
            let values: Vec<f64> = bars.iter().map(|(_, value)| *value).collect();
            let names: Vec<&str> = bars.iter().map(|(name, _)| name.as_str()).collect();
            vec![series(&names, &values, is_in_time(&names), texts)]
        }
        Data::Grouped { groups: columns, bars } | Data::Stacked { parts: columns, bars } => {
            let names: Vec<&str> = columns.iter().map(String::as_str).collect();
            let in_time = is_in_time(&names);
            named(bars, |values| series(&names, values, in_time, texts))
        }
        Data::Line { x, series: all, events } => {
            let names: Vec<String> = x.iter().map(|point| texts.written_date(point)).collect();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let lines = named(all, |values| series(&names, values, true, texts));
            let told = say!(texts, "plain-figure-events");
            let events = (!events.is_empty()).then(|| format!("{told}. {}", dated(events, texts)));
            lines.into_iter().chain(events).collect()
        }
        Data::Timeline(lanes) => {
            lanes.iter().map(|(lane, events)| format!("{lane}. {}", dated(events, texts))).collect()
        }
        Data::Tree(root) => below(root, texts),
        Data::Table { head, rows } => table(head, rows.iter().cloned(), texts),
    }
}

/// Each row as its name and what is said of its values.
fn named(rows: &[Row], said: impl Fn(&[f64]) -> String) -> Vec<String> {
    rows.iter().map(|(name, values)| format!("{name}. {}", said(values))).collect()
}

/// `1921: 13.8; 1922: 19.5; rising.`
fn series(names: &[&str], values: &[f64], in_time: bool, texts: &Texts) -> String {
    let points = names.iter().zip(values).map(|(name, value)| format!("{name}: {}", texts.number(*value)));
    let trend = if in_time { trend(names, values, texts) } else { None };
    format!("{}.", points.chain(trend).collect::<Vec<_>>().join("; "))
}

fn dated(events: &[(String, String)], texts: &Texts) -> String {
    let said: Vec<String> =
        events.iter().map(|(date, event)| format!("{}: {event}", texts.written_date(date))).collect();
    format!("{}.", said.join("; "))
}

/// What stands directly below each branch that has something below it, from the top.
fn below(branch: &Branch, texts: &Texts) -> Vec<String> {
    if branch.below.is_empty() {
        return Vec::new();
    }
    let names: Vec<&str> = branch.below.iter().map(|branch| branch.name.as_str()).collect();
    let said = say!(texts, "plain-figure-below", name = branch.name.clone(), below = names.join("; "));
    std::iter::once(said).chain(branch.below.iter().flat_map(|branch| below(branch, texts))).collect()
}

/// Whether names follow each other in time, as far as one can tell: years.
fn is_in_time(names: &[&str]) -> bool {
    let is_year = |name: &&str| name.len() == 4 && name.bytes().all(|b| b.is_ascii_digit());
    names.iter().all(is_year) && names.is_sorted()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_bars_that_follow_each_other_in_time_have_a_trend() {
        let bar = |names: [&str; 2]| {
            values(&Data::Bar(names.map(|n| (n.to_owned(), 1.0)).to_vec()), &Texts::default())
        };
        assert_eq!(bar(["1921", "1922"]), ["1921: 1; 1922: 1; unchanged."]);
        assert_eq!(bar(["town", "village"]), ["town: 1; village: 1."]);
    }

    #[test]
    fn groups_and_parts_are_named_and_only_years_tend() {
        let bars = vec![("industry".to_owned(), vec![70.0, 80.5])];
        let said = |columns: [&str; 2]| {
            let groups = columns.map(str::to_owned).to_vec();
            values(&Data::Grouped { groups, bars: bars.clone() }, &Texts::default())
        };
        assert_eq!(said(["1923", "1925"]), ["industry. 1923: 70; 1925: 80.5; rising."]);
        assert_eq!(said(["state", "private"]), ["industry. state: 70; private: 80.5."]);
    }

    #[test]
    fn a_tree_is_told_from_the_top() {
        let leaf = |name: &str| Branch { name: name.to_owned(), below: Vec::new() };
        let council = Branch { name: "council".to_owned(), below: vec![leaf("trust")] };
        let root = Branch { name: "government".to_owned(), below: vec![leaf("bank"), council] };
        let said = values(&Data::Tree(root), &Texts::default());
        assert_eq!(said, ["Under government: bank; council.", "Under council: trust."]);
    }
}
