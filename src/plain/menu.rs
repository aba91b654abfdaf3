//! The way in: what is due, and a few words to begin with.

use super::desk::Desk;
use super::due::{Due, nothing_due};
use super::reading::Begun;
use super::talk::Talk;
use super::unknown::unknown;
use super::vocabulary::{MENU, Menu, meaning};
use super::{find, quiz, reading, register, review, sources, term, timeline};
use crate::domain::ids::LessonId;
use crate::domain::quiz::Rules;
use crate::l10n::say;
use std::io::{self, BufRead, Write};

/// Says what is due and does what is typed until the learner stops.
///
/// # Errors
/// When `input` cannot be read or `out` not be written; a closed pipe is for the caller to end on quietly.
pub fn menu(desk: &mut dyn Desk, input: &mut dyn BufRead, out: &mut dyn Write) -> io::Result<()> {
    let mut talk = Talk::new(input, out, desk.echoes());
    greet(desk, &mut talk)?;
    talk.say(&say!(desk.texts(), "plain-menu-begin"))?;
    let mut next = talk.hear()?;
    while let Some(line) = next {
        next = match obey(desk, &mut talk, &line)? {
            Then::Hear => talk.hear()?,
            Then::Obey(line) => Some(line),
            Then::Stop => None,
        };
    }
    talk.out.flush()
}

fn greet(desk: &dyn Desk, talk: &mut Talk<'_>) -> io::Result<()> {
    if let Some(course) = desk.course() {
        talk.say(course.title.get(desk.lang()))?;
    }
    let due = Due::today(desk)?;
    if due.is_nothing() {
        talk.out.say_all(nothing_due(desk)?)
    } else {
        talk.say(&due.sentence(desk.texts()))
    }
}

/// What comes after a line was obeyed.
enum Then {
    Hear,
    /// A long list was broken off by this line.
    Obey(String),
    Stop,
}

/// Does what a line says.
fn obey(desk: &mut dyn Desk, talk: &mut Talk<'_>, line: &str) -> io::Result<Then> {
    let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    match (meaning(MENU, word.trim_start_matches(':')), rest.trim()) {
        (Some(Menu::Quit), "") => return Ok(Then::Stop),
        (Some(Menu::Review), "") => review::hold(desk, talk)?,
        (Some(Menu::Read), which) => read(desk, talk, which)?,
        (Some(Menu::Quiz), which) => hold_quiz(desk, talk, which)?,
        (Some(Menu::Lessons), "") => return list(desk, talk, &lessons(desk)),
        (Some(Menu::Courses), "") => talk.out.say_all(courses(desk))?,
        (Some(Menu::Course), which) => course(desk, talk, which)?,
        (Some(Menu::Terms), "") => return list(desk, talk, &terms(desk)),
        (Some(Menu::Term), word) if !word.is_empty() => {
            term::look_up(desk, word, &mut talk.out)?;
        }
        (Some(Menu::Sources), which) => {
            let lines = sources::sources(desk, which);
            return list(desk, talk, &lines);
        }
        (Some(Menu::Find), "") => talk.say(&say!(desk.texts(), "plain-find-what"))?,
        (Some(Menu::Find), words) => {
            let next = find::look(desk, talk, words)?;
            return Ok(next.map_or(Then::Stop, Then::Obey));
        }
        (Some(Menu::Timeline), "") => {
            let next = timeline::look(desk, talk)?;
            return Ok(next.map_or(Then::Stop, Then::Obey));
        }
        (Some(Menu::Register), words) => {
            let next = register::look(desk, talk, words)?;
            return Ok(next.map_or(Then::Stop, Then::Obey));
        }
        (Some(_), _) => talk.say(&say!(desk.texts(), "plain-menu-help"))?,
        (None, _) if line.is_empty() => talk.say(&say!(desk.texts(), "plain-menu-begin"))?,
        (None, _) if word.parse::<usize>().is_ok() => {
            talk.say(&say!(desk.texts(), "plain-menu-number", number = word))?;
        }
        (None, _) => talk.say(&unknown(MENU, word, desk.texts()))?,
    }
    Ok(Then::Hear)
}

/// Says a list, which may be long.
fn list(desk: &dyn Desk, talk: &mut Talk<'_>, lines: &[String]) -> io::Result<Then> {
    let broken_off = talk.say_in_parts(lines, desk.texts())?;
    // To stop a list is not to stop the program.
    let is_stop = |line: &String| meaning(MENU, line) == Some(Menu::Quit);
    Ok(broken_off.filter(|line| !is_stop(line)).map_or(Then::Hear, Then::Obey))
}

