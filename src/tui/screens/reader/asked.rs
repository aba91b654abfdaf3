//! The reader as one who is asked: which question keys are for, and what comes of an answer.

use super::Reader;
use super::idle::Idle;
use crate::domain::event::{Event, What};
use crate::l10n::say;
use crate::tui::action::Action;
use crate::tui::asking::Asking;
use crate::tui::effect::Effect;
use crate::tui::screen::{Ctx, Go, Step};

impl Reader {
    /// The question that keys are for: the one being answered, else the first open one in sight.
    pub(super) fn stop_in_sight(&self) -> Option<usize> {
        self.engaged.or_else(|| self.stops.open().find(|passage| self.page.shows_question(*passage)))
    }

    pub(super) fn asks(&self) -> bool {
        self.engaged.is_some_and(|passage| self.stops.asking(passage).is_some())
    }

    /// Keys that are for the question in sight. None if they are not.
    pub(super) fn answer(&mut self, action: Action, ctx: &Ctx<'_>) -> Option<Vec<Effect>> {
        let stop = self.stop_in_sight()?;
        let card = self.stops.current(stop)?;
        if self.turns_back_to(stop, action) {
            self.engaged = Some(stop);
        }
        match action {
            Action::Waive => Some(vec![Effect::Record(What::Waive(card))]),
            Action::Suspend => Some(vec![Effect::Record(What::Suspend(card))]),
            Action::Answer if self.engaged.is_none() => {
                self.engaged = Some(stop);
                Some(self.stops.begin(stop, ctx))
            }
            Action::GoOn if self.engaged.is_some() && !self.stops.wants(stop, action) => {
                self.stops.go_on(stop, ctx);
                self.engaged = None;
                Some(Vec::new())
            }
            Action::Back | Action::LeaveField if self.engaged.is_some() => {
                self.stops.leave(stop, ctx);
                self.engaged = None;
                Some(Vec::new())
            }
            // Nobody answers what was paged away: the key brings it back.
            _ if self.engaged.is_some()
                && self.stops.wants(stop, action)
                && !self.page.shows_most_of(stop) =>
            {
                Some(Vec::new())
            }
            _ if self.engaged.is_some() && self.stops.wants(stop, action) => {
                Some(self.stops.update(stop, action, ctx))
            }
            _ => None,
        }
    }

    /// Whether a key is for a question that was left with its answer shown, as if it had not been left.
    fn turns_back_to(&self, stop: usize, action: Action) -> bool {
        self.engaged.is_none()
            && self.stops.asking(stop).is_some_and(Asking::is_answered)
            && (action == Action::GoOn || self.stops.wants(stop, action))
    }

    /// Asks the questions again that were silenced or passed over.
    pub(super) fn resume(&mut self, ctx: &Ctx<'_>) -> Step {
        if !self.has_aside {
            return self.say(Idle::Aside, ctx);
        }
        let aside = self.lesson.cards().filter(|card| ctx.desk.progress.card(&card.id).is_aside());
        let effects = aside.map(|card| Effect::Record(What::Resume(card.id.clone()))).collect();
        Step { go: Go::Stay, effects }
    }

    pub(super) fn undo(&mut self, ctx: &Ctx<'_>) -> Step {
        if let Some(marked) = self.marked.take() {
            return self.unmark(marked, ctx);
        }
        match self.taken.last() {
            Some((event, card)) => {
                Step::effect(Effect::Record(What::Void { event: *event, card: Some(card.clone()) }))
            }
            None => self.say(Idle::Undo, ctx),
        }
    }

    pub(super) fn on_recorded(&mut self, event: &Event, ctx: &Ctx<'_>) {
        match &event.what {
            What::Void { event, card } => {
                self.taken.retain(|(id, _)| id != event);
                if let Some(card) = card
                    && let Some(stop) = self.stops.reopen(*event, card, ctx)
                {
                    self.engaged = None;
                    self.said = Some(say!(ctx.texts, "reader-taken-back"));
                    return self.page.reveal(Some(stop));
                }
            }
            What::Resume(card) => self.taken.retain(|(_, taken)| taken != card),
            What::Review { card, .. } | What::Waive(card) | What::Suspend(card) => {
                self.marked = None;
                self.taken.push((event.id, card.clone()));
                if self.stops.on_recorded(event, ctx) {
                    self.engaged = None;
                }
            }
            _ => {}
        }
        self.page.reveal(self.stop_in_sight());
    }

    /// Keys are for a question only while some of it is in sight.
    pub(super) fn leave_what_is_out_of_sight(&mut self, ctx: &Ctx<'_>) {
        if let Some(stop) = self.engaged.filter(|stop| !self.page.shows_passage(*stop)) {
            self.stops.leave(stop, ctx);
            self.engaged = None;
        }
    }
}
