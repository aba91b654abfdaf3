//! Texts measured and cut in columns of the screen.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Columns that a text takes.
pub fn width_of(text: &str) -> usize {
    text.width()
}

/// A text cut to `width` columns, with an ellipsis where it was cut.
pub fn clipped(text: &str, width: usize) -> String {
    if width_of(text) <= width {
        return text.to_owned();
    }
    let mut clipped = String::new();
    for grapheme in text.graphemes(true) {
        if width_of(&clipped) + width_of(grapheme) + 1 > width {
            break;
        }
        clipped.push_str(grapheme);
    }
    if width > 0 {
        clipped.push('…');
    }
    clipped
}

/// A text cut or filled up with spaces to `width` columns, the last of them a space.
pub fn padded(text: &str, width: usize) -> String {
    let text = clipped(text, width.saturating_sub(1));
    let gap = width.saturating_sub(width_of(&text));
    text + &" ".repeat(gap)
}
