//! Folders to read from, on the disk or in the program itself, and the pages found in them.
//!
//! It must not know what a page means, and it never writes.

use super::bundled::BUNDLED;
use super::diagnostic::Diagnostic;
use super::diagnostic::codes::{Code, MISSING_FILE, NOT_UTF8};
use include_dir::Dir;
use serde::{Deserialize, Serialize};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

/// A folder, wherever it lies.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(into = "Written", try_from = "Written")]
pub enum Folder {
    /// On the disk.
    Disk(PathBuf),
    /// In the program.
    Bundled(&'static Dir<'static>),
}

/// A folder as it is written down.
#[derive(Serialize, Deserialize)]
enum Written {
    Disk(PathBuf),
    Bundled(PathBuf),
}

impl From<Folder> for Written {
    fn from(folder: Folder) -> Self {
        match folder {
            Folder::Disk(path) => Self::Disk(path),
            Folder::Bundled(dir) => Self::Bundled(dir.path().to_owned()),
        }
    }
}

impl TryFrom<Written> for Folder {
    type Error = String;

    fn try_from(written: Written) -> Result<Self, String> {
        match written {
            Written::Disk(path) => Ok(Self::Disk(path)),
            Written::Bundled(path) => {
                let dir = BUNDLED.get_dir(&path);
                dir.map(Self::Bundled).ok_or_else(|| format!("the program has no folder {}", path.display()))
            }
        }
    }
}

/// The text of a file.
#[derive(Clone, Debug)]
pub struct Page {
    /// The file, as the person would name it.
    pub file: String,
    /// What it says, without a byte order mark.
    pub text: String,
}

impl Folder {
    /// The page `name`.
    ///
    /// # Errors
    /// The file is missing, cannot be read, or is not UTF-8.
    pub fn page(&self, name: &str) -> Result<Page, Diagnostic> {
        let file = self.shown(name);
        let missing = |why: String| Diagnostic::new(&file, (1, 1), MISSING_FILE, why);
        let bytes = match self {
            Self::Disk(path) => std::fs::read(path.join(name)).map_err(|error| missing(reason(&error)))?,
            Self::Bundled(dir) => dir
                .get_file(dir.path().join(name))
                .map(|file| file.contents().to_vec())
                .ok_or_else(|| missing("there is no such file".to_owned()))?,
        };
        Page::from_bytes(file, bytes)
    }

    /// Whether it has a file of this name.
    pub fn has(&self, name: &str) -> bool {
        match self {
            Self::Disk(path) => path.join(name).is_file(),
            Self::Bundled(dir) => dir.get_file(dir.path().join(name)).is_some(),
        }
    }

    /// The folder `name` in it, if there is one.
    pub fn folder(&self, name: &str) -> Option<Self> {
        match self {
            Self::Disk(path) => Some(path.join(name)).filter(|path| path.is_dir()).map(Self::Disk),
            Self::Bundled(dir) => dir.get_dir(dir.path().join(name)).map(Self::Bundled),
        }
    }

    /// The names of the folders in it, sorted.
    pub fn folders(&self) -> Vec<String> {
        self.names(true)
    }

    /// The names of the files in it, sorted.
    pub fn files(&self) -> Vec<String> {
        self.names(false)
    }

    /// How a person would name the file `name` in it.
    pub fn shown(&self, name: &str) -> String {
        match self {
            Self::Disk(path) => path.join(name).display().to_string(),
            Self::Bundled(dir) => Path::new("lessons").join(dir.path()).join(name).display().to_string(),
        }
    }

    /// Changes when the file `name` in it does; without a name when any RON or Markdown file in it or in a folder of it
    /// does. Made of names, times and lengths: no file is opened. The program's own files never change.
    pub fn stamp(&self, name: Option<&str>) -> i64 {
        let mut stamp = DefaultHasher::new();
        if let Self::Disk(path) = self {
            match name {
                Some(name) => stamp_file(&path.join(name), &mut stamp),
                None => stamp_folder(path, 1, &mut stamp),
            }
        }
        stamp.finish() as i64
    }

    /// Goes through all files of a folder in the program.
    pub fn each_file(&self, look: &mut impl FnMut(&str, &[u8])) {
        if let Self::Bundled(dir) = self {
            for file in dir.files() {
                look(&file.path().to_string_lossy(), file.contents());
            }
            dir.dirs().for_each(|dir| Self::Bundled(dir).each_file(look));
        }
    }

    fn names(&self, folders: bool) -> Vec<String> {
        let mut names: Vec<String> = match self {
            Self::Disk(path) => std::fs::read_dir(path)
                .into_iter()
                .flatten()
                .flatten()
                .filter(|entry| entry.path().is_dir() == folders)
                .map(|entry| entry.file_name().to_string_lossy().into_owned())
                .collect(),
            Self::Bundled(dir) => dir
                .entries()
                .iter()
                .filter(|entry| entry.as_dir().is_some() == folders)
                .filter_map(|entry| entry.path().file_name())
                .map(|name| name.to_string_lossy().into_owned())
                .collect(),
        };
        names.sort_unstable();
        names
    }
}

fn stamp_file(path: &Path, stamp: &mut DefaultHasher) {
    let Ok(file) = std::fs::metadata(path) else { return };
    path.file_name().hash(stamp);
    file.len().hash(stamp);
    file.modified().ok().hash(stamp);
}

fn stamp_folder(path: &Path, depth: usize, stamp: &mut DefaultHasher) {
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(path).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    entries.sort_unstable();
    for entry in entries {
        if entry.extension().is_some_and(|end| end == "ron" || end == "md") {
            stamp_file(&entry, stamp);
        } else if depth > 0 && entry.is_dir() {
            entry.file_name().hash(stamp);
            stamp_folder(&entry, depth - 1, stamp);
        }
    }
}

fn reason(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => "there is no such file".to_owned(),
        _ => format!("the file cannot be read: {error}"),
    }
}

impl Page {
    fn from_bytes(file: String, bytes: Vec<u8>) -> Result<Self, Diagnostic> {
        match String::from_utf8(bytes) {
            // Some editors begin a file with a byte order mark; neither RON nor Markdown knows it.
            Ok(text) => Ok(Self { file, text: text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned() }),
            Err(error) => {
                let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
                let place = position(&String::from_utf8_lossy(good), good.len());
                Err(Diagnostic::new(&file, place, NOT_UTF8, "the file is not UTF-8 from here on"))
            }
        }
    }

    /// A diagnostic about the byte `at` of the page.
    pub fn finding(&self, code: Code, at: usize, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(&self.file, self.place(at), code, message)
    }

    /// The line and the column of a byte of the page, both from 1; columns count characters.
    pub fn place(&self, at: usize) -> (u32, u32) {
        position(&self.text, at)
    }
}

fn position(text: &str, at: usize) -> (u32, u32) {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let before = &text[..at];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1;
    (line as u32, column as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        assert_eq!(position("дом\nсад", 0), (1, 1));
        assert_eq!(position("дом\nсад", 9), (2, 2));
        assert_eq!(position("дом\nсад", 10), (2, 2), "the middle of a character");
        assert_eq!(position("дом", 99), (1, 4));
    }

    #[test]
    fn says_where_a_file_stops_being_utf8() {
        let found = Page::from_bytes("x.md".to_owned(), b"ab\nc\xff".to_vec()).unwrap_err();
        assert_eq!(found.to_string(), "x.md:2:2: error: the file is not UTF-8 from here on");
    }
}
