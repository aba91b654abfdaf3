//! Peer instruction: what a discussion did between the first vote and the second.

/// Who switched. Only pupils who voted both times are counted in the four.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Switches {
    /// Right both times.
    pub stayed_right: usize,
    /// Right, then wrong.
    pub lost: usize,
    /// Wrong, then right.
    pub gained: usize,
    /// Wrong both times.
    pub stayed_wrong: usize,
    /// Voted only once.
    pub once: usize,
}

impl Switches {
    /// Of the votes of each pupil: whether the first and the second were right, none where there was no vote.
    pub fn of(votes: impl IntoIterator<Item = (Option<bool>, Option<bool>)>) -> Self {
        let mut switches = Self::default();
        for vote in votes {
            match vote {
                (Some(true), Some(true)) => switches.stayed_right += 1,
                (Some(true), Some(false)) => switches.lost += 1,
                (Some(false), Some(true)) => switches.gained += 1,
                (Some(false), Some(false)) => switches.stayed_wrong += 1,
                (Some(_), None) | (None, Some(_)) => switches.once += 1,
                (None, None) => {}
            }
        }
        switches
    }

    /// How many voted both times.
    pub fn both(&self) -> usize {
        self.stayed_right + self.lost + self.gained + self.stayed_wrong
    }

    /// How many of them were right the first time and the second time.
    pub fn right(&self) -> (usize, usize) {
        (self.stayed_right + self.lost, self.stayed_right + self.gained)
    }

    /// The normalised gain of the class: how much of what could be gained was, (after − before) / (1 − before). Below 0
    /// if the discussion led astray; none if there was nothing to gain or nobody voted twice.
    ///
    /// Hake 1998, Amer. J. Phys. 66:64.
    pub fn gain(&self) -> Option<f64> {
        let (before, after) = self.right();
        let room = self.both() - before;
        (room > 0).then(|| (after as f64 - before as f64) / room as f64)
    }
}
