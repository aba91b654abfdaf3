//! Notes beside a paragraph: the author's footnotes, told when they are asked for, and the learner's own.

use super::{Go, Reader, steps};
use crate::course::lesson::PassageKind;
use crate::domain::event::What;
use crate::domain::own_note::{OwnNote, Standing};
use crate::l10n::say;
use crate::plain::prose;
use crate::text::prose::Block;
use std::io;
use std::iter::once;

/// Characters of a passage by which it is known again.
const QUOTE: usize = 60;

impl Reader<'_, '_> {
    /// Says once how a footnote is heard, at the first paragraph that mentions one, and what the learner wrote here.
    pub(super) fn say_of_notes(&mut self) -> io::Result<()> {
        if let Some(note) = steps::notes(&self.lesson, self.steps[self.at].clone()).first()
            && !self.knows_notes
        {
            self.knows_notes = true;
            self.talk.say(&say!(self.desk.texts(), "plain-note-hint", number = note + 1))?;
        }
        let own: Vec<String> = self.own_notes().iter().map(|standing| self.told(standing)).collect();
        self.talk.out.say_all(own)
    }

    /// Tells a footnote by its number, or without one those that the paragraph mentions.
    pub(super) fn footnotes(&mut self, which: &str) -> io::Result<Go> {
        let here = steps::notes(&self.lesson, self.steps[self.at].clone());
        let number = which.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        let wanted = if which.is_empty() { here } else { number.into_iter().collect() };
        let texts = self.desk.texts();
        let notes = wanted.into_iter().filter_map(|note| Some((note, self.lesson.notes.get(note)?)));
        let lines: Vec<String> = notes
            .map(|(note, runs)| {
                let words = prose::spoken(runs, &self.lesson.links, texts);
                say!(texts, "plain-footnote", number = note + 1, words = words)
            })
            .collect();
        let lines = match (lines.as_slice(), self.lesson.notes.len()) {
            ([], 0) => vec![say!(texts, "plain-notes-none-in-lesson")],
            ([], _) if which.is_empty() => vec![say!(texts, "plain-notes-none-here")],
            ([], count) => vec![say!(texts, "plain-notes-numbers", count = count)],
            _ => lines,
        };
        self.talk.out.say_all(lines)?;
        Ok(Go::Stay)
    }

    /// Writes a note of the learner's own on the paragraph, under what was written there before.
    pub(super) fn write(&mut self, words: &str) -> io::Result<Go> {
        let before = self.own_notes();
        let Some(note) = self.blank_note().filter(|_| !words.is_empty()) else {
            self.talk.say(&say!(self.desk.texts(), "plain-write-how"))?;
            return Ok(Go::Stay);
        };
        let lines = before.iter().map(|standing| standing.note.text.as_str()).chain(once(words));
        let text = lines.collect::<Vec<_>>().join("\n");
        // What is written is added before what it replaces is taken back, so that nothing can be lost in between.
        let added = self.desk.record(What::Note(OwnNote { text, ..note })).map(|_| ());
        let said = match added.and_then(|()| self.drop_notes(&before)) {
            Ok(()) => say!(self.desk.texts(), "plain-saved"),
            Err(error) => say!(self.desk.texts(), "plain-not-saved", error = error),
        };
        self.talk.say(&said)?;
        Ok(Go::Stay)
    }

    /// Takes back what the learner wrote on the paragraph.
    pub(super) fn erase(&mut self) -> io::Result<Go> {
        let notes = self.own_notes();
        let said = match self.drop_notes(&notes) {
            _ if notes.is_empty() => say!(self.desk.texts(), "plain-erase-none"),
            Ok(()) => say!(self.desk.texts(), "plain-erased"),
            Err(error) => say!(self.desk.texts(), "plain-not-saved-unchanged", error = error),
        };
        self.talk.say(&said)?;
        Ok(Go::Stay)
    }

    fn drop_notes(&mut self, notes: &[Standing]) -> Result<(), String> {
        let void = |standing: &Standing| What::Void { event: standing.event, card: None };
        notes.iter().map(void).try_for_each(|what| self.desk.record(what).map(|_| ()))
    }

    /// The learner's own notes on the paragraph.
    fn own_notes(&self) -> Vec<Standing> {
        let here = &self.lesson.passages[self.steps[self.at].clone()];
        let is_here = |note: &OwnNote| {
            note.lesson == self.lesson.id && here.iter().any(|passage| passage.id == note.block)
        };
        self.desk.progress().notes.iter().filter(|standing| is_here(&standing.note)).cloned().collect()
    }

    fn told(&self, standing: &Standing) -> String {
        say!(self.desk.texts(), "plain-own-note", words = standing.note.text.as_str())
    }

    /// A note on the paragraph with nothing written in it; none at a stop or at steps.
    fn blank_note(&self) -> Option<OwnNote> {
        let here = &self.lesson.passages[self.steps[self.at].clone()];
        let (passage, words) = here.iter().find_map(|passage| match &passage.kind {
            PassageKind::Prose(Block::Heading { .. } | Block::Rule)
            | PassageKind::Stop(_)
            | PassageKind::Steps(_) => None,
            PassageKind::Prose(block) => Some((passage, block.plain().replace('\n', " "))),
            PassageKind::Figure(figure) => Some((passage, figure.title.clone())),
        })?;
        let is_long = words.chars().count() > QUOTE;
        let end = if is_long { "…" } else { "" };
        let quote = words.chars().take(QUOTE - usize::from(is_long)).chain(end.chars()).collect();
        let (lesson, block) = (self.lesson.id.clone(), passage.id.clone());
        Some(OwnNote { lesson, block, quote, text: String::new() })
    }
}
