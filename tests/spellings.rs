//! Any spelling of a term finds it: as English, German and French writers spell it and as libraries romanise it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

use rabfak::course::Course;
use rabfak::course::bundled::BUNDLED;
use rabfak::course::library::Library;
use rabfak::course::search::{Index, Kind, Target};
use rabfak::text::find::Needle;
use rabfak::text::fold::fold;
use std::collections::BTreeMap;
use std::sync::Arc;

const TABLE: &str = include_str!("spellings.ron");

fn course() -> Arc<Course> {
    let (library, _) = Library::open(&BUNDLED, &[], "en");
    Arc::clone(library.courses().iter().find(|course| course.id.as_str() == "nep").unwrap())
}

#[test]
fn every_spelling_of_the_table_finds_its_entry() {
    let course = course();
    let index = Index::new(std::slice::from_ref(&course), "en");
    let table: Vec<(String, Vec<String>)> = ron::from_str(TABLE).unwrap();
    assert!(table.iter().map(|(_, spellings)| spellings.len()).sum::<usize>() >= 200);
    let mut missed = Vec::new();
    for (id, spellings) in &table {
        for spelling in spellings {
            let found = index.find(&Needle::new(spelling), None, &[]);
            let terms: Vec<String> = found
                .hits
                .iter()
                .filter_map(|hit| match &hit.to {
                    Target::Term(_, term) if hit.kind == Kind::Glossary => Some(term.to_string()),
                    _ => None,
                })
                .collect();
            if !terms.contains(id) {
                missed.push(format!("{spelling} ({}) finds {terms:?}, not {id}", fold(spelling)));
            }
        }
    }
    assert!(missed.is_empty(), "{} missed:\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn no_two_terms_run_together() {
    let course = course();
    let mut by_key: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for term in &course.glossary.terms {
        let mut keys: Vec<String> = term.spellings().map(fold).collect();
        keys.sort_unstable();
        keys.dedup();
        for key in keys {
            by_key.entry(key).or_default().push(term.id.as_str());
        }
    }
    by_key.retain(|_, terms| terms.len() > 1);
    assert_eq!(by_key, BTreeMap::new());
}
