//! Words that mean nothing here, and what is heard in their place.

use super::{desk, setup, taught};
use crate::classroom::game::Way;
use crate::plain::tests::same;

#[test]
fn a_word_that_means_nothing_is_told_what_would() {
    let lines = ["dance", "revael", "reveal", "", "dance", "ab", "lock now", ":dance", "7 a", "в", "q"];
    let written = taught(&mut desk(), setup(Way::Teams, &["Reds", "Blues"]), &lines);
    same(
        &written,
        r#"
        Drill: Lesson 1. Teams. 3 questions.
        2 here: 1 Reds, 2 Blues.
        Type ? to hear what can be typed.
        Enter asks the first question.
        > dance
        "dance" is not understood. What can be typed: players, add, absent, remove, rename, hide, end, help, quit.
        > revael
        "revael" is not understood. What can be typed: players, add, absent, remove, rename, hide, end, help, quit.
        > reveal
        That cannot be done now. What can be typed: players, add, absent, remove, rename, hide, end, help, quit.
        >

        Question 1 of 3. From war communism.
        Who kept the rest?
        A) The household
        B) The army
        C) The town
        Enter locks: no more answers.
        > dance
        "dance" is not understood. What can be typed: lock, skip, pick, yes, no, question, who, key, points, time, players, end, help, quit.
        Type a letter from A to C.
        > ab
        "ab" is not understood. What can be typed: lock, skip, pick, yes, no, question, who, key, points, time, players, end, help, quit.
        Type a letter from A to C.
        > lock now
        "lock now" is not understood. What can be typed: lock, skip, pick, yes, no, question, who, key, points, time, players, end, help, quit.
        Type a letter from A to C.
        > :dance
        ":dance" is not understood. What can be typed: lock, skip, pick, yes, no, question, who, key, points, time, players, end, help, quit.
        Type a letter from A to C.
        > 7 a
        "7 a" is not understood. What can be typed: lock, skip, pick, yes, no, question, who, key, points, time, players, end, help, quit.
        Type a letter from A to C.
        > в
        "в" is not understood. What can be typed: lock, skip, pick, yes, no, question, who, key, points, time, players, end, help, quit.
        Type a letter from A to C.
        > q
        The drill stands as it is. rabfak --plain drill goes on with it.
    "#,
    );
}

#[test]
fn help_tells_what_can_be_typed_now() {
    let lines = ["?", "", "?", "1 a", "", "?", "", "help", "q"];
    let written = taught(&mut desk(), setup(Way::Teams, &["Reds", "Blues"]), &lines);
    same(
        &written,
        r#"
        Drill: Lesson 1. Teams. 3 questions.
        2 here: 1 Reds, 2 Blues.
        Type ? to hear what can be typed.
        Enter asks the first question.
        > ?
        Enter asks the first question.
        players: who is here.
        add: with names and commas, or with a number, takes somebody in.
        absent: with a number or a name, that one is not here, or is here again.
        remove: that one plays no more, or plays again.
        rename: with a number and a name, that one gets this name.
        hide: that one plays without a name, or with it again.
        end: ends the drill.
        ?, help: this list.
        q, quit: stops here; the drill can be gone on with later.
        >

        Question 1 of 3. From war communism.
        Who kept the rest?
        A) The household
        B) The army
        C) The town
        Enter locks: no more answers.
        > ?
        Type a letter from A to C.
        Enter locks: no more answers.
        l, lock: no more answers are taken.
        s, skip: passes the question over; it does not count.
        p, pick: draws another name; with a number or a name behind it, calls that one.
        y, yes: what was said aloud is right; with a number or a name, what that one said.
        n, no: it is wrong.
        x, question: says the question again.
        w, who: who has not answered. For you alone.
        k, key: the right answer. For you alone. With a team and a letter, that team gets the key.
        m, points: the first places; points all, for you alone, those of everybody.
        time: with a number, so many seconds more.
        players: who is here.
        add: with names and commas, or with a number, takes somebody in.
        absent: with a number or a name, that one is not here, or is here again.
        remove: that one plays no more, or plays again.
        rename: with a number and a name, that one gets this name.
        hide: that one plays without a name, or with it again.
        end: ends the drill.
        ?, help: this list.
        q, quit: stops here; the drill can be gone on with later.
        > 1 a
        Reds: A.
        1 of 2 answered.
        >
        Locked. 1 of 2 answered.
        Enter reveals the answer.
        > ?
        Enter reveals the answer.
        o, open: answers are taken again.
        h, show: how many chose what, for all.
        t, discuss: the class talks it over, and votes again after that.
        r, reveal: the answer, for all.
        s, skip: passes the question over; it does not count.
        x, question: says the question again.
        k, key: the right answer. For you alone. With a team and a letter, that team gets the key.
        m, points: the first places; points all, for you alone, those of everybody.
        players: who is here.
        add: with names and commas, or with a number, takes somebody in.
        absent: with a number or a name, that one is not here, or is here again.
        remove: that one plays no more, or plays again.
        rename: with a number and a name, that one gets this name.
        hide: that one plays without a name, or with it again.
        end: ends the drill.
        ?, help: this list.
        q, quit: stops here; the drill can be gone on with later.
        >
        Right.
        The answer: A) The household
        Why: So the text says.
        The passage: The household kept the rest.
        Enter asks the next question.
        > help
        Enter asks the next question.
        g, next: the next question.
        y, yes: what was said aloud is right; with a number or a name, what that one said.
        n, no: it is wrong.
        m, points: the first places; points all, for you alone, those of everybody.
        players: who is here.
        add: with names and commas, or with a number, takes somebody in.
        absent: with a number or a name, that one is not here, or is here again.
        remove: that one plays no more, or plays again.
        rename: with a number and a name, that one gets this name.
        hide: that one plays without a name, or with it again.
        end: ends the drill.
        ?, help: this list.
        q, quit: stops here; the drill can be gone on with later.
        > q
        The drill stands as it is. rabfak --plain drill goes on with it.
    "#,
    );
}

