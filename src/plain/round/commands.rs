//! What is done instead of an answer: taken back, put off, silenced, passed over, read again.

use super::{Asks, Done, Round, Step};
use crate::domain::card::Card;
use crate::domain::event::{Event, What};
use crate::domain::reading::Reading;
use crate::domain::setting::Setting;
use crate::l10n::say;
use crate::plain::origin;
use crate::plain::vocabulary::{Command, QUESTION, nearest};
use std::io;
use std::sync::Arc;

impl Round<'_, '_> {
    /// Does what a command says. None if the question still stands.
    pub(super) fn obey(
        &mut self,
        command: Command,
        card: &Arc<Card>,
        asks: &Asks,
    ) -> io::Result<Option<Step>> {
        let step = match command {
            Command::Quit => return Ok(Some(Step::Stop)),
            Command::Help => {
                self.talk.out.say_all(&asks.help)?;
                false
            }
            Command::Repeat => {
                self.talk.out.say_all(asks.question.iter().chain([&asks.form]))?;
                false
            }
            Command::Passage => {
                self.passage()?;
                false
            }
            Command::Think => {
                self.think()?;
                false
            }
            Command::Undo => self.undo()?,
            // Whoever means to go back while reading must not lose a question till tomorrow.
            Command::Bury if !self.buries() => {
                let no_answer = say!(self.desk.texts(), "plain-no-answer");
                self.talk.say(&format!("{no_answer} {}", asks.form))?;
                false
            }
            Command::Bury => {
                let said = say!(self.desk.texts(), "plain-buried");
                self.pass(card, Some(What::Bury(card.id.clone())), &said)?
            }
            Command::Suspend => {
                let said = say!(self.desk.texts(), "plain-suspended");
                self.pass(card, Some(What::Suspend(card.id.clone())), &said)?
            }
            Command::Skip if !self.setting.is_in_text() => {
                let said = say!(self.desk.texts(), "plain-skipped");
                self.pass(card, None, &said)?
            }
            Command::Skip => {
                let said = say!(self.desk.texts(), "plain-passed-over");
                self.pass(card, Some(What::Waive(card.id.clone())), &said)?
            }
        };
        Ok(step.then_some(Step::On))
    }

    /// Reads the passage of the answer that was shown last. That of the question would give it away.
    pub(super) fn passage(&mut self) -> io::Result<()> {
        match &self.shown {
            Some(card) => self.talk.out.say_all(origin::passage(self.desk, card)),
            None => self.talk.say(&say!(self.desk.texts(), "plain-no-passage")),
        }
    }

    /// Withholds choices until Enter from the next question on, or no longer.
    fn think(&mut self) -> io::Result<()> {
        let reading = self.desk.reading();
        let think_first = !reading.think_first;
        let kept = self.desk.set_reading(Reading { think_first, ..reading });
        let texts = self.desk.texts();
        let said = if think_first { say!(texts, "plain-think-on") } else { say!(texts, "plain-think-off") };
        self.talk.say(&said)?;
        match kept {
            Ok(()) => Ok(()),
            Err(error) => self.talk.say(&say!(texts, "plain-not-saved", error = error)),
        }
    }

    /// Says that a line was no answer, or which command it may have been, and again what would be an answer.
    pub(super) fn refuse(&mut self, line: &str, asks: &Asks) -> io::Result<()> {
        let texts = self.desk.texts();
        // Where commands need a colon, a word without one was meant for an answer.
        let said = match nearest(QUESTION, line).filter(|_| !asks.typed) {
            Some(nearest) => say!(texts, "plain-unknown-nearest", word = line, nearest = nearest),
            None => say!(texts, "plain-no-answer"),
        };
        self.talk.say(&format!("{said} {}", asks.form))
    }

    /// Whether a card may be put off till tomorrow.
    pub(super) fn buries(&self) -> bool {
        self.setting == Setting::Review
    }

    /// Goes on without an answer. False if that could not be recorded.
    pub(super) fn pass(&mut self, card: &Arc<Card>, what: Option<What>, said: &str) -> io::Result<bool> {
        let event = match what {
            None => None,
            Some(what) => match self.record(what)? {
                Some(event) => Some(event.id),
                None => return Ok(false),
            },
        };
        self.session.pass();
        self.done.push(Done { card: Arc::clone(card), event, rating: None });
        if event.is_none() {
            return self.talk.say(said).map(|()| true);
        }
        let saved = say!(self.desk.texts(), "plain-saved");
        self.talk.say(&format!("{said} {saved}")).map(|()| true)
    }

    /// Takes the last step back. False if there is none or it could not be recorded.
    pub(super) fn undo(&mut self) -> io::Result<bool> {
        let Some(last) = self.done.last() else {
            self.talk.say(&say!(self.desk.texts(), "plain-nothing-to-take-back"))?;
            return Ok(false);
        };
        if let Some(event) = last.event {
            let card = Some(last.card.id.clone());
            if self.record(What::Void { event, card })?.is_none() {
                return Ok(false);
            }
        }
        self.done.pop();
        self.session.undo();
        self.talk.say(&say!(self.desk.texts(), "plain-taken-back"))?;
        Ok(true)
    }

    /// Records, or says why it could not.
    pub(super) fn record(&mut self, what: What) -> io::Result<Option<Event>> {
        match self.desk.record(what) {
            Ok(event) => Ok(Some(event)),
            Err(error) => {
                self.talk.say(&say!(self.desk.texts(), "plain-not-saved-unchanged", error = error))?;
                self.refused = true;
                Ok(None)
            }
        }
    }
}
