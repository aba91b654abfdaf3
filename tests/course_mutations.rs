//! Whatever stands in the files of a course, nothing panics, and every diagnostic points into its file.

#![allow(missing_docs, clippy::unwrap_used)]

use include_dir::Dir;
use proptest::prelude::*;
use rabfak::course::check::{check, mint};
use rabfak::course::library::Library;
use rabfak::settings::actions;
use rand::SeedableRng;
use rand::rngs::StdRng;
use std::fs;
use std::path::Path;

#[path = "support/course.rs"]
mod support;
use support::{COURSES, copy, fold};

static NOTHING: Dir<'static> = Dir::new("", &[]);

const FILES: [&str; 6] =
    ["01-flour/en.md", "02-bread/en.md", "glossary.ron", "sources.ron", "course.ron", "01-flour/lesson.ron"];

/// What breaks things most readily.
const SNIPPETS: [&str; 24] = [
    "```card\n",
    "```\n",
    "```aside\n",
    "[[",
    "]]",
    "[@",
    "[^stones]",
    "{{",
    "}}",
    "::",
    "(",
    ")",
    "[",
    "]",
    "{",
    "\"",
    "\\",
    "\n> — ",
    "\n- ",
    "|",
    "мука́",
    "\u{feff}",
    "\r\n",
    "# a {#top}\n",
];

fn use_all_of(course: &Path) {
    for found in check(course, fold, &actions()).said {
        if let Ok(text) = fs::read_to_string(&found.file) {
            let line = text.split('\n').nth(found.line as usize - 1);
            let width = line.map(|line| line.chars().count());
            assert!(width.is_some_and(|width| found.column as usize <= width + 1), "{found}");
        }
    }
    let (library, _) = Library::open(&NOTHING, &[course.to_owned()], "en");
    for course in library.courses() {
        library.deck(&course.id);
        course.glossary.find("muka", fold);
    }
    let _ = mint(course, &mut StdRng::seed_from_u64(1));
}

fn with_file(name: &str, change: impl Fn(String) -> String) {
    let folder = tempfile::tempdir().unwrap();
    copy(&Path::new(COURSES).join("good"), folder.path());
    let file = folder.path().join(name);
    fs::write(&file, change(fs::read_to_string(&file).unwrap())).unwrap();
    use_all_of(folder.path());
}

/// Puts `snippet` in the place of some characters; both places are thousandths of the text.
fn spliced(text: &str, from: usize, length: usize, snippet: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let start = from * letters.len() / 1000;
    let end = (start + length).min(letters.len());
    letters[..start].iter().copied().chain(snippet.chars()).chain(letters[end..].iter().copied()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn any_text_as_prose(text in "\\PC*") {
        with_file("01-flour/en.md", |_| text.clone());
    }

    #[test]
    fn any_snippets_as_prose(parts in prop::collection::vec(prop::sample::select(&SNIPPETS[..]), 0..40)) {
        with_file("01-flour/en.md", |_| parts.concat());
    }

    #[test]
    fn any_text_as_glossary(text in "\\PC*") {
        with_file("glossary.ron", |_| text.clone());
    }

    #[test]
    fn any_snippets_as_glossary(parts in prop::collection::vec(prop::sample::select(&SNIPPETS[..]), 0..40)) {
        with_file("glossary.ron", |_| parts.concat());
    }

    #[test]
    fn any_change_of_a_good_course(
        file in prop::sample::select(&FILES[..]),
        edits in prop::collection::vec((0usize..1000, 0usize..40, prop::sample::select(&SNIPPETS[..])), 1..6),
    ) {
        with_file(file, |text| {
            edits.iter().fold(text, |text, (from, length, snippet)| spliced(&text, *from, *length, snippet))
        });
    }
}
