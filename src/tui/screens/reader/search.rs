//! Searching the lesson as one types: the places that have what is sought, the one that is looked at, and on from it into
//! other lessons.

use super::Reader;
use super::idle::Idle;
use super::page::Anchor;
use crate::course::lesson::{Lesson, PassageKind};
use crate::domain::progress::Place;
use crate::l10n::say;
use crate::text::find::{Has, Needle};
use crate::text::fold::fold;
use crate::text::layout;
use crate::tui::action::Action;
use crate::tui::effect::Effect;
use crate::tui::screen::{Ctx, Go, Step};
use crate::tui::theme::MARKER;
use crate::tui::widgets::columns::{clipped, width_of};
use crate::tui::widgets::field::Field;
use crate::tui::widgets::marked;
use ratatui::text::{Line, Span};
use std::ops::Range;
use std::sync::Arc;

/// Columns that are kept for what is typed.
const LEAST: usize = 16;

/// Lines that are kept in sight above a hit and below it.
const CONTEXT: usize = 4;

/// Words that are sought in a lesson.
#[derive(Debug, Default)]
pub(super) struct Search {
    field: Field,
    is_typed: bool,
    hits: Vec<Hit>,
    here: usize,
    /// Where the learner was before.
    from: Anchor,
    /// Whether the hit is to be brought into sight when the page is next laid out.
    is_to_be_shown: bool,
    /// The learner was told that there is no other hit this way in the lesson.
    edge: Option<bool>,
    /// Another lesson is being opened, to go on in this direction.
    crossing: Option<bool>,
}

/// Characters of a passage that were found.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Hit {
    passage: usize,
    mark: Range<usize>,
}

impl Search {
    pub(super) fn is_typed(&self) -> bool {
        self.is_typed
    }

    pub(super) fn has_hits(&self) -> bool {
        !self.hits.is_empty()
    }

    fn hit(&self) -> Option<&Hit> {
        self.hits.get(self.here)
    }

    /// Finds the places; the first one from where the learner was on becomes the one that is looked at.
    fn seek(&mut self, lesson: &Lesson) {
        let needle = Needle::new(self.field.text());
        self.hits = hits(lesson, &needle);
        if let Some(shorter) = needle.unfinished().filter(|_| self.hits.is_empty()) {
            self.hits = hits(lesson, &shorter);
        }
        let from = (self.from.passage, self.from.offset);
        let after = self.hits.iter().position(|hit| (hit.passage, hit.mark.start) >= from);
        self.here = after.unwrap_or(0);
        self.edge = None;
    }

    /// The line below the page: what is typed, and how many places have it.
    pub(super) fn line(&self, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
        let count = match self.hits.len() {
            _ if self.field.is_empty() => say!(ctx.texts, "search-type"),
            0 => say!(ctx.texts, "search-nothing"),
            of => say!(ctx.texts, "search-place", number = self.here + 1, of = of),
        };
        let mut spans = vec![Span::styled("/ ", ctx.theme.accent)];
        let count = clipped(&count, width.saturating_sub(LEAST));
        spans.extend(self.field.spans(width.saturating_sub(width_of(&count) + 5), self.is_typed));
        spans.push(Span::styled(format!("   {count}"), ctx.theme.quiet));
        Line::from(spans)
    }

