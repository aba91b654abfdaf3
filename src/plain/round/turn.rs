//! One turn: a card is asked, answered, judged and recorded.

use super::{Asks, Done, Heard, Round, Setting, Step};
use crate::domain::answer::{Answer, Outcome, grade};
use crate::domain::card::Card;
use crate::domain::day::Moment;
use crate::domain::event::{Event, What};
use crate::domain::question::Question;
use crate::domain::rating::Rating;
use crate::domain::session::Turn;
use crate::l10n::say;
use crate::plain::command::help;
use crate::plain::sheet::Sheet;
use crate::plain::vocabulary::Command;
use crate::plain::{origin, verdict};
use std::io;
use std::sync::Arc;

impl Round<'_, '_> {
    /// Asks one card until something was done with it.
    pub(super) fn turn(&mut self, turn: &Turn) -> io::Result<Step> {
        let card = &match self.desk.card(&turn.slip) {
            Ok(card) => card,
            Err(why) => return self.leave_out(&why),
        };
        let sheet = Sheet::new(&card.question, card.seed(self.desk.progress().card(&card.id).reviews));
        self.ask(turn, card, &sheet)?;
        let asked = self.desk.now();
        let texts = self.desk.texts();
        let asks = Asks { form: sheet.expects(texts), help: sheet.help(texts, self.buries()) };
        let mut told = Vec::new();
        loop {
            match self.listen(sheet.is_typed())? {
                Heard::End => return Ok(Step::Stop),
                Heard::Command(command) => {
                    if let Some(step) = self.obey(command, card, &asks)? {
                        return Ok(step);
                    }
                }
                Heard::Line(line) if sheet.is_told() && !line.is_empty() => told.push(line),
                Heard::Line(line) => match sheet.answer(&line) {
                    Some(answer) => return self.answer(card, &sheet, &answer, asked, &told),
                    None => self.refuse(&asks.form)?,
                },
            }
        }
    }

    fn ask(&mut self, turn: &Turn, card: &Card, sheet: &Sheet<'_>) -> io::Result<()> {
        let at = self.session.taken() + 1;
        let all = self.session.taken() + self.session.left();
        let origin = origin::brief(self.desk, card);
        let texts = self.desk.texts();
        let asked = if turn.is_back {
            say!(texts, "plain-asked-again", at = at, all = all, origin = origin)
        } else {
            say!(texts, "plain-asked", at = at, all = all, origin = origin)
        };
        self.talk.say("")?;
        self.talk.say(&asked)?;
        if self.was_reworded(card) {
            self.talk.say(&say!(texts, "plain-reworded"))?;
        }
        self.talk.out.say_all(sheet.lines(texts))?;
        self.talk.say(&sheet.expects(texts))
    }

    /// Goes on without a card that cannot be asked.
    fn leave_out(&mut self, why: &str) -> io::Result<Step> {
        self.session.leave_out();
        self.talk.say(&say!(self.desk.texts(), "study-left-out", why = why))?;
        Ok(Step::On)
    }

    fn was_reworded(&self, card: &Card) -> bool {
        let memory = self.desk.progress().card(&card.id).memory;
        memory.is_some_and(|answered| answered.fingerprint != card.fingerprint())
    }

    fn answer(
        &mut self,
        card: &Arc<Card>,
        sheet: &Sheet<'_>,
        answer: &Answer,
        asked: Moment,
        told: &[String],
    ) -> io::Result<Step> {
        match (&card.question, answer) {
            (Question::Basic { .. }, _) => self.compare(card, sheet, asked),
            (Question::Recall { .. }, Answer::Shown) => self.count_points(card, sheet, asked, told),
            _ => self.judge(card, sheet, answer, asked),
        }
    }

