//! One learner's study: courses and store, and the desk that the screens look at.

mod edit;
mod liking;

use super::clock::now;
use super::index::Reading;
use super::machine::Machine;
use super::places::{Places, database};
use crate::course::bundled::BUNDLED;
use crate::course::diagnostic::Diagnostic;
use crate::course::lesson::Lesson;
use crate::course::library::Library;
use crate::domain::card::{Card, Origin};
use crate::domain::day::{Moment, StudyDay};
use crate::domain::event::{Event, What};
use crate::domain::ids::{CourseId, LessonId, TermId};
use crate::domain::progress::Place;
use crate::domain::session::Session;
use crate::domain::slip::Slip;
use crate::domain::stats::{OUTLOOK_DAYS, Outlook, Standing, forecast};
use crate::l10n::{Texts, say};
use crate::settings::Settings;
use crate::store::Store;
use crate::tui::desk::Desk;
use crate::tui::effect::{Effect, Outcome, Pick};
use anyhow::{Context, Result};
use liking::Look;
use std::sync::Arc;

/// One learner's study.
pub struct Study {
    store: Store,
    library: Library,
    pub(super) desk: Desk,
    settings: Settings,
    look: Look,
    slips: Vec<Slip>,
    day: StudyDay,
    unsaved_place: Option<(LessonId, Place)>,
    unsaved_pace: bool,
    pub(super) reading: Reading,
    pub(super) beside: Option<Box<dyn Fn(Reading)>>,
}

