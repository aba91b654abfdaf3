//! From one event of the Markdown parser to the next, block by block.
//!
//! It must not know what stands in a fence, nor how deep a page may be nested: it stops following at some depth.

use super::flatten::{add_to_list, joined, paragraphs, verbatim};
use super::inlines::Line;
use super::{Body, Part, Shared, note_key};
use crate::course::diagnostic::codes::{
    Code, DUPLICATE_ID, HEADING_JUMP, HEADING_WITHOUT_ID, MISPLACED_FENCE, QUOTE_WITHOUT_SOURCE, RAW_HTML,
};
use crate::course::format::extract::Extract;
use crate::text::prose::{Align, Block, Cell, Item, Run, words};
use pulldown_cmark::{Alignment, CowStr, Event, HeadingLevel, Tag, TagEnd};
use std::ops::Range;

/// Lists, quotations and asides nested deeper than this are shown as they are written.
pub(super) const DEEPEST: usize = 24;

pub(super) struct Walker<'w, 'p> {
    pub(super) events: &'w [(Event<'w>, Range<usize>)],
    pub(super) next: usize,
    pub(super) extract: &'w Extract,
    pub(super) shared: &'w mut Shared<'p>,
    pub(super) depth: usize,
    quotes: usize,
    level: u8,
}

