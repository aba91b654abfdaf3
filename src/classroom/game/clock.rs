//! The time for a question. It is off unless wanted, may be longer, and may stand still.

use crate::domain::day::Moment;

/// The time for a question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Clock {
    /// As long as it takes.
    #[default]
    Off,
    /// Until an instant, in milliseconds since 1970 UTC.
    Until(i64),
    /// Standing still, with so many milliseconds left.
    Paused(i64),
}

impl Clock {
    pub(super) fn start(seconds: Option<u32>, now: Moment) -> Self {
        seconds.map_or(Self::Off, |seconds| Self::Until(now.at + i64::from(seconds) * 1000))
    }

    pub(super) fn extend(self, seconds: u32, now: Moment) -> Self {
        let more = i64::from(seconds) * 1000;
        match self {
            Self::Off => Self::Until(now.at + more),
            Self::Until(end) => Self::Until(end.max(now.at) + more),
            Self::Paused(left) => Self::Paused(left + more),
        }
    }

    pub(super) fn pause(self, now: Moment) -> Option<Self> {
        match self {
            Self::Until(end) => Some(Self::Paused((end - now.at).max(0))),
            Self::Off | Self::Paused(_) => None,
        }
    }

    pub(super) fn resume(self, now: Moment) -> Option<Self> {
        match self {
            Self::Paused(left) => Some(Self::Until(now.at + left)),
            Self::Off | Self::Until(_) => None,
        }
    }

    /// Whole seconds left, none if there is no limit.
    pub fn seconds_left(self, now: Moment) -> Option<u32> {
        let left = match self {
            Self::Off => return None,
            Self::Until(end) => end - now.at,
            Self::Paused(left) => left,
        };
        Some(u32::try_from((left.max(0) + 999) / 1000).unwrap_or(u32::MAX))
    }

    pub(super) fn is_up(self, now: Moment) -> bool {
        matches!(self, Self::Until(end) if end <= now.at)
    }
}
