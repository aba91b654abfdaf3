//! Finding words in everything: results in numbered lines, from which one can go on.
//!
//! How words are found is the index's own business.

use super::desk::Desk;
use super::out::Out;
use super::talk::Talk;
use super::{leads, origin};
use crate::course::search::{Found, Hit, Kind, Target};
use crate::l10n::say;
use crate::text::find::{Needle, excerpt};
use std::io::{self, Write};

/// Columns of a result that its words take.
const WIDTH: usize = 90;

/// Prints where the words are found. False if nowhere; then what is spelled like them is named.
///
/// # Errors
/// When `out` cannot be written.
pub fn find(desk: &mut dyn Desk, words: &str, out: &mut dyn Write) -> io::Result<bool> {
    let found = seek(desk, words);
    let mut out = Out::new(out);
    out.say_all(lines(desk, words, &found))?;
    out.flush()?;
    Ok(!found.hits.is_empty())
}

/// [`find`] within a conversation: the number of a result leads to it. What is returned is the line that was typed
/// instead of a number; none at the end of the input.
pub(super) fn look(desk: &mut dyn Desk, talk: &mut Talk<'_>, words: &str) -> io::Result<Option<String>> {
    let found = seek(desk, words);
    let told = lines(desk, words, &found);
    let targets: Vec<Target> = found.hits.into_iter().map(|hit| hit.to).collect();
    leads::follow(desk, talk, &told, &targets)
}

fn seek(desk: &mut dyn Desk, words: &str) -> Found {
    let index = desk.index();
    let notes = index.words_of(&desk.progress().notes);
    index.find(&Needle::new(words), desk.course().map(|course| &course.id), &notes)
}

/// How many there are, and each with its number; or what to do where there are none.
fn lines(desk: &dyn Desk, words: &str, found: &Found) -> Vec<String> {
    if found.hits.is_empty() {
        let near = match found.near.as_slice() {
            [] => say!(desk.texts(), "plain-find-advice"),
            near => say!(desk.texts(), "plain-find-near", near = near.join(", ")),
        };
        return vec![say!(desk.texts(), "plain-find-nothing", sought = words.to_owned()), near];
    }
    let [lessons, glossary, quotations, notes] = found.counts;
    let count = say!(
        desk.texts(),
        "plain-find-count",
        lessons = lessons,
        glossary = glossary,
        quotations = quotations,
        notes = notes
    );
    let all: usize = found.counts.iter().sum();
    let is_cut = found.hits.len() < all;
    let cut = is_cut.then(|| say!(desk.texts(), "plain-find-cut", shown = found.hits.len(), of = all));
    let hits = (1..).zip(&found.hits).map(|(number, hit)| format!("{number}. {}", line(desk, hit)));
    std::iter::once(count).chain(cut).chain(hits).collect()
}

/// Where it stands, and the words around it.
pub(super) fn line(desk: &dyn Desk, hit: &Hit) -> String {
    let words = excerpt(&hit.text, &hit.marks, WIDTH).text;
    let place = match (&hit.to, hit.section.as_str()) {
        (Target::Term(..), _) => say!(desk.texts(), "plain-find-term", term = hit.title.clone()),
        (Target::Passage(lesson, ..), "") => origin::titled(desk, lesson),
        (Target::Passage(lesson, ..), section) => {
            format!("{}, {section}", origin::titled(desk, lesson))
        }
    };
    let place = match hit.kind {
        Kind::Quotation => say!(desk.texts(), "plain-find-quotation", place = place),
        Kind::Note => say!(desk.texts(), "plain-find-note", place = place),
        Kind::Lesson | Kind::Glossary => place,
    };
    format!("{place}: {words}")
}
