//! The reader: a lesson as a page, terms defined on the peek line, questions asked where they stand.
//!
//! The place is kept as a passage and a character offset, never as a line: a resize moves nothing.

mod addresses;
mod asked;
mod behind;
mod beside;
mod click;
mod copy;
mod guesses;
mod guessing;
mod idle;
mod jumps;
mod keys;
mod links;
mod marks;
mod measure;
mod moves;
mod notes;
mod over;
mod pacing;
mod page;
mod reload;
mod said;
mod search;
mod steps;
mod stops;
mod travel;

use super::contents::Contents;
use super::note::Note;
use super::review::Review;
use super::term::TermEntry;
use crate::course::diagnostic::Diagnostic;
use crate::course::lesson::{Lesson, Link};
use crate::domain::day::StudyDay;
use crate::domain::event::EventId;
use crate::domain::history::CardState;
use crate::domain::ids::{BlockId, CardId, LessonId};
use crate::domain::progress::Place;
use crate::domain::reading::Reading;
use crate::tui::action::Action;
use crate::tui::effect::{Effect, Outcome};
use crate::tui::hyperlinks::Hyperlink;
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crossterm::event::KeyEvent;
pub use guesses::To;
use guessing::{Guessing, Looks};
use idle::Idle;
use jumps::Jumps;
use marks::{Awaits, Marked};
use over::Over;
use pacing::Stretch;
use page::{Anchor, Content, Page, Shape};
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;
use search::Search;
use std::sync::Arc;
use stops::Stops;

/// The reader.
#[derive(Debug)]
pub struct Reader {
    lesson: Arc<Lesson>,
    page: Page,
    stops: Stops,
    anchor: Anchor,
    focus: Option<usize>,
    engaged: Option<usize>,
    jumps: Jumps,
    /// The place to go to in the lesson that is being loaded.
    bound_for: Option<Place>,
    contents: Contents,
    /// Whether keys are for the contents.
    is_in_contents: bool,
    /// A list over the page.
    over: Option<Over>,
    /// A letter is waited for.
    awaits: Option<Awaits>,
    /// The mark that was set last.
    marked: Option<Marked>,
    taken: Vec<(EventId, CardId)>,
    said: Option<String>,
    search: Option<Search>,
    has_aside: bool,
    kept: Option<Anchor>,
    finished: bool,
    /// The line at which the learner was before the page turned.
    was_at: Option<Anchor>,
    stretch: Stretch,
    /// How the figures are shown.
    looks: Looks,
    /// A figure is being guessed.
    guessing: Option<Guessing>,
    /// Columns of the screen.
    room: u16,
    /// What was known of the lesson's cards and steps when the page was last put together.
    known: (StudyDay, Vec<CardState>, usize),
    fault: Option<Diagnostic>,
}

impl Reader {
    /// Opens a lesson at `passage`, else where the learner was, else at its beginning.
    pub fn new(lesson: Arc<Lesson>, passage: Option<BlockId>, ctx: &Ctx<'_>) -> Self {
        let known = ctx.desk.progress.lesson(&lesson.id);
        let is_visit = passage.is_some();
        let place = passage.map(|block| Place { block, offset: 0 }).or(known.place);
        let anchor = place.as_ref().map_or_else(Anchor::default, |place| travel::anchor(&lesson, place));
        let stops = Stops::new(&lesson, ctx);
        let states = states(&lesson, ctx);
        let contents = Contents::new(&lesson, ctx);
        Self {
            looks: Looks::new(&lesson, known.finished),
            page: Page::default(),
            has_aside: stops.has_aside(ctx),
            said: None,
            search: None,
            kept: (!is_visit).then_some(anchor),
            stops,
            lesson,
            anchor,
            focus: None,
            engaged: None,
            jumps: Jumps::default(),
            bound_for: None,
            contents,
            is_in_contents: false,
            over: None,
            awaits: None,
            marked: None,
            was_at: None,
            stretch: Stretch::new(ctx.now),
            taken: Vec::new(),
            finished: known.finished,
            guessing: None,
            room: 0,
            known: states,
            fault: None,
        }
    }

    /// A step that opens the lesson, and says in the log that it was opened.
    pub fn open(lesson: &Arc<Lesson>, passage: Option<BlockId>, ctx: &Ctx<'_>) -> Step {
        let is_visit = passage.is_some();
        let reader = Self::new(Arc::clone(lesson), passage, ctx);
        if is_visit { reader.arrive(Go::Push, ctx) } else { reader.arrive_by_guesses(Go::Push, ctx) }
    }

