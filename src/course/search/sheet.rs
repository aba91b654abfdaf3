//! What is searched of one lesson.

use super::names::{Name, Named};
use super::naming::{Naming, Sought, namings};
use super::resting::{self, Resting};
use super::words::Words;
use super::{Kind, Target};
use crate::course::Course;
use crate::course::figure::{Data, Figure};
use crate::course::lesson::{Lesson, Link, PassageKind};
use crate::domain::ids::{BlockId, LessonId, SourceId, TermId};
use crate::text::fold::fold;
use crate::text::prose::{Block, words};
use std::collections::HashSet;

/// What is searched of one lesson. Questions are not: to find an answer is not to recall it.
#[derive(Debug)]
pub(super) struct Sheet {
    pub lesson: LessonId,
    pub words: Vec<Words>,
    pub headings: Vec<Name>,
    /// What it names of what the course's index lists, and the dates.
    pub namings: Vec<Naming>,
    /// The terms that its text leads to.
    pub terms: HashSet<TermId>,
    /// The works that it rests on.
    pub works: Vec<(SourceId, Resting)>,
}

impl Sheet {
    pub(super) fn new(lesson: &Lesson, course: Option<&Course>, sought: &[Sought]) -> Self {
        let mut sheet = Self {
            lesson: lesson.id.clone(),
            words: Vec::new(),
            headings: Vec::new(),
            namings: Vec::new(),
            terms: terms(lesson, course),
            works: resting::of(lesson),
        };
        let mut section = String::new();
        for passage in &lesson.passages {
            match &passage.kind {
                PassageKind::Prose(Block::Heading { level, runs }) => {
                    section = if *level > 1 { words(runs) } else { String::new() };
                    sheet.put(lesson, (Kind::Lesson, false), &passage.id, &section, words(runs));
                    if *level > 1 {
                        let to = Named::Heading(lesson.id.clone(), passage.id.clone());
                        sheet.headings.push(Name::new(to, &section, lesson.title.clone(), &[]));
                    }
                }
                PassageKind::Prose(block) => {
                    let kind =
                        if matches!(block, Block::Quote { .. }) { Kind::Quotation } else { Kind::Lesson };
                    sheet.put(lesson, (kind, false), &passage.id, &section, block.plain());
                    sheet.put_notes(lesson, block, &passage.id, &section);
                }
                PassageKind::Figure(figure) => {
                    sheet.put(lesson, (Kind::Lesson, true), &passage.id, &section, caption(figure));
                }
                PassageKind::Stop(_) | PassageKind::Steps(_) => {}
            }
        }
        sheet.namings =
            sheet.words.iter().enumerate().flat_map(|(at, words)| namings(words, at, sought)).collect();
        sheet
    }

    /// The footnotes that a block mentions, found where they are mentioned.
    fn put_notes(&mut self, lesson: &Lesson, block: &Block, id: &BlockId, section: &str) {
        for link in block.runs().filter_map(|run| run.link) {
            if let Some(Link::Note(note)) = lesson.links.get(link)
                && let Some(note) = lesson.notes.get(*note)
            {
                self.put(lesson, (Kind::Lesson, true), id, section, words(note));
            }
        }
    }

    /// Adds words of a kind, which stand in the text of the block or beside it.
    fn put(
        &mut self,
        lesson: &Lesson,
        (kind, is_beside): (Kind, bool),
        block: &BlockId,
        section: &str,
        text: String,
    ) {
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
            is_beside,
            names: Vec::new(),
        });
    }
}

/// All that a figure says in words: its title, what its parts are called, its note. Numbers would be found everywhere.
fn caption(figure: &Figure) -> String {
    let (head, rows) = figure.data.rows(|_| String::new(), |_| String::new());
    let events = match &figure.data {
        Data::Line { events, .. } => events.as_slice(),
        _ => &[],
    };
    let names = head.iter().chain(rows.iter().flatten()).chain(events.iter().map(|(_, event)| event));
    let said = std::iter::once(&figure.title).chain(names).chain(&figure.note);
    said.filter(|words| !words.is_empty()).map(String::as_str).collect::<Vec<_>>().join("\n")
}

fn terms(lesson: &Lesson, course: Option<&Course>) -> HashSet<TermId> {
    let named = lesson.links.iter().filter_map(|link| match link {
        Link::Term(id) => Some(course?.glossary.resolve(id)?.id.clone()),
        _ => None,
    });
    named.collect()
}
