use super::*;
use crate::domain::history::CardState;
use proptest::prelude::*;

const NOW: Moment = Moment { at: 1_795_377_600_000, offset_min: 0 };

fn slip(lesson: &str, card: usize, kind: &'static str) -> Slip {
    Slip {
        card: format!("c/{lesson}-{card}").into(),
        note: format!("c/{lesson}-{card}").into(),
        origin: Origin::Lesson { lesson: format!("c/{lesson}").into(), passage: "top/0".into() },
        kind,
        rev: 1,
        scheduled: true,
    }
}

fn deck() -> Vec<Slip> {
    let cards = |lesson: &'static str, count| (0..count).map(move |card| slip(lesson, card, "Choice"));
    cards("a", 6).chain(cards("b", 2)).chain(cards("c", 6)).collect()
}

fn lessons_of(slips: &[Slip]) -> String {
    slips.iter().map(|slip| &slip.card.local()[..1]).collect()
}

fn pick(rules: &Rules, seed: u64) -> Vec<Slip> {
    rules.pick(&deck(), &Progress::default(), seed)
}

#[test]
fn mixed_is_one_lesson_after_another_and_blocked_lesson_by_lesson() {
    let mixed = Rules { number: 8, ..Rules::default() };
    assert_eq!(lessons_of(&pick(&mixed, 1)), "abcabcac");
    let blocked = Rules { is_blocked: true, ..mixed };
    assert_eq!(lessons_of(&pick(&blocked, 1)), "aaabbccc");
}

#[test]
fn the_same_seed_draws_the_same_quiz() {
    let rules = Rules::default();
    assert_eq!(pick(&rules, 7), pick(&rules, 7));
    assert_ne!(pick(&rules, 7), pick(&rules, 8));
}

#[test]
fn only_what_is_wanted_is_asked_and_of_siblings_one() {
    let mut deck = vec![slip("a", 0, "Choice"), slip("a", 1, "Typed"), slip("a", 2, "Typed")];
    deck[2].note = deck[1].note.clone();
    let typed = Rules { kinds: vec!["Typed"], ..Rules::default() };
    assert_eq!(typed.pick(&deck, &Progress::default(), 3).len(), 1);
    let mut progress = Progress::default();
    let silenced = CardState { suspended: true, ..CardState::default() };
    progress.cards.insert(deck[0].card.clone(), silenced);
    deck[1].scheduled = false;
    assert_eq!(Rules::default().pick(&deck, &progress, 3), [deck[2].clone()]);
}

#[test]
fn when_time_is_up_the_question_may_be_finished() {
    let mut quiz = Run::begin(deck(), Some(60), NOW);
    quiz.go_on(Some(Rating::Good), NOW.plus_ms(59_000));
    let late = NOW.plus_ms(75_000);
    assert_eq!((quiz.seconds_left(late), quiz.current().is_some()), (Some(0), true));
    quiz.go_on(Some(Rating::Again), late);
    assert!(quiz.current().is_none());
    assert_eq!((quiz.right(), quiz.missed().len(), quiz.left()), (1, 1, 12));
    assert_eq!(quiz.seconds_taken(NOW.plus_ms(900_000)), 75);
}

proptest! {
    #[test]
    fn no_question_is_lost_or_asked_twice(
        steps in prop::collection::vec(0u8..4, 0..60),
        number in 1usize..20,
        seed: u64,
    ) {
        let picked = pick(&Rules { number, ..Rules::default() }, seed);
        prop_assert_eq!(picked.len(), number.min(14));
        let mut quiz = Run::begin(picked.clone(), None, NOW);
        let mut met: Vec<(Slip, Option<Rating>)> = Vec::new();
        for step in steps {
            let current = quiz.current().cloned();
            if step == 0 {
                prop_assert_eq!(quiz.undo(), met.pop().is_some());
            } else if let Some(current) = current {
                let rating = Rating::from_number(u32::from(step) * 2 - 1);
                quiz.go_on(rating, NOW);
                met.push((current, rating));
            }
            let asked: Vec<&Slip> = met.iter().map(|(slip, _)| slip).collect();
            prop_assert_eq!(asked, picked.iter().take(met.len()).collect::<Vec<_>>());
            prop_assert_eq!(quiz.answered(), met.iter().filter(|(_, rating)| rating.is_some()).count());
            prop_assert_eq!(quiz.right() + quiz.missed().len() + quiz.left(), quiz.of());
        }
    }
}
