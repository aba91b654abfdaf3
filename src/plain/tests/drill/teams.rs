//! Teams, each with a key of its own.

use super::{desk, setup, taught};
use crate::classroom::game::{Board, Scoring, Setup, Way};
use crate::plain::tests::same;

fn teams() -> Setup {
    let mut setup = setup(Way::Teams, &["Reds", "Blues", "Greens"]);
    for (player, key) in setup.players.iter_mut().zip(['1', '0', 'z']) {
        player.key = Some(key);
    }
    setup
}

#[test]
fn the_first_at_the_key_answers_first() {
    let lines = [
        "z", "0", "key 2 Z", "key 2 m", "key 2", "", "b", "z", "b", "Reds: A", "2 c", "w", "", "h", "",
        "points", "g", "", "", "q",
    ];
    let written = taught(&mut desk(), teams(), &lines);
    same(
        &written,
        r#"
        Drill: Lesson 1. Teams. 3 questions.
        3 here: 1 Reds at key 1, 2 Blues at key 0, 3 Greens at key z.
        Type ? to hear what can be typed.
        Enter asks the first question.
        > z
        3 Greens at key z is here.
        > 0
        2 Blues at key 0 is here.
        > key 2 Z
        Another team has that key.
        > key 2 m
        2 Blues at key m is here.
        > key 2
        Type key, the number of the team, and the new key, such as key 2 z.
        >

        Question 1 of 3. From war communism.
        Who kept the rest?
        A) The household
        B) The army
        C) The town
        Enter locks: no more answers.
        > b
        Whose answer is it? Type the number or the name first: 2 B, or Anna: B.
        > z
        Greens answers.
        > b
        Greens: B.
        1 of 3 answered.
        > Reds: A
        Reds: A.
        2 of 3 answered.
        > 2 c
        Blues: C.
        3 of 3 answered.
        > w
        All have answered.
        >
        Locked. 3 of 3 answered.
        Enter reveals the answer.
        > h
        A 1, B 1, C 1 – 3 answers.
        >
        The answer: A) The household
        1 of 3 right.
        A 1, B 1, C 1 – 3 answers.
        Why: So the text says.
        Why not B: It was fed from the tax.
        The passage: The household kept the rest.
        Enter asks the next question.
        > points
        1. Reds: 1
        > g

        Question 2 of 3. From war communism.
        The tax was paid in kind.
        A) true
        B) false
        Enter locks: no more answers.
        >
        Locked. 0 of 3 answered.
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
fn how_sure_one_is_counts_and_nobody_is_shown_as_the_last() {
    let mut setup = teams();
    (setup.rules.scoring, setup.rules.board) = (Scoring::Certainty, Board::First);
    let lines = [
        "", "1 a3", "2 B 3", "3 a", "l", "r", "points", "", "1 a2", "2 a1", "3 b3", "", "", "m", "m all", "q",
    ];
    let written = taught(&mut desk(), setup, &lines);
    same(
        &written,
        r#"
        Drill: Lesson 1. Teams. 3 questions.
        3 here: 1 Reds at key 1, 2 Blues at key 0, 3 Greens at key z.
        Type ? to hear what can be typed.
        Enter asks the first question.
        >

        Question 1 of 3. From war communism.
        Who kept the rest?
        A) The household
        B) The army
        C) The town
        Enter locks: no more answers.
        > 1 a3
        Reds: A. How sure: 3 of 3.
        1 of 3 answered.
        > 2 B 3
        Blues: B. How sure: 3 of 3.
        2 of 3 answered.
        > 3 a
        Greens: A.
        3 of 3 answered.
        > l
        Locked. 3 of 3 answered.
        Enter reveals the answer.
        > r
        The answer: A) The household
        2 of 3 right.
        A 2, B 1, C 0 – 3 answers.
        Why: So the text says.
        Why not B: It was fed from the tax.
        The passage: The household kept the rest.
        Enter asks the next question.
        > points
        1. Reds: 3
        2. Greens: 1
        Enter asks the next question.
        >

        Question 2 of 3. From war communism.
        The tax was paid in kind.
        A) true
        B) false
        Enter locks: no more answers.
        > 1 a2
        Reds: A. How sure: 2 of 3.
        1 of 3 answered.
        > 2 a1
        Blues: A. How sure: 1 of 3.
        2 of 3 answered.
        > 3 b3
        Greens: B. How sure: 3 of 3.
        3 of 3 answered.
        >
        Locked. 3 of 3 answered.
        Enter reveals the answer.
        >
        The answer: A) true
        2 of 3 right.
        A 2, B 1 – 3 answers.
        Why: So the text says.
        The passage: The household kept the rest.
        Enter asks the next question.
        > m
        1. Reds: 5
        Enter asks the next question.
        > m all
        1. Reds: 5
        2. Blues: −5
        2. Greens: −5
        > q
        The drill stands as it is. rabfak --plain drill goes on with it.
    "#,
    );
}
