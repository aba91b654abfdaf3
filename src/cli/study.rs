//! `rabfak`, `rabfak review`, `rabfak read`: on screens where there is a terminal, in plain lines elsewhere.

use super::{Place, has_screen, say_notices};
use crate::domain::ids::LessonId;
use crate::l10n::say;
use crate::plain;
use crate::runtime::{Begin, Lines, Study, now, run_screens};
use anyhow::{Result, bail};
use std::io::{self, BufReader};
use std::process::ExitCode;

/// The tutor. Without a terminal, unless plain lines are asked for, it only says what is due: it never waits for
/// input that nobody would give.
pub(super) fn home(place: &Place) -> Result<ExitCode> {
    if !place.is_plain() {
        return run_screens(&mut Study::begin(&place.places(), now())?, Begin::Home);
    }
    let mut study = open(place)?;
    say_notices(&study);
    let mut out = io::stdout().lock();
    if place.plain || has_screen() {
        plain::menu(&mut Lines(&mut study), &mut BufReader::new(io::stdin().lock()), &mut out)?;
    } else {
        plain::due(&Lines(&mut study), false, &mut out)?;
    }
    study.all_saved()?;
    Ok(ExitCode::SUCCESS)
}

pub(super) fn review(place: &Place) -> Result<ExitCode> {
    let mut study = open(place)?;
    if !place.is_plain() {
        return run_screens(&mut study, Begin::Review);
    }
    say_notices(&study);
    let mut input = BufReader::new(io::stdin().lock());
    plain::review(&mut Lines(&mut study), &mut input, &mut io::stdout().lock())?;
    study.all_saved()?;
    Ok(ExitCode::SUCCESS)
}

pub(super) fn read(place: &Place, lesson: Option<&str>) -> Result<ExitCode> {
    let mut study = open(place)?;
    let lesson = lesson.map(|name| find(&study, name)).transpose()?;
    if !place.is_plain() {
        return run_screens(&mut study, Begin::Read(lesson));
    }
    let lesson = lesson.or_else(|| study.desk().read_on().map(|head| head.id.clone()));
    say_notices(&study);
    let mut input = BufReader::new(io::stdin().lock());
    let mut out = io::stdout().lock();
    let opened = plain::read(&mut Lines(&mut study), lesson.as_ref(), &mut input, &mut out)?;
    study.all_saved()?;
    Ok(if opened { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The screens show their first frame before they ask what has changed in files.
pub(super) fn open(place: &Place) -> Result<Study> {
    let open = if place.is_plain() { Study::open_whole } else { Study::open };
    open(&place.places(), now())
}

/// The lesson with this number in the course, or with this id in it, else in any other.
pub(super) fn find(study: &Study, name: &str) -> Result<LessonId> {
    let desk = study.desk();
    let Some(course) = desk.course() else { bail!(say!(desk.texts, "cli-no-course")) };
    let by_number = name.parse().ok().and_then(|number| course.numbered(number));
    let mut courses = std::iter::once(course).chain(desk.courses.iter().map(AsRef::as_ref));
    if let Some(head) = by_number.or_else(|| courses.find_map(|course| course.named(name))) {
        return Ok(head.id.clone());
    }
    let known: Vec<String> =
        course.lessons.iter().map(|head| format!("{} ({})", head.number, head.id.local())).collect();
    let (course, known) = (course.id.as_str(), known.join(", "));
    bail!(say!(desk.texts, "cli-no-lesson", course = course, lesson = name, known = known))
}
