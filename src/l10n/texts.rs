//! The texts of one language, and how one is asked for.

use super::language::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use std::fmt;

/// The files of all languages.
pub static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets/texts");

/// The texts of one language.
pub struct Texts {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// The texts of `language`.
    pub fn new(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(language.tag().parse().into_iter().collect());
        // The marks that Fluent puts around arguments help bidirectional text only, and show as boxes in some terminals.
        bundle.set_use_isolating(false);
        let files = FILES.get_dir(language.tag()).into_iter().flat_map(Dir::files);
        for text in files.filter_map(include_dir::File::contents_utf8) {
            let resource =
                FluentResource::try_new(text.to_owned()).unwrap_or_else(|(understood, _)| understood);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
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
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        // What cannot be filled in shows as its name in braces; `tests/texts.rs` finds it.
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }
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
