//! Numbers in a text: where they stand, which of them state something, and what they are worth.
//!
//! It must not know pages.

use crate::domain::answer::numeric::is_within;
use std::ops::Range;

/// Words after which a number names a lesson, in the languages of the bundled courses.
const LESSON: [&str; 8] = ["lesson", "lessons", "урок", "урока", "уроке", "уроку", "уроки", "уроках"];
/// What may stand between the numbers of several lessons.
const BETWEEN: [&str; 9] = [",", "and", "or", "to", "–", "-", "и", "или", "до"];

/// Numbers that are written in digits, each with its points and commas: `4,330`, `13.8`; in `1921-03` there are two.
pub(super) fn digits(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        while is_digit(at) || at > start && matches!(bytes[at], b',' | b'.') && is_digit(at + 1) {
            at += 1;
            if at == bytes.len() {
                break;
            }
        }
        if at > start {
            found.push(start..at);
        } else {
            at += 1;
        }
    }
    found
}

/// The numbers in digits that state something: all but those that name a lesson.
pub(super) fn facts_in(text: &str) -> Vec<Range<usize>> {
    let mut lesson_ends = None;
    let names_lesson = |number: &Range<usize>, before: Option<usize>| {
        let word = text[..number.start].trim_end().rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("");
        let word = word.to_lowercase();
        let goes_on = before.is_some_and(|end| BETWEEN.contains(&text[end..number.start].trim()));
        LESSON.contains(&word.as_str()) || goes_on
    };
    let mut facts = digits(text);
    facts.retain(|number| {
        let is_lesson = names_lesson(number, lesson_ends);
        lesson_ends = is_lesson.then_some(number.end);
        !is_lesson
    });
    facts
}

/// Where `words` stand in a text as words of their own: `24` is not part of `1924`, `24.5` or `3,240`.
pub(super) fn find(text: &str, words: &str) -> Vec<Range<usize>> {
    if words.is_empty() {
        return Vec::new();
    }
    let hits = text.match_indices(words).map(|(at, _)| at..at + words.len());
    hits.filter(|hit| ends_here(text[hit.end..].chars()) && ends_here(text[..hit.start].chars().rev()))
        .collect()
}

/// Whether a word can end before these characters.
fn ends_here(mut next: impl Iterator<Item = char>) -> bool {
    match next.next() {
        Some('.' | ',') => !next.next().is_some_and(|c| c.is_ascii_digit()),
        next => !next.is_some_and(char::is_alphanumeric),
    }
}

/// Whether a number at most `slack` away from `right` stands in a text, in digits or in words up to twelve, which may be
/// followed by hundreds, thousands and millions.
pub(super) fn states(text: &str, right: f64, slack: f64, fold: fn(&str) -> String) -> bool {
    let written = digits(text).into_iter().any(|number| {
        let scale = text[number.end..].split_whitespace().next().unwrap_or("");
        let alone = &text[number];
        is_within(alone, right, slack, "", fold)
            || is_within(&format!("{alone} {scale}"), right, slack, "", fold)
    });
    let words: Vec<&str> = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let mut in_words = (0..words.len()).filter_map(|at| value(&words[at..]));
    written || in_words.any(|value| (value - right).abs() <= slack)
}

/// How many numbers stand in a text.
pub(super) fn count(text: &str) -> usize {
    digits(text).len() + text.split(|c: char| !c.is_alphabetic()).filter_map(worth).count()
}

/// The value of the words that begin a text, such as `hundred thousand`.
fn value(words: &[&str]) -> Option<f64> {
    let scale = |word: &str| match word.to_lowercase().as_str() {
        "hundred" | "сто" | "сотня" => Some(1e2),
        "thousand" | "тысяча" | "тысячи" | "тысяч" => Some(1e3),
        "million" | "миллион" | "миллиона" | "миллионов" => Some(1e6),
        _ => None,
    };
    let (first, rest) = words.split_first()?;
    let value = worth(first).or_else(|| scale(first))?;
    Some(rest.iter().map_while(|word| scale(word)).fold(value, |value, scale| value * scale))
}

/// What a word for a small number is worth.
fn worth(word: &str) -> Option<f64> {
    const WORDS: [&[&str]; 12] = [
        &["one", "once", "один", "одна", "одно", "одного", "одной"],
        &["two", "twice", "both", "два", "две", "двух", "вдвое"],
        &["three", "три", "трёх", "втрое"],
        &["four", "четыре", "четырёх", "вчетверо"],
        &["five", "пять", "пяти"],
        &["six", "шесть", "шести"],
        &["seven", "семь", "семи"],
        &["eight", "восемь", "восьми"],
        &["nine", "девять", "девяти"],
        &["ten", "десять", "десяти"],
        &["eleven", "одиннадцать", "одиннадцати"],
        &["twelve", "двенадцать", "двенадцати"],
    ];
    let word = word.to_lowercase();
    let nth = WORDS.iter().position(|words| words.contains(&word.as_str()))?;
    Some(nth as f64 + 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold::fold;

    fn facts(text: &str) -> Vec<&str> {
        facts_in(text).into_iter().map(|number| &text[number]).collect()
    }

    #[test]
    fn numbers_keep_their_points_and_commas() {
        assert_eq!(facts("4,330 of 13.8, in 1921-03. Then 7."), ["4,330", "13.8", "1921", "03", "7"]);
        assert_eq!(facts(""), [""; 0]);
    }

    #[test]
    fn the_number_of_a_lesson_is_no_fact() {
        assert_eq!(facts("Recall lesson 7, and lessons 4, 5 and 12; in 1921, 3 came."), ["1921", "3"]);
        assert_eq!(facts("В уроке 3 о 135 договорах"), ["135"]);
    }

    #[test]
    fn words_are_found_as_words() {
        assert_eq!(find("24 in 1924, 24.5 or 24.", "24"), [0..2, 20..22]);
        assert_eq!(find("10 per cent of 10 perches", "10 per").len(), 1);
        assert!(find("anything", "").is_empty());
    }

    #[test]
    fn numbers_are_counted() {
        assert_eq!(count("Ten times 4,330; 10 per cent"), 3);
    }

    #[test]
    fn numbers_are_stated_in_digits_or_words() {
        let states = |text: &str, right: f64| states(text, right, 0.0, fold);
        assert!(states("some 4,330 works", 4330.0));
        assert!(states("2 million dollars", 2e6));
        assert!(states("three aims", 3.0) && states("три цели", 3.0));
        assert!(states("a hundred thousand tractors", 1e5) && states("two million", 2e6));
        assert!(!states("43,300 and four", 4330.0));
    }
}
