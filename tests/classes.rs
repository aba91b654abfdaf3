//! Classes and their rosters, as a teacher keeps them from the shell.

#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod common;
mod shell;

use common::{Bench, EVENING};
use rabfak::classroom::name::Name;
use rabfak::classroom::roster::{Change, Class, Entry, PupilId};
use rabfak::runtime::Study;
use rabfak::tui::action::Action;
use shell::{Ran, Shell};
use std::fs;
use std::path::PathBuf;

/// A teacher's machine, and a file in which lists lie.
struct Teacher {
    shell: Shell,
    list: PathBuf,
}

impl Teacher {
    fn new() -> Self {
        let shell = Shell::new();
        let list = shell.data.path().join("list.csv");
        Self { shell, list }
    }

    /// With a class 7b of Ada, Ben and Лев Толстой.
    fn of_three() -> Self {
        let teacher = Self::new();
        teacher.done(&["new", "7b"], &["The class 7b is made."]);
        teacher.done(&["add", "7b", "Ada", "Ben", "Лев Толстой"], &["7b has 3 pupils now."]);
        teacher
    }

    fn class(&self, words: &[&str]) -> Ran {
        self.shell.run(&[&["drill", "class"], words].concat())
    }

    #[track_caller]
    fn done(&self, words: &[&str], says: &[&str]) -> Ran {
        let ran = self.class(words);
        ran.assert(0, says);
        ran
    }

    /// Reads a list into 7b.
    fn read(&self, list: impl AsRef<[u8]>) -> Ran {
        fs::write(&self.list, list).unwrap();
        self.class(&["read", "7b", self.list.to_str().unwrap()])
    }

    /// A command that fails with these lines, and leaves everything as it was.
    #[track_caller]
    fn refused(&self, ran: impl FnOnce(&Self) -> Ran, code: i32, lines: &[&str]) {
        let before = (self.shell.log().len(), self.class(&["show", "7b"]).out);
        let ran = ran(self);
        assert_eq!((ran.code(), ran.out.as_str()), (code, ""), "{ran:#?}");
        let folder = format!("{}/", self.shell.data.path().display());
        let said = ran.err.replace(&folder, "");
        assert_eq!(said.lines().collect::<Vec<_>>(), lines);
        assert_eq!((self.shell.log().len(), self.class(&["show", "7b"]).out), before);
    }
}

#[test]
fn a_class_is_made_from_a_list_and_shown() {
    let teacher = Teacher::new();
    teacher
        .done(&[], &["there is no class yet; make one with: rabfak drill class new 7b --from pupils.csv\n"]);
    fs::write(
        &teacher.list,
        "\u{FEFF}Фамилия;Имя;Группа;почта\r\nИванова;Анна;Красные;a@b\r\nПетров;Лев;;\r\n",
    )
    .unwrap();
    let ran = teacher
        .done(&["new", "7b", "--from", teacher.list.to_str().unwrap()], &["7b has 2 pupils now: 2 new"]);
    assert!(ran.err.contains("list.csv:1:1: note: these columns are not read: почта\n"), "{ran:?}");
    let shown = teacher.done(&["show", "7B"], &[]).out;
    assert_eq!(shown, "7b: 2 pupils\n   1  Иванова Анна  Красные\n   2  Петров Лев\n");
    teacher.done(&["new", "10a"], &[]);
    assert_eq!(teacher.done(&[], &[]).out, "10a  no pupils\n7b   2 pupils\n");
    teacher.class(&["new", "7B"]).assert_says("there is a class 7b already");
}

