//! The terms of a glossary in the order of one script, and those of them that a filter leaves.

use crate::course::Course;
use crate::course::glossary::Term;
use crate::domain::ids::TermId;
use crate::text::find::{INSIDE, Needle};
use crate::text::fold::fold;

/// A term in the list.
#[derive(Clone, Debug)]
pub(super) struct Listed {
    pub term: TermId,
    /// The word in the script that the list is ordered by.
    pub word: String,
    /// In the other scripts.
    pub other: String,
    pub brief: String,
    /// The letter that it stands under.
    pub letter: char,
    words: Vec<(String, String)>,
    keys: Vec<String>,
    order: String,
    is_shown: bool,
}

/// The terms of a glossary.
#[derive(Debug)]
pub(super) struct Shelf {
    terms: Vec<Listed>,
    scripts: Vec<String>,
    script: usize,
}

impl Shelf {
    pub(super) fn new(course: &Course, lang: &str) -> Self {
        let mut scripts: Vec<String> = course
            .glossary
            .terms
            .iter()
            .flat_map(|term| term.term.iter().map(|(lang, _)| lang.to_owned()))
            .collect();
        scripts.sort_unstable();
        scripts.dedup();
        let script = scripts.iter().position(|script| script == lang).unwrap_or(0);
        let terms = course.glossary.terms.iter().map(|term| Listed::new(term, lang)).collect();
        let mut shelf = Self { terms, scripts, script };
        shelf.order();
        shelf
    }

    /// The script that the terms are ordered by, as a language tag.
    pub(super) fn script(&self) -> &str {
        self.scripts.get(self.script).map_or("", String::as_str)
    }

    pub(super) fn has_scripts(&self) -> bool {
        self.scripts.len() > 1
    }

    /// Orders by the next script.
    pub(super) fn turn(&mut self) {
        self.script = (self.script + 1) % self.scripts.len().max(1);
        self.order();
    }

    fn order(&mut self) {
        let script = self.script().to_owned();
        for term in &mut self.terms {
            term.turn(&script);
        }
        self.terms.sort_by(|a, b| (a.letter, &a.order).cmp(&(b.letter, &b.order)));
    }

    /// Leaves what is called like what was typed. What is returned is the nearest of it.
    pub(super) fn filter(&mut self, typed: &str) -> Option<TermId> {
        let needle = Needle::new(typed);
        if needle.is_empty() {
            self.terms.iter_mut().for_each(|term| term.is_shown = true);
            return None;
        }
        let found = self.leave(&needle);
        let shorter =
            needle.unfinished().filter(|_| found.as_ref().is_none_or(|(distance, _)| *distance >= INSIDE));
        let wider = shorter.and_then(|shorter| self.leave(&shorter));
        // What has the letters only here and there is not as near as what begins so but for half a letter.
        let found = match wider {
            Some((distance, term)) if found.is_none() || distance < INSIDE => Some((distance, term)),
            _ => self.leave(&needle),
        };
        found.map(|(_, term)| term)
    }

    /// Where some name has a word that begins so, names that only have the letters inside are left out.
    fn leave(&mut self, needle: &Needle) -> Option<(usize, TermId)> {
        let distance = |term: &Listed| term.keys.iter().filter_map(|key| needle.distance(key)).min();
        let distances: Vec<Option<usize>> = self.terms.iter().map(distance).collect();
        let nearest = distances.iter().flatten().min().copied();
        let farthest = if nearest.is_some_and(|nearest| nearest < INSIDE) { INSIDE } else { usize::MAX };
        for (term, distance) in self.terms.iter_mut().zip(&distances) {
            term.is_shown = distance.is_some_and(|distance| distance < farthest);
        }
        let nearest = nearest?;
        let at = distances.iter().position(|distance| *distance == Some(nearest))?;
        Some((nearest, self.terms[at].term.clone()))
    }

    pub(super) fn shown(&self) -> impl Iterator<Item = &Listed> {
        self.terms.iter().filter(|term| term.is_shown)
    }

    pub(super) fn len(&self) -> usize {
        self.shown().count()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(super) fn all(&self) -> usize {
        self.terms.len()
    }

    /// The letters under which something is shown.
    pub(super) fn letters(&self) -> Vec<char> {
        let mut letters: Vec<char> = self.shown().map(|term| term.letter).collect();
        letters.dedup();
        letters
    }
}

impl Listed {
    fn new(term: &Term, lang: &str) -> Self {
        Self {
            term: term.id.clone(),
            word: String::new(),
            other: String::new(),
            brief: term.brief.get(lang).to_owned(),
            letter: '#',
            words: term.term.iter().map(|(tag, word)| (tag.to_owned(), word.to_owned())).collect(),
            keys: term.names().map(fold).collect(),
            order: String::new(),
            is_shown: true,
        }
    }

    /// Puts the word in `script` first; a term that has none there stands under the word that it has.
    fn turn(&mut self, script: &str) {
        let own = self.words.iter().position(|(tag, _)| tag == script).unwrap_or(0);
        self.word = self.words.get(own).map(|(_, word)| word.clone()).unwrap_or_default();
        let others = self.words.iter().enumerate().filter(|(at, _)| *at != own);
        self.other = others.map(|(_, (_, word))| word.as_str()).collect::<Vec<_>>().join(", ");
        self.order = in_order(&self.word);
        let first = self.order.chars().find(|c| c.is_alphanumeric());
        self.letter = first.and_then(|c| c.to_uppercase().next()).unwrap_or('#');
    }
}

/// A word as it is ordered: without case, stress marks and quotation marks; ё stands with е.
fn in_order(word: &str) -> String {
    let letters = word.chars().filter(|c| c.is_alphanumeric() || *c == ' ');
    letters.flat_map(char::to_lowercase).map(|c| if c == 'ё' { 'е' } else { c }).collect()
}
