//! A test on paper: sheets that are shuffled differently, and the way back from what is typed from them.
//!
//! It must not speak a language nor write a file: words come in, pages go out.

pub mod code;
mod filling;
mod html;
mod letters;
mod print;
#[cfg(test)]
mod tests;
mod text;

pub use filling::{Fault, Filling};
pub use html::html;
pub use letters::latin;
pub use print::{Part, Print, Sheet, Words};
pub use text::text;

use super::game::{Game, Item, Mark, Phase, PlayerId, Setup, Way, letter};
use crate::domain::journal::JournalId;
use crate::domain::shuffle;

/// The most variants: as many as letters that are not mixed up with a digit.
pub const MOST_VARIANTS: u8 = 8;

/// A drill on paper, as its journal tells of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Paper {
    /// The journal.
    pub id: JournalId,
    /// The drill as it stands.
    pub game: Game,
    /// How many entries the journal has: the number of the next one.
    pub entries: u32,
}

impl Paper {
    /// What stands on its sheets, without the variant.
    pub fn code(&self) -> String {
        code::session(self.id)
    }

    /// Whether there is more to be entered.
    pub fn waits(&self) -> bool {
        self.game.phase() != Phase::End
    }

    /// All its sheets.
    pub fn variants(&self) -> Vec<Variant> {
        Variant::all(self.game.setup())
    }
}

/// One of the differently shuffled sheets.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// Which one, from 0.
    pub number: u8,
    /// What stands on it, in its order.
    pub questions: Vec<Printed>,
}

/// A question as it stands on a sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Printed {
    /// Its place among the items of the drill, from 0.
    pub at: usize,
    /// The item, with its options in the order of the sheet.
    pub item: Item,
}

impl Variant {
    /// The sheet with this number: the drill's seed and the number draw the order of the questions and of their options.
    pub fn new(setup: &Setup, number: u8) -> Self {
        let seed = mix(setup.seed ^ mix(u64::from(number) + 1));
        let order = shuffle::order(setup.items.len(), seed);
        let printed =
            |at: usize| Some(Printed { at, item: setup.items.get(at)?.shuffled(mix(seed + at as u64)) });
        Self { number, questions: order.into_iter().filter_map(printed).collect() }
    }

    /// All sheets of a drill on paper; none of any other.
    pub fn all(setup: &Setup) -> Vec<Self> {
        let Way::Paper { variants } = setup.way else { return Vec::new() };
        (0..variants).map(|number| Self::new(setup, number)).collect()
    }

    /// The letter of the sheet.
    pub fn letter(&self) -> char {
        letter(self.number.into())
    }

    /// Marks in the order of the sheet, put into that of the drill.
    fn in_order_of_items(&self, marks: Vec<Mark>) -> Vec<Mark> {
        let mut placed: Vec<(usize, Mark)> =
            self.questions.iter().map(|printed| printed.at).zip(marks).collect();
        placed.sort_by_key(|(at, _)| *at);
        placed.into_iter().map(|(_, mark)| mark).collect()
    }
}

/// The sheet that a player was given: those who are named on their sheets get the variants in turn. None of one who came
/// later, with a sheet that bears no name.
pub fn dealt(setup: &Setup, player: PlayerId) -> Option<u8> {
    let Way::Paper { variants } = setup.way else { return None };
    let is_named = (player.0 as usize) < setup.players.len();
    match variants {
        0 | 1 => Some(0),
        _ => is_named.then(|| (player.0 % u32::from(variants)) as u8),
    }
}

/// Spreads numbers that lie side by side over all numbers (the finaliser of `SplitMix64`, Steele, Lea and Flood 2014).
fn mix(number: u64) -> u64 {
    let mixed = number.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}
