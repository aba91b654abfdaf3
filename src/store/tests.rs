//! What the store promises, tested by what it does to files.

mod agree;
mod journals;
mod log;
mod opening;
mod refusing;
mod together;

use super::Store;
use crate::domain::day::Moment;
use crate::domain::event::{Review, What};
use crate::domain::ids::CardId;
use crate::domain::rating::Rating;
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const NOW: Moment = Moment { at: 1_795_000_000_000, offset_min: 180 };

const HOUR: i64 = 3_600_000;

/// A folder that vanishes, and the file that a store is to make in it.
struct Desk {
    _folder: TempDir,
    path: PathBuf,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { path: folder.path().join("study/rabfak.db"), _folder: folder }
    }

    fn open(&self) -> Store {
        Store::open(&self.path, NOW).unwrap()
    }

    /// The file, without the store's manners.
    fn raw(&self) -> Connection {
        Connection::open(&self.path).unwrap()
    }

    fn beside(&self, name: &str) -> PathBuf {
        self.path.with_file_name(name)
    }
}

fn card(name: &str) -> CardId {
    CardId::from(name)
}

fn review(name: &str, rating: Rating) -> What {
    What::Review { card: card(name), review: Review { rating, fingerprint: 7, rev: 1, took_ms: 1200 } }
}

fn hours(n: i64) -> Moment {
    NOW.plus_ms(n * HOUR)
}

/// This test program again, in a process of its own, running only the ignored test `name`.
fn again(name: &str, path: &Path) -> std::process::Command {
    let mut command = std::process::Command::new(std::env::current_exe().unwrap());
    command.args(["--ignored", "--exact", "--nocapture", name]).env("RABFAK_TEST_FILE", path);
    command
}

fn file_of_parent() -> PathBuf {
    std::env::var_os("RABFAK_TEST_FILE").expect("only to be run by another test").into()
}

/// That the one test of [`again`] was run, and passed.
fn assert_ran(child: &std::process::Output) {
    let said = String::from_utf8_lossy(&child.stdout);
    assert!(
        child.status.success() && said.contains("1 passed"),
        "{said}{}",
        String::from_utf8_lossy(&child.stderr)
    );
}
