//! Where lines and words are broken.

use super::samples::{ENGLISH, RUSSIAN, code, hyphenated, measure, paragraph, run, shown};
use crate::text::layout::{Language, Measure, lay_out};
use crate::text::prose::Block;

fn broken(text: &str, width: u16) -> Vec<String> {
    shown(&paragraph(text), measure(width))
}

fn english(text: &str, width: u16) -> Vec<String> {
    shown(&paragraph(text), hyphenated(width, Language::En))
}

#[test]
fn english_at_66_columns() {
    assert_eq!(
        english(ENGLISH, 66),
        [
            "The decree of 10 April 1923 went a step further. It called a state",
            "trust an enterprise to which the state leaves its own conduct,",
            "on commercial lines, so that it should earn a profit. Profit was",
            "then cut in three: the largest share to the Treasury, one to a",
            "reserve, one to bonuses. Administrative interference continued",
            "nevertheless.",
        ]
    );
}

#[test]
fn russian_at_66_columns() {
    assert_eq!(
        shown(&paragraph(RUSSIAN), hyphenated(66, Language::Ru)),
        [
            "Хозяйственный расчёт означал, что предприятие покрывает свои",
            "расходы из собственных доходов и отвечает за свои убытки. Государ-",
            "ственные тресты получили самостоятельность, но не собственность —",
            "капитал оставался государственным.",
        ]
    );
}

#[test]
fn both_languages_at_40_columns_in_justified_lines() {
    let even = |language| Measure { justify: true, ..hyphenated(40, language) };
    let lines = shown(&paragraph(ENGLISH), even(Language::En));
    assert_eq!(
        lines[1..3],
        ["further. It called a  state trust an en-", "terprise to  which the state  leaves its"]
    );
    let lines = shown(&paragraph(RUSSIAN), even(Language::Ru));
    assert_eq!(
        lines[..2],
        ["Хозяйственный расчёт  означал, что пред-", "приятие покрывает  свои расходы  из соб-"]
    );
}

#[test]
fn justified_lines_have_at_most_two_spaces_and_the_last_is_ragged() {
    let lines = shown(&paragraph(ENGLISH), Measure { justify: true, ..measure(50) });
    assert!(lines.iter().all(|line| !line.contains("   ")));
    assert!(lines.iter().any(|line| line.contains("  ")));
    assert!(!lines.last().unwrap().contains("  "));
}

#[test]
fn words_break_after_hyphens_and_dashes() {
    assert_eq!(broken("a market-oriented trust", 12), ["a market-", "oriented", "trust"]);
    assert_eq!(broken("from 1921–1929", 10), ["from 1921–", "1929"]);
    assert_eq!(broken("state—capital", 8), ["state—", "capital"]);
    assert_eq!(broken("aaaa -5", 6), ["aaaa", "-5"]);
}

#[test]
fn a_dash_between_spaces_does_not_begin_a_line() {
    assert_eq!(broken("Нэп — это тактика", 6), ["Нэп —", "это", "тактик", "а"]);
}

#[test]
fn no_break_spaces_hold() {
    assert_eq!(
        broken("in about 10\u{a0}000\u{202f}t of grain", 14),
        ["in about", "10\u{a0}000\u{202f}t of", "grain"]
    );
}

#[test]
fn addresses_break_after_slashes() {
    assert_eq!(
        broken("see https://example.org/nep/decree", 20),
        ["see https://", "example.org/nep/", "decree"]
    );
    assert_eq!(broken("this and/or that", 8), ["this", "and/or", "that"]);
}

#[test]
fn soft_hyphens_stand_instead_of_the_patterns_and_are_not_printed() {
    let text = "the prodraz\u{ad}vyorstka went";
    assert_eq!(english(text, 12), ["the prodraz-", "vyorstka", "went"]);
    assert_eq!(english(text, 40), ["the prodrazvyorstka went"]);
    assert_eq!(broken(text, 12), ["the", "prodrazvyors", "tka went"]);
}

#[test]
fn code_abbreviations_and_last_words_stay_whole() {
    let block = Block::Paragraph { runs: vec![run("the "), code("administration"), run(" of it")] };
    assert_eq!(shown(&block, hyphenated(14, Language::En))[1], "administration");
    for whole in ["a word NEPadministration now", "x administration1921 now", "a b administration"] {
        assert!(english(whole, 19).iter().all(|line| !line.ends_with('-')), "{whole}");
    }
    assert_eq!(english("our administration now", 14), ["our adminis-", "tration now"]);
}

#[test]
fn stress_marks_do_not_hide_a_word_from_the_patterns() {
    let lines = shown(&paragraph("все госуда\u{301}рственные дела"), hyphenated(14, Language::Ru));
    assert_eq!(lines, ["все госуда\u{301}р-", "ственные дела"]);
}

#[test]
fn russian_in_english_text_is_hyphenated_as_russian() {
    assert_eq!(english("the государственные here", 14), ["the государ-", "ственные here"]);
}

#[test]
fn long_words_are_broken_between_clusters() {
    assert_eq!(broken("aaaaaaaaaa", 4), ["aaaa", "aaaa", "aa"]);
    assert_eq!(broken("e\u{301}e\u{301}e\u{301}", 2), ["e\u{301}e\u{301}", "e\u{301}"]);
}

#[test]
fn words_longer_than_any_in_a_dictionary_are_hyphenated_too() {
    for word in
        ["достопримечательностями", &"incomprehensibilities".repeat(9), &"превосходительство".repeat(9)]
    {
        for width in [5, 20, 66] {
            let lines = english(&format!("{word} and {word} again"), width);
            let letters: String = lines.concat().chars().filter(|c| c.is_alphabetic()).collect();
            assert_eq!(letters, format!("{word}and{word}again"));
        }
    }
}

#[test]
fn ideographs_take_two_columns_and_break_anywhere() {
    assert_eq!(broken("新经济政策。苏联", 7), ["新经济", "政策。", "苏联"]);
    assert_eq!(broken("新a", 1), ["?", "a"]);
}

#[test]
fn a_line_feed_breaks_the_line_and_control_characters_are_dropped() {
    assert_eq!(broken("one\ntwo  three\t\u{1b}[31mfour", 40), ["one", "two three [31mfour"]);
}

#[test]
fn an_inserted_hyphen_belongs_to_the_link_but_not_to_the_prose() {
    let link = crate::text::prose::Run { link: Some(3), ..run("administration") };
    let block = Block::Paragraph { runs: vec![run("our "), link, run(" now")] };
    let lines = lay_out(&block, &hyphenated(14, Language::En));
    let hyphen = lines[0].pieces.last().unwrap();
    assert_eq!((hyphen.text.as_str(), hyphen.link, hyphen.ornament, hyphen.offset), ("-", Some(3), true, 11));
}
