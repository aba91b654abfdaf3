//! How a stop looks: its title, the cards that are done with, and the one that is asked.

use super::super::guesses::quoted;
use super::{Stop, Stops, is_open};
use crate::domain::card::Card;
use crate::l10n::say;
use crate::tui::asking::Asking;
use crate::tui::screen::Ctx;
use crate::tui::theme::TICK;
use crate::tui::widgets::columns::{clipped, width_of};
use ratatui::text::{Line, Span};
use std::sync::Arc;

/// How many cards that are done with are named one by one above an open question.
const MOST_DONE: usize = 2;

impl Stops {
    /// A stop as lines, and the line on which its open question begins. A question that `is_active` keeps the room that
    /// its answer will need, so that nothing moves when it comes.
    pub(in crate::tui::screens::reader) fn lines(
        &self,
        passage: usize,
        width: u16,
        is_active: bool,
        ctx: &Ctx<'_>,
    ) -> (Vec<Line<'static>>, Option<usize>) {
        let Some(stop) = self.stops.get(&passage) else { return Default::default() };
        let mut lines = vec![stop.title_line(width, ctx)];
        lines.extend(stop.done_lines(width, ctx));
        if lines.len() > 1 && stop.asking.is_some() {
            lines.push(Line::default());
        }
        let Some(asking) = &stop.asking else { return (lines, None) };
        if stop.is_again(&asking.card().id) {
            lines.push(Line::styled(say!(ctx.texts, "stop-again"), ctx.theme.quiet));
        }
        lines.extend(quoted(asking, width, ctx));
        let question = lines.len();
        lines.extend(asking.lines(width, is_active, ctx));
        if is_active {
            let kept = question + asking.tallest(width, ctx);
            lines.resize(lines.len().max(kept), Line::default());
        }
        (lines, Some(question))
    }
}

impl Stop {
    fn title_line(&self, width: u16, ctx: &Ctx<'_>) -> Line<'static> {
        let title = if self.cards.iter().all(|card| !card.scheduled) {
            say!(ctx.texts, "stop-title-open")
        } else {
            say!(ctx.texts, "stop-title")
        };
        let asked = self.asking.as_ref().map(Asking::card);
        let (at, of) = (self.all().position(|card| Some(card) == asked), self.all().count());
        let right = match at {
            Some(at) if of > 1 => say!(ctx.texts, "stop-position", at = at + 1, of = of),
            _ => String::new(),
        };
        let gap = usize::from(width).saturating_sub(width_of(&title) + width_of(&right));
        Line::from(vec![
            Span::styled(title, ctx.theme.accent),
            Span::raw(" ".repeat(gap)),
            Span::styled(right, ctx.theme.quiet),
        ])
    }

    /// The cards that are done with: one by one, or only counted, so that the question stays in sight.
    fn done_lines(&self, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let asked = self.asking.as_ref().map(Asking::card);
        let is_done = |card: &&Arc<Card>| Some(*card) != asked && !is_open(card, ctx);
        let done: Vec<&Arc<Card>> = self.cards.iter().filter(is_done).collect();
        if asked.is_some() && done.len() > MOST_DONE {
            vec![done_summary(&done, ctx)]
        } else {
            done.into_iter().map(|card| done_line(card, width, ctx)).collect()
        }
    }
}

/// How a card was dealt with: a sign, and words that say when it comes back.
fn done_words(card: &Card, ctx: &Ctx<'_>) -> (&'static str, String) {
    let state = ctx.desk.progress.card(&card.id);
    let today = ctx.now.day();
    match state.memory {
        _ if state.suspended => ("-", say!(ctx.texts, "stop-never")),
        Some(answered) if answered.due <= today => ("~", say!(ctx.texts, "stop-today")),
        Some(answered) => {
            (TICK, say!(ctx.texts, "stop-next", date = ctx.texts.on_date(answered.due.0, today.0)))
        }
        None if !card.scheduled => (TICK, say!(ctx.texts, "stop-thought")),
        None => ("-", say!(ctx.texts, "stop-passed")),
    }
}

/// A card that is done with, in one line.
fn done_line(card: &Card, width: u16, ctx: &Ctx<'_>) -> Line<'static> {
    let (sign, words) = done_words(card, ctx);
    let room = usize::from(width).saturating_sub(width_of(&words) + 5);
    let asked = clipped(&card.question.prompt(), room);
    let gap = usize::from(width).saturating_sub(width_of(&words) + width_of(&asked) + 2);
    Line::styled(format!("{sign} {asked}{}{words}", " ".repeat(gap)), ctx.theme.quiet)
}

/// Cards that are done with, only counted.
fn done_summary(done: &[&Arc<Card>], ctx: &Ctx<'_>) -> Line<'static> {
    let counted = |sign| done.iter().filter(|card| done_words(card, ctx).0 == sign).count();
    let (right, again, aside) = (counted(TICK), counted("~"), counted("-"));
    let parts = [
        (right, TICK, say!(ctx.texts, "stop-count-right", count = right)),
        (again, "~", say!(ctx.texts, "stop-count-again", count = again)),
        (aside, "-", say!(ctx.texts, "stop-count-aside", count = aside)),
    ];
    let words: Vec<String> =
        parts.iter().filter(|part| part.0 > 0).map(|(_, sign, words)| format!("{sign} {words}")).collect();
    Line::styled(words.join("   "), ctx.theme.quiet)
}
