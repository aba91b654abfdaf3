//! What several tests of courses need.

#![allow(dead_code, clippy::unwrap_used)]

use std::fs;
use std::path::Path;

/// The courses to test with.
pub const COURSES: &str = "tests/courses";

/// One key for all spellings, as far as the courses here need it.
pub fn fold(text: &str) -> String {
    any_ascii::any_ascii(&text.replace('\u{301}', "")).to_lowercase()
}

/// Copies a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
