//! A courtesy: knowing that the file is open elsewhere too.
//!
//! It must not keep anybody out. Nothing depends on it being right: that two programs may write at once is `SQLite`'s
//! business. The system lets go of the lock when the program ends in whatever way, so none can be left behind.

use std::cell::Cell;
use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

/// A lock on `….lock` beside the learner's file, held while the store is open.
#[derive(Debug)]
pub(super) struct Lock {
    file: Option<File>,
    is_ours: Cell<bool>,
}

impl Lock {
    /// Takes the lock if it is free. Where it cannot be made there is none, and nobody is seen.
    pub(super) fn take(path: &Path) -> Self {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let lock = Self { file: options.open(path.with_extension("lock")).ok(), is_ours: Cell::new(false) };
        lock.is_held_elsewhere();
        lock
    }

    /// Whether somebody else holds the lock. If it has become free it is taken.
    pub(super) fn is_held_elsewhere(&self) -> bool {
        let Some(file) = &self.file else { return false };
        // Locking twice what one holds already is not defined on every system.
        if self.is_ours.get() {
            return false;
        }
        let tried = file.try_lock();
        self.is_ours.set(tried.is_ok());
        matches!(tried, Err(TryLockError::WouldBlock))
    }
}
