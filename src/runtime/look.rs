//! The screens as the settings and the environment ask for them.

use super::environment;
use crate::domain::day::Moment;
use crate::settings::Settings;
use crate::tui::app::App;
use crate::tui::desk::Desk;
use crate::tui::theme::Theme;

/// The screens, in the look that the settings and the environment ask for.
pub(super) fn app(settings: &Settings, now: Moment, desk: &Desk) -> App {
    let ascii = settings.ascii.unwrap_or_else(|| !environment::is_utf8());
    if environment::is_colourless() {
        // Left alone, crossterm would drop bold and reverse together with the colours.
        crossterm::style::force_color_output(true);
        return dressed(settings, Theme::mono().in_ascii(ascii), now, desk);
    }
    let chosen = settings.themes.iter().find(|named| named.name == settings.theme);
    let theme = chosen.map_or_else(Theme::colours, |named| named.theme).in_ascii(ascii);
    dressed(settings, theme, now, desk).with_themes(settings.themes.clone())
}

fn dressed(settings: &Settings, theme: Theme, now: Moment, desk: &Desk) -> App {
    App::new(theme, now, desk).with_keys(settings.keys.clone()).in_zen(settings.zen)
}
