//! What comes in and goes out that is no plain line: control characters, bytes that are no text, closed pipes.

use super::course::{one, truth};
use super::reviews::reviewed;
use super::same;
use crate::domain::question::Question;
use crate::plain::review;
use std::io::{self, ErrorKind, Write};

#[test]
fn a_command_for_the_terminal_never_leaves() {
    let mut paper = one(Question::Typed {
        q: "Red \u{1b}[31mword\u{202e}?".into(),
        a: "\u{9b}2Jred".into(),
        also: Vec::new(),
        not: Vec::new(),
    });
    let written = reviewed(&mut paper, &["\u{1b}[2Jblue\u{7}", ":q"]);
    same(
        &written,
        r#"
        Review: 0 due, 1 new. Type ? for help, q to stop.

        1 of 1. Lesson 1, NEP.
        Red [31mword?
        Type the answer. Enter alone: I don't know. :? for help, :q to stop.
        > [2Jblue
        Wrong.
        The answer: 2Jred
        Why: So the text says.
        Lesson 1, section "The decree".
        Saved. Comes back in this session.

        2 of 2. Lesson 1, NEP, again.
        Red [31mword?
        Type the answer. Enter alone: I don't know. :? for help, :q to stop.
        > :q

        Stopped. 1 answered, 1 left. Everything is saved.
    "#,
    );
}

#[test]
fn input_that_is_no_text_is_only_a_wrong_answer() {
    let mut out = Vec::new();
    review(&mut one(truth()), &mut &b"\xff\xfe\n"[..], &mut out).expect("read as far as it can be");
    assert!(String::from_utf8_lossy(&out).contains("That is no answer here."));
}

#[test]
fn nothing_is_echoed_where_the_learner_sees_it_typed() {
    let mut paper = one(truth());
    paper.silent = true;
    assert!(reviewed(&mut paper, &["maybe"]).contains("\n> That is no answer here."));
}

/// Takes so many bytes and is closed then.
struct Pipe(usize);

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0 == 0 {
            return Err(ErrorKind::BrokenPipe.into());
        }
        let taken = bytes.len().min(self.0);
        self.0 -= taken;
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_broken_pipe_returns_its_error() {
    for room in [0, 10, 100, 200] {
        let ended = review(&mut one(truth()), &mut &b"t\n\n"[..], &mut Pipe(room));
        assert_eq!(ended.map_err(|error| error.kind()), Err(ErrorKind::BrokenPipe), "after {room} bytes");
    }
}
