//! The files of a course as their authors write them: RON to values, each with the place where it was written.
//!
//! It must not judge whether a value makes sense; it only says whether it can be read.

pub mod errors;
pub mod extract;
pub mod fences;
pub mod manifest;
pub mod node;

use super::diagnostic::Diagnostic;
use super::folder::Page;
use extract::Extract;
use node::Node;
use ron::error::SpannedError;
use ron::extensions::Extensions;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// The format of courses that this version reads and that its documents describe.
pub const FORMAT: u64 = 1;

/// A value and where its parts were written.
#[derive(Clone, Debug)]
pub struct Written<T> {
    /// The value.
    pub value: T,
    /// Its parts, as places in the page.
    pub node: Node,
}

impl<T> Written<T> {
    /// Where the part `path`, such as `see.0`, begins in the page; failing that, where the value does.
    pub fn at(&self, path: &str) -> usize {
        self.node.at(path)
    }
}

/// Something that could not be read. The diagnostic has been given; references to it must not be reported as well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// What seems to be its id.
    pub id: Option<String>,
}

/// The format that a page says it is written in; read before all else, so that a newer one gives one clear message.
pub fn version(page: &Page) -> Option<u64> {
    // Whatever else a newer format may hold is passed over: there is no `deny_unknown_fields` here.
    #[derive(Deserialize)]
    struct Version {
        format: u64,
    }
    options().from_str::<Version>(&page.text).ok().map(|version| version.format)
}

/// Reads one value.
pub fn one<T: DeserializeOwned>(
    page: &Page,
    extract: &Extract,
    found: &mut Vec<Diagnostic>,
) -> Result<Written<T>, Unread> {
    parse(extract).map_err(|error| {
        let node = Node::read(&extract.text);
        found.push(errors::reworded(page, extract, &node, &error));
        Unread { id: node.named("id", &extract.text).map(str::to_owned) }
    })
}

/// Reads one value, for those who say themselves what is wrong.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn parse<T: DeserializeOwned>(extract: &Extract) -> Result<Written<T>, SpannedError> {
    let value = options().from_str(&extract.text)?;
    Ok(Written { value, node: Node::read(&extract.text).placed(extract) })
}

/// Reads a list entry by entry, so that a mistake in one does not hide those in the others; also what is known of
/// those that cannot be read.
pub fn list<T: DeserializeOwned>(page: &Page, found: &mut Vec<Diagnostic>) -> (Vec<Written<T>>, Vec<Unread>) {
    let node = Node::read(&page.text);
    let error = options().from_str::<Vec<T>>(&page.text).err();
    let (mut entries, mut unread) = (Vec::new(), Vec::new());
    for part in node.parts() {
        match one(page, &Extract::part(page, part.start..part.end), found) {
            Ok(entry) => entries.push(entry),
            Err(entry) => unread.push(entry),
        }
    }
    // A mistake between the entries, such as a missing comma, is seen by the whole list only.
    if let Some(error) = error.filter(|_| unread.is_empty()) {
        found.push(errors::reworded(page, &Extract::whole(page), &node, &error));
    }
    (entries, unread)
}

fn options() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}
