//! Whom, what and when lessons name, and in which passages: what the index of a course lists.

use super::words::Words;
use crate::course::Course;
use crate::domain::ids::{CourseId, TermId};
use crate::text::dates::{When, mentions};
use crate::text::find::merged;
use crate::text::fold::{Folded, fold, fold_map};
use memchr::memmem::Finder;
use std::cell::LazyCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// What an index has an entry for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A person, by the id that the course's index gives.
    Person(String),
    /// An institution: a term of the glossary.
    Institution(TermId),
    /// A date.
    Date(When),
}

/// A name that is looked for.
#[derive(Debug)]
pub(super) struct Sought {
    subject: Subject,
    name: String,
    key: Finder<'static>,
}

/// Endings of Russian names in the keys of texts: `Ленина`, `Лениным`, `Госпланом`.
const ENDINGS: [&str; 12] = ["a", "u", "e", "i", "om", "em", "im", "ov", "am", "ami", "ah", "oi"];

/// In how many letters of a name an ending is let pass.
const LETTERS_AN_ENDING: usize = 4;

/// The names that the index of each course lists.
#[derive(Debug, Default)]
pub(super) struct Listed(Vec<(CourseId, Vec<Sought>)>);

impl Listed {
    pub(super) fn new(courses: &[Arc<Course>]) -> Self {
        Self(courses.iter().map(|course| (course.id.clone(), of_course(course))).collect())
    }

    pub(super) fn of(&self, course: &CourseId) -> &[Sought] {
        let known = self.0.iter().find(|(id, _)| id == course);
        known.map(|(_, sought)| sought.as_slice()).unwrap_or_default()
    }
}

fn of_course(course: &Course) -> Vec<Sought> {
    let people =
        course.register.people.iter().flat_map(|person| {
            person.names().map(|name| Sought::new(Subject::Person(person.id.clone()), name))
        });
    let terms = course.register.institutions.iter().filter_map(|id| course.glossary.resolve(id));
    let institutions = terms.flat_map(|term| {
        let pointers = course
            .glossary
            .pointers
            .iter()
            .filter(|pointer| course.glossary.resolve(&pointer.id).is_some_and(|to| to.id == term.id));
        let pointed = pointers.flat_map(|pointer| pointer.term.texts());
        let names = term.spellings().chain(pointed);
        names.map(|name| Sought::new(Subject::Institution(term.id.clone()), name)).collect::<Vec<_>>()
    });
    people.chain(institutions).filter(|sought| !sought.key.needle().is_empty()).collect()
}

impl Sought {
    fn new(subject: Subject, name: &str) -> Self {
        Self { subject, name: name.to_owned(), key: Finder::new(&fold(name)).into_owned() }
    }

    /// Where the name stands in a text as a whole word, or with an ending: the English `s` of a genitive or plural, or one
    /// of those that Russian names have.
    fn places(
        &self,
        key: &str,
        folded: impl Fn(Range<usize>) -> Range<usize>,
        text: &str,
    ) -> Vec<Range<usize>> {
        let places = self.key.find_iter(key.as_bytes()).filter_map(|from| {
            let (before, after) = (key.get(..from)?, key.get(from + self.key.needle().len()..)?);
            let ending = after.split(' ').next()?;
            let chars = folded(from..key.len() - after.len() + ending.len());
            let is_word = before.is_empty() || before.ends_with(' ');
            (is_word && self.may_end_in(ending, text, &chars)).then_some(chars)
        });
        places.filter(|chars| is_written_like(&self.name, text, chars)).collect()
    }

    fn may_end_in(&self, ending: &str, text: &str, chars: &Range<usize>) -> bool {
        let is_cyrillic = || text.chars().nth(chars.start).is_some_and(|c| ('А'..='ё').contains(&c));
        let is_long = self.key.needle().len() >= LETTERS_AN_ENDING;
        matches!(ending, "" | "s") || is_long && ENDINGS.contains(&ending) && is_cyrillic()
    }
}

/// Whether a word is written with the capitals of the name: the numeral `сто` is no council, and marks are no Marx. Of
/// several words no others have the key.
fn is_written_like(name: &str, text: &str, chars: &Range<usize>) -> bool {
    let mut words = text.chars().skip(chars.start).take(chars.len());
    let is_capital = |c: Option<char>| c.is_some_and(char::is_uppercase);
    let mut letters = name.chars();
    if name.contains(' ') || !is_capital(letters.next()) {
        return true;
    }
    let goes_on = is_capital(letters.next());
    is_capital(words.next()) && (!goes_on || is_capital(words.next()))
}

/// A subject in one of the passages of a lesson.
#[derive(Debug)]
pub(super) struct Naming {
    pub subject: Subject,
    /// The place of the passage's words in their sheet.
    pub at: usize,
    pub marks: Vec<Range<usize>>,
}

/// All that some words name; they stand at `at` in their sheet.
pub(super) fn namings(words: &Words, at: usize, sought: &[Sought]) -> Vec<Naming> {
    let folded: LazyCell<Folded, _> = LazyCell::new(|| fold_map(&words.text));
    let mut found: BTreeMap<Subject, Vec<Range<usize>>> = BTreeMap::new();
    for name in sought {
        let places = name.places(&words.key, |bytes| folded.chars(bytes), &words.text);
        if !places.is_empty() {
            found.entry(name.subject.clone()).or_default().extend(places);
        }
    }
    for mention in mentions(&words.text) {
        found.entry(Subject::Date(mention.when)).or_default().push(mention.chars);
    }
    found.into_iter().map(|(subject, marks)| Naming { subject, at, marks: merged(marks) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(name: &str, text: &str) -> Vec<String> {
        let sought = Sought::new(Subject::Person(String::new()), name);
        let folded = fold_map(text);
        let places = sought.places(folded.key(), |bytes| folded.chars(bytes), text);
        places.into_iter().map(|chars| text.chars().skip(chars.start).take(chars.len()).collect()).collect()
    }

    #[test]
    fn a_name_is_a_whole_word_with_its_capitals() {
        assert_eq!(found("Marx", "Marx's three marks; Marxism, MARX and Marx."), ["Marx's", "MARX", "Marx"]);
        assert_eq!(found("СТО", "СТО решил; сто тысяч. Сто!"), ["СТО"]);
        assert_eq!(found("trust", "Trusts, a trust; trustees and distrust"), ["Trusts", "trust"]);
        assert_eq!(found("Tested Ovens", "the tested-ovens society"), ["tested-ovens"]);
    }

    #[test]
    fn a_russian_name_has_its_endings_and_an_english_one_has_not() {
        let text = "Маркса, Марксом, Марксе, маркса; марксизм, Марксизм";
        assert_eq!(found("Маркс", text), ["Маркса", "Марксом", "Марксе"]);
        assert_eq!(found("Lenin", "Lenina, Лениным и Лени́на"), ["Лениным", "Лени́на"]);
        assert_eq!(found("ЦК", "ЦК, ЦКА"), ["ЦК"]);
    }
}
