//! What stands in the fences `card`, `ask`, `chart` and `step`.
//!
//! Types only; what is made of them is in `cards` and `figures`.

use serde::Deserialize;

/// What every card has beside its question.
#[derive(Clone, Copy, Debug)]
pub struct Common<'a> {
    pub id: Option<&'a str>,
    pub why: Option<&'a str>,
    pub about: Option<&'a str>,
    pub rev: Option<u32>,
}

/// A wrong answer and why it is wrong.
pub type WrittenLure = (String, String);

// `flatten` would do this, but with it `ron` can neither refuse unknown fields nor say where they stand.
macro_rules! kinds {
    ($($kind:ident { $($(#[$attribute:meta])* $field:ident: $type:ty),* })*) => {
        /// A fence `card`.
        #[derive(Clone, Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub enum CardFence {
            $($kind {
                #[serde(default)]
                id: Option<String>,
                $($(#[$attribute])* $field: $type,)*
                #[serde(default)]
                why: Option<String>,
                #[serde(default)]
                about: Option<String>,
                #[serde(default)]
                rev: Option<u32>,
            },)*
        }

        impl CardFence {
            /// What every card has.
            pub fn common(&self) -> Common<'_> {
                match self {
                    $(Self::$kind { id, why, about, rev, .. })|* => Common {
                        id: id.as_deref(),
                        why: why.as_deref(),
                        about: about.as_deref(),
                        rev: *rev,
                    },
                }
            }
        }
    };
}

kinds! {
    Basic { q: String, a: String }
    Choice { q: String, a: String, wrong: Vec<WrittenLure> }
    Multi { q: String, right: Vec<String>, wrong: Vec<WrittenLure> }
    TrueFalse { q: String, a: bool }
    Typed { q: String, a: String, #[serde(default)] also: Vec<String>, #[serde(default)] not: Vec<WrittenLure> }
    Numeric { q: String, a: f64, #[serde(default)] unit: String, #[serde(default)] tolerance: f64 }
    Cloze { text: String }
    Order { q: String, items: Vec<(String, String)> }
    Match { q: String, pairs: Vec<(String, String)> }
    Recall { q: String, points: Vec<String> }
}

impl CardFence {
    /// The question, or the text with its gaps.
    pub fn q(&self) -> &str {
        match self {
            Self::Basic { q, .. }
            | Self::Choice { q, .. }
            | Self::Multi { q, .. }
            | Self::TrueFalse { q, .. }
            | Self::Typed { q, .. }
            | Self::Numeric { q, .. }
            | Self::Order { q, .. }
            | Self::Match { q, .. }
            | Self::Recall { q, .. } => q,
            Self::Cloze { text, .. } => text,
        }
    }
}

/// A fence `ask`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Ask")]
pub struct AskFence {
    #[serde(default)]
    pub id: Option<String>,
    pub q: String,
    pub model: String,
    #[serde(default)]
    pub about: Option<String>,
}

/// A fence `step`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Step")]
pub struct StepFence {
    #[serde(default)]
    pub id: Option<String>,
    #[serde(rename = "do")]
    pub does: String,
    pub say: String,
}

/// Events with their dates.
pub type WrittenEvents = Vec<(String, String)>;

/// A name and a value for each of the groups or parts.
pub type WrittenRows = Vec<(String, Vec<f64>)>;

/// A name and what stands below it: `("STO", [("Gosplan", [])])`.
#[derive(Clone, Debug, Deserialize)]
pub struct WrittenBranch(pub String, pub Vec<WrittenBranch>);

/// What every figure has beside its data.
#[derive(Clone, Copy, Debug)]
pub struct Caption<'a> {
    pub id: Option<&'a str>,
    pub title: &'a str,
    pub source: &'a str,
    pub note: Option<&'a str>,
}

macro_rules! figures {
    ($($kind:ident { $($(#[$attribute:meta])* $field:ident: $type:ty),* })*) => {
        /// A fence `chart`.
        #[derive(Clone, Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub enum ChartFence {
            $($kind {
                #[serde(default)]
                id: Option<String>,
                title: String,
                $($(#[$attribute])* $field: $type,)*
                source: String,
                #[serde(default)]
                note: Option<String>,
            },)*
        }

        impl ChartFence {
            /// What every figure has.
            pub fn caption(&self) -> Caption<'_> {
                match self {
                    $(Self::$kind { id, title, source, note, .. })|* => Caption {
                        id: id.as_deref(),
                        title,
                        source,
                        note: note.as_deref(),
                    },
                }
            }
        }
    };
}

figures! {
    Bar { #[serde(default)] unit: String, bars: Vec<(String, f64)>, #[serde(default)] predict: bool }
    Grouped { #[serde(default)] unit: String, groups: Vec<String>, bars: WrittenRows }
    Stacked { #[serde(default)] unit: String, parts: Vec<String>, bars: WrittenRows }
    Line {
        #[serde(default)] unit: String,
        x: Vec<String>,
        series: WrittenRows,
        #[serde(default)] events: WrittenEvents,
        #[serde(default)] predict: bool
    }
    Timeline { lanes: Vec<(String, WrittenEvents)> }
    Tree { root: WrittenBranch }
    Table { head: Vec<String>, rows: Vec<Vec<String>> }
}
