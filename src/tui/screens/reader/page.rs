//! A lesson as rows, and the part of it that is in sight.
//!
//! What costs time is done once: words are cut up for the lesson, lines are laid out for a width, rows are put together
//! when something that is drawn among them has changed. A frame only shows them.

mod cells;
mod places;
mod sight;

use super::guessing::{self, Looks};
use super::search::Search;
use super::steps;
use super::stops::Stops;
use crate::course::figure::Figure;
use crate::course::lesson::{Lesson, PassageKind};
use crate::text::layout::{self, Galley, Language, Measure};
use crate::tui::screen::Ctx;
use crate::tui::widgets::figure::{self, Look};
use crate::tui::widgets::prose;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use std::collections::BTreeMap;

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

/// How lines are to be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(super) struct Shape {
    /// Columns.
    pub(super) width: u16,
    pub(super) justify: bool,
    pub(super) hyphenate: bool,
    pub(super) ascii: bool,
}

/// What is put into rows.
pub(super) struct Content<'a> {
    pub(super) lesson: &'a Lesson,
    pub(super) stops: &'a Stops,
    /// The stop that is being answered.
    pub(super) active: Option<usize>,
    /// How the figures are shown.
    pub(super) looks: &'a Looks,
    /// What stands under the last line.
    pub(super) end: Vec<Line<'static>>,
}

/// The rows of a lesson at one width.
#[derive(Debug, Default)]
pub(super) struct Page {
    shape: Shape,
    height: usize,
    top: usize,
    galleys: Vec<Option<Galley>>,
    prose: Vec<Vec<layout::Line>>,
    /// Figures as they were last drawn.
    figures: BTreeMap<usize, (Look, Vec<Line<'static>>)>,
    rows: Vec<Row>,
    /// Words of the whole lesson.
    words: usize,
    /// Links with the first row of each, in reading order.
    links: Vec<(usize, usize)>,
    questions: Vec<(usize, usize)>,
    is_stale: bool,
    reveal: Option<usize>,
}

/// A row. Its passage and offset say what it shows, whatever the width.
#[derive(Debug)]
struct Row {
    passage: usize,
    offset: usize,
    /// Words of the prose before it.
    words: usize,
    body: Body,
}

#[derive(Debug)]
enum Body {
    Prose(usize),
    Drawn(Line<'static>),
    Blank,
}

impl Page {
    /// Whether something has to be laid out, or put together, before the page can be shown in this shape.
    pub(super) fn is_stale(&self, shape: Shape) -> bool {
        self.is_stale || self.shape != shape || self.prose.is_empty()
    }

    /// Makes the rows anew, as far as they have changed. The passage at the top stays there.
    pub(super) fn lay_out(&mut self, content: &Content<'_>, shape: Shape, ctx: &Ctx<'_>) {
        let kept = self.kept();
        if self.shape != shape || self.prose.is_empty() {
            self.shape = shape;
            self.figures.clear();
            self.set(content.lesson);
            // The place is looked up again by its characters.
            self.height = 0;
        }
        self.assemble(content, ctx);
        self.is_stale = false;
        self.top = self.first_row(kept.0) + kept.1;
    }

    /// Shows the place at the top of `height` rows. What is returned is the new place, if something had to be brought
    /// into sight.
    pub(super) fn settle(&mut self, anchor: Anchor, height: usize) -> Option<Anchor> {
        if self.height != height {
            self.height = height;
            self.top = self.row_of(anchor);
        }
        self.top = self.top.min(self.last_top());
        self.reveal.take().and_then(|passage| self.bring_into_sight(passage))
    }

    /// Lays out the prose.
    fn set(&mut self, lesson: &Lesson) {
        let Shape { width, justify, hyphenate, ascii } = self.shape;
        let hyphenate = hyphenation(lesson).filter(|_| hyphenate);
        let measure =
            Measure { width: width.max(1), hyphenate, justify: justify && hyphenate.is_some(), ascii };
        let blocks = lesson.passages.iter().map(|passage| match &passage.kind {
            PassageKind::Prose(block) => Some(block),
            _ => None,
        });
        if self.galleys.is_empty() {
            self.galleys =
                blocks.clone().map(|block| block.map(|block| Galley::new(block, hyphenate))).collect();
        }
        self.prose = blocks
            .zip(&self.galleys)
            .map(|(block, galley)| {
                block.zip(galley.as_ref()).map(|(block, galley)| galley.lay_out(block, &measure))
            })
            .map(Option::unwrap_or_default)
            .collect();
    }

