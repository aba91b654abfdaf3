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
