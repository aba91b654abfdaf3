//! Where a fence begins and whether it ends where its author meant it to.
//!
//! It must not know what stands in a fence.

use crate::course::diagnostic::Diagnostic;
use crate::course::diagnostic::codes::UNCLOSED_FENCE;
use crate::course::folder::Page;

/// The diagnostic about a fence that begins with `fence` at a byte of the page and is not closed.
pub fn unclosed(page: &Page, at: usize, fence: &str) -> Diagnostic {
    let remedy = format!("write {fence} on a line of its own behind its last line");
    page.finding(UNCLOSED_FENCE, at, "the fence is not closed").remedy(remedy)
}

/// The marks that a fence begins with.
pub fn opening(written: &str) -> &str {
    let others = written.trim_start_matches(['`', '~']);
    &written[..written.len() - others.len()]
}

/// Whether a line within a fence would open another one, which is how an author sees that the first was meant to end.
pub(super) fn opens(line: &str, fence: &str) -> bool {
    let info = line.trim_start().strip_prefix(fence).map(|rest| rest.trim_start_matches(['`', '~']));
    let info = info.and_then(|info| info.split_whitespace().next());
    info.is_some_and(|info| matches!(info, "card" | "ask" | "chart" | "aside"))
}
