//! The reader as a page: how it is set, what lies beside it, and that the place stays whatever is done to it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod common;

use common::Bench;
use proptest::prelude::*;
use rabfak::l10n::{Language, Texts};
use std::path::PathBuf;

fn widest(bench: &Bench) -> usize {
    let text = untraced(bench);
    let page = text.lines().skip(2).take(usize::from(bench.buffer().area.height) - 5);
    page.map(|line| line.trim().chars().count()).max().unwrap_or(0)
}

#[test]
fn lines_are_made_longer_and_shorter_and_the_choice_is_remembered() {
    let mut bench = Bench::new(120, 40);
    bench.keys("<enter>tt<pgdn>");
    let usual = widest(&bench);
    assert!((60..=66).contains(&usual), "{usual}");
    bench.keys("-----").assert_shows("Lines of 56 columns.");
    assert!(widest(&bench) <= 56);
    bench.keys(&"-".repeat(20)).assert_shows("Lines of 45 columns.").keys(&"+".repeat(40));
    bench.assert_shows("Lines of 80 columns.");
    bench.restart(0);
    bench.keys("<enter>");
    assert!((70..=80).contains(&widest(&bench)), "{}", bench.text());
    bench.keys("=").assert_shows("Lines of 66 columns.");
    assert_eq!(widest(&bench), usual);
}

#[test]
fn a_measure_wider_than_the_screen_says_so() {
    let mut bench = Bench::new(60, 20);
    bench.keys("<enter>+").assert_shows("Lines of 68 columns; this screen has room for 58.");
}

#[test]
fn a_justified_page_has_an_even_edge_and_at_most_one_more_space() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter><pgdn>J").assert_shows("even right edge");
    let page = untraced(&bench);
    let lines: Vec<&str> = page.lines().skip(2).take(19).collect();
    let even = lines.iter().filter(|line| line.chars().count() == 73).count();
    assert!(even > 8, "{page}");
    assert!(lines.iter().all(|line| !line.trim().contains("   ")), "{page}");
    bench.restart(0);
    bench.keys("<enter>");
    assert_eq!(untraced(&bench).lines().skip(2).take(18).collect::<Vec<_>>(), lines[..18]);
}

#[test]
fn the_contents_stand_beside_a_wide_page_and_follow_it() {
    let mut bench = Bench::new(120, 40);
    bench.keys("<enter>").assert_shows("› From war communism");
    bench.keys(")").assert_hides("› From war communism");
    let rail = |bench: &Bench| bench.text().lines().filter(|line| line.starts_with(" ›")).count();
    assert_eq!(rail(&bench), 1);
    bench.keys("t").assert_shows("Nothing is due under this heading.").keys("t");
    assert_eq!(rail(&bench), 0);
    bench.restart(0);
    bench.keys("<enter>");
    assert_eq!(rail(&bench), 0, "{}", bench.text());
    bench.keys("t").keys("G<enter>");
    assert_eq!(rail(&bench), 1);
    bench.resize(109, 40);
    assert_eq!(rail(&bench), 0);
}

#[test]
fn the_contents_say_what_is_due_and_what_is_weak() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>").until("j", "Give up the land").keys("<enter>a <home>").restart(5);
    bench.keys("j<enter>t").until("j", "1 card is due").assert_shows("• 1");
}

/// The screen without the sign at the line where one was.
fn untraced(bench: &Bench) -> String {
    let text = bench.text().replace('▸', " ");
    text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_figure_is_guessed_before_it_is_seen_and_stays_seen_then() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<ctrl-p>recovery<enter>").until(" ", "guess first");
    bench.until("j", "1925  ?").assert_shows("1921  13.8").assert_hides("75.8");
    let before = untraced(&bench);
    bench.keys("P").assert_shows("Your guess").assert_shows("› 1922").assert_shows("see how it was");
    assert_eq!(bench.keys("<esc>").text(), before);
    bench
        .keys("PLjLLkl")
        .assert_shows("› 1922 ████")
        .assert_shows(" 22 ")
        .keys("jl<left>L")
        .assert_shows(" 40 ");
    bench.keys("<enter>").assert_shows("your guess").assert_shows("in truth").assert_shows("75.8");
    bench.assert_shows("Your guess is off by").assert_shows("most at 1925: by −62");
    bench.keys("T").assert_shows("1925  75.8").assert_hides("off by");
    bench.keys("P").assert_shows("No figure to be guessed is in sight.");
    bench.keys("T").assert_hides("off by").assert_shows("1925 █");
}

