//! What is lit in the text when a key is found.

use super::super::fold::{fold, fold_map};
use super::{Has, Needle, find};

fn hits(text: &str, needle: &str) -> Vec<String> {
    let found = find(&fold_map(text), &fold(needle));
    found.into_iter().map(|range| text.chars().skip(range.start).take(range.len()).collect()).collect()
}

#[test]
fn a_romanised_needle_lights_the_cyrillic_letters() {
    let text = "Введение хозрасчёта: хозрасче\u{301}т — это не прибыль.";
    assert_eq!(hits(text, "khozraschyot"), ["хозрасчёт", "хозрасче\u{301}т"]);
    assert_eq!(hits(text, "khoz"), ["хоз", "хоз"]);
}

#[test]
fn accents_and_soft_signs_are_lit_with_their_letter() {
    assert_eq!(hits("Кондратьев и Kondrat'ev, Kondratiev.", "кондратьев").len(), 3);
    assert_eq!(hits("смычка, smyc\u{30c}ka", "smychka"), ["смычка", "smyc\u{30c}ka"]);
    assert_eq!(hits("a résumé", "resume"), ["résumé"]);
    assert_eq!(hits("со́ль", "sol"), ["со́ль"]);
}

#[test]
fn a_needle_may_span_words_and_marks_between_them() {
    assert_eq!(hits("the “tax–in–kind” of 1921", "tax in kind"), ["tax–in–kind"]);
    assert_eq!(hits("soft\u{ad}ware", "software"), ["soft\u{ad}ware"]);
}

#[test]
fn quotation_marks_are_not_lit() {
    assert_eq!(hits("his “trust” was", "trust"), ["trust"]);
    assert_eq!(hits("'trust' \"trust\"", "trust"), ["trust", "trust"]);
}

#[test]
fn letters_that_vanish_are_lit_with_their_neighbour() {
    assert_eq!(hits("the sovkhoz, the soviet", "sov"), ["sov", "sov"]);
    assert_eq!(hits("the Soviets", "sovet"), ["Soviet"]);
    assert_eq!(hits("Khozraschet", "hoz"), ["Khoz"]);
}

#[test]
fn an_empty_needle_is_nowhere() {
    assert!(hits("text", "—").is_empty());
    assert!(hits("", "text").is_empty());
}

#[test]
fn words_are_sought_in_one_piece_and_then_one_by_one() {
    let text = fold("The tax in kind was fixed before sowing.");
    assert_eq!(Needle::new("TAX-in-kind").sought_in(&text), Some(Has::Phrase));
    assert_eq!(Needle::new("kind tax").sought_in(&text), Some(Has::Words));
    assert_eq!(Needle::new("kind taxes").sought_in(&text), None);
    assert_eq!(Needle::new(" — ").sought_in(&text), None);
    assert_eq!(Needle::new("kind tax").marks("a tax in kind"), [2..5, 9..13]);
    assert_eq!(Needle::new("in kind in").marks("kind, in"), [0..4, 6..8]);
}

#[test]
fn a_letter_that_is_half_typed_does_not_lose_the_word() {
    for (word, typed) in [
        ("хозрасчёт", "khozraschy"),
        ("sovkhoz", "sovk"),
        ("трудодень Троцкий", "trots"),
        ("Ленинский", "lenins"),
    ] {
        let key = fold(word);
        let needle = Needle::new(typed);
        let is_found = |needle: &Needle| needle.sought_in(&key).is_some();
        assert!(is_found(&needle) || needle.unfinished().is_some_and(|needle| is_found(&needle)), "{typed}");
    }
    assert!(Needle::new("k").unfinished().is_none());
}

#[test]
fn the_nearest_name_comes_first() {
    let names = ["nep", "nepman", "new economic policy", "the nep", "vesenkha"].map(fold);
    let ranked = |typed: &str| {
        let needle = Needle::new(typed);
        let mut near: Vec<_> =
            names.iter().filter_map(|name| Some((needle.distance(name)?, name.as_str()))).collect();
        near.sort_unstable();
        near.into_iter().map(|(_, name)| name).collect::<Vec<_>>()
    };
    assert_eq!(ranked("NEP"), ["nep", "nepman", "the nep"]);
    assert_eq!(ranked("new pol"), ["new economic polici"]);
    assert_eq!(ranked("nepmn"), ["nepman"]);
    assert_eq!(ranked("zzz"), [""; 0]);
    assert_eq!(ranked(""), [""; 0]);
}
