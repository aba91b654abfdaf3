//! What the class sees of a drill, made from an [`Audience`] and from nothing else: few words in a narrow measure with
//! much room around them, so that the last row can read it.
//!
//! Where it would not fit it is set closer, then broken into screenfuls; nothing is cut. It must not know the game.

mod bars;
mod people;
mod question;
mod solution;
#[cfg(test)]
mod tests;

pub use bars::bar;

use super::columns::width_of;
use super::prose::{hanging, paragraph};
use crate::classroom::audience::{Audience, Seen};
use crate::classroom::game::{Phase, Way};
use crate::l10n::say;
use crate::tui::screen::Ctx;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Seconds from which on all see how many are left.
const LAST_SECONDS: i64 = 10;

/// How far things stand apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Spacing {
    /// Whether lines are as long as the screen allows.
    is_wide: bool,
    /// Blank lines between the question and what follows.
    gap: usize,
    /// Blank lines between options.
    between: usize,
}

/// From the widest to the closest.
const SPACINGS: [Spacing; 6] = [
    Spacing { is_wide: false, gap: 2, between: 1 },
    Spacing { is_wide: false, gap: 1, between: 1 },
    Spacing { is_wide: false, gap: 1, between: 0 },
    Spacing { is_wide: true, gap: 1, between: 1 },
    Spacing { is_wide: true, gap: 1, between: 0 },
    Spacing { is_wide: true, gap: 0, between: 0 },
];

/// Rows from which on there is a blank one below the first and above the last.
const ROOMY: u16 = 14;

/// The column in which everything stands.
#[derive(Clone, Copy, Debug)]
struct Sheet {
    /// Columns to its left.
    left: u16,
    /// Its own columns.
    measure: u16,
    /// Columns to its right, where bars stand.
    right: u16,
    spacing: Spacing,
}

impl Sheet {
    fn new(width: u16, spacing: Spacing) -> Self {
        let narrow = (width * 11 / 20).clamp(36.min(width), 64);
        let wide = width.saturating_sub(20).clamp(narrow, 76);
        let measure = if spacing.is_wide { wide } else { narrow };
        let left = width.saturating_sub(measure) / 2;
        Self { left, measure, right: width - measure - left, spacing }
    }

    /// Columns for what has no bars beside it.
    fn whole(&self) -> u16 {
        self.measure + self.right.saturating_sub(2)
    }

    fn blank(count: usize) -> impl Iterator<Item = Line<'static>> {
        std::iter::repeat_n(Line::default(), count)
    }

    /// A line at the left edge of the column.
    fn placed(&self, mut line: Line<'static>) -> Line<'static> {
        line.spans.insert(0, Span::raw(" ".repeat(usize::from(self.left))));
        line
    }

    /// Words in the column.
    fn words(&self, text: &str, style: Style) -> Vec<Line<'static>> {
        paragraph(text, self.measure, style).into_iter().map(|line| self.placed(line)).collect()
    }

    /// Words after a label, in the column and what is free beside it.
    fn labelled(&self, label: &str, text: &str, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let label = Span::styled(format!("{label}  "), ctx.theme.strong);
        let lines = hanging(vec![label], text, self.whole(), Style::new());
        lines.into_iter().map(|line| self.placed(line)).collect()
    }
}

/// Draws the screenful that was turned to.
pub fn draw(frame: &mut Frame<'_>, area: Rect, audience: &Audience, ctx: &Ctx<'_>) {
    let screenfuls = screenfuls(audience, area, ctx);
    let at = audience.turned.screenful.min(screenfuls.len().saturating_sub(1));
    let Some(lines) = screenfuls.get(at) else { return };
    for (row, line) in lines.iter().take(usize::from(area.height)).enumerate() {
        frame.render_widget(line, Rect { y: area.y + row as u16, height: 1, ..area });
    }
}

/// Seconds until the picture changes by itself.
pub fn changes_in(audience: &Audience, now: i64) -> Option<u32> {
    let left = seconds_left(audience, now).filter(|left| *left > 0)?;
    let still_same = if left > LAST_SECONDS { left - LAST_SECONDS } else { 1 };
    u32::try_from(still_same).ok()
}

fn seconds_left(audience: &Audience, now: i64) -> Option<i64> {
    let until = audience.asked.as_ref()?.until?;
    Some(((until - now).max(0) + 999) / 1000)
}

