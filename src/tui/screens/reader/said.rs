//! What the reader says around the page: where the learner is, how far, and what comes next.

use super::Reader;
use crate::l10n::say;
use crate::tui::screen::Ctx;
use crate::tui::widgets::columns::clipped;

/// Words a minute of an adult reading non-fiction silently (Brysbaert 2019), until the learner's own pace is known.
const WORDS_PER_MINUTE: usize = 238;

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
        let minutes = self.page.words_left().div_ceil(WORDS_PER_MINUTE);
        let far = say!(ctx.texts, "reader-how-far", percent = self.page.percent(), minutes = minutes);
        match self.contents.section(self.page.passage_at(self.page.top())) {
            Some(section) => format!("{} · {far}", clipped(section, SECTION)),
            None => far,
        }
    }

    /// The lesson that comes after this one, in words for its last line.
    pub(super) fn end_words(&self, ctx: &Ctx<'_>) -> String {
        let lessons = ctx.desk.course_of(&self.lesson.id).map_or(&[][..], |course| &course.lessons);
        match lessons.iter().find(|head| head.number == self.lesson.number + 1) {
            Some(head) => {
                let title = head.title.get(&ctx.desk.lang).to_owned();
                say!(ctx.texts, "reader-end", number = head.number, title = title)
            }
            None => say!(ctx.texts, "reader-end-of-the-last"),
        }
    }
}