    /// A drawn line of a passage with what was found in it marked.
    pub(super) fn mark(&self, passage: usize, laid: &layout::Line, drawn: Line<'static>) -> Line<'static> {
        let marks: Vec<&Range<usize>> =
            self.hits.iter().filter(|hit| hit.passage == passage).map(|hit| &hit.mark).collect();
        if marks.is_empty() {
            return drawn;
        }
        let spans = laid.pieces.iter().zip(drawn.spans).flat_map(|(piece, span)| {
            if piece.ornament {
                return vec![span];
            }
            let end = piece.offset + piece.text.chars().count();
            let within = marks.iter().filter(|mark| mark.start < end && mark.end > piece.offset);
            let within: Vec<Range<usize>> = within
                .map(|mark| mark.start.max(piece.offset) - piece.offset..mark.end.min(end) - piece.offset)
                .collect();
            marked::spans(&span.content, &within, span.style)
        });
        Line::from(spans.collect::<Vec<_>>())
    }

    /// Where the place begins that is looked at.
    pub(super) fn begins(&self) -> Option<Anchor> {
        self.hit().map(|hit| Anchor { passage: hit.passage, offset: hit.mark.start, skip: 0 })
    }
}

/// The places of a lesson that have it in one piece; if there are none, those with each of the words.
fn hits(lesson: &Lesson, needle: &Needle) -> Vec<Hit> {
    let mut phrases = Vec::new();
    let mut words = Vec::new();
    for (passage, at) in lesson.passages.iter().enumerate() {
        let PassageKind::Prose(block) = &at.kind else { continue };
        let text = block.plain();
        let Some(has) = needle.sought_in(&fold(&text)) else { continue };
        let marks = needle.marks(&text).into_iter().map(|mark| Hit { passage, mark });
        match has {
            Has::Phrase => phrases.extend(marks),
            Has::Words => words.extend(marks),
        }
    }
    if phrases.is_empty() { words } else { phrases }
}

impl Reader {
    pub(super) fn is_searching(&self) -> bool {
        self.search.as_ref().is_some_and(Search::is_typed)
    }

    /// Whether the lesson was opened to look at a passage: then the learner's place stays, and back leads back.
    pub(super) fn is_visit(&self) -> bool {
        self.kept.is_none()
    }

    /// The search, if the line below the page is for it.
    pub(super) fn search_on_peek(&self) -> Option<&Search> {
        self.search.as_ref().filter(|search| search.is_typed() || self.focus.is_none())
    }

    pub(super) fn paste_into_search(&mut self, text: &str) -> bool {
        self.search_with(|field| {
            field.on_paste(text);
            true
        })
    }

    /// Opens a lesson at a place that was found, with what was `sought` marked. The learner's own place stays where it
    /// is.
    pub fn open_at(lesson: &Arc<Lesson>, place: Place, sought: &str, ctx: &Ctx<'_>) -> Step {
        let mut reader = Self::new(Arc::clone(lesson), Some(place.block), ctx);
        if !sought.is_empty() {
            reader.anchor.offset = place.offset;
            let mut search = Search { field: Field::with(sought), from: reader.anchor, ..Search::default() };
            search.seek(lesson);
            // Words that the page does not show as prose, such as those of a figure, are not found in it.
            search.is_to_be_shown = search.hit().is_some_and(|hit| hit.passage == reader.anchor.passage);
            reader.search = search.is_to_be_shown.then_some(search);
        }
        reader.arrive(Go::Push, ctx)
    }

    pub(super) fn begin_search(&mut self, ctx: &Ctx<'_>) -> Step {
        self.search = Some(Search { is_typed: true, from: self.anchor, ..Search::default() });
        Step::stay().and_all(ctx.desk.search.wanted())
    }

    /// Something was typed or pasted into the search. False if there is none.
    pub(super) fn search_with(&mut self, edit: impl FnOnce(&mut Field) -> bool) -> bool {
        let Some(search) = self.search.as_mut().filter(|search| search.is_typed) else { return false };
        let is_taken = edit(&mut search.field);
        if is_taken {
            search.seek(&self.lesson);
            if search.has_hits() {
                self.show_hit();
            } else {
                self.anchor = self.page.scroll_to(self.page.row_of(search.from));
            }
        }
        is_taken
    }

    /// A key while words to search for are typed.
    pub(super) fn in_search(&mut self, action: Action, ctx: &Ctx<'_>) -> Step {
        let Some(search) = &mut self.search else { return Step::stay() };
        match action {
            Action::Submit if search.has_hits() => {
                search.is_typed = false;
                let from = search.from;
                self.jumps.leave(self.spot(from));
            }
            Action::Submit | Action::Back => {
                self.anchor = self.page.scroll_to(self.page.row_of(search.from));
                self.search = None;
            }
            Action::NextHit | Action::PreviousHit => {
                return self.next_hit(action == Action::NextHit, ctx);
            }
            _ => {}
        }
        Step::stay()
    }

