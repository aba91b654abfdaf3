//! The loop behind the screens: input and signals in, frames out, effects carried out between.

use super::clock::now;
use super::environment;
use super::look::app;
use super::machine::{Machine, Terminal};
use super::study::Study;
use super::wakes::{Wake, Wakes};
use super::watch::Watch;
use crate::classroom::plan::Plan;
use crate::domain::day::Moment;
use crate::domain::ids::LessonId;
use crate::domain::journal::JournalId;
use crate::domain::quiz::Rules;
use crate::l10n::say;
use crate::terminal::{self, Console};
use crate::tui::action::Action;
use crate::tui::app::App;
use crate::tui::desk::Desk;
use crate::tui::effect::Effect;
use anyhow::Result;
use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseEvent};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGTSTP, SIGWINCH};
use std::collections::VecDeque;
use std::process::ExitCode;
use std::time::Duration;

/// How long the keys must rest before a place is written.
const REST: Duration = Duration::from_millis(200);

/// Why the loop ended.
#[derive(PartialEq, Eq)]
pub(super) enum End {
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
    /// With a quiz over these lessons, its order drawn from the seed; if none is named, it is set up first.
    Quiz(Vec<LessonId>, Rules, u64),
    /// With entering what stands on sheets of paper; without a journal, with the tests that wait for that.
    Enter(Option<JournalId>),
    /// With a drill; if the plan names no lessons, it is set up first.
    Drill(Box<Plan>),
}

/// Runs the screens until they are left.
///
/// # Errors
/// If the terminal cannot be taken, or fails while it is drawn on.
pub fn run(study: &mut Study, begin: Begin) -> Result<ExitCode> {
    let wakes = Wakes::listen()?;
    study.read_beside(wakes.read_beside());
    study.tell_projectors(wakes.see_projectors());
    terminal::set_panic_hook();
    let console = Console::enter(study.settings().mouse)?;
    let mut machine = Terminal { console, wakes, editor: study.settings().editor.clone() };
    let mut app = app(study, environment::shows(), now());
    let effects = first_effects(&mut app, study.desk(), begin);
    carry_out(&mut app, study, &mut machine, effects, now());
    let end = turn(&mut app, study, &mut machine);
    let saved = study.save_place();
    leave(end, machine, || saved.and_then(|()| study.all_saved()))
}

/// Gives the terminal back. Whether all is `saved` is asked when somebody can read the answer.
pub(super) fn leave(
    end: Result<End>,
    mut machine: Terminal,
    saved: impl FnOnce() -> Result<()>,
) -> Result<ExitCode> {
    if end.as_ref().is_ok_and(|end| *end == End::Left) && machine.console.leave().is_ok() {
        return saved().map(|()| ExitCode::SUCCESS);
    }
    let restored = machine.console.leave();
    std::mem::forget(machine);
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
        Begin::Quiz(lessons, rules, seed) => app.quiz(lessons, rules, seed, now(), desk),
        Begin::Enter(journal) => app.enter(journal, now(), desk),
        Begin::Drill(plan) => app.drill(*plan, now(), desk),
    }
}

fn turn(app: &mut App, study: &mut Study, machine: &mut Terminal) -> Result<End> {
    let mut watch = Watch::default();
    let (mut is_first, mut is_drawn) = (true, false);
    while !app.is_over() {
        if !is_drawn {
            machine.console.draw(|frame| app.draw(frame, now(), study.desk()))?;
        }
        if std::mem::take(&mut is_first)
            && let Err(error) = after_first_frame(study, &machine.wakes)
        {
            app.notify(format!("{error:#}"));
        }
        // With nothing to do, no file to look at and nothing that changes by itself, the loop waits for ever.
        let rest = patience(study).or(watch.turn_to(app.reads(), study));
        let change = app.changes_in(now(), study.desk()).map(|seconds| Duration::from_secs(seconds.into()));
        let wake = machine.wakes.next(rest.into_iter().chain(change).min());
        is_drawn = wake.is_none();
        match wake {
            Some(Wake::Input(input)) => match input {
                Event::Key(key) if is_suspend(&key) => machine.console.suspend()?,
                input => on_input(app, study, machine, &input),
            },
            Some(Wake::Signal(signal)) => {
                if let Some(end) = on_signal(signal, &mut machine.console)? {
                    return Ok(end);
                }
            }
            // Only a window for the projector is told what is shown.
            Some(Wake::Ended(_) | Wake::Shown(_)) => {}
            Some(Wake::NoInput) => return Ok(End::HungUp),
            Some(Wake::Told(told)) => {
                study.hear(told);
                app.on_progress(now(), study.desk());
            }
            Some(Wake::Projectors) => {
                study.see_projectors();
                app.on_progress(now(), study.desk());
            }
            Some(Wake::Changed) => learn(app, study, |study| survey(study, &machine.wakes)),
            Some(Wake::Surveyed(surveys)) => learn(app, study, |study| study.take_surveys(&surveys)),
            None if study.has_to_reckon() => {
                learn(app, study, Study::reckon_on);
                is_drawn = false;
            }
            None => {
                pass_time(app, study, machine, now());
                is_drawn = on_rest(app, study, &mut watch) && change.is_none();
            }
        }
    }
    Ok(End::Left)
}

/// What a signal asks for; the end, if it asks for that.
pub(super) fn on_signal(signal: i32, console: &mut Console) -> Result<Option<End>> {
    match signal {
        SIGTSTP => console.suspend()?,
        SIGCONT => console.retake()?,
        // The next frame takes the new size. The input thread hears of it too, but not before it first reads.
        SIGWINCH => {}
        SIGHUP => return Ok(Some(End::HungUp)),
        _ => return Ok(Some(End::Left)),
    }
    Ok(None)
}

