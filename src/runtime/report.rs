//! Reports of drills as files: their words in the learner's language, and how a file is written.

use crate::classroom::report::{Report, Words, csv, json, markdown, slips};
use crate::l10n::{Texts, say};
use anyhow::{Context, Result, bail};
use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// How often results of one day and class are written before the older ones are to be tidied away.
const MOST_FOLDERS: u32 = 99;

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

/// Writes a report in every form into a new folder inside `place`, and gives that folder. Nothing is ever written over: if
/// there is a folder of that name, the new one has a number more.
///
/// # Errors
/// If it cannot be written.
pub fn write_all(report: &Report, place: &Path, texts: &Texts) -> Result<PathBuf> {
    let words = report_words(texts);
    let folder = new_folder(place, &name_of(report), texts)?;
    let mut files = vec![
        ("questions.csv", as_spreadsheet(&csv::written(&csv::items(report, &words))?)),
        ("results.json", json::written(report)?),
        ("results.md", markdown::written(report, &words)),
    ];
    if !report.pupils.is_empty() {
        files.push(("pupils.csv", as_spreadsheet(&csv::written(&csv::pupils(report, &words))?)));
    }
    if slips::count(report) > 0 {
        files.push(("slips.html", slips::html(report, &words)));
        files.push(("slips.txt", slips::text(report, &words)));
    }
    for (name, text) in files {
        save(&folder.join(name), &text, false, texts)?;
    }
    Ok(folder)
}

/// CSV with the mark by which a spreadsheet knows that names in any script are meant.
pub fn as_spreadsheet(csv: &str) -> String {
    format!("\u{feff}{csv}")
}

/// `drill-2026-11-22-7B`: letters and digits of any script, so that any system can keep it.
fn name_of(report: &Report) -> String {
    let of = report.class.as_deref().unwrap_or(&report.title);
    let plain: String = of.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    let words: Vec<&str> = plain.split('-').filter(|word| !word.is_empty()).collect();
    let parts = ["drill", report.date()].into_iter().chain(words).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("-")
}

fn new_folder(place: &Path, name: &str, texts: &Texts) -> Result<PathBuf> {
    let numbered = (2..=MOST_FOLDERS).map(|number| format!("{name}-{number}"));
    for name in std::iter::once(name.to_owned()).chain(numbered) {
        let folder = place.join(name);
        match fs::create_dir(&folder) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            made => {
                let path = folder.to_string_lossy().into_owned();
                made.with_context(|| say!(texts, "drill-results-not-written", path = path))?;
                return Ok(folder);
            }
        }
    }
    bail!(say!(texts, "drill-results-file-is-there", path = name))
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
    use crate::classroom::game::{Game, Naming, Rules, Setup, Way};
    use crate::domain::day::Moment;
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
    fn results_are_written_in_every_form_into_a_folder_that_is_new_each_time() {
        let texts = Texts::new(Language::Russian);
        let place = tempfile::tempdir().unwrap();
        let setup = Setup {
            title: "НЭП: ../налог / 1921".into(),
            way: Way::Hands,
            rules: Rules::default(),
            naming: Naming::Anonymous,
            class: None,
            players: Vec::new(),
            items: Vec::new(),
            seed: 0,
        };
        let report = Report::of(&Game::new(setup, str::to_owned), Moment { at: 0, offset_min: 0 });
        let first = write_all(&report, place.path(), &texts).unwrap();
        let second = write_all(&report, place.path(), &texts).unwrap();
        assert_eq!(first, place.path().join("drill-1970-01-01-НЭП-налог-1921"));
        assert_eq!(second, place.path().join("drill-1970-01-01-НЭП-налог-1921-2"));
        let mut names: Vec<_> = fs::read_dir(&first)
            .unwrap()
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        assert_eq!(
            names,
            ["questions.csv", "results.json", "results.md"],
            "no pupil is known: no more files"
        );
        assert!(write_all(&report, &place.path().join("none"), &texts).is_err());
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
