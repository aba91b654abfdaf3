//! What a link leads to, in a line and in full.

use crate::course::lesson::{Lesson, Link};
use crate::domain::ids::TermId;
use crate::text::prose::words;
use crate::tui::screen::Ctx;
use crate::tui::widgets::chrome::clipped;
use crate::tui::widgets::prose::width_of;
use ratatui::text::{Line, Span};

/// The heading of a link's box.
pub(super) fn title(link: &Link) -> &'static str {
    match link {
        Link::Term(_) => "Term",
        Link::Source(..) => "Source",
        Link::Note(_) => "Note",
        Link::Url(_) => "Link",
    }
}

/// What a link leads to, in one line of `width` columns.
pub(super) fn peek(link: &Link, lesson: &Lesson, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
    match link {
        Link::Term(id) => term(id, lesson, width, ctx),
        _ => Line::from(clipped(&in_full(link, lesson, ctx).replace('\n', " "), width)),
    }
}

/// The term with its other script, if there is room for that, and its meaning.
fn term(id: &TermId, lesson: &Lesson, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
    let lang = ctx.desk.lang.as_str();
    let glossary = ctx.desk.course_of(&lesson.id).map(|course| &course.glossary);
    let Some(term) = glossary.and_then(|glossary| glossary.resolve(id)) else {
        return Line::from(format!("The glossary has no term {id}."));
    };
    let (word, brief) = (term.term.get(lang), term.brief.get(lang));
    let others: Vec<&str> =
        term.term.0.iter().filter(|(tag, _)| *tag != lang).map(|(_, word)| word.as_str()).collect();
    let full = format!(" ({}): {brief}", others.join(", "));
    let rest = match width_of(word) + width_of(&full) {
        needed if needed <= width && !others.is_empty() => full,
        _ => clipped(&format!(": {brief}"), width.saturating_sub(width_of(word))),
    };
    Line::from(vec![Span::styled(word.to_owned(), ctx.theme.strong), Span::raw(rest)])
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
