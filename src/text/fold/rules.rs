//! The rewrite rules that make romanisations one. A table, and the loop that applies it; knows no word boundaries in
//! running text.

use super::letters::Letter;

/// What must stand beside a match.
#[derive(Clone, Copy)]
enum Beside {
    Anything,
    /// The start or the end of the word.
    Edge,
    /// A letter.
    Inside,
    Vowel,
    Consonant,
    /// Anything but a vowel.
    NoVowel,
    OneOf(&'static [u8]),
    Not(&'static [u8]),
}

impl Beside {
    fn allows(self, letter: Option<&Letter>) -> bool {
        let byte = letter.map(|letter| letter.byte);
        let vowel = byte.is_some_and(|byte| b"aeiouy".contains(&byte));
        match self {
            Self::Anything => true,
            Self::Edge => byte.is_none(),
            Self::Inside => byte.is_some(),
            Self::Vowel => vowel,
            Self::Consonant => !vowel && byte.is_some_and(|byte| byte.is_ascii_lowercase()),
            Self::NoVowel => !vowel,
            Self::OneOf(list) => byte.is_some_and(|byte| list.contains(&byte)),
            Self::Not(list) => byte.is_none_or(|byte| !list.contains(&byte)),
        }
    }
}

/// `from` becomes `to` between `left` and `right`.
struct Rule {
    left: Beside,
    from: &'static [u8],
    right: Beside,
    to: &'static [u8],
}

const fn rule(left: Beside, from: &'static [u8], right: Beside, to: &'static [u8]) -> Rule {
    Rule { left, from, right, to }
}

use Beside::{Anything, Consonant, Edge, Inside, NoVowel, Not, OneOf, Vowel};

/// Tried in this order at every letter. Each one shortens the word or uses up an x, y, j or c that no later rule brings
/// back, so that rewriting ends.
static RULES: &[Rule] = &[
    // х: kh, h, x and ch (kolchoz). English -ckh- (blockhead) is none.
    rule(Not(b"c"), b"kh", Anything, b"h"),
    rule(Anything, b"choz", Anything, b"hoz"),
    rule(Anything, b"xoz", Anything, b"hoz"),
    rule(Edge, b"x", OneOf(b"aour"), b"h"),
    rule(OneOf(b"ns"), b"x", Anything, b"h"),
    // The German words for collective and Soviet farms.
    rule(OneOf(b"lrw"), b"chos", Anything, b"hoz"),
    rule(Edge, b"chosr", Anything, b"hozr"),
    rule(Edge, b"sow", OneOf(b"hj"), b"sov"),
    rule(Edge, b"sownar", Anything, b"sovnar"),
    rule(Edge, b"sovjet", Anything, b"sovet"),
    // Marx, Marks and Маркс. Roman numerals begin with x and keep it.
    rule(Inside, b"x", Anything, b"ks"),
    // щ: shch and šč are written sch in khozraschet.
    rule(Anything, b"shch", Anything, b"sch"),
    // ч: tch and tsch in French and German.
    rule(Anything, b"tsch", Anything, b"ch"),
    rule(Anything, b"tch", Anything, b"ch"),
    // A j in English, dzh from Cyrillic: Tajik, Tadzhik.
    rule(Anything, b"dzh", Anything, b"j"),
    // ц: ts, tz, cz and, where English has no such word, c.
    rule(Anything, b"tzk", Anything, b"tsk"),
    rule(Edge, b"tz", Anything, b"ts"),
    rule(Edge, b"cz", Anything, b"ts"),
    rule(Edge, b"tsentr", Anything, b"centr"),
    rule(Anything, b"cki", OneOf(b"ijy"), b"tski"),
    rule(Anything, b"ci", OneOf(b"j"), b"tsi"),
    // Words that English spells its own way.
    rule(Anything, b"soviet", Anything, b"sovet"),
    rule(Edge, b"roubl", Anything, b"rubl"),
    rule(Anything, b"shtadt", Anything, b"stadt"),
    rule(Anything, b"chtadt", Anything, b"stadt"),
    // е: ye at the start, after vowels and signs. The neighbours leave year, yet, yellow, employer alone.
    rule(Anything, b"iye", Anything, b"ie"),
    rule(Anything, b"yye", Anything, b"ye"),
    rule(Anything, b"yedin", Anything, b"edin"),
    rule(Anything, b"yezd", Anything, b"ezd"),
    rule(Vowel, b"iezd", Anything, b"ezd"),
    rule(Vowel, b"jezd", Anything, b"ezd"),
    rule(Edge, b"ye", OneOf(b"bdfgkmrvz"), b"e"),
    rule(Edge, b"yen", Vowel, b"en"),
    rule(Edge, b"yes", Vowel, b"es"),
    rule(Edge, b"yel", OneOf(b"aeinostu"), b"el"),
    rule(OneOf(b"aeou"), b"ye", OneOf(b"vznk"), b"e"),
    rule(OneOf(b"o"), b"ye", Edge, b"e"),
    rule(Consonant, b"yev", Not(b"e"), b"ev"),
    rule(Consonant, b"iev", Not(b"e"), b"ev"),
    rule(Consonant, b"jev", Not(b"e"), b"ev"),
    // ё: yo, jo and e. Anyone keeps its one.
    rule(Consonant, b"yone", Edge, b"ione"),
    rule(Consonant, b"yo", Anything, b"e"),
    rule(OneOf(b"bvgzklmprstfh"), b"jo", Anything, b"e"),
    // й, ы, и, and the first half of ю and я: y, j and i. English j before e, i, o stays (project, job).
    rule(Anything, b"ja", Anything, b"ia"),
    rule(Anything, b"ju", Anything, b"iu"),
    rule(Anything, b"j", NoVowel, b"i"),
    rule(Anything, b"y", Anything, b"i"),
    rule(Anything, b"ii", Anything, b"i"),
];

/// Rewrites the word until no rule finds anything: that makes folding idempotent.
pub(super) fn apply(word: &mut Vec<Letter>) {
    while !is_roman_number(word) && pass(word) {}
}

/// The eleventh congress is not the twelfth.
fn is_roman_number(word: &[Letter]) -> bool {
    word.iter().all(|letter| matches!(letter.byte, b'i' | b'v' | b'x'))
}

fn pass(word: &mut Vec<Letter>) -> bool {
    let mut changed = false;
    let mut at = 0;
    while at < word.len() {
        if let Some(rule) = RULES.iter().find(|rule| rule.matches(word, at)) {
            rule.rewrite(word, at);
            changed = true;
        }
        at += 1;
    }
    changed
}

impl Rule {
    fn matches(&self, word: &[Letter], at: usize) -> bool {
        let end = at + self.from.len();
        word[at].byte == self.from[0]
            && word.get(at..end).is_some_and(|part| part.iter().map(|letter| &letter.byte).eq(self.from))
            && self.left.allows(at.checked_sub(1).and_then(|before| word.get(before)))
            && self.right.allows(word.get(end))
    }

    /// Letters that stay keep their origin; new ones share that of the letters that they replace.
    fn rewrite(&self, word: &mut Vec<Letter>, at: usize) {
        let shorter = self.from.len().min(self.to.len());
        let head = self.from.iter().zip(self.to).take_while(|(a, b)| a == b).count();
        let backwards = self.from.iter().rev().zip(self.to.iter().rev());
        let tail = backwards.take(shorter - head).take_while(|(a, b)| a == b).count();
        let (start, end) = (at + head, at + self.from.len() - tail);
        let (from, to) = (word[start].from, word[end - 1].to);
        let new = &self.to[head..self.to.len() - tail];
        word.splice(start..end, new.iter().map(|&byte| Letter { byte, from, to }));
        match (new.is_empty(), head, tail) {
            (true, 0, _) => absorb(word, start, from, to),
            (true, _, 0) => absorb(word, start - 1, from, to),
            _ => {}
        }
    }
}

/// A letter that vanishes at the edge of a match is shown with its neighbour.
fn absorb(word: &mut [Letter], neighbour: usize, from: u32, to: u32) {
    if let Some(letter) = word.get_mut(neighbour) {
        letter.from = letter.from.min(from);
        letter.to = letter.to.max(to);
    }
}
