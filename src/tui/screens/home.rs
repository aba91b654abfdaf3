//! Home: what is due, where one was, and one key to go on.

mod coming;
mod view;

use super::courses::Courses;
use super::drill;
use super::quiz::Setup;
use super::reader::Reader;
use super::review::Review;
use crate::classroom::plan::Plan;
use crate::course::LessonHead;
use crate::domain::day::StudyDay;
use crate::domain::ids::LessonId;
use crate::domain::quiz::Rules;
use crate::domain::session::SECONDS_PER_CARD;
use crate::domain::stats::Standing;
use crate::l10n::say;
use crate::tui::action::Action;
use crate::tui::effect::{Effect, Outcome};
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crate::tui::widgets::chrome::column;
use crate::tui::widgets::columns::clipped;
use crate::tui::widgets::list::{self, Selection};
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;

/// The widest that the lists become.
const MEASURE: u16 = 70;

/// Home.
#[derive(Debug)]
pub struct Home {
    selection: Selection,
    counts: Counts,
    page: usize,
}

/// What is due, reckoned once for each change and not for each frame.
#[derive(Debug)]
struct Counts {
    day: StudyDay,
    due: usize,
    new: usize,
    coming: Vec<usize>,
    lessons: Vec<Standing>,
}

/// What can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Entry {
    /// What a key does as well.
    Key(Action),
    /// Go on with a lesson.
    ReadOn(LessonId),
    /// Read a lesson: its place in the course.
    Lesson(usize),
}

impl Counts {
    fn of(ctx: &Ctx<'_>) -> Self {
        let outlook = &ctx.desk.outlook;
        let lessons = ctx.desk.course().map(|course| course.lessons.as_slice()).unwrap_or_default();
        Self {
            day: ctx.now.day(),
            due: outlook.due,
            new: outlook.new,
            coming: outlook.coming.clone(),
            lessons: lessons.iter().map(|head| ctx.desk.standing(&head.id)).collect(),
        }
    }

    fn minutes(&self) -> usize {
        ((self.due + self.new) * SECONDS_PER_CARD).div_ceil(60)
    }

    fn of_lesson(&self, head: &LessonHead) -> Standing {
        self.lessons.get(head.number - 1).copied().unwrap_or_default()
    }
}

impl Home {
    /// With the first entry marked that there is something to do for.
    pub fn new(ctx: &Ctx<'_>) -> Self {
        let counts = Counts::of(ctx);
        let can_read_on = ctx.desk.read_on().is_some();
        let row = usize::from(counts.due == 0 && can_read_on);
        Self { selection: Selection { row }, counts, page: 1 }
    }

    fn entries(ctx: &Ctx<'_>) -> Vec<Entry> {
        let mut entries = vec![Entry::Key(Action::Review)];
        entries.extend(ctx.desk.read_on().map(|head| Entry::ReadOn(head.id.clone())));
        entries.extend([Action::Quiz, Action::Glossary, Action::Find, Action::Drill].map(Entry::Key));
        let lessons = ctx.desk.course().map_or(0, |course| course.lessons.len());
        entries.extend((0..lessons).map(Entry::Lesson));
        entries
    }

    fn selected(&self, ctx: &Ctx<'_>) -> Option<Entry> {
        Self::entries(ctx).into_iter().nth(self.selection.row)
    }

    fn choose(&self, ctx: &Ctx<'_>) -> Step {
        match self.selected(ctx) {
            Some(Entry::Key(action)) => Step::go(Go::Act(action)),
            Some(Entry::ReadOn(id)) => Step::effect(Effect::OpenLesson(id)),
            Some(Entry::Lesson(at)) => lesson(at, ctx)
                .map_or_else(Step::stay, |head| Step::effect(Effect::OpenLesson(head.id.clone()))),
            None => Step::stay(),
        }
    }

    /// The line of the selected entry among those of all entries.
    fn focus(&self, of_entries: &[Option<usize>]) -> usize {
        of_entries.get(self.selection.row).copied().flatten().unwrap_or(0)
    }

