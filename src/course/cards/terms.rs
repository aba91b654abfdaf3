//! The cards that every term of a glossary makes: word and meaning, and one script and the other.
//!
//! It must not know lessons; a term says itself which lesson introduces it.

use super::FIRST_REV;
use crate::course::Course;
use crate::course::glossary::Term;
use crate::course::localized::{Lang, Localized};
use crate::domain::card::{Card, Origin};
use crate::domain::ids::{CardId, CourseId, NoteId};
use crate::domain::question::{Face, Question};
use std::sync::Arc;

impl Course {
    /// The cards of the glossary for a learner who reads `lang`: all that ask for a meaning, then all that ask for
    /// a word, then all that ask for the word in another language, then all that ask back from it.
    ///
    /// New cards come in this order, so sides of one term lie far apart.
    pub fn glossary_cards(&self, lang: &Lang) -> Vec<Arc<Card>> {
        let terms = || self.glossary.terms.iter();
        let meanings = terms().map(|term| meaning(&self.id, term, lang));
        let words = terms().map(|term| word(&self.id, term, lang));
        let there = terms().filter_map(|term| other_script(&self.id, term, lang));
        let back = terms().filter_map(|term| own_script(&self.id, term, lang));
        meanings.chain(words).chain(there).chain(back).map(Arc::new).collect()
    }

    /// The cards of one of its terms, in the same order.
    pub fn cards_of_term(&self, term: &Term, lang: &Lang) -> Vec<Card> {
        let sides = [Some(meaning(&self.id, term, lang)), Some(word(&self.id, term, lang))];
        let scripts = [other_script(&self.id, term, lang), own_script(&self.id, term, lang)];
        sides.into_iter().chain(scripts).flatten().collect()
    }
}

fn meaning(course: &CourseId, term: &Term, lang: &Lang) -> Card {
    let expansion = term.expands.as_ref().map(|expands| expands.get(lang));
    let under: Vec<&str> =
        other(&term.term, lang).map(|(_, word)| word).into_iter().chain(expansion).collect();
    let q = face(term.term.get(lang), under.join(" · "));
    card(course, term, "meaning", q, face(term.brief.get(lang), term.text.get(lang).to_owned()))
}

fn word(course: &CourseId, term: &Term, lang: &Lang) -> Card {
    let q = face(term.brief.get(lang), term.text.get(lang).to_owned());
    let under = other(&term.term, lang).map(|(_, word)| word.to_owned()).unwrap_or_default();
    card(course, term, "word", q, face(term.term.get(lang), under))
}

fn other_script(course: &CourseId, term: &Term, lang: &Lang) -> Option<Card> {
    let (code, theirs) = other(&term.term, lang)?;
    Some(card(course, term, code, plain(term.term.exact(lang)?), plain(theirs)))
}

fn own_script(course: &CourseId, term: &Term, lang: &Lang) -> Option<Card> {
    let (_, theirs) = other(&term.term, lang)?;
    Some(card(course, term, lang, plain(theirs), plain(term.term.exact(lang)?)))
}

/// The word in another language than the learner's, if it is written differently there.
fn other<'t>(word: &'t Localized, lang: &Lang) -> Option<(&'t str, &'t str)> {
    let own = word.exact(lang)?;
    word.iter().find(|(code, theirs)| *code != lang && *theirs != own)
}

fn card(course: &CourseId, term: &Term, side: &str, q: Face, a: Face) -> Card {
    Card {
        id: CardId::new(course, &format!("term/{}/{side}", term.id)),
        note: NoteId::from(format!("{course}/term/{}", term.id)),
        origin: Origin::Glossary { term: term.id.clone(), first: term.first.clone() },
        question: Question::Basic { q, a },
        why: None,
        rev: FIRST_REV,
        scheduled: true,
    }
}

fn plain(text: &str) -> Face {
    face(text, String::new())
}

fn face(text: &str, under: String) -> Face {
    Face { text: text.to_owned(), under: Some(under).filter(|under| !under.is_empty()) }
}
