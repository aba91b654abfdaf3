//! From characters to words of ASCII letters, each with its place in the text. Knows no rewrite rule.

use any_ascii::any_ascii_char;
use unicode_width::UnicodeWidthChar;

/// A letter or digit of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Letter {
    /// ASCII.
    pub byte: u8,
    /// The first character of the text that it stands for.
    pub from: u32,
    /// The character after the last one.
    pub to: u32,
}

/// A character of a word with the marks that follow it.
struct Sign {
    char: char,
    caron: bool,
    from: u32,
    to: u32,
}

const CARON: char = '\u{30c}';

/// The words of `text` that have at least one letter or digit.
pub(super) fn words(text: &str) -> Vec<Vec<Letter>> {
    let mut words = Vec::new();
    let mut word: Vec<Sign> = Vec::new();
    for (at, char) in text.chars().enumerate() {
        let at = at as u32;
        if char.is_numeric() && any_ascii_char(char).contains('/') {
            finish(&mut word, &mut words);
            words.extend(fraction(char, at));
        } else if char.is_alphanumeric() {
            word.push(Sign { char, caron: false, from: at, to: at + 1 });
        } else if char.width() == Some(0) {
            add_mark(&mut word, char, at);
        } else if !joins(&word, char) {
            finish(&mut word, &mut words);
        }
    }
    finish(&mut word, &mut words);
    words
}

/// ½ is read as 1/2, never as 12; the slash itself has no letters.
fn fraction(char: char, at: u32) -> impl Iterator<Item = Vec<Letter>> {
    let parts =
        any_ascii_char(char).split(|char: char| !char.is_ascii_digit()).filter(|part| !part.is_empty());
    parts.map(move |part| part.bytes().map(|byte| Letter { byte, from: at, to: at + 1 }).collect())
}

/// Stress marks, ligature ties and soft hyphens belong to the letter before them.
fn add_mark(word: &mut [Sign], char: char, at: u32) {
    if let Some(sign) = word.last_mut() {
        sign.to = at + 1;
        sign.caron |= char == CARON;
    }
}

/// Apostrophes stand for soft and hard signs; the hyphen of `co-operative` is not always written.
fn joins(word: &[Sign], char: char) -> bool {
    match char {
        '\'' | '’' | '‘' | '`' | '´' | '′' | '"' | '″' => true,
        '-' | '\u{2010}' | '\u{2011}' => {
            matches!(word, [c, o] if c.char.eq_ignore_ascii_case(&'c') && o.char.eq_ignore_ascii_case(&'o'))
        }
        _ => false,
    }
}

fn finish(signs: &mut Vec<Sign>, words: &mut Vec<Vec<Letter>>) {
    let mut word: Vec<Letter> = Vec::with_capacity(signs.len() + 4);
    let scholarly = signs.iter().any(is_scholarly);
    for (at, sign) in signs.iter().enumerate() {
        let before_h = signs.get(at + 1).is_some_and(|next| next.char.eq_ignore_ascii_case(&'h'));
        spell(sign, scholarly, before_h, &mut word);
    }
    signs.clear();
    if !word.is_empty() {
        words.push(word);
    }
}

fn is_scholarly(sign: &Sign) -> bool {
    matches!(sign.char, 'č' | 'Č' | 'š' | 'Š' | 'ž' | 'Ž') || (sign.caron && has_caron_form(sign.char))
}

fn has_caron_form(char: char) -> bool {
    matches!(char.to_ascii_lowercase(), 'c' | 's' | 'z')
}

fn spell(sign: &Sign, scholarly: bool, before_h: bool, word: &mut Vec<Letter>) {
    let before = word.len();
    for byte in roman(sign, scholarly, before_h).bytes() {
        if byte.is_ascii_alphanumeric() {
            word.push(Letter { byte: byte.to_ascii_lowercase(), from: sign.from, to: sign.to });
        }
    }
    if let Some(last) = word.last_mut().filter(|_| before > 0) {
        last.to = last.to.max(sign.to);
    }
}

/// A word with a caron is in the scholarly system, where `c` is ц and both `x` and `ch` are х.
fn roman(sign: &Sign, scholarly: bool, before_h: bool) -> &'static str {
    match sign.char.to_lowercase().next().unwrap_or(sign.char) {
        'č' => "ch",
        'š' => "sh",
        'ž' => "zh",
        'c' if sign.caron => "ch",
        's' if sign.caron => "sh",
        'z' if sign.caron => "zh",
        'c' if scholarly && before_h => "k",
        'c' if scholarly => "ts",
        'x' if scholarly => "kh",
        'ŝ' => "sch",
        'ё' | 'е' | 'э' => "e",
        'й' | 'и' | 'ы' => "i",
        'ь' | 'ъ' => "",
        _ => any_ascii_char(sign.char),
    }
}
