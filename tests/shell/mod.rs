//! The real program as a shell runs it: arguments, pipes, an exit status. Nothing waits longer than [`PATIENCE`].

#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(clippy::disallowed_methods, reason = "whoever watches another process needs a clock and threads")]

use serde_json::Value;
use std::ffi::OsStr;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, ChildStderr, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// How long anything may take on a slow and busy machine.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// The binary.
pub const RABFAK: &str = env!("CARGO_BIN_EXE_rabfak");

/// Variables that would change what the program does; each test sets those that it is about.
pub const QUIET: &[&str] = &[
    "NO_COLOR",
    "RABFAK_DATA",
    "RABFAK_CONFIG",
    "LC_ALL",
    "LC_CTYPE",
    "LC_MESSAGES",
    "COLUMNS",
    "LINES",
    "VISUAL",
    "EDITOR",
    "FORCE_HYPERLINK",
    "TERM_PROGRAM",
    "COLORTERM",
    "VTE_VERSION",
    "KONSOLE_VERSION",
    "WT_SESSION",
    "DOMTERM",
];

/// A learner's machine: a data folder of its own.
pub struct Shell {
    pub data: TempDir,
    settings: TempDir,
}

/// What a run left behind.
#[derive(Debug)]
pub struct Ran {
    pub out: String,
    pub err: String,
    pub status: ExitStatus,
}

impl Ran {
    /// The exit status; a run that a signal ended fails the test.
    #[track_caller]
    pub fn code(&self) -> i32 {
        self.status.code().unwrap_or_else(|| panic!("ended by a signal: {self:?}"))
    }

    #[track_caller]
    pub fn assert(&self, code: i32, words: &[&str]) -> &Self {
        assert_eq!(self.code(), code, "{self:#?}");
        for words in words {
            assert!(self.out.contains(words), "no {words:?} in:\n{}", self.out);
        }
        self
    }

    /// Failed with one line that begins with the program's name, and without a panic.
    #[track_caller]
    pub fn assert_says(&self, words: &str) -> &Self {
        assert_eq!(self.code(), 1, "{self:#?}");
        assert!(self.err.starts_with("rabfak: ") && self.err.contains(words), "{self:#?}");
        assert_eq!(self.err.lines().count(), 1, "{self:#?}");
        self
    }
}

impl Shell {
    /// A learner who wants no guesses before a lesson.
    pub fn new() -> Self {
        let shell = Self::guessing();
        std::fs::create_dir(shell.settings.path().join("rabfak")).unwrap();
        std::fs::write(shell.config(), "(guess_first: false)").unwrap();
        shell
    }

    /// A learner who has settled nothing.
    pub fn guessing() -> Self {
        Self { data: tempfile::tempdir().unwrap(), settings: tempfile::tempdir().unwrap() }
    }

    /// The same wish for a program in a terminal, which looks for its settings beside the data.
    pub fn wants_no_guesses_in_a_terminal(&self) {
        std::fs::create_dir(self.data.path().join("rabfak")).unwrap();
        std::fs::write(self.data.path().join("rabfak/config.ron"), "(guess_first: false)").unwrap();
    }

    /// The learner's settings.
    fn config(&self) -> std::path::PathBuf {
        self.settings.path().join("rabfak/config.ron")
    }

    /// The learner's file.
    pub fn file(&self) -> std::path::PathBuf {
        self.data.path().join("rabfak.db")
    }

