//! A line of results: `ABDCA`, `2 ABDCA`, `Anna: ABDCA`.
//!
//! A space only parts what would run together; a blank is a dot. A line that is too short is refused, for a letter that was
//! left out would move all that follow it.

use crate::classroom::game::{Mark, PlayerId, letter};
use crate::classroom::name::Name;
use crate::classroom::paper::{Fault, Filling, Paper, Variant, dealt, latin};
use crate::classroom::roster::find::Meant;
use crate::l10n::{Texts, say};

/// What a line says.
pub(super) struct Read {
    pub(super) whose: Whose,
    pub(super) variant: u8,
    pub(super) marks: Vec<Mark>,
}

/// Whose sheet it is.
pub(super) enum Whose {
    /// Somebody's who is known.
    Known(PlayerId),
    /// A sheet that was not reckoned with, perhaps with a name.
    Another(Option<Name>),
}

/// Why a line is not entered.
pub(super) enum NoLine {
    /// Nobody is called so.
    Nobody(String),
    /// Several begin so.
    Several(String),
    /// All pupils had their line.
    NoMore,
    /// Cyrillic letters that mean two things.
    Letters,
    /// A sign is not taken, at the question with this number.
    Sign(Fault, char, usize),
    /// So many answers are missing.
    Short { count: usize, of: usize },
}

/// What a line is read by.
pub(super) struct Typed<'t> {
    pub(super) paper: &'t Paper,
    pub(super) variants: &'t [Variant],
    /// Whose turn it is where no name is given.
    pub(super) next: Option<PlayerId>,
    /// Makes all spellings of a name one.
    pub(super) fold: fn(&str) -> String,
}

impl Typed<'_> {
    fn is_for_a_class(&self) -> bool {
        !self.paper.game.setup().players.is_empty()
    }
}

/// Reads a line.
pub(super) fn read(line: &str, test: &Typed<'_>) -> Result<Read, NoLine> {
    let (name, answers) = match line.rsplit_once(':') {
        Some((name, answers)) => (Some(name.trim()), answers),
        None => (None, line),
    };
    let whose = match (name, test.next) {
        (Some(name), _) => named(name, test)?,
        (None, Some(next)) => Whose::Known(next),
        (None, None) if test.is_for_a_class() => return Err(NoLine::NoMore),
        (None, None) => Whose::Another(None),
    };
    let player = match whose {
        Whose::Known(player) => player,
        Whose::Another(_) => PlayerId(u32::MAX),
    };
    let mut filling = Filling::new(dealt(test.paper.game.setup(), player));
    fill(&mut filling, &latin(answers).ok_or(NoLine::Letters)?, test.variants)?;
    let at = filling.done();
    let (variant, marks) = filling.marks(test.variants).map_err(|fault| NoLine::Sign(fault, ' ', at + 1))?;
    let of = marks.len();
    if at < of { Err(NoLine::Short { count: at, of }) } else { Ok(Read { whose, variant, marks }) }
}

fn fill(filling: &mut Filling, answers: &str, variants: &[Variant]) -> Result<(), NoLine> {
    for sign in answers.trim().chars().chain([' ']) {
        if sign.is_whitespace() && !filling.is_open() {
            continue;
        }
        let number = filling.done() + 1;
        let sign = if sign == '_' { '.' } else { sign };
        filling.press(sign, variants).map_err(|fault| NoLine::Sign(fault, sign, number))?;
    }
    Ok(())
}

/// The player who is meant by a name. Where no class was printed for, a new name is a new sheet.
fn named(name: &str, test: &Typed<'_>) -> Result<Whose, NoLine> {
    let names =
        test.paper.game.here().filter_map(|(id, player)| Some((id, player.name.as_ref()?.to_string())));
    match Meant::among(name, &names.collect::<Vec<_>>(), test.fold) {
        Meant::One(id) => Ok(Whose::Known(id)),
        Meant::OneOf(_) => Err(NoLine::Several(name.to_owned())),
        Meant::Nobody if test.is_for_a_class() => Err(NoLine::Nobody(name.to_owned())),
        Meant::Nobody => {
            let name = Name::new(name).map_err(|_| NoLine::Nobody(name.to_owned()))?;
            Ok(Whose::Another(Some(name)))
        }
    }
}

impl NoLine {
    /// What is wrong, for whoever typed it.
    pub(super) fn words(&self, texts: &Texts) -> String {
        match self {
            Self::Nobody(name) => say!(texts, "enter-line-nobody", name = name.as_str()),
            Self::Several(name) => say!(texts, "enter-line-several", name = name.as_str()),
            Self::NoMore => say!(texts, "enter-line-no-more"),
            Self::Letters => say!(texts, "enter-line-letters"),
            Self::Short { count, of } => say!(texts, "enter-line-short", count = *count, of = *of),
            Self::Sign(fault, sign, number) => {
                let why = fault_words(*fault, *sign, texts);
                say!(texts, "enter-line-at", why = why.trim_end_matches('.'), question = *number)
            }
        }
    }
}

/// Why a sign was not taken.
fn fault_words(fault: Fault, sign: char, texts: &Texts) -> String {
    let last = |options: usize| letter(options.saturating_sub(1)).to_string();
    let sign = sign.to_uppercase().to_string();
    match fault {
        Fault::NoVariant(variant) => {
            say!(texts, "enter-no-variant", sign = sign, last = last(usize::from(variant) + 1))
        }
        Fault::NoLetter(options) => say!(texts, "enter-no-letter", sign = sign, last = last(options)),
        Fault::Twice => say!(texts, "enter-twice", sign = sign),
        Fault::Judged => say!(texts, "enter-judged"),
        Fault::Few => say!(texts, "enter-few"),
        Fault::Full => say!(texts, "enter-full"),
        Fault::Strange => say!(texts, "enter-strange", sign = sign),
    }
}
