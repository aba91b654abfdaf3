//! The fact sheet of the bundled course: it and the lessons cannot come apart unnoticed.

#![allow(missing_docs, clippy::unwrap_used)]

use rabfak::course::check::check;
use rabfak::settings::actions;
use rabfak::text::fold::fold;
use std::fs;
use std::path::{Path, PathBuf};

#[path = "support/course.rs"]
mod support;
use support::copy;

const NEP: &str = "lessons/nep";

/// What is found, said or silenced, about lessons that differ from their fact sheet.
fn differences(course: &Path) -> Vec<String> {
    let findings = check(course, fold, &actions());
    let all = findings.said.iter().chain(&findings.silenced);
    let of_facts = all.filter(|found| matches!(found.code, "fact-not-found" | "number-without-fact"));
    of_facts.map(ToString::to_string).collect()
}

/// The pages of the course.
fn pages(course: &Path) -> Vec<PathBuf> {
    let folders = fs::read_dir(course).unwrap().map(|entry| entry.unwrap().path().join("en.md"));
    let mut pages: Vec<_> = folders.filter(|page| page.is_file()).collect();
    pages.sort();
    pages
}

/// The text with the first number of at least three digits changed that stands in a paragraph.
fn with_another_figure(text: &str) -> String {
    let paragraph = |line: &&str| line.starts_with(char::is_alphabetic) && !line.ends_with([',', '(']);
    let is_long =
        |word: &&str| word.len() > 2 && word.bytes().all(|byte| byte.is_ascii_digit() || byte == b',');
    let line =
        text.lines().filter(paragraph).find(|line| line.split(' ').any(|word| is_long(&word))).unwrap();
    let word = line.split(' ').find(is_long).unwrap();
    text.replacen(line, &line.replacen(word, &format!("9{word}"), 1), 1)
}

#[test]
fn every_fact_is_found_and_every_number_is_covered() {
    assert_eq!(differences(Path::new(NEP)), [""; 0]);
}

#[test]
fn a_changed_figure_cannot_go_unnoticed() {
    let folder = tempfile::tempdir().unwrap();
    copy(Path::new(NEP), folder.path());
    let pages = pages(folder.path());
    for page in &pages {
        let text = fs::read_to_string(page).unwrap();
        fs::write(page, with_another_figure(&text)).unwrap();
    }
    let seen = differences(folder.path());
    for page in pages.iter().map(|page| page.display().to_string()) {
        assert!(seen.iter().any(|line| line.starts_with(&page)), "{page} is not in {seen:#?}");
    }
}

#[test]
fn a_fact_that_is_struck_out_is_missed() {
    let folder = tempfile::tempdir().unwrap();
    copy(Path::new(NEP), folder.path());
    let sheet = folder.path().join("facts.ron");
    let text = fs::read_to_string(&sheet).unwrap();
    fs::write(&sheet, text.replacen("\"June 1918\"", "\"June 1819\"", 1)).unwrap();
    let seen = differences(folder.path());
    assert!(seen.iter().any(|line| line.contains("does not say 'June 1819'")), "{seen:?}");
    assert!(seen.iter().any(|line| line.contains("no fact covers '1918'")), "{seen:?}");
}
