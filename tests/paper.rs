//! A test on paper: printed from the shell, entered on the screen and through a pipe.

#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod common;
mod shell;

use common::{Bench, EVENING};
use rabfak::classroom::game::{Game, Item, Mark, Naming, Phase, Player, PlayerId, Rules, Setup, Way, write};
use rabfak::classroom::name::Name;
use rabfak::classroom::paper::{Variant, dealt};
use rabfak::classroom::pool::Pool;
use rabfak::domain::answer::Answer;
use rabfak::domain::event::What;
use rabfak::domain::journal::{Entry, JournalId};
use rabfak::domain::question::Question;
use rabfak::domain::{quiz, shuffle};
use rabfak::l10n::Language;
use rabfak::text::fold::fold;
use shell::{Shell, Talk};
use std::fs;

const VARIANTS: u8 = 3;

/// A test of ten questions on the desk of a teacher, for so many pupils with names, or for a class without any.
fn printed(bench: &mut Bench, pupils: usize) -> JournalId {
    let lessons = bench.study.desk().course().unwrap().lessons.iter().map(|head| head.id.clone()).collect();
    let rules = quiz::Rules { kinds: vec!["Choice", "TrueFalse"], ..quiz::Rules::default() };
    let items = bench.study.draw_items(&Pool::Lessons(lessons, rules), 4).unwrap();
    assert_eq!(items.len(), 10);
    let named = |at: usize| Player { name: Name::new(&format!("Pupil {at}")).ok(), ..Player::default() };
    let setup = Setup {
        title: "NEP".into(),
        way: Way::Paper { variants: VARIANTS },
        rules: Rules::default(),
        naming: Naming::Roster,
        class: None,
        players: (1..=pupils).map(named).collect(),
        items,
        seed: 11,
    };
    // Always the same code, for pictures.
    let journal = JournalId(uuid::Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0000_00ab));
    let entry = Entry { journal, number: 0, body: write(&setup).unwrap() };
    bench.study.record(What::Drill(entry), EVENING).unwrap();
    journal
}

/// The test as its journal on disk tells of it.
fn kept(bench: &Bench, journal: JournalId) -> Game {
    let entries = bench.study.journal(journal).unwrap();
    Game::replay(entries.iter().map(|entry| (entry.moment, entry.body.as_str())), fold).unwrap()
}

/// Some answers to all items, drawn for a pupil; now and then none.
fn marks(items: &[Item], pupil: u32) -> Vec<Mark> {
    let drawn = |at: usize| shuffle::order(12, u64::from(pupil) * 100 + at as u64)[0];
    let mark = |(at, item): (usize, &Item)| match item.question {
        _ if drawn(at) == 11 => Mark::Blank,
        Question::TrueFalse { .. } => Mark::Given(Answer::Truth(drawn(at).is_multiple_of(2))),
        _ => Mark::Given(Answer::Pick(drawn(at) % item.letters())),
    };
    items.iter().enumerate().map(mark).collect()
}

/// What stands on a sheet with these marks.
fn typed(variant: &Variant, marks: &[Mark]) -> String {
    let sign = |mark: &Mark, item: &Item| match mark {
        Mark::Given(answer) => item.in_letters(answer).unwrap().to_lowercase(),
        _ => ".".to_owned(),
    };
    variant.questions.iter().map(|printed| sign(&marks[printed.at], &printed.item)).collect()
}

#[track_caller]
fn assert_marks(game: &Game, player: PlayerId, marks: &[Mark]) {
    for (round, mark) in game.rounds().iter().zip(marks) {
        let given = round.votes[0].given.get(&player).and_then(|given| given.answer.clone());
        let meant = match mark {
            Mark::Given(answer) => Some(answer.clone()),
            _ => None,
        };
        assert_eq!(given, meant, "{player:?}");
    }
}

#[test]
fn thirty_pupils_by_ten_items_are_ten_keys_each() {
    let mut bench = Bench::new(80, 24);
    let journal = printed(&mut bench, 30);
    bench.enter(Some(journal)).assert_shows("0 of 30");
    let setup = kept(&bench, journal).setup().clone();
    let variants = Variant::all(&setup);
    for pupil in 0..30 {
        let variant = &variants[usize::from(dealt(&setup, PlayerId(pupil)).unwrap())];
        let keys = typed(variant, &marks(&setup.items, pupil));
        assert_eq!(keys.chars().count(), 10, "no key but the answers");
        bench.keys(&keys);
        assert_eq!(kept(&bench, journal).sheets().len() as u32, pupil + 1, "a row that is full is safe");
    }
    bench.assert_shows("30 of 30").keys("<down><enter>").assert_shows("30 sheets.");
    let game = kept(&bench, journal);
    assert_eq!(game.phase(), Phase::End);
    for pupil in 0..30 {
        assert_marks(&game, PlayerId(pupil), &marks(&setup.items, pupil));
    }
}

