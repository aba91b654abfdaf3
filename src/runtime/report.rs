//! Reports of drills as files: their words in the learner's language, and how a file is written.

use crate::classroom::report::Words;
use crate::l10n::{Texts, say};
use anyhow::{Context, Result, bail};
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

/// The words of a report in the language of `texts`.
pub fn report_words(texts: &Texts) -> Words {
    Words {
        language: texts.language().tag().to_owned(),
        truth: say!(texts, "drill-results-true"),
        falsehood: say!(texts, "drill-results-false"),
        number: say!(texts, "drill-results-number"),
        pupil: say!(texts, "drill-results-pupil"),
        group: say!(texts, "drill-results-group"),
        attendance: say!(texts, "drill-results-attendance"),
        present: say!(texts, "drill-results-present"),
        absent: say!(texts, "drill-results-absent"),
        removed: say!(texts, "drill-results-removed"),
        points: say!(texts, "drill-results-points"),
        right: say!(texts, "drill-results-right"),
        answered: say!(texts, "drill-results-answered"),
        answer: say!(texts, "drill-results-answer"),
        score: say!(texts, "drill-results-score"),
        question: say!(texts, "drill-results-question"),
        key: say!(texts, "drill-results-key"),
        facility: say!(texts, "drill-results-facility"),
        chosen: say!(texts, "drill-results-chosen"),
        card: say!(texts, "drill-results-card"),
        origin: say!(texts, "drill-results-origin"),
        state: say!(texts, "drill-results-state"),
        counted: say!(texts, "drill-results-counted"),
        skipped: say!(texts, "drill-results-skipped"),
        open: say!(texts, "drill-results-open"),
        not_asked: say!(texts, "drill-results-not-asked"),
        gain: say!(texts, "drill-results-gain"),
        date: say!(texts, "drill-results-date"),
        class: say!(texts, "drill-results-class"),
        unfinished: say!(texts, "drill-results-unfinished"),
        your_answer: say!(texts, "drill-results-your-answer"),
        left_blank: say!(texts, "drill-results-left-blank"),
        why: say!(texts, "drill-results-why"),
        missed: say!(texts, "drill-results-missed"),
        questions: say!(texts, "drill-results-questions"),
        pupils: say!(texts, "drill-results-pupils"),
    }
}

/// Writes a file whole or not at all, and never over another one unless `replaces`.
///
/// # Errors
/// If there is a file of that name and it is not to be replaced, or if it cannot be written.
pub fn save(path: &Path, text: &str, replaces: bool, texts: &Texts) -> Result<()> {
    let name = path.to_string_lossy();
    if !replaces && fs::symlink_metadata(path).is_ok() {
        bail!(say!(texts, "drill-results-file-is-there", path = name))
    }
    let draft =
        draft(path).with_context(|| say!(texts, "drill-results-no-file-name", path = name.clone()))?;
    let written = write_through(&draft, text).and_then(|()| fs::rename(&draft, path));
    if written.is_err() {
        let _ = fs::remove_file(&draft);
    }
    written.with_context(|| say!(texts, "drill-results-not-written", path = name))
}

/// A file beside `path` that nobody else writes.
fn draft(path: &Path) -> Option<PathBuf> {
    let name = path.file_name()?.to_string_lossy();
    Some(path.with_file_name(format!(".{name}.{}.draft", std::process::id())))
}

fn write_through(path: &Path, text: &str) -> std::io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Language;

    #[test]
    fn a_file_is_never_written_over_unless_that_is_wanted() {
        let texts = Texts::new(Language::English);
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("results.csv");
        save(&path, "first", false, &texts).unwrap();
        let refused = save(&path, "second", false, &texts).unwrap_err().to_string();
        assert!(refused.contains("results.csv") && refused.contains("--force"), "{refused}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "first");
        save(&path, "second", true, &texts).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "second");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "no draft is left");
    }

    #[test]
    fn a_folder_that_is_not_there_is_said() {
        let texts = Texts::new(Language::English);
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("none/results.csv");
        let refused = format!("{:#}", save(&path, "", false, &texts).unwrap_err());
        assert!(refused.contains("none/results.csv"), "{refused}");
        assert!(save(Path::new("/"), "", true, &texts).is_err());
    }
}
