//! The answers of one sheet as they are typed, sign by sign, in the order of the sheet.
//!
//! A letter answers a question; `.` or a space leaves it blank; `+` and `-` say that it was judged. Where several letters
//! are right, a space ends them. A digit, or on a sheet whose variant is not known a letter, names the variant first.

use super::code::variant_number;
use super::{Printed, Variant};
use crate::classroom::game::{Game, Item, Manner, Mark, PlayerId, letter_number};

/// The answers of one sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filling {
    /// Which sheet it is.
    variant: Option<u8>,
    /// Which sheet it is if nobody says otherwise.
    dealt: Option<u8>,
    /// What was typed for each question that is done.
    cells: Vec<String>,
    /// Letters of a question that is not.
    open: String,
}

/// Why a sign is not taken. Nothing has changed then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is no such variant; this is the last.
    NoVariant(u8),
    /// The question has no such option; its options are so many.
    NoLetter(usize),
    /// The letter stands there already.
    Twice,
    /// The question has no letters: it is judged.
    Judged,
    /// Letters are still missing.
    Few,
    /// All is answered.
    Full,
    /// The sign means nothing here.
    Strange,
}

impl Filling {
    /// An empty row of a sheet that is known to be this variant, or of one that is not.
    pub fn new(dealt: Option<u8>) -> Self {
        Self { variant: dealt, dealt, ..Self::default() }
    }

    /// The row of a player as it was entered; an empty one if none was.
    pub fn of(game: &Game, player: PlayerId, variants: &[Variant]) -> Self {
        let empty = Self::new(super::dealt(game.setup(), player));
        let Some(&number) = game.sheets().get(&player) else { return empty };
        let Some(variant) = variants.get(usize::from(number)) else { return empty };
        let cells = variant.questions.iter().map(|printed| cell(game, player, printed)).collect();
        Self { variant: Some(number), cells, ..empty }
    }

    /// Takes a sign.
    ///
    /// # Errors
    /// If it means nothing here.
    pub fn press(&mut self, sign: char, variants: &[Variant]) -> Result<(), Fault> {
        let begins = self.is_empty();
        if begins && (self.variant.is_none() || sign.is_ascii_digit()) {
            return self.choose_variant(sign, variants);
        }
        let Some(printed) = self.question(variants) else { return Err(Fault::Full) };
        let cell = match sign {
            ' ' | ',' if !self.open.is_empty() => return self.close(&printed.item),
            _ if !self.open.is_empty() && letter_number(sign).is_none() => return Err(Fault::Few),
            '.' | ' ' => ".",
            '+' | '=' => "+",
            '-' | '−' => "-",
            _ => return self.take_letter(sign, &printed.item),
        };
        self.cells.push(cell.to_owned());
        Ok(())
    }

    fn choose_variant(&mut self, sign: char, variants: &[Variant]) -> Result<(), Fault> {
        let chosen = variant_number(sign).filter(|number| usize::from(*number) < variants.len());
        let last = variants.len().saturating_sub(1) as u8;
        self.variant = Some(chosen.ok_or(Fault::NoVariant(last))?);
        Ok(())
    }

    fn close(&mut self, item: &Item) -> Result<(), Fault> {
        if item.is_sequence() {
            return Err(Fault::Few);
        }
        self.cells.push(std::mem::take(&mut self.open));
        Ok(())
    }

    fn take_letter(&mut self, sign: char, item: &Item) -> Result<(), Fault> {
        if !sign.is_alphanumeric() {
            return Err(Fault::Strange);
        }
        if matches!(item.manner(), Manner::Words | Manner::Aloud) {
            return Err(Fault::Judged);
        }
        let is_option = letter_number(sign).is_some_and(|number| number < item.letters());
        let sign = sign.to_ascii_uppercase();
        if !is_option {
            return Err(Fault::NoLetter(item.letters()));
        }
        if self.open.contains(sign) {
            return Err(Fault::Twice);
        }
        self.open.push(sign);
        let wanted = if item.manner() == Manner::Letter { 1 } else { item.letters() };
        if self.open.len() == wanted {
            self.cells.push(std::mem::take(&mut self.open));
        }
        Ok(())
    }

    /// Takes the last sign back. False if there is none.
    pub fn back(&mut self) -> bool {
        if self.open.pop().is_some() {
            return true;
        }
        if let Some(mut cell) = self.cells.pop() {
            cell.pop();
            self.open = cell;
            return true;
        }
        let was_named = self.variant != self.dealt;
        self.variant = self.dealt;
        was_named
    }

    /// Empties the row, to be typed anew.
    pub fn clear(&mut self) {
        *self = Self::new(self.dealt);
    }

    /// The question that is answered next.
    pub fn question<'v>(&self, variants: &'v [Variant]) -> Option<&'v Printed> {
        self.sheet(variants)?.questions.get(self.cells.len())
    }

    /// The sheet.
    pub fn sheet<'v>(&self, variants: &'v [Variant]) -> Option<&'v Variant> {
        variants.get(usize::from(self.variant?))
    }

    /// Which sheet it is, from 0, if that is known.
    pub fn variant(&self) -> Option<u8> {
        self.variant
    }

    /// What was typed for each question, the one in progress last.
    pub fn cells(&self) -> impl Iterator<Item = &str> {
        self.cells.iter().map(String::as_str).chain((!self.open.is_empty()).then_some(self.open.as_str()))
    }

    /// How many questions are done.
    pub fn done(&self) -> usize {
        self.cells.len()
    }

    /// Whether letters of a question are typed that may go on.
    pub fn is_open(&self) -> bool {
        !self.open.is_empty()
    }

    /// Whether no answer was typed.
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty() && self.open.is_empty()
    }

    /// Whether every question is done.
    pub fn is_full(&self, variants: &[Variant]) -> bool {
        self.sheet(variants).is_some_and(|sheet| self.cells.len() == sheet.questions.len())
    }

    /// The variant, and a mark for each item in the order of the drill; questions that were not reached are blank.
    ///
    /// # Errors
    /// If the variant is not known, or an order or pairs were left half way.
    pub fn marks(&self, variants: &[Variant]) -> Result<(u8, Vec<Mark>), Fault> {
        let none = Fault::NoVariant(variants.len().saturating_sub(1) as u8);
        let sheet = self.sheet(variants).ok_or(none)?;
        let cells = self.cells().map(Some).chain(std::iter::repeat(None));
        let marks = sheet.questions.iter().zip(cells).map(|(printed, cell)| mark(&printed.item, cell));
        let marks: Vec<Mark> = marks.collect::<Option<_>>().ok_or(Fault::Few)?;
        Ok((sheet.number, sheet.in_order_of_items(marks)))
    }
}

fn mark(item: &Item, cell: Option<&str>) -> Option<Mark> {
    match cell {
        None | Some(".") => Some(Mark::Blank),
        Some("+") => Some(Mark::Judged(true)),
        Some("-") => Some(Mark::Judged(false)),
        Some(letters) => item.read(letters).map(Mark::Given),
    }
}

/// What was entered for a question, as it is typed.
fn cell(game: &Game, player: PlayerId, printed: &Printed) -> String {
    let vote = game.rounds().get(printed.at).and_then(|round| round.votes.last());
    let Some(given) = vote.and_then(|vote| vote.given.get(&player)) else { return ".".to_owned() };
    let judged = if given.is_right() { "+" } else { "-" };
    let letters = given.answer.as_ref().filter(|_| given.judged.is_none());
    letters.and_then(|answer| printed.item.in_letters(answer)).unwrap_or_else(|| judged.to_owned())
}
