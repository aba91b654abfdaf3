//! A drawn frame in ASCII, for terminals whose locale is not UTF-8, or only as far as a terminal's font is too wide for
//! it. A letter that is written with several has room for one: Cyrillic that of ISO 9 without its hook, any other the
//! first. What no ASCII character stands for shows as `?`.

use crate::tui::theme::Charset;
use any_ascii::any_ascii_char;
use ratatui::buffer::Buffer;
use unicode_width::UnicodeWidthStr;

/// Signs that have no letter to stand for them, and letters for which the first of several would be the wrong one.
const SIGNS: [(char, &str); 43] = [
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
    ('⋮', ":"),
    ('⁂', "*"),
    ('─', "-"),
    ('│', "|"),
    ('┃', "|"),
    ('┌', "+"),
    ('┐', "+"),
    ('└', "+"),
    ('├', "+"),
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
    ('«', "\""),
    ('»', "\""),
    ('№', "#"),
    ('х', "h"),
    ('Х', "H"),
    ('ц', "c"),
    ('Ц', "C"),
    ('ю', "u"),
    ('Ю', "U"),
    ('я', "a"),
    ('Я', "A"),
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

/// A word as it is drawn in `charset`.
pub fn drawn(word: &str, charset: Charset) -> String {
    match charset {
        Charset::Ascii => word.chars().map(ascii).collect(),
        Charset::Whole | Charset::Unambiguous => word.to_owned(),
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
    if let Some((_, ascii)) = SIGNS.iter().find(|(sign, _)| *sign == c) {
        return ascii;
    }
    match any_ascii_char(c) {
        letters if c.is_alphabetic() => letters.get(..1).unwrap_or("?"),
        sign if sign.len() == 1 => sign,
        _ => "?",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::layout::Rect;

    fn drawn(text: &str) -> String {
        let mut buffer = Buffer::empty(Rect::new(0, 0, text.chars().count() as u16, 1));
        buffer.set_string(0, 0, text, ratatui::style::Style::new());
        put_into(Charset::Ascii, &mut buffer);
        buffer.content.iter().map(ratatui::buffer::Cell::symbol).collect()
    }

    #[test]
    fn russian_can_be_read_letter_for_letter() {
        assert_eq!(
            drawn("съешь ещё этих мягких булок, да выпей чаю"),
            "s'es' ese etih magkih bulok, da vypey cau"
        );
        assert_eq!(drawn("Жизнь «Цеха» № 3"), "Zizn' \"Ceha\" # 3");
    }

    #[test]
    fn what_would_be_a_lie_in_one_sign_is_none() {
        assert_eq!(drawn("½ œuvre"), "? ouvre");
    }
}
