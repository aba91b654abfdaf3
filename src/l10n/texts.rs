//! The texts of one language, and how one is asked for.

use super::language::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use std::fmt;
use std::sync::OnceLock;

/// The files of all languages.
pub static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets/texts");

/// The texts of one language.
///
/// A file is read when one of its texts is first asked for: a screen needs few of them, and to read all of them would be a
/// good part of the time that the program takes to begin.
pub struct Texts {
    language: Language,
    files: Vec<OneFile>,
    /// Each id with the place of its file in `files`, sorted: that is made faster than a table of hashes. Made when the
    /// first text is asked for.
    places: OnceLock<Vec<(&'static str, usize)>>,
}

/// One file, and what was read from it.
struct OneFile {
    text: &'static str,
    bundle: OnceLock<FluentBundle<FluentResource>>,
}

impl Texts {
    /// The texts of `language`.
    pub fn new(language: Language) -> Self {
        let files = FILES.get_dir(language.tag()).into_iter().flat_map(Dir::files);
        let files: Vec<OneFile> = files
            .filter_map(include_dir::File::contents_utf8)
            .map(|text| OneFile { text, bundle: OnceLock::new() })
            .collect();
        Self { language, files, places: OnceLock::new() }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text with this id; the id itself if there is none.
    pub fn say(&self, id: &str) -> String {
        self.fill(id, &[])
    }

    /// The text with this id, with its arguments filled in. An `id.attribute` names an attribute of it.
    pub fn fill(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        self.find(id, args).unwrap_or_else(|| id.to_owned())
    }

    /// The same; none if there is no such text.
    pub fn find(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> Option<String> {
        let (id, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
        let bundle = self.bundle(id)?;
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        // What cannot be filled in shows as its name in braces; `tests/texts.rs` finds it.
        Some(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }

    /// The file that holds a text, read.
    fn bundle(&self, id: &str) -> Option<&FluentBundle<FluentResource>> {
        let places = self.places.get_or_init(|| {
            let files = self.files.iter().enumerate();
            let ids = files.flat_map(|(at, file)| ids(file.text).map(move |id| (id, at)));
            let mut places: Vec<_> = ids.collect();
            places.sort_unstable();
            places
        });
        let place = places.binary_search_by_key(&id, |(id, _)| id).ok()?;
        let file = self.files.get(places.get(place)?.1)?;
        Some(file.bundle.get_or_init(|| {
            let mut bundle = FluentBundle::new_concurrent(self.language.tag().parse().into_iter().collect());
            // The marks that Fluent puts around arguments help bidirectional text only, and show as boxes in some
            // terminals.
            bundle.set_use_isolating(false);
            let resource =
                FluentResource::try_new(file.text.to_owned()).unwrap_or_else(|(understood, _)| understood);
            bundle.add_resource_overriding(resource);
            bundle
        }))
    }
}

/// The ids of a file's texts: what stands before an equals sign at the beginning of a line.
fn ids(text: &'static str) -> impl Iterator<Item = &'static str> {
    let begins = |line: &&str| line.as_bytes().first().is_some_and(u8::is_ascii_lowercase);
    text.lines().filter(begins).filter_map(|line| Some(line.split_once('=')?.0.trim_end()))
}

impl Default for Texts {
    fn default() -> Self {
        Self::new(Language::default())
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Texts").field(&self.language).finish()
    }
}
