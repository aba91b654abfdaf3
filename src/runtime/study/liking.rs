//! What the learner sets while reading: how the page is, how fast it is read, and which places have letters.

use super::Study;
use crate::domain::day::Moment;
use crate::domain::ids::CourseId;
use crate::domain::pace::Pace;
use crate::domain::progress::Mark;
use crate::domain::reading::Reading;
use anyhow::{Context, Result};

/// The name under which the pace is kept.
const PACE: &str = "pace";

impl Study {
    /// Puts on the desk what was kept; what was never set stays as it is.
    pub(super) fn recall_liking(&mut self) -> Result<()> {
        for (name, value) in self.store.preferences()? {
            match name.as_str() {
                PACE => self.desk.pace = value.parse().unwrap_or_default(),
                name => self.desk.reading = self.desk.reading.with(name, &value),
            }
        }
        Ok(())
    }

    /// Reads like this from now on. Only what was changed is kept.
    pub(super) fn set_reading(&mut self, reading: Reading) -> Result<()> {
        let changes = reading.changes(self.desk.reading);
        self.desk.reading = reading;
        self.store.prefer(&changes).context("how you read was not saved")
    }

    /// Remembers the pace; it is written with the next place.
    pub(super) fn keep_pace(&mut self, pace: Pace) {
        self.desk.pace = pace;
        self.unsaved_pace = true;
    }

    /// Writes the pace, if it waits; a failure leaves it waiting.
    pub(super) fn save_pace(&mut self) -> Result<()> {
        if self.unsaved_pace {
            self.store.prefer(&[(PACE, self.desk.pace.to_string())]).context("your pace was not saved")?;
            self.unsaved_pace = false;
        }
        Ok(())
    }

    /// Gives a place a letter.
    pub(super) fn set_mark(&mut self, mark: &Mark, now: Moment) -> Result<()> {
        self.store.set_mark(mark, now).context("the mark was not saved")?;
        self.reload()
    }

    /// Takes a letter away.
    pub(super) fn drop_mark(&mut self, course: &CourseId, letter: char) -> Result<()> {
        self.store.drop_mark(course, letter).context("the mark was not taken away")?;
        self.reload()
    }
}
