//! Courses of any size, written to a folder: for measuring, and for tests of the index.

#![allow(dead_code, missing_docs, clippy::unwrap_used, reason = "each bench and test uses a part of it")]

use std::fmt::Write;
use std::fs;
use std::path::Path;

/// A course with so many lessons, of so many cards each, and so many terms.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    pub lessons: usize,
    pub cards: usize,
    pub terms: usize,
}

/// Writes a course into a folder of its own in `folder`.
pub fn course(folder: &Path, id: &str, size: Size) {
    let home = folder.join(id);
    let names: Vec<String> = (1..=size.lessons).map(|n| format!("l{n:05}")).collect();
    for name in &names {
        lesson(&home, name, size.cards);
    }
    manifest(&home, id, &names);
    glossary(&home, size.terms);
}

/// Writes `course.ron` with these lessons.
pub fn manifest(home: &Path, id: &str, lessons: &[String]) {
    fs::create_dir_all(home).unwrap();
    let text = format!(
        "(format: 1, id: {id:?}, title: {{\"en\": \"Course {id}\"}}, source_language: \"en\", languages: [\"en\"], \
         version: \"1.0.0\", licence: \"CC0-1.0\", authors: [\"Nobody\"], attribution: [], \
         about: {{\"en\": \"Made up.\"}}, lessons: {lessons:?})"
    );
    fs::write(home.join("course.ron"), text).unwrap();
}

/// Writes `glossary.ron` with so many terms.
pub fn glossary(home: &Path, terms: usize) {
    let mut text = String::from("[\n");
    for n in 0..terms {
        writeln!(
            text,
            "  Term(id: \"t{n}\", term: {{\"en\": \"term {n}\", \"ru\": \"слово {n}\"}}, \
             brief: {{\"en\": \"What term {n} means.\"}}, text: {{\"en\": \"More of term {n}.\"}}, first: \"l00001\"),"
        )
        .unwrap();
    }
    fs::write(home.join("glossary.ron"), text + "]\n").unwrap();
}

/// Writes a lesson of some three pages with so many cards, each after a paragraph.
pub fn lesson(home: &Path, name: &str, cards: usize) {
    let folder = home.join(name);
    fs::create_dir_all(&folder).unwrap();
    let head = format!("(id: {name:?}, title: {{\"en\": \"Lesson {name}\"}}, changed: \"2026-01-01\")");
    fs::write(folder.join("lesson.ron"), head).unwrap();
    fs::write(folder.join("en.md"), prose(name, cards, 1)).unwrap();
}

/// Prose with so many cards of revision `rev`.
pub fn prose(name: &str, cards: usize, rev: u32) -> String {
    let mut text = format!("# Lesson {name} {{#top}}\n\n");
    for n in 0..cards {
        write!(
            text,
            "## Section {n} {{#s{n}}}\n\n{}\n\n```card\nBasic(id: \"{name}-{n}-a2b3\", q: \"What is {n} of {name}?\", \
             a: \"It is {n}.\", rev: {rev})\n```\n\n",
            paragraph(n)
        )
        .unwrap();
    }
    text
}

/// Some four hundred letters that are words.
pub fn paragraph(seed: usize) -> String {
    const WORDS: [&str; 12] = [
        "grain",
        "requisition",
        "market",
        "the",
        "of",
        "peasants",
        "administration",
        "was",
        "in",
        "proportion",
        "unconditionally",
        "town",
    ];
    let words = (0..62).map(|n| WORDS[(n * 7 + n / 5 + seed * 5) % WORDS.len()]);
    words.collect::<Vec<_>>().join(" ") + "."
}
