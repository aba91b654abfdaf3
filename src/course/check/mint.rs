//! Ids for cards, questions and figures that have none, written into the files.
//!
//! It must not change anything else in a file, and must leave either the old file or the new one behind.

use super::{Survey, names};
use crate::course::cards::cloze;
use crate::course::diagnostic::Diagnostic;
use crate::course::folder::{Folder, Page};
use crate::course::format::node::Node;
use crate::course::library::courses_in;
use crate::course::manuscript::{Fence, Manuscript};
use crate::domain::question::Piece;
use rand::{Rng, RngExt};
use std::collections::HashSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// Letters that are not mistaken for one another when they are read aloud or copied by hand.
const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
/// How many random letters end an id.
const RANDOM: usize = 4;
/// How many words of the question begin an id, and how many letters they have at most.
const WORDS: usize = 3;
const LONGEST_SLUG: usize = 24;

/// An id that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Minted {
    /// The file that it was written into.
    pub file: String,
    /// The line of the card, question or figure, from 1, in the file as it was before.
    pub line: u32,
    /// The id.
    pub id: String,
}

/// Why no ids were made.
#[derive(Debug, Error)]
pub enum MintError {
    /// A course cannot be read, so nobody knows which ids it has.
    #[error("the course cannot be read; mend this first:\n{}", lines(.0))]
    Course(Vec<Diagnostic>),
    /// A file could not be written; it is as it was.
    #[error("cannot write {file}: {error}; the file is as it was", file = .0.display(), error = .1)]
    Write(PathBuf, #[source] std::io::Error),
}

fn lines(diagnostics: &[Diagnostic]) -> String {
    diagnostics.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// Gives an id to every card, question and figure without one in the course at `path`, or in the courses in it.
///
/// Only the pages that translations are made from are changed: a translation takes over their ids. What cannot be
/// read gets no id.
///
/// # Errors
/// The manifest of a course cannot be read, or a file cannot be written; see [`MintError`]. Files that were written
/// before that keep their new ids.
pub fn mint(path: &Path, random: &mut impl Rng) -> Result<Vec<Minted>, MintError> {
    let mut minted = Vec::new();
    for folder in courses_in(&Folder::Disk(path.to_owned())) {
        let mut found = Vec::new();
        let survey = Survey::read(&folder, &mut found).filter(|survey| !survey.catalogue.is_guessed);
        let survey = survey.ok_or(MintError::Course(found))?;
        let mut taken = survey.catalogue.retired.clone();
        let pages = survey.lessons.iter().flat_map(|lesson| &lesson.pages);
        taken.extend(pages.flat_map(|(_, page)| names::ids(page)).map(|(id, _)| id));
        for page in survey.lessons.iter().filter_map(|lesson| lesson.original(&survey.catalogue)) {
            mint_page(page, &mut taken, random, &mut minted)?;
        }
    }
    Ok(minted)
}

fn mint_page(
    page: &Manuscript,
    taken: &mut HashSet<String>,
    random: &mut impl Rng,
    minted: &mut Vec<Minted>,
) -> Result<(), MintError> {
    let mut text = page.page.text.clone();
    let mut new = Vec::new();
    // From the end, so that an insertion does not move the places of those still to come.
    for fence in page.fences.iter().rev().filter(|fence| fence.id().0.is_none()) {
        let (node, question) = asked(fence);
        let Some(inside) = node.inside else { continue };
        let id = fresh(&question, taken, random);
        text.insert_str(inside, &field(&page.page, inside, &id));
        new.push(Minted { file: page.page.file.clone(), line: page.page.line(node.start), id });
    }
    if !new.is_empty() {
        let path = PathBuf::from(&page.page.file);
        replace(&path, &text).map_err(|error| MintError::Write(path, error))?;
    }
    minted.extend(new.into_iter().rev());
    Ok(())
}

/// Where a fence stands, and what it asks.
fn asked(fence: &Fence) -> (&Node, String) {
    match fence {
        Fence::Card(card) => (&card.node, without_gaps(card.value.q())),
        Fence::Ask(ask) => (&ask.node, ask.value.q.clone()),
        Fence::Chart(chart) => (&chart.node, chart.value.title().to_owned()),
    }
}

fn without_gaps(text: &str) -> String {
    let words = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Gap { answer, .. } => answer.clone(),
    };
    cloze::pieces(text).map_or_else(|_| text.to_owned(), |pieces| pieces.iter().map(words).collect())
}

fn fresh(question: &str, taken: &mut HashSet<String>, random: &mut impl Rng) -> String {
    let slug = slug(question);
    loop {
        let letters = (0..RANDOM).map(|_| char::from(LETTERS[random.random_range(0..LETTERS.len())]));
        let id = format!("{slug}-{}", letters.collect::<String>());
        if taken.insert(id.clone()) {
            return id;
        }
    }
}

fn slug(question: &str) -> String {
    let latin = any_ascii::any_ascii(question).to_lowercase();
    let mut slug = String::new();
    let words = latin.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    for word in words.take(WORDS) {
        if !slug.is_empty() && slug.len() + 1 + word.len() > LONGEST_SLUG {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.extend(word.chars().take(LONGEST_SLUG));
    }
    if slug.is_empty() { "card".to_owned() } else { slug }
}

/// The field to insert: on a line of its own if the fields stand on lines of their own.
fn field(page: &Page, inside: usize, id: &str) -> String {
    let rest = &page.text[inside..];
    let (line, below) = rest.split_once('\n').unwrap_or((rest, ""));
    if !line.trim().is_empty() {
        return format!("id: \"{id}\", ");
    }
    let end = if line.ends_with('\r') { "\r\n" } else { "\n" };
    let indent = &below[..below.len() - below.trim_start_matches([' ', '\t']).len()];
    format!("{end}{indent}id: \"{id}\",")
}

/// Writes beside the file and then puts the new file in its place, so that a crash leaves one of the two whole.
fn replace(path: &Path, text: &str) -> std::io::Result<()> {
    let old = fs::read(path)?;
    let mark: &[u8] = if old.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK } else { b"" };
    let beside = path.with_extension("md.new");
    let written = (|| {
        let mut file = fs::File::create(&beside)?;
        file.write_all(mark)?;
        file.write_all(text.as_bytes())?;
        file.set_permissions(fs::metadata(path)?.permissions())?;
        file.sync_all()?;
        fs::rename(&beside, path)
    })();
    if written.is_err() {
        // What went wrong is reported; that a leftover could not be removed would only hide it.
        let _ = fs::remove_file(&beside);
    }
    written
}

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();
