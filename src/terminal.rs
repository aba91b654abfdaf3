//! The terminal: enter, leave, suspend, lend, and what is said after a panic.
//!
//! `ratatui::init` restores the screen when a panic unwinds; our hook is set before it and speaks after it.

use crossterm::clipboard::CopyToClipboard;
use crossterm::execute;
use crossterm::style::Print;
use crossterm::terminal::{EnterAlternateScreen, disable_raw_mode, enable_raw_mode};
use ratatui::layout::Rect;
use ratatui::{DefaultTerminal, Frame};
use std::io::{self, IsTerminal, Write};

/// Pasted text comes in brackets: it is never taken for keys.
const PASTE_ON: &str = "\x1b[?2004h";
const PASTE_OFF: &str = "\x1b[?2004l";

/// The mouse's buttons and wheel, and with places beyond column 223. Its motion is left alone (crossterm's own command
/// asks for that, too): each of its reports would wake the program for nothing.
const MOUSE_ON: &str = "\x1b[?1000h\x1b[?1006h";
const MOUSE_OFF: &str = "\x1b[?1006l\x1b[?1000l";

/// Says after a panic what happened and that nothing is lost. Set before [`Console::enter`].
pub fn set_panic_hook() {
    std::panic::set_hook(Box::new(|panic| {
        let _ = execute!(io::stdout(), Print(MOUSE_OFF), Print(PASTE_OFF));
        let place = panic.location().map_or_else(String::new, ToString::to_string);
        let _ = writeln!(
            io::stderr(),
            "Rabfak stopped because of a mistake of its own ({place}). Every answer that was shown as saved is saved.\n{}",
            panic.payload_as_str().unwrap_or("")
        );
    }));
}

/// The terminal while it is ours.
#[derive(Debug)]
pub struct Console {
    terminal: DefaultTerminal,
    mouse: bool,
}

impl Console {
    /// Takes the screen, and with `mouse` the mouse's buttons and wheel.
    ///
    /// # Errors
    /// If the terminal cannot be switched.
    pub fn enter(mouse: bool) -> io::Result<Self> {
        let console = Self { terminal: ratatui::try_init()?, mouse };
        console.ask_for_input()?;
        Ok(console)
    }

    fn ask_for_input(&self) -> io::Result<()> {
        let mouse = if self.mouse { MOUSE_ON } else { "" };
        execute!(io::stdout(), Print(PASTE_ON), Print(mouse))
    }

    /// Draws a frame.
    ///
    /// # Errors
    /// If the terminal is gone.
    pub fn draw(&mut self, view: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        self.terminal.draw(view).map(|_| ())
    }

    /// Gives the screen back.
    ///
    /// # Errors
    /// If the terminal is gone. Then this must be forgotten, not dropped: the destructor would complain to a standard
    /// error that is gone as well.
    pub fn leave(&mut self) -> io::Result<()> {
        self.terminal.show_cursor()?;
        execute!(io::stdout(), Print(if self.mouse { MOUSE_OFF } else { "" }), Print(PASTE_OFF))?;
        ratatui::try_restore()
    }

    /// Takes the screen again after [`Self::leave`].
    fn enter_again(&mut self) -> io::Result<()> {
        self.terminal = ratatui::try_init()?;
        self.ask_for_input()?;
        self.redraw()
    }

    /// Gives the screen back for as long as `work` takes.
    ///
    /// # Errors
    /// If the terminal is gone.
    pub fn lend<T>(&mut self, work: impl FnOnce() -> T) -> io::Result<T> {
        self.leave()?;
        let result = work();
        self.enter_again()?;
        Ok(result)
    }

    /// Gives the screen back, stops the process as Ctrl-Z does, and takes the screen again when it goes on.
    ///
    /// # Errors
    /// If the terminal is gone.
    pub fn suspend(&mut self) -> io::Result<()> {
        self.lend(stop)?
    }

    /// Takes the screen again after a stop that nobody could see coming (SIGSTOP): the shell has meanwhile set the
    /// terminal to lines and echo. After [`Self::suspend`] it changes nothing.
    ///
    /// # Errors
    /// If the terminal is gone.
    pub fn retake(&mut self) -> io::Result<()> {
        // To enable alone would do nothing: crossterm takes the terminal for raw still.
        disable_raw_mode()?;
        enable_raw_mode()?;
        execute!(io::stdout(), EnterAlternateScreen)?;
        self.ask_for_input()?;
        self.redraw()
    }

    /// Forgets what was drawn, so that the next frame draws everything. `Terminal::clear` would ask the terminal for
    /// its cursor, and fail while another thread reads events.
    fn redraw(&mut self) -> io::Result<()> {
        let size = self.terminal.size()?;
        self.terminal.resize(Rect::new(0, 0, size.width, size.height))
    }
}

/// Hands words to the clipboard of whoever sits at the terminal, over any distance (OSC 52); a terminal that knows no
/// such thing takes no notice. Control characters are left out: nobody asked for them to be pasted.
///
/// # Errors
/// If the terminal is gone.
pub fn copy(text: &str) -> io::Result<()> {
    let is_plain = |c: &char| !c.is_control() || matches!(c, '\n' | '\t');
    let text: String = text.chars().filter(is_plain).collect();
    if io::stdout().is_terminal() {
        execute!(io::stdout(), CopyToClipboard::to_clipboard_from(text))
    } else {
        Ok(())
    }
}

/// Stops the process as Ctrl-Z does; comes back when it goes on.
///
/// # Errors
/// If the signal cannot be raised.
pub fn stop() -> io::Result<()> {
    signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGTSTP)
}
