//! What a screen is, and what may come of a key.

use super::action::Action;
use super::desk::Desk;
use super::effect::{Effect, Outcome};
use super::hyperlinks::Hyperlink;
use super::keymap::{Context, Keymap};
use super::theme::Theme;
use crate::domain::card::Card;
use crate::domain::day::Moment;
use crate::domain::ids::LessonId;
use crate::domain::slip::Slip;
use crate::l10n::Texts;
use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;
use std::sync::Arc;

/// What a screen may look at.
#[derive(Clone, Copy, Debug)]
pub struct Ctx<'a> {
    /// The time.
    pub now: Moment,
    /// Courses, cards, progress.
    pub desk: &'a Desk,
    /// What the program says, in the learner's language.
    pub texts: &'a Texts,
    /// How things look.
    pub theme: &'a Theme,
    /// The keys in force.
    pub keys: &'a Keymap,
}

/// One screen of the stack: keys in, steps out, and a picture.
pub trait Screen {
    /// What the header says at the left and at the right.
    fn title(&self, ctx: &Ctx<'_>) -> (String, String);

    /// Where in the key table to look, the most specific context first.
    fn contexts(&self) -> Vec<Context>;

    /// Whether an action would do anything now; the footer names no other.
    fn offers(&self, _action: Action) -> bool {
        true
    }

    /// What the row above the footer says of whatever has the focus, in `width` columns.
    fn peek(&self, _width: usize, _ctx: &Ctx<'_>) -> Line<'static> {
        Line::default()
    }

    /// What was just said to the learner, in place of the peek; it takes as many lines as it needs.
    fn said(&self) -> Option<&str> {
        None
    }

    /// Whether the screen lies over the one below instead of replacing it.
    fn is_popup(&self) -> bool {
        false
    }

    /// A key that names something, such as a mark. None if no name is waited for, or the key is none.
    fn on_letter(&mut self, _key: &KeyEvent, _ctx: &Ctx<'_>) -> Option<Step> {
        None
    }

    /// Whether keys are letters for a text field before they are actions.
    fn is_typing(&self) -> bool {
        false
    }

    /// A key for the text field. False if the field has no use for it: then it is looked up in the key table.
    fn on_text(&mut self, _key: &KeyEvent) -> bool {
        false
    }

    /// What was pasted, for the text field.
    fn on_paste(&mut self, _text: &str) {}

    /// A key, as the table reads it.
    fn update(&mut self, action: Action, ctx: &Ctx<'_>) -> Step;

    /// A key did something here, or on a screen over this one; `does` is the name of that in the key table. Only the
    /// lesson nearest to the top is told.
    fn on_used(&self, _does: &str, _ctx: &Ctx<'_>) -> Vec<Effect> {
        Vec::new()
    }

    /// The addresses behind what was drawn in `area`, for terminals that can open them.
    fn hyperlinks(&self, _area: Rect, _ctx: &Ctx<'_>) -> Vec<Hyperlink> {
        Vec::new()
    }

    /// The lesson that is open on it: its file is watched, and the screen is told when that has changed.
    fn reads(&self) -> Option<&LessonId> {
        None
    }

    /// A click on a cell of `area`, where the screen was drawn.
    fn on_click(&mut self, _at: Position, _area: Rect, _ctx: &Ctx<'_>) -> Step {
        Step::stay()
    }

    /// What came of an effect.
    fn on_outcome(&mut self, _outcome: &Outcome, _ctx: &Ctx<'_>) -> Step {
        Step::stay()
    }

    /// The card that the screen is about to ask and has not got yet; the runtime brings it before the next frame.
    fn wanted(&self) -> Option<&Slip> {
        None
    }

    /// The wanted card; none if it cannot be read, which the learner has been told.
    fn on_card(&mut self, _card: Option<&Arc<Card>>, _ctx: &Ctx<'_>) {}

    /// Progress was changed by another screen or another program. True if something else is asked now than before: then
    /// a key that was pressed for the one must not answer the other.
    fn on_progress(&mut self, _ctx: &Ctx<'_>) -> bool {
        false
    }

    /// Seconds until what is shown changes by itself; none if it never does. Only then is a frame drawn without a key.
    fn changes_in(&self, _ctx: &Ctx<'_>) -> Option<u32> {
        None
    }

    /// Time has passed: what is due by now happens.
    fn on_time(&mut self, _ctx: &Ctx<'_>) -> Step {
        Step::stay()
    }

    /// Lays the content out for `area`, before it is drawn.
    fn fit(&mut self, _area: Rect, _ctx: &Ctx<'_>) {}

    /// Draws. Drawing changes nothing.
    fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>);
}

/// What comes of a key.
pub struct Step {
    /// Where to go.
    pub go: Go,
    /// I/O to be done.
    pub effects: Vec<Effect>,
}

/// Where to go.
pub enum Go {
    /// Nowhere.
    Stay,
    /// To a screen on top.
    Push(Box<dyn Screen>),
    /// To a screen instead of this one.
    Replace(Box<dyn Screen>),
    /// To the screen below; from the last one, out.
    Pop,
    /// Wherever a key would lead that means this.
    Act(Action),
    /// Out.
    Quit,
}

impl Step {
    /// Nothing happens.
    pub fn stay() -> Self {
        Self::go(Go::Stay)
    }

    /// Somewhere else.
    pub fn go(go: Go) -> Self {
        Self { go, effects: Vec::new() }
    }

    /// To a screen on top.
    pub fn push(screen: impl Screen + 'static) -> Self {
        Self::go(Go::Push(Box::new(screen)))
    }

    /// One effect.
    pub fn effect(effect: Effect) -> Self {
        Self { go: Go::Stay, effects: vec![effect] }
    }

    /// More effects.
    #[must_use]
    pub fn and_all(mut self, effects: impl IntoIterator<Item = Effect>) -> Self {
        self.effects.extend(effects);
        self
    }

    /// One effect more.
    #[must_use]
    pub fn and(mut self, effect: Effect) -> Self {
        self.effects.push(effect);
        self
    }
}
