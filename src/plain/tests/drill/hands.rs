//! Hands are raised and counted.

use super::{desk, item, setup, taught};
use crate::classroom::game::Way;
use crate::plain::tests::course::{multi, order};
use crate::plain::tests::same;

#[test]
fn hands_are_counted_for_every_letter() {
    let lines = ["?", "", "12 5", "9 x 2", "12 5 3", "11, 5, 3", "", "i", "", "end", "o", "", "", "", "q"];
    let written = taught(&mut desk(), setup(Way::Hands, &[]), &lines);
    same(
        &written,
        r#"
        Drill: Lesson 1. Hands are counted. 3 questions.
        Type ? to hear what can be typed.
        Enter asks the first question.
        > ?
        Enter asks the first question.
        end: ends the drill.
        ?, help: this list.
        q, quit: stops here; the drill can be gone on with later.
        >

        Question 1 of 3. From war communism.
        Who kept the rest?
        A) The household
        B) The army
        C) The town
        Type how many hands there were, a number for each letter, such as 12 5 3.
        Enter locks: no more answers.
        > 12 5
        Type how many hands there were, a number for each letter, such as 12 5 3.
        > 9 x 2
        "9 x 2" is not understood. What can be typed: lock, skip, question, key, time, end, help, quit.
        Type how many hands there were, a number for each letter, such as 12 5 3.
        > 12 5 3
        A 12, B 5, C 3 – 20 answers.
        > 11, 5, 3
        A 11, B 5, C 3 – 19 answers.
        >
        Locked. 19 answered.
        Enter reveals the answer.
        > i
        58 % are right: let them talk, then vote again.
        >
        The answer: A) The household
        11 of 19 right.
        A 11, B 5, C 3 – 19 answers.
        Why: So the text says.
        Why not B: It was fed from the tax.
        The passage: The household kept the rest.
        Enter asks the next question.
        > end
        The drill is over. 11 of 19 answers right.
        Enter leaves.
        > o

        Question 1 of 3. From war communism.
        Who kept the rest?
        A) The household
        B) The army
        C) The town
        The answer: A) The household
        11 of 19 right.
        A 11, B 5, C 3 – 19 answers.
        Why: So the text says.
        Why not B: It was fed from the tax.
        The passage: The household kept the rest.
        Enter asks the next question.
        >

        Question 2 of 3. From war communism.
        The tax was paid in kind.
        A) true
        B) false
        Enter locks: no more answers.
        >
        Locked. 0 answered.
        Enter reveals the answer.
        >
        The answer: A) true
        Why: So the text says.
        The passage: The household kept the rest.
        Enter asks the next question.
        > q
        The drill stands as it is. rabfak --plain drill goes on with it.
    "#,
    );
}

#[test]
fn several_letters_are_counted_and_an_order_is_not() {
    let mut setup = setup(Way::Hands, &[]);
    setup.items = vec![item(multi(), 5), item(order(), 5)];
    let lines = ["", "12 5 3", "", "", "", "1 2 3", "", "", "", ""];
    let written = taught(&mut desk(), setup, &lines);
    same(
        &written,
        r#"
        Drill: Lesson 1. Hands are counted. 2 questions.
        Type ? to hear what can be typed.
        Enter asks the first question.
        >

        Question 1 of 2. From war communism.
        What was let go?
        A) Small workshops
        B) Banks
        C) Retail trade
        Type how many hands there were, a number for each letter, such as 12 5 3.
        Enter locks: no more answers.
        > 12 5 3
        A 12, B 5, C 3 – 20 answers.
        >
        Locked. 20 answered.
        Enter reveals the answer.
        >
        The answer:
        A) Small workshops
        C) Retail trade
        15 of 20 right.
        A 12, B 5, C 3 – 20 answers.
        Why: So the text says.
        Why not B: They stayed with the state.
        The passage: The household kept the rest.
        Enter asks the next question.
        >

        Question 2 of 2. From war communism.
        What came first?
        A) New rouble
        B) Scissors
        C) Tax in kind
        Hands cannot be counted for this question.
        Enter locks: no more answers.
        > 1 2 3
        Hands cannot be counted for this question.
        >
        Locked. 0 answered.
        Enter reveals the answer.
        >
        The right order:
        C) March 1921: Tax in kind
        A) 1922: New rouble
        B) 1923: Scissors
        Why: So the text says.
        The passage: The household kept the rest.
        Enter ends the drill.
        >
        The drill is over. 15 of 20 answers right.
        Enter leaves.
        >
        The results, also as a file: rabfak drill results. Slips with what each one missed: rabfak drill results --slips.
    "#,
    );
}