    fn entry(&mut self, ctx: &Ctx<'_>) -> Step {
        let Some(link) = self.focus.and_then(|link| self.lesson.links.get(link)) else {
            return self.say(Idle::Marked, ctx);
        };
        match link {
            Link::Term(term) => Step::push(TermEntry::new(self.lesson.id.course(), term.clone())),
            _ => Step::push(Note::new(&links::title(link, ctx), links::in_full(link, &self.lesson, ctx))),
        }
    }

    fn step(&mut self, action: Action, ctx: &Ctx<'_>) -> Step {
        if self.is_in_contents {
            return self.in_contents(action, ctx);
        }
        if self.is_searching() {
            return self.in_search(action, ctx);
        }
        if self.over.is_some() {
            return self.in_list(action);
        }
        if self.guessing.is_some() {
            return self.guess(action);
        }
        if self.awaits.take().is_some() {
            if action == Action::Marks {
                self.list_marks(ctx);
            }
            return Step::stay();
        }
        if let Some(effects) = self.answer(action, ctx) {
            self.page.reveal(self.stop_in_sight());
            return Step { go: Go::Stay, effects };
        }
        if action == Action::NextStop && self.stops.open().next().is_none() {
            return self.say(Idle::Questions, ctx);
        }
        if self.scroll(action) {
            return Step::stay();
        }
        match action {
            Action::Back => return Step::go(Go::Pop),
            Action::NextLink | Action::PreviousLink if !self.page.has_links() => {
                return self.say(Idle::Links, ctx);
            }
            Action::NextLink => self.link(true),
            Action::PreviousLink => self.link(false),
            Action::Entry => return self.entry(ctx),
            Action::Narrower | Action::Wider | Action::UsualMeasure | Action::Justify => {
                return self.set_reading(action, ctx);
            }
            Action::Contents => return self.open_contents(ctx),
            Action::NextLesson | Action::PreviousLesson => return self.other_lesson(action, ctx),
            Action::Review => return Review::begin(),
            Action::Search => return self.begin_search(ctx),
            Action::WriteNote => return self.write_note(ctx),
            Action::NextHit | Action::PreviousHit => return self.next_hit(action == Action::NextHit, ctx),
            Action::Undo => return self.undo(ctx),
            Action::JumpBack | Action::JumpForward => return self.retrace(action, ctx),
            Action::SetMark => self.awaits = Some(Awaits::Mark),
            Action::GoToMark => self.awaits = Some(Awaits::Place),
            Action::Sources => self.list_behind(ctx),
            Action::Source => return self.show_source(ctx),
            Action::Table => self.toggle_table(ctx),
            Action::Guess => self.begin_guess(ctx),
            Action::Resume => return self.resume(ctx),
            Action::Edit => return Step::effect(self.edit()),
            Action::Copy => return self.copied(ctx).map_or_else(Step::stay, Step::effect),
            _ => {}
        }
        Step::stay()
    }
}

/// What is known of the cards of a lesson today, and how many of its steps were tried.
fn states(lesson: &Lesson, ctx: &Ctx<'_>) -> (StudyDay, Vec<CardState>, usize) {
    let cards = lesson.cards().map(|card| ctx.desk.progress.card(&card.id)).collect();
    (ctx.now.day(), cards, steps::tried(lesson, ctx))
}

impl Screen for Reader {
    fn title(&self, ctx: &Ctx<'_>) -> (String, String) {
        (self.where_we_are(ctx), self.how_far(ctx))
    }

    fn contexts(&self) -> Vec<Context> {
        self.turned_to()
    }

    fn offers(&self, action: Action) -> bool {
        self.does(action)
    }

    fn peek(&self, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
        self.below(width, ctx)
    }

    fn said(&self) -> Option<&str> {
        self.said.as_deref()
    }

    fn on_letter(&mut self, key: &KeyEvent, ctx: &Ctx<'_>) -> Option<Step> {
        self.take_letter(key, ctx)
    }

    fn is_typing(&self) -> bool {
        self.takes_letters()
    }

    fn on_text(&mut self, key: &KeyEvent) -> bool {
        if self.is_searching() {
            return self.search_with(|field| field.on_text(key));
        }
        if self.awaits.is_some() {
            return false;
        }
        let taken = self.engaged.is_some_and(|stop| self.stops.on_text(stop, key));
        self.page.touch();
        taken
    }

