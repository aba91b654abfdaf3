use super::*;
use crate::domain::question::{Dated, Face, Piece};

fn fold(text: &str) -> String {
    text.to_lowercase()
}

fn lure(text: &str) -> Lure {
    Lure { text: text.into(), why_not: format!("{text} is not it") }
}

fn typed(given: &str) -> Verdict {
    let question = Question::Typed {
        q: "?".into(),
        a: "khozraschet".into(),
        also: vec!["business accounting".into()],
        not: vec![lure("sovnarkhoz")],
    };
    grade(&question, &Answer::Text(given.into()), fold)
}

#[test]
fn a_typed_answer_may_have_another_name_an_article_and_a_slip() {
    assert_eq!(typed("Khozraschet").outcome, Outcome::Right);
    assert_eq!(typed("the business accounting").outcome, Outcome::Right);
    let close = typed("khozrazchet");
    assert_eq!(close.outcome, Outcome::Close);
    assert_eq!(close.slip, Some(typed::Slip { given: "z".into(), right: "s".into() }));
    assert_eq!(close.rating(), Some(Rating::Hard));
}

#[test]
fn a_wrong_word_or_none_is_wrong_and_a_known_lure_is_explained() {
    assert_eq!(typed("trust").outcome, Outcome::Wrong);
    assert_eq!(typed("").outcome, Outcome::Wrong);
    let wrong = typed("sovnarkhos");
    assert_eq!(wrong.outcome, Outcome::Wrong);
    assert_eq!(wrong.lures, vec![lure("sovnarkhoz")]);
}

#[test]
fn short_words_and_years_must_be_exact() {
    let gap = |answer: &str, given: &str| {
        let pieces =
            vec![Piece::Text("In ".into()), Piece::Gap { id: "g".into(), answer: answer.into(), hint: None }];
        grade(&Question::Cloze { pieces, asked: 1 }, &Answer::Text(given.into()), fold).outcome
    };
    assert_eq!(gap("August 1921", "august 1922"), Outcome::Wrong);
    assert_eq!(gap("August 1921", "Augst 1921"), Outcome::Close);
    assert_eq!(gap("NEP", "NAP"), Outcome::Wrong);
}

#[test]
fn numbers_are_read_as_people_write_them() {
    let within =
        |text: &str, right: f64, tolerance: f64| numeric::is_within(text, right, tolerance, "", fold);
    for text in ["4330", "4,330", "4 330", "4.330", "4\u{a0}330 enterprises", "4'330"] {
        assert!(within(text, 4330.0, 0.0), "{text}");
    }
    for text in ["13.8", "13,8 %", "+13.8"] {
        assert!(within(text, 13.8, 0.0), "{text}");
    }
    assert!(within("2 million dollars", 2_000_000.0, 0.0));
    assert!(within("1,234,567", 1_234_567.0, 0.0));
    assert!(within("−3", -3.0, 0.0));
    assert!(!within("4331", 4330.0, 0.5));
    assert!(within("4400", 4330.0, 100.0));
    assert!(!within("", 0.0, 10.0));
}

#[test]
fn of_two_readings_of_a_number_the_expected_one_is_taken() {
    let read = |text: &str| [number(text, 10.0), number(text, 5000.0)];
    assert_eq!(read("4.330"), [Some(4.33), Some(4330.0)]);
    assert_eq!(read("13,8 %"), [Some(13.8), Some(13.8)]);
    assert_eq!(read("many"), [None, None]);
}

#[test]
fn after_a_number_only_its_unit_may_stand() {
    let within = |text: &str, unit: &str| numeric::is_within(text, 2_000_000.0, 0.0, unit, fold);
    for text in ["2000000", "2 million", "2 million dollars", "2,000,000 dollar", "2 mln. of dollars"] {
        assert!(within(text, "dollars"), "{text}");
    }
    for text in ["2000000 goats", "2 million dollars and a goat", "2000000x", "2 million roubles"] {
        assert!(!within(text, "dollars"), "{text}");
    }
    let percent = |text: &str, unit: &str| numeric::is_within(text, 25.0, 0.0, unit, fold);
    assert!(percent("25 percent", "%") && percent("25%", "per cent"));
}

