//! How fast a learner reads: words and time in, words a minute out. Pure; the time is told.

use std::collections::VecDeque;
use std::str::FromStr;

/// Words a minute of adults who read non-fiction silently, until the learner's own pace is known: the mean of 190
/// studies (Brysbaert 2019, Journal of Memory and Language 109, 104047).
pub const PRIOR: u32 = 238;

/// Words a minute from which on nobody reads: the eye looks for something (Carver 1992, Journal of Reading 36, 84–95:
/// scanning 600, reading 300).
const FLIPPING: u32 = 600;

/// Words a minute below which the learner must have paused: a third of what learning by heart takes (Carver: 138).
const PAUSING: u32 = 46;

/// Words below which a stretch says little.
pub const LEAST_WORDS: usize = 60;

/// How many stretches count, the latest ones.
const RECENT: usize = 21;

/// How many stretches it takes before they are believed.
const ENOUGH: usize = 5;

/// What was seen of a learner's pace.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pace {
    /// Words a minute of stretches that were read, oldest first.
    recent: VecDeque<u32>,
}

impl Pace {
    /// `words` were in sight for `ms` and then left behind. False if that was no reading: too few words, flipped
    /// through, or paused.
    pub fn read(&mut self, words: usize, ms: i64) -> bool {
        let Some(pace) = pace_of(words, ms).filter(|pace| (PAUSING..FLIPPING).contains(pace)) else {
            return false;
        };
        if self.recent.len() == RECENT {
            self.recent.pop_front();
        }
        self.recent.push_back(pace);
        true
    }

    /// Words a minute: the median of the recent stretches, so that one pause does not count for much.
    pub fn words_per_minute(&self) -> u32 {
        if self.recent.len() < ENOUGH {
            return PRIOR;
        }
        let mut sorted: Vec<u32> = self.recent.iter().copied().collect();
        sorted.sort_unstable();
        sorted[sorted.len() / 2]
    }

    /// Whole minutes that so many words take, rounded up.
    pub fn minutes(&self, words: usize) -> usize {
        words.div_ceil(self.words_per_minute() as usize)
    }
}

fn pace_of(words: usize, ms: i64) -> Option<u32> {
    let ms = u64::try_from(ms).ok().filter(|ms| *ms > 0 && words >= LEAST_WORDS)?;
    u32::try_from(words as u64 * 60_000 / ms).ok()
}

/// As it is kept: numbers with spaces between.
impl std::fmt::Display for Pace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let numbers: Vec<String> = self.recent.iter().map(u32::to_string).collect();
        f.write_str(&numbers.join(" "))
    }
}

impl FromStr for Pace {
    type Err = std::convert::Infallible;

    /// What is no pace is left out: an estimate is not worth an error.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let numbers = text.split_whitespace().filter_map(|number| number.parse().ok());
        let mut recent: VecDeque<u32> = numbers.filter(|pace| (PAUSING..FLIPPING).contains(pace)).collect();
        recent.drain(..recent.len().saturating_sub(RECENT));
        Ok(Self { recent })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const MINUTE: i64 = 60_000;

    fn after(stretches: &[(usize, i64)]) -> Pace {
        let mut pace = Pace::default();
        for (words, ms) in stretches {
            pace.read(*words, *ms);
        }
        pace
    }

    #[test]
    fn until_enough_was_read_it_is_that_of_most_adults() {
        assert_eq!(Pace::default().words_per_minute(), 238);
        assert_eq!(after(&[(150, MINUTE); 4]).words_per_minute(), 238);
        assert_eq!(after(&[(150, MINUTE); 5]).words_per_minute(), 150);
    }

    #[test]
    fn pauses_flips_and_a_few_words_do_not_count() {
        let mut pace = after(&[(200, MINUTE); 5]);
        for (words, ms) in [(200, 10 * MINUTE), (200, 3000), (10, 3000), (200, 0), (200, -5), (0, MINUTE)] {
            assert!(!pace.read(words, ms), "{words} words in {ms} ms");
        }
        assert_eq!(pace, after(&[(200, MINUTE); 5]));
    }

    #[test]
    fn one_odd_page_changes_little_and_old_ones_are_forgotten() {
        let mut pace = after(&[(200, MINUTE); 6]);
        pace.read(550, MINUTE);
        assert_eq!(pace.words_per_minute(), 200);
        for _ in 0..RECENT {
            pace.read(300, MINUTE);
        }
        assert_eq!(pace, after(&[(300, MINUTE); RECENT]));
    }

    #[test]
    fn minutes_are_rounded_up() {
        assert_eq!([0, 1, 238, 239].map(|words| Pace::default().minutes(words)), [0, 1, 1, 2]);
    }

    #[test]
    fn what_is_no_pace_is_left_out() {
        assert_eq!("x 200 -1 0 99999 210".parse(), Ok(after(&[(200, MINUTE), (210, MINUTE)])));
    }

    proptest! {
        #[test]
        fn what_was_kept_is_found_again(stretches in prop::collection::vec((0usize..2000, 0i64..1_000_000), 0..40)) {
            let pace = after(&stretches);
            prop_assert_eq!(pace.to_string().parse(), Ok(pace.clone()));
            prop_assert!(pace.words_per_minute() > 0);
        }
    }
}
