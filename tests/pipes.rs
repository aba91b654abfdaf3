//! The real program without a terminal: pipes, scripts, exit statuses, and a world that says no.

#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod shell;

use rabfak::domain::ids::CourseId;
use rabfak::runtime::now;
use rabfak::store::Store;
use serde_json::Value;
use shell::{Shell, Talk, finish, number_of};
use std::fs::{self, File, Permissions};
use std::io::Write;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Stdio;

const GOOD: &str = "tests/courses/good";
const BAD: &str = "tests/courses/bad/newer-format";
const NO_WORDS: &[&str] = &[];

#[test]
fn without_a_terminal_it_says_what_is_due_and_waits_for_nobody() {
    let shell = Shell::new();
    let child = shell.command(NO_WORDS).stdin(Stdio::piped()).spawn().unwrap();
    finish(child).assert(0, &["0 due, 10 new", "Begin with: rabfak review\n"]);
    shell.run(&["due"]).assert(0, &["0 due, 10 new", "Begin with: rabfak review\n"]);
}

#[test]
fn due_in_short_is_one_line_of_a_fixed_form() {
    let shell = Shell::new();
    assert_eq!(shell.run(&["due", "--short"]).out, "0 due, 10 new\n");
    shell.type_in(&["--plain", "review"], &["", "1"]).assert(0, &["Saved. Comes back"]);
    let ran = shell.run(&["due", "--short", "--lessons", BAD]);
    assert_eq!((ran.out.as_str(), ran.err.as_str()), ("1 due, 9 new\n", ""));
}

#[test]
fn the_menu_obeys_a_script() {
    let shell = Shell::new();
    let script =
        ["lessons", "term glavk", "nonsense", "read 1", "", "q", "review", "", "3", "q", "q", "never"];
    let ran = shell.type_in(&["--plain"], &script);
    ran.assert(
        0,
        &["1. From war communism", "(главк)", "Type review, read", "[2] ", "Stopped at paragraph 2"],
    );
    ran.assert(0, &["Saved. Next on", "Stopped. 1 answered, 9 left. Everything is saved."]);
    assert_eq!(shell.log().len(), 2);
    assert_eq!(shell.type_in(&["--plain"], &[]).code(), 0, "the end of the input is the end");
}

#[test]
fn a_course_is_chosen_in_the_menu_and_kept() {
    let shell = Shell::new();
    let script = ["courses", "course bread", "read 1", "q", "q"];
    let ran = shell.type_in(&["--plain", "--lessons", GOOD], &script);
    ran.assert(
        0,
        &["(nep). This one is being studied.", "Bread (bread).\n", "\nBread\n", "Lesson 1, Flour."],
    );
    let ran = shell.type_in(&["--plain", "--lessons", GOOD], &["courses", "course nep"]);
    ran.assert(0, &["Bread (bread). This one is being studied."]);
    let ran = shell.type_in(&["--plain", "--lessons", GOOD, "read", "flour"], &["q"]);
    ran.assert(0, &["Lesson 1, Flour."]);
}

