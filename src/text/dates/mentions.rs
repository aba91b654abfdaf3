//! Where a text names dates, in English and in Russian: `15 March 1921`, `March 15, 1921`, `March 1921`, `1925–26`,
//! `1921`, `15 марта 1921 года`. A day without its year is none, and neither is a number that counts something.

use super::When;
use std::ops::{Range, RangeInclusive};

/// A date in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The date.
    pub when: When,
    /// The characters of the text that name it.
    pub chars: Range<usize>,
}

/// The years that a number of four digits may mean.
const YEARS: RangeInclusive<i16> = 1000..=2199;

/// The names of months in English, and how they begin in Russian.
const MONTHS: [(&str, &str); 12] = [
    ("january", "январ"),
    ("february", "феврал"),
    ("march", "март"),
    ("april", "апрел"),
    ("may", "ма"),
    ("june", "июн"),
    ("july", "июл"),
    ("august", "август"),
    ("september", "сентябр"),
    ("october", "октябр"),
    ("november", "ноябр"),
    ("december", "декабр"),
];

/// How they end in Russian.
const ENDINGS: [&str; 10] = ["", "ь", "й", "а", "я", "е", "ю", "у", "ем", "ём"];

/// Russian words after a year. Where any other follows, the number counts what the word names.
const AFTER_A_YEAR: [&str; 9] = ["г", "гг", "и", "или", "по", "до", "а", "к", "против"];

/// All dates that a text names, in its order; none overlaps another.
pub fn mentions(text: &str) -> Vec<Mention> {
    let mut found = Vec::new();
    if !may_have_a_year(text) {
        return found;
    }
    let tokens = tokens(text);
    // What follows `done` belongs to no date yet.
    let (mut at, mut done) = (0, 0);
    while let Some(token) = tokens.get(at) {
        let before = Before(&tokens[done..at]);
        let after = &tokens[at + 1..];
        let Some(year) = token.number().filter(|_| token.chars.len() == 4 && before.may_be_year(token))
        else {
            at += 1;
            continue;
        };
        let until = until(token, year, after);
        let month = before.month().filter(|_| until.is_none());
        let is_counted = month.is_none() && until.is_none() && counts(token, after);
        let last = if until.is_some() { at + 2 } else { at };
        let when = match (month, until) {
            (Some((month, day, _)), _) => {
                When::of(year, Some(month), day).or(When::of(year, Some(month), None))
            }
            (None, Some(until)) => When::years(year, until),
            (None, None) => When::of(year, None, None),
        };
        if let Some(when) = when.filter(|_| YEARS.contains(&year) && !is_counted) {
            let first = month.map_or(token, |(.., first)| &tokens[done + first]);
            found.push(Mention { when, chars: first.chars.start..tokens[last].chars.end });
        }
        (at, done) = (last + 1, last + 1);
    }
    found
}

/// Most passages have none, and then nothing else need be looked at.
fn may_have_a_year(text: &str) -> bool {
    text.as_bytes().windows(4).any(|four| four.iter().all(u8::is_ascii_digit))
}

/// A word, a number or a sign.
#[derive(Debug)]
struct Token {
    text: String,
    chars: Range<usize>,
}

impl Token {
    fn number(&self) -> Option<i16> {
        self.text.parse().ok().filter(|_| self.text.bytes().all(|byte| byte.is_ascii_digit()))
    }

    fn day(&self) -> Option<i8> {
        self.number().and_then(|day| i8::try_from(day).ok()).filter(|day| (1..=31).contains(day))
    }

    fn month(&self) -> Option<i8> {
        let names_it = |(english, russian): &(&str, &str)| {
            let ending = self.text.strip_prefix(russian);
            self.text == *english || ending.is_some_and(|ending| ENDINGS.contains(&ending))
        };
        MONTHS.iter().zip(1..).find(|(names, _)| names_it(names)).map(|(_, month)| month)
    }

    fn is(&self, signs: &[&str]) -> bool {
        signs.contains(&self.text.as_str())
    }

    /// Whether nothing stands between it and the next one.
    fn touches(&self, next: &Self) -> bool {
        self.chars.end == next.chars.start
    }
}

