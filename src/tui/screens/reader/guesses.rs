//! What was guessed before the lesson was read: asked for first, quoted where the text asks the same, told at the end.

use super::super::first::First;
use super::Reader;
use super::pacing::Stretch;
use crate::course::prequestions;
use crate::domain::answer::Outcome;
use crate::domain::card::Card;
use crate::domain::event::What;
use crate::domain::guess::Guess;
use crate::domain::ids::LessonId;
use crate::l10n::say;
use crate::text::fold::fold;
use crate::tui::asking::{Asking, key_words};
use crate::tui::effect::Effect;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crate::tui::theme::{CROSS, TICK};
use crate::tui::widgets::columns::width_of;
use crate::tui::widgets::prose::{hanging, paragraph};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// How a screen is gone to.
pub type To = fn(Box<dyn Screen>) -> Go;

impl Reader {
    /// The lesson.
    pub fn lesson(&self) -> &LessonId {
        &self.lesson.id
    }

    /// Goes to the lesson, and says in the log that it was opened.
    pub fn arrive(self, to: To, ctx: &Ctx<'_>) -> Step {
        let lesson = self.lesson.id.clone();
        let step = Step::go(to(Box::new(self)));
        if ctx.desk.progress.lesson(&lesson).opened {
            return step;
        }
        step.and(Effect::Record(What::Open(lesson)))
    }

    /// Goes to the lesson, by way of the guesses that are asked for before it is read for the first time.
    pub(super) fn arrive_by_guesses(self, to: To, ctx: &Ctx<'_>) -> Step {
        let is_wanted = ctx.desk.reading.guess_first;
        let cards = is_wanted.then(|| prequestions::to_ask(&self.lesson, &ctx.desk.progress));
        First::before(self, cards.unwrap_or_default(), to, ctx)
    }

    /// Goes to the lesson in place of the guesses that were asked for.
    pub fn follow(mut self, ctx: &Ctx<'_>) -> Step {
        self.stretch = Stretch::new(ctx.now);
        self.on_progress(ctx);
        self.arrive(Go::Replace, ctx)
    }

    /// What stands under the last line: the guesses with what the text said of them, and what comes next.
    pub(super) fn end_lines(&self, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let mut lines = Vec::new();
        for (card, guess) in prequestions::guessed(&self.lesson, &ctx.desk.progress) {
            lines.extend(told(card, guess, width, ctx));
        }
        if !lines.is_empty() {
            lines.insert(0, Line::styled(say!(ctx.texts, "first-end"), ctx.theme.accent));
            lines.push(Line::default());
        }
        lines.extend(paragraph(&self.end_words(ctx), width, ctx.theme.quiet));
        lines
    }
}

/// What was guessed at the card that is asked, for the first time, in the text; with a sign for how good the guess was
/// once the answer is given.
pub(super) fn quoted(asking: &Asking, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    let card = asking.card();
    let guess = ctx.desk.progress.guesses.of(&card.id).filter(|_| asking.is_first());
    let Some(guess) = guess else { return Vec::new() };
    let (sign, style) = if asking.is_judged() { sign(card, guess, ctx) } else { ("?", ctx.theme.quiet) };
    let letter = asking.letter_of(&guess.answer).filter(|_| guess.fingerprint == card.fingerprint());
    let words = letter.map_or_else(|| guess.words.clone(), |letter| format!("{letter}, {}", guess.words));
    let said = say!(ctx.texts, "first-guessed", guess = words);
    hanging(vec![Span::styled(format!("{sign} "), style)], &said, width, ctx.theme.quiet)
}

/// A guess at the end of the lesson, with what the text says; not that, while the question stands open above.
fn told(card: &Card, guess: &Guess, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    let is_open = !ctx.desk.progress.card(&card.id).is_dealt_with();
    let (sign, style) = if is_open { ("?", ctx.theme.quiet) } else { sign(card, guess, ctx) };
    let text = if is_open { say!(ctx.texts, "first-end-open") } else { key_words(&card.question, ctx.texts) };
    let labels = [say!(ctx.texts, "first-end-you"), say!(ctx.texts, "first-end-text")];
    let column = labels.iter().map(|label| width_of(label)).max().unwrap_or(0);
    let first = vec![Span::styled(format!("{sign} "), style)];
    let mut lines = hanging(first, &card.question.prompt(), width, Style::new());
    for (label, words) in labels.iter().zip([&guess.words, &text]) {
        let pad = " ".repeat(column.saturating_sub(width_of(label)));
        let label = Span::styled(format!("  {label}{pad}  "), ctx.theme.quiet);
        lines.extend(hanging(vec![label], words, width, Style::new()));
    }
    lines
}

/// How good a guess was, as a sign.
fn sign(card: &Card, guess: &Guess, ctx: &Ctx<'_>) -> (&'static str, Style) {
    match guess.outcome(card, fold) {
        Some(Outcome::Right | Outcome::Close) => (TICK, ctx.theme.right),
        Some(Outcome::Partly { .. }) => ("~", ctx.theme.quiet),
        Some(Outcome::Wrong) => (CROSS, ctx.theme.wrong),
        Some(Outcome::Unjudged) | None => ("·", ctx.theme.quiet),
    }
}
