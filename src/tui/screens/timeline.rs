//! The timeline of a course: its events in lanes over a true scale of time, and below in a list, from which any leads to
//! its passage.

mod view;

use super::reader::Reader;
use crate::course::Course;
use crate::domain::ids::{BlockId, CourseId, LessonId};
use crate::domain::progress::Place;
use crate::l10n::say;
use crate::text::dates::When;
use crate::text::find::Needle;
use crate::text::fold::fold;
use crate::tui::action::Action;
use crate::tui::effect::{Effect, Outcome};
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crate::tui::widgets::columns::clipped;
use crate::tui::widgets::field::Field;
use crate::tui::widgets::list::Selection;
use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;

/// The timeline of a course.
#[derive(Debug)]
pub struct Timeline {
    course: CourseId,
    lanes: Vec<String>,
    events: Vec<Event>,
    /// The only lane that is listed; all if none.
    lane: Option<usize>,
    /// The places in `events` of those that are listed.
    shown: Vec<usize>,
    field: Field,
    is_typed: bool,
    selection: Selection,
    going: Option<Place>,
    /// Whether there is only the list, with the lanes as a column.
    is_table: bool,
    page: usize,
}

/// Something that happened, in the learner's language.
#[derive(Debug)]
struct Event {
    lane: usize,
    when: When,
    date: String,
    what: String,
    lesson: LessonId,
    passage: BlockId,
    key: String,
}

impl Timeline {
    /// The timeline of the course that is read, with the first event marked that its lesson tells of; else of the course
    /// that is studied.
    pub fn open(reads: Option<&LessonId>, ctx: &Ctx<'_>) -> Step {
        let course = reads.and_then(|lesson| ctx.desk.course_of(lesson)).or_else(|| ctx.desk.course());
        let Some(course) = course else { return Step::stay() };
        let events = events(course, ctx);
        let row = events.iter().position(|event| Some(&event.lesson) == reads).unwrap_or(0);
        Step::push(Self {
            course: course.id.clone(),
            lanes: course.timeline.lanes.iter().map(|lane| lane.get(&ctx.desk.lang).to_owned()).collect(),
            shown: (0..events.len()).collect(),
            events,
            lane: None,
            field: Field::default(),
            is_typed: false,
            selection: Selection { row },
            going: None,
            is_table: false,
            page: 1,
        })
    }

    fn marked(&self) -> Option<&Event> {
        self.shown.get(self.selection.row).and_then(|at| self.events.get(*at))
    }

    /// Leaves what is in the lane and has what was typed; what was marked stays so, or else what comes after it.
    fn filter(&mut self) {
        let marked = self.shown.get(self.selection.row).copied().unwrap_or(0);
        let needle = Needle::new(self.field.text());
        let is_left = |event: &Event| {
            self.lane.is_none_or(|lane| lane == event.lane)
                && (needle.is_empty() || needle.sought_in(&event.key).is_some())
        };
        self.shown = (0..).zip(&self.events).filter(|(_, event)| is_left(event)).map(|(at, _)| at).collect();
        let after = self.shown.iter().position(|at| *at >= marked);
        self.selection.row = after.unwrap_or(self.shown.len().saturating_sub(1));
    }

    /// To the next lane or the one before; all lanes together are one of them.
    fn turn_lane(&mut self, forward: bool) {
        let count = self.lanes.len() + 1;
        let now = self.lane.map_or(0, |lane| lane + 1);
        let next = if forward { now + 1 } else { now + count - 1 } % count;
        self.lane = next.checked_sub(1);
        self.filter();
    }

    fn clear_filter(&mut self) {
        self.field = Field::default();
        self.filter();
    }

    fn choose(&mut self) -> Step {
        let Some(event) = self.marked() else { return Step::stay() };
        let (lesson, block) = (event.lesson.clone(), event.passage.clone());
        self.going = Some(Place { block, offset: 0 });
        Step::effect(Effect::OpenLesson(lesson))
    }

    fn walk(&mut self, action: Action) {
        self.selection.update(action, self.shown.len(), self.page);
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
}

fn events(course: &Course, ctx: &Ctx<'_>) -> Vec<Event> {
    let lang = ctx.desk.lang.as_str();
    let events = course.timeline.events.iter().filter_map(|event| {
        let date = ctx.texts.written_date(&event.date);
        let what = event.what.get(lang).to_owned();
        let lane = course.timeline.lanes.get(event.lane)?.get(lang);
        Some(Event {
            lane: event.lane,
            when: When::read(&event.date)?,
            key: fold(&format!("{date} {what} {lane}")),
            date,
            what,
            lesson: event.lesson.clone(),
            passage: event.passage.clone(),
        })
    });
    events.collect()
}

impl Screen for Timeline {
    fn title(&self, ctx: &Ctx<'_>) -> (String, String) {
        let course = ctx.desk.courses.iter().find(|course| course.id == self.course);
        let title = course.map_or("", |course| course.title.get(&ctx.desk.lang)).to_owned();
        (
            say!(ctx.texts, "timeline-title", course = title),
            say!(ctx.texts, "timeline-events", count = self.events.len()),
        )
    }

    fn contexts(&self) -> Vec<Context> {
        if self.is_typed {
            return vec![Context::Search, Context::Global];
        }
        vec![Context::Timeline, Context::List, Context::Global]
    }

    fn offers(&self, action: Action) -> bool {
        match action {
            Action::Timeline => false,
            Action::Choose | Action::Submit => !self.shown.is_empty(),
            Action::NextLink | Action::PreviousLink => self.lanes.len() > 1,
            Action::Search | Action::Table => !self.events.is_empty(),
            Action::NextHit | Action::PreviousHit | Action::Down | Action::Up | Action::PageDown => {
                self.shown.len() > 1
            }
            _ => true,
        }
    }

    fn peek(&self, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
        let Some(event) = self.marked() else { return Line::default() };
        let course = ctx.desk.course_of(&event.lesson);
        let Some(head) = course.and_then(|course| course.head(&event.lesson)) else { return Line::default() };
        let (number, title) = (head.number, head.title.get(&ctx.desk.lang).to_owned());
        let words = say!(ctx.texts, "timeline-told-in", number = number, title = title);
        Line::styled(clipped(&words, width), ctx.theme.quiet)
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

    fn update(&mut self, action: Action, _: &Ctx<'_>) -> Step {
        if self.is_typed {
            self.in_filter(action);
            return Step::stay();
        }
        match action {
            Action::Back if !self.field.is_empty() => self.clear_filter(),
            Action::Back => return Step::go(Go::Pop),
            Action::Search => self.is_typed = true,
            Action::Table => self.is_table = !self.is_table,
            Action::NextLink | Action::PreviousLink => self.turn_lane(action == Action::NextLink),
            Action::Choose => return self.choose(),
            _ => self.walk(action),
        }
        Step::stay()
    }

    fn on_outcome(&mut self, outcome: &Outcome, ctx: &Ctx<'_>) -> Step {
        match (outcome, self.going.take()) {
            (Outcome::Lesson(lesson), Some(place)) => Reader::open_at(lesson, place, "", ctx),
            _ => Step::stay(),
        }
    }

    fn on_click(&mut self, at: Position, area: Rect, ctx: &Ctx<'_>) -> Step {
        let row = self.row_at(at, area, ctx);
        if row.is_some_and(|row| self.selection.click(row)) { self.choose() } else { Step::stay() }
    }

    fn fit(&mut self, area: Rect, ctx: &Ctx<'_>) {
        self.page = usize::from(self.list_area(area, ctx).height.saturating_sub(2));
    }

    fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        self.draw(frame, area, ctx);
    }
}
