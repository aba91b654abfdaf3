//! A learner's evenings at the screens, on a real store.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod common;

use common::{Bench, EVENING};
use proptest::prelude::*;
use rabfak::domain::ids::LessonId;

fn reviews(bench: &Bench) -> usize {
    bench.study.desk().progress.cards.values().filter(|state| !state.is_new()).count()
}

#[test]
fn the_whole_path_from_a_first_start_to_the_next_day() {
    let mut bench = Bench::new(80, 24);
    bench.assert_shows("0 to review").assert_shows("10 new").assert_shows("Begin: 1");
    bench.keys("<enter>").until("<tab>", "Compulsory grain quotas");
    bench.until("j", "Give up the land").keys("<enter>a").assert_shows("saved");
    bench.keys(" ").assert_hides("Give up the land");
    assert_eq!(reviews(&bench), 1);
    bench.keys("qr").until(" 3a <enter>", "Done:").keys("q");
    assert_eq!(reviews(&bench), 10, "nine new cards were left of the day's ten");
    bench.restart(3);
    bench.assert_shows("Read on: 1").assert_shows("10 to review     10 new");
}

#[test]
fn an_answer_is_on_disk_before_the_next_card_is_shown() {
    let mut bench = Bench::new(80, 24);
    bench.keys("r 3");
    assert_eq!(bench.study.events().unwrap().len(), 1);
    bench.assert_shows("2 of 10");
}

#[test]
fn undo_takes_back_the_last_answer_also_after_several() {
    let mut bench = Bench::new(80, 24);
    bench.keys("r");
    let first = bench.text();
    bench.keys(" 3 1 2uuu");
    assert_eq!(reviews(&bench), 0);
    assert_eq!(bench.text(), first);
    bench.keys("u").assert_shows("1 of 10");
}

#[test]
fn a_forgotten_card_comes_back_in_the_same_session() {
    let mut bench = Bench::new(80, 24);
    bench.keys("r 1").assert_shows("2 of 11");
    bench.until(" 3", "once more");
}

#[test]
fn a_card_can_be_set_aside_for_today_or_for_ever_and_brought_back() {
    let mut bench = Bench::new(80, 24);
    bench.keys("r-!").assert_shows("3 of 10");
    bench.keys("uu").assert_shows("1 of 10");
    bench.keys("!");
    let suspended = bench.study.desk().progress.cards.values().filter(|state| state.suspended).count();
    assert_eq!(suspended, 1);
}

#[test]
fn a_question_in_the_text_can_be_passed_over_silenced_and_undone() {
    for (key, words) in [("x", "passed over"), ("!", "never asked")] {
        let mut bench = Bench::new(80, 24);
        bench.keys("<enter>").until("j", "Give up the land").keys(key).assert_shows(words);
        bench.keys("u").assert_shows("Give up the land");
    }
}

#[test]
fn a_silenced_question_can_be_asked_again_later() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>").until("j", "Give up the land").keys("!").assert_shows("never asked");
    bench.restart(1);
    bench.keys("<enter>").assert_shows("never asked");
    bench.keys("R").assert_shows("Give up the land");
}

#[test]
fn an_answer_in_the_text_is_undone_there() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>").until("j", "Give up the land").keys("<enter>b").assert_shows("saved");
    bench.keys("u").assert_hides("saved").assert_shows("Give up the land");
    assert_eq!(reviews(&bench), 0);
}

#[test]
fn a_close_answer_counts_as_hard_and_can_be_counted_wrong() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>G").until("k", "1 of 10").keys("xxx").assert_shows("Russian name of the tax");
    bench.keys("<enter>prodnalag<enter>").assert_shows("close enough: a/o");
    bench.keys("0").assert_shows("✗ wrong").assert_shows("saved");
    let log = bench.study.events().unwrap();
    let last = log.iter().rev().take(3).map(|event| format!("{:?}", event.what)).collect::<Vec<_>>();
    assert!(last[0].contains("Again") && last[1].contains("Void") && last[2].contains("Hard"), "{last:#?}");
}

#[test]
fn the_see_chain_is_walked_and_walked_back() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>").until("<tab>", "Compulsory grain quotas").keys("K").assert_shows("see       ›");
    let entry = bench.text();
    bench.keys("<enter>");
    assert_ne!(bench.text(), entry);
    bench.keys("<ctrl-o>");
    assert_eq!(bench.text(), entry);
    bench.keys("<ctrl-o>").assert_hides("see       ›").assert_shows("Compulsory grain quotas");
}

#[test]
fn the_place_survives_leaving_and_starting_again() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter><pgdn><pgdn><pgdn>jjj");
    let page = bench.text();
    bench.restart(1);
    bench.keys("<enter>");
    assert_eq!(bench.text(), page);
}

#[test]
fn the_place_is_known_at_once_and_home_says_where_it_is() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter><pgdn><pgdn><pgdn>kj");
    let page = bench.text();
    bench.keys("q").assert_shows("Read on: 1").assert_shows("“Grain for t");
    bench.keys("<enter>");
    assert_eq!(bench.text(), page);
}

