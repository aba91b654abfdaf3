//! Whatever is typed in a drill: it ends, the journal tells the very same drill, and the class is not told too early.

use super::{Paper, desk, item, setup, taught};
use crate::classroom::audience::Audience;
use crate::classroom::game::{Board, Game, Phase, Scoring, Setup, Way};
use crate::classroom::shown::Shown;
use crate::domain::question::Question;
use crate::l10n::Texts;
use crate::plain::tests::course::{
    basic, choice, cloze, matching, multi, numeric, order, recall, truth, typed,
};
use crate::plain::{Desk, Projector};
use proptest::prelude::*;

fn line() -> impl Strategy<Value = String> {
    let known = [
        "",
        "",
        "",
        "",
        "a",
        "b",
        "c3",
        "1 a",
        "2 b",
        "Anna: c",
        "boris: 1921",
        "3 cab",
        "12 5 3",
        "4 4",
        "y",
        "n",
        "1 +",
        "p",
        "3",
        "w",
        "k",
        "i",
        "l",
        "o",
        "h",
        "t",
        "v",
        "r",
        "g",
        "s",
        ":s",
        ":l",
        ":r",
        "u",
        "u 2",
        "x",
        "m",
        "m all",
        "time 30",
        "z",
        "z",
        "z",
        "add Late",
        "absent 1",
        "remove 2",
        "rename 1 Вера",
        "hide 3",
        "key 2 q",
        "?",
        ":?",
        "end",
        "o",
        "дальше",
        "\u{1b}[2J",
    ];
    prop_oneof![6 => prop::sample::select(known.to_vec()).prop_map(str::to_owned), 1 => ".{0,12}"]
}

fn any_setup() -> impl Strategy<Value = Setup> {
    let ways = prop::sample::select(vec![Way::HotSeat, Way::Teams, Way::Hands]);
    let scorings = prop::sample::select(vec![Scoring::Accuracy, Scoring::Certainty, Scoring::Speed]);
    let seconds = prop::option::of(1u32..40);
    (ways, scorings, seconds, any::<u64>()).prop_map(|(way, scoring, seconds, seed)| {
        let mut setup = setup(way, &["Anna", "Boris", "Vera"]);
        let kinds: [Question; 10] =
            [choice(), basic(), multi(), truth(), typed(), numeric(), cloze(), order(), matching(), recall()];
        setup.items = kinds.map(|question| item(question, seed)).to_vec();
        (setup.rules.scoring, setup.rules.seconds, setup.rules.board) = (scoring, seconds, Board::First);
        setup
    })
}

/// What the projector says of what it was shown.
fn heard(paper: &Paper) -> String {
    let (mut projector, mut out) = (Projector::default(), Vec::new());
    for picture in &paper.shown {
        let shown = Shown::Live(Box::new(picture.clone()));
        projector.see(&shown, paper.now(), &Texts::default(), &mut out).expect("a vector takes everything");
    }
    String::from_utf8(out).expect("only UTF-8 is written")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_lines_are_kept_as_they_were_played(setup in any_setup(), lines in prop::collection::vec(line(), 0..80)) {
        let mut paper = desk();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let written = taught(&mut paper, setup, &lines);
        prop_assert!(written.chars().all(|c| c == '\n' || !c.is_control()));
        let Some(head) = paper.drills().unwrap_or_default().pop() else { return Ok(()) };
        let entries = paper.journal(head.id).unwrap_or_default();
        let told = entries.iter().map(|entry| (entry.moment, entry.body.as_str()));
        let game = Game::replay(told, paper.fold()).expect("what was written can be read");
        prop_assert_eq!(paper.shown.last(), Some(&Audience::of(&game)));
    }

    #[test]
    fn the_class_hears_no_answer_before_it_is_revealed(
        setup in any_setup(),
        lines in prop::collection::vec(line(), 0..40),
    ) {
        let mut paper = desk();
        taught(&mut paper, setup, &lines.iter().map(String::as_str).collect::<Vec<_>>());
        paper.shown.retain(|picture| picture.phase == Phase::Lobby || picture.phase.is_secret());
        let heard = heard(&paper);
        prop_assert!(!heard.contains("The answer") && !heard.contains("Why"), "{}", heard);
    }
}
