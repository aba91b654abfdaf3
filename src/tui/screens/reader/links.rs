//! What a link leads to, in a line and in full.

use crate::course::lesson::{Lesson, Link};
use crate::l10n::say;
use crate::text::prose::words;
use crate::tui::screen::Ctx;
use crate::tui::widgets::columns::clipped;
use crate::tui::widgets::prose::term_in_a_line;
use ratatui::text::Line;

/// The heading of a link's box.
pub(super) fn title(link: &Link, ctx: &Ctx<'_>) -> String {
    match link {
        Link::Term(_) => say!(ctx.texts, "reader-term"),
        Link::Source(..) => say!(ctx.texts, "reader-source"),
        Link::Note(_) => say!(ctx.texts, "reader-note"),
        Link::Url(_) => say!(ctx.texts, "reader-link"),
    }
}

/// What a link leads to, in one line of `width` columns.
pub(super) fn peek(link: &Link, lesson: &Lesson, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
    match link {
        Link::Term(id) => match ctx.desk.course_of(&lesson.id).and_then(|course| course.glossary.resolve(id))
        {
            Some(term) => term_in_a_line(term, width, ctx),
            None => Line::from(say!(ctx.texts, "reader-no-term", term = id.to_string())),
        },
        _ => Line::from(clipped(&in_a_line(link, lesson, ctx), width)),
    }
}

/// A link's sign in a list: the number of a note, the sign of a source with the place in it, as the text has it.
pub(super) fn label(link: &Link, lesson: &Lesson, ctx: &Ctx<'_>) -> String {
    match link {
        Link::Note(number) => (number + 1).to_string(),
        Link::Source(id, place) => {
            let source = ctx.desk.course_of(&lesson.id).and_then(|course| course.source(id));
            let mark = source.map_or_else(|| id.to_string(), |source| source.mark.clone());
            place.as_ref().map_or_else(|| mark.clone(), |place| format!("{mark}, {place}"))
        }
        _ => String::new(),
    }
}

/// What a link leads to, in full but in one line.
pub(super) fn in_a_line(link: &Link, lesson: &Lesson, ctx: &Ctx<'_>) -> String {
    in_full(link, lesson, ctx).lines().collect::<Vec<_>>().join(" · ")
}

/// What a link leads to, in full.
pub(super) fn in_full(link: &Link, lesson: &Lesson, ctx: &Ctx<'_>) -> String {
    match link {
        Link::Term(id) => id.to_string(),
        Link::Note(number) => lesson.notes.get(*number).map(|runs| words(runs)).unwrap_or_default(),
        Link::Url(url) => url.clone(),
        Link::Source(id, place) => {
            let course = ctx.desk.course_of(&lesson.id);
            let Some(source) = course.and_then(|course| course.source(id)) else { return id.to_string() };
            let year = source.year.map_or_else(String::new, |year| format!(", {year}"));
            let place = place.as_ref().map_or_else(String::new, |place| format!(" · {place}"));
            format!(
                "{}: {}{year}{place}\n{}",
                source.author,
                source.title,
                source.standpoint.get(&ctx.desk.lang)
            )
        }
    }
}
