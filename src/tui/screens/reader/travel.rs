//! From place to place: over the page, and to other lessons of the course.

use super::Reader;
use super::idle::Idle;
use super::jumps::Spot;
use super::over::Goal;
use super::page::Anchor;
use crate::course::lesson::Lesson;
use crate::domain::event::What;
use crate::domain::progress::Place;
use crate::tui::action::Action;
use crate::tui::effect::Effect;
use crate::tui::screen::{Ctx, Go, Step};
use std::sync::Arc;

impl Reader {
    /// What is to be remembered after a move: the place, and the end if it is in sight.
    pub(super) fn remembered(&mut self) -> Vec<Effect> {
        let mut effects = Vec::new();
        if self.kept.is_some_and(|kept| kept != self.anchor)
            && self.anchor.passage < self.lesson.passages.len()
        {
            let Spot { lesson, place } = self.here();
            effects.push(Effect::KeepPlace(lesson, place));
            self.kept = Some(self.anchor);
        }
        if !self.finished && self.page.shows_end() {
            self.finished = true;
            effects.push(Effect::Record(What::Finish(self.lesson.id.clone())));
        }
        effects
    }

    /// The place at the top of the page.
    pub(super) fn here(&self) -> Spot {
        self.spot(self.anchor)
    }

    /// A place of this lesson, as it is kept.
    pub(super) fn spot(&self, anchor: Anchor) -> Spot {
        let passage = self.lesson.passages.get(anchor.passage);
        let block = passage.map(|passage| passage.id.clone());
        let place = Place { block: block.unwrap_or_else(|| "".into()), offset: anchor.offset };
        Spot { lesson: self.lesson.id.clone(), place }
    }

    /// To a place, perhaps in another lesson: then once that is loaded.
    pub(super) fn travel(&mut self, to: Spot) -> Step {
        if to.lesson == self.lesson.id {
            let row = self.page.row_of(anchor(&self.lesson, &to.place));
            self.move_to(row);
            return Step::stay();
        }
        self.bound_for = Some(to.place);
        Step::effect(Effect::OpenLesson(to.lesson))
    }

    /// Back along the jumps, or forward again.
    pub(super) fn retrace(&mut self, action: Action, ctx: &Ctx<'_>) -> Step {
        if action == Action::JumpBack && !self.jumps.has_back() && self.is_visit() {
            return Step::go(Go::Pop);
        }
        let here = self.here();
        let to = if action == Action::JumpBack { self.jumps.back(here) } else { self.jumps.forward() };
        let idle = if action == Action::JumpBack { Idle::Back } else { Idle::Forward };
        match to {
            Some(to) => self.travel(to),
            None => self.say(idle, ctx),
        }
    }

    /// Where a choice from a list leads.
    pub(super) fn go_to(&mut self, goal: Goal) -> Step {
        let row = match goal {
            Goal::Spot(spot) => {
                self.jumps.leave(self.here());
                return self.travel(spot);
            }
            Goal::Passage(passage) => self.page.first_row(passage),
            Goal::Link(link) => self.page.row_of_link(link).unwrap_or(0),
        };
        self.jump_to(row.saturating_sub(self.page.height() / 3));
        if let Goal::Link(link) = goal {
            self.focus = Some(link);
        }
        Step::stay()
    }

    pub(super) fn other_lesson(&mut self, action: Action, ctx: &Ctx<'_>) -> Step {
        let course = ctx.desk.course_of(&self.lesson.id);
        let here = self.lesson.number;
        let number = if action == Action::NextLesson { here + 1 } else { here.wrapping_sub(1) };
        let head = course.and_then(|course| course.lessons.iter().find(|head| head.number == number));
        let Some(head) = head else {
            let idle = if action == Action::NextLesson { Idle::LastLesson } else { Idle::FirstLesson };
            return self.say(idle, ctx);
        };
        self.jumps.leave(self.here());
        Step::effect(Effect::OpenLesson(head.id.clone()))
    }

    /// Another lesson was loaded: it is read in place of this one, from the place that was aimed at. The way back goes
    /// with it.
    pub(super) fn turn_to(&mut self, lesson: &Arc<Lesson>, ctx: &Ctx<'_>) -> Step {
        let mut next = Self::new(Arc::clone(lesson), None, ctx);
        next.jumps = std::mem::take(&mut self.jumps);
        match self.bound_for.take() {
            Some(place) => {
                next.anchor = anchor(lesson, &place);
                next.arrive(Go::Replace, ctx)
            }
            None => next.arrive_by_guesses(Go::Replace, ctx),
        }
    }
}

/// A place in the lesson; its beginning, if the block is gone.
pub(super) fn anchor(lesson: &Lesson, place: &Place) -> Anchor {
    let passage = lesson.position(&place.block);
    passage.map_or_else(Anchor::default, |passage| Anchor { passage, offset: place.offset, skip: 0 })
}
