//! Journals: entries in order and each once, whatever came from elsewhere, and nothing of a learner's touched.

use super::*;
use crate::domain::event::Event;
use crate::domain::journal::{Entry, Head, JournalId, Kind, Logged};
use crate::store::{StoreError, events};
use proptest::prelude::*;
use rusqlite::types::Value;
use uuid::Uuid;

fn id(n: u128) -> JournalId {
    JournalId(Uuid::from_u128((0x0192 << 112) | (7 << 76) | (2 << 62) | n))
}

fn entry(journal: JournalId, number: u32, body: &str) -> Entry {
    Entry { journal, number, body: body.to_owned() }
}

fn step(n: u128, number: u32, body: &str) -> What {
    What::Drill(entry(id(n), number, body))
}

fn bodies(store: &Store, journal: JournalId) -> Vec<String> {
    store.journal(journal).unwrap().into_iter().map(|entry| entry.body).collect()
}

#[test]
fn a_journal_is_read_back_as_it_was_written() {
    let desk = Desk::new();
    let mut store = desk.open();
    let odd = "(name: \"Зоя \\\"Z\\\"\", line: \"\n\", 💬)";
    store.record(step(2, 0, "set-up"), hours(1)).unwrap();
    store.record(step(1, 0, odd), hours(2)).unwrap();
    store.record(What::Class(entry(id(3), 0, "7b")), hours(3)).unwrap();
    store.record(step(2, 1, "locked"), hours(4)).unwrap();
    let head = |n, began, entries, first: &str| Head { id: id(n), began, entries, first: first.to_owned() };
    let store = desk.open();
    assert_eq!(
        store.journals(Kind::Drill).unwrap(),
        [head(2, hours(1), 2, "set-up"), head(1, hours(2), 1, odd)]
    );
    assert_eq!(store.journals(Kind::Class).unwrap(), [head(3, hours(3), 1, "7b")]);
    let logged = |moment, number, body: &str| Logged { moment, number, body: body.to_owned() };
    assert_eq!(store.journal(id(2)).unwrap(), [logged(hours(1), 0, "set-up"), logged(hours(4), 1, "locked")]);
    assert_eq!(store.journal(id(9)).unwrap(), []);
}

#[test]
fn an_entry_that_is_not_the_next_one_is_refused_and_nothing_is_written() {
    let desk = Desk::new();
    let (mut here, mut there) = (desk.open(), desk.open());
    here.record(step(1, 0, "set-up"), NOW).unwrap();
    there.record(step(1, 1, "there"), NOW).unwrap();
    let taken = here.record(step(1, 1, "here"), NOW).unwrap_err();
    assert!(matches!(taken, StoreError::JournalMovedOn { number: 1, kind: Kind::Drill, .. }), "{taken:?}");
    assert!(taken.to_string().contains("another window goes on with the same drill"), "{taken}");
    let hole = here.record(step(1, 3, "late"), NOW).unwrap_err();
    assert!(hole.to_string().contains("came before entry 2"), "{hole}");
    let unbegun = here.record(step(2, 1, "late"), NOW).unwrap_err();
    assert!(unbegun.to_string().contains("came before entry 0"), "{unbegun}");
    assert_eq!(bodies(&here, id(1)), ["set-up", "there"]);
    assert_eq!(here.events().unwrap().len(), 2);
    here.record(step(1, 2, "here"), NOW).unwrap();
}

#[test]
fn nothing_in_a_journal_is_taken_back_by_a_void() {
    let desk = Desk::new();
    let mut store = desk.open();
    let first = store.record(step(1, 0, "set-up"), NOW).unwrap();
    store.record(What::Void { event: first.id, card: None }, NOW).unwrap();
    assert_eq!(bodies(&store, id(1)), ["set-up"]);
    store.rebuild().unwrap();
    assert_eq!(bodies(&store, id(1)), ["set-up"]);
}

/// Puts an event into the log as another device's would come, without a look at what is derived.
fn bring(store: &Store, what: What, at: Moment) -> Event {
    events::append(&store.conn, b"another device..", what, at).unwrap()
}

