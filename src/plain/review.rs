//! A review: what is due today and a few new cards.
//!
//! What comes next is the domain's `Session`; asking is [`super::round`].

use super::desk::Desk;
use super::due::{Due, nothing_due};
use super::round::{Ending, Round};
use super::talk::Talk;
use crate::domain::setting::Setting;
use crate::l10n::say;
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
    let due = Due::today(desk)?;
    if due.is_nothing() {
        return talk.out.say_all(nothing_due(desk)?);
    }
    let (now, new) = (due.session.due_left(), due.session.new_left());
    talk.say(&say!(desk.texts(), "plain-review-begin", due = now, new = new))?;
    let mut round = Round::new(desk, talk, due.session, Setting::Review);
    let ending = round.run()?;
    let (answered, left, saved, missed) =
        (round.answered(), round.left(), round.saved(), round.missed().len());
    let texts = desk.texts();
    talk.say("")?;
    if ending == Ending::Stopped && left > 0 {
        let stopped = say!(texts, "plain-review-stopped", answered = answered, left = left);
        return talk.say(&format!("{stopped} {saved}"));
    }
    let done = match missed {
        0 => say!(texts, "plain-review-done", answered = answered),
        missed => say!(texts, "plain-review-done-missed", answered = answered, missed = missed),
    };
    talk.say(&format!("{done} {saved}"))?;
    talk.say(&to_come(desk)?)
}

/// What is still due, after cards were skipped, and what comes tomorrow.
fn to_come(desk: &dyn Desk) -> io::Result<String> {
    let days = desk.coming(2)?;
    let texts = desk.texts();
    Ok(match days.as_slice() {
        [0, tomorrow] => say!(texts, "plain-review-tomorrow", count = *tomorrow),
        [today, tomorrow] => {
            say!(texts, "plain-review-still", today = *today, tomorrow = *tomorrow)
        }
        _ => String::new(),
    })
}
