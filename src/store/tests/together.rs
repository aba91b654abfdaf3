//! Several at once, and a disk that is full: what was acknowledged is there.

use super::*;
use crate::domain::ids::CourseId;
use crate::store::StoreError;
use std::process::Stdio;

const WRITES: i64 = 20;

#[test]
fn two_open_stores_see_what_the_other_writes() {
    let desk = Desk::new();
    let (mut one, mut two) = (desk.open(), desk.open());
    assert!(!one.changed_elsewhere().unwrap());
    one.record(review("nep/a", Rating::Good), NOW).unwrap();
    assert!(!one.changed_elsewhere().unwrap(), "what one wrote oneself is no news");
    assert!(two.changed_elsewhere().unwrap());
    assert!(!two.changed_elsewhere().unwrap(), "told once");
    two.record(review("nep/a", Rating::Again), hours(30)).unwrap();
    two.choose_course(&CourseId::from("nep")).unwrap();
    assert!(one.changed_elsewhere().unwrap());
    let progress = one.progress().unwrap();
    assert_eq!(progress, two.progress().unwrap());
    assert_eq!(progress.card(&card("nep/a")).lapses, 1);
}

#[test]
fn who_opens_second_is_told_until_the_first_has_closed() {
    let desk = Desk::new();
    let one = desk.open();
    let two = desk.open();
    assert!(two.also_open());
    assert!(!one.also_open(), "the first was alone when it opened");
    drop(one);
    assert!(!two.also_open());
    assert!(desk.open().also_open());
}

#[test]
fn four_processes_may_make_and_write_the_same_file_at_once() {
    for _ in 0..3 {
        let desk = Desk::new();
        let start = || {
            let mut child = again("store::tests::together::child_writes", &desk.path);
            child.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
        };
        let children: Vec<_> = (0..4).map(|_| start()).collect();
        for child in children {
            assert_ran(&child.wait_with_output().unwrap());
        }
        let mut store = desk.open();
        assert_eq!(store.events().unwrap().len() as i64, 4 * WRITES);
        let added = store.progress().unwrap();
        assert_eq!(i64::from(added.card(&card("nep/a")).reviews), 4 * WRITES);
        store.rebuild().unwrap();
        assert_eq!(store.progress().unwrap(), added);
        let devices: i64 =
            desk.raw().query_row("SELECT count(DISTINCT device) FROM event", [], |row| row.get(0)).unwrap();
        assert_eq!(devices, 1);
    }
}

#[test]
#[ignore = "run by four_processes_may_make_and_write_the_same_file_at_once"]
fn child_writes() {
    let mut store = Store::open(&file_of_parent(), NOW).unwrap();
    for n in 0..WRITES {
        store.record(review("nep/a", Rating::Good), NOW.plus_ms(n)).unwrap();
    }
    assert!(store.events().unwrap().len() as i64 >= WRITES);
}

#[cfg(unix)]
#[test]
fn when_there_is_no_room_it_says_so_and_what_was_saved_is_there() {
    let desk = Desk::new();
    drop(desk.open());
    let child = again("store::tests::together::child_fills_the_disk", &desk.path);
    // The signal that a limit sends would end the child before it could say anything.
    let ran = std::process::Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 400; exec \"$0\" \"$@\""])
        .arg(child.get_program())
        .args(child.get_args())
        .envs(child.get_envs().filter_map(|(name, value)| Some((name, value?))))
        .output()
        .unwrap();
    assert_ran(&ran);
    let said = String::from_utf8_lossy(&ran.stdout);
    let saved = said.lines().filter(|line| line.starts_with("saved")).count();
    let mut store = desk.open();
    assert!(saved > 0);
    assert_eq!(store.events().unwrap().len(), saved);
    store.record(review("nep/a", Rating::Good), NOW).unwrap();
    assert_eq!(store.progress().unwrap().card(&card("nep/a")).reviews as usize, saved + 1);
}

#[cfg(unix)]
#[test]
#[ignore = "run by when_there_is_no_room_it_says_so_and_what_was_saved_is_there"]
fn child_fills_the_disk() {
    let mut store = Store::open(&file_of_parent(), NOW).unwrap();
    let refused = (0..10_000).find_map(|n| {
        let recorded = store.record(review("nep/a", Rating::Good), NOW.plus_ms(n));
        if recorded.is_ok() {
            println!("\nsaved {n}");
        }
        recorded.err()
    });
    assert!(matches!(refused, Some(StoreError::DiskFull { .. } | StoreError::Sqlite { .. })), "{refused:?}");
}
