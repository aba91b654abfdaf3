//! The answer as a class hears it: what is right, how many were, why, what led astray, and the passage.
//!
//! Pure.

use super::asked::option;
use super::audience::bars;
use crate::classroom::audience::{Asked, Bars, Solution};
use crate::classroom::game::{Switches, letter};
use crate::l10n::{Texts, say};

/// The lines of a solution.
pub(super) fn solution(
    asked: &Asked,
    solved: &Solution,
    counts: Option<&Bars>,
    texts: &Texts,
) -> Vec<String> {
    // Of one who was asked it is told first whether it was right, as in a review.
    let right = right(asked.answered, solved.right, texts).into_iter();
    let mut lines: Vec<String> = match asked.answered {
        1 => right.chain(key(asked, solved, texts)).collect(),
        _ => key(asked, solved, texts).into_iter().chain(right).collect(),
    };
    if let Some(Bars { now, before, answered }) = counts.filter(|counts| counts.answered > 1) {
        if let Some(before) = before {
            let first = bars(before, before.iter().sum(), texts);
            lines.push(say!(texts, "drill-plain-first-vote", counts = first));
        }
        let last = bars(now, *answered, texts);
        lines.push(match before {
            Some(_) => say!(texts, "drill-plain-last-vote", counts = last),
            None => last,
        });
    }
    lines.extend(solved.switches.map(|switches| changed(switches, texts)));
    lines.extend(solved.why.as_ref().map(|why| say!(texts, "plain-why", why = why.as_str())));
    lines.extend(
        solved.lure.as_ref().map(|(letter, why)| {
            say!(texts, "plain-why-not", option = letter.to_string(), why = why.as_str())
        }),
    );
    lines.extend(
        solved.passage.as_ref().map(|words| say!(texts, "drill-plain-passage", words = words.as_str())),
    );
    lines
}

/// The right answer: an option with its letter, or a line for each part.
pub(super) fn key(asked: &Asked, solved: &Solution, texts: &Texts) -> Vec<String> {
    let parts: Vec<String> = match asked.kind.as_str() {
        "Order" => solved.key.iter().map(|dated| in_order(dated, asked)).collect(),
        "Match" => solved.key.iter().zip(1..).map(|(pair, number)| paired(pair, number, asked)).collect(),
        _ if solved.letters.is_empty() => solved.key.clone(),
        _ => solved.letters.iter().map(|at| option(*at, asked, texts)).collect(),
    };
    let heading = match (asked.kind.as_str(), parts.as_slice()) {
        ("Order", _) => say!(texts, "plain-key-order"),
        ("Match", _) => say!(texts, "plain-key-match"),
        (_, [only]) => return vec![say!(texts, "plain-key", answer = only.as_str())],
        _ => say!(texts, "plain-key-multi"),
    };
    std::iter::once(heading).chain(parts).collect()
}

/// `C) March 1921: Tax in kind`: a line of the right order with the letter that it was shown at.
fn in_order(dated: &str, asked: &Asked) -> String {
    let is_of = |text: &String| dated.strip_suffix(text.as_str()).is_some_and(|date| date.ends_with(": "));
    let at = asked.options.iter().position(is_of);
    at.map_or_else(|| dated.to_owned(), |at| format!("{}) {}", letter(at), dated.trim_start_matches(": ")))
}

/// `1C. NEPman: trader`: a right pair with the number and the letter that it was shown at.
fn paired(pair: &str, number: usize, asked: &Asked) -> String {
    let told = asked.lefts.get(number - 1).and_then(|left| {
        let right = pair.strip_prefix(left.as_str())?.trim_start_matches([' ', '–']);
        let at = asked.options.iter().position(|option| option == right)?;
        Some(format!("{number}{}. {left}: {right}", letter(at)))
    });
    told.unwrap_or_else(|| pair.to_owned())
}

/// How many were right; of one who was asked, whether.
fn right(answered: u32, right: u32, texts: &Texts) -> Option<String> {
    match (answered, right) {
        (0, _) => None,
        (1, 0) => Some(say!(texts, "plain-wrong")),
        (1, _) => Some(say!(texts, "plain-right")),
        (of, right) => Some(say!(texts, "drill-plain-right-of", right = right, of = of)),
    }
}

/// Who changed, and which way.
fn changed(switches: Switches, texts: &Texts) -> String {
    let Switches { stayed_right, to_right, to_wrong, stayed_wrong } = switches;
    say!(
        texts,
        "drill-plain-switches",
        to_right = to_right,
        to_wrong = to_wrong,
        stayed_right = stayed_right,
        stayed_wrong = stayed_wrong
    )
}
