//! Finding as a learner uses it: in the lesson, over everything, by name; and how it looks at three sizes.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod common;

use common::Bench;
use rabfak::l10n::Language;
use ratatui::style::Modifier;

const SIZES: [(u16, u16); 3] = [(80, 24), (60, 20), (120, 40)];

fn look(name: &str, reach: fn(&mut Bench)) {
    for (width, height) in SIZES {
        let mut bench = Bench::new(width, height);
        reach(&mut bench);
        insta::assert_snapshot!(format!("{name}_{width}x{height}"), bench.text());
    }
}

/// Cells that are reversed and bold: what was found.
fn marked(bench: &Bench) -> String {
    let area = bench.buffer().area;
    let cells = (0..area.height).flat_map(|y| (0..area.width).map(move |x| (x, y)));
    let mark = Modifier::REVERSED | Modifier::BOLD;
    let found = cells.filter(|at| bench.buffer()[*at].modifier.contains(mark));
    found.map(|at| bench.buffer()[at].symbol().to_owned()).collect()
}

#[test]
fn it_looks_as_approved() {
    look("find_results", |bench| {
        bench.keys("/kulaks");
    });
    look("find_nothing", |bench| {
        bench.keys("/prodrazvystka");
    });
    look("glossary", |bench| {
        bench.keys("g");
    });
    look("glossary_filtered", |bench| {
        bench.keys("g/sov");
    });
    look("goto_names", |bench| {
        bench.keys("<ctrl-p>хозр");
    });
    look("search_typed", |bench| {
        bench.keys("<enter>/requis");
    });
}

#[test]
fn it_looks_as_approved_in_russian() {
    for (name, keys) in [("find", "/kulak"), ("goto", "<ctrl-p>"), ("glossary", "g")] {
        let mut bench = Bench::in_language(80, 24, Language::Russian);
        bench.keys(keys);
        insta::assert_snapshot!(format!("{name}_in_russian"), bench.text());
    }
}

#[test]
fn any_spelling_lights_the_words_of_the_lesson() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>/продразвёрстка").assert_shows("1 of ");
    assert!(marked(&bench).contains("prodrazvyorstka"), "{}", marked(&bench));
    bench.keys("<enter>").assert_shows("n next found");
}

#[test]
fn a_word_is_found_across_the_break_of_a_line() {
    for width in [80, 60, 40, 30, 26] {
        let mut bench = Bench::new(width, 24);
        bench.keys("<enter>/state had carried off whatever it counted").assert_shows("1 of 1");
        let letters: String = marked(&bench).chars().filter(|c| c.is_alphabetic()).collect();
        assert_eq!(letters, "statehadcarriedoffwhateveritcounted", "at {width}:\n{}", bench.text());
    }
}

#[test]
fn esc_restores_the_place_and_enter_keeps_it() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>  kj");
    let before = bench.text();
    bench.keys("/trade<down>").assert_shows("2 of ").keys("<esc>");
    assert_eq!(bench.text(), before);
    bench.keys("/trade<enter>n");
    let there = bench.text();
    assert_ne!(there, before);
    bench.keys("<ctrl-o>");
    assert_eq!(bench.row(3), before.lines().nth(3).unwrap());
}

#[test]
fn the_search_goes_on_into_the_next_lesson_and_says_so() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>/trade<enter>").until("n", "Once more goes on");
    bench.keys("n").assert_shows("NEP › 2/").assert_shows("1 of ");
    bench.keys("N").assert_shows("Once more goes on").keys("N").assert_shows("NEP › 1/");
    bench.until("n", "No later lesson");
}

#[test]
fn results_lead_to_the_passage_and_back_to_the_same_result() {
    let mut bench = Bench::new(80, 24);
    bench.keys("/kulak").assert_shows("in lessons:").keys("<down><down>");
    let results = bench.text();
    bench.keys("<enter>").assert_shows("NEP › ");
    assert!(marked(&bench).to_lowercase().contains("kulak"));
    bench.keys("<ctrl-o>");
    assert_eq!(bench.text(), results);
}

#[test]
fn a_found_passage_leaves_the_learners_own_place_alone() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>  q");
    let places = |bench: &Bench| {
        let progress = &bench.study.desk().progress;
        let places =
            progress.lessons.iter().filter_map(|(id, known)| Some((id.clone(), known.place.clone()?)));
        (progress.last_lesson.clone(), places.collect::<Vec<_>>())
    };
    let before = places(&bench);
    assert_eq!(before.1.len(), 1);
    bench.keys("/kulak<enter>  <ctrl-o>");
    assert_eq!(places(&bench).1, before.1);
}

