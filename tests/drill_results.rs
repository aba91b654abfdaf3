//! What came of drills, asked of the real program: results, slips and item analysis of drills that were kept.

#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod shell;

use rabfak::classroom::game::{
    ClassRef, Event, Item, Naming, Player, PlayerId, Rules, Setup, Ticket, Way, write,
};
use rabfak::classroom::name::Name;
use rabfak::domain::answer::Answer;
use rabfak::domain::card::{Card, Origin};
use rabfak::domain::event::What;
use rabfak::domain::journal::{Entry, JournalId};
use rabfak::domain::question::{Lure, Question};
use rabfak::runtime::now;
use rabfak::store::Store;
use shell::Shell;
use std::fs;
use uuid::Uuid;

const PROMPTS: [&str; 5] = ["What came in 1921?", "Who decreed it?", "For whom?", "Where?", "Why | so?"];

fn items() -> Vec<Item> {
    let of = |(at, prompt): (usize, &&str)| {
        let lure = |text: &str| Lure { text: text.into(), why_not: format!("{text} came later.") };
        let card = Card {
            id: format!("nep/drilled-{at}").as_str().into(),
            note: format!("nep/drilled-{at}").as_str().into(),
            origin: Origin::Lesson { lesson: "nep/tax".into(), passage: "top/1".into() },
            question: Question::Choice {
                q: (*prompt).into(),
                a: "a tax in kind".into(),
                wrong: vec![lure("money"), lure("nothing")],
            },
            why: Some("So says the decree.".into()),
            rev: 1,
            scheduled: true,
        };
        let mut item = Item::new(&card, "The tax".into(), None, 1);
        item.order.sort_unstable();
        item
    };
    PROMPTS.iter().enumerate().map(of).collect()
}

fn setup(class: &str, naming: Naming, names: &[&str]) -> Setup {
    let player = |name: &&str| Player { name: Some(Name::new(name).unwrap()), ..Player::default() };
    Setup {
        title: "The New Economic Policy".into(),
        way: Way::HotSeat,
        rules: Rules::default(),
        naming,
        class: Some(ClassRef { id: JournalId(Uuid::from_u128(7)), name: Name::new(class).unwrap() }),
        players: names.iter().map(player).collect(),
        items: items(),
        seed: 7,
    }
}

/// Keeps a drill that was played: a line of options for each pupil, in the author's numbers.
fn keep(shell: &Shell, setup: &Setup, picks: &[&str], is_ended: bool) {
    let mut bodies = vec![write(setup).unwrap(), write(&Event::Begin).unwrap()];
    for question in 0..setup.items.len() {
        for (player, line) in picks.iter().enumerate() {
            let Some(pick) = line.chars().nth(question).and_then(|c| c.to_digit(10)) else { continue };
            let answer = Event::Answer {
                player: PlayerId(player as u32),
                ticket: Ticket { question: question as u32, vote: 0 },
                answer: Answer::Pick(pick as usize),
                certainty: None,
            };
            bodies.push(write(&answer).unwrap());
        }
        let turns = if is_ended || question + 1 < setup.items.len() { 3 } else { 0 };
        let turns = [Event::Lock, Event::Reveal, Event::Next].into_iter().take(turns);
        bodies.extend(turns.map(|event| write(&event).unwrap()));
    }
    let mut store = Store::open(&shell.file(), now()).unwrap();
    let journal = JournalId(Uuid::now_v7());
    for (number, body) in (0..).zip(bodies) {
        store.record(What::Drill(Entry { journal, number, body }), now()).unwrap();
    }
}

/// A machine with two drills: a small one of 7A without names, then one of 7B in which the first key is wrong.
fn taught() -> Shell {
    let shell = Shell::new();
    keep(&shell, &setup("7A", Naming::Anonymous, &["Evgenia", "Boris"]), &["00000", "1----"], false);
    let names: Vec<String> = (1..=24).map(|n| format!("Pupil {n:02}")).collect();
    let mut names: Vec<&str> = names.iter().map(String::as_str).collect();
    names[0] = "=cmd|' /C calc'!A0";
    let strong_and_weak = [["10000"; 10], ["02121"; 10]].concat();
    let picks = [strong_and_weak, vec!["00000", "00001", "11111", "12222"]].concat();
    keep(&shell, &setup("7B", Naming::Roster, &names), &picks, true);
    shell
}

