//! A figure that may be guessed before it is told: one value after the other.

use super::Reader;
use crate::course::figure::Figure;
use crate::course::figure::guess::Guess;
use crate::course::lesson::PassageKind;
use crate::domain::answer::number;
use crate::l10n::say;
use crate::plain::command::command;
use crate::plain::figure;
use crate::plain::vocabulary::Command;
use std::io;
use std::ops::Range;

/// What came of asking for a guess.
pub(super) enum Guessed {
    Made(Guess),
    /// There is nothing to guess, or the learner would rather hear it.
    Declined,
    Stopped,
}

impl Reader<'_, '_> {
    /// Asks for the values of a figure among the passages of a paragraph that may be guessed, until the lesson has been
    /// read to its end once.
    pub(super) fn guess_figure(&mut self, passages: Range<usize>) -> io::Result<Guessed> {
        let is_read = self.desk.progress().lesson(&self.lesson.id).finished;
        let lesson = std::sync::Arc::clone(&self.lesson);
        let figure = lesson.passages[passages].iter().find_map(|passage| match &passage.kind {
            PassageKind::Figure(figure) if figure.predict && !is_read => Some(figure),
            _ => None,
        });
        match figure.and_then(|figure| Some((figure, Guess::at(figure)?))) {
            Some((figure, guess)) => self.guess_values(figure, guess),
            None => Ok(Guessed::Declined),
        }
    }

    fn guess_values(&mut self, figure: &Figure, mut guess: Guess) -> io::Result<Guessed> {
        let texts = self.desk.texts();
        let names: Vec<String> = guess.names().iter().map(|name| texts.written_date(name)).collect();
        self.talk.say(&figure::title(figure, texts))?;
        self.talk.say(&say!(texts, "plain-guess-begin", count = names.len() - 1))?;
        self.talk.say(&format!("{}: {}", names[0], texts.number(guess.values()[0])))?;
        for (at, name) in names.iter().enumerate().skip(1) {
            self.talk.say(&format!("{name}?"))?;
            loop {
                let Some(line) = self.talk.hear()? else { return Ok(Guessed::Stopped) };
                if line.is_empty() {
                    return Ok(Guessed::Declined);
                }
                if command(&line, false) == Some(Command::Quit) {
                    return Ok(Guessed::Stopped);
                }
                if let Some(value) = number(&line, guess.top()).filter(|value| *value >= 0.0) {
                    guess.set(at, value);
                    break;
                }
                self.talk.say(&say!(self.desk.texts(), "plain-guess-unclear"))?;
            }
        }
        Ok(Guessed::Made(guess))
    }

    /// How far a guess was from what was just told.
    pub(super) fn tell_guess(&mut self, guess: Option<&Guess>) -> io::Result<()> {
        let Some(guess) = guess else { return Ok(()) };
        let (texts, off) = (self.desk.texts(), guess.distance());
        let mine = guess.names().iter().zip(guess.values()).skip(1);
        let mine =
            mine.map(|(name, value)| format!("{}: {}", texts.written_date(name), texts.number(*value)));
        let mine = mine.collect::<Vec<_>>().join("; ");
        self.talk.say(&say!(texts, "plain-guess-mine", values = mine))?;
        let (mean, name) = (texts.number(off.mean), texts.written_date(&off.furthest));
        self.talk.say(&say!(texts, "guess-off", mean = mean, name = name, most = texts.signed(off.most)))
    }
}
