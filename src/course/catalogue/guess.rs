//! A manifest that cannot be read: what can be guessed of it, so that the rest of the course can be checked all the same.
//!
//! It must not report anything: what is wrong with the manifest has been said.

use super::LESSON;
use crate::course::folder::{Folder, Page};
use crate::course::format::manifest::CourseFile;
use crate::course::format::node::Node;
use crate::course::format::{FORMAT, Written};
use crate::course::localized::Localized;

/// What stands in for `course.ron`: its own words where they can be found, every folder with a lesson in it, and
/// nothing at all where nothing is known.
pub(super) fn manifest(folder: &Folder, page: &Page) -> Written<CourseFile> {
    let node = Node::read(&page.text);
    let word = |name: &str| node.named(name, &page.text).unwrap_or_default().to_owned();
    let value = CourseFile {
        format: FORMAT,
        id: word("id"),
        title: Localized::default(),
        source_language: language(&word("source_language")).unwrap_or_default(),
        languages: languages(&node, page),
        version: String::new(),
        licence: String::new(),
        authors: Vec::new(),
        attribution: Vec::new(),
        about: Localized::default(),
        lessons: lessons(folder),
        words: None,
        silence: Vec::new(),
    };
    Written { value, node: Node::default() }
}

fn languages(node: &Node, page: &Page) -> Vec<String> {
    let parts = node.part("languages").into_iter().flat_map(Node::parts);
    let words = parts.filter_map(|part| page.text.get(part.start..part.end));
    words.filter_map(|word| language(word.trim_matches('"'))).collect()
}

/// The word, if it looks like a language: a misplaced bracket may have brought anything here.
fn language(word: &str) -> Option<String> {
    let is_language = matches!(word.len(), 2 | 3) && word.bytes().all(|letter| letter.is_ascii_lowercase());
    is_language.then(|| word.to_owned())
}

fn lessons(folder: &Folder) -> Vec<String> {
    let holds_lesson = |name: &String| folder.folder(name).is_some_and(|inner| inner.has(LESSON));
    folder.folders().into_iter().filter(holds_lesson).collect()
}
