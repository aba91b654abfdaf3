//! The results of a drill: each question with how many were right, and behind each who chose what.
//!
//! No pupil is named here: the class may be looking. What each of them answered goes into files.

mod question;

use crate::classroom::analysis::Verdict;
use crate::classroom::findings::{Finding, findings};
use crate::classroom::game::Game;
use crate::classroom::report::{ItemReport, Report, State, VoteReport};
use crate::domain::day::Moment;
use crate::l10n::say;
use crate::tui::action::Action;
use crate::tui::effect::{Effect, Outcome};
use crate::tui::findings::percent;
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crate::tui::theme::{MARKER, TICK};
use crate::tui::widgets::chrome::column;
use crate::tui::widgets::columns::clipped;
use crate::tui::widgets::list::{self, Selection};
use crate::tui::widgets::prose::paragraph;
use question::Question;
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// The widest that the list becomes.
const MEASURE: u16 = 100;

/// Columns of a bar that is full.
const BAR: usize = 10;

/// Beside a question that is to be looked at.
const LOOK: &str = "!";

/// The results of a drill.
#[derive(Debug)]
pub struct Results {
    report: Report,
    findings: Vec<Finding>,
    selection: Selection,
    page: usize,
    said: Option<String>,
}

impl Results {
    /// Of a drill that was begun at `began`, finished or not.
    pub fn open(game: &Game, began: Moment) -> Step {
        Step::push(Self {
            report: Report::of(game, began),
            findings: findings([game]),
            selection: Selection::default(),
            page: 1,
            said: None,
        })
    }

    fn marked(&self) -> Option<&ItemReport> {
        self.report.items.get(self.selection.row)
    }

    fn finding(&self, item: &ItemReport) -> Option<&Finding> {
        let is_it = |finding: &&Finding| {
            finding.item.card.as_str() == item.card && finding.item.fingerprint == item.fingerprint
        };
        self.findings.iter().find(is_it)
    }

    fn choose(&self) -> Step {
        self.marked().map_or_else(Step::stay, |item| {
            Step::push(Question::new(item.clone(), self.finding(item).cloned()))
        })
    }

    /// All in one line: how many questions, how many to look at.
    fn summary(&self, ctx: &Ctx<'_>) -> String {
        let counted = self.report.items.iter().filter(|item| item.state == State::Counted).count();
        let look = self.findings.iter().filter(|finding| matches!(finding.seen.verdict(), Verdict::Look(_)));
        say!(ctx.texts, "drill-results-summary", count = counted, look = look.count())
    }

    fn lines(&self, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let rows = self.report.items.iter().enumerate();
        rows.map(|(row, item)| self.row(row, item, usize::from(width), ctx)).collect()
    }

    fn row(&self, row: usize, item: &ItemReport, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
        let is_marked = row == self.selection.row;
        let figures = figures(item, ctx);
        let sign = match self.finding(item).map(|finding| finding.seen.verdict()) {
            Some(Verdict::Fine) => TICK,
            Some(Verdict::Look(_)) => LOOK,
            Some(Verdict::NotEnough) | None => " ",
        };
        let before = format!("{:>3} {figures} {sign} ", item.number);
        let room = width.saturating_sub(before.chars().count() + 2);
        let style = if is_marked { ctx.theme.accent } else { Style::new() };
        Line::from(vec![
            Span::styled(if is_marked { MARKER } else { " " }, ctx.theme.accent),
            Span::raw(before),
            Span::styled(clipped(&item.prompt, room), style),
        ])
    }

    fn list_area(&self, area: Rect, ctx: &Ctx<'_>) -> Rect {
        let area = column(area, MEASURE);
        let above = paragraph(&self.summary(ctx), area.width, Style::new()).len() as u16 + 2;
        Rect { y: area.y + above.min(area.height), height: area.height.saturating_sub(above), ..area }
    }
}

