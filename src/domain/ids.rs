//! Names of things. A learner's progress hangs on them, so they are types, not bare strings.

use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::sync::Arc;

/// The words of an id as they come from a file, copied once.
struct Written;

impl Visitor<'_> for Written {
    type Value = Arc<str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Arc<str>, E> {
        Ok(text.into())
    }
}

macro_rules! text_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id as it is written in files and in the log.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text.into())
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                from.deserialize_str(Written).map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }
    };
}

text_id! {
    /// A course, such as `nep`.
    CourseId
}
text_id! {
    /// A lesson with its course, such as `nep/traders`.
    LessonId
}
text_id! {
    /// A card with its course, such as `nep/who-keeps-7k3f` or `nep/term/glavk/meaning`.
    CardId
}
text_id! {
    /// What a card was made from; cards of one note are siblings and are kept apart in a review.
    NoteId
}
text_id! {
    /// A glossary term, unique in its course, such as `glavk`.
    TermId
}
text_id! {
    /// A cited work, unique in its course, such as `bettelheim`.
    SourceId
}
text_id! {
    /// A step of a lesson with its course, such as `first-steps/next-term-p4hd`.
    StepId
}
text_id! {
    /// A block of a lesson: the id of its heading and its place under it, such as `decree/3`.
    BlockId
}

impl LessonId {
    /// The lesson `local` of `course`.
    pub fn new(course: &CourseId, local: &str) -> Self {
        Self(format!("{course}/{local}").into())
    }

    /// The id without its course.
    pub fn local(&self) -> &str {
        after_course(&self.0)
    }

    /// The course that the lesson belongs to.
    pub fn course(&self) -> CourseId {
        CourseId::from(before_slash(&self.0))
    }
}

impl CardId {
    /// The card `local` of `course`.
    pub fn new(course: &CourseId, local: &str) -> Self {
        Self(format!("{course}/{local}").into())
    }

    /// The id without its course.
    pub fn local(&self) -> &str {
        after_course(&self.0)
    }

    /// The course that the card belongs to.
    pub fn course(&self) -> CourseId {
        CourseId::from(before_slash(&self.0))
    }
}

impl StepId {
    /// The step `local` of `course`.
    pub fn new(course: &CourseId, local: &str) -> Self {
        Self(format!("{course}/{local}").into())
    }
}

impl BlockId {
    /// The `ordinal`-th block under `heading`; the heading itself is number 0.
    pub fn new(heading: &str, ordinal: usize) -> Self {
        Self(format!("{heading}/{ordinal}").into())
    }

    /// The id of the heading that the block stands under.
    pub fn heading(&self) -> &str {
        before_slash(&self.0)
    }
}

fn before_slash(id: &str) -> &str {
    id.split_once('/').map_or(id, |(course, _)| course)
}

fn after_course(id: &str) -> &str {
    id.split_once('/').map_or(id, |(_, local)| local)
}
