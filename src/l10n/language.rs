//! The languages of the interface.

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Russian.
    Russian,
}

impl Language {
    /// All of them, the one that is spoken where nothing else is asked for first.
    pub const ALL: [Self; 2] = [Self::English, Self::Russian];

    /// Its tag (BCP 47), which is also the name of its folder of texts: `en`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Russian => "ru",
        }
    }

    /// The language of a tag or a POSIX locale, such as `ru`, `ru-RU` or `ru_RU.UTF-8`; none if there are no texts in it.
    pub fn of(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.', '@']).next().unwrap_or(tag);
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_known_by_its_tag_and_by_a_locale() {
        let asked = ["en", "ru", "ru-RU", "ru_RU.UTF-8", "RU", "en_GB@euro", "C", "de", ""];
        let (english, russian) = (Some(Language::English), Some(Language::Russian));
        let expected = [english, russian, russian, russian, russian, english, None, None, None];
        assert_eq!(asked.map(Language::of), expected);
    }
}
