//! Markdown to blocks of prose and to fences, with what its links lead to.
//!
//! It must not read what stands in a fence, and must not know whether a link leads anywhere.

mod closing;
mod fences;
mod flatten;
mod inlines;
mod marks;
#[cfg(test)]
mod tests;
mod titles;
mod walker;

use super::diagnostic::Diagnostic;
use super::diagnostic::codes::{UNKNOWN_FOOTNOTE, UNUSED_FOOTNOTE};
use super::folder::Page;
use super::format::extract::Extract;
use super::lesson::Link;
use crate::text::prose::{Block, Run};
pub use closing::{opening, unclosed};
use pulldown_cmark::{Event, Options, Parser, Tag};
use std::collections::BTreeMap;
use std::ops::Range;
pub use titles::check as check_titles;
use walker::Walker;
pub use walker::slug;

/// A page as it was written: prose and fences in order.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// Its parts.
    pub parts: Vec<Part>,
    /// What its links lead to, and where each stands in the page.
    pub links: Vec<(Link, usize)>,
    /// Its footnotes in order of first mention.
    pub notes: Vec<Vec<Run>>,
    /// Where fences begin that are not closed: what comes after them has been read as part of them.
    pub unclosed: Vec<usize>,
}

/// A part of a page.
#[derive(Clone, Debug)]
pub struct Part {
    /// The byte of the page where it begins.
    pub at: usize,
    /// What it is.
    pub body: Body,
}

/// What a part of a page is.
#[derive(Clone, Debug)]
pub enum Body {
    /// A heading, with its id if the author gave it one.
    Heading(Option<String>, Block),
    /// Any other prose.
    Prose(Block),
    /// A fence whose text is for others to read.
    Fence(FenceKind, Extract),
}

/// The fences that are not prose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FenceKind {
    /// A card.
    Card,
    /// An open question.
    Ask,
    /// A figure.
    Chart,
    /// Something to try.
    Step,
}

/// What all walkers over one page have in common.
struct Shared<'p> {
    page: &'p Page,
    mark: &'p dyn Fn(&str) -> String,
    links: Vec<(Link, usize)>,
    defined: BTreeMap<String, usize>,
    mentioned: Vec<String>,
    notes: BTreeMap<String, Vec<Run>>,
    found: Vec<Diagnostic>,
    unclosed: Vec<usize>,
}

/// Reads a page; `mark` says what a reader sees for a cited work.
pub fn read(page: &Page, mark: &dyn Fn(&str) -> String, found: &mut Vec<Diagnostic>) -> Draft {
    let whole = Extract::whole(page);
    let events = events(&whole.text);
    let mut shared = Shared {
        page,
        mark,
        links: Vec::new(),
        defined: BTreeMap::new(),
        mentioned: Vec::new(),
        notes: BTreeMap::new(),
        found: Vec::new(),
        unclosed: Vec::new(),
    };
    shared.define_notes(&events, &whole);
    let parts = Walker::new(&events, &whole, &mut shared).parts();
    if shared.unclosed.is_empty() {
        shared.report_unused_notes();
    } else {
        // The footnote may well be written in what an unclosed fence has swallowed.
        shared.found.retain(|found| found.code != UNKNOWN_FOOTNOTE.name);
    }
    found.append(&mut shared.found);
    let notes = shared.mentioned.iter().map(|name| shared.notes.remove(name).unwrap_or_default()).collect();
    Draft { parts, links: shared.links, notes, unclosed: shared.unclosed }
}

fn events(text: &str) -> Vec<(Event<'_>, Range<usize>)> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_HEADING_ATTRIBUTES;
    Parser::new_ext(text, options).into_offset_iter().collect()
}

impl Shared<'_> {
    fn define_notes(&mut self, events: &[(Event<'_>, Range<usize>)], extract: &Extract) {
        for (event, range) in events {
            if let Event::Start(Tag::FootnoteDefinition(name)) = event {
                self.defined.entry(note_key(name)).or_insert(extract.place(range.start));
            }
        }
    }

    /// The number of a link to `to`, which stands at a byte of the page.
    fn link(&mut self, to: Link, at: usize) -> usize {
        self.links.push((to, at));
        self.links.len() - 1
    }

    /// The number of a footnote from 0, if there is such a note.
    fn mention(&mut self, name: &str) -> Option<usize> {
        let key = note_key(name);
        if !self.defined.contains_key(&key) {
            return None;
        }
        let known = self.mentioned.iter().position(|mentioned| *mentioned == key);
        Some(known.unwrap_or_else(|| {
            self.mentioned.push(key);
            self.mentioned.len() - 1
        }))
    }

    fn report_unused_notes(&mut self) {
        for (name, at) in self.defined.iter().filter(|(name, _)| !self.mentioned.contains(name)) {
            let message = format!("nothing refers to the footnote '{name}'");
            self.found.push(self.page.finding(UNUSED_FOOTNOTE, *at, message));
        }
    }
}

/// Markdown does not tell `[^Rate]` from `[^rate]`.
fn note_key(name: &str) -> String {
    name.to_lowercase()
}
