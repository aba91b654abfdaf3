//! Advice about courses: what calls it forth, what does not, and how an author silences it.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use rabfak::course::check::{Findings, check, report};
use rabfak::settings::actions;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

#[path = "support/course.rs"]
mod support;
use support::{COURSES, copy, fold};

/// A copy of a course of tests that may be changed.
struct Draft(TempDir);

impl Draft {
    fn of(course: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy(&Path::new(COURSES).join(course), folder.path());
        Self(folder)
    }

    fn change(self, file: &str, from: &str, to: &str) -> Self {
        let path = self.0.path().join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file}: {from}");
        fs::write(path, text.replace(from, to)).unwrap();
        self
    }

    fn findings(&self) -> Findings {
        check(self.0.path(), fold, &actions())
    }

    /// The codes of what is said, and of what is silenced.
    fn codes(&self) -> (Vec<&'static str>, Vec<&'static str>) {
        let Findings { said, silenced } = self.findings();
        let codes =
            |list: Vec<rabfak::course::diagnostic::Diagnostic>| list.iter().map(|found| found.code).collect();
        (codes(said), codes(silenced))
    }
}

#[test]
fn advice_is_silenced_for_a_lesson_or_for_all_and_never_lost() {
    let early = ["early-term"; 2];
    assert_eq!(Draft::of("bad/early-term").codes(), (early.to_vec(), Vec::new()));
    let lesson =
        Draft::of("bad/early-term").change("01-flour/lesson.ron", "\"})", "\"}, silence: [\"early-term\"])");
    assert_eq!(lesson.codes(), (Vec::new(), early.to_vec()));
    let other =
        Draft::of("bad/early-term").change("02-bread/lesson.ron", "])", "], silence: [\"early-term\"])");
    assert_eq!(other.codes(), (early.to_vec(), Vec::new()), "another lesson's silence");
    let course = Draft::of("bad/early-term").change(
        "course.ron",
        "  lessons",
        "  silence: [\"early-term\"],\n  lessons",
    );
    assert_eq!(course.codes(), (Vec::new(), early.to_vec()));
}

#[test]
fn what_is_no_advice_is_said_all_the_same() {
    let draft = Draft::of("bad/missing-why").change(
        "course.ron",
        "  lessons",
        "  silence: [\"missing-why\"],\n  lessons",
    );
    assert_eq!(draft.codes().0, ["missing-why", "unknown-advice"]);
}

#[test]
fn two_whys_in_six_are_enough() {
    let page = "01-bread/en.md";
    let one = Draft::of("bad/few-whys").change(page, "Where is it baked?", "Why is it baked?");
    assert_eq!(one.codes().0, ["few-whys"]);
    assert_eq!(one.change(page, "Who bakes it?", "How do two loaves differ?").codes().0, [""; 0]);
}

#[test]
fn a_lesson_of_the_right_length_gets_no_advice() {
    let draft = |to: &str| Draft::of("bad/lesson-length").change("course.ron", "(5, 10)", to);
    assert_eq!(draft("(4, 10)").codes().0, ["lesson-length"; 0]);
    assert_eq!(draft("(1, 3)").codes().0, ["lesson-length"]);
    assert_eq!(draft("(10, 5)").codes().0, ["bad-number"]);
}

#[test]
fn a_stop_in_between_ends_the_stretch_and_the_closing_section_needs_none() {
    let stop = "```ask\n(id: \"why-k6m7\", q: \"Why?\", model: \"So.\")\n```\n\n### Ovens";
    assert_eq!(
        Draft::of("bad/long-without-stop").change("01-bread/en.md", "### Ovens", stop).codes().0,
        [""; 0]
    );
    let mut more = String::from("## Afterwards {#after}\n\n");
    writeln!(more, "{}", "Bread is eaten. ".repeat(10)).unwrap();
    let path = "01-bread/en.md";
    let draft = Draft::of("bad/long-without-stop");
    let text = fs::read_to_string(draft.0.path().join(path)).unwrap();
    fs::write(draft.0.path().join(path), text + "\n" + &more).unwrap();
    assert_eq!(draft.codes().0, ["long-without-stop"; 2], "only the last section is without stops");
}

