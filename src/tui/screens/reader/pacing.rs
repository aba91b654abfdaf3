//! How fast the learner reads: words that were left behind, and the time that they were in sight.

use super::Reader;
use crate::domain::day::Moment;
use crate::domain::pace::LEAST_WORDS;
use crate::tui::action::Action;
use crate::tui::effect::Effect;
use crate::tui::screen::Ctx;

/// What was read since something else was done.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stretch {
    /// Milliseconds since 1970 UTC.
    since: i64,
    words: usize,
}

impl Stretch {
    pub(super) fn new(now: Moment) -> Self {
        Self { since: now.at, words: 0 }
    }
}

impl Reader {
    /// Measures the stretch that ends with this key, if it ends one. `words` lay before the top of the page until now.
    pub(super) fn paced(&mut self, action: Action, words: usize, ctx: &Ctx<'_>) -> Option<Effect> {
        match action {
            // Looking up what a word means belongs to reading.
            Action::NextLink | Action::PreviousLink | Action::Entry => return None,
            Action::Down | Action::HalfDown | Action::PageDown | Action::ParagraphDown => {}
            Action::Scroll(rows) if rows > 0 => {}
            _ => {
                self.stretch = Stretch::new(ctx.now);
                return None;
            }
        }
        self.stretch.words += self.page.words_before(self.page.top()).saturating_sub(words);
        if self.stretch.words < LEAST_WORDS {
            return None;
        }
        let Stretch { since, words } = std::mem::replace(&mut self.stretch, Stretch::new(ctx.now));
        let mut pace = ctx.desk.pace.clone();
        pace.read(words, ctx.now.at - since).then_some(Effect::KeepPace(pace))
    }
}
