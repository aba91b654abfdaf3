//! Keys that have nothing to do just now: the learner is told why, in one calm line.

use super::Reader;
use crate::l10n::say;
use crate::tui::action::Action;
use crate::tui::screen::{Ctx, Step};

/// Why a key did nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Idle {
    /// Nothing is sought.
    Search,
    /// No jump was made from which one could come back.
    Back,
    /// One has not come back from anywhere.
    Forward,
    /// No lesson comes after this one.
    LastLesson,
    /// No lesson comes before this one.
    FirstLesson,
    /// No term is marked.
    Marked,
    /// No question is open.
    Questions,
    /// No question was silenced or passed over.
    Aside,
    /// Nothing was done that could be taken back.
    Undo,
    /// The lesson leads nowhere.
    Links,
}

impl Reader {
    /// Says why a key did nothing.
    pub(super) fn say(&mut self, idle: Idle, ctx: &Ctx<'_>) -> Step {
        let key = |action| ctx.keys.label(action, ctx.theme.is_ascii());
        self.said = Some(match idle {
            Idle::Search => say!(ctx.texts, "idle-search", key = key(Action::Search)),
            Idle::Back => say!(ctx.texts, "idle-back"),
            Idle::Forward => say!(ctx.texts, "idle-forward"),
            Idle::LastLesson => say!(ctx.texts, "idle-last-lesson"),
            Idle::FirstLesson => say!(ctx.texts, "idle-first-lesson"),
            Idle::Marked => say!(ctx.texts, "idle-marked", key = key(Action::NextLink)),
            Idle::Questions => say!(ctx.texts, "idle-questions"),
            Idle::Aside => say!(ctx.texts, "idle-aside"),
            Idle::Undo => say!(ctx.texts, "idle-undo"),
            Idle::Links => say!(ctx.texts, "idle-links"),
        });
        Step::stay()
    }
}
