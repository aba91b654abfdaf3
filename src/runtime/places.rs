//! Where things lie on this machine.

use anyhow::{Context, Result, bail};
use directories::ProjectDirs;
use std::path::{Path, PathBuf};

/// The longest name of a profile, in characters.
const LONGEST_PROFILE: usize = 64;

/// What the learner said about places and names.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// The data folder, if it is not the platform's own.
    pub data: Option<PathBuf>,
    /// More folders with courses.
    pub lessons: Vec<PathBuf>,
    /// Whose progress.
    pub profile: Option<String>,
}

impl Places {
    /// The data folder.
    ///
    /// # Errors
    /// If none was given and the platform names none.
    pub fn data(&self) -> Result<PathBuf> {
        if let Some(data) = &self.data {
            return Ok(data.clone());
        }
        let dirs = ProjectDirs::from("", "", "rabfak")
            .context("this system names no folder for data; give one with --data DIR or RABFAK_DATA")?;
        Ok(dirs.data_dir().to_owned())
    }

    /// Folders with courses: those that were given, and the data folder's own if it is there.
    ///
    /// # Errors
    /// If there is no data folder.
    pub fn lessons(&self) -> Result<Vec<PathBuf>> {
        let own = self.data()?.join("lessons");
        Ok(own.is_dir().then_some(own).into_iter().chain(self.lessons.iter().cloned()).collect())
    }
}

/// The file that holds the progress of `profile`: `rabfak.db`, or the profile's name.
///
/// # Errors
/// If the name could not be a file's name everywhere.
pub fn database(data: &Path, profile: Option<&str>) -> Result<PathBuf> {
    let Some(name) = profile else { return Ok(data.join("rabfak.db")) };
    let is_good = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    if name.is_empty() || name.chars().count() > LONGEST_PROFILE || !name.chars().all(is_good) {
        bail!("a profile's name is 1 to {LONGEST_PROFILE} letters, digits, '-' or '_'; this one is {name:?}");
    }
    Ok(data.join("profiles").join(format!("{name}.db")))
}