#[test]
fn where_the_answer_is_a_word_commands_have_a_colon() {
    let mut setup = setup(Way::HotSeat, &["Anna", "Boris"]);
    setup.items.rotate_right(1);
    let lines = ["", "skip", ":who", "?", "2: lock", "+", ":undo", "", "q"];
    let written = taught(&mut desk(), setup, &lines);
    same(
        &written,
        r#"
        Drill: Lesson 1. Hot seat. 3 questions.
        2 here: 1 Anna, 2 Boris.
        Type ? to hear what can be typed.
        Enter asks the first question.
        >

        Question 1 of 3. From war communism.
        Which word?
        Anna answers.
        Type the answer. Commands begin with a colon here, such as :skip.
        Enter reveals the answer.
        > skip
        Anna: skip.
        > :who
        Still to answer: 2 Boris.
        > ?
        Type the answer. Commands begin with a colon here, such as :skip.
        Enter reveals the answer.
        l, lock: no more answers are taken.
        s, skip: passes the question over; it does not count.
        p, pick: draws another name; with a number or a name behind it, calls that one.
        y, yes: what was said aloud is right; with a number or a name, what that one said.
        n, no: it is wrong.
        u, undo: takes the last answer back; with a number or a name, that one's.
        x, question: says the question again.
        w, who: who has not answered. For you alone.
        k, key: the right answer. For you alone. With a team and a letter, that team gets the key.
        m, points: the first places; points all, for you alone, those of everybody.
        time: with a number, so many seconds more.
        players: who is here.
        add: with names and commas, or with a number, takes somebody in.
        absent: with a number or a name, that one is not here, or is here again.
        remove: that one plays no more, or plays again.
        rename: with a number and a name, that one gets this name.
        hide: that one plays without a name, or with it again.
        end: ends the drill.
        ?, help: this list.
        q, quit: stops here; the drill can be gone on with later.
        > 2: lock
        Boris: lock.
        > +
        Anna: right.
        > :undo
        Anna: the answer is taken back.
        >
        Wrong.
        The answer: khozraschet
        Why: So the text says.
        The passage: The household kept the rest.
        Enter asks the next question.
        > q
        The drill stands as it is. rabfak --plain drill goes on with it.
    "#,
    );
}

#[test]
fn there_is_nothing_to_ask() {
    let mut setup = setup(Way::HotSeat, &["Anna"]);
    setup.items.clear();
    let written = taught(&mut desk(), setup, &[""]);
    same(
        &written,
        r#"
        There is nothing to ask: these lessons have no such questions.
    "#,
    );
}
