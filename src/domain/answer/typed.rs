//! Typed answers: any spelling of the right word, and small slips.

use super::{Outcome, Verdict};
use crate::domain::question::Lure;

/// Where a typed answer differs from the right one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// The letters that were typed.
    pub given: String,
    /// The letters that belong there.
    pub right: String,
}

pub(super) fn grade(text: &str, a: &str, also: &[String], not: &[Lure], fold: fn(&str) -> String) -> Verdict {
    let key = |text: &str| without_article(fold(text));
    let given = key(text);
    let accepted: Vec<String> = std::iter::once(a).chain(also.iter().map(String::as_str)).map(key).collect();
    if given.is_empty() {
        return Verdict::plain(Outcome::Wrong);
    }
    if accepted.contains(&given) {
        return Verdict::plain(Outcome::Right);
    }
    let nearest = accepted.iter().min_by_key(|right| distance(&given, right));
    let lure = not.iter().min_by_key(|lure| distance(&given, &key(&lure.text)));
    let to_lure = lure.map_or(usize::MAX, |lure| distance(&given, &key(&lure.text)));
    if let Some(right) = nearest
        && is_slip(&given, right)
        && distance(&given, right) < to_lure
    {
        return Verdict { outcome: Outcome::Close, slip: Some(slip(&given, right)), lures: Vec::new() };
    }
    let lures = lure.filter(|lure| to_lure == 0 || is_slip(&given, &key(&lure.text))).cloned();
    Verdict { outcome: Outcome::Wrong, slip: None, lures: lures.into_iter().collect() }
}

fn without_article(key: String) -> String {
    ["the ", "an ", "a "]
        .iter()
        .find_map(|article| key.strip_prefix(article))
        .map(str::to_owned)
        .unwrap_or(key)
}

fn distance(given: &str, right: &str) -> usize {
    strsim::osa_distance(given, right)
}

/// One slip from four letters on, two from eight; digits must be exact, for 1921 is not nearly 1922.
fn is_slip(given: &str, right: &str) -> bool {
    let allowed = match right.chars().count() {
        0..4 => 0,
        4..8 => 1,
        _ => 2,
    };
    digits(given).eq(digits(right)) && distance(given, right) <= allowed
}

fn digits(text: &str) -> impl Iterator<Item = char> + '_ {
    text.chars().filter(char::is_ascii_digit)
}

/// What is left of both words without their common beginning and end.
fn slip(given: &str, right: &str) -> Slip {
    let given: Vec<char> = given.chars().collect();
    let right: Vec<char> = right.chars().collect();
    let front = given.iter().zip(&right).take_while(|(g, r)| g == r).count();
    let longest_back = given.len().min(right.len()) - front;
    let back =
        given.iter().rev().zip(right.iter().rev()).take(longest_back).take_while(|(g, r)| g == r).count();
    let middle = |word: &[char]| word[front..word.len() - back].iter().collect();
    Slip { given: middle(&given), right: middle(&right) }
}
