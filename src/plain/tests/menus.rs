//! The menu and the glossary.

use super::course::{desk, meaning};
use super::desk::Paper;
use super::{play, same};
use crate::domain::card::Card;
use crate::domain::event::{Review, What};
use crate::domain::rating::Rating;
use crate::plain::{menu, term};
use std::sync::Arc;

fn chosen(paper: &mut Paper, lines: &[&str]) -> String {
    play(paper, lines, |paper, input, out| menu(paper, input, out))
}

fn entry(paper: &mut Paper, word: &str) -> (String, bool) {
    let mut found = false;
    let written = play(paper, &[], |paper, _, out| {
        found = term(paper, word, out)?;
        Ok(())
    });
    (written, found)
}

#[test]
fn the_menu_says_what_is_due_and_leads_everywhere() {
    let lines =
        ["lessons", "read 9", "read war", "q", "lessons", "term prodnalig", "dance", "review", "q", "q"];
    let written = chosen(&mut desk(), &lines);
    same(
        &written,
        r#"
        The New Economic Policy
        0 due, 1 new, about 1 minute.
        Type review, read, ? to hear all that can be typed, or q to stop.
        > lessons
        1. From war communism.
        2. Traders.
        > read 9
        There is no lesson 9. Type lessons to hear which there are.
        > read war
        Lesson 1, From war communism. 8 paragraphs. Enter reads on, ? for help, q to stop.

        [1] The tax came. (note 1) It stayed.
        Type n 1 to hear the note.
        > q
        Stopped at paragraph 1 of 8.
        > lessons
        1. From war communism. Begun.
        2. Traders.
        > term prodnalig
        No term is called "prodnalig".
        Spelled like it: prodnalog.
        > dance
        "dance" means nothing here. Type ? to hear what can be typed.
        > review
        Review: 0 due, 1 new. Type ? for help, q to stop.

        1 of 1. Glossary, NEP.
        glavk (главк)
        Enter shows the answer.
        > q

        Stopped. 0 answered, 1 left. Everything is saved.
        > q
    "#,
    );
}

#[test]
fn the_end_of_the_input_ends_all_of_it() {
    let written = chosen(&mut desk(), &["review"]);
    same(
        &written,
        r#"
        The New Economic Policy
        0 due, 1 new, about 1 minute.
        Type review, read, ? to hear all that can be typed, or q to stop.
        > review
        Review: 0 due, 1 new. Type ? for help, q to stop.

        1 of 1. Glossary, NEP.
        glavk (главк)
        Enter shows the answer.
        >

        Stopped. 0 answered, 1 left. Everything is saved.
    "#,
    );
}

#[test]
fn an_empty_desk_says_so() {
    let written = chosen(&mut Paper::default(), &["lessons", "read 1", "read", "review", "term x"]);
    same(
        &written,
        r#"
        Nothing is due.
        Type review, read, ? to hear all that can be typed, or q to stop.
        > lessons
        No course is chosen.
        > read 1
        There is no lesson 1. Type lessons to hear which there are.
        > read
        There is no lesson to read.
        > review
        Nothing is due.
        > term x
        No term is called "x".
        To hear all terms, type terms in the menu of rabfak --plain.
        >
    "#,
    );
}

#[test]
fn an_entry_is_told_in_full() {
    let mut paper = desk();
    let review = Review { rating: Rating::Good, fingerprint: 0, rev: 1, took_ms: 0 };
    paper.past(1, What::Review { card: "nep/term/glavk/meaning".into(), review });
    let (written, found) = entry(&mut paper, "Glavk");
    same(
        &written,
        r#"
        glavk
        What glavk is.
        All about glavk.
        Lesson 1, From war communism.
        You would recall it today with 95 %, next on 23 November.
    "#,
    );
    assert!(found);
}

#[test]
fn a_term_is_remembered_as_well_as_its_weakest_answered_card() {
    let mut paper = desk();
    let reverse =
        |id: &str| Arc::new(Card { id: id.into(), ..(*meaning("glavk", "главк", "x")).clone() });
    paper.deck.extend([reverse("nep/term/glavk/word"), reverse("nep/term/glavk/script")]);
    let review = Review { rating: Rating::Good, fingerprint: 0, rev: 1, took_ms: 0 };
    paper.past(1, What::Review { card: "nep/term/glavk/meaning".into(), review });
    let (written, _) = entry(&mut paper, "glavk");
    assert!(written.ends_with("You would recall it today with 95 %, next on 23 November.\n"), "{written}");
    paper.past(5, What::Review { card: "nep/term/glavk/word".into(), review });
    let (written, _) = entry(&mut paper, "glavk");
    assert!(written.ends_with("You would recall it today with 84 %, due today.\n"), "{written}");
}

