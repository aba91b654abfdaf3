//! What the keys are for now: the page, a question, a list over the page, a letter, the search.

use super::Reader;
use super::search::Search;
use crate::tui::action::Action;
use crate::tui::asking::Asking;
use crate::tui::keymap::Context;
use crate::tui::screen::Step;

impl Reader {
    /// What the keys are for, the most specific first.
    pub(super) fn turned_to(&self) -> Vec<Context> {
        if self.is_in_contents {
            return vec![Context::Contents, Context::List, Context::Global];
        }
        if self.is_searching() {
            return vec![Context::Search, Context::Global];
        }
        if self.over.is_some() {
            return vec![Context::List, Context::Global];
        }
        if let Some(guessing) = &self.guessing {
            return vec![guessing.context(), Context::Global];
        }
        if self.awaits.is_some() {
            return vec![Context::Letter, Context::Global];
        }
        let engaged = self.engaged.and_then(|stop| self.stops.asking(stop));
        match (engaged, self.stop_in_sight()) {
            (Some(asking), _) if asking.is_open() => {
                vec![asking.context(), Context::Reader, Context::Stop, Context::Global]
            }
            (Some(asking), _) => vec![asking.context(), Context::Reader, Context::Global],
            (None, Some(stop)) => match self.stops.asking(stop) {
                Some(asking) if asking.is_answered() || asking.is_front() => {
                    vec![asking.context(), Context::Stop, Context::Reader, Context::Global]
                }
                _ => vec![Context::Stop, Context::Reader, Context::Global],
            },
            (None, None) => vec![Context::Reader, Context::Global],
        }
    }

    /// Whether an action would do anything now.
    pub(super) fn does(&self, action: Action) -> bool {
        let engaged = self.engaged.and_then(|stop| self.stops.asking(stop));
        match action {
            Action::Undo => !self.taken.is_empty() || self.marked.is_some(),
            Action::Choose => self.over.as_ref().is_none_or(|over| !over.is_empty()),
            Action::JumpForward => self.jumps.has_forward(),
            Action::Submit if self.guessing.is_some() => true,
            Action::Table => self.figure_in_sight().is_some(),
            Action::Guess => self.veiled_in_sight().is_some(),
            Action::ThinkFirst => engaged.is_some_and(Asking::has_choices),
            Action::CountWrong => engaged.is_some_and(Asking::is_close),
            Action::Entry => self.focus.is_some(),
            Action::NextLink => self.page.has_links(),
            Action::NextStop => self.stops.open().any(|stop| Some(stop) != self.stop_in_sight()),
            Action::JumpBack => self.jumps.has_back() || self.is_visit(),
            Action::Submit if !self.is_searching() => engaged.is_some_and(Asking::is_whole),
            Action::NextHit | Action::PreviousHit | Action::Submit => {
                self.search.as_ref().is_some_and(Search::has_hits)
            }
            Action::Resume => self.has_aside,
            _ => true,
        }
    }

    /// Whether keys are letters before they are actions.
    pub(super) fn takes_letters(&self) -> bool {
        if self.is_searching() || self.awaits.is_some() {
            return true;
        }
        self.asks() && self.engaged.and_then(|stop| self.stops.asking(stop)).is_some_and(Asking::is_typing)
    }

    /// A key while a list lies over the page.
    pub(super) fn in_list(&mut self, action: Action) -> Step {
        if action == Action::Back {
            self.over = None;
        }
        let goal = self.over.as_mut().and_then(|over| over.update(action));
        goal.map_or_else(Step::stay, |goal| {
            self.over = None;
            self.go_to(goal)
        })
    }
}
