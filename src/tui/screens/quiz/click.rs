//! Clicks on the question of a quiz, and scrolling a long one.

use super::{MEASURE, Quiz};
use crate::tui::action::Action;
use crate::tui::screen::{Ctx, Screen, Step};
use crate::tui::widgets::chrome::column;
use ratatui::layout::{Position, Rect};

/// Lines that a key for a page moves a long card.
const PAGE: isize = 8;

impl Quiz {
    /// Scrolls by the wheel or by a page.
    pub(super) fn roll(&mut self, action: Action) {
        let lines = match action {
            Action::Scroll(lines) => lines.into(),
            Action::PageDown => PAGE,
            _ => -PAGE,
        };
        self.scroll = self.scroll.saturating_add_signed(lines);
    }

    /// A first click on an option marks it, a second one takes it.
    pub(super) fn click(&mut self, at: Position, area: Rect, ctx: &Ctx<'_>) -> Step {
        let lines = self.lines(column(area, MEASURE).width, ctx);
        // The first line that is drawn is a blank one.
        let at = (self.scroll + usize::from(at.y - area.y)).checked_sub(1);
        let asking = self.asking.as_mut().zip(at);
        let action = asking.and_then(|(asking, at)| asking.click(&lines, at));
        action.map_or_else(Step::stay, |action| self.update(action, ctx))
    }
}
