//! The file behind the page: edited from here, and shown anew when it has changed.

use super::Reader;
use super::page::Anchor;
use crate::course::diagnostic::Diagnostic;
use crate::course::lesson::Lesson;
use crate::tui::effect::Effect;
use crate::tui::screen::Ctx;
use std::path::Path;
use std::sync::Arc;

impl Reader {
    /// Opens the editor where the lesson has its error, else at the passage at the top of the page.
    pub(super) fn edit(&self) -> Effect {
        let top = self.page.passage_at(self.page.top());
        let passage = self.lesson.passages.get(top).map_or(1, |passage| passage.line);
        let line = self.fault.as_ref().map_or(passage, |fault| fault.line);
        Effect::Edit { lesson: self.lesson.id.clone(), line }
    }

    /// Shows what the file says now, at the same place. A question whose text is as it was keeps the answer that was begun.
    pub(super) fn reread(&mut self, lesson: &Arc<Lesson>, ctx: &Ctx<'_>) {
        self.fault = None;
        if *lesson == self.lesson {
            return;
        }
        let anchor = self.moved(self.anchor, lesson);
        let (jumps, taken) = (std::mem::take(&mut self.jumps), std::mem::take(&mut self.taken));
        let begun = std::mem::take(&mut self.stops);
        let Self { engaged, kept, finished, room, .. } = *self;
        *self =
            Self { anchor, jumps, taken, kept, finished, room, ..Self::new(Arc::clone(lesson), None, ctx) };
        self.engaged = self.stops.keep_answers(begun, engaged);
    }

    /// Where a place is in another version of the lesson: in the passage with the same id.
    fn moved(&self, anchor: Anchor, lesson: &Lesson) -> Anchor {
        let passage = self.lesson.passages.get(anchor.passage);
        let passage = passage.and_then(|passage| lesson.position(&passage.id));
        let last = lesson.passages.len().saturating_sub(1);
        Anchor { passage: passage.unwrap_or(anchor.passage.min(last)), ..anchor }
    }
}

/// An error in a line of a page, its file named without the folders.
pub(super) fn in_a_line(fault: &Diagnostic) -> String {
    let name = Path::new(&fault.file).file_name().map(|name| name.to_string_lossy().into_owned());
    Diagnostic { file: name.unwrap_or_default(), ..fault.clone() }.to_string()
}
