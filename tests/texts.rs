//! The texts of the interface: each language says the same things, and the program asks for what is there.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod code;

use code::sources;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use rabfak::l10n::{FILES, Language};
use rabfak::tui::keymap::KEYMAP;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// For each id, and each `id.attribute`, the names of its arguments.
type Asked = BTreeMap<String, BTreeSet<String>>;

fn said_in(language: Language) -> Asked {
    let mut said = Asked::new();
    for file in FILES.get_dir(language.tag()).unwrap().files() {
        let text = file.contents_utf8().unwrap();
        let name = file.path().display();
        let resource = fluent_syntax::parser::parse(text)
            .unwrap_or_else(|(_, errors)| panic!("{name} is no Fluent: {errors:?}"));
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            let own = message.value.as_ref().map(arguments).unwrap_or_default();
            assert!(said.insert(id.clone(), own).is_none(), "{name}: {id} stands twice");
            for attribute in &message.attributes {
                said.insert(format!("{id}.{}", attribute.id.name), arguments(&attribute.value));
            }
        }
    }
    said
}

fn arguments(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(inline) => in_inline(inline, &mut names),
                Expression::Select { selector, variants } => {
                    in_inline(selector, &mut names);
                    names.extend(variants.iter().flat_map(|variant| arguments(&variant.value)));
                }
            }
        }
    }
    names
}

fn in_inline(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| in_inline(argument, names));
        }
        _ => {}
    }
}

fn code() -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut files);
    files.into_iter().map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

/// What follows an opening bracket, up to the one that closes it.
fn inside(text: &str) -> &str {
    let mut depth = 1;
    let mut quoted = false;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        match c {
            '"' if before != '\\' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &text[..at];
        }
        before = c;
    }
    panic!("an unclosed bracket: {text}");
}

/// The parts between the commas that stand in no bracket.
fn parts(text: &str) -> Vec<&str> {
    let (mut depth, mut quoted, mut from, mut parts) = (0, false, 0, Vec::new());
    for (at, c) in text.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted => depth -= 1,
            ',' if !quoted && depth == 0 => {
                parts.push(text[from..at].trim());
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push(text[from..].trim());
    parts.retain(|part| !part.is_empty());
    parts
}

#[test]
fn every_language_says_the_same_things() {
    let english = said_in(Language::English);
    assert!(english.len() > 100, "the texts were not found");
    for language in Language::ALL {
        let said = said_in(language);
        let (missing, strange): (Vec<_>, Vec<_>) = (
            english.keys().filter(|id| !said.contains_key(*id)).collect(),
            said.keys().filter(|id| !english.contains_key(*id)).collect(),
        );
        assert!(
            missing.is_empty() && strange.is_empty(),
            "{language:?}: lacks {missing:?}, alone has {strange:?}"
        );
        for (id, arguments) in &said {
            assert_eq!(arguments, &english[id], "{language:?}: {id} fills in something else than English");
        }
    }
}

#[test]
fn what_the_program_asks_for_is_there_with_the_same_arguments() {
    let said = said_in(Language::English);
    let mut asked = 0;
    for (path, text) in code() {
        for (at, _) in text.match_indices("say!(") {
            let parts = parts(inside(&text[at + "say!(".len()..]));
            let Some(id) = parts.get(1).and_then(|id| id.strip_prefix('"')?.strip_suffix('"')) else {
                continue;
            };
            let given: BTreeSet<String> =
                parts[2..].iter().map(|part| part.split('=').next().unwrap().trim().to_owned()).collect();
            let wanted = said.get(id).unwrap_or_else(|| panic!("{}: no text {id}", path.display()));
            assert_eq!(wanted, &given, "{}: the arguments of {id}", path.display());
            asked += 1;
        }
    }
    assert!(asked > 10, "the program was not found to say anything");
}

#[test]
fn nothing_is_said_that_nobody_asks_for() {
    let code: String = code().into_iter().map(|(_, text)| text).collect();
    let keys: BTreeSet<String> = KEYMAP
        .iter()
        .flat_map(|row| {
            let name = if row.name.starts_with("pick-") { "pick" } else { row.name };
            [format!("key-{}-{name}", row.context.name()), format!("context-{}", row.context.name())]
        })
        .collect();
    for id in said_in(Language::English).keys().filter(|id| !id.ends_with(".footer")) {
        assert!(keys.contains(id) || code.contains(&format!("\"{id}\"")), "nobody says {id}");
    }
}

#[test]
fn russian_is_russian() {
    for file in FILES.get_dir("ru").unwrap().files() {
        let text = file.contents_utf8().unwrap();
        let untranslated: Vec<&str> = text
            .lines()
            .filter(|line| line.contains(" = ") && !line.starts_with('#'))
            .filter(|line| line.chars().filter(|c| c.is_alphabetic()).all(|c| c.is_ascii()))
            .filter(|line| !line.contains("{ $"))
            .collect();
        assert!(untranslated.is_empty(), "{}: {untranslated:#?}", file.path().display());
    }
}
