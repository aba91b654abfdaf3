//! What a course consists of, in numbers: a table for its author.
//!
//! It must not judge them: that is for the advice.

mod table;

use super::advice::{self, Introduced};
use super::{LessonPages, Survey};
use crate::course::catalogue::{COURSE, LessonEntry};
use crate::course::diagnostic::Diagnostic;
use crate::course::folder::Folder;
use crate::course::lesson::{Link, PassageKind};
use crate::course::library::courses_in;
use crate::course::localized::Localized;
use crate::course::manuscript::Manuscript;
use crate::domain::pace::Pace;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::Path;

/// What a course consists of.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// Its id.
    pub id: String,
    /// Its title, in the language that translations are made from.
    pub title: String,
    /// Its lessons.
    pub lessons: Vec<Line>,
    /// All of them together.
    pub total: Tally,
}

/// What a lesson consists of.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// Its number in the course, from 1.
    pub number: usize,
    /// Its id.
    pub id: String,
    /// The languages that it is written in.
    pub languages: Vec<String>,
    /// What is counted.
    pub tally: Tally,
}

/// What is counted, on the page that translations are made from.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Tally {
    /// Words of prose.
    pub words: usize,
    /// Minutes that most adults take to read them.
    pub minutes: usize,
    /// Questions of each kind; a cloze text is one.
    pub questions: BTreeMap<&'static str, usize>,
    /// Open questions, which are never scheduled.
    pub open: usize,
    /// Terms that are introduced.
    pub terms: usize,
    /// Figures.
    pub figures: usize,
    /// Marks of the works that are cited.
    pub sources: BTreeSet<String>,
}

/// The reports of the course at `path`, or of the courses in it, and what cannot be read there.
pub fn report(path: &Path) -> (Vec<Report>, Vec<Diagnostic>) {
    let folder = Folder::Disk(path.to_owned());
    let mut found = Vec::new();
    let surveys: Vec<_> =
        courses_in(&folder).iter().filter_map(|course| Survey::read(course, &mut found)).collect();
    if surveys.is_empty() && found.is_empty() {
        found.push(super::no_course(&folder));
    }
    found.retain(Diagnostic::is_error);
    found.sort();
    (surveys.iter().map(Report::of).collect(), found)
}

impl Report {
    fn of(survey: &Survey) -> Self {
        let manifest = &survey.catalogue.manifest.1.value;
        let title = |title: &Localized| title.exact(&manifest.source_language).unwrap_or(COURSE).to_owned();
        let introduced = Introduced::of(&survey.catalogue);
        let lessons: Vec<Line> = survey
            .lessons
            .iter()
            .filter_map(|lesson| {
                let entry = survey.entry(lesson)?;
                let terms = introduced.count(entry);
                let page = lesson.original(&survey.catalogue)?;
                Some(Line::of(entry, lesson, Tally { terms, ..Tally::of(survey, page) }))
            })
            .collect();
        let total = lessons.iter().fold(Tally::default(), |total, line| total.plus(&line.tally));
        Self { id: manifest.id.clone(), title: title(&manifest.title), lessons, total }
    }
}

impl Line {
    fn of(entry: &LessonEntry, lesson: &LessonPages, tally: Tally) -> Self {
        let languages = lesson.pages.iter().map(|(lang, _)| lang.clone()).collect();
        Self { number: entry.number, id: entry.file.value.id.clone(), languages, tally }
    }
}

impl Tally {
    fn of(survey: &Survey, page: &Manuscript) -> Self {
        let words = page.passages.iter().map(|passage| advice::words(page, passage)).sum();
        let mut tally = Self { words, minutes: Pace::default().minutes(words), ..Self::default() };
        let mut notes = HashSet::new();
        for card in page.cards().filter(|card| notes.insert(&card.note)) {
            if card.scheduled {
                *tally.questions.entry(card.question.kind()).or_default() += 1;
            } else {
                tally.open += 1;
            }
        }
        let mark = |id: &str| {
            let source = survey.catalogue.course.sources.iter().find(|source| source.id.as_str() == id);
            source.map_or(id, |source| source.mark.as_str()).to_owned()
        };
        let figures = page.passages.iter().filter_map(|passage| match &passage.kind {
            PassageKind::Figure(figure) => Some(figure),
            _ => None,
        });
        for figure in figures {
            tally.figures += 1;
            tally.sources.insert(mark(figure.source.as_str()));
        }
        let cited = page.links.iter().filter_map(|(link, _)| match link {
            Link::Source(id, _) => Some(mark(id.as_str())),
            _ => None,
        });
        tally.sources.extend(cited);
        tally
    }

    fn plus(mut self, other: &Self) -> Self {
        for (kind, count) in &other.questions {
            *self.questions.entry(kind).or_default() += count;
        }
        self.sources.extend(other.sources.iter().cloned());
        Self {
            words: self.words + other.words,
            minutes: self.minutes + other.minutes,
            open: self.open + other.open,
            terms: self.terms + other.terms,
            figures: self.figures + other.figures,
            ..self
        }
    }

    /// All questions, open ones too.
    pub fn prompts(&self) -> usize {
        self.questions.values().sum::<usize>() + self.open
    }

    /// Questions for a thousand words of prose; nothing where there is no prose.
    pub fn density(&self) -> Option<f64> {
        (self.words > 0).then(|| self.prompts() as f64 * 1000.0 / self.words as f64)
    }
}
