//! A review: what is due today and a few new cards.
//!
//! What comes next is the domain's `Session`; asking is [`super::round`].

use super::desk::Desk;
use super::due::{Due, nothing_due};
use super::round::{Ending, Round, Setting};
use super::talk::Talk;
use crate::domain::stats::forecast;
use crate::text::words;
use std::io::{self, BufRead, Write};

/// Asks what is due, one question after another.
///
/// # Errors
/// When `input` cannot be read or `out` not be written; a closed pipe is for the caller to end on quietly.
pub fn review(desk: &mut dyn Desk, input: &mut dyn BufRead, out: &mut dyn Write) -> io::Result<()> {
    let mut talk = Talk::new(input, out, desk.echoes());
    hold(desk, &mut talk)?;
    talk.out.flush()
}

/// Holds a review within a conversation.
pub(super) fn hold(desk: &mut dyn Desk, talk: &mut Talk<'_>) -> io::Result<()> {
    let due = Due::today(desk);
    if due.is_nothing() {
        return talk.out.say_all(nothing_due(desk));
    }
    talk.say(&format!("Review: {}. Type ? for help, q to stop.", due.counts()))?;
    let mut round = Round::new(desk, talk, due.session, Setting::Review);
    let ending = round.run()?;
    let (answered, left, saved) = (round.answered(), round.left(), round.saved());
    let missed = match round.missed().len() {
        0 => String::new(),
        missed => format!(", {missed} not known at first"),
    };
    talk.say("")?;
    if ending == Ending::Stopped && left > 0 {
        return talk.say(&format!("Stopped. {answered} answered, {left} left. {saved}"));
    }
    talk.say(&format!("Done for today. {answered} answered{missed}. {saved}"))?;
    talk.say(&to_come(desk))
}

/// What is still due, after cards were skipped, and what comes tomorrow.
fn to_come(desk: &dyn Desk) -> String {
    let days = forecast(&desk.deck(), desk.progress(), desk.now().day(), 2);
    let cards = |count| words::count(count, "card", "cards");
    match days.as_slice() {
        [0, tomorrow] => format!("Tomorrow: {}.", cards(*tomorrow)),
        [today, tomorrow] => format!("Still due today: {}. Tomorrow: {}.", cards(*today), cards(*tomorrow)),
        _ => String::new(),
    }
}
