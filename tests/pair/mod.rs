//! One learner on paper and on a real terminal: what is pressed on both must show the same on both.

#![allow(dead_code, reason = "each test file uses a part of it")]

use crate::common::{Bench, EVENING};
use crate::shell::{Shell, comes_true};
use crate::tty::Tty;
use rabfak::domain::ids::LessonId;
use rabfak::domain::progress::Place;
use rabfak::store::Store;

/// What a keyboard sends for Page Down.
pub const PAGE: &str = "\x1b[6~";

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
pub struct Pair {
    pub shell: Shell,
    pub bench: Bench,
    pub tty: Tty,
}

impl Pair {
    /// In the first lesson, at its beginning.
    pub fn reading() -> Self {
        Self::reading_with(&[])
    }

    pub fn reading_with(env: &[(&str, &str)]) -> Self {
        let (shell, mut bench) = (Shell::new(), Bench::new(80, 24));
        shell.wants_no_guesses_in_a_terminal();
        let mut tty = Tty::start_with(shell.data.path(), &[], env, (80, 24));
        bench.keys("<enter>");
        tty.wait("Begin: 1").send("\r").wait("In March 1921");
        Self { shell, bench, tty }
    }

    /// Presses `key` until `text` is seen; `bytes` is what a keyboard sends for it.
    #[track_caller]
    pub fn until(&mut self, key: &str, bytes: &str, text: &str) {
        let times = presses(&mut self.bench, key, text);
        self.tty.send(bytes.repeat(times));
        self.see_the_same();
    }

    #[track_caller]
    pub fn keys(&mut self, key: &str, bytes: &str) {
        self.bench.keys(key);
        self.tty.send(bytes);
        self.see_the_same();
    }

    /// Waits until the terminal shows what the paper does.
    #[track_caller]
    pub fn see_the_same(&mut self) {
        let page = self.bench.text();
        let page = page.trim_end();
        self.tty.wait_until(&format!("this page:\n{page}\n"), |tty| tty.text() == page);
    }

    /// In the first lesson, at a question where words are typed.
    pub fn typing() -> Self {
        let mut pair = Self::reading();
        pair.keys("G", "G");
        pair.until("k", "k", "1 of 10");
        pair.keys("xxx<enter>", "xxx\r");
        pair.keys("prod", "prod");
        pair
    }

    /// Waits until the place is on the disk; it is written when the keys have rested.
    pub fn rest(&mut self) {
        self.bench.study.save_place().unwrap();
        let lesson = LessonId::from("nep/war-communism");
        let expected = self.bench.study.desk().progress.lesson(&lesson).place;
        assert!(expected.is_some());
        assert!(comes_true(|| place(&self.shell) == expected), "the place was not saved: {expected:?}");
    }
}
