//! A drill in the real program's two windows: the teacher's is killed in every phase, and opened twice.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod shell;
mod tty;

use serde_json::Value;
use shell::{Shell, comes_true};
use std::io::{BufRead, BufReader};
use std::os::unix::net::UnixStream;
use std::thread;
use std::time::Duration;
use tty::Tty;

/// How hands are counted in a drill of two questions: each of these is one step, and one more entry in the journal.
const KEYS: [&str; 15] = [
    "\r",        // the first question
    "1 2 3 4\r", // hands
    "\r",        // no more answers
    "v",         // the class talks
    "v",         // and votes again
    "4 3 2 1\r", // hands
    "\r",        // no more answers
    "s",         // how many chose what
    "\r",        // the answer
    "b",         // points
    "\r",        // the second question
    "0 0 9 1\r", // hands
    "\r",        // no more answers
    "\r",        // the answer
    "\r",        // the end
];

/// The drill that all tests play.
const DRILL: [&str; 11] =
    ["drill", "1", "-n", "2", "--kinds", "Choice", "--seed", "7", "--way", "hands", "--seconds=600"];

/// Longer than the time within which a second key that goes on is taken for a slip of the finger.
const A_BREATH: Duration = Duration::from_millis(650);

/// What a projector is sent, picture by picture.
struct Projector(BufReader<UnixStream>);

impl Projector {
    /// Comes to the teacher's window as soon as it is there.
    fn join(shell: &Shell) -> Self {
        let mut joined = None;
        let is_there = comes_true(|| {
            joined = UnixStream::connect(shell.data.path().join("rabfak.drill.sock")).ok();
            joined.is_some()
        });
        assert!(is_there, "no teacher's window came");
        let socket = joined.unwrap();
        socket.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        Self(BufReader::new(socket))
    }

    /// The next picture.
    #[track_caller]
    fn see(&mut self) -> Value {
        let mut line = String::new();
        self.0.read_line(&mut line).unwrap();
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error} in {line:?}"))
    }
}

/// The teacher's window at the lobby, and a projector that has seen it.
fn begin(shell: &Shell) -> (Tty, Projector, Value) {
    let mut teacher = Tty::start(shell.data.path(), &DRILL);
    teacher.wait("begin");
    let mut projector = Projector::join(shell);
    let lobby = projector.see();
    (teacher, projector, lobby)
}

/// Presses one key after another, each when a teacher would, and sees what each of them leads to.
fn play(teacher: &mut Tty, projector: &mut Projector, keys: &[&str]) -> Vec<Value> {
    let press = |keys: &&str| {
        thread::sleep(A_BREATH);
        teacher.send(keys);
        projector.see()
    };
    keys.iter().map(press).collect()
}

/// The entries of the journal: what each of them says.
fn kept(shell: &Shell) -> Vec<String> {
    let steps = shell.log().into_iter().filter(|event| event["kind"] == "drill");
    steps.map(|event| event["body"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_drill_goes_on_after_a_kill_in_any_phase_as_if_nothing_had_been() {
    let shell = Shell::new();
    let (mut teacher, mut projector, lobby) = begin(&shell);
    let mut seen = vec![lobby];
    seen.extend(play(&mut teacher, &mut projector, &KEYS));
    teacher.send("\x03").assert_ends(0);
    let told = kept(&shell);
    assert_eq!(told.len(), KEYS.len() + 1);
    assert_eq!(seen[KEYS.len()]["phase"], "End");

    thread::scope(|all| {
        for after in [0, 1, 2, 3, 4, 5, 7, 9, 10, 11] {
            let (seen, told) = (&seen, &told);
            all.spawn(move || goes_on_after(after, seen, told));
        }
    });
}

/// The drill is killed after so many keys, and comes to the end that `told` tells of.
fn goes_on_after(keys: usize, seen: &[Value], told: &[String]) {
    let shell = Shell::new();
    let (mut teacher, mut projector, _) = begin(&shell);
    play(&mut teacher, &mut projector, &KEYS[..keys]);
    teacher.kill9();
    assert_eq!(kept(&shell), told[..=keys], "what was shown was not kept");

    let mut teacher = Tty::start(shell.data.path(), &["drill"]);
    teacher.wait("Go on:").send("\r");
    let mut projector = Projector::join(&shell);
    assert_eq!(without_time(projector.see()), without_time(seen[keys].clone()), "after {keys} keys");
    play(&mut teacher, &mut projector, &KEYS[keys..]);
    teacher.send("\x03").assert_ends(0);
    assert_eq!(kept(&shell), told);
}

/// A picture without the instant at which the time is up.
fn without_time(mut picture: Value) -> Value {
    if let Some(asked) = picture["asked"].as_object_mut() {
        asked.remove("until");
    }
    picture
}

#[test]
fn who_goes_on_with_a_drill_in_two_windows_is_told_so() {
    let shell = Shell::new();
    let (mut first, mut projector, _) = begin(&shell);
    let mut second = Tty::start(shell.data.path(), &["drill"]);
    second.wait("Go on:").send("\r").wait("Another drill is being");
    play(&mut first, &mut projector, &KEYS[..1]);
    second.send("\r").wait("another window goes on with");
    assert_eq!(kept(&shell).len(), 2, "one of the two began it");
    play(&mut first, &mut projector, &KEYS[1..3]);
    assert_eq!(kept(&shell).len(), 4);
}