fn tokens(text: &str) -> Vec<Token> {
    // What is in the next line is in another cell or item, so a line's end is a sign.
    let class = |c: char| match c {
        c if c.is_alphabetic() => 0,
        c if c.is_numeric() => 1,
        c if c.is_whitespace() && c != '\n' => 2,
        _ => 3,
    };
    let mut tokens: Vec<(u8, Token)> = Vec::new();
    for (at, c) in text.chars().enumerate().filter(|(_, c)| *c != '\u{301}') {
        let this = class(c);
        match tokens.last_mut() {
            Some((last, token)) if *last == this && this < 2 => {
                token.text.extend(c.to_lowercase());
                token.chars.end = at + 1;
            }
            _ => tokens.push((this, Token { text: c.to_lowercase().collect(), chars: at..at + 1 })),
        }
    }
    tokens.into_iter().filter(|(class, _)| *class != 2).map(|(_, token)| token).collect()
}

/// What stands before a number.
struct Before<'t>(&'t [Token]);

impl Before<'_> {
    /// The token so many places back, 1 for the last.
    fn back(&self, count: usize) -> Option<&Token> {
        self.0.get(self.0.len().checked_sub(count)?)
    }

    /// Neither money nor the rest of a longer number.
    fn may_be_year(&self, year: &Token) -> bool {
        let Some(last) = self.back(1).filter(|last| last.touches(year)) else { return true };
        let is_number = self.back(2).is_some_and(|token| token.number().is_some() && token.touches(last));
        let goes_on = last.is(&[",", "."]) && is_number;
        !goes_on && !last.is(&["$", "£", "€", "№"])
    }

    /// The month, the day if there is one, and the place of the token with which they begin.
    fn month(&self) -> Option<(i8, Option<i8>, usize)> {
        if let Some(day) =
            self.back(2).and_then(Token::day).filter(|_| self.back(1).is_some_and(|t| t.is(&[","])))
        {
            let month = self.back(3).and_then(Token::month)?;
            return Some((month, Some(day), self.0.len() - 3));
        }
        let of = usize::from(self.back(1).is_some_and(|token| token.is(&["of"])));
        let month = self.back(1 + of).and_then(Token::month)?;
        let ordinal = usize::from(self.back(2 + of).is_some_and(|token| token.is(&["st", "nd", "rd", "th"])));
        let day = self.back(2 + of + ordinal).and_then(Token::day);
        // Of several days none is the one.
        let others = ["–", "-", "—", "to", "and", "по", "и"];
        let is_one_of_several = self.back(3 + of + ordinal).is_some_and(|token| token.is(&others))
            && self.back(4 + of + ordinal).and_then(Token::day).is_some();
        let day = day.filter(|_| !is_one_of_several);
        let first = if day.is_some() { 2 + of + ordinal } else { 1 + of };
        Some((month, day, self.0.len() - first))
    }
}

/// The last of several years: `1925–26`, `1925–1926`, `1925/26`.
fn until(token: &Token, year: i16, after: &[Token]) -> Option<i16> {
    let [sign, last, ..] = after else { return None };
    if !sign.is(&["–", "-", "/", "—"]) || !token.touches(sign) || !sign.touches(last) {
        return None;
    }
    let until = match last.chars.len() {
        2 => year / 100 * 100 + last.number()?,
        4 => last.number()?,
        _ => return None,
    };
    (until > year && YEARS.contains(&until)).then_some(until)
}

