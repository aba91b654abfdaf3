//! A review: one card after another, each saved before the next is shown.

use super::reader::Reader;
use super::term::TermEntry;
use crate::domain::card::{Card, Origin};
use crate::domain::event::{EventId, What};
use crate::domain::ids::CardId;
use crate::domain::session::{SECONDS_PER_CARD, Session};
use crate::domain::setting::Setting;
use crate::domain::slip::Slip;
use crate::l10n::say;
use crate::tui::action::Action;
use crate::tui::asking::{Asking, origin_words, passage_words};
use crate::tui::effect::{Effect, Outcome};
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crate::tui::widgets::chrome::column;
use crate::tui::widgets::columns::clipped;
use crate::tui::widgets::list;
use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;
use std::sync::Arc;

/// The widest that a card becomes.
const MEASURE: u16 = 66;

/// Lines that a key for a page moves a long card.
const PAGE: isize = 8;

/// A review.
#[derive(Debug)]
pub struct Review {
    session: Session,
    asking: Option<Asking>,
    taken: Vec<(EventId, CardId)>,
    pending: Option<Pending>,
    answers: usize,
    scroll: usize,
    is_long: bool,
}

/// What is to be done once an event is safe on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pending {
    Pass,
    SetAside,
    Undo,
}

impl Review {
    /// To a review of all that is to be asked now.
    pub fn begin() -> Step {
        Step::push(Self::of(Session::default())).and(Effect::Plan)
    }

    /// A review of this session.
    pub fn of(session: Session) -> Self {
        Self {
            session,
            asking: None,
            taken: Vec::new(),
            pending: None,
            answers: 0,
            scroll: 0,
            is_long: false,
        }
    }

    /// Turns to the session's current card; its text is brought when the frame needs it.
    fn ask(&mut self) {
        self.scroll = 0;
        self.asking = None;
    }

    /// Goes on after an answer that is safe on disk.
    fn go_on(&mut self) {
        let Some(asking) = &self.asking else { return };
        let Some((rating, event)) = asking.saved() else { return };
        self.taken.push((event, asking.card().id.clone()));
        self.answers += 1;
        self.session.answered(rating);
        self.ask();
    }

    /// Takes back the answer on the screen, else the one before.
    fn undo(&mut self) -> Step {
        let shown =
            self.asking.as_ref().and_then(|asking| Some((asking.saved()?.1, asking.card().id.clone())));
        let Some((event, card)) = shown.or_else(|| self.taken.last().cloned()) else { return Step::stay() };
        self.pending = Some(Pending::Undo);
        Step::effect(Effect::Record(What::Void { event, card: Some(card) }))
    }

    /// Sets the card aside. One that was answered already only leaves the rest of the session.
    fn pass(&mut self, what: fn(CardId) -> What) -> Step {
        let Some(asking) = &self.asking else { return Step::stay() };
        self.pending = Some(if asking.is_open() { Pending::Pass } else { Pending::SetAside });
        Step::effect(Effect::Record(what(asking.card().id.clone())))
    }

    /// Where the answer stands: the passage of a lesson, or the entry of a term.
    fn passage(&self) -> Step {
        match self.asking.as_ref().map(super::super::asking::Asking::card) {
            Some(card) => match &card.origin {
                Origin::Lesson { lesson, .. } => Step::effect(Effect::OpenLesson(lesson.clone())),
                Origin::Glossary { term, .. } => Step::push(TermEntry::new(card.id.course(), term.clone())),
            },
            None => Step::stay(),
        }
    }

    fn on_recorded(&mut self, event: &crate::domain::event::Event, ctx: &Ctx<'_>) {
        match (self.pending.take(), &event.what) {
            (Some(Pending::Undo), What::Void { event, .. }) => {
                if self.taken.last().is_some_and(|(id, _)| id == event) {
                    self.taken.pop();
                    let was_answered = self.session.undo() == Some(true);
                    self.answers -= usize::from(was_answered);
                }
                self.ask();
            }
            (Some(Pending::Pass), _) => {
                self.taken.push((event.id, event.what.card().cloned().unwrap_or_else(|| "".into())));
                self.session.pass();
                self.ask();
            }
            (Some(Pending::SetAside), _) => {
                self.go_on();
                self.session.refresh(&ctx.desk.progress, ctx.now.day());
                self.ask();
            }
            _ => {
                if let Some(asking) = &mut self.asking {
                    asking.on_recorded(event);
                    self.scroll = 0;
                    if asking.is_over() {
                        self.go_on();
                    }
                }
            }
        }
    }

    fn lines(&self, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let Some(asking) = &self.asking else { return self.end_lines(ctx) };
        let mut lines =
            vec![Line::styled(origin_words(asking.card(), ctx), ctx.theme.quiet), Line::default()];
        if self.session.current().is_some_and(|turn| turn.is_back) {
            lines.insert(1, Line::styled(say!(ctx.texts, "review-once-more"), ctx.theme.quiet));
        }
        lines.extend(asking.lines(width, true, ctx));
        lines
    }

