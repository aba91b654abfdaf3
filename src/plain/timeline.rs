//! The timeline of a course in numbered lines, from which one can go on.

use super::desk::Desk;
use super::out::Out;
use super::talk::Talk;
use super::{leads, origin};
use crate::course::Course;
use crate::course::search::Target;
use crate::course::timeline::Event;
use crate::l10n::say;
use std::io::{self, Write};

/// Prints what happened when in a course. False if it has no timeline.
///
/// # Errors
/// When `out` cannot be written.
pub fn timeline(desk: &dyn Desk, course: &Course, out: &mut dyn Write) -> io::Result<bool> {
    let mut out = Out::new(out);
    out.say_all(lines(desk, course))?;
    out.flush()?;
    Ok(!course.timeline.events.is_empty())
}

/// [`timeline`] of the course that is studied, within a conversation: the number of an event leads to its passage. What
/// is returned is the line that was typed instead of a number; none at the end of the input.
pub(super) fn look(desk: &mut dyn Desk, talk: &mut Talk<'_>) -> io::Result<Option<String>> {
    let Some(course) = desk.course().cloned() else {
        talk.say(&say!(desk.texts(), "plain-menu-none-chosen"))?;
        return talk.hear();
    };
    let target = |event: &Event| Target::Passage(event.lesson.clone(), event.passage.clone(), 0);
    let targets: Vec<Target> = course.timeline.events.iter().map(target).collect();
    let told = lines(desk, &course);
    leads::follow(desk, talk, &told, &targets)
}

fn lines(desk: &dyn Desk, course: &Course) -> Vec<String> {
    let (texts, lang) = (desk.texts(), desk.lang());
    if course.timeline.events.is_empty() {
        return vec![say!(texts, "timeline-none")];
    }
    let events = (1..).zip(&course.timeline.events).map(|(number, event)| {
        let date = texts.written_date(&event.date);
        let lane = course.timeline.lanes.get(event.lane).map_or("", |lane| lane.get(lang));
        let lesson = origin::titled(desk, &event.lesson);
        format!("{number}. {date}: {} ({lane}). {lesson}.", event.what.get(lang))
    });
    events.collect()
}
