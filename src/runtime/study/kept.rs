//! The drills that were kept: all of them as they stand, and what their classes remember.

use super::Study;
use crate::classroom::game::Game;
use crate::classroom::memory;
use crate::classroom::report::Report;
use crate::domain::day::Moment;
use crate::domain::ids::{CardId, LessonId};
use crate::domain::journal::{Head, JournalId, Kind};
use crate::l10n::say;
use crate::runtime::failure::in_words;
use crate::runtime::report::write_all;
use crate::text::fold::fold;
use anyhow::Result;
use std::collections::HashSet;
use std::path::Path;

/// A drill as it was kept.
pub struct KeptDrill {
    /// Its number, from 1, the oldest first. It never changes.
    pub number: usize,
    /// Its journal.
    pub journal: JournalId,
    /// When it was set up.
    pub began: Moment,
    /// How it stands; or why this version cannot read it.
    pub game: Result<Game, String>,
}

impl Study {
    /// Writes the results of a drill into files where the program was begun, else beside the learner's file, and says where.
    pub(super) fn write_results(&self, report: &Report) -> String {
        let texts = &self.desk.texts;
        let here = std::env::current_dir().ok();
        let beside = self.database.parent().map(Path::to_owned);
        let mut refused = String::new();
        for place in [here, beside].into_iter().flatten() {
            match write_all(report, &place, texts) {
                Ok(folder) => {
                    return say!(texts, "drill-results-files", path = folder.to_string_lossy());
                }
                Err(error) => refused = in_words(&error, texts),
            }
        }
        refused
    }

    /// All drills, oldest first. One that this version cannot read is among them, and says why.
    ///
    /// # Errors
    /// If the store cannot be read.
    pub fn kept_drills(&self) -> Result<Vec<KeptDrill>> {
        let heads = self.store.journals(Kind::Drill)?.into_iter().enumerate();
        heads.map(|(at, head)| self.kept(at + 1, &head)).collect()
    }

    fn kept(&self, number: usize, head: &Head) -> Result<KeptDrill> {
        let entries = self.store.journal(head.id)?;
        let game = Game::read(&entries, fold).map_err(|unreadable| unreadable.to_string());
        Ok(KeptDrill { number, journal: head.id, began: head.began, game })
    }

    /// The drills of a class with the moments at which they were set up, oldest first. One that this version cannot read
    /// tells nothing.
    ///
    /// # Errors
    /// If the store cannot be read.
    pub fn drills_of(&self, class: JournalId) -> Result<Vec<(Moment, Game)>> {
        let is_of_class = |game: &Game| game.setup().class.as_ref().is_some_and(|asked| asked.id == class);
        let kept = self.kept_drills()?.into_iter();
        let kept = kept.filter_map(|drill| Some((drill.began, drill.game.ok().filter(is_of_class)?)));
        Ok(kept.collect())
    }

    /// The cards that stand in lessons, and those of the terms that they introduce.
    ///
    /// # Errors
    /// If the index cannot be read.
    pub fn cards_of(&self, lessons: &[LessonId]) -> Result<HashSet<CardId>> {
        Ok(self.of_lessons(lessons)?.into_iter().map(|slip| slip.card).collect())
    }

    /// At most `n` cards that a class is about to forget at `now`, as its drills tell; only such as a course still has. A
    /// drill that this version cannot read tells nothing.
    ///
    /// # Errors
    /// If the store cannot be read.
    pub fn about_to_forget(&self, class: JournalId, now: Moment, n: usize) -> Result<Vec<CardId>> {
        let drills = self.drills_of(class)?;
        let memory = memory::of(drills.iter().map(|(began, game)| (*began, game)), &self.desk.scheduler);
        let cards: Vec<CardId> = memory.keys().cloned().collect();
        Ok(memory::about_to_forget(&memory, &self.of_cards(&cards)?, now.day(), n))
    }
}
