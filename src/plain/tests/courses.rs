//! More than one course.

use super::course::{desk, english, nep, war};
use super::desk::Paper;
use super::{play, same};
use crate::course::lesson::Lesson;
use crate::plain::{menu, term};
use std::sync::Arc;

/// The desk with a second course on it, which has one lesson and one term that the first has not.
fn two() -> Paper {
    let mut bread = nep();
    bread.id = "bread".into();
    bread.title = english("Bread");
    bread.lessons.truncate(1);
    bread.lessons[0].id = "bread/flour".into();
    bread.lessons[0].title = english("Flour");
    bread.glossary.terms.truncate(1);
    bread.glossary.terms[0].id = "rye".into();
    bread.glossary.terms[0].term = english("rye");
    bread.glossary.terms[0].see.clear();
    bread.glossary.pointers.clear();
    let mut paper = desk();
    paper.courses.push(bread);
    paper.lessons.push(Arc::new(Lesson { id: "bread/flour".into(), title: "Flour".into(), ..war() }));
    paper
}

fn chosen(paper: &mut Paper, lines: &[&str]) -> String {
    let written = play(paper, lines, |paper, input, out| menu(paper, input, out));
    let from = written.find("> ").expect("it asks");
    written[from..].to_owned()
}

#[test]
fn a_course_is_chosen_by_number_or_id() {
    let mut paper = two();
    let lines = ["courses", "course 2", "courses", "lessons", "course nep", "course 3", "course", "terms"];
    let written = chosen(&mut paper, &lines);
    same(
        &written,
        r#"
        > courses
        1. The New Economic Policy (nep). This one is being studied.
        2. Bread (bread).
        > course 2
        Bread
        0 due, 1 new, about 1 minute.
        > courses
        1. The New Economic Policy (nep).
        2. Bread (bread). This one is being studied.
        > lessons
        1. Flour.
        > course nep
        The New Economic Policy
        0 due, 1 new, about 1 minute.
        > course 3
        There is no course 3. Type courses to hear which there are.
        > course
        Type course and its number. Type courses to hear which there are.
        > terms
        glavk: What glavk is.
        NEP: What nep is.
        prodnalog: What prodnalog is.
        >
    "#,
    );
    assert_eq!(paper.current, 0);
}

#[test]
fn a_choice_that_cannot_be_saved_changes_nothing() {
    let mut paper = two();
    paper.full_at = Some(0);
    let written = chosen(&mut paper, &["course bread"]);
    assert_eq!(written, "> course bread\nNot saved: the disk is full. Nothing has changed.\n>\n");
    assert_eq!(paper.current, 0);
}

#[test]
fn lessons_and_terms_of_other_courses_are_found_after_those_of_this_one() {
    let mut paper = two();
    let written = chosen(&mut paper, &["read flour", "q", "read bread/flour", "q", "read 1", "q"]);
    assert_eq!(written.matches("Lesson 1, Flour.").count(), 2, "{written}");
    assert_eq!(written.matches("Lesson 1, From war communism.").count(), 1, "{written}");
    let written = play(&mut paper, &[], |paper, _, out| term(paper, "rye", out).map(|_| ()));
    assert!(written.starts_with("In the course Bread:\nrye\n"), "{written}");
    let written = play(&mut paper, &[], |paper, _, out| term(paper, "glavk", out).map(|_| ()));
    assert!(written.starts_with("glavk\n"), "{written}");
}

#[test]
fn the_end_of_a_lesson_says_what_to_type_next() {
    let mut paper = two();
    let to_the_end = ["read 1", "8", "", "course bread", "read nep/war", "", "read 1", "8", "", "q"];
    let written = chosen(&mut paper, &to_the_end);
    assert!(written.contains("\nNext: lesson 2, Traders: read 2\n"), "{written}");
    assert!(written.contains("\nNext: lesson 2, Traders: read nep/traders\n"), "{written}");
    assert!(written.contains("\nNo lesson is left to read. To answer what is due: review.\n"), "{written}");
}
