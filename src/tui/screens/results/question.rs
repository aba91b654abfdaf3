//! One question of a drill: who chose what, what that says about the question, and who changed.

use crate::classroom::findings::Finding;
use crate::classroom::report::{ItemReport, OptionReport, State};
use crate::l10n::say;
use crate::tui::action::Action;
use crate::tui::findings::{chosen, facility, idle, item_rest, percent, two_places, verdict};
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crate::tui::theme::TICK;
use crate::tui::widgets::chrome::column;
use crate::tui::widgets::prose::{hanging, paragraph};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// The widest that the text becomes.
const MEASURE: u16 = 76;

/// Columns of a bar for all who answered.
const BAR: usize = 30;

/// One question of a drill.
#[derive(Debug)]
pub struct Question {
    item: ItemReport,
    finding: Option<Finding>,
    scroll: usize,
    page: usize,
    lines: usize,
}

impl Question {
    /// With what was found of it, if anybody answered.
    pub fn new(item: ItemReport, finding: Option<Finding>) -> Self {
        Self { item, finding, scroll: 0, page: 1, lines: 0 }
    }

    fn text(&self, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let mut lines = paragraph(&self.item.prompt, width, ctx.theme.strong);
        let said = self.finding.as_ref().map(|finding| verdict(finding, ctx.texts));
        if let Some(said) = self.state(ctx).or(said) {
            lines.extend(paragraph(&said, width, ctx.theme.quiet));
        }
        for vote in 0..self.item.votes.len() {
            lines.push(Line::default());
            lines.extend(self.vote(vote, width, ctx));
        }
        if self.item.options.is_empty() {
            let key = format!("{TICK} {}", self.item.key.join("; "));
            lines.extend(paragraph(&key, width, Style::new()));
        }
        lines.extend(self.changed(width, ctx));
        lines.extend(self.found(width, ctx));
        lines
    }

    fn state(&self, ctx: &Ctx<'_>) -> Option<String> {
        match self.item.state {
            State::Counted => None,
            State::Skipped => Some(say!(ctx.texts, "drill-results-skipped")),
            State::Open => Some(say!(ctx.texts, "drill-results-open")),
            State::NotAsked => Some(say!(ctx.texts, "drill-results-not-asked")),
        }
    }

    /// How many were right, and under it each option with its bar.
    fn vote(&self, number: usize, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let vote = &self.item.votes[number];
        let right = vote.facility.map_or_else(
            || say!(ctx.texts, "drill-results-nobody"),
            |facility| {
                let (right, of) = (vote.right, vote.answered);
                say!(ctx.texts, "drill-results-right-of", right = right, of = of, percent = percent(facility))
            },
        );
        let which = match (self.item.votes.len(), number) {
            (1, _) => right,
            (_, 0) => say!(ctx.texts, "drill-results-vote-first", right = right),
            _ => say!(ctx.texts, "drill-results-vote-second", right = right),
        };
        let mut lines = paragraph(&which, width, Style::new());
        for (at, (option, count)) in self.item.options.iter().zip(&vote.chosen).enumerate() {
            let sign = if option.is_right { TICK } else { " " };
            let first = vec![Span::raw(format!(" {} {sign} ", option.letter))];
            lines.extend(hanging(first, &self.option(option, ctx), width, Style::new()));
            let share = f64::from(*count) / f64::from(vote.answered.max(1));
            let room = BAR.min(usize::from(width).saturating_sub(12));
            lines.push(Line::raw(format!("     {}{count}", bar(at, share, room, ctx))));
        }
        lines
    }

    fn option(&self, option: &OptionReport, ctx: &Ctx<'_>) -> String {
        match (self.item.kind, option.text.as_str()) {
            ("TrueFalse", "true") => say!(ctx.texts, "drill-results-true"),
            ("TrueFalse", _) => say!(ctx.texts, "drill-results-false"),
            (_, text) => text.to_owned(),
        }
    }

