//! Every kind of question as a learner answers it: right, wrong and half right; what is said, what is recorded, and that
//! nothing jumps meanwhile.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod common;

use common::Bench;
use rabfak::domain::event::What;
use rabfak::domain::quiz::Rules;
use rabfak::domain::rating::Rating::{self, Again, Good, Hard};
use rabfak::tui::effect::Outcome;

/// How many questions stand before it at the stop, and its first words.
struct Kind {
    passed: usize,
    words: &'static str,
}

const MULTI: Kind = Kind { passed: 0, words: "What does dough need?" };
const TYPED: Kind = Kind { passed: 1, words: "What is bread in Russian?" };
const NUMERIC: Kind = Kind { passed: 2, words: "What did bread cost in 1922?" };
const CLOZE: Kind = Kind { passed: 3, words: "Dough of [ground grain]" };
const ORDER: Kind = Kind { passed: 4, words: "Put these in order." };
const MATCH: Kind = Kind { passed: 5, words: "What becomes what?" };
const RECALL: Kind = Kind { passed: 6, words: "Tell how bread is made." };

fn ratings(bench: &Bench) -> Vec<Rating> {
    let events = bench.study.events().unwrap();
    let rating = |what: &What| match what {
        What::Review { review, .. } => Some(review.rating),
        _ => None,
    };
    events.iter().filter_map(|event| rating(&event.what)).collect()
}

fn row_of(bench: &Bench, words: &str) -> Option<usize> {
    bench.text().lines().position(|line| line.contains(words))
}

/// Answers with `keys`, and looks for what is said and for the grade that is recorded.
#[track_caller]
fn answer(kind: &Kind, keys: &str, said: &[&str], rating: Rating) {
    let mut bench = Bench::at_question(80, 24, kind.passed);
    bench.keys("<enter>").keys(keys);
    for words in said {
        bench.assert_shows(words);
    }
    assert_eq!(ratings(&bench), [rating], "{}", bench.text());
}

/// The letter that stands before an option.
fn letter(kind: &Kind, option: &str) -> String {
    let mut bench = Bench::at_question(80, 24, kind.passed);
    let text = bench.keys("<enter>").text();
    let line = text.lines().find(|line| line.trim_end().ends_with(option)).unwrap();
    let at = line.find(option).unwrap();
    line[..at].trim_end().chars().last().unwrap().to_string()
}

#[test]
fn several_are_ticked() {
    let [flour, water, chalk] = ["Flour", "Water", "Chalk"].map(|option| letter(&MULTI, option));
    let why = "Why         And salt.";
    answer(
        &MULTI,
        &format!("{flour}{water}<enter>"),
        &["✓ right, counted as good", "saved, next", why],
        Good,
    );
    let half = ["(missed)", "~ 1 of 2 right, counted as not known", "next review", why];
    answer(&MULTI, &format!("{flour}<enter>"), &half, Again);
    let why_not = format!("Why not {chalk}   It was once added");
    answer(&MULTI, &format!("{chalk}<enter>"), &["✗ wrong", &why_not, why], Again);
}

#[test]
fn a_word_is_typed() {
    answer(&TYPED, "ХЛЕБ<enter>", &["you         ХЛЕБ", "✓ right, counted as good"], Good);
    let close = ["close enough: p/b, counted as hard", "saved, next tomorrow", "0 count it wrong"];
    answer(&TYPED, "khlep<enter>", &close, Hard);
    answer(&TYPED, "muka<enter>", &["✗ wrong", "Not that    That is flour.", "key         khleb"], Again);
    answer(&TYPED, "<enter>", &["(nothing)", "✗ not known"], Again);
}

#[test]
fn a_slip_can_be_counted_wrong() {
    let mut bench = Bench::at_question(80, 24, TYPED.passed);
    bench.keys("<enter>khlep<enter>0").assert_shows("✗ wrong").assert_hides("count it wrong");
    assert_eq!(ratings(&bench), [Hard, Again]);
    let state = bench.study.desk().progress.card(&"bread/word-u2v3".into());
    assert_eq!((state.reviews, state.lapses), (1, 0), "the close answer was taken back");
}

