//! What Enter does: the next thing that a lesson does by itself. It never depends on how the class answered.

use crate::classroom::game::{Event, Game, Phase, Way};
use crate::l10n::{Texts, say};

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    Begin,
    Lock,
    /// The answer is seen; where one player is asked, without a lock of its own.
    Reveal,
    Vote,
    Question,
    End,
    Leave,
}

impl Next {
    pub(super) fn of(game: &Game) -> Self {
        let is_last = game.rounds().len() == game.setup().items.len();
        match game.phase() {
            Phase::Lobby => Self::Begin,
            Phase::Question if game.setup().way == Way::HotSeat => Self::Reveal,
            Phase::Question | Phase::SecondVote => Self::Lock,
            Phase::Locked => Self::Reveal,
            Phase::Discuss => Self::Vote,
            Phase::Reveal | Phase::Standings if is_last => Self::End,
            Phase::Reveal | Phase::Standings => Self::Question,
            Phase::Sheets => Self::End,
            Phase::End => Self::Leave,
        }
    }

    /// The events that it is, one after another.
    pub(super) fn events(self, game: &Game) -> Vec<Event> {
        match self {
            Self::Begin => vec![Event::Begin],
            Self::Lock => vec![Event::Lock],
            Self::Reveal if game.phase().is_open() => vec![Event::Lock, Event::Reveal],
            Self::Reveal => vec![Event::Reveal],
            Self::Vote => vec![Event::Revote],
            Self::Question => vec![Event::Next],
            Self::End => vec![Event::End],
            Self::Leave => Vec::new(),
        }
    }

    /// What Enter does, in a line.
    pub(super) fn promise(self, texts: &Texts) -> String {
        match self {
            Self::Begin => say!(texts, "drill-plain-enter-begin"),
            Self::Lock => say!(texts, "drill-plain-enter-lock"),
            Self::Reveal => say!(texts, "drill-plain-enter-reveal"),
            Self::Vote => say!(texts, "drill-plain-enter-vote"),
            Self::Question => say!(texts, "drill-plain-enter-next"),
            Self::End => say!(texts, "drill-plain-enter-end"),
            Self::Leave => say!(texts, "drill-plain-enter-leave"),
        }
    }
}
