//! The courses that are part of the program.
//!
//! In a file of its own, so that touching it is enough: the compiler sees when a bundled file changes, but not when one
//! is added.

use include_dir::{Dir, include_dir};

/// The folder `lessons/` as it was when the program was built.
pub static BUNDLED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/lessons");
