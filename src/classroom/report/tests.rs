//! Drills that were played, and what is written of them.

mod forms;

use super::csv::{Cell, guarded};
use super::*;
use crate::classroom::game::{Event, Game, PlayerId, Ticket};
use crate::classroom::played::{NOON, answer, choice, fold, item, picked, play, setup};
use crate::domain::answer::Answer;
use crate::domain::question::Question;
use proptest::prelude::*;

/// Words that tell for each place which of them stands there.
pub(super) fn words() -> Words {
    let word = |word: &str| word.to_owned();
    Words {
        language: word("en"),
        truth: word("true"),
        falsehood: word("false"),
        number: word("No."),
        pupil: word("Pupil"),
        group: word("Group"),
        attendance: word("Here"),
        present: word("yes"),
        absent: word("absent"),
        removed: word("taken out"),
        points: word("Points"),
        right: word("Right"),
        answered: word("Answered"),
        answer: word("answer"),
        score: word("score"),
        question: word("Question"),
        key: word("Right answer"),
        facility: word("Share"),
        chosen: word("Chosen"),
        card: word("Card"),
        origin: word("Where"),
        state: word("State"),
        counted: word("counted"),
        skipped: word("skipped"),
        open: word("open"),
        not_asked: word("not asked"),
        gain: word("Gain"),
        date: word("Date"),
        class: word("Class"),
        unfinished: word("Not played to its end."),
        your_answer: word("Your answer"),
        left_blank: word("left blank"),
        why: word("Why"),
        missed: word("To look at again:"),
        questions: word("Questions"),
        pupils: word("Pupils"),
    }
}

/// Two questions; Anna has both right, Boris none, Vera was not there.
pub(super) fn report() -> Report {
    let items = vec![choice("nep/a", "What came in 1921?"), choice("nep/b", "And | then?")];
    let game = picked(setup(Way::HotSeat, items, &["Anna", "Boris", "Vera"]), &["00", "12", "--"]);
    Report::of(&play(game, [Event::Absent(PlayerId(2), true)]), NOON)
}

#[test]
fn a_report_says_what_each_pupil_answered_and_how_each_question_went() {
    let report = report();
    assert_eq!((report.date(), report.began.as_str()), ("2026-11-22", "2026-11-22T12:00:00+03:00"));
    assert!(report.is_finished && !report.is_anonymous);
    let [anna, boris, vera] = &report.pupils[..] else { panic!("{report:?}") };
    assert_eq!((anna.points, anna.right, anna.answered), (2.0, 2, 2));
    assert_eq!((boris.points, boris.right, boris.answered), (0.0, 0, 2));
    assert_eq!(boris.last(1).unwrap().answer.as_deref(), Some("C"));
    assert_eq!((vera.attendance, vera.answered), (Attendance::Absent, 0));
    let item = &report.items[1];
    assert_eq!((item.key_letters.as_deref(), item.state), (Some("A"), State::Counted));
    assert_eq!((item.votes[0].answered, item.votes[0].right, item.votes[0].facility), (2, 1, Some(0.5)));
    assert_eq!(item.votes[0].chosen, [1, 0, 1]);
    assert_eq!(item.options[1].why_not.as_deref(), Some("money came later."));
}

#[test]
fn both_votes_are_told_with_who_switched_and_the_gain() {
    let pick = |player, vote, option| answer(player, 0, vote, Answer::Pick(option));
    let game = play(
        Game::new(setup(Way::HotSeat, vec![choice("nep/a", "?")], &["A", "B", "C", "D"]), fold),
        [
            Event::Begin,
            pick(0, 0, 0),
            pick(1, 0, 1),
            pick(2, 0, 1),
            pick(3, 0, 2),
            Event::Lock,
            Event::Discuss,
        ]
        .into_iter()
        .chain([Event::Revote, pick(0, 1, 0), pick(1, 1, 0), pick(2, 1, 0), pick(3, 1, 2), Event::Lock])
        .chain([Event::Reveal]),
    );
    let report = Report::of(&game, NOON);
    let item = &report.items[0];
    let switches = SwitchReport { stayed_right: 1, to_right: 2, to_wrong: 0, stayed_wrong: 1 };
    assert_eq!(item.switches, Some(switches));
    assert!((item.gain.unwrap() - 2.0 / 3.0).abs() < 1e-9);
    assert_eq!((item.votes[0].right, item.votes[1].right), (1, 3));
    assert!(!report.is_finished);
}

#[test]
fn a_drill_that_stopped_says_how_far_it_came() {
    let items = ["nep/a", "nep/b", "nep/c", "nep/d"].map(|card| choice(card, "?")).to_vec();
    let game = play(
        Game::new(setup(Way::HotSeat, items, &["Anna"]), fold),
        [
            Event::Begin,
            answer(0, 0, 0, Answer::Pick(0)),
            Event::Lock,
            Event::Reveal,
            Event::Next,
            Event::Skip,
        ],
    );
    let game = play(game, [answer(0, 2, 0, Answer::Pick(1))]);
    let report = Report::of(&game, NOON);
    let states: Vec<State> = report.items.iter().map(|item| item.state).collect();
    assert_eq!(states, [State::Counted, State::Skipped, State::Open, State::NotAsked]);
    assert_eq!((report.pupils[0].right, report.pupils[0].answered), (1, 1));
}

#[test]
fn counted_hands_are_told_without_pupils() {
    let game = play(
        Game::new(setup(Way::Hands, vec![choice("nep/a", "?")], &[]), fold),
        [
            Event::Begin,
            Event::Count { ticket: Ticket { question: 0, vote: 0 }, hands: vec![12, 5, 3] },
            Event::Lock,
            Event::Reveal,
        ],
    );
    let report = Report::of(&game, NOON);
    let vote = &report.items[0].votes[0];
    assert_eq!((vote.answered, vote.right, vote.is_hands), (20, 12, true));
    assert_eq!((vote.facility, vote.chosen.as_slice()), (Some(0.6), &[12, 5, 3][..]));
    assert_eq!(slips::count(&report), 0);
    assert!(markdown::written(&report, &words()).contains("| 12/20 (60 %) | A 12 ✓, B 5, C 3 |"));
}

#[test]
fn without_names_there_is_none_in_any_form() {
    let mut setup = setup(Way::HotSeat, vec![choice("nep/a", "?")], &["Evgenia", "Boris"]);
    setup.naming = Naming::Anonymous;
    let report = Report::of(&picked(setup, &["1", "1"]), NOON);
    let words = words();
    let forms = [
        csv::written(&csv::pupils(&report, &words)).unwrap(),
        csv::written(&csv::items(&report, &words)).unwrap(),
        json::written(&report).unwrap(),
        markdown::written(&report, &words),
        slips::text(&report, &words),
        slips::html(&report, &words),
    ];
    for form in forms {
        assert!(!form.contains("Evgenia") && !form.contains("Boris"), "{form}");
    }
    assert!(slips::text(&report, &words).contains("Pupil 2"));
}

#[test]
fn a_moment_outside_all_calendars_is_no_date() {
    let game = Game::new(setup(Way::HotSeat, Vec::new(), &[]), fold);
    let report = Report::of(&game, crate::domain::day::Moment { at: i64::MAX, offset_min: i32::MAX });
    assert_eq!(report.date(), "");
}
