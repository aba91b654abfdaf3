//! The works that a course cites: each with what it is and from where it looks, and what in the course rests on it.

mod view;

use super::reader::Reader;
use super::term::TermEntry;
use crate::course::Course;
use crate::course::search::Resting;
use crate::course::source::Source;
use crate::domain::ids::{BlockId, CourseId, LessonId, SourceId, TermId};
use crate::domain::progress::Place;
use crate::l10n::say;
use crate::tui::action::Action;
use crate::tui::effect::{Effect, Outcome};
use crate::tui::excerpt;
use crate::tui::hyperlinks::Hyperlink;
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crate::tui::widgets::columns::clipped;
use crate::tui::widgets::list::Selection;
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;

/// The works that a course cites.
#[derive(Debug)]
pub struct Sources {
    course: CourseId,
    selection: Selection,
    /// The place in a work that is cited where one came from.
    cited: Option<(SourceId, String)>,
    /// Which of what rests on the marked work is marked.
    rest: usize,
    /// How much rests on the marked work.
    rests: usize,
    page: usize,
    going: Option<BlockId>,
    said: Option<String>,
}

/// Something that rests on a work.
enum Rest {
    Lesson(Resting),
    Term(TermId),
}

/// What was clicked on.
enum Clicked {
    Work(usize),
    Rest(usize),
}

impl Sources {
    /// The works of the course of the lesson that is read, else of the one that is studied. What rests on them is found
    /// meanwhile.
    pub fn open(reads: Option<&LessonId>, ctx: &Ctx<'_>) -> Step {
        let course = reads.map_or_else(|| ctx.desk.course(), |lesson| ctx.desk.course_of(lesson));
        course.map_or_else(Step::stay, |course| Self::of(course).opened(ctx))
    }

    /// The works of a course, with one of them marked; `place` is where in it one came from.
    pub fn at(course: &Course, source: &SourceId, place: Option<&str>, ctx: &Ctx<'_>) -> Step {
        let mut sources = Self::of(course);
        sources.selection.row = course.sources.iter().position(|of| of.id == *source).unwrap_or(0);
        sources.cited = place.map(|place| (source.clone(), place.to_owned()));
        sources.opened(ctx)
    }

    fn of(course: &Course) -> Self {
        Self {
            course: course.id.clone(),
            selection: Selection::default(),
            cited: None,
            rest: 0,
            rests: 0,
            page: 1,
            going: None,
            said: None,
        }
    }

    fn opened(self, ctx: &Ctx<'_>) -> Step {
        Step::push(self).and_all(ctx.desk.search.wanted())
    }

    fn course<'a>(&self, ctx: &Ctx<'a>) -> Option<&'a Course> {
        ctx.desk.courses.iter().find(|course| course.id == self.course).map(AsRef::as_ref)
    }

    fn marked<'a>(&self, ctx: &Ctx<'a>) -> Option<&'a Source> {
        self.course(ctx)?.sources.get(self.selection.row)
    }

    /// The place in a work that is cited where one came from.
    fn place_in(&self, source: &Source) -> Option<&str> {
        self.cited.as_ref().filter(|(of, _)| *of == source.id).map(|(_, place)| place.as_str())
    }

    /// What rests on the marked work: lessons, once they were read, then entries of the glossary.
    fn resting(&self, ctx: &Ctx<'_>) -> Vec<Rest> {
        let Some((course, source)) = self.course(ctx).zip(self.marked(ctx)) else { return Vec::new() };
        let index = ctx.desk.search.index();
        let lessons = index.into_iter().flat_map(|index| index.resting_on(&self.course, &source.id));
        let terms = course.glossary.terms.iter().filter(|term| term.sources.contains(&source.id));
        lessons.cloned().map(Rest::Lesson).chain(terms.map(|term| Rest::Term(term.id.clone()))).collect()
    }

    /// To what rests on the work: a passage, or the entry of a term.
    fn choose(&mut self, ctx: &Ctx<'_>) -> Step {
        match self.resting(ctx).into_iter().nth(self.rest) {
            Some(Rest::Lesson(resting)) => {
                self.going = Some(resting.first);
                Step::effect(Effect::OpenLesson(resting.lesson))
            }
            Some(Rest::Term(term)) => Step::push(TermEntry::new(self.course.clone(), term)),
            None => Step::stay(),
        }
    }

    fn copy(&self, ctx: &Ctx<'_>) -> Step {
        let Some((course, source)) = self.course(ctx).zip(self.marked(ctx)) else { return Step::stay() };
        excerpt::source(course, &source.id, self.place_in(source), ctx).map_or_else(Step::stay, Step::effect)
    }
}

