//! Where things lie on this machine.

use crate::course::diagnostic::Diagnostic;
use crate::course::folder::Folder;
use crate::l10n::{Language, Texts, say};
use crate::settings::Settings;
use crate::tui::theme::file::{Named, read};
use anyhow::{Context, Result, anyhow, bail};
use directories::ProjectDirs;
use std::path::{Path, PathBuf};

/// The longest name of a profile, in characters.
const LONGEST_PROFILE: usize = 64;

/// What the learner said about places and names, and what the machine says of itself.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// The data folder, if it is not the platform's own.
    pub data: Option<PathBuf>,
    /// More folders with courses.
    pub lessons: Vec<PathBuf>,
    /// Whose progress.
    pub profile: Option<String>,
    /// The file of settings; without one the defaults hold.
    pub config: Option<PathBuf>,
    /// The language of the program, if it was asked for now.
    pub lang: Option<Language>,
    /// That of the locale, which holds where none was asked for and none is settled.
    pub locale: Option<Language>,
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
        let dirs =
            ProjectDirs::from("", "", "rabfak").with_context(|| say!(self.texts(), "cli-no-data-folder"))?;
        Ok(dirs.data_dir().to_owned())
    }

    /// The language of the program: the one asked for now, the one settled, that of the locale.
    pub fn language(&self, settings: &Settings) -> Language {
        self.lang.or(settings.lang).or(self.locale).unwrap_or_default()
    }

    /// What the program says before a study is open. Settings that are not understood settle no language.
    pub fn texts(&self) -> Texts {
        Texts::new(self.language(&self.settings().unwrap_or_default()))
    }

    /// The file that holds the progress: `rabfak.db`, or the profile's name.
    ///
    /// # Errors
    /// If there is no data folder, or the name could not be a file's name everywhere.
    pub fn database(&self) -> Result<PathBuf> {
        let data = self.data()?;
        let Some(name) = &self.profile else { return Ok(data.join("rabfak.db")) };
        let is_good = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
        if name.is_empty() || name.chars().count() > LONGEST_PROFILE || !name.chars().all(is_good) {
            bail!(say!(self.texts(), "cli-profile", longest = LONGEST_PROFILE, name = name.as_str()));
        }
        Ok(data.join("profiles").join(format!("{name}.db")))
    }

    /// What is settled in the file of settings, if there is one.
    ///
    /// # Errors
    /// All that is wrong with the file, with places and remedies.
    pub fn settings(&self) -> Result<Settings> {
        let Some(path) = &self.config else { return Ok(Settings::default()) };
        let (folder, name) = (path.parent().unwrap_or(Path::new("")), path.file_name().unwrap_or_default());
        let page = Folder::Disk(folder.to_owned()).page(&name.to_string_lossy());
        let settings = page
            .map_err(|unread| vec![unread])
            .and_then(|page| Settings::read(&page, themes(&Folder::Disk(folder.join("themes")))?));
        settings.map_err(|found| {
            let lines: Vec<String> = found.iter().map(ToString::to_string).collect();
            anyhow!(lines.join("\n"))
        })
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

/// The learner's own themes.
fn themes(folder: &Folder) -> Result<Vec<Named>, Vec<Diagnostic>> {
    let is_theme = |name: &String| Path::new(name).extension().is_some_and(|ending| ending == "ron");
    let pages = folder.files().into_iter().filter(is_theme).map(|name| folder.page(&name));
    pages.map(|page| read(&page.map_err(|unread| vec![unread])?)).collect()
}

/// Where the settings lie if no other file is named; none if the platform names no folder for them.
pub fn config_file() -> Option<PathBuf> {
    ProjectDirs::from("", "", "rabfak").map(|dirs| dirs.config_dir().join("config.ron"))
}
