//! The screens as the keys, the settings and the terminal ask for them.

use super::study::{Look, Study};
use crate::domain::day::Moment;
use crate::settings::{Ambiguous, Settings};
use crate::tui::app::App;
use crate::tui::desk::Desk;
use crate::tui::theme::{Charset, Theme};

/// What a terminal can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shows {
    /// Whether colours are wanted.
    pub colours: bool,
    /// Whether it shows more than ASCII.
    pub utf8: bool,
    /// Whether it opens addresses.
    pub addresses: bool,
}

/// The screens in the look that keys chose last, else in that of the settings.
pub fn app(study: &Study, shows: Shows, now: Moment) -> App {
    dressed(study.settings(), study.look(), shows, now, study.desk())
}

/// The screen for the projector in the look of the settings: the page only, for it is looked at from afar.
pub(super) fn projector(settings: &Settings, shows: Shows, now: Moment, desk: &Desk) -> App {
    let look = Look { zen: Some(true), ..Look::default() };
    dressed(settings, &look, shows, now, desk).for_projector()
}

fn dressed(settings: &Settings, look: &Look, shows: Shows, now: Moment, desk: &Desk) -> App {
    let theme = |name: &str| settings.themes.iter().find(|named| named.name == name);
    let chosen = look.theme.as_deref().and_then(theme).or_else(|| theme(&settings.theme));
    let (theme, themes) = match chosen.filter(|_| shows.colours) {
        Some(named) => (named.theme, settings.themes.clone()),
        None => (Theme::mono(), Vec::new()),
    };
    App::new(theme.in_charset(charset(settings, shows)), now, desk)
        .with_themes(themes)
        .with_keys(settings.keys.clone())
        .with_hyperlinks(shows.addresses)
        .in_zen(look.zen.unwrap_or(settings.zen))
}

fn charset(settings: &Settings, shows: Shows) -> Charset {
    match settings.ambiguous {
        _ if settings.ascii.unwrap_or(!shows.utf8) => Charset::Ascii,
        Ambiguous::Wide => Charset::Unambiguous,
        Ambiguous::Narrow => Charset::Whole,
    }
}
