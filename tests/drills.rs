//! A drill in two windows: the teacher's, and the real program at a real terminal for the projector.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod common;
mod shell;
mod teacher;
mod tty;

use common::EVENING;
use rabfak::classroom::game::{Event, Game, Item, Phase, PlayerId, Setup};
use rabfak::domain::question::{Lure, Question};
use rabfak::runtime::{Places, Study};
use shell::{Shell, comes_true};
use std::collections::HashSet;
use std::io::{BufRead, BufReader};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use teacher::{Teacher, answer, drawn, hot_seat, places};
use tty::Tty;

const WAITS: &str = "Waiting for the teacher's window";
const GONE: &str = "The teacher's window has closed";

/// A window for the projector.
fn projector(shell: &Shell) -> Tty {
    Tty::start(shell.data.path(), &["drill", "screen"])
}

/// The first words of the question that is asked: those that fit on any line.
fn words(teacher: &Teacher) -> String {
    teacher.game.item().unwrap().question.prompt().chars().take(20).collect()
}

#[track_caller]
fn sees(teacher: &mut Teacher, projectors: usize) {
    let seen = comes_true(|| {
        teacher.study.see_projectors();
        teacher.study.desk().stage.projectors == projectors
    });
    assert!(seen, "{} projectors", teacher.study.desk().stage.projectors);
}

#[test]
fn the_projector_waits_and_then_shows_what_the_teacher_does() {
    let shell = Shell::new();
    let mut tty = projector(&shell);
    tty.wait(WAITS);
    let mut teacher = Teacher::begin(shell.data.path());
    tty.wait("War communism");
    sees(&mut teacher, 1);
    teacher.play(&Event::Begin);
    tty.wait(&words(&teacher));
    teacher.answer(0, 0).answer(1, 1).play(&Event::Lock).play(&Event::Reveal);
    let key = teacher.game.item().unwrap().question.key()[0].chars().take(20).collect::<String>();
    tty.wait(&key);
    tty.send("q").assert_ends(0);
    sees(&mut teacher, 0);
}

#[test]
fn either_window_may_be_killed_and_opened_again() {
    let shell = Shell::new();
    let mut teacher = Teacher::begin(shell.data.path());
    teacher.play(&Event::Begin);
    let mut tty = projector(&shell);
    tty.wait(&words(&teacher)).kill9();
    sees(&mut teacher, 0);
    let mut tty = projector(&shell);
    tty.wait(&words(&teacher));
    sees(&mut teacher, 1);

    teacher.answer(0, 0);
    let now = teacher.now;
    drop(teacher);
    tty.wait(GONE);
    let mut teacher = Teacher::resume(shell.data.path(), now);
    tty.wait_gone(GONE).wait(&words(&teacher));
    sees(&mut teacher, 1);
    tty.send("\x03").assert_ends(0);
}

#[test]
fn two_projectors_show_the_same_and_a_stopped_one_keeps_nobody_waiting() {
    let shell = Shell::new();
    let mut teacher = Teacher::begin(shell.data.path());
    let (mut one, mut two) = (projector(&shell), projector(&shell));
    one.wait("War communism");
    two.wait("War communism");
    sees(&mut teacher, 2);
    two.signal(nix::sys::signal::Signal::SIGSTOP);
    teacher.play(&Event::Begin);
    one.wait(&words(&teacher));
    two.signal(nix::sys::signal::Signal::SIGCONT).wait(&words(&teacher));
    assert_eq!(one.text(), two.text());
}

#[test]
fn a_window_for_the_projector_does_nothing_but_show() {
    let shell = Shell::new();
    let mut teacher = Teacher::begin(shell.data.path());
    teacher.play(&Event::Begin);
    let mut tty = projector(&shell);
    tty.wait(&words(&teacher));
    let before = tty.text();
    tty.send("abcd12 \r\t/gnrxZ\x06\x07\x10\x14");
    tty.send("?").wait("The window for the projector").send("\x06\x1b").wait_gone("The window for");
    assert_eq!(tty.text(), before);
    assert_eq!(teacher.study.journal(teacher.journal).unwrap().len(), 2);
    tty.send("\x1b").assert_ends(0);
}

