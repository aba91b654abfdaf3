//! Whether a page begins with its title, and has no other.
//!
//! It must not look at the words of a title.

use super::{Body, Part};
use crate::course::diagnostic::Diagnostic;
use crate::course::diagnostic::codes::{TITLE_MISSING, TWO_TITLES};
use crate::course::folder::Page;
use crate::text::prose::Block;

/// Reports a page that does not begin with a heading of level 1, and every further one.
pub fn check(page: &Page, parts: &[Part], found: &mut Vec<Diagnostic>) {
    let begins = parts.first().is_some_and(is_title);
    if !begins {
        let message =
            if parts.is_empty() { "the page is empty" } else { "the page does not begin with its title" };
        let finding = page.finding(TITLE_MISSING, parts.first().map_or(0, |part| part.at), message);
        found.push(finding.remedy("write '# Title {#top}' first".to_owned()));
    }
    for second in parts.iter().filter(|part| is_title(part)).skip(1) {
        let remedy = "write '##' for a part of the lesson".to_owned();
        found.push(page.finding(TWO_TITLES, second.at, "the page has another title").remedy(remedy));
    }
}

fn is_title(part: &Part) -> bool {
    matches!(&part.body, Body::Heading(_, Block::Heading { level: 1, .. }))
}
