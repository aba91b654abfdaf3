//! One learner's study: courses and store, and the desk that the screens look at.

mod classes;
mod courses;
mod drills;
mod edit;
mod journals;
mod kept;
mod liking;
mod reckoning;
mod showing;

pub use courses::{Glance, Surveyor, Surveys};
pub use kept::KeptDrill;
pub use liking::Look;

use super::clock::now;
use super::failure::in_words;
use super::index::Reading;
use super::machine::Machine;
use super::places::Places;
use crate::course::lesson::Lesson;
use crate::course::library::Library;
use crate::course::survey::Root;
use crate::domain::card::Card;
use crate::domain::day::{Moment, StudyDay};
use crate::domain::event::{Event, What};
use crate::domain::history::CardState;
use crate::domain::ids::{CourseId, LessonId};
use crate::domain::journal::Kind;
use crate::domain::progress::Place;
use crate::domain::slip::Slip;
use crate::l10n::{Texts, say};
use crate::settings::Settings;
use crate::store::{Shelf, Store};
use crate::tui::desk::Desk;
use crate::tui::effect::{Effect, Outcome};
use anyhow::{Context, Result, bail};
use showing::{Showing, TellProjectors};
use std::path::PathBuf;
use std::sync::Arc;

/// One learner's study.
pub struct Study {
    store: Store,
    /// The learner's file.
    database: PathBuf,
    library: Library,
    pub(super) desk: Desk,
    settings: Settings,
    look: Look,
    day: StudyDay,
    roots: Vec<Root>,
    /// The courses in use.
    shelves: Vec<Shelf>,
    /// Of how many lessons of the current course it was reckoned how they stand.
    reckoned: usize,
    /// Whether the desk knows the states of all cards, and not only of those that a screen was given.
    knows_all: bool,
    /// Whether the desk has what no first frame shows: the courses that are not studied, and what is known of terms.
    has_settled: bool,
    unsaved_place: Option<(LessonId, Place)>,
    unsaved_pace: bool,
    /// What was refused, and has not been saved since.
    refused: Vec<What>,
    pub(super) reading: Reading,
    pub(super) beside: Option<Box<dyn Fn(Reading)>>,
    showing: Showing,
    tell_projectors: TellProjectors,
}

impl Study {
    /// Opens the learner's store and takes the course that is studied from its index: all that home shows. The first key
    /// waits for the rest: see [`Study::settle`].
    ///
    /// Only a folder that was never looked through is looked through first; whether files of others have changed is asked
    /// later: see [`Study::surveyor`].
    ///
    /// # Errors
    /// If the settings are not understood or the store cannot be opened. A broken course is no error: it is left out,
    /// and the desk has a notice.
    pub fn begin(places: &Places, now: Moment) -> Result<Self> {
        let settings = places.settings()?;
        let language = places.language(&settings);
        let database = places.database()?;
        let store = Store::open(&database, now)?;
        let desk = Desk {
            progress: store.bookmarks()?,
            texts: Texts::new(language),
            lang: language.tag().to_owned(),
            reading: settings.reading,
            new_per_day: settings.new_per_day,
            is_also_open: store.also_open(),
            ..Desk::default()
        };
        let reading = Reading { folders: places.lessons()?, lang: desk.lang.clone() };
        let mut study = Self {
            store,
            database,
            library: Library::new(language.tag()),
            desk,
            settings,
            look: Look::default(),
            day: now.day(),
            roots: courses::roots(&reading.folders, language.tag()),
            shelves: Vec::new(),
            reckoned: 0,
            knows_all: false,
            has_settled: false,
            unsaved_place: None,
            unsaved_pace: false,
            refused: Vec::new(),
            reading,
            beside: None,
            showing: Showing::default(),
            tell_projectors: Arc::new(|| {}),
        };
        study.recall_liking()?;
        study.take_courses()?;
        Ok(study)
    }

    /// The same with all courses, for whoever begins elsewhere than at home.
    ///
    /// # Errors
    /// As [`Study::begin`].
    pub fn open(places: &Places, now: Moment) -> Result<Self> {
        let mut study = Self::begin(places, now)?;
        study.settle()?;
        Ok(study)
    }

    /// The same for whoever has no frame to show first: with what has changed in files, and all that is known of cards.
    ///
    /// # Errors
    /// As [`Study::begin`].
    pub fn open_whole(places: &Places, now: Moment) -> Result<Self> {
        let mut study = Self::begin(places, now)?;
        study.knows_all = true;
        study.settle()?;
        if let Some(surveyor) = study.surveyor()? {
            study.take_surveys(&surveyor.look())?;
        }
        study.reload()?;
        Ok(study)
    }

