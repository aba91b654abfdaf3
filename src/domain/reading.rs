//! How a learner likes to read. Pure values; how a page looks is the screens' business.

use std::ops::RangeInclusive;

/// Columns of text: the measure of a good book.
pub const MEASURE: u16 = 66;

/// The measures that a learner may choose. Longer lines lose the eye on its way back (WCAG 1.4.8 allows 80 characters).
pub const MEASURES: RangeInclusive<u16> = 45..=80;

/// How a learner likes to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is something that one likes or does not")]
pub struct Reading {
    /// Columns of text, one of [`MEASURES`].
    pub measure: u16,
    /// Even right edge.
    pub justify: bool,
    /// Whether words are broken at the end of a line.
    pub hyphenate: bool,
    /// The contents beside the page, where there is room.
    pub rail: bool,
    /// Choices stay hidden until a key, so that the answer is recalled before it is recognised.
    pub think_first: bool,
    /// Guesses are asked for before a lesson is read for the first time.
    pub guess_first: bool,
}

impl Default for Reading {
    fn default() -> Self {
        Self {
            measure: MEASURE,
            justify: false,
            hyphenate: true,
            rail: true,
            think_first: false,
            guess_first: true,
        }
    }
}

impl Reading {
    /// The same with another measure, or the nearest that may be chosen.
    #[must_use]
    pub fn with_measure(self, measure: u16) -> Self {
        Self { measure: measure.clamp(*MEASURES.start(), *MEASURES.end()), ..self }
    }

    /// What differs from `before`, as names and values to be kept.
    pub fn changes(self, before: Self) -> Vec<(&'static str, String)> {
        let all = [
            ("measure", self.measure.to_string(), self.measure != before.measure),
            ("justify", self.justify.to_string(), self.justify != before.justify),
            ("rail", self.rail.to_string(), self.rail != before.rail),
            ("think-first", self.think_first.to_string(), self.think_first != before.think_first),
        ];
        all.into_iter().filter(|(.., differs)| *differs).map(|(name, value, _)| (name, value)).collect()
    }

    /// The same with one thing as it was kept. What cannot be understood changes nothing: a later program wrote it.
    #[must_use]
    pub fn with(self, name: &str, value: &str) -> Self {
        match name {
            "measure" => value.parse().map_or(self, |measure| self.with_measure(measure)),
            "justify" => value.parse().map_or(self, |justify| Self { justify, ..self }),
            "rail" => value.parse().map_or(self, |rail| Self { rail, ..self }),
            "think-first" => value.parse().map_or(self, |think_first| Self { think_first, ..self }),
            _ => self,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_measure_stays_in_its_range() {
        let measures = [0, 45, 66, 80, 200].map(|wanted| Reading::default().with_measure(wanted).measure);
        assert_eq!(measures, [45, 45, 66, 80, 80]);
    }

    #[test]
    fn what_was_kept_is_found_again() {
        let before = Reading::default();
        let after = Reading { measure: 72, justify: true, rail: false, think_first: true, ..before };
        let changes = after.changes(before);
        assert_eq!(changes.len(), 4);
        assert_eq!(changes.iter().fold(before, |reading, (name, value)| reading.with(name, value)), after);
        assert!(after.changes(after).is_empty());
    }

    #[test]
    fn what_cannot_be_understood_changes_nothing() {
        for (name, value) in [("measure", "wide"), ("justify", ""), ("colour", "red"), ("measure", "-3")] {
            assert_eq!(Reading::default().with(name, value), Reading::default());
        }
    }
}
