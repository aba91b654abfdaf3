//! What `ron` reports, in the words and the places that an author knows.
//!
//! It must not read anything itself.

use super::extract::Extract;
use super::node::Node;
use crate::course::diagnostic::codes::{
    Code, DUPLICATE_FIELD, MISSING_FIELD, RON_SYNTAX, UNKNOWN_FIELD, UNKNOWN_KIND, WRONG_TYPE,
};
use crate::course::diagnostic::{Diagnostic, did_you_mean};
use crate::course::folder::Page;
use ron::Error;
use ron::error::SpannedError;

/// The error as a diagnostic about its place in the page.
pub fn reworded(page: &Page, extract: &Extract, node: &Node, error: &SpannedError) -> Diagnostic {
    let at = extract.offset(error.span.start.line, error.span.start.col);
    let (code, message, remedy) = words(&error.code);
    let (code, message, remedy) = if is_curly(&extract.text, at, code) {
        let message = "a curly quotation mark stands where a text begins or ends".to_owned();
        (RON_SYNTAX, message, Some("use straight quotation marks".to_owned()))
    } else {
        (code, message, remedy)
    };
    let at = match error.code {
        // The end of the bracket is where `ron` notices; its beginning is where one looks.
        Error::MissingStructField { .. } => node.innermost(at.saturating_sub(1)).start,
        _ => at,
    };
    page.finding(code, extract.place(at), message).remedy(remedy)
}

const CURLY: [char; 7] = ['“', '”', '„', '«', '»', '‘', '’'];

/// Whether a curly quotation mark is what is amiss at the byte `at`, or else in the text in quotation marks before it.
fn is_curly(text: &str, at: usize, code: Code) -> bool {
    let (before, after) = text.split_at_checked(at).unwrap_or((text, ""));
    if ![RON_SYNTAX, WRONG_TYPE].contains(&code) {
        return false;
    }
    let stands_here = after.trim_start().starts_with(CURLY) || before.trim_end().ends_with(CURLY);
    stands_here || code == RON_SYNTAX && before.rsplit('"').take(2).any(ends_curly)
}

/// Whether it looks as if a text had been meant to end in here.
fn ends_curly(text: &str) -> bool {
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if CURLY.contains(&letter) && letters.peek().is_some_and(|next| ",)]}:".contains(*next)) {
            return true;
        }
    }
    false
}

fn words(error: &Error) -> (Code, String, Option<String>) {
    match error {
        Error::NoSuchStructField { expected, found, outer } => {
            let message = format!("unknown field '{found}'{}, {}", inside(outer.as_ref()), one_of(expected));
            (UNKNOWN_FIELD, message, did_you_mean(found, expected.iter().copied()))
        }
        Error::NoSuchEnumVariant { expected, found, .. } => {
            let message = format!("unknown kind '{found}', {}", one_of(expected));
            (UNKNOWN_KIND, message, did_you_mean(found, expected.iter().copied()))
        }
        Error::MissingStructField { field, outer } => {
            (MISSING_FIELD, format!("missing field '{field}'{}", inside(outer.as_ref())), None)
        }
        Error::DuplicateStructField { field, outer } => {
            (DUPLICATE_FIELD, format!("field '{field}' stands twice{}", inside(outer.as_ref())), None)
        }
        _ => match type_words(error) {
            Some(message) => (WRONG_TYPE, message, None),
            None => (RON_SYNTAX, syntax_words(error), None),
        },
    }
}

fn inside(outer: Option<&String>) -> String {
    outer.map(|outer| format!(" in '{outer}'")).unwrap_or_default()
}

fn one_of(expected: &[&str]) -> String {
    match expected {
        [only] => format!("expected '{only}'"),
        _ => format!("expected one of '{}'", expected.join("', '")),
    }
}

fn type_words(error: &Error) -> Option<String> {
    Some(match error {
        Error::InvalidValueForType { expected, found } => {
            format!("expected {expected}, found {found}").replace('`', "'")
        }
        Error::ExpectedDifferentLength { expected, found } => {
            match expected.strip_prefix("a tuple of size ") {
                Some(size) => format!("expected {size} values in ( ), found {found}"),
                None => format!("expected {expected}, found {found}").replace('`', "'"),
            }
        }
        Error::ExpectedArray => "expected a list in [ ]".to_owned(),
        Error::ExpectedMap => r#"expected names with values, such as {"en": "…"}"#.to_owned(),
        Error::ExpectedString => "expected a text in quotation marks".to_owned(),
        Error::ExpectedBoolean => "expected 'true' or 'false'".to_owned(),
        Error::ExpectedInteger | Error::InvalidIntegerDigit { .. } => "expected a whole number".to_owned(),
        Error::ExpectedFloat => "expected a number".to_owned(),
        Error::IntegerOutOfBounds => "the number is too large, or below zero".to_owned(),
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => "expected '('".to_owned(),
        _ => return None,
    })
}

fn syntax_words(error: &Error) -> String {
    match error {
        Error::Eof => "the text ends too early".to_owned(),
        Error::ExpectedArrayEnd => "expected ',' or ']'".to_owned(),
        Error::ExpectedMapEnd => "expected ',' or '}'".to_owned(),
        Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => "expected ',' or ')'".to_owned(),
        Error::ExpectedComma => "expected ','".to_owned(),
        Error::ExpectedMapColon => "expected ':'".to_owned(),
        Error::ExpectedStringEnd => "the closing quotation mark is missing".to_owned(),
        Error::ExpectedIdentifier => "expected a name".to_owned(),
        Error::TrailingCharacters => {
            "there is more after the closing bracket; it must be the last thing here".to_owned()
        }
        Error::ExceededRecursionLimit => "brackets are nested too deeply".to_owned(),
        other => {
            let said = other.to_string().replace('`', "'");
            let mut letters = said.chars();
            letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or(said)
        }
    }
}
