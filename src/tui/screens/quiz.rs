//! A quiz: one question after another over chosen lessons, then what was missed, each with its passage.
//!
//! Every answer is recorded before the next question, or none is where the quiz does not count. What comes next is the
//! domain's [`Run`]; how the quiz is set up is in `setup`, what is said at its end in `result`.

mod click;
mod result;
mod setup;

pub use setup::Setup;

use super::reader::Reader;
use super::term::TermEntry;
use crate::domain::card::{Card, Origin};
use crate::domain::event::{Event, EventId, What};
use crate::domain::ids::LessonId;
use crate::domain::quiz::{Rules, Run};
use crate::domain::rating::Rating;
use crate::domain::slip::Slip;
use crate::l10n::say;
use crate::tui::action::Action;
use crate::tui::asking::{Asking, origin_words, passage_words};
use crate::tui::effect::{Effect, Outcome, Pick};
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crate::tui::widgets::chrome::column;
use crate::tui::widgets::columns::clipped;
use crate::tui::widgets::list::{self, Selection};
use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;
use std::sync::Arc;

/// The widest that a card becomes.
const MEASURE: u16 = 66;

/// A quiz.
#[derive(Debug)]
pub struct Quiz {
    rules: Rules,
    seed: u64,
    /// None until the cards were found.
    run: Option<Run>,
    asking: Option<Asking>,
    taken: Vec<Taken>,
    pending: Option<Pending>,
    /// Among what was missed.
    selection: Selection,
    scroll: usize,
    is_long: bool,
}

/// A question that was met: answered, or passed over.
#[derive(Debug)]
struct Taken {
    card: Arc<Card>,
    event: Option<EventId>,
    rating: Option<Rating>,
}

/// What is to be done once an event is safe on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pending {
    Pass,
    Undo,
}

impl Quiz {
    /// To a quiz over these lessons; `seed` draws its order.
    pub fn begin(lessons: Vec<LessonId>, rules: Rules, seed: u64) -> Step {
        Step::push(Self {
            rules,
            seed,
            run: None,
            asking: None,
            taken: Vec::new(),
            pending: None,
            selection: Selection::default(),
            scroll: 0,
            is_long: false,
        })
        .and(Effect::Pick(Pick::Lessons(lessons)))
    }

    fn is_over(&self) -> bool {
        self.run.as_ref().is_some_and(|run| run.current().is_none())
    }

    /// Turns to the next question; its text is brought when the frame needs it.
    fn turn(&mut self, taken: Taken, ctx: &Ctx<'_>) {
        if let Some(run) = &mut self.run {
            run.go_on(taken.rating, ctx.now);
        }
        self.taken.push(taken);
        (self.asking, self.scroll) = (None, 0);
    }

    /// Goes on after an answer that is settled.
    fn go_on(&mut self, ctx: &Ctx<'_>) {
        let Some(asking) = &self.asking else { return };
        let Some(rating) = asking.settled() else { return };
        let event = asking.saved().map(|(_, event)| event);
        let taken = Taken { card: Arc::clone(asking.card()), event, rating: Some(rating) };
        self.turn(taken, ctx);
    }

    /// Passes the question over; what was answered is not passed over but gone on from.
    fn pass(&mut self, event: Option<EventId>, ctx: &Ctx<'_>) {
        let Some(asking) = &self.asking else { return };
        if asking.settled().is_some() {
            return self.go_on(ctx);
        }
        let taken = Taken { card: Arc::clone(asking.card()), event, rating: None };
        self.turn(taken, ctx);
    }

    /// Takes back the answer on the screen, else what was done last.
    fn undo(&mut self) -> Step {
        let shown = self.asking.as_ref().filter(|asking| asking.settled().is_some());
        let last = match shown {
            Some(asking) => (asking.card(), asking.saved().map(|(_, event)| event)),
            None => match self.taken.last() {
                Some(taken) => (&taken.card, taken.event),
                None => return Step::stay(),
            },
        };
        if let (card, Some(event)) = last {
            let void = What::Void { event, card: Some(card.id.clone()) };
            self.pending = Some(Pending::Undo);
            return Step::effect(Effect::Record(void));
        }
        self.take_back();
        Step::stay()
    }

    fn take_back(&mut self) {
        let is_shown = self.asking.as_ref().is_some_and(|asking| asking.settled().is_some());
        if !is_shown && self.taken.pop().is_some() {
            self.run.as_mut().map(Run::undo);
        }
        (self.asking, self.scroll) = (None, 0);
    }

    fn suspend(&mut self) -> Step {
        let Some(asking) = &self.asking else { return Step::stay() };
        self.pending = Some(Pending::Pass);
        Step::effect(Effect::Record(What::Suspend(asking.card().id.clone())))
    }

