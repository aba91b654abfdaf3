//! The files beside the prose: `course.ron`, `lesson.ron`, and the lists `glossary.ron`, `sources.ron`, `timeline.ron`,
//! `index.ron` and `facts.ron`.
//!
//! Types only. No `flatten` and no tags: `ron` loses places and types with them.

use crate::course::localized::Localized;
use serde::Deserialize;
use std::collections::BTreeMap;

/// `course.ron`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Course")]
pub struct CourseFile {
    #[expect(dead_code, reason = "was read first, by `version`")]
    pub format: u64,
    pub id: String,
    pub title: Localized,
    pub source_language: String,
    pub languages: Vec<String>,
    pub version: String,
    pub licence: String,
    #[serde(default)]
    pub authors: Vec<String>,
    #[serde(default)]
    pub attribution: Vec<Attribution>,
    pub about: Localized,
    pub lessons: Vec<String>,
    /// The fewest and the most words of prose that a lesson should have.
    #[serde(default)]
    pub words: Option<(usize, usize)>,
    /// Names of advice that is not to be given.
    #[serde(default)]
    pub silence: Vec<String>,
}

/// To whom a course owes something.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attribution {
    pub name: String,
    #[serde(default)]
    pub url: Option<String>,
    #[serde(default)]
    pub note: Option<String>,
}

/// `lesson.ron`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Lesson")]
pub struct LessonFile {
    pub id: String,
    pub title: Localized,
    #[serde(default)]
    pub needs: Vec<String>,
    #[serde(default)]
    pub teaches: Vec<String>,
    #[serde(default)]
    pub asks_first: Vec<String>,
    pub changed: Option<String>,
    /// From which state of the page that translations are made from each translation was made.
    #[serde(default)]
    pub translated: BTreeMap<String, String>,
    /// Names of advice that is not to be given about this lesson.
    #[serde(default)]
    pub silence: Vec<String>,
}

/// An entry of `glossary.ron`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum GlossaryEntry {
    Term {
        id: String,
        term: Localized,
        #[serde(default)]
        expands: Option<Localized>,
        #[serde(default)]
        also: Vec<String>,
        brief: Localized,
        text: Localized,
        #[serde(default)]
        see: Vec<String>,
        #[serde(default)]
        first: Option<String>,
        #[serde(default)]
        sources: Vec<String>,
    },
    See {
        id: String,
        term: Localized,
        to: String,
    },
}

impl GlossaryEntry {
    /// Its id.
    pub fn id(&self) -> &str {
        match self {
            Self::Term { id, .. } | Self::See { id, .. } => id,
        }
    }
}

/// An entry of `sources.ron`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Source")]
pub struct SourceEntry {
    pub id: String,
    pub mark: String,
    pub author: String,
    pub title: String,
    #[serde(default)]
    pub year: Option<i32>,
    pub language: String,
    #[serde(default)]
    pub url: Option<String>,
    pub rights: String,
    pub standpoint: Localized,
}

/// `timeline.ron`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Timeline")]
pub struct TimelineFile {
    pub lanes: Vec<LaneEntry>,
    pub events: Vec<EventEntry>,
}

/// A lane of a timeline.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Lane")]
pub struct LaneEntry {
    pub id: String,
    pub title: Localized,
}

/// An event of a timeline.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Event")]
pub struct EventEntry {
    pub lane: String,
    pub date: String,
    pub what: Localized,
    /// The lesson and the heading in it: `khozraschet#decree`.
    pub at: String,
}

impl EventEntry {
    /// The lesson that tells of it, and the heading under which it does; none if it names no heading.
    pub fn place(&self) -> Option<(&str, &str)> {
        self.at.split_once('#')
    }
}

/// `index.ron`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Index")]
pub struct IndexFile {
    #[serde(default)]
    pub people: Vec<PersonEntry>,
    #[serde(default)]
    pub institutions: Vec<String>,
}

/// A person in an index.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Person")]
pub struct PersonEntry {
    pub id: String,
    pub name: Localized,
    #[serde(default)]
    pub also: Vec<String>,
    pub brief: Localized,
}

/// An entry of `facts.ron`: what a lesson states, and where each was read.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LessonFacts {
    pub lesson: String,
    pub facts: Vec<WrittenFact>,
}

/// Words of the lesson, what they are about, a source, and the place in it.
pub type WrittenFact = (String, String, String, String);
