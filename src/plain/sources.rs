//! The works that the course cites: all in a list, one in full with what rests on it.

use super::desk::Desk;
use super::figure::cited;
use crate::course::Course;
use crate::course::search::Resting;
use crate::course::source::Source;
use crate::l10n::say;

/// The works with their numbers, or the one with the number `which`.
pub(super) fn sources(desk: &mut dyn Desk, which: &str) -> Vec<String> {
    let Some(course) = desk.course().cloned() else {
        return vec![say!(desk.texts(), "plain-menu-none-chosen")];
    };
    if course.sources.is_empty() {
        return vec![say!(desk.texts(), "sources-none")];
    }
    if which.is_empty() {
        let works = course.sources.iter().enumerate();
        let works = works.map(|(at, work)| format!("{}. {}: {}.", at + 1, work.mark, cited(work)));
        return works.chain([say!(desk.texts(), "plain-works-help")]).collect();
    }
    let number = which.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    match number.and_then(|at| course.sources.get(at)) {
        Some(work) => in_full(desk, &course, work),
        None => vec![say!(desk.texts(), "plain-works-numbers", count = course.sources.len())],
    }
}

fn in_full(desk: &mut dyn Desk, course: &Course, work: &Source) -> Vec<String> {
    let index = desk.index();
    let (texts, lang) = (desk.texts(), desk.lang());
    let language = say!(texts, "sources-language", language = work.language.as_str());
    let mut lines = vec![format!("{}: {}, {language}.", work.mark, cited(work))];
    lines.push(say!(texts, "plain-work-standpoint", words = work.standpoint.get(lang)));
    lines.push(say!(texts, "plain-work-rights", words = work.rights.as_str()));
    lines.extend(work.url.as_ref().map(|url| say!(texts, "plain-work-address", address = url.as_str())));
    let before = lines.len();
    for resting in index.resting_on(&course.id, &work.id) {
        lines.push(lesson(resting, course, desk));
    }
    let terms = course.glossary.terms.iter().filter(|term| term.sources.contains(&work.id));
    let terms: Vec<&str> = terms.map(|term| term.term.get(lang)).collect();
    if !terms.is_empty() {
        lines.push(say!(texts, "plain-work-terms", terms = terms.join(", ")));
    }
    if lines.len() == before {
        lines.push(say!(texts, "sources-nothing"));
    } else {
        lines.insert(before, format!("{}:", say!(texts, "sources-resting")));
    }
    lines
}

fn lesson(resting: &Resting, course: &Course, desk: &dyn Desk) -> String {
    let texts = desk.texts();
    let head = course.head(&resting.lesson);
    let title = head.map_or("", |head| head.title.get(desk.lang()));
    let number = head.map_or_else(|| resting.lesson.to_string(), |head| head.number.to_string());
    let counts = [
        (resting.citations, say!(texts, "sources-citations", count = resting.citations)),
        (resting.quotations, say!(texts, "sources-quotations", count = resting.quotations)),
        (resting.figures, say!(texts, "sources-figures", count = resting.figures)),
    ];
    let counts: Vec<String> =
        counts.into_iter().filter(|(count, _)| *count > 0).map(|(_, words)| words).collect();
    say!(texts, "plain-work-lesson", number = number, title = title, counts = counts.join(", "))
}
