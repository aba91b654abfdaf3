//! Going to a lesson, a term or a heading by its name, as one types.

use super::reader::Reader;
use super::term::TermEntry;
use crate::course::search::{Name, Named};
use crate::domain::ids::BlockId;
use crate::l10n::say;
use crate::text::find::Needle;
use crate::tui::action::Action;
use crate::tui::desk::Search;
use crate::tui::effect::{Effect, Outcome};
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crate::tui::theme::MARKER;
use crate::tui::widgets::columns::{clipped, width_of};
use crate::tui::widgets::field::Field;
use crate::tui::widgets::list::{self, Selection};
use crate::tui::widgets::popup;
use crate::tui::widgets::prose::paragraph;
use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// The widest that the list becomes.
const MEASURE: u16 = 70;

/// The most names that are offered; whoever misses one types another letter.
const MOST: usize = 50;

/// Rows of the box that are always there, so that nothing moves while one types.
const HEIGHT: usize = 14;

/// Where in the lesson that is being opened.
#[derive(Debug)]
enum Going {
    ToMyPlace,
    To(BlockId),
}

/// Going to something by its name.
#[derive(Debug)]
pub struct GoTo {
    field: Field,
    names: Vec<Name>,
    selection: Selection,
    going: Option<Going>,
    is_stale: bool,
}

impl GoTo {
    /// Nothing typed yet. The step also has the lessons read, if they are not yet.
    pub fn open(ctx: &Ctx<'_>) -> Step {
        let go_to = Self {
            field: Field::default(),
            names: Vec::new(),
            selection: Selection::default(),
            going: None,
            is_stale: true,
        };
        Step::push(go_to).and_all(ctx.desk.search.wanted())
    }

    fn look(&mut self, ctx: &Ctx<'_>) {
        let Search::Ready(index) = &ctx.desk.search else { return };
        if std::mem::take(&mut self.is_stale) {
            let first = ctx.desk.course().map(|course| &course.id);
            let needle = Needle::new(self.field.text());
            let named = if needle.is_empty() { index.lessons(first) } else { index.named(&needle, first) };
            self.names = named.into_iter().take(MOST).cloned().collect();
            self.selection.row = 0;
        }
    }

    fn choose(&mut self) -> Step {
        let Some(name) = self.names.get(self.selection.row) else { return Step::stay() };
        match name.of.clone() {
            Named::Term(course, term) => Step::go(Go::Replace(Box::new(TermEntry::new(course, term)))),
            Named::Lesson(lesson) => {
                self.going = Some(Going::ToMyPlace);
                Step::effect(Effect::OpenLesson(lesson))
            }
            Named::Heading(lesson, block) => {
                self.going = Some(Going::To(block));
                Step::effect(Effect::OpenLesson(lesson))
            }
        }
    }

    fn line(&self, row: usize, name: &Name, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
        let is_marked = row == self.selection.row;
        let (sign, style) = if is_marked { (MARKER, ctx.theme.accent) } else { (" ", Style::new()) };
        let (shown, beside) = match &name.of {
            Named::Lesson(_) => (format!("{} · {}", name.beside, name.shown), say!(ctx.texts, "goto-lesson")),
            Named::Term(..) | Named::Heading(..) => (name.shown.clone(), name.beside.clone()),
        };
        let shown = clipped(&shown, width.saturating_sub(2));
        let room = width.saturating_sub(width_of(&shown) + 4);
        let is_worth_it = room >= width_of(&beside).min(8);
        let beside = if is_worth_it { clipped(&beside, room) } else { String::new() };
        let gap = width.saturating_sub(width_of(&shown) + width_of(&beside) + 2);
        Line::from(vec![
            Span::styled(format!("{sign} "), ctx.theme.accent),
            Span::styled(shown, style),
            Span::raw(" ".repeat(gap)),
            Span::styled(beside, ctx.theme.quiet),
        ])
    }

