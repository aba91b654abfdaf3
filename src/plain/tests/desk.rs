//! A desk without a store: what is recorded is kept in memory, and progress is replayed from it.

use crate::classroom::audience::Audience;
use crate::course::Course;
use crate::course::lesson::Lesson;
use crate::course::search::Index;
use crate::domain::card::Card;
use crate::domain::day::{Moment, StudyDay};
use crate::domain::event::{Event, EventId, What};
use crate::domain::history::replay;
use crate::domain::ids::{CourseId, LessonId};
use crate::domain::journal::{Entry, Head, JournalId, Kind, Logged};
use crate::domain::own_note::Standing;
use crate::domain::progress::{Place, Progress};
use crate::domain::reading::Reading;
use crate::domain::schedule::Scheduler;
use crate::domain::session::{NEW_PER_DAY, Session};
use crate::domain::slip::Slip;
use crate::domain::stats::forecast;
use crate::l10n::Texts;
use crate::plain::Desk;
use std::cell::Cell;
use std::io;
use std::sync::Arc;

/// Sunday, 22 November 2026.
pub(super) const TODAY: StudyDay = StudyDay(20_779);

#[derive(Default)]
pub(super) struct Paper {
    pub(super) courses: Vec<Course>,
    /// Which of them is being studied.
    pub(super) current: usize,
    pub(super) lessons: Vec<Arc<Lesson>>,
    pub(super) deck: Vec<Arc<Card>>,
    pub(super) events: Vec<Event>,
    pub(super) progress: Progress,
    /// Recording fails from this many events on.
    pub(super) full_at: Option<usize>,
    pub(super) silent: bool,
    pub(super) reading: Reading,
    pub(super) texts: Texts,
    /// How often the clock was looked at; each time it goes on by a second.
    pub(super) glances: Cell<i64>,
    /// What the class was shown.
    pub(super) shown: Vec<Audience>,
}

impl Paper {
    /// Notes something as if it had happened `days_ago`.
    pub(super) fn past(&mut self, days_ago: i32, what: What) {
        let at = (i64::from(TODAY.0 - days_ago) * 24 + 12) * 3_600_000;
        let moment = Moment { at, offset_min: 0 };
        let id = EventId(uuid::Uuid::from_u128(self.events.len() as u128 + 1));
        self.events.push(Event { id, moment, day: moment.day(), what });
        self.derive();
    }

    fn logged(&self, id: JournalId) -> Vec<Logged> {
        let entries = self.events.iter().filter_map(|event| match event.what.entry()? {
            (_, entry) if entry.journal == id => {
                Some(Logged { moment: event.moment, number: entry.number, body: entry.body.clone() })
            }
            _ => None,
        });
        entries.collect()
    }

    fn slips(&self) -> Vec<Slip> {
        self.deck.iter().map(|card| Slip::from(card.as_ref())).collect()
    }

    fn derive(&mut self) {
        let Progress { lessons, .. } = std::mem::take(&mut self.progress);
        self.progress.lessons = lessons;
        let guesses = &mut self.progress.guesses;
        for event in &self.events {
            match &event.what {
                What::Open(id) => {
                    self.progress.lessons.entry(id.clone()).or_default().opened = true;
                    self.progress.last_lesson = Some(id.clone());
                }
                What::Guess(guess) => guesses.made.push(guess.clone()),
                What::Decline(lesson) => _ = guesses.declined.insert(lesson.clone()),
                What::Note(note) => self.progress.notes.push(Standing {
                    event: event.id,
                    moment: event.moment,
                    note: note.clone(),
                }),
                What::Void { event, card: None } => {
                    self.progress.notes.retain(|standing| standing.event != *event);
                }
                What::Finish(id) => self.progress.lessons.entry(id.clone()).or_default().finished = true,
                what => {
                    let Some(card) = what.card() else { continue };
                    let of_card = |event: &&Event| event.what.card() == Some(card);
                    let events = self.events.iter().filter(of_card).cloned().collect();
                    self.progress.cards.insert(card.clone(), replay(events, &Scheduler::default()));
                }
            }
        }
    }
}

impl Desk for Paper {
    fn now(&self) -> Moment {
        self.glances.set(self.glances.get() + 1);
        let at = (i64::from(TODAY.0) * 24 + 12) * 3_600_000 + self.glances.get() * 1_000;
        Moment { at, offset_min: 0 }
    }

