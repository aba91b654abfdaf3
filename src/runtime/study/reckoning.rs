//! What is to be asked and how lessons stand, reckoned from the index; and what the desk knows of cards.
//!
//! A card's state is on the desk from the moment when a screen is given the card: with its lesson, its term, or a plan.

use super::Study;
use crate::course::lesson::Lesson;
use crate::domain::card::Origin;
use crate::domain::history::CardState;
use crate::domain::ids::{CardId, LessonId};
use crate::domain::session::Session;
use crate::domain::slip::Slip;
use crate::domain::stats::{OUTLOOK_DAYS, Standing};
use crate::tui::effect::Pick;
use anyhow::Result;
use std::sync::Arc;

/// Lessons whose standing is reckoned at once: more than a screen shows.
const LESSONS: usize = 64;

impl Study {
    /// Reckons what is to be asked today and how the first lessons stand, and the one that was read last.
    pub(super) fn reckon(&mut self) -> Result<()> {
        self.reckon_outlook()?;
        self.desk.standings.clear();
        self.reckoned = 0;
        let last = self.desk.progress.last_lesson.clone();
        if let Some(last) =
            last.filter(|last| self.desk.course().is_some_and(|course| course.head(last).is_some()))
        {
            self.reckon_lesson(last)?;
        }
        self.reckon_on()
    }

    fn reckon_outlook(&mut self) -> Result<()> {
        let (shelves, new_per_day) = (self.shelf_ids(), self.desk.new_per_day);
        self.desk.outlook = self.store.outlook(&shelves, self.day, OUTLOOK_DAYS, new_per_day)?;
        Ok(())
    }

    /// Reckons how the next lessons stand.
    ///
    /// # Errors
    /// If the store cannot be read.
    pub fn reckon_on(&mut self) -> Result<()> {
        let heads = self.desk.course().map_or(&[][..], |course| &course.lessons);
        let next: Vec<LessonId> =
            heads.iter().skip(self.reckoned).take(LESSONS).map(|head| head.id.clone()).collect();
        self.reckoned += next.len();
        next.into_iter().try_for_each(|lesson| self.reckon_lesson(lesson))
    }

    /// Whether it is not yet known of all lessons of the course how they stand.
    pub fn has_to_reckon(&self) -> bool {
        self.desk.course().is_some_and(|course| self.reckoned < course.lessons.len())
    }

    fn reckon_lesson(&mut self, lesson: LessonId) -> Result<()> {
        let Some(shelf) = self.shelf_of(&lesson.course()) else { return Ok(()) };
        let cards = self.store.states_in(shelf, &lesson)?;
        let is_finished = self.desk.progress.lesson(&lesson).finished;
        self.desk.standings.insert(lesson, Standing::of(&cards, is_finished, self.day));
        Ok(())
    }

    /// Reckons what changes with the state of one card: the rest is not counted anew, for much may be due.
    pub(super) fn reckon_card(&mut self, card: &CardId, before: &CardState, now: &CardState) -> Result<()> {
        let shelf = self.shelf_of(&card.course());
        let Some(slip) = shelf.map(|shelf| self.store.slip(shelf, card)).transpose()?.flatten() else {
            return Ok(());
        };
        self.desk.outlook.move_card(slip.due(before), slip.due(now), self.day);
        let (shelves, new_per_day) = (self.shelf_ids(), self.desk.new_per_day);
        self.desk.outlook.new = self.store.new_cards(&shelves, self.day, new_per_day)?;
        match slip.origin {
            Origin::Lesson { lesson, .. } if self.desk.standings.contains_key(&lesson) => {
                self.reckon_lesson(lesson)
            }
            _ => Ok(()),
        }
    }

    /// The review of what is to be asked today. The same order all day, so that a review goes on where it was stopped.
    ///
    /// # Errors
    /// If the store cannot be read.
    pub fn review(&mut self) -> Result<Session> {
        let agenda = self.store.agenda(&self.shelf_ids(), self.day, self.desk.new_per_day)?;
        self.know(agenda.iter().map(|slip| slip.card.clone()))?;
        self.desk.progress.cards.extend(self.store.answered_since(self.day)?);
        Ok(self.plan(&agenda))
    }

    /// The same for a study that knows all cards.
    ///
    /// # Errors
    /// If the store cannot be read.
    pub fn review_of_known(&self) -> Result<Session> {
        Ok(self.plan(&self.store.agenda(&self.shelf_ids(), self.day, self.desk.new_per_day)?))
    }

    fn plan(&self, agenda: &[Slip]) -> Session {
        let seed = u64::from(self.day.0.unsigned_abs());
        Session::plan(agenda, &self.desk.progress, self.day, self.desk.new_per_day, seed)
    }

    /// How many known cards come due on each of the `days` days from today; what is overdue counts for today.
    ///
    /// # Errors
    /// If the store cannot be read.
    pub fn coming(&self, days: usize) -> Result<Vec<usize>> {
        Ok(self.store.coming(&self.shelf_ids(), self.day, days)?)
    }

    pub(super) fn pick(&mut self, pick: &Pick) -> Result<Vec<Slip>> {
        let slips = match pick {
            Pick::Lessons(lessons) => self.of_lessons(lessons)?,
            Pick::Terms(course, terms) => match self.shelf_of(course) {
                Some(shelf) => self.store.of_terms(shelf, terms)?,
                None => Vec::new(),
            },
        };
        self.know(slips.iter().map(|slip| slip.card.clone()))?;
        Ok(slips)
    }

    pub(super) fn of_lessons(&self, lessons: &[LessonId]) -> Result<Vec<Slip>> {
        let mut slips = Vec::new();
        for lesson in lessons {
            if let Some(shelf) = self.shelf_of(&lesson.course()) {
                slips.extend(self.store.of_lessons(shelf, std::slice::from_ref(lesson))?);
            }
        }
        Ok(slips)
    }

    /// Puts on the desk the other courses, the classes and what is known of terms, once: no first frame waits for it, and
    /// the first key finds it there.
    ///
    /// # Errors
    /// If the store cannot be read.
    pub fn settle(&mut self) -> Result<()> {
        if std::mem::replace(&mut self.has_settled, true) {
            return Ok(());
        }
        self.take_others()?;
        self.take_classes()?;
        self.know_terms()
    }

    pub(super) fn know_terms(&mut self) -> Result<()> {
        if !self.knows_all {
            self.desk.progress.cards.extend(self.store.states_of_terms(&self.shelf_ids())?);
        }
        Ok(())
    }

    /// A lesson for the screens, with what is known of its cards.
    pub(super) fn give_lesson(&mut self, id: &LessonId) -> Result<Arc<Lesson>, String> {
        let lesson = self.lesson(id)?;
        let cards: Vec<CardId> = lesson.cards().map(|card| card.id.clone()).collect();
        self.know(cards).map_err(|error| self.in_words(&error))?;
        Ok(lesson)
    }

    /// Puts on the desk what is known of these cards.
    pub(super) fn know(&mut self, cards: impl IntoIterator<Item = CardId>) -> Result<()> {
        let cards: Vec<CardId> = cards.into_iter().collect();
        self.desk.progress.cards.extend(self.store.cards(cards)?);
        Ok(())
    }
}