/// Everything that is known of the learner's own cards.
fn card_states(shell: &Shell) -> Vec<String> {
    let conn = rusqlite::Connection::open(shell.file()).unwrap();
    let mut statement = conn.prepare("SELECT * FROM card_state ORDER BY 1").unwrap();
    let columns = statement.column_count();
    let mut rows = statement.query([]).unwrap();
    let mut states = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        let cells: Vec<String> = (0..columns).map(|at| format!("{:?}", row.get_ref(at).unwrap())).collect();
        states.push(cells.join("|"));
    }
    states
}

#[test]
fn without_a_drill_it_says_how_to_begin_one() {
    let shell = Shell::new();
    shell.run(&["drill", "results"]).assert_says("no drill was kept yet");
    shell.run(&["drill", "analysis"]).assert_says("no drill was kept yet");
    shell.run(&["drill", "results", "--list"]).assert(0, &[]);
}

#[test]
fn the_newest_drill_is_told_unless_another_is_named() {
    let shell = taught();
    let list = shell.run(&["drill", "results", "--list"]);
    list.assert(0, &["1. ", "The New Economic Policy · 4 of 5 questions · class 7A · not played to its end"]);
    list.assert(0, &["2. ", "5 of 5 questions · class 7B\n"]);
    let newest = shell.run(&["drill", "results"]);
    newest.assert(0, &["class 7B", "  1. What came in 1921?", "12 of 24 right (50 %) · A 12 ✓, B 12, C 0"]);
    newest.assert(0, &["Pupil 02: 4 of 5 right, points: 4"]);
    let first = shell.run(&["drill", "results", "1"]);
    first.assert(0, &["not played to its end", "Pupil 1: 4 of 4 right", "the answer was not shown"]);
    for line in newest.out.lines().chain(first.out.lines()) {
        assert!(line.chars().count() <= 80, "{line}");
    }
    shell.run(&["drill", "results", "9"]).assert_says("there is no drill 9; the newest is 2");
}

