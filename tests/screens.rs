//! The screens as a learner uses them, and as they look at three sizes.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod common;

use common::Bench;
use rabfak::domain::quiz::Rules;
use rabfak::l10n::Language;
use rabfak::tui::action::Action;
use rabfak::tui::app::App;
use rabfak::tui::theme::{Charset, Theme};
use ratatui::style::{Color, Modifier};
use std::path::PathBuf;

const SIZES: [(u16, u16); 3] = [(80, 24), (60, 20), (120, 40)];

/// Compares a screen, as `reach` leaves it, with what was seen and approved, at each size.
fn look(name: &str, reach: fn(&mut Bench)) {
    look_from(name, Bench::new, reach);
}

fn look_from(name: &str, start: impl Fn(u16, u16) -> Bench, reach: fn(&mut Bench)) {
    for (width, height) in SIZES {
        let mut bench = start(width, height);
        reach(&mut bench);
        insta::assert_snapshot!(format!("{name}_{width}x{height}"), bench.text());
    }
}

/// Compares a question of the tiny course, before and after it was answered.
fn look_at_question(name: &str, passed: usize, open: fn(&mut Bench), answer: fn(&mut Bench)) {
    let start = |width, height| Bench::at_question(width, height, passed);
    look_from(&format!("kind_{name}_open"), start, open);
    let start = |width, height| {
        let mut bench = start(width, height);
        open(&mut bench);
        bench
    };
    look_from(&format!("kind_{name}_answered"), start, answer);
}

#[test]
fn home() {
    look("home_new", |_| {});
    look("home_later", |bench| {
        bench.keys("r").until(" 3", "Done:").keys("q").restart(3);
    });
}

/// At home, in Russian.
fn russian(width: u16, height: u16) -> Bench {
    let mut bench = Bench::new(width, height);
    bench.settle("(lang: \"ru\")");
    bench
}

#[test]
fn in_russian() {
    look_from("home_ru", russian, |_| {});
    look_from("help_ru", russian, |bench| _ = bench.keys("?"));
}

