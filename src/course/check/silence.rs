//! Advice that an author has silenced by its name, for the whole course or for a lesson.
//!
//! It must not drop anything: what is silenced is counted.

use super::Survey;
use crate::course::catalogue::Catalogue;
use crate::course::diagnostic::codes::{CODES, Code, UNKNOWN_ADVICE};
use crate::course::diagnostic::{Diagnostic, Severity, did_you_mean};
use crate::course::folder::Page;
use crate::course::format::Written;

/// Reports every name that is no kind of advice.
pub(super) fn check(catalogue: &Catalogue, found: &mut Vec<Diagnostic>) {
    let (page, course) = &catalogue.manifest;
    names(page, course, &course.value.silence, found);
    for lesson in &catalogue.lessons {
        names(&lesson.page, &lesson.file, &lesson.file.value.silence, found);
    }
}

fn names<T>(page: &Page, file: &Written<T>, names: &[String], found: &mut Vec<Diagnostic>) {
    for (i, name) in names.iter().enumerate() {
        let known = CODES.iter().find(|code| code.name == name);
        let message = match known.map(|code| code.severity) {
            Some(Severity::Advice) => continue,
            Some(severity) => {
                format!("'{name}' is no advice but of the severity '{severity}', which cannot be silenced")
            }
            None => format!("no kind of advice is called '{name}'"),
        };
        let remedy = if known.is_some() { None } else { did_you_mean(name, advice().map(|code| code.name)) };
        found.push(page.finding(UNKNOWN_ADVICE, file.at(&format!("silence.{i}")), message).remedy(remedy));
    }
}

fn advice() -> impl Iterator<Item = &'static Code> {
    CODES.iter().filter(|code| code.severity == Severity::Advice)
}

/// Advice about each lesson, by its place in the survey: what is said, and what is silenced.
pub(super) fn sort(survey: &Survey, advice: Vec<(usize, Diagnostic)>) -> (Vec<Diagnostic>, Vec<Diagnostic>) {
    let everywhere = &survey.catalogue.manifest.1.value.silence;
    let is_said = |(lesson, advice): &(usize, Diagnostic)| {
        let here = survey.lessons.get(*lesson).and_then(|lesson| survey.entry(lesson));
        let here = here.iter().flat_map(|entry| &entry.file.value.silence);
        !everywhere.iter().chain(here).any(|name| name == advice.code)
    };
    let (said, silenced): (Vec<_>, Vec<_>) = advice.into_iter().partition(is_said);
    let bare = |list: Vec<(usize, Diagnostic)>| list.into_iter().map(|(_, advice)| advice).collect();
    (bare(said), bare(silenced))
}
