//! Settings as the program takes them: from the file, the command line and the locale.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod common;
mod shell;

use common::Bench;
use rabfak::l10n::Language;
use rabfak::runtime::{Places, Study};
use shell::{Ran, Shell, finish};
use std::fs;

impl Shell {
    /// Runs the program with this file of settings and these variables.
    fn settled(&self, config: &str, args: &[&str], env: &[(&str, &str)]) -> Ran {
        let file = self.data.path().join("config.ron");
        fs::write(&file, config).unwrap();
        let mut command = self.command(args);
        command.env("RABFAK_CONFIG", file).envs(env.iter().copied());
        finish(command.spawn().unwrap())
    }
}

#[test]
fn the_file_that_is_printed_can_be_kept() {
    let shell = Shell::new();
    let printed = shell.run(&["config"]);
    printed.assert(0, &["config.ron", "// lang: None,", "// keys: {},"]);
    shell.settled(&printed.out, &["due"], &[]).assert(0, &["new"]);
    let elsewhere = shell.run(&["config", "--config", "/nowhere/mine.ron"]);
    elsewhere.assert(0, &["// /nowhere/mine.ron\n"]);
}

#[test]
fn a_mistake_in_the_file_is_told_with_its_place_and_nothing_is_touched() {
    let shell = Shell::new();
    let ran = shell.settled("(\n    lagn: \"ru\",\n)", &["due"], &[]);
    ran.assert_says("config.ron:2:5: error: unknown field 'lagn' in 'Settings', expected one of");
    ran.assert_says("did you mean 'lang'?");
    assert!(!shell.file().exists());
    shell
        .run(&["due", "--config", "/nowhere/mine.ron"])
        .assert_says("mine.ron:1:1: error: there is no such file");
}

#[test]
fn all_mistakes_are_told_at_once_in_the_learners_language() {
    let shell = Shell::new();
    fs::create_dir(shell.data.path().join("themes")).unwrap();
    fs::write(shell.data.path().join("themes/mine.ron"), "(page: (bg: \"pink-ish\"))").unwrap();
    let wrong = "(lang: \"ru\", zen: 1, measure: 90, theme: \"mine\")";
    let ran = shell.settled(wrong, &["due"], &[]);
    assert!(ran.code() == 1 && ran.out.is_empty(), "{ran:?}");
    assert_eq!(ran.err.lines().count(), 3, "{ran:?}");
    for words in ["mine.ron:1:", "config.ron:1:18: ошибка: здесь должно быть true", ": ошибка: ширина 90"]
    {
        assert!(ran.err.contains(words), "no {words:?} in {ran:?}");
    }
    assert!(shell.settled(wrong, &["--lang", "en", "due"], &[]).err.contains("a measure of 90 columns"));
    let elsewhere = shell.run(&["--lang", "ru", "due", "--config", "/nowhere/mine.ron"]);
    elsewhere.assert_says("mine.ron:1:1: ошибка: такого файла нет");
}

#[test]
fn what_does_not_study_does_not_mind_the_settings() {
    let shell = Shell::new();
    shell.settled("(", &["config"], &[]).assert(0, &["// lang: None,"]);
    shell.settled("(", &["check", "lessons/nep"], &[]).assert(0, &[]);
    shell.settled("(", &["config", "--keys"], &[]).assert_says("config.ron:1:");
}

#[test]
fn the_keys_in_force_are_listed_in_the_form_in_which_they_are_settled() {
    let shell = Shell::new();
    let listed = shell.run(&["config", "--keys"]);
    listed.assert(0, &["\"reader\": {", "\"next-link\": [\"tab\"],"]);
    let config = format!("(keys: {})", listed.out);
    assert_eq!(shell.settled(&config, &["config", "--keys"], &[]).out, listed.out);
}

#[test]
fn the_language_is_that_of_the_command_then_of_the_file_then_of_the_locale() {
    let language = |lang, config: &str, locale| {
        let shell = Shell::new();
        let file = shell.data.path().join("config.ron");
        fs::write(&file, config).unwrap();
        let data = Some(shell.data.path().to_owned());
        let places = Places { data, config: Some(file), lang, locale, ..Places::default() };
        let study = Study::open(&places, rabfak::runtime::now()).unwrap();
        assert_eq!(study.desk().lang, study.desk().texts.language().tag());
        study.desk().texts.language()
    };
    let (english, russian) = (Language::English, Language::Russian);
    assert_eq!(language(None, "()", None), english);
    assert_eq!(language(None, "()", Some(russian)), russian);
    assert_eq!(language(None, "(lang: \"en\")", Some(russian)), english);
    assert_eq!(language(Some(russian), "(lang: \"en\")", None), russian);
}

#[test]
fn a_locale_is_understood() {
    let shell = Shell::new();
    let unknown = shell.run(&["--lang", "de", "due"]);
    assert_eq!(unknown.code(), 2);
    assert!(unknown.err.contains("[possible values: en, ru]"), "{unknown:?}");
    // The first variable that is set decides.
    let notice = |env: &[(&str, &str)]| shell.settled("()", &["--lessons", "/nowhere", "due"], env).err;
    assert!(notice(&[("LANG", "ru_RU.UTF-8")]).contains("Один из курсов пропущен"));
    assert!(notice(&[("LANG", "ru_RU.UTF-8"), ("LC_ALL", "C.UTF-8")]).contains("A course was left out"));
    assert!(notice(&[("LC_MESSAGES", "ru_RU.UTF-8")]).contains("Один из курсов пропущен"));
    assert!(notice(&[]).contains("A course was left out"));
}

#[test]
fn the_number_of_new_cards_is_settled() {
    let shell = Shell::new();
    shell.settled("(new_per_day: 3)", &["due", "--short"], &[]).assert(0, &["3 new"]);
    shell.settled("(new_per_day: 0)", &["due", "--short"], &[]).assert(0, &["0 new"]);
}