#[test]
fn sheets_without_names_are_eleven_keys_each() {
    let mut bench = Bench::new(80, 24);
    let journal = printed(&mut bench, 0);
    bench.enter(Some(journal)).assert_shows("Which sheet?");
    let setup = kept(&bench, journal).setup().clone();
    let variants = Variant::all(&setup);
    for pupil in 0..30_u32 {
        let variant = &variants[(pupil * 7 % u32::from(VARIANTS)) as usize];
        let keys = format!("{}{}", variant.letter(), typed(variant, &marks(&setup.items, pupil)));
        assert_eq!(keys.chars().count(), 11);
        bench.keys(&keys);
    }
    let game = kept(&bench, journal);
    for pupil in 0..30 {
        assert_marks(&game, PlayerId(pupil), &marks(&setup.items, pupil));
        assert_eq!(game.sheets()[&PlayerId(pupil)], (pupil * 7 % u32::from(VARIANTS)) as u8);
    }
}

#[test]
fn a_row_is_corrected_left_early_and_typed_anew() {
    let mut bench = Bench::new(80, 24);
    let journal = printed(&mut bench, 3);
    let sheets = |bench: &Bench| kept(bench, journal).sheets().len();
    let answered = |bench: &Bench, at| {
        let game = kept(bench, journal);
        game.rounds().iter().filter(|round| round.votes[0].given.contains_key(&PlayerId(at))).count()
    };
    bench.enter(Some(journal)).keys("aaz").assert_shows("No Z here").assert_shows("AA_");
    assert_eq!(sheets(&bench), 0, "a row in progress is not in");
    bench.keys("<enter>");
    assert_eq!((sheets(&bench), answered(&bench, 0)), (1, 2), "the rest is blank");
    // Backspace over the edge goes back into the row above: its last blank is taken away, and given again.
    bench.keys("<backspace>").assert_shows("AA... ...._").keys("b");
    assert_eq!(answered(&bench, 0), 3);
    bench.keys("<up>bbbbb").assert_shows("BBBBB _").keys("<esc>").assert_shows("AA... ....B");
    bench.keys("bbbbbbbbbb").assert_shows("BBBBB BBBBB");
    assert_eq!(answered(&bench, 0), 10);
    bench.keys("+-.").keys("<down>");
    let game = kept(&bench, journal);
    let judged = game.rounds().iter().filter_map(|round| round.votes[0].given.get(&PlayerId(1))?.judged);
    assert_eq!(judged.filter(|right| *right).count(), 1);
    assert_eq!((sheets(&bench), answered(&bench, 1)), (2, 2));
    // A digit says that another sheet was handed out than was dealt.
    bench.keys("1aaaaaaaaaa");
    assert_eq!(kept(&bench, journal).sheets()[&PlayerId(2)], 0);
    bench.keys("<esc>");
}

#[test]
fn an_ended_test_can_be_gone_on_with() {
    let mut bench = Bench::new(80, 24);
    let journal = printed(&mut bench, 2);
    bench.enter(None).assert_shows("NEP").keys("<enter>").assert_shows("0 of 2");
    bench.until("<down>", "Enter ends the test").keys("<enter>").assert_shows("Nothing is entered yet.");
    bench.until("<up>", "› ").keys("<up><up><up>").keys("aaaaaaaaaa").until("<down>", "Enter ends the test");
    bench.keys("<enter>").assert_shows("1 sheet.").keys("u").assert_shows("1 of 2").keys("bbbbbbbbbb");
    assert_eq!(kept(&bench, journal).sheets().len(), 2);
}

#[test]
fn a_test_that_waits_is_offered_where_drills_are() {
    let mut bench = Bench::new(80, 24);
    printed(&mut bench, 2);
    bench.keys("d").assert_shows("YM2Y").keys("<enter>").assert_shows("0 of 2 in");
}

#[test]
fn letters_go_by_their_place_on_the_keyboard() {
    let mut bench = Bench::in_language(80, 24, Language::Russian);
    let journal = printed(&mut bench, 1);
    bench.enter(Some(journal)).keys("фии").assert_shows("ABB_");
}

#[test]
fn what_cannot_be_written_stays_in_its_row() {
    let mut bench = Bench::new(80, 24);
    let journal = printed(&mut bench, 2);
    bench.enter(Some(journal)).refuse_events(true).keys("aaaaaaaaaa").assert_shows("AAAAA AAAAA");
    assert_eq!(kept(&bench, journal).sheets().len(), 0);
    bench.refuse_events(false).keys("<enter>").assert_shows("1 of 2");
    assert_eq!(kept(&bench, journal).sheets().len(), 1);
}