    /// The card whose passage can be read: the one that was answered, or the marked one of those that were missed.
    fn explained(&self) -> Option<&Arc<Card>> {
        match &self.asking {
            Some(asking) => Some(asking.card()).filter(|_| asking.is_answered()),
            None if self.is_over() => self.missed().nth(self.selection.row),
            None => None,
        }
    }

    fn passage(&self) -> Step {
        match self.explained().map(|card| (card, &card.origin)) {
            Some((_, Origin::Lesson { lesson, .. })) => Step::effect(Effect::OpenLesson(lesson.clone())),
            Some((card, Origin::Glossary { term, .. })) => {
                Step::push(TermEntry::new(card.id.course(), term.clone()))
            }
            None => Step::stay(),
        }
    }

    fn missed(&self) -> impl Iterator<Item = &Arc<Card>> {
        let is_missed = |taken: &&Taken| taken.rating.is_some_and(Rating::is_lapse);
        self.taken.iter().filter(is_missed).map(|taken| &taken.card)
    }

    /// Another round of what was missed.
    fn again(&mut self, ctx: &Ctx<'_>) {
        let missed = self.run.as_ref().filter(|_| self.is_over()).map(Run::missed).unwrap_or_default();
        if !missed.is_empty() {
            self.run = Some(Run::begin(missed, self.rules.seconds, ctx.now));
            self.taken.clear();
            self.selection = Selection::default();
        }
    }

    /// Goes on with a quiz that was left in the middle.
    fn resume(&mut self) {
        if let Some(run) = &mut self.run {
            run.resume();
        }
    }

    /// Leaves; in the middle of the quiz to its result first.
    fn leave(&mut self, ctx: &Ctx<'_>) -> Step {
        let is_settled = self.asking.as_ref().is_some_and(|asking| asking.settled().is_some());
        if self.is_over() || (self.taken.is_empty() && !is_settled) {
            return Step::go(Go::Pop);
        }
        self.go_on(ctx);
        if let Some(run) = &mut self.run {
            run.end(ctx.now);
        }
        (self.asking, self.scroll) = (None, 0);
        Step::stay()
    }

    fn answer(&mut self, action: Action, ctx: &Ctx<'_>) -> Step {
        let Some(asking) = &mut self.asking else { return Step::stay() };
        let effects = asking.update(action, ctx);
        self.scroll = if action == Action::Answer { usize::MAX } else { self.scroll };
        if asking.is_over() {
            self.go_on(ctx);
        }
        Step { go: Go::Stay, effects }
    }

    fn on_recorded(&mut self, event: &Event, ctx: &Ctx<'_>) {
        match (self.pending.take(), &event.what) {
            (Some(Pending::Undo), _) => self.take_back(),
            (Some(Pending::Pass), _) => self.pass(Some(event.id), ctx),
            (None, _) => {
                if let Some(asking) = &mut self.asking {
                    asking.on_recorded(event);
                    if asking.is_over() {
                        self.go_on(ctx);
                    }
                }
            }
        }
    }

    fn lines(&self, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        match (&self.asking, &self.run) {
            (Some(asking), _) => {
                let origin = Line::styled(origin_words(asking.card(), ctx), ctx.theme.quiet);
                let asked = asking.lines(width, true, ctx);
                [origin, Line::default()].into_iter().chain(asked).collect()
            }
            (None, Some(run)) if self.is_over() => self.result_lines(run, width, ctx),
            _ => Vec::new(),
        }
    }
}

impl Screen for Quiz {
    fn title(&self, ctx: &Ctx<'_>) -> (String, String) {
        let run = self.run.as_ref().filter(|run| run.current().is_some());
        let right = run.map_or_else(String::new, |run| {
            let progress = say!(ctx.texts, "quiz-progress", at = run.at(), of = run.of());
            match run.seconds_left(ctx.now) {
                None => progress,
                Some(0) => format!("{progress} · {}", say!(ctx.texts, "quiz-time-up")),
                Some(left @ 1..=60) => {
                    format!("{progress} · {}", say!(ctx.texts, "quiz-seconds-left", count = left))
                }
                Some(left) => {
                    let minutes = left.div_ceil(60);
                    format!("{progress} · {}", say!(ctx.texts, "quiz-minutes-left", count = minutes))
                }
            }
        });
        (say!(ctx.texts, "quiz-title"), right)
    }

    fn contexts(&self) -> Vec<Context> {
        match &self.asking {
            Some(asking) => vec![asking.context(), Context::Quiz, Context::Global],
            None => vec![Context::QuizResult, Context::List, Context::Global],
        }
    }