    /// Shows the answer and lets the learner grade.
    fn compare(&mut self, card: &Arc<Card>, sheet: &Sheet<'_>, asked: Moment) -> io::Result<Step> {
        self.talk.out.say_all(sheet.key(self.desk.texts()))?;
        self.explain(card)?;
        if !card.scheduled {
            let thought_over = What::Waive(card.id.clone());
            let said = say!(self.desk.texts(), "plain-compare");
            self.pass(card, Some(thought_over), &said)?;
            return Ok(Step::On);
        }
        let grades = self.grades(card);
        let rating = |line: &str| Rating::from_number(line.parse().ok()?);
        match self.second(card, sheet, &grades, rating)? {
            Ok(rating) => self.settle(card, rating, asked, false),
            Err(step) => Ok(step),
        }
    }

    /// Shows what was written beside the points, and lets the learner count those that were named.
    fn count_points(
        &mut self,
        card: &Arc<Card>,
        sheet: &Sheet<'_>,
        asked: Moment,
        told: &[String],
    ) -> io::Result<Step> {
        if !told.is_empty() {
            self.talk.say(&say!(self.desk.texts(), "plain-wrote"))?;
            self.talk.out.say_all(told)?;
            self.talk.say(&say!(self.desk.texts(), "plain-points-are"))?;
        }
        self.talk.out.say_all(sheet.key(self.desk.texts()))?;
        let asks = say!(self.desk.texts(), "plain-which-points");
        match self.second(card, sheet, &asks, |line| sheet.points(line))? {
            Ok(answer) => self.judge(card, sheet, &answer, asked),
            Err(step) => Ok(step),
        }
    }

    /// Asks the second question of a turn until it is answered, or a command leads away.
    fn second<A>(
        &mut self,
        card: &Arc<Card>,
        sheet: &Sheet<'_>,
        form: &str,
        read: impl Fn(&str) -> Option<A>,
    ) -> io::Result<Result<A, Step>> {
        let texts = self.desk.texts();
        let question = sheet.lines(texts).into_iter().take(1);
        let commands = help(texts, false, self.buries());
        let help = question.chain([form.to_owned()]).chain(commands).collect();
        let asks = Asks { form: form.to_owned(), help };
        self.talk.say(&asks.form)?;
        loop {
            match self.listen(false)? {
                Heard::End => return Ok(Err(Step::Stop)),
                Heard::Command(command) => {
                    if let Some(step) = self.obey(command, card, &asks)? {
                        return Ok(Err(step));
                    }
                }
                Heard::Line(line) => match read(&line) {
                    Some(answer) => return Ok(Ok(answer)),
                    None => self.refuse(form)?,
                },
            }
        }
    }

    fn judge(
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
    fn explain(&mut self, card: &Arc<Card>) -> io::Result<()> {
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
    fn grades(&self, card: &Card) -> String {
        let futures = self.desk.progress().card(&card.id).futures(self.desk.now().day(), &self.scheduler);
        let texts = self.desk.texts();
        let said = Rating::ALL.iter().zip(futures).map(|(rating, future)| {
            let when = if future.days == 0 { self.again() } else { texts.interval(future.days) };
            format!("{} {}, {when}.", rating.number(), texts.grade(rating.number()))
        });
        said.collect::<Vec<_>>().join(" ")
    }

    /// When a forgotten card comes back.
    fn again(&self) -> String {
        let texts = self.desk.texts();
        match self.setting {
            Setting::Review => say!(texts, "plain-again-review"),
            Setting::Stop => say!(texts, "plain-again-stop"),
            Setting::LastStop => say!(texts, "plain-again-later"),
        }
    }

    /// Records an answer and goes on; a slip may still be counted wrong.
    fn settle(&mut self, card: &Arc<Card>, rating: Rating, asked: Moment, is_slip: bool) -> io::Result<Step> {
        let Some(event) = self.review(card, rating, asked)? else { return Ok(Step::On) };
        self.done.push(Done { card: Arc::clone(card), event: Some(event.id), rating: Some(rating) });
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

    /// In a lesson a forgotten card waits for the next stop, so it leaves this round.
    fn advance(&mut self, rating: Rating) {
        match self.setting {
            Setting::Review => self.session.answered(rating),
            Setting::Stop | Setting::LastStop => self.session.pass(),
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