#[test]
fn pupils_are_changed_in_any_spelling_and_everything_is_undone() {
    let teacher = Teacher::of_three();
    teacher.done(&["hide", "7b", "lev tolstoj"], &["Not named on screens that everybody sees: Лев Толстой."]);
    teacher.done(&["remove", "7b", "ADA", "ben"], &["No longer in 7b: Ada, Ben."]);
    let shown = "7b: 1 pupil\n   1  Лев Толстой    name hidden\nNo longer in the class: Ada, Ben\n";
    assert_eq!(teacher.done(&["show", "7b"], &[]).out, shown);
    teacher.done(&["undo", "7b"], &["The last change is taken back", "7b: 3 pupils"]);
    teacher.done(&["undo", "7b"], &["7b: 1 pupil\n"]);
    teacher.done(&["restore", "7b", "Ada"], &["In 7b again: Ada."]);
    teacher.done(&["show-name", "7b", "Лев"], &["Named on all screens again: Лев Толстой."]);
    teacher.done(&["team", "7b", "Ada", "Лев", "--in", "Red"], &["In the team Red: Ada, Лев Толстой."]);
    teacher.done(&["team", "7b", "Лев"], &["In no team: Лев Толстой."]);
    teacher.done(&["rename", "7b", "ada", "Ada Lovelace"], &["Ada is called Ada Lovelace now."]);
    teacher.done(&["rename", "7b", "8b"], &["7b is called 8b now."]);
    assert_eq!(
        teacher.done(&["show", "8b"], &[]).out,
        "8b: 2 pupils\n   1  Ada Lovelace  Red\n   2  Лев Толстой\nNo longer in the class: Ben\n"
    );
}

#[test]
fn two_with_one_name_are_told_apart() {
    let teacher = Teacher::of_three();
    teacher.done(&["add", "7b", "ada"], &["Added: ada 2. 7b has 4 pupils now."]);
    teacher.done(&["remove", "7b", "Ada 2"], &["No longer in 7b: ada 2."]);
    teacher.done(&["add", "7b", "Ada"], &["Added: Ada 2.", "Somebody called ada was in 7b before."]);
    let ran = teacher.read("Eva\nEva\n");
    ran.assert(0, &["2 new, 0 known before"]);
    assert!(
        ran.err.contains("list.csv:2:1: note: the same name stands in line 1; both are taken"),
        "{ran:?}"
    );
}

#[test]
fn a_list_read_anew_adds_who_is_new_and_removes_nobody() {
    let teacher = Teacher::of_three();
    teacher.done(&["remove", "7b", "Ben"], &[]);
    let ran = teacher.read("name\tteam\nBen\t\nCleo\tRed\nлев толстой\tRed\n");
    ran.assert(0, &["7b has 4 pupils now: 1 new, 1 known before.\nIn the class again: Ben\n"]);
    ran.assert(0, &["Not on the list, and still in the class: Ada\n"]);
    teacher
        .read("Ada\nBen\nCleo\nЛев Толстой\n")
        .assert(0, &["7b has 4 pupils now: 0 new, 4 known before.\n"]);
    assert_eq!(teacher.shell.log().len(), 4, "to read what is known writes nothing");
    teacher.done(&["undo", "7b"], &["7b: 2 pupils"]);
    let ran = teacher.shell.type_in(&["drill", "class", "read", "7b", "-"], &["Dan", "Eva"]);
    ran.assert(0, &["2 new"]);
}

#[test]
fn a_bad_list_says_where_and_takes_nothing() {
    let teacher = Teacher::of_three();
    let refusal = "rabfak: nothing was taken from list.csv, because:";
    let long = "x".repeat(200);
    teacher.refused(
        |teacher| teacher.read(format!("name,team\nEva,\n\"Dan,Red\n{long},\n,Red\n")),
        1,
        &[
            refusal,
            "list.csv:3:1: error: this quotation mark is never closed in its line",
            "list.csv:4:1: error: a name has at most 40 characters, and this one has 200; shorten it",
            "list.csv:5:1: error: a name has at least one character that can be seen",
        ],
    );
    teacher.refused(
        |teacher| teacher.read(b"Eva\nJos\xe9\n"),
        1,
        &[refusal, "list.csv:2:4: error: this is not UTF-8; save the list as \"CSV UTF-8\""],
    );
    teacher.refused(
        |teacher| teacher.read(""),
        1,
        &[refusal, "list.csv:1:1: error: nobody stands on this list"],
    );
    teacher.refused(
        |teacher| teacher.read("Eva\0\n"),
        1,
        &[refusal, "list.csv:1:4: error: this is not a text; save the list as \"CSV UTF-8\""],
    );
    teacher.refused(|teacher| teacher.read("Lovelace, Ada\n"), 1, &[
        refusal,
        "list.csv:1:11: error: there are several columns; say in a first line what they are, such as: name,team",
    ]);
    teacher.refused(
        |teacher| teacher.class(&["new", "8c", "--from", "nowhere.csv"]),
        1,
        &["rabfak: nowhere.csv cannot be read: No such file or directory (os error 2)"],
    );
    assert_eq!(teacher.done(&[], &[]).out, "7b  3 pupils\n", "a list that cannot be read makes no class");
}

