//! The look that the environment asks for.

use crate::tui::theme::Theme;

/// The look that the environment asks for.
pub(super) fn theme() -> Theme {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let theme = if is_set("NO_COLOR") {
        // Left alone, crossterm would drop bold and reverse together with the colours.
        crossterm::style::force_color_output(true);
        Theme::mono()
    } else {
        Theme::colours()
    };
    theme.in_ascii(!is_utf8())
}

/// Whether the locale is UTF-8; a locale that says nothing is taken to be.
fn is_utf8() -> bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    locale.is_none_or(|locale| {
        let locale = locale.to_lowercase();
        locale.contains("utf-8") || locale.contains("utf8")
    })
}
