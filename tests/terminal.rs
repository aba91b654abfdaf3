//! The real program on a real terminal: killed, stopped, resized, hung up on, and seen by another window.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod common;
mod pair;
mod shell;
mod tty;

use nix::sys::signal::Signal;
use pair::{PAGE, Pair};
use shell::{Shell, comes_true};
use std::fs;
use std::path::Path;
use std::time::Duration;
use tty::Tty;
use vt100::MouseProtocolMode;

/// The first question in the text of the first lesson, and its card.
const STOP: &str = "Give up the land";
const STOP_CARD: &str = "nep/guess-sow-bxg3";

#[test]
fn an_evening_survives_being_killed() {
    let mut pair = Pair::reading();
    pair.until("<tab>", "\t", "Compulsory grain quotas");
    pair.until("j", "j", STOP);
    pair.keys("<enter>a", "\ra");
    pair.tty.wait("saved");
    pair.rest();
    pair.tty.kill9();

    let log = pair.shell.log();
    let reviews: Vec<_> = log.iter().filter(|event| event["kind"] == "review").collect();
    assert_eq!(reviews.len(), 1, "{log:?}");
    assert_eq!(reviews[0]["card"], STOP_CARD);

    pair.bench.restart(0);
    pair.tty = Tty::start(pair.shell.data.path(), &[]);
    pair.tty.wait("Read on: 1");
    pair.keys("<enter>", "\r");
    pair.tty.send("q").wait("Read on: 1").send("q").assert_ends(0);
    assert_eq!(pair.shell.log().len(), log.len());
}

#[test]
fn an_answer_is_on_disk_when_the_screen_says_so() {
    let shell = Shell::new();
    let mut tty = Tty::start(shell.data.path(), &["review"]);
    tty.wait("1 of 10").send(" ").wait("good").send("3").wait("2 of 10").kill9();
    assert_eq!(shell.log().len(), 1);
}

#[test]
fn signals_end_it_in_order() {
    for (signal, code) in [(Signal::SIGTERM, 0), (Signal::SIGINT, 0), (Signal::SIGHUP, 129)] {
        let mut pair = Pair::reading();
        pair.keys("<pgdn>", PAGE);
        pair.tty.signal(signal).assert_ends(code);
        pair.rest();
    }
}

#[test]
fn ctrl_c_leaves_from_anywhere() {
    let shell = Shell::new();
    let mut tty = Tty::start(shell.data.path(), &[]);
    tty.wait("Begin: 1").send("\x03").assert_ends(0);
    let mut pair = Pair::typing();
    pair.tty.send("\x03").assert_ends(0);
}

/// The third field of `/proc/PID/stat`.
fn is_stopped(tty: &Tty) -> bool {
    let stat = fs::read_to_string(format!("/proc/{}/stat", tty.pid())).unwrap();
    stat.rsplit_once(") ").unwrap().1.starts_with('T')
}

#[test]
fn it_can_be_stopped_and_goes_on_where_it_was() {
    let mut pair = Pair::reading();
    pair.keys("<pgdn>", PAGE);
    for by_key in [true, false] {
        if by_key {
            pair.tty.send("\x1a");
        } else {
            pair.tty.signal(Signal::SIGTSTP);
        }
        assert!(comes_true(|| is_stopped(&pair.tty)), "it is not stopped");
        pair.tty.wait_until("the terminal given back", Tty::restored);
        pair.tty.signal(Signal::SIGCONT);
        pair.tty.wait_until("the screen taken again", |tty| {
            tty.screen().alternate_screen() && tty.screen().bracketed_paste() && !tty.is_cooked()
        });
        assert_eq!(pair.tty.screen().mouse_protocol_mode(), MouseProtocolMode::PressRelease);
        pair.see_the_same();
        pair.keys("<pgdn>", PAGE);
    }
    pair.tty.send("qq").assert_ends(0);
}

