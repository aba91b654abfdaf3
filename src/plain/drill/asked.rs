//! A question as a class hears it: the number of how many, what is asked, the options, the time.
//!
//! Pure.

use super::audience::seat;
use crate::classroom::audience::{Asked, Audience};
use crate::classroom::game::letter;
use crate::domain::day::Moment;
use crate::l10n::{Texts, say};

/// The lines of a question of a drill. Where it is from is said unless the whole drill is from there.
pub(super) fn question(asked: &Asked, picture: &Audience, now: Moment, texts: &Texts) -> Vec<String> {
    let (number, of) = (asked.number, picture.of);
    let head = match asked.vote {
        1 if asked.origin == picture.title => {
            say!(texts, "drill-plain-question-here", number = number, of = of)
        }
        1 => say!(texts, "drill-plain-question", number = number, of = of, origin = asked.origin.as_str()),
        _ => say!(texts, "drill-plain-second-vote", number = number, of = of),
    };
    let parts = [String::new(), head, prompt(asked, texts)].into_iter();
    parts.chain(options(asked, texts)).chain(seat(asked, texts)).chain(seconds(asked, now, texts)).collect()
}

/// What is asked, in a line.
fn prompt(asked: &Asked, texts: &Texts) -> String {
    // An ellipsis in brackets is silent in many a screen reader.
    let prompt = asked.prompt.replace("[…]", &say!(texts, "plain-gap"));
    match &asked.under {
        Some(under) => format!("{prompt} ({})", under.replace(" · ", ", ")),
        None => prompt,
    }
}

/// What stands at the letters; before it, what pairs are to be found for.
fn options(asked: &Asked, texts: &Texts) -> Vec<String> {
    if asked.kind == "TrueFalse" {
        return vec![option(0, asked, texts), option(1, asked, texts)];
    }
    let lefts = asked.lefts.iter().zip(1..).map(|(left, number): (_, usize)| format!("{number}. {left}"));
    lefts.chain((0..asked.options.len()).map(|at| option(at, asked, texts))).collect()
}

/// An option with its letter.
pub(super) fn option(at: usize, asked: &Asked, texts: &Texts) -> String {
    let words = match (asked.kind.as_str(), at) {
        ("TrueFalse", 0) => say!(texts, "drill-plain-true"),
        ("TrueFalse", _) => say!(texts, "drill-plain-false"),
        _ => asked.options.get(at).cloned().unwrap_or_default(),
    };
    format!("{}) {words}", letter(at))
}

/// The time that is left, if there is a limit.
pub(super) fn seconds(asked: &Asked, now: Moment, texts: &Texts) -> Option<String> {
    let whole = |ms: i64| u32::try_from((ms.max(0) + 999) / 1000).unwrap_or(u32::MAX);
    match (asked.until, asked.paused) {
        (_, Some(left)) => Some(say!(texts, "drill-plain-paused", seconds = whole(left))),
        (Some(end), None) => Some(say!(texts, "drill-plain-seconds", seconds = whole(end - now.at))),
        (None, None) => None,
    }
}
