//! The stage of a drill: what the teacher's window shows, the windows for the projector see.
//!
//! They meet at a local socket in the data folder, of which only its owner may have a part. What is shown is one line, a
//! whole picture each time, so that whoever comes late, or again, has all there is. Nothing that a projector sends is
//! listened to, and none keeps the teacher waiting.
//!
//! It must not know what a picture is of.

mod house;
mod place;
mod watch;

pub(super) use watch::{Told, watch};

use super::wakes::start;
use house::House;
use std::fs::{self, File, OpenOptions, Permissions, TryLockError};
use std::io;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Why there is no stage.
#[derive(Debug)]
pub(super) enum NoStage {
    /// Another drill is shown there.
    Taken,
    /// The socket cannot be made.
    NotMade {
        /// The socket.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
}

/// The teacher's end. When it is dropped, projectors see that nothing more comes.
pub(super) struct Stage {
    path: PathBuf,
    /// By which the socket is known to be still the one that was made here.
    socket: (u64, u64),
    house: Arc<House>,
    /// Held for as long as the stage is ours; the system lets go of it when the program ends in whatever way.
    _lock: File,
}

impl Stage {
    /// Makes the socket for the learner's file `database`. Whenever a projector comes or goes, `tell` is called.
    pub(super) fn open(database: &Path, tell: impl Fn() + Send + Sync + 'static) -> Result<Self, NoStage> {
        let house = Arc::new(House::new(tell));
        let away = |house| match place::away_made(database) {
            Ok(path) => Self::at(path, house),
            Err(cause) => Err(NoStage::NotMade { path: database.to_owned(), cause }),
        };
        let Some(beside) = place::beside(database) else { return away(house) };
        match Self::at(beside, Arc::clone(&house)) {
            // What is wrong in the data folder is what somebody can mend.
            Err(NoStage::NotMade { path, cause }) => away(house).map_err(|why| match why {
                NoStage::Taken => NoStage::Taken,
                NoStage::NotMade { .. } => NoStage::NotMade { path, cause },
            }),
            opened => opened,
        }
    }

    fn at(path: PathBuf, house: Arc<House>) -> Result<Self, NoStage> {
        let not_made = |cause| NoStage::NotMade { path: path.clone(), cause };
        let locked = lock(&path.with_extension("lock")).map_err(not_made)?;
        let lock = locked.ok_or(NoStage::Taken)?;
        let (listener, socket) = bind(&path).map_err(not_made)?;
        let inside = Arc::clone(&house);
        start(move || inside.admit(&listener));
        Ok(Self { path, socket, house, _lock: lock })
    }

    /// Shows a picture: one line, without its end.
    pub(super) fn show(&self, picture: &str) {
        self.house.show(picture);
    }

    /// How many projectors there are.
    pub(super) fn projectors(&self) -> usize {
        self.house.projectors()
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.house.close();
        if identity(&self.path).is_ok_and(|found| found == self.socket) {
            // The thread that admits projectors is woken by a last one. If neither can be done, nobody is harmed: the
            // next stage takes the place of what is left.
            let _ = UnixStream::connect(&self.path);
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// The lock of a stage; none if somebody else holds it.
fn lock(path: &Path) -> io::Result<Option<File>> {
    let file = OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(path)?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// The socket and its identity. It takes the place of one that was left behind by who was killed.
fn bind(path: &Path) -> io::Result<(UnixListener, (u64, u64))> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let listener = UnixListener::bind(path)?;
    fs::set_permissions(path, Permissions::from_mode(0o600))?;
    Ok((listener, identity(path)?))
}

fn identity(path: &Path) -> io::Result<(u64, u64)> {
    fs::metadata(path).map(|found| (found.dev(), found.ino()))
}

#[cfg(test)]
mod tests;