#[test]
fn it_goes_on_after_a_stop_that_it_could_not_see_coming() {
    let mut pair = Pair::reading();
    pair.tty.signal(Signal::SIGSTOP);
    assert!(comes_true(|| is_stopped(&pair.tty)), "it is not stopped");
    pair.tty.cook();
    pair.tty.signal(Signal::SIGCONT).wait_until("the terminal taken again", |tty| !tty.is_cooked());
    pair.keys("<pgdn>", PAGE);
    pair.tty.send("qq").assert_ends(0);
}

#[test]
fn the_page_survives_every_size() {
    let mut pair = Pair::reading();
    pair.keys("<pgdn>", PAGE);
    for (width, height) in [(1, 1), (300, 100), (2, 50), (60, 20), (300, 1), (24, 6), (23, 5)] {
        pair.bench.resize(width, height);
        pair.tty.resize(width, height);
        pair.see_the_same();
    }
    pair.bench.resize(80, 24);
    pair.tty.resize(80, 24);
    pair.see_the_same();
    pair.tty.send("qq").assert_ends(0);
}

#[test]
fn half_an_answer_survives_every_size() {
    let mut pair = Pair::typing();
    for (width, height) in [(1, 1), (300, 100), (80, 24)] {
        pair.bench.resize(width, height);
        pair.tty.resize(width, height);
        pair.see_the_same();
    }
    pair.tty.wait("prod");
    pair.keys("nalog<enter>", "nalog\r");
    pair.tty.wait("saved").send("\x03").assert_ends(0);
}

#[test]
fn a_screen_without_a_size_is_waited_out() {
    let shell = Shell::new();
    let mut tty = Tty::start_with(shell.data.path(), &[], &[], (0, 0));
    tty.wait_until("the screen taken", |tty| tty.screen().alternate_screen());
    tty.resize(80, 24).wait("Begin: 1").send("q").assert_ends(0);
}

#[test]
fn it_ends_when_the_terminal_goes_away() {
    for typing in [false, true] {
        let mut pair = if typing { Pair::typing() } else { Pair::reading() };
        pair.keys("<pgup>", "\x1b[5~");
        pair.keys("<pgdn>", PAGE);
        pair.tty.hang_up();
        assert_eq!(pair.tty.end(), 129);
        pair.rest();
    }
}

#[test]
fn two_windows_know_of_each_other_and_share_a_log() {
    let shell = Shell::new();
    let mut first = Tty::start(shell.data.path(), &[]);
    first.wait("Begin: 1");
    let mut second = Tty::start(shell.data.path(), &[]);
    second.wait("Also open in another window").send("r").wait("1 of 10").send(" ").wait("good").send("3");
    second.wait("2 of 10").send("\x03").assert_ends(0);
    first.send("r").wait("1 of 9").send("\x03").assert_ends(0);
    assert_eq!(shell.log().len(), 1);
}

/// What all threads together spent on a processor: nanoseconds, or ticks where the kernel does not count those.
fn work(tty: &Tty) -> u64 {
    let threads = fs::read_dir(format!("/proc/{}/task", tty.pid())).unwrap();
    threads.map(|thread| work_of(&thread.unwrap().path())).sum()
}

fn work_of(thread: &Path) -> u64 {
    let sum = |fields: &[&str]| fields.iter().map(|field| field.parse::<u64>().unwrap()).sum();
    if let Ok(times) = fs::read_to_string(thread.join("schedstat")) {
        return sum(&times.split(' ').take(1).collect::<Vec<_>>());
    }
    let stat = fs::read_to_string(thread.join("stat")).unwrap();
    let fields: Vec<_> = stat.rsplit_once(") ").unwrap().1.split(' ').collect();
    sum(&fields[11..13])
}

#[test]
fn while_nothing_happens_it_does_nothing() {
    let mut pair = Pair::reading();
    pair.keys("<pgdn>", PAGE);
    pair.rest();
    let rested = (0..20).any(|_| {
        let before = work(&pair.tty);
        !pair.tty.hear(Duration::from_secs(1)) && work(&pair.tty) == before
    });
    assert!(rested, "not one second without work");
    pair.tty.send("\x03").assert_ends(0);
}
