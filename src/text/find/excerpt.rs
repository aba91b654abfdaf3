//! The part of a text around what was found in it.

use std::ops::Range;

use unicode_width::UnicodeWidthChar;

/// A line from a text.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Excerpt {
    /// The words, with `…` where the text goes on.
    pub text: String,
    /// The characters of it that are marked.
    pub marks: Vec<Range<usize>>,
}

/// As much of `text` around the first of the `marks` as fits into `width` columns, in one line.
pub fn excerpt(text: &str, marks: &[Range<usize>], width: usize) -> Excerpt {
    let chars: Vec<char> = text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    let first = marks.first().cloned().unwrap_or(0..0);
    let from = if columns(&chars) <= width { 0 } else { beginning(&chars, &first, width) };
    let mut room = width.saturating_sub(usize::from(from > 0));
    let mut to = from;
    while let Some(c) = chars.get(to) {
        let is_last = to + 1 == chars.len();
        let Some(left) = room.checked_sub(c.width().unwrap_or(0)).filter(|left| is_last || *left > 0) else {
            break;
        };
        (room, to) = (left, to + 1);
    }
    let mut shown = String::from(if from > 0 { "…" } else { "" });
    shown.extend(&chars[from..to]);
    shown.push_str(if to < chars.len() { "…" } else { "" });
    let lead = usize::from(from > 0);
    let seen = marks.iter().filter(|mark| mark.start < to && mark.end > from);
    let marks = seen.map(|mark| mark.start.max(from) - from + lead..mark.end.min(to) - from + lead).collect();
    Excerpt { text: shown, marks }
}

/// Where to begin so that the mark stands after a third of the line, at the beginning of a word.
fn beginning(chars: &[char], mark: &Range<usize>, width: usize) -> usize {
    let before = (width / 3).min(width.saturating_sub(mark.len() + 2));
    let mut room = before;
    let mut from = mark.start.min(chars.len());
    while from > 0 {
        let Some(left) = room.checked_sub(chars[from - 1].width().unwrap_or(0)) else { break };
        (room, from) = (left, from - 1);
    }
    if from == 0 {
        return 0;
    }
    let space = chars[from..mark.start.min(chars.len())].iter().position(|c| *c == ' ');
    space.map_or(from, |at| from + at + 1)
}

fn columns(chars: &[char]) -> usize {
    chars.iter().filter_map(|c| c.width()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_short_text_is_shown_as_it_is() {
        let shown = excerpt("a text\nof two lines", &[2..6, 10..13], 40);
        assert_eq!(shown, Excerpt { text: "a text of two lines".to_owned(), marks: vec![2..6, 10..13] });
    }

    #[test]
    fn the_mark_is_in_sight_however_far_it_is() {
        let text = "many words come before the one that was sought and many come after it as well";
        let at = text.find("sought").unwrap();
        let mark = at..at + 6;
        let shown = excerpt(text, std::slice::from_ref(&mark), 30);
        assert_eq!(shown.text, "…that was sought and many com…");
        let mark = &shown.marks[0];
        let marked: String = shown.text.chars().skip(mark.start).take(mark.len()).collect();
        assert_eq!(marked, "sought");
    }

    proptest! {
        #[test]
        fn an_excerpt_fits_and_its_marks_are_in_it(text in "[a-zё\u{301} \n]{0,90}", at in 0usize..90, long in 1usize..9, width in 0usize..60) {
            let count = text.chars().count();
            let mark = at.min(count)..(at + long).min(count);
            let shown = excerpt(&text, &[mark], width);
            let wide: usize = shown.text.chars().filter_map(UnicodeWidthChar::width).sum();
            prop_assert!(wide <= width.max(2), "{shown:?} in {width}");
            prop_assert!(shown.marks.iter().all(|mark| mark.end <= shown.text.chars().count()));
        }
    }
}
