//! How the program begins: from exec to the first frame on a pseudo-terminal, how much memory is resident then, what it
//! costs to do nothing, and how long a key takes to show. Run with folders of courses to begin with these.

#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout)]
#![allow(clippy::disallowed_methods, reason = "whoever measures another process needs a clock and threads")]

mod big;

use portable_pty::{CommandBuilder, MasterPty, PtySize, native_pty_system};
use std::fs;
use std::io::{Read, Write};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

const TIMES: usize = 40;

/// What home says in its footer, which is drawn last.
const FOOTER: &str = "all keys";

struct Run {
    _master: Box<dyn MasterPty + Send>,
    keys: Box<dyn Write + Send>,
    bytes: Receiver<(Instant, Vec<u8>)>,
    child: Box<dyn portable_pty::Child + Send + Sync>,
    screen: vt100::Parser,
}

impl Run {
    fn start(data: &Path, args: &[String]) -> (Self, Duration) {
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pty = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_rabfak"));
        command.args(args);
        command.env("RABFAK_DATA", data);
        command.env("TERM", "xterm-256color");
        command.env("LANG", "C.UTF-8");
        let mut reader = pty.master.try_clone_reader().unwrap();
        let (to, bytes) = channel();
        thread::spawn(move || {
            let mut buffer = vec![0; 1 << 16];
            while let Ok(n @ 1..) = reader.read(&mut buffer) {
                if to.send((Instant::now(), buffer[..n].to_vec())).is_err() {
                    break;
                }
            }
        });
        let begun = Instant::now();
        let child = pty.slave.spawn_command(command).unwrap();
        drop(pty.slave);
        let keys = pty.master.take_writer().unwrap();
        let mut run = Self {
            _master: pty.master,
            keys,
            bytes,
            child,
            screen: vt100::Parser::new(cells(24), cells(80), 0),
        };
        let shown = run.until(|screen| screen.contains(FOOTER));
        (run, shown - begun)
    }

    /// When the bytes came that made the screen so.
    fn until(&mut self, is_so: impl Fn(&str) -> bool) -> Instant {
        loop {
            let (at, bytes) = self.bytes.recv_timeout(Duration::from_mins(1)).unwrap();
            self.screen.process(&bytes);
            if is_so(&self.screen.screen().contents()) {
                return at;
            }
        }
    }

    fn proc(&self, file: &str) -> String {
        fs::read_to_string(format!("/proc/{}/{file}", self.child.process_id().unwrap())).unwrap()
    }

    fn end(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

fn cells(count: u16) -> NonZero<u16> {
    NonZero::new(count).unwrap()
}

fn field(text: &str, name: &str) -> u64 {
    let line = text.lines().find(|line| line.starts_with(name)).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

fn median<T: Ord + Copy>(mut values: Vec<T>) -> (T, T) {
    values.sort_unstable();
    (values[values.len() / 2], values[values.len() * 9 / 10])
}

fn measure(what: &str, lessons: &[PathBuf], first_course: Option<&str>) {
    let data = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let args: Vec<String> =
        lessons.iter().flat_map(|folder| ["--lessons".to_owned(), folder.display().to_string()]).collect();
    let (run, first) = Run::start(data.path(), &args);
    run.end();
    println!("{what}: the very first start, with an index to make: {first:.1?}");
    if let Some(course) = first_course {
        let mut store =
            rabfak::store::Store::open(&data.path().join("rabfak.db"), rabfak::runtime::now()).unwrap();
        store.choose_course(&course.into()).unwrap();
    }
    let (mut times, mut resident) = (Vec::new(), Vec::new());
    for _ in 0..TIMES {
        let (run, time) = Run::start(data.path(), &args);
        resident.push(field(&run.proc("status"), "VmRSS:"));
        times.push(time);
        run.end();
    }
    let (half, most) = median(times);
    println!("{what}: first frame {half:.2?} (nine of ten {most:.2?}), resident {} KB", median(resident).0);
    idle(what, data.path(), &args);
}

/// What nothing costs, and what a key costs.
fn idle(what: &str, data: &Path, args: &[String]) {
    let (mut run, _) = Run::start(data, args);
    thread::sleep(Duration::from_secs(2));
    let resident = field(&run.proc("status"), "VmRSS:");
    let used = |run: &Run| -> u64 {
        let stat = run.proc("stat");
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
        fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap()
    };
    let switches = |run: &Run| field(&run.proc("status"), "voluntary_ctxt_switches:");
    let before = (used(&run), field(&run.proc("io"), "wchar:"), switches(&run));
    thread::sleep(Duration::from_secs(10));
    let after = (used(&run), field(&run.proc("io"), "wchar:"), switches(&run));
    println!(
        "{what}: ten seconds idle: {} ticks, {} bytes written, woken {} times, resident {resident} KB",
        after.0 - before.0,
        after.1 - before.1,
        after.2 - before.2
    );
    let mut times = Vec::new();
    for n in 0..60 {
        let before = run.screen.screen().contents();
        let begun = Instant::now();
        run.keys.write_all(if n % 2 == 0 { b"j" } else { b"k" }).unwrap();
        run.keys.flush().unwrap();
        times.push(run.until(|screen| screen != before) - begun);
    }
    let (half, most) = median(times);
    println!("{what}: a key at home to its output {half:.2?} (nine of ten {most:.2?})");
    run.end();
}

fn main() {
    let given: Vec<PathBuf> =
        std::env::args().skip(1).filter(|arg| !arg.starts_with("--")).map(Into::into).collect();
    if !given.is_empty() {
        return measure("the courses given", &given, None);
    }
    measure("bundled", &[], None);
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    for n in 0..100 {
        big::course(folder.path(), &format!("c{n:02}"), big::Size { lessons: 100, cards: 10, terms: 0 });
    }
    measure("10,000 lessons in 100 courses", &[folder.path().to_owned()], Some("c50"));
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    big::course(folder.path(), "all", big::Size { lessons: 10_000, cards: 10, terms: 0 });
    measure("10,000 lessons in one course", &[folder.path().to_owned()], Some("all"));
}
