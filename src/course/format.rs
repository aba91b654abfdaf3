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
) -> Option<Written<T>> {
    let node = Node::read(&extract.text);
    match options().from_str(&extract.text) {
        Ok(value) => Some(Written { value, node: node.placed(extract) }),
        Err(error) => {
            found.push(errors::reworded(page, extract, &node, &error));
            None
        }
    }
}

/// Reads a list entry by entry, so that a mistake in one does not hide those in the others.
pub fn list<T: DeserializeOwned>(page: &Page, found: &mut Vec<Diagnostic>) -> Vec<Written<T>> {
    let whole = Extract::whole(page);
    let node = Node::read(&page.text);
    if let Err(error) = options().from_str::<Vec<T>>(&page.text) {
        let before = found.len();
        let entries = entries(page, &node, found);
        // A mistake between the entries, such as a missing comma, is seen by the whole list only.
        if found.len() == before {
            found.push(errors::reworded(page, &whole, &node, &error));
        }
        return entries;
    }
    entries(page, &node, found)
}

fn entries<T: DeserializeOwned>(page: &Page, node: &Node, found: &mut Vec<Diagnostic>) -> Vec<Written<T>> {
    node.parts().filter_map(|part| one(page, &Extract::part(page, part.start..part.end), found)).collect()
}

fn options() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}
