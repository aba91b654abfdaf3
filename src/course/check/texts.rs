//! What must be said in the files beside the prose, in which languages, and how a date is written.
//!
//! It must not know what a text means.

use crate::course::catalogue::Catalogue;
use crate::course::diagnostic::Diagnostic;
use crate::course::diagnostic::codes::{BAD_DATE, BAD_NUMBER, EMPTY_TEXT, LANGUAGE_MISSING};
use crate::course::folder::Page;
use crate::course::format::Written;
use crate::course::format::manifest::{CourseFile, GlossaryEntry, SourceEntry};
use crate::course::localized::Localized;

/// One file, the languages that it must speak, and what was found in it.
pub(super) struct Reader<'r> {
    pub page: &'r Page,
    pub languages: &'r [String],
    pub found: &'r mut Vec<Diagnostic>,
}

pub(super) fn check(catalogue: &Catalogue, found: &mut Vec<Diagnostic>) {
    let (page, course) = &catalogue.manifest;
    let languages = &course.value.languages;
    if let Some((fewest, most)) = course.value.words.filter(|(fewest, most)| fewest > most) {
        let message = format!("{fewest} is more than {most}; write the fewest words first");
        found.push(page.finding(BAD_NUMBER, course.at("words"), message));
    }
    if !catalogue.is_guessed {
        manifest(course, &mut Reader { page, languages, found });
    }
    for lesson in &catalogue.lessons {
        let mut reader = Reader { page: &lesson.page, languages, found };
        reader.localized(&lesson.file, "title", &lesson.file.value.title);
        if let Some(changed) = &lesson.file.value.changed
            && !is_date(changed)
        {
            let message = format!("'{changed}' is no date; write it as 2026-11-22");
            found.push(lesson.page.finding(BAD_DATE, lesson.file.at("changed"), message));
        }
    }
    for (page, entry) in catalogue.terms.written() {
        term(entry, &mut Reader { page, languages, found });
    }
    for (page, entry) in catalogue.facts.written() {
        let mut reader = Reader { page, languages, found };
        for (i, (says, what, _, place)) in entry.value.facts.iter().enumerate() {
            for (part, text) in [(0, says), (1, what), (3, place)] {
                reader.text(entry, &format!("facts.{i}.{part}"), text);
            }
        }
    }
    for (page, entry) in catalogue.sources.written() {
        source(entry, &mut Reader { page, languages, found });
    }
}

fn manifest(course: &Written<CourseFile>, reader: &mut Reader<'_>) {
    let CourseFile {
        title, about, version, licence, authors, attribution, source_language, languages, ..
    } = &course.value;
    reader.localized(course, "title", title);
    reader.localized(course, "about", about);
    reader.text(course, "version", version);
    reader.text(course, "licence", licence);
    for (i, author) in authors.iter().enumerate() {
        reader.text(course, &format!("authors.{i}"), author);
    }
    for (i, owed) in attribution.iter().enumerate() {
        reader.text(course, &format!("attribution.{i}.name"), &owed.name);
        for (field, text) in [("url", &owed.url), ("note", &owed.note)] {
            if let Some(text) = text {
                reader.text(course, &format!("attribution.{i}.{field}"), text);
            }
        }
    }
    if !languages.contains(source_language) {
        let message =
            format!("'languages' does not name '{source_language}', from which translations are made");
        reader.found.push(reader.page.finding(LANGUAGE_MISSING, course.at("languages"), message));
    }
}

fn term(entry: &Written<GlossaryEntry>, reader: &mut Reader<'_>) {
    match &entry.value {
        GlossaryEntry::Term { term, expands, also, brief, text, .. } => {
            reader.localized(entry, "term", term);
            reader.localized(entry, "brief", brief);
            reader.localized(entry, "text", text);
            if let Some(expands) = expands {
                reader.localized(entry, "expands", expands);
            }
            for (i, also) in also.iter().enumerate() {
                reader.text(entry, &format!("also.{i}"), also);
            }
        }
        GlossaryEntry::See { term, .. } => reader.filled(entry, "term", term),
    }
}

fn source(entry: &Written<SourceEntry>, reader: &mut Reader<'_>) {
    let SourceEntry { mark, author, title, language, rights, standpoint, .. } = &entry.value;
    let texts =
        [("mark", mark), ("author", author), ("title", title), ("language", language), ("rights", rights)];
    for (path, text) in texts {
        reader.text(entry, path, text);
    }
    reader.localized(entry, "standpoint", standpoint);
}

impl Reader<'_> {
    pub(super) fn text<T>(&mut self, written: &Written<T>, path: &str, text: &str) {
        if text.trim().is_empty() {
            let finding = self.page.finding(EMPTY_TEXT, written.at(path), "there is nothing written here");
            self.found.push(finding);
        }
    }

    /// A text in whatever languages it has.
    fn filled<T>(&mut self, written: &Written<T>, path: &str, text: &Localized) {
        for (lang, text) in text.iter() {
            self.text(written, &format!("{path}.{lang}"), text);
        }
    }

    /// A text in every language of the course.
    pub(super) fn localized<T>(&mut self, written: &Written<T>, path: &str, text: &Localized) {
        self.filled(written, path, text);
        for lang in self.languages.iter().filter(|lang| text.exact(lang).is_none()) {
            let message = format!("'{path}' has no text in '{lang}'");
            self.found.push(self.page.finding(LANGUAGE_MISSING, written.at(path), message));
        }
    }
}

fn is_date(text: &str) -> bool {
    text.len() == "2026-11-22".len() && text.parse::<jiff::civil::Date>().is_ok()
}
