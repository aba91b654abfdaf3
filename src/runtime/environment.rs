//! What the environment says of the terminal and of its learner.

use super::look::Shows;
use crate::l10n::Language;
use std::env;
use std::path::PathBuf;

/// The first of these variables that is set to something.
fn first_set(names: [&str; 3]) -> Option<String> {
    names.iter().filter_map(|name| env::var(name).ok()).find(|value| !value.is_empty())
}

/// The folder or file that a variable names; an empty one names none, as in the XDG base directories.
pub fn path_in(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from)
}

/// The language of the locale, if the program speaks it.
pub fn language() -> Option<Language> {
    first_set(["LC_ALL", "LC_MESSAGES", "LANG"]).and_then(|locale| Language::of(&locale))
}

/// What the terminal shows. A locale that says nothing is taken to be UTF-8; `NO_COLOR` is described at
/// <https://no-color.org>.
pub fn shows() -> Shows {
    let utf8 = first_set(["LC_ALL", "LC_CTYPE", "LANG"]).is_none_or(|locale| {
        let locale = locale.to_lowercase();
        locale.contains("utf-8") || locale.contains("utf8")
    });
    let colours = env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    // Left alone, crossterm would drop bold and reverse together with the colours.
    crossterm::style::force_color_output(true);
    // `FORCE_HYPERLINK` says so where it is not known, or not wanted.
    let addresses = supports_hyperlinks::on(supports_hyperlinks::Stream::Stdout);
    Shows { colours, utf8, addresses }
}
