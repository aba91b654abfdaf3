//! What the reader says around the page: where the learner is, how far, what comes next, and what has the focus.

use super::{Reader, links, reload};
use crate::l10n::say;
use crate::tui::screen::Ctx;
use crate::tui::widgets::columns::clipped;
use ratatui::text::Line;

/// Columns of the header that a section's heading may take.
const SECTION: usize = 24;

impl Reader {
    /// The course and the lesson, for the left of the header.
    pub(super) fn where_we_are(&self, ctx: &Ctx<'_>) -> String {
        let course = ctx.desk.course_of(&self.lesson.id);
        let name = course.map_or_else(String::new, |course| course.id.as_str().to_uppercase());
        let lessons = course.map_or(self.lesson.number, |course| course.lessons.len());
        format!("{name} › {}/{lessons} · {}", self.lesson.number, self.lesson.title)
    }

    /// The section, the part that was read and the time that the rest takes, for the right of the header.
    pub(super) fn how_far(&self, ctx: &Ctx<'_>) -> String {
        let minutes = ctx.desk.pace.minutes(self.page.words_left());
        let far = say!(ctx.texts, "reader-how-far", percent = self.page.percent(), minutes = minutes);
        match self.contents.section(self.page.passage_at(self.page.top())) {
            Some(section) => format!("{} · {far}", clipped(section, SECTION)),
            None => far,
        }
    }

    /// What stands under the lesson: the steps that were tried, if it has some, and what comes next.
    pub(super) fn end_words(&self, ctx: &Ctx<'_>) -> String {
        let parts = self.steps_words(ctx).into_iter().chain([self.next_words(ctx)]);
        parts.collect::<Vec<_>>().join("\n")
    }

    /// The lesson that comes after this one.
    fn next_words(&self, ctx: &Ctx<'_>) -> String {
        let lessons = ctx.desk.course_of(&self.lesson.id).map_or(&[][..], |course| &course.lessons);
        match lessons.iter().find(|head| head.number == self.lesson.number + 1) {
            Some(head) => {
                let title = head.title.get(&ctx.desk.lang).to_owned();
                say!(ctx.texts, "reader-end", number = head.number, title = title)
            }
            None => say!(ctx.texts, "reader-end-of-the-last"),
        }
    }

    /// The line below the page: what has the focus.
    pub(super) fn below(&self, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
        if self.is_in_contents {
            return Line::from(clipped(&self.contents.peek(ctx), width));
        }
        if let Some(search) = self.search_on_peek() {
            return search.line(width, ctx);
        }
        if let Some(over) = &self.over {
            return over.peek(width);
        }
        if let Some(awaits) = self.awaits {
            return Line::from(clipped(&self.ask_for_letter(awaits, ctx), width));
        }
        if let Some(fault) = &self.fault {
            return Line::styled(clipped(&reload::in_a_line(fault), width), ctx.theme.wrong);
        }
        let link = self.focus.and_then(|link| self.lesson.links.get(link));
        let note = link.is_none().then(|| self.note_peek(width, ctx)).flatten();
        if let Some(note) = note {
            return note;
        }
        link.map_or_else(Line::default, |link| links::peek(link, &self.lesson, width, ctx))
    }
}
