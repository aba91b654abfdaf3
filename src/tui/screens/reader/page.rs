//! A lesson as rows, and the part of it that is in sight.

use super::stops::Stops;
use crate::course::figure::Figure;
use crate::course::lesson::{Lesson, PassageKind};
use crate::text::layout::{self, Language, Measure, lay_out};
use crate::text::prose::{Block, words};
use crate::tui::screen::Ctx;
use crate::tui::widgets::{figure, prose};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// The offset of the blank row after a passage, and of the last row of the lesson.
const AFTER: usize = u32::MAX as usize;

/// A place in a lesson: a passage, and characters into it (for a stop or a figure: rows into it).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(super) struct Anchor {
    pub(super) passage: usize,
    pub(super) offset: usize,
    /// Which of the rows that begin with the same character, such as a table's rule.
    pub(super) skip: usize,
}

impl Anchor {
    fn begins(self) -> (usize, usize) {
        (self.passage, self.offset)
    }
}

/// The rows of a lesson at one width.
#[derive(Debug, Default)]
pub(super) struct Page {
    width: u16,
    height: usize,
    top: usize,
    prose: Vec<Vec<layout::Line>>,
    rows: Vec<Row>,
    questions: Vec<(usize, usize)>,
    is_stale: bool,
    reveal: Option<usize>,
}

/// A row. Its passage and offset say what it shows, whatever the width.
#[derive(Debug)]
struct Row {
    passage: usize,
    offset: usize,
    body: Body,
}

#[derive(Debug)]
enum Body {
    Prose(usize),
    Drawn(Line<'static>),
    Blank,
}

impl Page {
    /// Lays out what changed. What is returned is the new place, if something had to be brought into sight.
    pub(super) fn fit(
        &mut self,
        lesson: &Lesson,
        (stops, active): (&Stops, Option<usize>),
        anchor: Anchor,
        area: Rect,
        end: &str,
        ctx: &Ctx<'_>,
    ) -> Option<Anchor> {
        let is_new = self.width != area.width || self.prose.is_empty();
        let is_resized = is_new || self.height != usize::from(area.height);
        self.height = usize::from(area.height);
        let kept = self.kept();
        if is_new {
            self.width = area.width;
            self.lay_out(lesson, ctx);
        }
        if is_new || self.is_stale {
            self.assemble(lesson, stops, active, end, ctx);
            self.is_stale = false;
        }
        self.top = if is_resized { self.row_of(anchor) } else { self.first_row(kept.0) + kept.1 };
        self.top = self.top.min(self.last_top());
        self.reveal.take().and_then(|passage| self.bring_into_sight(passage))
    }

    /// The passage at the top, and how many of its rows are above it.
    fn kept(&self) -> (usize, usize) {
        let passage = self.passage_at(self.top);
        (passage, self.top - self.first_row(passage).min(self.top))
    }

    fn lay_out(&mut self, lesson: &Lesson, ctx: &Ctx<'_>) {
        let hyphenate = match lesson.lang.as_str() {
            "en" => Some(Language::En),
            "ru" => Some(Language::Ru),
            _ => None,
        };
        let measure = Measure { width: self.width.max(1), hyphenate, justify: false, ascii: ctx.theme.ascii };
        self.prose = lesson
            .passages
            .iter()
            .map(|passage| match &passage.kind {
                PassageKind::Prose(block) => lay_out(block, &measure),
                _ => Vec::new(),
            })
            .collect();
    }

    fn assemble(&mut self, lesson: &Lesson, stops: &Stops, active: Option<usize>, end: &str, ctx: &Ctx<'_>) {
        self.rows.clear();
        self.questions.clear();
        for (number, passage) in lesson.passages.iter().enumerate() {
            match &passage.kind {
                PassageKind::Prose(_) => {
                    self.rows.extend(self.prose[number].iter().enumerate().map(|(line, laid)| Row {
                        passage: number,
                        offset: laid.offset,
                        body: Body::Prose(line),
                    }));
                }
                PassageKind::Stop(_) => {
                    let (lines, question) = stops.lines(number, self.width, active == Some(number), ctx);
                    self.questions.extend(question.map(|at| (number, self.rows.len() + at)));
                    self.draw_in(number, lines);
                }
                PassageKind::Figure(drawn) => {
                    let mark = source_mark(drawn, lesson, ctx);
                    self.draw_in(number, figure::lines(drawn, &mark, self.width, ctx.theme));
                }
            }
            self.rows.push(Row { passage: number, offset: AFTER, body: Body::Blank });
        }
        let last = lesson.passages.len().saturating_sub(1);
        let end = prose::paragraph(end, self.width, ctx.theme.quiet);
        self.rows.extend(end.into_iter().map(|line| Row {
            passage: last,
            offset: AFTER,
            body: Body::Drawn(line),
        }));
    }

