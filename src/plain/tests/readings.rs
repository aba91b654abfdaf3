//! Lessons read paragraph by paragraph.

use super::course::{desk, war};
use super::desk::Paper;
use super::{play, same};
use crate::course::lesson::PassageKind;
use crate::domain::event::What;
use crate::domain::progress::Place;
use crate::plain::read;
use std::sync::Arc;

pub(super) fn reading(paper: &mut Paper, lines: &[&str]) -> String {
    let lesson = "nep/war".into();
    play(paper, lines, |paper, input, out| read(paper, Some(&lesson), input, out).map(|_| ()))
}

/// A desk where the learner was at `block`.
pub(super) fn at(block: &str) -> Paper {
    let mut paper = desk();
    let lesson = paper.progress.lessons.entry("nep/war".into()).or_default();
    lesson.place = Some(Place { block: block.into(), offset: 0 });
    paper
}

fn place(paper: &Paper) -> Option<Place> {
    paper.progress.lesson(&"nep/war".into()).place
}

#[test]
fn a_lesson_is_read_from_the_beginning() {
    let mut paper = desk();
    let written = reading(&mut paper, &["", "", "?", "q"]);
    same(
        &written,
        r#"
        Lesson 1, From war communism. 8 paragraphs. Enter reads on, ? for help, q to stop.

        [1] The tax came. (note 1) It stayed.
        Type n 1 to hear the note.
        >

        [2] Quotation: We retreat.
        Source: Lenin, 1921
        >

        [3] Table, by year:
        1921. output: 13.8.
        1922. output: 19.5.
        > ?
        Enter reads the next paragraph.
        A number goes to that paragraph; b goes back one; r 5 reads five on.
        c names the sections of the lesson.
        t names the terms here; term and a word tells one.
        s names the sources here.
        n tells the notes mentioned here; n 2 tells note 2.
        write and some words writes a note of your own on the paragraph; erase takes it away.
        a answers what was passed over at this stop.
        u takes back the last answer of the stop just left.
        q stops.
        > q
        Stopped at paragraph 3 of 8.
    "#,
    );
    assert_eq!(place(&paper), Some(Place { block: "top/3".into(), offset: 0 }));
    assert_eq!(paper.events.len(), 1);
}

#[test]
fn paragraphs_are_gone_to_by_number_back_and_in_a_run() {
    let written = reading(&mut desk(), &["4", "b", "r 2", "99", "r many", "b", "?"]);
    same(
        &written,
        r#"
        Lesson 1, From war communism. 8 paragraphs. Enter reads on, ? for help, q to stop.

        [1] The tax came. (note 1) It stayed.
        Type n 1 to hear the note.
        > 4

        Section: The decree
        [4] The household kept the rest.
        > b

        [3] Table, by year:
        1921. output: 13.8.
        1922. output: 19.5.
        > r 2

        Section: The decree
        [4] The household kept the rest.

        [5] Stop: 2 questions.

        1 of 2. Lesson 1, NEP.
        Who kept the rest?
        1. The household
        2. The town
        3. The army
        Type one number from 1 to 3. Enter alone: I don't know.
        > 99
        That is no answer here. Type one number from 1 to 3. Enter alone: I don't know.
        > r many
        That is no answer here. Type one number from 1 to 3. Enter alone: I don't know.
        > b
        That is no answer here. Type one number from 1 to 3. Enter alone: I don't know.
        > ?
        u takes the last answer back.
        r repeats the question.
        p reads the passage of the last answer.
        s: not now.
        !: never again.
        q stops.
        think: choices wait for Enter, or no longer.
        Enter alone shows the answer and counts as not known.
        >
        Stopped at paragraph 5 of 8.
    "#,
    );
}

#[test]
fn terms_of_a_paragraph_are_listed_and_told() {
    let written = reading(&mut desk(), &["t", "1", "2", "term glavk", "", "t", "q"]);
    same(
        &written,
        r#"
        Lesson 1, From war communism. 8 paragraphs. Enter reads on, ? for help, q to stop.

        [1] The tax came. (note 1) It stayed.
        Type n 1 to hear the note.
        > t
        Terms: 1 prodnalog.
        A number tells the meaning, Enter goes back to the text.
        > 1
        prodnalog: What prodnalog is.
        > 2
        The terms have numbers from 1 to 1.
        > term glavk
        glavk
        What glavk is.
        All about glavk.
        Lesson 1, From war communism.
        You have not been asked it yet.
        >

        [2] Quotation: We retreat.
        Source: Lenin, 1921
        > t
        No terms here.
        > q
        Stopped at paragraph 2 of 8.
    "#,
    );
}

