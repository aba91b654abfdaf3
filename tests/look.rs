//! How things look: themes, the page alone, and signs. What they say must stay the same.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod common;

use common::Bench;
use rabfak::tui::app::App;
use rabfak::tui::theme::Theme;
use rabfak::tui::theme::file::bundled;
use ratatui::style::{Color, Modifier};
use unicode_width::UnicodeWidthStr;

/// Keys to every screen, one after the other.
const TOUR: [&str; 9] =
    ["", "?", "<esc>c", "<esc><enter>", "<pgdn><tab><tab>", "K", "<esc>t", "<esc>qr", " "];

fn dress(bench: &mut Bench, theme: Theme) {
    bench.app = App::new(theme, bench.now, bench.study.desk()).with_themes(bundled());
    bench.resize(80, 24);
}

/// What every screen of the tour shows.
fn tour(theme: Theme) -> Vec<String> {
    let mut bench = Bench::new(80, 24);
    dress(&mut bench, theme);
    TOUR.iter().map(|keys| bench.keys(keys).text()).collect()
}

#[test]
fn a_theme_changes_no_word_on_any_screen() {
    let plain = tour(Theme::mono());
    for named in bundled() {
        for (keys, (drawn, plain)) in TOUR.iter().zip(tour(named.theme).iter().zip(&plain)) {
            assert_eq!(drawn, plain, "{} after {keys}", named.name);
        }
    }
}

#[test]
fn a_page_of_its_own_reaches_into_every_corner() {
    let mut bench = Bench::new(80, 24);
    let theme = Theme::bundled("paper");
    dress(&mut bench, theme);
    for keys in TOUR {
        bench.keys(keys);
        assert!(bench.buffer().content.iter().all(|cell| Some(cell.bg) == theme.page.bg), "after {keys}");
        assert!(bench.buffer().content.iter().all(|cell| cell.fg != Color::Reset), "after {keys}");
    }
}

#[test]
fn a_key_turns_through_the_themes_and_says_their_names() {
    let mut bench = Bench::new(80, 24);
    dress(&mut bench, Theme::colours());
    for name in ["paper", "dark", "high-contrast", "mono", "terminal"] {
        bench.keys("C").assert_shows(&format!("Theme: {name}"));
        let page = Theme::bundled(name).page.bg.unwrap_or(Color::Reset);
        assert_eq!(bench.buffer()[(0, 0)].bg, page);
    }
    bench.keys("j").assert_hides("Theme:");
}

#[test]
fn the_page_alone_until_a_key_was_wrong() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>").assert_shows("all keys").assert_shows("──────");
    bench.keys("Z").assert_shows("The page only. Z brings the rest back.");
    bench.keys("j").assert_hides("all keys").assert_hides("──────").assert_hides("The page only");
    assert_eq!(bench.row(23), "");
    bench.keys("9").assert_shows("all keys");
    assert!(bench.row(23).contains("all keys"), "{}", bench.text());
    bench.keys("j").assert_hides("all keys");
    bench.until("<tab>", "Compulsory grain quotas").keys("?");
    assert!(bench.row(23).contains("back"), "{}", bench.text());
    bench.until(" ", "the page only, or everything");
    bench.keys("<esc>Z").assert_shows("all keys").assert_shows("──────");
}

#[test]
fn the_place_survives_the_page_alone() {
    let mut bench = Bench::new(80, 24);
    bench.keys("<enter>  ");
    let before = bench.text();
    bench.keys("ZZ");
    assert_eq!(bench.text(), before);
}

#[test]
fn a_selection_stands_out_in_every_theme() {
    for named in bundled() {
        let mut bench = Bench::new(80, 24);
        dress(&mut bench, named.theme);
        bench.keys("<enter>").until("<tab>", "Compulsory grain quotas");
        let focused =
            bench.buffer().content.iter().filter(|cell| cell.modifier.contains(Modifier::REVERSED)).count();
        assert_eq!(focused, "prodrazvyorstka".len(), "{}", named.name);
    }
}

#[test]
fn theme_and_page_alone_are_remembered_until_the_settings_say_otherwise() {
    let mut bench = Bench::new(80, 24);
    let page = |name| Theme::bundled(name).page.bg.unwrap_or(Color::Reset);
    bench.keys("CCZ").restart(0);
    assert_eq!(bench.buffer()[(0, 0)].bg, page("dark"));
    bench.assert_hides("all keys");
    bench.settle("(theme: \"paper\")").assert_hides("all keys");
    assert_eq!(bench.buffer()[(0, 0)].bg, page("paper"));
    bench.keys("C").settle("(theme: \"paper\")");
    assert_eq!(bench.buffer()[(0, 0)].bg, page("dark"), "a key said so after the file");
}

#[test]
fn where_ambiguous_characters_are_wide_none_is_left_and_the_others_stay() {
    let mut bench = Bench::new(80, 24);
    bench.settle("(ambiguous: Wide)");
    let keys = TOUR.into_iter().chain(["<esc><enter>", "<esc>cG<enter>", "<esc><esc>n"]);
    for keys in keys {
        bench.keys(keys);
        let ambiguous =
            bench.buffer().content.iter().find(|cell| cell.symbol().width_cjk() != cell.symbol().width());
        assert!(ambiguous.is_none(), "{ambiguous:?} after {keys}:\n{}", bench.text());
    }
}

#[test]
fn a_stand_in_for_a_wide_character_moves_nothing() {
    let mut bench = Bench::new(80, 24);
    let before = bench.settle("()").keys("<enter>").text();
    let after = bench.settle("(ambiguous: Wide)").keys("<enter>").text();
    // The footer names the keys in other words.
    let lengths = |text: &str| text.lines().take(23).map(UnicodeWidthStr::width).collect::<Vec<_>>();
    assert_eq!(lengths(&before), lengths(&after), "{before}\n{after}");
    assert!(before.contains("──────") && after.contains("------"), "{after}");
    bench.settle("(ambiguous: Wide, ascii: true)").keys("<enter>");
    assert!(bench.text().is_ascii(), "{}", bench.text());
}

#[test]
fn help_names_no_key_that_means_something_else_here() {
    let mut bench = Bench::new(80, 60);
    bench.keys("?").assert_shows("g             the glossary").assert_shows("Home          first");
    bench.assert_hides("take what is marked").assert_hides("Space more");
    bench.keys("<esc><ctrl-f><f1>").assert_shows("F1            all keys").assert_hides("the next theme");
    let mut bench = Bench::new(80, 24);
    bench.keys("?").assert_shows("Space more").keys("  ").assert_hides("Space more");
    bench
        .settle(r#"(keys: {"global": {"help": ["h"]}})"#)
        .keys("hh")
        .assert_hides("Keys ─")
        .assert_shows("Review");
}

#[test]
fn no_letter_of_the_page_touches_the_frame_of_a_box() {
    let mut bench = Bench::new(120, 24);
    bench.keys("<enter><pgdn>?").assert_shows("Keys ─");
    let rows: Vec<Vec<char>> = (0..24).map(|y| bench.row(y).chars().collect()).collect();
    let corner = |sign| rows.iter().find_map(|row| row.iter().position(|c| *c == sign)).unwrap();
    let (left, right) = (corner('┌'), corner('┐'));
    for row in rows.iter().filter(|row| row.get(left).is_some_and(|c| "│┌└".contains(*c))) {
        assert_eq!(row[left - 1], ' ', "{}", bench.text());
        assert!(row.get(right + 1).is_none_or(|after| *after == ' '), "{}", bench.text());
    }
}
