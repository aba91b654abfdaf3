//! Opening: private files, one format at a time, safe settings; and the bookmarks that are not in the log.

use super::*;
use crate::domain::ids::{BlockId, CourseId, LessonId};
use crate::domain::progress::{LessonProgress, Place};
use crate::store::{StoreError, open, schema};

fn place(offset: usize) -> Place {
    Place { block: BlockId::new("decree", 3), offset }
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_read_what_is_made() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    let mut store = desk.open();
    store.record(review("nep/a", Rating::Good), NOW).unwrap();
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    for name in ["rabfak.db", "rabfak.db-wal", "rabfak.db-shm", "rabfak.lock"] {
        assert_eq!(mode(&desk.beside(name)), 0o600, "{name}");
    }
    assert_eq!(mode(desk.path.parent().unwrap()), 0o700);
}

#[test]
fn a_new_file_says_what_it_is_and_is_written_safely() {
    let desk = Desk::new();
    let store = desk.open();
    let asked = |name: &str| {
        store.conn.pragma_query_value(None, name, |row| row.get::<_, rusqlite::types::Value>(0)).unwrap()
    };
    let wanted: [(&str, rusqlite::types::Value); 8] = [
        ("application_id", 0x5242_4661.into()),
        ("user_version", 1.into()),
        ("journal_mode", "wal".to_owned().into()),
        ("synchronous", 2.into()),
        ("foreign_keys", 1.into()),
        ("recursive_triggers", 1.into()),
        ("trusted_schema", 0.into()),
        ("busy_timeout", 5000.into()),
    ];
    for (name, value) in wanted {
        assert_eq!(asked(name), value, "{name}");
    }
    assert_eq!(store.device.len(), 16);
}

#[test]
fn where_there_is_no_wal_commits_are_made_safe_in_the_other_way() {
    let conn = Connection::open_in_memory().unwrap();
    open::make_safe(&conn).unwrap();
    let synchronous: i64 = conn.pragma_query_value(None, "synchronous", |row| row.get(0)).unwrap();
    assert_eq!(synchronous, 3);
}

#[test]
fn an_older_file_is_copied_and_then_brought_to_the_newest_format() {
    let desk = Desk::new();
    let mut store = desk.open();
    let event = store.record(review("nep/a", Rating::Good), NOW).unwrap();
    drop(store);
    let migrations = [schema::MIGRATIONS[0], "CREATE TABLE note(id INTEGER PRIMARY KEY) STRICT"];
    let conn = open::open(&desk.path, &migrations, NOW).unwrap();
    conn.execute("INSERT INTO note VALUES (1)", []).unwrap();
    let format =
        |conn: &Connection| conn.pragma_query_value(None, "user_version", |row| row.get::<_, u32>(0));
    assert_eq!(format(&conn).unwrap(), 2);
    drop(conn);
    let again = open::open(&desk.path, &migrations, NOW).unwrap();
    assert_eq!(again.query_row("SELECT count(*) FROM note", [], |row| row.get::<_, u32>(0)).unwrap(), 1);

    let backup = desk.beside("rabfak.v1.bak");
    let copy = Store::open(&backup, NOW).unwrap();
    assert_eq!(format(&copy.conn).unwrap(), 1);
    assert_eq!(copy.events().unwrap(), [event]);
    let left_over = std::fs::read_dir(desk.path.parent().unwrap()).unwrap();
    assert!(
        left_over
            .map(|entry| entry.unwrap().file_name())
            .all(|name| !name.to_string_lossy().ends_with("part"))
    );
}

#[cfg(unix)]
#[test]
fn the_copy_is_private_too() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    drop(desk.open());
    drop(open::open(&desk.path, &[schema::MIGRATIONS[0], ""], NOW).unwrap());
    let backup = std::fs::metadata(desk.beside("rabfak.v1.bak")).unwrap();
    assert_eq!(backup.permissions().mode() & 0o777, 0o600);
}

#[test]
fn a_migration_that_fails_leaves_the_file_as_it_was() {
    let desk = Desk::new();
    drop(desk.open());
    let migrations = [schema::MIGRATIONS[0], "CREATE TABLE note(id); CREATE TABLE event(id)"];
    let failed = open::open(&desk.path, &migrations, NOW);
    assert!(matches!(failed, Err(StoreError::Sqlite { .. })));
    let store = desk.open();
    let tables = "SELECT count(*) FROM sqlite_schema WHERE name = 'note'";
    assert_eq!(store.conn.query_row(tables, [], |row| row.get::<_, u32>(0)).unwrap(), 0);
}

#[test]
fn no_copy_no_migration() {
    let desk = Desk::new();
    drop(desk.open());
    // A folder that is not empty cannot be replaced by the copy.
    std::fs::create_dir_all(desk.beside("rabfak.v1.bak").join("full")).unwrap();
    let failed = open::open(&desk.path, &[schema::MIGRATIONS[0], "CREATE TABLE note(id)"], NOW);
    assert!(matches!(failed, Err(StoreError::NoBackup { .. })), "{failed:?}");
    let format: u32 = desk.raw().pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    assert_eq!(format, 1);
}

#[test]
fn places_course_and_last_lesson_outlive_the_program() {
    let desk = Desk::new();
    let mut store = desk.open();
    let (tax, traders) = (LessonId::from("nep/tax"), LessonId::from("nep/traders"));
    assert_eq!(store.progress().unwrap(), crate::domain::progress::Progress::default());
    store.set_place(&tax, &place(4), NOW).unwrap();
    store.set_place(&traders, &place(0), NOW).unwrap();
    // The clock went back: the last writer wins all the same.
    store.set_place(&tax, &place(70_000), hours(-3)).unwrap();
    store.record(What::Open(traders.clone()), NOW).unwrap();
    store.choose_course(&CourseId::from("nep")).unwrap();
    store.choose_course(&CourseId::from("civil-war")).unwrap();
    store.rebuild().unwrap();
    drop(store);
    let progress = desk.open().progress().unwrap();
    assert_eq!(
        progress.lesson(&tax),
        LessonProgress { opened: false, finished: false, place: Some(place(70_000)) }
    );
    assert_eq!(
        progress.lesson(&traders),
        LessonProgress { opened: true, finished: false, place: Some(place(0)) }
    );
    assert_eq!(progress.last_lesson, Some(tax));
    assert_eq!(progress.course, Some(CourseId::from("civil-war")));
}
