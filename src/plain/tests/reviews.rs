//! Whole reviews, and what is due.

use super::course::{basic, card, choice, desk, meaning, one, truth, typed};
use super::desk::Paper;
use super::{play, same};
use crate::domain::event::{Event, Review, What};
use crate::domain::rating::Rating;
use crate::domain::session::Session;
use crate::domain::setting::Setting;
use crate::domain::slip::Slip;
use crate::plain::round::Round;
use crate::plain::talk::Talk;
use crate::plain::{due, review};
use std::sync::Arc;

pub(super) fn reviewed(paper: &mut Paper, lines: &[&str]) -> String {
    play(paper, lines, |paper, input, out| review(paper, input, out))
}

/// A desk with a word that is due and two new cards.
pub(super) fn three() -> Paper {
    let mut paper = one(choice());
    paper.deck.push(card("two", truth()));
    paper.deck.push(meaning("glavk", "главк", "A chief directorate."));
    let review =
        Review { rating: Rating::Good, fingerprint: paper.deck[2].fingerprint(), rev: 1, took_ms: 0 };
    paper.past(3, What::Review { card: paper.deck[2].id.clone(), review });
    paper
}

#[test]
fn a_review_goes_through_what_is_due_and_new() {
    let mut paper = three();
    let written = reviewed(&mut paper, &["", "3", "3", "f", "t", ""]);
    same(
        &written,
        r#"
        Review: 1 due, 2 new. Type ? for help, q to stop.

        1 of 3. Glossary, NEP.
        glavk (главк)
        Enter shows the answer.
        >
        A chief directorate.
        First met in: Lesson 1, From war communism.
        Grade yourself: 1 again, in this session. 2 hard, 9 days. 3 good, 14 days. 4 easy, 24 days.
        > 3
        Saved. Next on 6 December.

        2 of 3. Lesson 1, NEP.
        Who kept the rest?
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
        The tax was paid in kind.
        Type t for true or f for false. Enter alone: I don't know.
        > f
        Wrong.
        The statement is true.
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Comes back in this session.

        4 of 4. Lesson 1, NEP, again.
        The tax was paid in kind.
        Type t for true or f for false. Enter alone: I don't know.
        > t
        Right.
        The statement is true.
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Next on 23 November.
        That was the last question. Enter goes on, u takes the last answer back.
        >

        Done for today. 4 answered, 1 not known at first. Everything is saved.
        Tomorrow: 1 card.
    "#,
    );
    assert_eq!(paper.events.len(), 5);
}

#[test]
fn commands_need_a_colon_where_a_word_is_typed() {
    let written = reviewed(&mut one(typed()), &[":?", ":z", ":q"]);
    same(
        &written,
        r#"
        Review: 0 due, 1 new. Type ? for help, q to stop.

        1 of 1. Lesson 1, NEP.
        Which word?
        Type the answer. Enter alone: I don't know. :? for help, :q to stop.
        > :?
        Commands begin with a colon here.
        :u takes the last answer back.
        :r repeats the question.
        :p reads the passage of the last answer.
        :s: not now.
        :!: never again.
        :b: not today.
        :q stops.
        Enter alone shows the answer and counts as not known.
        > :z
        Commands begin with a colon here.
        :u takes the last answer back.
        :r repeats the question.
        :p reads the passage of the last answer.
        :s: not now.
        :!: never again.
        :b: not today.
        :q stops.
        Enter alone shows the answer and counts as not known.
        > :q

        Stopped. 0 answered, 1 left. Everything is saved.
    "#,
    );
}

#[test]
fn a_reworded_card_says_so() {
    let mut paper = one(basic());
    let review = Review { rating: Rating::Good, fingerprint: 0, rev: 1, took_ms: 0 };
    paper.past(9, What::Review { card: paper.deck[0].id.clone(), review });
    let written = reviewed(&mut paper, &[""]);
    same(
        &written,
        r#"
        Review: 1 due, 0 new. Type ? for help, q to stop.

        1 of 1. Lesson 1, NEP.
        Reworded since you last saw it.
        Who kept the rest?
        Enter shows the answer.
        >
        The household.
        Why: So the text says.
        Lesson 1, section "The decree".
        Grade yourself: 1 again, in this session. 2 hard, 15 days. 3 good, 24 days. 4 easy, 43 days.
        >

        Stopped. 0 answered, 1 left. Everything is saved.
    "#,
    );
}

#[test]
fn nothing_due_says_what_to_do_next() {
    let mut paper = desk();
    let review = Review { rating: Rating::Good, fingerprint: 0, rev: 1, took_ms: 0 };
    paper.past(0, What::Review { card: paper.deck[3].id.clone(), review });
    let written = reviewed(&mut paper, &[]);
    same(
        &written,
        r#"
        Nothing is due.
        Next: 1 card on 24 November.
        To read on: Lesson 1, From war communism. Type read, or rabfak read.
    "#,
    );
}

#[test]
fn what_is_due_in_one_line_or_a_few() {
    let long = play(&mut three(), &[], |paper, _, out| due(paper, false, out));
    let short = play(&mut three(), &[], |paper, _, out| due(paper, true, out));
    assert_eq!(short, "1 due, 2 new\n");
    assert_eq!(long, "1 due, 2 new, about 1 minute.\nBegin with: rabfak review\n");
}

#[test]
fn time_is_measured_from_the_question_to_its_answer() {
    let mut paper = one(truth());
    reviewed(&mut paper, &["t"]);
    assert!(matches!(paper.events[0].what, What::Review { review: Review { took_ms: 1_000, .. }, .. }));
}

#[test]
fn an_open_question_is_compared_and_never_scheduled() {
    let mut open = (*card("open", basic())).clone();
    open.scheduled = false;
    let mut paper = one(truth());
    let session = Session::of([Slip::from(&open)], &paper.progress);
    paper.deck.push(Arc::new(open));
    let written = play(&mut paper, &["", ""], |paper, input, out| {
        let mut talk = Talk::new(input, out, true);
        Round::new(paper, &mut talk, session, Setting::Stop).run().map(|_| ())
    });
    same(
        &written,
        r#"

        1 of 1. Lesson 1, NEP.
        Who kept the rest?
        Enter shows the answer.
        >
        The household.
        Why: So the text says.
        Lesson 1, section "The decree".
        Compare it with yours. This question does not come back. Saved.
        That was the last question. Enter goes on, u takes the last answer back.
        >
    "#,
    );
    assert!(matches!(paper.events[..], [Event { what: What::Waive(_), .. }]), "{:?}", paper.events);
}

#[test]
fn the_passage_of_the_last_answer_is_read_when_asked_for() {
    let mut paper = three();
    let written = reviewed(&mut paper, &["p", "", "p", "3", "3", "p", ":q"]);
    let passage = "> p\nLesson 1, section \"The decree\".\nThe household kept the rest.\n";
    assert_eq!(written.matches(passage).count(), 1, "{written}");
    assert!(written.contains("> p\nNo answer was shown yet whose passage could be read.\n"), "{written}");
    assert!(written.contains("> p\nglavk\nWhat glavk is.\nAll about glavk.\n"), "{written}");
    let mut paper = one(typed());
    let written = reviewed(&mut paper, &["khozrazchet", "p", "", ":p", ""]);
    let passage = "p\nLesson 1, section \"The decree\".\nThe household kept the rest.\n";
    assert_eq!(written.matches(passage).count(), 2, "{written}");
}
