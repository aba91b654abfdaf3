//! All keys of the screen below, from the key table.

use crate::l10n::say;
use crate::tui::action::Action;
use crate::tui::key;
use crate::tui::keymap::Context;
use crate::tui::keymap::in_force::Bound;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crate::tui::widgets::columns::width_of;
use crate::tui::widgets::list::{self, Selection};
use crate::tui::widgets::popup;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// Columns for the keys of a row.
const KEYS_WIDTH: usize = 14;

/// All keys of the screen below.
#[derive(Debug)]
pub struct Help {
    contexts: Vec<Context>,
    is_typing: bool,
    top: Selection,
    page: usize,
    is_long: bool,
}

impl Help {
    /// The keys of these contexts; while the screen below `is_typing`, without those that are letters there.
    pub fn new(contexts: &[Context], is_typing: bool) -> Self {
        Self { contexts: contexts.to_vec(), is_typing, top: Selection::default(), page: 1, is_long: false }
    }

    fn lines(&self, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let mut lines = Vec::new();
        for context in &self.contexts {
            let keys = ctx.keys.rows(*context).filter_map(|bound| self.key_line(bound, ctx));
            let keys: Vec<Line<'static>> = keys.collect();
            if keys.is_empty() {
                continue;
            }
            if !lines.is_empty() {
                lines.push(Line::default());
            }
            lines.push(Line::styled(context.title(ctx.texts), ctx.theme.strong));
            lines.extend(keys);
        }
        lines
    }

    /// None if no key is left to it.
    fn key_line(&self, bound: &Bound, ctx: &Ctx<'_>) -> Option<Line<'static>> {
        let label = if ctx.theme.is_ascii() { key::ascii_label } else { key::label };
        // Where a letter is waited for, as for a mark, its keys come before the letter.
        let are_typed = self.is_typing && bound.binding.context != Context::Letter;
        let keys = bound.keys.iter().filter(|name| !(are_typed && key::is_letter(name)));
        let keys = keys.map(|name| label(name)).collect::<Vec<_>>().join(" ");
        let gap = KEYS_WIDTH.saturating_sub(width_of(&keys)).max(2);
        let words = bound.binding.help(ctx.texts);
        (!keys.is_empty()).then(|| Line::from(format!("  {keys}{}{words}", " ".repeat(gap))))
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
