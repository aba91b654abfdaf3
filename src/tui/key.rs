//! Names of keys: `j`, `space`, `ctrl-o`, `shift-tab`. Read from the key table, shown in footers and help.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// The key event that `name` names; none if there is no such key. A capital is a letter of its own; with `ctrl-` only
/// small letters arrive.
pub fn parse(name: &str) -> Option<KeyEvent> {
    if name == "shift-tab" {
        return Some(KeyEvent::new(KeyCode::BackTab, KeyModifiers::SHIFT));
    }
    let (modifiers, key) = match name.split_once('-') {
        Some(("ctrl", key)) => (KeyModifiers::CONTROL, key),
        Some(("alt", key)) => (KeyModifiers::ALT, key),
        _ => (KeyModifiers::NONE, name),
    };
    let is_capital = key.chars().any(char::is_uppercase);
    let code = code(key).filter(|_| !(is_capital && modifiers == KeyModifiers::CONTROL))?;
    Some(KeyEvent::new(code, modifiers))
}

fn code(name: &str) -> Option<KeyCode> {
    let named = NAMED.iter().find(|(known, ..)| *known == name).map(|(_, code, _)| *code);
    let mut chars = name.chars();
    let single = chars.next().filter(|c| chars.next().is_none() && !c.is_whitespace()).map(KeyCode::Char);
    named.or(single)
}

/// The keys that have names of more than one letter.
pub fn names() -> impl Iterator<Item = &'static str> {
    NAMED.iter().map(|(name, ..)| *name).chain(["shift-tab"])
}

/// Whether a text field would take the key for a letter.
pub fn is_letter(name: &str) -> bool {
    parse(name).is_some_and(|key| key.modifiers.is_empty() && key.code.as_char().is_some())
}

/// Name, code, and what is printed.
static NAMED: [(&str, KeyCode, &str); 28] = [
    ("f1", KeyCode::F(1), "F1"),
    ("f2", KeyCode::F(2), "F2"),
    ("f3", KeyCode::F(3), "F3"),
    ("f4", KeyCode::F(4), "F4"),
    ("f5", KeyCode::F(5), "F5"),
    ("f6", KeyCode::F(6), "F6"),
    ("f7", KeyCode::F(7), "F7"),
    ("f8", KeyCode::F(8), "F8"),
    ("f9", KeyCode::F(9), "F9"),
    ("f10", KeyCode::F(10), "F10"),
    ("f11", KeyCode::F(11), "F11"),
    ("f12", KeyCode::F(12), "F12"),
    ("delete", KeyCode::Delete, "Del"),
    ("insert", KeyCode::Insert, "Ins"),
    ("space", KeyCode::Char(' '), "Space"),
    ("enter", KeyCode::Enter, "⏎"),
    ("esc", KeyCode::Esc, "Esc"),
    ("tab", KeyCode::Tab, "⇥"),
    ("backspace", KeyCode::Backspace, "⌫"),
    ("up", KeyCode::Up, "↑"),
    ("down", KeyCode::Down, "↓"),
    ("left", KeyCode::Left, "←"),
    ("right", KeyCode::Right, "→"),
    ("home", KeyCode::Home, "Home"),
    ("end", KeyCode::End, "End"),
    ("pgup", KeyCode::PageUp, "PgUp"),
    ("pgdn", KeyCode::PageDown, "PgDn"),
    ("minus", KeyCode::Char('-'), "-"),
];

/// How the key is printed where only ASCII is: `^o`, `Enter`, `Space`, `j`.
pub fn ascii_label(name: &str) -> String {
    let words = [
        ("enter", "Enter"),
        ("tab", "Tab"),
        ("shift-tab", "S-Tab"),
        ("backspace", "Bksp"),
        ("up", "Up"),
        ("down", "Down"),
        ("left", "Left"),
        ("right", "Right"),
    ];
    if let Some((prefix, key)) = name.split_once('-').filter(|(prefix, _)| ["ctrl", "alt"].contains(prefix)) {
        return format!("{}{}", if prefix == "ctrl" { "^" } else { "M-" }, ascii_label(key));
    }
    words.iter().find(|(key, _)| *key == name).map_or_else(|| label(name), |(_, word)| (*word).to_owned())
}

