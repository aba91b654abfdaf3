//! Themes as files: RON to styles. The bundled ones lie in the program; those of the learner are read by the runtime.

use super::{Charset, Theme};
use crate::course::diagnostic::Diagnostic;
use crate::course::diagnostic::codes::WRONG_TYPE;
use crate::course::folder::Page;
use crate::course::format::extract::Extract;
use crate::course::format::one;
use include_dir::{Dir, include_dir};
use ratatui::style::{Color, Modifier, Style};
use serde::Deserialize;
use std::path::Path;

static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets/themes");

/// The order in which a key turns through the bundled themes.
const ORDER: [&str; 5] = ["terminal", "paper", "dark", "high-contrast", "mono"];

/// A theme and what it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Its name: that of its file, without the ending.
    pub name: String,
    /// The theme.
    pub theme: Theme,
}

/// A theme as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Theme")]
struct File {
    #[serde(default)]
    page: Paint,
    accent: Paint,
    quiet: Paint,
    strong: Paint,
    link: Paint,
    focus: Paint,
    right: Paint,
    wrong: Paint,
}

/// A style as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "each is an attribute of its own")]
struct Paint {
    fg: Option<String>,
    bg: Option<String>,
    bold: bool,
    dim: bool,
    italic: bool,
    underlined: bool,
    reversed: bool,
}

/// The themes that come with the program.
pub fn bundled() -> Vec<Named> {
    let named = |name: &&str| {
        let text = FILES.get_file(format!("{name}.ron"))?.contents_utf8()?;
        read(&Page { file: format!("{name}.ron"), text: text.to_owned() }).ok()
    };
    ORDER.iter().filter_map(named).collect()
}

/// Reads a theme; its name is that of the file.
///
/// # Errors
/// Everything that is wrong with it; of what is no RON, the first.
pub fn read(page: &Page) -> Result<Named, Vec<Diagnostic>> {
    let mut found = Vec::new();
    let Ok(file) = one::<File>(page, &Extract::whole(page), &mut found) else { return Err(found) };
    let mut style = |name: &str, paint: &Paint| {
        let mut colour = |part: &str, colour: Option<&String>| {
            let colour = colour?;
            let known = colour.parse::<Color>().ok();
            if known.is_none() {
                let at = file.at(&format!("{name}.{part}"));
                let expected = "'#rrggbb' or one of the sixteen names, such as 'red' or 'lightred'";
                let message = format!("there is no colour '{colour}', expected {expected}");
                found.push(page.finding(WRONG_TYPE, at, message));
            }
            known
        };
        let (fg, bg) = (colour("fg", paint.fg.as_ref()), colour("bg", paint.bg.as_ref()));
        Style { fg, bg, ..Style::new() }.add_modifier(paint.modifier())
    };
    let value = &file.value;
    let theme = Theme {
        page: style("page", &value.page),
        accent: style("accent", &value.accent),
        quiet: style("quiet", &value.quiet),
        strong: style("strong", &value.strong),
        link: style("link", &value.link),
        focus: style("focus", &value.focus),
        right: style("right", &value.right),
        wrong: style("wrong", &value.wrong),
        charset: Charset::default(),
    };
    let name = Path::new(&page.file).file_stem().unwrap_or_default().to_string_lossy().into_owned();
    if found.is_empty() { Ok(Named { name, theme }) } else { Err(found) }
}

impl Paint {
    fn modifier(&self) -> Modifier {
        let all = [
            (self.bold, Modifier::BOLD),
            (self.dim, Modifier::DIM),
            (self.italic, Modifier::ITALIC),
            (self.underlined, Modifier::UNDERLINED),
            (self.reversed, Modifier::REVERSED),
        ];
        all.iter().filter(|(is_wanted, _)| *is_wanted).map(|(_, modifier)| *modifier).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(text: &str) -> Page {
        Page { file: "themes/mine.ron".to_owned(), text: text.to_owned() }
    }

    #[test]
    fn every_bundled_theme_can_be_read() {
        let names: Vec<String> = bundled().into_iter().map(|named| named.name).collect();
        assert_eq!(names, ORDER);
        assert_eq!(FILES.files().count(), ORDER.len(), "a theme that no key turns to");
    }

    #[test]
    fn a_mistake_has_a_place() {
        let broken =
            "Theme(accent: (fg: \"cyna\"), quiet: (), strong: (), link: (), focus: (), right: (), wrong: ())";
        let said = read(&page(broken)).unwrap_err()[0].to_string();
        assert!(
            said.starts_with("themes/mine.ron:1:20: error: there is no colour 'cyna', expected"),
            "{said}"
        );
        let said = read(&page("Theme(acent: ())")).unwrap_err()[0].to_string();
        assert!(said.contains("did you mean 'accent'?"), "{said}");
    }

    #[test]
    fn a_learners_theme_is_called_as_its_file() {
        let mine = "(page: (bg: \"#010203\"), accent: (), quiet: (), strong: (), link: (), focus: (), right: (), wrong: ())";
        let named = read(&page(mine)).unwrap();
        assert_eq!((named.name.as_str(), named.theme.page.bg), ("mine", Some(Color::Rgb(1, 2, 3))));
    }
}
