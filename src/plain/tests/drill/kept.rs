//! What is kept of a drill, and how it goes on after the program, or the disk, has failed.

use super::{desk, setup, taught};
use crate::classroom::audience::Audience;
use crate::classroom::game::{Game, Phase, Way};
use crate::domain::event::What;
use crate::domain::journal::Entry;
use crate::plain::Desk;
use crate::plain::tests::desk::Paper;
use crate::plain::tests::same;

/// A lesson of all phases, line by line.
const LESSON: [&str; 24] = [
    "add Late",
    "absent 3",
    "",
    "1 a",
    "2 b",
    "u 2",
    "2 c",
    "4 a",
    "l",
    "o",
    "l",
    "t",
    "v",
    "1 a",
    "2 a",
    "",
    "h",
    "",
    "n 2",
    "",
    "s",
    "Anna: tax",
    "l",
    "end",
];

fn told(paper: &Paper) -> Vec<Game> {
    let heads = paper.drills().unwrap_or_default();
    let games = heads.iter().map(|head| {
        let entries = paper.journal(head.id).unwrap_or_default();
        let told = entries.iter().map(|entry| (entry.moment, entry.body.as_str()));
        Game::replay(told, paper.fold()).expect("what was written can be read")
    });
    games.collect()
}

fn names() -> crate::classroom::game::Setup {
    setup(Way::Teams, &["Anna", "Boris", "Vera"])
}

#[test]
fn a_drill_broken_off_at_any_line_ends_the_same() {
    let mut paper = desk();
    taught(&mut paper, names(), &LESSON);
    let [whole] = told(&paper).try_into().expect("one drill");
    assert_eq!(whole.phase(), Phase::End);
    for broken in 0..LESSON.len() {
        let mut paper = desk();
        taught(&mut paper, names(), &LESSON[..broken]);
        let rest: Vec<&str> = if broken == 0 { Vec::new() } else { vec!["y"] };
        let rest: Vec<&str> = rest.into_iter().chain(LESSON[broken..].iter().copied()).collect();
        let written = taught(&mut paper, names(), &rest);
        let games = told(&paper);
        assert_eq!(games.len(), 1, "{written}");
        assert_eq!(games[0].rounds().len(), whole.rounds().len(), "broken off at {broken}: {written}");
        assert_eq!(Audience::of(&games[0]), Audience::of(&whole), "broken off at {broken}: {written}");
    }
}

#[test]
fn what_was_shown_last_is_what_the_journal_tells() {
    let mut paper = desk();
    taught(&mut paper, names(), &LESSON);
    assert_eq!(paper.shown.last(), told(&paper).first().map(Audience::of).as_ref());
}

#[test]
fn a_drill_that_was_not_ended_is_offered_again() {
    let mut paper = desk();
    taught(&mut paper, setup(Way::HotSeat, &["Anna", "Boris"]), &["", "a"]);
    let written = taught(&mut paper, setup(Way::HotSeat, &["Carl"]), &["what", "y", "", "q"]);
    same(
        &written,
        r#"
        The drill "Lesson 1" of 22 November was not ended; it stands at question 1 of 3.
        Go on with it? Type y or n.
        > what
        Go on with it? Type y or n.
        > y

        Question 1 of 3. From war communism.
        Who kept the rest?
        A) The household
        B) The army
        C) The town
        Anna answers.
        Type ? to hear what can be typed.
        Enter reveals the answer.
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
    let written = taught(&mut paper, setup(Way::HotSeat, &["Carl"]), &["n", "q"]);
    same(
        &written,
        r#"
        The drill "Lesson 1" of 22 November was not ended; it stands at question 1 of 3.
        Go on with it? Type y or n.
        > n
        Drill: Lesson 1. Hot seat. 3 questions.
        1 here: 1 Carl.
        Type ? to hear what can be typed.
        Enter asks the first question.
        > q
    "#,
    );
    assert_eq!(told(&paper).len(), 1, "nothing has happened in the other");
    assert_eq!(taught(&mut paper, setup(Way::HotSeat, &["Carl"]), &[]).lines().count(), 3);
}

#[test]
fn nothing_is_kept_of_a_drill_that_was_only_looked_at() {
    let mut paper = desk();
    let before = paper.events.len();
    taught(&mut paper, names(), &["?", "players", "dance", "q"]);
    assert_eq!(paper.events.len(), before);
}

#[test]
fn a_full_disk_is_told_and_the_lesson_goes_on() {
    let mut paper = desk();
    let full = paper.events.len() + 3;
    paper.full_at = Some(full);
    let written = taught(&mut paper, setup(Way::HotSeat, &["Anna", "Boris"]), &["", "a", "", "q"]);
    same(
        &written,
        r#"
        Drill: Lesson 1. Hot seat. 3 questions.
        2 here: 1 Anna, 2 Boris.
        Type ? to hear what can be typed.
        Enter asks the first question.
        >

        Question 1 of 3. From war communism.
        Who kept the rest?
        A) The household
        B) The army
        C) The town
        Anna answers.
        Enter reveals the answer.
        > a
        Not saved: the disk is full. The lesson goes on; it is tried again with the next step.
        Anna: A.
        >
        Still not saved: 3 steps.
        Right.
        The answer: A) The household
        Why: So the text says.
        The passage: The household kept the rest.
        Enter asks the next question.
        > q
        3 steps were not saved.
        The drill stands as it is. rabfak --plain drill goes on with it.
    "#,
    );
    let numbers = |paper: &Paper| -> Vec<u32> {
        let entries = paper.events.iter().filter_map(|event| match &event.what {
            What::Drill(Entry { number, .. }) => Some(*number),
            _ => None,
        });
        entries.collect()
    };
    assert_eq!(numbers(&paper), [0, 1, 2]);
}

#[test]
fn no_review_is_written() {
    let mut paper = desk();
    taught(&mut paper, names(), &LESSON);
    assert!(!paper.events.iter().any(|event| matches!(event.what, What::Review { .. })));
}
