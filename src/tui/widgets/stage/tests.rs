//! The picture as it is drawn, at sizes from the largest to the smallest.

use super::*;
use crate::classroom::audience::{Asked, Bars, Solution};
use crate::domain::day::Moment;
use crate::tui::desk::Desk;
use crate::tui::keymap::Keymap;
use crate::tui::theme::Theme;
use proptest::prelude::*;

fn asked(options: &[&str]) -> Asked {
    Asked {
        number: 3,
        origin: "Lesson 4".into(),
        kind: "Choice".into(),
        prompt: "Who received the largest share of a trust's profit under the decree of 1923?".into(),
        under: None,
        lefts: Vec::new(),
        options: options.iter().map(|option| (*option).to_owned()).collect(),
        vote: 1,
        answered: 23,
        players: Some(28),
        seat: None,
        until: None,
        paused: None,
    }
}

fn question() -> Audience {
    let options = ["the workers", "the Treasury", "the trust's reserve", "the syndicate"];
    Audience { of: 10, phase: Phase::Question, asked: Some(asked(&options)), ..Audience::default() }
}

fn revealed() -> Audience {
    let solution = Solution {
        letters: vec![1],
        key: vec!["the Treasury".into()],
        right: 12,
        why: Some("The decree names it first.".into()),
        lure: Some(('C', "The reserve had a smaller share.".into())),
        passage: Some("Profit was cut in three.".into()),
        switches: None,
    };
    let bars = Bars { now: vec![4, 12, 6, 1], before: None, answered: 23 };
    Audience { phase: Phase::Reveal, solution: Some(solution), bars: Some(bars), ..question() }
}

/// The screenfuls as text.
fn drawn(audience: &Audience, width: u16, height: u16) -> Vec<Vec<String>> {
    let (desk, theme, keys) = (Desk::default(), Theme::default(), Keymap::default());
    let now = Moment { at: 0, offset_min: 0 };
    let ctx = Ctx { now, desk: &desk, texts: &desk.texts, theme: &theme, keys: &keys };
    let screenfuls = screenfuls(audience, Rect::new(0, 0, width, height), &ctx);
    screenfuls
        .iter()
        .map(|lines| lines.iter().map(|line| line.to_string().trim_end().to_owned()).collect())
        .collect()
}

#[test]
fn a_question_is_narrow_and_has_room_between_its_options() {
    let lines = &drawn(&question(), 80, 19)[0];
    assert_eq!(lines[0].trim(), format!("Question 3 of 10{}23 of 28 answered", " ".repeat(45)));
    let text: Vec<&str> = lines[2..].iter().map(|line| line.trim()).filter(|line| !line.is_empty()).collect();
    assert!(text.iter().all(|line| width_of(line) <= 44), "{lines:#?}");
    let at = |letter: &str| lines.iter().position(|line| line.trim().starts_with(letter)).unwrap();
    assert_eq!([at("B   ") - at("A   "), at("D   ") - at("C   ")], [2, 2], "{lines:#?}");
}

#[test]
fn the_answer_has_its_sign_and_every_bar_its_pattern_and_number() {
    let lines = drawn(&revealed(), 80, 19)[0].join("\n");
    for part in ["✓ B   the Treasury", "▒▒ 4", "██████ 12", "░░░ 6", "▓ 1", "12 of 23 right", "Why not C"]
    {
        assert!(lines.contains(part), "{part}:\n{lines}");
    }
    assert!(!lines.contains("Profit was cut"), "the passage has a screen of its own:\n{lines}");
}

#[test]
fn nothing_stands_between_the_edges_that_the_class_may_not_see() {
    let lines = drawn(&question(), 80, 19)[0].join("\n");
    assert!(!lines.contains('✓') && !lines.contains('█'), "{lines}");
}

proptest! {
    #[test]
    fn nothing_is_cut_at_any_size(width in 24_u16..140, height in 4_u16..50, long in 1_usize..60) {
        let option = "word ".repeat(long);
        let mut audience = revealed();
        audience.asked = Some(asked(&[&option, "two", "three", "four"]));
        let screenfuls = drawn(&audience, width, height);
        let words = screenfuls.iter().flatten().flat_map(|line| line.split_whitespace());
        prop_assert_eq!(words.filter(|word| *word == "word").count(), long);
        for lines in &screenfuls {
            prop_assert!(lines.len() <= usize::from(height));
            prop_assert!(lines.iter().all(|line| width_of(line) <= usize::from(width)), "{:#?}", lines);
        }
    }
}
