//! Where things lie on this machine.

use crate::course::diagnostic::Diagnostic;
use crate::course::folder::{Folder, Page};
use crate::l10n::{Language, Texts, say};
use crate::settings::{self, Settings};
use crate::tui::theme::Theme;
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

    /// What the program says before a study is open: in the language that is settled, whatever else is wrong there.
    pub fn texts(&self) -> Texts {
        let settled = || settings::language(&self.page()?.ok()?);
        Texts::new(self.lang.or_else(settled).or(self.locale).unwrap_or_default())
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
    /// All that is wrong with the file and the learner's themes, with places and remedies.
    pub fn settings(&self) -> Result<Settings> {
        let (Some(path), Some(page)) = (&self.config, self.page()) else { return Ok(Settings::default()) };
        let texts = self.texts();
        if !path.exists() {
            bail!(
                "{}:1:1: {}: {}",
                path.display(),
                say!(texts, "settings-error"),
                say!(texts, "settings-no-file")
            );
        }
        let (themes, mut found) = themes(&Folder::Disk(beside(path).join("themes")));
        let settings =
            page.map_err(|unread| vec![unread]).and_then(|page| Settings::read(&page, themes, &texts));
        match settings {
            Ok(settings) if found.is_empty() => return Ok(settings),
            Ok(_) => {}
            Err(faults) => found.extend(faults),
        }
        Err(anyhow!(settings::told(&found, &texts)))
    }

    /// The file of settings as it is written; none where none is named.
    fn page(&self) -> Option<Result<Page, Diagnostic>> {
        let path = self.config.as_ref()?;
        Some(Folder::Disk(beside(path).to_owned()).page(&path.file_name()?.to_string_lossy()))
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

fn beside(file: &Path) -> &Path {
    file.parent().unwrap_or(Path::new(""))
}

/// The learner's own themes, and what is wrong with them. One with mistakes is there by its name, so that nobody is told
/// that there is no such theme.
fn themes(folder: &Folder) -> (Vec<Named>, Vec<Diagnostic>) {
    let is_theme = |name: &String| Path::new(name).extension().is_some_and(|ending| ending == "ron");
    let (mut themes, mut found) = (Vec::new(), Vec::new());
    for file in folder.files().into_iter().filter(is_theme) {
        match folder.page(&file).map_err(|unread| vec![unread]).and_then(|page| read(&page)) {
            Ok(theme) => themes.push(theme),
            Err(faults) => {
                let name = file.trim_end_matches(".ron").to_owned();
                themes.push(Named { name, theme: Theme::mono() });
                found.extend(faults);
            }
        }
    }
    (themes, found)
}

/// Where the settings lie if no other file is named; none if the platform names no folder for them.
pub fn config_file() -> Option<PathBuf> {
    ProjectDirs::from("", "", "rabfak").map(|dirs| dirs.config_dir().join("config.ron"))
}