#[test]
fn a_changed_key_works_and_shows_in_footer_and_help() {
    let mut bench = Bench::new(80, 40);
    let config = r#"(keys: {"home": {"review": ["ctrl-g", "v"]}, "global": {"help": ["f4"]}})"#;
    bench.settle(config);
    bench.assert_shows("^g review").assert_shows("F4 all keys");
    bench.keys("<f4>").assert_shows("^g v").keys("<esc>r").assert_shows("^g review");
    bench.keys("v").assert_hides("^g review").assert_shows("Review");
}

#[test]
fn a_theme_of_ones_own_is_found_beside_the_file_and_its_mistakes_are_told() {
    let shell = Shell::new();
    let themes = shell.data.path().join("themes");
    fs::create_dir(&themes).unwrap();
    let mine = "(page: (bg: \"#010203\"), accent: (), quiet: (), strong: (), link: (), focus: (), right: (), wrong: ())";
    fs::write(themes.join("mine.ron"), mine).unwrap();
    shell.settled("(theme: \"mine\")", &["due"], &[]).assert(0, &["new"]);
    shell.settled("(theme: \"mime\")", &["due"], &[]).assert_says("did you mean 'mine'?");
    fs::write(themes.join("other.ron"), "(page: (bg: \"pink-ish\"))").unwrap();
    shell.settled("()", &["due"], &[]).assert_says("other.ron:1:");
}

#[test]
fn the_page_is_set_as_the_file_says_until_a_key_says_otherwise() {
    let mut bench = Bench::new(80, 24);
    let longest =
        |bench: &Bench| bench.text().lines().skip(2).take(19).map(|line| line.trim().chars().count()).max();
    bench.settle("(measure: 50, hyphenate: false)").keys("<enter>");
    assert!(longest(&bench).unwrap() <= 50, "{}", bench.text());
    bench.keys("<pgdn><pgdn>").assert_hides("-\n");
    bench.keys("+").settle("(measure: 50)").keys("<enter>");
    assert_eq!(bench.study.desk().reading.measure, 52);
    bench.settle("(measure: 60)");
    assert_eq!(bench.study.desk().reading.measure, 60, "the file is the newer word");
}

#[test]
fn a_wish_to_think_first_is_settled_until_a_key_says_otherwise() {
    let mut bench = Bench::new(80, 24);
    let thinks_first = |bench: &Bench| bench.study.desk().reading.think_first;
    bench.settle("(think_first: true)").keys("<enter>p").assert_shows("Think of the answer first");
    bench.assert_hides("Give up the land").keys("<enter>w").assert_shows("Give up the land");
    assert!(!thinks_first(&bench));
    bench.settle("(think_first: true)");
    assert!(!thinks_first(&bench), "a key said so after the file");
    bench.keys("<enter>gp<enter>w");
    assert!(thinks_first(&bench));
    bench.settle("()");
    assert!(!thinks_first(&bench), "the file is the newer word");
}

#[test]
fn the_manual_page_and_the_completions_are_made_from_the_command_line() {
    let shell = Shell::new();
    let version = env!("CARGO_PKG_VERSION");
    let beginning =
        |text: &str| text.lines().take(12).collect::<Vec<_>>().join("\n").replace(version, "VERSION");
    insta::assert_snapshot!("man", beginning(&shell.run(&["man"]).out));
    for name in ["bash", "zsh", "fish"] {
        insta::assert_snapshot!(
            format!("completions_{name}"),
            beginning(&shell.run(&["completions", name]).out)
        );
    }
}

#[test]
fn the_manual_has_every_page_that_it_names() {
    let shell = Shell::new();
    let named = |page: &str| -> Vec<String> {
        let words = page.replace("\\-", "-").replace("\\fB", "").replace("\\fR", "");
        let names =
            words.split_whitespace().filter_map(|word| word.trim_end_matches('.').strip_suffix("(1)"));
        names.map(str::to_owned).collect()
    };
    let main = shell.run(&["man"]);
    let names = named(&main.assert(0, &["NAME", "OPTIONS", ".SH EXAMPLES", ".SH EXIT STATUS"]).out);
    assert!(
        names.contains(&"rabfak-quiz".to_owned()) && !names.contains(&"rabfak-help".to_owned()),
        "{names:?}"
    );
    let mut unread = names.clone();
    let mut names = Vec::new();
    while let Some(name) = unread.pop() {
        let page = shell.run(&["man", name.strip_prefix("rabfak-").unwrap()]);
        page.assert(0, &[&name.replace('-', "\\-"), ".SH SYNOPSIS", "RABFAK_DATA"]);
        let mut leads = named(&page.out);
        assert_eq!(leads.pop().unwrap(), "rabfak", "every page leads to the main one: {page:?}");
        unread.extend(leads);
        names.push(name);
    }
    shell.run(&["man", "drill", "class", "show-name"]).assert(0, &["rabfak\\-drill\\-class\\-show\\-name"]);
    let folder = shell.data.path().join("man1");
    let all = ["man", "--all", folder.to_str().unwrap()];
    shell.run(&all).assert_says("No such file");
    fs::create_dir(&folder).unwrap();
    shell.run(&all).assert(0, &[]);
    let mut files: Vec<String> =
        fs::read_dir(&folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    files.sort();
    let mut expected: Vec<String> =
        names.iter().map(|name| format!("{name}.1")).chain(["rabfak.1".into()]).collect();
    expected.sort();
    assert_eq!(files, expected);
    let ran = shell.run(&["man", "quizz"]);
    assert!(ran.code() == 2 && ran.err.contains("no page \"quizz\"; it has review, read, quiz"), "{ran:?}");
}
