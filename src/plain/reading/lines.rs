//! What can be typed between two paragraphs, and where it leads.

use super::{Go, Reader, steps};
use crate::l10n::say;
use crate::plain::term;
use crate::plain::unknown::unknown;
use crate::plain::vocabulary::{READING, Reading, meaning};
use std::io;

impl Reader<'_, '_> {
    /// Hears until a line leads to another paragraph or out.
    pub(super) fn listen(&mut self) -> io::Result<Go> {
        let mut heard = None;
        loop {
            let line = match heard.take() {
                Some(line) => Some(line),
                None => self.talk.hear()?,
            };
            let Some(line) = line else { return Ok(Go::Stop) };
            match self.obey(&line)? {
                Go::Stay => {}
                Go::Obey(line) => heard = Some(line),
                go => return Ok(go),
            }
        }
    }

    fn obey(&mut self, line: &str) -> io::Result<Go> {
        let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let (word, rest) = (word.trim_start_matches(':'), rest.trim());
        match (meaning(READING, word), rest) {
            (None, "") if word.is_empty() => Ok(Go::To(self.at + 1)),
            (None, "") if word.bytes().all(|b| b.is_ascii_digit()) => {
                self.go_to(word.parse().unwrap_or(usize::MAX))
            }
            (Some(Reading::Quit), "") => Ok(Go::Stop),
            (Some(Reading::Back), "") => self.go_to(self.at),
            (Some(Reading::PassedOver), "") => self.answer_passed_over(),
            (Some(Reading::TakeBack), "") => self.take_back(),
            (Some(Reading::Contents), "") => self.contents(),
            (Some(Reading::Terms), "") => self.terms(),
            (Some(Reading::Run), count) => self.run_on(count),
            (Some(Reading::Term), word) if !word.is_empty() => {
                term::look_up(self.desk, word, &mut self.talk.out)?;
                Ok(Go::Stay)
            }
            (Some(Reading::Sources), "") => self.sources(),
            (Some(Reading::Footnote), which) => self.footnotes(which),
            (Some(Reading::Write), words) => self.write(words),
            (Some(Reading::Erase), "") => self.erase(),
            (Some(_), _) => {
                self.talk.say(&say!(self.desk.texts(), "plain-reading-help"))?;
                Ok(Go::Stay)
            }
            (None, _) => self.guess(word),
        }
    }

    /// Names the sections, each by the number of its first paragraph.
    fn contents(&mut self) -> io::Result<Go> {
        let sections = steps::sections(&self.lesson, &self.steps);
        let texts = self.desk.texts();
        let help = match sections.as_slice() {
            [] => say!(texts, "plain-contents-none"),
            _ => say!(texts, "plain-contents-help"),
        };
        let broken_off = self.talk.say_in_parts(&sections, texts)?;
        match broken_off {
            None => self.talk.say(&help).map(|()| Go::Stay),
            // To stop a list is not to stop reading.
            Some(line) if meaning(READING, &line) == Some(Reading::Quit) => Ok(Go::Stay),
            Some(line) => Ok(Go::Obey(line)),
        }
    }

    /// Names the works that the paragraph cites.
    fn sources(&mut self) -> io::Result<Go> {
        let sources = steps::sources(&self.lesson, self.steps[self.at].clone(), self.course());
        if sources.is_empty() {
            self.talk.say(&say!(self.desk.texts(), "plain-sources-none"))?;
        }
        self.talk.out.say_all(sources)?;
        Ok(Go::Stay)
    }

    /// Says that a word is not known here, and which may have been meant.
    fn guess(&mut self, word: &str) -> io::Result<Go> {
        let said = unknown(READING, word, self.desk.texts());
        self.talk.say(&said)?;
        Ok(Go::Stay)
    }

    /// Goes to a paragraph by its number, from 1.
    fn go_to(&mut self, number: usize) -> io::Result<Go> {
        if let Some(at) = number.checked_sub(1).filter(|at| *at < self.steps.len()) {
            return Ok(Go::To(at));
        }
        self.talk.say(&say!(self.desk.texts(), "plain-reading-numbers", count = self.steps.len()))?;
        Ok(Go::Stay)
    }

    fn run_on(&mut self, count: &str) -> io::Result<Go> {
        if let Ok(count @ 1..) = count.parse::<usize>() {
            self.run = count - 1;
            return Ok(Go::To(self.at + 1));
        }
        self.talk.say(&say!(self.desk.texts(), "plain-reading-run"))?;
        Ok(Go::Stay)
    }
}
