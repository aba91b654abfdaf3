//! What is wrong with a course, where, and what its author can do about it.
//!
//! It must not decide whether something is wrong: readers and checks do, and say it in these words.

pub mod codes;

use codes::Code;
use serde::Serialize;
use std::fmt;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Part of the course cannot be used as it is written.
    Error,
    /// The course can be used; the author should look.
    Warning,
    /// A rough sign that something could be better; the author may silence it by its name.
    Advice,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Advice => "advice",
        })
    }
}

/// One thing that is wrong in one place. The order of diagnostics is that of files, lines and columns.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Diagnostic {
    /// The file, as the person would name it.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// The column in characters (Unicode scalar values), from 1.
    pub column: u32,
    /// How bad it is.
    pub severity: Severity,
    /// What kind of thing it is, such as `unknown-term`; all are in [`codes::CODES`].
    pub code: &'static str,
    /// What is wrong, in a few words.
    pub message: String,
    /// What the author can do, where the program has a guess.
    pub remedy: Option<String>,
}

impl Diagnostic {
    /// Something of the kind `code` at a line and column of a file.
    pub(super) fn new(
        file: &str,
        (line, column): (u32, u32),
        code: Code,
        message: impl Into<String>,
    ) -> Self {
        Self {
            file: file.to_owned(),
            line,
            column,
            severity: code.severity,
            code: code.name,
            message: message.into(),
            remedy: None,
        }
    }

    /// The same with a remedy, if there is one.
    #[must_use]
    pub fn remedy(self, remedy: impl Into<Option<String>>) -> Self {
        Self { remedy: remedy.into(), ..self }
    }

    /// Whether it is an error.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, column, severity, message, .. } = self;
        write!(f, "{file}:{line}:{column}: {severity}: {message}")?;
        self.remedy.as_ref().map_or(Ok(()), |remedy| write!(f, "; {remedy}"))
    }
}

/// The candidate that looks most like `word`, as a question; nothing if none looks like it.
pub fn did_you_mean<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    likeliest(word, candidates).map(|candidate| format!("did you mean '{candidate}'?"))
}

/// The candidate that looks most like `word`; none if none looks like it.
pub fn likeliest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|candidate| (strsim::normalized_damerau_levenshtein(word, candidate), candidate))
        .filter(|(likeness, _)| *likeness >= 0.6)
        // The first of several equals, so that the guess does not change from run to run.
        .reduce(|best, next| if next.0 > best.0 { next } else { best })
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_like_a_compiler_message() {
        let found =
            Diagnostic::new("nep/03-x/en.md", (15, 8), codes::UNKNOWN_FIELD, "unknown field 'wrongs'")
                .remedy(did_you_mean("wrongs", ["q", "wrong"]));
        let shown = "nep/03-x/en.md:15:8: error: unknown field 'wrongs'; did you mean 'wrong'?";
        assert_eq!(found.to_string(), shown);
    }

    #[test]
    fn becomes_json() {
        let found = Diagnostic::new("a.ron", (1, 2), codes::MISSING_WHY, "no 'why'");
        let json = serde_json::to_string(&found).unwrap();
        let expected = r#"{"file":"a.ron","line":1,"column":2,"severity":"warning","code":"missing-why","message":"no 'why'","remedy":null}"#;
        assert_eq!(json, expected);
    }

    #[test]
    fn guesses_only_what_is_near() {
        assert_eq!(did_you_mean("smichka", ["kulak", "smychka"]).as_deref(), Some("did you mean 'smychka'?"));
        assert_eq!(did_you_mean("grain", ["kulak", "smychka"]), None);
    }

    #[test]
    fn no_code_stands_twice() {
        let mut names: Vec<_> = codes::CODES.iter().map(|code| code.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), codes::CODES.len());
    }
}
