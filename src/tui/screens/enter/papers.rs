//! The tests on paper whose results are not all entered yet, to choose from.

use super::Enter;
use crate::classroom::game::Way;
use crate::classroom::paper::code;
use crate::l10n::say;
use crate::tui::action::Action;
use crate::tui::effect::{Effect, Outcome, Unfinished};
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crate::tui::theme::MARKER;
use crate::tui::widgets::chrome::column;
use crate::tui::widgets::columns::{clipped, padded};
use crate::tui::widgets::list::{self, Selection};
use crate::tui::widgets::prose::paragraph;
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

/// The widest that the list becomes.
const MEASURE: u16 = 66;

/// The tests that wait.
#[derive(Debug, Default)]
pub struct Papers {
    /// None until they were found.
    waiting: Option<Vec<Unfinished>>,
    selection: Selection,
    page: usize,
}

impl Papers {
    /// To the list.
    pub fn begin() -> Step {
        Step::push(Self::default()).and(Effect::FindDrills)
    }

    fn waiting(&self) -> &[Unfinished] {
        self.waiting.as_deref().unwrap_or_default()
    }

    fn choose(&self) -> Step {
        self.waiting().get(self.selection.row).map_or_else(Step::stay, |paper| Enter::begin(paper.journal))
    }

    fn lines(&self, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let mut lines = vec![Line::default()];
        for (row, paper) in self.waiting().iter().enumerate() {
            let is_here = row == self.selection.row;
            let (marker, style) = if is_here { (MARKER, ctx.theme.accent) } else { (" ", ctx.theme.strong) };
            let day = ctx.texts.date(paper.began.day().0, ctx.now.day().0);
            let title = clipped(&paper.title, usize::from(width).saturating_sub(24));
            lines.push(Line::from(vec![
                Span::styled(format!("{marker} "), ctx.theme.accent),
                Span::styled(format!("{}  ", code::session(paper.journal)), style),
                Span::styled(format!("{}  ", padded(&day, 12)), ctx.theme.quiet),
                Span::raw(title),
            ]));
        }
        if self.waiting.as_ref().is_some_and(Vec::is_empty) {
            lines.extend(paragraph(&say!(ctx.texts, "enter-nothing"), width, ctx.theme.page));
        }
        lines
    }
}

impl Screen for Papers {
    fn title(&self, ctx: &Ctx<'_>) -> (String, String) {
        (say!(ctx.texts, "enter-title"), String::new())
    }

    fn contexts(&self) -> Vec<Context> {
        vec![Context::List, Context::Global]
    }

    fn offers(&self, action: Action) -> bool {
        !self.waiting().is_empty() || matches!(action, Action::Back | Action::Help | Action::Quit)
    }

    fn update(&mut self, action: Action, _: &Ctx<'_>) -> Step {
        match action {
            Action::Back => Step::go(Go::Pop),
            Action::Choose => self.choose(),
            _ => {
                self.selection.update(action, self.waiting().len(), self.page);
                Step::stay()
            }
        }
    }

    fn on_outcome(&mut self, outcome: &Outcome, _: &Ctx<'_>) -> Step {
        if let Outcome::Unfinished(drills) = outcome {
            let is_paper = |drill: &&Unfinished| matches!(drill.way, Way::Paper { .. });
            self.waiting = Some(drills.iter().filter(is_paper).cloned().collect());
        }
        Step::stay()
    }

    fn fit(&mut self, area: Rect, _: &Ctx<'_>) {
        self.page = usize::from(area.height);
    }

    fn on_click(&mut self, at: Position, area: Rect, ctx: &Ctx<'_>) -> Step {
        let area = column(area, MEASURE);
        let lines = self.lines(area.width, ctx).len();
        let line = list::line_at(at, area, lines, self.selection.row + 1);
        let row = line.and_then(|line| line.checked_sub(1)).filter(|row| *row < self.waiting().len());
        if row.is_some_and(|row| self.selection.click(row)) { self.choose() } else { Step::stay() }
    }

    fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let area = column(area, MEASURE);
        list::draw(frame, area, &self.lines(area.width, ctx), self.selection.row + 1);
    }
}