#[test]
fn words_are_no_answer_where_a_number_is_asked_for() {
    let question = Question::Numeric { q: "?".into(), a: 25.0, tolerance: 0.0, unit: "dollars".into() };
    for line in ["25", "-3,5", "2 million", "13.8 dollars", "26 dollar"] {
        assert!(is_answer(&question, line, fold), "{line}");
    }
    for line in ["", " ", "about", "help", "q", "-", "25 goats", "dollars 25"] {
        assert!(!is_answer(&question, line, fold), "{line}");
    }
    let question = Question::Typed { q: "?".into(), a: "NEP".into(), also: vec![], not: vec![] };
    assert!(is_answer(&question, "anything", fold) && !is_answer(&question, " ", fold));
}

#[test]
fn a_choice_says_why_the_lure_is_wrong() {
    let question = Question::Choice { q: "?".into(), a: "a".into(), wrong: vec![lure("b"), lure("c")] };
    assert_eq!(grade(&question, &Answer::Pick(0), fold).outcome, Outcome::Right);
    let wrong = grade(&question, &Answer::Pick(2), fold);
    assert_eq!((wrong.outcome, wrong.lures), (Outcome::Wrong, vec![lure("c")]));
}

#[test]
fn several_choices_count_the_right_ticks_less_the_wrong() {
    let question = Question::Multi {
        q: "?".into(),
        right: vec!["a".into(), "b".into(), "c".into()],
        wrong: vec![lure("d"), lure("e")],
    };
    let outcome =
        |ticks: &[usize]| grade(&question, &Answer::Ticks(ticks.iter().copied().collect()), fold).outcome;
    assert_eq!(outcome(&[0, 1, 2]), Outcome::Right);
    assert_eq!(outcome(&[0, 1]), Outcome::Partly { right: 2, of: 3 });
    assert_eq!(outcome(&[0, 1, 2, 3]), Outcome::Partly { right: 2, of: 3 });
    assert_eq!(outcome(&[0, 3]), Outcome::Wrong);
    assert_eq!(outcome(&[]), Outcome::Wrong);
}

#[test]
fn an_order_counts_its_pairs() {
    let items: Vec<Dated> = (0..4).map(|i| Dated { text: i.to_string(), date: String::new() }).collect();
    let question = Question::Order { q: "?".into(), items };
    let outcome = |order: &[usize]| grade(&question, &Answer::Sequence(order.to_vec()), fold).outcome;
    assert_eq!(outcome(&[0, 1, 2, 3]), Outcome::Right);
    assert_eq!(outcome(&[1, 0, 2, 3]), Outcome::Partly { right: 5, of: 6 });
    assert_eq!(outcome(&[3, 2, 1, 0]), Outcome::Wrong);
}

#[test]
fn matches_and_recalled_points_count_one_by_one() {
    let pairs = vec![("a".into(), "1".into()), ("b".into(), "2".into()), ("c".into(), "3".into())];
    let question = Question::Match { q: "?".into(), pairs };
    let outcome = |chosen: &[usize]| grade(&question, &Answer::Pairs(chosen.to_vec()), fold).outcome;
    assert_eq!(outcome(&[0, 1, 2]), Outcome::Right);
    assert_eq!(outcome(&[0, 2, 1]), Outcome::Partly { right: 1, of: 3 });
    let question = Question::Recall { q: "?".into(), points: vec!["x".into(), "y".into(), "z".into()] };
    let verdict = grade(&question, &Answer::Ticks([0, 2].into()), fold);
    assert_eq!(verdict.rating(), Some(Rating::Hard));
}

#[test]
fn truth_is_judged_and_a_shown_answer_is_left_to_the_learner() {
    let statement = Question::TrueFalse { q: "?".into(), a: false };
    assert_eq!(grade(&statement, &Answer::Truth(false), fold).outcome, Outcome::Right);
    assert_eq!(grade(&statement, &Answer::Truth(true), fold).outcome, Outcome::Wrong);
    let face = |text: &str| Face { text: text.into(), under: None };
    let basic = Question::Basic { q: face("?"), a: face("!") };
    assert_eq!(grade(&basic, &Answer::Shown, fold).rating(), None);
}