    /// The next hit or the one before; after the last one, if the learner wants, on into other lessons.
    pub(super) fn next_hit(&mut self, forward: bool, ctx: &Ctx<'_>) -> Step {
        let Some(search) = &mut self.search else { return self.say(Idle::Search, ctx) };
        let next = if forward { search.here.checked_add(1) } else { search.here.checked_sub(1) };
        if let Some(next) = next.filter(|next| *next < search.hits.len()) {
            (search.here, search.edge) = (next, None);
            self.show_hit();
            return Step::stay();
        }
        if search.edge != Some(forward) {
            search.edge = Some(forward);
            let words =
                if forward { say!(ctx.texts, "search-last") } else { say!(ctx.texts, "search-first") };
            self.said = Some(words);
            return Step::stay();
        }
        self.cross(forward, ctx)
    }

    /// Opens the next lesson that has what is sought.
    fn cross(&mut self, forward: bool, ctx: &Ctx<'_>) -> Step {
        let Some(search) = &mut self.search else { return Step::stay() };
        let Some(index) = ctx.desk.search.index() else {
            self.said = Some(say!(ctx.texts, "search-reading"));
            return Step::stay().and_all(ctx.desk.search.wanted());
        };
        let needle = Needle::new(search.field.text());
        let Some(lesson) = index.next_lesson(&needle, &self.lesson.id, forward) else {
            let texts = ctx.texts;
            let words =
                if forward { say!(texts, "search-no-later") } else { say!(texts, "search-no-earlier") };
            self.said = Some(words);
            return Step::stay();
        };
        search.crossing = Some(forward);
        Step::effect(Effect::OpenLesson(lesson.clone()))
    }

    /// The lesson in which the search goes on has been opened. None if no search goes on.
    pub(super) fn crossed(&mut self, lesson: &Arc<Lesson>, ctx: &Ctx<'_>) -> Option<Step> {
        let search = self.search.as_mut()?;
        let forward = search.crossing.take()?;
        let first = lesson.passages.first().map(|passage| passage.id.clone())?;
        let mut reader = Self::new(Arc::clone(lesson), Some(first), ctx);
        let mut next = Search { field: search.field.clone(), ..Search::default() };
        self.jumps.leave(self.here());
        reader.jumps = std::mem::take(&mut self.jumps);
        next.seek(lesson);
        next.here = if forward { 0 } else { next.hits.len().saturating_sub(1) };
        next.is_to_be_shown = true;
        reader.search = Some(next);
        Some(reader.arrive(Go::Replace, ctx))
    }

    /// Brings the hit into sight, with some of the text around it.
    pub(super) fn show_hit(&mut self) {
        let Some(begins) = self.search.as_ref().and_then(Search::begins) else { return };
        let row = self.page.row_of(begins);
        let (top, height) = (self.page.top(), self.page.height());
        let around = CONTEXT.min(height / 4);
        if !self.page.shows_row(row) {
            self.move_to(row.saturating_sub(height / 3));
        } else if row < top + around {
            self.move_to(row.saturating_sub(around));
        } else if row + around >= top + height {
            self.move_to(row + around + 1 - height);
        }
        self.page.touch();
    }

    /// The same for a hit of a lesson that was only just laid out.
    pub(super) fn show_hit_at_last(&mut self) {
        if self.search.as_mut().is_some_and(|search| std::mem::take(&mut search.is_to_be_shown)) {
            self.show_hit();
        }
    }

    /// The sign beside the line of the hit.
    pub(super) fn hit_sign(&self, ctx: &Ctx<'_>) -> Option<(usize, Span<'static>)> {
        let begins = self.search.as_ref()?.begins()?;
        Some((self.page.row_of(begins), Span::styled(MARKER, ctx.theme.accent)))
    }
}
