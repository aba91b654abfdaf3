//! The kinds of question whose answer is typed, right, wrong, nearly right, and not in its form.

use super::course::{cloze, numeric, one, typed};
use super::kinds::asked;
use super::{play, same};
use crate::plain::review;

#[test]
fn a_word_typed_rightly() {
    let written = asked(typed(), &["Khozraschet"]);
    same(
        &written,
        r#"
        1 of 1. Lesson 1, NEP.
        Which word?
        Type the answer. Enter alone: I don't know. :? for help, :q to stop.
        > Khozraschet
        Right.
        The answer: khozraschet
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Next on 24 November.
    "#,
    );
}

#[test]
fn a_word_typed_wrongly_says_why() {
    let written = asked(typed(), &["syndicate"]);
    same(
        &written,
        r#"
        1 of 1. Lesson 1, NEP.
        Which word?
        Type the answer. Enter alone: I don't know. :? for help, :q to stop.
        > syndicate
        Wrong.
        The answer: khozraschet
        Why not syndicate: That one only sold.
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Comes back in this session.
    "#,
    );
}

#[test]
fn a_letter_typed_is_an_answer_and_no_command() {
    let written = asked(typed(), &["q"]);
    same(
        &written,
        r#"
        1 of 1. Lesson 1, NEP.
        Which word?
        Type the answer. Enter alone: I don't know. :? for help, :q to stop.
        > q
        Wrong.
        The answer: khozraschet
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Comes back in this session.
    "#,
    );
}

#[test]
fn a_lone_question_mark_is_never_an_answer() {
    let written = asked(typed(), &["?", "khozraschet"]);
    same(
        &written,
        r#"
        1 of 1. Lesson 1, NEP.
        Which word?
        Type the answer. Enter alone: I don't know. :? for help, :q to stop.
        > ?
        Commands begin with a colon here.
        :u takes the last answer back.
        :r repeats the question.
        :p reads the passage of the last answer.
        :s: not now.
        :!: never again.
        :b: not today.
        :q stops.
        Enter alone shows the answer and counts as not known.
        > khozraschet
        Right.
        The answer: khozraschet
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Next on 24 November.
    "#,
    );
}

#[test]
fn a_word_with_a_slip_counts_as_hard() {
    let written = asked(typed(), &["khozrazchet", "what", ""]);
    same(
        &written,
        r#"
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
        > what
        Type 0 to count it wrong; Enter goes on.
        >
    "#,
    );
}

#[test]
fn a_slip_may_be_counted_wrong() {
    let written = asked(typed(), &["khozrazchet", "0", ":q"]);
    same(
        &written,
        r#"
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
        Taken back.
        Saved. Comes back in this session.
    "#,
    );
}

#[test]
fn an_empty_line_shows_the_answer() {
    let written = asked(typed(), &[""]);
    same(
        &written,
        r#"
        1 of 1. Lesson 1, NEP.
        Which word?
        Type the answer. Enter alone: I don't know. :? for help, :q to stop.
        >
        Counted as not known.
        The answer: khozraschet
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Comes back in this session.
    "#,
    );
}

#[test]
fn a_number_within_tolerance() {
    let written = asked(numeric(), &["4,400"]);
    same(
        &written,
        r#"
        1 of 1. Lesson 1, NEP.
        How many were leased?
        Type a number, in enterprises. Enter alone: I don't know. :? for help, :q to stop.
        > 4,400
        Right.
        The answer: 4330 enterprises, give or take 100
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Next on 24 November.
    "#,
    );
}

#[test]
fn a_number_too_far_off() {
    let written = asked(numeric(), &["many", "4330 goats", "5000"]);
    same(
        &written,
        r#"
        1 of 1. Lesson 1, NEP.
        How many were leased?
        Type a number, in enterprises. Enter alone: I don't know. :? for help, :q to stop.
        > many
        That is no answer here. Type a number, in enterprises. Enter alone: I don't know. :? for help, :q to stop.
        > 4330 goats
        That is no answer here. Type a number, in enterprises. Enter alone: I don't know. :? for help, :q to stop.
        > 5000
        Wrong.
        The answer: 4330 enterprises, give or take 100
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Comes back in this session.
    "#,
    );
}

#[test]
fn a_gap_filled_rightly() {
    let written = asked(cloze(), &["1921"]);
    same(
        &written,
        r#"
        1 of 1. Lesson 1, NEP.
        In [gap] the tax came.
        Type what belongs in the brackets. Enter alone: I don't know. :? for help, :q to stop.
        > 1921
        Right.
        The answer: 1921
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Next on 24 November.
    "#,
    );
}

#[test]
fn a_gap_filled_wrongly() {
    let written = asked(cloze(), &["1922"]);
    same(
        &written,
        r#"
        1 of 1. Lesson 1, NEP.
        In [gap] the tax came.
        Type what belongs in the brackets. Enter alone: I don't know. :? for help, :q to stop.
        > 1922
        Wrong.
        The answer: 1921
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Comes back in this session.
    "#,
    );
}

#[test]
fn a_slip_whose_second_verdict_is_not_saved_is_asked_again() {
    let mut paper = one(typed());
    paper.full_at = Some(2);
    let written = play(&mut paper, &["khozrazchet", "0"], |paper, input, out| review(paper, input, out));
    let end = written.split("> 0\n").nth(1).unwrap_or_default();
    same(
        end,
        r#"
        Taken back.
        Not saved: the disk is full. Nothing has changed.

        1 of 1. Lesson 1, NEP.
        Which word?
        Type the answer. Enter alone: I don't know. :? for help, :q to stop.
        >

        Stopped. 0 answered, 1 left. What could not be saved is not counted.
    "#,
    );
}
