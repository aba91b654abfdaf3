//! The learner's own notes as Markdown, by lesson, to be kept or printed elsewhere.

use super::desk::Desk;
use super::origin;
use super::out::Out;
use crate::domain::own_note::Standing;
use crate::l10n::say;
use std::io::{self, Write};

/// Prints all notes, those of one lesson together, in the order in which they were written.
///
/// # Errors
/// When `out` cannot be written.
pub fn notes(desk: &mut dyn Desk, out: &mut dyn Write) -> io::Result<()> {
    let index = desk.index();
    let mut notes: Vec<Standing> = desk.progress().notes.clone();
    notes.sort_by(|a, b| a.note.lesson.cmp(&b.note.lesson));
    let mut out = Out::new(out);
    if notes.is_empty() {
        out.say(&say!(desk.texts(), "plain-notes-none"))?;
        return out.flush();
    }
    out.say(&say!(desk.texts(), "notes-markdown-title"))?;
    let mut lesson = None;
    for Standing { moment, note, .. } in &notes {
        if lesson != Some(&note.lesson) {
            out.say(&format!("\n## {}", origin::titled(desk, &note.lesson)))?;
            lesson = Some(&note.lesson);
        }
        let section = match index.section(&note.lesson, &note.block) {
            Some(section) => section.to_owned(),
            None => say!(desk.texts(), "notes-markdown-gone"),
        };
        if !section.is_empty() {
            out.say(&format!("\n### {section}"))?;
        }
        let date = desk.texts().date(moment.day().0, desk.now().day().0);
        out.say(&format!("\n> {}\n\n{}\n\n*{date}*", note.quote, note.text))?;
    }
    out.flush()
}
