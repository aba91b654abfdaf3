//! Courses on the disk: one without a fault, and one for every kind of diagnostic.
//!
//! `UPDATE_EXPECTED=1 cargo test --test courses` writes the expected lines anew; read the difference before it is kept.

#![allow(missing_docs, clippy::unwrap_used)]

use rabfak::course::check::check;
use rabfak::course::diagnostic::codes::CODES;
use rabfak::settings::actions;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

#[path = "support/course.rs"]
mod support;
use support::{COURSES, copy, fold};

fn bad_courses() -> Vec<PathBuf> {
    let entries = fs::read_dir(Path::new(COURSES).join("bad")).unwrap();
    let mut courses: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    courses.sort();
    courses
}

fn name(course: &Path) -> String {
    course.file_name().unwrap().to_string_lossy().into_owned()
}

#[test]
fn every_diagnostic_has_a_bad_course_and_says_what_is_expected() {
    let mut wrong = Vec::new();
    for course in bad_courses() {
        let found = check(&course, fold, &actions()).said;
        let prefix = format!("{}/", course.display());
        let lines: String = found.iter().map(|found| format!("{found}\n").replace(&prefix, "")).collect();
        let expected = course.join("expected.txt");
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            fs::write(&expected, &lines).unwrap();
        }
        if fs::read_to_string(&expected).unwrap_or_default() != lines {
            wrong.push(format!("{}:\n{lines}", expected.display()));
        }
        if !found.iter().any(|found| found.code == name(&course)) {
            wrong.push(format!("{} does not show what it is named after", course.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn table_and_bad_courses_are_the_same_set() {
    let table: BTreeSet<_> = CODES.iter().map(|code| code.name.to_owned()).collect();
    let courses: BTreeSet<_> = bad_courses().iter().map(|course| name(course)).collect();
    assert_eq!(table, courses);
}

#[test]
fn a_bad_course_shows_nothing_but_what_it_is_named_after() {
    for course in bad_courses() {
        let others: Vec<_> = check(&course, fold, &actions())
            .said
            .into_iter()
            .filter(|found| found.code != name(&course))
            .collect();
        assert!(others.is_empty(), "{}: {others:?}", course.display());
    }
}

#[test]
fn the_good_course_has_no_faults() {
    let found = check(&Path::new(COURSES).join("good"), fold, &actions()).said;
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_folder_of_courses_is_checked_in_one_run() {
    let found = check(&Path::new(COURSES).join("bad"), fold, &actions()).said;
    let codes: BTreeSet<_> = found.iter().map(|found| found.code).collect();
    assert_eq!(codes.len(), CODES.len());
    assert!(found.is_sorted());
}

#[test]
fn a_folder_without_courses_is_said_to_be_one() {
    let found = check(Path::new("tests/courses/nowhere"), fold, &actions()).said;
    let lines: Vec<_> = found.iter().map(ToString::to_string).collect();
    let expected = "tests/courses/nowhere/course.ron:1:1: error: neither a course nor a folder of courses: there is no course.ron";
    assert_eq!(lines, [expected]);
}

/// What is reported about the good course after changes to its files.
fn after(changes: &[(&str, &str, &str)]) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    copy(&Path::new(COURSES).join("good"), folder.path());
    for (file, from, to) in changes {
        let path = folder.path().join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file}: {from}");
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    }
    let found = check(folder.path(), fold, &actions()).said;
    let prefix = format!("{}/", folder.path().display());
    found.iter().map(|found| format!("{}: {}", found.file.replace(&prefix, ""), found.code)).collect()
}

#[test]
fn a_manifest_that_cannot_be_read_hides_nothing() {
    let others = [
        ("glossary.ron", "brief:", "breif:"),
        ("sources.ron", "mark:", "marc:"),
        ("01-flour/lesson.ron", "title:", "titel:"),
        ("02-bread/en.md", "Numeric(", "Numerical("),
        ("02-bread/en.md", "[[", "[[no-such-"),
    ];
    let expected = [
        "01-flour/lesson.ron: unknown-field",
        "02-bread/en.md: unknown-term",
        "02-bread/en.md: unknown-kind",
        "course.ron: unknown-field",
        "glossary.ron: unknown-field",
        "sources.ron: unknown-field",
    ];
    let manifest = [("course.ron", "licence:", "license:")];
    assert_eq!(after(&[&manifest[..], &others].concat()), expected);
    let manifest = [("course.ron", "(", "")];
    assert_eq!(
        after(&[&manifest[..], &others].concat()),
        expected.map(|line| { if line.starts_with("course") { "course.ron: ron-syntax" } else { line } })
    );
}

#[test]
fn a_file_that_cannot_be_read_brings_no_showers() {
    for file in ["course.ron", "glossary.ron", "sources.ron", "01-flour/lesson.ron"] {
        for bracket in ["(", "["] {
            let found = after(&[(file, "\"", "”"), (file, ":", bracket)]);
            assert!(found.iter().all(|line| line.starts_with(file)), "{found:#?}");
        }
    }
}

#[test]
fn a_card_that_cannot_be_read_is_not_missing_from_a_translation() {
    let unknown = [("01-flour/ru.md", "TrueFalse(", "TrueOrFalse(")];
    assert_eq!(after(&unknown), ["01-flour/ru.md: unknown-kind"]);
    let without_id = [("01-flour/en.md", "TrueFalse(id: \"stones-c4d5\", ", "TrueOrFalse(")];
    assert_eq!(after(&without_id), ["01-flour/en.md: unknown-kind"]);
}

#[test]
fn a_timeline_and_an_index_are_checked_like_the_rest() {
    let timeline = [
        ("timeline.ron", r#"date: "1922""#, r#"date: "1922-13""#),
        ("timeline.ron", r#"at: "bread#prices""#, r#"at: "bread#price""#),
        ("timeline.ron", r#"at: "bread#prices""#, r#"at: "braed#prices""#),
        ("timeline.ron", r#"at: "bread#top""#, r#"at: "bread""#),
        ("timeline.ron", r#""en": "a cook"#, r#""de": "a cook"#),
        ("timeline.ron", r#"id: "prices""#, r#"id: "ovens""#),
    ];
    let expected = [
        "timeline.ron: duplicate-id",
        "timeline.ron: unknown-lane",
        "timeline.ron: bad-date",
        "timeline.ron: unknown-heading",
        "timeline.ron: unknown-lane",
        "timeline.ron: unknown-lesson",
        "timeline.ron: language-missing",
        "timeline.ron: unknown-heading",
    ];
    assert_eq!(after(&timeline), expected);
    let wide = format!(r#"brief: {{"en": "{}""#, "w".repeat(77));
    let index = [
        ("index.ron", r#"brief: {"en": "Wrote of bread and fire.""#, wide.as_str()),
        ("index.ron", r#"id: "cook""#, r#"id: "Cook""#),
        ("index.ron", r#"also: ["Повара"]"#, r#"also: [""]"#),
        ("index.ron", r#"["sto"]"#, r#"["sto", "ost", "sto"]"#),
    ];
    let expected = [
        "index.ron: bad-id",
        "index.ron: empty-text",
        "index.ron: brief-too-wide",
        "index.ron: unknown-term",
        "index.ron: duplicate-id",
    ];
    assert_eq!(after(&index), expected);
}
