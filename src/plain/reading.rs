//! A lesson read paragraph by paragraph, with its questions where they stand.
//!
//! How a passage sounds is in [`super::prose`] and [`super::figure`]; asking is [`super::round`].

mod steps;
mod stop;
mod terms;

use super::desk::Desk;
use super::due::next_lesson;
use super::origin;
use super::talk::Talk;
use crate::course::LessonHead;
use crate::course::lesson::Lesson;
use crate::domain::card::Card;
use crate::domain::event::{EventId, What};
use crate::domain::ids::LessonId;
use crate::domain::progress::Place;
use crate::text::words;
use std::io::{self, BufRead, Write};
use std::ops::Range;
use std::sync::Arc;

const HELP: &str = "Enter reads the next paragraph, a number goes to that paragraph, b goes back one, \
    u takes back the last answer of the stop just left, a answers what was passed over at this one, \
    r and a number reads so many on, t lists the terms here, term and a word gives an entry, q stops.";

/// Where reading was begun, which says how the next lesson is begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Begun {
    /// In the menu, which is returned to.
    Menu,
    /// By a command of its own.
    Command,
}

/// Reads a lesson from where the learner was; without `lesson`, the one to read on in. False, after saying why, if it
/// cannot be opened.
///
/// # Errors
/// When `input` cannot be read or `out` not be written; a closed pipe is for the caller to end on quietly.
pub fn read(
    desk: &mut dyn Desk,
    lesson: Option<&LessonId>,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
) -> io::Result<bool> {
    let mut talk = Talk::new(input, out, desk.echoes());
    let opened = open(desk, &mut talk, lesson, Begun::Command)?;
    talk.out.flush()?;
    Ok(opened)
}

/// [`read`] within a conversation.
pub(super) fn open(
    desk: &mut dyn Desk,
    talk: &mut Talk<'_>,
    lesson: Option<&LessonId>,
    begun: Begun,
) -> io::Result<bool> {
    let Some(id) = lesson.cloned().or_else(|| next_lesson(desk)) else {
        return talk.say("There is no lesson to read.").map(|()| false);
    };
    match desk.lesson(&id) {
        Ok(lesson) => Reader::new(desk, talk, lesson, begun).read().map(|()| true),
        Err(error) => {
            let number = origin::numbered(desk, &id);
            talk.say(&format!("{number} cannot be opened: {error}")).map(|()| false)
        }
    }
}

/// Where a line leads.
enum Go {
    To(usize),
    Stay,
    /// To whatever this line says, which was typed in the list of terms and is not for it.
    Obey(String),
    Stop,
}

/// What was done last at a stop, to be taken back at the prompt after it.
struct Taken {
    /// The paragraph that is the stop.
    stop: usize,
    card: Arc<Card>,
    event: EventId,
}

/// A learner in a lesson.
struct Reader<'r, 't> {
    desk: &'r mut dyn Desk,
    talk: &'r mut Talk<'t>,
    lesson: Arc<Lesson>,
    begun: Begun,
    /// The passages of each paragraph: headings, and what follows them.
    steps: Vec<Range<usize>>,
    /// The paragraph to read now.
    at: usize,
    /// How many paragraphs to read on without waiting.
    run: usize,
    /// Cards missed at a stop, to be asked again at the next.
    owed: Vec<Arc<Card>>,
    /// The last answer of the stop just before.
    taken: Option<Taken>,
}

impl<'r, 't> Reader<'r, 't> {
    fn new(desk: &'r mut dyn Desk, talk: &'r mut Talk<'t>, lesson: Arc<Lesson>, begun: Begun) -> Self {
        let steps = steps::steps(&lesson);
        let place = desk.progress().lesson(&lesson.id).place;
        let at = place.map_or(0, |place| steps::find(&lesson, &steps, &place));
        Self { desk, talk, lesson, begun, steps, at, run: 0, owed: Vec::new(), taken: None }
    }

    fn read(&mut self) -> io::Result<()> {
        self.note(What::Open(self.lesson.id.clone()))?;
        self.greet()?;
        while self.at < self.steps.len() {
            match self.paragraph()? {
                Go::To(at) => self.at = at,
                Go::Stay | Go::Obey(_) => {}
                Go::Stop => {
                    let (at, all) = (self.at + 1, self.steps.len());
                    return self.talk.say(&format!("Stopped at paragraph {at} of {all}."));
                }
            }
        }
        self.finish()
    }

    fn greet(&mut self) -> io::Result<()> {
        let (at, all) = (self.at + 1, self.steps.len());
        let title = origin::titled(self.desk, &self.lesson.id);
        let paragraphs = words::count(all, "paragraph", "paragraphs");
        self.talk.say(&format!("{title}. {paragraphs}. Enter reads on, ? for help, q to stop."))?;
        if self.at > 0 {
            self.talk
                .say(&format!("Going on from paragraph {at} of {all}; type 1 to begin at the beginning."))?;
        }
        Ok(())
    }