#[test]
fn what_is_misspelled_leads_to_what_is_like_it() {
    let mut bench = Bench::new(80, 24);
    bench.keys("/prodrazvystka").assert_shows("Did you mean prodrazvyorstka").keys("<enter>");
    bench.assert_shows("in lessons:");
    bench.keys("<tab>").assert_shows("in the glossary:").keys("<enter>").assert_shows("Compulsory grain");
}

#[test]
fn a_lesson_a_term_and_a_heading_are_opened_by_name() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<ctrl-p>2<enter>").assert_shows("NEP › 2/").keys("q");
    bench.keys("<ctrl-p>glavk<enter>").assert_shows("chief directorate").keys("<esc>");
    bench.keys("<ctrl-p>zzz").assert_shows("Nothing is called").keys("<esc>").assert_shows("to review");
}

#[test]
fn the_glossary_is_filtered_in_any_spelling_and_esc_shows_all_again() {
    let mut bench = Bench::new(80, 24);
    bench.keys("g").assert_shows("80 terms").assert_shows("› artel");
    bench.keys("/хозрасч").assert_shows("1 of 80").assert_shows("› khozraschet");
    bench
        .keys("<enter>")
        .assert_shows("1 of 80")
        .keys("<esc>")
        .assert_shows("80 terms")
        .assert_shows("› khozraschet");
    bench.keys("/smyhcka").assert_shows("Did you mean smychka").keys("<enter>").assert_shows("› smychka");
    bench.keys("<esc>q").assert_shows("to review");
}

#[test]
fn letters_and_the_other_script_order_the_glossary() {
    let mut bench = Bench::new(80, 24);
    bench.keys("g]").assert_shows("› bednyak").assert_shows("›B").keys("]").assert_shows("›C");
    bench
        .keys("[")
        .assert_shows("› bednyak")
        .keys("s")
        .assert_shows("by their Russian words")
        .assert_shows("›Б");
    bench.keys("g").assert_shows("›А");
}

#[test]
fn an_entry_says_what_leads_to_it_and_which_lessons_use_it() {
    let mut bench = Bench::new(120, 40);
    bench.keys("g/glavk<enter>").assert_shows("single state trust").assert_shows("1 From war communism");
    bench.assert_shows("named by").keys("<enter>").assert_shows("see").keys("<esc>").assert_shows("1 of 80");
}

#[test]
fn the_cards_of_a_term_or_of_all_that_are_listed_are_reviewed() {
    let mut bench = Bench::new(80, 24);
    bench.keys("g/glavk<enter>r").assert_shows("Review").assert_shows("1 of 4");
    bench.keys("q").assert_shows("1 of 80");
    bench.keys("/<ctrl-u>sovkhoz<enter>").assert_hides("R review these");
    bench.keys("/<ctrl-u>sov<enter>R").assert_shows("1 of ");
}

#[test]
fn what_was_answered_is_told_in_the_glossary() {
    let mut bench = Bench::new(80, 24);
    bench.keys("g/glavk<enter>").assert_shows("not asked yet").keys("r 3").until(" 3", "Done").keys("qq");
    bench.keys("g/glavk<enter>").assert_hides("not asked yet").assert_shows("100 %");
}

#[test]
fn a_lesson_that_is_written_anew_is_found_by_its_new_words() {
    let folder = tempfile::tempdir().unwrap();
    let good = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/courses/good");
    copy(std::path::Path::new(good), &folder.path().join("bread"));
    let mut bench = Bench::with_lessons(80, 24, vec![folder.path().to_owned()]);
    bench.keys("/zeppelin").assert_shows("Nothing has").keys("<esc>");
    let page = folder.path().join("bread/01-flour/en.md");
    let text = std::fs::read_to_string(&page).unwrap();
    std::fs::write(&page, text.replacen("Grain is ground", "The zeppelin is ground", 1)).unwrap();
    bench.study.reread(&"bread/flour".into());
    bench.keys("/zeppelin").assert_shows("in lessons: 1");
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let (from, name) = {
            let entry = entry.unwrap();
            (entry.path(), entry.file_name())
        };
        if from.is_dir() {
            copy(&from, &to.join(name));
        } else {
            std::fs::copy(from, to.join(name)).unwrap();
        }
    }
}

#[test]
fn where_nothing_has_the_name_it_says_so_in_full() {
    let mut bench = Bench::new(60, 20);
    bench.keys("<ctrl-p>qqqqqqqqqqqq").assert_shows("Nothing is called").assert_hides("…");
}
