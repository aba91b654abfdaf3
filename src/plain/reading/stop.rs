//! A stop in a lesson: its questions, and those missed at the stop before.

use super::{Go, Reader, Taken, steps};
use crate::domain::card::Card;
use crate::domain::event::What;
use crate::domain::session::Session;
use crate::domain::setting::Setting;
use crate::domain::slip::Slip;
use crate::l10n::say;
use crate::plain::round::{Ending, Round, is_passed_over};
use std::io;
use std::sync::Arc;

impl Reader<'_, '_> {
    /// Asks what is to be asked here. None if that is nothing, so that the reader still says where to go.
    pub(super) fn stop(&mut self, cards: &[Arc<Card>]) -> io::Result<Option<Go>> {
        let asked: Vec<Arc<Card>> = cards.iter().filter(|card| self.is_open(card)).cloned().collect();
        let owed: Vec<Arc<Card>> =
            self.owed_here().into_iter().filter(|card| !asked.contains(card)).collect();
        self.announce(cards, asked.len(), owed.len())?;
        if asked.is_empty() && owed.is_empty() {
            self.offer(cards)?;
            return Ok(None);
        }
        self.ask(cards, asked.into_iter().chain(owed).collect()).map(Some)
    }

    /// What was missed at the stop before this one and not met since.
    fn owed_here(&self) -> Vec<Arc<Card>> {
        let today = self.desk.now().day();
        let is_stop = |at: &usize| steps::questions(&self.lesson, self.steps[*at].clone()).is_some();
        let Some(before) = (0..self.at).rev().find(is_stop) else { return Vec::new() };
        let missed = self.owed.missed_at(before);
        let missed = missed.filter_map(|id| self.lesson.cards().find(|card| card.id == *id));
        missed.filter(|card| self.desk.progress().card(&card.id).is_askable(today)).cloned().collect()
    }

    /// Asks these cards at the stop that has `cards`, and what was passed over there if the learner says so.
    fn ask(&mut self, cards: &[Arc<Card>], mut asked: Vec<Arc<Card>>) -> io::Result<Go> {
        loop {
            let slips = asked.iter().map(|card| Slip::from(card.as_ref()));
            let session = Session::of(slips, self.desk.progress());
            let setting = if self.has_stop_ahead() { Setting::Stop } else { Setting::LastStop };
            let mut round = Round::new(self.desk, self.talk, session, setting).at(cards);
            let ending = round.run()?;
            let last = round.last();
            for (event, card, is_missed) in round.recorded() {
                self.owed.note(event, card.clone(), self.at, is_missed);
            }
            match ending {
                Ending::Stopped => return Ok(Go::Stop),
                Ending::PassedOver => asked = self.resume(cards)?,
                Ending::Through => {
                    self.taken = last.map(|(card, event)| Taken { stop: self.at, card, event });
                    return Ok(Go::To(self.at + 1));
                }
            }
        }
    }

    /// Asks what was passed over at the stop where the reader is.
    pub(super) fn answer_passed_over(&mut self) -> io::Result<Go> {
        let cards = steps::questions(&self.lesson, self.steps[self.at].clone()).unwrap_or_default();
        if self.passed_over(&cards).is_empty() {
            self.talk.say(&say!(self.desk.texts(), "plain-stop-none-over"))?;
            return Ok(Go::Stay);
        }
        let asked = self.resume(&cards)?;
        if asked.is_empty() { Ok(Go::Stay) } else { self.ask(&cards, asked) }
    }

    /// The cards passed over, after recording that they are to be asked again; what could not be recorded is left out.
    fn resume(&mut self, cards: &[Arc<Card>]) -> io::Result<Vec<Arc<Card>>> {
        let mut resumed = Vec::new();
        for card in self.passed_over(cards) {
            match self.desk.record(What::Resume(card.id.clone())) {
                Ok(_) => resumed.push(card),
                Err(error) => {
                    self.talk.say(&say!(self.desk.texts(), "plain-not-saved-unchanged", error = error))?;
                }
            }
        }
        Ok(resumed)
    }

