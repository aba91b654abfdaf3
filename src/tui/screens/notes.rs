//! The learner's own notes, newest last, each with the passage that it was written on.

use super::reader::Reader;
use super::write::Write;
use crate::domain::own_note::Standing;
use crate::domain::progress::Place;
use crate::l10n::say;
use crate::tui::action::Action;
use crate::tui::effect::{Effect, Outcome};
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crate::tui::theme::MARKER;
use crate::tui::widgets::chrome::column;
use crate::tui::widgets::columns::clipped;
use crate::tui::widgets::list::{self, Selection};
use crate::tui::widgets::prose::paragraph;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// The widest that the list becomes.
const MEASURE: u16 = 76;

/// The learner's own notes.
#[derive(Debug, Default)]
pub struct Notes {
    selection: Selection,
    page: usize,
    going: Option<Place>,
    said: Option<String>,
    is_empty: bool,
}

impl Notes {
    /// All notes. The step also has the lessons read, if they are not yet, to know which passages are still there.
    pub fn open(ctx: &Ctx<'_>) -> Step {
        let notes = Self { is_empty: ctx.desk.progress.notes.is_empty(), ..Self::default() };
        Step::push(notes).and_all(ctx.desk.search.wanted())
    }

    fn marked<'a>(&self, ctx: &Ctx<'a>) -> Option<&'a Standing> {
        ctx.desk.progress.notes.get(self.selection.row)
    }

    fn choose(&mut self, ctx: &Ctx<'_>) -> Step {
        let Some(standing) = self.marked(ctx) else { return Step::stay() };
        if is_gone(standing, ctx) {
            self.said = Some(say!(ctx.texts, "notes-gone"));
            return Step::stay();
        }
        self.going = Some(Place { block: standing.note.block.clone(), offset: 0 });
        Step::effect(Effect::OpenLesson(standing.note.lesson.clone()))
    }

    fn note_lines(&self, row: usize, standing: &Standing, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let is_marked = row == self.selection.row;
        let (sign, style) = if is_marked { (MARKER, ctx.theme.accent) } else { (" ", ctx.theme.strong) };
        let place = clipped(&place(standing, ctx), usize::from(width).saturating_sub(2));
        let mut lines = vec![Line::from(vec![
            Span::styled(format!("{sign} "), ctx.theme.accent),
            Span::styled(place, style),
        ])];
        let room = width.saturating_sub(4);
        let quote = clipped(&format!("“{}”", standing.note.quote), usize::from(room));
        let mut inner = vec![Line::styled(quote, ctx.theme.quiet)];
        inner.extend(paragraph(&standing.note.text, room, Style::new()));
        lines.extend(inner.into_iter().map(|mut line| {
            line.spans.insert(0, Span::raw("    "));
            line
        }));
        lines.push(Line::default());
        lines
    }
}

/// Whether the passage is not there any more, as far as lessons were read.
fn is_gone(standing: &Standing, ctx: &Ctx<'_>) -> bool {
    let index = ctx.desk.search.index();
    index.is_some_and(|index| index.section(&standing.note.lesson, &standing.note.block).is_none())
}

/// The lesson and the heading; a sign if the passage is gone.
fn place(standing: &Standing, ctx: &Ctx<'_>) -> String {
    let note = &standing.note;
    let head = ctx.desk.course_of(&note.lesson).and_then(|course| course.head(&note.lesson));
    let lesson = head.map_or_else(
        || note.lesson.to_string(),
        |head| format!("{} · {}", head.number, head.title.get(&ctx.desk.lang)),
    );
    if is_gone(standing, ctx) {
        return say!(ctx.texts, "notes-without-passage", place = lesson);
    }
    let section = ctx.desk.search.index().and_then(|index| index.section(&note.lesson, &note.block));
    match section.unwrap_or_default() {
        "" => lesson,
        section => format!("{lesson} › {section}"),
    }
}

impl Screen for Notes {
    fn title(&self, ctx: &Ctx<'_>) -> (String, String) {
        let count = ctx.desk.progress.notes.len();
        (say!(ctx.texts, "notes-title"), say!(ctx.texts, "notes-count", count = count))
    }

    fn contexts(&self) -> Vec<Context> {
        vec![Context::Notes, Context::List, Context::Global]
    }

    fn offers(&self, action: Action) -> bool {
        match action {
            Action::Notes => false,
            Action::Choose | Action::WriteNote => !self.is_empty,
            _ => true,
        }
    }

    fn said(&self) -> Option<&str> {
        self.said.as_deref()
    }

    fn peek(&self, _: usize, ctx: &Ctx<'_>) -> Line<'static> {
        let Some(standing) = self.marked(ctx) else { return Line::default() };
        let date = ctx.texts.date(standing.moment.day().0, ctx.now.day().0);
        Line::styled(say!(ctx.texts, "notes-written", date = date), ctx.theme.quiet)
    }

    fn update(&mut self, action: Action, ctx: &Ctx<'_>) -> Step {
        self.said = None;
        match action {
            Action::Back => return Step::go(Go::Pop),
            Action::Choose => return self.choose(ctx),
            Action::WriteNote => {
                return self
                    .marked(ctx)
                    .map_or_else(Step::stay, |standing| Step::push(Write::over(standing)));
            }
            _ => self.selection.update(action, ctx.desk.progress.notes.len(), self.page),
        }
        Step::stay()
    }

    fn on_outcome(&mut self, outcome: &Outcome, ctx: &Ctx<'_>) -> Step {
        match (outcome, self.going.take()) {
            (Outcome::Lesson(lesson), Some(place)) => Reader::open_at(lesson, place, "", ctx),
            _ => Step::stay(),
        }
    }

    fn on_progress(&mut self, ctx: &Ctx<'_>) -> bool {
        let count = ctx.desk.progress.notes.len();
        self.is_empty = count == 0;
        self.selection.row = self.selection.row.min(count.saturating_sub(1));
        false
    }

    fn fit(&mut self, area: Rect, _: &Ctx<'_>) {
        self.page = usize::from(area.height / 4);
    }

    fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let area = column(area, MEASURE);
        let mut lines = vec![Line::default()];
        let mut focus = 0;
        for (row, standing) in ctx.desk.progress.notes.iter().enumerate() {
            if row == self.selection.row {
                focus = lines.len() + 2;
            }
            lines.extend(self.note_lines(row, standing, area.width, ctx));
        }
        if ctx.desk.progress.notes.is_empty() {
            lines.extend(paragraph(&say!(ctx.texts, "notes-none"), area.width, Style::new()));
        }
        list::draw(frame, area, &lines, focus);
    }
}
