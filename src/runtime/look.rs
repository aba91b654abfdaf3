//! The look that the settings and the environment ask for.

use super::environment;
use crate::settings::Settings;
use crate::tui::theme::Theme;

/// The look that the settings and the environment ask for.
pub(super) fn theme(settings: &Settings) -> Theme {
    let theme = if environment::is_colourless() {
        // Left alone, crossterm would drop bold and reverse together with the colours.
        crossterm::style::force_color_output(true);
        Theme::mono()
    } else {
        Theme::colours()
    };
    theme.in_ascii(settings.ascii.unwrap_or_else(|| !environment::is_utf8()))
}
