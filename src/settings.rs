//! What the learner has settled in `config.ron`: read like a file of a course, with the same places in the same words.
//!
//! Pure: a page goes in, settings or diagnostics come out. Where the file lies is for the runtime to know.

mod pairs;
#[cfg(test)]
mod tests;

use crate::course::diagnostic::codes::{Code, DUPLICATE_FIELD, UNKNOWN_FIELD, WRONG_TYPE};
use crate::course::diagnostic::{Diagnostic, did_you_mean};
use crate::course::folder::Page;
use crate::course::format::extract::Extract;
use crate::course::format::{Written, one};
use crate::domain::reading::{MEASURES, Reading};
use crate::domain::session::NEW_PER_DAY;
use crate::l10n::Language;
use crate::tui::keymap::{Keymap, Refusal};
use crate::tui::theme;
use crate::tui::theme::file::Named;
use pairs::Pairs;
use serde::Deserialize;

/// The file with everything in it, and nothing changed.
pub static DEFAULT: &str = include_str!("../assets/config.ron");

/// The theme without a word of the learner's.
const THEME: &str = "terminal";

/// The most new cards a day that can be meant.
const MOST_NEW: usize = 1000;

/// How wide a terminal shows the characters whose width depends on its font (UAX #11: East Asian ambiguous).
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
pub enum Ambiguous {
    /// One column, as most do.
    #[default]
    Narrow,
    /// Two columns.
    Wide,
}

/// What the learner has settled; without a word of theirs, the defaults.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The language of the program; none for that of the locale.
    pub lang: Option<Language>,
    /// How the learner begins to read.
    pub reading: Reading,
    /// New cards a day.
    pub new_per_day: usize,
    /// Whether to draw in ASCII; none for: where the locale is not UTF-8.
    pub ascii: Option<bool>,
    /// How wide the terminal shows characters of ambiguous width.
    pub ambiguous: Ambiguous,
    /// The command of an editor, perhaps with arguments; none for that of the environment.
    pub editor: Option<String>,
    /// The themes that there are, one of them called as `theme` says.
    pub themes: Vec<Named>,
    /// The name of the theme to begin with.
    pub theme: String,
    /// Whether only the page is drawn, without what surrounds it.
    pub zen: bool,
    /// Whether the mouse is listened to; then the terminal's own selection needs Shift.
    pub mouse: bool,
    /// The keys in force.
    pub keys: Keymap,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            lang: None,
            reading: Reading::default(),
            new_per_day: NEW_PER_DAY,
            ascii: None,
            ambiguous: Ambiguous::default(),
            editor: None,
            themes: theme::file::bundled(),
            theme: THEME.to_owned(),
            zen: false,
            mouse: true,
            keys: Keymap::default(),
        }
    }
}

/// `config.ron` as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "Settings")]
struct File {
    lang: Option<String>,
    measure: Option<u16>,
    justify: Option<bool>,
    hyphenate: Option<bool>,
    rail: Option<bool>,
    think_first: Option<bool>,
    guess_first: Option<bool>,
    new_per_day: Option<usize>,
    ascii: Option<bool>,
    ambiguous: Ambiguous,
    editor: Option<String>,
    theme: Option<String>,
    zen: bool,
    mouse: Option<bool>,
    keys: Pairs<Pairs<Vec<String>>>,
}

impl Settings {
    /// Reads the file. A theme in it may be one of those that come with the program or one of `own`.
    ///
    /// # Errors
    /// Everything that is wrong with it, in the order in which it stands there; of what is no RON, the first.
    pub fn read(page: &Page, own: Vec<Named>) -> Result<Self, Vec<Diagnostic>> {
        let mut found = Vec::new();
        let Ok(file) = one::<File>(page, &Extract::whole(page), &mut found) else { return Err(found) };
        let themes = all_themes(own);
        let mut judge = Judge { page, file: &file, found };
        let settings = Self {
            lang: judge.lang(),
            reading: judge.reading(),
            new_per_day: judge.new_per_day(),
            ascii: file.value.ascii,
            ambiguous: file.value.ambiguous,
            editor: judge.editor(),
            theme: judge.theme(&themes),
            themes,
            zen: file.value.zen,
            mouse: file.value.mouse.unwrap_or(true),
            keys: judge.keys(),
        };
        judge.found.sort();
        if judge.found.is_empty() { Ok(settings) } else { Err(judge.found) }
    }
}

