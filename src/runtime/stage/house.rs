//! The threads behind a stage: one that lets projectors in, and for each of them one that sends and one that notices when
//! it has gone.
//!
//! There is one newest picture. Whoever is slow is sent that one next, and never learns of those between.

use crate::runtime::wakes::start;
use std::io::{self, Read, Write};
use std::net::Shutdown;
use std::os::unix::net::{UnixListener, UnixStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long a projector may take to take a picture before it is cut off; it may come again.
const PATIENCE: Duration = Duration::from_secs(5);

/// What all threads of a stage look at.
pub(super) struct House {
    now: Mutex<Now>,
    changed: Condvar,
    tell: Box<dyn Fn() + Send + Sync>,
}

#[derive(Default)]
struct Now {
    /// The newest picture, and how many there were with it.
    picture: Arc<str>,
    number: u64,
    projectors: usize,
    is_over: bool,
}

impl House {
    pub(super) fn new(tell: impl Fn() + Send + Sync + 'static) -> Self {
        Self { now: Mutex::default(), changed: Condvar::new(), tell: Box::new(tell) }
    }

    pub(super) fn show(&self, picture: &str) {
        let mut now = self.look();
        if *now.picture != *picture {
            now.picture = picture.into();
            now.number += 1;
            self.changed.notify_all();
        }
    }

    /// Nothing more comes after the newest picture.
    pub(super) fn close(&self) {
        self.look().is_over = true;
        self.changed.notify_all();
    }

    /// Lets projectors in until the house is closed.
    pub(super) fn admit(self: Arc<Self>, listener: &UnixListener) {
        while let Ok((projector, _)) = listener.accept() {
            if self.look().is_over {
                break;
            }
            // One that cannot be served finds itself cut off, and comes again.
            let _ = self.seat(projector);
        }
    }

    fn seat(self: &Arc<Self>, to: UnixStream) -> io::Result<()> {
        to.set_write_timeout(Some(PATIENCE))?;
        let mut from = to.try_clone()?;
        let (sending, noticing) = (Arc::clone(self), Arc::clone(self));
        let gone = Arc::new(AtomicBool::new(false));
        let is_gone = Arc::clone(&gone);
        self.count(|projectors| projectors + 1);
        start(move || {
            sending.serve(&to, &is_gone);
            // Wakes the other thread, if it was not that one which noticed.
            let _ = to.shutdown(Shutdown::Both);
            sending.count(|projectors| projectors - 1);
        });
        start(move || {
            drain(&mut from);
            // Not between a look at the house and the wait that follows it: then nobody would be woken.
            let _now = noticing.look();
            gone.store(true, Ordering::Relaxed);
            noticing.changed.notify_all();
        });
        Ok(())
    }

    /// Sends every picture that is newer than the last one sent, until one of the two ends has gone.
    fn serve(&self, mut to: &UnixStream, is_gone: &AtomicBool) {
        let mut sent = 0;
        while let Some((number, picture)) = self.newer_than(sent, is_gone) {
            if to.write_all(format!("{picture}\n").as_bytes()).is_err() {
                break;
            }
            sent = number;
        }
    }

    /// Waits for a picture that is newer than number `sent`; none if none will come.
    fn newer_than(&self, sent: u64, is_gone: &AtomicBool) -> Option<(u64, Arc<str>)> {
        let is_gone = || is_gone.load(Ordering::Relaxed);
        let has_to_wait = |now: &mut Now| now.number == sent && !now.is_over && !is_gone();
        let now = self.changed.wait_while(self.look(), has_to_wait).unwrap_or_else(PoisonError::into_inner);
        (now.number != sent && !is_gone()).then(|| (now.number, Arc::clone(&now.picture)))
    }

    fn count(&self, change: impl FnOnce(usize) -> usize) {
        let mut now = self.look();
        now.projectors = change(now.projectors);
        drop(now);
        (self.tell)();
    }

    pub(super) fn projectors(&self) -> usize {
        self.look().projectors
    }

    fn look(&self) -> MutexGuard<'_, Now> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Reads, and listens to nothing, until the other end has gone.
fn drain(from: &mut impl Read) {
    let mut unheard = [0; 256];
    while matches!(from.read(&mut unheard), Ok(1..)) {}
}
