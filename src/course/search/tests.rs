//! What is found in the bundled course.

use super::*;
use crate::course::bundled::BUNDLED;
use crate::course::library::Library;

fn index() -> Index {
    let (library, _) = Library::open(&BUNDLED, &[], "en");
    let course = library.courses().iter().find(|course| course.id.as_str() == "nep").unwrap();
    let mut index = Index::new(std::slice::from_ref(course), "en");
    for head in &course.lessons {
        index.put(&library.lesson(&head.id).unwrap());
    }
    index
}

fn marked(hit: &Hit) -> String {
    let mark = hit.marks.first().cloned().unwrap_or(0..0);
    hit.text.chars().skip(mark.start).take(mark.len()).collect()
}

#[test]
fn a_word_is_found_in_lessons_and_in_the_glossary() {
    let found = index().find(&Needle::new("продразвёрстка"), None, &[]);
    assert!(found.counts[0] > 0 && found.counts[1] > 0, "{:?}", found.counts);
    let term = found.hits.iter().find(|hit| hit.kind == Kind::Glossary).unwrap();
    assert_eq!(term.title, "prodrazvyorstka");
    let passage = found.hits.iter().find(|hit| hit.kind == Kind::Lesson).unwrap();
    assert_eq!((passage.number, marked(passage).as_str()), (Some(1), "prodrazvyorstka"));
    assert!(matches!(&passage.to, Target::Passage(_, _, offset) if *offset == passage.marks[0].start));
}

#[test]
fn footnotes_and_the_words_of_figures_are_found_where_they_stand() {
    let index = index();
    // A footnote, a title, the name of a bar, what happened on a line of time, what is to be seen.
    for words in [
        "wording an author chooses",
        "three incomes",
        "party functionary",
        "tax in kind voted",
        "thirty times the dole",
    ] {
        let found = index.find(&Needle::new(words), None, &[]);
        let hit = found.hits.first().unwrap();
        assert_eq!((hit.kind, marked(hit).to_lowercase().as_str()), (Kind::Lesson, words));
        assert!(matches!(&hit.to, Target::Passage(_, _, 0)), "the passage, for they are no part of its text");
        assert_eq!(
            index.next_lesson(&Needle::new(words), &"nep/lands".into(), true),
            None,
            "nothing to mark there"
        );
    }
    let asked = index.find(&Needle::new("What will many farms do next spring"), None, &[]);
    assert!(asked.hits.is_empty(), "a question is found by nobody");
}

#[test]
fn quotations_are_a_kind_of_their_own() {
    let found = index().find(&Needle::new("lenin"), None, &[]);
    assert!(found.hits.windows(2).all(|two| two[0].kind <= two[1].kind));
    assert!(found.counts[2] > 0, "{:?}", found.counts);
}

#[test]
fn nothing_found_offers_what_is_spelled_like_it() {
    let found = index().find(&Needle::new("prodrazvystka"), None, &[]);
    assert_eq!((found.hits.len(), found.near.first().map(String::as_str)), (0, Some("prodrazvyorstka")));
    assert!(index().find(&Needle::new(""), None, &[]).hits.is_empty());
}

#[test]
fn hits_lead_on_to_other_lessons_and_back() {
    let index = index();
    let needle = Needle::new("trade");
    let first = index.sheets[0].lesson.clone();
    let next = index.next_lesson(&needle, &first, true).cloned().unwrap();
    assert_eq!(next, index.sheets[1].lesson);
    assert_eq!(index.next_lesson(&needle, &next, false), Some(&first));
    let last = &index.sheets.last().unwrap().lesson;
    assert_eq!(index.next_lesson(&needle, last, true), None);
}

#[test]
fn a_lesson_that_was_changed_is_found_by_its_new_words_only() {
    let mut index = index();
    let (library, _) = Library::open(&BUNDLED, &[], "en");
    let mut lesson = (*library.lesson(&index.sheets[0].lesson).unwrap()).clone();
    lesson.passages.truncate(1);
    let before = index.find(&Needle::new("prodrazvyorstka"), None, &[]).counts[0];
    index.put(&lesson);
    assert!(index.find(&Needle::new("prodrazvyorstka"), None, &[]).counts[0] < before);
    assert_eq!(index.sheets.len(), index.courses[0].lessons.len());
}

#[test]
fn names_of_lessons_terms_and_headings_are_found_by_their_beginning() {
    let index = index();
    let first = |typed: &str| index.named(&Needle::new(typed), None).first().map(|name| (*name).clone());
    assert_eq!(first("2").unwrap().of, Named::Lesson(index.sheets[1].lesson.clone()));
    assert_eq!(first("хозр").unwrap().shown, "khozraschet");
    let heading = index.sheets[0].headings[0].clone();
    assert_eq!(first(&heading.shown).unwrap(), heading);
}

#[test]
fn it_is_known_which_lessons_use_a_term() {
    let index = index();
    let course = index.courses[0].id.clone();
    let lessons: Vec<_> = index.uses(&course, &"prodrazvyorstka".into()).collect();
    assert!(lessons.contains(&&index.sheets[0].lesson));
}

#[test]
fn what_is_spelled_like_it_may_be_a_third_longer_or_shorter() {
    let index = index();
    let near = |typed: &str| index.near(&Needle::new(typed));
    assert_eq!(near("prodrazvyorstkaqqqqqqq").first().map(String::as_str), Some("prodrazvyorstka"));
    assert_eq!(near("prodrazvyor").first().map(String::as_str), Some("prodrazvyorstka"));
    assert_eq!(near(&"prodrazvyorstka ".repeat(100)), Vec::<String>::new());
}
