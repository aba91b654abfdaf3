//! Where a card comes from, and where its answer can be read, in words.

use crate::domain::card::{Card, Origin};
use crate::l10n::say;
use crate::tui::screen::Ctx;

/// Where a card comes from, without giving its answer away.
pub fn origin_words(card: &Card, ctx: &Ctx<'_>) -> String {
    let id = card.id.course();
    let course = ctx.desk.courses.iter().find(|course| course.id == id);
    let title = course.map_or_else(|| id.to_string(), |course| course.title.get(&ctx.desk.lang).to_owned());
    match &card.origin {
        Origin::Glossary { .. } => say!(ctx.texts, "review-from-glossary", course = title),
        Origin::Lesson { lesson, .. } => {
            let number = course.and_then(|course| course.head(lesson)).map_or(0, |head| head.number);
            say!(ctx.texts, "review-from-lesson", number = number, course = title)
        }
    }
}

/// Where a question is answered, or a term is first met; empty where that is not known.
pub fn passage_words(card: &Card, ctx: &Ctx<'_>) -> String {
    let head = card.lesson().and_then(|id| ctx.desk.course_of(id)?.head(id));
    head.map_or_else(String::new, |head| {
        let (number, title) = (head.number, head.title.get(&ctx.desk.lang));
        match card.origin {
            Origin::Glossary { .. } => say!(ctx.texts, "review-first-met", number = number, title = title),
            Origin::Lesson { .. } => say!(ctx.texts, "review-answered-in", number = number, title = title),
        }
    })
}
