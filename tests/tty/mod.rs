//! The real program on a real pseudo-terminal: keys in, a screen out.
//!
//! A thread reads what the program writes; the test drains it into a `vt100` screen while it waits for something to be
//! seen. Every wait has a deadline, and no wait is a guess at how long something takes.

#![allow(dead_code, reason = "each test uses a part of it")]
#![allow(clippy::disallowed_methods, reason = "whoever watches another process needs a clock and threads")]

use crate::shell::{PATIENCE, QUIET, RABFAK, comes_true};
use nix::fcntl::OFlag;
use nix::sys::signal::{Signal, kill};
use nix::sys::termios::{LocalFlags, SetArg, tcsetattr};
use nix::unistd::Pid;
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use std::fs::File;
use std::io::{Read, Write};
use std::num::NonZero;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};
use vt100::MouseProtocolMode;

/// The program on a terminal.
pub struct Tty {
    child: Box<dyn Child + Send + Sync>,
    master: Option<Box<dyn MasterPty + Send>>,
    keys: Option<Box<dyn Write + Send>>,
    bytes: Receiver<Vec<u8>>,
    reader: Option<JoinHandle<()>>,
    deaf: Arc<AtomicBool>,
    parser: vt100::Parser,
    raw: Vec<u8>,
    ended: bool,
}

impl Tty {
    /// Starts the program on 80 columns and 24 rows, with its data in `data`.
    pub fn start(data: &Path, args: &[&str]) -> Self {
        Self::start_with(data, args, &[], (80, 24))
    }

    /// Starts it with more variables, and on a terminal of `size` columns and rows.
    pub fn start_with(data: &Path, args: &[&str], env: &[(&str, &str)], size: (u16, u16)) -> Self {
        let pty = native_pty_system().openpty(cells(size)).unwrap();
        let mut command = CommandBuilder::new(RABFAK);
        for name in QUIET {
            command.env_remove(name);
        }
        command.args(args);
        command.env("RABFAK_DATA", data);
        command.env("XDG_CONFIG_HOME", data);
        for (name, value) in [("TERM", "xterm-256color"), ("LANG", "C.UTF-8")].iter().chain(env) {
            command.env(name, value);
        }
        command.cwd(data);
        let child = pty.slave.spawn_command(command).unwrap();
        // While this side holds the slave, the end of the program would not be the end of its output.
        drop(pty.slave);
        let keys = pty.master.take_writer().unwrap();
        let deaf = Arc::new(AtomicBool::new(false));
        let (bytes, reader) = listen(pty.master.try_clone_reader().unwrap(), Arc::clone(&deaf));
        Self {
            child,
            master: Some(pty.master),
            keys: Some(keys),
            bytes,
            reader: Some(reader),
            deaf,
            parser: vt100::Parser::new(count(size.1), count(size.0), 0),
            raw: Vec::new(),
            ended: false,
        }
    }

    pub fn pid(&self) -> Pid {
        Pid::from_raw(i32::try_from(self.child.process_id().unwrap()).unwrap())
    }

    pub fn send(&mut self, keys: impl AsRef<[u8]>) -> &mut Self {
        let to = self.keys.as_mut().expect("the terminal is open");
        to.write_all(keys.as_ref()).unwrap();
        to.flush().unwrap();
        self
    }

    pub fn signal(&mut self, signal: Signal) -> &mut Self {
        kill(self.pid(), signal).unwrap();
        self
    }

    /// Kills the program without a word and waits until it is gone.
    pub fn kill9(&mut self) {
        self.signal(Signal::SIGKILL);
        self.child.wait().unwrap();
    }

    pub fn resize(&mut self, width: u16, height: u16) -> &mut Self {
        self.parser.screen_mut().set_size(count(height), count(width));
        self.master.as_ref().expect("the terminal is open").resize(cells((width, height))).unwrap();
        self
    }

    /// Clicks on the first place where `text` is seen.
    #[track_caller]
    pub fn click(&mut self, text: &str) -> &mut Self {
        let shown = self.text();
        let rows = shown.lines().enumerate();
        let found = rows.into_iter().find_map(|(row, line)| Some((row + 1, line.find(text)?, line)));
        let (row, at, line) = found.unwrap_or_else(|| panic!("no {text:?} to click on:\n{shown}"));
        let column = line[..at].chars().count() + 1;
        self.send(format!("\x1b[<0;{column};{row}M\x1b[<0;{column};{row}m"))
    }

    /// Closes the terminal under the program, as a dropped connection does. The reading thread has a hold of it too: it
    /// is told to let go, and woken by one last frame. (The writer says Enter and Ctrl-D when it is dropped.)
    pub fn hang_up(&mut self) {
        self.deaf.store(true, Ordering::SeqCst);
        let size = self.screen().size();
        self.resize(size.1.get() - 1, size.0.get());
        self.reader.take().expect("the terminal is open").join().unwrap();
        self.keys = None;
        self.master = None;
    }

    /// What the screen shows.
    pub fn text(&self) -> String {
        let rows = self.screen().rows(0, self.screen().size().1.get()).map(|row| row.trim_end().to_owned());
        rows.collect::<Vec<_>>().join("\n").trim_end().to_owned()
    }