    fn on_paste(&mut self, text: &str) {
        if self.paste_into_search(text) {
            return;
        }
        if let Some(stop) = self.engaged.filter(|_| self.awaits.is_none()) {
            self.stops.on_paste(stop, text);
            self.page.touch();
        }
    }

    fn update(&mut self, action: Action, ctx: &Ctx<'_>) -> Step {
        (self.said, self.was_at) = (None, None);
        let was_engaged = self.engaged;
        let words = self.page.words_before(self.page.top());
        let mut step = self.step(action, ctx);
        self.leave_what_is_out_of_sight(ctx);
        if was_engaged.or(self.engaged).is_some() {
            self.page.touch();
        }
        step.effects.extend(self.remembered());
        step.effects.extend(self.paced(action, words, ctx));
        step
    }

    fn on_outcome(&mut self, outcome: &Outcome, ctx: &Ctx<'_>) -> Step {
        self.page.touch();
        match outcome {
            Outcome::Recorded(event) => self.on_recorded(event, ctx),
            Outcome::NotRecorded(why) => {
                if let Some(stop) = self.engaged {
                    self.stops.on_refused(stop, why);
                }
            }
            Outcome::Lesson(lesson) => {
                if let Some(step) = self.crossed(lesson, ctx) {
                    return step;
                }
                return self.turn_to(lesson, ctx);
            }
            Outcome::Reread(lesson) => self.reread(lesson, ctx),
            Outcome::Unreadable(fault) => self.fault = Some(fault.clone()),
            Outcome::NoLesson(_) => self.bound_for = None,
            _ => {}
        }
        Step::stay()
    }

    fn on_click(&mut self, at: Position, area: Rect, ctx: &Ctx<'_>) -> Step {
        self.click(at, area, ctx)
    }

    fn hyperlinks(&self, area: Rect, ctx: &Ctx<'_>) -> Vec<Hyperlink> {
        self.addresses(area, ctx)
    }

    fn on_used(&self, does: &str, ctx: &Ctx<'_>) -> Vec<Effect> {
        self.ticked(does, ctx)
    }

    fn reads(&self) -> Option<&LessonId> {
        Some(&self.lesson.id)
    }

    fn on_progress(&mut self, ctx: &Ctx<'_>) -> bool {
        let states = states(&self.lesson, ctx);
        if self.known != states {
            self.known = states;
            self.contents.count(&self.lesson, ctx);
            self.stops.refresh(self.engaged, ctx);
            self.has_aside = self.stops.has_aside(ctx);
            self.page.touch();
        }
        false
    }

    fn fit(&mut self, area: Rect, ctx: &Ctx<'_>) {
        let column = beside::column(beside::parts(area, ctx).1, ctx);
        self.room = area.width;
        let Reading { justify, hyphenate, .. } = ctx.desk.reading;
        let shape = Shape { width: column.width, justify, hyphenate, ascii: ctx.theme.is_ascii() };
        if self.page.is_stale(shape) {
            let end = self.end_lines(shape.width, ctx);
            let (lesson, stops, looks) = (&self.lesson, &self.stops, &self.looks);
            let content = Content { lesson, stops, active: self.engaged, looks, end };
            self.page.lay_out(&content, shape, ctx);
        }
        if let Some(anchor) = self.page.settle(self.anchor, usize::from(column.height)) {
            self.anchor = anchor;
        }
        self.show_hit_at_last();
    }

    fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let (rail, rest) = beside::parts(area, ctx);
        let page = beside::column(rest, ctx);
        self.page.draw(frame, page, self.focus, self.search.as_ref(), ctx);
        let signs = self.trace(ctx).into_iter().chain(self.note_signs(ctx)).chain(self.hit_sign(ctx));
        for sign in signs {
            self.page.draw_sign(frame, page, sign);
        }
        match rail {
            Some(rail) => self.contents.rail(frame, rail, self.anchor.passage, self.is_in_contents, ctx),
            None if self.is_in_contents => self.contents.view(frame, area, ctx),
            None => {}
        }
        if let Some(over) = &self.over {
            over.view(frame, area, ctx);
        }
        if let Some(guessing) = &self.guessing {
            guessing.view(&self.lesson, frame, area, ctx);
        }
    }
}
