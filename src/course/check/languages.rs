//! Pages in several languages: which there are, and whether a translation has the ids of the original.
//!
//! It must not compare words.

use super::{LessonPages, Survey, names};
use crate::course::diagnostic::Diagnostic;
use crate::course::diagnostic::codes::TRANSLATION_DIFFERS;
use crate::course::folder::Folder;
use crate::course::format::manifest::CourseFile;
use crate::course::manuscript::Manuscript;

/// The languages in which a lesson must be or is written; the one that translations are made from comes first.
pub(super) fn of_lesson(lesson: &Folder, course: &CourseFile) -> Vec<String> {
    let mut languages = vec![course.source_language.clone()];
    // Nobody knows it if the manifest cannot be read.
    languages.retain(|lang| !lang.is_empty());
    let files = lesson.files();
    let written = files.iter().filter_map(|file| file.strip_suffix(".md")).filter(|name| is_language(name));
    for lang in course.languages.iter().map(String::as_str).chain(written) {
        if !languages.iter().any(|known| known == lang) {
            languages.push(lang.to_owned());
        }
    }
    languages
}

/// Two or three small letters; a page `README.md` is no translation.
fn is_language(name: &str) -> bool {
    matches!(name.len(), 2 | 3) && name.bytes().all(|letter| letter.is_ascii_lowercase())
}

pub(super) fn check(survey: &Survey, found: &mut Vec<Diagnostic>) {
    for lesson in &survey.lessons {
        let Some(original) = lesson.original(&survey.catalogue) else { continue };
        for translation in translations(survey, lesson) {
            // What stands after an unclosed fence is unknown.
            if original.is_cut || translation.is_cut {
                continue;
            }
            compare("heading", &original.headings, &translation.headings, translation, found);
            if let Some(unread) = unread_ids(original, translation) {
                let read = |page: &Manuscript| {
                    let ids = names::ids(page).into_iter();
                    ids.filter(|(id, _)| !unread.contains(&id.split('/').next().unwrap_or(id)))
                        .collect::<Vec<_>>()
                };
                compare(
                    "card, question, figure or step",
                    &read(original),
                    &read(translation),
                    translation,
                    found,
                );
            }
        }
    }
}

/// The pages of a lesson but the one that translations are made from.
pub(super) fn translations<'s>(survey: &'s Survey, lesson: &'s LessonPages) -> Vec<&'s Manuscript> {
    let source = &survey.catalogue.manifest.1.value.source_language;
    lesson.pages.iter().filter(|(lang, _)| lang != source).map(|(_, page)| page).collect()
}

/// The ids of what cannot be read on either page, which is there all the same; nothing if one of them is unknown.
fn unread_ids<'m>(original: &'m Manuscript, translation: &'m Manuscript) -> Option<Vec<&'m str>> {
    original.unread.iter().chain(&translation.unread).map(|fence| fence.id.as_deref()).collect()
}

fn compare(
    what: &str,
    original: &[(String, usize)],
    translation: &[(String, usize)],
    page: &Manuscript,
    found: &mut Vec<Diagnostic>,
) {
    let before = found.len();
    let has = |list: &[(String, usize)], id: &str| list.iter().any(|(known, _)| known == id);
    for (id, _) in original.iter().filter(|(id, _)| !has(translation, id)) {
        let message = format!("the translation lacks the {what} '{id}'");
        found.push(page.page.finding(TRANSLATION_DIFFERS, 0, message));
    }
    for (id, at) in translation.iter().filter(|(id, _)| !has(original, id)) {
        let message = format!("the original has no {what} '{id}'");
        found.push(page.page.finding(TRANSLATION_DIFFERS, *at, message));
    }
    if found.len() > before {
        return;
    }
    // Where a gap stands in its sentence is for the language to decide.
    let in_order = |list: &[(String, usize)]| {
        list.iter().filter(|(id, _)| !id.contains('/')).cloned().collect::<Vec<_>>()
    };
    let (original, translation) = (in_order(original), in_order(translation));
    if let Some(((expected, _), (id, at))) =
        original.iter().zip(&translation).find(|((from, _), (to, _))| from != to)
    {
        let message = format!("the original has '{expected}' here, not '{id}'");
        found.push(page.page.finding(TRANSLATION_DIFFERS, *at, message));
    }
}
