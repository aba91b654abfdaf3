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
use crate::tui::widgets::prose::hanging;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Columns for the keys of a row.
const KEYS_WIDTH: usize = 14;

/// All keys of the screen below.
#[derive(Debug)]
pub struct Help {
    contexts: Vec<Context>,
    is_typing: bool,
    top: Selection,
    page: usize,
    rows: usize,
}

impl Help {
    /// The keys that do something in these contexts, while one types into a field or not.
    pub fn new(contexts: &[Context], is_typing: bool) -> Self {
        let contexts = contexts.to_vec();
        Self { contexts, is_typing, top: Selection::default(), page: 1, rows: 0 }
    }

    /// The lines in `width` columns.
    fn lines(&self, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let within_reach = ctx.keys.within_reach(&self.contexts, self.is_typing);
        let mut lines = Vec::new();
        for context in &self.contexts {
            let rows = within_reach.iter().filter(|bound| bound.binding.context == *context);
            let mut rows = rows.filter(|bound| !bound.keys.is_empty()).peekable();
            if rows.peek().is_none() {
                continue;
            }
            if !lines.is_empty() {
                lines.push(Line::default());
            }
            lines.push(Line::styled(context.title(ctx.texts), ctx.theme.strong));
            lines.extend(rows.flat_map(|bound| key_lines(bound, width, ctx)));
        }
        lines
    }

    /// The last row that can stand at the top.
    fn last(&self) -> usize {
        self.rows.saturating_sub(self.page)
    }
}

/// Columns inside the widest box.
fn widest(area: Rect) -> u16 {
    popup::inside(area).width
}

fn key_lines(bound: &Bound, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    let label = if ctx.theme.is_ascii() { key::ascii_label } else { key::label };
    let keys: Vec<String> = bound.keys.iter().map(|name| label(name)).collect();
    let keys = keys.join(" ");
    let gap = KEYS_WIDTH.saturating_sub(width_of(&keys)).max(2);
    let keys = Span::raw(format!("  {keys}{}", " ".repeat(gap)));
    hanging(vec![keys], &bound.binding.help(ctx.texts), width, Style::new())
}

impl Screen for Help {
    fn title(&self, ctx: &Ctx<'_>) -> (String, String) {
        (say!(ctx.texts, "help-title"), String::new())
    }

    fn contexts(&self) -> Vec<Context> {
        // What holds everywhere, if it does so on the screen below.
        std::iter::once(Context::Page).chain(self.contexts.last().copied()).collect()
    }

    fn offers(&self, action: Action) -> bool {
        match action {
            Action::PageDown => self.top.row < self.last(),
            Action::Help => false,
            _ => true,
        }
    }

    fn is_popup(&self) -> bool {
        true
    }

    fn update(&mut self, action: Action, _: &Ctx<'_>) -> Step {
        if matches!(action, Action::Back | Action::Help) {
            Step::go(Go::Pop)
        } else {
            self.top.update(action, self.last() + 1, self.page);
            Step::stay()
        }
    }

    fn fit(&mut self, area: Rect, ctx: &Ctx<'_>) {
        self.page = usize::from(area.height.saturating_sub(2)).max(1);
        self.rows = self.lines(widest(area), ctx).len();
        self.top.row = self.top.row.min(self.last());
    }

    fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let lines = self.lines(widest(area), ctx);
        let width = lines.iter().map(Line::width).max().unwrap_or(0) as u16;
        let inside =
            popup::open(frame, popup::place(area, width, lines.len()), &say!(ctx.texts, "help-title"), ctx);
        let from = self.top.row.min(lines.len().saturating_sub(1));
        list::draw(frame, inside, &lines[from..], 0);
    }
}