#[test]
fn a_number_is_typed_with_its_unit_and_tolerance() {
    let key = "key         12 roubles (right within ± 1)";
    answer(&NUMERIC, "12,5<enter>", &["you         12,5", key, "✓ right"], Good);
    answer(&NUMERIC, "14 roubles<enter>", &[key, "✗ wrong"], Again);
}

#[test]
fn a_gap_is_filled() {
    answer(&CLOZE, "flour<enter>", &["✓ right", "The oven does the rest."], Good);
    answer(&CLOZE, "fluor<enter>", &["close enough"], Hard);
    answer(&CLOZE, "salt<enter>", &["key         flour", "✗ wrong"], Again);
}

/// Puts the lines in the order of `wanted`, with the keys that a learner would press.
fn arrange(wanted: [&str; 3]) -> String {
    let mut bench = Bench::at_question(80, 24, ORDER.passed);
    let text = bench.keys("<enter>").text();
    let mut shown: Vec<&str> = wanted.to_vec();
    shown.sort_by_key(|line| text.lines().position(|row| row.contains(line)));
    let mut keys = String::new();
    for (place, line) in wanted.iter().enumerate() {
        let at = shown.iter().position(|shown| shown == line).unwrap();
        keys.extend(["kkk", &"j".repeat(at), " ", &"k".repeat(at - place), " "]);
        let line = shown.remove(at);
        shown.insert(place, line);
    }
    keys + "<enter>"
}

#[test]
fn events_are_put_in_order_and_dated_afterwards() {
    let right = arrange(["The first mill", "The first oven", "The second mill"]);
    let dated = ["   right  you", "✓      1    1   January 1921: The first mill", "✓ right"];
    answer(&ORDER, &right, &dated, Good);
    let half = arrange(["The first oven", "The first mill", "The second mill"]);
    let said = ["✗      1    2   January 1921", "✓      3    3   1922", "2 of 3 pairs in order"];
    answer(&ORDER, &half, &said, Hard);
    let wrong = arrange(["The second mill", "The first oven", "The first mill"]);
    answer(&ORDER, &wrong, &["✗      1    3", "✗ wrong", "No oven without flour."], Again);
}

#[test]
fn the_dates_are_not_shown_before_the_answer() {
    let mut bench = Bench::at_question(80, 24, ORDER.passed);
    bench.keys("<enter>").assert_shows("The first mill").assert_hides("January 1921");
}

#[test]
fn pairs_are_found() {
    let [flour, bread] = ["flour", "bread"].map(|option| letter(&MATCH, option));
    answer(&MATCH, &format!("{flour}{bread}<enter>"), &["✓  grain – flour", "✓ right"], Good);
    let wrong = ["✗  grain – flour (you: bread)", "✗  dough – bread (you: flour)", "✗ wrong"];
    answer(&MATCH, &format!("{bread}{flour}<enter>"), &wrong, Again);
}

#[test]
fn what_is_remembered_is_told_first_and_stays_in_view() {
    let mut bench = Bench::at_question(80, 24, RECALL.passed);
    bench.assert_hides("Grain is ground");
    bench.keys("<enter>One grinds<ctrl-j>qu!?").assert_hides("Grain is ground").assert_shows("qu!?");
    bench.keys("<enter>").assert_shows("Grain is ground").assert_shows("you         One grinds");
    bench.keys("ab").assert_shows("qu!?").keys("<enter>");
    bench.assert_shows("you         One grinds").assert_shows("✗  Dough is baked");
    bench.assert_shows("2 of 3 right, counted as hard");
    assert_eq!(ratings(&bench), [Hard]);
    answer(&RECALL, "<enter><enter>", &["✗ wrong", "✗  Grain is ground"], Again);
    answer(&RECALL, "<enter>abc<enter>", &["✓ right", "✓  Dough is baked"], Good);
}

