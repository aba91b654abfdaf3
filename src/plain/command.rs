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
/// for help: better than counting a mistyped command as a wrong answer.
pub(super) fn command(line: &str, typed: bool) -> Option<Command> {
    let colon = line.strip_prefix(':');
    if typed && colon.is_none() {
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

/// The commands in one line.
pub(super) fn help(typed: bool) -> &'static str {
    if typed {
        "Commands begin with a colon here: :u takes the last answer back, :b not today, :! never again, \
         :s not now, :? this line, :q stop."
    } else {
        "Commands: u takes the last answer back, b not today, ! never again, s not now, ? this line, q stop."
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
