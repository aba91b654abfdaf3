//! The contents of the lesson: beside the page where there is room, else over it.

use super::Reader;
use crate::domain::reading::Reading;
use crate::tui::action::Action;
use crate::tui::effect::Effect;
use crate::tui::screen::{Ctx, Step};
use crate::tui::widgets::chrome;
use ratatui::layout::Rect;

/// Columns from which the contents stand beside the page.
pub(super) const ROOM: u16 = 110;

/// The widest rail, and the columns around it.
const RAIL: u16 = 34;
const AROUND: u16 = 4;

/// The rail, if there is one, and the rest of the screen.
pub(super) fn parts(area: Rect, ctx: &Ctx<'_>) -> (Option<Rect>, Rect) {
    let Reading { measure, rail, .. } = ctx.desk.reading;
    if area.width < ROOM || !rail {
        return (None, area);
    }
    let width = RAIL.min(area.width - measure - 2 * AROUND);
    let taken = width + AROUND;
    let rest = Rect { x: area.x + taken, width: area.width - taken, ..area };
    (Some(Rect { x: area.x + 1, width, ..area }), rest)
}

/// Where the text stands.
pub(super) fn column(area: Rect, ctx: &Ctx<'_>) -> Rect {
    chrome::column(area, ctx.desk.reading.measure)
}

/// The rail, for this time and the next.
fn show_rail(rail: bool, ctx: &Ctx<'_>) -> Step {
    Step::effect(Effect::SetReading(Reading { rail, ..ctx.desk.reading }))
}

impl Reader {
    /// Turns the keys to the contents; a rail that was put away comes back, for this time and the next.
    pub(super) fn open_contents(&mut self, ctx: &Ctx<'_>) -> Step {
        self.contents.mark(self.anchor.passage);
        self.is_in_contents = true;
        if self.room >= ROOM && !ctx.desk.reading.rail { show_rail(true, ctx) } else { Step::stay() }
    }

    /// A key while the keys are for the contents.
    pub(super) fn in_contents(&mut self, action: Action, ctx: &Ctx<'_>) -> Step {
        match action {
            Action::Contents => {
                self.is_in_contents = false;
                return if self.room >= ROOM { show_rail(false, ctx) } else { Step::stay() };
            }
            Action::Back => self.is_in_contents = false,
            action => {
                if let Some(passage) = self.contents.update(action) {
                    self.is_in_contents = false;
                    let row = self.page.first_row(passage);
                    self.jump_to(row);
                }
            }
        }
        Step::stay()
    }

    pub(super) fn heading_after(&self, row: usize) -> usize {
        let rows = self.contents.passages().map(|passage| self.page.first_row(passage));
        rows.into_iter().find(|at| *at > row).unwrap_or(usize::MAX)
    }

    pub(super) fn heading_before(&self, row: usize) -> usize {
        let rows = self.contents.passages().map(|passage| self.page.first_row(passage));
        rows.rev().find(|at| *at < row).unwrap_or(0)
    }
}
