//! Finding over everything: lessons, glossary, quotations and own notes, as one types.

use super::reader::Reader;
use super::term::TermEntry;
use crate::course::search::{Found, Hit, Index, Kind, Target, Words};
use crate::domain::progress::Place;
use crate::l10n::say;
use crate::text::find::Needle;
use crate::tui::action::Action;
use crate::tui::desk::Search;
use crate::tui::effect::{Effect, Outcome};
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crate::tui::theme::MARKER;
use crate::tui::widgets::chrome::column;
use crate::tui::widgets::columns::clipped;
use crate::tui::widgets::field::Field;
use crate::tui::widgets::hits;
use crate::tui::widgets::list::{Selection, first_in_sight, line_at};
use crate::tui::widgets::prose::paragraph;
use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// The widest that the results become.
const MEASURE: u16 = 100;

/// Rows above the results.
const ABOVE: u16 = 3;

/// Finding over everything.
#[derive(Debug)]
pub struct Find {
    field: Field,
    found: Found,
    /// The learner's notes as they can be found; none until they are looked through.
    notes: Option<Vec<Words>>,
    rows: Vec<Row>,
    selection: Selection,
    going: Option<Place>,
    page: usize,
    is_stale: bool,
}

/// A row of the results.
#[derive(Clone, Copy, Debug)]
enum Row {
    Blank,
    Group(Kind),
    Heading(usize),
    Words(usize),
}

impl Find {
    /// Nothing sought yet. The step also has the lessons read, if they are not yet.
    pub fn open(ctx: &Ctx<'_>) -> Step {
        Self::seek(Field::default(), ctx)
    }

    fn seek(field: Field, ctx: &Ctx<'_>) -> Step {
        let find = Self {
            field,
            found: Found::default(),
            notes: None,
            rows: Vec::new(),
            selection: Selection::default(),
            going: None,
            page: 1,
            is_stale: true,
        };
        Step::push(find).and_all(ctx.desk.search.wanted())
    }

    /// Seeks what was typed, if that has changed or the lessons have just been read.
    fn look(&mut self, ctx: &Ctx<'_>) {
        let Search::Ready(index) = &ctx.desk.search else { return };
        if !std::mem::take(&mut self.is_stale) {
            return;
        }
        let notes = self.notes.get_or_insert_with(|| index.words_of(&ctx.desk.progress.notes));
        self.found = seek(index, self.field.text(), notes, ctx);
        self.rows = rows(&self.found);
        self.selection.row = 0;
    }

    fn selected(&self) -> Option<&Hit> {
        self.found.hits.get(self.selection.row)
    }

    fn choose(&mut self) -> Step {
        let Some(hit) = self.selected() else {
            // Nothing was found: what is spelled like it is sought instead.
            if let Some(near) = self.found.near.first().cloned() {
                (self.field, self.is_stale) = (Field::with(&near), true);
            }
            return Step::stay();
        };
        match hit.to.clone() {
            Target::Term(course, term) => Step::push(TermEntry::new(course, term)),
            Target::Passage(lesson, block, offset) => {
                self.going = Some(Place { block, offset });
                Step::effect(Effect::OpenLesson(lesson))
            }
        }
    }

    /// To the first hit of the next kind.
    fn next_kind(&mut self) {
        let here = self.selected().map(|hit| hit.kind);
        let next = self.found.hits.iter().position(|hit| Some(hit.kind) > here);
        self.selection.row = next.unwrap_or(0);
    }

    /// The row of the hit that is marked.
    fn focus(&self) -> usize {
        let marked = |row: &Row| matches!(row, Row::Words(at) if *at == self.selection.row);
        self.rows.iter().position(marked).unwrap_or(0)
    }

    fn field_line(&self, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
        let label = Span::styled(format!("{MARKER} "), ctx.theme.accent);
        let mut spans = vec![label];
        spans.extend(self.field.spans(width.saturating_sub(2), true));
        Line::from(spans)
    }

