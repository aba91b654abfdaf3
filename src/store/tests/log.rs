//! The log is only ever added to, and what is read from it is what was written.

use super::*;
use crate::domain::event::EventId;
use crate::domain::ids::LessonId;
use crate::store::StoreError;

#[test]
fn every_kind_of_event_is_read_as_it_was_written() {
    let desk = Desk::new();
    let mut store = desk.open();
    let lesson = LessonId::from("nep/\"traders\" \\ торговцы");
    let later =
        What::Unknown { kind: "quiz".into(), version: 3, card: Some(card("nep/a")), body: "(".into() };
    let of_nothing = What::Unknown { kind: "review".into(), version: 2, card: None, body: String::new() };
    let mut written = Vec::new();
    for what in [
        review("nep/карта", Rating::Hard),
        What::Suspend(card("nep/a")),
        What::Resume(card("nep/a")),
        What::Bury(card("nep/a")),
        What::Waive(card("")),
        What::Open(lesson.clone()),
        What::Finish(lesson),
        later,
        of_nothing,
    ] {
        written.push(store.record(what, NOW).unwrap());
    }
    let void = What::Void { event: written[0].id, card: Some(card("nep/карта")) };
    written.push(store.record(void, NOW).unwrap());
    drop(store);
    assert_eq!(desk.open().events().unwrap(), written);
}

#[test]
fn events_are_read_oldest_first_and_keep_their_day() {
    let desk = Desk::new();
    let mut store = desk.open();
    let moments = [hours(5), Moment { at: -5, offset_min: -600 }, NOW, Moment { at: -6, offset_min: 0 }];
    for now in moments {
        store.record(review("nep/a", Rating::Good), now).unwrap();
    }
    let read: Vec<_> =
        store.events().unwrap().iter().map(|event| (event.moment, event.day == event.moment.day())).collect();
    assert_eq!(read, [moments[3], moments[1], moments[2], moments[0]].map(|moment| (moment, true)));
}

#[test]
fn an_event_is_neither_changed_nor_deleted_nor_replaced() {
    let desk = Desk::new();
    let mut store = desk.open();
    let event = store.record(review("nep/a", Rating::Good), NOW).unwrap();
    for sql in [
        "UPDATE event SET at = 0",
        "DELETE FROM event",
        "INSERT OR REPLACE INTO event SELECT id, device, seq, 0, 0, 0, kind, v, card, body, 0 FROM event",
    ] {
        let refused = store.conn.execute(sql, []).unwrap_err();
        assert!(refused.to_string().contains("only ever added"), "{sql}: {refused}");
    }
    assert_eq!(store.events().unwrap(), [event]);
}

#[test]
fn what_a_later_version_wrote_is_kept_and_changes_nothing() {
    let desk = Desk::new();
    let mut store = desk.open();
    store.record(review("nep/a", Rating::Good), NOW).unwrap();
    let before = store.progress().unwrap();
    let later =
        What::Unknown { kind: "reset".into(), version: 1, card: Some(card("nep/a")), body: "()".into() };
    let event = store.record(later, hours(1)).unwrap();
    assert_eq!(store.progress().unwrap(), before);
    store.rebuild().unwrap();
    assert_eq!(store.progress().unwrap(), before);
    assert_eq!(store.events().unwrap().last(), Some(&event));
}

#[test]
fn a_known_kind_cannot_be_smuggled_in_as_unknown() {
    let desk = Desk::new();
    let mut store = desk.open();
    let what = What::Unknown { kind: "review".into(), version: 1, card: None, body: "()".into() };
    assert!(matches!(store.record(what, NOW), Err(StoreError::Unwritable { .. })));
    assert_eq!(store.events().unwrap(), []);
}

#[test]
fn the_events_of_a_device_are_counted() {
    let desk = Desk::new();
    for _ in 0..2 {
        let mut store = desk.open();
        store.record(review("nep/a", Rating::Good), NOW).unwrap();
        store.record(review("nep/b", Rating::Good), NOW).unwrap();
    }
    let count = "SELECT group_concat(seq), count(DISTINCT device) FROM (SELECT * FROM event ORDER BY at, id)";
    let counted: (String, i64) =
        desk.raw().query_row(count, [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    assert_eq!(counted, ("1,2,3,4".to_owned(), 1));
}

/// Replaces the only `from` in the file's bytes by `to`, which is as long.
fn patch(path: &Path, from: &[u8], to: &[u8]) {
    let mut bytes = std::fs::read(path).unwrap();
    let places: Vec<usize> =
        bytes.windows(from.len()).enumerate().filter(|(_, window)| *window == from).map(|(i, _)| i).collect();
    assert_eq!(places.len(), 1, "the bytes to be patched are in one place");
    bytes[places[0]..places[0] + from.len()].copy_from_slice(to);
    std::fs::write(path, bytes).unwrap();
}

fn damaged(desk: &Desk) -> EventId {
    let mut store = desk.open();
    let check = store.conn.query_row("PRAGMA integrity_check", [], |row| row.get::<_, String>(0));
    assert_eq!(check.unwrap(), "ok", "SQLite itself does not notice");
    let before = store.progress().unwrap();
    assert!(store.rebuild().is_err());
    assert_eq!(store.progress().unwrap(), before, "what was derived stays when it cannot be derived anew");
    match store.events() {
        Err(StoreError::DamagedEvent { event, .. }) => event,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_flipped_bit_in_an_event_is_found_and_the_event_named() {
    // The third is no longer UTF-8.
    let flips: [&[u8]; 3] = [b"(rating:Hard,", b"(rating:Eood,", b"(rating:\xC7ood,"];
    for flipped in flips {
        let desk = Desk::new();
        let mut store = desk.open();
        store.record(review("nep/b", Rating::Easy), NOW).unwrap();
        let event = store.record(review("nep/a", Rating::Good), NOW).unwrap();
        drop(store);
        patch(&desk.path, b"(rating:Good,", flipped);
        assert_eq!(damaged(&desk), event.id);
    }
}

#[test]
fn an_event_that_was_written_wrongly_is_named_with_the_reason() {
    let desk = Desk::new();
    let mut store = desk.open();
    let event = store.record(What::Suspend(card("nep/a")), NOW).unwrap();
    let mut row = crate::store::row::Row::of(&event, b"another", 1).unwrap();
    row.id = EventId(uuid::Uuid::from_u128(5));
    row.card = None;
    let sql = "INSERT INTO event SELECT ?1, ?2, 1, at, offset_min, day, kind, v, NULL, body, ?3 FROM event";
    store.conn.execute(sql, rusqlite::params![row.id.0.as_bytes(), row.device, row.crc()]).unwrap();
    let message = store.events().unwrap_err().to_string();
    assert!(message.contains("00000000-0000-0000-0000-000000000005"), "{message}");
    assert!(message.contains("'suspend' names no card"), "{message}");
}
