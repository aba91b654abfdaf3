//! What is searched of one lesson.

use super::names::{Name, Named};
use super::words::Words;
use super::{Kind, Target};
use crate::course::Course;
use crate::course::figure::Figure;
use crate::course::lesson::{Lesson, Link, PassageKind};
use crate::domain::ids::{BlockId, LessonId, TermId};
use crate::text::fold::fold;
use crate::text::prose::{Block, words};
use std::collections::HashSet;

/// What is searched of one lesson. Questions are not: to find an answer is not to recall it.
#[derive(Debug)]
pub(super) struct Sheet {
    pub lesson: LessonId,
    pub words: Vec<Words>,
    pub headings: Vec<Name>,
    /// The terms that its text leads to.
    pub terms: HashSet<TermId>,
}

impl Sheet {
    pub(super) fn new(lesson: &Lesson, course: Option<&Course>) -> Self {
        let mut sheet = Self {
            lesson: lesson.id.clone(),
            words: Vec::new(),
            headings: Vec::new(),
            terms: terms(lesson, course),
        };
        let mut section = String::new();
        for passage in &lesson.passages {
            match &passage.kind {
                PassageKind::Prose(Block::Heading { level, runs }) => {
                    section = if *level > 1 { words(runs) } else { String::new() };
                    sheet.put(lesson, Kind::Lesson, &passage.id, &section, words(runs));
                    if *level > 1 {
                        let to = Named::Heading(lesson.id.clone(), passage.id.clone());
                        sheet.headings.push(Name::new(to, &section, lesson.title.clone(), &[]));
                    }
                }
                PassageKind::Prose(block) => {
                    let kind =
                        if matches!(block, Block::Quote { .. }) { Kind::Quotation } else { Kind::Lesson };
                    sheet.put(lesson, kind, &passage.id, &section, block.plain());
                }
                PassageKind::Figure(figure) => {
                    sheet.put(lesson, Kind::Lesson, &passage.id, &section, caption(figure));
                }
                PassageKind::Stop(_) => {}
            }
        }
        sheet
    }

    fn put(&mut self, lesson: &Lesson, kind: Kind, block: &BlockId, section: &str, text: String) {
        let key = fold(&text);
        if key.is_empty() {
            return;
        }
        self.words.push(Words {
            kind,
            course: lesson.id.course(),
            key,
            to: Target::Passage(lesson.id.clone(), block.clone(), 0),
            number: Some(lesson.number),
            title: lesson.title.clone(),
            section: section.to_owned(),
            text,
            names: Vec::new(),
        });
    }
}

fn caption(figure: &Figure) -> String {
    format!("{}\n{}", figure.title, figure.note.as_deref().unwrap_or_default())
}

fn terms(lesson: &Lesson, course: Option<&Course>) -> HashSet<TermId> {
    let named = lesson.links.iter().filter_map(|link| match link {
        Link::Term(id) => Some(course?.glossary.resolve(id)?.id.clone()),
        _ => None,
    });
    named.collect()
}
