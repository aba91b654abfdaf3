//! Where the socket of a stage lies: beside the learner's file, or where the system keeps such things if that path is too
//! long for a socket.

use std::fs::{self, DirBuilder};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::{Path, PathBuf, absolute};

/// The longest path of a socket, in bytes: with its end, systems allow between 104 and 108.
const LONGEST: usize = 100;

/// The socket for the learner's file `database`, in a folder that is made if need be.
pub(super) fn to_make(database: &Path) -> io::Result<PathBuf> {
    match near(database)? {
        Place::Beside(path) => Ok(path),
        Place::Away(folder) => {
            match DirBuilder::new().mode(0o700).create(&folder) {
                Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
                _ => {}
            }
            within(&folder, database)
        }
    }
}

/// The socket for the learner's file `database`, if it can be there.
pub(super) fn to_join(database: &Path) -> io::Result<PathBuf> {
    match near(database)? {
        Place::Beside(path) => Ok(path),
        Place::Away(folder) => within(&folder, database),
    }
}

enum Place {
    /// The socket, beside the learner's file.
    Beside(PathBuf),
    /// The folder for it, elsewhere.
    Away(PathBuf),
}

fn near(database: &Path) -> io::Result<Place> {
    // Both windows must find it, whatever links lead to the folder.
    let folder = database.parent().unwrap_or(Path::new(""));
    let folder = fs::canonicalize(folder).or_else(|_| absolute(folder))?;
    let beside = folder.join(database.file_name().unwrap_or_default()).with_extension("drill.sock");
    let bytes = beside.as_os_str().as_encoded_bytes();
    if bytes.len() <= LONGEST {
        return Ok(Place::Beside(beside));
    }
    let runtime = directories::BaseDirs::new().and_then(|dirs| dirs.runtime_dir().map(Path::to_owned));
    let away = runtime.filter(|folder| folder.is_dir()).unwrap_or_else(std::env::temp_dir);
    Ok(Place::Away(away.join(format!("rabfak-{:08x}", crc32fast::hash(bytes)))))
}

/// The socket in a folder that is the learner's own and nobody else's: everybody may make folders where temporary files
/// are.
fn within(folder: &Path, database: &Path) -> io::Result<PathBuf> {
    let found = fs::symlink_metadata(folder)?;
    let owner = fs::metadata(database)?.uid();
    if !found.is_dir() || found.uid() != owner || found.mode() & 0o077 != 0 {
        return Err(io::Error::new(
            io::ErrorKind::PermissionDenied,
            format!("{} is not a folder of yours alone", folder.display()),
        ));
    }
    Ok(folder.join("drill.sock"))
}
