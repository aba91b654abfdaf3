//! Missing ids are made and written into the files, and nothing else is changed.

#![allow(missing_docs, clippy::unwrap_used)]

use rabfak::course::check::{MintError, check, mint};
use rabfak::settings::actions;
use rand::SeedableRng;
use rand::rngs::StdRng;
use std::fs;
use std::path::Path;

#[path = "support/course.rs"]
mod support;
use support::{COURSES, copy, fold};

const IDS: [&str; 4] = ["grind-a2b3", "stones-c4d5", "mills-e6f7", "why-j4k5"];

fn without_ids(folder: &Path) -> String {
    copy(&Path::new(COURSES).join("good"), folder);
    let prose = folder.join("01-flour/en.md");
    let mut text = fs::read_to_string(&prose).unwrap();
    for id in IDS {
        text = text.replace(&format!("  id: \"{id}\",\n"), "").replace(&format!("id: \"{id}\", "), "");
    }
    fs::write(&prose, &text).unwrap();
    text
}

#[test]
fn ids_are_made_where_they_are_missing() {
    let folder = tempfile::tempdir().unwrap();
    let before = without_ids(folder.path());
    fs::remove_file(folder.path().join("01-flour/ru.md")).unwrap();
    let minted = mint(folder.path(), &mut StdRng::seed_from_u64(1)).unwrap();
    let slugs: Vec<_> = minted.iter().map(|minted| minted.id.rsplit_once('-').unwrap().0).collect();
    assert_eq!(slugs, ["what-is-done", "a-mill-has", "mills", "why-would-anyone"]);
    let mut after = fs::read_to_string(folder.path().join("01-flour/en.md")).unwrap();
    for minted in &minted {
        let line = after.lines().nth(minted.line as usize - 1).unwrap();
        assert!(line.contains(&minted.id), "{minted:?}: {line}");
    }
    assert!(after.contains(&format!("Choice(\n  id: \"{}\",\n  q:", minted[0].id)));
    assert!(after.contains(&format!("TrueFalse(id: \"{}\", q:", minted[1].id)));
    for minted in &minted {
        after = after.replace(&format!("\n  id: \"{}\",", minted.id), "");
        after = after.replace(&format!("id: \"{}\", ", minted.id), "");
    }
    assert_eq!(after, before, "nothing else is changed");
    assert!(!check(folder.path(), fold, &actions()).said.iter().any(|found| found.code == "missing-id"));
    assert_eq!(
        mint(folder.path(), &mut StdRng::seed_from_u64(2)).unwrap(),
        [],
        "there is nothing left to do"
    );
}

#[test]
fn an_id_that_a_translation_has_is_taken_over() {
    let folder = tempfile::tempdir().unwrap();
    without_ids(folder.path());
    let minted = mint(folder.path(), &mut StdRng::seed_from_u64(1)).unwrap();
    let ids: Vec<_> = minted.iter().map(|minted| minted.id.as_str()).collect();
    assert_eq!(ids, IDS);
    assert_eq!(check(folder.path(), fold, &actions()).said, []);
}

#[test]
fn an_id_is_not_taken_over_where_the_places_differ() {
    let folder = tempfile::tempdir().unwrap();
    without_ids(folder.path());
    let prose = folder.path().join("01-flour/ru.md");
    let extra = "\n```ask\n(id: \"more-w2x3\", q: \"?\", model: \"!\")\n```\n";
    fs::write(&prose, fs::read_to_string(&prose).unwrap() + extra).unwrap();
    let minted = mint(folder.path(), &mut StdRng::seed_from_u64(1)).unwrap();
    assert_eq!(minted.len(), IDS.len());
    assert!(minted.iter().all(|minted| !IDS.contains(&minted.id.as_str())), "{minted:?}");
}

#[test]
fn line_ends_and_byte_order_marks_stay() {
    let folder = tempfile::tempdir().unwrap();
    let text = without_ids(folder.path());
    let prose = folder.path().join("01-flour/en.md");
    fs::write(&prose, format!("\u{feff}{}", text.replace('\n', "\r\n"))).unwrap();
    mint(folder.path(), &mut StdRng::seed_from_u64(1)).unwrap();
    let after = fs::read_to_string(&prose).unwrap();
    assert!(after.starts_with("\u{feff}# Flour"));
    assert_eq!(after.matches('\n').count(), after.matches("\r\n").count());
    assert!(!check(folder.path(), fold, &actions()).said.iter().any(|found| found.code == "missing-id"));
}

#[test]
fn nothing_is_left_beside_the_files() {
    let folder = tempfile::tempdir().unwrap();
    without_ids(folder.path());
    mint(folder.path(), &mut StdRng::seed_from_u64(1)).unwrap();
    let mut files: Vec<_> = fs::read_dir(folder.path().join("01-flour"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    assert_eq!(files, ["en.md", "lesson.ron", "ru.md"]);
}

#[test]
fn a_course_that_cannot_be_read_is_left_alone() {
    let error =
        mint(&Path::new(COURSES).join("bad/newer-format"), &mut StdRng::seed_from_u64(1)).unwrap_err();
    assert!(matches!(&error, MintError::Course(found) if found.len() == 1), "{error}");
}
