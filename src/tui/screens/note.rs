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
    scroll: usize,
    is_long: bool,
}

impl Note {
    /// The words under a title.
    pub fn new(title: &str, text: String) -> Self {
        Self { title: title.to_owned(), text, scroll: 0, is_long: false }
    }
}

impl Screen for Note {
    fn title(&self, _: &Ctx<'_>) -> (String, String) {
        (self.title.clone(), String::new())
    }

    fn contexts(&self) -> Vec<Context> {
        vec![Context::Page, Context::Global]
    }

    fn offers(&self, action: Action) -> bool {
        action != Action::PageDown || self.is_long
    }

    fn is_popup(&self) -> bool {
        true
    }

    fn update(&mut self, action: Action, _: &Ctx<'_>) -> Step {
        match action {
            Action::Back => return Step::go(Go::Pop),
            Action::Scroll(rows) => self.scroll = self.scroll.saturating_add_signed(rows.into()),
            Action::Down | Action::PageDown => self.scroll += 1,
            Action::Up | Action::PageUp => self.scroll = self.scroll.saturating_sub(1),
            _ => {}
        }
        Step::stay()
    }

    fn fit(&mut self, area: Rect, _: &Ctx<'_>) {
        let lines = paragraph(&self.text, width(area), Style::new()).len();
        let hidden = lines.saturating_sub(usize::from(area.height.saturating_sub(2)));
        self.is_long = hidden > 0;
        self.scroll = self.scroll.min(hidden);
    }

    fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let lines = paragraph(&self.text, width(area), Style::new());
        let inside = popup::open(frame, popup::place(area, width(area), lines.len()), &self.title, ctx);
        list::draw(frame, inside, &lines[self.scroll.min(lines.len())..], 0);
    }
}

fn width(area: Rect) -> u16 {
    area.width.saturating_sub(6).min(MEASURE)
}
