//! What only the machine around the program can do: its clipboard, an editor.

use super::editor;
use super::wakes::Wakes;
use crate::terminal::{self, Console};
use anyhow::Result;
use std::path::Path;

/// The machine, or what stands for it in a test.
pub trait Machine {
    /// Puts words where they can be pasted elsewhere.
    ///
    /// # Errors
    /// If they cannot be handed over.
    fn copy(&mut self, text: &str) -> Result<()>;

    /// Lets the learner edit a file, from this line on; comes back when it is done.
    ///
    /// # Errors
    /// If there is no editor, or it failed.
    fn edit(&mut self, file: &Path, line: u32) -> Result<(), NoEdit>;
}

/// Why nothing was edited, or perhaps nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoEdit {
    /// Neither settings nor environment name an editor.
    Unnamed,
    /// It could not be started.
    NotStarted {
        /// Its name.
        editor: String,
        /// What the system says.
        why: String,
    },
    /// It said that it had failed.
    Failed {
        /// Its name.
        editor: String,
        /// How it ended.
        status: String,
    },
}

/// The machine that the program runs on.
pub(super) struct Terminal {
    pub console: Console,
    pub wakes: Wakes,
    /// The editor that the settings name.
    pub editor: Option<String>,
}

impl Machine for Terminal {
    fn copy(&mut self, text: &str) -> Result<()> {
        Ok(terminal::copy(text)?)
    }

    fn edit(&mut self, file: &Path, line: u32) -> Result<(), NoEdit> {
        let Self { console, wakes, editor } = self;
        let edited = console.lend(|| editor::run(wakes, editor.as_deref(), file, line));
        // A terminal that is gone is found gone by the next frame.
        edited
            .unwrap_or_else(|error| Err(NoEdit::NotStarted { editor: String::new(), why: error.to_string() }))
    }
}
