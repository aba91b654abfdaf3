//! I/O as plain data: what a screen asks for, and what came of it. The runtime is the only one to carry it out.

use crate::classroom::audience::Audience;
use crate::classroom::game::{Item, Way};
use crate::classroom::lineup::Heard;
use crate::classroom::name::Name;
use crate::classroom::pool::Pool;
use crate::classroom::report::Report;
use crate::course::diagnostic::Diagnostic;
use crate::course::lesson::Lesson;
use crate::domain::day::Moment;
use crate::domain::event::{Event, What};
use crate::domain::ids::{CourseId, LessonId, StepId, TermId};
use crate::domain::journal::{JournalId, Logged};
use crate::domain::pace::Pace;
use crate::domain::progress::{Mark, Place};
use crate::domain::reading::Reading;
use crate::domain::session::Session;
use crate::domain::slip::Slip;
use std::sync::Arc;

/// What a screen asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Add to the log. Answered by [`Outcome::Recorded`] once it is safe on disk, or by [`Outcome::NotRecorded`].
    Record(What),
    /// Found a class. Answered like [`Effect::Record`].
    FoundClass(Name),
    /// The same with what happened at an instant that may lie back: what could not be written then.
    RecordAt(What, Moment),
    /// Tick a step that was tried. The desk knows it then; a failure is said.
    Tick(StepId),
    /// Remember a place in a lesson. Written when the keys rest; a failure is shown like any other.
    KeepPlace(LessonId, Place),
    /// Load a lesson. Answered by [`Outcome::Lesson`] or [`Outcome::NoLesson`].
    OpenLesson(LessonId),
    /// Read like this from now on.
    SetReading(Reading),
    /// Keep the look of the screens: a name, such as `theme`, and a value.
    KeepLook(&'static str, String),
    /// Remember how fast the learner reads. Written when the keys rest, like a place.
    KeepPace(Pace),
    /// Give a place a letter, in place of what had the letter.
    SetMark(Mark),
    /// Take a letter away.
    DropMark(CourseId, char),
    /// Study this course from now on.
    ChooseCourse(CourseId),
    /// Plan the review of what is to be asked today. Answered by [`Outcome::Planned`].
    Plan,
    /// Draw the questions of a drill, and find who of its class was heard how often. Answered by [`Outcome::Drawn`] or [`Outcome::NotPlanned`].
    DrawItems {
        /// From what.
        from: Pool,
        /// The class that plays.
        class: Option<JournalId>,
        /// Chance: which questions, and in what order their options are shown.
        seed: u64,
    },
    /// Find drills that were not ended. Answered by [`Outcome::Unfinished`] or [`Outcome::NotPlanned`].
    FindDrills,
    /// Read a journal. Answered by [`Outcome::Journal`] or [`Outcome::NotPlanned`].
    OpenJournal(JournalId),
    /// Write the results of a drill into files. Answered by [`Outcome::Said`].
    WriteResults(Box<Report>),
    /// Show all who look at the projector how things stand. The desk knows how many windows show it; that there can be
    /// none is answered by [`Outcome::Said`], once.
    Project(Box<Audience>),
    /// Show nothing more at the projector: the drill was left.
    StopProjecting,
    /// Find cards to ask. Answered by [`Outcome::Picked`]; then the desk knows what is known of them.
    Pick(Pick),
    /// Open a lesson in the learner's editor, at a line of its file. Answered like a file that has changed, or by
    /// [`Outcome::Said`].
    Edit {
        /// The lesson.
        lesson: LessonId,
        /// The line, from 1.
        line: u32,
    },
    /// Put words where they can be pasted elsewhere. Answered by [`Outcome::Said`].
    Copy {
        /// The words.
        text: String,
        /// What is said once it is done.
        said: String,
    },
    /// Read all lessons, so that they can be searched. The desk says how far that has come.
    ReadAll,
}

/// Which cards to find.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pick {
    /// Those that stand in these lessons, in reading order.
    Lessons(Vec<LessonId>),
    /// Those of these terms of one course, in the order of its glossary.
    Terms(CourseId, Vec<TermId>),
}

/// A drill that was not ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfinished {
    /// Its journal.
    pub journal: JournalId,
    /// When it was set up.
    pub began: Moment,
    /// What it is called.
    pub title: String,
    /// How answers come in.
    pub way: Way,
    /// The number of the question that was asked last, from 1; 0 before the first.
    pub question: usize,
    /// Questions in all.
    pub of: usize,
}

/// What came of an effect.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// The event is safe on disk.
    Recorded(Event),
    /// Nothing was written; the reason for the learner.
    NotRecorded(String),
    /// A lesson was loaded.
    Lesson(Arc<Lesson>),
    /// A lesson could not be loaded; the reason for the learner.
    NoLesson(String),
    /// A review was planned.
    Planned(Session),
    /// Cards were found.
    Picked(Vec<Slip>),
    /// The questions of a drill, and a name for its journal.
    Drawn {
        /// The name. The journal is there with its first entry.
        journal: JournalId,
        /// The questions, in the order in which they are asked; none where there are none to be asked.
        items: Vec<Item>,
        /// How often those of the class were called in earlier drills.
        heard: Heard,
    },
    /// Drills that were not ended, the newest first.
    Unfinished(Vec<Unfinished>),
    /// The entries of a journal, in order.
    Journal(JournalId, Vec<Logged>),
    /// Nothing could be planned or picked; the reason for the learner.
    NotPlanned(String),
    /// The file of the lesson that is open has changed, perhaps: this is what it says now.
    Reread(Arc<Lesson>),
    /// The file of the lesson that is open has changed, and this keeps it from being read.
    Unreadable(Diagnostic),
    /// What became of an errand to the machine, in words for the learner.
    Said(String),
}
