//! The loop behind the screens: input and signals in, frames out, effects carried out between.

use super::clock::now;
use super::study::Study;
use crate::domain::day::Moment;
use crate::domain::ids::LessonId;
use crate::terminal;
use crate::tui::action::Action;
use crate::tui::app::App;
use crate::tui::desk::Desk;
use crate::tui::effect::Effect;
use crate::tui::theme::Theme;
use anyhow::Result;
use crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use ratatui::DefaultTerminal;
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::iterator::Signals;
use std::collections::VecDeque;
use std::process::ExitCode;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

/// How long the keys must rest before a place is written.
const REST: Duration = Duration::from_millis(200);

/// What wakes the loop.
enum Wake {
    Input(Event),
    Signal(i32),
    NoInput,
}

/// Why the loop ended.
#[derive(PartialEq, Eq)]
enum End {
    Left,
    HungUp,
}

/// Where a study begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Begin {
    /// At home.
    Home,
    /// With a review.
    Review,
    /// With a lesson; with the one to go on with if none is named.
    Read(Option<LessonId>),
}

/// Runs the screens until they are left.
///
/// # Errors
/// If the terminal cannot be taken, or fails while it is drawn on.
pub fn run(study: &mut Study, begin: Begin) -> Result<ExitCode> {
    let wakes = listen()?;
    terminal::set_panic_hook();
    let mut screen = terminal::enter()?;
    let mut app = App::new(theme(), now(), study.desk());
    let effects = first_effects(&mut app, study.desk(), begin);
    carry_out(&mut app, study, effects, now());
    let end = turn(&mut screen, &mut app, study, &wakes);
    let saved = study.save_place();
    if end.as_ref().is_ok_and(|end| *end == End::Left) && terminal::leave(&mut screen).is_ok() {
        saved?;
        return Ok(ExitCode::SUCCESS);
    }
    let restored = terminal::leave(&mut screen);
    std::mem::forget(screen);
    match (end, restored) {
        (Err(error), Ok(())) => Err(error),
        _ => Ok(ExitCode::from(129)),
    }
}

fn first_effects(app: &mut App, desk: &Desk, begin: Begin) -> Vec<Effect> {
    match begin {
        Begin::Home => Vec::new(),
        Begin::Review => app.act(Action::Review, now(), desk),
        Begin::Read(lesson) => {
            let lesson = lesson.or_else(|| desk.read_on().map(|head| head.id.clone()));
            lesson.map(Effect::OpenLesson).into_iter().collect()
        }
    }
}

fn turn(
    screen: &mut DefaultTerminal,
    app: &mut App,
    study: &mut Study,
    wakes: &Receiver<Wake>,
) -> Result<End> {
    while !app.is_over() {
        screen.draw(|frame| app.draw(frame, now(), study.desk()))?;
        match next(wakes, study) {
            Some(Wake::Input(input)) => match input {
                Event::Key(key) if is_suspend(&key) => terminal::suspend(screen)?,
                input => on_input(app, study, &input),
            },
            Some(Wake::Signal(SIGTSTP)) => terminal::suspend(screen)?,
            Some(Wake::Signal(SIGCONT)) => terminal::retake(screen)?,
            // The next frame takes the new size. The input thread hears of it too, but not before it first reads.
            Some(Wake::Signal(SIGWINCH)) => {}
            Some(Wake::Signal(SIGHUP) | Wake::NoInput) => return Ok(End::HungUp),
            Some(Wake::Signal(_)) => return Ok(End::Left),
            None => {
                if let Err(error) = study.save_place() {
                    app.notify(format!("{error:#}"));
                }
            }
        }
    }
    Ok(End::Left)
}

/// Waits for something to happen; none when the keys rest and a place waits to be written. Without one it waits for
/// ever and costs nothing.
fn next(wakes: &Receiver<Wake>, study: &Study) -> Option<Wake> {
    if !study.has_unsaved_place() {
        return Some(wakes.recv().unwrap_or(Wake::NoInput));
    }
    match wakes.recv_timeout(REST) {
        Ok(wake) => Some(wake),
        Err(RecvTimeoutError::Timeout) => None,
        Err(RecvTimeoutError::Disconnected) => Some(Wake::NoInput),
    }
}

fn on_input(app: &mut App, study: &mut Study, input: &Event) {
    match input {
        Event::Key(key) if key.kind != KeyEventKind::Release => press(app, study, key, now()),
        Event::Paste(text) => app.on_paste(text),
        _ => {}
    }
}

/// What one key does: the screens' step, and the effects that come of it. A key that was meant for a question which
/// another program has answered meanwhile does nothing.
pub fn press(app: &mut App, study: &mut Study, key: &KeyEvent, now: Moment) {
    let is_overtaken = study.catch_up().unwrap_or(false) && app.on_progress(now, study.desk());
    if is_overtaken {
        return app.notify("Answered in another window meanwhile: this is the next question.".to_owned());
    }
    let effects = app.on_key(key, now, study.desk());
    carry_out(app, study, effects, now);
}

/// Carries out effects, and the effects of their outcomes.
fn carry_out(app: &mut App, study: &mut Study, effects: Vec<Effect>, now: Moment) {
    let mut waiting = VecDeque::from(effects);
    while let Some(effect) = waiting.pop_front() {
        if let Some(outcome) = study.carry_out(effect, now) {
            waiting.extend(app.on_outcome(&outcome, now, study.desk()));
        }
        app.on_progress(now, study.desk());
    }
}

fn is_suspend(key: &KeyEvent) -> bool {
    key.code == KeyCode::Char('z') && key.modifiers.contains(KeyModifiers::CONTROL)
}

/// Starts the two threads that wait for input and for signals.
fn listen() -> Result<Receiver<Wake>> {
    let (sender, receiver) = channel();
    let mut signals = Signals::new([SIGTERM, SIGINT, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH])?;
    let to = sender.clone();
    start(move || {
        for signal in &mut signals {
            if to.send(Wake::Signal(signal)).is_err() {
                break;
            }
        }
    });
    start(move || read_input(&sender));
    Ok(receiver)
}

fn read_input(to: &Sender<Wake>) {
    loop {
        let wake = event::read().map_or(Wake::NoInput, Wake::Input);
        let is_last = matches!(wake, Wake::NoInput);
        if to.send(wake).is_err() || is_last {
            break;
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that starts threads")]
fn start(work: impl FnOnce() + Send + 'static) {
    std::thread::spawn(work);
}

/// The look that the environment asks for.
fn theme() -> Theme {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let theme = if is_set("NO_COLOR") {
        // Left alone, crossterm would drop bold and reverse together with the colours.
        crossterm::style::force_color_output(true);
        Theme::mono()
    } else {
        Theme::colours()
    };
    theme.in_ascii(!is_utf8())
}

/// Whether the locale is UTF-8; a locale that says nothing is taken to be.
fn is_utf8() -> bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    locale.is_none_or(|locale| {
        let locale = locale.to_lowercase();
        locale.contains("utf-8") || locale.contains("utf8")
    })
}