/// The tiny course.
fn good() -> Vec<PathBuf> {
    vec![PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/courses/good"))]
}

#[test]
fn a_course_in_russian() {
    type Reach = fn(&mut Bench);
    let rules = || Rules { kinds: vec!["Choice"], ..Rules::default() };
    let looks: [(&str, Reach); 10] = [
        ("timeline", |bench| _ = bench.keys("t")),
        ("register", |bench| _ = bench.keys("i")),
        ("reader_term_peeked", |bench| _ = bench.keys("<enter><tab>")),
        ("reader_contents", |bench| _ = bench.keys("<enter>t")),
        ("stop_choice_wrong", |bench| _ = bench.keys("<enter>").until("j", "Варят").keys("<enter>b")),
        ("review_front", |bench| _ = bench.keys("r")),
        ("quiz_setup", |bench| _ = bench.keys("z")),
        ("quiz_result", |_| {}),
        ("glossary", |bench| _ = bench.keys("g")),
        ("reader_help", |bench| _ = bench.keys("<enter>?")),
    ];
    for (name, reach) in looks {
        let mut bench = Bench::with_lessons_in_language(80, 24, Language::Russian, good());
        bench.keys("cG<enter>");
        if name == "quiz_result" {
            bench.quiz(&["bread/flour"], rules(), 1).keys("b<enter> ");
        }
        reach(&mut bench);
        insta::assert_snapshot!(format!("{name}_in_russian"), bench.text());
    }
}

#[test]
fn timeline_and_index() {
    let tiny = |width, height| {
        let mut bench = Bench::with_lessons(width, height, good());
        bench.keys("cG<enter>");
        bench
    };
    look_from("timeline", tiny, |bench| _ = bench.keys("tj"));
    look_from("register_people", tiny, |bench| _ = bench.keys("i"));
    look_from("register_passages", tiny, |bench| {
        _ = bench.keys("i").until("<tab>", "› dates").keys("<enter>");
    });
}

#[test]
fn lists_and_search_of_the_reader() {
    look("reader_marks", |bench| {
        bench.keys("<enter>ma<pgdn><pgdn>mbL<pgdn>mc''").assert_shows("Marks");
    });
    look("reader_notes_and_sources", |bench| {
        bench.keys("<enter>F");
    });
    look("reader_search", |bench| {
        bench.keys("<enter>/grain<enter>n");
    });
}

#[test]
fn figures_over_years() {
    let start = |width, height| {
        let mut bench = Bench::with_lessons(width, height, good());
        bench.keys("cG<enter>").until("j", "›    1").keys("<enter>").until("j", "◆ 1922  harvest");
        bench
    };
    look_from("reader_line", start, |_| {});
    look_from("reader_line_table", start, |bench| _ = bench.keys("jjjjjT"));
}

#[test]
fn reader() {
    look("reader_beginning", |bench| {
        bench.keys("<enter>");
    });
    look("reader_term_peeked", |bench| {
        bench.keys("<enter>").until("<tab>", "Compulsory grain quotas");
    });
    look("reader_contents", |bench| {
        bench.keys("<enter>t");
    });
    look("reader_figure_and_table", |bench| {
        bench.keys("<enter>").until("j", "State factory");
    });
    look("reader_end", |bench| {
        bench.keys("<enter>G");
    });
}

#[test]
fn term() {
    look("term", |bench| {
        bench.keys("<enter>").until("<tab>", "Compulsory grain quotas").keys("K");
    });
}

#[test]
fn stops() {
    look("stop_choice_open", |bench| {
        bench.keys("<enter>").until("j", "Give up the land");
    });
    look("stop_choice_wrong", |bench| {
        bench.keys("<enter>").until("j", "Give up the land").keys("<enter>a");
    });
}

#[test]
fn kinds() {
    look_at_question("multi", 0, |b| _ = b.keys("<enter>a b"), |b| _ = b.keys("<enter>"));
    look_at_question("typed", 1, |b| _ = b.keys("<enter>muka"), |b| _ = b.keys("<enter>"));
    look_at_question("numeric", 2, |b| _ = b.keys("<enter>12,5"), |b| _ = b.keys("<enter>"));
    look_at_question("cloze", 3, |b| _ = b.keys("<enter>flower"), |b| _ = b.keys("<enter>"));
    look_at_question("order", 4, |b| _ = b.keys("<enter> j"), |b| _ = b.keys("<enter>"));
    look_at_question("match", 5, |b| _ = b.keys("<enter>a"), |b| _ = b.keys("b<enter>"));
    look_at_question("recall", 6, |b| _ = b.keys("<enter>Grain, dough<enter>ab"), |b| _ = b.keys("<enter>"));
}

#[test]
fn review() {
    look("review_front", |bench| {
        bench.keys("r");
    });
    look("review_back", |bench| {
        bench.keys("r ");
    });
    look("review_end", |bench| {
        bench.keys("r").until(" 3", "Done:");
    });
}

#[test]
fn lists() {
    look("help", |bench| {
        bench.keys("r?");
    });
    look("courses", |bench| {
        bench.keys("c");
    });
}

#[test]
fn classes() {
    let class = |bench: &mut Bench| {
        bench.act(Action::Classes).keys("a7b<enter>aAda Lovelace<enter>Лев Толстой<enter>Ada<enter><esc>");
        bench.keys("hkktRed<enter>aZoë<enter><esc>jx");
    };
    look("classes_none", |bench| _ = bench.act(Action::Classes));
    look_from("class_naming", Bench::new, |bench| {
        _ = bench.act(Action::Classes).keys("a7b<enter>aAda<enter>Ada<enter>Ben");
    });
    for (width, height) in SIZES {
        let mut bench = Bench::new(width, height);
        class(&mut bench);
        insta::assert_snapshot!(format!("class_{width}x{height}"), bench.text());
        bench.keys("<esc>");
        insta::assert_snapshot!(format!("classes_{width}x{height}"), bench.text());
    }
}

#[test]
fn a_screen_too_small_says_so_and_loses_nothing() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>   ");
    let before = bench.text();
    bench.resize(12, 3).assert_shows("Too small");
    bench.resize(80, 24);
    assert_eq!(bench.text(), before);
}

#[test]
fn meaning_has_a_sign_and_not_only_a_colour() {
    let mut bench = Bench::new(80, 24);
    bench.assert_shows("›");
    bench.keys("<enter>").until("<tab>", "Compulsory grain quotas");
    let focused = (0..24).flat_map(|y| (0..80).map(move |x| (x, y)));
    let reversed = focused.filter(|at| bench.buffer()[*at].modifier.contains(Modifier::REVERSED)).count();
    assert_eq!(reversed, "prodrazvyorstka".len());
}

#[test]
fn without_utf_8_every_cell_is_ascii() {
    let mut bench = Bench::new(80, 24);
    bench.app = App::new(Theme::mono().in_charset(Charset::Ascii), bench.now, bench.study.desk());
    for keys in ["<enter>", "<pgdn><tab><tab>", "K", "q<pgdn>", "<enter>a", "qr ", "?"] {
        let text = bench.keys(keys).text();
        assert!(text.is_ascii(), "after {keys}:\n{text}");
    }
    bench.assert_shows("+ Keys -");
}

#[test]
fn without_colours_a_selection_and_a_verdict_still_stand_out() {
    let mut bench = Bench::new(80, 24);
    bench.app = App::new(Theme::mono(), bench.now, bench.study.desk());
    bench
        .keys("<enter>")
        .until("j", "Give up the land")
        .keys("<enter>a")
        .assert_shows("✗ a")
        .assert_shows("✓ b");
    let coloured =
        bench.buffer().content.iter().filter(|cell| cell.fg != Color::Reset || cell.bg != Color::Reset);
    assert_eq!(coloured.count(), 0);
}
