//! A quiz in plain lines: each question once, then how it went, what was missed, and where that can be read.
//!
//! What is asked is the domain's [`Rules`]; asking is [`super::round`].

use super::command::command;
use super::desk::Desk;
use super::origin;
use super::round::{Ending, Round};
use super::sheet::Sheet;
use super::talk::Talk;
use super::vocabulary::{Command, MISSED_AGAIN, meaning};
use crate::domain::card::Card;
use crate::domain::day::Moment;
use crate::domain::ids::LessonId;
use crate::domain::quiz::Rules;
use crate::domain::session::Session;
use crate::domain::slip::Slip;
use crate::l10n::{Texts, say};
use std::io::{self, BufRead, Write};
use std::sync::Arc;

/// Asks about these lessons, or, if none is named, about those of the course that were begun; `seed` draws the order.
///
/// # Errors
/// When `input` cannot be read or `out` not be written; a closed pipe is for the caller to end on quietly.
pub fn quiz(
    desk: &mut dyn Desk,
    lessons: &[LessonId],
    rules: &Rules,
    seed: u64,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut talk = Talk::new(input, out, desk.echoes());
    ask(desk, &mut talk, lessons, rules, seed)?;
    talk.out.flush()
}

/// [`quiz`] within a conversation.
pub(super) fn ask(
    desk: &mut dyn Desk,
    talk: &mut Talk<'_>,
    lessons: &[LessonId],
    rules: &Rules,
    seed: u64,
) -> io::Result<()> {
    let lessons = if lessons.is_empty() { begun(desk) } else { lessons.to_vec() };
    let mut slips = Vec::new();
    for id in &lessons {
        match desk.lesson(id) {
            Ok(lesson) => slips.extend(lesson.cards().map(|card| Slip::from(card.as_ref()))),
            Err(why) => talk.say(&why)?,
        }
    }
    let picked = rules.pick(&slips, desk.progress(), seed);
    if picked.is_empty() {
        talk.say(&say!(desk.texts(), "quiz-nothing"))
    } else {
        hold(desk, talk, rules, picked)
    }
}

/// The lessons of the course that were begun, or all if none was.
fn begun(desk: &dyn Desk) -> Vec<LessonId> {
    let heads = desk.course().map_or(&[][..], |course| &course.lessons);
    let all: Vec<LessonId> = heads.iter().map(|head| head.id.clone()).collect();
    let begun: Vec<LessonId> = all.iter().filter(|id| desk.progress().lesson(id).opened).cloned().collect();
    if begun.is_empty() { all } else { begun }
}

/// Asks round after round, until the learner has enough.
fn hold(desk: &mut dyn Desk, talk: &mut Talk<'_>, rules: &Rules, picked: Vec<Slip>) -> io::Result<()> {
    talk.say(&say!(desk.texts(), "quiz-begin", count = picked.len()))?;
    if let Some(seconds) = rules.seconds {
        talk.say(&say!(desk.texts(), "quiz-time-limit", time = time_words(seconds, desk.texts())))?;
    }
    if !rules.counts {
        talk.say(&say!(desk.texts(), "quiz-uncounted"))?;
    }
    let mut slips = picked;
    loop {
        let (missed, ending) = round(desk, talk, rules, &slips)?;
        if missed.is_empty() || !look_back(desk, talk, &missed, ending)? {
            return Ok(());
        }
        slips = missed.iter().map(|card| Slip::from(card.as_ref())).collect();
    }
}

/// Asks each question once and says how it went.
fn round(
    desk: &mut dyn Desk,
    talk: &mut Talk<'_>,
    rules: &Rules,
    slips: &[Slip],
) -> io::Result<(Vec<Arc<Card>>, Ending)> {
    let began = desk.now();
    let session = Session::of(slips.iter().cloned(), desk.progress());
    let until = rules.seconds.map(|seconds| began.plus_ms(i64::from(seconds) * 1000));
    let mut round = Round::new(desk, talk, session, rules.setting()).until(until);
    let ending = round.run()?;
    let (missed, answered, saved) = (round.missed(), round.answered(), round.saved());
    let texts = desk.texts();
    talk.say("")?;
    let right = say!(texts, "quiz-right", right = answered - missed.len(), of = slips.len());
    talk.say(&format!("{right}, {}.", time_words(seconds(began, desk.now()), texts)))?;
    if answered < slips.len() {
        talk.say(&say!(texts, "quiz-left", count = slips.len() - answered))?;
    }
    let kept = if rules.counts { saved } else { say!(texts, "quiz-uncounted") };
    talk.say(&kept)?;
    Ok((missed, ending))
}

/// Names what was missed, and reads its passages. True for another round of it.
fn look_back(
    desk: &mut dyn Desk,
    talk: &mut Talk<'_>,
    missed: &[Arc<Card>],
    ending: Ending,
) -> io::Result<bool> {
    talk.say(&say!(desk.texts(), "quiz-missed-these"))?;
    for (at, card) in missed.iter().enumerate() {
        let origin = origin::brief(desk, card);
        let prompt = Sheet::new(&card.question, 0).prompt(desk.texts());
        talk.say(&format!("{}. {prompt} ({origin})", at + 1))?;
    }
    if ending == Ending::Stopped {
        return Ok(false);
    }
    loop {
        talk.say(&say!(desk.texts(), "quiz-look-back"))?;
        let Some(line) = talk.hear()? else { return Ok(false) };
        if line.is_empty() || command(&line, false) == Some(Command::Quit) {
            return Ok(false);
        }
        if meaning(MISSED_AGAIN, &line).is_some() {
            return Ok(true);
        }
        let number = line.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        if let Some(card) = number.and_then(|at| missed.get(at)) {
            talk.out.say_all(origin::passage(desk, card))?;
        }
    }
}

fn seconds(from: Moment, to: Moment) -> u32 {
    u32::try_from((to.at - from.at).max(0) / 1000).unwrap_or(u32::MAX)
}

/// Minutes and seconds, in words.
fn time_words(seconds: u32, texts: &Texts) -> String {
    match (seconds / 60, seconds % 60) {
        (0, seconds) => say!(texts, "quiz-seconds", seconds = seconds),
        (minutes, seconds) => say!(texts, "quiz-minutes", minutes = minutes, seconds = seconds),
    }
}
