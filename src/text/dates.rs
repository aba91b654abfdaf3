//! Dates as they are written: years, months and days, and where a text names them.
//!
//! It must not know what happened then, and says no date in words: how a date is said depends on the language.

mod mentions;

use jiff::civil::Date;
pub use mentions::{Mention, mentions};

/// A year, a month or a day; or years from one to another. Ordered as in an index: a year before what lies in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct When {
    year: i16,
    until: Option<i16>,
    month: Option<i8>,
    day: Option<i8>,
}

impl When {
    /// A date written as `1921`, `1921-03` or `1921-03-08`; none if the calendar has no such date.
    pub fn read(text: &str) -> Option<Self> {
        let is_written = text.bytes().enumerate().all(|(i, letter)| match i {
            4 | 7 => letter == b'-',
            _ => letter.is_ascii_digit(),
        });
        if !is_written || !matches!(text.len(), 4 | 7 | 10) {
            return None;
        }
        let part = |from: usize, to: usize| text.get(from..to).and_then(|part| part.parse::<i8>().ok());
        Self::of(text.get(..4)?.parse().ok()?, part(5, 7), part(8, 10))
    }

    /// None if the calendar has no such date.
    fn of(year: i16, month: Option<i8>, day: Option<i8>) -> Option<Self> {
        Date::new(year, month.unwrap_or(1), day.unwrap_or(1)).ok()?;
        Some(Self { year, until: None, month, day })
    }

    fn years(year: i16, until: i16) -> Option<Self> {
        Some(Self { until: Some(until), ..Self::of(year, None, None)? })
    }

    /// As [`Self::read`] reads it; years as `1925–26`.
    pub fn written(self) -> String {
        let until = self.until.map(|until| match until {
            until if until / 100 == self.year / 100 => format!("–{:02}", until % 100),
            until => format!("–{until}"),
        });
        let parts = [self.month, self.day].into_iter().flatten().map(|part| format!("-{part:02}"));
        std::iter::once(format!("{:04}", self.year)).chain(until).chain(parts).collect()
    }

    /// The year, or the first one.
    pub fn year(self) -> i16 {
        self.year
    }

    /// Where it lies on a scale of days: a month or a year in its middle.
    pub fn days(self) -> f64 {
        let (month, day) = match (self.month, self.day) {
            (None, _) => (7, 2),
            (Some(month), day) => (month, day.unwrap_or(15)),
        };
        let before = Date::new(self.year, month, day).map_or(0, |date| date.day_of_year() - 1);
        first_day(self.year).unwrap_or_default() + f64::from(before)
    }

    /// Whether `other` is this date, or lies in it.
    pub fn holds(self, other: Self) -> bool {
        let years = self.year..=self.until.unwrap_or(self.year);
        let is_within = |part: Option<i8>, of: Option<i8>| part.is_none() || part == of;
        years.contains(&other.year)
            && other.until.is_none_or(|until| years.contains(&until))
            && is_within(self.month, other.month)
            && is_within(self.day, other.day)
    }
}

/// The first day of a year on the same scale; none for a year that the calendar does not reach.
pub fn first_day(year: i16) -> Option<f64> {
    let first = Date::new(year, 1, 1).ok()?;
    let epoch = Date::constant(1, 1, 1);
    Some(f64::from(epoch.until(first).ok()?.get_days()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn when(text: &str) -> When {
        When::read(text).unwrap()
    }

    #[test]
    fn a_date_is_written_as_it_is_read() {
        for text in ["1921", "1921-03", "1921-03-08", "0988"] {
            assert_eq!(when(text).written(), text);
        }
        for text in
            ["", "921", "1921-3", "1921-13", "1921-02-29", "1921-", "1921/03", "1921-03-08T", "ноябрь"]
        {
            assert_eq!(When::read(text), None, "{text}");
        }
        assert_eq!(When::years(1925, 1926).unwrap().written(), "1925–26");
        assert_eq!(When::years(1899, 1901).unwrap().written(), "1899–1901");
    }

    #[test]
    fn a_year_stands_before_what_lies_in_it_and_holds_it() {
        let mut dates = ["1921-03-15", "1922", "1921", "1921-03"].map(when);
        dates.sort();
        assert_eq!(dates.map(When::written), ["1921", "1921-03", "1921-03-15", "1922"]);
        assert!(when("1921").holds(when("1921-03-15")) && when("1921-03").holds(when("1921-03")));
        assert!(!when("1921-03").holds(when("1921")) && !when("1921-03").holds(when("1921-04-15")));
        assert!(When::years(1921, 1923).unwrap().holds(when("1922-05")));
    }

    #[test]
    fn on_a_scale_a_year_and_a_month_lie_in_their_middle() {
        let [year, month, day] = ["1921", "1921-07", "1921-07-02"].map(|text| when(text).days());
        assert!((year - day).abs() < 0.1 && month > year);
        assert!((when("1921-01-01").days() - first_day(1921).unwrap()).abs() < 0.1);
    }
}