    /// What the discussion changed. Of hands it is not known whose they were, but how many more were right.
    fn changed(&self, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let switched = self.item.switches.map(|switches| {
            say!(
                ctx.texts,
                "drill-results-switched",
                to_right = switches.to_right,
                to_wrong = switches.to_wrong,
                stayed_right = switches.stayed_right,
                stayed_wrong = switches.stayed_wrong
            )
        });
        let gain = self.item.gain;
        let gained =
            gain.map(|gain| say!(ctx.texts, "drill-results-gained", gain = two_places(gain, ctx.texts)));
        let words: Vec<String> = [switched, gained].into_iter().flatten().collect();
        let mut lines: Vec<Line<'static>> = words.iter().map(|_| Line::default()).take(1).collect();
        lines.extend(words.iter().flat_map(|words| paragraph(words, width, Style::new())));
        lines
    }

    /// What item analysis says, from the first vote.
    fn found(&self, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let Some(finding) = &self.finding else { return Vec::new() };
        let mut lines = vec![Line::default()];
        for words in [facility(finding, ctx.texts), item_rest(finding, ctx.texts)] {
            lines.extend(paragraph(&words, width, Style::new()));
        }
        let table = &finding.seen.options;
        if table.strong + table.weak > 0 {
            for (letter, option) in ('A'..).zip(&finding.item.order) {
                let Some(row) = table.rows.get(*option) else { continue };
                let first = vec![Span::raw(format!(" {letter} "))];
                lines.extend(hanging(first, &chosen(row, table, ctx.texts), width, Style::new()));
            }
        }
        lines
            .extend(idle(finding, ctx.texts).iter().flat_map(|idle| paragraph(idle, width, ctx.theme.quiet)));
        lines
    }
}

/// A bar of `share` (0–1) of `room` columns, with a space after it; each letter has a pattern of its own. Whatever is
/// chosen at all can be seen.
fn bar(letter: usize, share: f64, room: usize, ctx: &Ctx<'_>) -> String {
    let patterns = if ctx.theme.is_ascii() { ["=", "#", ".", "%"] } else { ["▒", "█", "░", "▓"] };
    let full = (share.clamp(0.0, 1.0) * room as f64).round() as usize;
    match full {
        0 if share <= 0.0 => String::new(),
        full => patterns[letter % patterns.len()].repeat(full.max(1)) + " ",
    }
}

impl Screen for Question {
    fn title(&self, ctx: &Ctx<'_>) -> (String, String) {
        let title = say!(ctx.texts, "drill-results-question-title", number = self.item.number);
        (title, self.item.origin.clone())
    }

    fn contexts(&self) -> Vec<Context> {
        vec![Context::ResultsQuestion, Context::Global]
    }

    fn offers(&self, action: Action) -> bool {
        match action {
            Action::Down | Action::PageDown => self.scroll + self.page < self.lines,
            Action::Up | Action::PageUp => self.scroll > 0,
            _ => true,
        }
    }

    fn update(&mut self, action: Action, _: &Ctx<'_>) -> Step {
        let last = self.lines.saturating_sub(self.page);
        self.scroll = match action {
            Action::Back => return Step::go(Go::Pop),
            Action::Down => self.scroll + 1,
            Action::Up => self.scroll.saturating_sub(1),
            Action::PageDown => self.scroll + self.page,
            Action::PageUp => self.scroll.saturating_sub(self.page),
            Action::Scroll(lines) => self.scroll.saturating_add_signed(lines.into()),
            _ => self.scroll,
        }
        .min(last);
        Step::stay()
    }

    fn fit(&mut self, area: Rect, ctx: &Ctx<'_>) {
        self.page = usize::from(area.height.saturating_sub(1)).max(1);
        self.lines = self.text(column(area, MEASURE).width, ctx).len();
        self.scroll = self.scroll.min(self.lines.saturating_sub(self.page));
    }

    fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let area = column(area, MEASURE);
        let area = Rect { y: area.y + 1.min(area.height), height: area.height.saturating_sub(1), ..area };
        let lines = self.text(area.width, ctx);
        for (row, line) in lines.iter().skip(self.scroll).take(usize::from(area.height)).enumerate() {
            frame.render_widget(line, Rect { y: area.y + row as u16, height: 1, ..area });
        }
    }
}
