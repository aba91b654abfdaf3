use super::*;
use crate::domain::history::Answered;
use crate::domain::ids::{LessonId, TermId};
use crate::domain::progress::LessonProgress;
use crate::domain::schedule::Memory;
use proptest::prelude::*;

const TODAY: StudyDay = StudyDay(1000);

fn card(id: &str, note: &str, origin: Origin) -> Slip {
    Slip { card: id.into(), note: note.into(), origin, kind: "Basic", rev: 1, scheduled: true }
}

fn term(id: &str, note: &str) -> Slip {
    card(id, note, Origin::Glossary { term: TermId::from(note), first: None })
}

fn known(due: i32, stability: f32) -> CardState {
    let memory = Memory { stability, difficulty: 5.0 };
    let answered = Answered {
        memory,
        first: StudyDay(900),
        last: StudyDay(990),
        due: StudyDay(due),
        fingerprint: 0,
        rev: 1,
    };
    CardState { memory: Some(answered), reviews: 1, ..CardState::default() }
}

fn ids(session: &Session) -> Vec<&str> {
    session.ids().map(CardId::as_str).collect()
}

#[test]
fn the_least_remembered_comes_first_and_what_is_not_due_stays_away() {
    let deck = [term("x/a", "a"), term("x/b", "b"), term("x/c", "c")];
    let mut progress = Progress::default();
    progress.cards.insert("x/a".into(), known(1000, 50.0));
    progress.cards.insert("x/b".into(), known(999, 5.0));
    progress.cards.insert("x/c".into(), known(1001, 5.0));
    let session = Session::plan(&deck, &progress, TODAY, 10, 1);
    assert_eq!(ids(&session), ["x/b", "x/a"]);
}

#[test]
fn new_cards_are_limited_one_a_note_and_counted_against_what_was_introduced_today() {
    let deck: Vec<_> = (0..40).map(|i| term(&format!("x/{i}"), &format!("n{}", i / 2))).collect();
    let mut progress = Progress::default();
    assert_eq!(Session::plan(&deck, &progress, TODAY, 10, 1).new_left(), 10);
    let mut today = known(1003, 3.0);
    today.memory = today.memory.map(|answered| Answered { first: TODAY, last: TODAY, ..answered });
    progress.cards.insert("x/0".into(), today);
    let session = Session::plan(&deck, &progress, TODAY, 10, 1);
    assert_eq!(session.new_left(), 9);
    assert!(!ids(&session).contains(&"x/1"), "its sibling was introduced today");
}

#[test]
fn cards_of_a_lesson_wait_until_it_is_finished() {
    let lesson = LessonId::from("x/one");
    let passage = "top/1".into();
    let deck = [card("x/a", "a", Origin::Lesson { lesson: lesson.clone(), passage })];
    let mut progress = Progress::default();
    assert_eq!(Session::plan(&deck, &progress, TODAY, 10, 1).left(), 0);
    progress.lessons.insert(lesson, LessonProgress { opened: true, finished: true, place: None });
    assert_eq!(Session::plan(&deck, &progress, TODAY, 10, 1).left(), 1);
}

#[test]
fn suspended_and_buried_cards_are_not_asked_and_a_new_meaning_is() {
    let deck = [term("x/a", "a"), term("x/b", "b"), term("x/c", "c")];
    let mut progress = Progress::default();
    progress.cards.insert("x/a".into(), CardState { suspended: true, ..known(900, 5.0) });
    progress.cards.insert("x/b".into(), CardState { buried_until: Some(TODAY.plus(1)), ..known(900, 5.0) });
    let mut reworked = known(2000, 500.0);
    reworked.memory = reworked.memory.map(|answered| Answered { rev: 0, ..answered });
    progress.cards.insert("x/c".into(), reworked);
    assert_eq!(ids(&Session::plan(&deck, &progress, TODAY, 10, 1)), ["x/c"]);
}

#[test]
fn a_forgotten_card_returns_in_the_same_session_and_undo_takes_it_back() {
    let deck: Vec<_> = (0..9).map(|i| term(&format!("x/{i}"), &format!("n{i}"))).collect();
    let mut session = Session::plan(&deck, &Progress::default(), TODAY, 10, 1);
    let first = session.current().unwrap().slip.card.clone();
    session.answered(Rating::Again);
    assert_eq!(session.left(), 9);
    assert_eq!(session.ids().position(|id| *id == first), Some(GAP));
    session.answered(Rating::Good);
    assert_eq!([session.undo(), session.undo(), session.undo()], [Some(true), Some(true), None]);
    assert_eq!((session.left(), session.current().map(|turn| turn.slip.card.clone())), (9, Some(first)));
}

proptest! {
    #[test]
    fn siblings_are_kept_apart_where_there_are_others(notes in prop::collection::vec(0usize..30, 0..60)) {
        let deck: Vec<_> =
            notes.iter().enumerate().map(|(i, n)| term(&format!("x/{i}"), &format!("n{n}"))).collect();
        let mut progress = Progress::default();
        for slip in &deck {
            progress.cards.insert(slip.card.clone(), known(900, 5.0));
        }
        let session = Session::plan(&deck, &progress, TODAY, 10, 7);
        prop_assert_eq!(session.left(), deck.len());
        let turns: Vec<&Turn> = session.queue.iter().collect();
        for (i, turn) in turns.iter().enumerate() {
            let near = &turns[i.saturating_sub(GAP)..i];
            let clash = near.iter().any(|before| before.slip.note == turn.slip.note);
            let choice = turns[i..].iter().any(|later| {
                !near.iter().any(|before| before.slip.note == later.slip.note)
            });
            prop_assert!(!clash || !choice);
        }
    }

    #[test]
    fn undoing_every_step_restores_the_queue(ratings in prop::collection::vec(0u32..=4, 0..60)) {
        let deck: Vec<_> = (0..12).map(|i| term(&format!("x/{i}"), &format!("n{i}"))).collect();
        let mut session = Session::plan(&deck, &Progress::default(), TODAY, 12, 3);
        let before: Vec<CardId> = session.ids().cloned().collect();
        for number in ratings {
            match Rating::from_number(number) {
                Some(rating) => session.answered(rating),
                None => session.pass(),
            }
        }
        while session.undo().is_some() {}
        prop_assert_eq!(session.ids().cloned().collect::<Vec<_>>(), before);
    }
}
