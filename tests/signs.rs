//! What goes over the wire of a real terminal: colours, signs, addresses and copies out; rubbish, clicks and pastes in.

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

use pair::{PAGE, Pair};
use shell::Shell;
use tty::Tty;

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
        shell.wants_no_guesses_in_a_terminal();
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
