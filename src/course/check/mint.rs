//! Ids for cards, questions and figures that have none, written into the files.
//!
//! It must not change anything else in a file, and must leave either the old file or the new one behind.

use super::languages::translations;
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
use std::mem::discriminant;
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
    /// The line where the id now stands, from 1.
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
/// Only the pages that translations are made from are changed: a translation takes over their ids. Where a translation
/// has an id already, that is taken, so that nobody's progress is lost. What cannot be read gets no id.
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
        let mut ids = Ids::of(&survey);
        for lesson in &survey.lessons {
            if let Some(page) = lesson.original(&survey.catalogue) {
                mint_page(page, &translations(&survey, lesson), &mut ids, random, &mut minted)?;
            }
        }
    }
    Ok(minted)
}

/// The ids that may not be given to anything else.
struct Ids {
    /// Those of the pages that translations are made from, and those that are retired.
    given: HashSet<String>,
    /// Those of the translations.
    translated: HashSet<String>,
}

impl Ids {
    fn of(survey: &Survey) -> Self {
        let mut ids = Self { given: survey.catalogue.retired.clone(), translated: HashSet::new() };
        for lesson in &survey.lessons {
            let original = lesson.original(&survey.catalogue);
            ids.given.extend(original.into_iter().flat_map(names::ids).map(|(id, _)| id));
            let translated = translations(survey, lesson).into_iter().flat_map(names::ids);
            ids.translated.extend(translated.map(|(id, _)| id));
        }
        ids
    }
}

fn mint_page(
    page: &Manuscript,
    translations: &[&Manuscript],
    ids: &mut Ids,
    random: &mut impl Rng,
    minted: &mut Vec<Minted>,
) -> Result<(), MintError> {
    let mut text = String::new();
    let mut copied = 0;
    let before = minted.len();
    for (nth, fence) in page.fences.iter().enumerate().filter(|(_, fence)| fence.id().0.is_none()) {
        let (node, question) = asked(fence);
        let Some(inside) = node.inside else { continue };
        let id = known(page, translations, nth, ids).unwrap_or_else(|| fresh(&question, ids, random));
        text.push_str(&page.page.text[copied..inside]);
        copied = inside;
        text.push_str(&field(&page.page, inside, &id));
        let line = text.matches('\n').count() + 1;
        minted.push(Minted { file: page.page.file.clone(), line: line as u32, id });
    }
    text.push_str(&page.page.text[copied..]);
    if minted.len() == before {
        return Ok(());
    }
    let path = PathBuf::from(&page.page.file);
    replace(&path, &text).map_err(|error| {
        minted.truncate(before);
        MintError::Write(path, error)
    })
}

/// The id that a translation has in the same place, if it has as many of everything and nothing else bears that id.
fn known(page: &Manuscript, translations: &[&Manuscript], nth: usize, ids: &mut Ids) -> Option<String> {
    let alike = translations.iter().filter(|translation| is_alike(page, translation));
    let known = alike.filter_map(|translation| translation.fences.get(nth)?.id().0);
    let id = known.filter(|id| names::is_id(id)).find(|id| !ids.given.contains(*id))?.to_owned();
    ids.given.insert(id.clone());
    Some(id)
}

/// Whether a translation has cards, questions and figures in the order of the original, so that their places agree.
fn is_alike(page: &Manuscript, translation: &Manuscript) -> bool {
    let is_whole = |page: &Manuscript| page.unread.is_empty() && !page.is_cut;
    let agree = |(one, other): (&Fence, &Fence)| {
        let ids = one.id().0.zip(other.id().0);
        discriminant(one) == discriminant(other) && ids.is_none_or(|(one, other)| one == other)
    };
    is_whole(page)
        && is_whole(translation)
        && page.fences.len() == translation.fences.len()
        && page.fences.iter().zip(&translation.fences).all(agree)
}

/// Where a fence stands, and what it asks.
fn asked(fence: &Fence) -> (&Node, String) {
    match fence {
        Fence::Card(card) => (&card.node, without_gaps(card.value.q())),
        Fence::Ask(ask) => (&ask.node, ask.value.q.clone()),
        Fence::Chart(chart) => (&chart.node, chart.value.caption().title.to_owned()),
        Fence::Step(step) => (&step.node, step.value.does.clone()),
    }
}

fn without_gaps(text: &str) -> String {
    let words = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Gap { answer, .. } => answer.clone(),
    };
    cloze::pieces(text).map_or_else(|_| text.to_owned(), |pieces| pieces.iter().map(words).collect())
}

fn fresh(question: &str, ids: &mut Ids, random: &mut impl Rng) -> String {
    let slug = slug(question);
    loop {
        let letters = (0..RANDOM).map(|_| char::from(LETTERS[random.random_range(0..LETTERS.len())]));
        let id = format!("{slug}-{}", letters.collect::<String>());
        if !ids.translated.contains(&id) && ids.given.insert(id.clone()) {
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
