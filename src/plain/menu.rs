//! The way in: what is due, and a few words to begin with.

use super::desk::Desk;
use super::due::{Due, nothing_due};
use super::talk::Talk;
use super::{reading, review, term};
use crate::course::Course;
use crate::domain::ids::LessonId;
use std::io::{self, BufRead, Write};

const HELP: &str =
    "Type review, read, read and a lesson's number, lessons, term and a word, ? for this line, or q to stop.";

/// Says what is due and does what is typed until the learner stops.
///
/// # Errors
/// When `input` cannot be read or `out` not be written; a closed pipe is for the caller to end on quietly.
pub fn menu(desk: &mut dyn Desk, input: &mut dyn BufRead, out: &mut dyn Write) -> io::Result<()> {
    let mut talk = Talk::new(input, out, desk.echoes());
    greet(desk, &mut talk)?;
    talk.say(HELP)?;
    while let Some(line) = talk.hear()? {
        if !obey(desk, &mut talk, &line)? {
            break;
        }
    }
    talk.out.flush()
}

fn greet(desk: &dyn Desk, talk: &mut Talk<'_>) -> io::Result<()> {
    if let Some(course) = desk.course() {
        talk.say(course.title.get(desk.lang()))?;
    }
    let due = Due::today(desk);
    if due.is_nothing() { talk.out.say_all(nothing_due(desk)) } else { talk.say(&due.sentence()) }
}

/// Does what a line says; false to stop.
fn obey(desk: &mut dyn Desk, talk: &mut Talk<'_>, line: &str) -> io::Result<bool> {
    let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    match (word.trim_start_matches(':'), rest.trim()) {
        ("q" | "quit", "") => return Ok(false),
        ("review", "") => review::hold(desk, talk)?,
        ("read", which) => read(desk, talk, which)?,
        ("lessons", "") => talk.out.say_all(lessons(desk))?,
        ("term", word) if !word.is_empty() => {
            term::look_up(desk, word, &mut talk.out)?;
        }
        _ => talk.say(HELP)?,
    }
    Ok(true)
}

fn read(desk: &mut dyn Desk, talk: &mut Talk<'_>, which: &str) -> io::Result<()> {
    if which.is_empty() {
        return reading::open(desk, talk, None);
    }
    match desk.course().and_then(|course| lesson(course, which)) {
        Some(id) => reading::open(desk, talk, Some(&id)),
        None => talk.say(&format!("There is no lesson {which}. Type lessons to hear which there are.")),
    }
}

/// A lesson by its number or its id, with or without its course.
fn lesson(course: &Course, which: &str) -> Option<LessonId> {
    let number = which.parse::<usize>().ok();
    let wanted = course
        .lessons
        .iter()
        .find(|head| Some(head.number) == number || head.id.as_str() == which || head.id.local() == which);
    wanted.map(|head| head.id.clone())
}

fn lessons(desk: &dyn Desk) -> Vec<String> {
    let Some(course) = desk.course() else { return vec!["No course is chosen.".to_owned()] };
    let heads = course.lessons.iter().map(|head| {
        let progress = desk.progress().lesson(&head.id);
        let state = match (progress.finished, progress.opened) {
            (true, _) => " Finished.",
            (false, true) => " Begun.",
            (false, false) => "",
        };
        format!("{}. {}.{state}", head.number, head.title.get(desk.lang()))
    });
    heads.collect()
}
