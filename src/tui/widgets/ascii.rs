//! A drawn frame in ASCII, for terminals whose locale is not UTF-8, or only as far as a terminal's font is too wide for
//! it. What no ASCII character stands for shows as `?`.

use crate::tui::theme::Charset;
use any_ascii::any_ascii_char;
use ratatui::buffer::Buffer;
use unicode_width::UnicodeWidthStr;

/// Signs that have no letter to stand for them.
const SIGNS: [(char, &str); 30] = [
    ('✓', "+"),
    ('✗', "x"),
    ('›', ">"),
    ('→', ">"),
    ('✎', "*"),
    ('·', "-"),
    ('•', "*"),
    ('●', "*"),
    ('◐', "o"),
    ('…', "~"),
    ('⁂', "*"),
    ('─', "-"),
    ('│', "|"),
    ('┃', "|"),
    ('┌', "+"),
    ('┐', "+"),
    ('└', "+"),
    ('┘', "+"),
    ('█', "#"),
    ('▇', "#"),
    ('▆', "="),
    ('▅', "="),
    ('▄', "-"),
    ('▃', "-"),
    ('▂', "_"),
    ('▁', "_"),
    ('¹', "1"),
    ('²', "2"),
    ('³', "3"),
    ('\u{301}', ""),
];

/// Replaces every character that `charset` lacks by an ASCII one, cell by cell: nothing moves.
pub fn put_into(charset: Charset, buffer: &mut Buffer) {
    let lacks: fn(&str) -> bool = match charset {
        Charset::Whole => return,
        Charset::Unambiguous => is_ambiguous,
        Charset::Ascii => |symbol| !symbol.is_ascii(),
    };
    for cell in &mut buffer.content {
        if lacks(cell.symbol()) {
            let symbol = cell.symbol().chars().next().map_or("?", ascii);
            cell.set_symbol(symbol);
        }
    }
}

/// Whether an East Asian font may make it wider.
fn is_ambiguous(symbol: &str) -> bool {
    symbol.width_cjk() != symbol.width()
}

fn ascii(c: char) -> &'static str {
    if ('▉'..='▏').contains(&c) {
        return "#";
    }
    let sign = SIGNS.iter().find(|(sign, _)| *sign == c).map(|(_, ascii)| *ascii);
    let letter = any_ascii_char(c);
    sign.unwrap_or(if letter.len() == 1 { letter } else { "?" })
}
