//! The kinds of question that are answered with numbers and letters, right, wrong, and not in their form.

use super::course::{basic, choice, matching, multi, one, order, recall, truth};
use super::{play, same};
use crate::domain::question::Question;
use crate::plain::review;

/// The transcript of a review of one card, without its header and its closing question.
pub(super) fn asked(question: Question, lines: &[&str]) -> String {
    let written = play(&mut one(question), lines, |paper, input, out| review(paper, input, out));
    let from = written.find("1 of 1.").expect("the card is asked");
    let to =
        written.find("That was the last").or_else(|| written.find("\n\n2 of 2.")).unwrap_or(written.len());
    format!("{}\n", written[from..to].trim_end())
}

#[test]
fn a_basic_card_is_graded_by_the_learner() {
    let written = asked(basic(), &["", "3"]);
    same(
        &written,
        r#"
        1 of 1. Lesson 1, NEP.
        Who kept the rest?
        Enter shows the answer.
        >
        The household.
        Why: So the text says.
        Lesson 1, section "The decree".
        Grade yourself: 1 again, in this session. 2 hard, 1 day. 3 good, 2 days. 4 easy, 8 days.
        > 3
        Saved. Next on 24 November.
    "#,
    );
}

#[test]
fn a_basic_card_waits_for_enter_and_a_grade() {
    let written = asked(basic(), &["the household", "", "5", "1"]);
    same(
        &written,
        r#"
        1 of 1. Lesson 1, NEP.
        Who kept the rest?
        Enter shows the answer.
        > the household
        That is no answer here. Enter shows the answer.
        >
        The household.
        Why: So the text says.
        Lesson 1, section "The decree".
        Grade yourself: 1 again, in this session. 2 hard, 1 day. 3 good, 2 days. 4 easy, 8 days.
        > 5
        That is no answer here. Grade yourself: 1 again, in this session. 2 hard, 1 day. 3 good, 2 days. 4 easy, 8 days.
        > 1
        Saved. Comes back in this session.
    "#,
    );
}

#[test]
fn help_while_grading_names_the_question_and_the_grades() {
    let written = asked(basic(), &["", "?", "1"]);
    let after = written.split("> ?\n").nth(1).unwrap_or_default();
    same(
        after,
        r#"
        Who kept the rest?
        Grade yourself: 1 again, in this session. 2 hard, 1 day. 3 good, 2 days. 4 easy, 8 days.
        u takes the last answer back.
        r repeats the question.
        p reads the passage of the last answer.
        s: not now.
        !: never again.
        b: not today.
        q stops.
        > 1
        Saved. Comes back in this session.
    "#,
    );
}

#[test]
fn a_choice_made_rightly() {
    let written = asked(choice(), &["3"]);
    same(
        &written,
        r#"
        1 of 1. Lesson 1, NEP.
        Who kept the rest?
        1. The army
        2. The town
        3. The household
        Type one number from 1 to 3. Enter alone: I don't know.
        > 3
        Right.
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Next on 24 November.
    "#,
    );
}

#[test]
fn a_choice_made_wrongly_says_why() {
    let written = asked(choice(), &["0", "1 2", "1"]);
    same(
        &written,
        r#"
        1 of 1. Lesson 1, NEP.
        Who kept the rest?
        1. The army
        2. The town
        3. The household
        Type one number from 1 to 3. Enter alone: I don't know.
        > 0
        That is no answer here. Type one number from 1 to 3. Enter alone: I don't know.
        > 1 2
        That is no answer here. Type one number from 1 to 3. Enter alone: I don't know.
        > 1
        Wrong.
        The answer: 3. The household
        Why not 1: It was fed from the tax.
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Comes back in this session.
    "#,
    );
}

#[test]
fn several_ticked_rightly() {
    let written = asked(multi(), &["3 1"]);
    same(
        &written,
        r#"
        1 of 1. Lesson 1, NEP.
        What was let go?
        1. Small workshops
        2. Banks
        3. Retail trade
        Type all that are right: numbers from 1 to 3 with spaces. Enter alone: I don't know.
        > 3 1
        Right.
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Next on 24 November.
    "#,
    );
}

#[test]
fn several_ticked_partly_and_one_wrongly() {
    let written = asked(multi(), &["x", "1 2"]);
    same(
        &written,
        r#"
        1 of 1. Lesson 1, NEP.
        What was let go?
        1. Small workshops
        2. Banks
        3. Retail trade
        Type all that are right: numbers from 1 to 3 with spaces. Enter alone: I don't know.
        > x
        That is no answer here. Type all that are right: numbers from 1 to 3 with spaces. Enter alone: I don't know.
        > 1 2
        Wrong.
        The answer:
        1. Small workshops
        3. Retail trade
        Why not 2: They stayed with the state.
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Comes back in this session.
    "#,
    );
}