#[test]
fn a_wrong_name_says_who_may_be_meant() {
    let teacher = Teacher::of_three();
    teacher.done(&["add", "7b", "Ada Lovelace", "Ada Byron"], &[]);
    teacher.done(&["rename", "7b", "Ada", "Adele"], &[]);
    teacher.done(&["remove", "7b", "Ben"], &[]);
    teacher.refused(
        |teacher| teacher.class(&["hide", "7b", "Adelle", "Ada", "Zoe", "Ben", "Adele"]),
        1,
        &[
            "rabfak: nobody in 7b is called \"Adelle\"; did you mean Adele?",
            "\"Ada\" may be one of several: Ada Lovelace, Ada Byron; type more of the name",
            "nobody in 7b is called \"Zoe\"",
            "Ben is no longer in 7b; \"restore\" brings somebody back",
        ],
    );
    teacher.refused(|teacher| teacher.class(&["restore", "7b", "Adele"]), 1, &["rabfak: Adele is in 7b"]);
    teacher.refused(
        |teacher| teacher.class(&["show", "9z"]),
        1,
        &["rabfak: there is no class \"9z\"; there are: 7b"],
    );
    teacher.refused(
        |teacher| teacher.class(&["add", "7b", " \u{200B}"]),
        2,
        &["rabfak: a name has at least one character that can be seen"],
    );
    let long = "x".repeat(200);
    teacher.refused(
        |teacher| teacher.class(&["new", &long]),
        2,
        &["rabfak: a name has at most 40 characters, and this one has 200; shorten it"],
    );
}

#[test]
fn nothing_that_a_terminal_would_obey_comes_through() {
    let teacher = Teacher::of_three();
    let hostile = "\u{1b}]52,c,aGk=\u{7}Eve\u{202E}\n\u{1b}[2JMallory\u{9b}\nZalgo\u{301}\u{302}\u{303}\u{304}\u{305}\n";
    teacher.read(format!("name\n{hostile}")).assert(0, &["3 new"]);
    let shown = teacher
        .done(&["show", "7b"], &["]52,c,aGk=Eve\n", "[2JMallory\n", "Zalgo\u{301}\u{302}\u{303}\n"])
        .out;
    assert!(shown.chars().all(|c| c == '\n' || !c.is_control() && c != '\u{202E}'), "{shown:?}");
}

#[test]
fn a_teacher_in_russia_is_answered_in_russian() {
    let teacher = Teacher::of_three();
    let ran = teacher.shell.run(&["--lang", "ru", "drill", "class", "show", "7b"]);
    ran.assert(0, &["7b: 3 ученика\n"]);
    let ran = teacher.shell.run(&["--lang", "ru", "drill", "class", "remove", "7b", "Аде"]);
    ran.assert_says("в классе 7b никого не зовут «Аде»; может быть, Ada?");
}

/// At the class 7b of Ada and Ben.
fn at_class() -> Bench {
    let mut bench = Bench::new(80, 24);
    bench.act(Action::Classes).keys("a7b<enter>aAda<enter>Ben<enter><esc>");
    bench
}

