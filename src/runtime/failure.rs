//! What went wrong, in the learner's language.
//!
//! It must not decide what follows from it. What only its author or we can mend stays in English.

use crate::l10n::{Texts, say};
use crate::store::StoreError;
use std::error::Error;

/// An error with its causes, in one sentence.
pub fn in_words(error: &anyhow::Error, texts: &Texts) -> String {
    let causes: Vec<String> = error.chain().map(|cause| one(cause, texts)).collect();
    causes.join(": ")
}

fn one(cause: &(dyn Error + 'static), texts: &Texts) -> String {
    let of_store = cause.downcast_ref::<StoreError>().and_then(|error| of_store(error, texts));
    of_store.unwrap_or_else(|| cause.to_string())
}

/// What a learner can do something about; none for what is to be reported.
fn of_store(error: &StoreError, texts: &Texts) -> Option<String> {
    Some(match error {
        StoreError::NotMade { path, cause } => {
            say!(texts, "store-not-made", path = path.to_string_lossy(), cause = cause.to_string())
        }
        StoreError::ReadOnly { path } => say!(texts, "store-read-only", path = path.to_string_lossy()),
        StoreError::NotADatabase { path } => say!(texts, "store-no-database", path = path.to_string_lossy()),
        StoreError::OtherProgram { path } => {
            say!(texts, "store-other-program", path = path.to_string_lossy())
        }
        StoreError::Newer { path, found, known } => {
            let path = path.to_string_lossy();
            say!(texts, "store-newer", path = path, found = found.to_string(), known = known.to_string())
        }
        StoreError::Busy { path } => say!(texts, "store-busy", path = path.to_string_lossy()),
        StoreError::DiskFull { path } => say!(texts, "store-disk-full", path = path.to_string_lossy()),
        StoreError::Damaged { path } => say!(texts, "store-damaged", path = path.to_string_lossy()),
        StoreError::JournalMovedOn { path, kind, number } => {
            let path = path.to_string_lossy();
            say!(texts, "store-moved-on", path = path, kind = kind.as_str(), number = number.to_string())
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::journal::Kind;
    use crate::l10n::Language;

    #[test]
    fn english_says_what_the_store_says_itself() {
        let path = || "rabfak.db".into();
        let errors = [
            StoreError::NotMade { path: path(), cause: std::io::Error::other("no") },
            StoreError::ReadOnly { path: path() },
            StoreError::NotADatabase { path: path() },
            StoreError::OtherProgram { path: path() },
            StoreError::Newer { path: path(), found: 1_234, known: 2 },
            StoreError::Busy { path: path() },
            StoreError::DiskFull { path: path() },
            StoreError::Damaged { path: path() },
            StoreError::JournalMovedOn { path: path(), kind: Kind::Drill, number: 1_234 },
            StoreError::JournalMovedOn { path: path(), kind: Kind::Class, number: 2 },
        ];
        for error in errors {
            assert_eq!(of_store(&error, &Texts::default()), Some(error.to_string()));
        }
    }

    #[test]
    fn causes_follow_what_they_caused() {
        let texts = Texts::new(Language::Russian);
        let busy = anyhow::Error::from(StoreError::Busy { path: "rabfak.db".into() });
        let said = in_words(&busy.context(say!(texts, "cli-not-saved-place")), &texts);
        assert!(said.starts_with("место чтения не сохранено: rabfak.db дольше 5 секунд занят"), "{said}");
    }
}