/// `50 % █████      12/24`: of the last vote.
fn figures(item: &ItemReport, ctx: &Ctx<'_>) -> String {
    let vote = item.votes.last().filter(|_| item.state == State::Counted);
    let Some((vote, facility)) = vote.and_then(|vote| Some((vote, vote.facility?))) else {
        return format!("{:>5} {} {:>7}", "–", " ".repeat(BAR), "");
    };
    let full = (facility * BAR as f64).round() as usize;
    let bar = if ctx.theme.is_ascii() { "#" } else { "█" }.repeat(full);
    format!("{:>3} % {bar:<BAR$} {:>7}", percent(facility), right_of(vote))
}

fn right_of(vote: &VoteReport) -> String {
    format!("{}/{}", vote.right, vote.answered)
}

impl Screen for Results {
    fn title(&self, ctx: &Ctx<'_>) -> (String, String) {
        let class = self.report.class.as_ref();
        let class = class.map(|class| say!(ctx.texts, "drill-results-of-class", class = class.as_str()));
        let title = say!(ctx.texts, "drill-results-title", title = self.report.title.as_str());
        (title, class.unwrap_or_else(|| ctx.texts.written_date(self.report.date())))
    }

    fn contexts(&self) -> Vec<Context> {
        vec![Context::Results, Context::List, Context::Global]
    }

    fn offers(&self, action: Action) -> bool {
        match action {
            Action::Choose => !self.report.items.is_empty(),
            Action::Down | Action::Up | Action::PageDown => self.report.items.len() > 1,
            _ => true,
        }
    }

    fn said(&self) -> Option<&str> {
        self.said.as_deref()
    }

    fn peek(&self, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
        let words = match self.marked() {
            Some(item) if item.state == State::Skipped => say!(ctx.texts, "drill-results-skipped"),
            Some(item) if item.state == State::Open => say!(ctx.texts, "drill-results-open"),
            Some(item) if item.state == State::NotAsked => say!(ctx.texts, "drill-results-not-asked"),
            Some(item) => self
                .finding(item)
                .map_or_else(String::new, |finding| crate::tui::findings::verdict(finding, ctx.texts)),
            None => String::new(),
        };
        Line::styled(clipped(&words, width), ctx.theme.quiet)
    }

    fn update(&mut self, action: Action, _: &Ctx<'_>) -> Step {
        self.said = None;
        match action {
            Action::Back => return Step::go(Go::Pop),
            Action::Choose => return self.choose(),
            Action::WriteResults => {
                return Step::effect(Effect::WriteResults(Box::new(self.report.clone())));
            }
            _ => self.selection.update(action, self.report.items.len(), self.page),
        }
        Step::stay()
    }

    fn on_outcome(&mut self, outcome: &Outcome, _: &Ctx<'_>) -> Step {
        if let Outcome::Said(words) = outcome {
            self.said = Some(words.clone());
        }
        Step::stay()
    }

    fn on_click(&mut self, at: Position, area: Rect, ctx: &Ctx<'_>) -> Step {
        let area = self.list_area(area, ctx);
        let row = list::line_at(at, area, self.report.items.len(), self.selection.row);
        if row.is_some_and(|row| self.selection.click(row)) { self.choose() } else { Step::stay() }
    }

    fn fit(&mut self, area: Rect, ctx: &Ctx<'_>) {
        self.page = usize::from(self.list_area(area, ctx).height);
    }

    fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let list_area = self.list_area(area, ctx);
        let above = Rect { y: area.y.saturating_add(1), height: area.height.saturating_sub(1), ..list_area };
        for (row, line) in paragraph(&self.summary(ctx), above.width, ctx.theme.strong).iter().enumerate() {
            if row < usize::from(above.height) {
                frame.render_widget(line, Rect { y: above.y + row as u16, height: 1, ..above });
            }
        }
        list::draw(frame, list_area, &self.lines(list_area.width, ctx), self.selection.row);
    }
}
