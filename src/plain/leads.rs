//! Numbered lines that lead somewhere: to a passage, to an entry of the glossary.

use super::desk::Desk;
use super::reading::{self, Begun};
use super::talk::Talk;
use super::term;
use crate::course::search::Target;
use crate::domain::progress::Place;
use crate::l10n::say;
use std::io;

/// Says `told`, and leads to those of the `targets` whose numbers are typed. What is returned is the line that was typed
/// instead of a number; none at the end of the input.
pub(super) fn follow(
    desk: &mut dyn Desk,
    talk: &mut Talk<'_>,
    told: &[String],
    targets: &[Target],
) -> io::Result<Option<String>> {
    let mut next = talk.say_in_parts(told, desk.texts())?;
    if !targets.is_empty() && next.is_none() {
        talk.say(&say!(desk.texts(), "plain-find-go", count = targets.len()))?;
    }
    loop {
        let Some(line) = next.take().map_or_else(|| talk.hear(), |line| Ok(Some(line)))? else {
            return Ok(None);
        };
        let number = line.parse::<usize>().ok();
        match number.map(|number| number.checked_sub(1).and_then(|at| targets.get(at))) {
            Some(Some(target)) => go(desk, talk, target)?,
            Some(None) => talk.say(&say!(desk.texts(), "plain-find-no-such", number = line))?,
            None => return Ok(Some(line)),
        }
    }
}

fn go(desk: &mut dyn Desk, talk: &mut Talk<'_>, target: &Target) -> io::Result<()> {
    match target {
        Target::Term(_, id) => term::look_up(desk, id.as_str(), &mut talk.out).map(|_| ()),
        Target::Passage(lesson, block, offset) => {
            let place = Place { block: block.clone(), offset: *offset };
            if let Err(why) = desk.set_place(lesson, &place) {
                talk.say(&why)?;
            }
            reading::open(desk, talk, Some(lesson), Begun::Menu).map(|_| ())
        }
    }
}