impl<'w, 'p> Walker<'w, 'p> {
    pub(super) fn new(
        events: &'w [(Event<'w>, Range<usize>)],
        extract: &'w Extract,
        shared: &'w mut Shared<'p>,
    ) -> Self {
        Self { events, next: 0, extract, shared, depth: 0, quotes: 0, level: 0 }
    }

    /// All parts of the page.
    pub(super) fn parts(&mut self) -> Vec<Part> {
        let mut parts = Vec::new();
        while self.next < self.events.len() {
            match self.part() {
                Some(part) => parts.push(part),
                // The end of something that never began cannot be; passing over it keeps the walk going all the same.
                None => self.next += 1,
            }
        }
        parts
    }

    pub(super) fn peek(&self) -> Option<&'w (Event<'w>, Range<usize>)> {
        self.events.get(self.next)
    }

    fn report(&mut self, code: Code, at: usize, message: impl Into<String>) {
        let place = self.extract.place(at);
        self.shared.found.push(self.shared.page.finding(code, place, message));
    }

    /// The next part; nothing at the end of what it stands in.
    fn part(&mut self) -> Option<Part> {
        loop {
            let (event, range) = self.peek()?;
            let at = self.extract.place(range.start);
            let body = match event {
                Event::End(TagEnd::Paragraph) => None,
                Event::End(_) => return None,
                Event::Rule => Some(Body::Prose(Block::Rule)),
                Event::Start(tag) if is_block(tag) => {
                    self.next += 1;
                    match self.block(tag, range) {
                        Some(body) => return Some(Part { at, body }),
                        None => continue,
                    }
                }
                // A line without a paragraph around it, as in a list whose items stand close together.
                _ => {
                    let runs = self.runs();
                    if runs.is_empty() {
                        continue;
                    }
                    return Some(Part { at, body: Body::Prose(Block::Paragraph { runs }) });
                }
            };
            self.next += 1;
            if let Some(body) = body {
                return Some(Part { at, body });
            }
        }
    }

    /// A block whose beginning has been read; its end is read here.
    fn block(&mut self, tag: &Tag<'w>, range: &Range<usize>) -> Option<Body> {
        let block = match tag {
            Tag::Paragraph => Block::Paragraph { runs: self.runs() },
            Tag::Heading { level, id, .. } => return Some(self.heading(*level, id.as_ref(), range.start)),
            Tag::CodeBlock(kind) => return Some(self.fence(kind, range)),
            Tag::FootnoteDefinition(name) => {
                self.note(name, range.start);
                return None;
            }
            Tag::HtmlBlock => return self.html(range.start),
            Tag::Table(aligns) => self.table(aligns),
            Tag::BlockQuote(_) | Tag::List(_) if self.depth >= DEEPEST => self.as_written(range),
            Tag::BlockQuote(_) => self.quote(range.start),
            Tag::List(start) => self.list(*start),
            _ => return None,
        };
        (block != Block::Paragraph { runs: Vec::new() }).then_some(Body::Prose(block))
    }

    /// The blocks up to the end of what they stand in; the end is read, too.
    pub(super) fn children(&mut self) -> Vec<Block> {
        self.depth += 1;
        let mut blocks = Vec::new();
        while let Some(part) = self.part() {
            blocks.push(match part.body {
                Body::Heading(_, block) | Body::Prose(block) => block,
                Body::Fence(_, extract) => {
                    let message = "a card, question, figure or step must not stand inside something else";
                    self.shared.found.push(self.shared.page.finding(MISPLACED_FENCE, part.at, message));
                    verbatim(&extract.text)
                }
            });
        }
        self.next += 1;
        self.depth -= 1;
        blocks
    }

    /// The words up to the beginning or the end of a block, which is not read.
    fn runs(&mut self) -> Vec<Run> {
        let mut line = Line::new(self.shared, self.extract);
        let mut html = Vec::new();
        while let Some((event, range)) = self.events.get(self.next) {
            match event {
                Event::Text(text) => line.words(text, range),
                Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => line.code(text),
                Event::InlineHtml(text) | Event::Html(text) => {
                    if !text.starts_with("<!--") {
                        html.push(range.start);
                        line.code(text);
                    }
                }
                Event::FootnoteReference(name) => line.note(name, range.start),
                Event::SoftBreak | Event::HardBreak => {
                    if self.quotes > 0 && self.events.get(self.next + 1).is_some_and(begins_with_dash) {
                        self.next += 1;
                        break;
                    }
                    line.words(" ", range);
                }
                Event::TaskListMarker(_) => {}
                Event::Start(Tag::Emphasis) => line.open(|look| look.emphasis = true),
                Event::Start(Tag::Strong) => line.open(|look| look.strong = true),
                Event::Start(Tag::Link { dest_url, .. }) => line.open_link(dest_url, range.start),
                Event::Start(Tag::Image { dest_url, .. }) => line.open_image(dest_url, range.start),
                Event::Start(tag) if !is_block(tag) => line.open(|_| {}),
                Event::End(end) if is_inline_end(*end) => line.close(),
                _ => break,
            }
            self.next += 1;
        }
        let runs = line.finish();
        for at in html {
            self.report(RAW_HTML, at, "HTML is shown as it is written");
        }
        runs
    }

    /// The words of a heading or a cell; its end is read, too, and a dash in it does not name a source.
    fn closed_line(&mut self) -> Vec<Run> {
        let quotes = std::mem::take(&mut self.quotes);
        let runs = self.runs();
        self.quotes = quotes;
        self.next += 1;
        runs
    }

    fn heading(&mut self, level: HeadingLevel, id: Option<&CowStr<'_>>, at: usize) -> Body {
        let level = level as u8;
        let runs = self.closed_line();
        if self.depth == 0 {
            // That the first one is no title has a diagnostic of its own.
            if self.level > 0 && level > self.level + 1 {
                let message = format!("a heading of level {level} follows one of level {}", self.level);
                self.report(HEADING_JUMP, at, message);
            }
            if id.is_none() {
                let remedy = format!("write {{#{}}} behind it", proposed_id(&words(&runs)));
                let finding = self.shared.page.finding(
                    HEADING_WITHOUT_ID,
                    self.extract.place(at),
                    "the heading has no id",
                );
                self.shared.found.push(finding.remedy(remedy));
            }
            self.level = level;
        }
        Body::Heading(id.map(ToString::to_string), Block::Heading { level, runs })
    }

    fn note(&mut self, name: &str, at: usize) {
        let blocks = self.children();
        let paragraphs = blocks.into_iter().flat_map(paragraphs).collect::<Vec<_>>();
        if self.shared.notes.contains_key(&note_key(name)) {
            self.report(DUPLICATE_ID, at, format!("two footnotes are named '{name}'"));
            return;
        }
        self.shared.notes.insert(note_key(name), joined(paragraphs, " "));
    }

    fn html(&mut self, at: usize) -> Option<Body> {
        let mut text = String::new();
        while let Some((Event::Html(line) | Event::Text(line), _)) = self.peek() {
            text.push_str(line);
            self.next += 1;
        }
        self.next += 1;
        if text.trim_start().starts_with("<!--") {
            return None;
        }
        self.report(RAW_HTML, at, "HTML is shown as it is written");
        Some(Body::Prose(verbatim(&text)))
    }

    fn quote(&mut self, at: usize) -> Block {
        self.quotes += 1;
        let blocks = self.children();
        self.quotes -= 1;
        let mut paragraphs: Vec<_> = blocks.into_iter().flat_map(paragraphs).collect();
        let source = paragraphs.pop_if(|last| words(last).starts_with(DASHES));
        if source.is_none() && self.quotes == 0 {
            self.report(QUOTE_WITHOUT_SOURCE, at, "the quotation does not end with a dash and its source");
        }
        Block::Quote { paragraphs, source }
    }

    fn list(&mut self, start: Option<u64>) -> Block {
        let mut items = Vec::new();
        let mut number = start;
        while let Some((Event::Start(Tag::Item), _)) = self.peek() {
            self.next += 1;
            let mut marker = number.map_or_else(|| "•".to_owned(), |number| format!("{number}."));
            number = number.map(|number| number.saturating_add(1));
            let children = self.children();
            if children.is_empty() {
                items.push(Item { marker: std::mem::take(&mut marker), depth: 0, runs: Vec::new() });
            }
            for block in children {
                add_to_list(&mut items, block, &mut marker);
            }
        }
        self.next += 1;
        Block::List { items }
    }

    fn table(&mut self, aligns: &[Alignment]) -> Block {
        let mut head = Vec::new();
        let mut rows = Vec::new();
        while let Some((Event::Start(row), _)) = self.peek() {
            self.next += 1;
            let cells = self.cells();
            if matches!(row, Tag::TableHead) { head = cells } else { rows.push(cells) }
        }
        self.next += 1;
        let align = aligns.iter().map(|align| match align {
            Alignment::None | Alignment::Left => Align::Left,
            Alignment::Center => Align::Centre,
            Alignment::Right => Align::Right,
        });
        Block::Table { head, rows, align: align.collect() }
    }

    fn cells(&mut self) -> Vec<Cell> {
        let mut cells = Vec::new();
        while let Some((Event::Start(Tag::TableCell), _)) = self.peek() {
            self.next += 1;
            cells.push(self.closed_line());
        }
        self.next += 1;
        cells
    }

    /// Passes over a block whose beginning has been read and shows it as it is written.
    fn as_written(&mut self, range: &Range<usize>) -> Block {
        let mut open = 1;
        while let Some((event, _)) = self.peek().filter(|_| open > 0) {
            match event {
                Event::Start(_) => open += 1,
                Event::End(_) => open -= 1,
                _ => {}
            }
            self.next += 1;
        }
        verbatim(&self.extract.text[range.clone()])
    }
}

const DASHES: [char; 3] = ['—', '–', '―'];

fn begins_with_dash((event, _): &(Event<'_>, Range<usize>)) -> bool {
    matches!(event, Event::Text(text) if text.starts_with(DASHES))
}

fn is_block(tag: &Tag<'_>) -> bool {
    use Tag::{Emphasis, Image, Link, Strikethrough, Strong, Subscript, Superscript};
    !matches!(tag, Emphasis | Strong | Strikethrough | Superscript | Subscript | Link { .. } | Image { .. })
}

fn is_inline_end(end: TagEnd) -> bool {
    use TagEnd::{Emphasis, Image, Link, Strikethrough, Strong, Subscript, Superscript};
    matches!(end, Emphasis | Strong | Strikethrough | Superscript | Subscript | Link | Image)
}

/// An id that an author might give to a heading: of the letters that ids may hold, whatever the title is written in.
fn proposed_id(title: &str) -> String {
    // The soft sign becomes an apostrophe, which parts no words.
    let id = slug(&any_ascii::any_ascii(title).replace('\'', ""));
    if id.is_empty() { "a-name".to_owned() } else { id }
}

/// The words of a heading as an id.
pub fn slug(text: &str) -> String {
    let words: Vec<_> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join("-").to_lowercase()
}