    pub fn screen(&self) -> &vt100::Screen {
        self.parser.screen()
    }

    /// Everything that the program has written, as it was written.
    pub fn raw(&self) -> &[u8] {
        &self.raw
    }

    /// Waits until the screen shows `text`.
    #[track_caller]
    pub fn wait(&mut self, text: &str) -> &mut Self {
        self.wait_until(&format!("{text:?} on the screen"), |tty| tty.text().contains(text))
    }

    /// Waits until the screen does not show `text`.
    #[track_caller]
    pub fn wait_gone(&mut self, text: &str) -> &mut Self {
        self.wait_until(&format!("no {text:?} on the screen"), |tty| !tty.text().contains(text))
    }

    /// Waits until `what` is true, looking after every piece of output.
    #[track_caller]
    pub fn wait_until(&mut self, what: &str, is_so: impl Fn(&Self) -> bool) -> &mut Self {
        let end = Instant::now() + PATIENCE;
        while !is_so(self) {
            let left = end.saturating_duration_since(Instant::now());
            let waits = !self.ended && !left.is_zero();
            assert!(waits, "waited for {what}; ended: {}; it shows\n{}", self.ended, self.text());
            self.hear(left.min(Duration::from_millis(50)));
        }
        self
    }

    /// Takes what the program writes within `time`, at most one piece; false if it wrote nothing.
    pub fn hear(&mut self, time: Duration) -> bool {
        match self.bytes.recv_timeout(time) {
            Ok(bytes) => {
                self.raw.extend_from_slice(&bytes);
                self.parser.process(&bytes);
                true
            }
            Err(RecvTimeoutError::Timeout) => false,
            Err(RecvTimeoutError::Disconnected) => {
                self.ended = true;
                false
            }
        }
    }

    /// Whether the terminal takes lines and echoes them, as a shell expects it.
    pub fn is_cooked(&self) -> bool {
        let master = self.master.as_ref().expect("the terminal is open");
        let flags = master.get_termios().expect("a pseudo-terminal has modes").local_flags;
        flags.contains(LocalFlags::ECHO | LocalFlags::ICANON | LocalFlags::ISIG)
    }

    /// Sets the terminal to lines and echo, as a shell does when a program of its has stopped.
    pub fn cook(&mut self) {
        let master = self.master.as_ref().expect("the terminal is open");
        let mut modes = master.get_termios().expect("a pseudo-terminal has modes");
        modes.local_flags |= LocalFlags::ECHO | LocalFlags::ICANON | LocalFlags::ISIG;
        let name = master.tty_name().expect("a pseudo-terminal has a name");
        let terminal =
            File::options().read(true).write(true).custom_flags(OFlag::O_NOCTTY.bits()).open(name).unwrap();
        tcsetattr(&terminal, SetArg::TCSANOW, &modes).unwrap();
    }

    /// Whether the terminal is as it was before the program came: the normal screen, a cursor that is shown, lines and
    /// echo, pasted text not bracketed, and a mouse that is the terminal's own.
    pub fn restored(&self) -> bool {
        let screen = self.screen();
        self.is_cooked()
            && !screen.alternate_screen()
            && !screen.hide_cursor()
            && !screen.bracketed_paste()
            && screen.mouse_protocol_mode() == MouseProtocolMode::None
    }

    /// Waits for the end of the program and of its output, and gives the exit code. A signal that ended it fails the
    /// test.
    #[track_caller]
    pub fn end(&mut self) -> u32 {
        let mut status = None;
        let ended = comes_true(|| {
            status = self.child.try_wait().unwrap();
            status.is_some()
        });
        assert!(ended, "the program did not end; it shows\n{}", self.text());
        while self.master.is_some() && !self.ended {
            self.hear(PATIENCE);
        }
        let status = status.unwrap();
        assert_eq!(status.signal(), None, "a signal ended the program");
        status.exit_code()
    }

    /// Waits for the end and asserts how it ended, and that it gave the terminal back.
    #[track_caller]
    pub fn assert_ends(&mut self, code: u32) {
        assert_eq!(self.end(), code, "{}", self.text());
        assert!(self.restored(), "the terminal was not given back; cooked: {}", self.is_cooked());
    }
}

impl Drop for Tty {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn count(cells: u16) -> NonZero<u16> {
    NonZero::new(cells).unwrap_or(NonZero::<u16>::MIN)
}

fn cells((cols, rows): (u16, u16)) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}

fn listen(mut from: Box<dyn Read + Send>, deaf: Arc<AtomicBool>) -> (Receiver<Vec<u8>>, JoinHandle<()>) {
    let (to, bytes) = channel();
    let reader = thread::spawn(move || {
        let mut piece = vec![0; 1 << 16];
        // The end of a pseudo-terminal is an error on Linux.
        while let Ok(n @ 1..) = from.read(&mut piece) {
            if to.send(piece[..n].to_vec()).is_err() || deaf.load(Ordering::SeqCst) {
                break;
            }
        }
    });
    (bytes, reader)
}
