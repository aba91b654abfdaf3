//! Right answers that their length gives away.
//!
//! It must not judge what an answer says.

use crate::course::diagnostic::Diagnostic;
use crate::course::diagnostic::codes::{RIGHT_IS_LONGEST, RIGHT_OFTEN_LONGEST};
use crate::course::format::fences::CardFence;
use crate::course::manuscript::{Fence, Manuscript};

/// By how many hundredths the right answer may be longer than the longest wrong one.
const MARGIN: usize = 15;
/// And by how many letters: the eye does not see less.
const VISIBLE: usize = 5;
/// How many choices it takes before they are compared with each other.
const ENOUGH: usize = 8;

pub(super) fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    let (mut choices, mut longest) = (0, 0);
    for fence in &page.fences {
        let Fence::Card(card) = fence else { continue };
        let CardFence::Choice { a, wrong, .. } = &card.value else { continue };
        let right = letters(a);
        let lure = wrong.iter().map(|(text, _)| letters(text)).max().unwrap_or(right);
        choices += 1;
        longest += usize::from(right > lure);
        if right * 100 > lure * (100 + MARGIN) && right >= lure + VISIBLE {
            let message = format!("the right answer has {right} letters, the longest wrong one {lure}");
            let finding = page.page.finding(RIGHT_IS_LONGEST, card.at("a"), message);
            found.push(finding.remedy("length should not give it away".to_owned()));
        }
    }
    if choices >= ENOUGH && longest * 2 > choices {
        let message = format!("in {longest} of {choices} choices the right answer is the longest");
        found.push(page.page.finding(RIGHT_OFTEN_LONGEST, 0, message));
    }
}

fn letters(text: &str) -> usize {
    text.chars().count()
}