impl Screen for Sources {
    fn title(&self, ctx: &Ctx<'_>) -> (String, String) {
        let course = self.course(ctx);
        let title = course.map_or("", |course| course.title.get(&ctx.desk.lang)).to_owned();
        let count = course.map_or(0, |course| course.sources.len());
        (say!(ctx.texts, "sources-title", course = title), say!(ctx.texts, "sources-count", count = count))
    }

    fn contexts(&self) -> Vec<Context> {
        vec![Context::Sources, Context::List, Context::Global]
    }

    fn offers(&self, action: Action) -> bool {
        match action {
            Action::Choose => self.rests > 0,
            Action::NextLink | Action::PreviousLink => self.rests > 1,
            _ => true,
        }
    }

    fn said(&self) -> Option<&str> {
        self.said.as_deref()
    }

    fn peek(&self, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
        let rest = self.resting(ctx).into_iter().nth(self.rest);
        let words = rest.map_or_else(String::new, |rest| self.rest_in_a_line(&rest, ctx));
        Line::from(clipped(&words, width))
    }

    fn update(&mut self, action: Action, ctx: &Ctx<'_>) -> Step {
        self.said = None;
        match action {
            Action::Back | Action::JumpBack => return Step::go(Go::Pop),
            Action::Choose => return self.choose(ctx),
            Action::Copy => return self.copy(ctx),
            Action::NextLink => self.rest = (self.rest + 1) % self.rests.max(1),
            Action::PreviousLink => self.rest = (self.rest + self.rests.max(1) - 1) % self.rests.max(1),
            _ => {
                let before = self.selection.row;
                let works = self.course(ctx).map_or(0, |course| course.sources.len());
                self.selection.update(action, works, self.page);
                if self.selection.row != before {
                    self.rest = 0;
                }
            }
        }
        Step::stay()
    }

    fn on_outcome(&mut self, outcome: &Outcome, ctx: &Ctx<'_>) -> Step {
        match (outcome, self.going.take()) {
            (Outcome::Lesson(lesson), Some(block)) => {
                Reader::open_at(lesson, Place { block, offset: 0 }, "", ctx)
            }
            (Outcome::NoLesson(why), Some(_)) => {
                self.said = Some(why.clone());
                Step::stay()
            }
            _ => Step::stay(),
        }
    }

    fn on_click(&mut self, at: Position, area: Rect, ctx: &Ctx<'_>) -> Step {
        match self.clicked(at, area, ctx) {
            Some(Clicked::Work(row)) if !self.selection.click(row) => self.rest = 0,
            Some(Clicked::Rest(row)) if std::mem::replace(&mut self.rest, row) == row => {
                return self.choose(ctx);
            }
            _ => {}
        }
        Step::stay()
    }

    fn hyperlinks(&self, area: Rect, ctx: &Ctx<'_>) -> Vec<Hyperlink> {
        self.address(area, ctx).into_iter().collect()
    }

    fn fit(&mut self, area: Rect, ctx: &Ctx<'_>) {
        self.page = usize::from(area.height / 3);
        self.rests = self.resting(ctx).len();
        self.rest = self.rest.min(self.rests.saturating_sub(1));
    }

    fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        self.draw(frame, area, ctx);
    }
}
