//! What is for the teacher alone: the key, who has answered what, how the votes stand, and what is worth doing.

use super::Drill;
use crate::classroom::game::{Advice, Clock, Game, Item, Phase, PlayerId, Vote, Way, letter};
use crate::l10n::say;
use crate::tui::action::Action;
use crate::tui::screen::Ctx;
use crate::tui::theme::{CROSS, TICK};
use crate::tui::widgets::columns::width_of;
use crate::tui::widgets::prose::{hanging, paragraph};
use crate::tui::widgets::stage;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Columns for a bar.
const BAR: usize = 8;

/// The lines of the private part, the most needed first.
pub(super) fn lines(drill: &Drill, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    let lines = match drill.game.phase() {
        Phase::Lobby | Phase::Sheets => lobby(drill, width, ctx),
        Phase::Standings | Phase::End => standings(drill, width, ctx),
        _ => question(drill, width, ctx),
    };
    let indented = |mut line: Line<'static>| {
        line.spans.insert(0, Span::raw(" "));
        line
    };
    lines.into_iter().map(indented).collect()
}

fn lobby(drill: &Drill, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    let absent = drill.game.players().filter(|(_, player)| player.is_absent && !player.is_removed);
    let absent: Vec<String> = absent.map(|(id, _)| drill.name(id, ctx)).collect();
    let mut lines = paragraph(&say!(ctx.texts, "drill-your-window"), width, Style::new());
    if !absent.is_empty() {
        let names = say!(ctx.texts, "drill-absent-are", names = absent.join(", "));
        lines.extend(paragraph(&names, width, ctx.theme.quiet));
    }
    lines
}

fn question(drill: &Drill, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    let game = &drill.game;
    let (Some(item), Some(round), Some(vote)) = (game.item(), game.round(), game.vote()) else {
        return Vec::new();
    };
    let mut lines = vec![head(game, item, width, ctx)];
    lines.extend(bars(vote, item, width, ctx));
    if let Some(advice) = game.advice() {
        lines.extend(paragraph(&advised(advice, ctx), width, ctx.theme.strong));
    }
    lines.extend(paragraph(&waiting(drill, vote, ctx), width, Style::new()));
    lines.extend(paragraph(&given(drill, vote, item, ctx), width, Style::new()));
    if game.phase() != Phase::Reveal {
        lines.extend(reasons(item, width, ctx));
    } else if round.votes.len() == 1 && round.votes[0].answered() > 0 {
        lines.extend(paragraph(&share(vote, item, ctx), width, ctx.theme.quiet));
    }
    lines
}

