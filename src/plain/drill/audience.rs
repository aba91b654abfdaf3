//! What all may know of a drill, in words: the whole of it, and what has changed. The projector in plain lines.
//!
//! Pure. It knows the picture for the projector and nothing else, so that it cannot tell what the class must not hear.

use super::asked::{question, seconds};
use super::explained::solution;
use crate::classroom::audience::{Asked, Audience, Bars, Place, Seen};
use crate::classroom::game::{Item, Manner, Phase, Way, letter};
use crate::domain::day::Moment;
use crate::domain::question::Question;
use crate::l10n::{Texts, say};

/// All that can be said of a drill as it stands.
pub fn whole(picture: &Audience, now: Moment, texts: &Texts) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(asked) = &picture.asked {
        lines.extend(question(asked, picture, now, texts));
    }
    lines.extend(match picture.phase {
        Phase::Lobby => lobby(picture, texts),
        Phase::Question | Phase::SecondVote => Vec::new(),
        Phase::Sheets => vec![say!(texts, "drill-plain-sheets")],
        _ => phase(picture, texts),
    });
    lines
}

/// What has changed for all. How many have answered is said when answers are locked, and not before.
pub fn changes(before: &Audience, after: &Audience, now: Moment, texts: &Texts) -> Vec<String> {
    if is_elsewhere(before, after) {
        return whole(after, now, texts);
    }
    if before.phase == after.phase {
        return within(before, after, now, texts);
    }
    match after.phase {
        Phase::Question | Phase::SecondVote => vec![say!(texts, "drill-plain-reopened")],
        _ => phase(after, texts),
    }
}

/// How many have answered, where a question is open.
pub fn answered(picture: &Audience, texts: &Texts) -> Option<String> {
    let asked = picture.asked.as_ref()?;
    Some(match asked.players.filter(|_| picture.way != Way::HotSeat) {
        Some(of) => say!(texts, "drill-plain-answered-of", count = asked.answered, of = of),
        None => say!(texts, "drill-plain-answered", count = asked.answered),
    })
}

/// Whether it is another question, or another vote on it, or the lobby after all.
fn is_elsewhere(before: &Audience, after: &Audience) -> bool {
    let vote = |picture: &Audience| picture.asked.as_ref().map(|asked| (asked.number, asked.vote));
    match after.phase {
        Phase::Lobby | Phase::Sheets => before.phase != after.phase || before.title != after.title,
        Phase::Standings | Phase::End => false,
        _ => vote(before) != vote(after),
    }
}

/// What is said when a phase begins that opens no question.
fn phase(picture: &Audience, texts: &Texts) -> Vec<String> {
    match (picture.phase, &picture.solution) {
        (Phase::Locked, _) => {
            let locked = std::iter::once(say!(texts, "drill-plain-locked")).chain(answered(picture, texts));
            let shown = picture.bars.as_ref().map(|shown| bars(&shown.now, shown.answered, texts));
            std::iter::once(locked.collect::<Vec<_>>().join(" ")).chain(shown).collect()
        }
        (Phase::Discuss, _) => vec![say!(texts, "drill-plain-discuss")],
        (Phase::Reveal, Some(solved)) => {
            let asked = picture.asked.as_ref();
            asked.map_or_else(Vec::new, |asked| solution(asked, solved, picture.bars.as_ref(), texts))
        }
        (Phase::Standings, _) => standings(&picture.standings, texts),
        (Phase::End, _) => ending(picture, texts),
        _ => Vec::new(),
    }
}

/// What changes while a phase lasts.
fn within(before: &Audience, after: &Audience, now: Moment, texts: &Texts) -> Vec<String> {
    let mut lines = Vec::new();
    if after.phase == Phase::Lobby {
        let was_here = |seen: &Seen| before.players.iter().any(|other| other.number == seen.number);
        let came = after.players.iter().filter(|seen| !was_here(seen)).cloned();
        let came = listed(came, texts);
        lines.extend((!came.is_empty()).then(|| say!(texts, "drill-plain-came", players = came)));
    }
    let (Some(asked), Some(was)) = (&after.asked, &before.asked) else { return lines };
    if asked.seat != was.seat {
        lines.extend(seat(asked, texts));
    }
    if (asked.until, asked.paused) != (was.until, was.paused) {
        lines.extend(seconds(asked, now, texts));
    }
    if after.phase == Phase::Locked && after.bars != before.bars {
        lines.push(after.bars.as_ref().map_or_else(
            || say!(texts, "drill-plain-no-bars"),
            |Bars { now, answered, .. }| bars(now, *answered, texts),
        ));
    }
    if let (Some(solved), Some(old)) = (&after.solution, &before.solution)
        && solved.right != old.right
    {
        lines.push(say!(texts, "drill-plain-right-of", right = solved.right, of = asked.answered));
    }
    lines
}

