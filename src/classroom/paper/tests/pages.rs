//! What stands on the pages.

use super::*;
use crate::domain::question::Lure;

fn words() -> Words {
    let word = str::to_owned;
    Words {
        name: word("Name"),
        date: word("Date"),
        class: word("Class"),
        how: word("Circle one letter."),
        tick: word("all that are right"),
        order: word("in order"),
        pairs: word("a letter each"),
        truth: word("true"),
        falsehood: word("false"),
        answers: word("Answers"),
        first_vote: word("First vote"),
        second_vote: word("Second vote"),
        key: word("Key"),
        question: word("Question"),
        reasons: word("Why"),
        on_sheets: word("on sheets"),
        judged: word("± is judged"),
    }
}

fn print(setup: &Setup) -> Print {
    let variants = Variant::all(setup);
    Print {
        title: setup.title.clone(),
        class: None,
        code: "K7QM".to_owned(),
        lang: "en".to_owned(),
        sheets: Sheet::for_all(setup, variants.len() as u8, 1),
        variants,
        part: Part::All,
        is_large: false,
        has_two_votes: false,
        words: words(),
    }
}

fn sheets_of(print: &Print) -> Vec<String> {
    text(&Print { part: Part::Sheets, ..print.clone() }).split('\u{c}').map(str::to_owned).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whoever_types_the_letter_before_a_text_means_that_text(seed: u64) {
        let setup = on_paper(vec![choice(); 12], 0, 3, seed);
        let print = print(&setup);
        for (page, variant) in sheets_of(&print).iter().zip(&print.variants) {
            let lines = page.lines().filter(|line| line.ends_with("the Treasury"));
            let letters: Vec<char> = lines.map(|line| line.trim().chars().nth(4).unwrap()).collect();
            prop_assert_eq!(letters.len(), 12);
            let mut filling = Filling::new(Some(variant.number));
            for letter in letters {
                filling.press(letter, &print.variants).unwrap();
            }
            let marks = filling.marks(&print.variants).unwrap().1;
            prop_assert!(marks.iter().all(|mark| *mark == Mark::Given(Answer::Pick(0))), "{:?}", marks);
        }
    }

    #[test]
    fn no_line_is_wider_than_the_paper(seed: u64, is_large: bool) {
        let long = Question::Choice {
            q: "Продовольственный налог ".repeat(30),
            a: "ответ ".repeat(40),
            wrong: vec![Lure { text: "нет".repeat(60), why_not: "потому ".repeat(30) }],
        };
        let setup = on_paper([of_each_kind(), vec![long]].concat(), 0, 8, seed);
        let text = text(&Print { is_large, part: Part::Sheets, ..print(&setup) });
        let most = if is_large { 45 } else { 78 };
        for line in text.lines() {
            let width = unicode_width::UnicodeWidthStr::width(line);
            prop_assert!(width <= most, "{width}: {line}");
        }
    }
}

#[test]
fn the_key_is_on_no_sheet_and_no_sheet_is_in_the_key() {
    let print = print(&on_paper(of_each_kind(), 0, 2, 5));
    let sheets = text(&Print { part: Part::Sheets, ..print.clone() });
    let key = text(&Print { part: Part::Keys, ..print.clone() });
    assert!(
        !sheets.contains("So says the decree.") && !sheets.contains('✓') && !sheets.contains("khozraschet")
    );
    assert!(key.contains("So says the decree.") && !key.contains("Name:") && key.contains("khozraschet"));
    assert_eq!(text(&print), format!("{sheets}\u{c}{key}"));
}

#[test]
fn a_name_or_a_question_is_never_markup() {
    let mut setup = on_paper(vec![choice()], 1, 1, 5);
    let name = "</style><script>\"';\\alert`";
    setup.players[0].name = Some(Name::new(name).unwrap());
    setup.title = "<b>&amp;".to_owned();
    let page = html(&print(&setup)).unwrap();
    assert!(!page.contains("<script") && !page.contains("<b>&"), "{page}");
    assert!(page.contains("&lt;/style&gt;&lt;script&gt;&quot;&#39;;") && page.contains("&lt;b&gt;&amp;amp;"));
    let foot = page.lines().find(|line| line.starts_with("@page s0")).unwrap();
    assert_eq!(foot.matches('"').count(), 2, "{foot}");
    assert_eq!(page.matches("</style>").count(), 1);
}

#[test]
fn each_pupil_has_a_sheet_with_name_code_and_row() {
    let mut setup = on_paper(of_each_kind(), 3, 2, 5);
    for (player, name) in setup.players.iter_mut().zip(["Anna", "Борис", "דוד"]) {
        player.name = Some(Name::new(name).unwrap());
    }
    let pages = sheets_of(&print(&setup));
    assert_eq!(pages.len(), 3);
    for (page, (name, code)) in pages.iter().zip([("Anna", "K7QM-A"), ("Борис", "K7QM-B"), ("דוד", "K7QM-A")])
    {
        assert!(page.contains(&format!("Name: {name}")), "{page}");
        assert_eq!(page.matches(code).count(), 2, "{page}");
        assert!(page.contains("10 __"), "{page}");
    }
}

#[test]
fn two_votes_have_a_row_each() {
    let print = Print { has_two_votes: true, ..print(&on_paper(vec![choice(); 3], 0, 1, 5)) };
    let page = text(&print);
    assert!(page.contains("First vote") && page.contains("Second vote") && !page.contains("Answers"));
    assert_eq!(page.matches(" 1 __    2 __    3 __").count(), 2, "{page}");
}

#[test]
fn the_row_of_answers_fits_the_paper() {
    let print = print(&on_paper([of_each_kind(), of_each_kind(), vec![choice(); 3]].concat(), 0, 1, 5));
    for (is_large, room) in [(false, 37), (true, 17)] {
        let page = html(&Print { is_large, ..print.clone() }).unwrap();
        let rows: Vec<&str> = page.split("<table><tr><td").skip(1).collect();
        let width = |row: &str| {
            let cells = row.split("width:").skip(1);
            cells.map(|cell| cell.split("em").next().unwrap().parse::<usize>().unwrap()).sum::<usize>()
        };
        assert!(rows.len() > 2 && rows.iter().all(|row| width(row) <= room), "{rows:#?}");
        assert_eq!(
            page.matches("<th scope=\"col\">").count(),
            23 + 2,
            "each question has a cell, and the key its head"
        );
    }
}

#[test]
fn sheets_as_text() {
    insta::assert_snapshot!(text(&print(&on_paper(of_each_kind(), 0, 1, 5))));
    insta::assert_snapshot!(text(&Print { is_large: true, ..print(&on_paper(of_each_kind(), 0, 1, 5)) }));
}
