//! A drawn frame in ASCII, for terminals whose locale is not UTF-8. What no ASCII character stands for shows as `?`.

use any_ascii::any_ascii_char;
use ratatui::buffer::Buffer;

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

/// Replaces every character that is not ASCII by one that is, cell by cell: nothing moves.
pub fn in_ascii(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        if !cell.symbol().is_ascii() {
            let symbol = cell.symbol().chars().next().map_or("?", ascii);
            cell.set_symbol(symbol);
        }
    }
}

fn ascii(c: char) -> &'static str {
    if ('▉'..='▏').contains(&c) {
        return "#";
    }
    let sign = SIGNS.iter().find(|(sign, _)| *sign == c).map(|(_, ascii)| *ascii);
    let letter = any_ascii_char(c);
    sign.unwrap_or(if letter.len() == 1 { letter } else { "?" })
}