impl Study {
    /// Opens the learner's store and finds the courses.
    ///
    /// # Errors
    /// If the settings are not understood or the store cannot be opened. A broken course is no error: it is left out, and the desk has a notice.
    pub fn open(places: &Places, now: Moment) -> Result<Self> {
        let settings = places.settings()?;
        let language = places.lang.or(settings.lang).or(places.locale).unwrap_or_default();
        let texts = Texts::new(language);
        let path = database(&places.data()?, places.profile.as_deref())?;
        let store = Store::open(&path, now)?;
        let (library, problems) = Library::open(&BUNDLED, &places.lessons()?, language.tag());
        let progress = store.progress()?;
        let notices = notices(&problems, &library.unreadable(), &texts);
        let is_also_open = store.also_open();
        let desk = Desk {
            courses: library.courses().to_vec(),
            progress,
            texts,
            lang: language.tag().to_owned(),
            reading: settings.reading,
            new_per_day: settings.new_per_day,
            notices,
            is_also_open,
            ..Desk::default()
        };
        let (slips, day) = (Vec::new(), now.day());
        let reading = Reading { folders: places.lessons()?, lang: desk.lang.clone() };
        let mut study = Self {
            store,
            library,
            desk,
            settings,
            look: Look::default(),
            slips,
            day,
            unsaved_place: None,
            unsaved_pace: false,
            reading,
            beside: None,
        };
        study.recall_liking()?;
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

    /// The look that was chosen with keys, where it was.
    pub fn look(&self) -> &Look {
        &self.look
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
        let deck = from.iter().chain(before).flat_map(|course| self.library.deck(&course.id));
        self.slips = deck.map(|card| Slip::from(card.as_ref())).collect();
        self.reckon();
    }

    /// Reckons what is to be asked today and how lessons stand.
    fn reckon(&mut self) {
        let review = self.review();
        let coming = self.coming(OUTLOOK_DAYS);
        self.desk.outlook = Outlook { due: review.due_left(), new: review.new_left(), coming };
        let heads = self.desk.course().into_iter().flat_map(|course| &course.lessons);
        self.desk.standings = heads.map(|head| (head.id.clone(), self.standing(&head.id))).collect();
    }

    fn standing(&self, lesson: &LessonId) -> Standing {
        let slips: Vec<&Slip> = self.slips.iter().filter(|slip| stands_in(slip, lesson)).collect();
        let progress = &self.desk.progress;
        Standing::of(&slips, progress.lesson(lesson).finished, progress, self.day)
    }

    /// The review of what is to be asked today. The same order all day, so that a review goes on where it was stopped.
    pub fn review(&self) -> Session {
        let seed = u64::from(self.day.0.unsigned_abs());
        Session::plan(&self.slips, &self.desk.progress, self.day, self.desk.new_per_day, seed)
    }

    /// How many known cards come due on each of the `days` days from today; what is overdue counts for today.
    pub fn coming(&self, days: usize) -> Vec<usize> {
        forecast(&self.slips, &self.desk.progress, self.day, days)
    }

    /// The text of a card.
    ///
    /// # Errors
    /// Why it cannot be had, in a sentence for the learner.
    pub fn card(&self, slip: &Slip) -> Result<Arc<Card>, String> {
        self.library.card(slip).map_err(|problems| {
            let gone = || say!(self.desk.texts, "study-no-card", card = slip.card.as_str());
            problems.first().map_or_else(gone, ToString::to_string)
        })
    }

    fn pick(&self, pick: &Pick) -> Vec<Slip> {
        let of_term = |slip: &Slip, course: &CourseId, id: &TermId| {
            slip.card.course() == *course
                && matches!(&slip.origin, Origin::Glossary { term, .. } if term == id)
        };
        let is_picked = |slip: &&Slip| match pick {
            Pick::Lessons(lessons) => lessons.iter().any(|lesson| stands_in(slip, lesson)),
            Pick::Terms(course, terms) => terms.iter().any(|term| of_term(slip, course, term)),
        };
        self.slips.iter().filter(is_picked).cloned().collect()
    }

    /// Loads a lesson.
    ///
    /// # Errors
    /// What is wrong with it, as its author would be told.
    pub fn lesson(&self, id: &LessonId) -> Result<Arc<Lesson>, String> {
        self.library.lesson(id).map_err(|problems| {
            let gone = || say!(self.desk.texts, "study-no-lesson", lesson = id.as_str());
            problems.first().map_or_else(gone, ToString::to_string)
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
        self.reckon();
        Ok(())
    }

    /// Looks again at everything. A place that waits to be written is newer than the one in the store.
    fn reload(&mut self) -> Result<()> {
        self.desk.progress = self.store.progress()?;
        if let Some((lesson, place)) = self.unsaved_place.clone() {
            self.know_place(&lesson, &place);
        }
        self.reckon();
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
        self.turn_to_course();
        Ok(())
    }

    /// Carries out what a screen asked for. Most effects have an outcome.
    pub fn carry_out(&mut self, effect: Effect, now: Moment, machine: &mut dyn Machine) -> Option<Outcome> {
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
            Effect::ReadAll => {
                self.read_all();
                None
            }
            Effect::ChooseCourse(course) => failure(self.choose_course(&course)),
            Effect::SetReading(reading) => failure(self.set_reading(reading)),
            Effect::KeepLook(name, value) => failure(self.keep_look(name, value)),
            Effect::KeepPace(pace) => {
                self.keep_pace(pace);
                None
            }
            Effect::SetMark(mark) => failure(self.set_mark(&mark, now)),
            Effect::DropMark(course, letter) => failure(self.drop_mark(&course, letter)),
            Effect::Plan => Some(Outcome::Planned(self.review())),
            Effect::Pick(pick) => Some(Outcome::Picked(self.pick(&pick))),
            Effect::Edit { lesson, line } => Some(self.edit(&lesson, line, machine)),
            Effect::Copy { text, said } => {
                Some(Outcome::Said(machine.copy(&text).map_or_else(|error| format!("{error:#}"), |()| said)))
            }
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

/// What comes of an effect that has no answer but a failure.
fn failure(done: Result<()>) -> Option<Outcome> {
    done.err().map(|error| Outcome::NotRecorded(format!("{error:#}")))
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

/// Whether a card stands in this lesson.
fn stands_in(slip: &Slip, lesson: &LessonId) -> bool {
    matches!(&slip.origin, Origin::Lesson { lesson: of, .. } if of == lesson)
}
