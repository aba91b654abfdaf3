//! Lessons on the disk, opened in the learner's editor and read again when their file has changed.

use super::Study;
use crate::course::lesson::Lesson;
use crate::domain::ids::LessonId;
use crate::l10n::say;
use crate::runtime::machine::{Machine, NoEdit};
use crate::tui::effect::Outcome;
use anyhow::Result;
use std::path::PathBuf;

impl Study {
    /// The file that a lesson was read from, if it lies on the disk.
    pub fn file(&self, lesson: &LessonId) -> Option<PathBuf> {
        self.library.file(lesson)
    }

    /// Opens a lesson in the editor at a line of its file, and reads it again.
    pub(super) fn edit(&mut self, lesson: &LessonId, line: u32, machine: &mut dyn Machine) -> Outcome {
        let Some(file) = self.file(lesson) else {
            let course = lesson.course().to_string();
            return Outcome::Said(say!(self.desk.texts, "edit-bundled", course = course));
        };
        match machine.edit(&file, line) {
            Ok(()) => self.reread(lesson),
            Err(why) => Outcome::Said(self.no_edit(why)),
        }
    }

    /// Takes over what else has changed with a lesson, and what is known of cards that are new in it.
    fn learn_of(&mut self, lesson: &Lesson) -> Result<()> {
        if let Some(surveyor) = self.surveyor()? {
            self.take_surveys(&surveyor.look())?;
        }
        self.know(lesson.cards().map(|card| card.id.clone()))
    }

    fn no_edit(&self, why: NoEdit) -> String {
        let texts = &self.desk.texts;
        match why {
            NoEdit::Unnamed => say!(texts, "edit-unnamed"),
            NoEdit::NotStarted { editor, why } => say!(texts, "edit-not-started", editor = editor, why = why),
            NoEdit::Failed { editor, status } => say!(texts, "edit-failed", editor = editor, status = status),
        }
    }

    /// Reads a lesson again whose file may have changed. One with errors stays as it was last read.
    pub fn reread(&mut self, lesson: &LessonId) -> Outcome {
        match self.library.reread(lesson) {
            Ok((lesson, is_new)) => {
                self.search_anew(&lesson);
                let known = if is_new { self.learn_of(&lesson) } else { Ok(()) };
                known.map_or_else(|error| Outcome::Said(self.in_words(&error)), |()| Outcome::Reread(lesson))
            }
            Err(problems) => {
                let first = problems.into_iter().next();
                first.map_or_else(|| Outcome::Said(lesson.to_string()), Outcome::Unreadable)
            }
        }
    }
}
