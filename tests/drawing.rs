//! Questions for a drill, drawn from real courses.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod common;

use common::{Bench, EVENING};
use rabfak::classroom::game::Item;
use rabfak::classroom::pool::Pool;
use rabfak::domain::event::What;
use rabfak::domain::ids::LessonId;
use rabfak::domain::quiz::Rules;
use rabfak::runtime::Study;

const LESSON: &str = "nep/war-communism";

fn lessons(number: usize, kinds: Vec<&'static str>) -> Pool {
    Pool::Lessons(vec![LESSON.into()], Rules { number, kinds, ..Rules::default() })
}

fn draw(study: &Study, from: &Pool, seed: u64) -> Vec<Item> {
    study.draw_items(from, seed).unwrap()
}

fn cards(items: &[Item]) -> Vec<String> {
    items.iter().map(|item| item.card.to_string()).collect()
}

#[test]
fn an_item_has_all_that_it_takes_to_ask_and_to_explain_it() {
    let bench = Bench::new(80, 24);
    let lesson = bench.study.lesson(&LessonId::from(LESSON)).unwrap();
    let items = draw(&bench.study, &lessons(100, Vec::new()), 7);
    assert!(items.len() > 5, "{:?}", cards(&items));
    for item in &items {
        let card = lesson.cards().find(|card| card.id == item.card).expect("of this lesson");
        assert_eq!((&item.question, &item.why, item.rev), (&card.question, &card.why, card.rev));
        assert_eq!(item.fingerprint, card.fingerprint());
        assert_eq!(item.origin, lesson.title);
        let passage = item.passage.as_ref().unwrap_or_else(|| panic!("{} has no passage", item.card));
        assert!(passage.split_whitespace().count() > 5, "{passage}");
    }
}

#[test]
fn a_seed_draws_the_same_questions_with_the_same_letters() {
    let bench = Bench::new(80, 24);
    let choices = lessons(4, vec!["Choice"]);
    let drawn = draw(&bench.study, &choices, 7);
    assert_eq!(drawn, draw(&bench.study, &choices, 7));
    assert!(drawn.iter().all(|item| item.question.kind() == "Choice"));
    let orders = |seed| -> Vec<_> {
        let mut items = draw(&bench.study, &lessons(100, vec!["Choice"]), seed);
        items.sort_by_key(|item| item.card.clone());
        items.into_iter().map(|item| item.order).collect()
    };
    assert_ne!(orders(7), orders(8));
}

#[test]
fn a_class_is_asked_what_its_teacher_silenced_and_nothing_is_recorded() {
    let mut bench = Bench::new(80, 24);
    let all = lessons(100, Vec::new());
    let before = draw(&bench.study, &all, 7);
    bench.study.record(What::Suspend(before[0].card.clone()), EVENING).unwrap();
    let known = bench.study.desk().progress.clone();
    assert_eq!(draw(&bench.study, &all, 7), before);
    assert_eq!(bench.study.desk().progress, known);
    assert_eq!(bench.study.events().unwrap().len(), 1);
}

#[test]
fn cards_that_are_named_come_in_their_order_and_those_of_terms_with_the_entry() {
    let bench = Bench::new(80, 24);
    let mut named = draw(&bench.study, &lessons(3, Vec::new()), 7);
    named.reverse();
    let mut pool: Vec<_> = named.iter().map(|item| item.card.clone()).collect();
    pool.insert(1, "nep/gone-0000".into());
    pool.push("nep/term/glavk/meaning".into());
    pool.push("no-such-course/card".into());
    let drawn = draw(&bench.study, &Pool::Cards(pool), 8);
    let (term, of_lesson) = drawn.split_last().unwrap();
    assert_eq!(cards(of_lesson), cards(&named));
    assert_eq!(term.card.as_str(), "nep/term/glavk/meaning");
    assert!(term.origin.starts_with("Glossary"), "{}", term.origin);
    assert!(term.passage.as_ref().is_some_and(|text| text.len() > 40), "{:?}", term.passage);
}
