//! Opening: private files, one format at a time, safe settings; and the bookmarks that are not in the log.

use super::*;
use crate::domain::ids::{BlockId, CourseId, LessonId};
use crate::domain::progress::{LessonProgress, Mark, Place};
use crate::store::{StoreError, open, schema};

fn place(offset: usize) -> Place {
    Place { block: BlockId::new("decree", 3), offset }
}

/// The migrations there are, and one more.
fn and_then(sql: &'static str) -> Vec<&'static str> {
    schema::MIGRATIONS.iter().copied().chain([sql]).collect()
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
        ("user_version", (schema::MIGRATIONS.len() as i64).into()),
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
    let newest = schema::MIGRATIONS.len() as u32;
    let migrations = and_then("CREATE TABLE note(id INTEGER PRIMARY KEY) STRICT");
    let conn = open::open(&desk.path, &migrations, NOW).unwrap();
    conn.execute("INSERT INTO note VALUES (1)", []).unwrap();
    let format =
        |conn: &Connection| conn.pragma_query_value(None, "user_version", |row| row.get::<_, u32>(0));
    assert_eq!(format(&conn).unwrap(), newest + 1);
    drop(conn);
    let again = open::open(&desk.path, &migrations, NOW).unwrap();
    assert_eq!(again.query_row("SELECT count(*) FROM note", [], |row| row.get::<_, u32>(0)).unwrap(), 1);

    let backup = desk.beside(&format!("rabfak.v{newest}.bak"));
    let copy = Store::open(&backup, NOW).unwrap();
    assert_eq!(format(&copy.conn).unwrap(), newest);
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
    drop(open::open(&desk.path, &and_then(""), NOW).unwrap());
    let backup =
        std::fs::metadata(desk.beside(&format!("rabfak.v{}.bak", schema::MIGRATIONS.len()))).unwrap();
    assert_eq!(backup.permissions().mode() & 0o777, 0o600);
}

#[test]
fn a_migration_that_fails_leaves_the_file_as_it_was() {
    let desk = Desk::new();
    drop(desk.open());
    let migrations = and_then("CREATE TABLE note(id); CREATE TABLE event(id)");
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
    std::fs::create_dir_all(desk.beside(&format!("rabfak.v{}.bak", schema::MIGRATIONS.len())).join("full"))
        .unwrap();
    let failed = open::open(&desk.path, &and_then("CREATE TABLE note(id)"), NOW);
    assert!(matches!(failed, Err(StoreError::NoBackup { .. })), "{failed:?}");
    let format: u32 = desk.raw().pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    assert_eq!(format as usize, schema::MIGRATIONS.len());
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

#[test]
fn a_file_of_the_first_format_keeps_all_and_gets_marks_and_preferences() {
    let desk = Desk::new();
    drop(open::open(&desk.path, &schema::MIGRATIONS[..1], NOW).unwrap());
    let before = desk.raw();
    before.execute("INSERT INTO place VALUES ('nep/tax', 'decree/3', 7, 0, 1)", []).unwrap();
    drop(before);
    let mut store = desk.open();
    assert_eq!(store.progress().unwrap().lesson(&"nep/tax".into()).place.map(|place| place.offset), Some(7));
    store.prefer(&[("measure", "72".to_owned()), ("rail", "true".to_owned())]).unwrap();
    store.prefer(&[("measure", "70".to_owned())]).unwrap();
    let kept = [("measure".to_owned(), "70".to_owned()), ("rail".to_owned(), "true".to_owned())];
    assert_eq!(store.preferences().unwrap(), kept);
}

#[test]
fn a_letter_marks_one_place_in_each_course() {
    let desk = Desk::new();
    let mut store = desk.open();
    let mark = |letter, lesson: &str, offset| Mark {
        letter,
        lesson: lesson.into(),
        place: place(offset),
        snippet: "Хлеб".to_owned(),
    };
    let set = [
        mark('a', "nep/tax", 1),
        mark('я', "nep/tax", 2),
        mark('a', "war/front", 3),
        mark('a', "nep/traders", 4),
    ];
    for mark in &set {
        store.set_mark(mark, NOW).unwrap();
    }
    let [_, other, of_war, newest] = set;
    assert_eq!(desk.open().progress().unwrap().marks, [newest, other.clone(), of_war.clone()]);
    store.drop_mark(&"nep".into(), 'a').unwrap();
    store.drop_mark(&"nep".into(), 'z').unwrap();
    assert_eq!(store.progress().unwrap().marks, [other, of_war]);
}
