//! Tests on paper as the command line knows them: found by their codes, and the words on their sheets.

use crate::classroom::game::{Game, Way};
use crate::classroom::paper::{Paper, Words, code};
use crate::cli::NotUnderstood;
use crate::domain::journal::{Head, Kind};
use crate::l10n::{Texts, say};
use crate::runtime::Study;
use crate::text::fold::fold;
use anyhow::{Result, bail};

/// The test with a code, with or without a variant; of two the newer one.
///
/// # Errors
/// If there is none, or it cannot be read.
pub(super) fn find_paper(study: &Study, typed: &str) -> Result<Paper> {
    let texts = &study.desk().texts;
    let code = code::read(typed)
        .map_err(|error| NotUnderstood(say!(texts, "paper-no-code", typed = error.0.as_str())))?;
    let has_code = |head: &&Head| code::session(head.id) == code.session && is_paper(head);
    let heads = study.journals(Kind::Drill)?;
    let Some(head) = heads.iter().rev().find(has_code) else {
        bail!(NotUnderstood(say!(texts, "paper-no-such-code", code = code.session.as_str())));
    };
    let entries = study.journal(head.id)?;
    let next = entries.last().map_or(0, |entry| entry.number + 1);
    Ok(Paper { id: head.id, game: Game::read(&entries, fold)?, entries: next })
}

fn is_paper(head: &Head) -> bool {
    Game::setup_of(&head.first).is_ok_and(|setup| matches!(setup.way, Way::Paper { .. }))
}

/// What is said on sheets.
pub(super) fn words(texts: &Texts) -> Words {
    Words {
        name: say!(texts, "paper-name"),
        date: say!(texts, "paper-date"),
        class: say!(texts, "paper-class"),
        how: say!(texts, "paper-how"),
        tick: say!(texts, "paper-tick"),
        order: say!(texts, "paper-order"),
        pairs: say!(texts, "paper-pairs"),
        truth: say!(texts, "paper-true"),
        falsehood: say!(texts, "paper-false"),
        answers: say!(texts, "paper-answers"),
        first_vote: say!(texts, "paper-first-vote"),
        second_vote: say!(texts, "paper-second-vote"),
        key: say!(texts, "paper-key"),
        question: say!(texts, "paper-question"),
        reasons: say!(texts, "paper-reasons"),
        on_sheets: say!(texts, "paper-on-sheets"),
        judged: say!(texts, "paper-judged"),
    }
}