/// The bundled themes and the learner's own; one of the same name takes the other's place.
fn all_themes(own: Vec<Named>) -> Vec<Named> {
    let mut themes = theme::file::bundled();
    for named in own {
        match themes.iter_mut().find(|known| known.name == named.name) {
            Some(known) => *known = named,
            None => themes.push(named),
        }
    }
    themes
}

/// Says of each value whether it makes sense.
struct Judge<'a> {
    page: &'a Page,
    file: &'a Written<File>,
    found: Vec<Diagnostic>,
}

impl Judge<'_> {
    fn refuse(&mut self, path: &str, code: Code, message: String, remedy: Option<String>) {
        self.found.push(self.page.finding(code, self.file.at(path), message).remedy(remedy));
    }

    fn lang(&mut self) -> Option<Language> {
        let tag = self.file.value.lang.as_deref()?;
        let language = Language::of(tag);
        if language.is_none() {
            let known = Language::ALL.map(Language::tag);
            let message = format!("there is no language '{tag}', expected '{}'", known.join("' or '"));
            self.refuse("lang", WRONG_TYPE, message, None);
        }
        language
    }

    fn reading(&mut self) -> Reading {
        let (file, usual) = (&self.file.value, Reading::default());
        let reading = Reading {
            measure: file.measure.unwrap_or(usual.measure),
            justify: file.justify.unwrap_or(usual.justify),
            hyphenate: file.hyphenate.unwrap_or(usual.hyphenate),
            rail: file.rail.unwrap_or(usual.rail),
            think_first: file.think_first.unwrap_or(usual.think_first),
            guess_first: file.guess_first.unwrap_or(usual.guess_first),
        };
        if !MEASURES.contains(&reading.measure) {
            let (from, to) = (MEASURES.start(), MEASURES.end());
            let message = format!("a measure of {} columns, expected {from} to {to}", reading.measure);
            self.refuse("measure", WRONG_TYPE, message, None);
        }
        reading
    }

    fn theme(&mut self, themes: &[Named]) -> String {
        let name = self.file.value.theme.as_deref().unwrap_or(THEME);
        let known: Vec<&str> = themes.iter().map(|named| named.name.as_str()).collect();
        if !known.contains(&name) {
            let message = format!("there is no theme '{name}', expected one of '{}'", known.join("', '"));
            let remedy = did_you_mean(name, known.iter().copied());
            self.refuse("theme", WRONG_TYPE, message, remedy);
        }
        name.to_owned()
    }

    fn editor(&mut self) -> Option<String> {
        let command = self.file.value.editor.as_deref()?;
        if command.trim().is_empty() {
            let message = "an editor without a name, expected a command".to_owned();
            self.refuse("editor", WRONG_TYPE, message, None);
        }
        Some(command.to_owned())
    }

    fn new_per_day(&mut self) -> usize {
        let number = self.file.value.new_per_day.unwrap_or(NEW_PER_DAY);
        if number > MOST_NEW {
            let message = format!("{number} new cards a day, expected at most {MOST_NEW}");
            self.refuse("new_per_day", WRONG_TYPE, message, None);
        }
        number
    }

    fn keys(&mut self) -> Keymap {
        let mut keymap = Keymap::default();
        let file = self.file;
        for (context, actions) in &file.value.keys.0 {
            for (action, keys) in &actions.0 {
                if let Err(refusal) = keymap.rebind(context, action, keys) {
                    self.refuse_key(context, action, &refusal);
                }
            }
        }
        for (context, actions) in &file.value.keys.0 {
            for (action, _) in &actions.0 {
                if let Some(refusal) = keymap.clash(context, action) {
                    self.refuse_key(context, action, &refusal);
                }
            }
        }
        keymap
    }

    fn refuse_key(&mut self, context: &str, action: &str, refusal: &Refusal) {
        let path = match refusal {
            Refusal::Context(_) => format!("keys.{context}"),
            _ => format!("keys.{context}.{action}"),
        };
        let (mut message, mut remedy) = (refusal.to_string(), None);
        if let Some((word, known)) = refusal.unknown() {
            remedy = did_you_mean(word, known.iter().copied());
            message = format!("{message}, expected one of '{}'", known.join("', '"));
        }
        let code = match refusal {
            Refusal::Taken { .. } => DUPLICATE_FIELD,
            _ => UNKNOWN_FIELD,
        };
        self.refuse(&path, code, message, remedy);
    }
}
