//! The window for the projector: it shows what the teacher's window sends, and opens neither store nor courses.
//!
//! It must not send anything, nor know more than what it is sent.

use super::environment;
use super::look;
use super::machine::Terminal;
use super::places::Places;
use super::screen::{End, is_suspend, leave, on_signal};
use super::stage::{Told, watch};
use super::wakes::{Wake, Wakes};
use crate::classroom::shown::Shown;
use crate::l10n::Texts;
use crate::runtime::now;
use crate::terminal::{self, Console};
use crate::tui::app::App;
use crate::tui::desk::Desk;
use anyhow::Result;
use crossterm::event::{Event, KeyEventKind};
use std::process::ExitCode;
use std::sync::mpsc::channel;
use std::time::Duration;

/// Shows on the screen what the teacher's window shows, until it is left.
///
/// # Errors
/// If the settings are not understood, or the terminal cannot be taken or fails while it is drawn on.
pub fn run(places: &Places) -> Result<ExitCode> {
    let (settings, database) = (places.settings()?, places.database()?);
    let language = places.language(&settings);
    let mut desk = Desk { texts: Texts::new(language), lang: language.tag().to_owned(), ..Desk::default() };
    let wakes = Wakes::listen()?;
    wakes.watch_stage(database);
    terminal::set_panic_hook();
    let console = Console::enter(settings.mouse)?;
    let mut machine = Terminal { console, wakes, editor: None };
    let mut app = look::projector(&settings, environment::shows(), now(), &desk);
    let end = turn(&mut app, &mut desk, &mut machine);
    leave(end, machine, || Ok(()))
}

fn turn(app: &mut App, desk: &mut Desk, machine: &mut Terminal) -> Result<End> {
    while !app.is_over() {
        machine.console.draw(|frame| app.draw(frame, now(), desk))?;
        let change = app.changes_in(now(), desk).map(|seconds| Duration::from_secs(seconds.into()));
        match machine.wakes.next(change) {
            Some(Wake::Input(Event::Key(key))) if is_suspend(&key) => machine.console.suspend()?,
            // What may come of it is another theme, which is for this window and this time only.
            Some(Wake::Input(Event::Key(key))) if key.kind != KeyEventKind::Release => {
                drop(app.on_key(&key, now(), desk));
            }
            Some(Wake::Shown(told)) => {
                desk.shown = after(std::mem::take(&mut desk.shown), told);
                app.on_progress(now(), desk);
            }
            Some(Wake::Signal(signal)) => {
                if let Some(end) = on_signal(signal, &mut machine.console)? {
                    return Ok(end);
                }
            }
            Some(Wake::NoInput) => return Ok(End::HungUp),
            _ => {}
        }
    }
    Ok(End::Left)
}

/// Tells `show` of everything that the teacher's window shows, for as long as it listens.
///
/// # Errors
/// What `show` says, or if there is no data folder.
pub fn follow(places: &Places, mut show: impl FnMut(&Shown) -> Result<()>) -> Result<()> {
    let (to, told) = channel();
    watch(places.database()?, move |what| to.send(what).is_ok());
    let mut shown = Shown::Nothing;
    show(&shown)?;
    for what in told {
        shown = after(shown, what);
        show(&shown)?;
    }
    Ok(())
}

/// What is seen after something was told.
fn after(before: Shown, told: Told) -> Shown {
    match (told, before) {
        (Told::Picture(line), _) => {
            serde_json::from_str(&line).map_or(Shown::Foreign, |picture| Shown::Live(Box::new(picture)))
        }
        (Told::Gone, Shown::Live(picture) | Shown::Gone(picture)) => Shown::Gone(picture),
        (Told::Gone, Shown::Nothing | Shown::Foreign) => Shown::Nothing,
    }
}
