//! Steps: what they ask for on the screens, and how the same is done in plain lines.
//!
//! They are told and never ticked here, for it is the screens' keys that they are about.

use crate::course::lesson::Step;
use crate::l10n::{Texts, say};

/// The steps of one passage.
pub(super) fn lines(steps: &[Step], texts: &Texts) -> Vec<String> {
    let told = steps.iter().flat_map(|step| {
        let on_screens = say!(texts, "plain-step", words = step.say.as_str());
        [Some(on_screens), here(&step.does, texts)]
    });
    told.flatten().collect()
}

/// How what a key does is done here; none if it belongs to the screens alone.
fn here(does: &str, texts: &Texts) -> Option<String> {
    Some(match does {
        "page-down" => say!(texts, "plain-step-read-on"),
        "page-up" | "jump-back" => say!(texts, "plain-step-back"),
        "next-link" | "previous-link" => say!(texts, "plain-step-terms"),
        "entry" => say!(texts, "plain-step-term"),
        "contents" => say!(texts, "plain-step-contents"),
        "source" | "sources" => say!(texts, "plain-step-sources"),
        "write-note" => say!(texts, "plain-step-note"),
        "search" | "find" => say!(texts, "plain-step-find"),
        "help" => say!(texts, "plain-step-help"),
        "review" => say!(texts, "plain-step-review"),
        "answer" => say!(texts, "plain-step-answer"),
        "waive" => say!(texts, "plain-step-waive"),
        "suspend" => say!(texts, "plain-step-suspend"),
        "resume" => say!(texts, "plain-step-resume"),
        "undo" => say!(texts, "plain-step-undo"),
        _ => return None,
    })
}
