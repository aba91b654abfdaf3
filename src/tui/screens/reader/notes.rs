//! The learner's own notes beside the text: their signs, what they say on the peek line, and how one is written.

use super::Reader;
use crate::course::lesson::PassageKind;
use crate::domain::own_note::{OwnNote, Standing};
use crate::text::prose::Block;
use crate::tui::screen::{Ctx, Step};
use crate::tui::screens::write::Write;
use crate::tui::widgets::columns::clipped;
use ratatui::text::{Line, Span};

/// The sign of a note.
const SIGN: &str = "✎";

/// Columns of the words by which a passage is known again.
const QUOTE: usize = 60;

impl Reader {
    /// The notes on passages of this lesson, with the numbers of the passages.
    fn notes<'a>(&self, ctx: &Ctx<'a>) -> Vec<(usize, &'a Standing)> {
        let here = ctx.desk.progress.notes.iter().filter(|standing| standing.note.lesson == self.lesson.id);
        let mut notes: Vec<_> = here
            .filter_map(|standing| Some((self.lesson.position(&standing.note.block)?, standing)))
            .collect();
        notes.sort_by_key(|(passage, _)| *passage);
        notes
    }

    /// Signs beside the first rows of the passages that have notes.
    pub(super) fn note_signs(&self, ctx: &Ctx<'_>) -> Vec<(usize, Span<'static>)> {
        let notes = self.notes(ctx).into_iter();
        notes
            .map(|(passage, _)| (self.page.first_row(passage), Span::styled(SIGN, ctx.theme.accent)))
            .collect()
    }

    /// The first note in sight, for the peek line.
    pub(super) fn note_peek(&self, width: usize, ctx: &Ctx<'_>) -> Option<Line<'static>> {
        let notes = self.notes(ctx);
        let (_, standing) =
            notes.into_iter().find(|(passage, _)| self.page.shows_row(self.page.first_row(*passage)))?;
        let words = clipped(&standing.note.text.replace('\n', " "), width.saturating_sub(2));
        Some(Line::from(vec![Span::styled(format!("{SIGN} "), ctx.theme.accent), Span::raw(words)]))
    }

    /// Writes on the first passage of text that begins in sight, or over the note that it has.
    pub(super) fn write_note(&self, ctx: &Ctx<'_>) -> Step {
        let is_text = |passage: &usize| match &self.lesson.passages[*passage].kind {
            PassageKind::Prose(block) => !matches!(block, Block::Heading { .. } | Block::Rule),
            PassageKind::Figure(_) => true,
            PassageKind::Stop(_) | PassageKind::Steps(_) => false,
        };
        let begins_in_sight = |passage: &usize| self.page.shows_row(self.page.first_row(*passage));
        let mut passages = (0..self.lesson.passages.len()).filter(is_text);
        let top = self.page.passage_at(self.page.top());
        let passage = passages.find(begins_in_sight).unwrap_or(top);
        if let Some((_, standing)) = self.notes(ctx).into_iter().find(|(at, _)| *at == passage) {
            return Step::push(Write::over(standing));
        }
        let Some(at) = self.lesson.passages.get(passage) else { return Step::stay() };
        let words = match &at.kind {
            PassageKind::Prose(block) => block.plain().replace('\n', " "),
            PassageKind::Figure(figure) => figure.title.clone(),
            PassageKind::Stop(_) | PassageKind::Steps(_) => String::new(),
        };
        Step::push(Write::new(OwnNote {
            lesson: self.lesson.id.clone(),
            block: at.id.clone(),
            quote: clipped(&words, QUOTE),
            text: String::new(),
        }))
    }
}
