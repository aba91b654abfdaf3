//! Characters that nobody sees and that change how a line is shown.
//!
//! It must not know what a file means: it looks at every character of it.

use crate::course::catalogue::Catalogue;
use crate::course::diagnostic::Diagnostic;
use crate::course::diagnostic::codes::HIDDEN_CHARACTER;
use crate::course::folder::{Folder, Page};

pub(super) fn check(catalogue: &Catalogue, found: &mut Vec<Diagnostic>) {
    let listed = catalogue.lessons.iter().map(|lesson| &lesson.folder);
    let unread = catalogue.unread.iter().map(|(folder, _)| folder);
    for folder in std::iter::once(&catalogue.folder).chain(listed).chain(unread) {
        for page in pages(folder) {
            for (at, hidden) in page.text.char_indices().filter(|(_, letter)| is_hidden(*letter)) {
                let message = format!("U+{:04X} stands here, which cannot be seen", u32::from(hidden));
                found.push(page.finding(HIDDEN_CHARACTER, at, message).remedy("take it out".to_owned()));
            }
        }
    }
}

/// The pages of a folder; what cannot be opened has been reported.
fn pages(folder: &Folder) -> impl Iterator<Item = Page> {
    let is_text = |file: &String| matches!(file.rsplit_once('.'), Some((_, "ron" | "md")));
    let files = folder.files().into_iter().filter(is_text);
    files.filter_map(|file| folder.page(&file).ok())
}

/// Control characters but line ends and tabs, and those that turn the direction of writing.
fn is_hidden(letter: char) -> bool {
    let turns = matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    turns || letter.is_control() && !matches!(letter, '\n' | '\r' | '\t')
}
