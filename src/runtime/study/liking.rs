//! What the learner sets while reading: how the page is, how fast it is read, and which places have letters.

use super::Study;
use crate::domain::day::Moment;
use crate::domain::ids::CourseId;
use crate::domain::pace::Pace;
use crate::domain::progress::Mark;
use crate::domain::reading::Reading;
use crate::l10n::say;
use crate::settings::Settings;
use anyhow::{Context, Result};
use std::collections::HashMap;

/// The name under which the pace is kept.
const PACE: &str = "pace";

/// What stands before a name under which it is kept what the settings said when a key changed it.
const SETTLED: &str = "settled ";

/// The look that was chosen with keys, where it was.
#[derive(Clone, Debug, Default)]
pub struct Look {
    /// The name of a theme.
    pub theme: Option<String>,
    /// Whether only the page is drawn.
    pub zen: Option<bool>,
}

impl Study {
    /// Puts on the desk what was kept; what was never set stays as it is. Where the settings say something else than
    /// when it was kept, they are the newer word.
    pub(super) fn recall_liking(&mut self) -> Result<()> {
        let kept: HashMap<String, String> = self.store.preferences()?.into_iter().collect();
        for (name, value) in &kept {
            let settled = kept.get(&format!("{SETTLED}{name}"));
            if settled.is_some_and(|settled| *settled != self.settled(name)) {
                continue;
            }
            match name.as_str() {
                PACE => self.desk.pace = value.parse().unwrap_or_default(),
                "theme" => self.look.theme = Some(value.clone()),
                "zen" => self.look.zen = value.parse().ok(),
                name => self.desk.reading = self.desk.reading.with(name, value),
            }
        }
        Ok(())
    }

    /// Reads like this from now on. Only what was changed is kept.
    pub(in crate::runtime) fn set_reading(&mut self, reading: Reading) -> Result<()> {
        let changes = reading.changes(self.desk.reading);
        self.desk.reading = reading;
        self.prefer(changes).with_context(|| say!(self.desk.texts, "cli-not-saved-reading"))
    }

    /// Looks like this from now on.
    pub(super) fn keep_look(&mut self, name: &'static str, value: String) -> Result<()> {
        self.prefer(vec![(name, value)]).with_context(|| say!(self.desk.texts, "cli-not-saved-look"))
    }

    /// Keeps what a key changed, with what the settings say of it now.
    fn prefer(&mut self, changes: Vec<(&str, String)>) -> Result<()> {
        let settled: Vec<(String, String)> =
            changes.iter().map(|(name, _)| (format!("{SETTLED}{name}"), self.settled(name))).collect();
        let settled = settled.iter().map(|(name, value)| (name.as_str(), value.clone()));
        let all: Vec<(&str, String)> = changes.into_iter().chain(settled).collect();
        Ok(self.store.prefer(&all)?)
    }

    /// What the settings say of something that a key changes.
    fn settled(&self, name: &str) -> String {
        let Settings { reading, theme, zen, .. } = &self.settings;
        match name {
            "measure" => reading.measure.to_string(),
            "justify" => reading.justify.to_string(),
            "rail" => reading.rail.to_string(),
            "think-first" => reading.think_first.to_string(),
            "theme" => theme.clone(),
            "zen" => zen.to_string(),
            _ => String::new(),
        }
    }

    /// Remembers the pace; it is written with the next place.
    pub(super) fn keep_pace(&mut self, pace: Pace) {
        self.desk.pace = pace;
        self.unsaved_pace = true;
    }

    /// Writes the pace, if it waits; a failure leaves it waiting.
    pub(super) fn save_pace(&mut self) -> Result<()> {
        if self.unsaved_pace {
            let saved = self.store.prefer(&[(PACE, self.desk.pace.to_string())]);
            saved.with_context(|| say!(self.desk.texts, "cli-not-saved-pace"))?;
            self.unsaved_pace = false;
        }
        Ok(())
    }

    /// Gives a place a letter.
    pub(super) fn set_mark(&mut self, mark: &Mark, now: Moment) -> Result<()> {
        let saved = self.store.set_mark(mark, now);
        saved.with_context(|| say!(self.desk.texts, "cli-not-saved-mark"))?;
        self.reload()
    }

    /// Takes a letter away.
    pub(super) fn drop_mark(&mut self, course: &CourseId, letter: char) -> Result<()> {
        let dropped = self.store.drop_mark(course, letter);
        dropped.with_context(|| say!(self.desk.texts, "cli-mark-stays"))?;
        self.reload()
    }
}