#[test]
fn results_are_written_for_spreadsheets_and_other_programs() {
    let shell = taught();
    let csv = shell.run(&["drill", "results", "--format", "csv"]);
    csv.assert(0, &["No.,Pupil,Attendance,Points,Right,Answered,1 answer,1 score,"]);
    csv.assert(0, &["1,'=cmd|' /C calc'!A0,present,4,4,5,B,0,A,1,A,1,A,1,A,1\n"]);
    let questions = shell.run(&["drill", "results", "--format", "csv", "--questions"]);
    questions.assert(0, &["1,nep/drilled-0,The tax,What came in 1921?,a tax in kind,A,counted,24,12,0.5,"]);
    let json = shell.run(&["drill", "results", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!((&json["class"], &json["pupils"][1]["points"]), (&"7B".into(), &4.0.into()));
    let markdown = shell.run(&["drill", "results", "--format", "markdown"]);
    markdown.assert(0, &["# The New Economic Policy", "| 5 | Why \\| so? | A: a tax in kind |"]);
}

#[test]
fn without_names_none_is_written() {
    let shell = taught();
    for form in
        [&["--format", "csv"][..], &["--format", "json"], &["--format", "markdown"], &["--slips"], &[]]
    {
        let ran = shell.run(&[&["drill", "results", "1"], form].concat());
        ran.assert(0, &[]);
        assert!(!ran.out.contains("Evgenia") && !ran.out.contains("Boris"), "{}", ran.out);
    }
}

#[test]
fn a_file_is_written_whole_and_never_over_another() {
    let shell = taught();
    let path = shell.data.path().join("results of 7B.csv");
    let named = path.to_str().unwrap();
    shell.run(&["drill", "results", "--out", named]).assert(0, &["Written: "]);
    let written = fs::read_to_string(&path).unwrap();
    assert!(written.starts_with("\u{feff}No.,Pupil,"), "a spreadsheet is told that this is UTF-8: {written}");
    fs::write(&path, "mine").unwrap();
    shell.run(&["drill", "results", "--out", named]).assert_says("is there already and was left as it is");
    assert_eq!(fs::read_to_string(&path).unwrap(), "mine");
    shell.run(&["drill", "results", "--out", named, "--force"]).assert(0, &["Written: "]);
    assert_eq!(fs::read_to_string(&path).unwrap(), written);
}

#[test]
fn slips_are_written_for_those_who_missed_something() {
    let shell = taught();
    let text = shell.run(&["drill", "results", "--slips"]);
    text.assert(0, &["Pupil 11\n", "Your answer: nothing (nothing came later.)", "Why: So says the decree."]);
    assert!(!text.out.contains("Pupil 21"), "who missed nothing has no slip");
    let html = shell.run(&["drill", "results", "--slips", "--format", "html"]);
    html.assert(0, &["<!doctype html>", "break-inside: avoid"]);
    assert_eq!(html.out.matches("<section class=\"slip\">").count(), 23);
    assert_eq!(shell.run(&["drill", "results", "--slips", "--format", "csv"]).code(), 2);
    assert_eq!(shell.run(&["drill", "results", "--format", "html"]).code(), 2);
}

#[test]
fn an_analysis_tells_what_to_look_at_and_where_there_is_too_little() {
    let shell = taught();
    let of_7b = shell.run(&["drill", "analysis", "--class", "7b"]);
    of_7b.assert(
        0,
        &["What one drill tells about its questions", "50 % right (31–69), about right · 24 answers"],
    );
    of_7b.assert(0, &["› look at this question: those who know the rest get it wrong"]);
    of_7b.assert(0, &["preferred \"money\"", "money: 12; of the strong 10 of 12, of the weak 2 of 12"]);
    of_7b.assert(0, &["✓ fine", "nothing: 0; of the strong 0 of 12"]);
    for line in of_7b.out.lines() {
        assert!(line.chars().count() <= 80, "{line}");
    }
    let of_7a = shell.run(&["drill", "analysis", "--class", "7A"]);
    of_7a.assert(0, &["not enough data – too few pupils answered", "no verdict yet"]);
    assert!(!of_7a.out.contains("fine"));
    let both = shell.run(&["drill", "analysis", "--format", "json"]);
    let both: serde_json::Value = serde_json::from_str(&both.out).unwrap();
    assert_eq!((&both["items"][0]["drills"], &both["items"][0]["answers"]), (&2.into(), &26.into()));
    assert_eq!(both["items"][0]["verdict"], "look");
    let newest = shell.run(&["drill", "analysis", "--sessions", "1", "--format", "csv"]);
    newest.assert(
        0,
        &["card,kind,origin,prompt,drills,", "nep/drilled-0,Choice,The tax,What came in 1921?,1,24,0.5,"],
    );
    shell.run(&["drill", "analysis", "--class", "8C"]).assert_says("no drill of the class 8C");
    shell.run(&["drill", "analysis", "2"]).assert_says("have nothing to tell");
}

#[test]
fn a_drill_and_what_is_asked_of_it_leave_every_schedule_as_it_was() {
    let shell = Shell::new();
    shell.type_in(&["--plain", "review"], &["", "3", "", "1"]).assert(0, &["Saved."]);
    let before = card_states(&shell);
    assert!(!before.is_empty());
    let mut asked = setup("7A", Naming::Roster, &["Evgenia"]);
    asked.items[0].card = shell.log()[0]["card"].as_str().unwrap().into();
    keep(&shell, &asked, &["11111"], true);
    for args in [&["drill", "results"][..], &["drill", "analysis"], &["drill", "results", "--slips"]] {
        shell.run(args).assert(0, &[]);
    }
    assert_eq!(card_states(&shell), before);
    assert_eq!(shell.run(&["due", "--short"]).code(), 0);
}

#[test]
fn a_drill_of_a_later_version_is_said_and_the_others_are_told() {
    let shell = taught();
    let mut store = Store::open(&shell.file(), now()).unwrap();
    let entry = Entry { journal: JournalId(Uuid::now_v7()), number: 0, body: "(from: tomorrow)".into() };
    store.record(What::Drill(entry), now()).unwrap();
    drop(store);
    shell.run(&["drill", "results"]).assert_says("drill 3 cannot be read by this version");
    shell.run(&["drill", "results", "2"]).assert(0, &["class 7B"]);
    shell.run(&["drill", "results", "--list"]).assert(0, &["3. ", "this version cannot read it"]);
    let analysis = shell.run(&["drill", "analysis"]);
    analysis.assert(0, &["What 2 drills tell about their questions"]);
    assert!(analysis.err.contains("drill 3 cannot be read"), "{}", analysis.err);
}

#[test]
fn russian_is_spoken_where_it_is_wanted() {
    let shell = taught();
    let analysis = shell.run(&["--lang", "ru", "drill", "analysis"]);
    analysis.assert(0, &["Что говорят о своих вопросах 2 опроса", "посмотрите на этот вопрос", "26 ответов"]);
    shell.run(&["--lang", "ru", "drill", "results", "--list"]).assert(0, &["4 из 5 вопросов · класс 7A"]);
    shell
        .run(&["--lang", "ru", "drill", "results", "--format", "csv"])
        .assert(0, &["Номер,Ученик,Присутствие,"]);
}
