//! What the program says, in the learner's language: every text of the interface stands in `assets/texts/`, one folder
//! for each language, and is asked for by its id.
//!
//! Pure; it knows no other room. Numbers and plurals follow the rules of the language through Fluent; dates and
//! intervals are put into words here, so that screens and plain lines say them alike.

mod dates;
mod language;
mod texts;

pub use language::Language;
pub use texts::{FILES, Texts};

/// Says the text with this id, with what it leaves open filled in: `say!(texts, "interval-days", count = 3)`. Anything that
/// derefs to [`Texts`] will do for the first argument.
///
/// `tests/texts.rs` holds every id and every name of an argument against the files.
macro_rules! say {
    ($texts:expr, $id:literal) => {
        $texts.say($id)
    };
    ($texts:expr, $id:literal, $($name:ident = $value:expr),+ $(,)?) => {
        $texts.fill($id, &[$((stringify!($name), $value.into())),+])
    };
}

pub(crate) use say;