    /// Takes back what was done last at the stop just left, and goes there.
    pub(super) fn take_back(&mut self) -> io::Result<Go> {
        let is_near = |taken: &mut Taken| taken.stop == self.at || taken.stop + 1 == self.at;
        let Some(Taken { stop, card, event }) = self.taken.take_if(is_near) else {
            self.talk.say(&say!(self.desk.texts(), "plain-nothing-to-take-back"))?;
            return Ok(Go::Stay);
        };
        if let Err(error) = self.desk.record(What::Void { event, card: Some(card.id.clone()) }) {
            self.talk.say(&say!(self.desk.texts(), "plain-not-saved-unchanged", error = error))?;
            self.taken = Some(Taken { stop, card, event });
            return Ok(Go::Stay);
        }
        self.talk.say(&say!(self.desk.texts(), "plain-taken-back"))?;
        self.owed.take_back(event);
        Ok(Go::To(stop))
    }

    /// The cards here that were passed over. Questions that were thought over leave the same trace: they are asked
    /// again only where nothing else is.
    fn passed_over(&self, cards: &[Arc<Card>]) -> Vec<Arc<Card>> {
        let today = self.desk.now().day();
        let over = cards.iter().filter(|card| is_passed_over(self.desk.progress().card(&card.id), today));
        let (graded, seen): (Vec<_>, Vec<_>) = over.cloned().partition(|card| card.scheduled);
        if graded.is_empty() { seen } else { graded }
    }

    /// Says how to answer what was passed over.
    fn offer(&mut self, cards: &[Arc<Card>]) -> io::Result<()> {
        let over = self.passed_over(cards);
        let (texts, count) = (self.desk.texts(), over.len());
        match over.first() {
            None => Ok(()),
            Some(card) if card.scheduled => self.talk.say(&say!(texts, "plain-stop-offer", count = count)),
            Some(_) => self.talk.say(&say!(texts, "plain-stop-offer-seen", count = count)),
        }
    }

    /// Whether a card is to be asked: not if it was answered today, passed over, put off or suspended.
    fn is_open(&self, card: &Card) -> bool {
        self.desk.progress().card(&card.id).is_asked_in_text(self.desk.now().day())
    }

    fn is_answered(&self, card: &Card) -> bool {
        let today = self.desk.now().day();
        self.desk.progress().card(&card.id).memory.is_some_and(|answered| answered.last == today)
    }

    fn announce(&mut self, cards: &[Arc<Card>], asked: usize, owed: usize) -> io::Result<()> {
        let today = self.desk.now().day();
        let over = |card: &&Arc<Card>| is_passed_over(self.desk.progress().card(&card.id), today);
        let (passed, seen): (Vec<_>, Vec<_>) = cards.iter().filter(over).partition(|card| card.scheduled);
        let (passed, seen) = (passed.len(), seen.len());
        let answered = cards.iter().filter(|card| self.is_answered(card) && !over(card)).count();
        let off = cards.len() - asked - answered - passed - seen;
        // What is offered next is named there.
        let (passed, seen) = match (asked + owed, passed) {
            (0, 0) => (0, 0),
            (0, _) => (0, seen),
            _ => (passed, seen),
        };
        let texts = self.desk.texts();
        let parts = [
            (asked, say!(texts, "plain-stop-questions", count = asked)),
            (owed, say!(texts, "plain-stop-again", count = owed)),
            (answered, say!(texts, "plain-stop-answered", count = answered)),
            (passed, say!(texts, "plain-stop-passed", count = passed)),
            (seen, say!(texts, "plain-stop-seen", count = seen)),
            (off, say!(texts, "plain-stop-off", count = off)),
        ];
        let parts: Vec<String> =
            parts.into_iter().filter(|(count, _)| *count > 0).map(|(_, said)| said).collect();
        let stop = if parts.is_empty() {
            say!(texts, "plain-stop")
        } else {
            say!(texts, "plain-stop-with", parts = parts.join(", "))
        };
        self.talk.say(&format!("[{}] {stop}", self.at + 1))
    }

    fn has_stop_ahead(&self) -> bool {
        let mut ahead = self.steps.iter().skip(self.at + 1);
        ahead.any(|step| steps::questions(&self.lesson, step.clone()).is_some())
    }
}
