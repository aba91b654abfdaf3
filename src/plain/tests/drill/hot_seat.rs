//! One after another is called.

use super::{desk, setup, taught};
use crate::classroom::game::{Player, Setup, Way};
use crate::plain::tests::same;

#[test]
fn one_after_another_is_drawn_and_answers() {
    let lines = ["", "c", "b", "", "", "y", "", "", "hozraschet", ":l", "", "", ""];
    let written = taught(&mut desk(), setup(Way::HotSeat, &["Anna", "Boris", "Vera"]), &lines);
    same(
        &written,
        r#"
        Drill: Lesson 1. Hot seat. 3 questions.
        3 here: 1 Anna, 2 Boris, 3 Vera.
        Type ? to hear what can be typed.
        Enter asks the first question.
        >

        Question 1 of 3. From war communism.
        Who kept the rest?
        A) The household
        B) The army
        C) The town
        Boris answers.
        Enter reveals the answer.
        > c
        Boris: C.
        > b
        Boris: B.
        >
        Wrong.
        The answer: A) The household
        Why: So the text says.
        Why not B: It was fed from the tax.
        The passage: The household kept the rest.
        Enter asks the next question.
        >

        Question 2 of 3. From war communism.
        The tax was paid in kind.
        A) true
        B) false
        Anna answers.
        Enter reveals the answer.
        > y
        Anna: right.
        >
        Right.
        The answer: A) true
        Why: So the text says.
        The passage: The household kept the rest.
        Enter asks the next question.
        >

        Question 3 of 3. From war communism.
        Which word?
        Vera answers.
        Type the answer. Commands begin with a colon here, such as :skip.
        Enter reveals the answer.
        > hozraschet
        Vera: hozraschet.
        > :l
        Locked. 1 answered.
        Enter reveals the answer.
        >
        Right.
        The answer: khozraschet
        Why: So the text says.
        The passage: The household kept the rest.
        Enter ends the drill.
        >
        The drill is over. 2 of 3 answers right.
        Enter leaves.
        >
        The results, also as a file: rabfak drill results. Slips with what each one missed: rabfak drill results --slips.
    "#,
    );
}

#[test]
fn a_player_is_called_heard_judged_and_taken_back() {
    let lines = ["", "p", "p anna", "3", "n", "1 b", "Boris: A", "w", "u", "who", "q"];
    let written = taught(&mut desk(), setup(Way::HotSeat, &["Anna", "Boris", "Vera"]), &lines);
    same(
        &written,
        r#"
        Drill: Lesson 1. Hot seat. 3 questions.
        3 here: 1 Anna, 2 Boris, 3 Vera.
        Type ? to hear what can be typed.
        Enter asks the first question.
        >

        Question 1 of 3. From war communism.
        Who kept the rest?
        A) The household
        B) The army
        C) The town
        Boris answers.
        Enter reveals the answer.
        > p
        Anna answers.
        > p anna
        Anna answers.
        > 3
        Vera answers.
        > n
        Vera: wrong.
        > 1 b
        Anna: B.
        > Boris: A
        Boris: A.
        > w
        All have answered.
        > u
        Boris: the answer is taken back.
        > who
        Still to answer: 2 Boris.
        > q
        The drill stands as it is. rabfak --plain drill goes on with it.
    "#,
    );
}

#[test]
fn a_class_that_nobody_named_answers_as_one() {
    let setup = Setup { players: vec![Player::default()], ..setup(Way::HotSeat, &[]) };
    let written = taught(&mut desk(), setup.clone(), &["add Anna, Boris", "add Vera", "q"]);
    same(
        &written,
        r#"
        Drill: Lesson 1. Hot seat. 3 questions.
        1 here: 1.
        Type ? to hear what can be typed.
        Enter asks the first question.
        > add Anna, Boris
        2 here: 1 Anna, 2 Boris.
        > add Vera
        Here: 3 Vera.
        > q
        The drill stands as it is. rabfak --plain drill goes on with it.
    "#,
    );
    let written = taught(&mut desk(), setup, &["", "a", "", "q"]);
    same(
        &written,
        r#"
        Drill: Lesson 1. Hot seat. 3 questions.
        1 here: 1.
        Type ? to hear what can be typed.
        Enter asks the first question.
        >

        Question 1 of 3. From war communism.
        Who kept the rest?
        A) The household
        B) The army
        C) The town
        Enter reveals the answer.
        > a
        Player 1: A.
        >
        Right.
        The answer: A) The household
        Why: So the text says.
        The passage: The household kept the rest.
        Enter asks the next question.
        > q
        The drill stands as it is. rabfak --plain drill goes on with it.
    "#,
    );
}

