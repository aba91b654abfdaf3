//! The forms in which a report is written.

use super::*;

/// Reads CSV back.
fn read(csv: &str) -> Vec<Vec<String>> {
    let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(csv.as_bytes());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[test]
fn pupils_as_csv() {
    let csv = csv::written(&csv::pupils(&report(), &words())).unwrap();
    insta::assert_snapshot!(csv, @r#"
    No.,Pupil,Here,Points,Right,Answered,1 answer,1 score,2 answer,2 score
    1,Anna,yes,2,2,2,A,1,A,1
    2,Boris,yes,0,0,2,B,0,C,0
    3,Vera,absent,0,0,0,,,,
    "#);
}

#[test]
fn questions_as_csv() {
    let csv = csv::written(&csv::items(&report(), &words())).unwrap();
    insta::assert_snapshot!(csv, @r#"
    No.,Card,Where,Question,Right answer,"Right answer (A, B…)",State,Answered,Right,Share,Share ≥,Share ≤,A,B,C,Gain
    1,nep/a,Lesson 1. The tax,What came in 1921?,a tax in kind,A,counted,2,1,0.5,0.0945,0.9055,1,1,0,
    2,nep/b,Lesson 1. The tax,And | then?,a tax in kind,A,counted,2,1,0.5,0.0945,0.9055,1,0,1,
    "#);
}

#[test]
fn a_report_as_markdown() {
    insta::assert_snapshot!(markdown::written(&report(), &words()), @r#"
    # The New Economic Policy

    - Date: 2026-11-22

    ## Questions

    | No. | Question | Right answer | Right | Chosen |
    | --- | --- | --- | --- | --- |
    | 1 | What came in 1921? | A: a tax in kind | 1/2 (50 %) | A 1 ✓, B 1, C 0 |
    | 2 | And \| then? | A: a tax in kind | 1/2 (50 %) | A 1 ✓, B 0, C 1 |

    ## Pupils

    | Pupil | Points | Right | 1 | 2 |
    | --- | --- | --- | --- | --- |
    | Anna | 2 | 2/2 | A ✓ | A ✓ |
    | Boris | 0 | 0/2 | B ✗ | C ✗ |
    | Vera (absent) | 0 | 0/0 | – | – |
    "#);
}

#[test]
fn slips_as_text() {
    insta::assert_snapshot!(slips::text(&report(), &words()), @r#"
    Boris
    The New Economic Policy · 2026-11-22
    To look at again:

    1. What came in 1921?
       Your answer: money (money came later.)
       Right answer: a tax in kind
       Why: So says the decree.
       Where: Lesson 1. The tax

    2. And | then?
       Your answer: nothing (nothing came later.)
       Right answer: a tax in kind
       Why: So says the decree.
       Where: Lesson 1. The tax
    "#);
}

#[test]
fn json_has_fields_that_do_not_change() {
    let json: serde_json::Value = serde_json::from_str(&json::written(&report()).unwrap()).unwrap();
    assert_eq!(json["format"], 1);
    assert_eq!(json["way"], "hot-seat");
    assert_eq!(json["pupils"][1]["answers"][1][0]["answer"], "C");
    assert_eq!(json["pupils"][2]["attendance"], "absent");
    assert_eq!(json["items"][0]["state"], "counted");
    assert_eq!(json["items"][0]["votes"][0]["chosen"], serde_json::json!([1, 1, 0]));
    let fields = |value: &serde_json::Value| {
        let mut names: Vec<String> = value.as_object().unwrap().keys().cloned().collect();
        names.sort();
        names.join(" ")
    };
    insta::assert_snapshot!(
        [&json, &json["items"][0], &json["items"][0]["votes"][0], &json["pupils"][0], &json["pupils"][0]["answers"][0][0]]
            .map(fields)
            .join("\n"),
        @r"
    began class format is_anonymous is_finished items pupils scoring title way
    card fingerprint gain key key_letters kind number options origin prompt state switches votes why
    answered chosen facility high is_hands low right
    answered answers attendance group name number points right
    answer certainty is_judged is_right score
    "
    );
}

#[test]
fn html_slips_have_one_for_each_pupil_and_no_markup_of_a_pupils_making() {
    let items = vec![choice("nep/a", "Is 1 < 2 & \"so\"?")];
    let game = picked(setup(Way::HotSeat, items, &["<script>alert(1)</script>", "'Boris'"]), &["1", "2"]);
    let html = slips::html(&Report::of(&game, NOON), &words());
    assert_eq!(html.matches("<section class=\"slip\">").count(), 2);
    assert!(html.contains("<bdi>&lt;script&gt;alert(1)&lt;/script&gt;</bdi>") && !html.contains("<script"));
    assert!(html.contains("Is 1 &lt; 2 &amp; &quot;so&quot;?") && html.contains("&#39;Boris&#39;"));
    assert!(html.contains("break-inside: avoid") && html.contains("@media print"));
    assert!(!html.contains("http"), "a page that needs nothing from outside");
}

#[test]
fn on_paper_a_blank_is_missed_and_elsewhere_what_was_not_asked_is_not() {
    let items = vec![choice("nep/a", "?"), choice("nep/b", "?")];
    let game = picked(setup(Way::HotSeat, items.clone(), &["Anna", "Boris"]), &["0-", "-1"]);
    let slips = slips::text(&Report::of(&game, NOON), &words());
    assert!(!slips.contains("Anna") && slips.contains("Boris") && !slips.contains("left blank"), "{slips}");
    let mark = crate::classroom::game::Mark::Given(Answer::Pick(0));
    let marks = vec![mark, crate::classroom::game::Mark::Blank];
    let paper = play(
        Game::new(setup(Way::Paper { variants: 1 }, items, &["Anna"]), fold),
        [Event::Begin, Event::Sheet { player: PlayerId(0), variant: 0, marks }, Event::End],
    );
    assert!(slips::text(&Report::of(&paper, NOON), &words()).contains("left blank"));
}

#[test]
fn what_was_typed_is_cleaned_and_statements_speak_the_language() {
    let statement = Question::TrueFalse { q: "The tax was paid in money.".into(), a: false };
    let typed =
        Question::Typed { q: "Own account?".into(), a: "khozraschet".into(), also: vec![], not: vec![] };
    let game = play(
        Game::new(setup(Way::HotSeat, vec![item("nep/a", statement), item("nep/b", typed)], &["Anna"]), fold),
        [Event::Begin, answer(0, 0, 0, Answer::Truth(true)), Event::Lock, Event::Reveal, Event::Next]
            .into_iter()
            .chain([
                answer(0, 1, 0, Answer::Text("\u{1b}[31m=1+1\u{202e}".into())),
                Event::Lock,
                Event::Reveal,
            ]),
    );
    let report = Report::of(&game, NOON);
    let russian = Words { truth: "верно".into(), falsehood: "неверно".into(), ..words() };
    let slips = slips::text(&report, &russian);
    assert!(slips.contains("Your answer: верно") && slips.contains("Right answer: неверно"), "{slips}");
    assert!(!slips.contains('\u{1b}') && !slips.contains('\u{202e}'));
    assert!(markdown::written(&report, &russian).contains("| B: неверно |"));
}

#[test]
fn cells_that_a_spreadsheet_would_take_for_a_formula_are_guarded_and_our_numbers_are_not() {
    for (cell, expected) in [
        ("=1+1", "'=1+1"),
        ("+7", "'+7"),
        ("-2", "'-2"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "\t'=1"),
        (" \r\n=1", " \r\n'=1"),
        ("＝1+1", "'＝1+1"),
        ("\u{feff}=1", "\u{feff}'=1"),
        ("\"=1\"", "\"'=1\""),
        ("Anna;=HYPERLINK(\"x\")", "Anna;'=HYPERLINK(\"x\")"),
        ("1921-1929", "1921-1929"),
        ("Anna-Maria", "Anna-Maria"),
        ("a = b", "a = b"),
        ("'=1", "'=1"),
    ] {
        assert_eq!(guarded(cell), expected);
    }
    let csv = csv::written(&[vec![Cell::Number(-6.0), Cell::Words("-6".into()), Cell::Empty]]).unwrap();
    assert_eq!(csv, "-6,'-6,\n");
}

/// Whether a spreadsheet that cuts at `comma` finds a formula in a line of CSV, however it treats quotation marks.
fn has_formula(csv: &str, comma: char) -> bool {
    csv.split(['\n', '\r', comma]).any(|cell| {
        cell.trim_start_matches(|c: char| c.is_whitespace() || c.is_control() || c == '"')
            .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
    })
}

fn any_words() -> impl Strategy<Value = String> {
    prop_oneof!["[=+@,;\t\r\n\"' a1-]{0,8}", any::<String>(), "[=+@-]cmd\\|' /C calc'!A0",]
}

proptest! {
    #[test]
    fn csv_read_back_gives_the_same_cells(lines in prop::collection::vec(prop::collection::vec(any_words(), 3), 1..5)) {
        let cells: Vec<Vec<Cell>> =
            lines.iter().map(|line| line.iter().map(|words| Cell::from(words.as_str())).collect()).collect();
        let back = read(&csv::written(&cells).unwrap());
        let expected: Vec<Vec<String>> =
            lines.iter().map(|line| line.iter().map(|words| guarded(words)).collect()).collect();
        prop_assert_eq!(back, expected);
    }

    #[test]
    fn no_words_make_a_formula_whatever_the_spreadsheet_cuts_at(words in any_words()) {
        let csv = csv::written(&[vec!["first".into(), words.as_str().into(), "last".into()]]).unwrap();
        for comma in [',', ';', '\t'] {
            prop_assert!(!has_formula(&csv, comma), "{csv:?}");
        }
    }

    #[test]
    fn no_name_makes_a_formula_a_column_or_an_element(name in any_words()) {
        let Ok(name) = crate::classroom::name::Name::new(&name) else { return Ok(()) };
        let items = vec![choice("nep/a", "?")];
        let report = Report::of(&picked(setup(Way::HotSeat, items, &[name.as_str()]), &["1"]), NOON);
        let csv = csv::written(&csv::pupils(&report, &words())).unwrap();
        prop_assert!(!has_formula(&csv, ',') && !has_formula(&csv, ';'));
        prop_assert_eq!(&read(&csv)[1][1], &guarded(name.as_str()));
        let markdown = markdown::written(&report, &words());
        let line = markdown.lines().last().unwrap().replace("\\\\", "").replace("\\|", "");
        prop_assert_eq!(line.matches('|').count(), 5, "{}", markdown);
        let html = slips::html(&report, &words());
        prop_assert_eq!(html.matches("<bdi>").count(), 1);
        prop_assert_eq!(html.matches('<').count(), html.matches('>').count());
    }
}
