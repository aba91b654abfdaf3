//! One learner's study: courses and store, and the desk that the screens look at.

use super::clock::now;
use super::places::{Places, database};
use crate::course::bundled::BUNDLED;
use crate::course::diagnostic::Diagnostic;
use crate::course::lesson::Lesson;
use crate::course::library::Library;
use crate::domain::day::Moment;
use crate::domain::event::{Event, What};
use crate::domain::ids::{CourseId, LessonId};
use crate::domain::progress::Place;
use crate::l10n::{Texts, say};
use crate::settings::Settings;
use crate::store::Store;
use crate::tui::desk::Desk;
use crate::tui::effect::{Effect, Outcome};
use anyhow::{Context, Result};
use std::sync::Arc;

/// One learner's study.
pub struct Study {
    store: Store,
    library: Library,
    desk: Desk,
    settings: Settings,
    unsaved_place: Option<(LessonId, Place)>,
}

impl Study {
    /// Opens the learner's store and finds the courses.
    ///
    /// # Errors
    /// If the settings are not understood or the store cannot be opened. A broken course is no error: it is left out, and the desk has a notice.
    pub fn open(places: &Places) -> Result<Self> {
        let settings = places.settings()?;
        let language = places.lang.or(settings.lang).or(places.locale).unwrap_or_default();
        let texts = Texts::new(language);
        let path = database(&places.data()?, places.profile.as_deref())?;
        let store = Store::open(&path, now())?;
        let (library, problems) = Library::open(&BUNDLED, &places.lessons()?, language.tag());
        let progress = store.progress()?;
        let notices = notices(&problems, &library.unreadable(), &texts);
        let is_also_open = store.also_open();
        let desk = Desk {
            courses: library.courses().to_vec(),
            progress,
            texts,
            lang: language.tag().to_owned(),
            new_per_day: settings.new_per_day,
            notices,
            is_also_open,
            ..Desk::default()
        };
        let mut study = Self { store, library, desk, settings, unsaved_place: None };
        study.turn_to_course();
        study.look_where();
        Ok(study)
    }

    /// Finds the section in which the learner was last.
    fn look_where(&mut self) {
        let progress = &self.desk.progress;
        let last = progress.last_lesson.as_ref();
        let place = last.and_then(|id| progress.lessons.get(id)?.place.as_ref());
        let lesson = last.and_then(|id| self.library.lesson(id).ok());
        self.desk.section = lesson.zip(place).and_then(|(lesson, place)| lesson.section(&place.block));
    }

    /// What the learner has settled.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// What the screens look at.
    pub fn desk(&self) -> &Desk {
        &self.desk
    }

    /// Puts the chosen course first: of the one chosen, the one read last, the first one found.
    fn turn_to_course(&mut self) {
        let progress = &self.desk.progress;
        let chosen = progress.course.clone().or_else(|| progress.last_lesson.as_ref().map(LessonId::course));
        let at = |id: CourseId| self.desk.courses.iter().position(|course| course.id == id);
        self.desk.current = chosen.and_then(at).unwrap_or(0);
        let (before, from) = self.desk.courses.split_at(self.desk.current.min(self.desk.courses.len()));
        self.desk.deck = from.iter().chain(before).flat_map(|course| self.library.deck(&course.id)).collect();
    }

    /// Loads a lesson.
    ///
    /// # Errors
    /// What is wrong with it, as its author would be told.
    pub fn lesson(&self, id: &LessonId) -> Result<Arc<Lesson>, String> {
        self.library.lesson(id).map_err(|problems| {
            problems.first().map_or_else(|| format!("there is no lesson {id}"), ToString::to_string)
        })
    }

    /// Adds to the log. When it returns, the event is safe on disk and the desk knows.
    ///
    /// # Errors
    /// If nothing was written, and why.
    pub fn record(&mut self, what: What, now: Moment) -> Result<Event> {
        let event = self.store.record(what, now)?;
        self.look_again(&event)?;
        Ok(event)
    }

