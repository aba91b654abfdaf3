//! Before a lesson is read for the first time: its questions to guess at. At its end: what the text says of the guesses.

use super::Reader;
use crate::course::prequestions;
use crate::domain::answer::{Answer, Outcome};
use crate::domain::card::Card;
use crate::domain::event::What;
use crate::domain::guess::{Guess, words};
use crate::domain::question::Question;
use crate::l10n::{Texts, say};
use crate::plain::command::command;
use crate::plain::origin;
use crate::plain::sheet::Sheet;
use crate::plain::vocabulary::Command;
use std::io;

/// What came of asking for a guess.
enum Guessed {
    Made(Answer),
    Declined,
    Stopped,
}

impl Reader<'_, '_> {
    /// Asks for guesses. False if the learner stops.
    pub(super) fn guess_first(&mut self) -> io::Result<bool> {
        let cards = prequestions::to_ask(&self.lesson, self.desk.progress());
        if cards.is_empty() || !self.desk.reading().guess_first {
            return Ok(true);
        }
        let lesson = origin::titled(self.desk, &self.lesson.id);
        self.talk.say(&format!("{lesson}."))?;
        self.talk.say(&say!(self.desk.texts(), "plain-first-why", count = cards.len()))?;
        for (at, card) in cards.iter().enumerate() {
            self.talk.say("")?;
            self.talk.say(&say!(self.desk.texts(), "plain-first-at", at = at + 1, of = cards.len()))?;
            match self.guess_at(card)? {
                Guessed::Made(answer) => self.keep(card, answer)?,
                Guessed::Declined if at == 0 => {
                    self.note(What::Decline(self.lesson.id.clone()))?;
                    break;
                }
                Guessed::Declined => break,
                Guessed::Stopped => return Ok(false),
            }
        }
        self.talk.say("").map(|()| true)
    }

    /// Asks for a guess at one card, until a line can be read as one.
    fn guess_at(&mut self, card: &Card) -> io::Result<Guessed> {
        let sheet = Sheet::new(&card.question, card.seed(0));
        let is_told = matches!(card.question, Question::Basic { .. } | Question::Recall { .. });
        let texts = self.desk.texts();
        let form = if is_told { say!(texts, "plain-first-form-words") } else { sheet.form(texts) };
        self.talk.say(&sheet.prompt(texts))?;
        self.talk.out.say_all(sheet.options(texts))?;
        self.talk.say(&form)?;
        loop {
            let Some(line) = self.talk.hear()? else { return Ok(Guessed::Stopped) };
            match command(&line, is_told || sheet.is_typed()) {
                Some(Command::Quit) => return Ok(Guessed::Stopped),
                _ if line.is_empty() => return Ok(Guessed::Declined),
                Some(_) => {}
                None if is_told => return Ok(Guessed::Made(Answer::Text(line))),
                None => {
                    if let Some(answer) = sheet.answer(&line, self.desk.fold()) {
                        return Ok(Guessed::Made(answer));
                    }
                }
            }
            self.talk.say(&format!("{} {form}", say!(self.desk.texts(), "plain-first-unclear")))?;
        }
    }

    fn keep(&mut self, card: &Card, answer: Answer) -> io::Result<()> {
        let texts = self.desk.texts();
        let guess = Guess {
            lesson: self.lesson.id.clone(),
            card: card.id.clone(),
            fingerprint: card.fingerprint(),
            words: words(&card.question, &answer, |truth| truth_words(truth, texts)),
            answer,
        };
        match self.desk.record(What::Guess(guess)) {
            Ok(_) => self.talk.say(&say!(self.desk.texts(), "plain-first-kept")),
            Err(error) => self.talk.say(&say!(self.desk.texts(), "plain-not-saved", error = error)),
        }
    }

    /// The guesses with what the text says of them; of a question that was not asked yet only the guess.
    pub(super) fn tell_guesses(&mut self) -> io::Result<()> {
        let (progress, texts, fold) = (self.desk.progress(), self.desk.texts(), self.desk.fold());
        let guessed = prequestions::guessed(&self.lesson, progress).into_iter();
        let told: Vec<String> = guessed
            .map(|(card, guess)| {
                let (question, said) = (card.question.prompt(), guess.words.clone());
                if !progress.card(&card.id).is_dealt_with() {
                    return say!(texts, "plain-first-open", question = question, guess = said);
                }
                let (outcome, key) = (outcome(guess.outcome(card, fold)), key(&card.question, texts));
                say!(
                    texts,
                    "plain-first-told",
                    outcome = outcome,
                    question = question,
                    guess = said,
                    key = key
                )
            })
            .collect();
        if told.is_empty() {
            return Ok(());
        }
        self.talk.say(&say!(texts, "plain-first-end"))?;
        self.talk.out.say_all(told)
    }
}

fn outcome(outcome: Option<Outcome>) -> &'static str {
    match outcome {
        Some(Outcome::Right | Outcome::Close) => "right",
        Some(Outcome::Partly { .. }) => "partly",
        Some(Outcome::Wrong) => "wrong",
        Some(Outcome::Unjudged) | None => "untold",
    }
}

fn key(question: &Question, texts: &Texts) -> String {
    match question {
        Question::TrueFalse { a, .. } => truth_words(*a, texts),
        _ => question.key().join(", "),
    }
}

fn truth_words(truth: bool, texts: &Texts) -> String {
    if truth { say!(texts, "asking-true") } else { say!(texts, "asking-false") }
}
