//! Words and the places where they may be broken: what the fitting of lines works on. Chooses no break.

use std::ops::Range;

use textwrap::core::Fragment as Breakable;

use super::clusters::{Cluster, Nature};
use super::{Language, hyphens};

/// A stretch of clusters that stays on one line.
#[derive(Clone, Debug)]
pub(super) struct Fragment {
    /// Indices of its clusters.
    pub clusters: Range<usize>,
    /// Columns.
    pub width: usize,
    /// The index of the white space after it.
    pub gap: Option<usize>,
    /// It takes a hyphen at the end of a line.
    pub hyphen: bool,
}

impl Breakable for Fragment {
    fn width(&self) -> f64 {
        self.width as f64
    }

    fn whitespace_width(&self) -> f64 {
        f64::from(u8::from(self.gap.is_some()))
    }

    fn penalty_width(&self) -> f64 {
        f64::from(u8::from(self.hyphen))
    }
}

struct Word {
    clusters: Range<usize>,
    gap: Option<usize>,
}

/// The fragments of each verse, none wider than `limit`. A verse is what lies between line feeds.
pub(super) fn verses(
    clusters: &[Cluster<'_>],
    limit: usize,
    hyphenate: Option<Language>,
) -> Vec<Vec<Fragment>> {
    let mut verses = Vec::new();
    let mut at = 0;
    for verse in clusters.split(|cluster| cluster.nature == Nature::Feed) {
        let words = words(clusters, at..at + verse.len(), limit);
        let mut fragments = Vec::with_capacity(words.len() * 2);
        for (index, word) in words.iter().enumerate() {
            // A last line that is half a word looks like a mistake.
            let language = hyphenate.filter(|_| index + 1 < words.len());
            split(clusters, word, limit, language, &mut fragments);
        }
        verses.push(fragments);
        at += verse.len() + 1;
    }
    verses
}

fn words(clusters: &[Cluster<'_>], verse: Range<usize>, limit: usize) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut at = verse.start;
    for part in clusters[verse].split(|cluster| cluster.nature == Nature::Gap) {
        let range = at..at + part.len();
        at = range.end + 1;
        if !part.iter().any(|cluster| matches!(cluster.nature, Nature::Ink | Nature::TooWide)) {
            continue;
        }
        match words.last_mut() {
            Some(last) if clings(clusters, &last.clusters, &range, limit) => last.clusters.end = range.end,
            Some(last) => {
                last.gap = Some(last.clusters.end);
                words.push(Word { clusters: range, gap: None });
            }
            None => words.push(Word { clusters: range, gap: None }),
        }
    }
    words
}

/// A dash between spaces does not begin a line.
fn clings(clusters: &[Cluster<'_>], last: &Range<usize>, next: &Range<usize>, limit: usize) -> bool {
    let dash = next.len() == 1 && matches!(clusters[next.start].text, "–" | "—");
    dash && next.start == last.end + 1 && width(&clusters[last.start..next.end]) <= limit
}

fn width(clusters: &[Cluster<'_>]) -> usize {
    clusters.iter().map(|cluster| cluster.width).sum()
}

fn split(
    clusters: &[Cluster<'_>],
    word: &Word,
    limit: usize,
    language: Option<Language>,
    into: &mut Vec<Fragment>,
) {
    let letters = &clusters[word.clusters.clone()];
    let hyphens = language.map(|language| hyphens::points(letters, language)).unwrap_or_default();
    let mut points: Vec<(usize, bool)> = open_points(letters).map(|at| (at, false)).collect();
    points.extend(hyphens.into_iter().map(|at| (at, true)));
    points.sort_unstable();
    points.dedup_by_key(|point| point.0);
    let mut from = word.clusters.start;
    for (point, hyphen) in points {
        let to = word.clusters.start + point;
        chop(clusters, &Fragment { clusters: from..to, width: 0, gap: None, hyphen }, limit, into);
        from = to;
    }
    let rest = Fragment { clusters: from..word.clusters.end, width: 0, gap: word.gap, hyphen: false };
    chop(clusters, &rest, limit, into);
}

/// Rather than overflow, a fragment is broken between any two clusters.
fn chop(clusters: &[Cluster<'_>], whole: &Fragment, limit: usize, into: &mut Vec<Fragment>) {
    let mut from = whole.clusters.start;
    let mut width = 0;
    for at in whole.clusters.clone() {
        if width > 0 && width + clusters[at].width > limit {
            into.push(Fragment { clusters: from..at, width, gap: None, hyphen: false });
            (from, width) = (at, 0);
        }
        width += clusters[at].width;
    }
    let hyphen = whole.hyphen && width < limit;
    into.push(Fragment { clusters: from..whole.clusters.end, width, gap: whole.gap, hyphen });
}

/// Where a word may be broken without a hyphen: after hyphens and dashes, in addresses, between ideographs.
fn open_points<'w>(word: &'w [Cluster<'_>]) -> impl Iterator<Item = usize> + 'w {
    let address = word.windows(3).any(|three| three.iter().map(|c| c.text).eq([":", "/", "/"]));
    (1..word.len()).filter(move |&at| {
        let (before, after) = (&word[at - 1], &word[at]);
        match before.text {
            "\u{200b}" => true,
            "-" | "\u{2010}" => {
                at > 2 && word.len() - at > 1 && opens(after) && word[at - 2].is_alphanumeric()
            }
            "–" | "—" => at > 1 && opens(after),
            "/" | "?" | "&" | "=" => address && after.is_alphanumeric(),
            _ => before.width == 2 && after.width == 2 && after.is_letter() && !is_opening(before),
        }
    })
}

fn opens(cluster: &Cluster<'_>) -> bool {
    cluster.is_alphanumeric() || is_opening(cluster)
}

fn is_opening(cluster: &Cluster<'_>) -> bool {
    matches!(cluster.text, "(" | "[" | "«" | "“" | "„" | "‘" | "「" | "『" | "（" | "《" | "【")
}
