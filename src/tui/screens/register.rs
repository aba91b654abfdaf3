//! The index of a course: the people, the institutions and the dates that its lessons name, each with its passages.

mod shelf;
mod view;

use super::passages::Passages;
use crate::course::Course;
use crate::domain::ids::{CourseId, LessonId};
use crate::l10n::say;
use crate::tui::action::Action;
use crate::tui::desk::Search;
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crate::tui::widgets::columns::clipped;
use crate::tui::widgets::field::Field;
use crate::tui::widgets::list::{self, Selection};
use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;
use shelf::{Section, Shelf};

/// The index of a course.
#[derive(Debug)]
pub struct Register {
    course: CourseId,
    shelf: Shelf,
    section: Section,
    field: Field,
    is_typed: bool,
    selection: Selection,
    page: usize,
    /// Whether the lessons have not been read yet.
    is_waiting: bool,
}

impl Register {
    /// The index of the course that is read, else of the one that is studied. The step also has the lessons read, if
    /// they are not yet.
    pub fn open(reads: Option<&LessonId>, ctx: &Ctx<'_>) -> Step {
        let course = reads.and_then(|lesson| ctx.desk.course_of(lesson)).or_else(|| ctx.desk.course());
        let Some(course) = course else { return Step::stay() };
        let register = Self {
            course: course.id.clone(),
            shelf: Shelf::default(),
            section: Section::People,
            field: Field::default(),
            is_typed: false,
            selection: Selection::default(),
            page: 1,
            is_waiting: true,
        };
        Step::push(register).and_all(ctx.desk.search.wanted())
    }

    /// Takes in what the lessons name, once they were read.
    fn look(&mut self, ctx: &Ctx<'_>) {
        let Search::Ready(index) = &ctx.desk.search else { return };
        let Some(course) = self.course(ctx).filter(|_| self.is_waiting) else { return };
        self.shelf = Shelf::new(index, course, ctx);
        self.is_waiting = false;
        // What was typed meanwhile holds.
        self.filter();
    }

    fn course<'a>(&self, ctx: &Ctx<'a>) -> Option<&'a Course> {
        ctx.desk.courses.iter().find(|course| course.id == self.course).map(AsRef::as_ref)
    }

    fn count(&self) -> usize {
        self.shelf.shown(self.section).count()
    }

    /// To the next section that has something, or the one before.
    fn turn(&mut self, forward: bool) {
        let sections = Section::ALL;
        let here = self.section as usize;
        let step = if forward { 1 } else { sections.len() - 1 };
        let others = (1..sections.len()).map(|far| sections[(here + far * step) % sections.len()]);
        let has_entries = |section: &Section| self.shelf.shown(*section).next().is_some();
        if let Some(next) = others.into_iter().find(has_entries) {
            (self.section, self.selection.row) = (next, 0);
        }
    }

    /// Leaves what has what was typed, in another section if this one has nothing.
    fn filter(&mut self) {
        self.shelf.filter(self.field.text());
        self.selection.row = 0;
        if self.count() == 0 {
            self.turn(true);
        }
    }

    fn clear_filter(&mut self) {
        self.field = Field::default();
        self.filter();
    }

    fn choose(&self, ctx: &Ctx<'_>) -> Step {
        let marked = self.shelf.shown(self.section).nth(self.selection.row);
        let (Some(entry), Some(index)) = (marked, ctx.desk.search.index()) else { return Step::stay() };
        let hits = index.passages(&self.course, &entry.subject);
        Step::push(Passages::new(entry.name.clone(), hits))
    }

    fn in_filter(&mut self, action: Action) {
        match action {
            Action::Submit => self.is_typed = false,
            Action::Back => {
                self.is_typed = false;
                self.clear_filter();
            }
            Action::NextHit => self.walk(Action::Down),
            Action::PreviousHit => self.walk(Action::Up),
            _ => self.walk(action),
        }
    }

    fn walk(&mut self, action: Action) {
        self.selection.update(action, self.count(), self.page);
    }
}

impl Screen for Register {
    fn title(&self, ctx: &Ctx<'_>) -> (String, String) {
        let title = self.course(ctx).map_or("", |course| course.title.get(&ctx.desk.lang)).to_owned();
        let place = match self.count() {
            0 => String::new(),
            of => say!(ctx.texts, "find-place", number = self.selection.row + 1, of = of),
        };
        (say!(ctx.texts, "register-title", course = title), place)
    }

    fn contexts(&self) -> Vec<Context> {
        if self.is_typed {
            return vec![Context::Search, Context::Global];
        }
        vec![Context::Register, Context::List, Context::Global]
    }

    fn offers(&self, action: Action) -> bool {
        let has_others = || Section::ALL.into_iter().filter(|section| *section != self.section);
        match action {
            Action::Register => false,
            Action::Choose | Action::Submit => self.count() > 0,
            Action::NextLink | Action::PreviousLink => {
                has_others().any(|section| self.shelf.shown(section).next().is_some())
            }
            Action::Search => !self.is_waiting,
            Action::NextHit | Action::PreviousHit | Action::Down | Action::Up | Action::PageDown => {
                self.count() > 1
            }
            _ => true,
        }
    }

    fn peek(&self, width: usize, _: &Ctx<'_>) -> Line<'static> {
        let marked = self.shelf.shown(self.section).nth(self.selection.row);
        Line::from(clipped(marked.map_or("", |entry| entry.brief.as_str()), width))
    }

    fn is_typing(&self) -> bool {
        self.is_typed
    }

    fn on_text(&mut self, key: &KeyEvent) -> bool {
        let is_taken = self.field.on_text(key);
        if is_taken {
            self.filter();
        }
        is_taken
    }

    fn on_paste(&mut self, text: &str) {
        self.field.on_paste(text);
        self.filter();
    }

    fn update(&mut self, action: Action, ctx: &Ctx<'_>) -> Step {
        self.look(ctx);
        if self.is_typed {
            self.in_filter(action);
            return Step::stay();
        }
        match action {
            Action::Back if !self.field.is_empty() => self.clear_filter(),
            Action::Back => return Step::go(Go::Pop),
            Action::Search => self.is_typed = true,
            Action::NextLink | Action::PreviousLink => self.turn(action == Action::NextLink),
            Action::Choose => return self.choose(ctx),
            _ => self.walk(action),
        }
        Step::stay()
    }

    fn on_click(&mut self, at: Position, area: Rect, ctx: &Ctx<'_>) -> Step {
        let row = list::line_at(at, Self::list_area(area), self.count(), self.selection.row);
        if row.is_some_and(|row| self.selection.click(row)) { self.choose(ctx) } else { Step::stay() }
    }

    fn fit(&mut self, area: Rect, ctx: &Ctx<'_>) {
        self.page = usize::from(Self::list_area(area).height.saturating_sub(2));
        self.look(ctx);
    }

    fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        self.draw(frame, area, ctx);
    }
}
