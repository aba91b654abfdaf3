//! Translations that were made from another state of the page than that of today.
//!
//! It must not trust a date: whoever mends a figure may forget to change it, and a fingerprint cannot be forgotten.

use super::super::said;
use super::super::{LessonPages, Survey};
use crate::course::catalogue::LessonEntry;
use crate::course::diagnostic::Diagnostic;
use crate::course::diagnostic::codes::TRANSLATION_LAGS;
use crate::course::manuscript::Manuscript;

pub(super) fn check(
    survey: &Survey,
    lesson: &LessonPages,
    entry: &LessonEntry,
    original: &Manuscript,
    found: &mut Vec<Diagnostic>,
) {
    let source = &survey.catalogue.manifest.1.value.source_language;
    for (lang, _) in lesson.whole_pages().filter(|(lang, _)| lang != source) {
        let (state, translated) = (fingerprint(original), entry.file.value.translated.get(lang));
        if translated.is_some_and(|from| *from == state) {
            continue;
        }
        let message = match translated {
            Some(from) => {
                format!("{lang}.md was made from the state {from} of {source}.md, which is now {state}")
            }
            None => format!("nothing says from which state of {source}.md the page {lang}.md was made"),
        };
        let remedy = format!("compare the two, then write translated: {{\"{lang}\": \"{state}\"}}");
        let at = entry.file.at(&format!("translated.{lang}"));
        found.push(entry.page.finding(TRANSLATION_LAGS, at, message).remedy(remedy));
    }
}

/// A checksum (CRC-32) of the letters and digits of all that a page says, so that a comma or an id changes nothing.
fn fingerprint(page: &Manuscript) -> String {
    let mut print = crc32fast::Hasher::new();
    for saying in said::by(page) {
        let letters: String = saying.text.chars().filter(|c| c.is_alphanumeric()).collect();
        print.update(letters.to_lowercase().as_bytes());
        print.update(&[0x1f]);
    }
    format!("{:08x}", print.finalize())
}
