//! Two hundred kills in the middle of reviews: what was said to be saved is saved, and what is derived fits the log.
//!
//! The moments are drawn from a seed, yet where they fall is up to the machine: each run tries others.

#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test that cannot go on should say so; whoever watches another process needs threads"
)]

mod shell;

use rabfak::runtime::now;
use rabfak::store::Store;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use rusqlite::{Connection, OpenFlags};
use shell::{PATIENCE, Shell};
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

/// Kills of one test, and of one learner: a log that stays short is checked quickly.
const KILLS: usize = 100;
const KILLS_EACH: usize = 10;

/// A learner's file that was killed again and again.
struct Learner {
    shell: Shell,
    events: usize,
    kills: usize,
}

/// How a review ended.
struct End {
    /// How often it said that it had written something.
    acknowledged: usize,
    by_kill: bool,
}

/// Answers to type ahead: nearly all of them "again", so that the cards of a day do not run out, and some taken back.
fn answers(rng: &mut StdRng) -> String {
    let answer = |rng: &mut StdRng| match rng.random_range(0..40) {
        0 => "\n3\n",
        1..=4 => "u\n",
        5 => "?\n",
        _ => "\n1\n",
    };
    (0..400).map(|_| answer(rng)).collect()
}

/// The lines that a program writes, as they come.
fn lines(child: &mut Child) -> Receiver<String> {
    let out = BufReader::new(child.stdout.take().unwrap());
    let (to, lines) = channel();
    thread::spawn(move || {
        // A line that the kill cut off was begun, so what it speaks of was done.
        for line in out.lines().map_while(Result::ok) {
            let _ = to.send(line);
        }
    });
    lines
}

/// Whether a line says that something is on the disk now.
fn acknowledges(line: &str) -> bool {
    line.contains("Saved. ") || line.contains("Taken back.")
}

/// A review that is killed: before it has said anything, or a moment after so many acknowledgements.
fn killed_review(shell: &Shell, rng: &mut StdRng) -> End {
    let mut child = shell.command(&["--plain", "review"]).stdin(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(answers(rng).as_bytes()).unwrap();
    let said = lines(&mut child);
    let (wanted, pause) = match rng.random_range(0..4) {
        0 => (0, rng.random_range(0..80_000)),
        _ => (rng.random_range(1..6), rng.random_range(0..12_000)),
    };
    let mut acknowledged = 0;
    while acknowledged < wanted {
        match said.recv_timeout(PATIENCE) {
            Ok(line) => acknowledged += usize::from(acknowledges(&line)),
            Err(RecvTimeoutError::Disconnected) => break,
            Err(RecvTimeoutError::Timeout) => panic!("the review fell silent"),
        }
    }
    thread::sleep(Duration::from_micros(pause));
    child.kill().unwrap();
    let by_kill = child.wait().unwrap().code().is_none();
    // What it had written into the pipe before it died was said.
    acknowledged += said.iter().filter(|line| acknowledges(line)).count();
    End { acknowledged, by_kill }
}

impl Learner {
    fn new() -> Self {
        Self { shell: Shell::new(), events: 0, kills: 0 }
    }

    fn store(&self) -> Store {
        Store::open(&self.shell.file(), now()).unwrap()
    }

    /// Everything acknowledged is in the log, and at most the one thing that was being written besides.
    fn assert_nothing_lost(&mut self, end: &End) {
        let events = self.store().events().unwrap().len();
        let written = events - self.events;
        let expected = end.acknowledged..=end.acknowledged + 1;
        assert!(expected.contains(&written), "acknowledged {}, written {written}", end.acknowledged);
        self.events = events;
        self.kills += usize::from(end.by_kill);
    }

    /// The file is whole, its log can be read by everybody, and the states are those that the log gives.
    fn assert_whole(&self) {
        let mut store = self.store();
        let derived = store.progress().unwrap();
        store.rebuild().unwrap();
        assert_eq!(store.progress().unwrap(), derived);
        let file = Connection::open_with_flags(self.shell.file(), OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
        let found: String = file.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
        assert_eq!(found, "ok");
        assert_eq!(self.shell.log().len(), self.events);
    }
}

fn kill_reviews(seed: u64) {
    let mut rng = StdRng::seed_from_u64(seed);
    let (mut kills, mut unsaid, mut acknowledged) = (0, 0, 0);
    while kills < KILLS {
        let mut learner = Learner::new();
        loop {
            let end = killed_review(&learner.shell, &mut rng);
            learner.assert_nothing_lost(&end);
            acknowledged += end.acknowledged;
            unsaid += usize::from(end.by_kill && end.acknowledged == 0);
            // A review that ended by itself has no more cards for today.
            if !end.by_kill || learner.kills == KILLS_EACH {
                break;
            }
        }
        learner.assert_whole();
        kills += learner.kills;
    }
    assert!(
        acknowledged > KILLS && unsaid > 0,
        "too early or too late to prove anything: {acknowledged} acknowledgements, {unsaid} kills before any"
    );
}

#[test]
fn what_is_said_to_be_saved_survives_100_kills() {
    kill_reviews(0x5ab_f0c1);
}

#[test]
fn what_is_said_to_be_saved_survives_100_other_kills() {
    kill_reviews(1921);
}

#[test]
fn a_first_start_survives_being_killed_at_any_moment() {
    let mut rng = StdRng::seed_from_u64(1929);
    for _ in 0..25 {
        let shell = Shell::new();
        let mut child = shell.command(&["due"]).spawn().unwrap();
        thread::sleep(Duration::from_micros(rng.random_range(0..60_000)));
        child.kill().unwrap();
        child.wait().unwrap();
        shell.run(&["due", "--short"]).assert(0, &["0 due, 10 new"]);
        let store = Store::open(&shell.file(), now()).unwrap();
        assert!(store.events().unwrap().is_empty() && store.progress().unwrap().cards.is_empty());
    }
}
