//! What an answer comes to: the verdict, the reason, the grade, the day when the card comes back.

use super::{Done, Heard, Round, Step};
use crate::domain::answer::{Answer, Outcome, grade};
use crate::domain::card::Card;
use crate::domain::day::Moment;
use crate::domain::event::{Event, What};
use crate::domain::rating::Rating;
use crate::domain::setting::Setting;
use crate::l10n::say;
use crate::plain::sheet::Sheet;
use crate::plain::vocabulary::Command;
use crate::plain::{origin, verdict};
use std::io;
use std::sync::Arc;

impl Round<'_, '_> {
    pub(super) fn judge(
        &mut self,
        card: &Arc<Card>,
        sheet: &Sheet<'_>,
        answer: &Answer,
        asked: Moment,
    ) -> io::Result<Step> {
        let verdict = grade(&card.question, answer, self.desk.fold());
        self.talk.out.say_all(verdict::lines(sheet, answer, &verdict, self.desk.texts()))?;
        self.explain(card)?;
        let rating = verdict.rating().unwrap_or(Rating::Again);
        self.settle(card, rating, asked, verdict.outcome == Outcome::Close)
    }

    /// Why the answer is right and where it can be read.
    pub(super) fn explain(&mut self, card: &Arc<Card>) -> io::Result<()> {
        self.shown = Some(Arc::clone(card));
        if let Some(why) = &card.why {
            self.talk.say(&say!(self.desk.texts(), "plain-why", why = why.as_str()))?;
        }
        match origin::full(self.desk, card) {
            Some(place) => self.talk.say(&place),
            None => Ok(()),
        }
    }

    /// The four grades with the interval that each would give.
    pub(super) fn grades(&self, card: &Card) -> String {
        let futures = self.desk.progress().card(&card.id).futures(self.desk.now().day(), &self.scheduler);
        let texts = self.desk.texts();
        let said = Rating::ALL.iter().zip(futures).map(|(rating, future)| {
            let grade = format!("{} {}", rating.number(), texts.grade(rating.number()));
            match future.days {
                _ if !self.setting.counts() => format!("{grade}."),
                0 => format!("{grade}, {}.", self.again()),
                days => format!("{grade}, {}.", texts.interval(days)),
            }
        });
        say!(texts, "plain-form-grade", grades = said.collect::<Vec<_>>().join(" "))
    }

    /// When a forgotten card comes back.
    fn again(&self) -> String {
        let texts = self.desk.texts();
        match self.setting {
            Setting::Review => say!(texts, "plain-again-review"),
            Setting::Stop => say!(texts, "plain-again-stop"),
            Setting::LastStop | Setting::Quiz | Setting::Practice => say!(texts, "plain-again-later"),
        }
    }

    /// Records an answer and goes on; a slip may still be counted wrong.
    pub(super) fn settle(
        &mut self,
        card: &Arc<Card>,
        rating: Rating,
        asked: Moment,
        is_slip: bool,
    ) -> io::Result<Step> {
        let event = if self.setting.counts() {
            let Some(event) = self.review(card, rating, asked)? else { return Ok(Step::On) };
            Some(event.id)
        } else {
            self.talk.say(&say!(self.desk.texts(), "quiz-not-counted"))?;
            None
        };
        self.done.push(Done { card: Arc::clone(card), event, rating: Some(rating) });
        self.advance(rating);
        if is_slip { self.reconsider(card, asked) } else { Ok(Step::On) }
    }

    fn review(&mut self, card: &Card, rating: Rating, asked: Moment) -> io::Result<Option<Event>> {
        let review = card.review(rating, asked, self.desk.now());
        let event = self.record(What::Review { card: card.id.clone(), review })?;
        if event.is_some() {
            let next = self.next(card);
            self.talk.say(&next)?;
        }
        Ok(event)
    }

    fn next(&self, card: &Card) -> String {
        let today = self.desk.now().day();
        let due = self.desk.progress().card(&card.id).memory.map(|answered| answered.due);
        match due.filter(|due| *due > today) {
            Some(due) => {
                let texts = self.desk.texts();
                say!(texts, "plain-saved-next", date = texts.date(due.0, today.0))
            }
            None => say!(self.desk.texts(), "plain-saved-back", when = self.again()),
        }
    }

    /// Only in a review does a forgotten card come back: in a lesson it waits for the next stop, in a quiz for another
    /// round.
    fn advance(&mut self, rating: Rating) {
        match self.setting {
            Setting::Review => self.session.answered(rating),
            _ => self.session.pass(),
        }
    }

    /// Gives the learner the last word on a slip that was let pass.
    fn reconsider(&mut self, card: &Arc<Card>, asked: Moment) -> io::Result<Step> {
        loop {
            self.talk.say(&say!(self.desk.texts(), "plain-slip"))?;
            match self.listen(false)? {
                Heard::Line(line) if line.is_empty() => return Ok(Step::On),
                Heard::Line(line) if line == "0" => {
                    if self.undo()? {
                        return self.settle(card, Rating::Again, asked, false);
                    }
                    return Ok(Step::On);
                }
                Heard::Command(Command::Undo) if self.undo()? => return Ok(Step::On),
                Heard::Command(Command::Passage) => self.passage()?,
                Heard::End | Heard::Command(Command::Quit) => return Ok(Step::Stop),
                Heard::Line(_) | Heard::Command(_) => {}
            }
        }
    }
}
