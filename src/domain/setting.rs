//! Where a card is asked, which says whether the answer counts and where a card that was missed comes back.

/// Where a card is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// In a review: a missed card comes back in the same session.
    Review,
    /// At a stop of a lesson with others after it: at the next one.
    Stop,
    /// At the last stop of a lesson: in the next review.
    LastStop,
    /// In a quiz: in the next review.
    Quiz,
    /// In a quiz that does not count: nothing is recorded.
    Practice,
}

impl Setting {
    /// Whether an answer is recorded, and so counts for the schedule.
    pub fn counts(self) -> bool {
        self != Self::Practice
    }

    /// Whether the card is asked in the text of a lesson.
    pub fn is_in_text(self) -> bool {
        matches!(self, Self::Stop | Self::LastStop)
    }
}
