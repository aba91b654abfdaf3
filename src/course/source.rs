//! The works that a course cites.

use super::localized::Localized;
use crate::domain::ids::SourceId;
use serde::{Deserialize, Serialize};

/// A cited work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its id.
    pub id: SourceId,
    /// What a reader sees in the text, without brackets.
    pub mark: String,
    /// Who wrote it.
    pub author: String,
    /// Its title.
    pub title: String,
    /// When it was published.
    pub year: Option<i32>,
    /// In which language.
    pub language: String,
    /// Where it can be read.
    pub url: Option<String>,
    /// What may be done with it.
    pub rights: String,
    /// From where it looks.
    pub standpoint: Localized,
}
