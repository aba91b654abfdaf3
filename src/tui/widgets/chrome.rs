//! What surrounds every screen: the header with its rule, the peek line, and the footer that names the keys.

use super::columns::{clipped, width_of};
use super::prose::paragraph;
use crate::tui::action::Action;
use crate::tui::key;
use crate::tui::keymap::in_force::Offer;
use crate::tui::screen::Ctx;
use crate::tui::theme::RULE;
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Clear;

/// The rows of a screen.
#[derive(Clone, Copy, Debug)]
pub struct Rows {
    /// Where we are.
    pub header: Rect,
    /// A thin rule.
    pub top_rule: Rect,
    /// The screen's own.
    pub body: Rect,
    /// A thin rule.
    pub bottom_rule: Rect,
    /// What has the focus.
    pub peek: Rect,
    /// Which keys work.
    pub footer: Rect,
}

/// Parts `area` into rows. On a very low screen the rules go first, then peek line and header.
pub fn rows(area: Rect) -> Rows {
    let rule = u16::from(area.height >= 10);
    let edge = u16::from(area.height >= 5);
    let keys = u16::from(area.height >= 3);
    let page = area.height.saturating_sub(2 * edge + 2 * rule + keys);
    // Added up, for the first frame would wait longer for a solver of layouts than for all that is in it.
    let mut y = area.y;
    let [header, top_rule, body, bottom_rule, peek, footer] =
        [edge, rule, page, rule, edge, keys].map(|height| {
            let row = Rect { y, height, ..area };
            y += height;
            row
        });
    Rows { header, top_rule, body, bottom_rule, peek, footer }
}

/// The page only: no header and no rules, and below it one row that is empty but for what has the focus, or for the
/// keys.
pub fn bare_rows(area: Rect, names_keys: bool) -> Rows {
    let keys = area.height.min(1);
    let body = Rect { height: area.height - keys, ..area };
    let last = Rect { y: body.bottom(), height: keys, ..area };
    let none = Rect { height: 0, ..last };
    let (peek, footer) = if names_keys { (none, last) } else { (last, none) };
    Rows { header: none, top_rule: none, body, bottom_rule: none, peek, footer }
}

/// Draws the header: where we are at the left, how far at the right.
pub fn header(frame: &mut Frame<'_>, rows: &Rows, title: &(String, String), ctx: &Ctx<'_>) {
    let width = usize::from(rows.header.width).saturating_sub(2);
    let right = clipped(&title.1, width);
    let left = clipped(&title.0, width.saturating_sub(width_of(&right) + 2));
    let gap = width.saturating_sub(width_of(&left) + width_of(&right));
    let line = Line::from(vec![
        Span::raw(" "),
        Span::styled(left, ctx.theme.strong),
        Span::raw(" ".repeat(gap)),
        Span::styled(right, ctx.theme.quiet),
    ]);
    frame.render_widget(line, rows.header);
    draw_rule(frame, rows.top_rule, ctx);
    draw_rule(frame, rows.bottom_rule, ctx);
}

fn draw_rule(frame: &mut Frame<'_>, rule: Rect, ctx: &Ctx<'_>) {
    let length = usize::from(rule.width).saturating_sub(2);
    frame.render_widget(Line::styled(format!(" {}", RULE.repeat(length)), ctx.theme.quiet), rule);
}

/// Draws what is said to the learner, in the peek line and, where that is too short, in lines above it, under a rule of
/// their own.
pub fn message(frame: &mut Frame<'_>, rows: &Rows, words: &str, ctx: &Ctx<'_>) {
    let place = inset(rows.peek);
    let lines = paragraph(words, place.width, Style::new());
    let above = (lines.len() as u16).saturating_sub(1).min(rows.bottom_rule.y.saturating_sub(rows.body.y));
    if above > 0 {
        let rule = Rect { y: rows.bottom_rule.y - above, ..rows.bottom_rule };
        let covered = Rect { height: above + rows.bottom_rule.height, ..rule };
        frame.render_widget(Clear, covered);
        draw_rule(frame, rule, ctx);
    }
    for (row, line) in lines.into_iter().take(usize::from(place.height + above)).enumerate() {
        frame.render_widget(line, Rect { y: place.y - above + row as u16, height: place.height, ..place });
    }
}

/// A row without the column at each edge.
pub fn inset(area: Rect) -> Rect {
    Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area }
}

/// Draws the footer: keys and what they do, most useful first, as many as fit; that for all keys is always there.
pub fn footer(frame: &mut Frame<'_>, area: Rect, offers: Vec<Offer>, ctx: &Ctx<'_>) {
    let items = items_that_fit(area, offers, ctx);
    let spans = std::iter::once(Span::raw(" ")).chain(items.into_iter().flat_map(|(_, item)| item));
    frame.render_widget(spans.collect::<Line<'_>>(), area);
}

/// The key that the footer names at a cell. One that stands for several is none.
pub fn key_at(at: Position, area: Rect, offers: Vec<Offer>, ctx: &Ctx<'_>) -> Option<String> {
    let mut right = usize::from(area.x) + 1;
    let items = items_that_fit(area, offers, ctx).into_iter();
    let mut ends = items.map(|(offer, item)| {
        right += width_of_item(&item);
        (offer, right)
    });
    let (offer, _) = ends.find(|(_, right)| usize::from(at.x) < *right)?;
    (!matches!(offer.action, Action::Pick(_))).then_some(offer.key)
}

fn items_that_fit(area: Rect, mut offers: Vec<Offer>, ctx: &Ctx<'_>) -> Vec<(Offer, [Span<'static>; 2])> {
    let with_item = |offer: Offer| {
        let item = footer_item(&offer, ctx);
        (offer, item)
    };
    let help = offers.iter().position(|offer| offer.action == Action::Help).map(|at| offers.remove(at));
    let help = help.map(with_item);
    let mut room =
        usize::from(area.width).saturating_sub(help.as_ref().map_or(0, |(_, item)| width_of_item(item)));
    let mut fitting = Vec::new();
    for (offer, item) in offers.into_iter().map(with_item) {
        let Some(left) = room.checked_sub(width_of_item(&item)) else { break };
        room = left;
        fitting.push((offer, item));
    }
    fitting.extend(help);
    fitting
}

fn footer_item(offer: &Offer, ctx: &Ctx<'_>) -> [Span<'static>; 2] {
    let label = if ctx.theme.is_ascii() { key::ascii_label } else { key::label };
    let words = format!(" {}   ", offer.words);
    [Span::styled(label(&offer.key), ctx.theme.strong), Span::styled(words, ctx.theme.quiet)]
}

fn width_of_item(item: &[Span<'static>; 2]) -> usize {
    item.iter().map(Span::width).sum()
}

/// A column of at most `measure` columns in the middle of `area`.
pub fn column(area: Rect, measure: u16) -> Rect {
    let width = measure.min(area.width.saturating_sub(2)).max(area.width.min(1));
    Rect { x: area.x + (area.width.saturating_sub(width)) / 2, width, ..area }
}
