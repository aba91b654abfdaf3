//! What is lit in the text when a key is found.

use super::super::fold::{fold, fold_map};
use super::find;

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
