//! What the environment says of the terminal and of its learner.

use crate::l10n::Language;
use std::env;

/// The first of these variables that is set to something.
fn first_set(names: [&str; 3]) -> Option<String> {
    names.iter().filter_map(|name| env::var(name).ok()).find(|value| !value.is_empty())
}

/// The language of the locale, if the program speaks it.
pub fn language() -> Option<Language> {
    first_set(["LC_ALL", "LC_MESSAGES", "LANG"]).and_then(|locale| Language::of(&locale))
}

/// Whether the locale is UTF-8; a locale that says nothing is taken to be.
pub fn is_utf8() -> bool {
    first_set(["LC_ALL", "LC_CTYPE", "LANG"]).is_none_or(|locale| {
        let locale = locale.to_lowercase();
        locale.contains("utf-8") || locale.contains("utf8")
    })
}

/// Whether no colours are wanted, see <https://no-color.org>.
pub fn is_colourless() -> bool {
    env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
}
