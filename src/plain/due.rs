//! What is due today, in one line or a few.

use super::desk::Desk;
use super::origin;
use super::out::Out;
use crate::domain::ids::LessonId;
use crate::domain::session::{SECONDS_PER_CARD, Session};
use crate::l10n::{Texts, say};
use std::io::{self, Write};

/// How far ahead to look for the next card, in days.
const HORIZON: usize = 366;

/// Says what is due: `12 due, 4 new` if `short`, else also how to begin.
///
/// # Errors
/// When `out` cannot be written.
pub fn due(desk: &dyn Desk, short: bool, out: &mut dyn Write) -> io::Result<()> {
    let mut out = Out::new(out);
    let due = Due::today(desk)?;
    if short {
        out.say(&due.counts(desk.texts()))?;
    } else if due.is_nothing() {
        out.say_all(nothing_due(desk)?)?;
    } else {
        out.say(&due.sentence(desk.texts()))?;
        out.say(&say!(desk.texts(), "plain-due-begin"))?;
    }
    out.flush()
}

/// The review that is planned for today.
pub(super) struct Due {
    pub(super) session: Session,
}

impl Due {
    pub(super) fn today(desk: &dyn Desk) -> io::Result<Self> {
        Ok(Self { session: desk.review()? })
    }

    pub(super) fn is_nothing(&self) -> bool {
        self.session.left() == 0
    }

    /// `12 due, 4 new`.
    pub(super) fn counts(&self, texts: &Texts) -> String {
        say!(texts, "plain-due-counts", due = self.session.due_left(), new = self.session.new_left())
    }

    /// `12 due, 4 new, about 6 minutes.`
    pub(super) fn sentence(&self, texts: &Texts) -> String {
        let minutes = (self.session.left() * SECONDS_PER_CARD).div_ceil(60);
        let (due, new) = (self.session.due_left(), self.session.new_left());
        say!(texts, "plain-due-sentence", due = due, new = new, minutes = minutes)
    }
}

/// That nothing is due, when the next card comes, and what can be done meanwhile.
pub(super) fn nothing_due(desk: &dyn Desk) -> io::Result<Vec<String>> {
    let texts = desk.texts();
    let mut lines = vec![say!(texts, "plain-due-nothing")];
    let today = desk.now().day();
    let coming = desk.coming(HORIZON)?;
    // Day 0 holds what was buried or skipped by the plan; it is not to be promised.
    let next = (1u32..).zip(coming.into_iter().skip(1)).find(|(_, count)| *count > 0);
    if let Some((days, count)) = next {
        let date = texts.date(today.plus(days).0, today.0);
        lines.push(say!(texts, "plain-due-next", count = count, date = date));
    }
    if let Some(lesson) = next_lesson(desk) {
        let (number, title) = origin::name(desk, &lesson);
        lines.push(say!(texts, "plain-due-read", number = number, title = title));
    }
    Ok(lines)
}

/// The lesson to read on in: the last one opened, or after it the first that is not finished.
pub(super) fn next_lesson(desk: &dyn Desk) -> Option<LessonId> {
    let course = desk.course()?;
    let progress = desk.progress();
    let last =
        progress.last_lesson.as_ref().and_then(|id| course.lessons.iter().position(|head| head.id == *id));
    let unread =
        |from: usize| course.lessons.iter().skip(from).find(|head| !progress.lesson(&head.id).finished);
    let head = unread(last.unwrap_or(0)).or_else(|| unread(0));
    head.or_else(|| course.lessons.get(last.unwrap_or(0))).map(|head| head.id.clone())
}
