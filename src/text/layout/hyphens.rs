//! Where a word may be hyphenated. Breaks nothing itself.

use hypher::{Lang, hyphenate_bounded};

use super::Language;
use super::clusters::{Cluster, Nature};

/// Letters that must stay before and after a hyphen.
const LEFT: usize = 2;
const RIGHT: usize = 3;

/// The clusters of `word` before which a hyphen may be put, in ascending order.
///
/// Soft hyphens are the author's word and stand instead of the patterns. Code, addresses, abbreviations and words with
/// digits stay whole.
pub(super) fn points(word: &[Cluster<'_>], language: Language) -> Vec<usize> {
    let soft = word.iter().enumerate().filter(|(_, cluster)| cluster.nature == Nature::SoftHyphen);
    let soft: Vec<usize> = soft.map(|(at, _)| at).filter(|&at| at > 0).collect();
    if !soft.is_empty() {
        return soft;
    }
    if word.len() < LEFT + RIGHT || word.iter().any(|cluster| cluster.look.code) || is_technical(word) {
        return Vec::new();
    }
    let mut points = Vec::new();
    let mut at = 0;
    for stretch in word.chunk_by(|a, b| spells(a) == spells(b)) {
        if spells(&stretch[0]) && !beside_digit(word, at, stretch.len()) {
            points.extend(patterns(stretch, language).into_iter().map(|point| at + point));
        }
        at += stretch.len();
    }
    points
}

fn spells(cluster: &Cluster<'_>) -> bool {
    cluster.is_letter() || cluster.is("'") || cluster.is("’")
}

fn beside_digit(word: &[Cluster<'_>], at: usize, len: usize) -> bool {
    let digit = |cluster: Option<&Cluster<'_>>| cluster.is_some_and(|cluster| cluster.first().is_numeric());
    digit(at.checked_sub(1).and_then(|before| word.get(before))) || digit(word.get(at + len))
}

/// `kommersant.ru`, `a_b`, `who@where`: a sign inside that prose does not put there.
fn is_technical(word: &[Cluster<'_>]) -> bool {
    word.windows(3).any(|three| {
        matches!(three[1].text, "." | "_" | "@" | "/" | "\\" | ":" | "=")
            && three[0].is_alphanumeric()
            && (three[2].is_alphanumeric() || three[2].is("/"))
    })
}

fn patterns(stretch: &[Cluster<'_>], language: Language) -> Vec<usize> {
    let Some(patterns) = patterns_for(stretch[0].first(), language) else { return Vec::new() };
    if stretch.len() < LEFT + RIGHT || stretch[1..].iter().any(|cluster| cluster.first().is_uppercase()) {
        return Vec::new();
    }
    // Stress marks would hide the word from the patterns, so only the first character of each cluster is shown to them.
    let word: String = stretch.iter().map(Cluster::first).collect();
    let mut letters = 0;
    let mut points = Vec::new();
    for syllable in hyphenate_bounded(&word, patterns, LEFT, RIGHT) {
        letters += syllable.chars().count();
        points.push(letters);
    }
    points.pop();
    points
}

fn patterns_for(first: char, language: Language) -> Option<Lang> {
    match (first, language) {
        ('\u{400}'..='\u{52f}', _) => Some(Lang::Russian),
        ('a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}', Language::En) => Some(Lang::English),
        _ => None,
    }
}
