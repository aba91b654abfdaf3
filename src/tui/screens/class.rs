//! The classes that one teaches: a list to choose from, and each with who is in it.

mod naming;
mod roster;

pub use roster::Roster;

use crate::domain::event::What;
use crate::l10n::say;
use crate::tui::action::Action;
use crate::tui::effect::{Effect, Outcome};
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crate::tui::theme::MARKER;
use crate::tui::widgets::chrome::column;
use crate::tui::widgets::columns::{clipped, width_of};
use crate::tui::widgets::list::{self, Selection};
use crate::tui::widgets::prose::paragraph;
use crossterm::event::KeyEvent;
use naming::{Named, Naming};
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// The widest that the lists become.
const MEASURE: u16 = 66;

/// The classes that one teaches.
#[derive(Debug, Default)]
pub struct Classes {
    selection: Selection,
    page: usize,
    naming: Option<Naming>,
    said: Option<String>,
    is_empty: bool,
}

impl Classes {
    /// All classes.
    pub fn open(ctx: &Ctx<'_>) -> Step {
        Step::push(Self { is_empty: ctx.desk.classes.is_empty(), ..Self::default() })
    }

    fn choose(&self, ctx: &Ctx<'_>) -> Step {
        let class = ctx.desk.classes.get(self.selection.row);
        class.map_or_else(Step::stay, |class| Step::push(Roster::new(class.clone())))
    }

    /// Founds a class of the name that was typed, unless there is one.
    fn submit(&mut self, naming: &Naming, ctx: &Ctx<'_>) -> Step {
        let name = match naming.name(ctx) {
            Ok(name) => name,
            Err(why) => return self.say(why),
        };
        match ctx.desk.classes.iter().find(|class| class.name.key() == name.key()) {
            Some(class) => self.say(say!(ctx.texts, "class-there", class = class.name.as_str())),
            None => Step::effect(Effect::FoundClass(name)),
        }
    }

    fn say(&mut self, words: String) -> Step {
        self.said = Some(words);
        Step::stay()
    }

    fn line(&self, row: usize, width: u16, ctx: &Ctx<'_>) -> Line<'static> {
        let Some(class) = ctx.desk.classes.get(row) else { return Line::default() };
        let is_marked = row == self.selection.row;
        let (sign, style) = if is_marked { (MARKER, ctx.theme.accent) } else { (" ", Style::new()) };
        let count = say!(ctx.texts, "drill-class-pupils", count = class.present().count());
        let name = clipped(class.name.as_str(), usize::from(width).saturating_sub(width_of(&count) + 4));
        let gap = usize::from(width).saturating_sub(width_of(&name) + width_of(&count) + 2);
        Line::from(vec![
            Span::styled(format!("{sign} "), ctx.theme.accent),
            Span::styled(name, style),
            Span::styled(format!("{}{count}", " ".repeat(gap)), ctx.theme.quiet),
        ])
    }
}

impl Screen for Classes {
    fn title(&self, ctx: &Ctx<'_>) -> (String, String) {
        (say!(ctx.texts, "classes-title"), say!(ctx.texts, "classes-count", count = ctx.desk.classes.len()))
    }

    fn contexts(&self) -> Vec<Context> {
        match self.naming {
            Some(_) => vec![Context::Naming, Context::Global],
            None => vec![Context::Classes, Context::List, Context::Global],
        }
    }

    fn offers(&self, action: Action) -> bool {
        match action {
            Action::Classes => false,
            Action::Choose | Action::Down | Action::Up | Action::PageDown => !self.is_empty,
            _ => true,
        }
    }

    fn said(&self) -> Option<&str> {
        self.said.as_deref()
    }

    fn is_typing(&self) -> bool {
        self.naming.is_some()
    }

    fn on_text(&mut self, key: &KeyEvent) -> bool {
        self.said = None;
        self.naming.as_mut().is_some_and(|naming| naming.field.on_text(key))
    }

    fn on_paste(&mut self, text: &str) {
        if let Some(naming) = &mut self.naming {
            naming.field.on_paste(text);
        }
    }

    fn update(&mut self, action: Action, ctx: &Ctx<'_>) -> Step {
        self.said = None;
        if let Some(naming) = self.naming.take_if(|_| action == Action::Submit) {
            let step = self.submit(&naming, ctx);
            self.naming = Some(naming);
            return step;
        }
        match action {
            Action::Back if self.naming.is_some() => self.naming = None,
            Action::Back => return Step::go(Go::Pop),
            Action::Add => self.naming = Some(Naming::new(Named::Class, "")),
            Action::Choose => return self.choose(ctx),
            _ => self.selection.update(action, ctx.desk.classes.len(), self.page),
        }
        Step::stay()
    }

    /// What was founded is opened, to put pupils in.
    fn on_outcome(&mut self, outcome: &Outcome, ctx: &Ctx<'_>) -> Step {
        let Outcome::Recorded(event) = outcome else { return Step::stay() };
        let What::Class(entry) = &event.what else { return Step::stay() };
        self.naming = None;
        let founded = ctx.desk.classes.iter().position(|class| class.id == entry.journal);
        self.selection.row = founded.unwrap_or(self.selection.row);
        self.choose(ctx)
    }

    fn on_progress(&mut self, ctx: &Ctx<'_>) -> bool {
        self.is_empty = ctx.desk.classes.is_empty();
        self.selection.row = self.selection.row.min(ctx.desk.classes.len().saturating_sub(1));
        false
    }

    fn on_click(&mut self, at: Position, area: Rect, ctx: &Ctx<'_>) -> Step {
        let area = naming::below(column(area, MEASURE));
        let row = list::line_at(at, area, ctx.desk.classes.len(), self.selection.row);
        let is_marked = self.naming.is_none() && row.is_some_and(|row| self.selection.click(row));
        if is_marked { self.choose(ctx) } else { Step::stay() }
    }

    fn fit(&mut self, area: Rect, _: &Ctx<'_>) {
        self.page = usize::from(area.height.saturating_sub(4));
    }

    fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let area = column(area, MEASURE);
        naming::draw(self.naming.as_ref(), frame, area, ctx);
        let classes = 0..ctx.desk.classes.len();
        let mut lines: Vec<Line<'_>> = classes.map(|row| self.line(row, area.width, ctx)).collect();
        if lines.is_empty() {
            lines = paragraph(&say!(ctx.texts, "classes-none"), area.width, Style::new());
        }
        list::draw(frame, naming::below(area), &lines, self.selection.row);
    }
}