    fn offers(&self, action: Action) -> bool {
        let shown = self.asking.as_ref();
        let has_missed = self.missed().next().is_some();
        match action {
            Action::Undo => !self.taken.is_empty() || shown.is_some_and(|asking| asking.settled().is_some()),
            Action::PageDown => self.is_long,
            Action::Passage => self.explained().is_some(),
            Action::CountWrong => shown.is_some_and(Asking::is_close),
            Action::ThinkFirst => shown.is_some_and(Asking::has_choices),
            Action::Submit => shown.is_some_and(Asking::is_whole),
            Action::Waive | Action::Suspend => shown.is_some_and(Asking::is_open),
            Action::Again => has_missed,
            Action::GoOn => shown.is_some() || self.run.as_ref().is_some_and(Run::can_resume),
            Action::Choose => false,
            _ => true,
        }
    }

    fn peek(&self, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
        let words = match (self.explained(), self.rules.counts) {
            (Some(card), _) => passage_words(card, ctx),
            (None, true) => String::new(),
            (None, false) => say!(ctx.texts, "quiz-uncounted"),
        };
        Line::styled(clipped(&words, width), ctx.theme.quiet)
    }

    fn is_typing(&self) -> bool {
        self.asking.as_ref().is_some_and(Asking::is_typing)
    }

    fn on_text(&mut self, key: &KeyEvent) -> bool {
        self.asking.as_mut().is_some_and(|asking| asking.on_text(key))
    }

    fn on_paste(&mut self, text: &str) {
        if let Some(asking) = &mut self.asking {
            asking.on_paste(text);
        }
    }

    fn update(&mut self, action: Action, ctx: &Ctx<'_>) -> Step {
        match action {
            Action::Back => return self.leave(ctx),
            Action::Undo => return self.undo(),
            Action::Suspend => return self.suspend(),
            Action::Passage => return self.passage(),
            Action::Waive => self.pass(None, ctx),
            Action::GoOn if self.is_over() => self.resume(),
            Action::GoOn => self.go_on(ctx),
            Action::Again => self.again(ctx),
            Action::Scroll(_) | Action::PageDown | Action::PageUp if self.asking.is_some() => {
                self.roll(action);
            }
            _ if self.is_over() => self.selection.update(action, self.missed().count(), 1),
            _ => return self.answer(action, ctx),
        }
        Step::stay()
    }

    fn on_outcome(&mut self, outcome: &Outcome, ctx: &Ctx<'_>) -> Step {
        match outcome {
            Outcome::Picked(slips) => {
                let slips = self.rules.pick(slips, &ctx.desk.progress, self.seed);
                self.run = Some(Run::begin(slips, self.rules.seconds, ctx.now));
            }
            Outcome::Recorded(event) => self.on_recorded(event, ctx),
            Outcome::NotRecorded(why) => {
                self.pending = None;
                if let Some(asking) = &mut self.asking {
                    asking.on_refused(why);
                }
            }
            Outcome::Lesson(lesson) => {
                let passage = self.explained().and_then(|card| match &card.origin {
                    Origin::Lesson { passage, .. } => Some(passage.clone()),
                    Origin::Glossary { .. } => None,
                });
                return Reader::open(lesson, passage, ctx);
            }
            _ => {}
        }
        Step::stay()
    }

    fn wanted(&self) -> Option<&Slip> {
        self.run.as_ref().filter(|_| self.asking.is_none())?.current()
    }

    fn on_card(&mut self, card: Option<&Arc<Card>>, ctx: &Ctx<'_>) {
        match (card, &mut self.run) {
            (Some(card), _) => {
                self.asking = Some(Asking::new(Arc::clone(card), self.rules.setting(), ctx));
            }
            (None, Some(run)) => run.leave_out(ctx.now),
            (None, None) => {}
        }
    }

    /// What the header says of the time is right until then: minutes, in the last minute seconds.
    fn changes_in(&self, ctx: &Ctx<'_>) -> Option<u32> {
        let run = self.run.as_ref().filter(|run| run.current().is_some())?;
        match run.seconds_left(ctx.now)? {
            0 => None,
            left @ 1..=60 => Some(1).filter(|_| left > 0),
            left => Some((left - 1) % 60 + 1),
        }
    }

    fn on_click(&mut self, at: Position, area: Rect, ctx: &Ctx<'_>) -> Step {
        self.click(at, area, ctx)
    }

    fn fit(&mut self, area: Rect, ctx: &Ctx<'_>) {
        let lines = self.lines(column(area, MEASURE).width, ctx).len();
        let hidden = (lines + 1).saturating_sub(usize::from(area.height));
        self.is_long = hidden > 0;
        self.scroll = self.scroll.min(hidden);
    }

    fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let area = column(area, MEASURE);
        let mut lines = vec![Line::default()];
        lines.extend(self.lines(area.width, ctx));
        if self.is_over() && self.asking.is_none() {
            return list::draw(frame, area, &lines, self.marked_line(&lines));
        }
        list::draw(frame, area, &lines[self.scroll.min(lines.len())..], 0);
    }
}
