//! From a word in any spelling to the entry that explains it.
//!
//! It must not know spelling rules; they are passed in.

use super::{Glossary, Pointer, Term};
use crate::course::localized::Localized;
use crate::domain::ids::TermId;

/// How many near entries are offered.
const NEAR: usize = 5;
/// The least part of the longer of two words in which one slip is let pass: `kulack` may mean `kulak`, but of a short
/// word nearly anything is a few letters away.
const LETTERS_A_SLIP: usize = 3;
/// No chain of entries that lead to others is longer than this; a longer one runs in a circle.
const LONGEST_CHAIN: usize = 8;

/// What a glossary has for a word.
#[derive(Clone, Debug, PartialEq)]
pub enum Found<'g> {
    /// The entry.
    Exact(&'g Term),
    /// An entry that leads to another, and that other.
    Pointer(&'g Pointer, &'g Term),
    /// No such entry; the entries that look most like it, at most five, best first.
    Near(Vec<&'g Term>),
}

impl Glossary {
    /// The entry with this id; an entry that only leads to another is not one.
    pub fn get(&self, id: &TermId) -> Option<&Term> {
        self.terms.iter().find(|term| term.id == *id)
    }

    /// The entry that an id leads to, at once or by way of others.
    pub fn resolve(&self, id: &TermId) -> Option<&Term> {
        let mut id = id;
        for _ in 0..LONGEST_CHAIN {
            match self.pointers.iter().find(|pointer| pointer.id == *id) {
                Some(pointer) => id = &pointer.to,
                None => return self.get(id),
            }
        }
        None
    }

    /// What there is for `word`; `fold` makes one key of all its spellings.
    pub fn find(&self, word: &str, fold: fn(&str) -> String) -> Found<'_> {
        let key = fold(word);
        let is_key = |name: &str| fold(name) == key;
        if key.is_empty() {
            return Found::Near(Vec::new());
        }
        if let Some(term) = self.terms.iter().find(|term| term.names().any(is_key)) {
            return Found::Exact(term);
        }
        let pointer = self.pointers.iter().find(|pointer| pointer.names().any(is_key));
        match pointer.and_then(|pointer| Some((pointer, self.resolve(&pointer.to)?))) {
            Some((pointer, term)) => Found::Pointer(pointer, term),
            None => Found::Near(self.near(&key, fold)),
        }
    }

    fn near(&self, key: &str, fold: fn(&str) -> String) -> Vec<&Term> {
        let terms = self.terms.iter().map(|term| (likeness(key, term.names(), fold), term));
        let pointers = self
            .pointers
            .iter()
            .filter_map(|pointer| Some((likeness(key, pointer.names(), fold), self.resolve(&pointer.to)?)));
        let mut near: Vec<_> =
            terms.chain(pointers).filter_map(|(likeness, term)| Some((likeness?, term))).collect();
        // A stable sort: among equals the order of the file decides.
        near.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        let mut best: Vec<&Term> = Vec::new();
        for (_, term) in near {
            if best.len() < NEAR && !best.iter().any(|known| known.id == term.id) {
                best.push(term);
            }
        }
        best
    }
}

impl Term {
    /// Everything that the term is called: its id, its words, what they stand for, other spellings.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.id.as_str()).chain(self.spellings())
    }

    /// Everything that the term is called but its id.
    pub fn spellings(&self) -> impl Iterator<Item = &str> {
        let expansions = self.expands.iter().flat_map(Localized::texts);
        self.term.texts().chain(expansions).chain(self.also.iter().map(String::as_str))
    }
}

impl Pointer {
    /// Everything that the entry is called: its id and its words.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.id.as_str()).chain(self.term.texts())
    }
}

/// How like the best of some names is to a key, from 0 to 1; nothing if it is too unlike.
fn likeness<'n>(key: &str, names: impl Iterator<Item = &'n str>, fold: fn(&str) -> String) -> Option<f64> {
    let near = names.map(fold).filter_map(|name| {
        let longer = key.chars().count().max(name.chars().count());
        let slips = strsim::damerau_levenshtein(key, &name);
        (slips * LETTERS_A_SLIP <= longer).then(|| 1.0 - slips as f64 / longer as f64)
    });
    near.max_by(f64::total_cmp)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fold(text: &str) -> String {
        any_ascii::any_ascii(&text.replace('\u{301}', ""))
            .to_lowercase()
            .replace("shch", "sch")
            .replace("yo", "e")
    }

    fn localized(texts: &[(&str, &str)]) -> Localized {
        texts.iter().copied().collect()
    }

    fn term(id: &str, words: &[(&str, &str)], also: &[&str]) -> Term {
        Term {
            id: id.into(),
            term: localized(words),
            expands: None,
            also: also.iter().map(|&also| also.to_owned()).collect(),
            brief: localized(&[]),
            text: localized(&[]),
            see: Vec::new(),
            first: None,
            sources: Vec::new(),
        }
    }

    fn glossary() -> Glossary {
        let pointer = |id: &str, word, to: &str| Pointer {
            id: id.into(),
            term: localized(&[("en", word)]),
            to: to.into(),
        };
        Glossary {
            terms: vec![
                term("vsnkh", &[("en", "VSNKh"), ("ru", "ВСНХ")], &["Vesenkha"]),
                term("khozraschyot", &[("en", "khozraschyot"), ("ru", "хозрасчёт")], &["hozraschet"]),
                term("kulak", &[("en", "kulak"), ("ru", "кула́к")], &[]),
                term("kustar", &[("en", "kustar")], &[]),
            ],
            pointers: vec![
                pointer("sec", "Supreme Economic Council", "vsnkh"),
                pointer("a", "a", "b"),
                pointer("b", "b", "a"),
            ],
        }
    }

    #[test]
    fn any_spelling_arrives() {
        let glossary = glossary();
        for (word, id) in [
            ("hozraschet", "khozraschyot"),
            ("хозрасчёт", "khozraschyot"),
            ("Vesenkha", "vsnkh"),
            ("кулак", "kulak"),
        ] {
            assert!(
                matches!(glossary.find(word, fold), Found::Exact(term) if term.id.as_str() == id),
                "{word}"
            );
        }
    }

    #[test]
    fn pointers_lead_on_and_circles_end() {
        let glossary = glossary();
        let found = glossary.find("supreme economic council", fold);
        assert!(
            matches!(found, Found::Pointer(by, term) if by.id.as_str() == "sec" && term.id.as_str() == "vsnkh")
        );
        assert_eq!(glossary.resolve(&"sec".into()).unwrap().id.as_str(), "vsnkh");
        assert_eq!(glossary.resolve(&"a".into()), None);
        assert_eq!(glossary.find("a", fold), Found::Near(Vec::new()));
    }

    #[test]
    fn only_what_is_really_near_is_offered() {
        let glossary = glossary();
        let near = |word| match glossary.find(word, fold) {
            Found::Near(terms) => terms.iter().map(|term| term.id.to_string()).collect(),
            _ => Vec::new(),
        };
        assert_eq!(near("kustak"), ["kustar", "kulak"]);
        assert_eq!(near("kuak"), ["kulak"]);
        assert_eq!(near("supreme economic counsel"), ["vsnkh"]);
        assert_eq!(near("ku"), [""; 0]);
        assert_eq!(near("kulack"), ["kulak"]);
        assert_eq!(near(""), [""; 0]);
        assert_eq!(near("weather"), [""; 0]);
    }
}
