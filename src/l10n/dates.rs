//! Dates, intervals, grades and numbers in words.

use super::language::Language;
use super::say;
use super::texts::Texts;
use jiff::civil::Date;
use jiff::{Span, ToSpan};

const DAYS_PER_MONTH: f64 = 365.25 / 12.0;
/// Digits from which a number is parted into groups; shorter ones may be years.
const GROUPED: usize = 5;

const DAYS_PER_YEAR: f64 = 365.25;

impl Texts {
    /// The name of the grade 1–4; empty for any other number.
    pub fn grade(&self, number: u32) -> String {
        match number {
            1..=4 => say!(self, "grade-name", grade = number),
            _ => String::new(),
        }
    }

    /// An interval in days; 0 means within the same session. From two months on it is rounded to months, from two years
    /// on to years.
    pub fn interval(&self, days: u32) -> String {
        let rounded = |unit: f64| (f64::from(days) / unit).round() as u32;
        match days {
            0 => say!(self, "interval-session"),
            1..=60 => say!(self, "interval-days", count = days),
            61..=730 => say!(self, "interval-months", count = rounded(DAYS_PER_MONTH)),
            _ => say!(self, "interval-years", count = rounded(DAYS_PER_YEAR)),
        }
    }

    /// A day, such as `30 November`; with its year unless that is the year of `today`.
    pub fn date(&self, day: i32, today: i32) -> String {
        let Some(date) = civil(day) else { return say!(self, "date-beyond", day = day.to_string()) };
        let same_year = civil(today).is_some_and(|today| today.year() == date.year());
        let words = day_and_month(self, date);
        if same_year { words } else { say!(self, "date-year", date = words, year = date.year().to_string()) }
    }

    /// When a day is, as one would say it after a verb: `today`, `tomorrow`, `on 30 November`.
    pub fn on_date(&self, day: i32, today: i32) -> String {
        match i64::from(day) - i64::from(today) {
            0 => say!(self, "date-today"),
            1 => say!(self, "date-tomorrow"),
            _ => say!(self, "date-on", date = self.date(day, today)),
        }
    }

    /// A day with its weekday, such as `Sunday 22 November`.
    pub fn long_date(&self, day: i32) -> String {
        let Some(date) = civil(day) else { return self.date(day, day) };
        let weekday = u32::from(date.weekday().to_monday_zero_offset().unsigned_abs());
        say!(self, "date-long", weekday = weekday, date = day_and_month(self, date))
    }

    /// The weekday of a day in two or three letters.
    pub fn weekday(&self, day: i32) -> String {
        civil(day).map_or_else(String::new, |date| {
            say!(
                self,
                "date-weekday",
                weekday = u32::from(date.weekday().to_monday_zero_offset().unsigned_abs())
            )
        })
    }

    /// `1921-03` as `March 1921` and `1921-03-15` as `15 March 1921`; anything else as it is.
    pub fn written_date(&self, date: &str) -> String {
        let parts: Vec<&str> = date.split('-').collect();
        let month = parts.get(1).and_then(|month| month.parse::<u32>().ok()).filter(|m| (1..=12).contains(m));
        match (parts.as_slice(), month) {
            ([year, _], Some(month)) if is_year(year) => {
                say!(self, "date-month", month = month, year = *year)
            }
            ([year, _, day], Some(month)) if is_year(year) => {
                let date = say!(self, "date-day-month", day = day.trim_start_matches('0'), month = month);
                say!(self, "date-year", date = date, year = *year)
            }
            _ => date.to_owned(),
        }
    }

    /// A number as it is written in the language; from five digits on they are parted into groups of three.
    pub fn number(&self, value: f64) -> String {
        let written = value.to_string();
        let digits = written.trim_start_matches('-');
        let sign = if digits.len() < written.len() { "−" } else { "" };
        let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
        let whole = format!("{sign}{}", self.grouped(whole));
        if part.is_empty() { whole } else { say!(self, "decimal", whole = whole, part = part) }
    }

    /// A difference, with its sign also where it is above zero.
    pub fn signed(&self, value: f64) -> String {
        format!("{}{}", if value > 0.0 { "+" } else { "" }, self.number(value))
    }