    fn end_lines(&self, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let first = match self.answers {
            0 if self.taken.is_empty() => say!(ctx.texts, "review-nothing"),
            answers => say!(ctx.texts, "review-done", count = answers),
        };
        let last = match ctx.desk.outlook.today() {
            0 => say!(ctx.texts, "review-back"),
            more => say!(ctx.texts, "review-more", count = more),
        };
        vec![
            Line::styled(first, ctx.theme.strong),
            Line::default(),
            Line::from(say!(ctx.texts, "review-tomorrow", count = ctx.desk.outlook.tomorrow())),
            Line::default(),
            Line::styled(last, ctx.theme.quiet),
        ]
    }
}

impl Screen for Review {
    fn title(&self, ctx: &Ctx<'_>) -> (String, String) {
        let (taken, left) = (self.session.taken(), self.session.left());
        let minutes = (left * SECONDS_PER_CARD).div_ceil(60);
        let right = match left {
            0 => String::new(),
            _ => say!(ctx.texts, "review-progress", at = taken + 1, of = taken + left, minutes = minutes),
        };
        (say!(ctx.texts, "review-title"), right)
    }

    fn contexts(&self) -> Vec<Context> {
        match &self.asking {
            Some(asking) => vec![asking.context(), Context::Review, Context::Global],
            None => vec![Context::Done, Context::Global],
        }
    }

    fn offers(&self, action: Action) -> bool {
        let shown = self.asking.as_ref();
        match action {
            Action::Undo => !self.taken.is_empty() || shown.is_some_and(|asking| asking.saved().is_some()),
            Action::PageDown => self.is_long,
            Action::Passage => shown.is_some_and(Asking::is_answered),
            Action::CountWrong => shown.is_some_and(Asking::is_close),
            Action::ThinkFirst => shown.is_some_and(Asking::has_choices),
            Action::Submit => shown.is_some_and(Asking::is_whole),
            _ => true,
        }
    }

    fn peek(&self, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
        match &self.asking {
            Some(asking) if asking.is_answered() => {
                Line::styled(clipped(&passage_words(asking.card(), ctx), width), ctx.theme.quiet)
            }
            _ => Line::default(),
        }
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
            Action::Back => Step::go(Go::Pop),
            Action::Undo => self.undo(),
            Action::Bury => self.pass(What::Bury),
            Action::Suspend => self.pass(What::Suspend),
            Action::Passage => self.passage(),
            Action::GoOn => {
                self.go_on();
                Step::stay()
            }
            Action::Scroll(rows) => {
                self.scroll = self.scroll.saturating_add_signed(rows.into());
                Step::stay()
            }
            Action::PageDown | Action::PageUp => {
                let page = if action == Action::PageDown { PAGE } else { -PAGE };
                self.scroll = self.scroll.saturating_add_signed(page);
                Step::stay()
            }
            _ => {
                let effects =
                    self.asking.as_mut().map(|asking| asking.update(action, ctx)).unwrap_or_default();
                self.scroll = if action == Action::Answer { usize::MAX } else { self.scroll };
                Step { go: Go::Stay, effects }
            }
        }
    }

    fn on_outcome(&mut self, outcome: &Outcome, ctx: &Ctx<'_>) -> Step {
        match outcome {
            Outcome::Recorded(event) => self.on_recorded(event, ctx),
            Outcome::NotRecorded(why) => {
                self.pending = None;
                if let Some(asking) = &mut self.asking {
                    asking.on_refused(why);
                }
            }
            Outcome::Lesson(lesson) => {
                let passage = self.asking.as_ref().and_then(|asking| match &asking.card().origin {
                    Origin::Lesson { passage, .. } => Some(passage.clone()),
                    Origin::Glossary { .. } => None,
                });
                return Reader::open(lesson, passage, ctx);
            }
            Outcome::Planned(session) => {
                self.session = session.clone();
                self.ask();
            }
            _ => {}
        }
        Step::stay()
    }

    fn wanted(&self) -> Option<&Slip> {
        self.session.current().filter(|_| self.asking.is_none()).map(|turn| &turn.slip)
    }

    fn on_card(&mut self, card: Option<&Arc<Card>>, ctx: &Ctx<'_>) {
        match card {
            Some(card) => self.asking = Some(Asking::new(Arc::clone(card), Setting::Review, ctx)),
            None => self.session.leave_out(),
        }
    }

    fn on_progress(&mut self, ctx: &Ctx<'_>) -> bool {
        if self.asking.as_ref().is_none_or(Asking::is_open) {
            let asked = self.session.current().map(|turn| turn.slip.card.clone());
            self.session.refresh(&ctx.desk.progress, ctx.now.day());
            if self.session.current().map(|turn| &turn.slip.card) != asked.as_ref() {
                self.ask();
                return true;
            }
        }
        false
    }

    fn on_click(&mut self, at: Position, area: Rect, ctx: &Ctx<'_>) -> Step {
        let lines = self.lines(column(area, MEASURE).width, ctx);
        // The first line that is drawn is a blank one.
        let at = (self.scroll + usize::from(at.y - area.y)).checked_sub(1);
        let asking = self.asking.as_mut().zip(at);
        let action = asking.and_then(|(asking, at)| asking.click(&lines, at));
        action.map_or_else(Step::stay, |action| self.update(action, ctx))
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
        list::draw(frame, area, &lines[self.scroll.min(lines.len())..], 0);
    }
}