fn lobby(picture: &Audience, texts: &Texts) -> Vec<String> {
    let (title, count) = (picture.title.as_str(), picture.of);
    let begin = match picture.way {
        Way::HotSeat => say!(texts, "drill-plain-hot-seat", title = title, count = count),
        Way::Teams => say!(texts, "drill-plain-teams", title = title, count = count),
        Way::Hands => return vec![say!(texts, "drill-plain-by-hands", title = title, count = count)],
        Way::Paper { .. } => return vec![say!(texts, "drill-plain-paper", title = title, count = count)],
    };
    let here = listed(picture.players.iter().cloned(), texts);
    let count = picture.players.len();
    vec![begin, say!(texts, "drill-plain-here", count = count, players = here)]
}

/// What a player is called before all: by name where it may be known, else by number.
pub(super) fn called(seen: &Seen, texts: &Texts) -> String {
    seen.name.clone().unwrap_or_else(|| say!(texts, "drill-plain-player", number = seen.number))
}

/// Players with their numbers, and keys where they have any.
pub(super) fn listed(players: impl Iterator<Item = Seen>, texts: &Texts) -> String {
    let told = players.map(|Seen { number, name, key }| {
        let name = name.map_or_else(|| number.to_string(), |name| format!("{number} {name}"));
        match key {
            Some(key) => say!(texts, "drill-plain-at-key", name = name, key = key.to_string()),
            None => name,
        }
    });
    told.collect::<Vec<_>>().join(", ")
}

/// `A 4, B 12, C 6, D 1 – 23 answers`.
pub(super) fn bars(counts: &[u32], answered: u32, texts: &Texts) -> String {
    let told = counts.iter().enumerate().map(|(at, count)| format!("{} {count}", letter(at)));
    say!(texts, "drill-plain-bars", counts = told.collect::<Vec<_>>().join(", "), answered = answered)
}

/// How a question is answered.
pub(super) fn letters(item: &Item, texts: &Texts) -> String {
    let last = letter(item.letters().saturating_sub(1)).to_string();
    match item.manner() {
        Manner::Letter => say!(texts, "drill-plain-form-letter", last = last),
        Manner::Letters if matches!(item.question, Question::Match { .. }) => {
            say!(texts, "drill-plain-form-pairs", count = item.letters())
        }
        Manner::Letters if item.is_sequence() => say!(texts, "drill-plain-form-row", last = last),
        Manner::Letters => say!(texts, "drill-plain-form-letters", last = last),
        Manner::Words => say!(texts, "drill-plain-form-words"),
        Manner::Aloud => say!(texts, "drill-plain-form-aloud"),
    }
}

fn standings(places: &[Place], texts: &Texts) -> Vec<String> {
    let told = places.iter().map(|Place { place, number, name, points }| {
        let seen = Seen { number: number.unwrap_or_default(), name: name.clone(), key: None };
        let points = texts.number(f64::from(*points) / 100.0);
        say!(texts, "drill-plain-place", place = *place, name = called(&seen, texts), points = points)
    });
    let told: Vec<String> = told.collect();
    if told.is_empty() { vec![say!(texts, "drill-plain-no-points")] } else { told }
}

fn ending(picture: &Audience, texts: &Texts) -> Vec<String> {
    let total = match picture.total {
        Some((right, of @ 1..)) => say!(texts, "drill-plain-over-of", right = right, of = of),
        _ => say!(texts, "drill-plain-over"),
    };
    let places = if picture.standings.is_empty() { Vec::new() } else { standings(&picture.standings, texts) };
    std::iter::once(total).chain(places).collect()
}

/// Whose turn it is, where more than one could have it.
pub(super) fn seat(asked: &Asked, texts: &Texts) -> Option<String> {
    let seen = asked.seat.as_ref().filter(|seen| seen.name.is_some() || asked.players != Some(1));
    seen.map(|seen| say!(texts, "drill-plain-turn", name = called(seen, texts)))
}