#[test]
fn nothing_jumps_when_an_answer_comes() {
    let answers = [(MULTI, "a<enter>"), (TYPED, "muka<enter>"), (NUMERIC, "7<enter>"), (CLOZE, "x<enter>")];
    let more = [(ORDER, "<enter>"), (MATCH, "ab<enter>"), (RECALL, "<enter>a<enter>")];
    for (width, height) in [(80, 24), (60, 20), (120, 40)] {
        for (kind, keys) in answers.iter().chain(&more) {
            let mut bench = Bench::at_question(width, height, kind.passed);
            let before = row_of(bench.keys("<enter>"), kind.words);
            bench.keys(keys).assert_shows("saved");
            let after = row_of(&bench, kind.words);
            assert_eq!(before, after, "{width}x{height}:\n{}", bench.text());
            assert!(after.is_some());
        }
    }
}

#[test]
fn a_missed_question_is_asked_once_more_at_the_next_stop() {
    let good = std::path::PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/courses/good"));
    let mut bench = Bench::with_lessons(80, 24, vec![good]);
    bench.keys("cG<enter>").until("j", "›    2  Bread").keys("<enter>");
    bench.assert_shows("What makes dough?").keys("<space>1").until("p", "1 of 8");
    bench.keys("xxxxxxx").assert_shows("8 of 8").assert_shows("asked again: you missed it above");
    bench.assert_shows("What makes dough?").keys("<space>").assert_shows("Flour, water and salt.").keys("3");
    bench.assert_hides("asked again: you missed it");
    assert_eq!(ratings(&bench), [Again, Good], "each its own review");
    bench.keys("u").assert_shows("asked again: you missed it above").keys("<space>1");
    bench.assert_hides("you missed it above").keys(&"u".repeat(9)).assert_shows("What makes dough?");
    bench.assert_hides("you missed it above").keys("<space>3").until("p", "1 of 7");
}

#[test]
fn a_statement_is_accepted_or_rejected() {
    let mut bench = bread_quiz("TrueFalse");
    bench.assert_shows("True or false?").assert_shows("A mill has one stone.").keys("t");
    bench.assert_shows("you         true").assert_shows("key         false").assert_shows("✗ wrong");
    bench.assert_shows("It grinds between two.");
    let mut bench = bread_quiz("TrueFalse");
    bench.keys("f").assert_shows("✓ right, counted as good");
    assert_eq!(ratings(&bench), [Good]);
}

#[test]
fn one_is_chosen_and_the_choice_is_answered_for() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>").until("j", "Give up the land").keys("<enter>a");
    bench.assert_shows("✗ a").assert_shows("✓ b").assert_shows("Why not a").assert_shows("Why b");
    assert_eq!(ratings(&bench), [Again]);
}

#[test]
fn oneself_is_the_judge_of_what_was_only_thought() {
    let mut bench = bread_quiz("Basic");
    bench.assert_shows("What makes dough?").assert_hides("Flour, water and salt.").keys(" ");
    bench
        .assert_shows("Flour, water and salt.")
        .assert_shows("Nothing else is needed.")
        .assert_shows("2 hard");
    bench.keys("2");
    assert_eq!(ratings(&bench), [Hard]);
}

/// A quiz with the questions of one kind in the tiny course.
fn bread_quiz(kind: &'static str) -> Bench {
    let good = std::path::PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/courses/good"));
    let mut bench = Bench::with_lessons(80, 24, vec![good]);
    let rules = Rules { kinds: vec![kind], ..Rules::default() };
    bench.keys("cG<enter>").quiz(&["bread/flour", "bread/bread"], rules, 1);
    bench
}

#[test]
fn choices_can_wait_until_one_has_thought() {
    let mut bench = bread_quiz("Multi");
    bench.assert_shows("Chalk").keys("w").assert_hides("Chalk").assert_shows("Think of the answer first");
    bench.keys("a<enter>").assert_shows("Chalk").keys("a<enter>").assert_shows("saved");
    assert_eq!(ratings(&bench).len(), 1);
    assert!(bench.study.desk().reading.think_first, "it is remembered");
    bench.keys("<space>q").quiz(&["bread/bread"], Rules { kinds: vec!["Multi"], ..Rules::default() }, 1);
    bench.assert_hides("Chalk").assert_shows("Space show the choices").keys("w").assert_shows("Chalk");
}

#[test]
fn in_the_text_the_choices_wait_as_well() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>").until("j", "Give up the land").keys("<enter>w").assert_hides("Give up the land");
    bench.keys("q").assert_hides("Give up the land").keys("<enter>").assert_shows("Give up the land");
    bench.keys("b").assert_shows("✓ right");
}

