//! Our own marks in a line of words: glossary links, citations, references to footnotes.
//!
//! It must not know what they lead to.

use std::ops::Range;

/// A stretch of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark<'t> {
    /// Words.
    Words(&'t str),
    /// `[[id]]` or `[[id|words]]`.
    Term {
        /// The id.
        id: &'t str,
        /// What is shown.
        words: &'t str,
    },
    /// `[@id]` or `[@id, place]`.
    Source {
        /// The id.
        id: &'t str,
        /// The place in the work.
        place: Option<&'t str>,
    },
    /// `[^name]`.
    Note(&'t str),
    /// Words that begin like a link and do not end like one.
    Unclosed(&'t str),
}

/// The stretches of a line, each with the byte where it begins.
pub fn marks(line: &str) -> Vec<(usize, Mark<'_>)> {
    let mut marks = Vec::new();
    let mut words_from = 0;
    let mut at = 0;
    while let Some(bracket) = line[at..].find('[').map(|found| at + found) {
        at = bracket + 1;
        let Some((mark, length)) = mark(&line[bracket..]) else { continue };
        push_words(&mut marks, line, words_from..bracket);
        marks.push((bracket, mark));
        at = bracket + length;
        words_from = at;
    }
    push_words(&mut marks, line, words_from..line.len());
    marks
}

fn push_words<'t>(marks: &mut Vec<(usize, Mark<'t>)>, line: &'t str, range: Range<usize>) {
    if !range.is_empty() {
        marks.push((range.start, Mark::Words(&line[range])));
    }
}

/// The mark that a text begins with, and its length in bytes.
fn mark(text: &str) -> Option<(Mark<'_>, usize)> {
    if let Some(rest) = text.strip_prefix("[[") {
        let Some((inside, _)) = rest.split_once("]]") else { return Some((Mark::Unclosed("[["), 2)) };
        let (id, words) = inside.split_once('|').unwrap_or((inside, inside));
        return Some((Mark::Term { id: id.trim(), words: words.trim() }, inside.len() + 4));
    }
    if let Some(rest) = text.strip_prefix("[@") {
        let Some((inside, _)) = rest.split_once(']') else { return Some((Mark::Unclosed("[@"), 2)) };
        let (id, place) = match inside.split_once(',') {
            Some((id, place)) => (id, Some(place.trim()).filter(|place| !place.is_empty())),
            None => (inside, None),
        };
        return Some((Mark::Source { id: id.trim(), place }, inside.len() + 3));
    }
    let (name, _) = text.strip_prefix("[^")?.split_once(']')?;
    let is_name = !name.is_empty() && !name.contains(char::is_whitespace);
    is_name.then_some((Mark::Note(name), name.len() + 3))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Vec<Mark<'_>> {
        marks(line).into_iter().map(|(_, mark)| mark).collect()
    }

    #[test]
    fn reads_all_marks() {
        let expected = [
            Mark::Words("The "),
            Mark::Term { id: "prodnalog", words: "prodnalog" },
            Mark::Words(", or "),
            Mark::Term { id: "nep", words: "the new (sic) policy" },
            Mark::Words(" "),
            Mark::Source { id: "b", place: None },
            Mark::Source { id: "b", place: Some("part 2, p. 4") },
            Mark::Note("rate"),
            Mark::Words("."),
        ];
        let line = "The [[prodnalog]], or [[nep | the new (sic) policy]] [@b][@b, part 2, p. 4][^rate].";
        assert_eq!(read(line), expected);
    }

    #[test]
    fn leaves_other_brackets_alone() {
        assert_eq!(read("a [b] [^not a note] ["), [Mark::Words("a [b] [^not a note] [")]);
        assert_eq!(read("[[x"), [Mark::Unclosed("[["), Mark::Words("x")]);
        assert_eq!(read(""), []);
    }
}
