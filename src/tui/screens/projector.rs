//! The window for the projector: what the class sees of a drill.
//!
//! It must not know more than what it is sent, nor change anything.

use crate::classroom::shown::Shown;
use crate::l10n::say;
use crate::tui::action::Action;
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crate::tui::widgets::chrome::column;
use crate::tui::widgets::prose::paragraph;
use crate::tui::widgets::stage;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// The widest that a sentence becomes.
const MEASURE: u16 = 44;

/// The window for the projector.
#[derive(Debug, Default)]
pub struct Projector;

impl Screen for Projector {
    fn title(&self, ctx: &Ctx<'_>) -> (String, String) {
        match &ctx.desk.shown {
            Shown::Live(picture) | Shown::Gone(picture) => (picture.title.clone(), String::new()),
            Shown::Nothing | Shown::Foreign => (say!(ctx.texts, "projector-title"), String::new()),
        }
    }

    fn contexts(&self) -> Vec<Context> {
        vec![Context::Projector]
    }

    fn peek(&self, _width: usize, ctx: &Ctx<'_>) -> Line<'static> {
        let gone = matches!(ctx.desk.shown, Shown::Gone(_));
        Line::from(if gone { say!(ctx.texts, "projector-gone") } else { String::new() })
    }

    fn update(&mut self, action: Action, _ctx: &Ctx<'_>) -> Step {
        if action == Action::Back { Step::go(Go::Pop) } else { Step::stay() }
    }

    fn changes_in(&self, ctx: &Ctx<'_>) -> Option<u32> {
        let Shown::Live(picture) = &ctx.desk.shown else { return None };
        stage::changes_in(picture, ctx.now.at)
    }

    fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let said = match &ctx.desk.shown {
            Shown::Nothing => say!(ctx.texts, "projector-waits"),
            Shown::Foreign => say!(ctx.texts, "projector-foreign"),
            Shown::Live(picture) | Shown::Gone(picture) => return stage::draw(frame, area, picture, ctx),
        };
        let area = column(area, MEASURE);
        let lines = paragraph(&said, area.width, ctx.theme.quiet);
        let above = area.height.saturating_sub(lines.len() as u16) / 3;
        for (row, line) in lines.into_iter().take(usize::from(area.height)).enumerate() {
            frame.render_widget(line, Rect { y: area.y + above + row as u16, height: 1, ..area });
        }
    }
}