    fn index(&mut self) -> Arc<Index> {
        let mut index =
            Index::new(&self.courses.iter().cloned().map(Arc::new).collect::<Vec<_>>(), self.lang());
        self.lessons.iter().for_each(|lesson| index.put(lesson));
        Arc::new(index)
    }

    fn progress(&self) -> &Progress {
        &self.progress
    }

    fn courses(&self) -> Vec<&Course> {
        self.courses.iter().collect()
    }

    fn course(&self) -> Option<&Course> {
        self.courses.get(self.current)
    }

    fn choose_course(&mut self, course: &CourseId) -> Result<(), String> {
        if self.full_at.is_some_and(|full| self.events.len() >= full) {
            return Err("the disk is full.".to_owned());
        }
        let at = self.courses.iter().position(|known| known.id == *course);
        self.current = at.ok_or_else(|| "it is not there.".to_owned())?;
        Ok(())
    }

    fn review(&self) -> io::Result<Session> {
        Ok(Session::plan(&self.slips(), &self.progress, TODAY, NEW_PER_DAY, 20_779))
    }

    fn coming(&self, days: usize) -> io::Result<Vec<usize>> {
        Ok(forecast(&self.slips(), &self.progress, TODAY, days))
    }

    fn card(&mut self, slip: &Slip) -> Result<Arc<Card>, String> {
        let mut cards = self.lessons.iter().flat_map(|lesson| lesson.cards()).chain(&self.deck);
        cards
            .find(|card| card.id == slip.card)
            .cloned()
            .ok_or_else(|| format!("there is no card {}.", slip.card))
    }

    fn lesson(&mut self, id: &LessonId) -> Result<Arc<Lesson>, String> {
        let lesson = self.lessons.iter().find(|lesson| lesson.id == *id);
        lesson.cloned().ok_or_else(|| "its file is missing.".to_owned())
    }

    fn record(&mut self, what: What) -> Result<Event, String> {
        if self.full_at.is_some_and(|full| self.events.len() >= full) {
            return Err("the disk is full.".to_owned());
        }
        let is_drill = matches!(what, What::Drill(_));
        self.past(0, what);
        if let Some(event) = self.events.last_mut().filter(|_| is_drill) {
            event.moment = Moment { at: event.moment.at + self.glances.get() * 1_000, offset_min: 0 };
        }
        Ok(self.events[self.events.len() - 1].clone())
    }

    fn set_place(&mut self, lesson: &LessonId, place: &Place) -> Result<(), String> {
        self.progress.lessons.entry(lesson.clone()).or_default().place = Some(place.clone());
        Ok(())
    }

    fn reading(&self) -> Reading {
        self.reading
    }

    fn set_reading(&mut self, reading: Reading) -> Result<(), String> {
        self.reading = reading;
        if self.full_at.is_some_and(|full| self.events.len() >= full) {
            return Err("the disk is full.".to_owned());
        }
        Ok(())
    }

    fn drills(&self) -> Result<Vec<Head>, String> {
        let firsts = self.events.iter().filter_map(|event| match event.what.entry()? {
            (Kind::Drill, entry) if entry.number == 0 => Some((event.moment, entry)),
            _ => None,
        });
        let head = |(began, first): (Moment, &Entry)| Head {
            id: first.journal,
            began,
            entries: self.logged(first.journal).len() as u32,
            first: first.body.clone(),
        };
        Ok(firsts.map(head).collect())
    }

    fn journal(&self, id: JournalId) -> Result<Vec<Logged>, String> {
        Ok(self.logged(id))
    }

    fn new_journal(&self) -> JournalId {
        JournalId(uuid::Uuid::from_u128(self.events.len() as u128 + 1))
    }

    fn project(&mut self, picture: &Audience) -> Option<String> {
        self.shown.push(picture.clone());
        None
    }

    fn fold(&self) -> fn(&str) -> String {
        |word| word.trim().to_lowercase()
    }

    fn texts(&self) -> &Texts {
        &self.texts
    }

    fn lang(&self) -> &str {
        self.texts.language().tag()
    }

    fn echoes(&self) -> bool {
        !self.silent
    }
}
