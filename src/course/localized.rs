//! A text in one or several languages.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A language tag such as `en`.
pub type Lang = str;

/// A text in one or several languages.
#[derive(Clone, Debug, PartialEq, Eq, Default, Deserialize, Serialize)]
#[serde(transparent)]
pub struct Localized(pub BTreeMap<String, String>);

impl Localized {
    /// The text in `lang`, else in English, else in whatever language there is; empty if there is none.
    pub fn get(&self, lang: &Lang) -> &str {
        self.exact(lang)
            .or_else(|| self.exact("en"))
            .or_else(|| self.0.values().next().map(String::as_str))
            .unwrap_or("")
    }

    /// The text in `lang` and no other.
    pub fn exact(&self, lang: &Lang) -> Option<&str> {
        self.0.get(lang).map(String::as_str)
    }
}
