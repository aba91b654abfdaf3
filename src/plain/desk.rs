//! What plain mode needs from the rest of the program: the port that `runtime` implements.
//!
//! It holds no logic; whatever is asked of it is answered by store, clock and files behind it.

use crate::classroom::audience::Audience;
use crate::course::Course;
use crate::course::lesson::Lesson;
use crate::course::search::Index;
use crate::domain::card::Card;
use crate::domain::day::Moment;
use crate::domain::event::{Event, What};
use crate::domain::ids::{CourseId, LessonId};
use crate::domain::journal::{Head, JournalId, Logged};
use crate::domain::progress::{Place, Progress};
use crate::domain::reading::Reading;
use crate::domain::session::Session;
use crate::domain::slip::Slip;
use crate::l10n::Texts;
use std::io;
use std::sync::Arc;

/// Where a learner sits: the clock, the courses, and the book in which answers are noted.
pub trait Desk {
    /// The instant as the learner's clock shows it.
    fn now(&self) -> Moment;

    /// What is known of the learner, up to date with all that was recorded.
    fn progress(&self) -> &Progress;

    /// All courses.
    fn courses(&self) -> Vec<&Course>;

    /// The course that is being studied.
    fn course(&self) -> Option<&Course>;

    /// Turns to a course, for this time and the next.
    ///
    /// # Errors
    /// Says in a sentence why the choice was not saved; nothing has changed then.
    fn choose_course(&mut self, course: &CourseId) -> Result<(), String>;

    /// The review of what is to be asked today.
    ///
    /// # Errors
    /// When it cannot be found out.
    fn review(&self) -> io::Result<Session>;

    /// How many known cards come due on each of the `days` days from today; what is overdue counts for today.
    ///
    /// # Errors
    /// When it cannot be found out.
    fn coming(&self, days: usize) -> io::Result<Vec<usize>>;

    /// The text of a card.
    ///
    /// # Errors
    /// Says in a sentence why it cannot be had.
    fn card(&mut self, slip: &Slip) -> Result<Arc<Card>, String>;

    /// A lesson as it is read. Asked for after every answer, so it should be kept once it was opened.
    ///
    /// # Errors
    /// Says in a sentence why the lesson cannot be opened.
    fn lesson(&mut self, id: &LessonId) -> Result<Arc<Lesson>, String>;

    /// Notes what happened. It is saved when this returns.
    ///
    /// # Errors
    /// Says in a sentence why it was not saved; nothing has changed then.
    fn record(&mut self, what: What) -> Result<Event, String>;

    /// Remembers where the learner is in a lesson.
    ///
    /// # Errors
    /// Says in a sentence why it was not saved.
    fn set_place(&mut self, lesson: &LessonId, place: &Place) -> Result<(), String>;

    /// How the learner reads and is asked.
    fn reading(&self) -> Reading;

    /// Reads and is asked like this from now on.
    ///
    /// # Errors
    /// Says in a sentence why it was not saved; it holds for this time all the same.
    fn set_reading(&mut self, reading: Reading) -> Result<(), String>;

    /// What can be searched. Made when it is first asked for.
    fn index(&mut self) -> Arc<Index>;

    /// The one key for any spelling of a word.
    fn fold(&self) -> fn(&str) -> String;

    /// What the program says, in the learner's language.
    fn texts(&self) -> &Texts;

    /// The language to study in.
    fn lang(&self) -> &str;

    /// The drills that were begun, oldest first.
    ///
    /// # Errors
    /// Says in a sentence why they cannot be had.
    fn drills(&self) -> Result<Vec<Head>, String>;

    /// The entries of a journal.
    ///
    /// # Errors
    /// Says in a sentence why they cannot be had.
    fn journal(&self, id: JournalId) -> Result<Vec<Logged>, String>;

    /// A name for a journal that is begun now.
    fn new_journal(&self) -> JournalId;

    /// Shows the class how a drill stands, wherever a window for the projector is open. If there can be none, it says why,
    /// once.
    fn project(&mut self, picture: &Audience) -> Option<String>;

    /// Whether lines that are read must be written out again, because nobody saw them being typed: when the input
    /// is a pipe or a file.
    fn echoes(&self) -> bool {
        false
    }
}
