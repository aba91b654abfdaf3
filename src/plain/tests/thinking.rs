//! Thinking first: choices that wait for Enter, and commands nearly typed.

use super::course::{basic, card, choice, multi, one, truth, typed};
use super::kinds::asked;
use super::reviews::reviewed;
use super::same;

#[test]
fn choices_wait_for_enter_until_they_need_not() {
    let mut paper = one(truth());
    paper.deck.extend([card("two", choice()), card("three", multi())]);
    let written = reviewed(&mut paper, &["think", "t", "3", "?", "", "3", "think", "", "1 2", ""]);
    let after = written.split_once("> think\n").map(|(_, after)| after).unwrap_or_default();
    same(
        after,
        r#"
        From the next question on, Enter shows the choices.
        > t
        Right.
        The statement is true.
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Next on 24 November.

        2 of 3. Lesson 1, NEP.
        Who kept the rest?
        Think of the answer. Enter shows the choices.
        > 3
        That is no answer here. Think of the answer. Enter shows the choices.
        > ?
        u takes the last answer back.
        r repeats the question.
        p reads the passage of the last answer.
        s: not now.
        !: never again.
        b: not today.
        q stops.
        think: choices wait for Enter, or no longer.
        Enter alone shows the answer and counts as not known.
        >
        1. The army
        2. The town
        3. The household
        Type one number from 1 to 3. Enter alone: I don't know.
        > 3
        Right.
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Next on 24 November.

        3 of 3. Lesson 1, NEP.
        What was let go?
        Think of the answer. Enter shows the choices.
        > think
        From the next question on, the choices are shown at once.
        >
        1. Small workshops
        2. Retail trade
        3. Banks
        Type all that are right: numbers from 1 to 3 with spaces. Enter alone: I don't know.
        > 1 2
        Right.
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Next on 24 November.
        That was the last question. Enter goes on, u takes the last answer back.
        >

        Done for today. 3 answered. Everything is saved.
        Tomorrow: 0 cards.
    "#,
    );
}

#[test]
fn a_command_nearly_typed_is_guessed_at_where_it_needs_no_colon() {
    let written = asked(basic(), &["helpp", "", "good"]);
    assert!(
        written
            .contains("> helpp\n\"helpp\" means nothing here. Did you mean help? Enter shows the answer.\n"),
        "{written}"
    );
    assert!(written.contains("> good\nSaved. Next on 24 November.\n"), "{written}");
    let written = asked(typed(), &["helpp"]);
    assert!(written.contains("> helpp\nWrong.\n"), "{written}");
}

#[test]
fn a_question_is_repeated_as_far_as_it_was_shown() {
    let written = asked(choice(), &["think", "r", "3"]);
    let question = "Who kept the rest?\n1. The army\n2. The town\n3. The household\n\
                    Type one number from 1 to 3. Enter alone: I don't know.\n";
    assert_eq!(written.matches(question).count(), 2, "{written}");
    let written = asked(typed(), &[":r", "khozraschet"]);
    assert_eq!(written.matches("Which word?\nType the answer.").count(), 2, "{written}");
    let written = asked(basic(), &["", "r", "3"]);
    assert!(written.contains("> r\nWho kept the rest?\nGrade yourself: 1 again, "), "{written}");
}
