//! A drill in plain lines with the real program: from an empty folder to the journal, killed on the way, and heard in a
//! second window.

#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod shell;

use rabfak::classroom::audience::Audience;
use rabfak::classroom::game::{Game, Phase, PlayerId, Points};
use rabfak::domain::journal::Kind;
use rabfak::runtime::now;
use rabfak::store::Store;
use rabfak::text::fold::fold;
use shell::{Shell, Talk, comes_true};
use std::io::Read;
use std::process::{Child, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;

const DRILL: [&str; 13] = [
    "--plain",
    "drill",
    "1",
    "-n",
    "3",
    "--kinds",
    "Choice",
    "--players",
    "Anna,Boris",
    "--seed",
    "7",
    "--board",
    "first",
];

/// A lesson through every phase of a drill.
const LESSON: [&str; 19] = [
    "add Vera", "", "1 a", "2 b", "3: a", "l", "h", "t", "", "1 a", "2 a", "l", "r", "points", "", "Anna: b",
    "", "", "end",
];

/// The drills that are kept, as their journals tell them.
fn kept(shell: &Shell) -> Vec<Game> {
    let store = Store::open(&shell.file(), now()).unwrap();
    let heads = store.journals(Kind::Drill).unwrap();
    let games = heads.iter().map(|head| {
        let entries = store.journal(head.id).unwrap();
        let numbers: Vec<u32> = entries.iter().map(|entry| entry.number).collect();
        assert!(numbers.iter().copied().eq(0..head.entries), "{numbers:?}");
        Game::replay(entries.iter().map(|entry| (entry.moment, entry.body.as_str())), fold).unwrap()
    });
    games.collect()
}

#[track_caller]
fn only(shell: &Shell) -> Game {
    <[Game; 1]>::try_from(kept(shell)).map(|[game]| game).expect("one drill")
}

fn points(game: &Game) -> Vec<(PlayerId, Points)> {
    game.players().map(|(id, _)| (id, game.points(id))).collect()
}

#[test]
fn a_lesson_is_taught_from_an_empty_folder() {
    let shell = Shell::new();
    let ran = shell.type_in(&DRILL, &LESSON);
    ran.assert(
        0,
        &[
            "2 here: 1 Anna, 2 Boris.",
            "Here: 3 Vera.",
            "Question 1 of 3.",
            "Locked. ",
            ", second vote.",
            "Why: ",
        ],
    );
    ran.assert(0, &["Question 2 of 3.", "The drill is over. ", "rabfak drill results"]);
    let game = only(&shell);
    assert_eq!((game.phase(), game.rounds().len(), game.players().count()), (Phase::End, 3, 3));
    assert_eq!(Audience::of(&game).total.map(|(_, of)| of), Some(3), "the second vote, and one answer");
    assert!(shell.log().iter().all(|event| event["kind"] == "drill"), "nobody's own schedule is touched");
}

#[test]
fn a_drill_killed_at_any_line_goes_on_to_the_same_end() {
    let whole = Shell::new();
    whole.type_in(&DRILL, &LESSON);
    let whole = only(&whole);
    for killed in [1, 2, 4, 6, 8, 9, 11, 12, 13, 14, 16, 18] {
        let shell = Shell::new();
        let mut talk = Talk::start(shell.command(&DRILL));
        talk.hear();
        for line in &LESSON[..killed] {
            talk.say(line);
        }
        talk.kill9();
        let mut talk = Talk::start(shell.command(&DRILL));
        let offered = talk.hear().unwrap();
        assert!(offered.contains("was not ended"), "killed at {killed}: {offered}");
        for line in ["y"].iter().chain(&LESSON[killed..]) {
            talk.say(line);
        }
        assert_eq!(talk.end(), Some(0), "{}", talk.heard);
        let game = only(&shell);
        assert_eq!(game.phase(), Phase::End, "killed at {killed}: {}", talk.heard);
        assert_eq!(Audience::of(&game), Audience::of(&whole), "killed at {killed}: {}", talk.heard);
        assert_eq!(points(&game), points(&whole), "killed at {killed}: {}", talk.heard);
    }
}

#[test]
fn a_class_is_asked_and_whoever_was_asked_least_comes_first_next_time() {
    let shell = Shell::new();
    shell.run(&["drill", "class", "new", "7b"]).assert(0, &[]);
    shell.run(&["drill", "class", "add", "7b", "Anna", "Борис", "Vera"]).assert(0, &[]);
    let drill = ["--plain", "drill", "1", "-n", "2", "--kinds", "Choice", "--class", "7B"];
    let ran = shell.type_in(&drill, &["", "a", "", "", "", "", ""]);
    ran.assert(0, &["3 here: 1 Anna, 2 Борис, 3 Vera.", "The drill is over."]);
    let first = only(&shell);
    assert_eq!(first.setup().class.as_ref().map(|class| class.name.as_str()), Some("7b"));
    let asked = |game: &Game| -> Vec<u32> { (0..3).map(|id| game.times_called(PlayerId(id))).collect() };
    assert_eq!(asked(&first).iter().sum::<u32>(), 2);
    shell.type_in(&drill, &["", "q"]).assert(0, &["3 here: "]);
    let second = kept(&shell).pop().unwrap();
    let left_out = asked(&first).iter().position(|times| *times == 0);
    assert_eq!(
        asked(&second).iter().position(|times| *times == 1),
        left_out,
        "who was not asked is asked first"
    );
}

#[test]
fn what_cannot_be_is_said() {
    let shell = Shell::new();
    shell.run(&["--plain", "drill", "99"]).assert_says("99");
    shell.run(&["--plain", "drill", "1", "--class", "7b"]).assert_says("class");
    shell.run(&["--plain", "drill", "1", "--players", "A,B", "--way", "hands"]).assert_says("--players");
    shell.run(&["--plain", "drill", "1", "--players", "A", "--way", "teams"]).assert_says("2 to 8 teams");
    shell.run(&["--plain", "drill", "1", "--players", "A,,B"]).assert_says("is no name");
    shell.run(&["--plain", "drill", "1"]).assert(0, &["1 here", "Enter asks the first question."]);
    assert!(shell.log().is_empty(), "a drill that was only looked at leaves nothing");
}

/// What a window for the projector says, as it comes.
struct Projector {
    child: Child,
    said: Arc<Mutex<String>>,
}

impl Projector {
    fn open(shell: &Shell) -> Self {
        let mut command = shell.command(&["--plain", "drill", "screen"]);
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut out = child.stdout.take().unwrap();
        let said = Arc::new(Mutex::new(String::new()));
        let heard = Arc::clone(&said);
        #[allow(clippy::disallowed_methods, reason = "whoever listens to another process needs a thread")]
        thread::spawn(move || {
            let mut piece = [0; 4096];
            while let Ok(n @ 1..) = out.read(&mut piece) {
                heard.lock().unwrap().push_str(&String::from_utf8_lossy(&piece[..n]));
            }
        });
        Self { child, said }
    }

    #[track_caller]
    fn hears(&self, words: &str) {
        let heard = || self.said.lock().unwrap().clone();
        assert!(comes_true(|| heard().contains(words)), "no {words:?} in:\n{}", heard());
    }

    fn said(&self) -> String {
        self.said.lock().unwrap().clone()
    }
}

impl Drop for Projector {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn the_class_hears_the_question_and_the_answer_only_when_it_is_revealed() {
    let shell = Shell::new();
    let projector = Projector::open(&shell);
    projector.hears("Waiting for the teacher's window.");
    let mut talk = Talk::start(shell.command(&DRILL));
    talk.hear();
    projector.hears("2 here: 1 Anna, 2 Boris.");
    for line in ["", "key", "1 a", "who", "l", "advice"] {
        talk.say(line);
    }
    projector.hears("Locked.");
    let before = projector.said();
    assert!(before.contains("Question 1 of 3.") && !before.contains("The answer"), "{before}");
    assert!(!before.contains("Still to answer") && !before.contains("right"), "{before}");
    talk.say("");
    projector.hears("The answer: ");
    assert_eq!(projector.said().matches("Question 1 of 3.").count(), 1, "{}", projector.said());
    talk.kill9();
    projector.hears("The teacher's window has closed");
}