#[test]
fn a_page_that_cannot_be_read_gets_no_advice() {
    let draft = Draft::of("bad/few-whys").change("01-bread/en.md", "Basic(id: \"q3", "Basics(id: \"q3");
    assert_eq!(draft.codes().0, ["unknown-kind"]);
}

#[test]
fn a_changed_figure_cannot_go_unnoticed() {
    let page = "01-bread/en.md";
    let sheet = |draft: Draft| draft.change("facts.ron", "\"4 kopecks\"", "\"24 kopecks.\"");
    assert_eq!(sheet(Draft::of("bad/fact-not-found")).codes().0, [""; 0]);
    let changed = sheet(Draft::of("bad/fact-not-found").change(page, "24", "42"));
    assert_eq!(changed.codes().0, ["number-without-fact", "fact-not-found", "fact-not-found"]);
    let added = sheet(Draft::of("bad/fact-not-found").change(page, "See", "In 1922 it was dearer. See"));
    assert_eq!(added.codes().0, ["number-without-fact"]);
}

#[test]
fn a_fact_of_a_figure_is_found_in_its_row() {
    let changed = Draft::of("good").change("02-bread/en.md", "[\"1922\", \"12\"]", "[\"1922\", \"13\"]");
    assert_eq!(changed.codes().0, ["number-without-fact"; 2], "the table beside it still says 12");
}

#[test]
fn facts_name_lessons_and_sources_that_are_there() {
    let facts = "[(lesson: \"no-such\", facts: [(\"1\", \"one\", \"milk\", \"\")])]";
    let draft = Draft::of("bad/early-term");
    fs::write(draft.0.path().join("facts.ron"), facts).unwrap();
    let mut codes = draft.codes().0;
    codes.retain(|code| *code != "early-term");
    assert_eq!(codes, ["unknown-lesson", "unknown-source", "empty-text"]);
}

#[test]
fn a_translation_lags_as_soon_as_the_original_says_something_else() {
    let page = "01-flour/en.md";
    let comma = Draft::of("good").change(page, "two stones, and", "two stones and");
    assert_eq!(comma.codes().0, [""; 0]);
    for (from, to) in
        [("two stones", "three stones"), ("It is painted", "It is sung to"), ("[13.8,", "[13.9,")]
    {
        let codes = Draft::of("good").change(page, from, to).codes().0;
        assert!(codes.contains(&"translation-lags"), "{from}: {codes:?}");
    }
}

#[test]
fn a_report_counts_what_a_course_consists_of() {
    let (reports, unread) = report(&Path::new(COURSES).join("good"));
    assert_eq!((reports.len(), unread.len()), (1, 0));
    let [flour, bread] = &reports[0].lessons[..] else { panic!("two lessons") };
    assert_eq!((flour.languages.join(" "), bread.languages.join(" ")), ("en ru".into(), "en".into()));
    let kinds: Vec<_> = bread.tally.questions.iter().map(|(kind, count)| format!("{kind} {count}")).collect();
    assert_eq!(kinds.join(", "), "Basic 1, Cloze 1, Match 1, Multi 1, Numeric 1, Order 1, Recall 1, Typed 1");
    assert_eq!(
        (flour.tally.open, flour.tally.prompts(), flour.tally.figures, flour.tally.terms),
        (1, 3, 2, 1)
    );
    let total = &reports[0].total;
    assert_eq!(total.prompts(), flour.tally.prompts() + bread.tally.prompts());
    assert_eq!(total.words, flour.tally.words + bread.tally.words);
    assert_eq!(total.sources.iter().cloned().collect::<Vec<_>>(), ["C", "M"]);
}

#[test]
fn a_report_is_a_table_of_equal_lines() {
    let (reports, _) = report(&Path::new(COURSES).join("good"));
    let text = reports[0].to_string();
    let lines: Vec<_> = text.lines().skip(2).collect();
    assert_eq!(lines.len(), 5, "{text}");
    let shape = |line: &&str| (line.chars().count(), line.matches('|').count());
    assert!(lines.iter().all(|line| shape(line) == shape(&lines[0])), "{text}");
    let (reports, unread) = report(Path::new("tests/courses/nowhere"));
    assert_eq!((reports.len(), unread.len()), (0, 1));
}
