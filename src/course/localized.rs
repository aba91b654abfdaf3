//! A text in one or several languages.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::BTreeMap;

/// A language tag such as `en`.
pub type Lang = str;

/// A text in one or several languages.
///
/// Kept small, for each of ten thousand lessons has one: a tree would be larger than all that it holds.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Localized(Box<[(Box<str>, Box<str>)]>);

impl Localized {
    /// The text in `lang`, else in English, else in whatever language there is; empty if there is none.
    pub fn get(&self, lang: &Lang) -> &str {
        self.exact(lang).or_else(|| self.exact("en")).or_else(|| self.texts().next()).unwrap_or("")
    }

    /// The text in `lang` and no other.
    pub fn exact(&self, lang: &Lang) -> Option<&str> {
        self.iter().find(|(tag, _)| *tag == lang).map(|(_, text)| text)
    }

    /// Each language with its text, in the order of their tags.
    pub fn iter(&self) -> impl Iterator<Item = (&Lang, &str)> {
        self.0.iter().map(|(lang, text)| (&**lang, &**text))
    }

    /// The texts, in the order of the languages' tags.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.iter().map(|(_, text)| text)
    }
}

/// Of two texts in one language the later one counts.
impl<L: Into<Box<str>>, T: Into<Box<str>>> FromIterator<(L, T)> for Localized {
    fn from_iter<I: IntoIterator<Item = (L, T)>>(texts: I) -> Self {
        let boxed = |(lang, text): (L, T)| (lang.into(), text.into());
        let sorted: BTreeMap<Box<str>, Box<str>> = texts.into_iter().map(boxed).collect();
        Self(sorted.into_iter().collect())
    }
}

impl Serialize for Localized {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.iter())
    }
}

impl<'de> Deserialize<'de> for Localized {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        BTreeMap::<Box<str>, Box<str>>::deserialize(from).map(Self::from_iter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_found_in_its_language_else_in_english_else_in_any() {
        let both: Localized = [("ru", "хлеб"), ("en", "grain"), ("en", "bread")].into_iter().collect();
        assert_eq!((both.get("ru"), both.get("en"), both.get("de")), ("хлеб", "bread", "bread"));
        assert_eq!((both.exact("de"), both.texts().collect::<Vec<_>>()), (None, vec!["bread", "хлеб"]));
        let one: Localized = [("ru", "хлеб")].into_iter().collect();
        assert_eq!((one.get("en"), Localized::default().get("en")), ("хлеб", ""));
    }

    #[test]
    fn it_is_written_as_a_map_and_read_again() {
        let both: Localized = [("ru", "хлеб"), ("en", "bread")].into_iter().collect();
        let written = serde_json::to_string(&both).unwrap();
        assert_eq!(written, r#"{"en":"bread","ru":"хлеб"}"#);
        assert_eq!(serde_json::from_str::<Localized>(&written).unwrap(), both);
    }
}
