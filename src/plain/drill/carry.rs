//! What happens in a drill: kept first, then done, then said and shown.

use super::Drill;
use super::audience;
use crate::classroom::audience::Audience;
use crate::classroom::game::{Effect, Event, Game, Phase, Refusal, Way, step, write};
use crate::domain::day::Moment;
use crate::domain::event::What;
use crate::domain::journal::Entry;
use crate::l10n::say;
use std::io;

impl Drill<'_, '_> {
    /// Lets something happen, and says what that changes for all. False if it was refused; then that is said.
    pub(super) fn happen(&mut self, event: &Event) -> io::Result<bool> {
        if !self.occur(event)? {
            return Ok(false);
        }
        self.follow(Some(event)).map(|()| true)
    }

    /// Says what has changed by an event, and calls somebody if it has opened a question for one after another.
    pub(super) fn follow(&mut self, event: Option<&Event>) -> io::Result<()> {
        let draws = event.is_some_and(|event| is_opened(event, &self.game));
        if draws && let Some(player) = self.game.draw() {
            self.occur(&Event::Call(player))?;
        }
        self.tell()
    }

    /// Lets something happen. It happens at the moment at which it was kept, so that the journal tells the very same drill.
    pub(super) fn occur(&mut self, event: &Event) -> io::Result<bool> {
        let (_, effects) = step(self.game.clone(), event, self.desk.now());
        if let [Effect::Refuse(refusal)] = effects.as_slice() {
            self.refuse(event, *refusal)?;
            return Ok(false);
        }
        let now = self.keep(event);
        (self.game, _) = step(self.game.clone(), event, now);
        Ok(true)
    }

    /// Says what has changed for all since it was last said, and shows it to them.
    pub(super) fn tell(&mut self) -> io::Result<()> {
        self.tell_whether_saved()?;
        let after = Audience::of(&self.game);
        let changes = audience::changes(&self.told, &after, self.desk.now(), self.desk.texts());
        self.talk.out.say_all(changes)?;
        self.desk.project(&after);
        self.told = after;
        Ok(())
    }

    /// Says in full why something was not saved, once; then only how much waits, until nothing does.
    fn tell_whether_saved(&mut self) -> io::Result<()> {
        let texts = self.desk.texts();
        let said = match (&self.failure, self.is_failure_told) {
            (None, false) => return Ok(()),
            (None, true) => say!(texts, "drill-plain-saved-after-all"),
            (Some(_), true) => say!(texts, "drill-plain-still-unsaved", count = self.unsaved.len()),
            (Some(why), false) => say!(texts, "drill-plain-not-saved", why = why.as_str()),
        };
        self.is_failure_told = self.failure.is_some();
        self.talk.say(&said)
    }

    /// Calls who was asked least.
    pub(super) fn draw(&mut self) -> io::Result<bool> {
        match self.game.draw() {
            Some(player) => self.happen(&Event::Call(player)),
            None => self.say_nobody().map(|()| false),
        }
    }

    /// Adds to the journal. What cannot be saved waits for the next time, and the drill goes on.
    fn keep(&mut self, event: &Event) -> Moment {
        let is_first = self.next == 0 && self.unsaved.is_empty();
        let setup = is_first.then(|| write(self.game.setup())).transpose();
        match setup.and_then(|setup| Ok((setup, write(event)?))) {
            Ok((setup, event)) => self.unsaved.extend(setup.into_iter().chain([event])),
            Err(error) => self.failure = Some(error.to_string()),
        }
        self.save()
    }

    /// Saves what is not saved yet. The moment is that of the last entry.
    pub(super) fn save(&mut self) -> Moment {
        let mut moment = self.desk.now();
        self.failure = None;
        while let Some(body) = self.unsaved.first() {
            let entry = Entry { journal: self.journal, number: self.next, body: body.clone() };
            match self.desk.record(What::Drill(entry)) {
                Ok(kept) => moment = kept.moment,
                Err(why) => {
                    self.failure = Some(why);
                    break;
                }
            }
            self.next += 1;
            self.unsaved.remove(0);
        }
        moment
    }

    fn refuse(&mut self, event: &Event, refusal: Refusal) -> io::Result<()> {
        let answers = matches!(event, Event::Answer { .. } | Event::Withdraw { .. } | Event::Count { .. });
        let texts = self.desk.texts();
        let why = match refusal {
            Refusal::NotNow | Refusal::TooLate if answers => say!(texts, "drill-plain-closed"),
            Refusal::NotNow | Refusal::TooLate => {
                say!(texts, "drill-plain-not-now", words = self.words_now())
            }
            Refusal::KeyTaken => say!(texts, "drill-plain-key-taken"),
            Refusal::NoPlayer => return self.say_nobody(),
            Refusal::NoAnswer => say!(texts, "plain-no-answer"),
            Refusal::Nobody => say!(texts, "drill-plain-nobody"),
        };
        self.talk.say(&why)
    }

    pub(super) fn say_nobody(&mut self) -> io::Result<()> {
        self.talk.say(&say!(self.desk.texts(), "drill-plain-no-player"))
    }
}

/// Whether a question was opened for one player after another.
fn is_opened(event: &Event, game: &Game) -> bool {
    let opens = matches!(event, Event::Begin | Event::Next | Event::Skip);
    opens && game.phase() == Phase::Question && game.setup().way == Way::HotSeat
}
