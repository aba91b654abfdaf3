//! How the page is set: the length of its lines and their right edge.

use super::Reader;
use super::page::hyphenation;
use crate::domain::reading::{MEASURE, Reading};
use crate::l10n::say;
use crate::tui::action::Action;
use crate::tui::effect::Effect;
use crate::tui::screen::{Ctx, Step};

/// Columns that one key adds or takes.
const STEP: u16 = 2;

impl Reader {
    /// Sets the page anew, and says how; the place stays.
    pub(super) fn set_reading(&mut self, action: Action, ctx: &Ctx<'_>) -> Step {
        let now = ctx.desk.reading;
        let reading = match action {
            Action::Narrower => now.with_measure(now.measure - STEP),
            Action::Wider => now.with_measure(now.measure + STEP),
            Action::UsualMeasure => now.with_measure(MEASURE),
            _ => Reading { justify: !now.justify, ..now },
        };
        self.said = Some(if action == Action::Justify {
            self.say_edge(reading.justify, ctx)
        } else {
            self.say_measure(reading.measure, ctx)
        });
        Step::effect(Effect::SetReading(reading))
    }

    fn say_edge(&self, justify: bool, ctx: &Ctx<'_>) -> String {
        match justify {
            true if hyphenation(&self.lesson).is_none() || !ctx.desk.reading.hyphenate => {
                say!(ctx.texts, "reader-not-hyphenated")
            }
            true => say!(ctx.texts, "reader-even"),
            false => say!(ctx.texts, "reader-ragged"),
        }
    }

    fn say_measure(&self, measure: u16, ctx: &Ctx<'_>) -> String {
        let room = self.room.saturating_sub(2);
        if measure > room {
            return say!(ctx.texts, "reader-measure-too-wide", columns = measure, room = room);
        }
        say!(ctx.texts, "reader-measure", columns = measure)
    }
}
