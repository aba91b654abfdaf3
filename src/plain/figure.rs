//! A figure read aloud: its kind, its title, every value, its source and what to see in it.
//!
//! Pure.

use super::prose::table;
use crate::course::Course;
use crate::course::figure::{Data, Figure};
use crate::l10n::{Texts, say};

/// The figure in words; a table is read like one in the text, everything else in one line.
pub(super) fn lines(figure: &Figure, course: Option<&Course>, texts: &Texts) -> Vec<String> {
    let kind = match &figure.data {
        Data::Bar(_) => say!(texts, "plain-figure-bar"),
        Data::Line { .. } => say!(texts, "plain-figure-line"),
        Data::Timeline(_) => say!(texts, "plain-figure-timeline"),
        Data::Table { .. } => say!(texts, "plain-figure-table"),
    };
    let unit = if figure.unit.is_empty() { String::new() } else { format!(", {}", figure.unit) };
    let title = format!("{kind}: {}{unit}.", figure.title);
    let end = end(figure, course, texts);
    if let Data::Table { head, rows } = &figure.data {
        return std::iter::once(title).chain(table(head, rows.iter().cloned(), texts)).chain([end]).collect();
    }
    vec![format!("{title} {} {end}", values(&figure.data, texts))]
}

fn values(figure: &Data, texts: &Texts) -> String {
    match figure {
        Data::Bar(bars) => {
            sentence(None, &bars.iter().map(|(name, value)| format!("{name} {value}")).collect::<Vec<_>>())
        }
        Data::Line { x, series, events } => {
            let lines = series.iter().map(|(name, values)| {
                let points: Vec<String> =
                    x.iter().zip(values).map(|(x, value)| format!("{x} {value}")).collect();
                sentence(Some(name), &points)
            });
            let told = say!(texts, "plain-figure-events");
            let events = (!events.is_empty()).then(|| sentence(Some(&told), &pairs(events)));
            lines.chain(events).collect::<Vec<_>>().join(" ")
        }
        Data::Timeline(lanes) => {
            let lanes = lanes.iter().map(|(lane, events)| sentence(Some(lane), &pairs(events)));
            lanes.collect::<Vec<_>>().join(" ")
        }
        Data::Table { .. } => String::new(),
    }
}

fn pairs(dated: &[(String, String)]) -> Vec<String> {
    dated.iter().map(|(date, event)| format!("{date} {event}")).collect()
}

/// `name: a; b; c.`
fn sentence(name: Option<&str>, parts: &[String]) -> String {
    let name = name.map(|name| format!("{name}: ")).unwrap_or_default();
    format!("{name}{}.", parts.join("; "))
}

fn end(figure: &Figure, course: Option<&Course>, texts: &Texts) -> String {
    let work = course.and_then(|course| course.source(&figure.source));
    let source = work.map_or_else(
        || figure.source.to_string(),
        |work| match work.year {
            Some(year) => format!("{}, {}, {year}", work.author, work.title),
            None => format!("{}, {}", work.author, work.title),
        },
    );
    let note = figure.note.as_ref().map(|note| format!(" {note}")).unwrap_or_default();
    format!("{}.{note}", say!(texts, "plain-source", source = source))
}
