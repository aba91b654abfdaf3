//! The clock. Everything else is told the time.

use crate::domain::day::Moment;

/// Now, where the learner is.
#[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
pub fn now() -> Moment {
    let zoned = jiff::Zoned::now();
    Moment { at: zoned.timestamp().as_millisecond(), offset_min: zoned.offset().seconds() / 60 }
}
