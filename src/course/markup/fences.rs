//! Fences in the walk over a page: which part of the page each is, and whether something closes it.
//!
//! It must not read the RON that stands in one.

use super::closing::{opening, opens, unclosed};
use super::flatten::verbatim;
use super::walker::{DEEPEST, Walker};
use super::{Body, FenceKind, events};
use crate::course::diagnostic::codes::UNKNOWN_FENCE;
use crate::course::diagnostic::did_you_mean;
use crate::course::format::extract::Extract;
use crate::text::prose::Block;
use pulldown_cmark::{CodeBlockKind, Event};
use std::ops::Range;

impl Walker<'_, '_> {
    pub(super) fn fence(&mut self, kind: &CodeBlockKind<'_>, range: &Range<usize>) -> Body {
        let mut extract = Extract::default();
        // A fence with nothing in it stands where it begins.
        extract.push("", self.extract.place(range.start));
        let mut content = range.start;
        while let Some((Event::Text(text), range)) = self.peek() {
            extract.push(text, self.extract.place(range.start));
            content = range.end;
            self.next += 1;
        }
        self.next += 1;
        let info = match kind {
            CodeBlockKind::Fenced(info) => {
                let is_closed = self.is_closed(range, content, &extract);
                let info = info.split_whitespace().next().unwrap_or("");
                // Half the page is not an aside, and its cards are not misplaced.
                if info == "aside" && !is_closed {
                    return Body::Prose(verbatim(&extract.text));
                }
                info
            }
            CodeBlockKind::Indented => "",
        };
        self.fenced(info, extract, range.start)
    }

    fn fenced(&mut self, info: &str, extract: Extract, at: usize) -> Body {
        match info {
            "card" => Body::Fence(FenceKind::Card, extract),
            "ask" => Body::Fence(FenceKind::Ask, extract),
            "chart" => Body::Fence(FenceKind::Chart, extract),
            "step" => Body::Fence(FenceKind::Step, extract),
            "aside" if self.depth < DEEPEST => Body::Prose(self.aside(&extract)),
            "" => Body::Prose(verbatim(&extract.text)),
            other => {
                let remedy = did_you_mean(other, ["card", "ask", "chart", "step", "aside"]);
                let message = format!("unknown fence '{other}', shown as code");
                let place = self.extract.place(at);
                self.shared
                    .found
                    .push(self.shared.page.finding(UNKNOWN_FENCE, place, message).remedy(remedy));
                Body::Prose(verbatim(&extract.text))
            }
        }
    }

    /// Reports a fence that nothing closes, or only what was meant to open or close another.
    fn is_closed(&mut self, range: &Range<usize>, content: usize, extract: &Extract) -> bool {
        let written = &self.extract.text[range.clone()];
        let fence = opening(written);
        let first_line = written.find('\n').map_or(written.len(), |end| end + 1);
        let behind = if content == range.start { first_line } else { content - range.start };
        let ends = written.get(behind..).is_some_and(|behind| behind.contains(fence));
        if ends && !extract.text.lines().any(|line| opens(line, fence)) {
            return true;
        }
        let place = self.extract.place(range.start);
        self.shared.found.push(unclosed(self.shared.page, place, fence));
        self.shared.unclosed.push(place);
        false
    }

    fn aside(&mut self, extract: &Extract) -> Block {
        let events = events(&extract.text);
        self.shared.define_notes(&events, extract);
        let mut inner = Walker::new(&events, extract, self.shared);
        inner.depth = self.depth;
        let mut blocks = Vec::new();
        while inner.next < inner.events.len() {
            blocks.extend(inner.children());
        }
        Block::Aside { blocks }
    }
}
