//! Where the socket of a stage lies: beside the learner's file; or, where no socket can be there, for its path is too
//! long or the disk knows no sockets, where the system keeps such things.

use std::fs::{self, DirBuilder};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::{Path, PathBuf, absolute};

/// The longest path of a socket, in bytes: with its end, systems allow between 104 and 108.
const LONGEST: usize = 100;

/// The socket beside the learner's file `database`; none if its path is too long for one.
pub(super) fn beside(database: &Path) -> Option<PathBuf> {
    named(database).filter(|path| path.as_os_str().len() <= LONGEST)
}

/// The socket elsewhere, in a folder that is the learner's own and nobody else's: everybody may make folders where
/// temporary files are.
pub(super) fn away(database: &Path) -> io::Result<PathBuf> {
    let folder = folder(database)?;
    let found = fs::symlink_metadata(&folder)?;
    let owner = fs::metadata(database)?.uid();
    if !found.is_dir() || found.uid() != owner || found.mode() & 0o077 != 0 {
        let why = format!("{} is not a folder of yours alone", folder.display());
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, why));
    }
    Ok(folder.join("drill.sock"))
}

/// The same, with the folder made if need be.
pub(super) fn away_made(database: &Path) -> io::Result<PathBuf> {
    match DirBuilder::new().mode(0o700).create(folder(database)?) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => away(database),
    }
}

/// The path that the socket would have beside the learner's file: the same for both windows, whatever links lead there.
fn named(database: &Path) -> Option<PathBuf> {
    let folder = database.parent().unwrap_or(Path::new(""));
    let folder = fs::canonicalize(folder).or_else(|_| absolute(folder)).ok()?;
    Some(folder.join(database.file_name()?).with_extension("drill.sock"))
}

fn folder(database: &Path) -> io::Result<PathBuf> {
    let named = named(database).ok_or(io::ErrorKind::NotFound)?;
    let runtime = directories::BaseDirs::new().and_then(|dirs| dirs.runtime_dir().map(Path::to_owned));
    let within = runtime.filter(|folder| folder.is_dir()).unwrap_or_else(std::env::temp_dir);
    Ok(within.join(format!("rabfak-{:08x}", crc32fast::hash(named.as_os_str().as_encoded_bytes()))))
}
