//! Some words that can be found, and where they stand.

use super::{Hit, Index, Kind, Target};
use crate::course::Course;
use crate::course::glossary::Term;
use crate::course::localized::Lang;
use crate::domain::ids::CourseId;
use crate::domain::own_note::Standing;
use crate::text::find::Needle;
use crate::text::fold::fold;
use std::ops::Range;

/// Some words that can be found.
#[derive(Debug)]
pub struct Words {
    pub(super) kind: Kind,
    pub(super) course: CourseId,
    pub(super) key: String,
    pub(super) to: Target,
    pub(super) number: Option<usize>,
    pub(super) title: String,
    pub(super) section: String,
    pub(super) text: String,
    /// Whether it stands beside the text of the passage: in a figure, a footnote, a note.
    pub(super) is_beside: bool,
    /// The keys of a term's names; empty for a passage.
    pub(super) names: Vec<String>,
}

impl Words {
    /// An entry of the glossary: its names, in any language, and its meaning in `lang`.
    pub(super) fn of_term(course: &Course, term: &Term, lang: &Lang) -> Self {
        let shown = term.term.get(lang);
        let others: Vec<&str> = term.spellings().filter(|name| *name != shown).collect();
        let text = format!("{}\n{}\n{}", term.brief.get(lang), term.text.get(lang), others.join(", "));
        Self {
            kind: Kind::Glossary,
            course: course.id.clone(),
            key: fold(&format!("{shown}\n{text}")),
            to: Target::Term(course.id.clone(), term.id.clone()),
            number: None,
            title: shown.to_owned(),
            section: String::new(),
            text,
            is_beside: false,
            names: term.spellings().map(fold).collect(),
        }
    }

    /// A note of the learner.
    pub(super) fn of_note(standing: &Standing, index: &Index) -> Self {
        let note = &standing.note;
        let (number, title) = index.titled(&note.lesson);
        Self {
            kind: Kind::Note,
            course: note.lesson.course(),
            key: fold(&note.text),
            to: Target::Passage(note.lesson.clone(), note.block.clone(), 0),
            number,
            title,
            section: index.section(&note.lesson, &note.block).unwrap_or_default().to_owned(),
            text: note.text.clone(),
            is_beside: true,
            names: Vec::new(),
        }
    }

    /// How near the best of its names is to what is sought; the same for all that have no names.
    pub(super) fn rank(&self, needle: &Needle) -> usize {
        let nearest = self.names.iter().filter_map(|name| needle.distance(name)).min();
        nearest.unwrap_or(usize::MAX)
    }

    pub(super) fn hit(&self, needle: &Needle) -> Hit {
        self.hit_at(needle.marks(&self.text))
    }

    /// With these of its characters marked; a passage is opened at the first of them.
    pub(super) fn hit_at(&self, marks: Vec<Range<usize>>) -> Hit {
        let to = match (&self.to, marks.first()) {
            (Target::Passage(lesson, block, _), Some(mark)) if !self.is_beside => {
                Target::Passage(lesson.clone(), block.clone(), mark.start)
            }
            (to, _) => to.clone(),
        };
        Hit {
            kind: self.kind,
            to,
            number: self.number,
            title: self.title.clone(),
            section: self.section.clone(),
            text: self.text.clone(),
            marks,
        }
    }
}
