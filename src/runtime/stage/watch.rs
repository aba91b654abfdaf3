//! The projector's end of a stage: it waits for the teacher's window, takes what is shown there, and waits again.

use super::place;
use crate::runtime::wakes::start;
use std::io::{self, BufRead, BufReader};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

/// How long to wait before the teacher's window is looked for again.
const PAUSE: Duration = Duration::from_millis(500);

/// What a projector is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::runtime) enum Told {
    /// A picture is shown: one line, without its end.
    Picture(String),
    /// The teacher's window has closed; it may come again.
    Gone,
}

/// Watches the stage for the learner's file `database` on a thread of its own, for as long as `tell` says true.
pub(in crate::runtime) fn watch(database: PathBuf, mut tell: impl FnMut(Told) -> bool + Send + 'static) {
    start(move || {
        while visit(&database, &mut tell) {
            sleep(PAUSE);
        }
    });
}

/// Goes there once and stays until it ends. False if nobody wants to be told any more.
fn visit(database: &Path, tell: &mut impl FnMut(Told) -> bool) -> bool {
    let Some(stage) = join(database) else { return true };
    let mut stage = BufReader::new(stage);
    while let Some(picture) = whole_line(&mut stage) {
        if !tell(Told::Picture(picture)) {
            return false;
        }
    }
    tell(Told::Gone)
}

/// The stage, if the teacher's window is there.
fn join(database: &Path) -> Option<UnixStream> {
    let beside = place::beside(database).and_then(|path| UnixStream::connect(path).ok());
    beside.or_else(|| UnixStream::connect(place::away(database).ok()?).ok())
}

/// The next line. Of one that breaks off nothing is seen: the teacher's window was killed over it.
fn whole_line(from: &mut impl BufRead) -> Option<String> {
    let mut line = String::new();
    let read: io::Result<usize> = from.read_line(&mut line);
    read.ok().filter(|_| line.ends_with('\n'))?;
    line.pop();
    Some(line)
}