    /// Reads one paragraph, or asks at a stop, and hears where to go.
    fn paragraph(&mut self) -> io::Result<Go> {
        let range = self.steps[self.at].clone();
        let lines = steps::lines(&self.lesson, range.clone(), self.at + 1, self.course());
        self.talk.say("")?;
        self.talk.out.say_all(lines)?;
        self.remember(range.end - 1)?;
        if let Some(cards) = steps::questions(&self.lesson, range) {
            self.run = 0;
            if let Some(go) = self.stop(&cards)? {
                return Ok(go);
            }
        }
        if self.run > 0 {
            self.run -= 1;
            return Ok(Go::To(self.at + 1));
        }
        self.listen()
    }

    /// Hears until a line leads to another paragraph or out.
    fn listen(&mut self) -> io::Result<Go> {
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
        match (word.trim_start_matches(':'), rest.trim()) {
            ("", "") => Ok(Go::To(self.at + 1)),
            ("q", "") => Ok(Go::Stop),
            ("b", "") => self.go_to(self.at),
            ("a", "") => self.answer_passed_over(),
            ("u", "") => self.take_back(),
            ("t", "") => self.terms(),
            ("r", count) => self.run_on(count),
            ("term", word) if !word.is_empty() => {
                super::term::look_up(self.desk, word, &mut self.talk.out)?;
                Ok(Go::Stay)
            }
            (number, "") if number.bytes().all(|b| b.is_ascii_digit()) => {
                self.go_to(number.parse().unwrap_or(usize::MAX))
            }
            _ => {
                self.talk.say(HELP)?;
                Ok(Go::Stay)
            }
        }
    }

    /// Goes to a paragraph by its number, from 1.
    fn go_to(&mut self, number: usize) -> io::Result<Go> {
        if let Some(at) = number.checked_sub(1).filter(|at| *at < self.steps.len()) {
            return Ok(Go::To(at));
        }
        self.talk.say(&format!("The paragraphs have numbers from 1 to {}.", self.steps.len()))?;
        Ok(Go::Stay)
    }

    fn run_on(&mut self, count: &str) -> io::Result<Go> {
        if let Ok(count @ 1..) = count.parse::<usize>() {
            self.run = count - 1;
            return Ok(Go::To(self.at + 1));
        }
        self.talk.say("Type r and how many paragraphs to read on, such as r 5.")?;
        Ok(Go::Stay)
    }

    fn remember(&mut self, passage: usize) -> io::Result<()> {
        let place = Place { block: self.lesson.passages[passage].id.clone(), offset: 0 };
        match self.desk.set_place(&self.lesson.id, &place) {
            Ok(()) => Ok(()),
            Err(error) => self.talk.say(&format!("Your place is not saved: {error}")),
        }
    }

    fn finish(&mut self) -> io::Result<()> {
        let id = self.lesson.id.clone();
        self.talk.say("")?;
        if !self.desk.progress().lesson(&id).finished {
            self.note(What::Finish(id.clone()))?;
        }
        self.talk.say(&format!("End of {}.", origin::titled(self.desk, &id)))?;
        let next = self.next();
        self.talk.say(&next)
    }

    /// What to type to go on: to the next lesson of this course that is not finished, if there is one.
    fn next(&self) -> String {
        let command = match self.begun {
            Begun::Menu => "",
            Begun::Command => "rabfak --plain ",
        };
        let lessons = self.course().map(|course| course.lessons.as_slice()).unwrap_or_default();
        let here = lessons.iter().position(|head| head.id == self.lesson.id).unwrap_or(0);
        let (before, after) = lessons.split_at(here.min(lessons.len()));
        let is_unread =
            |head: &&LessonHead| head.id != self.lesson.id && !self.desk.progress().lesson(&head.id).finished;
        let Some(head) = after.iter().chain(before).find(is_unread) else {
            return format!("No lesson is left to read. To answer what is due: {command}review.");
        };
        // A number means a lesson of the course that is being studied.
        let is_here = self.desk.course().is_some_and(|course| course.id == head.id.course());
        let name = if is_here { head.number.to_string() } else { head.id.to_string() };
        let title = head.title.get(self.desk.lang());
        format!("Next: lesson {}, {title}: {command}read {name}", head.number)
    }

    /// Records what is worth knowing but no answer: reading goes on if it cannot be saved, and says so.
    fn note(&mut self, what: What) -> io::Result<()> {
        match self.desk.record(what) {
            Ok(_) => Ok(()),
            Err(error) => self.talk.say(&format!("Not saved: {error}")),
        }
    }

    fn course(&self) -> Option<&crate::course::Course> {
        let id = self.lesson.id.course();
        self.desk.courses().into_iter().find(|course| course.id == id)
    }
}