#[test]
fn each_gap_of_a_text_is_a_card_of_its_own() {
    let bench = bread_quiz("Cloze");
    assert!(bench.shows("1 of 1"), "of siblings a quiz asks one:\n{}", bench.text());
    let of_lesson = rabfak::domain::ids::LessonId::from("bread/bread");
    let lesson = bench.study.lesson(&of_lesson).unwrap();
    let gaps: Vec<String> = lesson
        .cards()
        .filter(|card| card.question.kind() == "Cloze")
        .map(|card| card.question.prompt())
        .collect();
    assert_eq!(gaps, ["Dough of [ground grain], water and salt.", "Dough of flour, […] and salt."]);
}

#[test]
fn the_footer_offers_to_hand_in_pairs_only_when_none_is_missing() {
    let mut bench = Bench::at_question(80, 24, MATCH.passed);
    bench.keys("<enter>a").assert_hides("hand in");
    bench.keys("b").assert_shows("⏎ hand in");
}

#[test]
fn where_nothing_is_sought_no_next_hit_is_offered() {
    let mut bench = Bench::at_question(120, 40, TYPED.passed);
    bench.keys("<enter>muka<enter>").assert_shows("u undo").assert_hides("next found");
}

#[test]
fn while_one_types_the_help_names_no_key_that_is_a_letter_of_the_answer() {
    let mut bench = Bench::at_question(80, 40, TYPED.passed);
    bench.keys("<enter><f1>").assert_shows("Typing an answer").assert_shows("hand in");
    bench.assert_hides("never ask").assert_hides("next found");
}

#[test]
fn what_is_only_thought_over_is_not_graded() {
    let good = std::path::PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/courses/good"));
    let mut bench = Bench::with_lessons(80, 24, vec![good]);
    bench
        .keys("cG<enter>")
        .until("k", "› Begin")
        .keys("<enter>G<space>")
        .assert_shows("Compare with what you thought.");
    bench.assert_shows("Space go on").assert_hides("1 again").keys("<space>").assert_shows("thought over");
    assert!(ratings(&bench).is_empty());
}

#[test]
fn in_the_text_space_grades_good_as_in_a_review_and_pages_on_afterwards() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>").until("j", "Space show the answer").keys(" ");
    bench.assert_shows("Space good   1 again   2 hard   4 easy").keys(" ");
    assert_eq!(ratings(&bench), [Good]);
    while bench.shows("Space show the answer") || bench.shows("Space answer") {
        bench.keys("x");
    }
    let top = bench.row(2);
    assert_ne!(bench.keys(" ").row(2), top, "it pages on");
    assert_eq!(ratings(&bench), [Good]);
}

#[test]
fn a_card_that_was_left_with_its_answer_shown_takes_its_grade_at_once() {
    for (key, rating) in [(" ", Good), ("1", Again), ("<enter>", Good)] {
        let mut bench = Bench::new(80, 24);
        bench.keys("<enter>").until("j", "Space show the answer").keys(" <esc>").assert_shows("1 again");
        bench.keys(key);
        assert_eq!(ratings(&bench), [rating], "{key:?}");
    }
}

#[test]
fn where_a_number_is_asked_for_words_are_not_judged() {
    let mut bench = Bench::at_question(80, 24, NUMERIC.passed);
    bench.keys("<enter>twelve<enter>").assert_shows("Type a number, such as 13.8; its unit may be left out.");
    assert_eq!(ratings(&bench), []);
    bench.keys("<ctrl-u>1").assert_hides("Type a number").keys("2<enter>").assert_shows("✓ right");
    assert_eq!(ratings(&bench), [Good]);
    for nothing_like_it in ["ok. 12", "$", "-", "12 loaves"] {
        let mut bench = Bench::at_question(80, 24, NUMERIC.passed);
        bench.keys("<enter>").keys(nothing_like_it).keys("<enter>").assert_shows("Type a number");
    }
    for twelve in ["12", "12,0", "12.0", "+12", "1 2", "12 roubles"] {
        answer(&NUMERIC, &format!("{twelve}<enter>"), &["✓ right"], Good);
    }
}

