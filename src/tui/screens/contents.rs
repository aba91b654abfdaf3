//! The headings of the lesson that is being read, with what is due under each: as a list over the page, or as a rail
//! beside it. Part of the reader, which stays the screen on top; choosing a heading is told by number.

use crate::course::lesson::{Lesson, PassageKind};
use crate::l10n::say;
use crate::text::prose::{Block, words};
use crate::tui::action::Action;
use crate::tui::screen::Ctx;
use crate::tui::theme::MARKER;
use crate::tui::widgets::columns::{clipped, width_of};
use crate::tui::widgets::list::{self, Selection};
use crate::tui::widgets::popup;
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// The widest list over the page.
const WIDEST: u16 = 66;

/// The sign of what is due, and of what is weak.
const SIGNS: [&str; 2] = ["•", "!"];

/// The headings of a lesson.
#[derive(Debug)]
pub struct Contents {
    headings: Vec<Heading>,
    selection: Selection,
}

#[derive(Debug)]
struct Heading {
    passage: usize,
    depth: usize,
    text: String,
    /// Cards under it that are due.
    due: usize,
    /// Cards under it that are weak.
    weak: usize,
}

impl Contents {
    /// The headings of `lesson`.
    pub fn new(lesson: &Lesson, ctx: &Ctx<'_>) -> Self {
        let headings = lesson.passages.iter().enumerate().filter_map(|(passage, at)| match &at.kind {
            PassageKind::Prose(Block::Heading { level, runs }) => {
                let depth = usize::from(*level) - 1;
                Some(Heading { passage, depth, text: words(runs), due: 0, weak: 0 })
            }
            _ => None,
        });
        let mut contents = Self { headings: headings.collect(), selection: Selection::default() };
        contents.count(lesson, ctx);
        contents
    }

    /// Counts again what is due and what is weak under each heading, up to the next one.
    pub fn count(&mut self, lesson: &Lesson, ctx: &Ctx<'_>) {
        let day = ctx.now.day();
        let ends = self.headings.iter().skip(1).map(|next| next.passage).chain([lesson.passages.len()]);
        let ends: Vec<usize> = ends.collect();
        for (heading, end) in self.headings.iter_mut().zip(ends) {
            let stops =
                lesson.passages[heading.passage..end].iter().filter_map(|passage| match &passage.kind {
                    PassageKind::Stop(cards) => Some(cards),
                    _ => None,
                });
            let states: Vec<_> = stops.flatten().map(|card| ctx.desk.progress.card(&card.id)).collect();
            heading.due = states.iter().filter(|state| state.is_due(day)).count();
            heading.weak = states.iter().filter(|state| state.is_weak(day)).count();
        }
    }

    /// The passages that are headings, in reading order.
    pub fn passages(&self) -> impl DoubleEndedIterator<Item = usize> + '_ {
        self.headings.iter().map(|heading| heading.passage)
    }

    /// The heading that a passage stands under; none under the title itself.
    pub fn section(&self, passage: usize) -> Option<&str> {
        let heading = &self.headings.get(self.row_of(passage))?;
        (0 < heading.passage && heading.passage <= passage).then_some(heading.text.as_str())
    }

    fn row_of(&self, passage: usize) -> usize {
        self.headings.iter().rposition(|heading| heading.passage <= passage).unwrap_or(0)
    }

    /// Puts the mark on the heading that a passage stands under.
    pub fn mark(&mut self, passage: usize) {
        self.selection.row = self.row_of(passage);
    }

    /// Moves the mark. What is returned is the passage that was chosen.
    pub fn update(&mut self, action: Action) -> Option<usize> {
        if action == Action::Choose {
            return self.headings.get(self.selection.row).map(|heading| heading.passage);
        }
        self.selection.update(action, self.headings.len(), 10);
        None
    }

    /// A click on a heading of the rail, or else of the list over the page, marks it. True if it was marked before; none
    /// if there is no heading.
    pub fn click(&mut self, at: Position, rail: Option<Rect>, area: Rect) -> Option<bool> {
        let place =
            rail.unwrap_or_else(|| popup::inside(popup::place(area, width(area), self.headings.len())));
        let row = list::line_at(at, place, self.headings.len(), self.selection.row)?;
        Some(self.selection.click(row))
    }

    /// What the signs at the marked heading mean.
    pub fn peek(&self, ctx: &Ctx<'_>) -> String {
        let Some(heading) = self.headings.get(self.selection.row) else { return String::new() };
        let [due, weak] = SIGNS;
        match (heading.due, heading.weak) {
            (0, 0) => say!(ctx.texts, "contents-nothing-due"),
            (count, 0) => format!("{due} {}", say!(ctx.texts, "contents-due", count = count)),
            (0, count) => format!("{weak} {}", say!(ctx.texts, "contents-weak", count = count)),
            (is_due, is_weak) => format!(
                "{due} {}   {weak} {}",
                say!(ctx.texts, "contents-due", count = is_due),
                say!(ctx.texts, "contents-weak", count = is_weak)
            ),
        }
    }

    /// Draws the list over the page.
    pub fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let width = width(area);
        let lines = self.lines(Some(self.selection.row), width, ctx);
        let title = say!(ctx.texts, "contents-title");
        let inside = popup::open(frame, popup::place(area, width, lines.len()), &title, ctx);
        list::draw(frame, inside, &lines, self.selection.row);
    }

    /// Draws the list beside the page. The mark is on the heading above what is read, unless the keys are for the list.
    pub fn rail(&self, frame: &mut Frame<'_>, area: Rect, here: usize, is_active: bool, ctx: &Ctx<'_>) {
        let row = if is_active { self.selection.row } else { self.row_of(here) };
        let lines = self.lines(Some(row), area.width, ctx);
        let lines: Vec<Line<'_>> = if is_active {
            lines
        } else {
            lines.into_iter().map(|line| line.style(ctx.theme.quiet)).collect()
        };
        list::draw(frame, area, &lines, row);
    }

    fn lines(&self, marked: Option<usize>, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let lines = self.headings.iter().enumerate();
        lines.map(|(row, heading)| heading.line(marked == Some(row), usize::from(width), ctx)).collect()
    }
}

fn width(area: Rect) -> u16 {
    area.width.saturating_sub(8).min(WIDEST)
}

impl Heading {
    fn line(&self, is_marked: bool, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
        let sign = if is_marked { MARKER } else { " " };
        let style = if is_marked { ctx.theme.accent } else { Style::new() };
        let counts = SIGNS.iter().zip([self.due, self.weak]).filter(|(_, count)| *count > 0);
        let counts: Vec<String> = counts.map(|(sign, count)| format!("{sign} {count}")).collect();
        let counts = counts.join("  ");
        let room = width.saturating_sub(2 + width_of(&counts) + usize::from(!counts.is_empty()));
        let text = clipped(&format!("{}{}", "  ".repeat(self.depth), self.text), room);
        let gap = width.saturating_sub(2 + width_of(&text) + width_of(&counts));
        Line::from(vec![
            Span::styled(format!("{sign} {text}"), style),
            Span::raw(" ".repeat(gap)),
            Span::styled(counts, ctx.theme.quiet),
        ])
    }
}