#[test]
fn what_two_devices_wrote_is_all_kept_in_one_order() {
    let desk = Desk::new();
    let mut store = desk.open();
    store.record(step(1, 0, "set-up"), hours(0)).unwrap();
    store.record(step(1, 1, "here"), hours(2)).unwrap();
    bring(&store, step(1, 1, "there"), hours(1));
    bring(&store, step(1, u32::MAX, "far"), hours(0));
    bring(&store, step(2, 4, "its beginning has not come"), hours(0));
    store.rebuild().unwrap();
    assert_eq!(bodies(&store, id(1)), ["set-up", "there", "here", "far"]);
    let heads = store.journals(Kind::Drill).unwrap();
    assert_eq!(heads.iter().map(|head| (head.id, head.entries)).collect::<Vec<_>>(), [(id(1), 4)]);
    assert!(matches!(
        store.record(step(1, 2, "next"), hours(3)),
        Err(StoreError::JournalMovedOn { number: 2, .. })
    ));
}

#[test]
fn a_file_of_an_earlier_format_shows_the_journals_that_a_later_program_wrote() {
    let desk = Desk::new();
    let mut store = desk.open();
    store.record(step(1, 0, "set-up"), NOW).unwrap();
    drop(store);
    desk.raw().execute_batch("DROP TABLE journal_entry; PRAGMA user_version = 6").unwrap();
    assert_eq!(bodies(&desk.open(), id(1)), ["set-up"]);
}

#[test]
fn a_journal_whose_entry_is_damaged_is_not_read_as_a_shorter_one() {
    let desk = Desk::new();
    let mut store = desk.open();
    store.record(step(1, 0, "set-up"), NOW).unwrap();
    let hit = store.record(step(1, 1, "locked"), NOW).unwrap();
    drop(store);
    let raw = desk.raw();
    raw.execute_batch(
        "DROP TRIGGER event_is_not_changed; UPDATE event SET body = replace(body, 'lock', 'look')",
    )
    .unwrap();
    let read = desk.open().journal(id(1));
    assert!(matches!(read, Err(StoreError::DamagedEvent { event, .. }) if event == hit.id), "{read:?}");
}

/// Every row of every table but the log and the list of journal entries.
fn of_study(store: &Store) -> Vec<(String, Vec<Value>)> {
    let names =
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('event', 'journal_entry')";
    let mut names = store.conn.prepare(names).unwrap();
    let names: Vec<String> = names.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let mut rows = Vec::new();
    for table in names {
        let mut statement = store.conn.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let width = statement.column_count();
        let mut found = statement.query([]).unwrap();
        while let Some(row) = found.next().unwrap() {
            rows.push((table.clone(), (0..width).map(|column| row.get(column).unwrap()).collect()));
        }
    }
    rows
}

/// A learner's file in which every table that a study fills has something.
fn studied(desk: &Desk) -> Store {
    let mut store = desk.open();
    for (n, rating) in Rating::ALL.into_iter().enumerate() {
        store.record(review("nep/a", rating), hours(n as i64 * 30)).unwrap();
    }
    store.record(What::Bury(card("nep/b")), NOW).unwrap();
    store.record(What::Open("nep/tax".into()), NOW).unwrap();
    store.record(What::Decline("nep/tax".into()), NOW).unwrap();
    store.record(What::Try("nep/step".into()), NOW).unwrap();
    store
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn no_entry_touches_what_is_known_of_a_learner(
        told in prop::collection::vec((any::<bool>(), 1..3u128, ".*"), 1..12),
        wait in -50..50i64,
    ) {
        let desk = Desk::new();
        let mut store = studied(&desk);
        let before = of_study(&store);
        for (is_class, n, body) in told {
            let number = store.journal(id(n)).unwrap().len() as u32;
            // Also what would be an answer, were it not in a journal.
            let body = format!("(card: \"nep/a\", rating: Again) {body}");
            let entry = entry(id(n), number, &body);
            let what = if is_class { What::Class(entry) } else { What::Drill(entry) };
            store.record(what, hours(wait)).unwrap();
        }
        prop_assert_eq!(&of_study(&store), &before);
        store.rebuild().unwrap();
        prop_assert_eq!(&of_study(&store), &before);
    }
}
