//! The steps of a lesson: how they look, and which of them a key has ticked.
//!
//! Nothing waits for them: a lesson is done without one.

use super::Reader;
use crate::course::lesson::{Lesson, Step};
use crate::l10n::say;
use crate::tui::effect::Effect;
use crate::tui::key;
use crate::tui::screen::Ctx;
use crate::tui::theme::TICK;
use crate::tui::widgets::prose::hanging;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

impl Reader {
    /// The steps that are ticked by what a key did, if they are not yet.
    pub(super) fn ticked(&self, does: &str, ctx: &Ctx<'_>) -> Vec<Effect> {
        let untried = self.lesson.steps().filter(|step| step.does == does && !is_tried(step, ctx));
        untried.map(|step| Effect::Tick(step.id.clone())).collect()
    }

    /// How many of the lesson's steps were tried, for its last line; nothing if it has none.
    pub(super) fn steps_words(&self, ctx: &Ctx<'_>) -> Option<String> {
        let (tried, all) = (tried(&self.lesson, ctx), self.lesson.steps().count());
        (all > 0).then(|| say!(ctx.texts, "steps-tried", tried = tried, all = all))
    }
}

/// How many of a lesson's steps were tried.
pub(super) fn tried(lesson: &Lesson, ctx: &Ctx<'_>) -> usize {
    lesson.steps().filter(|step| is_tried(step, ctx)).count()
}

fn is_tried(step: &Step, ctx: &Ctx<'_>) -> bool {
    ctx.desk.progress.tried.contains(&step.id)
}

/// Steps as a list: a tick before each that was tried, and the key in force where it is not the one of the text.
pub(super) fn lines(steps: &[Step], width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    steps.iter().flat_map(|step| step_lines(step, width, ctx)).collect()
}

fn step_lines(step: &Step, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    let is_tried = is_tried(step, ctx);
    let (sign, style) = if is_tried { (TICK, ctx.theme.quiet) } else { (" ", Style::new()) };
    let sign = [("[", ctx.theme.quiet), (sign, ctx.theme.right), ("] ", ctx.theme.quiet)];
    let sign = sign.map(|(text, style)| Span::styled(text, style)).to_vec();
    let words: Vec<String> = std::iter::once(step.say.clone()).chain(key_in_force(step, ctx)).collect();
    hanging(sign, &words.join(" "), width, style)
}

/// The keys that do what a step is about, where the learner has taken away one of those that its text may name.
fn key_in_force(step: &Step, ctx: &Ctx<'_>) -> Option<String> {
    let keys = ctx.keys.changed(&step.does)?;
    let label = if ctx.theme.is_ascii() { key::ascii_label } else { key::label };
    let keys: Vec<String> = keys.iter().map(|name| label(name)).collect();
    Some(if keys.is_empty() {
        say!(ctx.texts, "steps-no-key")
    } else {
        say!(ctx.texts, "steps-now-on", keys = keys.join(", "))
    })
}