#[test]
fn another_name_leads_to_the_entry() {
    let (written, found) = entry(&mut desk(), "tax in kind");
    same(
        &written,
        r#"
        tax in kind: see prodnalog.
        prodnalog (продналог)
        What prodnalog is.
        All about prodnalog.
        See: NEP (from there glavk).
        Lesson 1, From war communism.
        You have not been asked it yet.
    "#,
    );
    assert!(found);
    let (written, _) = entry(&mut desk(), "НЭП");
    same(
        &written,
        r#"
        NEP (НЭП)
        Stands for: New Economic Policy.
        What nep is.
        All about nep.
        See: glavk.
        Lesson 1, From war communism.
        You have not been asked it yet.
    "#,
    );
}

#[test]
fn an_unknown_word_names_the_nearest() {
    let (written, found) = entry(&mut desk(), "glavka");
    assert_eq!(written, "No term is called \"glavka\".\nSpelled like it: glavk.\n");
    assert!(!found);
    let (written, _) = entry(&mut desk(), "\u{1b}xylophone");
    same(
        &written,
        r#"
        No term is called "xylophone".
        To hear all terms, type terms in the menu of rabfak --plain.
    "#,
    );
    let (written, _) = entry(&mut desk(), "foo");
    assert!(!written.contains("Spelled like it"), "{written}");
}

#[test]
fn a_long_list_is_told_in_parts_and_broken_off_by_whatever_is_typed() {
    let mut paper = desk();
    let nep = paper.courses[0].glossary.terms[1].clone();
    paper.courses[0].glossary.terms = vec![nep; 50];
    let written = chosen(&mut paper, &["terms", "", "q", "terms", "lessons", "terms", "", "", "q"]);
    let told = "NEP: What nep is.\n";
    let part = told.repeat(20);
    let expected = format!(
        "> terms\n{part}20 of 50. Enter for more, q to stop.\n>\n{part}40 of 50. Enter for more, q to stop.\n> q\n\
         > terms\n{part}20 of 50. Enter for more, q to stop.\n> lessons\n1. From war communism.\n2. Traders.\n\
         > terms\n{part}20 of 50. Enter for more, q to stop.\n>\n{part}40 of 50. Enter for more, q to stop.\n>\n{}> q\n",
        told.repeat(10)
    );
    assert_eq!(&written[written.find("> ").unwrap_or(0)..], expected);
}

#[test]
fn what_is_not_understood_is_guessed_at() {
    let mut paper = desk();
    let written = chosen(&mut paper, &["reveiw", "2", "", "?", "term", "LESSONS"]);
    same(
        &written[written.find("> ").unwrap_or(0)..],
        r#"
        > reveiw
        "reveiw" means nothing here. Did you mean review?
        > 2
        To read lesson 2, type read 2.
        >
        Type review, read, ? to hear all that can be typed, or q to stop.
        > ?
        review asks what is due.
        read goes on with the lesson begun last; read 3 reads lesson 3.
        quiz asks about the lessons that were begun; quiz 3 about lesson 3.
        lessons names the lessons.
        courses names the courses; course 2 turns to course 2.
        terms names the terms; term and a word tells one.
        sources names the works that the course cites; sources 2 tells of work 2.
        find and some words finds them in everything.
        timeline tells what happened when.
        index names people, institutions and dates; index and a name its passages.
        q stops.
        > term
        review asks what is due.
        read goes on with the lesson begun last; read 3 reads lesson 3.
        quiz asks about the lessons that were begun; quiz 3 about lesson 3.
        lessons names the lessons.
        courses names the courses; course 2 turns to course 2.
        terms names the terms; term and a word tells one.
        sources names the works that the course cites; sources 2 tells of work 2.
        find and some words finds them in everything.
        timeline tells what happened when.
        index names people, institutions and dates; index and a name its passages.
        q stops.
        > LESSONS
        1. From war communism.
        2. Traders.
        >
    "#,
    );
}
