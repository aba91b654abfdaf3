//! The questions of a lesson: which are open, which is being answered, which were missed and are asked again.

mod view;

use crate::course::lesson::{Lesson, PassageKind, one_of_each_note};
use crate::domain::card::Card;
use crate::domain::event::{Event, EventId, What};
use crate::domain::ids::CardId;
use crate::domain::owed::Owed;
use crate::domain::rating::Rating;
use crate::domain::setting::Setting;
use crate::tui::action::Action;
use crate::tui::asking::Asking;
use crate::tui::effect::Effect;
use crate::tui::screen::Ctx;
use crossterm::event::KeyEvent;
use ratatui::text::Line;
use std::collections::BTreeMap;
use std::sync::Arc;

/// All stops of a lesson by the number of their passage, and what was missed at them.
#[derive(Debug, Default)]
pub(super) struct Stops {
    stops: BTreeMap<usize, Stop>,
    owed: Owed,
}

/// The cards of one stop, those that were missed at the stop before, and the one that is asked.
#[derive(Debug)]
struct Stop {
    cards: Vec<Arc<Card>>,
    again: Vec<Arc<Card>>,
    setting: Setting,
    asking: Option<Asking>,
}

impl Stop {
    /// Asks the first card that is open, else the first that is owed.
    fn next(&mut self, ctx: &Ctx<'_>) {
        let open = self.cards.iter().find(|card| is_open(card, ctx)).or_else(|| self.again.first());
        self.asking = open.map(|card| Asking::new(Arc::clone(card), self.setting, ctx));
    }

    fn all(&self) -> impl Iterator<Item = &Arc<Card>> {
        self.cards.iter().chain(&self.again)
    }

    fn is_again(&self, card: &CardId) -> bool {
        self.again.iter().any(|again| again.id == *card)
    }

