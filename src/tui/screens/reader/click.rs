//! Clicks on the page: on a link, on a question, on the contents beside it.

use super::{Reader, beside};
use crate::tui::action::Action;
use crate::tui::screen::{Ctx, Screen, Step};
use ratatui::layout::{Position, Rect};

impl Reader {
    /// A first click on a link or an option marks it, a second one takes it.
    pub(super) fn click(&mut self, at: Position, area: Rect, ctx: &Ctx<'_>) -> Step {
        let (rail, rest) = beside::parts(area, ctx);
        if self.is_in_contents || rail.is_some_and(|rail| rail.contains(at)) {
            return self.click_contents(at, rail, area, ctx);
        }
        let column = beside::column(rest, ctx);
        if !column.contains(at) {
            return Step::stay();
        }
        let row = self.page.top() + usize::from(at.y - column.y);
        match self.page.link_at(row, usize::from(at.x - column.x)) {
            link @ Some(_) if link == self.focus => self.update(Action::Entry, ctx),
            link @ Some(_) => {
                self.said = None;
                self.focus = link;
                Step::stay()
            }
            None => self.click_question(row, ctx),
        }
    }

    fn click_question(&mut self, row: usize, ctx: &Ctx<'_>) -> Step {
        let Some((stop, lines, line)) = self.page.question_at(row) else { return Step::stay() };
        if self.engaged.is_some_and(|engaged| engaged != stop) {
            return Step::stay();
        }
        self.engaged = Some(stop);
        self.page.touch();
        let action = self.stops.click(stop, &lines, line);
        action.map_or_else(Step::stay, |action| self.update(action, ctx))
    }

    /// A click beside the list over the page closes it.
    fn click_contents(&mut self, at: Position, rail: Option<Rect>, area: Rect, ctx: &Ctx<'_>) -> Step {
        let was_active = std::mem::replace(&mut self.is_in_contents, true);
        if rail.is_some() && !was_active {
            self.contents.mark(self.anchor.passage);
        }
        match self.contents.click(at, rail, area) {
            Some(true) => self.update(Action::Choose, ctx),
            Some(false) => Step::stay(),
            None => {
                self.is_in_contents = false;
                Step::stay()
            }
        }
    }
}