#[test]
fn without_a_terminal_every_picture_comes_as_lines() {
    let shell = Shell::new();
    let mut child = shell.command(&["drill", "screen"]).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut wait = |text: &str| {
        let found = lines.by_ref().map(Result::unwrap).any(|line| line.contains(text));
        assert!(found, "it ended before {text:?}");
    };
    wait(WAITS);
    let mut teacher = Teacher::begin(shell.data.path());
    teacher.play(&Event::Begin);
    wait(&words(&teacher));
    drop(teacher);
    wait(GONE);
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn a_second_drill_is_told_that_the_projector_is_taken() {
    let shell = Shell::new();
    let mut first = Teacher::begin(shell.data.path());
    let mut second = Teacher::begin(shell.data.path());
    let why = second.study.desk().stage.closed.clone().unwrap();
    assert!(why.contains("Another drill is being shown"), "{why}");
    assert_eq!(first.study.desk().stage.closed, None);
    first.study.stop_projecting();
    second.study.stop_projecting();
    second.play(&Event::Begin);
    assert_eq!(second.study.desk().stage.closed, None, "the projector is free");
}

/// The lines that a projector in `data` is sent.
fn listen(data: &Path) -> BufReader<UnixStream> {
    let socket = UnixStream::connect(data.join("rabfak.drill.sock")).unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    BufReader::new(socket)
}

fn line(from: &mut BufReader<UnixStream>) -> String {
    let mut line = String::new();
    from.read_line(&mut line).unwrap();
    assert!(line.ends_with('\n'), "it breaks off: {line:?}");
    line
}

/// The same question with the `right`-th of four options as the right one, shown in the same order.
fn with_key(item: &Item, right: usize) -> Item {
    let lure = |text: &str| Lure { text: text.to_owned(), why_not: format!("why not {text}") };
    let options = ["bread", "flour", "salt", "iron"];
    let wrong = (0..4).filter(|at| *at != right).map(|at| lure(options[at])).collect();
    let question = Question::Choice { q: "What was short?".into(), a: options[right].into(), wrong };
    // The right option has the author's number 0, the others follow.
    let order = (0..4).map(|at| if at == right { 0 } else { at + usize::from(at < right) }).collect();
    Item { question, order, ..item.clone() }
}

/// All that is sent before the first answer is revealed, and what is sent then.
fn sent_with_key(right: usize) -> (Vec<String>, String) {
    let shell = Shell::new();
    let study = Study::open(&places(shell.data.path()), EVENING).unwrap();
    let item = with_key(&drawn(&study, 1, 7)[0], right);
    let mut teacher = Teacher::with(study, hot_seat(vec![item.clone(), item], 2));
    let mut projector = listen(shell.data.path());
    let mut sent = vec![line(&mut projector)];
    teacher.play(&Event::Begin);
    sent.push(line(&mut projector));
    for (player, letter) in [(0, 1), (1, 3)] {
        teacher.play(&Event::Call(PlayerId(player)));
        sent.push(line(&mut projector));
        teacher.play(&answer(&teacher.game.clone(), player, letter));
        sent.push(line(&mut projector));
    }
    for event in [Event::Lock, Event::Show, Event::Discuss, Event::Revote] {
        teacher.play(&event);
        sent.push(line(&mut projector));
    }
    teacher.play(&Event::Lock);
    sent.push(line(&mut projector));
    teacher.play(&Event::Reveal);
    (sent, line(&mut projector))
}

#[test]
fn no_byte_that_is_sent_before_the_reveal_tells_which_answer_is_right() {
    let all: Vec<_> = (0..4).map(sent_with_key).collect();
    for (sent, revealed) in &all[1..] {
        assert_eq!(*sent, all[0].0);
        assert_ne!(*revealed, all[0].1, "the reveal tells");
    }
}

/// A drill of two questions through every phase that a screen knows.
const SCRIPT: [fn(&Game) -> Event; 19] = [
    |_| Event::Begin,
    |_| Event::Call(PlayerId(0)),
    |game| answer(game, 0, 1),
    |_| Event::Call(PlayerId(1)),
    |game| answer(game, 1, 2),
    |_| Event::Lock,
    |_| Event::Show,
    |_| Event::Discuss,
    |_| Event::Revote,
    |_| Event::Call(PlayerId(0)),
    |game| answer(game, 0, 0),
    |_| Event::Lock,
    |_| Event::Reveal,
    |_| Event::Standings,
    |_| Event::Next,
    |_| Event::Call(PlayerId(1)),
    |game| answer(game, 1, 0),
    |_| Event::Lock,
    |_| Event::End,
];

/// Plays the script from its `from`-th event on, up to the `to`-th.
fn play_script(teacher: &mut Teacher, from: usize, to: usize) {
    for event in &SCRIPT[from..to] {
        let event = event(&teacher.game);
        teacher.play(&event);
    }
}

/// A teacher's window in a process of its own, which plays a part of the script and then waits to be killed.
fn teacher_elsewhere(shell: &Shell, to: usize) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--ignored", "--exact", "--nocapture", "child_plays_and_waits"]);
    command.env("RABFAK_TEST_DATA", shell.data.path()).env("RABFAK_TEST_STEPS", to.to_string());
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let mut said = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(said.any(|line| line.unwrap().contains("kept")), "the child did not come to {to}");
    child
}

