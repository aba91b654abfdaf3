//! The index of a course in lines: all that it lists, or the passages of one entry, from which one can go on.

use super::desk::Desk;
use super::find::line;
use super::leads;
use super::out::Out;
use super::talk::Talk;
use crate::course::search::{Entry, Subject, Target};
use crate::l10n::{Texts, say};
use crate::text::find::Needle;
use crate::text::fold::fold;
use std::io::{self, Write};

/// Prints the index of the course that is studied, or of it what has the `words`. False if nothing has.
///
/// # Errors
/// When `out` cannot be written.
pub fn register(desk: &mut dyn Desk, words: &str, out: &mut dyn Write) -> io::Result<bool> {
    let (told, targets) = lines(desk, words);
    let mut out = Out::new(out);
    out.say_all(&told)?;
    out.flush()?;
    Ok(words.is_empty() || !targets.is_empty() || told.len() > 1)
}

/// [`register`] within a conversation: the number of a passage leads to it. What is returned is the line that was typed
/// instead of a number; none at the end of the input.
pub(super) fn look(desk: &mut dyn Desk, talk: &mut Talk<'_>, words: &str) -> io::Result<Option<String>> {
    let (told, targets) = lines(desk, words);
    leads::follow(desk, talk, &told, &targets)
}

/// The lines, and where the numbered ones lead.
fn lines(desk: &mut dyn Desk, words: &str) -> (Vec<String>, Vec<Target>) {
    let index = desk.index();
    let texts = desk.texts();
    let Some(course) = desk.course() else {
        return (vec![say!(texts, "plain-menu-none-chosen")], Vec::new());
    };
    let entries = index.entries(course, desk.lang());
    let needle = Needle::new(words);
    let has_words = |entry: &&Entry| needle.is_empty() || needle.sought_in(&key(entry, texts)).is_some();
    let meant: Vec<&Entry> = entries.iter().filter(|entry| is_called(entry, &needle, texts)).collect();
    let meant = if meant.is_empty() { entries.iter().filter(has_words).collect() } else { meant };
    match meant.as_slice() {
        [] if needle.is_empty() => (vec![say!(texts, "register-none")], Vec::new()),
        [] => (vec![say!(texts, "plain-register-nothing", sought = words.to_owned())], Vec::new()),
        [entry] if !needle.is_empty() => {
            let hits = index.passages(&course.id, &entry.subject);
            let passages = (1..).zip(&hits).map(|(number, hit)| format!("{number}. {}", line(desk, hit)));
            let told = std::iter::once(said(entry, texts)).chain(passages).collect();
            (told, hits.into_iter().map(|hit| hit.to).collect())
        }
        entries => (entries.iter().map(|entry| said(entry, texts)).collect(), Vec::new()),
    }
}

fn name(entry: &Entry, texts: &Texts) -> String {
    match &entry.subject {
        Subject::Date(_) => texts.written_date(&entry.name),
        Subject::Person(_) | Subject::Institution(_) => entry.name.clone(),
    }
}

/// Such as `Lenin, 12 passages: leader of the party.`
fn said(entry: &Entry, texts: &Texts) -> String {
    let words = say!(texts, "plain-register-entry", name = name(entry, texts), count = entry.passages);
    if entry.brief.is_empty() { format!("{words}.") } else { format!("{words}: {}", entry.brief) }
}

/// Whether what was typed is one of its names, and not only a part of one.
fn is_called(entry: &Entry, needle: &Needle, texts: &Texts) -> bool {
    let shown = name(entry, texts);
    let mut names = entry.names.iter().chain([&shown]);
    !needle.is_empty() && names.any(|name| fold(name) == needle.key())
}

fn key(entry: &Entry, texts: &Texts) -> String {
    fold(&format!("{}\n{}", name(entry, texts), entry.names.join("\n")))
}