    fn words(&self, ctx: &Ctx<'_>) -> String {
        match &ctx.desk.search {
            Search::Reading { done, of } => say!(ctx.texts, "find-reading", done = *done, of = *of),
            _ => say!(ctx.texts, "goto-nothing", sought = self.field.text().trim().to_owned()),
        }
    }
}

impl Screen for GoTo {
    fn title(&self, ctx: &Ctx<'_>) -> (String, String) {
        (say!(ctx.texts, "goto-title"), String::new())
    }

    fn contexts(&self) -> Vec<Context> {
        vec![Context::Find, Context::Global]
    }

    fn offers(&self, action: Action) -> bool {
        match action {
            Action::Choose => !self.names.is_empty(),
            Action::Down | Action::Up | Action::PageDown => self.names.len() > 1,
            Action::NextLink | Action::GoTo => false,
            _ => true,
        }
    }

    fn peek(&self, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
        Line::styled(clipped(&say!(ctx.texts, "goto-type"), width), ctx.theme.quiet)
    }

    fn is_popup(&self) -> bool {
        true
    }

    fn is_typing(&self) -> bool {
        true
    }

    fn on_text(&mut self, key: &KeyEvent) -> bool {
        let before = self.field.text().to_owned();
        let is_taken = self.field.on_text(key);
        self.is_stale |= before != self.field.text();
        is_taken
    }

    fn on_paste(&mut self, text: &str) {
        self.field.on_paste(text);
        self.is_stale = true;
    }

    fn update(&mut self, action: Action, ctx: &Ctx<'_>) -> Step {
        self.look(ctx);
        match action {
            Action::Back => return Step::go(Go::Pop),
            Action::Choose => return self.choose(),
            _ => self.selection.update(action, self.names.len(), HEIGHT - 2),
        }
        Step::stay()
    }

    fn on_outcome(&mut self, outcome: &Outcome, ctx: &Ctx<'_>) -> Step {
        let (Outcome::Lesson(lesson), Some(place)) = (outcome, self.going.take()) else {
            return Step::stay();
        };
        let Step { go, effects } = match place {
            Going::To(block) => Reader::open(lesson, Some(block), ctx),
            Going::ToMyPlace => Reader::open(lesson, None, ctx),
        };
        match go {
            Go::Push(reader) => Step { go: Go::Replace(reader), effects },
            go => Step { go, effects },
        }
    }

    fn on_click(&mut self, at: Position, area: Rect, _: &Ctx<'_>) -> Step {
        let names = names_in(popup::inside(place(area)));
        let name = list::line_at(at, names, self.names.len(), self.selection.row);
        if name.is_some_and(|name| self.selection.click(name)) { self.choose() } else { Step::stay() }
    }

    fn fit(&mut self, _: Rect, ctx: &Ctx<'_>) {
        self.look(ctx);
    }

    fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let inside = popup::open(frame, place(area), &self.title(ctx).0, ctx);
        let mut spans = vec![Span::styled(format!("{MARKER} "), ctx.theme.accent)];
        spans.extend(self.field.spans(usize::from(inside.width).saturating_sub(2), true));
        frame.render_widget(Line::from(spans), Rect { height: 1.min(inside.height), ..inside });
        let mut lines: Vec<Line<'static>> = (0..)
            .zip(&self.names)
            .map(|(row, name)| self.line(row, name, usize::from(inside.width), ctx))
            .collect();
        if lines.is_empty() {
            lines = paragraph(&self.words(ctx), inside.width, ctx.theme.quiet);
        }
        list::draw(frame, names_in(inside), &lines, self.selection.row);
    }
}

fn place(area: Rect) -> Rect {
    popup::place(area, area.width.saturating_sub(6).min(MEASURE), HEIGHT)
}

/// Where the names stand, under the field.
fn names_in(inside: Rect) -> Rect {
    Rect { y: inside.y + 1, height: inside.height.saturating_sub(1), ..inside }
}
