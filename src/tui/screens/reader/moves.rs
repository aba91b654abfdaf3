//! Moving over the page: by lines, pages, passages, headings, questions and links, and back from a jump.

use super::Reader;
use crate::tui::action::Action;
use crate::tui::screen::Ctx;
use ratatui::text::Span;

/// Lines that a page on keeps of the page before.
const OVERLAP: usize = 2;

/// The sign at the line where the learner was.
const TRACE: &str = "▸";

impl Reader {
    pub(super) fn move_to(&mut self, row: usize) {
        self.anchor = self.page.scroll_to(row);
        if self.focus.is_some_and(|link| !self.page.shows_link(link)) {
            self.focus = None;
        }
    }

    /// Moves over several lines at once, and leaves a trace at the line where the eye was: the last one on the way down,
    /// the first one on the way up.
    fn turn(&mut self, row: usize) {
        let (top, height) = (self.page.top(), self.page.height());
        let mut seen = top..top + height;
        let has_words = |row: &usize| self.page.has_words(*row);
        let eye = if row > top { seen.rfind(has_words) } else { seen.find(has_words) };
        self.move_to(row);
        if self.page.top() != top {
            self.was_at = eye.map(|eye| self.page.anchor_at(eye));
        }
    }

    pub(super) fn jump_to(&mut self, row: usize) {
        let here = self.here();
        self.jumps.leave(here);
        self.move_to(row);
    }

    pub(super) fn scroll(&mut self, action: Action) -> bool {
        let (top, height) = (self.page.top(), self.page.height());
        let page = height.saturating_sub(OVERLAP).max(1);
        match action {
            Action::Down => self.move_to(top + 1),
            Action::Up => self.move_to(top.saturating_sub(1)),
            Action::Scroll(rows) => self.move_to(top.saturating_add_signed(rows.into())),
            Action::HalfDown => self.turn(top + (height / 2).max(1)),
            Action::HalfUp => self.turn(top.saturating_sub((height / 2).max(1))),
            Action::PageDown => self.turn(top + page),
            Action::PageUp => self.turn(top.saturating_sub(page)),
            Action::ParagraphDown => self.move_to(self.page.passage_after(top)),
            Action::ParagraphUp => self.move_to(self.page.passage_before(top)),
            Action::HeadingDown => self.move_to(self.heading_after(top)),
            Action::HeadingUp => self.move_to(self.heading_before(top)),
            Action::Top => self.jump_to(0),
            Action::Bottom => self.jump_to(usize::MAX),
            Action::NextStop => {
                let top_passage = self.page.passage_at(top);
                let visible = self.stop_in_sight();
                let next = self.stops.open().find(|stop| *stop > top_passage && Some(*stop) != visible);
                if let Some(stop) = next.or_else(|| self.stops.open().next()) {
                    let row = self.page.first_row(stop).saturating_sub(height / 3);
                    self.jump_to(row);
                }
            }
            _ => return false,
        }
        true
    }

    pub(super) fn link(&mut self, forward: bool) {
        if let Some((link, row)) = self.page.next_link(self.focus, forward) {
            self.focus = Some(link);
            if !self.page.shows_row(row) {
                let row = row.saturating_sub(self.page.height() / 2);
                self.anchor = self.page.scroll_to(row);
            }
        }
    }

    /// The sign at the line where the learner was before the page turned.
    pub(super) fn trace(&self, ctx: &Ctx<'_>) -> Option<(usize, Span<'static>)> {
        self.was_at.map(|at| (self.page.row_of(at), Span::styled(TRACE, ctx.theme.quiet)))
    }
}
