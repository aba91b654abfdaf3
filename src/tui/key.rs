//! Names of keys: `j`, `space`, `ctrl-o`, `shift-tab`. Read from the key table, shown in footers and help.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// The key event that `name` names; none if there is no such key.
pub fn parse(name: &str) -> Option<KeyEvent> {
    let (modifiers, key) = match name.split_once('-') {
        Some(("ctrl", key)) => (KeyModifiers::CONTROL, key),
        Some(("shift", "tab")) => return Some(KeyEvent::new(KeyCode::BackTab, KeyModifiers::SHIFT)),
        _ => (KeyModifiers::NONE, name),
    };
    Some(KeyEvent::new(code(key)?, modifiers))
}

fn code(name: &str) -> Option<KeyCode> {
    let named = NAMED.iter().find(|(known, ..)| *known == name).map(|(_, code, _)| *code);
    let mut chars = name.chars();
    let single = chars.next().filter(|_| chars.next().is_none()).map(KeyCode::Char);
    named.or(single)
}

/// Name, code, and what is printed.
static NAMED: [(&str, KeyCode, &str); 15] = [
    ("f1", KeyCode::F(1), "F1"),
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
    words.iter().find(|(key, _)| *key == name).map_or_else(|| label(name), |(_, word)| (*word).to_owned())
}

/// How the key is printed: `^o`, `⏎`, `Space`, `j`.
pub fn label(name: &str) -> String {
    if name == "shift-tab" {
        return "⇧⇥".to_owned();
    }
    if let Some(key) = name.strip_prefix("ctrl-") {
        return format!("^{key}");
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
