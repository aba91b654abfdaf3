//! One turn: a card is asked, answered, judged and recorded.

use super::{Asks, Heard, Round, Step};
use crate::domain::answer::Answer;
use crate::domain::card::Card;
use crate::domain::day::Moment;
use crate::domain::event::What;
use crate::domain::question::Question;
use crate::domain::session::Turn;
use crate::l10n::say;
use crate::plain::command::help;
use crate::plain::origin;
use crate::plain::sheet::Sheet;
use crate::plain::vocabulary::{GRADES, meaning};
use std::io;
use std::sync::Arc;

/// What a line is to the question that was asked.
enum Reply<A> {
    Answer(A),
    /// A part of it; more lines may follow.
    More,
    None,
}

impl<A> From<Option<A>> for Reply<A> {
    fn from(answer: Option<A>) -> Self {
        answer.map_or(Self::None, Self::Answer)
    }
}

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
        if let Some(step) = self.think_first(card, &sheet)? {
            return Ok(step);
        }
        let texts = self.desk.texts();
        let asks = Asks {
            question: std::iter::once(sheet.prompt(texts)).chain(sheet.options(texts)).collect(),
            form: sheet.expects(texts),
            help: sheet.help(texts, self.buries()),
            typed: sheet.is_typed(),
        };
        let (mut told, fold) = (Vec::new(), self.desk.fold());
        let read = |line: &str| {
            if sheet.is_told() && !line.is_empty() {
                told.push(line.to_owned());
                return Reply::More;
            }
            sheet.answer(line, fold).into()
        };
        match self.hear_out(card, &asks, read)? {
            Ok(answer) => self.answer(card, &sheet, &answer, asked, &told),
            Err(step) => Ok(step),
        }
    }

    /// Leaves the choices out until Enter, if the learner wants to think first. Some if a command leads away.
    fn think_first(&mut self, card: &Arc<Card>, sheet: &Sheet<'_>) -> io::Result<Option<Step>> {
        let texts = self.desk.texts();
        if self.desk.reading().think_first && sheet.has_choices() {
            let form = say!(texts, "plain-form-think");
            let help = sheet.help(texts, self.buries());
            let asks = Asks { question: vec![sheet.prompt(texts)], form, help, typed: false };
            self.talk.say(&asks.form)?;
            let read = |line: &str| line.is_empty().then_some(()).into();
            if let Err(step) = self.hear_out(card, &asks, read)? {
                return Ok(Some(step));
            }
        }
        let texts = self.desk.texts();
        self.talk.out.say_all(sheet.options(texts))?;
        self.talk.say(&sheet.expects(texts))?;
        Ok(None)
    }

    /// Hears until a line is read as an answer, or a command leads away.
    fn hear_out<A>(
        &mut self,
        card: &Arc<Card>,
        asks: &Asks,
        mut read: impl FnMut(&str) -> Reply<A>,
    ) -> io::Result<Result<A, Step>> {
        loop {
            match self.listen(asks.typed)? {
                Heard::End => return Ok(Err(Step::Stop)),
                Heard::Command(command) => {
                    if let Some(step) = self.obey(command, card, asks)? {
                        return Ok(Err(step));
                    }
                }
                Heard::Line(line) => match read(&line) {
                    Reply::Answer(answer) => return Ok(Ok(answer)),
                    Reply::More => {}
                    Reply::None => self.refuse(&line, asks)?,
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
        if let Some(guess) = self.desk.progress().guesses.of(&card.id)
            && self.setting.is_in_text()
            && self.desk.progress().card(&card.id).is_new()
        {
            self.talk.say(&say!(texts, "plain-first-guessed", guess = guess.words.as_str()))?;
        }
        self.talk.say(&sheet.prompt(texts))
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
        match self.second(card, sheet, grades, |line| meaning(GRADES, line))? {
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
        match self.second(card, sheet, asks, |line| sheet.points(line))? {
            Ok(answer) => self.judge(card, sheet, &answer, asked),
            Err(step) => Ok(step),
        }
    }

    /// Asks the second question of a turn until it is answered, or a command leads away.
    fn second<A>(
        &mut self,
        card: &Arc<Card>,
        sheet: &Sheet<'_>,
        form: String,
        read: impl Fn(&str) -> Option<A>,
    ) -> io::Result<Result<A, Step>> {
        let texts = self.desk.texts();
        let commands = help(texts, false, self.buries());
        let question = vec![sheet.prompt(texts)];
        let help = question.iter().chain([&form]).cloned().chain(commands).collect();
        let asks = Asks { question, form, help, typed: false };
        self.talk.say(&asks.form)?;
        self.hear_out(card, &asks, |line| read(line).into())
    }
}
