//! What is derived event by event, what is rebuilt, and what `domain::history::replay` says: the same.

use super::*;
use crate::domain::answer::Answer;
use crate::domain::event::{Event, EventId};
use crate::domain::guess::Guess;
use crate::domain::history::{CardState, replay};
use crate::domain::ids::LessonId;
use crate::domain::journal::{Entry, JournalId, Logged};
use crate::domain::own_note::{OwnNote, Standing};
use crate::domain::progress::Progress;
use crate::domain::schedule::Scheduler;
use proptest::prelude::*;
use std::collections::HashSet;
use uuid::Uuid;

#[derive(Clone, Debug)]
enum Step {
    Tell(What),
    /// Voids the n-th event of the log, also if that is a void; with the card it was about, or without.
    Void(prop::sample::Index, bool),
    /// Adds the next entry to a journal.
    Go(u128, String),
    /// Another program, of another scheduler or of a later version, had the file meanwhile.
    Reopen,
}

fn steps() -> impl Strategy<Value = Vec<(Step, i64)>> {
    let name = prop::sample::select(vec!["nep/a", "nep/b"]);
    let rating = prop::sample::select(Rating::ALL.to_vec());
    let step = prop_oneof![
        6 => (name.clone(), rating).prop_map(|(name, rating)| Step::Tell(review(name, rating))),
        1 => name.clone().prop_map(|name| Step::Tell(What::Suspend(name.into()))),
        1 => name.clone().prop_map(|name| Step::Tell(What::Resume(name.into()))),
        1 => name.clone().prop_map(|name| Step::Tell(What::Bury(name.into()))),
        1 => name.clone().prop_map(|name| Step::Tell(What::Waive(name.into()))),
        1 => name.clone().prop_map(|name| Step::Tell(What::Open(name.into()))),
        1 => name.clone().prop_map(|name| Step::Tell(What::Finish(name.into()))),
        1 => name.clone().prop_map(|name| Step::Tell(What::Decline(name.into()))),
        1 => name.clone().prop_map(|name| Step::Tell(What::Guess(Guess {
            lesson: "nep/tax".into(),
            card: name.into(),
            fingerprint: 7,
            answer: Answer::Text("\"хлеб\"\n".to_owned()),
            words: "хлеб".to_owned(),
        }))),
        1 => name.clone().prop_map(|name| Step::Tell(What::Try(name.into()))),
        1 => name.prop_map(|name| Step::Tell(What::Note(OwnNote {
            lesson: name.into(),
            block: "top/1".into(),
            quote: name.to_owned(),
            text: "mine".to_owned(),
        }))),
        4 => (any::<prop::sample::Index>(), any::<bool>()).prop_map(|(which, hint)| Step::Void(which, hint)),
        1 => (1..3u128, "[a-я\"]{0,4}").prop_map(|(journal, body)| Step::Go(journal, body)),
        1 => Just(Step::Reopen),
    ];
    // Mostly later, often in the same millisecond, sometimes back by up to ten days.
    let wait = prop_oneof![3 => 0..20 * 24 * HOUR, 2 => Just(0), 1 => -10 * 24 * HOUR..0];
    prop::collection::vec((step, wait), 1..14)
}

fn take(store: &mut Store, step: Step, now: Moment) {
    let what = match step {
        Step::Reopen => return,
        Step::Tell(what) => what,
        Step::Go(journal, body) => {
            let journal = JournalId(Uuid::from_u128(journal));
            let number = store.journal(journal).unwrap().len() as u32;
            What::Drill(Entry { journal, number, body })
        }
        Step::Void(which, hint) => {
            let log = store.events().unwrap();
            if log.is_empty() {
                return;
            }
            let event = which.get(&log);
            What::Void { event: event.id, card: event.what.card().filter(|_| hint).cloned() }
        }
    };
    store.record(what, now).unwrap();
}

/// The journals of a log, told in the plainest way: a void does not touch them.
fn journals(log: &[Event]) -> Vec<Vec<Logged>> {
    let logged = |event: &Event, id| match &event.what {
        What::Drill(Entry { journal, number, body }) if *journal == id => {
            Some(Logged { moment: event.moment, number: *number, body: body.clone() })
        }
        _ => None,
    };
    let of = |id| {
        let mut entries: Vec<Logged> = log.iter().filter_map(|event| logged(event, id)).collect();
        entries.sort_by_key(|entry| entry.number);
        entries
    };
    [1, 2].map(|n| of(JournalId(Uuid::from_u128(n)))).to_vec()
}

fn kept(store: &Store) -> Vec<Vec<Logged>> {
    [1, 2].map(|n| store.journal(JournalId(Uuid::from_u128(n))).unwrap()).to_vec()
}