#[test]
#[ignore = "run by other tests"]
fn child_plays_and_waits() {
    let data = std::env::var_os("RABFAK_TEST_DATA").expect("only to be run by another test");
    let steps = std::env::var("RABFAK_TEST_STEPS").unwrap().parse().unwrap();
    let mut teacher = Teacher::begin(Path::new(&data));
    play_script(&mut teacher, 0, steps);
    println!("kept");
    loop {
        std::thread::park();
    }
}

fn kill9(mut child: Child) {
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn a_drill_that_is_killed_in_any_phase_goes_on_to_the_same_end() {
    let shell = Shell::new();
    let mut undisturbed = Teacher::begin(shell.data.path());
    let (mut phases, mut ends) = (HashSet::new(), Vec::new());
    for steps in 0..SCRIPT.len() {
        let shell = Shell::new();
        kill9(teacher_elsewhere(&shell, steps));
        let mut teacher = Teacher::resume(shell.data.path(), EVENING.plus_ms(1000 * steps as i64));
        assert_eq!(teacher.game, undisturbed.game, "after {steps} steps");
        phases.insert(format!("{:?}", teacher.game.phase()));
        play_script(&mut undisturbed, steps, steps + 1);
        play_script(&mut teacher, steps, SCRIPT.len());
        assert_eq!(teacher.study.unfinished_drills().unwrap(), [], "one that was ended is not gone on with");
        ends.push(teacher.game);
    }
    assert_eq!(undisturbed.game.phase(), Phase::End);
    assert!(ends.iter().all(|end| *end == undisturbed.game));
    assert_eq!(phases.len(), 7, "{phases:?}");
}

#[test]
fn the_projector_outlives_a_teacher_who_is_killed() {
    let shell = Shell::new();
    let child = teacher_elsewhere(&shell, 1);
    let mut tty = projector(&shell);
    tty.wait("Question 1 of 2");
    kill9(child);
    tty.wait(GONE);
    assert!(shell.data.path().join("rabfak.drill.sock").exists(), "nobody could tidy up");
    let mut teacher = Teacher::resume(shell.data.path(), EVENING.plus_ms(1000));
    assert_eq!(teacher.study.desk().stage.closed, None);
    tty.wait_gone(GONE).wait(&words(&teacher));
    teacher.study.stop_projecting();
    tty.wait(GONE);
}

/// What a thread spent on a processor, in nanoseconds; none where the kernel does not say.
fn work_of(thread: &Path) -> Option<u64> {
    std::fs::read_to_string(thread.join("schedstat")).ok()?.split(' ').next()?.parse().ok()
}

/// The same for all threads together.
fn work(tty: &Tty) -> Option<u64> {
    let threads = std::fs::read_dir(format!("/proc/{}/task", tty.pid())).unwrap();
    threads.map(|thread| work_of(&thread.unwrap().path())).sum()
}

#[test]
fn while_nothing_is_shown_the_projector_does_nothing() {
    let shell = Shell::new();
    let mut teacher = Teacher::begin(shell.data.path());
    teacher.play(&Event::Begin);
    let mut tty = projector(&shell);
    tty.wait(&words(&teacher));
    if work(&tty).is_none() {
        return eprintln!("skipped: this kernel does not count what threads do");
    }
    let rested = (0..20).any(|_| {
        let before = work(&tty);
        !tty.hear(Duration::from_secs(1)) && work(&tty) == before
    });
    assert!(rested, "not one second without work");
}

#[test]
fn both_windows_meet_where_the_path_is_too_long_for_a_socket() {
    let shell = Shell::new();
    let data = shell.data.path().join("a-long-name-".repeat(10));
    let mut teacher = Teacher::begin(&data);
    assert_eq!(teacher.study.desk().stage.closed, None);
    let mut tty = Tty::start(&data, &["drill", "screen"]);
    tty.wait("War communism");
    sees(&mut teacher, 1);
    teacher.study.stop_projecting();
    tty.wait(GONE);
}

#[test]
fn each_profile_has_a_stage_of_its_own() {
    let shell = Shell::new();
    let _other = Teacher::begin(shell.data.path());
    let mut tty = Tty::start(shell.data.path(), &["--profile", "anna", "drill", "screen"]);
    tty.wait(WAITS);
    let of_anna = Places { profile: Some("anna".to_owned()), ..places(shell.data.path()) };
    let study = Study::open(&of_anna, EVENING).unwrap();
    let items = drawn(&study, 1, 7);
    let mut teacher = Teacher::with(study, Setup { title: "Anna's class".to_owned(), ..hot_seat(items, 1) });
    tty.wait("Anna's class");
    sees(&mut teacher, 1);
}