#[test]
fn a_place_whose_passage_is_gone_is_the_beginning_of_its_section() {
    let written = reading(&mut at("decree/77"), &[]);
    assert!(
        written.contains("Going on from paragraph 4 of 8; type 1 to begin at the beginning.\n"),
        "{written}"
    );
    let written = reading(&mut at("elsewhere/1"), &[]);
    assert!(!written.contains("Going on"), "{written}");
}

#[test]
fn a_lesson_that_cannot_be_opened_says_why() {
    let lesson = "nep/traders".into();
    let mut opened = true;
    let written = play(&mut desk(), &[], |paper, input, out| {
        opened = read(paper, Some(&lesson), input, out)?;
        Ok(())
    });
    assert!(!opened);
    assert_eq!(written, "Lesson 2 cannot be opened: its file is missing.\n");
}

#[test]
fn without_a_lesson_named_the_next_unread_one_is_opened() {
    let mut paper = desk();
    let written = play(&mut paper, &[], |paper, input, out| read(paper, None, input, out).map(|_| ()));
    assert!(written.starts_with("Lesson 1, From war communism."), "{written}");
    paper.past(0, What::Finish("nep/war".into()));
    let written = play(&mut paper, &[], |paper, input, out| read(paper, None, input, out).map(|_| ()));
    assert_eq!(written, "Lesson 2 cannot be opened: its file is missing.\n");
    let written =
        play(&mut Paper::default(), &[], |paper, input, out| read(paper, None, input, out).map(|_| ()));
    assert_eq!(written, "There is no lesson to read.\n");
}

#[test]
fn reading_goes_on_when_nothing_can_be_saved() {
    let mut paper = at("decree/5");
    paper.full_at = Some(0);
    let written = reading(&mut paper, &[""]);
    same(
        &written,
        r#"
        Not saved: the disk is full.
        Lesson 1, From war communism. 8 paragraphs. Enter reads on, ? for help, q to stop.
        Going on from paragraph 8 of 8; type 1 to begin at the beginning.

        [8] List:
        - grain
          1. rye
        >

        Not saved: the disk is full.
        End of Lesson 1, From war communism.
        Next: lesson 2, Traders: rabfak --plain read 2
    "#,
    );
}

#[test]
fn the_sections_are_named_and_gone_to_by_number() {
    let written = reading(&mut desk(), &["c", "4", "contents", "q"]);
    let after = written.split_once("> c\n").map(|(_, after)| after).unwrap_or_default();
    same(
        after,
        r#"
        4. The decree
        A number goes there; Enter reads on.
        > 4

        Section: The decree
        [4] The household kept the rest.
        > contents
        4. The decree
        A number goes there; Enter reads on.
        > q
        Stopped at paragraph 4 of 8.
    "#,
    );
}

#[test]
fn a_figure_may_be_guessed_value_by_value_before_it_is_told() {
    let mut lesson = war();
    if let PassageKind::Figure(figure) = &mut lesson.passages[7].kind {
        figure.predict = true;
    }
    let mut paper = desk();
    paper.lessons[0] = Arc::new(lesson);
    let guessed = reading(&mut paper, &["6", "many", "200", "800,5", "q"]);
    let begun = "Bar chart: Monthly income, roubles.\nGuess first: 2 values, one after the other. Enter tells them.\n\
                 unemployed: 24\nofficial?\n> many\nType a number, such as 25, or press Enter to be told.\n> 200\n\
                 engineer?\n> 800,5\n";
    assert!(guessed.contains(begun), "{guessed}");
    assert!(
        guessed.contains("You guessed. official: 200; engineer: 800.5.\nYour guess is off by 11 on average"),
        "{guessed}"
    );
    let told = reading(&mut paper, &["", "q"]);
    assert!(told.contains("official?\n>\n[6] Bar") && !told.contains("You guessed"), "{told}");
}
