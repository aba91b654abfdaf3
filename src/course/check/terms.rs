//! What is wrong with the entries of a glossary: too wide, leading nowhere or in a circle, the same as another.
//!
//! It must not know lessons.

use super::Fold;
use crate::course::catalogue::Catalogue;
use crate::course::diagnostic::codes::{BRIEF_TOO_WIDE, SEE_ITSELF, SEE_UNKNOWN, TWO_TERMS_ONE_KEY};
use crate::course::diagnostic::{Diagnostic, did_you_mean};
use crate::course::folder::Page;
use crate::course::format::Written;
use crate::course::format::manifest::GlossaryEntry;
use crate::course::localized::Localized;
use crate::domain::ids::TermId;
use std::collections::BTreeMap;
use unicode_width::UnicodeWidthStr;

/// The columns that the line under the text has room for.
const WIDEST_BRIEF: usize = 76;

pub(super) fn check(catalogue: &Catalogue, fold: Fold, found: &mut Vec<Diagnostic>) {
    let ids: Vec<&str> = catalogue.terms.ids(GlossaryEntry::id);
    for (page, entry) in catalogue.terms.written() {
        match &entry.value {
            GlossaryEntry::Term { brief, .. } => widths(page, entry, ("brief", brief), found),
            GlossaryEntry::See { id, to, .. } => circle(catalogue, page, entry, (id, to), found),
        }
        for (path, to) in sees(&entry.value) {
            if to == entry.value.id() {
                found.push(page.finding(SEE_ITSELF, entry.at(&path), format!("'{to}' leads to itself")));
            } else if catalogue.terms.is_known && !ids.contains(&to) {
                let remedy = did_you_mean(to, ids.iter().copied());
                let message = format!("no glossary entry '{to}'");
                found.push(page.finding(SEE_UNKNOWN, entry.at(&path), message).remedy(remedy));
            }
        }
    }
    same_keys(catalogue, fold, found);
}

fn sees(entry: &GlossaryEntry) -> Vec<(String, &str)> {
    match entry {
        GlossaryEntry::Term { see, .. } => {
            see.iter().enumerate().map(|(i, to)| (format!("see.{i}"), to.as_str())).collect()
        }
        GlossaryEntry::See { to, .. } => vec![("to".to_owned(), to.as_str())],
    }
}

/// Reports lines that the space for them cannot hold.
pub(super) fn widths<T>(
    page: &Page,
    written: &Written<T>,
    (path, brief): (&str, &Localized),
    found: &mut Vec<Diagnostic>,
) {
    for (lang, text) in brief.iter() {
        let width = text.width();
        if width > WIDEST_BRIEF {
            let message = format!("the line is {width} columns wide, {WIDEST_BRIEF} fit");
            found.push(page.finding(BRIEF_TOO_WIDE, written.at(&format!("{path}.{lang}")), message));
        }
    }
}

/// Entries that lead to each other and never to a meaning.
fn circle(
    catalogue: &Catalogue,
    page: &Page,
    entry: &Written<GlossaryEntry>,
    (id, to): (&str, &str),
    found: &mut Vec<Diagnostic>,
) {
    let leads_on = catalogue.course.glossary.pointers.iter().any(|pointer| pointer.id.as_str() == to);
    if id != to && leads_on && is_circle(catalogue, id) {
        found.push(page.finding(SEE_ITSELF, entry.at("to"), format!("'{id}' leads back to itself")));
    }
}

fn is_circle(catalogue: &Catalogue, id: &str) -> bool {
    let pointers = &catalogue.course.glossary.pointers;
    let mut at = id;
    for _ in 0..pointers.len() {
        match pointers.iter().find(|pointer| pointer.id.as_str() == at) {
            Some(pointer) => at = pointer.to.as_str(),
            None => return false,
        }
        if at == id {
            return true;
        }
    }
    false
}

fn same_keys(catalogue: &Catalogue, fold: Fold, found: &mut Vec<Diagnostic>) {
    let glossary = &catalogue.course.glossary;
    let mut seen: BTreeMap<String, (TermId, &str)> = BTreeMap::new();
    for (page, entry) in catalogue.terms.written() {
        let id = TermId::from(entry.value.id());
        // An entry that leads to a term may well be called what the term is called.
        let target = glossary.resolve(&id).map_or(id, |term| term.id.clone());
        for name in spellings(&entry.value) {
            let key = fold(name);
            match seen.get(&key) {
                Some((other, there)) if *other != target => {
                    let message = format!("'{name}' is also '{there}' of '{other}' in all but spelling");
                    found.push(page.finding(TWO_TERMS_ONE_KEY, entry.at("term"), message));
                }
                Some(_) => {}
                None => {
                    seen.insert(key, (target.clone(), name));
                }
            }
        }
    }
}

fn spellings(entry: &GlossaryEntry) -> Vec<&str> {
    match entry {
        GlossaryEntry::Term { term, expands, also, .. } => {
            let expansions = expands.iter().flat_map(Localized::texts);
            term.texts().chain(expansions).chain(also.iter().map(String::as_str)).collect()
        }
        GlossaryEntry::See { term, .. } => term.texts().collect(),
    }
}
