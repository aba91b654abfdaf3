//! The questions of a lesson: which are open, which is being answered.

use crate::course::lesson::{Lesson, PassageKind, one_of_each_note};
use crate::domain::card::Card;
use crate::domain::event::Event;
use crate::domain::ids::CardId;
use crate::text::words;
use crate::tui::action::Action;
use crate::tui::asking::Asking;
use crate::tui::effect::Effect;
use crate::tui::screen::Ctx;
use crate::tui::theme::TICK;
use crate::tui::widgets::columns::{clipped, width_of};
use crossterm::event::KeyEvent;
use ratatui::text::{Line, Span};
use std::collections::BTreeMap;
use std::sync::Arc;

/// How many cards that are done with are named one by one above an open question.
const MOST_DONE: usize = 2;

/// All stops of a lesson by the number of their passage.
#[derive(Debug)]
pub(super) struct Stops(BTreeMap<usize, Stop>);

/// The cards of one stop, and the one that is asked.
#[derive(Debug)]
struct Stop {
    cards: Vec<Arc<Card>>,
    asking: Option<Asking>,
}

impl Stop {
    /// Asks the first card that is open, unless one is being looked at.
    fn next(&mut self, ctx: &Ctx<'_>) {
        let open = self.cards.iter().find(|card| is_open(card, ctx));
        self.asking = open.map(|card| Asking::new(Arc::clone(card), ctx));
    }
}

/// Whether the text is to ask a card.
fn is_open(card: &Card, ctx: &Ctx<'_>) -> bool {
    let state = ctx.desk.progress.card(&card.id);
    state.is_asked_in_text(ctx.now.day())
}

impl Stops {
    pub(super) fn new(lesson: &Lesson, ctx: &Ctx<'_>) -> Self {
        let stops = lesson.passages.iter().enumerate().filter_map(|(number, passage)| match &passage.kind {
            PassageKind::Stop(cards) => {
                let mut stop = Stop { cards: one_of_each_note(cards), asking: None };
                stop.next(ctx);
                Some((number, stop))
            }
            _ => None,
        });
        Self(stops.collect())
    }

    /// The stops that still ask something, in reading order.
    pub(super) fn open(&self) -> impl Iterator<Item = usize> + '_ {
        self.0.iter().filter(|(_, stop)| stop.asking.is_some()).map(|(passage, _)| *passage)
    }

    /// The card that a stop asks.
    pub(super) fn current(&self, passage: usize) -> Option<CardId> {
        self.asking(passage).map(|asking| asking.card().id.clone())
    }

    /// The card that a stop asks, and how far its answer has come.
    pub(super) fn asking(&self, passage: usize) -> Option<&Asking> {
        self.0.get(&passage).and_then(|stop| stop.asking.as_ref())
    }

    fn asking_mut(&mut self, passage: usize) -> Option<&mut Asking> {
        self.0.get_mut(&passage).and_then(|stop| stop.asking.as_mut())
    }

    /// The learner turns to a question. One that is only to be recalled shows its answer at once.
    pub(super) fn begin(&mut self, passage: usize, ctx: &Ctx<'_>) -> Vec<Effect> {
        match self.asking_mut(passage) {
            Some(asking) if asking.is_front() => asking.update(Action::Answer, ctx),
            _ => Vec::new(),
        }
    }

    /// Whether an action is for the question that a stop asks.
    pub(super) fn wants(&self, passage: usize, action: Action) -> bool {
        self.asking(passage).is_some_and(|asking| asking.wants(action))
    }

    pub(super) fn update(&mut self, passage: usize, action: Action, ctx: &Ctx<'_>) -> Vec<Effect> {
        self.asking_mut(passage).map(|asking| asking.update(action, ctx)).unwrap_or_default()
    }

    pub(super) fn on_text(&mut self, passage: usize, key: &KeyEvent) -> bool {
        self.asking_mut(passage).is_some_and(|asking| asking.on_text(key))
    }

    pub(super) fn on_paste(&mut self, passage: usize, text: &str) {
        if let Some(asking) = self.asking_mut(passage) {
            asking.on_paste(text);
        }
    }

    /// After an answer that is safe: the next card of the stop.
    pub(super) fn go_on(&mut self, passage: usize, ctx: &Ctx<'_>) {
        if let Some(stop) = self.0.get_mut(&passage) {
            stop.next(ctx);
        }
    }

    /// The learner turns away: what was not handed in is kept as it stands, what was answered is done.
    pub(super) fn leave(&mut self, passage: usize, ctx: &Ctx<'_>) {
        if self.asking(passage).is_some_and(|asking| asking.saved().is_some()) {
            self.go_on(passage, ctx);
        }
    }

    /// The stop that holds a card.
    pub(super) fn stop_of(&self, card: &CardId) -> Option<usize> {
        self.0
            .iter()
            .find(|(_, stop)| stop.cards.iter().any(|of| of.id == *card))
            .map(|(passage, _)| *passage)
    }

    /// Whether something was silenced or passed over that could be asked again.
    pub(super) fn has_aside(&self, ctx: &Ctx<'_>) -> bool {
        self.0.values().flat_map(|stop| &stop.cards).any(|card| ctx.desk.progress.card(&card.id).is_aside())
    }

    /// Something is safe on disk. True if the learner is done with the card.
    pub(super) fn on_recorded(&mut self, event: &Event, ctx: &Ctx<'_>) -> bool {
        let Some(card) = event.what.card() else { return false };
        let asked =
            self.0.values_mut().find(|stop| stop.asking.as_ref().is_some_and(|a| a.card().id == *card));
        let Some(stop) = asked else { return false };
        let Some(asking) = &mut stop.asking else { return false };
        asking.on_recorded(event);
        let done = asking.is_over() || asking.saved().is_none();
        if done {
            stop.next(ctx);
        }
        done
    }

    pub(super) fn on_refused(&mut self, passage: usize, why: &str) {
        if let Some(asking) = self.asking_mut(passage) {
            asking.on_refused(why);
        }
    }

    /// An answer was taken back: its stop asks it again. False while the same card is being answered anew.
    pub(super) fn reopen(&mut self, card: &CardId, ctx: &Ctx<'_>) -> bool {
        let stop = self.0.values_mut().find(|stop| stop.cards.iter().any(|of| of.id == *card));
        let Some(stop) = stop else { return false };
        let is_being_saved = stop
            .asking
            .as_ref()
            .is_some_and(|asking| asking.card().id == *card && !asking.is_open() && asking.saved().is_none());
        if !is_being_saved {
            stop.next(ctx);
        }
        !is_being_saved
    }

    /// Progress changed elsewhere: asks what is open now, but leaves alone what is being answered.
    pub(super) fn refresh(&mut self, engaged: Option<usize>, ctx: &Ctx<'_>) {
        for (_, stop) in self.0.iter_mut().filter(|(passage, _)| Some(**passage) != engaged) {
            let stale = match &stop.asking {
                Some(asking) => !is_open(asking.card(), ctx),
                None => stop.cards.iter().any(|card| is_open(card, ctx)),
            };
            if stale {
                stop.next(ctx);
            }
        }
    }

    /// A stop as lines, and the line on which its open question begins.
    pub(super) fn lines(
        &self,
        passage: usize,
        width: u16,
        is_active: bool,
        ctx: &Ctx<'_>,
    ) -> (Vec<Line<'static>>, Option<usize>) {
        let Some(stop) = self.0.get(&passage) else { return Default::default() };
        let mut lines = Vec::new();
        let asked = stop.asking.as_ref().map(|asking| &asking.card().id);
        let position = stop.cards.iter().position(|card| Some(&card.id) == asked);
        let title =
            if stop.cards.iter().all(|card| !card.scheduled) { "Think it over" } else { "Stop and recall" };
        lines.push(title_line(title, position, stop.cards.len(), width, ctx));
        let done: Vec<&Arc<Card>> =
            stop.cards.iter().filter(|card| Some(&card.id) != asked && !is_open(card, ctx)).collect();
        if asked.is_some() && done.len() > MOST_DONE {
            lines.push(done_summary(&done, ctx));
        } else {
            lines.extend(done.into_iter().map(|card| done_line(card, width, ctx)));
        }
        if lines.len() > 1 && stop.asking.is_some() {
            lines.push(Line::default());
        }
        let question = stop.asking.as_ref().map(|asking| {
            let at = lines.len();
            lines.extend(asking.lines(width, is_active, ctx));
            at
        });
        (lines, question)
    }
}

