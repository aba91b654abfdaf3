//! The courses that were found, to choose from.

use crate::tui::action::Action;
use crate::tui::effect::Effect;
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crate::tui::theme::MARKER;
use crate::tui::widgets::chrome::column;
use crate::tui::widgets::list::{self, Selection};
use crate::tui::widgets::prose::paragraph;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

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
}

impl Screen for Courses {
    fn title(&self, ctx: &Ctx<'_>) -> (String, String) {
        ("Courses".to_owned(), format!("{} found", ctx.desk.courses.len()))
    }

    fn contexts(&self) -> Vec<Context> {
        vec![Context::List, Context::Global]
    }

    fn peek(&self, _: usize, ctx: &Ctx<'_>) -> Line<'static> {
        let course = ctx.desk.courses.get(self.selection.row);
        course.map_or_else(Line::default, |course| {
            Line::styled(format!("version {} · {}", course.version, course.licence), ctx.theme.quiet)
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

    fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let area = column(area, 66);
        let mut lines = vec![Line::default()];
        let mut focus = 0;
        for (row, course) in ctx.desk.courses.iter().enumerate() {
            let marked = row == self.selection.row;
            if marked {
                focus = lines.len();
            }
            let sign = if marked { MARKER } else { " " };
            let style = if marked { ctx.theme.accent } else { ctx.theme.strong };
            lines.push(Line::from(vec![
                Span::styled(format!("{sign} "), ctx.theme.accent),
                Span::styled(course.title.get(&ctx.desk.lang).to_owned(), style),
                Span::styled(format!("  {} lessons", course.lessons.len()), ctx.theme.quiet),
            ]));
            let about =
                paragraph(course.about.get(&ctx.desk.lang), area.width.saturating_sub(2), ctx.theme.quiet);
            lines.extend(about.into_iter().map(|mut line| {
                line.spans.insert(0, Span::raw("  "));
                line
            }));
            lines.push(Line::default());
        }
        if ctx.desk.courses.is_empty() {
            lines.push(Line::from("No course was found. Add one with --lessons DIR."));
        }
        list::draw(frame, area, &lines, focus);
    }
}
