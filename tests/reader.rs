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

fn widest(bench: &Bench) -> usize {
    let text = bench.text();
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
    let page = bench.text();
    let lines: Vec<&str> = page.lines().skip(2).take(19).collect();
    let even = lines.iter().filter(|line| line.chars().count() == 73).count();
    assert!(even > 8, "{page}");
    assert!(lines.iter().all(|line| !line.trim().contains("   ")), "{page}");
    bench.restart(0);
    bench.keys("<enter>");
    assert_eq!(bench.text().lines().skip(2).take(18).collect::<Vec<_>>(), lines[..18]);
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

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn the_place_survives_resizes_and_other_measures(
        pages in 0usize..8,
        changes in prop::collection::vec((24u16..140, 8u16..50, "[-+=J]{0,3}"), 1..6),
    ) {
        let mut bench = Bench::new(80, 24);
        bench.keys("<enter>tt").keys(&"<pgdn>".repeat(pages));
        let before = bench.text();
        for (width, height, keys) in changes {
            bench.resize(width, height).keys(&keys);
        }
        bench.resize(80, 24).keys("=");
        if bench.study.desk().reading.justify {
            bench.keys("J");
        }
        let page = |text: &str| text.lines().skip(1).take(20).map(str::to_owned).collect::<Vec<_>>();
        prop_assert_eq!(page(&bench.text()), page(&before));
    }
}
