//! Whatever is typed: it ends, nothing breaks, and nothing that commands a terminal is written.

use super::course::{
    basic, card, choice, cloze, desk, matching, multi, numeric, order, recall, truth, typed,
};
use super::desk::Paper;
use crate::l10n::{Language, Texts};
use crate::plain::{menu, read, review};
use proptest::prelude::*;

/// A desk with a card of each kind, all of them to be asked.
fn all_kinds() -> Paper {
    let mut paper = desk();
    let kinds =
        [basic(), choice(), multi(), truth(), typed(), numeric(), cloze(), order(), matching(), recall()];
    paper.deck = kinds.map(|question| card(question.kind(), question)).to_vec();
    paper.progress.lessons.entry("nep/war".into()).or_default().finished = true;
    paper
}

/// Lines that mean something somewhere, and lines that mean nothing.
fn line() -> impl Strategy<Value = String> {
    let known = [
        "",
        "",
        "0",
        "1",
        "2",
        "3 1 2",
        "1a 2b 3c",
        "1в 2б 3а",
        "terms",
        "think",
        "подумать",
        "p",
        ":p",
        "r",
        ":вопрос",
        "да",
        "c",
        "i",
        "подряд 3",
        "повторить",
        "урок 1",
        "выход",
        "1b2a",
        "t",
        "f",
        "u",
        ":u",
        "a",
        "b",
        ":b",
        "s",
        "!",
        ":!",
        "?",
        ":?",
        "1921",
        "khozrazchet",
        "review",
        "read",
        "read 1",
        "term nep",
        "lessons",
        "course 1",
        "r 3",
        "8",
        "\u{1b}[2J",
    ];
    prop_oneof![4 => prop::sample::select(known.to_vec()).prop_map(str::to_owned), 1 => ".{0,12}"]
}

fn speaking() -> impl Strategy<Value = Language> {
    prop::sample::select(Language::ALL.to_vec())
}

fn is_clean(out: &[u8]) -> bool {
    String::from_utf8_lossy(out).chars().all(|c| c == '\n' || !c.is_control())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_lines_end_quietly(lines in prop::collection::vec(line(), 0..60), language in speaking()) {
        let input = lines.join("\n");
        let mut out = Vec::new();
        let speaking = |paper: Paper| Paper { texts: Texts::new(language), ..paper };
        review(&mut speaking(all_kinds()), &mut input.as_bytes(), &mut out)?;
        read(&mut speaking(desk()), None, &mut input.as_bytes(), &mut out)?;
        menu(&mut speaking(all_kinds()), &mut input.as_bytes(), &mut out)?;
        prop_assert!(is_clean(&out));
    }

    #[test]
    fn any_bytes_end_quietly(input: Vec<u8>) {
        let mut out = Vec::new();
        review(&mut all_kinds(), &mut input.as_slice(), &mut out)?;
        prop_assert!(is_clean(&out));
    }
}
