//! The courses that were found, to choose from.

use crate::l10n::say;
use crate::tui::action::Action;
use crate::tui::effect::Effect;
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crate::tui::theme::MARKER;
use crate::tui::widgets::chrome::column;
use crate::tui::widgets::list::{self, Selection};
use crate::tui::widgets::prose::paragraph;
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// The widest that the list becomes.
const MEASURE: u16 = 66;

/// The courses that were found.
#[derive(Debug)]
pub struct Courses {
    selection: Selection,
    page: usize,
}

impl Courses {
    /// With the course that is studied marked.
    pub fn new(ctx: &Ctx<'_>) -> Self {
        Self { selection: Selection { row: ctx.desk.current }, page: 1 }
    }

    /// All lines, and the first one of each course.
    fn lines(&self, width: u16, ctx: &Ctx<'_>) -> (Vec<Line<'static>>, Vec<usize>) {
        let mut lines = vec![Line::default()];
        let mut of_courses = Vec::new();
        for (row, course) in ctx.desk.courses.iter().enumerate() {
            let marked = row == self.selection.row;
            of_courses.push(lines.len());
            let sign = if marked { MARKER } else { " " };
            let style = if marked { ctx.theme.accent } else { ctx.theme.strong };
            lines.push(Line::from(vec![
                Span::styled(format!("{sign} "), ctx.theme.accent),
                Span::styled(course.title.get(&ctx.desk.lang).to_owned(), style),
                Span::styled(
                    format!("  {}", say!(ctx.texts, "courses-lessons", count = course.lessons.len())),
                    ctx.theme.quiet,
                ),
            ]));
            let about = paragraph(course.about.get(&ctx.desk.lang), width.saturating_sub(2), ctx.theme.quiet);
            lines.extend(about.into_iter().map(|mut line| {
                line.spans.insert(0, Span::raw("  "));
                line
            }));
            lines.push(Line::default());
        }
        if ctx.desk.courses.is_empty() {
            lines.extend(paragraph(&say!(ctx.texts, "courses-none"), width, Style::new()));
        }
        (lines, of_courses)
    }

    fn focus(&self, of_courses: &[usize]) -> usize {
        of_courses.get(self.selection.row).copied().unwrap_or(0)
    }
}

impl Screen for Courses {
    fn title(&self, ctx: &Ctx<'_>) -> (String, String) {
        (say!(ctx.texts, "courses-title"), say!(ctx.texts, "courses-found", count = ctx.desk.courses.len()))
    }

    fn contexts(&self) -> Vec<Context> {
        vec![Context::List, Context::Global]
    }

    fn peek(&self, _: usize, ctx: &Ctx<'_>) -> Line<'static> {
        let course = ctx.desk.courses.get(self.selection.row);
        course.map_or_else(Line::default, |course| {
            let (version, licence) = (course.version.clone(), course.licence.clone());
            Line::styled(
                say!(ctx.texts, "courses-version", version = version, licence = licence),
                ctx.theme.quiet,
            )
        })
    }

    fn update(&mut self, action: Action, ctx: &Ctx<'_>) -> Step {
        match action {
            Action::Back => Step::go(Go::Pop),
            Action::Choose => match ctx.desk.courses.get(self.selection.row) {
                Some(course) => Step::go(Go::Pop).and(Effect::ChooseCourse(course.id.clone())),
                None => Step::stay(),
            },
            _ => {
                self.selection.update(action, ctx.desk.courses.len(), self.page);
                Step::stay()
            }
        }
    }

    fn fit(&mut self, area: Rect, _: &Ctx<'_>) {
        self.page = usize::from(area.height / 3);
    }

    fn on_click(&mut self, at: Position, area: Rect, ctx: &Ctx<'_>) -> Step {
        let area = column(area, MEASURE);
        let (lines, of_courses) = self.lines(area.width, ctx);
        let line = list::line_at(at, area, lines.len(), self.focus(&of_courses));
        let course = line.and_then(|line| of_courses.iter().rposition(|first| *first <= line));
        let is_marked = course.is_some_and(|course| self.selection.click(course));
        if is_marked { self.update(Action::Choose, ctx) } else { Step::stay() }
    }

    fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let area = column(area, MEASURE);
        let (lines, of_courses) = self.lines(area.width, ctx);
        list::draw(frame, area, &lines, self.focus(&of_courses));
    }
}
