//! Peer instruction: a vote, talk, a second vote, and who has changed.

use super::{desk, setup, taught};
use crate::classroom::game::{Setup, Way};
use crate::plain::tests::same;

fn four() -> Setup {
    setup(Way::Teams, &["Ada", "Ben", "Lu", "Mo"])
}

#[test]
fn a_class_votes_talks_and_votes_again() {
    let lines = [
        "", "1 a", "2 b", "3 b", "advice", "4 a", "key", "", "advice", "a", "discuss", "discuss", "show", "",
        "1 a", "2 a", "3 b", "4 b", "t", "l", "h", "h", "", "", "q",
    ];
    let written = taught(&mut desk(), four(), &lines);
    same(
        &written,
        r#"
        Drill: Lesson 1. Teams. 3 questions.
        4 here: 1 Ada, 2 Ben, 3 Lu, 4 Mo.
        Type ? to hear what can be typed.
        Enter asks the first question.
        >

        Question 1 of 3. From war communism.
        Who kept the rest?
        A) The household
        B) The army
        C) The town
        Enter locks: no more answers.
        > 1 a
        Ada: A.
        1 of 4 answered.
        > 2 b
        Ben: B.
        2 of 4 answered.
        > 3 b
        Lu: B.
        3 of 4 answered.
        > advice
        There is advice once the first vote is locked, and at least two have answered.
        > 4 a
        Mo: A.
        4 of 4 answered.
        > key
        The answer: A) The household
        >
        Locked. 4 of 4 answered.
        Enter reveals the answer.
        > advice
        50 % are right: let them talk, then vote again.
        > a
        Whose answer is it? Type the number or the name first: 2 B, or Anna: B.
        > discuss
        Now talk it over with your neighbour, and say why.
        Enter opens the second vote.
        > discuss
        That cannot be done now. What can be typed: again, reveal, skip, question, key, points, time, players, end, help, quit.
        > show
        That cannot be done now. What can be typed: again, reveal, skip, question, key, points, time, players, end, help, quit.
        >

        Question 1 of 3, second vote.
        Who kept the rest?
        A) The household
        B) The army
        C) The town
        Enter locks: no more answers.
        > 1 a
        Ada: A.
        1 of 4 answered.
        > 2 a
        Ben: A.
        2 of 4 answered.
        > 3 b
        Lu: B.
        3 of 4 answered.
        > 4 b
        Mo: B.
        4 of 4 answered.
        > t
        That cannot be done now. What can be typed: lock, skip, pick, yes, no, undo, question, who, key, points, time, players, end, help, quit.
        > l
        Locked. 4 of 4 answered.
        Enter reveals the answer.
        > h
        A 2, B 2, C 0 – 4 answers.
        > h
        A 2, B 2, C 0 – 4 answers.
        >
        The answer: A) The household
        2 of 4 right.
        First vote: A 2, B 2, C 0 – 4 answers.
        Second vote: A 2, B 2, C 0 – 4 answers.
        Changed from wrong to right: 1; from right to wrong: 1. Right both times: 1; wrong both times: 1.
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
        > q
        The drill stands as it is. rabfak --plain drill goes on with it.
    "#,
    );
}

/// Whoever listens hears the same, whatever the class answered: Enter promises nothing that the advice knows.
#[test]
fn enter_gives_no_advice_away() {
    let after_lock = |picks: [&str; 4]| {
        let mut lines = vec![""];
        lines.extend(picks);
        lines.push("");
        let written = taught(&mut desk(), four(), &lines);
        written.split_once("Locked.").map(|(_, after)| after.to_owned())
    };
    let all_right = after_lock(["1 a", "2 a", "3 a", "4 a"]);
    assert!(all_right.is_some());
    assert_eq!(all_right, after_lock(["1 a", "2 b", "3 b", "4 a"]));
    assert_eq!(all_right, after_lock(["1 b", "2 b", "3 c", "4 c"]));
}