    fn draw_in(&mut self, passage: usize, lines: Vec<Line<'static>>) {
        let rows = lines.into_iter().enumerate().map(|(offset, line)| Row {
            passage,
            offset,
            body: Body::Drawn(line),
        });
        self.rows.extend(rows);
    }

    /// Scrolls as little as it takes to show the whole of a passage, its beginning at least.
    fn bring_into_sight(&mut self, passage: usize) -> Option<Anchor> {
        let first = self.first_row(passage);
        let last = self.rows.iter().rposition(|row| row.passage == passage && row.offset < AFTER)?;
        let wanted = (last + 1).saturating_sub(self.height).min(first);
        match self.top {
            top if wanted > top => Some(self.scroll_to(wanted)),
            top if first < top => Some(self.scroll_to(first)),
            _ => None,
        }
    }

    /// Something that is drawn has changed.
    pub(super) fn touch(&mut self) {
        self.is_stale = true;
    }

    /// Brings a passage into sight when the page is next laid out.
    pub(super) fn reveal(&mut self, passage: Option<usize>) {
        self.reveal = passage;
        self.is_stale = true;
    }

    pub(super) fn top(&self) -> usize {
        self.top
    }

    pub(super) fn height(&self) -> usize {
        self.height
    }

    fn last_top(&self) -> usize {
        self.rows.len().saturating_sub(self.height.max(1))
    }

    /// Puts `row` at the top, as far as there are rows below it. What is returned is the new place.
    pub(super) fn scroll_to(&mut self, row: usize) -> Anchor {
        self.top = row.min(self.last_top());
        let Some(Row { passage, offset, .. }) = self.rows.get(self.top) else { return Anchor::default() };
        let first = self.rows.partition_point(|row| (row.passage, row.offset) < (*passage, *offset));
        Anchor { passage: *passage, offset: *offset, skip: self.top - first }
    }

    /// The row that shows a place.
    pub(super) fn row_of(&self, anchor: Anchor) -> usize {
        let after = self.rows.partition_point(|row| (row.passage, row.offset) <= anchor.begins());
        let Some(last) = self.rows.get(after.saturating_sub(1)) else { return 0 };
        let begins = (last.passage, last.offset);
        let first = self.rows.partition_point(|row| (row.passage, row.offset) < begins);
        (first + anchor.skip).min(after.saturating_sub(1))
    }

    /// The first row of a passage.
    pub(super) fn first_row(&self, passage: usize) -> usize {
        self.rows.partition_point(|row| row.passage < passage)
    }

    /// The passage that a row belongs to.
    pub(super) fn passage_at(&self, row: usize) -> usize {
        self.rows.get(row).map_or(0, |row| row.passage)
    }

    pub(super) fn passage_after(&self, row: usize) -> usize {
        self.first_row(self.passage_at(row) + 1)
    }

    pub(super) fn passage_before(&self, row: usize) -> usize {
        let here = self.passage_at(row);
        let first = self.first_row(here);
        if first < row { first } else { self.first_row(here.saturating_sub(1)) }
    }

    pub(super) fn heading_after(&self, row: usize, lesson: &Lesson) -> usize {
        let headings = headings(lesson).map(|(passage, _)| self.first_row(passage));
        headings.into_iter().find(|at| *at > row).unwrap_or(usize::MAX)
    }

    pub(super) fn heading_before(&self, row: usize, lesson: &Lesson) -> usize {
        let headings = headings(lesson).map(|(passage, _)| self.first_row(passage));
        headings.into_iter().filter(|at| *at < row).last().unwrap_or(0)
    }

    fn in_sight(&self) -> std::ops::Range<usize> {
        self.top..self.top + self.height
    }

    pub(super) fn shows_row(&self, row: usize) -> bool {
        self.in_sight().contains(&row)
    }

