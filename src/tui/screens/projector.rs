//! The window for the projector: what the class sees of a drill.
//!
//! It must not know more than what it is sent, nor change anything.

use crate::classroom::audience::Audience;
use crate::classroom::game::letter;
use crate::classroom::shown::Shown;
use crate::l10n::say;
use crate::tui::action::Action;
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::{Paragraph, Wrap};

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

    fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let lines = match &ctx.desk.shown {
            Shown::Nothing => vec![say!(ctx.texts, "projector-waits")],
            Shown::Foreign => vec![say!(ctx.texts, "projector-foreign")],
            Shown::Live(picture) | Shown::Gone(picture) => lines(picture),
        };
        let lines: Vec<Line<'_>> = lines.into_iter().map(Line::from).collect();
        frame.render_widget(Paragraph::new(lines).wrap(Wrap { trim: false }), area);
    }
}

/// What is asked, with the answer once it may be seen.
fn lines(picture: &Audience) -> Vec<String> {
    let mut lines = vec![picture.title.clone(), String::new()];
    if let Some(asked) = &picture.asked {
        lines.extend([format!("{} / {}", asked.number, picture.of), asked.prompt.clone(), String::new()]);
        let options = asked.options.iter().enumerate();
        lines.extend(options.map(|(at, option)| format!("{}   {option}", letter(at))));
    }
    if let Some(solution) = &picture.solution {
        lines.extend(std::iter::once(String::new()).chain(solution.key.clone()));
    }
    lines
}
