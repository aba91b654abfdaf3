//! A stop in a lesson: its questions, and those missed at the stop before.

use super::{Go, Reader, steps};
use crate::domain::card::Card;
use crate::domain::session::Session;
use crate::plain::round::{Ending, Round, Setting};
use crate::text::words;
use std::io;
use std::sync::Arc;

impl Reader<'_, '_> {
    /// Asks what is to be asked here. None if that is nothing, so that the reader still says where to go.
    pub(super) fn stop(&mut self, cards: &[Arc<Card>]) -> io::Result<Option<Go>> {
        let asked: Vec<Arc<Card>> = cards.iter().filter(|card| self.is_open(card)).cloned().collect();
        let owed = std::mem::take(&mut self.owed);
        let today = self.desk.now().day();
        let is_owed =
            |card: &Arc<Card>| !asked.contains(card) && self.desk.progress().card(&card.id).is_askable(today);
        let owed: Vec<Arc<Card>> = owed.into_iter().filter(is_owed).collect();
        self.announce(cards, asked.len(), owed.len())?;
        if asked.is_empty() && owed.is_empty() {
            return Ok(None);
        }
        let session = Session::of(asked.into_iter().chain(owed), self.desk.progress());
        let setting = if self.has_stop_ahead() { Setting::Stop } else { Setting::LastStop };
        let mut round = Round::new(self.desk, self.talk, session, setting);
        let ending = round.run()?;
        self.owed = round.missed();
        Ok(Some(if ending == Ending::Stopped { Go::Stop } else { Go::To(self.at + 1) }))
    }

    /// Whether a card is to be asked: not if it was answered today, passed over, put off or suspended.
    fn is_open(&self, card: &Card) -> bool {
        let state = self.desk.progress().card(&card.id);
        state.is_askable(self.desk.now().day()) && !state.waived && !self.is_answered(card)
    }

    fn is_answered(&self, card: &Card) -> bool {
        let today = self.desk.now().day();
        self.desk.progress().card(&card.id).memory.is_some_and(|answered| answered.last == today)
    }

    fn announce(&mut self, cards: &[Arc<Card>], asked: usize, owed: usize) -> io::Result<()> {
        let answered = cards.iter().filter(|card| self.is_answered(card)).count();
        let over = cards.len() - answered - asked;
        let mut parts = Vec::new();
        if asked > 0 {
            parts.push(words::count(asked, "question", "questions"));
        }
        if owed > 0 {
            parts.push(format!("{owed} asked again"));
        }
        if answered > 0 {
            parts.push(format!("{answered} answered today"));
        }
        if over > 0 {
            parts.push(format!("{over} passed over"));
        }
        self.talk.say(&format!("[{}] Stop: {}.", self.at + 1, parts.join(", ")))
    }

    fn has_stop_ahead(&self) -> bool {
        let mut ahead = self.steps.iter().skip(self.at + 1);
        ahead.any(|step| steps::questions(&self.lesson, step.clone()).is_some())
    }
}
