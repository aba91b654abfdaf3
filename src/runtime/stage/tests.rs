//! What the two ends of a stage promise each other.

use super::*;
use std::io::{Read, Write};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// Longer than anything takes.
const LONG: Duration = Duration::from_secs(20);

struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn file(&self) -> PathBuf {
        let file = self.folder.path().join("rabfak.db");
        fs::write(&file, "").unwrap();
        file
    }

    fn open(&self) -> (Stage, Receiver<()>) {
        open(&self.file()).unwrap()
    }

    fn socket(&self) -> PathBuf {
        place::beside(&self.file()).unwrap()
    }
}

fn open(file: &Path) -> Result<(Stage, Receiver<()>), NoStage> {
    let (to, counts) = channel();
    Stage::open(file, move || _ = to.send(())).map(|stage| (stage, counts))
}

fn project(file: PathBuf) -> Receiver<Told> {
    let (to, told) = channel();
    watch(file, move |what| to.send(what).is_ok());
    told
}

/// Waits until there are `count` projectors, counting when told to.
#[track_caller]
fn counts(stage: &Stage, counts: &Receiver<()>, count: usize) {
    while stage.projectors() != count {
        counts.recv_timeout(LONG).expect("one came or went");
    }
}

fn picture(text: &str) -> Told {
    Told::Picture(text.to_owned())
}

#[test]
fn who_comes_late_sees_the_newest_picture_and_then_every_other_one() {
    let desk = Desk::new();
    let (stage, news) = desk.open();
    stage.show("lobby");
    stage.show("question");
    let told = project(desk.file());
    assert_eq!(told.recv_timeout(LONG), Ok(picture("question")));
    counts(&stage, &news, 1);
    stage.show("question");
    stage.show("reveal");
    assert_eq!(told.recv_timeout(LONG), Ok(picture("reveal")));
    drop(stage);
    assert_eq!(told.recv_timeout(LONG), Ok(Told::Gone));
}

#[test]
fn a_projector_waits_for_the_teacher_and_comes_again_by_itself() {
    let desk = Desk::new();
    let told = project(desk.file());
    for round in ["first", "second"] {
        let (stage, _counts) = desk.open();
        stage.show(round);
        assert_eq!(told.recv_timeout(LONG), Ok(picture(round)));
        drop(stage);
        assert_eq!(told.recv_timeout(LONG), Ok(Told::Gone));
    }
}

#[test]
fn the_last_picture_is_sent_even_if_the_stage_closes_at_once() {
    let desk = Desk::new();
    let (stage, news) = desk.open();
    stage.show("standings");
    let told = project(desk.file());
    assert_eq!(told.recv_timeout(LONG), Ok(picture("standings")));
    counts(&stage, &news, 1);
    stage.show("end");
    drop(stage);
    assert_eq!(told.recv_timeout(LONG), Ok(picture("end")));
}

#[test]
fn the_teacher_learns_who_comes_and_goes() {
    let desk = Desk::new();
    let (stage, news) = desk.open();
    let first = UnixStream::connect(desk.socket()).unwrap();
    let second = UnixStream::connect(desk.socket()).unwrap();
    for (gone, count) in [(None, 2), (Some(first), 1), (Some(second), 0)] {
        drop(gone);
        counts(&stage, &news, count);
    }
}

#[test]
fn one_that_takes_nothing_keeps_nobody_waiting() {
    let desk = Desk::new();
    let (stage, news) = desk.open();
    // It never reads: its pictures pile up in the system until there is no room.
    let stuck = UnixStream::connect(desk.socket()).unwrap();
    counts(&stage, &news, 1);
    let told = project(desk.file());
    let large = "x".repeat(1 << 20);
    for number in 0..50 {
        stage.show(&format!("{number}{large}"));
    }
    stage.show("last");
    loop {
        match told.recv_timeout(LONG).unwrap() {
            Told::Picture(text) if text == "last" => break,
            Told::Picture(_) => {}
            Told::Gone => panic!("it was cut off"),
        }
    }
    drop(stuck);
}

#[test]
fn what_a_projector_sends_is_not_listened_to() {
    let desk = Desk::new();
    let (stage, news) = desk.open();
    let mut loud = UnixStream::connect(desk.socket()).unwrap();
    counts(&stage, &news, 1);
    loud.write_all("{\"phase\":\"Reveal\"}\n".repeat(10_000).as_bytes()).unwrap();
    stage.show("question");
    let mut seen = [0; 9];
    loud.read_exact(&mut seen).unwrap();
    assert_eq!(&seen, b"question\n");
}

#[test]
fn there_is_one_stage_at_a_time() {
    let desk = Desk::new();
    let (stage, _counts) = desk.open();
    assert!(matches!(open(&desk.file()), Err(NoStage::Taken)));
    drop(stage);
    assert!(open(&desk.file()).is_ok());
}

#[test]
fn a_socket_that_was_left_behind_is_replaced_and_one_that_is_left_is_removed() {
    let desk = Desk::new();
    drop(UnixListener::bind(desk.socket()).unwrap());
    assert!(desk.socket().exists(), "nobody listens there any more");
    let (stage, _counts) = desk.open();
    stage.show("lobby");
    assert_eq!(project(desk.file()).recv_timeout(LONG), Ok(picture("lobby")));
    let mode = fs::metadata(desk.socket()).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    drop(stage);
    assert!(!desk.socket().exists());
}

#[test]
fn where_the_path_is_too_long_both_ends_meet_elsewhere() {
    let desk = Desk::new();
    let folder = desk.folder.path().join("far".repeat(40));
    fs::create_dir(&folder).unwrap();
    let file = folder.join("rabfak.db");
    fs::write(&file, "").unwrap();
    let (stage, _counts) = open(&file).unwrap();
    stage.show("lobby");
    assert_eq!(project(file.clone()).recv_timeout(LONG), Ok(picture("lobby")));
    assert_eq!(place::beside(&file), None);
    let away = place::away(&file).unwrap().parent().unwrap().to_owned();
    assert!(!away.starts_with(&folder));
    assert_eq!(fs::metadata(&away).unwrap().permissions().mode() & 0o777, 0o700);
    drop(stage);
    fs::set_permissions(&away, Permissions::from_mode(0o755)).unwrap();
    assert!(matches!(open(&file), Err(NoStage::NotMade { .. })), "a folder that others may look into");
    fs::remove_dir_all(away).unwrap();
}

#[test]
fn where_no_socket_can_be_made_beside_the_file_both_ends_meet_elsewhere_or_hear_why() {
    let desk = Desk::new();
    let file = desk.file();
    fs::create_dir(desk.socket()).unwrap();
    let (stage, _news) = open(&file).unwrap();
    stage.show("lobby");
    assert_eq!(project(file.clone()).recv_timeout(LONG), Ok(picture("lobby")));
    assert!(matches!(open(&file), Err(NoStage::Taken)));
    drop(stage);

    let away = place::away(&file).unwrap();
    fs::create_dir(&away).unwrap();
    let Err(NoStage::NotMade { path, .. }) = open(&file) else { panic!("folders are in both ways") };
    assert_eq!(path, desk.socket(), "the data folder is what can be mended");
    fs::remove_dir_all(away.parent().unwrap()).unwrap();
}
