//! What is worth doing after a first vote. For whoever teaches alone.

use super::Game;
use super::phase::Phase;

/// What is worth doing after a first vote: talking helps most where about half are right (Mazur, Peer Instruction, 1997;
/// Crouch & Mazur, Am. J. Phys. 69:970, 2001; the limits after Vickrey et al., CBE Life Sci. Educ. 14, 2015).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Advice {
    /// Few are right: explain it.
    Explain,
    /// Let them talk, then vote again.
    Discuss,
    /// Most are right: go on.
    GoOn,
}

/// From this share of right answers on, talking helps.
const LEAST: f64 = 0.3;

/// Up to this share of right answers, talking helps.
const MOST: f64 = 0.7;

impl Advice {
    fn of(share: f64) -> Self {
        if share < LEAST {
            Self::Explain
        } else if share <= MOST {
            Self::Discuss
        } else {
            Self::GoOn
        }
    }
}

impl Game {
    /// What is worth doing now: after a first vote of at least two.
    pub fn advice(&self) -> Option<Advice> {
        let (round, item) = (self.round()?, self.item()?);
        let [vote] = round.votes.as_slice() else { return None };
        let counts = self.phase() == Phase::Locked && vote.answered() > 1;
        vote.share_right(item).filter(|_| counts).map(Advice::of)
    }
}
