//! Looks from time to time whether the file of the lesson that is open has changed.
//!
//! A lesson that is part of the program has no file: then nothing is looked at, and nobody wakes.

use super::study::Study;
use crate::domain::ids::LessonId;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// How often is looked.
const LOOK: Duration = Duration::from_millis(500);

/// What is watched.
#[derive(Default)]
pub(super) struct Watch {
    lesson: Option<LessonId>,
    file: Option<PathBuf>,
    seen: Option<Stamp>,
}

/// What tells a file from what it was before: its time and its length; none while there is no such file.
type Stamp = Option<(SystemTime, u64)>;

impl Watch {
    /// Turns to the lesson that is open now, if one is. What is returned is the time until the next look.
    pub(super) fn turn_to(&mut self, lesson: Option<&LessonId>, study: &Study) -> Option<Duration> {
        if self.lesson.as_ref() != lesson {
            self.lesson = lesson.cloned();
            self.file = lesson.and_then(|lesson| study.file(lesson));
            // It may have changed since it was read: the first look finds it new.
            self.seen = None;
        }
        self.file.is_some().then_some(LOOK)
    }

    /// The lesson, if its file is not as it was when it was last looked at.
    pub(super) fn changed(&mut self) -> Option<LessonId> {
        let now = stamp(self.file.as_deref()?);
        let before = self.seen.replace(now);
        self.lesson.clone().filter(|_| before != Some(now))
    }
}

fn stamp(file: &Path) -> Stamp {
    let known = fs::metadata(file).ok()?;
    Some((known.modified().ok()?, known.len()))
}
