//! One key for any spelling: Cyrillic, every usual romanisation, with or without accents.
//!
//! It serves search, glossary look-up and typed answers. It must not judge (how near two keys are is `domain`'s
//! affair) and knows no word of any course.
//!
//! Distinct English words that share a key, known and accepted (sought in 52,000 words of documentation): sky/ski,
//! dye/die, lye/lie, style/stile, byte/bite, cyst/cist, days/dais, ways/wais, yon/ion, yin/in, jam/yam, jar/yar, jaw/yaw,
//! jack/yack, raj/ray, copying/coping, dying/ding, lying/ling, Taylor/tailor, Marx/marks, khan/Han,
//! match/Mach, batch/Bach, witch/wich.

mod letters;
mod rules;
#[cfg(test)]
mod tests;

use std::ops::Range;

use letters::Letter;

/// The key of a text, and where each of its letters comes from.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Folded {
    key: String,
    origins: Vec<(u32, u32)>,
}

impl Folded {
    /// Lower-case ASCII letters and digits, single spaces between words, none at the ends.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The characters of the original text that made these bytes of the key.
    ///
    /// Bytes outside the key are ignored; without any byte left the range is empty.
    pub fn chars(&self, bytes: Range<usize>) -> Range<usize> {
        let end = bytes.end.min(self.origins.len());
        match self.origins.get(bytes.start..end) {
            Some([first, .., last]) => first.0 as usize..last.1 as usize,
            Some([only]) => only.0 as usize..only.1 as usize,
            _ => 0..0,
        }
    }
}

/// The key of `text`: equal for every spelling of the same words.
///
/// Case, accents, stress marks, soft signs and punctuation vanish, Cyrillic becomes Latin, romanisations become one.
/// Folding a key changes nothing. The key is for comparing, never for showing.
pub fn fold(text: &str) -> String {
    letters(text).iter().map(|letter| char::from(letter.byte)).collect()
}

/// As [`fold`], and remembers the origin of every letter, so that a hit in the key can be shown in the text.
pub fn fold_map(text: &str) -> Folded {
    let letters = letters(text);
    Folded {
        key: letters.iter().map(|letter| char::from(letter.byte)).collect(),
        origins: letters.iter().map(|letter| (letter.from, letter.to)).collect(),
    }
}

fn letters(text: &str) -> Vec<Letter> {
    let mut key: Vec<Letter> = Vec::with_capacity(text.len());
    for mut word in letters::words(text) {
        rules::apply(&mut word);
        if let (Some(last), Some(first)) = (key.last(), word.first()) {
            // The two words of a fraction come from one character.
            key.push(Letter { byte: b' ', from: last.to.min(first.from), to: last.to.max(first.from) });
        }
        key.append(&mut word);
    }
    key
}