    /// What the learner has settled.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The look that was chosen with keys, where it was.
    pub fn look(&self) -> &Look {
        &self.look
    }

    /// What the screens look at.
    pub fn desk(&self) -> &Desk {
        &self.desk
    }

    /// The text of a card.
    ///
    /// # Errors
    /// Why it cannot be had, in a sentence for the learner.
    pub fn card(&self, slip: &Slip) -> Result<Arc<Card>, String> {
        self.library.card(slip).map_err(|problems| {
            let gone = || say!(self.desk.texts, "study-no-card", card = slip.card.as_str());
            problems.first().map_or_else(gone, |problem| courses::from_here(&problem.to_string()).to_owned())
        })
    }

    /// Loads a lesson.
    ///
    /// # Errors
    /// What is wrong with it, as its author would be told.
    pub fn lesson(&self, id: &LessonId) -> Result<Arc<Lesson>, String> {
        self.library.lesson(id).map_err(|problems| {
            let gone = || say!(self.desk.texts, "study-no-lesson", lesson = id.as_str());
            problems.first().map_or_else(gone, |problem| courses::from_here(&problem.to_string()).to_owned())
        })
    }

    /// Adds to the log. When it returns, the event is safe on disk and the desk knows.
    ///
    /// # Errors
    /// If nothing was written, and why.
    pub fn record(&mut self, what: What, now: Moment) -> Result<Event> {
        let is_about_the_same =
            |other: &What| *other == what || what.card().is_some() && other.card() == what.card();
        self.refused.retain(|other| !is_about_the_same(other));
        let before = what.card().map(|card| self.store.card(card)).transpose()?.unwrap_or_default();
        let event = self.store.record(what.clone(), now).inspect_err(|_| self.refused.push(what))?;
        self.look_again(&event, &before)?;
        Ok(event)
    }

    /// Whether all that was to be recorded is safe, at the end of a study.
    ///
    /// # Errors
    /// How much was refused, and has not been saved since.
    pub fn all_saved(&self) -> Result<()> {
        match self.refused.len() {
            0 => Ok(()),
            count => bail!(say!(self.desk.texts, "study-unsaved", count = count)),
        }
    }

    fn look_again(&mut self, event: &Event, before: &CardState) -> Result<()> {
        match event.what.entry() {
            // Nothing that the desk shows of the learner comes of it, and a class does not wait.
            Some((Kind::Drill, _)) => return Ok(()),
            Some((Kind::Class, _)) => return self.take_classes(),
            None => {}
        }
        let Some(card) = event.what.card() else { return self.reload() };
        let state = self.store.card(card)?;
        self.desk.progress.cards.insert(card.clone(), state);
        match event.what {
            // It takes back what it names; the card that it names is only a hint.
            What::Void { .. } => self.reckon(),
            _ => self.reckon_card(card, before, &state),
        }
    }

    /// Looks again at everything that is known. A place that waits to be written is newer than the one in the store.
    fn reload(&mut self) -> Result<()> {
        if self.knows_all {
            self.desk.progress = self.store.progress()?;
        } else {
            let known = std::mem::replace(&mut self.desk.progress, self.store.bookmarks()?);
            self.know(known.cards.into_keys())?;
            if self.has_settled {
                self.know_terms()?;
            }
        }
        if self.has_settled {
            self.take_classes()?;
        }
        if let Some((lesson, place)) = self.unsaved_place.clone() {
            self.know_place(&lesson, &place)?;
        }
        self.reckon()
    }

    fn know_place(&mut self, lesson: &LessonId, place: &Place) -> Result<()> {
        let known = self.desk.progress.lessons.entry(lesson.clone()).or_default();
        known.place = Some(place.clone());
        self.desk.progress.last_lesson = Some(lesson.clone());
        self.look_where()
    }

    /// Remembers a place, at once.
    ///
    /// # Errors
    /// If it was not written.
    pub fn set_place(&mut self, lesson: &LessonId, place: &Place) -> Result<()> {
        let saved = self.store.set_place(lesson, place, now());
        saved.with_context(|| say!(self.desk.texts, "cli-not-saved-place"))?;
        self.know_place(lesson, place)
    }

    /// Whether a place, or the pace, waits to be written.
    pub fn has_unsaved_place(&self) -> bool {
        self.unsaved_place.is_some() || self.unsaved_pace
    }

    /// Writes the place and the pace, if they wait.
    ///
    /// # Errors
    /// If something was not written; then it waits on.
    pub fn save_place(&mut self) -> Result<()> {
        if let Some((lesson, place)) = self.unsaved_place.take()
            && let Err(error) = self.set_place(&lesson, &place)
        {
            self.unsaved_place = Some((lesson, place));
            return Err(error);
        }
        self.save_pace()
    }

