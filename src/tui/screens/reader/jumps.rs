//! Where the learner jumped from, in this lesson and in others, and the way back and forth again.

use crate::domain::ids::LessonId;
use crate::domain::progress::Place;

/// How many places are remembered, the latest ones.
const LONGEST: usize = 100;

/// A place in one of the lessons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    pub(super) lesson: LessonId,
    pub(super) place: Place,
}

/// The places that were left by a jump, oldest first; `at` says how many of them lie behind.
#[derive(Debug, Default)]
pub(super) struct Jumps {
    spots: Vec<Spot>,
    at: usize,
}

impl Jumps {
    /// A jump begins at `here`. What lay ahead is forgotten.
    pub(super) fn leave(&mut self, here: Spot) {
        self.spots.truncate(self.at);
        if self.spots.last() != Some(&here) {
            self.spots.push(here);
        }
        self.spots.drain(..self.spots.len().saturating_sub(LONGEST));
        self.at = self.spots.len();
    }

    /// The place before; `here` is where one can come forth to again.
    pub(super) fn back(&mut self, here: Spot) -> Option<Spot> {
        let to = self.at.checked_sub(1)?;
        if self.at == self.spots.len() {
            self.spots.push(here);
        }
        self.at = to;
        self.spots.get(to).cloned()
    }

    /// The place after.
    pub(super) fn forward(&mut self) -> Option<Spot> {
        let to = self.spots.get(self.at + 1)?.clone();
        self.at += 1;
        Some(to)
    }

    pub(super) fn has_back(&self) -> bool {
        self.at > 0
    }

    pub(super) fn has_forward(&self) -> bool {
        self.at + 1 < self.spots.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::BlockId;

    fn spot(offset: usize) -> Spot {
        Spot { lesson: "nep/tax".into(), place: Place { block: BlockId::new("decree", 1), offset } }
    }

    #[test]
    fn one_goes_back_and_forth() {
        let mut jumps = Jumps::default();
        assert_eq!((jumps.back(spot(9)), jumps.forward()), (None, None));
        jumps.leave(spot(1));
        jumps.leave(spot(2));
        assert_eq!([jumps.back(spot(3)), jumps.back(spot(2))], [Some(spot(2)), Some(spot(1))]);
        assert!(!jumps.has_back() && jumps.back(spot(1)).is_none());
        assert_eq!([jumps.forward(), jumps.forward(), jumps.forward()], [Some(spot(2)), Some(spot(3)), None]);
        assert!(jumps.has_back() && !jumps.has_forward());
    }

    #[test]
    fn a_new_jump_forgets_what_lay_ahead_and_the_list_does_not_grow_for_ever() {
        let mut jumps = Jumps::default();
        jumps.leave(spot(1));
        jumps.back(spot(2));
        jumps.leave(spot(1));
        assert!(!jumps.has_forward());
        (0..1000).map(spot).for_each(|spot| jumps.leave(spot));
        assert_eq!(jumps.spots.len(), LONGEST);
    }
}