/// All of it, screenful by screenful; always at least one.
pub fn screenfuls(audience: &Audience, area: Rect, ctx: &Ctx<'_>) -> Vec<Vec<Line<'static>>> {
    let apart = usize::from(area.height >= ROOMY);
    let head: Vec<_> = head(audience, area.width, ctx).into_iter().chain(Sheet::blank(apart)).collect();
    let foot = foot(audience, area.width, ctx);
    let above_foot = if foot.is_empty() { 0 } else { apart };
    let foot: Vec<_> = Sheet::blank(above_foot).chain(foot).collect();
    let room = usize::from(area.height).saturating_sub(head.len() + foot.len()).max(2);
    let set = |spacing| body(audience, &Sheet::new(area.width, spacing), ctx);
    let fitting = SPACINGS.into_iter().map(set).find(|lines| lines.len() <= room);
    if let Some(body) = fitting {
        let gap = room - body.len();
        let all = head.into_iter().chain(body).chain(Sheet::blank(gap)).chain(foot);
        return vec![all.collect()];
    }
    let body = set(SPACINGS[SPACINGS.len() - 1]);
    let parts: Vec<_> = body.chunks(room - 1).collect();
    let of = parts.len();
    let whole = |(at, part): (usize, &[Line<'static>])| {
        let gap = room - 1 - part.len();
        let sign = say!(ctx.texts, "drill-screenful", at = at + 1, of = of);
        let sign = Line::styled(sign, ctx.theme.quiet).centered();
        let all = head.iter().cloned().chain(part.to_vec()).chain(Sheet::blank(gap));
        all.chain([sign]).chain(foot.iter().cloned()).collect()
    };
    parts.into_iter().enumerate().map(whole).collect()
}

/// Where we are, at both edges of the screen.
fn head(audience: &Audience, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    let Some(asked) = &audience.asked else { return Vec::new() };
    let left = if asked.vote > 1 {
        say!(ctx.texts, "drill-second-vote", number = asked.number, of = audience.of)
    } else {
        say!(ctx.texts, "drill-question", number = asked.number, of = audience.of)
    };
    let right = [answered(audience, ctx), time(audience, ctx)].into_iter().flatten().collect::<Vec<_>>();
    let right = right.join(" · ");
    let gap = usize::from(width).saturating_sub(width_of(&left) + width_of(&right) + 2);
    let line = Line::from(vec![
        Span::styled(format!(" {left}"), ctx.theme.quiet),
        Span::raw(" ".repeat(gap.max(1))),
        Span::styled(right, ctx.theme.strong),
    ]);
    vec![line]
}

/// How many have answered; nothing where one answers for all.
fn answered(audience: &Audience, ctx: &Ctx<'_>) -> Option<String> {
    let asked = audience.asked.as_ref().filter(|_| audience.phase.is_secret())?;
    match (asked.players, asked.answered) {
        _ if answered_by_one(audience) => None,
        (Some(players), answered) => {
            Some(say!(ctx.texts, "drill-answered-of", answered = answered, of = players))
        }
        (None, 0) => None,
        (None, answered) => Some(say!(ctx.texts, "drill-answered", count = answered)),
    }
}

/// The last seconds, or that the time stands still.
fn time(audience: &Audience, ctx: &Ctx<'_>) -> Option<String> {
    if audience.asked.as_ref()?.paused.is_some() {
        return Some(say!(ctx.texts, "drill-paused"));
    }
    let left = seconds_left(audience, ctx.now.at).filter(|left| *left <= LAST_SECONDS)?;
    Some(say!(ctx.texts, "drill-seconds", count = left))
}

/// What is to be done now, in the middle of the last line.
fn foot(audience: &Audience, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    let seat = audience.asked.as_ref().and_then(|asked| asked.seat.as_ref());
    let words = match (audience.phase, seat) {
        (Phase::Discuss, _) => say!(ctx.texts, "drill-talk"),
        (Phase::Question | Phase::SecondVote, Some(seat)) => {
            say!(ctx.texts, "drill-turn", name = name(seat, ctx))
        }
        (Phase::Locked, _) => say!(ctx.texts, "drill-closed"),
        (Phase::Question, None) if audience.way == Way::Teams => say!(ctx.texts, "drill-press-key"),
        (Phase::Question | Phase::SecondVote, None) if audience.way == Way::Hands => {
            say!(ctx.texts, "drill-hands-up")
        }
        _ => return Vec::new(),
    };
    let style = ctx.theme.strong;
    paragraph(&words, width.saturating_sub(2), style).into_iter().map(Line::centered).collect()
}

/// What a player is called: by name, or by number.
pub fn name(seen: &Seen, ctx: &Ctx<'_>) -> String {
    seen.name.clone().unwrap_or_else(|| say!(ctx.texts, "drill-number", number = seen.number))
}

fn body(audience: &Audience, sheet: &Sheet, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    match (audience.phase, &audience.asked, &audience.solution) {
        (Phase::Lobby | Phase::Sheets, ..) => people::lobby(audience, sheet, ctx),
        (Phase::Standings | Phase::End, ..) => people::standings(audience, sheet, ctx),
        (_, _, Some(solution)) if audience.turned.to_passage => solution::passage(solution, sheet, ctx),
        (_, Some(asked), Some(solution)) => {
            let question = question::lines(audience, asked, sheet, ctx);
            question.into_iter().chain(solution::lines(audience, asked, solution, sheet, ctx)).collect()
        }
        (_, Some(asked), None) => question::lines(audience, asked, sheet, ctx),
        (_, None, _) => Vec::new(),
    }
}

/// Whether one player answers for all: then there is nobody to call and nothing to count.
fn answered_by_one(audience: &Audience) -> bool {
    let players = match &audience.asked {
        Some(asked) => asked.players.map(|players| players as usize),
        None => Some(audience.players.len()),
    };
    audience.way == Way::HotSeat && players == Some(1)
}