/// Nothing happens for a while: the place is written, and the file of the lesson looked at. False if that shows.
fn on_rest(app: &mut App, study: &mut Study, watch: &mut Watch) -> bool {
    if let Err(error) = study.save_place() {
        app.notify(format!("{error:#}"));
        return false;
    }
    let Some(lesson) = watch.changed() else { return true };
    let outcome = study.reread(&lesson);
    app.on_outcome(&outcome, now(), study.desk());
    app.on_progress(now(), study.desk());
    bring_cards(app, study, now());
    false
}

/// What no first frame waits for.
fn after_first_frame(study: &mut Study, wakes: &Wakes) -> Result<()> {
    study.settle()?;
    if let Some(glance) = study.glance()? {
        wakes.glance(glance);
    }
    Ok(())
}

/// Files have changed: it is found out how, while the screens go on.
fn survey(study: &Study, wakes: &Wakes) -> Result<()> {
    if let Some(surveyor) = study.surveyor()? {
        wakes.survey(surveyor);
    }
    Ok(())
}

/// How long to wait for a key before there is something else to do. With nothing to do, no place to write and no file
/// to look at, the loop waits for ever.
fn patience(study: &Study) -> Option<Duration> {
    if study.has_to_reckon() {
        return Some(Duration::ZERO);
    }
    study.has_unsaved_place().then_some(REST)
}

/// Lets the study find something out, and the screens look again.
fn learn(app: &mut App, study: &mut Study, find_out: impl FnOnce(&mut Study) -> Result<()>) {
    if let Err(error) = find_out(study) {
        app.notify(format!("{error:#}"));
    }
    app.on_progress(now(), study.desk());
    bring_cards(app, study, now());
}

fn on_input(app: &mut App, study: &mut Study, machine: &mut dyn Machine, input: &Event) {
    match input {
        Event::Key(key) if key.kind != KeyEventKind::Release => press(app, study, machine, key, now()),
        Event::Mouse(mouse) => point(app, study, machine, mouse, now()),
        Event::Paste(text) => app.on_paste(text),
        _ => {}
    }
}

/// Begins a quiz over these lessons, its order drawn from `seed`; if none is named, it is set up first.
pub fn begin_quiz(
    app: &mut App,
    study: &mut Study,
    machine: &mut dyn Machine,
    (lessons, rules, seed): (Vec<LessonId>, Rules, u64),
    now: Moment,
) {
    let effects = app.quiz(lessons, rules, seed, now, study.desk());
    carry_out(app, study, machine, effects, now);
}

/// Begins to enter the results of a test on paper; without one, with the list of those that wait.
pub fn begin_entering(
    app: &mut App,
    study: &mut Study,
    machine: &mut dyn Machine,
    journal: Option<JournalId>,
    now: Moment,
) {
    let effects = app.enter(journal, now, study.desk());
    carry_out(app, study, machine, effects, now);
}

/// Begins a drill as it is planned.
pub fn begin_drill(app: &mut App, study: &mut Study, machine: &mut dyn Machine, plan: Plan, now: Moment) {
    let effects = app.drill(plan, now, study.desk());
    carry_out(app, study, machine, effects, now);
}

/// What is due by now happens on the screen.
pub fn pass_time(app: &mut App, study: &mut Study, machine: &mut dyn Machine, now: Moment) {
    let effects = app.on_time(now, study.desk());
    carry_out(app, study, machine, effects, now);
}

/// What one key does: the screens' step, and the effects that come of it.
pub fn press(app: &mut App, study: &mut Study, machine: &mut dyn Machine, key: &KeyEvent, now: Moment) {
    touch(app, study, machine, now, |app, desk| app.on_key(key, now, desk));
}

/// The same for a click or the wheel.
pub fn point(app: &mut App, study: &mut Study, machine: &mut dyn Machine, mouse: &MouseEvent, now: Moment) {
    touch(app, study, machine, now, |app, desk| app.on_mouse(mouse, now, desk));
}

/// A touch that was meant for a question which another program has answered meanwhile does nothing.
fn touch(
    app: &mut App,
    study: &mut Study,
    machine: &mut dyn Machine,
    now: Moment,
    step: impl FnOnce(&mut App, &Desk) -> Vec<Effect>,
) {
    let caught_up = study.settle().and_then(|()| study.catch_up(now));
    let is_overtaken = caught_up.unwrap_or(false) && app.on_progress(now, study.desk());
    if is_overtaken {
        bring_cards(app, study, now);
        return app.notify(say!(study.desk().texts, "answered-elsewhere"));
    }
    // A time that was up before the touch is up first.
    pass_time(app, study, machine, now);
    let effects = step(app, study.desk());
    carry_out(app, study, machine, effects, now);
}

/// Carries out effects, and the effects of their outcomes.
fn carry_out(app: &mut App, study: &mut Study, machine: &mut dyn Machine, effects: Vec<Effect>, now: Moment) {
    let mut waiting = VecDeque::from(effects);
    while let Some(effect) = waiting.pop_front() {
        if let Some(outcome) = study.carry_out(effect, now, machine) {
            waiting.extend(app.on_outcome(&outcome, now, study.desk()));
        }
        app.on_progress(now, study.desk());
    }
    bring_cards(app, study, now);
}

/// Brings the cards that the screens are about to ask. One that cannot be read is not wanted again.
fn bring_cards(app: &mut App, study: &mut Study, now: Moment) {
    while let Some(slip) = app.wanted().cloned() {
        let card = study.card(&slip);
        app.bring(&slip, card, now, study.desk());
    }
}

pub(super) fn is_suspend(key: &KeyEvent) -> bool {
    key.code == KeyCode::Char('z') && key.modifiers.contains(KeyModifiers::CONTROL)
}
