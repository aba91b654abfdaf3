//! Where a card comes from, in words: before the question in a few, after the answer in full.
//!
//! It asks the desk for lessons and courses, and changes nothing.

use super::desk::Desk;
use super::{figure, prose, term};
use crate::course::lesson::{Lesson, PassageKind};
use crate::domain::card::{Card, Origin};
use crate::domain::ids::{BlockId, LessonId};
use crate::l10n::say;
use crate::text::prose::{Block, words};

/// Such as `Glossary, NEP` or `Lesson 4, NEP`: a course is called by its id, for titles are long under one finger.
pub(super) fn brief(desk: &dyn Desk, card: &Card) -> String {
    let course = card.id.course().as_str().to_uppercase();
    match &card.origin {
        Origin::Lesson { lesson, .. } => {
            let (number, _) = name(desk, lesson);
            say!(desk.texts(), "plain-origin-lesson", number = number, course = course)
        }
        Origin::Glossary { .. } => say!(desk.texts(), "plain-origin-glossary", course = course),
    }
}

/// Where the answer can be read, if it can be named.
pub(super) fn full(desk: &mut dyn Desk, card: &Card) -> Option<String> {
    match &card.origin {
        Origin::Lesson { lesson, passage } => {
            let section = section(desk, lesson, passage);
            let (number, _) = name(desk, lesson);
            Some(match section {
                Some(title) => say!(desk.texts(), "plain-origin-section", number = number, title = title),
                None => say!(desk.texts(), "plain-origin-somewhere", number = number),
            })
        }
        Origin::Glossary { first, .. } => {
            let (number, title) = name(desk, first.as_ref()?);
            Some(say!(desk.texts(), "plain-origin-first", number = number, title = title))
        }
    }
}

/// The passage that the answer stands in, line by line: a part of a lesson, or the entry of a term.
pub(super) fn passage(desk: &mut dyn Desk, card: &Card) -> Vec<String> {
    match &card.origin {
        Origin::Lesson { lesson, passage } => match desk.lesson(lesson) {
            Ok(opened) => full(desk, card).into_iter().chain(part(desk, &opened, passage)).collect(),
            Err(error) => {
                let (number, _) = name(desk, lesson);
                vec![say!(desk.texts(), "plain-reading-closed", number = number, error = error)]
            }
        },
        Origin::Glossary { term: id, .. } => {
            let course = desk.courses().into_iter().find(|course| course.id == card.id.course());
            let found = course.and_then(|course| {
                course.glossary.terms.iter().find(|term| term.id == *id).map(|term| (course, term))
            });
            found.map_or_else(Vec::new, |(course, term)| term::entry(desk, course, term))
        }
    }
}

/// A part of a lesson as it is read.
fn part(desk: &dyn Desk, lesson: &Lesson, id: &BlockId) -> Vec<String> {
    let course = desk.courses().into_iter().find(|course| course.id == lesson.id.course());
    match lesson.position(id).map(|at| &lesson.passages[at].kind) {
        Some(PassageKind::Prose(block)) => prose::lines(block, &lesson.links, desk.texts()),
        Some(PassageKind::Figure(shown)) => figure::lines(shown, course, desk.texts()),
        Some(PassageKind::Stop(_) | PassageKind::Steps(_)) | None => Vec::new(),
    }
}

/// The number and the title of a lesson; its id where no course has it.
pub(super) fn name(desk: &dyn Desk, lesson: &LessonId) -> (String, String) {
    let courses = desk.courses();
    match courses.iter().find_map(|course| course.head(lesson)) {
        Some(head) => (head.number.to_string(), head.title.get(desk.lang()).to_owned()),
        None => (lesson.to_string(), lesson.to_string()),
    }
}

/// `Lesson 4, Khozraschet`.
pub(super) fn titled(desk: &dyn Desk, lesson: &LessonId) -> String {
    let (number, title) = name(desk, lesson);
    say!(desk.texts(), "plain-lesson", number = number, title = title)
}

/// The heading that a passage stands under. A lesson that cannot be opened has none: that is said where it is opened.
fn section(desk: &mut dyn Desk, lesson: &LessonId, passage: &BlockId) -> Option<String> {
    let lesson = desk.lesson(lesson).ok()?;
    let at = lesson.position(&BlockId::new(passage.heading(), 0))?;
    match &lesson.passages[at].kind {
        PassageKind::Prose(Block::Heading { runs, .. }) => Some(words(runs)),
        _ => None,
    }
}