    /// Whether some row of a passage is in sight.
    pub(super) fn shows_passage(&self, passage: usize) -> bool {
        let rows = self.rows.iter().skip(self.top).take(self.height);
        rows.into_iter().any(|row| row.passage == passage && row.offset < AFTER)
    }

    /// Whether the open question of a stop is in sight.
    pub(super) fn shows_question(&self, passage: usize) -> bool {
        self.questions.iter().any(|(stop, row)| *stop == passage && self.shows_row(*row))
    }

    pub(super) fn shows_end(&self) -> bool {
        !self.rows.is_empty() && self.in_sight().end >= self.rows.len()
    }

    /// Links with their rows, each once, in reading order.
    fn links(&self) -> Vec<(usize, usize)> {
        let mut links: Vec<(usize, usize)> = Vec::new();
        for (at, row) in self.rows.iter().enumerate() {
            if let Body::Prose(line) = row.body {
                let pieces = &self.prose[row.passage][line].pieces;
                for link in pieces.iter().filter_map(|piece| piece.link) {
                    if links.last().is_none_or(|(last, _)| *last != link) {
                        links.push((link, at));
                    }
                }
            }
        }
        links
    }

    pub(super) fn has_links(&self) -> bool {
        !self.links().is_empty()
    }

    pub(super) fn shows_link(&self, link: usize) -> bool {
        self.links().iter().any(|(other, row)| *other == link && self.shows_row(*row))
    }

    /// The link after or before `focus`; without one the first or last that is in sight, else the nearest.
    pub(super) fn next_link(&self, focus: Option<usize>, forward: bool) -> Option<(usize, usize)> {
        let links = self.links();
        let at = focus
            .and_then(|focus| links.iter().position(|(link, row)| *link == focus && self.shows_row(*row)));
        match (at, forward) {
            (Some(at), true) => links.get(at + 1),
            (Some(at), false) => links.get(at.checked_sub(1)?),
            (None, true) => links.iter().find(|(_, row)| *row >= self.top),
            (None, false) => links.iter().rfind(|(_, row)| *row < self.top + self.height),
        }
        .copied()
    }

    /// How far the last row in sight is, in percent.
    pub(super) fn percent(&self) -> usize {
        match self.last_top() {
            0 => 100,
            last => self.top * 100 / last,
        }
    }

    /// The heading that the top of the page stands under; empty under the title itself.
    pub(super) fn section(&self, lesson: &Lesson) -> String {
        let here = self.passage_at(self.top);
        let under = headings(lesson).filter(|(passage, _)| *passage <= here).last();
        under.filter(|(passage, _)| *passage > 0).map(|(_, text)| text).unwrap_or_default()
    }

    /// Words from the top of the page to the end.
    pub(super) fn words_left(&self, lesson: &Lesson) -> usize {
        let here = self.passage_at(self.top);
        lesson.passages[here.min(lesson.passages.len())..]
            .iter()
            .map(|passage| match &passage.kind {
                PassageKind::Prose(block) => block.plain().split_whitespace().count(),
                _ => 0,
            })
            .sum()
    }

    pub(super) fn draw(&self, frame: &mut Frame<'_>, area: Rect, focus: Option<usize>, ctx: &Ctx<'_>) {
        let rows = self.rows.iter().skip(self.top).take(usize::from(area.height));
        for (y, row) in rows.enumerate() {
            let place = Rect { y: area.y + y as u16, height: 1, ..area };
            match &row.body {
                Body::Blank => {}
                Body::Drawn(line) => frame.render_widget(line, place),
                Body::Prose(line) => {
                    let line = &self.prose[row.passage][*line];
                    frame.render_widget(prose::line(line, ctx.theme, focus), place);
                }
            }
        }
    }
}

fn headings(lesson: &Lesson) -> impl Iterator<Item = (usize, String)> + '_ {
    lesson.passages.iter().enumerate().filter_map(|(number, passage)| match &passage.kind {
        PassageKind::Prose(Block::Heading { runs, .. }) => Some((number, words(runs))),
        _ => None,
    })
}

fn source_mark(figure: &Figure, lesson: &Lesson, ctx: &Ctx<'_>) -> String {
    let course = ctx.desk.course_of(&lesson.id);
    course
        .and_then(|course| course.source(&figure.source))
        .map_or_else(String::new, |source| format!("[{}]", source.mark))
}