    /// Looks whether another program wrote to the store or a new day has begun, and if so looks again at everything.
    /// True if it did.
    ///
    /// # Errors
    /// If the store cannot be read.
    pub fn catch_up(&mut self, now: Moment) -> Result<bool> {
        let is_new_day = std::mem::replace(&mut self.day, now.day()) != now.day();
        let changed = self.store.changed_elsewhere()? || is_new_day;
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
        self.turn_to_course()
    }

    /// Carries out what a screen asked for. Most effects have an outcome.
    pub fn carry_out(&mut self, effect: Effect, now: Moment, machine: &mut dyn Machine) -> Option<Outcome> {
        match effect {
            Effect::Record(what) => Some(self.recorded(|study| study.record(what, now))),
            Effect::FoundClass(name) => Some(self.recorded(|study| study.found_class(name, now))),
            Effect::RecordAt(what, moment) => Some(self.recorded(|study| study.record(what, moment))),
            // No screen waits for it: a failure must not be taken for that of an answer.
            Effect::Tick(step) => match self.record(What::Try(step), now) {
                Ok(_) => None,
                Err(error) => Some(Outcome::Said(self.in_words(&error))),
            },
            Effect::OpenLesson(id) => Some(match self.give_lesson(&id) {
                Ok(lesson) => Outcome::Lesson(lesson),
                Err(why) => Outcome::NoLesson(why),
            }),
            Effect::KeepPlace(lesson, place) => {
                let known = self.know_place(&lesson, &place);
                self.unsaved_place = Some((lesson, place));
                failure(known, &self.desk.texts)
            }
            Effect::ReadAll => {
                self.read_all();
                None
            }
            Effect::ChooseCourse(course) => failure(self.choose_course(&course), &self.desk.texts),
            Effect::SetReading(reading) => failure(self.set_reading(reading), &self.desk.texts),
            Effect::KeepLook(name, value) => failure(self.keep_look(name, value), &self.desk.texts),
            Effect::KeepPace(pace) => {
                self.keep_pace(pace);
                None
            }
            Effect::SetMark(mark) => failure(self.set_mark(&mark, now), &self.desk.texts),
            Effect::DropMark(course, letter) => failure(self.drop_mark(&course, letter), &self.desk.texts),
            Effect::DrawItems { from, class, seed } => {
                Some(planned(self.drawn(&from, class, seed, now), |drawn| drawn, &self.desk.texts))
            }
            Effect::FindDrills => {
                Some(planned(self.unfinished_drills(), Outcome::Unfinished, &self.desk.texts))
            }
            Effect::OpenJournal(id) => {
                Some(planned(self.journal(id), |entries| Outcome::Journal(id, entries), &self.desk.texts))
            }
            Effect::WriteResults(report) => Some(Outcome::Said(self.write_results(&report))),
            Effect::Project(picture) => self.project(&picture).map(Outcome::Said),
            Effect::StopProjecting => {
                self.stop_projecting();
                None
            }
            Effect::Plan => Some(planned(self.review(), Outcome::Planned, &self.desk.texts)),
            Effect::Pick(pick) => Some(planned(self.pick(&pick), Outcome::Picked, &self.desk.texts)),
            Effect::Edit { lesson, line } => Some(self.edit(&lesson, line, machine)),
            Effect::Copy { text, said } => {
                Some(Outcome::Said(machine.copy(&text).map_or_else(|error| format!("{error:#}"), |()| said)))
            }
        }
    }

    fn recorded(&mut self, record: impl FnOnce(&mut Self) -> Result<Event>) -> Outcome {
        match record(self) {
            Ok(event) => Outcome::Recorded(event),
            Err(error) => Outcome::NotRecorded(self.in_words(&error)),
        }
    }

    /// What went wrong, for the learner.
    pub(super) fn in_words(&self, error: &anyhow::Error) -> String {
        in_words(error, &self.desk.texts)
    }

    /// The log, oldest first.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn events(&self) -> Result<Vec<Event>> {
        Ok(self.store.events()?)
    }
}

/// What comes of an effect that has no answer but a failure.
fn failure(done: Result<()>, texts: &Texts) -> Option<Outcome> {
    done.err().map(|error| Outcome::NotRecorded(in_words(&error, texts)))
}

fn planned<T>(found: Result<T>, outcome: impl FnOnce(T) -> Outcome, texts: &Texts) -> Outcome {
    found.map_or_else(|error| Outcome::NotPlanned(in_words(&error, texts)), outcome)
}
