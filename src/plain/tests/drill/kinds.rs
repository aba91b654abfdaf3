//! A question of each kind, asked and answered.

use super::{desk, item, setup, taught};
use crate::classroom::game::{Scoring, Setup, Way};
use crate::domain::question::Question;
use crate::plain::tests::course::{basic, cloze, matching, multi, numeric, order, recall};
use crate::plain::tests::same;

fn of(questions: Vec<Question>) -> Setup {
    let items = questions.into_iter().map(|question| item(question, 5)).collect();
    Setup { items, ..setup(Way::HotSeat, &["Anna", "Boris"]) }
}

#[test]
fn rows_of_letters_answer() {
    let lines = ["", "ac", "c, a", "", "", "ab", "abca", "b a c", "", "", "", "cab", "", ""];
    let written = taught(&mut desk(), of(vec![multi(), order(), matching()]), &lines);
    same(
        &written,
        r#"
        Drill: Lesson 1. Hot seat. 3 questions.
        2 here: 1 Anna, 2 Boris.
        Type ? to hear what can be typed.
        Enter asks the first question.
        >

        Question 1 of 3. From war communism.
        What was let go?
        A) Small workshops
        B) Banks
        C) Retail trade
        Anna answers.
        Type all letters that are right, such as AC; the last is C.
        Enter reveals the answer.
        > ac
        Anna: AC.
        > c, a
        Anna: AC.
        >
        Right.
        The answer:
        A) Small workshops
        C) Retail trade
        Why: So the text says.
        The passage: The household kept the rest.
        Enter asks the next question.
        >

        Question 2 of 3. From war communism.
        What came first?
        A) New rouble
        B) Scissors
        C) Tax in kind
        Boris answers.
        Type all letters from A to C in the right order.
        Enter reveals the answer.
        > ab
        "ab" is not understood. What can be typed: lock, skip, pick, yes, no, question, who, key, points, time, players, end, help, quit.
        Type all letters from A to C in the right order.
        > abca
        "abca" is not understood. What can be typed: lock, skip, pick, yes, no, question, who, key, points, time, players, end, help, quit.
        Type all letters from A to C in the right order.
        > b a c
        Boris: BAC.
        >
        Wrong.
        The right order:
        C) March 1921: Tax in kind
        A) 1922: New rouble
        B) 1923: Scissors
        Why: So the text says.
        The passage: The household kept the rest.
        Enter asks the next question.
        >

        Question 3 of 3. From war communism.
        Who was what?
        1. NEPman
        2. kulak
        3. glavk
        A) farmer
        B) department
        C) trader
        Boris answers.
        Type a letter for each number from 1 to 3, one after another.
        Enter reveals the answer.
        >
        The pairs:
        1C. NEPman: trader
        2A. kulak: farmer
        3B. glavk: department
        Why: So the text says.
        The passage: The household kept the rest.
        Enter ends the drill.
        > cab
        "cab" is not understood. What can be typed: next, points, players, end, help, quit.
        >
        The drill is over. 1 of 2 answers right.
        Enter leaves.
        >
        The results, also as a file: rabfak drill results. Slips with what each one missed: rabfak drill results --slips.
    "#,
    );
}

#[test]
fn words_and_numbers_answer_and_say_how_sure_they_are() {
    let mut setup = of(vec![numeric(), cloze()]);
    setup.rules.scoring = Scoring::Certainty;
    let lines = ["", "4300 /3", "1: 1921", ":k", "", "", "1921 / 2", "Boris: 1922/1", ":m all", "", ":m all"];
    let written = taught(&mut desk(), setup, &lines);
    same(
        &written,
        r#"
        Drill: Lesson 1. Hot seat. 2 questions.
        2 here: 1 Anna, 2 Boris.
        Type ? to hear what can be typed.
        Enter asks the first question.
        >

        Question 1 of 2. From war communism.
        How many were leased?
        Anna answers.
        Type the answer. Commands begin with a colon here, such as :skip.
        Enter reveals the answer.
        > 4300 /3
        Anna: 4300. How sure: 3 of 3.
        > 1: 1921
        Anna: 1921.
        > :k
        The answer: 4330 enterprises
        >
        Wrong.
        The answer: 4330 enterprises
        Why: So the text says.
        The passage: The household kept the rest.
        Enter asks the next question.
        >

        Question 2 of 2. From war communism.
        In [gap] the tax came.
        Boris answers.
        Type the answer. Commands begin with a colon here, such as :skip.
        Enter reveals the answer.
        > 1921 / 2
        Boris: 1921. How sure: 2 of 3.
        > Boris: 1922/1
        Boris: 1922. How sure: 1 of 3.
        > :m all
        1. Anna: 0
        1. Boris: 0
        >
        Wrong.
        The answer: 1921
        Why: So the text says.
        The passage: The household kept the rest.
        Enter ends the drill.
        > :m all
        1. Anna: 0
        1. Boris: 0
        >
        The drill stands as it is. rabfak --plain drill goes on with it.
    "#,
    );
}

#[test]
fn what_is_told_aloud_is_judged() {
    let lines = ["", "hunger", "n", "Boris: y", "1 +", "", "boris no", "", "key", "", "y", ""];
    let written = taught(&mut desk(), of(vec![recall(), basic()]), &lines);
    same(
        &written,
        r#"
        Drill: Lesson 1. Hot seat. 2 questions.
        2 here: 1 Anna, 2 Boris.
        Type ? to hear what can be typed.
        Enter asks the first question.
        >

        Question 1 of 2. From war communism.
        Why did the policy change?
        Anna answers.
        It is answered aloud: y for right, n for wrong.
        Enter reveals the answer.
        > hunger
        "hunger" is not understood. What can be typed: lock, skip, pick, yes, no, question, who, key, points, time, players, end, help, quit.
        It is answered aloud: y for right, n for wrong.
        > n
        Anna: wrong.
        > Boris: y
        Boris: right.
        > 1 +
        Anna: right.
        >
        The answer:
        hunger
        revolts
        no trade
        2 of 2 right.
        Why: So the text says.
        The passage: The household kept the rest.
        Enter asks the next question.
        > boris no
        1 of 2 right.
        Boris: wrong.
        >

        Question 2 of 2. From war communism.
        Who kept the rest?
        Boris answers.
        It is answered aloud: y for right, n for wrong.
        Enter reveals the answer.
        > key
        The answer: The household.
        >
        The answer: The household.
        Why: So the text says.
        The passage: The household kept the rest.
        Enter ends the drill.
        > y
        That cannot be done now. What can be typed: next, points, players, end, help, quit.
        >
        The drill is over. 1 of 2 answers right.
        Enter leaves.
        >
        The results, also as a file: rabfak drill results. Slips with what each one missed: rabfak drill results --slips.
    "#,
    );
}