/// What the log means, told in the plainest way.
fn told(log: &[Event]) -> Progress {
    let voided: HashSet<EventId> = log
        .iter()
        .filter_map(|event| match event.what {
            What::Void { event, .. } => Some(event),
            _ => None,
        })
        .collect();
    let mut progress = Progress::default();
    for name in ["nep/a", "nep/b"] {
        let is_of_card = |event: &Event| {
            matches!(event.what, What::Void { .. }) || event.what.card() == Some(&CardId::from(name))
        };
        let events = log.iter().filter(|event| is_of_card(event)).cloned().collect();
        let state = replay(events, &Scheduler::default());
        if state != CardState::default() {
            progress.cards.insert(name.into(), state);
        }
    }
    for event in log.iter().filter(|event| !voided.contains(&event.id)) {
        match &event.what {
            What::Open(lesson) => {
                progress.lessons.entry(lesson.clone()).or_default().opened = true;
                progress.last_lesson = Some(lesson.clone());
            }
            What::Finish(lesson) => progress.lessons.entry(lesson.clone()).or_default().finished = true,
            What::Try(step) => {
                progress.tried.insert(step.clone());
            }
            What::Note(note) => {
                progress.notes.push(Standing { event: event.id, moment: event.moment, note: note.clone() });
            }
            What::Guess(guess) => progress.guesses.made.push(guess.clone()),
            What::Decline(lesson) => _ = progress.guesses.declined.insert(lesson.clone()),
            _ => {}
        }
    }
    progress
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn added_rebuilt_and_replayed_agree(steps in steps()) {
        let desk = Desk::new();
        let mut store = desk.open();
        let mut now = NOW;
        for (step, wait) in steps {
            now = now.plus_ms(wait);
            if matches!(step, Step::Reopen) {
                drop(store);
                store = desk.open();
            }
            take(&mut store, step, now);
        }
        let added = store.progress().unwrap();
        let log = store.events().unwrap();
        prop_assert_eq!(&added, &told(&log));
        prop_assert_eq!(kept(&store), journals(&log));
        store.rebuild().unwrap();
        prop_assert_eq!(store.progress().unwrap(), added);
        prop_assert_eq!(kept(&store), journals(&log));
    }
}

#[test]
fn an_event_from_before_the_last_one_is_put_in_its_place() {
    let desk = Desk::new();
    let mut store = desk.open();
    store.record(What::Resume(card("nep/a")), hours(2)).unwrap();
    store.record(What::Suspend(card("nep/a")), hours(1)).unwrap();
    assert!(!store.progress().unwrap().card(&card("nep/a")).suspended);
}

#[test]
fn of_two_events_in_one_millisecond_the_one_recorded_later_counts_as_later() {
    let desk = Desk::new();
    let mut store = desk.open();
    for _ in 0..20 {
        store.record(What::Suspend(card("nep/a")), NOW).unwrap();
        assert!(store.progress().unwrap().card(&card("nep/a")).suspended);
        store.record(What::Resume(card("nep/a")), NOW).unwrap();
        assert!(!store.progress().unwrap().card(&card("nep/a")).suspended);
    }
    let ids: Vec<EventId> = store.events().unwrap().iter().map(|event| event.id).collect();
    assert!(ids.is_sorted());
    assert!(ids.iter().all(|id| id.0.get_version_num() == 7));
}

#[test]
fn taking_back_the_only_answer_leaves_a_new_card() {
    let desk = Desk::new();
    let mut store = desk.open();
    let answer = store.record(review("nep/a", Rating::Good), NOW).unwrap();
    assert_eq!(store.progress().unwrap().card(&card("nep/a")).reviews, 1);
    store.record(What::Void { event: answer.id, card: None }, hours(1)).unwrap();
    assert_eq!(store.progress().unwrap().cards.len(), 0);
}

#[test]
fn a_void_cannot_be_voided() {
    let desk = Desk::new();
    let mut store = desk.open();
    let answer = store.record(review("nep/a", Rating::Good), NOW).unwrap();
    let void = store.record(What::Void { event: answer.id, card: Some(card("nep/a")) }, NOW).unwrap();
    store.record(What::Void { event: void.id, card: Some(card("nep/a")) }, NOW).unwrap();
    assert_eq!(store.progress().unwrap().cards.len(), 0);
}

#[test]
fn a_lesson_whose_opening_is_taken_back_was_not_opened_last() {
    let desk = Desk::new();
    let mut store = desk.open();
    let (first, second) = (LessonId::from("nep/tax"), LessonId::from("nep/traders"));
    store.record(What::Open(first.clone()), NOW).unwrap();
    let opening = store.record(What::Open(second.clone()), NOW).unwrap();
    store.record(What::Finish(second.clone()), NOW).unwrap();
    assert_eq!(store.progress().unwrap().last_lesson, Some(second.clone()));
    store.record(What::Void { event: opening.id, card: None }, NOW).unwrap();
    let progress = store.progress().unwrap();
    assert_eq!(progress.last_lesson, Some(first));
    assert!(!progress.lesson(&second).opened && progress.lesson(&second).finished);
}

#[test]
fn states_made_by_another_scheduler_are_derived_anew_at_the_next_opening() {
    let desk = Desk::new();
    let mut store = desk.open();
    store.record(review("nep/a", Rating::Good), NOW).unwrap();
    let right = store.progress().unwrap();
    drop(store);
    desk.raw().execute("UPDATE card_state SET stability = 1000", []).unwrap();
    assert_ne!(desk.open().progress().unwrap(), right);
    desk.raw().execute("UPDATE meta SET value = 'another' WHERE key = 'scheduler'", []).unwrap();
    assert_eq!(desk.open().progress().unwrap(), right);
}
