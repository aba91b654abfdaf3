//! What lessons, terms and headings are called, and which of the names is meant.

use crate::course::Course;
use crate::course::localized::Lang;
use crate::domain::ids::{BlockId, CourseId, LessonId, TermId};
use crate::text::find::Needle;
use crate::text::fold::fold;

/// In how many letters of a word one slip is let pass.
const LETTERS_A_SLIP: usize = 3;

/// What a name belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Named {
    /// A lesson.
    Lesson(LessonId),
    /// A term.
    Term(CourseId, TermId),
    /// A heading in a lesson.
    Heading(LessonId, BlockId),
}

/// What something is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// What it belongs to.
    pub of: Named,
    /// The name that is shown.
    pub shown: String,
    /// What to say beside it: the other script, the lesson that it is in.
    pub beside: String,
    keys: Vec<String>,
}

impl Name {
    pub(super) fn new(of: Named, shown: &str, beside: String, others: &[&str]) -> Self {
        let keys = std::iter::once(shown).chain(others.iter().copied()).map(fold).collect();
        Self { of, shown: shown.to_owned(), beside, keys }
    }

    pub(super) fn course(&self) -> CourseId {
        match &self.of {
            Named::Lesson(lesson) | Named::Heading(lesson, _) => lesson.course(),
            Named::Term(course, _) => course.clone(),
        }
    }

    fn distance(&self, needle: &Needle) -> Option<usize> {
        self.keys.iter().filter_map(|key| needle.distance(key)).min()
    }

    /// In how many letters the nearest of the names differs from a key; none if it is another word.
    pub(super) fn slips(&self, key: &str) -> Option<usize> {
        let letters = key.chars().count();
        let near = self.keys.iter().filter_map(|name| {
            let name_letters = name.chars().count();
            let most = letters.max(name_letters) / LETTERS_A_SLIP;
            // Each letter too many is a slip. To weigh only what can be near keeps a long text from being slow to type.
            let may_be_near = letters.abs_diff(name_letters) <= most;
            may_be_near.then(|| strsim::damerau_levenshtein(key, name)).filter(|slips| *slips <= most)
        });
        near.min()
    }
}

/// The lessons and terms of a course.
pub(super) fn of_course(course: &Course, lang: &Lang) -> Vec<Name> {
    let lessons = course.lessons.iter().map(|head| {
        let (title, number) = (head.title.get(lang), head.number.to_string());
        let others: Vec<&str> = head.title.texts().chain([number.as_str()]).collect();
        Name::new(Named::Lesson(head.id.clone()), title, number.clone(), &others)
    });
    let terms = course.glossary.terms.iter().map(|term| {
        let shown = term.term.get(lang);
        let scripts: Vec<&str> = term.term.texts().filter(|word| *word != shown).collect();
        let others: Vec<&str> = term.spellings().collect();
        Name::new(Named::Term(course.id.clone(), term.id.clone()), shown, scripts.join(", "), &others)
    });
    lessons.chain(terms).collect()
}

/// Those of `names` that may be meant, nearest first, of the course `first` before the others.
pub(super) fn ranked<'n>(
    names: impl Iterator<Item = &'n Name>,
    needle: &Needle,
    first: Option<&CourseId>,
) -> Vec<&'n Name> {
    let near = names.filter_map(|name| {
        let distance = name.distance(needle)?;
        Some(((distance, first != Some(&name.course())), name))
    });
    let mut near: Vec<_> = near.collect();
    // A stable sort: among equals lessons come before terms, and these before headings.
    near.sort_by_key(|(order, _)| *order);
    near.into_iter().map(|(_, name)| name).collect()
}
