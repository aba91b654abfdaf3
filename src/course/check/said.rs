//! What a page says, in plain words.
//!
//! Citations and the marks of footnotes are not part of it.

use crate::course::lesson::Link;
use crate::course::manuscript::Manuscript;
use crate::text::prose::{Block, Run};

/// The words of a block of the page.
pub(super) fn of_block(page: &Manuscript, block: &Block) -> String {
    block.plain_of(&|run| is_said(page, run))
}

fn is_said(page: &Manuscript, run: &Run) -> bool {
    let link = run.link.and_then(|link| page.links.get(link));
    !matches!(link, Some((Link::Source(..) | Link::Note(_), _)))
}