/// Whether a number is followed by what it counts, or goes on.
fn counts(number: &Token, after: &[Token]) -> bool {
    let Some(next) = after.first() else { return false };
    let goes_on = |token: &Token| token.number().is_some() && number.chars.end < token.chars.end;
    if number.touches(next) {
        let more = after.get(1).filter(|more| next.touches(more)).is_some_and(goes_on);
        return next.is(&["%"]) || next.is(&[",", "."]) && more;
    }
    let is_russian = next.text.starts_with(|c: char| ('а'..='я').contains(&c) || c == 'ё');
    let is_year = next.text.starts_with("год") || next.is(&AFTER_A_YEAR);
    next.is(&["%"]) || next.number().is_some() && next.chars.len() == 3 || is_russian && !is_year
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Each date with the words that name it.
    fn named(text: &str) -> Vec<(String, String)> {
        let words = |chars: Range<usize>| text.chars().skip(chars.start).take(chars.len()).collect();
        mentions(text).into_iter().map(|found| (found.when.written(), words(found.chars))).collect()
    }

    #[test]
    fn dates_are_found_in_both_languages() {
        let cases: [(&str, &[(&str, &str)]); 28] = [
            ("On 15 March 1921 it was voted.", &[("1921-03-15", "15 March 1921")]),
            ("On March 15, 1921, it was voted.", &[("1921-03-15", "March 15, 1921")]),
            ("on the 15th of March 1921", &[("1921-03", "March 1921")]),
            ("on 1st May 1921", &[("1921-05-01", "1st May 1921")]),
            ("In March 1921, in March of 1922", &[("1921-03", "March 1921"), ("1922-03", "March of 1922")]),
            ("the Congress of 8–16 March 1921", &[("1921-03", "March 1921")]),
            ("17 to 25 April 1923", &[("1923-04", "April 1923")]),
            ("By summer 1923 or in autumn of 1923.", &[("1923", "1923"), ("1923", "1923")]),
            (
                "in 1925–26, 1925/26 and 1921-1929",
                &[("1925–26", "1925–26"), ("1925–26", "1925/26"), ("1921–29", "1921-1929")],
            ),
            ("from 1913 to 1921", &[("1913", "1913"), ("1921", "1921")]),
            ("On 30 February 1921", &[("1921-02", "30 February 1921")]),
            ("on 9 August the decree", &[]),
            ("1,921 trusts, 1921.5 tons, $1921, 1921 % and 1921 000", &[]),
            ("4330 enterprises in 1923", &[("1923", "1923")]),
            ("12 May 19210", &[]),
            ("15 марта 1921 года", &[("1921-03-15", "15 марта 1921")]),
            ("в марте 1921 года, с мая 1922 г.", &[("1921-03", "марте 1921"), ("1922-05", "мая 1922")]),
            (
                "13 ноября 1922-го и в декабре́ 1922",
                &[("1922-11-13", "13 ноября 1922"), ("1922-12", "декабре́ 1922")],
            ),
            ("летом 1923 года", &[("1923", "1923")]),
            ("в 1921 и 1922 годах", &[("1921", "1921"), ("1922", "1922")]),
            ("1925/26 хозяйственный год", &[("1925–26", "1925/26")]),
            ("(1921–1929)", &[("1921–29", "1921–1929")]),
            ("1667 тысяч человек, 2000 рублей", &[]),
            ("около 1340 000 человек", &[]),
            ("1921\n13,8\n1922\n19,5", &[("1921", "1921"), ("1922", "1922")]),
            ("in 1925–26 March 1927", &[("1925–26", "1925–26"), ("1927-03", "March 1927")]),
            ("15 March\n1921", &[("1921", "1921")]),
            ("Матвей в 1921 году", &[("1921", "1921")]),
        ];
        for (text, dates) in cases {
            let found = named(text);
            let found: Vec<(&str, &str)> = found.iter().map(|(when, words)| (&**when, &**words)).collect();
            assert_eq!(found, dates, "{text}");
        }
    }

    proptest! {
        #[test]
        fn whatever_the_text_dates_lie_in_it_in_order(text in "([0-9]{1,5}|March|мая|of|th| |–|,|/|ё\u{301}|\n|½|\\PC){0,20}") {
            let count = text.chars().count();
            let mut last = 0;
            for found in mentions(&text) {
                prop_assert!(found.chars.start >= last && found.chars.start < found.chars.end);
                prop_assert!(found.chars.end <= count);
                last = found.chars.end;
                let words: String = text.chars().skip(found.chars.start).take(found.chars.len()).collect();
                prop_assert!(words.contains(&found.when.year().to_string()), "{words}");
            }
        }
    }
}
