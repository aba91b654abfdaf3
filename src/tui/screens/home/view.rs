//! What home shows, line by line: the day, what can be done, the lessons. It changes nothing.

use super::{Counts, Entry, Home, lesson};
use crate::course::FIRST_STEPS;
use crate::domain::ids::LessonId;
use crate::l10n::say;
use crate::tui::action::Action;
use crate::tui::screen::Ctx;
use crate::tui::theme::{MARKER, TICK};
use crate::tui::widgets::columns::{clipped, width_of};
use crate::tui::widgets::prose::paragraph;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use std::ops::Range;

/// Stands for lessons that are not shown.
const MORE: &str = "        ⋮";

/// Lines for lessons below which the days give way and the page is scrolled.
const LEAST: usize = 4;

/// The sign of a lesson that was begun.
const HALF: &str = "◐";

/// A share (0–1) as a whole number of hundredths.
pub(super) fn percent(share: f32) -> u32 {
    (share * 100.0).round() as u32
}

impl Home {
    /// All lines, and the one of each entry that has one: of many lessons only as many are shown as leave room for the
    /// days below them.
    pub(super) fn lines(&self, area: Rect, ctx: &Ctx<'_>) -> (Vec<Line<'static>>, Vec<Option<usize>>) {
        let width = area.width;
        let mut lines = vec![Line::default()];
        for notice in &ctx.desk.notices {
            lines.extend(paragraph(notice, width, ctx.theme.wrong));
            lines.push(Line::default());
        }
        lines.extend(self.day_lines(width, ctx));
        lines.extend(first_steps_lines(width, ctx));
        lines.push(Line::default());
        let entries = Self::entries(ctx);
        let mut of_entries = vec![None; entries.len()];
        let draw = |row: usize| self.entry_line(row == self.selection.row, &entries[row], width, ctx);
        let first =
            entries.iter().position(|entry| matches!(entry, Entry::Lesson(_))).unwrap_or(entries.len());
        for (row, of_entry) in of_entries.iter_mut().enumerate().take(first) {
            *of_entry = Some(lines.len());
            lines.push(draw(row));
        }
        if first < entries.len() {
            lines.extend([Line::default(), self.course_line(width, ctx)]);
        }
        let coming = super::coming::lines(&self.counts.coming, self.counts.day, width, ctx);
        let height = usize::from(area.height);
        let beside = height.saturating_sub(lines.len() + coming.len() + 1);
        let room = if beside < LEAST { height.max(LEAST) } else { beside };
        let shown = window(first..entries.len(), self.lesson_in_focus(&entries, ctx), room);
        let hides = |rows: Range<usize>| (!rows.is_empty()).then(|| Line::styled(MORE, ctx.theme.quiet));
        lines.extend(hides(first..shown.start));
        for row in shown.clone() {
            of_entries[row] = Some(lines.len());
            lines.push(draw(row));
        }
        lines.extend(hides(shown.end..entries.len()));
        lines.push(Line::default());
        lines.extend(coming);
        (lines, of_entries)
    }

    /// The entry of the lesson that must be seen: the selected one, else the one to go on with.
    fn lesson_in_focus(&self, entries: &[Entry], ctx: &Ctx<'_>) -> usize {
        let read_on = ctx.desk.read_on().map(|head| Entry::Lesson(head.number - 1));
        match entries.get(self.selection.row) {
            Some(Entry::Lesson(_)) => self.selection.row,
            _ => entries.iter().position(|entry| Some(entry) == read_on.as_ref()).unwrap_or(0),
        }
    }

    /// How much there is to do today.
    fn day_lines(&self, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let Counts { due, new, .. } = self.counts;
        if ctx.desk.course().is_none() {
            return indented(&say!(ctx.texts, "home-no-course"), width, ctx.theme.strong);
        }
        if due + new == 0 {
            return indented(&say!(ctx.texts, "home-nothing-due"), width, ctx.theme.strong);
        }
        let what = format!("  {}", say!(ctx.texts, "home-due", due = due, new = new));
        let time = format!("     {}", say!(ctx.texts, "home-minutes", minutes = self.counts.minutes()));
        let has_room = width_of(&what) + width_of(&time) <= usize::from(width);
        let time = has_room.then_some(Span::styled(time, ctx.theme.quiet));
        vec![std::iter::once(Span::styled(what, ctx.theme.strong)).chain(time).collect()]
    }