    /// The program with `args`, not yet run.
    pub fn command<A: AsRef<OsStr>>(&self, args: &[A]) -> Command {
        let mut command = Command::new(RABFAK);
        for name in QUIET {
            command.env_remove(name);
        }
        command.args(args).env("RABFAK_DATA", self.data.path()).env("XDG_CONFIG_HOME", self.settings.path());
        command.env("LANG", "C.UTF-8").env("TERM", "xterm");
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    pub fn run(&self, args: &[&str]) -> Ran {
        finish(self.command(args).spawn().unwrap())
    }

    /// Runs it with lines typed ahead into a pipe.
    pub fn type_in(&self, args: &[&str], lines: &[&str]) -> Ran {
        let mut child = self.command(args).stdin(Stdio::piped()).spawn().unwrap();
        let typed: String = lines.iter().flat_map(|line| [*line, "\n"]).collect();
        let mut stdin = child.stdin.take().unwrap();
        // A program that has stopped listening is no fault of this side.
        let _ = stdin.write_all(typed.as_bytes());
        drop(stdin);
        finish(child)
    }

    /// What `rabfak log --json` prints.
    pub fn log(&self) -> Vec<Value> {
        log_of(self.data.path())
    }
}

/// The log in the data folder `data`.
#[track_caller]
pub fn log_of(data: &Path) -> Vec<Value> {
    let mut command = Command::new(RABFAK);
    command.arg("--data").arg(data).args(["log", "--json"]);
    let ran =
        finish(command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap());
    assert_eq!(ran.code(), 0, "{ran:?}");
    ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// Waits for the end and takes what was written; a program that does not end is killed and fails the test.
#[track_caller]
pub fn finish(mut child: Child) -> Ran {
    let out = child.stdout.take().map(gather::<ChildStdout>);
    let err = child.stderr.take().map(gather::<ChildStderr>);
    let status = end_of(&mut child);
    let text = |pipe: Option<JoinHandle<Vec<u8>>>| {
        String::from_utf8(pipe.map(|pipe| pipe.join().unwrap()).unwrap_or_default()).unwrap()
    };
    let ran = Ran { out: text(out), err: text(err), status };
    assert!(!ran.out.contains('\x1b'), "it commands the terminal: {ran:?}");
    assert!(!ran.err.contains("panicked"), "{ran:?}");
    ran
}

/// A conversation in plain lines, each heard before the next is said.
pub struct Talk {
    child: Child,
    stdin: Option<ChildStdin>,
    bytes: Receiver<Vec<u8>>,
    /// Everything that was heard.
    pub heard: String,
}

impl Talk {
    pub fn start(mut command: Command) -> Self {
        let mut child = command.stdin(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut out = child.stdout.take().unwrap();
        let (to, bytes) = channel();
        thread::spawn(move || {
            let mut piece = vec![0; 1 << 16];
            while let Ok(n @ 1..) = out.read(&mut piece) {
                if to.send(piece[..n].to_vec()).is_err() {
                    break;
                }
            }
        });
        Self { stdin: child.stdin.take(), child, bytes, heard: String::new() }
    }

    /// What it says until it waits for a line; none when it has ended.
    #[track_caller]
    pub fn hear(&mut self) -> Option<String> {
        let mut said = Vec::new();
        while !said.ends_with(b"> ") {
            match self.bytes.recv_timeout(PATIENCE) {
                Ok(bytes) => said.extend(bytes),
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => panic!("it fell silent after\n{}", self.heard),
            }
        }
        let said = String::from_utf8(said).unwrap();
        self.heard.push_str(&said);
        said.ends_with("> ").then_some(said)
    }

    /// Says a line and hears what comes of it, up to the end of all if that is it.
    #[track_caller]
    pub fn say(&mut self, line: &str) -> String {
        let from = self.heard.len();
        writeln!(self.stdin.as_mut().unwrap(), "{line}").unwrap();
        self.hear();
        self.heard[from..].to_owned()
    }

    pub fn kill9(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Ends the input and waits for the exit code.
    #[track_caller]
    pub fn end(&mut self) -> Option<i32> {
        self.stdin = None;
        end_of(&mut self.child).code()
    }
}

impl Drop for Talk {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn gather<R: Read + Send + 'static>(mut pipe: R) -> JoinHandle<Vec<u8>> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        pipe.read_to_end(&mut bytes).unwrap();
        bytes
    })
}

/// Waits for the end of a process.
#[track_caller]
pub fn end_of(child: &mut Child) -> ExitStatus {
    let mut status = None;
    if !comes_true(|| {
        status = child.try_wait().unwrap();
        status.is_some()
    }) {
        child.kill().unwrap();
        panic!("the program did not end within {PATIENCE:?}");
    }
    status.unwrap()
}

/// Whether `what` comes true in time.
pub fn comes_true(mut what: impl FnMut() -> bool) -> bool {
    let end = Instant::now() + PATIENCE;
    while !what() {
        if Instant::now() > end {
            return false;
        }
        thread::sleep(Duration::from_millis(5));
    }
    true
}

/// The number or letter of the option `text` among those that were said last.
#[track_caller]
pub fn number_of(said: &str, text: &str) -> String {
    let line = said.lines().rev().find(|line| line.ends_with(&format!(". {text}")));
    line.unwrap_or_else(|| panic!("no {text:?} in\n{said}")).split('.').next().unwrap().to_owned()
}
