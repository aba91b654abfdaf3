//! What wakes the loop: a thread reads input, another one signals.

use super::index::{Reading, Told};
use super::stage;
use super::study::{Glance, Surveyor, Surveys};
use crate::terminal;
use anyhow::Result;
use crossterm::event::{self, Event};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::iterator::Signals;
use std::io;
use std::path::PathBuf;
use std::process::{Child, ExitStatus};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

/// What wakes the loop.
pub(super) enum Wake {
    Input(Event),
    Signal(i32),
    NoInput,
    /// The program that had the terminal has ended.
    Ended(io::Result<ExitStatus>),
    /// Lessons are being read beside.
    Told(Told),
    /// Something has changed in the courses' files.
    Changed,
    /// What has changed there.
    Surveyed(Surveys),
    /// A window for the projector has come or gone.
    Projectors,
    /// What a window for the projector is told.
    Shown(stage::Told),
}

/// Waits for input and signals.
///
/// The thread that reads input reads on only when the loop waits again: what is typed while another program has the
/// terminal is for that program.
pub(super) struct Wakes {
    receiver: Receiver<Wake>,
    sender: Sender<Wake>,
    read_on: Sender<()>,
    has_input: bool,
}

impl Wakes {
    /// Starts to listen.
    pub(super) fn listen() -> Result<Self> {
        let (sender, receiver) = channel();
        let mut signals = Signals::new([SIGTERM, SIGINT, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH])?;
        let to = sender.clone();
        start(move || {
            for signal in &mut signals {
                if to.send(Wake::Signal(signal)).is_err() {
                    break;
                }
            }
        });
        let (read_on, asked) = channel();
        let to = sender.clone();
        start(move || read_input(&to, &asked));
        Ok(Self { receiver, sender, read_on, has_input: true })
    }

    /// What reads lessons on a thread, and wakes the loop with what is told of it.
    pub(super) fn read_beside(&self) -> impl Fn(Reading) + 'static {
        let sender = self.sender.clone();
        move |reading| {
            let to = sender.clone();
            start(move || reading.run(|told| to.send(Wake::Told(told)).is_ok()));
        }
    }

    /// What wakes the loop when windows for the projector come and go.
    pub(super) fn see_projectors(&self) -> impl Fn() + Send + Sync + 'static {
        let to = self.sender.clone();
        // If the loop has ended meanwhile, nobody wants to know.
        move || _ = to.send(Wake::Projectors)
    }

    /// Watches the stage of the learner's file `database`, and wakes the loop with what is shown there.
    pub(super) fn watch_stage(&self, database: PathBuf) {
        let to = self.sender.clone();
        stage::watch(database, move |told| to.send(Wake::Shown(told)).is_ok());
    }

    /// Looks at the courses' files on a thread of its own, and wakes the loop if anything has changed.
    pub(super) fn glance(&self, glance: Glance) {
        let to = self.sender.clone();
        // If the loop has ended meanwhile, nobody wants to know.
        start(move || drop(glance.finds_news().then(|| to.send(Wake::Changed))));
    }

    /// Looks through the courses' files on a thread of its own, and wakes the loop if anything has changed.
    pub(super) fn survey(&self, surveyor: Surveyor) {
        let to = self.sender.clone();
        start(move || {
            let surveys = surveyor.look();
            if !surveys.is_empty() {
                // If the loop has ended meanwhile, nobody wants to know.
                let _ = to.send(Wake::Surveyed(surveys));
            }
        });
    }

    /// Waits for something to happen; none when nothing did for `time`. Without a time it waits for ever and costs
    /// nothing.
    pub(super) fn next(&mut self, time: Option<Duration>) -> Option<Wake> {
        if std::mem::take(&mut self.has_input) {
            // If the thread is gone it has said so, and that is what is received next.
            let _ = self.read_on.send(());
        }
        let wake = match time {
            None => self.receiver.recv().unwrap_or(Wake::NoInput),
            Some(time) => match self.receiver.recv_timeout(time) {
                Ok(wake) => wake,
                Err(RecvTimeoutError::Timeout) => return None,
                Err(RecvTimeoutError::Disconnected) => Wake::NoInput,
            },
        };
        self.has_input = matches!(wake, Wake::Input(_));
        Some(wake)
    }

    /// Waits until a program that has the terminal ends. What its keys raise in us, too, is not for us: all but a stop,
    /// with which we stop as well, so that the shell gets the terminal; and an end, which comes when it is over.
    ///
    /// # Errors
    /// If it cannot be waited for.
    pub(super) fn wait_for(&mut self, mut child: Child) -> io::Result<ExitStatus> {
        let to = self.sender.clone();
        // If nobody listens any more, nobody waits either.
        start(move || drop(to.send(Wake::Ended(child.wait()))));
        let mut late = Vec::new();
        let status = loop {
            match self.receiver.recv().map_err(io::Error::other)? {
                Wake::Ended(status) => break status,
                Wake::Signal(SIGTSTP) => terminal::stop()?,
                Wake::Signal(SIGINT | SIGCONT | SIGWINCH) => {}
                wake => late.push(wake),
            }
        };
        for wake in late {
            let _ = self.sender.send(wake);
        }
        status
    }
}

fn read_input(to: &Sender<Wake>, asked: &Receiver<()>) {
    while asked.recv().is_ok() {
        let wake = event::read().map_or(Wake::NoInput, Wake::Input);
        let is_last = matches!(wake, Wake::NoInput);
        if to.send(wake).is_err() || is_last {
            break;
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that starts threads")]
pub(super) fn start(work: impl FnOnce() + Send + 'static) {
    std::thread::spawn(work);
}