#[test]
fn a_line_is_guessed_point_by_point_at_any_size() {
    for size in [(60, 20), (80, 24), (120, 40)] {
        let mut bench = Bench::new(size.0, size.1);
        bench.keys("<ctrl-p>work and no<enter>").until(" ", "guess first").keys("Pl<up><up>");
        bench.assert_shows("◆ April 1926  1500").assert_shows("see how it was");
        bench.keys("<enter>").assert_shows("○").assert_hides("guess first");
    }
}

/// The first words of the page.
fn top(bench: &Bench) -> String {
    let text = untraced(bench);
    text.lines().skip(2).map(str::trim).find(|line| !line.is_empty()).unwrap_or_default().to_owned()
}

#[test]
fn one_jumps_back_and_forth_also_between_lessons() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter><pgdn><pgdn>");
    let places = [top(&bench)];
    bench.keys("G").keys("L").assert_shows("› 2/14 ·").keys("<pgdn>");
    let second = top(&bench);
    bench.keys("<ctrl-o>").assert_shows("› 1/14 ·").assert_shows("End of the lesson.");
    bench.keys("<ctrl-o>");
    assert_eq!(top(&bench), places[0]);
    bench.keys("<ctrl-o>").assert_shows(&places[0]);
    bench.keys("<ctrl-r>").assert_shows("End of the lesson.").keys("<ctrl-r>").assert_shows("› 2/14 ·");
    assert_eq!(top(&bench), second);
}

#[test]
fn a_letter_marks_a_place_and_leads_there_from_another_lesson() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>'").assert_shows("No place is marked yet").keys("<esc><pgdn>m");
    bench.assert_shows("Mark this place with a letter.").keys("A").assert_shows("Marked a.");
    let here = top(&bench);
    bench.keys("Lmq").assert_shows("Marked q.").keys("'a").assert_shows("› 1/14 ·");
    assert_eq!(top(&bench), here);
    bench.restart(1);
    bench.keys("<enter>g''").assert_shows("Marks").assert_shows("› a  1 ·").assert_shows("q  2 ·");
    bench.keys("j").assert_shows("2 · ").keys("<enter>").assert_shows("› 2/14 ·");
    bench.keys("<ctrl-o>").assert_shows("› 1/14 ·").keys("'ж").assert_shows("No place is marked ж.");
}

#[test]
fn a_mark_that_is_moved_can_be_taken_back() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter><pgdn>ma");
    let first = top(&bench);
    bench.keys("<pgdn>ma").assert_shows("no longer at").keys("u").assert_shows("as it was before");
    bench.keys("g'a");
    assert_eq!(top(&bench), first);
    bench.keys("mbu'b").assert_shows("No place is marked b.");
}

#[test]
fn notes_and_sources_are_listed_and_lead_to_their_places() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>F").assert_shows("Notes and sources");
    let rows = bench.text().lines().filter(|line| line.contains('│')).count();
    assert!(rows > 3, "{}", bench.text());
    bench.keys("G").keys("<enter>").assert_hides("Notes and sources");
    bench.keys("<ctrl-o>").assert_shows("From war communism to the tax in kind");
}

#[test]
fn a_source_is_listed_with_the_place_in_it_as_the_text_has_it() {
    Bench::new(80, 24).keys("<enter>F").assert_shows("B, glossary");
}

#[test]
fn where_no_figure_is_drawn_the_key_for_its_table_says_so() {
    Bench::new(80, 24).keys("<enter>T").assert_shows("No drawing that can be shown as a table");
}

#[test]
fn the_peek_line_parts_a_source_from_what_is_said_of_its_standpoint() {
    let mut bench = Bench::new(120, 40);
    bench.keys("<enter>F").assert_shows("on NEP, 2026 · Looks from");
}

#[test]
fn the_source_of_what_is_in_sight_is_shown_in_full() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>").until("j", "┃").keys("s").assert_shows("Sources · The New Economic Policy");
    bench.assert_shows("› [P] Marxist Education Portal").assert_shows("Looks from the tradition of Trotsky");
}

#[test]
fn a_page_turned_leaves_a_trace_until_the_next_key() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>").assert_hides("▸");
    let last = bench.text().lines().take(21).filter(|line| !line.is_empty()).last().unwrap().to_owned();
    bench.keys(" ").assert_shows("▸");
    let traced = bench.text().lines().find(|line| line.contains('▸')).unwrap().replace('▸', " ");
    assert_eq!(traced, last);
    bench.keys("j").assert_hides("▸").keys("b").assert_shows("▸").keys("<tab>").assert_hides("▸");
}

