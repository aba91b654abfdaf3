//! Runs of words as grapheme clusters, each with its look, its width and its place. Knows nothing of lines.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::text::prose::{Look, Run};

/// What a cluster is to the one who breaks lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nature {
    /// Printed.
    Ink,
    /// Wider than any line: a mark is printed in its place.
    TooWide,
    /// White space where a line may end.
    Gap,
    /// A line feed.
    Feed,
    /// The author's hyphenation point; not printed.
    SoftHyphen,
    /// A place where a line may end; not printed.
    Break,
}

/// What the terminal shows as one character.
#[derive(Clone, Debug)]
pub(super) struct Cluster<'t> {
    pub text: &'t str,
    /// Columns.
    pub width: usize,
    /// In characters of the block.
    pub offset: usize,
    pub look: Look,
    pub link: Option<usize>,
    pub nature: Nature,
}

impl Cluster<'_> {
    pub(super) fn first(&self) -> char {
        self.text.chars().next().unwrap_or_default()
    }

    pub(super) fn is_letter(&self) -> bool {
        self.nature == Nature::Ink && self.first().is_alphabetic()
    }

    pub(super) fn is_alphanumeric(&self) -> bool {
        self.nature == Nature::Ink && self.first().is_alphanumeric()
    }

    pub(super) fn is(&self, text: &str) -> bool {
        self.text == text
    }
}

/// The clusters of `text`, which is all words of `runs`, and begins at `start`. No cluster is wider than `limit`.
///
/// Control characters are left out: they would steer the terminal.
pub(super) fn clusters<'t>(text: &'t str, runs: &[Run], start: usize, limit: usize) -> Vec<Cluster<'t>> {
    let mut clusters = Vec::with_capacity(text.len());
    let mut offset = start;
    let mut runs = runs.iter();
    let mut run = runs.next();
    let mut run_end = run.map_or(0, |run| run.text.len());
    for (at, cluster) in graphemes(text) {
        while at >= run_end && run.is_some() {
            run = runs.next();
            run_end += run.map_or(0, |run| run.text.len());
        }
        if let (Some(run), Some((nature, width))) = (run, nature(cluster, limit)) {
            let (look, link) = (run.look, run.link);
            clusters.push(Cluster { text: cluster, width, offset, look, link, nature });
        }
        offset += cluster.chars().count();
    }
    clusters
}

/// Between two characters of the everyday alphabets there is always a boundary; only for others the tables are asked.
fn graphemes(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = &text[at..];
        let mut chars = rest.chars();
        let first = chars.next()?;
        let is_alone = is_everyday(first) && chars.next().is_none_or(is_everyday);
        let len = if is_alone { first.len_utf8() } else { rest.graphemes(true).next()?.len() };
        at += len;
        Some((at - len, &rest[..len]))
    })
}

/// One column wide, and joined to no neighbour.
fn is_everyday(char: char) -> bool {
    matches!(char, ' '..='~' | 'А'..='я' | 'ё' | 'Ё' | '–' | '—' | '‘' | '’' | '“' | '”' | '„' | '«' | '»')
}

fn nature(cluster: &str, limit: usize) -> Option<(Nature, usize)> {
    match cluster {
        "\n" | "\r\n" => Some((Nature::Feed, 0)),
        "\u{ad}" => Some((Nature::SoftHyphen, 0)),
        "\u{200b}" => Some((Nature::Break, 0)),
        _ if cluster.chars().all(is_gap) => Some((Nature::Gap, 1)),
        _ if cluster.chars().any(char::is_control) => None,
        _ => match cluster.width() {
            width if width > limit => Some((Nature::TooWide, 1)),
            width => Some((Nature::Ink, width)),
        },
    }
}

/// Neither the no-break spaces nor the figure space, which stands in numbers.
fn is_gap(char: char) -> bool {
    char.is_whitespace() && !matches!(char, '\u{a0}' | '\u{202f}' | '\u{2007}')
}

/// The columns that a terminal needs for `text`.
pub(super) fn columns(text: &str) -> usize {
    text.graphemes(true).map(UnicodeWidthStr::width).sum()
}

/// `text` as it can be printed on one line.
pub(super) fn printable(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words
        .join(" ")
        .chars()
        .filter(|char| !char.is_control() && !matches!(char, '\u{ad}' | '\u{200b}'))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn clusters_are_those_of_the_standard(text in "([ -~А-яё—’]|\\PC|\u{301}|\u{200d}|👩|🇷|\r|\n){0,30}") {
            prop_assert!(graphemes(&text).eq(text.grapheme_indices(true)));
        }

        #[test]
        fn everyday_characters_take_one_column(char: char) {
            prop_assert!(!is_everyday(char) || char.to_string().width() == 1);
        }
    }
}