    fn look_again(&mut self, event: &Event) -> Result<()> {
        match event.what.card() {
            Some(card) => {
                let state = self.store.card(card)?;
                self.desk.progress.cards.insert(card.clone(), state);
            }
            None => self.reload()?,
        }
        Ok(())
    }

    /// Looks again at everything. A place that waits to be written is newer than the one in the store.
    fn reload(&mut self) -> Result<()> {
        self.desk.progress = self.store.progress()?;
        if let Some((lesson, place)) = self.unsaved_place.clone() {
            self.know_place(&lesson, &place);
        }
        Ok(())
    }

    fn know_place(&mut self, lesson: &LessonId, place: &Place) {
        let known = self.desk.progress.lessons.entry(lesson.clone()).or_default();
        known.place = Some(place.clone());
        self.desk.progress.last_lesson = Some(lesson.clone());
        self.look_where();
    }

    /// Remembers a place, at once.
    ///
    /// # Errors
    /// If it was not written.
    pub fn set_place(&mut self, lesson: &LessonId, place: &Place) -> Result<()> {
        self.store.set_place(lesson, place, now()).context("the place was not saved")?;
        self.know_place(lesson, place);
        Ok(())
    }

    /// Whether a place waits to be written.
    pub fn has_unsaved_place(&self) -> bool {
        self.unsaved_place.is_some()
    }

    /// Writes the place that waits, if one does.
    ///
    /// # Errors
    /// If it was not written; then it waits on.
    pub fn save_place(&mut self) -> Result<()> {
        if let Some((lesson, place)) = self.unsaved_place.take()
            && let Err(error) = self.set_place(&lesson, &place)
        {
            self.unsaved_place = Some((lesson, place));
            return Err(error);
        }
        Ok(())
    }

    /// Looks whether another program wrote to the store, and if so looks again at everything. True if it did.
    ///
    /// # Errors
    /// If the store cannot be read.
    pub fn catch_up(&mut self) -> Result<bool> {
        let changed = self.store.changed_elsewhere()?;
        if changed {
            self.reload()?;
        }
        Ok(changed)
    }

    /// Turns to a course, for this time and the next.
    ///
    /// # Errors
    /// If the choice was not written; nothing has changed then.
    pub fn choose_course(&mut self, course: &CourseId) -> Result<()> {
        self.store.choose_course(course)?;
        self.desk.progress.course = Some(course.clone());
        self.turn_to_course();
        Ok(())
    }

    /// Carries out what a screen asked for. Most effects have an outcome.
    pub fn carry_out(&mut self, effect: Effect, now: Moment) -> Option<Outcome> {
        match effect {
            Effect::Record(what) => Some(match self.record(what, now) {
                Ok(event) => Outcome::Recorded(event),
                Err(error) => Outcome::NotRecorded(format!("{error:#}")),
            }),
            Effect::OpenLesson(id) => Some(match self.lesson(&id) {
                Ok(lesson) => Outcome::Lesson(lesson),
                Err(why) => Outcome::NoLesson(why),
            }),
            Effect::KeepPlace(lesson, place) => {
                self.know_place(&lesson, &place);
                self.unsaved_place = Some((lesson, place));
                None
            }
            Effect::ChooseCourse(course) => match self.choose_course(&course) {
                Ok(()) => None,
                Err(error) => Some(Outcome::NotRecorded(format!("{error:#}"))),
            },
        }
    }

    /// The log, oldest first.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn events(&self) -> Result<Vec<Event>> {
        Ok(self.store.events()?)
    }
}

/// What is wrong with the courses: of each kind the first problem in a sentence, and how many more there are.
fn notices(left_out: &[Diagnostic], unreadable: &[Diagnostic], texts: &Texts) -> Vec<String> {
    let first = |problems: &[Diagnostic]| {
        problems.first().map(|first| (first.to_string(), problems.len().saturating_sub(1)))
    };
    let left_out = first(left_out)
        .map(|(problem, more)| say!(texts, "study-course-left-out", problem = problem, more = more));
    let unreadable = first(unreadable)
        .map(|(problem, more)| say!(texts, "study-lesson-unreadable", problem = problem, more = more));
    left_out.into_iter().chain(unreadable).collect()
}
