//! Stops gone back to: what was passed over there, and the last answer taken back.

use super::course::{card, desk, truth, war};
use super::desk::Paper;
use super::readings::{at, reading};
use super::same;
use crate::course::lesson::PassageKind;
use crate::domain::card::Card;
use crate::domain::event::What;
use std::sync::Arc;

/// What follows the first `from` of a transcript.
fn after<'t>(written: &'t str, from: &str) -> &'t str {
    written.split_once(from).map(|(_, after)| after).unwrap_or_default()
}

#[test]
fn what_was_passed_over_is_answered_at_the_stop_it_stands_at() {
    let mut paper = at("decree/2");
    reading(&mut paper, &["!", "s", "", "q"]);
    let written = reading(&mut paper, &["5", "a", "1", "", "", "b", "a", "q"]);
    same(
        after(&written, "> 5\n"),
        r#"
        [5] Stop.
        2 passed over. Type a to answer them.
        > a

        1 of 2. Lesson 1, NEP.
        Who kept the rest?
        1. The household
        2. The town
        3. The army
        Type one number from 1 to 3. Enter alone: I don't know.
        > 1
        Right.
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Next on 24 November.

        2 of 2. Lesson 1, NEP.
        The tax was paid in kind.
        Type t for true or f for false. Enter alone: I don't know.
        >
        Counted as not known.
        The statement is true.
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Comes back at the next stop.
        That was the last question. Enter goes on, u takes the last answer back.
        >

        [6] Bar chart: Monthly income, roubles.
        unemployed: 24; official: 222; engineer: 800.5.
        Source: Charles Bettelheim, Class Struggles, 1978.
        See the distance.
        > b

        [5] Stop: 2 answered today.
        > a
        Nothing is passed over here.
        > q
        Stopped at paragraph 5 of 8.
    "#,
    );
    let state = paper.progress.card(&"nep/who".into());
    assert!(!state.suspended && !state.waived && state.reviews == 1);
}

#[test]
fn what_was_just_passed_over_is_answered_before_reading_on() {
    let mut paper = at("decree/2");
    let written = reading(&mut paper, &["s", "t", "a", "1", ""]);
    same(
        after(&written, "> t\n"),
        r#"
        Right.
        The statement is true.
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Next on 24 November.
        That was the last question; 1 passed over. Enter goes on, a answers it, u takes the last answer back.
        > a

        1 of 1. Lesson 1, NEP.
        Who kept the rest?
        1. The household
        2. The town
        3. The army
        Type one number from 1 to 3. Enter alone: I don't know.
        > 1
        Right.
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Next on 24 November.
        That was the last question. Enter goes on, u takes the last answer back.
        >

        [6] Bar chart: Monthly income, roubles.
        unemployed: 24; official: 222; engineer: 800.5.
        Source: Charles Bettelheim, Class Struggles, 1978.
        See the distance.
        >
        Stopped at paragraph 6 of 8.
    "#,
    );
}

#[test]
fn the_last_answer_of_a_stop_is_taken_back_while_reading_on() {
    let mut paper = at("decree/2");
    let written = reading(&mut paper, &["1", "f", "", "u", "t", "", "a", "u", "q"]);
    same(
        after(&written, "Comes back at the next stop.\n"),
        r#"
        That was the last question. Enter goes on, u takes the last answer back.
        >

        [6] Bar chart: Monthly income, roubles.
        unemployed: 24; official: 222; engineer: 800.5.
        Source: Charles Bettelheim, Class Struggles, 1978.
        See the distance.
        > u
        Taken back.

        [5] Stop: 1 question, 1 answered today.

        1 of 1. Lesson 1, NEP.
        The tax was paid in kind.
        Type t for true or f for false. Enter alone: I don't know.
        > t
        Right.
        The statement is true.
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Next on 24 November.
        That was the last question. Enter goes on, u takes the last answer back.
        >

        [6] Bar chart: Monthly income, roubles.
        unemployed: 24; official: 222; engineer: 800.5.
        Source: Charles Bettelheim, Class Struggles, 1978.
        See the distance.
        > a
        Nothing is passed over here.
        > u
        Taken back.

        [5] Stop: 1 question, 1 answered today.

        1 of 1. Lesson 1, NEP.
        The tax was paid in kind.
        Type t for true or f for false. Enter alone: I don't know.
        > q
        Stopped at paragraph 5 of 8.
    "#,
    );
    let voids = paper.events.iter().filter(|event| matches!(event.what, What::Void { .. }));
    assert_eq!(voids.count(), 2);
}

#[test]
fn what_was_missed_is_owed_at_the_next_stop_until_it_is_answered_there() {
    let mut paper = at("decree/2");
    let lines = ["1", "f", "", "", "khozraschet", "t", "", "u", "q"];
    let written = reading(&mut paper, &lines);
    let next: Vec<&str> = written.lines().filter(|line| line.starts_with("[7] ")).collect();
    let again = "[7] Stop: 1 asked again, 1 answered today.";
    assert_eq!(next, ["[7] Stop: 1 question, 1 asked again.", again], "what is taken back is owed again");
}

#[test]
fn a_stop_gone_back_to_does_not_ask_what_was_missed_there() {
    let mut paper = at("decree/2");
    let written = reading(&mut paper, &["1", "f", "", "5", "q"]);
    assert!(written.contains("> 5\n\n[5] Stop: 2 answered today.\n"), "{written}");
}

#[test]
fn where_no_stop_was_just_left_nothing_is_taken_back() {
    let mut paper = at("decree/2");
    let written = reading(&mut paper, &["1", "t", "", "1", "u", "q"]);
    assert!(written.contains("> u\nThere is nothing to take back.\n>"), "{written}");
}

#[test]
fn what_cannot_be_saved_is_neither_taken_back_nor_asked_again() {
    let mut paper = at("decree/2");
    reading(&mut paper, &["s", "t", "", "q"]);
    paper.full_at = Some(0);
    let written = reading(&mut paper, &["5", "a", "q"]);
    same(
        after(&written, "> 5\n"),
        r#"
        [5] Stop: 1 answered today.
        1 passed over. Type a to answer it.
        > a
        Not saved: the disk is full. Nothing has changed.
        > q
        Stopped at paragraph 5 of 8.
    "#,
    );
}

#[test]
fn a_question_that_was_thought_over_is_not_missing_but_can_be_seen_again() {
    let mut lesson = war();
    let open = Card { scheduled: false, ..(*card("open", super::course::basic())).clone() };
    lesson.passages[6].kind = PassageKind::Stop(vec![Arc::new(open), card("kind", truth())]);
    let mut paper = Paper { lessons: vec![Arc::new(lesson)], ..desk() };
    let written = reading(&mut paper, &["5", "", "t", "", "b", "a", "q"]);
    assert!(written.contains("\nThat was the last question. Enter goes on"), "{written}");
    same(
        after(&written, "> b\n"),
        r#"
        [5] Stop: 1 answered today.
        1 thought over. Type a to see it again.
        > a

        1 of 1. Lesson 1, NEP.
        Who kept the rest?
        Enter shows the answer.
        > q
        Stopped at paragraph 5 of 8.
    "#,
    );
}
