//! Someone who writes a course: to the editor and back, and a page that shows what its file says now.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod shell;
mod tty;

use shell::Shell;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tty::Tty;

/// An author with the tiny course in the data folder.
struct Author {
    shell: Shell,
    page: PathBuf,
}

impl Author {
    fn new() -> Self {
        let shell = Shell::new();
        shell.wants_no_guesses_in_a_terminal();
        let course = shell.data.path().join("lessons/bread");
        copy(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/courses/good")), &course);
        Self { page: course.join("01-flour/en.md"), shell }
    }

    /// Reads the first lesson, with an editor that is this script.
    fn reading(&self, script: &str) -> Tty {
        let editor = self.shell.data.path().join("editor");
        fs::write(&editor, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&editor, fs::Permissions::from_mode(0o755)).unwrap();
        self.reading_with(&editor.display().to_string())
    }

    fn reading_with(&self, editor: &str) -> Tty {
        self.reading_in(&[("EDITOR", editor)])
    }

    fn reading_in(&self, env: &[(&str, &str)]) -> Tty {
        let mut tty = Tty::start_with(self.shell.data.path(), &["read", "bread/flour"], env, (80, 24));
        tty.wait("Grain is ground");
        tty
    }

    /// Changes words of the page.
    fn rewrite(&self, from: &str, to: &str) {
        let text = fs::read_to_string(&self.page).unwrap();
        assert!(text.contains(from), "the page does not say {from:?}");
        fs::write(&self.page, text.replace(from, to)).unwrap();
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let from = entry.unwrap().path();
        let to = to.join(from.file_name().unwrap());
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(from, to).unwrap();
        }
    }
}

#[test]
fn the_editor_gets_the_terminal_the_line_and_the_keys_and_the_page_shows_what_it_wrote() {
    let author = Author::new();
    // It says what it was asked for, changes a word, and takes a line of keys.
    let mut tty = author.reading(
        r#"echo "edit $1 $2"
sed -i 's/Grain is ground/Corn is ground/' "$2"
read -r key
echo "key $key" > "$2.said""#,
    );
    tty.send("e").wait("edit +1 /").wait("01-flour/en.md");
    assert!(tty.restored(), "the terminal was not given back");
    tty.send("jjq\r").wait("Corn is ground");
    let said = fs::read_to_string(author.page.with_extension("md.said")).unwrap();
    assert_eq!(said, "key jjq\n");
    // Further down it is told a line further down.
    tty.send(")").wait_gone("Corn is ground").send("e").wait("edit +22 /").send("\r");
    tty.wait("The mill").send("\x03").assert_ends(0);
}

#[test]
fn an_editor_that_fails_or_is_missing_is_said_and_nothing_is_lost() {
    let author = Author::new();
    let mut tty = author.reading("exit 3");
    tty.send("e").wait("failed (exit status: 3)").wait("Grain is ground").send("\x03").assert_ends(0);
    let mut tty = author.reading_with("/no/such/editor -x");
    tty.send("e").wait("/no/such/editor was not started").wait("Grain is ground").send("\x03").assert_ends(0);
    let mut tty = author.reading_with(" ");
    tty.send("e").wait("set VISUAL or EDITOR").send("j").wait_gone("VISUAL").send("\x03").assert_ends(0);
    let mut tty = Tty::start_with(author.shell.data.path(), &["read", "nep/traders"], &[], (80, 24));
    tty.wait("NEP").send("e").wait("copy lessons/nep").send("\x03").assert_ends(0);
}

#[test]
fn the_editor_of_the_settings_comes_before_those_of_the_environment() {
    let author = Author::new();
    let config = author.shell.data.path().join("config.ron");
    fs::write(&config, "(guess_first: false, editor: \"/no/such/editor -x\")").unwrap();
    let config = config.display().to_string();
    let env = [("RABFAK_CONFIG", config.as_str()), ("VISUAL", "true"), ("EDITOR", "true")];
    author.reading_in(&env).send("e").wait("/no/such/editor was not started").send("\x03").assert_ends(0);
}

#[test]
fn a_page_shows_what_its_file_says_now_and_an_error_leaves_the_last_good_one() {
    let author = Author::new();
    let mut tty = author.reading("echo \"edit $1\"; read -r key");
    author.rewrite("Grain is ground", "Rye is ground");
    tty.wait("Rye is ground");
    author.rewrite("wrong: [", "wrongs: [");
    tty.wait("en.md:10:3: error: ").wait("Rye is ground");
    tty.send("e").wait("edit +10").send("\r").wait("Rye is ground").wait("en.md:10:3: error: ");
    author.rewrite("wrongs: [", "wrong: [");
    tty.wait_gone("error: ").wait("Rye is ground").send("\x03").assert_ends(0);
}

#[test]
fn a_page_that_is_rewritten_stays_where_it_was() {
    let author = Author::new();
    let mut tty = author.reading("true");
    tty.send(")").wait_gone("Rye").wait("The mill");
    author.rewrite("Grain is ground between", "Rye and wheat.\n\nGrain is ground, one might add, between");
    author.rewrite("Grain goes", "Rye goes");
    tty.wait("Rye goes");
    assert!(tty.text().lines().nth(2).unwrap().contains("The mill"), "{}", tty.text());
    tty.send("\x03").assert_ends(0);
}

#[test]
fn a_page_that_stays_as_it_is_is_looked_at_without_a_word() {
    let author = Author::new();
    let mut tty = author.reading("true");
    let is_silent = (0..20).any(|_| !tty.hear(Duration::from_secs(2)));
    assert!(is_silent, "not two seconds without a word");
    tty.send("\x03").assert_ends(0);
}
