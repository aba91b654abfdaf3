//! The terminal: enter, leave, suspend, and what is said after a panic.
//!
//! `ratatui::init` restores the screen when a panic unwinds; our hook is set before it and speaks after it.

use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::execute;
use crossterm::terminal::{EnterAlternateScreen, disable_raw_mode, enable_raw_mode};
use ratatui::DefaultTerminal;
use ratatui::layout::Rect;
use std::io::{self, Write};

/// Says after a panic what happened and that nothing is lost. Set before [`enter`].
pub fn set_panic_hook() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map_or_else(String::new, ToString::to_string);
        let _ = writeln!(
            io::stderr(),
            "Rabfak stopped because of a mistake of its own ({place}). Every answer that was shown as saved is saved.\n{}",
            panic.payload_as_str().unwrap_or("")
        );
    }));
}

/// Takes the screen.
///
/// # Errors
/// If the terminal cannot be switched.
pub fn enter() -> io::Result<DefaultTerminal> {
    let terminal = ratatui::try_init()?;
    execute!(io::stdout(), EnableBracketedPaste)?;
    Ok(terminal)
}

/// Gives the screen back.
///
/// # Errors
/// If the terminal is gone. Then the terminal must be forgotten, not dropped: its destructor would complain to a
/// standard error that is gone as well.
pub fn leave(terminal: &mut DefaultTerminal) -> io::Result<()> {
    terminal.show_cursor()?;
    execute!(io::stdout(), DisableBracketedPaste)?;
    ratatui::try_restore()
}

/// Gives the screen back, stops the process as Ctrl-Z does, and takes the screen again when it goes on.
///
/// # Errors
/// If the terminal is gone.
#[cfg(unix)]
pub fn suspend(terminal: &mut DefaultTerminal) -> io::Result<()> {
    leave(terminal)?;
    signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGTSTP)?;
    *terminal = enter()?;
    redraw(terminal)
}

/// Takes the screen again after a stop that nobody could see coming (SIGSTOP): the shell has meanwhile set the terminal
/// to lines and echo. After [`suspend`] it changes nothing.
///
/// # Errors
/// If the terminal is gone.
pub fn retake(terminal: &mut DefaultTerminal) -> io::Result<()> {
    // To enable alone would do nothing: crossterm takes the terminal for raw still.
    disable_raw_mode()?;
    enable_raw_mode()?;
    execute!(io::stdout(), EnterAlternateScreen, EnableBracketedPaste)?;
    redraw(terminal)
}

/// Forgets what was drawn, so that the next frame draws everything. `Terminal::clear` would ask the terminal for its
/// cursor, and fail while another thread reads events.
///
/// # Errors
/// If the terminal is gone.
pub fn redraw(terminal: &mut DefaultTerminal) -> io::Result<()> {
    let size = terminal.size()?;
    terminal.resize(Rect::new(0, 0, size.width, size.height))
}
