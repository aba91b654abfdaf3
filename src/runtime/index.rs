//! Reading all lessons once, so that they can be searched: at once, or on a thread while the screens go on.

use super::study::Study;
use crate::course::bundled::BUNDLED;
use crate::course::lesson::Lesson;
use crate::course::library::Library;
use crate::course::search::Index;
use crate::domain::ids::LessonId;
use crate::tui::desk::Search;
use std::cell::Cell;
use std::path::PathBuf;
use std::sync::Arc;

/// After how many lessons it is said how far the reading has come.
const STEP: usize = 16;

/// A reading of all lessons. It reads from a library of its own, so that no lesson is kept.
#[derive(Clone, Debug)]
pub struct Reading {
    pub(super) folders: Vec<PathBuf>,
    pub(super) lang: String,
}

/// What is told of a reading.
#[derive(Debug)]
pub enum Told {
    /// How many lessons of how many were read.
    Read(usize, usize),
    /// It is done.
    Done(Index),
}

impl Reading {
    /// Reads everything, and tells how far it has come until `tell` says that nobody listens. A lesson that cannot be
    /// read cannot be found; home says that it cannot be read.
    pub fn run(&self, tell: impl Fn(Told) -> bool) {
        let (library, _) = Library::open(&BUNDLED, &self.folders, &self.lang);
        let mut index = Index::new(library.courses(), &self.lang);
        let lessons = library.courses().iter().flat_map(|course| &course.lessons);
        let lessons: Vec<&LessonId> = lessons.map(|head| &head.id).collect();
        for (done, id) in lessons.iter().enumerate() {
            if done % STEP == 0 && !tell(Told::Read(done, lessons.len())) {
                return;
            }
            if let Ok(lesson) = library.lesson(id) {
                index.put(&lesson);
            }
        }
        tell(Told::Done(index));
    }
}

impl Study {
    /// Has lessons read by `begin`, which goes on with something else meanwhile.
    pub(super) fn read_beside(&mut self, begin: impl Fn(Reading) + 'static) {
        self.beside = Some(Box::new(begin));
    }

    /// Has all lessons read, so that they can be searched, unless that was done or is being done.
    pub fn read_all(&mut self) {
        if !matches!(self.desk.search, Search::Unread) {
            return;
        }
        self.desk.search = Search::Reading { done: 0, of: self.desk.lessons() };
        if let Some(begin) = &self.beside {
            return begin(self.reading.clone());
        }
        let last = Cell::new(None);
        self.reading.run(|told| {
            last.set(Some(told));
            true
        });
        last.into_inner().into_iter().for_each(|told| self.hear(told));
    }

    /// A lesson is found by its new words from now on.
    pub(super) fn search_anew(&mut self, lesson: &Lesson) {
        if let Search::Ready(index) = &mut self.desk.search {
            Arc::make_mut(index).put(lesson);
        }
    }

    /// Other courses are there: who searches next has all lessons read again.
    pub(super) fn forget_index(&mut self) {
        if matches!(self.desk.search, Search::Ready(_)) {
            self.desk.search = Search::Unread;
        }
    }

    /// What is told of the reading.
    pub(super) fn hear(&mut self, told: Told) {
        self.desk.search = match told {
            Told::Read(done, of) => Search::Reading { done, of },
            Told::Done(index) => Search::Ready(Arc::new(index)),
        };
    }
}
