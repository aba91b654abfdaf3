//! All keys of the screen below, from the key table.

use crate::l10n::say;
use crate::tui::action::Action;
use crate::tui::key;
use crate::tui::keymap::{Context, rows};
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crate::tui::widgets::list::{self, Selection};
use crate::tui::widgets::popup;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// All keys of the screen below.
#[derive(Debug)]
pub struct Help {
    contexts: Vec<Context>,
    top: Selection,
    page: usize,
    is_long: bool,
}

impl Help {
    /// The keys of these contexts.
    pub fn new(contexts: &[Context]) -> Self {
        Self { contexts: contexts.to_vec(), top: Selection::default(), page: 1, is_long: false }
    }

    fn lines(&self, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let mut lines = Vec::new();
        for context in &self.contexts {
            if !lines.is_empty() {
                lines.push(Line::default());
            }
            lines.push(Line::styled(context.title(ctx.texts), ctx.theme.strong));
            for binding in rows(*context) {
                let keys: Vec<String> = binding.keys.iter().map(|name| key::label(name)).collect();
                lines.push(Line::from(vec![
                    Span::raw(format!("  {:<14}", keys.join(" "))),
                    Span::raw(binding.help(ctx.texts)),
                ]));
            }
        }
        lines
    }
}

impl Screen for Help {
    fn title(&self, ctx: &Ctx<'_>) -> (String, String) {
        (say!(ctx.texts, "help-title"), String::new())
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

    fn update(&mut self, action: Action, ctx: &Ctx<'_>) -> Step {
        if action == Action::Back {
            Step::go(Go::Pop)
        } else {
            let rows = self.lines(ctx).len().saturating_sub(self.page) + 1;
            self.top.update(action, rows, self.page);
            Step::stay()
        }
    }

    fn fit(&mut self, area: Rect, ctx: &Ctx<'_>) {
        self.page = usize::from(area.height.saturating_sub(2)).max(1);
        self.is_long = self.lines(ctx).len() > self.page;
    }

    fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let lines = self.lines(ctx);
        let width = lines.iter().map(Line::width).max().unwrap_or(0) as u16;
        let inside =
            popup::open(frame, popup::place(area, width, lines.len()), &say!(ctx.texts, "help-title"), ctx);
        let from = self.top.row.min(lines.len().saturating_sub(1));
        list::draw(frame, inside, &lines[from..], 0);
    }
}