#[test]
fn a_true_statement_accepted() {
    let written = asked(truth(), &["true"]);
    same(
        &written,
        r#"
        1 of 1. Lesson 1, NEP.
        The tax was paid in kind.
        Type t for true or f for false. Enter alone: I don't know.
        > true
        Right.
        The statement is true.
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Next on 24 November.
    "#,
    );
}

#[test]
fn a_true_statement_rejected() {
    let written = asked(truth(), &["maybe", "n"]);
    same(
        &written,
        r#"
        1 of 1. Lesson 1, NEP.
        The tax was paid in kind.
        Type t for true or f for false. Enter alone: I don't know.
        > maybe
        That is no answer here. Type t for true or f for false. Enter alone: I don't know.
        > n
        Wrong.
        The statement is true.
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Comes back in this session.
    "#,
    );
}

#[test]
fn an_order_put_right() {
    let written = asked(order(), &["3 1 2"]);
    same(
        &written,
        r#"
        1 of 1. Lesson 1, NEP.
        What came first?
        1. New rouble
        2. Scissors
        3. Tax in kind
        Type all numbers in the right order, such as 3 2 1. Enter alone: I don't know.
        > 3 1 2
        Right.
        The right order:
        3. March 1921: Tax in kind
        1. 1922: New rouble
        2. 1923: Scissors
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Next on 24 November.
    "#,
    );
}

#[test]
fn an_order_put_wrong() {
    let written = asked(order(), &["1 1 2", "3 2 1"]);
    same(
        &written,
        r#"
        1 of 1. Lesson 1, NEP.
        What came first?
        1. New rouble
        2. Scissors
        3. Tax in kind
        Type all numbers in the right order, such as 3 2 1. Enter alone: I don't know.
        > 1 1 2
        That is no answer here. Type all numbers in the right order, such as 3 2 1. Enter alone: I don't know.
        > 3 2 1
        Partly right: 2 of 3 pairs stand in the right order. Counted as right, hard.
        The right order:
        3. March 1921: Tax in kind
        1. 1922: New rouble
        2. 1923: Scissors
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Next on 23 November.
    "#,
    );
}

#[test]
fn pairs_found() {
    let written = asked(matching(), &["1c 2a 3b"]);
    same(
        &written,
        r#"
        1 of 1. Lesson 1, NEP.
        Who was what?
        1. NEPman
        2. kulak
        3. glavk
        a. farmer
        b. department
        c. trader
        Type a letter for each number from 1 to 3, such as 1b 2a. Enter alone: I don't know.
        > 1c 2a 3b
        Right.
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Next on 24 November.
    "#,
    );
}

#[test]
fn pairs_mixed_up() {
    let written = asked(matching(), &["1a", "1c2b, 3a"]);
    same(
        &written,
        r#"
        1 of 1. Lesson 1, NEP.
        Who was what?
        1. NEPman
        2. kulak
        3. glavk
        a. farmer
        b. department
        c. trader
        Type a letter for each number from 1 to 3, such as 1b 2a. Enter alone: I don't know.
        > 1a
        That is no answer here. Type a letter for each number from 1 to 3, such as 1b 2a. Enter alone: I don't know.
        > 1c2b, 3a
        Partly right: 1 of 3. Counted as not known.
        The pairs:
        1c. NEPman: trader
        2a. kulak: farmer (you said b)
        3b. glavk: department (you said a)
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Comes back in this session.
    "#,
    );
}

#[test]
fn a_recalled_answer_is_counted_by_points() {
    let written = asked(recall(), &["", "1 2 3"]);
    same(
        &written,
        r#"
        1 of 1. Lesson 1, NEP.
        Why did the policy change?
        Tell it in your own words, here or aloud. Enter shows the points.
        >
        1. hunger
        2. revolts
        3. no trade
        Which of them did you have? Numbers with spaces, 0 for none.
        > 1 2 3
        3 of 3 points. Counted as right.
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Next on 24 November.
    "#,
    );
}

#[test]
fn a_recalled_answer_without_a_point() {
    let written = asked(recall(), &["hunger", "", "", "7", "0"]);
    same(
        &written,
        r#"
        1 of 1. Lesson 1, NEP.
        Why did the policy change?
        Tell it in your own words, here or aloud. Enter shows the points.
        > hunger
        >
        You wrote:
        hunger
        The points:
        1. hunger
        2. revolts
        3. no trade
        Which of them did you have? Numbers with spaces, 0 for none.
        >
        That is no answer here. Which of them did you have? Numbers with spaces, 0 for none.
        > 7
        That is no answer here. Which of them did you have? Numbers with spaces, 0 for none.
        > 0
        0 of 3 points. Counted as not known.
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Comes back in this session.
    "#,
    );
}