/// The key, what is hidden, and the time.
fn head(game: &Game, item: &Item, width: u16, ctx: &Ctx<'_>) -> Line<'static> {
    let number = game.at().map_or(0, |at| at + 1);
    let mut parts = vec![say!(ctx.texts, "drill-key", number = number, key = key(item))];
    let is_hidden = game.round().is_some_and(|round| !round.is_shown);
    if is_hidden && game.vote().is_some_and(|vote| vote.answered() > 0) {
        let vote = game.round().map_or(1, |round| round.votes.len());
        parts.push(say!(ctx.texts, "drill-vote-hidden", vote = vote));
    }
    let left = parts.join(" · ");
    let right = match (game.clock(), game.clock().seconds_left(ctx.now)) {
        (Clock::Paused(_), Some(seconds)) => say!(ctx.texts, "drill-stands-still", count = seconds),
        (_, Some(seconds)) => say!(ctx.texts, "drill-seconds", count = seconds),
        _ => String::new(),
    };
    let gap = usize::from(width).saturating_sub(width_of(&left) + width_of(&right)).max(1);
    Line::from(vec![Span::styled(left, ctx.theme.strong), Span::raw(" ".repeat(gap)), Span::raw(right)])
}

/// The right letters, else the right answer.
fn key(item: &Item) -> String {
    let mut letters: Vec<usize> = item.right_options().iter().filter_map(|at| item.letter_of(*at)).collect();
    letters.sort_unstable();
    match (letters.is_empty(), item.is_sequence()) {
        (false, _) => letters.into_iter().map(letter).collect(),
        (true, true) => (0..item.letters()).filter_map(|at| item.letter_of(at)).map(letter).collect(),
        (true, false) => item.question.key().join("; "),
    }
}

/// How many chose what, with the share that is right.
fn bars(vote: &Vote, item: &Item, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    let counts = vote.bars(item);
    if vote.answered() == 0 {
        return Vec::new();
    }
    let most = counts.iter().copied().max().unwrap_or(0).max(1);
    let one = |(at, count): (usize, &u32)| {
        let bar = stage::bar(at, f64::from(*count) / f64::from(most), BAR);
        let bar = if bar.is_empty() { "·".to_owned() } else { bar };
        format!("{} {bar} {count}", letter(at))
    };
    let all: Vec<String> = counts.iter().enumerate().map(one).chain([share(vote, item, ctx)]).collect();
    paragraph(&all.join(" · "), width, Style::new())
}

fn share(vote: &Vote, item: &Item, ctx: &Ctx<'_>) -> String {
    let percent = (vote.share_right(item).unwrap_or(0.0) * 100.0).round();
    say!(ctx.texts, "drill-share-right", percent = percent)
}

fn advised(advice: Advice, ctx: &Ctx<'_>) -> String {
    let key = ctx.keys.label(Action::Discuss, ctx.theme.is_ascii());
    match advice {
        Advice::Explain => say!(ctx.texts, "drill-advice-explain"),
        Advice::Discuss => say!(ctx.texts, "drill-advice-discuss", key = key),
        Advice::GoOn => say!(ctx.texts, "drill-advice-go-on"),
    }
}

/// Who has not answered, where all of several are to answer.
fn waiting(drill: &Drill, vote: &Vote, ctx: &Ctx<'_>) -> String {
    let game = &drill.game;
    let has_to_answer = game.phase().is_open() && drill.way() == Way::Teams;
    let missing = game.here().filter(|(id, _)| has_to_answer && !vote.given.contains_key(id));
    let names: Vec<String> = missing.map(|(id, _)| drill.name(id, ctx)).collect();
    if names.is_empty() { String::new() } else { say!(ctx.texts, "drill-still", names = names.join(", ")) }
}

/// Who answered what, and whether it is right.
fn given(drill: &Drill, vote: &Vote, item: &Item, ctx: &Ctx<'_>) -> String {
    let one = |(id, given): (&PlayerId, &crate::classroom::game::Given)| {
        let words = match &given.answer {
            Some(crate::domain::answer::Answer::Text(text)) => text.clone(),
            Some(answer) => item.in_letters(answer).unwrap_or_default(),
            None => String::new(),
        };
        let sign = if given.is_right() { TICK } else { CROSS };
        let is_named = drill.game.players().count() > 1;
        let name = if is_named { drill.name(*id, ctx) } else { String::new() };
        [name, words, sign.to_owned()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    };
    vote.given.iter().map(one).collect::<Vec<_>>().join(" · ")
}

/// Why it is right, and why each lure is not.
fn reasons(item: &Item, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    let labelled = |label: String, text: &str| {
        hanging(vec![Span::styled(format!("{label}  "), ctx.theme.quiet)], text, width, ctx.theme.quiet)
    };
    let why = item.why.iter().flat_map(|why| labelled(say!(ctx.texts, "drill-why"), why));
    let lures = (0..item.letters()).filter_map(|at| Some((at, item.lure(item.option_at(at)?)?)));
    let lures = lures.flat_map(|(at, lure)| {
        let label = say!(ctx.texts, "drill-why-not", letter = letter(at).to_string());
        labelled(label, &lure.why_not)
    });
    why.chain(lures).collect()
}

/// All points, for the teacher alone.
fn standings(drill: &Drill, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    let standings = drill.game.standings();
    if standings.len() < 2 {
        return paragraph(&say!(ctx.texts, "drill-results-how"), width, Style::new());
    }
    let row = |standing: crate::classroom::game::Standing<PlayerId>| {
        format!("{} {} {}", standing.place, drill.name(standing.of, ctx), standing.points)
    };
    let all: Vec<String> = standings.into_iter().map(row).collect();
    let mut lines = paragraph(&all.join(" · "), width, Style::new());
    lines.extend(paragraph(&say!(ctx.texts, "drill-results-how"), width, ctx.theme.quiet));
    lines
}
