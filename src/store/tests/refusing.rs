//! Files that are not ours, or not for us, are refused in words and left as they were, byte for byte.

use super::*;
use crate::store::StoreError;
use rusqlite::Connection;

/// Refuses the desk's file, which exists, without touching it or putting anything beside it.
fn refusal(desk: &Desk) -> StoreError {
    let folder = desk.path.parent().unwrap();
    let names = || {
        let mut names: Vec<_> =
            std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name()).collect();
        names.sort();
        names
    };
    let before = (names(), std::fs::read(&desk.path).unwrap());
    let refused = Store::open(&desk.path, NOW).unwrap_err();
    assert_eq!((names(), std::fs::read(&desk.path).unwrap()), before);
    assert!(refused.to_string().contains(&desk.path.display().to_string()), "{refused}");
    refused
}

fn made(fill: impl FnOnce(&Path)) -> Desk {
    let desk = Desk::new();
    std::fs::create_dir_all(desk.path.parent().unwrap()).unwrap();
    fill(&desk.path);
    desk
}

fn sqlite(sql: &str) -> Desk {
    made(|path| Connection::open(path).unwrap().execute_batch(sql).unwrap())
}

#[test]
fn what_is_no_database_is_refused() {
    for text in ["!", &"my diary\n".repeat(20), &"my diary\n".repeat(900)] {
        let desk = made(|path| std::fs::write(path, text).unwrap());
        assert!(matches!(refusal(&desk), StoreError::NotADatabase { .. }));
    }
}

#[test]
fn the_database_of_another_program_is_refused() {
    for sql in [
        "CREATE TABLE diary(day)",
        "PRAGMA journal_mode = WAL; CREATE TABLE diary(day)",
        "PRAGMA application_id = 7; CREATE TABLE diary(day)",
        "PRAGMA user_version = 1",
    ] {
        assert!(matches!(refusal(&sqlite(sql)), StoreError::OtherProgram { .. }), "{sql}");
    }
}

#[test]
fn what_another_program_left_in_its_log_stays_there() {
    let desk = sqlite("PRAGMA journal_mode = WAL");
    let source = desk.beside("source.db");
    // As after a crash: the log was never merged into the file.
    let writer = Connection::open(&desk.path).unwrap();
    writer.execute_batch("CREATE TABLE diary(day)").unwrap();
    for end in ["", "-wal"] {
        std::fs::copy(format!("{}{end}", desk.path.display()), format!("{}{end}", source.display())).unwrap();
    }
    let log = || std::fs::read(desk.beside("source.db-wal")).unwrap();
    let (file, before) = (std::fs::read(&source).unwrap(), log());
    assert!(!before.is_empty());
    assert!(matches!(Store::open(&source, NOW), Err(StoreError::OtherProgram { .. })));
    assert_eq!((std::fs::read(&source).unwrap(), log()), (file, before));
}

#[test]
fn a_file_of_a_later_version_is_refused_unless_it_says_that_we_may() {
    let desk = Desk::new();
    drop(desk.open());
    let newer = |sql: &str| desk.raw().execute_batch(sql).unwrap();
    newer("PRAGMA user_version = 9; UPDATE meta SET value = 9 WHERE key = 'min_reader'");
    std::fs::remove_file(desk.beside("rabfak.lock")).unwrap();
    assert!(
        matches!(refusal(&desk), StoreError::Newer { found: 9, known, .. } if known as usize == crate::store::schema::MIGRATIONS.len())
    );
    newer("DELETE FROM meta WHERE key = 'min_reader'");
    assert!(matches!(refusal(&desk), StoreError::Newer { .. }));
    newer("INSERT INTO meta VALUES ('min_reader', 1)");
    let mut store = desk.open();
    store.record(review("nep/a", Rating::Good), NOW).unwrap();
    let format: u32 = store.conn.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    assert_eq!(format, 9);
}

#[test]
fn a_folder_where_the_file_should_be_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let refused = Store::open(folder.path(), NOW).unwrap_err();
    assert!(refused.to_string().contains(&folder.path().display().to_string()));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[cfg(unix)]
mod read_only {
    use super::*;
    use crate::store::tests::{again, assert_ran};
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    use std::process::Command;

    /// The command as somebody whom file modes keep out; none if we are such a one already.
    fn as_nobody(command: &Command, folder: &Path) -> Option<Command> {
        if std::fs::metadata(folder).unwrap().uid() != 0 {
            return None;
        }
        let mut other = Command::new("setpriv");
        other.args(["--reuid=65534", "--regid=65534", "--clear-groups"]);
        other.arg(command.get_program()).args(command.get_args());
        other.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
        Some(other)
    }

    #[test]
    fn a_folder_that_may_not_be_written_to_is_refused() {
        let holder = tempfile::tempdir().unwrap();
        let set =
            |path: &Path, mode| std::fs::set_permissions(path, PermissionsExt::from_mode(mode)).unwrap();
        set(holder.path(), 0o755);
        let empty = holder.path().join("empty");
        let full = holder.path().join("full");
        std::fs::create_dir(&empty).unwrap();
        drop(Store::open(&full.join("rabfak.db"), NOW).unwrap());
        std::fs::remove_file(full.join("rabfak.lock")).unwrap();
        set(&full.join("rabfak.db"), 0o666);
        for folder in [&empty, &full] {
            set(folder, 0o555);
            let path = folder.join("rabfak.db");
            let before = std::fs::read(&path).ok();
            let plain = again("store::tests::refusing::read_only::child_is_refused", &path);
            let mut child = as_nobody(&plain, holder.path()).unwrap_or(plain);
            let ran = child.output();
            set(folder, 0o755);
            match ran {
                Ok(ran) if ran.status.code() == Some(126) || ran.status.code() == Some(127) => {
                    eprintln!(
                        "skipped: root is not kept out by modes, and could not run this as another user"
                    );
                }
                Err(error) => eprintln!("skipped: root is not kept out by modes, and setpriv: {error}"),
                Ok(ran) => assert_ran(&ran),
            }
            assert_eq!(std::fs::read(&path).ok(), before);
        }
    }

    #[test]
    #[ignore = "run by a_folder_that_may_not_be_written_to_is_refused"]
    fn child_is_refused() {
        let path = crate::store::tests::file_of_parent();
        let refused = Store::open(&path, NOW).unwrap_err();
        assert!(matches!(refused, StoreError::ReadOnly { .. }), "{refused:?}");
    }
}
