//! A glossary entry in full.
//!
//! It reads the desk and changes nothing; how a word is found is the glossary's own business.

use super::desk::Desk;
use super::origin;
use super::out::Out;
use crate::course::Course;
use crate::course::glossary::{Found, Term};
use crate::course::localized::Localized;
use crate::domain::ids::TermId;
use crate::domain::stats::weakest;
use crate::l10n::say;
use std::io::{self, Write};

/// Prints the entry for `word`, in any spelling. False if there is none; then the nearest words are named.
///
/// # Errors
/// When `out` cannot be written.
pub fn term(desk: &dyn Desk, word: &str, out: &mut dyn Write) -> io::Result<bool> {
    let mut out = Out::new(out);
    let found = look_up(desk, word, &mut out)?;
    out.flush()?;
    Ok(found)
}

/// [`term`] within a conversation. The course that is being studied is searched first, then the others.
pub(super) fn look_up(desk: &dyn Desk, word: &str, out: &mut Out<'_>) -> io::Result<bool> {
    let current = desk.course().map(|course| &course.id);
    let others = desk.courses().into_iter().filter(|course| Some(&course.id) != current);
    let mut near = Vec::new();
    for course in desk.course().into_iter().chain(others) {
        match course.glossary.find(word, desk.fold()) {
            Found::Exact(term) => return out.say_all(entry(desk, course, term)).map(|()| true),
            Found::Pointer(pointer, term) => {
                let [from, to] = [&pointer.term, &term.term].map(|word| word.get(desk.lang()));
                out.say(&say!(desk.texts(), "plain-term-pointer", from = from, to = to))?;
                return out.say_all(entry(desk, course, term)).map(|()| true);
            }
            Found::Near(terms) => near.extend(terms.iter().map(|term| term.term.get(desk.lang()))),
        }
    }
    out.say(&say!(desk.texts(), "plain-term-none", word = word))?;
    let next = match near.as_slice() {
        [] => say!(desk.texts(), "plain-term-all"),
        near => say!(desk.texts(), "plain-term-near", terms = near.join(", ")),
    };
    out.say(&next).map(|()| false)
}

/// All that is known of a term, line by line; of which course it is, if it is not the one being studied.
pub(super) fn entry(desk: &dyn Desk, course: &Course, term: &Term) -> Vec<String> {
    let (texts, lang) = (desk.texts(), desk.lang());
    let mut lines = Vec::new();
    if desk.course().is_some_and(|current| current.id != course.id) {
        lines.push(say!(texts, "plain-term-course", title = course.title.get(lang)));
    }
    lines.push(in_scripts(&term.term, lang));
    if let Some(expands) = &term.expands {
        lines.push(say!(texts, "plain-term-expands", words = in_scripts(expands, lang)));
    }
    lines.extend([term.brief.get(lang).to_owned(), term.text.get(lang).to_owned()]);
    let see = see(desk, course, term);
    if !see.is_empty() {
        lines.push(say!(texts, "plain-term-see", terms = see.join(", ")));
    }
    if let Some(lesson) = &term.first {
        lines.push(format!("{}.", origin::titled(desk, lesson)));
    }
    lines.push(remembered(desk, course, term));
    lines
}

/// The word in the language of study, the others in parentheses: `trust (трест)`.
pub(super) fn in_scripts(word: &Localized, lang: &str) -> String {
    let shown = word.get(lang);
    let others: Vec<&str> = word.texts().filter(|other| *other != shown).collect();
    if others.is_empty() { shown.to_owned() } else { format!("{shown} ({})", others.join(", ")) }
}

/// Related terms, and after each the one that it leads on to itself.
fn see(desk: &dyn Desk, course: &Course, term: &Term) -> Vec<String> {
    let lang = desk.lang();
    let by_id = |id: &TermId| course.glossary.terms.iter().find(|term| term.id == *id);
    let linked = term.see.iter().filter_map(by_id);
    let said = linked.map(|next| {
        let on =
            next.see.iter().filter_map(by_id).filter(|on| on.id != term.id && !term.see.contains(&on.id));
        let on: Vec<&str> = on.map(|on| on.term.get(lang)).collect();
        let name = next.term.get(lang);
        match on.as_slice() {
            [] => name.to_owned(),
            on => say!(desk.texts(), "plain-term-see-on", name = name, terms = on.join(", ")),
        }
    });
    said.collect()
}

/// How well the term is remembered: as well as the weakest of its cards that was ever answered.
fn remembered(desk: &dyn Desk, course: &Course, term: &Term) -> String {
    let cards = course.cards_of_term(term, desk.lang());
    let (progress, today) = (desk.progress(), desk.now().day());
    let ids = || cards.iter().map(|card| &card.id);
    let due = ids().filter_map(|card| progress.card(card).memory).map(|known| known.due).min();
    let texts = desk.texts();
    match (weakest(ids(), progress, today), due) {
        (Some((recall, _)), Some(due)) => {
            let percent = format!("{:.0}", recall * 100.0);
            if due <= today {
                return say!(texts, "plain-term-due", percent = percent);
            }
            let date = texts.date(due.0, today.0);
            say!(texts, "plain-term-next", percent = percent, date = date)
        }
        _ => say!(texts, "plain-term-new"),
    }
}
