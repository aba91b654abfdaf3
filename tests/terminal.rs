//! The real program on a real terminal: killed, stopped, resized, hung up on, and fed with rubbish.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod common;
mod shell;
mod tty;

use common::{Bench, EVENING};
use nix::sys::signal::Signal;
use rabfak::domain::ids::LessonId;
use rabfak::domain::progress::Place;
use rabfak::store::Store;
use shell::{Shell, comes_true};
use std::fs;
use std::path::Path;
use std::time::Duration;
use tty::Tty;
use vt100::MouseProtocolMode;

/// The first question in the text of the first lesson, and its card.
const STOP: &str = "Give up the land";
/// What a keyboard sends for Page Down.
const PAGE: &str = "\x1b[6~";
const STOP_CARD: &str = "nep/guess-sow-bxg3";

/// The place in the first lesson, as the disk has it.
fn place(shell: &Shell) -> Option<Place> {
    let progress = Store::open(&shell.file(), EVENING).unwrap().progress().unwrap();
    progress.lesson(&LessonId::from("nep/war-communism")).place
}

/// How often `key` must be pressed until `text` is seen.
fn presses(bench: &mut Bench, key: &str, text: &str) -> usize {
    (0..400)
        .find(|_| {
            bench.shows(text) || {
                bench.keys(key);
                false
            }
        })
        .expect("it is seen some time")
}

/// The same learner twice: on a screen of paper, which says what is to be seen, and on a real terminal.
struct Pair {
    shell: Shell,
    bench: Bench,
    tty: Tty,
}

impl Pair {
    /// In the first lesson, at its beginning.
    fn reading() -> Self {
        Self::reading_with(&[])
    }

    fn reading_with(env: &[(&str, &str)]) -> Self {
        let (shell, mut bench) = (Shell::new(), Bench::new(80, 24));
        let mut tty = Tty::start_with(shell.data.path(), &[], env, (80, 24));
        bench.keys("<enter>");
        tty.wait("Begin: 1").send("\r").wait("In March 1921");
        Self { shell, bench, tty }
    }

    /// Presses `key` until `text` is seen; `bytes` is what a keyboard sends for it.
    #[track_caller]
    fn until(&mut self, key: &str, bytes: &str, text: &str) {
        let times = presses(&mut self.bench, key, text);
        self.tty.send(bytes.repeat(times));
        self.see_the_same();
    }

    #[track_caller]
    fn keys(&mut self, key: &str, bytes: &str) {
        self.bench.keys(key);
        self.tty.send(bytes);
        self.see_the_same();
    }

    /// Waits until the terminal shows what the paper does.
    #[track_caller]
    fn see_the_same(&mut self) {
        let page = self.bench.text();
        let page = page.trim_end();
        self.tty.wait_until(&format!("this page:\n{page}\n"), |tty| tty.text() == page);
    }

    /// In the first lesson, at a question where words are typed.
    fn typing() -> Self {
        let mut pair = Self::reading();
        pair.keys("G", "G");
        pair.until("k", "k", "1 of 10");
        pair.keys("xxx<enter>", "xxx\r");
        pair.keys("prod", "prod");
        pair
    }

    /// Waits until the place is on the disk; it is written when the keys have rested.
    fn rest(&mut self) {
        self.bench.study.save_place().unwrap();
        let lesson = LessonId::from("nep/war-communism");
        let expected = self.bench.study.desk().progress.lesson(&lesson).place;
        assert!(expected.is_some());
        assert!(comes_true(|| place(&self.shell) == expected), "the place was not saved: {expected:?}");
    }
}

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

/// The numbers of all `ESC [ … m`.
fn looks(raw: &[u8]) -> Vec<u16> {
    let raw = String::from_utf8_lossy(raw).into_owned();
    let sequences = raw.split("\x1b[").skip(1).filter_map(|rest| {
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != ';')?;
        rest[end..].starts_with('m').then(|| rest[..end].to_owned())
    });
    sequences.flat_map(|s| s.split(';').map(|n| n.parse().unwrap_or(0)).collect::<Vec<_>>()).collect()
}

#[test]
fn without_colours_bold_and_reverse_stay() {
    let is_colour = |n: &u16| matches!(n, 30..=38 | 40..=48 | 90..=97 | 100..=107);
    for (env, coloured) in [(vec![("NO_COLOR", "1")], false), (vec![], true)] {
        let shell = Shell::new();
        let mut tty = Tty::start_with(shell.data.path(), &[], &env, (80, 24));
        tty.wait("Begin: 1").send("\r").wait("In March 1921").send("\t").wait("Marxist Education Portal:");
        let looks = looks(tty.raw());
        assert_eq!(looks.iter().any(is_colour), coloured, "{looks:?}");
        assert!(looks.contains(&1) && looks.contains(&7), "{looks:?}");
        let cells = (0..24).flat_map(|row| (0..80).map(move |col| (row, col)));
        let cells: Vec<_> = cells.filter_map(|(row, col)| tty.screen().cell(row, col)).collect();
        assert!(cells.iter().any(|cell| cell.bold()) && cells.iter().any(|cell| cell.inverse()));
        tty.send("\x03").assert_ends(0);
    }
}

