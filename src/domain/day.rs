//! Instants and study days.
//!
//! A study day begins at 04:00 local time, so that an answer given at one in the morning still belongs to the
//! evening before. The offset from UTC is stored with every event: a later move to another zone changes no past day.

/// Hour of local time at which a study day begins.
pub const ROLLOVER_HOUR: i64 = 4;

const MINUTE_MS: i64 = 60_000;
const DAY_MS: i64 = 24 * 60 * MINUTE_MS;

/// An instant as the learner's clock showed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub at: i64,
    /// Local time minus UTC, in minutes.
    pub offset_min: i32,
}

impl Moment {
    /// The study day that the instant falls into.
    pub fn day(self) -> StudyDay {
        let local = self.at + i64::from(self.offset_min) * MINUTE_MS - ROLLOVER_HOUR * 60 * MINUTE_MS;
        StudyDay(local.div_euclid(DAY_MS) as i32)
    }

    /// The same place on earth, `ms` milliseconds later.
    #[must_use]
    pub fn plus_ms(self, ms: i64) -> Self {
        Self { at: self.at + ms, ..self }
    }
}

/// A study day, counted from 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StudyDay(pub i32);

impl StudyDay {
    /// Whole days from `earlier` to this day; 0 if the clock went backwards.
    pub fn since(self, earlier: StudyDay) -> u32 {
        u32::try_from(i64::from(self.0) - i64::from(earlier.0)).unwrap_or(0)
    }

    /// The day `days` later.
    #[must_use]
    pub fn plus(self, days: u32) -> Self {
        Self(self.0.saturating_add_unsigned(days))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::{civil::date, tz::TimeZone};

    fn moment(zone: &str, y: i16, m: i8, d: i8, h: i8, min: i8) -> Moment {
        let zoned = date(y, m, d).at(h, min, 0, 0).to_zoned(TimeZone::get(zone).unwrap()).unwrap();
        Moment { at: zoned.timestamp().as_millisecond(), offset_min: zoned.offset().seconds() / 60 }
    }

    #[test]
    fn the_day_begins_at_four_local_time() {
        let zone = "Europe/Berlin";
        let evening = moment(zone, 2026, 11, 22, 23, 30).day();
        assert_eq!(moment(zone, 2026, 11, 23, 3, 59).day(), evening);
        assert_eq!(moment(zone, 2026, 11, 23, 4, 0).day(), evening.plus(1));
    }

    #[test]
    fn daylight_saving_neither_skips_nor_doubles_a_day() {
        for (month, day) in [(3, 29), (10, 25)] {
            let before = moment("Europe/Berlin", 2026, month, day - 1, 12, 0).day();
            assert_eq!(moment("Europe/Berlin", 2026, month, day, 12, 0).day(), before.plus(1));
            assert_eq!(moment("Europe/Berlin", 2026, month, day + 1, 12, 0).day(), before.plus(2));
        }
    }

    #[test]
    fn a_clock_that_goes_back_counts_as_no_time() {
        assert_eq!(StudyDay(10).since(StudyDay(12)), 0);
        assert_eq!(StudyDay(12).since(StudyDay(10)), 2);
    }

    #[test]
    fn instants_before_1970_round_down() {
        assert_eq!(Moment { at: -1, offset_min: 0 }.day(), StudyDay(-1));
    }
}