#[test]
fn entering_at_three_sizes_and_in_russian() {
    for (width, height) in [(80, 24), (60, 20), (120, 40)] {
        let mut bench = Bench::new(width, height);
        let journal = printed(&mut bench, 12);
        bench.enter(Some(journal)).keys("aaaaaaaaaa").keys("bb");
        insta::assert_snapshot!(format!("entering_{width}x{height}"), bench.text());
    }
    let mut bench = Bench::in_language(80, 24, Language::Russian);
    let journal = printed(&mut bench, 3);
    bench.enter(Some(journal)).keys("фффффффффф").keys("<down><down><down><enter>");
    insta::assert_snapshot!("entered_in_russian", bench.text());
    bench.resize(60, 14).assert_hides("rabfak drill results").until("j", "rabfak drill results");
}

/// Prints and gives the code back.
fn print(shell: &Shell, args: &[&str]) -> String {
    let ran = shell.run(&[&["drill", "print"], args].concat());
    let said = if ran.out.contains("code ") { &ran.out } else { &ran.err };
    let code = said.split("code ").nth(1).unwrap_or_else(|| panic!("{ran:#?}"));
    code.chars().take(4).collect()
}

fn path(shell: &Shell, name: &str) -> String {
    shell.data.path().join(name).to_string_lossy().into_owned()
}

#[test]
fn a_print_is_recorded_and_never_overwrites() {
    let shell = Shell::new();
    let file = path(&shell, "sheets.html");
    let code = print(&shell, &["1", "2", "--out", &file]);
    let page = fs::read_to_string(&file).unwrap();
    assert!(
        page.contains(&format!("{code}-A"))
            && page.contains(&format!("{code}-B"))
            && page.contains("lang=\"en\"")
    );
    let again = shell.run(&["drill", "print", "--out", &file]);
    assert_eq!(again.code(), 2);
    assert!(again.err.contains("is there already"), "{}", again.err);
    assert_eq!(fs::read_to_string(&file).unwrap(), page);
    shell.run(&["drill", "enter"]).assert(0, &[&code]);
    assert_eq!(shell.run(&["drill", "enter"]).out.lines().count(), 2, "what was refused is not recorded");
    // The same sheets can be printed again, as text and with the key alone.
    let key =
        shell.run(&["drill", "print", "--again", &code, "--only", "key", "--format", "text", "--out", "-"]);
    assert!(key.out.starts_with("Key") && !key.out.contains("Name:"), "{}", key.out);
    assert_eq!(shell.run(&["drill", "enter", "2222"]).code(), 2);
    assert_eq!(shell.run(&["drill", "enter", "O0"]).code(), 2);
}

#[test]
fn results_come_through_a_pipe_line_by_line() {
    let shell = Shell::new();
    shell.run(&["drill", "class", "new", "7b"]).assert(0, &[]);
    shell.run(&["drill", "class", "add", "7b", "Anna", "Борис", "Clara Jones", "Clara Smith"]).assert(0, &[]);
    let file = path(&shell, "sheets.txt");
    let code = print(
        &shell,
        &["1", "-n", "3", "--kinds", "choice", "--class", "7b", "--format", "text", "--out", &file],
    );
    let sheets = fs::read_to_string(&file).unwrap();
    assert!(sheets.contains("Name: Борис") && sheets.matches('\u{c}').count() == 4, "{sheets}");
    let lines = ["abc", "abz", "Clara: aaa", "Clara Smith: a b .", "boris: 1 ccc", "nobody: aaa", "ab"];
    let ran = shell.type_in(&["drill", "enter", &code], &lines);
    assert_eq!(ran.code(), 1, "{ran:#?}");
    for words in [
        "line 2: No Z here",
        "line 3: more than one name",
        "line 6: there is no nobody",
        "line 7: only 2 of 3",
    ] {
        assert!(ran.out.contains(words), "no {words:?} in\n{}", ran.out);
    }
    assert!(ran.out.contains(&format!("rabfak drill enter {code}")), "{}", ran.out);
    let rest =
        shell.type_in(&["drill", "enter", &code.to_lowercase()], &["Борис: ccc", "Clara Jones: aaa", "end"]);
    rest.assert(0, &["4 sheets.", "2 sheets saved."]);
    shell.run(&["drill", "enter"]).assert(0, &["No test on paper waits"]);
}

#[test]
fn a_kill_loses_nothing_that_was_entered() {
    let shell = Shell::new();
    let file = path(&shell, "sheets.html");
    let code = print(&shell, &["1", "-n", "3", "--kinds", "choice", "--variants", "1", "--out", &file]);
    for round in 1..=3 {
        let mut talk = Talk::start(shell.command(&["--plain", "drill", "enter", &code]));
        talk.hear();
        talk.say("abc");
        let said = talk.say("abz");
        assert!(said.contains("line 2: No Z here"), "{said}");
        talk.kill9();
        let ran = shell.type_in(&["drill", "enter", &code], &["end"]);
        assert!(ran.out.contains(&format!("{round} sheet")), "{}", ran.out);
    }
}