/// How the key is printed: `^o`, `⏎`, `Space`, `j`.
pub fn label(name: &str) -> String {
    if name == "shift-tab" {
        return "⇧⇥".to_owned();
    }
    if let Some(key) = name.strip_prefix("ctrl-") {
        return format!("^{}", label(key));
    }
    if let Some(key) = name.strip_prefix("alt-") {
        return format!("M-{}", label(key));
    }
    NAMED
        .iter()
        .find(|(known, ..)| *known == name)
        .map_or_else(|| name.to_owned(), |(.., label)| (*label).to_owned())
}

/// Whether `event` is the key `name`. Shift is part of the character that was typed, not of the key.
pub fn matches(name: &str, event: &KeyEvent) -> bool {
    parse(name).is_some_and(|key| {
        let significant = KeyModifiers::CONTROL | KeyModifiers::ALT;
        key.code == event.code && key.modifiers & significant == event.modifiers & significant
    })
}

/// The keys of the Russian layout (ЙЦУКЕН) in the order of the rows on the keyboard, and those of the Latin one (QWERTY)
/// in the same places; then the same with Shift.
const RUSSIAN: &str = "ёйцукенгшщзхъфывапролджэячсмитьбюЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ";
const LATIN: &str = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>";

/// The key that lies under the same finger when the keyboard is not switched to Russian; none for any other character.
pub fn on_latin_layout(event: &KeyEvent) -> Option<KeyEvent> {
    let typed = event.code.as_char()?;
    let (_, latin) = RUSSIAN.chars().zip(LATIN.chars()).find(|(russian, _)| *russian == typed)?;
    Some(KeyEvent { code: KeyCode::Char(latin), ..*event })
}

/// Reads a script of keys such as `j<enter>3<ctrl-o>`; for tests and pictures. Unknown names are left out.
pub fn script(keys: &str) -> Vec<KeyEvent> {
    let mut events = Vec::new();
    let mut rest = keys;
    while let Some(first) = rest.chars().next() {
        let named = rest.strip_prefix('<').and_then(|after| after.split_once('>'));
        let (name, after) = match named {
            Some((name, after)) if parse(name).is_some() => (name.to_owned(), after),
            _ if first == ' ' => ("space".to_owned(), &rest[1..]),
            _ => (first.to_string(), &rest[first.len_utf8()..]),
        };
        events.extend(parse(&name));
        rest = after;
    }
    events
}

#[cfg(test)]
mod tests {
    use super::*;
    use crossterm::event::KeyCode::{Char, Enter};

    #[test]
    fn scripts_name_keys_in_angle_brackets() {
        let events = script("j<enter>3 <ctrl-o><");
        let labels: Vec<_> = events.iter().map(|event| event.code).collect();
        assert_eq!(labels, [Char('j'), Enter, Char('3'), Char(' '), Char('o'), Char('<')]);
    }

    #[test]
    fn each_key_of_the_russian_layout_lies_on_one_of_the_latin() {
        assert_eq!(RUSSIAN.chars().count(), LATIN.chars().count());
        let on =
            |typed: char| on_latin_layout(&KeyEvent::from(Char(typed))).and_then(|key| key.code.as_char());
        assert_eq!(
            ['й', 'ь', 'Ф', 'ё', 'j', '.'].map(on),
            [Some('q'), Some('m'), Some('A'), Some('`'), None, None]
        );
    }

    #[test]
    fn every_name_is_a_key_and_has_a_label_in_ascii_too() {
        for name in names() {
            assert!(parse(name).is_some(), "{name}");
            assert!(ascii_label(name).is_ascii(), "{name}: {}", ascii_label(name));
        }
        assert_eq!(["", " ", "ctrl-O", "ctrl-", "shift-a", "jj"].map(parse), [None; 6]);
        assert_eq!(["ctrl-o", "alt-j", "ctrl-left"].map(ascii_label), ["^o", "M-j", "^Left"]);
    }
}
