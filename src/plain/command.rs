//! What can be typed instead of an answer.
//!
//! Where an answer is a word, a command begins with a colon, for the answer might be `u`; elsewhere it may.

use super::vocabulary::{Command, QUESTION, meaning};
use crate::l10n::{Texts, say};

/// The command that `line` is, if it is one. `typed`: the answer is a word. There anything else behind a colon asks
/// for help: better than counting a mistyped command as a wrong answer. A lone `?` asks for help everywhere, for it is
/// no word.
pub(super) fn command(line: &str, typed: bool) -> Option<Command> {
    let colon = line.strip_prefix(':');
    if typed && colon.is_none() && line != "?" {
        return None;
    }
    meaning(QUESTION, colon.unwrap_or(line).trim()).or_else(|| colon.map(|_| Command::Help))
}

/// The commands, line by line. `buries`: a card may be put off till tomorrow.
pub(super) fn help(texts: &Texts, typed: bool, buries: bool) -> Vec<String> {
    let colon = if typed { ":" } else { "" };
    let opening = typed.then(|| say!(texts, "plain-commands-typed"));
    let bury = buries.then(|| say!(texts, "plain-commands-bury", colon = colon));
    let quit = say!(texts, "plain-commands-quit", colon = colon);
    opening
        .into_iter()
        .chain([say!(texts, "plain-commands", colon = colon)])
        .chain(bury)
        .chain([quit])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_mark_asks_for_help_everywhere() {
        assert_eq!(command("?", true), Some(Command::Help));
        assert_eq!(command("?", false), Some(Command::Help));
        assert_eq!(command("??", true), None);
    }

    #[test]
    fn only_a_review_puts_off_till_tomorrow() {
        let help = |typed, buries| help(&Texts::default(), typed, buries).join("\n");
        assert!(help(false, true).contains("\nb: not today") && help(true, true).contains("\n:b: not today"));
        assert!(!help(false, false).contains("not today") && !help(true, false).contains("not today"));
    }

    #[test]
    fn a_word_to_be_typed_may_look_like_a_command() {
        assert_eq!(command("q", true), None);
        assert_eq!(command(":q", true), Some(Command::Quit));
        assert_eq!(command(":w", true), Some(Command::Help));
        assert_eq!(command("Q", false), Some(Command::Quit));
        assert_eq!(command(": u", false), Some(Command::Undo));
        assert_eq!(command("1b", false), None);
        assert_eq!(command("выход", true), None);
        assert_eq!(command(":Выход", true), Some(Command::Quit));
    }
}
