//! The code at the head of a sheet: `K7QM-B` is variant B of the drill K7QM.
//!
//! It is drawn from the random bits of the journal's id, so that one code does not tell the next one.

use super::mix;
use crate::classroom::game::{letter, letter_number};
use crate::domain::journal::JournalId;

/// Digits and letters without those that look like another: 0 and O, 1 and I and L.
const SIGNS: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/// Signs for the drill.
const LENGTH: usize = 4;

/// The bits of a `UUIDv7` that tell no time.
const RANDOM: u128 = (1 << 62) - 1;

/// A code as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// The drill.
    pub session: String,
    /// The variant, from 0, if it was typed too.
    pub variant: Option<u8>,
}

/// A text that is no code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0} is no code: it is {LENGTH} letters and digits, such as K7QM or K7QM-B, none of them 0, O, 1, I or L"
)]
pub struct NoCode(pub String);

/// The code of a drill.
pub fn session(id: JournalId) -> String {
    let mut rest = mix((id.0.as_u128() & RANDOM) as u64);
    let mut sign = || {
        let sign = SIGNS[(rest % SIGNS.len() as u64) as usize];
        rest /= SIGNS.len() as u64;
        char::from(sign)
    };
    std::iter::repeat_with(&mut sign).take(LENGTH).collect()
}

/// The code of a sheet.
pub fn sheet(session: &str, variant: u8) -> String {
    format!("{session}-{}", letter(variant.into()))
}

/// Reads a code, small or large, with or without the hyphen.
///
/// # Errors
/// If it is none.
pub fn read(typed: &str) -> Result<Code, NoCode> {
    let no_code = || NoCode(typed.trim().to_owned());
    let signs: Vec<char> =
        typed.chars().filter(|c| !c.is_whitespace() && *c != '-').map(|c| c.to_ascii_uppercase()).collect();
    let (session, variant) = signs.split_at_checked(LENGTH).ok_or_else(no_code)?;
    let is_known = |sign: &char| u8::try_from(*sign).is_ok_and(|sign| SIGNS.contains(&sign));
    let variant = match variant {
        [] => None,
        [one] => Some(variant_number(*one).ok_or_else(no_code)?),
        _ => return Err(no_code()),
    };
    let session: String = session.iter().filter(|sign| is_known(sign)).collect();
    if session.len() == LENGTH { Ok(Code { session, variant }) } else { Err(no_code()) }
}

/// The variant that a letter or a digit names: `B` and `2` are the second.
pub(super) fn variant_number(sign: char) -> Option<u8> {
    let number = match sign.to_digit(10) {
        Some(digit) => usize::try_from(digit).ok()?.checked_sub(1)?,
        None => letter_number(sign)?,
    };
    u8::try_from(number).ok().filter(|number| *number < super::MOST_VARIANTS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    proptest! {
        #[test]
        fn the_code_of_a_sheet_is_read_back(bits: u128, variant in 0..super::super::MOST_VARIANTS) {
            let session = session(JournalId(Uuid::from_u128(bits)));
            prop_assert!(!session.contains(['0', 'O', '1', 'I', 'L']), "{session}");
            let sheet = sheet(&session, variant);
            let read_back = Code { session: session.clone(), variant: Some(variant) };
            prop_assert_eq!(read(&sheet).unwrap(), read_back.clone());
            prop_assert_eq!(read(&format!(" {} ", sheet.to_lowercase().replace('-', ""))).unwrap(), read_back);
            prop_assert_eq!(read(&session).unwrap(), Code { session, variant: None });
        }
    }

    #[test]
    fn ids_that_follow_each_other_have_codes_that_do_not() {
        let code = |bits: u128| session(JournalId(Uuid::from_u128(bits)));
        let same_signs = |a: &str, b: &str| a.chars().zip(b.chars()).filter(|(a, b)| a == b).count();
        let alike = (0..1000).filter(|bits| same_signs(&code(*bits), &code(bits + 1)) >= 2).count();
        assert!(alike < 20, "{alike} of 1000 neighbours share two signs");
    }

    #[test]
    fn what_looks_like_another_sign_is_in_no_code() {
        for typed in ["K7Q0", "K1QM", "KLQM", "K7Q", "", "K7QM-Z", "K7QM-BB", "К7ОМ"] {
            assert_eq!(read(typed), Err(NoCode(typed.to_owned())));
        }
    }
}