    fn entry_line(&self, is_marked: bool, entry: &Entry, width: u16, ctx: &Ctx<'_>) -> Line<'static> {
        let key = |action| ctx.keys.label(action, ctx.theme.is_ascii());
        let enter = if is_marked { key(Action::Choose) } else { String::new() };
        let (left, right) = match entry {
            Entry::Key(action) => (name_of(*action, ctx), key(*action)),
            Entry::ReadOn(id) => (read_on_words(id, ctx), enter),
            Entry::Lesson(at) => self.lesson_words(*at, ctx),
        };
        let (sign, style) = if is_marked { (MARKER, ctx.theme.accent) } else { (" ", Style::new()) };
        let sign = Span::styled(format!("{sign} "), ctx.theme.accent);
        spread(sign, (&left, style), (right, ctx.theme.quiet), width)
    }

    /// A lesson, its state as a sign, and what of it would be recalled today.
    fn lesson_words(&self, at: usize, ctx: &Ctx<'_>) -> (String, String) {
        let Some(head) = lesson(at, ctx) else { return Default::default() };
        let is_opened = ctx.desk.progress.lesson(&head.id).opened;
        let standing = self.counts.of_lesson(head);
        let sign = match is_opened {
            _ if standing.is_done => TICK,
            true => HALF,
            false => " ",
        };
        let right = match standing.recall {
            Some(share) => say!(ctx.texts, "home-recall", percent = percent(share)),
            None if is_opened => String::new(),
            None => say!(ctx.texts, "home-new"),
        };
        (format!("{sign} {:>2}  {}", head.number, head.title.get(&ctx.desk.lang)), right)
    }

    /// The course, and how much of it is done.
    fn course_line(&self, width: u16, ctx: &Ctx<'_>) -> Line<'static> {
        let Some(course) = ctx.desk.course() else { return Line::default() };
        let done = self.counts.lessons.iter().filter(|lesson| lesson.is_done).count();
        let right = say!(ctx.texts, "home-lessons-done", done = done, all = course.lessons.len());
        let left = (course.title.get(&ctx.desk.lang), ctx.theme.strong);
        spread(Span::raw("  "), left, (right, ctx.theme.quiet), width)
    }
}

/// The part of `rows` around `focus` that fits into `room` lines together with a sign for what is left out before and after
/// it; all of them if they fit.
fn window(rows: Range<usize>, focus: usize, room: usize) -> Range<usize> {
    if rows.len() <= room {
        return rows;
    }
    let shown = room.saturating_sub(2).max(1);
    let from = focus.saturating_sub(shown / 2).clamp(rows.start, rows.end - shown);
    match (from - rows.start, rows.end - (from + shown)) {
        (0 | 1, _) => rows.start..rows.start + shown + 1,
        (_, 0 | 1) => rows.end - shown - 1..rows.end,
        _ => from..from + shown,
    }
}

/// Where the program is taught, for who has read and answered nothing yet.
fn first_steps_lines(width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    let is_elsewhere = ctx.desk.course().is_some_and(|course| course.id.as_str() != FIRST_STEPS);
    let is_new =
        ctx.desk.progress.lessons.is_empty() && ctx.desk.outlook.coming.iter().all(|cards| *cards == 0);
    if !is_elsewhere || !is_new {
        return Vec::new();
    }
    let key = ctx.keys.label(Action::Courses, ctx.theme.is_ascii());
    indented(&say!(ctx.texts, "home-first-steps", key = key), width, ctx.theme.quiet)
}

/// Sentences under the edge of the entries.
fn indented(words: &str, width: u16, style: Style) -> Vec<Line<'static>> {
    let mut lines = paragraph(words, width.saturating_sub(2), style);
    for line in &mut lines {
        line.spans.insert(0, Span::raw("  "));
    }
    lines
}

/// A line with words at its left and at its right; those at the left are cut where there is no room.
fn spread(sign: Span<'static>, left: (&str, Style), right: (String, Style), width: u16) -> Line<'static> {
    let room = usize::from(width).saturating_sub(sign.width() + width_of(&right.0));
    let words = clipped(left.0, room.saturating_sub(2));
    let gap = room.saturating_sub(width_of(&words));
    let gap = Span::raw(" ".repeat(gap));
    Line::from(vec![sign, Span::styled(words, left.1), gap, Span::styled(right.0, right.1)])
}

fn name_of(action: Action, ctx: &Ctx<'_>) -> String {
    match action {
        Action::Find => say!(ctx.texts, "home-find"),
        Action::Quiz => say!(ctx.texts, "home-quiz"),
        Action::Drill => say!(ctx.texts, "home-drill"),
        Action::Glossary => say!(ctx.texts, "home-glossary"),
        _ => say!(ctx.texts, "home-review"),
    }
}

/// What to go on with, and where in it the learner was.
fn read_on_words(id: &LessonId, ctx: &Ctx<'_>) -> String {
    let Some(head) = ctx.desk.course().and_then(|course| course.head(id)) else { return String::new() };
    let (number, title) = (head.number, head.title.get(&ctx.desk.lang));
    let is_last = ctx.desk.progress.last_lesson.as_ref() == Some(id);
    match ctx.desk.section.as_deref().filter(|_| is_last) {
        _ if !ctx.desk.progress.lesson(id).opened => {
            say!(ctx.texts, "home-begin", number = number, title = title)
        }
        None => say!(ctx.texts, "home-read-on", number = number, title = title),
        Some(section) => {
            say!(ctx.texts, "home-read-on-in", number = number, title = title, section = section)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::window;
    use proptest::prelude::*;

    #[test]
    fn lessons_that_do_not_fit_are_shown_around_the_one_in_focus() {
        assert_eq!(window(5..19, 5, 6), 5..10);
        assert_eq!(window(5..19, 12, 6), 10..14);
        assert_eq!(window(5..19, 18, 6), 14..19);
        assert_eq!(window(5..19, 12, 14), 5..19);
        assert_eq!(window(5..19, 12, 4), 11..13);
    }

    proptest! {
        #[test]
        fn the_lesson_in_focus_is_shown_and_the_room_is_kept(
            first in 0usize..9, count in 1usize..60, at in 0usize..60, room in 3usize..40,
        ) {
            let (rows, focus) = (first..first + count, first + at % count);
            let shown = window(rows.clone(), focus, room);
            prop_assert!(shown.contains(&focus));
            let signs = usize::from(shown.start > rows.start) + usize::from(shown.end < rows.end);
            prop_assert!(shown == rows || shown.len() + signs == room);
        }
    }
}