#[test]
fn minutes_left_follow_the_learners_own_pace() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>");
    let minutes = |bench: &Bench| {
        let header = bench.row(0);
        header.trim().trim_end_matches(" min").rsplit(' ').next().unwrap().parse::<u32>().unwrap()
    };
    let usual = minutes(&bench);
    for key in ["<pgdn>", "<pgup>"].iter().cycle().take(24) {
        bench.now = bench.now.plus_ms(90_000);
        bench.keys(key);
    }
    let slow = minutes(&bench);
    assert!(slow > usual + usual / 4, "{usual} minutes, then {slow}");
    bench.keys("q").restart(1);
    bench.keys("<enter>g");
    assert_eq!(minutes(&bench), slow);
    for key in ["<pgdn>", "<pgup>"].iter().cycle().take(24) {
        bench.keys(key);
    }
    assert_eq!(minutes(&bench), slow, "pages that were only flipped do not count");
}

#[test]
fn a_figure_over_years_is_drawn_and_t_shows_its_numbers() {
    let good = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/courses/good"));
    for (width, height) in [(80, 24), (40, 24)] {
        let mut bench = Bench::with_lessons(width, height, vec![good.clone()]);
        bench.keys("cG<enter>").until("j", "›    1").keys("<enter>").until("j", "◆ 1922  harvest");
        bench.assert_shows("●\u{a0}rye").assert_shows("20 │").assert_shows("guess first");
        bench.keys("T").assert_shows("██").keys("T").assert_hides("██").keys("T").assert_shows("██");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn the_place_survives_resizes_and_other_measures(
        pages in 0usize..8,
        changes in prop::collection::vec((24u16..140, 8u16..50, "[-+=J]{0,3}"), 1..6),
    ) {
        let mut bench = Bench::new(80, 24);
        bench.keys("<enter>tt").keys(&"<pgdn>".repeat(pages));
        let before = untraced(&bench);
        for (width, height, keys) in changes {
            bench.resize(width, height).keys(&keys);
        }
        bench.resize(80, 24).keys("=");
        if bench.study.desk().reading.justify {
            bench.keys("J");
        }
        let page = |text: &str| text.lines().skip(1).take(20).map(str::to_owned).collect::<Vec<_>>();
        prop_assert_eq!(page(&untraced(&bench)), page(&before));
    }
}

#[test]
fn a_key_that_has_nothing_to_do_says_why() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>");
    for (key, why) in [
        ("n", "No search yet: / begins one."),
        ("N", "No search yet"),
        ("<ctrl-o>", "No jump to go back from"),
        ("<ctrl-r>", "Nothing to go forward to"),
        ("H", "This is the first lesson."),
        ("K", "No term is marked: ⇥ marks the next one."),
        ("R", "No question was silenced"),
        ("u", "Nothing to take back"),
    ] {
        let page = bench.row(5);
        bench.keys(key).assert_shows(why);
        assert_eq!(bench.row(5), page, "{key} moves the page");
        bench.keys("jk").assert_hides(why);
    }
    for _ in 0..20 {
        bench.keys("L");
    }
    bench.assert_shows("This is the last lesson.");
}

#[test]
fn a_message_too_long_for_the_screen_is_wrapped_over_the_page() {
    let mut bench = Bench::new(60, 20);
    let page = bench.keys("<enter>").row(16);
    bench.keys("e").assert_shows("--lessons DIR");
    let said = bench.text().lines().skip(17).take(2).collect::<Vec<_>>().join(" ");
    assert!(said.contains("Part of the program.") && !said.contains('…'), "{}", bench.text());
    assert!(bench.row(16).trim().chars().all(|c| c == '─'), "{}", bench.text());
    bench.keys("kk");
    assert_eq!(bench.row(16), page, "the page is as it was");
}

#[test]
fn no_line_of_the_help_is_cut() {
    for (width, height) in [(80, 24), (60, 20)] {
        for lang in Language::ALL {
            let mut bench = Bench::in_language(width, height, lang);
            bench.keys("<enter>?");
            let texts = Texts::new(lang);
            let longest = texts.say("key-reader-resume");
            let last = longest.split(' ').next_back().unwrap().to_owned();
            let mut seen = String::new();
            for _ in 0..60 {
                seen += &bench.keys("j").text();
            }
            assert!(seen.contains(&last), "{last}:\n{seen}");
            let right = seen.lines().filter(|line| line.trim_end().ends_with('│'));
            assert!(right.count() > 10);
        }
    }
}

#[test]
fn a_hit_has_some_of_the_text_around_it() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>/grain<enter>");
    for _ in 0..12 {
        let text = bench.text();
        let row = text.lines().position(|line| line.trim_start().starts_with('›')).unwrap();
        let is_at_an_end = bench.shows("The last place") || bench.shows("End of the lesson");
        assert!(row == 2 || row >= 6 || bench.shows(" 0 %"), "no context above:\n{text}");
        assert!(row <= 16 || is_at_an_end, "no context below:\n{text}");
        bench.keys("n");
    }
}