    /// What the sign and the number beside the selected lesson mean; beside no lesson, how to see the whole course.
    fn standing_words(&self, ctx: &Ctx<'_>) -> String {
        let Some(Entry::Lesson(at)) = self.selected(ctx) else { return at_a_glance(ctx) };
        let Some(head) = lesson(at, ctx) else { return String::new() };
        let Standing { recall, is_done } = self.counts.of_lesson(head);
        let state = match ctx.desk.progress.lesson(&head.id).opened {
            _ if is_done => say!(ctx.texts, "home-lesson-done"),
            true => say!(ctx.texts, "home-lesson-begun"),
            false => say!(ctx.texts, "home-lesson-new"),
        };
        let recall =
            recall.map(|share| say!(ctx.texts, "home-lesson-recall", percent = view::percent(share)));
        std::iter::once(state).chain(recall).collect::<Vec<_>>().join(" ")
    }
}

/// The lesson at this place of the course.
fn lesson<'a>(at: usize, ctx: &'a Ctx<'_>) -> Option<&'a LessonHead> {
    ctx.desk.course()?.lessons.get(at)
}

/// The keys that show the whole course, if there is much to see.
fn at_a_glance(ctx: &Ctx<'_>) -> String {
    if ctx.desk.course().is_none_or(|course| course.timeline.events.is_empty()) {
        return String::new();
    }
    let key = |action| ctx.keys.label(action, ctx.theme.is_ascii());
    let (timeline, register) = (key(Action::Timeline), key(Action::Register));
    say!(ctx.texts, "home-at-a-glance", timeline = timeline, register = register)
}

impl Screen for Home {
    fn title(&self, ctx: &Ctx<'_>) -> (String, String) {
        (say!(ctx.texts, "home-title"), ctx.texts.long_date(ctx.now.day().0))
    }

    fn contexts(&self) -> Vec<Context> {
        vec![Context::Home, Context::List, Context::Global]
    }

    fn peek(&self, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
        let words =
            if ctx.desk.is_also_open { say!(ctx.texts, "home-also-open") } else { self.standing_words(ctx) };
        Line::styled(clipped(&words, width), ctx.theme.quiet)
    }

    fn update(&mut self, action: Action, ctx: &Ctx<'_>) -> Step {
        if self.counts.day != ctx.now.day() {
            self.counts = Counts::of(ctx);
        }
        match action {
            Action::Back => Step::go(Go::Quit),
            Action::Review => Review::begin(),
            Action::Quiz => Step::push(Setup::new(Rules::default(), ctx)),
            Action::Drill => drill::Setup::open(Plan::default(), ctx),
            Action::Courses => Step::push(Courses::new(ctx)),
            Action::Choose => self.choose(ctx),
            _ => {
                self.selection.update(action, Self::entries(ctx).len(), self.page);
                Step::stay()
            }
        }
    }

    fn on_outcome(&mut self, outcome: &Outcome, ctx: &Ctx<'_>) -> Step {
        match outcome {
            Outcome::Lesson(lesson) => Reader::open(lesson, None, ctx),
            _ => Step::stay(),
        }
    }

    fn on_progress(&mut self, ctx: &Ctx<'_>) -> bool {
        self.counts = Counts::of(ctx);
        self.selection.row = self.selection.row.min(Self::entries(ctx).len().saturating_sub(1));
        false
    }

    fn on_click(&mut self, at: Position, area: Rect, ctx: &Ctx<'_>) -> Step {
        let area = column(area, MEASURE);
        let (lines, of_entries) = self.lines(area, ctx);
        let line = list::line_at(at, area, lines.len(), self.focus(&of_entries));
        let entry = of_entries.iter().position(|of| line.is_some() && *of == line);
        if entry.is_some_and(|entry| self.selection.click(entry)) { self.choose(ctx) } else { Step::stay() }
    }

    fn fit(&mut self, area: Rect, _: &Ctx<'_>) {
        self.page = usize::from(area.height / 2);
    }

    fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let area = column(area, MEASURE);
        let (lines, of_entries) = self.lines(area, ctx);
        list::draw(frame, area, &lines, self.focus(&of_entries));
    }
}
