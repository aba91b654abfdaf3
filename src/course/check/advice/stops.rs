//! Prose that goes on for long without a stop.
//!
//! It must not say where the stop belongs.

use super::words;
use crate::course::diagnostic::Diagnostic;
use crate::course::diagnostic::codes::LONG_WITHOUT_STOP;
use crate::course::lesson::{Passage, PassageKind};
use crate::course::manuscript::Manuscript;
use crate::text::prose::Block;

/// How many words of prose may stand between two stops.
const MOST: usize = 350;

pub(super) fn check(page: &Manuscript, found: &mut Vec<Diagnostic>) {
    let counts: Vec<usize> = page.passages.iter().map(|passage| words(page, passage)).collect();
    let closing = closing(page, &counts);
    // The line on which the stretch begins, and its words.
    let (mut begins, mut count) = (None, 0);
    let mut end = |begins: Option<u32>, count: usize| {
        if let Some(line) = begins.filter(|_| count > MOST) {
            let message = format!("{count} words stand here without a stop; more than {MOST} are many");
            let finding = Diagnostic::new(&page.page.file, (line, 1), LONG_WITHOUT_STOP, message);
            found.push(finding.remedy("ask something in between".to_owned()));
        }
    };
    for (i, passage) in page.passages.iter().enumerate() {
        match passage.kind {
            // Who is to try something reads no further, either.
            PassageKind::Stop(_) | PassageKind::Steps(_) => {
                end(begins.take(), count);
                count = 0;
            }
            // What sums a lesson up is followed by all its questions, or by none.
            PassageKind::Prose(_) if i < closing && counts[i] > 0 => {
                begins = begins.or(Some(passage.line));
                count += counts[i];
            }
            PassageKind::Prose(_) | PassageKind::Figure(_) => {}
        }
    }
    end(begins, count);
}

/// Where the last of several sections with prose begins; behind the page if there is no such section.
fn closing(page: &Manuscript, counts: &[usize]) -> usize {
    let passages = &page.passages;
    let is_head =
        |passage: &Passage| matches!(passage.kind, PassageKind::Prose(Block::Heading { level: 2, .. }));
    let heads: Vec<usize> = (0..passages.len()).filter(|i| is_head(&passages[*i])).collect();
    let ends = heads.iter().skip(1).copied().chain([passages.len()]);
    let sections = heads.iter().copied().zip(ends);
    let with_prose: Vec<usize> = sections
        .filter(|(head, end)| counts[*head..*end].iter().any(|count| *count > 0))
        .map(|(head, _)| head)
        .collect();
    match with_prose.as_slice() {
        [_, .., last] => *last,
        _ => passages.len(),
    }
}