/// Asks about a lesson, or about all that were begun.
fn hold_quiz(desk: &mut dyn Desk, talk: &mut Talk<'_>, which: &str) -> io::Result<()> {
    let named: Vec<LessonId> = lesson(desk, which).into_iter().collect();
    if named.is_empty() && !which.is_empty() {
        return talk.say(&say!(desk.texts(), "plain-menu-no-lesson", which = which));
    }
    let seed = desk.now().at.unsigned_abs();
    quiz::ask(desk, talk, &named, &Rules::default(), seed)
}

fn read(desk: &mut dyn Desk, talk: &mut Talk<'_>, which: &str) -> io::Result<()> {
    if which.is_empty() {
        return reading::open(desk, talk, None, Begun::Menu).map(|_| ());
    }
    match lesson(desk, which) {
        Some(id) => reading::open(desk, talk, Some(&id), Begun::Menu).map(|_| ()),
        None => talk.say(&say!(desk.texts(), "plain-menu-no-lesson", which = which)),
    }
}

/// A lesson by its number in the course, or by its id, with or without its course's, in it or else in another.
fn lesson(desk: &dyn Desk, which: &str) -> Option<LessonId> {
    let by_number = which.parse().ok().and_then(|number| desk.course()?.numbered(number));
    let mut courses = desk.course().into_iter().chain(desk.courses());
    let head = by_number.or_else(|| courses.find_map(|course| course.named(which)))?;
    Some(head.id.clone())
}

/// All courses with the numbers that choose them; they stand in one order whichever is studied.
fn courses(desk: &dyn Desk) -> Vec<String> {
    let current = desk.course().map(|course| &course.id);
    let told = desk.courses().into_iter().enumerate().map(|(at, course)| {
        let course_line = format!("{}. {} ({}).", at + 1, course.title.get(desk.lang()), course.id);
        let is_current = current == Some(&course.id);
        if is_current {
            format!("{course_line} {}", say!(desk.texts(), "plain-menu-studied"))
        } else {
            course_line
        }
    });
    let told: Vec<String> = told.collect();
    if told.is_empty() { vec![say!(desk.texts(), "plain-menu-no-courses")] } else { told }
}

/// Turns to a course by its number or id, and says what there is to do in it.
fn course(desk: &mut dyn Desk, talk: &mut Talk<'_>, which: &str) -> io::Result<()> {
    let number = which.parse::<usize>().ok();
    let courses = desk.courses();
    let mut numbered = (1..).zip(&courses);
    let wanted = numbered.find(|(at, course)| Some(*at) == number || course.id.as_str() == which);
    let Some(id) = wanted.map(|(_, course)| course.id.clone()) else {
        return talk.say(&match which {
            "" => say!(desk.texts(), "plain-menu-which-course"),
            _ => say!(desk.texts(), "plain-menu-no-course", which = which),
        });
    };
    match desk.choose_course(&id) {
        Ok(()) => greet(desk, talk),
        Err(error) => talk.say(&say!(desk.texts(), "plain-not-saved-unchanged", error = error)),
    }
}

/// The terms of the course in the order of the alphabet, each with its meaning in a line.
fn terms(desk: &dyn Desk) -> Vec<String> {
    let Some(course) = desk.course() else { return vec![say!(desk.texts(), "plain-menu-none-chosen")] };
    let lang = desk.lang();
    let mut terms: Vec<_> = course.glossary.terms.iter().collect();
    terms.sort_by_cached_key(|term| alphabetical(term.term.get(lang)));
    terms.into_iter().map(|term| format!("{}: {}", term.term.get(lang), term.brief.get(lang))).collect()
}

/// A key by which words sort as in a dictionary: without case, signs of stress and the points of the letter ё.
fn alphabetical(word: &str) -> String {
    word.to_lowercase().replace('\u{301}', "").replace('ё', "е")
}

fn lessons(desk: &dyn Desk) -> Vec<String> {
    let Some(course) = desk.course() else { return vec![say!(desk.texts(), "plain-menu-none-chosen")] };
    let heads = course.lessons.iter().map(|head| {
        let progress = desk.progress().lesson(&head.id);
        let state = match (progress.finished, progress.opened) {
            (true, _) => format!(" {}", say!(desk.texts(), "plain-menu-finished")),
            (false, true) => format!(" {}", say!(desk.texts(), "plain-menu-begun")),
            (false, false) => String::new(),
        };
        format!("{}. {}.{state}", head.number, head.title.get(desk.lang()))
    });
    heads.collect()
}