#[test]
fn a_locale_without_utf_8_gets_plain_signs() {
    let shell = Shell::new();
    let mut tty = Tty::start_with(shell.data.path(), &[], &[("LC_ALL", "C")], (80, 24));
    tty.wait("> Begin: 1").wait("-----").send("q").assert_ends(0);
}

#[test]
fn rubbish_does_nothing() {
    let mut pair = Pair::reading();
    let rubbish: [&[u8]; 7] = [
        b"\xff\xfe\x80\xc3\x28\xf0\x9f",
        b"\x1b[999;999~",
        b"\x1b[<0;10;10M\x1b[<0;10;10m",
        b"\x1b[M !!",
        b"\x1b[I\x1b[O",
        b"\x1b[24;80R",
        b"\x1b[?62;c",
    ];
    for bytes in rubbish {
        pair.tty.send(bytes);
        pair.see_the_same();
    }
    pair.keys("<pgdn>", PAGE);
    pair.tty.send("\x03").assert_ends(0);
    assert_eq!(pair.shell.log().len(), 1, "only that the lesson was opened");
}

#[test]
fn the_wheel_scrolls_and_a_click_presses_a_key_of_the_footer() {
    const WHEEL_DOWN: &str = "\x1b[<65;40;12M";
    const WHEEL_UP: &str = "\x1b[<64;40;12M";
    let mut pair = Pair::reading();
    pair.tty.send(WHEEL_DOWN);
    pair.keys("jjj", "");
    pair.tty.send(WHEEL_UP);
    pair.keys("kkk", "");
    pair.tty.click("page");
    pair.keys("<pgdn>", "");
    pair.tty.send("\x1b[<32;40;12M\x1b[<35;41;12M");
    pair.keys("<pgup>", "b");
    pair.tty.send("\x03").assert_ends(0);
}

#[test]
fn what_is_copied_goes_to_the_clipboard_of_the_terminal() {
    let mut pair = Pair::reading();
    pair.keys("y", "y");
    // The twelve characters `In March 192` in base64.
    let copied = b"\x1b]52;c;SW4gTWFyY2ggMTky";
    let is_there = |tty: &Tty| tty.raw().windows(copied.len()).any(|bytes| bytes == copied);
    pair.tty.wait_until("the clipboard's sequence", is_there);
    pair.tty.send("\x03").assert_ends(0);
}

/// What the program has written, as text.
fn written(tty: &Tty) -> String {
    String::from_utf8_lossy(tty.raw()).into_owned()
}

#[test]
fn addresses_can_be_opened_where_the_terminal_can_and_nothing_moves() {
    let mut pair = Pair::reading();
    pair.tty.send("\x03").assert_ends(0);
    assert!(!written(&pair.tty).contains("\x1b]8;"), "nobody said that this terminal can");

    let link = "\x1b]8;id=";
    let mut pair = Pair::reading_with(&[("FORCE_HYPERLINK", "1")]);
    pair.see_the_same();
    pair.tty.wait_until("an address", |tty| written(tty).contains(link));
    assert!(written(&pair.tty).contains(";https://socialistworld.net/theory/the-rise-of-stalinism/"));
    for _ in 0..3 {
        pair.keys("jjj", "jjj");
        pair.keys("<tab>", "\t");
        pair.keys("t", "t");
        pair.keys("t", "t");
        pair.keys("<pgdn>", PAGE);
    }
    pair.bench.resize(60, 20);
    pair.tty.resize(60, 20);
    pair.see_the_same();
    assert_eq!(
        written(&pair.tty).matches(link).count(),
        written(&pair.tty).matches("\x1b]8;;\x1b\\").count()
    );
    pair.tty.send("\x03").assert_ends(0);
}

#[test]
fn what_is_pasted_is_never_a_command() {
    const PASTE: &str = "\x1b[200~qqq\r\x1b[201~";
    let shell = Shell::new();
    let mut tty = Tty::start(shell.data.path(), &[]);
    tty.wait("Begin: 1").send(PASTE).send("?").wait("┌ Keys").send("q").wait("Begin: 1");
    tty.send("q").assert_ends(0);
    assert!(shell.log().is_empty());

    let mut pair = Pair::typing();
    pair.tty.send(PASTE).wait("prodqqq").send("x").wait("prodqqq x").send("\x03").assert_ends(0);
}

#[test]
fn a_dumb_terminal_gets_plain_lines() {
    let shell = Shell::new();
    let mut tty = Tty::start_with(shell.data.path(), &[], &[("TERM", "dumb")], (80, 24));
    tty.wait("Type review, read").send("term vesenkha\n").wait("VSNKh").send("q\n").assert_ends(0);
    assert!(!tty.raw().contains(&0x1b));
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
