//! Where a card comes from, in words: before the question in a few, after the answer in full.
//!
//! It asks the desk for lessons and courses, and changes nothing.

use super::desk::Desk;
use crate::course::lesson::PassageKind;
use crate::domain::card::{Card, Origin};
use crate::domain::ids::{BlockId, LessonId};
use crate::text::prose::{Block, words};

/// Such as `Glossary, NEP` or `Lesson 4, NEP`: a course is called by its id, for titles are long under one finger.
pub(super) fn brief(desk: &dyn Desk, card: &Card) -> String {
    let course = card.id.course().as_str().to_uppercase();
    match &card.origin {
        Origin::Lesson { lesson, .. } => format!("{}, {course}", numbered(desk, lesson)),
        Origin::Glossary { .. } => format!("Glossary, {course}"),
    }
}

/// Where the answer can be read, if it can be named.
pub(super) fn full(desk: &mut dyn Desk, card: &Card) -> Option<String> {
    match &card.origin {
        Origin::Lesson { lesson, passage } => {
            let number = numbered(desk, lesson);
            let section = section(desk, lesson, passage);
            Some(
                section
                    .map_or_else(|| format!("{number}."), |title| format!("{number}, section \"{title}\".")),
            )
        }
        Origin::Glossary { first, .. } => {
            first.as_ref().map(|lesson| format!("First met in: {}.", titled(desk, lesson)))
        }
    }
}

/// `Lesson 4`, or its id where no course has it.
pub(super) fn numbered(desk: &dyn Desk, lesson: &LessonId) -> String {
    let number = desk.courses().iter().find_map(|course| Some(course.head(lesson)?.number));
    number.map_or_else(|| format!("Lesson {lesson}"), |number| format!("Lesson {number}"))
}

/// `Lesson 4, Khozraschet`.
pub(super) fn titled(desk: &dyn Desk, lesson: &LessonId) -> String {
    let courses = desk.courses();
    let title = courses.iter().find_map(|course| Some(course.head(lesson)?.title.get(desk.lang())));
    let number = numbered(desk, lesson);
    title.map_or_else(|| number.clone(), |title| format!("{number}, {title}"))
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
