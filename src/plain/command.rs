//! What can be typed instead of an answer.
//!
//! Where an answer is a word, a command begins with a colon, for the answer might be `u`; elsewhere it may.

/// A command at a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Command {
    Undo,
    Bury,
    Suspend,
    Skip,
    Help,
    Quit,
}

/// The command that `line` is, if it is one. `typed`: the answer is a word. There anything else behind a colon asks
/// for help: better than counting a mistyped command as a wrong answer. A lone `?` asks for help everywhere, for it is
/// no word.
pub(super) fn command(line: &str, typed: bool) -> Option<Command> {
    let colon = line.strip_prefix(':');
    if typed && colon.is_none() && line != "?" {
        return None;
    }
    match colon.unwrap_or(line).trim().to_lowercase().as_str() {
        "u" => Some(Command::Undo),
        "b" => Some(Command::Bury),
        "!" => Some(Command::Suspend),
        "s" => Some(Command::Skip),
        "?" => Some(Command::Help),
        "q" => Some(Command::Quit),
        _ => colon.map(|_| Command::Help),
    }
}

/// The commands in one line. `buries`: a card may be put off till tomorrow.
pub(super) fn help(typed: bool, buries: bool) -> String {
    let (opening, c) = if typed { ("Commands begin with a colon here:", ":") } else { ("Commands:", "") };
    let bury = if buries { format!("{c}b not today, ") } else { String::new() };
    format!(
        "{opening} {c}u takes the last answer back, {bury}{c}! never again, {c}s not now, {c}? this line, {c}q stop."
    )
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
        assert!(help(false, true).contains(" b not today") && help(true, true).contains(" :b not today"));
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
    }
}
