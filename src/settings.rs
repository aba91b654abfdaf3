//! What the learner has settled in `config.ron`: read like a file of a course, with the same places in the same words.
//!
//! Pure: a page goes in, settings or diagnostics come out. Where the file lies is for the runtime to know.

mod faults;
mod pairs;
#[cfg(test)]
mod tests;

use crate::course::diagnostic::Diagnostic;
use crate::course::diagnostic::codes::{Code, DUPLICATE_FIELD, RON_SYNTAX, UNKNOWN_FIELD, WRONG_TYPE};
use crate::course::folder::Page;
use crate::course::format::extract::Extract;
use crate::course::format::node::Node;
use crate::course::format::{Written, parse};
use crate::domain::reading::{MEASURES, Reading};
use crate::domain::session::NEW_PER_DAY;
use crate::l10n::{Language, Texts, say};
use crate::tui::keymap::{self, Keymap, Refusal};
use crate::tui::theme;
use crate::tui::theme::file::Named;
pub use faults::told;
use pairs::Pairs;
use serde::Deserialize;
use std::ops::Range;

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

/// The names of all that a key can do, each once, as settings and the steps of lessons name them.
pub fn actions() -> Vec<&'static str> {
    keymap::names()
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
    /// Reads the file. A theme in it may be one of those that come with the program or one of `own`. What is wrong is
    /// said in `texts`.
    ///
    /// # Errors
    /// Everything that is wrong with it, in the order in which it stands there; of what is no RON, the first.
    pub fn read(page: &Page, own: Vec<Named>, texts: &Texts) -> Result<Self, Vec<Diagnostic>> {
        let themes = all_themes(own);
        let whole = Extract::whole(page);
        match parse::<File>(&whole) {
            Ok(file) => Self::judged(page, &file, themes, texts),
            Err(error) => {
                let first = faults::unread(page, &whole, &error, texts);
                let mut found = faults_of_fields(page, &first, &themes, texts);
                found.sort();
                Err(found)
            }
        }
    }

    fn judged(
        page: &Page,
        file: &Written<File>,
        themes: Vec<Named>,
        texts: &Texts,
    ) -> Result<Self, Vec<Diagnostic>> {
        let mut judge = Judge { page, file, texts, found: Vec::new() };
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

/// What is wrong with each field of a file that cannot be read as a whole, where the `first` thing that is wrong leaves
/// the others readable.
fn faults_of_fields(page: &Page, first: &Diagnostic, themes: &[Named], texts: &Texts) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if first.code != RON_SYNTAX.name {
        for field in fields(page) {
            let faults = match parse::<File>(&field) {
                Ok(file) => Settings::judged(page, &file, themes.to_vec(), texts).err().unwrap_or_default(),
                Err(error) => vec![faults::unread(page, &field, &error, texts)],
            };
            found.extend(faults);
        }
    }
    // What is wrong between fields, as a name that stands twice is, shows in no single one.
    if found.is_empty() || first.code == DUPLICATE_FIELD.name {
        found.push(first.clone());
    }
    found
}

/// Each field as a file of its own, the keys of each context apart.
fn fields(page: &Page) -> Vec<Extract> {
    let file = Node::read(&page.text);
    let is_named =
        |keys: &&Node| page.text.get(keys.start..keys.end).is_some_and(|keys| keys.starts_with('{'));
    let keys = file.part("keys").filter(is_named);
    let others = file.parts().filter(|field| keys.is_none_or(|keys| keys.start != field.start));
    let contexts = keys.into_iter().flat_map(Node::parts);
    let others = others.map(|field| alone(page, "(", field.from..field.end, ")"));
    others.chain(contexts.map(|keys| alone(page, "(keys:{", keys.from..keys.end, "})"))).collect()
}

/// A part of a page with brackets around it, which stand at its ends.
fn alone(page: &Page, open: &str, part: Range<usize>, close: &str) -> Extract {
    let mut alone = Extract::default();
    alone.push(open, part.start);
    alone.push(page.text.get(part.clone()).unwrap_or_default(), part.start);
    alone.push(close, part.end);
    alone
}

/// The language that a file settles, whatever else is wrong with it.
pub fn language(page: &Page) -> Option<Language> {
    Language::of(Node::read(&page.text).named("lang", &page.text)?)
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
    texts: &'a Texts,
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
            let message = say!(self.texts, "settings-language", name = tag);
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
            let columns = reading.measure;
            let message = say!(self.texts, "settings-measure", columns = columns, from = *from, to = *to);
            self.refuse("measure", WRONG_TYPE, message, None);
        }
        reading
    }

    fn theme(&mut self, themes: &[Named]) -> String {
        let name = self.file.value.theme.as_deref().unwrap_or(THEME);
        let known: Vec<&str> = themes.iter().map(|named| named.name.as_str()).collect();
        if !known.contains(&name) {
            let message = say!(self.texts, "settings-theme", name = name, known = known.join("', '"));
            let remedy = faults::meant(name, &known, self.texts);
            self.refuse("theme", WRONG_TYPE, message, remedy);
        }
        name.to_owned()
    }

    fn editor(&mut self) -> Option<String> {
        let command = self.file.value.editor.as_deref()?;
        if command.trim().is_empty() {
            let message = say!(self.texts, "settings-editor");
            self.refuse("editor", WRONG_TYPE, message, None);
        }
        Some(command.to_owned())
    }

    fn new_per_day(&mut self) -> usize {
        let number = self.file.value.new_per_day.unwrap_or(NEW_PER_DAY);
        if number > MOST_NEW {
            let message = say!(self.texts, "settings-new-per-day", count = number, most = MOST_NEW);
            self.refuse("new_per_day", WRONG_TYPE, message, None);
        }
        number
    }

    fn keys(&mut self) -> Keymap {
        let mut keymap = Keymap::default();
        let file = self.file;
        for (context, actions) in &file.value.keys.0 {
            if !keymap.contexts().iter().any(|known| known.name() == context) {
                self.refuse_key(context, "", &Refusal::Context(context.clone()));
                continue;
            }
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
        let (message, remedy) = faults::refused(refusal, self.texts);
        let code = match refusal {
            Refusal::Taken { .. } => DUPLICATE_FIELD,
            _ => UNKNOWN_FIELD,
        };
        self.refuse(&path, code, message, remedy);
    }
}
