//! How clear the bundled themes are, by the Web Content Accessibility Guidelines 2.
//!
//! Relative luminance and contrast ratio: <https://www.w3.org/TR/WCAG21/#dfn-relative-luminance>,
//! <https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio>. `terminal` and `mono` are exempt: their colours and their
//! background are the terminal's, which no program can know.

use super::file::{Named, bundled};
use ratatui::style::{Color, Modifier, Style};

/// Success criterion 1.4.3 (AA), and 1.4.6 (AAA) for the theme that is made for it.
fn least(name: &str) -> f64 {
    if name == "high-contrast" { 7.0 } else { 4.5 }
}

fn luminance(colour: Color) -> f64 {
    let Color::Rgb(red, green, blue) = colour else { panic!("{colour} has no luminance of its own") };
    let linear = |channel: u8| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

fn contrast(one: Color, other: Color) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn with_own_page() -> Vec<Named> {
    bundled().into_iter().filter(|named| named.theme.page.bg.is_some()).collect()
}

fn styles(named: &Named) -> [(&'static str, Style); 8] {
    let theme = &named.theme;
    [
        ("page", theme.page),
        ("accent", theme.accent),
        ("quiet", theme.quiet),
        ("strong", theme.strong),
        ("link", theme.link),
        ("focus", theme.focus),
        ("right", theme.right),
        ("wrong", theme.wrong),
    ]
}

#[test]
fn the_formula_is_that_of_the_guidelines() {
    let white = Color::Rgb(255, 255, 255);
    assert!((contrast(Color::Rgb(0, 0, 0), white) - 21.0).abs() < 1e-9);
    // The darkest grey that is known to fail on white, and the lightest that passes.
    assert!(contrast(Color::Rgb(119, 119, 119), white) < 4.5);
    assert!(contrast(Color::Rgb(118, 118, 118), white) >= 4.5);
}

#[test]
fn text_stands_out_from_its_page() {
    let themes = with_own_page();
    assert_eq!(themes.len(), 3);
    for named in themes {
        let page = named.theme.page;
        for (part, style) in styles(&named) {
            let style = page.patch(style);
            let ratio = contrast(style.fg.unwrap(), style.bg.unwrap());
            assert!(ratio >= least(&named.name), "{}, {part}: {ratio:.2}", named.name);
            assert!(
                !style.add_modifier.contains(Modifier::DIM),
                "{}, {part}: how dim nobody knows",
                named.name
            );
        }
    }
}

#[test]
fn without_a_page_of_its_own_a_theme_uses_the_terminals_colours_only() {
    for named in bundled().iter().filter(|named| named.theme.page.bg.is_none()) {
        for (part, style) in styles(named) {
            assert!(!matches!(style.fg, Some(Color::Rgb(..))), "{}, {part}", named.name);
            assert_eq!(style.bg, None, "{}, {part}", named.name);
        }
    }
}
