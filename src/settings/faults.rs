//! What is wrong with a file of settings, in the learner's language.
//!
//! It must not decide whether something is wrong. Where a mistake lies is found as in the files of courses.

use super::pairs::TWICE;
use crate::course::diagnostic::codes::DUPLICATE_FIELD;
use crate::course::diagnostic::{Diagnostic, likeliest};
use crate::course::folder::Page;
use crate::course::format::errors;
use crate::course::format::extract::Extract;
use crate::course::format::node::Node;
use crate::l10n::{Texts, say};
use crate::tui::keymap::Refusal;
use ron::Error;
use ron::error::SpannedError;

/// What could not be read, with its place.
pub(super) fn unread(page: &Page, extract: &Extract, error: &SpannedError, texts: &Texts) -> Diagnostic {
    let found = errors::reworded(page, extract, &Node::read(&extract.text), error);
    let Some((message, remedy)) = words(&error.code, texts) else { return found };
    // Whatever else was understood there, a curly quotation mark is to blame.
    let is_curly = found.remedy.is_some() && remedy.is_none() && !is_unknown(&error.code);
    let (message, remedy) = if is_curly {
        (say!(texts, "settings-curly"), Some(say!(texts, "settings-use-straight")))
    } else {
        (message, remedy)
    };
    // What a message of our own says is that a name stands twice.
    let code = if matches!(error.code, Error::Message(_)) { DUPLICATE_FIELD.name } else { found.code };
    Diagnostic { code, message, remedy, ..found }
}

fn is_unknown(error: &Error) -> bool {
    matches!(error, Error::NoSuchStructField { .. } | Error::NoSuchEnumVariant { .. })
}

/// What went wrong, and a guess at what was meant; none for what only `ron` has words for.
fn words(error: &Error, texts: &Texts) -> Option<(String, Option<String>)> {
    Some(match error {
        Error::NoSuchStructField { expected, found, .. } => {
            let known = expected.join("', '");
            let message = say!(texts, "settings-unknown", name = found.as_str(), known = known);
            (message, meant(found, expected, texts))
        }
        Error::NoSuchEnumVariant { expected, found, .. } => {
            let known = expected.join("', '");
            let message = say!(texts, "settings-unknown-value", value = found.as_str(), known = known);
            (message, meant(found, expected, texts))
        }
        Error::DuplicateStructField { field, .. } => (say!(texts, "settings-twice", name = *field), None),
        Error::Message(message) => {
            let name = message.strip_suffix(TWICE)?;
            (say!(texts, "settings-twice", name = name), None)
        }
        _ => (of_type(error, texts).or_else(|| of_syntax(error, texts))?, None),
    })
}

fn of_type(error: &Error, texts: &Texts) -> Option<String> {
    Some(match error {
        Error::ExpectedArray => say!(texts, "settings-wants-list"),
        Error::ExpectedMap => say!(texts, "settings-wants-names"),
        Error::ExpectedString => say!(texts, "settings-wants-text"),
        Error::ExpectedBoolean => say!(texts, "settings-wants-truth"),
        Error::ExpectedInteger | Error::InvalidIntegerDigit { .. } => say!(texts, "settings-wants-number"),
        Error::IntegerOutOfBounds => say!(texts, "settings-wants-other-number"),
        _ => return None,
    })
}

fn of_syntax(error: &Error, texts: &Texts) -> Option<String> {
    let or_comma = |bracket: &str| say!(texts, "settings-wants-comma-or", bracket = bracket);
    Some(match error {
        Error::Eof => say!(texts, "settings-ends-early"),
        Error::ExpectedArrayEnd => or_comma("]"),
        Error::ExpectedMapEnd => or_comma("}"),
        Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => or_comma(")"),
        Error::ExpectedComma => say!(texts, "settings-wants", sign = ","),
        Error::ExpectedMapColon => say!(texts, "settings-wants", sign = ":"),
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => {
            say!(texts, "settings-wants", sign = "(")
        }
        Error::ExpectedStringEnd => say!(texts, "settings-open-text"),
        Error::ExpectedIdentifier => say!(texts, "settings-wants-name"),
        Error::TrailingCharacters => say!(texts, "settings-trailing"),
        _ => return None,
    })
}

/// Why a key cannot be had, and a guess at what was meant.
pub(super) fn refused(refusal: &Refusal, texts: &Texts) -> (String, Option<String>) {
    let said = match refusal {
        Refusal::Context(name) => say!(texts, "settings-key-context", name = name.as_str()),
        Refusal::Action { context, action } => {
            say!(texts, "settings-key-action", context = context.as_str(), name = action.as_str())
        }
        Refusal::Key(name) => say!(texts, "settings-key-name", name = name.as_str()),
        Refusal::Fixed(key) => say!(texts, "settings-key-fixed", key = key.as_str()),
        Refusal::Kept(key) => say!(texts, "settings-key-kept", key = *key),
        Refusal::Reserved(key) => say!(texts, "settings-key-reserved", key = key.as_str()),
        Refusal::Letter(key) => say!(texts, "settings-key-letter", key = key.as_str()),
        Refusal::Taken { key, action, context } => {
            say!(texts, "settings-key-taken", key = key.as_str(), action = *action, context = *context)
        }
    };
    match refusal.unknown() {
        None => (said, None),
        Some((word, known)) => {
            let known_words = known.join("', '");
            let said = say!(texts, "settings-one-of", said = said, known = known_words);
            (said, meant(word, &known, texts))
        }
    }
}

/// What was probably meant, as a question.
pub(super) fn meant(word: &str, known: &[&str], texts: &Texts) -> Option<String> {
    likeliest(word, known.iter().copied()).map(|word| say!(texts, "settings-meant", word = word))
}

/// All that is wrong, a line each: place, what it is, what can be done.
pub fn told(found: &[Diagnostic], texts: &Texts) -> String {
    let lines = found.iter().map(|fault| {
        let what =
            fault.remedy.iter().fold(fault.message.clone(), |what, remedy| format!("{what}; {remedy}"));
        let error = say!(texts, "settings-error");
        format!("{}:{}:{}: {error}: {what}", fault.file, fault.line, fault.column)
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_refuses_a_key_as_the_table_of_keys_does() {
        let name = || "j".to_owned();
        let refusals = [
            Refusal::Context(name()),
            Refusal::Action { context: name(), action: name() },
            Refusal::Key(name()),
            Refusal::Fixed(name()),
            Refusal::Kept("esc"),
            Refusal::Reserved(name()),
            Refusal::Letter(name()),
            Refusal::Taken { key: name(), action: "down", context: "reader" },
        ];
        for refusal in refusals {
            let (said, _) = refused(&refusal, &Texts::default());
            assert!(said.starts_with(&refusal.to_string()), "{said}");
        }
    }
}