#[test]
fn in_a_quiz_the_field_is_left_before_the_question_and_gone_back_to() {
    let mut bench = bread_quiz("Typed");
    bench.keys("kh").assert_shows("Esc leave the field").keys("<esc>");
    bench.assert_shows("⏎ type on   x not now   ! never ask").assert_shows("kh");
    bench.keys("?").assert_shows("never ask this again").keys("<esc>");
    bench.keys("<enter>leb<enter>").assert_shows("✓ right");
    assert_eq!(ratings(&bench), [Good]);
    let mut bench = bread_quiz("Typed");
    bench.keys("k<esc>x").assert_hides("What is bread");
    assert_eq!(ratings(&bench), []);
    let mut bench = bread_quiz("Typed");
    bench.keys("k<esc>!");
    assert!(bench.study.desk().progress.card(&"bread/word-u2v3".into()).suspended);
    let mut bench = bread_quiz("Typed");
    bench.keys("k<esc><esc>").assert_shows("Quiz").assert_hides("What is bread");
}

#[test]
fn a_question_can_be_passed_over_or_silenced_while_it_is_answered() {
    for (key, said) in [("x", "passed over"), ("!", "never again")] {
        let mut bench = Bench::at_question(80, 24, MULTI.passed);
        bench.keys("<enter>").keys(key);
        assert_eq!(ratings(&bench), [], "{said}");
        bench.assert_shows(TYPED.words).assert_hides("[ ]");
    }
}

#[test]
fn an_answer_that_was_begun_outlives_a_lesson_that_is_read_anew() {
    let mut bench = Bench::at_question(80, 24, TYPED.passed);
    bench.keys("<enter>khl").assert_shows("khl");
    let mut lesson = (*bench.study.lesson(&"bread/bread".into()).unwrap()).clone();
    lesson.passages.remove(1);
    let reread = Outcome::Reread(std::sync::Arc::new(lesson));
    bench.app.on_outcome(&reread, bench.now, bench.study.desk());
    bench.draw();
    bench.assert_shows("khl").keys("eb<enter>").assert_shows("✓ right");
    assert_eq!(ratings(&bench), [Good]);
}

#[test]
fn in_russian_a_number_has_a_decimal_comma() {
    let russian = rabfak::l10n::Texts::new(rabfak::l10n::Language::Russian);
    assert_eq!([0.5, 12.0].map(|number| russian.number(number)), ["0,5", "12"]);
}

#[test]
fn in_the_text_an_answer_that_was_left_keeps_its_words_in_sight() {
    let mut bench = Bench::at_question(80, 24, TYPED.passed);
    bench.keys("<enter>khl<esc>").assert_shows("khl").assert_shows("x not now");
    bench.keys("<enter>eb<enter>").assert_shows("✓ right");
    assert_eq!(ratings(&bench), [Good]);
}

#[test]
fn thinking_first_is_for_the_question_on_the_screen_and_for_those_of_the_page() {
    let mut bench = bread_quiz("Multi");
    bench.keys("w").assert_hides("Chalk").keys("w").assert_shows("Chalk");
    let mut bench = Bench::new(80, 40);
    bench.keys("<enter>").until("j", "Give up the land").keys("<enter>w<esc>");
    let mut met = 0;
    for _ in 0..30 {
        met += usize::from(bench.shows("Think of the answer first"));
        let choice = bench.text().lines().any(|line| line.trim_start().starts_with("a  "));
        assert!(!choice || bench.shows("[ ]"), "choices are shown unasked:\n{}", bench.text());
        bench.keys("xp");
    }
    assert!(met > 2, "{met}");
}

#[test]
fn a_question_that_was_paged_away_is_brought_back_before_it_is_answered() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>p<enter>").assert_shows("› a  ").keys("<pgdn>").assert_hides("› a  ");
    let events = bench.study.desk().progress.cards.values().filter(|card| !card.is_new()).count();
    bench.keys("a").assert_shows("› a  ").assert_hides("✗ wrong");
    assert_eq!(bench.study.desk().progress.cards.values().filter(|card| !card.is_new()).count(), events);
    bench.keys("a").assert_shows("wrong");
}