    /// Whether what is asked is no longer to be asked, or something is to be asked where nothing is.
    fn is_stale(&self, ctx: &Ctx<'_>) -> bool {
        match &self.asking {
            Some(asking) => !is_open(asking.card(), ctx) && !self.is_again(&asking.card().id),
            None => self.cards.iter().any(|card| is_open(card, ctx)) || !self.again.is_empty(),
        }
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
                let cards = one_of_each_note(cards);
                Some((number, Stop { cards, again: Vec::new(), setting: Setting::Stop, asking: None }))
            }
            _ => None,
        });
        let mut stops: BTreeMap<usize, Stop> = stops.collect();
        if let Some(mut last) = stops.last_entry() {
            last.get_mut().setting = Setting::LastStop;
        }
        for stop in stops.values_mut() {
            stop.next(ctx);
        }
        Self { stops, owed: Owed::default() }
    }

    /// The stops that still ask something, in reading order.
    pub(super) fn open(&self) -> impl Iterator<Item = usize> + '_ {
        self.stops.iter().filter(|(_, stop)| stop.asking.is_some()).map(|(passage, _)| *passage)
    }

    /// The card that a stop asks.
    pub(super) fn current(&self, passage: usize) -> Option<CardId> {
        self.asking(passage).map(|asking| asking.card().id.clone())
    }

    /// The card that a stop asks, and how far its answer has come.
    pub(super) fn asking(&self, passage: usize) -> Option<&Asking> {
        self.stops.get(&passage).and_then(|stop| stop.asking.as_ref())
    }

    fn asking_mut(&mut self, passage: usize) -> Option<&mut Asking> {
        self.stops.get_mut(&passage).and_then(|stop| stop.asking.as_mut())
    }

    /// The learner turns to a question. One that is only to be recalled shows its answer at once.
    pub(super) fn begin(&mut self, passage: usize, ctx: &Ctx<'_>) -> Vec<Effect> {
        match self.asking_mut(passage) {
            Some(asking) if asking.is_front() || asking.is_hidden() => asking.update(Action::Answer, ctx),
            _ => Vec::new(),
        }
    }

    /// Whether an action is for the question that a stop asks.
    pub(super) fn wants(&self, passage: usize, action: Action) -> bool {
        self.asking(passage).is_some_and(|asking| asking.wants(action))
    }

    pub(super) fn update(&mut self, passage: usize, action: Action, ctx: &Ctx<'_>) -> Vec<Effect> {
        let effects = self.asking_mut(passage).map(|asking| asking.update(action, ctx)).unwrap_or_default();
        if action == Action::ThinkFirst {
            self.think_first(Some(passage), !ctx.desk.reading.think_first);
        }
        effects
    }

    /// Hides the choices of all questions but the one that is being answered, or shows them.
    fn think_first(&mut self, engaged: Option<usize>, is_wanted: bool) {
        let others = self.stops.iter_mut().filter(|(passage, _)| Some(**passage) != engaged);
        others.filter_map(|(_, stop)| stop.asking.as_mut()).for_each(|asking| asking.hide_choices(is_wanted));
    }

    /// A click on one of the lines of the question that a stop asks.
    pub(super) fn click(&mut self, passage: usize, lines: &[Line<'_>], at: usize) -> Option<Action> {
        self.asking_mut(passage).and_then(|asking| asking.click(lines, at))
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
        if let Some(stop) = self.stops.get_mut(&passage) {
            stop.next(ctx);
        }
    }

    /// Keeps the answers that were begun before the lesson was read anew, where the question is still what it was. What is
    /// returned is the stop that asks what `engaged` asked before, if that was kept.
    pub(super) fn keep_answers(&mut self, before: Self, engaged: Option<usize>) -> Option<usize> {
        let mut turned_to = None;
        for (passage, begun) in before.stops.into_iter().filter_map(|(at, stop)| Some((at, stop.asking?))) {
            let mut asked = self.stops.iter_mut().filter_map(|(at, stop)| Some((*at, stop.asking.as_mut()?)));
            if let Some((at, asking)) = asked.find(|(_, asking)| begun.asks_like(asking)) {
                *asking = begun.of(Arc::clone(asking.card()));
                turned_to = turned_to.or((engaged == Some(passage)).then_some(at));
            }
        }
        turned_to
    }

    /// The learner turns away: what was not handed in is kept as it stands, what was answered is done.
    pub(super) fn leave(&mut self, passage: usize, ctx: &Ctx<'_>) {
        if self.asking(passage).is_some_and(|asking| asking.saved().is_some()) {
            self.go_on(passage, ctx);
        }
    }

    /// The stop that holds a card.
    fn stop_of(&self, card: &CardId) -> Option<usize> {
        let holds =
            |(passage, stop): (&usize, &Stop)| stop.cards.iter().any(|of| of.id == *card).then_some(*passage);
        self.stops.iter().find_map(holds)
    }

    /// Whether something was silenced or passed over that could be asked again.
    pub(super) fn has_aside(&self, ctx: &Ctx<'_>) -> bool {
        self.stops
            .values()
            .flat_map(|stop| &stop.cards)
            .any(|card| ctx.desk.progress.card(&card.id).is_aside())
    }

    /// Something is safe on disk. True if the learner is done with the card.
    pub(super) fn on_recorded(&mut self, event: &Event, ctx: &Ctx<'_>) -> bool {
        let Some(card) = event.what.card() else { return false };
        let asks = |stop: &Stop| stop.asking.as_ref().is_some_and(|asking| asking.card().id == *card);
        let Some(passage) = self.stops.iter().find(|(_, stop)| asks(stop)).map(|(at, _)| *at) else {
            return false;
        };
        let Some(asking) = self.asking_mut(passage) else { return false };
        asking.on_recorded(event);
        let done = asking.is_over() || asking.saved().is_none();
        let is_missed = matches!(&event.what, What::Review { review, .. } if review.rating == Rating::Again);
        self.owed.note(event.id, card.clone(), passage, is_missed);
        self.hand_on(ctx);
        if done {
            self.go_on(passage, ctx);
        }
        done
    }

    /// Gives each stop the cards that were missed at the one before.
    fn hand_on(&mut self, ctx: &Ctx<'_>) {
        let day = ctx.now.day();
        let cards: Vec<Arc<Card>> = self.stops.values().flat_map(|stop| stop.cards.clone()).collect();
        let mut before: Vec<Arc<Card>> = Vec::new();
        for (passage, stop) in &mut self.stops {
            stop.again = before;
            let missed = self.owed.missed_at(*passage);
            let missed = missed.filter_map(|id| cards.iter().find(|card| card.id == *id));
            before =
                missed.filter(|card| ctx.desk.progress.card(&card.id).is_askable(day)).cloned().collect();
        }
    }

    pub(super) fn on_refused(&mut self, passage: usize, why: &str) {
        if let Some(asking) = self.asking_mut(passage) {
            asking.on_refused(why);
        }
    }

    /// An answer was taken back: the stop where it was given asks again, and is named. None while the same card is being
    /// answered anew.
    pub(super) fn reopen(&mut self, event: EventId, card: &CardId, ctx: &Ctx<'_>) -> Option<usize> {
        let passage = self.owed.take_back(event).or_else(|| self.stop_of(card))?;
        self.hand_on(ctx);
        let stop = self.stops.get_mut(&passage)?;
        let is_being_saved = stop
            .asking
            .as_ref()
            .is_some_and(|asking| asking.card().id == *card && !asking.is_open() && asking.saved().is_none());
        if is_being_saved {
            return None;
        }
        stop.next(ctx);
        Some(passage)
    }

    /// Progress changed elsewhere: asks what is open now, but leaves alone what is being answered.
    pub(super) fn refresh(&mut self, engaged: Option<usize>, ctx: &Ctx<'_>) {
        self.think_first(engaged, ctx.desk.reading.think_first);
        for (_, stop) in self.stops.iter_mut().filter(|(passage, _)| Some(**passage) != engaged) {
            if stop.is_stale(ctx) {
                stop.next(ctx);
            }
        }
    }
}
