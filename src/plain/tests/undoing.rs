//! What is done in a review beside answering: taken back, put off, skipped; and what cannot be saved.

use super::course::{one, truth, typed};
use super::desk::TODAY;
use super::reviews::{reviewed, three};
use super::same;
use crate::domain::event::What;

#[test]
fn an_answer_is_taken_back_at_the_next_question() {
    let mut paper = three();
    let written = reviewed(&mut paper, &["u", "", "1", "u", "", "4", "q"]);
    same(
        &written,
        r#"
        Review: 1 due, 2 new. Type ? for help, q to stop.

        1 of 3. Glossary, NEP.
        glavk (главк)
        Enter shows the answer.
        > u
        There is nothing to take back.
        >
        A chief directorate.
        First met in: Lesson 1, From war communism.
        Grade yourself: 1 again, in this session. 2 hard, 9 days. 3 good, 14 days. 4 easy, 24 days.
        > 1
        Saved. Comes back in this session.

        2 of 4. Lesson 1, NEP.
        Who kept the rest?
        1. The army
        2. The town
        3. The household
        Type one number from 1 to 3. Enter alone: I don't know.
        > u
        Taken back.

        1 of 3. Glossary, NEP.
        glavk (главк)
        Enter shows the answer.
        >
        A chief directorate.
        First met in: Lesson 1, From war communism.
        Grade yourself: 1 again, in this session. 2 hard, 9 days. 3 good, 14 days. 4 easy, 24 days.
        > 4
        Saved. Next on 16 December.

        2 of 3. Lesson 1, NEP.
        Who kept the rest?
        1. The army
        2. The town
        3. The household
        Type one number from 1 to 3. Enter alone: I don't know.
        > q

        Stopped. 1 answered, 2 left. Everything is saved.
    "#,
    );
    assert!(matches!(&paper.events[2].what, What::Void { event, .. } if *event == paper.events[1].id));
    assert!(paper.progress.card(&paper.deck[2].id).memory.is_some_and(|known| known.due > TODAY.plus(8)));
}

#[test]
fn the_last_answer_is_taken_back_at_the_end() {
    let mut paper = one(truth());
    let written = reviewed(&mut paper, &["t", "what", "u", ":u", "t", "u", "q"]);
    same(
        &written,
        r#"
        Review: 0 due, 1 new. Type ? for help, q to stop.

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
        > what
        That was the last question. Enter goes on, u takes the last answer back.
        > u
        Taken back.

        1 of 1. Lesson 1, NEP.
        The tax was paid in kind.
        Type t for true or f for false. Enter alone: I don't know.
        > :u
        There is nothing to take back.
        > t
        Right.
        The statement is true.
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Next on 24 November.
        That was the last question. Enter goes on, u takes the last answer back.
        > u
        Taken back.

        1 of 1. Lesson 1, NEP.
        The tax was paid in kind.
        Type t for true or f for false. Enter alone: I don't know.
        > q

        Stopped. 0 answered, 1 left. Everything is saved.
    "#,
    );
}

#[test]
fn cards_are_buried_suspended_and_skipped() {
    let mut paper = three();
    let written = reviewed(&mut paper, &["?", "b", ":!", "s", "u", "s", ""]);
    same(
        &written,
        r#"
        Review: 1 due, 2 new. Type ? for help, q to stop.

        1 of 3. Glossary, NEP.
        glavk (главк)
        Enter shows the answer.
        > ?
        u takes the last answer back.
        r repeats the question.
        p reads the passage of the last answer.
        s: not now.
        !: never again.
        b: not today.
        q stops.
        > b
        Not today. Saved.

        2 of 3. Lesson 1, NEP.
        Who kept the rest?
        1. The army
        2. The town
        3. The household
        Type one number from 1 to 3. Enter alone: I don't know.
        > :!
        Never asked again. Saved.

        3 of 3. Lesson 1, NEP.
        The tax was paid in kind.
        Type t for true or f for false. Enter alone: I don't know.
        > s
        Not now.
        That was the last question. Enter goes on, u takes the last answer back.
        > u
        Taken back.

        3 of 3. Lesson 1, NEP.
        The tax was paid in kind.
        Type t for true or f for false. Enter alone: I don't know.
        > s
        Not now.
        That was the last question. Enter goes on, u takes the last answer back.
        >

        Done for today. 0 answered. Everything is saved.
        Tomorrow: 1 card.
    "#,
    );
    assert!(paper.progress.card(&paper.deck[2].id).buried_until.is_some());
    assert!(paper.progress.card(&paper.deck[0].id).suspended);
    assert!(paper.progress.card(&paper.deck[1].id).is_new());
}

#[test]
fn what_cannot_be_saved_does_not_count_and_is_asked_again() {
    let mut paper = one(truth());
    paper.full_at = Some(0);
    let written = reviewed(&mut paper, &["t", "b", ":q"]);
    same(
        &written,
        r#"
        Review: 0 due, 1 new. Type ? for help, q to stop.

        1 of 1. Lesson 1, NEP.
        The tax was paid in kind.
        Type t for true or f for false. Enter alone: I don't know.
        > t
        Right.
        The statement is true.
        Why: So the text says.
        Lesson 1, section "The decree".
        Not saved: the disk is full. Nothing has changed.

        1 of 1. Lesson 1, NEP.
        The tax was paid in kind.
        Type t for true or f for false. Enter alone: I don't know.
        > b
        Not saved: the disk is full. Nothing has changed.
        > :q

        Stopped. 0 answered, 1 left. What could not be saved is not counted.
    "#,
    );
    assert!(paper.events.is_empty());
}

#[test]
fn an_answer_that_cannot_be_taken_back_stays() {
    let mut paper = one(typed());
    paper.full_at = Some(1);
    let written = reviewed(&mut paper, &["khozrazchet", "0"]);
    same(
        &written,
        r#"
        Review: 0 due, 1 new. Type ? for help, q to stop.

        1 of 1. Lesson 1, NEP.
        Which word?
        Type the answer. Enter alone: I don't know. :? for help, :q to stop.
        > khozrazchet
        Close enough: z for s. Counted as right, hard.
        The answer: khozraschet
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Next on 23 November.
        Type 0 to count it wrong; Enter goes on.
        > 0
        Not saved: the disk is full. Nothing has changed.
        That was the last question. Enter goes on, u takes the last answer back.
        >

        Done for today. 1 answered. What could not be saved is not counted.
        Tomorrow: 1 card.
    "#,
    );
    assert_eq!(paper.events.len(), 1);
}
