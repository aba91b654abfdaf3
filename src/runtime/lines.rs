//! The study in plain lines: what plain mode asks of the world.

use super::clock::now;
use super::study::Study;
use crate::classroom::audience::Audience;
use crate::course::Course;
use crate::course::lesson::Lesson;
use crate::course::search::Index;
use crate::domain::card::Card;
use crate::domain::day::Moment;
use crate::domain::event::{Event, What};
use crate::domain::ids::{CourseId, LessonId};
use crate::domain::journal::{Head, JournalId, Kind, Logged};
use crate::domain::progress::{Place, Progress};
use crate::domain::reading::Reading;
use crate::domain::session::Session;
use crate::domain::slip::Slip;
use crate::l10n::Texts;
use crate::plain::Desk;
use crate::text::fold::fold;
use crate::tui::desk::Search;
use std::io::{self, IsTerminal};
use std::sync::Arc;

/// A study that plain mode can work with.
pub struct Lines<'a>(pub &'a mut Study);

impl Lines<'_> {
    /// What went wrong, as a sentence that others may follow.
    fn sentence(&self, error: &anyhow::Error) -> String {
        format!("{}.", self.0.in_words(error).trim_end_matches('.'))
    }

    /// Looks again if another program has written. What cannot be read now is seen when it is needed.
    fn catch_up(&mut self) {
        let _ = self.0.catch_up(now());
    }
}

impl Desk for Lines<'_> {
    fn now(&self) -> Moment {
        now()
    }

    fn index(&mut self) -> Arc<Index> {
        self.0.read_all();
        match &self.0.desk().search {
            Search::Ready(index) => Arc::clone(index),
            Search::Unread | Search::Reading { .. } => Arc::default(),
        }
    }

    fn progress(&self) -> &Progress {
        &self.0.desk().progress
    }

    fn courses(&self) -> Vec<&Course> {
        self.0.desk().courses.iter().map(Arc::as_ref).collect()
    }

    fn course(&self) -> Option<&Course> {
        self.0.desk().course()
    }

    fn choose_course(&mut self, course: &CourseId) -> Result<(), String> {
        self.0.choose_course(course).map_err(|error| self.sentence(&error))
    }

    fn review(&self) -> io::Result<Session> {
        self.0.review_of_known().map_err(|error| io::Error::other(self.0.in_words(&error)))
    }

    fn coming(&self, days: usize) -> io::Result<Vec<usize>> {
        self.0.coming(days).map_err(|error| io::Error::other(self.0.in_words(&error)))
    }

    fn card(&mut self, slip: &Slip) -> Result<Arc<Card>, String> {
        self.0.card(slip)
    }

    fn lesson(&mut self, id: &LessonId) -> Result<Arc<Lesson>, String> {
        self.0.lesson(id)
    }

    fn record(&mut self, what: What) -> Result<Event, String> {
        self.catch_up();
        self.0.record(what, now()).map_err(|error| self.sentence(&error))
    }

    fn set_place(&mut self, lesson: &LessonId, place: &Place) -> Result<(), String> {
        self.0.set_place(lesson, place).map_err(|error| self.sentence(&error))
    }

    fn reading(&self) -> Reading {
        self.0.desk().reading
    }

    fn set_reading(&mut self, reading: Reading) -> Result<(), String> {
        self.0.set_reading(reading).map_err(|error| self.sentence(&error))
    }

    fn fold(&self) -> fn(&str) -> String {
        fold
    }

    fn texts(&self) -> &Texts {
        &self.0.desk().texts
    }

    fn drills(&self) -> Result<Vec<Head>, String> {
        self.0.journals(Kind::Drill).map_err(|error| self.sentence(&error))
    }

    fn journal(&self, id: JournalId) -> Result<Vec<Logged>, String> {
        self.0.journal(id).map_err(|error| self.sentence(&error))
    }

    fn new_journal(&self) -> JournalId {
        Study::new_journal(now())
    }

    fn project(&mut self, picture: &Audience) -> Option<String> {
        self.0.project(picture)
    }

    fn echoes(&self) -> bool {
        !std::io::stdin().is_terminal()
    }

    fn lang(&self) -> &str {
        &self.0.desk().lang
    }
}