    /// How many there are of each kind, or why there are none.
    fn count_line(&self, ctx: &Ctx<'_>) -> String {
        match &ctx.desk.search {
            Search::Reading { done, of } => say!(ctx.texts, "find-reading", done = *done, of = *of),
            _ if self.field.is_empty() => say!(ctx.texts, "find-type"),
            _ => {
                let counts = Kind::ALL.map(|kind| (kind, self.found.counts[kind as usize]));
                let counts = counts.into_iter().filter(|(_, count)| *count > 0);
                let words: Vec<String> = counts.map(|(kind, count)| counted(kind, count, ctx)).collect();
                words.join(" · ")
            }
        }
    }

    fn line(&self, row: Row, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
        match row {
            Row::Blank => Line::default(),
            Row::Group(kind) => {
                let shown = self.found.hits.iter().filter(|hit| hit.kind == kind).count();
                let words = match kind {
                    Kind::Lesson => say!(ctx.texts, "find-lessons"),
                    Kind::Glossary => say!(ctx.texts, "find-glossary"),
                    Kind::Quotation => say!(ctx.texts, "find-quotations"),
                    Kind::Note => say!(ctx.texts, "find-notes"),
                };
                let words = if shown < self.found.counts[kind as usize] {
                    say!(ctx.texts, "find-first-of", shown = shown, words = words)
                } else {
                    words
                };
                Line::styled(clipped(&words, width), ctx.theme.quiet)
            }
            Row::Heading(at) => {
                let hit = self.found.hits.get(at);
                hit.map_or_else(Line::default, |hit| hits::place(hit, at == self.selection.row, width, ctx))
            }
            Row::Words(at) => {
                self.found.hits.get(at).map_or_else(Line::default, |hit| hits::words(hit, width))
            }
        }
    }

    /// What to say where there are no results.
    fn nothing(&self, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let is_looked_for = !self.field.text().trim().is_empty();
        if !is_looked_for || !matches!(ctx.desk.search, Search::Ready(_)) {
            return Vec::new();
        }
        let sought = self.field.text().trim().to_owned();
        let mut lines = paragraph(&say!(ctx.texts, "find-nothing", sought = sought), width, Style::new());
        let advice = match self.found.near.as_slice() {
            [] => say!(ctx.texts, "find-advice"),
            near => say!(ctx.texts, "find-did-you-mean", near = near.join(", ")),
        };
        lines.extend(paragraph(&advice, width, ctx.theme.quiet));
        lines
    }
}

/// All that has what was typed; if nothing has it, what has all but a letter that may be half typed.
fn seek(index: &Index, typed: &str, notes: &[Words], ctx: &Ctx<'_>) -> Found {
    let first = ctx.desk.course().map(|course| &course.id);
    let needle = Needle::new(typed);
    let found = index.find(&needle, first, notes);
    let shorter = needle.unfinished().filter(|_| found.hits.is_empty());
    let wider = shorter.map(|needle| index.find(&needle, first, notes));
    wider.filter(|wider| !wider.hits.is_empty()).unwrap_or(found)
}

fn rows(found: &Found) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut kind = None;
    for (at, hit) in found.hits.iter().enumerate() {
        if kind != Some(hit.kind) {
            rows.extend(kind.map(|_| Row::Blank));
            rows.push(Row::Group(hit.kind));
            kind = Some(hit.kind);
        }
        rows.extend([Row::Heading(at), Row::Words(at)]);
    }
    rows
}

fn counted(kind: Kind, count: usize, ctx: &Ctx<'_>) -> String {
    match kind {
        Kind::Lesson => say!(ctx.texts, "find-in-lessons", count = count),
        Kind::Glossary => say!(ctx.texts, "find-in-glossary", count = count),
        Kind::Quotation => say!(ctx.texts, "find-in-quotations", count = count),
        Kind::Note => say!(ctx.texts, "find-in-notes", count = count),
    }
}

impl Screen for Find {
    fn title(&self, ctx: &Ctx<'_>) -> (String, String) {
        let place = match self.found.hits.len() {
            0 => String::new(),
            of => say!(ctx.texts, "find-place", number = self.selection.row + 1, of = of),
        };
        (say!(ctx.texts, "find-title"), place)
    }

