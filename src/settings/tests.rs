//! A file of settings, right and wrong.

use super::*;
use crate::tui::action::Action;
use crate::tui::key;
use crate::tui::keymap::Context;
use crate::tui::theme::Theme;

fn read(text: &str) -> Result<Settings, String> {
    let page = Page { file: "config.ron".to_owned(), text: text.to_owned() };
    Settings::read(&page, vec![mine()], &Texts::default())
        .map_err(|found| found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
}

fn mine() -> Named {
    Named { name: "mine".to_owned(), theme: Theme::mono() }
}

/// The defaults, with a theme of the learner's to turn to.
fn defaults() -> Settings {
    Settings { themes: all_themes(vec![mine()]), ..Settings::default() }
}

#[track_caller]
fn refused(text: &str, expected: &[&str]) {
    let said = read(text).unwrap_err();
    for words in expected {
        assert!(said.contains(words), "no {words:?} in:\n{said}");
    }
}

/// The default file with the slashes taken away before every setting.
fn uncommented() -> String {
    let is_setting = |line: &str| {
        let name = line.split(':').next().filter(|_| line.contains(": "));
        name.is_some_and(|name| name.chars().all(|c| c.is_ascii_lowercase() || c == '_'))
    };
    let lines = DEFAULT.lines().map(|line| match line.trim_start().strip_prefix("// ") {
        Some(setting) if is_setting(setting) => setting,
        _ => line,
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn the_default_file_says_the_defaults_with_comments_and_without() {
    assert_eq!(read(DEFAULT), Ok(defaults()));
    assert_eq!(read(&uncommented()), Ok(defaults()));
}

#[test]
fn the_default_file_names_every_setting() {
    let known = read("(nonsense: 1)").unwrap_err();
    let known = known.split("expected one of '").nth(1).unwrap();
    let known = known.split("';").next().unwrap().trim_end_matches('\'');
    let written = uncommented();
    for name in known.split("', '") {
        let line = format!("\n{name}: ");
        assert!(written.contains(&line), "the default file does not speak of {name}");
    }
}

#[test]
fn what_is_said_holds() {
    let settings = read(r#"(lang: "ru", new_per_day: 0, ascii: true)"#).unwrap();
    assert_eq!((settings.lang, settings.new_per_day), (Some(Language::Russian), 0));
    assert_eq!(settings.ascii, Some(true));
    assert_eq!(read("(theme: \"mine\")").unwrap().theme, "mine");
    let settings = read(r#"(keys: {"reader": {"next-link": ["ctrl-n", "tab"]}})"#).unwrap();
    let means = settings.keys.action(&[Context::Reader], &key::parse("ctrl-n").unwrap());
    assert_eq!(means, Some(Action::NextLink));
    let settings = read(r#"(think_first: true, editor: "vim -n")"#).unwrap();
    assert!(settings.reading.think_first);
    assert_eq!(settings.editor.as_deref(), Some("vim -n"));
    assert_eq!(read("(ambiguous: Wide)").unwrap().ambiguous, Ambiguous::Wide);
    assert_eq!(read("()"), Ok(defaults()));
}

#[test]
fn a_mistake_has_a_place_and_a_remedy() {
    refused(
        "(\n    lagn: \"ru\",\n)",
        &["config.ron:2:5: error: unknown field 'lagn' in 'Settings'", "did you mean 'lang'?"],
    );
    refused(
        "(\n  lang: \"de\",\n)",
        &["config.ron:2:9: error: there is no language 'de', expected 'en' or 'ru'"],
    );
    refused("(new_per_day: 5000)", &["config.ron:1:15: error: 5000 new cards a day, expected at most 1000"]);
    refused("(new_per_day: -1)", &["config.ron:1:16: error: the number is too large, or below zero"]);
    refused(
        "(theme: \"papre\")",
        &["error: there is no theme 'papre', expected one of 'terminal', ", "'paper'?"],
    );
    refused("(measure: 90)", &["config.ron:1:11: error: a measure of 90 columns, expected 45 to 80"]);
    refused("(ascii: \"yes\")", &["config.ron:1:8: error: expected 'true' or 'false'"]);
    refused("(ambiguous: Broad)", &["config.ron:1:13: error:", "Narrow", "Wide"]);
    refused("(editor: \" \")", &["config.ron:1:10: error: an editor without a name, expected a command"]);
    refused("(lang: \"ru\"", &["config.ron:1:", "error:"]);
    refused("", &["config.ron:1:1: error:"]);
}

#[test]
fn a_wrong_key_is_refused_in_its_place() {
    refused(
        "(keys: {\n \"raeder\": {\"down\": [\"x\"]},\n})",
        &["config.ron:2:12: error: no keys are called 'raeder'", "did you mean 'reader'?"],
    );
    refused(
        "(keys: {\"reader\": {\n  \"next-lnik\": [\"x\"],\n}})",
        &["config.ron:2:16: error: nothing in 'reader' is called 'next-lnik'", "did you mean 'next-link'?"],
    );
    refused(
        "(keys: {\"reader\": {\"next-link\": [\"shft-tab\"]}})",
        &["error: there is no key 'shft-tab'", "did you mean 'shift-tab'?"],
    );
    refused(
        "(keys: {\"reader\": {\"next-link\": [\"j\"]}})",
        &["config.ron:1:33: error: 'j' already means 'down' in 'reader'"],
    );
    refused("(keys: {\"reader\": {\"down\": [\"esc\"]}})", &["'esc' always leads out"]);
    refused("(keys: {\"reader\": {\"down\": [\"x\"], \"down\": [\"y\"]}})", &["'down' stands twice"]);
    refused("(keys: [\"x\"])", &["config.ron:1:7: error: expected names with values"]);
}

#[test]
fn two_keys_can_be_exchanged() {
    assert_eq!(read("(theme: \"mine\")").unwrap().theme, "mine");
    let settings = read(r#"(keys: {"reader": {"down": ["k"], "up": ["j"]}})"#).unwrap();
    let means = |name: &str| settings.keys.action(&[Context::Reader], &key::parse(name).unwrap());
    assert_eq!(["j", "k"].map(means), [Some(Action::Up), Some(Action::Down)]);
}

#[test]
fn every_mistake_is_told_in_one_go() {
    let said =
        read("(lang: \"de\", new_per_day: 9999, keys: {\"x\": {}, \"home\": {\"y\": []}})").unwrap_err();
    assert_eq!(said.lines().count(), 4, "{said}");
}

#[test]
fn unknown_names_and_bad_values_are_told_together_each_in_its_place() {
    let text = "(\n  lagn: \"ru\",\n  measure: 90, // wide\n  zen: 1,\n  ambiguous: Broad,\n  keys: {\n    \"x\": {},\n    \"home\": {\"y\": 3},\n  },\n  theme: \"papre\",\n  rail: true,\n)";
    let said = read(text).unwrap_err();
    let places: Vec<&str> = said.lines().map(|line| line.split(": error").next().unwrap()).collect();
    let expected =
        ["2:3", "3:12", "4:7", "5:14", "7:10", "8:18", "10:10"].map(|at| format!("config.ron:{at}"));
    assert_eq!(places, expected, "{said}");
    assert!(!said.contains("rail\n"), "what is right is not told: {said}");
    let twice = read("(zen: true, zen: false, measure: 90)").unwrap_err();
    assert!(twice.contains("'zen' stands twice") && twice.contains("a measure of 90"), "{twice}");
    assert_eq!(read("(zen: true measure: 90)").unwrap_err().lines().count(), 1, "it is no RON");
}

#[test]
fn mistakes_are_told_in_the_language_that_is_settled() {
    let page = |text: &str| Page { file: "config.ron".to_owned(), text: text.to_owned() };
    assert_eq!(language(&page("(zen: 1, lang: \"ru\")")), Some(Language::Russian));
    assert_eq!(language(&page("(zen: 1)")), None);
    let texts = Texts::new(Language::Russian);
    let wrong = "(zen: 1, measure: 90, lagn: \"ru\", ascii: “a”, keys: {\"reader\": {\"down\": [\"esc\"]}})";
    let said = told(&Settings::read(&page(wrong), Vec::new(), &texts).unwrap_err(), &texts);
    assert!(!said.contains("error") && !said.contains("expected"), "{said}");
    assert!(said.contains("config.ron:1:19: ошибка: ширина 90"), "{said}");
    assert!(said.contains("настройки «lagn» нет") && said.contains("может быть, «lang»?"), "{said}");
}
