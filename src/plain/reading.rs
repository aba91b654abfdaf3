//! A lesson read paragraph by paragraph, with its questions where they stand.
//!
//! How a passage sounds is in [`super::prose`] and [`super::figure`]; asking is [`super::round`].

mod first;
mod guess;
mod lines;
mod notes;
mod steps;
mod stop;
mod terms;
mod tries;

use super::desk::Desk;
use super::due::next_lesson;
use super::origin;
use super::talk::Talk;
use crate::course::LessonHead;
use crate::course::lesson::Lesson;
use crate::domain::card::Card;
use crate::domain::event::{EventId, What};
use crate::domain::ids::LessonId;
use crate::domain::owed::Owed;
use crate::domain::progress::Place;
use crate::l10n::say;
use guess::Guessed;
use std::io::{self, BufRead, Write};
use std::ops::Range;
use std::sync::Arc;

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
        return talk.say(&say!(desk.texts(), "plain-reading-none")).map(|()| false);
    };
    match desk.lesson(&id) {
        Ok(lesson) => Reader::new(desk, talk, lesson, begun).read().map(|()| true),
        Err(error) => {
            let (number, _) = origin::name(desk, &id);
            let said = say!(desk.texts(), "plain-reading-closed", number = number, error = error);
            talk.say(&said).map(|()| false)
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
    /// What was missed at a stop, which is named by its paragraph.
    owed: Owed,
    /// The last answer of the stop just before.
    taken: Option<Taken>,
    /// Whether it was said how a footnote is heard.
    knows_notes: bool,
}

impl<'r, 't> Reader<'r, 't> {
    fn new(desk: &'r mut dyn Desk, talk: &'r mut Talk<'t>, lesson: Arc<Lesson>, begun: Begun) -> Self {
        let steps = steps::steps(&lesson);
        let place = desk.progress().lesson(&lesson.id).place;
        let at = place.map_or(0, |place| steps::find(&lesson, &steps, &place));
        let owed = Owed::default();
        Self { desk, talk, lesson, begun, steps, at, run: 0, owed, taken: None, knows_notes: false }
    }

    fn read(&mut self) -> io::Result<()> {
        if !self.guess_first()? {
            return Ok(());
        }
        self.note(What::Open(self.lesson.id.clone()))?;
        self.greet()?;
        while self.at < self.steps.len() {
            match self.paragraph()? {
                Go::To(at) => self.at = at,
                Go::Stay | Go::Obey(_) => {}
                Go::Stop => {
                    let (at, all) = (self.at + 1, self.steps.len());
                    return self.talk.say(&say!(
                        self.desk.texts(),
                        "plain-reading-stopped",
                        at = at,
                        all = all
                    ));
                }
            }
        }
        self.finish()
    }

    fn greet(&mut self) -> io::Result<()> {
        let (at, all) = (self.at + 1, self.steps.len());
        let lesson = origin::titled(self.desk, &self.lesson.id);
        let texts = self.desk.texts();
        self.talk.say(&say!(texts, "plain-reading-begin", lesson = lesson, count = all))?;
        if self.at > 0 {
            self.talk.say(&say!(texts, "plain-reading-on", at = at, all = all))?;
        }
        Ok(())
    }

    /// Reads one paragraph, or asks at a stop, and hears where to go.
    fn paragraph(&mut self) -> io::Result<Go> {
        let range = self.steps[self.at].clone();
        let lines = steps::lines(&self.lesson, range.clone(), self.at + 1, self.course(), self.desk.texts());
        self.talk.say("")?;
        let guess = match self.guess_figure(range.clone())? {
            Guessed::Stopped => return Ok(Go::Stop),
            Guessed::Made(guess) => Some(guess),
            Guessed::Declined => None,
        };
        self.talk.out.say_all(lines)?;
        self.tell_guess(guess.as_ref())?;
        self.say_of_notes()?;
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

    fn remember(&mut self, passage: usize) -> io::Result<()> {
        let place = Place { block: self.lesson.passages[passage].id.clone(), offset: 0 };
        match self.desk.set_place(&self.lesson.id, &place) {
            Ok(()) => Ok(()),
            Err(error) => {
                self.talk.say(&say!(self.desk.texts(), "plain-reading-place-not-saved", error = error))
            }
        }
    }

    fn finish(&mut self) -> io::Result<()> {
        let id = self.lesson.id.clone();
        self.talk.say("")?;
        if !self.desk.progress().lesson(&id).finished {
            self.note(What::Finish(id.clone()))?;
        }
        let (number, title) = origin::name(self.desk, &id);
        self.talk.say(&say!(self.desk.texts(), "plain-reading-end", number = number, title = title))?;
        self.tell_guesses()?;
        let next = self.next();
        self.talk.say(&next)
    }

    /// What to type to go on: to the next lesson of this course that is not finished, if there is one.
    fn next(&self) -> String {
        let from = match self.begun {
            Begun::Menu => "menu",
            Begun::Command => "shell",
        };
        let lessons = self.course().map(|course| course.lessons.as_slice()).unwrap_or_default();
        let here = lessons.iter().position(|head| head.id == self.lesson.id).unwrap_or(0);
        let (before, after) = lessons.split_at(here.min(lessons.len()));
        let is_unread =
            |head: &&LessonHead| head.id != self.lesson.id && !self.desk.progress().lesson(&head.id).finished;
        let Some(head) = after.iter().chain(before).find(is_unread) else {
            return say!(self.desk.texts(), "plain-reading-all-read", from = from);
        };
        // A number means a lesson of the course that is being studied.
        let is_here = self.desk.course().is_some_and(|course| course.id == head.id.course());
        let name = if is_here { head.number.to_string() } else { head.id.to_string() };
        let title = head.title.get(self.desk.lang());
        let number = head.number.to_string();
        say!(
            self.desk.texts(),
            "plain-reading-next",
            number = number,
            title = title,
            from = from,
            name = name
        )
    }

    /// Records what is worth knowing but no answer: reading goes on if it cannot be saved, and says so.
    fn note(&mut self, what: What) -> io::Result<()> {
        match self.desk.record(what) {
            Ok(_) => Ok(()),
            Err(error) => self.talk.say(&say!(self.desk.texts(), "plain-not-saved", error = error)),
        }
    }

    fn course(&self) -> Option<&crate::course::Course> {
        let id = self.lesson.id.course();
        self.desk.courses().into_iter().find(|course| course.id == id)
    }
}