    fn contexts(&self) -> Vec<Context> {
        vec![Context::Find, Context::Global]
    }

    fn offers(&self, action: Action) -> bool {
        match action {
            Action::Find => false,
            Action::Choose => self.selected().is_some() || !self.found.near.is_empty(),
            Action::NextLink => self.found.counts.iter().filter(|count| **count > 0).count() > 1,
            Action::Down | Action::Up | Action::PageDown => self.found.hits.len() > 1,
            _ => true,
        }
    }

    fn peek(&self, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
        let Some(Target::Passage(lesson, ..)) = self.selected().map(|hit| &hit.to) else {
            return Line::default();
        };
        let course =
            ctx.desk.course_of(lesson).filter(|course| ctx.desk.course().map(|c| &c.id) != Some(&course.id));
        let title = course.map_or("", |course| course.title.get(&ctx.desk.lang));
        Line::styled(clipped(title, width), ctx.theme.quiet)
    }

    fn is_typing(&self) -> bool {
        true
    }

    fn on_text(&mut self, key: &KeyEvent) -> bool {
        let before = self.field.text().to_owned();
        let is_taken = self.field.on_text(key);
        self.is_stale |= before != self.field.text();
        is_taken
    }

    fn on_paste(&mut self, text: &str) {
        self.field.on_paste(text);
        self.is_stale = true;
    }

    fn update(&mut self, action: Action, ctx: &Ctx<'_>) -> Step {
        self.look(ctx);
        match action {
            Action::Back => return Step::go(Go::Pop),
            Action::Choose => return self.choose(),
            Action::NextLink => self.next_kind(),
            _ => self.selection.update(action, self.found.hits.len(), self.page),
        }
        Step::stay()
    }

    fn on_outcome(&mut self, outcome: &Outcome, ctx: &Ctx<'_>) -> Step {
        match (outcome, self.going.take()) {
            (Outcome::Lesson(lesson), Some(place)) => Reader::open_at(lesson, place, self.field.text(), ctx),
            _ => Step::stay(),
        }
    }

    fn on_progress(&mut self, _: &Ctx<'_>) -> bool {
        self.notes = None;
        false
    }

    fn on_click(&mut self, at: Position, area: Rect, _: &Ctx<'_>) -> Step {
        let results = results(column(area, MEASURE));
        let line = line_at(at, results, self.rows.len(), self.focus());
        let row = line.and_then(|line| self.rows.get(line));
        let Some(Row::Heading(hit) | Row::Words(hit)) = row else { return Step::stay() };
        if self.selection.click(*hit) { self.choose() } else { Step::stay() }
    }

    fn fit(&mut self, area: Rect, ctx: &Ctx<'_>) {
        self.page = usize::from(area.height.saturating_sub(ABOVE) / 2);
        self.look(ctx);
    }

    fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let area = column(area, MEASURE);
        let width = usize::from(area.width);
        let row = |y: u16| Rect { y: area.y + y, height: 1.min(area.height.saturating_sub(y)), ..area };
        frame.render_widget(self.field_line(width, ctx), row(0));
        frame.render_widget(Line::styled(clipped(&self.count_line(ctx), width), ctx.theme.quiet), row(1));
        let results = results(area);
        let height = results.height;
        let from = first_in_sight(self.rows.len(), usize::from(height), self.focus());
        let seen = self.rows.iter().skip(from).map(|row| self.line(*row, width, ctx));
        let nothing = if self.rows.is_empty() { self.nothing(area.width, ctx) } else { Vec::new() };
        for (y, line) in seen.chain(nothing).take(usize::from(height)).enumerate() {
            frame.render_widget(line, Rect { y: results.y + y as u16, height: 1, ..results });
        }
    }
}

/// Where the results stand.
fn results(area: Rect) -> Rect {
    Rect { y: area.y + ABOVE.min(area.height), height: area.height.saturating_sub(ABOVE), ..area }
}
