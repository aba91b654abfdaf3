//! A line of words: looks, links and our own marks to runs.
//!
//! It must not know blocks.

use super::marks::{Mark, marks};
use super::{Shared, note_key};
use crate::course::diagnostic::codes::{EMPTY_TEXT, IMAGE_NOT_SHOWN, UNCLOSED_LINK, UNKNOWN_FOOTNOTE};
use crate::course::diagnostic::did_you_mean;
use crate::course::format::extract::Extract;
use crate::course::lesson::Link;
use crate::domain::ids::{SourceId, TermId};
use crate::text::prose::{Look, Run};
use std::ops::Range;

/// A line that is being read.
pub(super) struct Line<'s, 'p, 'e> {
    shared: &'s mut Shared<'p>,
    extract: &'e Extract,
    runs: Vec<Run>,
    /// Words that may hold marks, split up by the Markdown parser at every bracket.
    pending: Extract,
    /// Where the words read so far end in the text.
    read_to: usize,
    look: Look,
    link: Option<usize>,
    outer: Vec<(Look, Option<usize>)>,
}

impl<'s, 'p, 'e> Line<'s, 'p, 'e> {
    pub(super) fn new(shared: &'s mut Shared<'p>, extract: &'e Extract) -> Self {
        Self {
            shared,
            extract,
            runs: Vec::new(),
            pending: Extract::default(),
            read_to: 0,
            look: Look::default(),
            link: None,
            outer: Vec::new(),
        }
    }

    /// Words, which may hold marks.
    pub(super) fn words(&mut self, text: &str, range: &Range<usize>) {
        let escaped = range.start > self.read_to
            && text.starts_with('[')
            && self.extract.text.as_bytes().get(range.start - 1) == Some(&b'\\');
        if escaped {
            self.flush();
            self.push("[", self.look, self.link);
            self.pending.push(&text[1..], range.start + 1);
        } else {
            self.pending.push(text, range.start);
        }
        self.read_to = range.end;
    }

    /// Words that never hold marks.
    pub(super) fn code(&mut self, text: &str) {
        self.flush();
        self.push(text, Look { code: true, ..self.look }, self.link);
    }

    /// A reference to a footnote.
    pub(super) fn note(&mut self, name: &str, at: usize) {
        self.flush();
        self.refer(name, at);
    }

    /// From here on words look different.
    pub(super) fn open(&mut self, change: impl FnOnce(&mut Look)) {
        self.flush();
        self.outer.push((self.look, self.link));
        change(&mut self.look);
    }

    /// From here on words lead to an address.
    pub(super) fn open_link(&mut self, url: &str, at: usize) {
        self.open(|_| {});
        let at = self.extract.place(at);
        self.link = Some(self.shared.link(Link::Url(url.to_owned()), at));
    }

    /// From here on words describe a picture that is not shown and lead to its address.
    pub(super) fn open_image(&mut self, url: &str, at: usize) {
        let message = "a picture is not shown, only the words for it";
        let finding = self.shared.page.finding(IMAGE_NOT_SHOWN, self.extract.place(at), message);
        self.shared.found.push(finding);
        self.open_link(url, at);
    }

    /// The last change of look or link ends.
    pub(super) fn close(&mut self) {
        self.flush();
        (self.look, self.link) = self.outer.pop().unwrap_or_default();
    }

    /// The runs.
    pub(super) fn finish(mut self) -> Vec<Run> {
        self.flush();
        if let Some(last) = self.runs.last_mut() {
            last.text.truncate(last.text.trim_end().len());
        }
        self.runs.retain(|run| !run.text.is_empty());
        self.runs
    }

    fn flush(&mut self) {
        let pending = std::mem::take(&mut self.pending);
        if self.link.is_some() {
            self.push(&pending.text, self.look, self.link);
            return;
        }
        for (start, mark) in marks(&pending.text) {
            self.mark(&mark, pending.place(start));
        }
    }

    fn mark(&mut self, mark: &Mark<'_>, at: usize) {
        let place = self.extract.place(at);
        match mark {
            Mark::Words(words) => self.push(words, self.look, None),
            Mark::Term { id, words } => {
                if words.is_empty() && !id.is_empty() {
                    let message = format!("the link to '{id}' has no words to show");
                    self.shared.found.push(self.shared.page.finding(EMPTY_TEXT, place, message));
                }
                let link = self.shared.link(Link::Term(TermId::from(*id)), place);
                self.push(words, self.look, Some(link));
            }
            Mark::Source { id, place: part } => {
                let to = Link::Source(SourceId::from(*id), part.map(str::to_owned));
                let link = self.shared.link(to, place);
                let mark = (self.shared.mark)(id);
                let shown = part.map_or_else(|| format!("[{mark}]"), |part| format!("[{mark}, {part}]"));
                self.push(&shown, Look { quiet: true, ..self.look }, Some(link));
            }
            Mark::Note(name) => self.refer(name, at),
            Mark::Unclosed(opening) => {
                let message = format!("'{opening}' is not closed");
                let remedy = "write plain words up to the closing bracket".to_owned();
                self.shared
                    .found
                    .push(self.shared.page.finding(UNCLOSED_LINK, place, message).remedy(remedy));
                self.push(opening, self.look, None);
            }
        }
    }

    fn refer(&mut self, name: &str, at: usize) {
        let place = self.extract.place(at);
        if let Some(index) = self.shared.mention(name) {
            let link = self.shared.link(Link::Note(index), place);
            self.push(&superscript(index + 1), self.look, Some(link));
            return;
        }
        let names = self.shared.defined.keys().map(String::as_str);
        let remedy = did_you_mean(&note_key(name), names);
        let message = format!("no footnote '{name}'");
        self.shared.found.push(self.shared.page.finding(UNKNOWN_FOOTNOTE, place, message).remedy(remedy));
        self.push(&format!("[^{name}]"), self.look, None);
    }

    /// Adds words to the last run if they are of its kind, else as a new run.
    fn push(&mut self, text: &str, look: Look, link: Option<usize>) {
        match self.runs.last_mut() {
            Some(last) if last.look == look && last.link == link => last.text.push_str(text),
            _ if text.is_empty() => {}
            _ => self.runs.push(Run { text: text.to_owned(), look, link }),
        }
    }
}

fn superscript(number: usize) -> String {
    const DIGITS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    number.to_string().bytes().filter_map(|digit| DIGITS.get(usize::from(digit - b'0'))).collect()
}
