//! Questions answered, missed and passed over where they stand in a lesson.

use super::readings::{at, reading};
use super::same;
use crate::domain::event::What;

#[test]
fn reading_goes_on_from_the_remembered_place_and_a_stop_is_answered() {
    let mut paper = at("decree/1");
    let written = reading(&mut paper, &["", "1", "t", "", "", "khozraschet", "3", "", "", ""]);
    same(
        &written,
        r#"
        Lesson 1, From war communism. 8 paragraphs. Enter reads on, ? for help, q to stop.
        Going on from paragraph 4 of 8; type 1 to begin at the beginning.

        Section: The decree
        [4] The household kept the rest.
        >

        [5] Stop: 2 questions.

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
        >

        [7] Stop: 1 question.

        1 of 1. Lesson 1, NEP.
        Which word?
        Type the answer. Enter alone: I don't know. :? for help, :q to stop.
        > khozraschet
        Right.
        The answer: khozraschet
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Next on 24 November.
        That was the last question. Enter goes on, u takes the last answer back.
        > 3
        That was the last question. Enter goes on, u takes the last answer back.
        >

        [8] List:
        - grain
          1. rye
        >

        End of Lesson 1, From war communism.
        Next: lesson 2, Traders: rabfak --plain read 2
    "#,
    );
    assert!(matches!(paper.events.last().map(|event| &event.what), Some(What::Finish(_))));
}

#[test]
fn an_answered_stop_is_only_mentioned() {
    let mut paper = at("decree/2");
    reading(&mut paper, &["3", "s", ""]);
    let written = reading(&mut paper, &["5", "q"]);
    same(
        &written,
        r#"
        Lesson 1, From war communism. 8 paragraphs. Enter reads on, ? for help, q to stop.
        Going on from paragraph 6 of 8; type 1 to begin at the beginning.

        [6] Bar chart: Monthly income, roubles.
        unemployed: 24; official: 222; engineer: 800.5.
        Source: Charles Bettelheim, Class Struggles, 1978.
        See the distance.
        > 5

        [5] Stop: 1 answered today.
        1 passed over. Type a to answer it.
        > q
        Stopped at paragraph 5 of 8.
    "#,
    );
}

#[test]
fn a_stop_is_passed_over_suspended_and_taken_back() {
    let mut paper = at("decree/2");
    let written = reading(&mut paper, &["s", "u", "!", "s", ""]);
    same(
        &written,
        r#"
        Lesson 1, From war communism. 8 paragraphs. Enter reads on, ? for help, q to stop.
        Going on from paragraph 5 of 8; type 1 to begin at the beginning.

        [5] Stop: 2 questions.

        1 of 2. Lesson 1, NEP.
        Who kept the rest?
        1. The household
        2. The town
        3. The army
        Type one number from 1 to 3. Enter alone: I don't know.
        > s
        Passed over. Saved.

        2 of 2. Lesson 1, NEP.
        The tax was paid in kind.
        Type t for true or f for false. Enter alone: I don't know.
        > u
        Taken back.

        1 of 2. Lesson 1, NEP.
        Who kept the rest?
        1. The household
        2. The town
        3. The army
        Type one number from 1 to 3. Enter alone: I don't know.
        > !
        Never asked again. Saved.

        2 of 2. Lesson 1, NEP.
        The tax was paid in kind.
        Type t for true or f for false. Enter alone: I don't know.
        > s
        Passed over. Saved.
        That was the last question; 2 passed over. Enter goes on, a answers them, u takes the last answer back.
        >

        [6] Bar chart: Monthly income, roubles.
        unemployed: 24; official: 222; engineer: 800.5.
        Source: Charles Bettelheim, Class Struggles, 1978.
        See the distance.
        >
        Stopped at paragraph 6 of 8.
    "#,
    );
    let card = |id: &str| paper.progress.card(&id.into());
    assert!(card("nep/who").suspended && !card("nep/who").waived && card("nep/kind").waived);
}

#[test]
fn a_missed_question_is_asked_again_at_the_next_stop() {
    let mut paper = at("decree/2");
    let written = reading(&mut paper, &["2", "t", "", "", "syndicate", "1", ""]);
    same(
        &written,
        r#"
        Lesson 1, From war communism. 8 paragraphs. Enter reads on, ? for help, q to stop.
        Going on from paragraph 5 of 8; type 1 to begin at the beginning.

        [5] Stop: 2 questions.

        1 of 2. Lesson 1, NEP.
        Who kept the rest?
        1. The household
        2. The town
        3. The army
        Type one number from 1 to 3. Enter alone: I don't know.
        > 2
        Wrong.
        The answer: 1. The household
        Why not 2: It had to buy.
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Comes back at the next stop.

        2 of 2. Lesson 1, NEP.
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
        >

        [7] Stop: 1 question, 1 asked again.

        1 of 2. Lesson 1, NEP.
        Which word?
        Type the answer. Enter alone: I don't know. :? for help, :q to stop.
        > syndicate
        Wrong.
        The answer: khozraschet
        Why not syndicate: That one only sold.
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Comes back in the next review.

        2 of 2. Lesson 1, NEP.
        Who kept the rest?
        1. The town
        2. The household
        3. The army
        Type one number from 1 to 3. Enter alone: I don't know.
        > 1
        Wrong.
        The answer: 2. The household
        Why not 1: It had to buy.
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Comes back in the next review.
        That was the last question. Enter goes on, u takes the last answer back.
        >

        [8] List:
        - grain
          1. rye
        >
        Stopped at paragraph 8 of 8.
    "#,
    );
}
