//! A figure read aloud: its kind, its title, every value and where they tend, its source and what to see in it.
//!
//! Pure.

mod trend;

use super::prose::table;
use crate::course::Course;
use crate::course::figure::{Data, Figure};
use crate::course::source::Source;
use crate::l10n::{Texts, say};
use trend::trend;

/// The figure in words, a thought a line.
pub(super) fn lines(figure: &Figure, course: Option<&Course>, texts: &Texts) -> Vec<String> {
    let kind = match &figure.data {
        Data::Bar(_) => say!(texts, "plain-figure-bar"),
        Data::Line { .. } => say!(texts, "plain-figure-line"),
        Data::Timeline(_) => say!(texts, "plain-figure-timeline"),
        Data::Table { .. } => say!(texts, "plain-figure-table"),
    };
    let unit = if figure.unit.is_empty() { String::new() } else { format!(", {}", figure.unit) };
    let title = format!("{kind}: {}{unit}.", figure.title);
    let values = values(&figure.data, texts);
    let source = course.and_then(|course| course.source(&figure.source));
    let source = source.map_or_else(|| figure.source.to_string(), cited);
    let source = format!("{}.", say!(texts, "plain-source", source = source));
    [title].into_iter().chain(values).chain([source]).chain(figure.note.clone()).collect()
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
            let in_time = names.iter().all(|name| is_year(name)) && names.is_sorted();
            vec![series(&names, &values, in_time, texts)]
        }
        Data::Line { x, series: all, events } => {
            let names: Vec<&str> = x.iter().map(String::as_str).collect();
            let lines =
                all.iter().map(|(name, values)| format!("{name}. {}", series(&names, values, true, texts)));
            let told = say!(texts, "plain-figure-events");
            let events = (!events.is_empty()).then(|| format!("{told}. {}", dated(events, texts)));
            lines.chain(events).collect()
        }
        Data::Timeline(lanes) => {
            lanes.iter().map(|(lane, events)| format!("{lane}. {}", dated(events, texts))).collect()
        }
        Data::Table { head, rows } => table(head, rows.iter().cloned(), texts),
    }
}

/// `1921: 13.8; 1922: 19.5; rising.`
fn series(names: &[&str], values: &[f64], in_time: bool, texts: &Texts) -> String {
    let points = names.iter().zip(values).map(|(name, value)| format!("{name}: {}", number(*value, texts)));
    let trend = if in_time { trend(names, values, texts) } else { None };
    format!("{}.", points.chain(trend).collect::<Vec<_>>().join("; "))
}

/// A number as it is written in the language.
pub(super) fn number(value: f64, texts: &Texts) -> String {
    let written = value.to_string();
    match written.split_once('.') {
        Some((whole, part)) => say!(texts, "plain-decimal", whole = whole, part = part),
        None => written,
    }
}

fn dated(events: &[(String, String)], texts: &Texts) -> String {
    let said: Vec<String> =
        events.iter().map(|(date, event)| format!("{}: {event}", date_in_words(date, texts))).collect();
    format!("{}.", said.join("; "))
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit())
}

/// `1921-03` as `March 1921` and `1921-03-15` as `15 March 1921`; anything else as it is.
fn date_in_words(date: &str, texts: &Texts) -> String {
    let parts: Vec<&str> = date.split('-').collect();
    let month = parts.get(1).and_then(|month| month.parse::<u32>().ok()).filter(|m| (1..=12).contains(m));
    match (parts.as_slice(), month) {
        ([year, _], Some(month)) if is_year(year) => {
            say!(texts, "plain-figure-month", month = month, year = *year)
        }
        ([year, _, day], Some(month)) if is_year(year) => {
            let date = say!(texts, "date-day-month", day = day.trim_start_matches('0'), month = month);
            say!(texts, "date-year", date = date, year = *year)
        }
        _ => date.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Language;

    #[test]
    fn dates_are_words_and_decimals_are_written_as_the_language_does() {
        let said = |language| {
            let texts = Texts::new(language);
            let dates = ["1921-03", "1921-03-05", "1921", "spring 1921", "1921-13"];
            let dates = dates.map(|date| date_in_words(date, &texts)).join("; ");
            format!("{dates}; {} {}", number(13.8, &texts), number(-20.0, &texts))
        };
        assert_eq!(said(Language::English), "March 1921; 5 March 1921; 1921; spring 1921; 1921-13; 13.8 -20");
        assert_eq!(
            said(Language::Russian),
            "март 1921 года; 5 марта 1921 года; 1921; spring 1921; 1921-13; 13,8 -20"
        );
    }

    #[test]
    fn only_bars_that_follow_each_other_in_time_have_a_trend() {
        let bar = |names: [&str; 2]| {
            values(&Data::Bar(names.map(|n| (n.to_owned(), 1.0)).to_vec()), &Texts::default())
        };
        assert_eq!(bar(["1921", "1922"]), ["1921: 1; 1922: 1; unchanged."]);
        assert_eq!(bar(["town", "village"]), ["town: 1; village: 1."]);
    }
}