    fn assemble(&mut self, content: &Content<'_>, ctx: &Ctx<'_>) {
        (self.rows, self.links, self.questions) = Default::default();
        self.words = 0;
        for (number, passage) in content.lesson.passages.iter().enumerate() {
            match &passage.kind {
                PassageKind::Prose(_) => self.put_prose(number),
                PassageKind::Stop(_) => {
                    let active = content.active == Some(number);
                    let (lines, question) = content.stops.lines(number, self.shape.width, active, ctx);
                    self.questions.extend(question.map(|at| (number, self.rows.len() + at)));
                    self.put_drawn(number, lines);
                }
                PassageKind::Figure(drawn) => {
                    let lines = self.figure(number, drawn, content, ctx);
                    self.put_drawn(number, lines);
                }
                PassageKind::Steps(to_try) => {
                    self.put_drawn(number, steps::lines(to_try, self.shape.width, ctx));
                }
            }
            self.put(number, AFTER, Body::Blank);
        }
        let last = content.lesson.passages.len().saturating_sub(1);
        for line in &content.end {
            self.put(last, AFTER, Body::Drawn(line.clone()));
        }
    }

    fn put(&mut self, passage: usize, offset: usize, body: Body) {
        self.rows.push(Row { passage, offset, words: self.words, body });
    }

    fn put_prose(&mut self, passage: usize) {
        for at in 0..self.prose[passage].len() {
            let line = &self.prose[passage][at];
            let (offset, words) = (line.offset, line.text().split_whitespace().count());
            for link in line.pieces.iter().filter_map(|piece| piece.link) {
                if self.links.last().is_none_or(|(last, _)| *last != link) {
                    self.links.push((link, self.rows.len()));
                }
            }
            self.put(passage, offset, Body::Prose(at));
            self.words += words;
        }
    }

    fn put_drawn(&mut self, passage: usize, lines: Vec<Line<'static>>) {
        for (offset, line) in lines.into_iter().enumerate() {
            self.put(passage, offset, Body::Drawn(line));
        }
    }

    /// A figure as it was drawn before, else drawn now.
    fn figure(
        &mut self,
        number: usize,
        drawn: &Figure,
        content: &Content<'_>,
        ctx: &Ctx<'_>,
    ) -> Vec<Line<'static>> {
        let look = content.looks.of(number);
        if let Some((_, lines)) = self.figures.get(&number).filter(|(drawn, _)| drawn == look) {
            return lines.clone();
        }
        let mark = source_mark(drawn, content.lesson, ctx);
        let pen = figure::Pen { width: self.shape.width, theme: ctx.theme, texts: ctx.texts };
        let mut lines = figure::lines(drawn, &mark, look, &pen);
        if *look == Look::Veiled {
            lines.extend(prose::paragraph(&guessing::hint(ctx), pen.width, ctx.theme.quiet));
        }
        self.figures.insert(number, (look.clone(), lines.clone()));
        lines
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

    /// Draws a sign in the margin beside a row, if that is in sight.
    pub(super) fn draw_sign(&self, frame: &mut Frame<'_>, area: Rect, (row, sign): (usize, Span<'_>)) {
        if let Some(x) = area.x.checked_sub(2).or(area.x.checked_sub(1)).filter(|_| self.shows_row(row)) {
            frame.render_widget(sign, Rect { x, y: area.y + (row - self.top) as u16, width: 1, height: 1 });
        }
    }

    pub(super) fn draw(
        &self,
        frame: &mut Frame<'_>,
        area: Rect,
        focus: Option<usize>,
        search: Option<&Search>,
        ctx: &Ctx<'_>,
    ) {
        let rows = self.rows.iter().skip(self.top).take(usize::from(area.height));
        for (y, row) in rows.enumerate() {
            let place = Rect { y: area.y + y as u16, height: 1, ..area };
            match &row.body {
                Body::Blank => {}
                Body::Drawn(line) => frame.render_widget(line, place),
                Body::Prose(line) => {
                    let line = &self.prose[row.passage][*line];
                    let drawn = prose::line(line, ctx.theme, focus);
                    let drawn = match search {
                        Some(search) => search.mark(row.passage, line, drawn),
                        None => drawn,
                    };
                    frame.render_widget(drawn, place);
                }
            }
        }
    }
}

/// The language in which the words of a lesson can be divided.
pub(super) fn hyphenation(lesson: &Lesson) -> Option<Language> {
    match lesson.lang.as_str() {
        "en" => Some(Language::En),
        "ru" => Some(Language::Ru),
        _ => None,
    }
}

fn source_mark(figure: &Figure, lesson: &Lesson, ctx: &Ctx<'_>) -> String {
    let course = ctx.desk.course_of(&lesson.id);
    course
        .and_then(|course| course.source(&figure.source))
        .map_or_else(String::new, |source| format!("[{}]", source.mark))
}
