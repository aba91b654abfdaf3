//! Words for numbers: intervals, dates, grades, counts.
//!
//! Pure functions on numbers, shared by the screens and plain mode; it must not know cards or the clock.

use jiff::civil::Date;
use jiff::{Span, ToSpan};

const DAYS_PER_MONTH: f64 = 365.25 / 12.0;
const DAYS_PER_YEAR: f64 = 365.25;

/// The name of the grade 1–4; empty for any other number.
pub fn grade(number: u32) -> &'static str {
    match number {
        1 => "again",
        2 => "hard",
        3 => "good",
        4 => "easy",
        _ => "",
    }
}

/// An interval in days; 0 means within the same session. From two months on it is rounded to months, from two years
/// on to years.
pub fn days(days: u32) -> String {
    let rounded = |unit: f64| (f64::from(days) / unit).round();
    match days {
        0 => "in this session".to_owned(),
        1 => "1 day".to_owned(),
        2..=60 => format!("{days} days"),
        61..=730 => format!("{} months", rounded(DAYS_PER_MONTH)),
        _ => format!("{} years", rounded(DAYS_PER_YEAR)),
    }
}

/// A day, counted from 1970-01-01, such as `30 November`; with its year unless that is the year of `today`.
pub fn date(day: i32, today: i32) -> String {
    let Some(date) = civil(day) else { return format!("day {day}") };
    let same_year = civil(today).is_some_and(|today| today.year() == date.year());
    date.strftime(if same_year { "%-d %B" } else { "%-d %B %Y" }).to_string()
}

/// When a day is, as one would say it after a verb: `today`, `tomorrow`, `on 30 November`.
pub fn on_date(day: i32, today: i32) -> String {
    match i64::from(day) - i64::from(today) {
        0 => "today".to_owned(),
        1 => "tomorrow".to_owned(),
        _ => format!("on {}", date(day, today)),
    }
}

/// A day with its weekday, such as `Sunday 22 November`.
pub fn long_date(day: i32) -> String {
    civil(day).map_or_else(|| date(day, day), |date| date.strftime("%A %-d %B").to_string())
}

/// The weekday of a day in three letters.
pub fn weekday(day: i32) -> String {
    civil(day).map_or_else(String::new, |date| date.strftime("%a").to_string())
}

/// A number with the word for what is counted.
pub fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// None for days that the calendar of `jiff` (years up to 9999) does not reach.
fn civil(day: i32) -> Option<Date> {
    let epoch = Date::constant(1970, 1, 1);
    let span: Span = 0.days().try_days(day).ok()?;
    epoch.checked_add(span).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn intervals_are_rounded_to_what_one_would_say() {
        let said = [0, 1, 3, 60, 61, 365, 730, 731, 36_500].map(days);
        let expected =
            ["in this session", "1 day", "3 days", "60 days", "2 months", "12 months", "24 months"];
        assert_eq!(said[..7], expected);
        assert_eq!(said[7..], ["2 years", "100 years"]);
    }

    #[test]
    fn a_date_of_another_year_names_the_year() {
        assert_eq!(date(20_787, 20_779), "30 November");
        assert_eq!(date(20_821, 20_779), "3 January 2027");
        assert_eq!(date(0, 20_779), "1 January 1970");
    }

    #[test]
    fn near_days_have_names() {
        assert_eq!(
            [20_779, 20_780, 20_787].map(|day| on_date(day, 20_779)),
            ["today", "tomorrow", "on 30 November"]
        );
        assert_eq!((long_date(20_779), weekday(20_780)), ("Sunday 22 November".to_owned(), "Mon".to_owned()));
    }

    #[test]
    fn a_day_out_of_the_calendar_is_still_a_text() {
        assert_eq!(date(i32::MAX, 0), "day 2147483647");
    }

    #[test]
    fn one_is_counted_in_the_singular() {
        assert_eq!(count(1, "card", "cards"), "1 card");
        assert_eq!(count(0, "card", "cards"), "0 cards");
        assert_eq!([0, 1, 4].map(grade), ["", "again", "easy"]);
    }
}