#[test]
fn names_come_and_go() {
    let lines = [
        "",
        "add Anna,  Boris , \u{202e}Vera",
        "add 2",
        "add ,",
        "add nobody is called by a name of more than forty characters",
        "absent Boris",
        "remove 9",
        "rename 3 Vera",
        "hide 3",
        "remove 5",
        "players",
        "",
        "add Late",
        "absent 2",
        "q",
    ];
    let written = taught(&mut desk(), setup(Way::HotSeat, &[]), &lines);
    same(
        &written,
        r#"
        Drill: Lesson 1. Hot seat. 3 questions.
        Nobody is here yet. Type add and names with commas between them, or add 25 for so many without names.
        Type ? to hear what can be typed.
        Enter asks the first question.
        >
        Nobody is here who could answer. Type add and names with commas between them, or add 25.
        > add Anna,  Boris , Vera
        Here: 1 Anna, 2 Boris, 3 Vera.
        > add 2
        Here: 4, 5.
        > add ,
        Type names with commas between them, or how many come, at most 100.
        > add nobody is called by a name of more than forty characters
        "nobody is called by a name of more than forty characters" is no name: it has 56 characters, and may have 1 to 40.
        > absent Boris
        2 Boris is not here.
        > remove 9
        No such player is here. Type players to hear who is.
        > rename 3 Vera
        3 Vera is here.
        > hide 3
        3 plays without a name.
        > remove 5
        5 plays no more.
        > players
        3 here: 1 Anna, 3, 4.
        Not here: 2 Boris.
        >

        Question 1 of 3. From war communism.
        Who kept the rest?
        A) The household
        B) The army
        C) The town
        Player 3 answers.
        Enter reveals the answer.
        > add Late
        Here: 6 Late.
        > absent 2
        2 Boris is here.
        > q
        The drill stands as it is. rabfak --plain drill goes on with it.
    "#,
    );
}

#[test]
fn the_time_is_longer_stands_still_and_is_up() {
    let mut setup = setup(Way::HotSeat, &["Anna"]);
    setup.rules.seconds = Some(30);
    let lines = ["", "time 20", "pause", "z", "time", "time x", "time 60", "a", "", "q"];
    let written = taught(&mut desk(), setup.clone(), &lines);
    same(
        &written,
        r#"
        Drill: Lesson 1. Hot seat. 3 questions.
        1 here: 1 Anna.
        Type ? to hear what can be typed.
        Enter asks the first question.
        >

        Question 1 of 3. From war communism.
        Who kept the rest?
        A) The household
        B) The army
        C) The town
        Anna answers.
        27 seconds.
        Enter reveals the answer.
        > time 20
        43 seconds.
        > pause
        The time stands still: 40 seconds left.
        > z
        39 seconds.
        > time
        Type time and a number of seconds, such as time 30.
        > time x
        Type time and a number of seconds, such as time 30.
        > time 60
        93 seconds.
        > a
        Anna: A.
        >
        Right.
        The answer: A) The household
        Why: So the text says.
        The passage: The household kept the rest.
        Enter asks the next question.
        > q
        The drill stands as it is. rabfak --plain drill goes on with it.
    "#,
    );
    setup.rules.seconds = Some(1);
    let written = taught(&mut desk(), setup, &["", "a", "open", "a", "q"]);
    same(
        &written,
        r#"
        Drill: Lesson 1. Hot seat. 3 questions.
        1 here: 1 Anna.
        Type ? to hear what can be typed.
        Enter asks the first question.
        >

        Question 1 of 3. From war communism.
        Who kept the rest?
        A) The household
        B) The army
        C) The town
        Anna answers.
        0 seconds.
        Enter reveals the answer.
        > a
        The time is up.
        Locked. 0 answered.
        No answer is taken now; open takes answers again.
        Enter reveals the answer.
        > open
        Answers are taken again.
        Enter reveals the answer.
        > a
        Anna: A.
        > q
        The drill stands as it is. rabfak --plain drill goes on with it.
    "#,
    );
}
