//! A source or a footnote in full, over the page.

use crate::tui::action::Action;
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crate::tui::widgets::list;
use crate::tui::widgets::popup;
use crate::tui::widgets::prose::paragraph;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// The widest text in the box.
const MEASURE: u16 = 62;

/// Some words in a box.
#[derive(Debug)]
pub struct Note {
    title: String,
    text: String,
}

impl Note {
    /// The words under a title.
    pub fn new(title: &str, text: String) -> Self {
        Self { title: title.to_owned(), text }
    }
}

impl Screen for Note {
    fn title(&self, _: &Ctx<'_>) -> (String, String) {
        (self.title.clone(), String::new())
    }

    fn contexts(&self) -> Vec<Context> {
        vec![Context::Global]
    }

    fn is_popup(&self) -> bool {
        true
    }

    fn update(&mut self, action: Action, _: &Ctx<'_>) -> Step {
        match action {
            Action::Back => Step::go(Go::Pop),
            _ => Step::stay(),
        }
    }

    fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let width = area.width.saturating_sub(6).min(MEASURE);
        let lines = paragraph(&self.text, width, Style::new());
        let inside = popup::open(frame, popup::place(area, width, lines.len()), &self.title, ctx);
        list::draw(frame, inside, &lines, 0);
    }
}