#[test]
fn a_class_is_made_and_filled_by_typing() {
    let mut bench = Bench::new(80, 24);
    bench.act(Action::Classes).assert_shows("No classes yet.").keys("a<enter>");
    bench.assert_shows("a name has at least one character").keys("7b<enter>").assert_shows("Classes › 7b");
    bench.assert_shows("Nobody is in the class yet.").assert_hides("rename");
    bench.keys("aAda<enter>Лев Толстой<enter>").assert_shows("2 pupils").assert_shows("New pupil");
    bench.keys("ada<enter>").assert_shows("shown as ada 2.");
    bench.keys("<enter>").assert_hides("New pupil").assert_shows("› ada 2");
    bench.keys("q").assert_shows("› 7b").keys("a7B<enter>").assert_shows("There is a class 7b already.");
    bench.restart(0);
    bench.act(Action::Classes).keys("<enter>").assert_shows("Лев Толстой");
}

#[test]
fn one_key_renames_hides_removes_and_undoes() {
    let mut bench = at_class();
    bench.keys("gh").assert_shows("Ada   name hidden").assert_shows("kept from screens that everybody sees");
    bench
        .keys("hx")
        .assert_shows("1 pupil")
        .assert_shows("No longer in the class")
        .assert_hides("name hidden");
    bench.keys("jx").assert_shows("2 pupils").assert_hides("No longer in the class");
    bench.keys("u").assert_shows("taken back").assert_shows("1 pupil").keys("u").assert_shows("2 pupils");
    bench.keys("g<enter><ctrl-u>Ada Lovelace<enter>").assert_shows("› Ada Lovelace");
    bench.keys("tRed<enter>").assert_shows("Red").keys("t<ctrl-u><enter>").assert_hides("Red");
    bench.keys("n<ctrl-u>8b<enter>").assert_shows("Classes › 8b").keys("<enter>X<esc>").assert_hides("X");
    bench
        .keys("n<ctrl-u><enter>")
        .assert_shows("a name has at least")
        .keys("<esc>")
        .assert_shows("Classes › 8b");
}

#[test]
fn a_name_that_is_refused_stays_to_be_typed_on() {
    let mut bench = at_class();
    bench.keys("a").paste(&"x".repeat(200)).keys("<enter>");
    bench.assert_shows("at most 40 characters, and this one has 200").assert_shows("New pupil  xxx");
    bench.keys("<ctrl-u>Cleo").refuse_events(true).keys("<enter>").assert_shows("New pupil  Cleo");
    bench.assert_shows("2 pupils").refuse_events(false).keys("<enter>").assert_shows("3 pupils");
    bench.keys("<esc>u").refuse_events(true).keys("u").assert_hides("taken back").assert_shows("2 pupils");
}

#[test]
fn what_is_pasted_is_cleaned() {
    let mut bench = at_class();
    bench.keys("a").paste("\u{1b}[31mEve\u{202E}\u{200B}\n").keys("<enter><esc>").assert_shows("› [31mEve");
    assert!(!bench.text().contains(['\u{202E}', '\u{1b}']));
}

#[test]
fn what_another_window_changes_is_seen_before_the_next_key() {
    let mut bench = at_class();
    let class = bench.study.desk().classes[0].clone();
    let name = Name::new("Cleo").unwrap();
    let added = Change::Added { pupil: class.next_pupil(), name, group: None };
    bench.elsewhere(class.tell(&Entry::Changed(vec![added])).unwrap());
    bench.keys("j").assert_shows("3 pupils").keys("gx").assert_shows("2 pupils");
}

#[test]
fn a_class_that_cannot_be_read_is_told_of_and_hides_no_other() {
    let mut bench = at_class();
    let other = Study::new_journal(EVENING);
    let founded = Class::found(other, Name::new("9c").unwrap()).unwrap();
    bench.elsewhere(founded);
    let class = Class::fold(other, [Entry::Named(Name::new("9c").unwrap())]).unwrap();
    let mut what = class.tell(&Entry::Changed(Vec::new())).unwrap();
    if let rabfak::domain::event::What::Class(entry) = &mut what {
        entry.body = format!("Changed([{:?}])", Change::Hidden(PupilId(7)));
    }
    bench.elsewhere(what).keys("q").assert_shows("1 class").keys("q");
    bench.assert_shows("the class 9c cannot be read, and was left out: ");
}