fn title_line(title: &str, position: Option<usize>, of: usize, width: u16, ctx: &Ctx<'_>) -> Line<'static> {
    let right = match position {
        Some(position) if of > 1 => format!("{} of {of}", position + 1),
        _ => String::new(),
    };
    let gap = usize::from(width).saturating_sub(width_of(title) + width_of(&right));
    Line::from(vec![
        Span::styled(title.to_owned(), ctx.theme.accent),
        Span::raw(" ".repeat(gap)),
        Span::styled(right, ctx.theme.quiet),
    ])
}

/// How a card was dealt with: a sign, and words that say when it comes back.
fn done_words(card: &Card, ctx: &Ctx<'_>) -> (&'static str, String) {
    let state = ctx.desk.progress.card(&card.id);
    match state.memory {
        _ if state.suspended => ("-", "never asked".to_owned()),
        Some(answered) if answered.due <= ctx.now.day() => ("~", "asked again today".to_owned()),
        Some(answered) => (TICK, format!("next {}", words::on_date(answered.due.0, ctx.now.day().0))),
        None if !card.scheduled => (TICK, "thought over".to_owned()),
        None => ("-", "passed over".to_owned()),
    }
}

/// A card that is done with, in one line.
fn done_line(card: &Card, width: u16, ctx: &Ctx<'_>) -> Line<'static> {
    let (sign, words) = done_words(card, ctx);
    let room = usize::from(width).saturating_sub(width_of(&words) + 5);
    let asked = clipped(&card.question.prompt(), room);
    let gap = usize::from(width).saturating_sub(width_of(&words) + width_of(&asked) + 2);
    Line::styled(format!("{sign} {asked}{}{words}", " ".repeat(gap)), ctx.theme.quiet)
}

/// Cards that are done with, only counted, so that the question stays in sight.
fn done_summary(done: &[&Arc<Card>], ctx: &Ctx<'_>) -> Line<'static> {
    let counted = |sign| done.iter().filter(|card| done_words(card, ctx).0 == sign).count();
    let parts = [(TICK, "right"), ("~", "asked again"), ("-", "set aside")];
    let parts = parts.map(|(sign, words)| (sign, words, counted(sign))).into_iter().filter(|part| part.2 > 0);
    let words: Vec<String> = parts.map(|(sign, words, n)| format!("{sign} {n} {words}")).collect();
    Line::styled(words.join("   "), ctx.theme.quiet)
}
