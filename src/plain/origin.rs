//! Where a card comes from, in words: before the question in a few, after the answer in full.
//!
//! It asks the desk for lessons and courses, and changes nothing.

use super::desk::Desk;
use crate::course::lesson::PassageKind;
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