#[test]
fn a_lesson_is_done_when_its_end_was_seen_and_its_questions_dealt_with() {
    let mut bench = Bench::new(80, 24);
    let lesson = LessonId::from("nep/war-communism");
    bench.keys("<enter>G").assert_shows("End of the lesson");
    assert!(bench.study.desk().progress.lesson(&lesson).finished);
    assert!(!bench.study.desk().standing(&lesson).is_done);
    for _ in 0..40 {
        bench.keys("px");
    }
    assert!(bench.study.desk().standing(&lesson).is_done);
    bench.keys("q").assert_shows("✓  1");
    assert!(bench.now > EVENING);
}

#[test]
fn what_is_pasted_is_text_and_never_a_command() {
    let mut bench = Bench::new(80, 24);
    bench.paste("qqqq\u{1b}[31m").assert_shows("Rabfak");
}

#[test]
fn a_question_that_was_scrolled_away_takes_no_keys() {
    let mut bench = Bench::new(80, 24);
    bench
        .keys("<enter>")
        .until("j", "Give up the land")
        .keys("<enter>")
        .assert_shows("choose, or its letter");
    bench.keys("<pgdn><pgdn>bct").assert_shows("Contents");
    assert_eq!(reviews(&bench), 0, "no letter was an answer");
}

#[test]
fn holding_space_reads_on_and_answers_nothing() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>");
    for _ in 0..80 {
        bench.keys(" ");
        bench.now = bench.now.plus_ms(-970);
    }
    assert_eq!(reviews(&bench), 0);
    bench.assert_shows("Space good");
}

#[test]
fn what_was_typed_stands_when_one_comes_back_to_it() {
    let mut bench = Bench::at_question(80, 24, 1);
    bench.keys("<enter>khl<esc>").assert_shows("Space answer");
    bench.keys("<enter>eb<enter>").assert_shows("khleb").assert_shows("✓ right");
}

#[test]
fn undo_shows_what_it_took_back() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>").until("j", "Give up the land").keys("<enter>b<space>G");
    bench.assert_hides("Give up the land");
    bench.keys("u").assert_shows("Give up the land").assert_shows("Taken back");
}

#[test]
fn a_visit_to_a_passage_does_not_move_the_bookmark() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>").until("j", "Give up the land").keys("<enter>a <pgdn><pgdn>");
    bench.keys("qj<home>").until("j", "› Read on").keys("<enter>");
    let page = bench.text();
    bench.keys("qr").until(" 3a", "Give up the land");
    bench.keys("a").assert_shows("answered in 1").keys("o").assert_shows("NEP › 1").keys("gjjq");
    bench.keys("qj<home>").until("j", "› Read on").keys("<enter>");
    let above_footer = |text: &str| text.lines().take(23).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(above_footer(&bench.text()), above_footer(&page));
}

#[test]
fn of_siblings_the_text_asks_one_and_the_lesson_can_be_done_with_it() {
    let mut bench = Bench::at_question(80, 24, 3);
    bench.assert_shows("4 of 7").keys("<enter>flour<enter><space>").assert_hides("Dough of flour, […]");
}

#[test]
fn pairs_are_handed_in_only_when_all_are_found() {
    let mut bench = Bench::at_question(80, 24, 5);
    bench.keys("<enter>a<enter>").assert_hides("saved").keys("b<enter>").assert_shows("saved");
}

#[test]
fn a_card_answered_in_another_window_is_not_answered_by_a_key_meant_for_it() {
    let mut bench = Bench::new(80, 24);
    bench.keys("r").assert_shows("artel");
    let slip = bench.study.review().unwrap().current().unwrap().slip.clone();
    let review =
        bench.study.card(&slip).unwrap().review(rabfak::domain::rating::Rating::Good, bench.now, bench.now);
    let card = slip.card;
    bench.elsewhere(rabfak::domain::event::What::Review { card, review });
    let events = bench.study.events().unwrap().len();
    bench.keys(" ").assert_hides("artel").assert_shows("another window").assert_shows("show the answer");
    assert_eq!(bench.study.events().unwrap().len(), events);
}

#[test]
fn a_review_counts_answers_and_says_whether_more_can_be_asked() {
    let mut bench = Bench::new(80, 24);
    bench.keys("r--").until(" 3", "Done: 8 answers");
    bench.assert_shows("2 cards more can be asked today");
}

fn any_key() -> impl Strategy<Value = String> {
    let named =
        ["enter", "esc", "tab", "shift-tab", "ctrl-o", "backspace", "down", "up", "pgdn", "pgup", "left"];
    prop_oneof![
        4 => prop::sample::select(named.to_vec()).prop_map(|name| format!("<{name}>")),
        6 => prop::sample::select("abcdefghjklopqrtux0123456789!?KLHGg{}() -ж".chars().collect::<Vec<_>>())
            .prop_map(String::from),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn any_keys_at_any_size_draw_a_frame(
        keys in prop::collection::vec((any_key(), 0u16..130, 0u16..50), 1..60)
    ) {
        let mut bench = Bench::new(80, 24);
        for (key, width, height) in keys {
            if !bench.app.is_over() {
                bench.resize(width.max(1), height.max(1)).keys(&key);
            }
        }
    }

    #[test]
    fn the_place_survives_any_resizes(
        pages in 0usize..20,
        sizes in prop::collection::vec((24u16..130, 6u16..50), 1..12)
    ) {
        let mut bench = Bench::new(80, 24);
        bench.keys("<enter>").keys(&"<pgdn>j".repeat(pages));
        let before = bench.text();
        for (width, height) in sizes {
            bench.resize(width, height);
        }
        bench.resize(80, 24);
        prop_assert_eq!(bench.text(), before);
    }
}
