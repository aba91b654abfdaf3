//! What home shows, line by line: the day, what can be done, the lessons. It changes nothing.

use super::{Counts, Entry, Home, lesson};
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

/// The sign of a lesson that was begun.
const HALF: &str = "◐";

/// A share (0–1) as a whole number of hundredths.
pub(super) fn percent(share: f32) -> u32 {
    (share * 100.0).round() as u32
}

impl Home {
    /// All lines, and the one of each entry. Those of entries too far from the selected one to be seen stay empty: there
    /// may be thousands.
    pub(super) fn lines(&self, area: Rect, ctx: &Ctx<'_>) -> (Vec<Line<'static>>, Vec<usize>) {
        let width = area.width;
        let mut lines = vec![Line::default()];
        for notice in &ctx.desk.notices {
            lines.extend(paragraph(notice, width, ctx.theme.wrong));
            lines.push(Line::default());
        }
        lines.extend(self.day_lines(width, ctx));
        lines.push(Line::default());
        let mut of_entries = Vec::new();
        let mut has_heading = false;
        for (row, entry) in Self::entries(ctx).iter().enumerate() {
            if matches!(entry, Entry::Lesson(_)) && !has_heading {
                lines.extend([Line::default(), self.course_line(width, ctx)]);
                has_heading = true;
            }
            of_entries.push(lines.len());
            let away = row.abs_diff(self.selection.row);
            let is_near = away <= usize::from(area.height);
            lines.push(if is_near { self.entry_line(away == 0, entry, width, ctx) } else { Line::default() });
        }
        lines.push(Line::default());
        lines.extend(super::coming::lines(&self.counts.coming, self.counts.day, width, ctx));
        (lines, of_entries)
    }

    /// How much there is to do today.
    fn day_lines(&self, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let Counts { due, new, .. } = self.counts;
        if ctx.desk.course().is_none() {
            return indented(&say!(ctx.texts, "home-no-course"), width, ctx);
        }
        if due + new == 0 {
            return indented(&say!(ctx.texts, "home-nothing-due"), width, ctx);
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

/// Sentences under the edge of the entries.
fn indented(words: &str, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    let mut lines = paragraph(words, width.saturating_sub(2), ctx.theme.strong);
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
