//! What is kept of courses between two starts, so that no lesson need be read to begin: of texts nothing but headings,
//! of cards their slips, of files their stamps. May be dropped and made anew at any time.
//!
//! Pure: who reads files makes it, who keeps the learner's store keeps it, and neither knows the other.

use super::ids::{CourseId, LessonId};
use super::slip::Slip;
use std::collections::HashMap;

/// What was found in one folder that courses are looked for in.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Survey {
    /// The folders of all courses that can be read, in the order in which they were found.
    pub folders: Vec<String>,
    /// Those of them that are new or have changed.
    pub courses: Vec<CourseIndex>,
    /// What keeps other courses from being read.
    pub problems: Vec<String>,
}

/// One course, new or changed.
#[derive(Clone, Debug, PartialEq)]
pub struct CourseIndex {
    /// Where it lies.
    pub folder: String,
    /// Its id.
    pub course: CourseId,
    /// Changes when any of its files but prose does.
    pub stamp: i64,
    /// What its reader needs to know it again; nobody else looks inside.
    pub body: Vec<u8>,
    /// The cards of its glossary.
    pub terms: Vec<Slip>,
    /// All its lessons in reading order.
    pub order: Vec<LessonId>,
    /// Those of them that are new or have changed.
    pub lessons: Vec<LessonIndex>,
}

/// One lesson, new or changed.
#[derive(Clone, Debug, PartialEq)]
pub struct LessonIndex {
    /// Its id.
    pub lesson: LessonId,
    /// Changes when its prose does.
    pub stamp: i64,
    /// Its cards in reading order; none if it cannot be read.
    pub slips: Vec<Slip>,
    /// Its headings: the id and the words of each.
    pub sections: Vec<(String, String)>,
    /// What keeps it from being read.
    pub problem: Option<String>,
}

/// The stamps of the courses that are kept, each by its folder.
pub type Folders = HashMap<String, i64>;

/// The stamps of what is kept, by the folder of a course: the course's own, and those of its lessons.
pub type Stamps = HashMap<String, (i64, HashMap<LessonId, i64>)>;