#[test]
fn an_evening_in_plain_lines_survives_being_killed() {
    let shell = Shell::new();
    let mut talk = Talk::start(shell.command(&["--plain", "read", "1"]));
    assert!(talk.hear().unwrap().contains("[1] In March 1921"));
    while !talk.heard.contains("Type one number") {
        talk.say("");
    }
    let at = talk.heard.matches("\n[").count();
    let right = number_of(&talk.heard, "Sow less than before");
    assert!(talk.say(&right).contains("Right."));
    assert!(talk.heard.contains("Saved. Next on"));
    talk.kill9();

    let log = shell.log();
    let kinds: Vec<_> = log.iter().map(|event| event["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["open", "review"]);
    assert_eq!((&log[1]["card"], &log[1]["rating"]), (&"nep/guess-sow-bxg3".into(), &3.into()));
    let ran = shell.type_in(&["--plain", "read"], &["q"]);
    ran.assert(0, &[&format!("Going on from paragraph {at} of"), "1 answered today"]);
}

/// What a learner who knows the course of bread says to what was said last.
fn reply(said: &str) -> String {
    let all = |texts: &[&str]| texts.iter().map(|text| number_of(said, text)).collect::<Vec<_>>();
    let asked = |words| said.contains(words);
    match () {
        () if asked("1 again, ") => "3".to_owned(),
        () if asked("Which of them did you have?") => "1 2 3".to_owned(),
        () if asked("What does dough need?") => all(&["Flour", "Water"]).join(" "),
        () if asked("What is bread in Russian?") => "хлеб".to_owned(),
        () if asked("What did bread cost in 1922?") => "12".to_owned(),
        () if asked("Dough of [") => "flour".to_owned(),
        () if asked("Dough of flour, [gap]") => "water".to_owned(),
        () if asked("Put these in order.") => {
            all(&["The first mill", "The first oven", "The second mill"]).join(" ")
        }
        () if asked("What becomes what?") => {
            let letters = all(&["flour", "bread"]);
            format!("1{} 2{}", letters[0], letters[1])
        }
        () if asked("A mill has one stone.") => "f".to_owned(),
        () if asked("What is done to grain") => all(&["It is ground"]).join(" "),
        () => String::new(),
    }
}

#[test]
fn every_kind_of_question_is_answered_in_lines() {
    let shell = Shell::new();
    Store::open(&shell.file(), now()).unwrap().choose_course(&CourseId::from("bread")).unwrap();
    for lesson in ["1", "bread/bread"] {
        let mut talk = Talk::start(shell.command(&["--plain", "--lessons", GOOD, "read", lesson]));
        let mut said = talk.hear();
        while let Some(words) = said {
            assert!(!words.contains("Wrong.") && !words.contains("no answer here"), "{}", talk.heard);
            let from = talk.heard.len();
            talk.say(&reply(&words));
            said = talk.heard.ends_with("> ").then(|| talk.heard[from..].to_owned());
        }
        assert!(talk.heard.contains("\nEnd of Lesson"), "{}", talk.heard);
        assert_eq!(talk.end(), Some(0));
    }
    let log = shell.log();
    let reviews: Vec<_> = log.iter().filter(|event| event["kind"] == "review").collect();
    assert!(reviews.iter().all(|event| event["rating"] == 3), "{reviews:#?}");
    let cards: Vec<_> = reviews.iter().map(|event| event["card"].as_str().unwrap()).collect();
    let tail = ["what-k6m7", "needs-s6t7", "word-u2v3", "price-w4x5", "dough-y6z7/what"];
    for card in ["grind-a2b3", "stones-c4d5", "order-a4b5", "pairs-c6d7", "tell-e2f3"].iter().chain(&tail) {
        assert!(cards.contains(&format!("bread/{card}").as_str()), "{card} not in {cards:?}");
    }
    assert!(!cards.contains(&"bread/dough-y6z7/wet"), "its sibling was asked, and would give it away");
}

#[test]
fn a_term_is_found_in_any_spelling() {
    let shell = Shell::new();
    for (word, words) in [
        ("hozraschet", "khozraschet (хозрасчёт)"),
        ("хозрасчёт", "khozraschet (хозрасчёт)"),
        ("ХОЗРАСЧЕТ", "khozraschet (хозрасчёт)"),
        ("Vesenkha", "VSNKh (ВСНХ)"),
    ] {
        shell.run(&["term", word]).assert(0, &[words, "\nSee: "]);
    }
    shell.run(&["--lessons", GOOD, "term", "muka"]).assert(0, &["In the course Bread:"]);
    shell.run(&["term", "foo"]).assert(1, &["No term is called \"foo\".\nTo hear all terms"]);
    shell.run(&["term", "war", "communism"]).assert(0, &["war communism ("]);
    shell.run(&["term", "qwxz"]).assert(1, &["No term is called \"qwxz\"."]);
    shell.run(&["term", "glavkk"]).assert(1, &["Spelled like it: glavk."]);
    shell.run(&["term", "\x1b[31mred\x07\u{202e}"]).assert(1, &["No term is called"]);
    assert_eq!(shell.run(&["term"]).code(), 2);
}

#[test]
fn the_log_is_one_object_a_line_oldest_first() {
    let shell = Shell::new();
    assert_eq!(shell.run(&["log", "--json"]).out, "");
    shell
        .type_in(&["--plain", "review"], &["", "1", "u", "", "3", "", "2", "b", "!"])
        .assert(0, &["Taken back."]);
    shell.type_in(&["--plain", "read", "1"], &["q"]);
    let log = shell.log();
    let kinds: Vec<_> = log.iter().map(|event| event["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["review", "void", "review", "review", "bury", "suspend", "open"]);
    assert_eq!(log[1]["voids"], log[0]["id"]);
    assert_eq!(log[6]["lesson"], "nep/war-communism");
    let ratings: Vec<_> = log.iter().filter_map(|event| event["rating"].as_u64()).collect();
    assert_eq!(ratings, [1, 3, 2]);
    assert!(log.iter().take(6).all(|event| event["card"].as_str().unwrap().starts_with("nep/")));
    assert!(log.iter().all(|event| event["id"].as_str().unwrap().len() == 36));
    let times = log.iter().map(|event| event["at"].as_str().unwrap().parse::<jiff::Timestamp>().unwrap());
    assert!(times.is_sorted());
    let lines = shell.run(&["log"]).out;
    assert_eq!(lines.lines().count(), 7);
}

#[test]
fn check_says_what_is_wrong_and_its_status_says_whether() {
    let shell = Shell::new();
    let ran = shell.run(&["check", "lessons"]);
    assert_eq!((ran.code(), ran.out.as_str()), (0, ""));
    assert!(ran.err.starts_with("0 errors"), "{ran:?}");
    assert_eq!(shell.run(&["check"]).code(), 0, "the folder here");

    let expected = fs::read_to_string(Path::new(BAD).join("expected.txt")).unwrap();
    let ran = shell.run(&["check", BAD]);
    let lines: Vec<_> = ran.out.lines().map(|line| line.strip_prefix(&format!("{BAD}/")).unwrap()).collect();
    assert_eq!((ran.code(), lines), (1, expected.lines().collect()));

    let ran = shell.run(&["check", "tests/courses/bad", "--format", "json"]);
    assert_eq!(ran.code(), 1);
    for line in ran.out.lines() {
        let found: Value = serde_json::from_str(line).unwrap();
        let texts = ["file", "severity", "code", "message"].map(|key| found[key].as_str().unwrap());
        assert!(texts.iter().all(|text| !text.is_empty()), "{line}");
        assert!(found["line"].as_u64() > Some(0) && found["column"].as_u64() > Some(0), "{line}");
    }
    assert_eq!(shell.run(&["check", "nowhere"]).code(), 1);
    assert_eq!(fs::read_dir(shell.data.path()).unwrap().count(), 0, "checking is not studying");
}

#[test]
fn what_is_not_understood_has_status_2() {
    let shell = Shell::new();
    for args in [&["--nonsense"][..], &["chek"], &["check", "--format", "xml"], &["due", "extra"]] {
        let ran = shell.run(args);
        assert_eq!((ran.code(), ran.out.as_str()), (2, ""), "{ran:?}");
        assert!(ran.err.contains("Usage:") || ran.err.contains("possible values"), "{ran:?}");
    }
    for args in [&["find", ""][..], &["term", ""], &["find", " ", "—"], &["term", "..."]] {
        let ran = shell.run(args);
        assert_eq!((ran.code(), ran.out.as_str()), (2, ""), "{ran:?}");
        assert!(ran.err.contains("give a word with a letter or a digit, as in: rabfak find"), "{ran:?}");
    }
    let ran = shell.run(&["--lang", "ru", "find", ""]);
    assert!(ran.code() == 2 && ran.err.contains("назовите слово"), "{ran:?}");
    shell.run(&["--help"]).assert(0, &["Examples:", "Exit status:"]);
    shell.run(&["--version"]).assert(0, &["rabfak "]);
    shell.run(&["read", "99"]).assert_says("it has 1 (war-communism), 2 (traders)");
}

#[test]
fn an_empty_variable_names_nothing() {
    let shell = Shell::new();
    let home = shell.data.path();
    for name in ["RABFAK_DATA", "RABFAK_CONFIG", "LANG", "LC_ALL", "TERM", "TZ", "EDITOR", "NO_COLOR"] {
        let mut command = shell.command(&["due", "--short"]);
        command.env(name, "").env("XDG_DATA_HOME", home).env("HOME", home);
        finish(command.spawn().unwrap()).assert(0, &["0 due, 10 new"]);
    }
    assert!(home.join("rabfak/rabfak.db").is_file(), "the platform's own folder holds without a name");
    let ran = shell.run(&["--data", "", "due"]);
    assert!(ran.code() == 2 && ran.err.contains("a value is required for '--data <DIR>'"), "{ran:?}");
}

/// Every way to write on the standard output.
const WRITERS: &[&[&str]] = &[
    &[],
    &["due"],
    &["due", "--short"],
    &["log"],
    &["log", "--json"],
    &["term", "glavk"],
    &["check", BAD],
    &["--plain"],
    &["--plain", "review"],
    &["--plain", "read", "2"],
];

#[test]
fn a_reader_who_has_heard_enough_is_no_error() {
    let shell = Shell::new();
    shell.type_in(&["--plain", "review"], &["", "1"]).assert(0, &["Saved."]);
    for args in WRITERS {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let ran = finish(shell.command(args).stdout(writer).spawn().unwrap());
        assert_eq!((ran.code(), ran.err.as_str()), (0, ""), "{args:?}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_behind_the_output_is_said() {
    let shell = Shell::new();
    shell.type_in(&["--plain", "review"], &["", "1"]).assert(0, &["Saved."]);
    for args in WRITERS {
        let full = File::options().write(true).open("/dev/full").unwrap();
        finish(shell.command(args).stdout(full).spawn().unwrap()).assert_says("No space left on device");
    }
    let full = File::options().write(true).open("/dev/full").unwrap();
    let ran = finish(shell.command(&["read", "99"]).stderr(full).spawn().unwrap());
    assert_eq!(ran.code(), 1, "even what went wrong cannot be said");
}

#[test]
fn a_data_folder_that_cannot_be_is_said() {
    let shell = Shell::new();
    let file = shell.data.path().join("file");
    fs::write(&file, "not a database").unwrap();
    let path = file.to_str().unwrap();
    shell.run(&["--data", path, "due"]).assert_says("could not be made: File exists");
    fs::rename(&file, shell.file()).unwrap();
    shell.run(&["due"]).assert_says("is not a file of Rabfak's");
    shell.type_in(&["--plain", "review"], &[""]).assert_says("is not a file of Rabfak's");
    assert_eq!(fs::read_to_string(shell.file()).unwrap(), "not a database");
}

/// Runs the program as somebody who may only do what the modes of files allow; root becomes nobody for it. None if
/// nobody may not even run it.
fn without_privileges(shell: &Shell, args: &[&str], lines: &[&str]) -> Option<shell::Ran> {
    let mut command = shell.command(args);
    if fs::metadata(shell.data.path()).unwrap().uid() == 0 {
        command.uid(65534).gid(65534);
    }
    let mut child = command.stdin(Stdio::piped()).spawn().ok()?;
    let _ = child.stdin.take().unwrap().write_all(lines.join("\n").as_bytes());
    Some(finish(child))
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
}

#[test]
fn a_data_folder_that_forbids_writing_or_reading_is_said() {
    let shell = Shell::new();
    let folder = shell.data.path();
    set_mode(folder, 0o555);
    let Some(empty) = without_privileges(&shell, &["due"], &[]) else {
        println!("not tested: nobody may not run {}", shell::RABFAK);
        return;
    };
    empty.assert_says("cannot be written to");
    set_mode(folder, 0o755);
    shell.run(&["due"]).assert(0, &["0 due"]);
    for (of_folder, of_file) in [(0o555, 0o444), (0o555, 0o666), (0o777, 0o000), (0o000, 0o666)] {
        set_mode(&shell.file(), of_file);
        set_mode(folder, of_folder);
        let ran = without_privileges(&shell, &["due"], &[]).unwrap();
        set_mode(folder, 0o755);
        ran.assert_says("rabfak.db");
    }
}

#[test]
fn an_answer_that_cannot_be_saved_is_never_said_to_be() {
    let shell = Shell::new();
    shell.run(&["due"]).assert(0, &["0 due"]);
    set_mode(&shell.file(), 0o444);
    set_mode(shell.data.path(), 0o777);
    let Some(ran) = without_privileges(&shell, &["--plain", "review"], &["", "3", "", "3"]) else { return };
    let quiz = ["--plain", "quiz", "1", "--kinds", "Multi", "-n", "1"];
    let ran_quiz = without_privileges(&shell, &quiz, &["1", "2"]).unwrap();
    assert_eq!(
        (ran_quiz.code(), ran_quiz.err.as_str()),
        (1, "rabfak: Not saved: 1 change.\n"),
        "{ran_quiz:?}"
    );
    let ran_read = without_privileges(&shell, &["--plain", "read", "1"], &["write one", "q"]).unwrap();
    assert_eq!(
        (ran_read.code(), ran_read.err.as_str()),
        (1, "rabfak: Not saved: 2 changes.\n"),
        "{ran_read:?}"
    );
    set_mode(shell.data.path(), 0o755);
    ran.assert(1, &["Not saved: ", "cannot be written to", "Stopped. 0 answered", "not counted"]);
    assert_eq!(ran.err, "rabfak: Not saved: 1 change.\n");
    assert!(ran.out.contains("another folder. Nothing has changed.\n"), "{ran:?}");
    assert!(!ran.out.contains("Saved."), "{ran:?}");
    assert!(shell.log().is_empty());
}

#[test]
fn each_profile_has_its_own_progress_and_a_name_that_can_be_a_file() {
    let shell = Shell::new();
    for name in ["anna", "Anna-2_b", "Анна", &"x".repeat(64)] {
        shell.type_in(&["--plain", "--profile", name, "review"], &["", "1"]).assert(0, &["Saved."]);
        assert_eq!(shell.run(&["--profile", name, "due", "--short"]).out, "1 due, 9 new\n");
        assert!(shell.data.path().join("profiles").join(format!("{name}.db")).is_file());
    }
    assert_eq!(shell.run(&["due", "--short"]).out, "0 due, 10 new\n");
    for name in
        ["", "../x", "a/b", ".", "..", "a b", "a.db", "a\0b".trim_end_matches("\0b"), &"x".repeat(200)]
    {
        if name != "a" {
            shell.run(&["--profile", name, "due"]).assert_says("a profile's name is 1 to 64 letters");
        }
    }
    assert!(!shell.data.path().parent().unwrap().join("x.db").exists());
}

#[test]
fn thinking_first_is_kept_for_the_next_time() {
    let shell = Shell::new();
    let quiz = ["quiz", "1", "--kinds", "choice", "--no-schedule", "-n", "1"];
    let waits = "Think of the answer. Enter shows the choices.";
    let ran = shell.type_in(&quiz, &["think", "1"]);
    assert!(ran.out.contains("From the next question on") && !ran.out.contains(waits), "{ran:?}");
    shell.type_in(&quiz, &["", "1"]).assert(0, &[waits]);
}

#[test]
fn an_option_counts_more_than_the_environment() {
    let (shell, other) = (Shell::new(), Shell::new());
    let path = other.data.path().to_str().unwrap();
    shell.type_in(&["--data", path, "--plain", "review"], &["", "1"]).assert(0, &["Saved."]);
    assert_eq!((shell.log().len(), other.log().len()), (0, 1));
}

#[test]
fn courses_are_found_and_broken_ones_left_out_with_a_word() {
    let shell = Shell::new();
    shell
        .type_in(&["--plain", "--lessons", GOOD, "read", "bread/flour"], &["q"])
        .assert(0, &["Lesson 1, Flour."]);
    for args in [&["due"][..], &["term", "glavk"], &["--plain"], &["--plain", "review"], &["--plain", "read"]]
    {
        let ran = finish(shell.command(&[&["--lessons", BAD], args].concat()).spawn().unwrap());
        assert_eq!(ran.code(), 0, "{ran:?}");
        assert!(ran.err.contains(&format!("A course was left out: {BAD}/course.ron:2:11: ")), "{ran:?}");
    }
    let ran = shell.run(&["--lessons", "tests/courses/nowhere", "due"]);
    assert!(ran.code() == 0 && ran.err.contains("left out"), "{ran:?}");
}

#[test]
fn a_lesson_that_cannot_be_read_has_status_1() {
    let shell = Shell::new();
    let folder = tempfile::tempdir().unwrap();
    for lesson in ["01-flour", "02-bread"] {
        fs::create_dir(folder.path().join(lesson)).unwrap();
    }
    let files = ["course.ron", "glossary.ron", "sources.ron", "retired.ron", "01-flour/lesson.ron"];
    for file in files.iter().chain(&["02-bread/lesson.ron", "02-bread/en.md"]) {
        fs::copy(Path::new(GOOD).join(file), folder.path().join(file)).unwrap();
    }
    fs::write(folder.path().join("01-flour/en.md"), b"# Flour\n\n\xff\n").unwrap();
    let lessons = folder.path().to_str().unwrap();
    let ran = shell.type_in(&["--plain", "--lessons", lessons, "read", "bread/flour"], &["q"]);
    ran.assert(1, &["Lesson 1 cannot be opened: "]);
}

#[test]
fn bytes_that_are_no_text_and_escapes_are_lines_like_any_other() {
    let shell = Shell::new();
    let mut child = shell.command(&["--plain"]).stdin(Stdio::piped()).spawn().unwrap();
    let typed = b"\xff\xfe\x80\nterm \x1b[31mglavk\x1b[0m\n\x1b[200~qqq\x1b[201~\n\0\n\x1b\nterm glavk\nq\n";
    child.stdin.take().unwrap().write_all(typed).unwrap();
    finish(child).assert(0, &["glavk (главк)"]);
    assert!(shell.log().is_empty());
}

#[test]
fn the_timeline_and_the_index_are_printed() {
    let shell = Shell::new();
    let good = &["--lessons", GOOD];
    let with = |words: &[&str]| shell.run(&[words, good].concat());
    with(&["timeline", "bread"]).assert(0, &["2. 1921: a cook writes of fire (ovens). Lesson 2, Bread.\n"]);
    assert_eq!(with(&["timeline", "nowhere"]).code(), 1);
    let script = ["course bread", "timeline", "3", "q", "index", "index 1922", "1", "q", "index nobody", "q"];
    let ran = shell.type_in(&["--plain", "--lessons", GOOD], &script);
    ran.assert(0, &["3. 1922: bread costs twelve (prices). Lesson 2, Bread.", "Type a number from 1 to 3"]);
    ran.assert(
        0,
        &["A Cook, 1 passage: Wrote of bread and fire.\n", "1921, 5 passages.\n1922, 4 passages.\n"],
    );
    ran.assert(
        0,
        &["2. Lesson 2, Bread, Prices: year price 1921 10 1922 12", "Nothing in the index has \"nobody\"."],
    );
    with(&["index", "tested", "ovens"])
        .assert(0, &["STO, 1 passage: A society that tests ovens.\n1. Lesson 2"]);
    assert_eq!(with(&["index", "nobody"]).code(), 1);
}