    fn grouped(&self, digits: &str) -> String {
        if digits.len() < GROUPED {
            return digits.to_owned();
        }
        let groups: Vec<&[u8]> = digits.as_bytes().rchunks(3).rev().collect();
        let groups = groups.into_iter().map(String::from_utf8_lossy).collect::<Vec<_>>();
        groups.join(match self.language() {
            Language::English => ",",
            Language::Russian => "\u{a0}",
        })
    }
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit())
}

fn day_and_month(texts: &Texts, date: Date) -> String {
    say!(
        texts,
        "date-day-month",
        day = date.day().to_string(),
        month = u32::from(date.month().unsigned_abs())
    )
}

/// None for days that the calendar of `jiff` (years up to 9999) does not reach.
fn civil(day: i32) -> Option<Date> {
    let epoch = Date::constant(1970, 1, 1);
    let span: Span = 0.days().try_days(day).ok()?;
    epoch.checked_add(span).ok()
}

#[cfg(test)]
mod tests {
    use super::super::Language;
    use super::*;

    fn both<T>(of: impl Fn(&Texts) -> T) -> [T; 2] {
        [Language::English, Language::Russian].map(|language| of(&Texts::new(language)))
    }

    #[test]
    fn intervals_are_rounded_to_what_one_would_say() {
        let [english, russian] =
            both(|texts| [0, 1, 3, 60, 61, 365, 730, 731, 36_500].map(|days| texts.interval(days)));
        let expected =
            ["in this session", "1 day", "3 days", "60 days", "2 months", "12 months", "24 months"];
        assert_eq!(english[..7], expected);
        assert_eq!(english[7..], ["2 years", "100 years"]);
        let expected =
            ["в этом занятии", "1 день", "3 дня", "60 дней", "2 месяца", "12 месяцев", "24 месяца"];
        assert_eq!(russian[..7], expected);
        assert_eq!(russian[7..], ["2 года", "100 лет"]);
    }

    #[test]
    fn a_date_of_another_year_names_the_year() {
        let [english, russian] = both(|texts| [20_787, 20_821, 0].map(|day| texts.date(day, 20_779)));
        assert_eq!(english, ["30 November", "3 January 2027", "1 January 1970"]);
        assert_eq!(russian, ["30 ноября", "3 января 2027 года", "1 января 1970 года"]);
    }

    #[test]
    fn near_days_have_names() {
        let [english, russian] = both(|texts| [20_779, 20_780, 20_787].map(|day| texts.on_date(day, 20_779)));
        assert_eq!(english, ["today", "tomorrow", "on 30 November"]);
        assert_eq!(russian, ["сегодня", "завтра", "30 ноября"]);
        let weekdays = both(|texts| (texts.long_date(20_779), texts.weekday(20_780)));
        assert_eq!(weekdays[0], ("Sunday 22 November".to_owned(), "Mon".to_owned()));
        assert_eq!(weekdays[1], ("воскресенье, 22 ноября".to_owned(), "пн".to_owned()));
    }
    #[test]
    fn written_dates_are_words_and_decimals_are_written_as_the_language_does() {
        let [english, russian] = both(|texts| {
            let dates = ["1921-03", "1921-03-05", "1921", "spring 1921", "1921-13"];
            let dates = dates.map(|date| texts.written_date(date)).join("; ");
            let numbers = [13.8, -20.0, 1921.0, 12_345.5, -3_212_300.0].map(|value| texts.number(value));
            format!("{dates}; {}", numbers.join(" "))
        });
        assert_eq!(
            english,
            "March 1921; 5 March 1921; 1921; spring 1921; 1921-13; 13.8 −20 1921 12,345.5 −3,212,300"
        );
        assert_eq!(
            russian,
            "март 1921 года; 5 марта 1921 года; 1921; spring 1921; 1921-13; 13,8 −20 1921 12\u{a0}345,5 −3\u{a0}212\u{a0}300"
        );
    }

    #[test]
    fn a_day_out_of_the_calendar_is_still_a_text() {
        assert_eq!(both(|texts| texts.date(i32::MAX, 0)), ["day 2147483647", "день 2147483647"]);
    }

    #[test]
    fn grades_have_names() {
        let [english, russian] = both(|texts| [0, 1, 4].map(|grade| texts.grade(grade)));
        assert_eq!(english, ["", "again", "easy"]);
        assert_eq!(russian, ["", "снова", "легко"]);
    }
}
