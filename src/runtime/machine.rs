//! What only the machine around the program can do: its clipboard.

use super::wakes::Wakes;
use crate::terminal::{self, Console};
use anyhow::Result;

/// The machine, or what stands for it in a test.
pub trait Machine {
    /// Puts words where they can be pasted elsewhere.
    ///
    /// # Errors
    /// If they cannot be handed over.
    fn copy(&mut self, text: &str) -> Result<()>;
}

/// The machine that the program runs on.
pub(super) struct Terminal {
    pub console: Console,
    pub wakes: Wakes,
}

impl Machine for Terminal {
    fn copy(&mut self, text: &str) -> Result<()> {
        Ok(terminal::copy(text)?)
    }
}
