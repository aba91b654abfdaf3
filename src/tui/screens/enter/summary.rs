//! What came of a test, in a few lines: how many were right, question by question, the hardest first.

use super::Enter;
use crate::classroom::game::Game;
use crate::l10n::say;
use crate::tui::action::Action;
use crate::tui::screen::Ctx;
use crate::tui::widgets::chrome::column;
use crate::tui::widgets::columns::clipped;
use crate::tui::widgets::list;
use crate::tui::widgets::prose::paragraph;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// The widest that the page becomes.
const MEASURE: u16 = 70;

impl Enter {
    pub(super) fn draw_summary(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let lines = self.summary(area, ctx);
        list::draw(frame, column(area, MEASURE), lines.get(self.rolled..).unwrap_or_default(), 0);
    }

    pub(super) fn summary(&self, area: Rect, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let width = column(area, MEASURE).width;
        let Some(paper) = &self.paper else { return Vec::new() };
        let sheets = say!(ctx.texts, "enter-all-in", count = paper.game.sheets().len());
        let mut lines = vec![Line::default(), Line::styled(sheets, ctx.theme.strong), Line::default()];
        for (right, of, prompt) in by_question(&paper.game) {
            let share = format!("{right:>3} / {of:<3}  ");
            let prompt = clipped(&prompt, usize::from(width).saturating_sub(share.len()));
            lines.push(Line::from(vec![Span::styled(share, ctx.theme.quiet), Span::raw(prompt)]));
        }
        lines.push(Line::default());
        lines.extend(paragraph(&say!(ctx.texts, "enter-results"), width, ctx.theme.quiet));
        lines
    }

    pub(super) fn roll(&mut self, action: Action) {
        let by = match action {
            Action::Down => 1,
            Action::Up => -1,
            Action::Scroll(lines) => isize::from(lines),
            _ => 0,
        };
        self.rolled = self.rolled.saturating_add_signed(by).min(self.hidden);
    }
}

/// For each question how many sheets were right, and how many there are, the hardest first. A blank is not right.
fn by_question(game: &Game) -> Vec<(u32, usize, String)> {
    let sheets = game.sheets().len();
    let votes = game.counted().filter_map(|(item, round)| Some((item, round.votes.last()?)));
    let mut questions: Vec<_> =
        votes.map(|(item, vote)| (vote.right(item), sheets, item.question.prompt())).collect();
    questions.sort_by_key(|(right, ..)| *right);
    questions
}
