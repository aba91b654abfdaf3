//! What each kind of block looks like.

use super::samples::{code, hyphenated, item, measure, paragraph, run, runs, shown};
use crate::text::layout::{Language, LineKind, Measure, lay_out};
use crate::text::prose::{Align, Block, Run};

fn quote() -> Block {
    let paragraphs =
        vec![runs("The peasant must know in advance what he has to give."), runs("And keep the rest.")];
    Block::Quote { paragraphs, source: Some(runs("Example Author, Pamphlet, 1921")) }
}

fn table() -> Block {
    let long = "The requisition was dropped and a tax in kind took its place, fixed before sowing";
    Block::Table {
        head: vec![runs("Year"), runs("What was decided"), runs("Output")],
        rows: vec![
            vec![runs("1921"), runs(long), runs("13.8")],
            vec![runs("1923"), runs("Trusts"), runs("139.1")],
        ],
        align: vec![Align::Left, Align::Left, Align::Right],
    }
}

fn list() -> Block {
    let items = vec![
        item("•", 0, "trusts, which unite the factories of one branch"),
        item("9.", 1, "those of the Union"),
        item("10.", 1, "those of a republic or a province"),
        item("•", 0, "syndicates"),
    ];
    Block::List { items }
}

#[test]
fn a_quotation_has_a_bar_and_its_source_at_the_right() {
    assert_eq!(
        shown(&quote(), measure(40)),
        [
            "┃ The peasant must know in advance what",
            "┃ he has to give.",
            "┃",
            "┃ And keep the rest.",
            "┃         Example Author, Pamphlet, 1921",
        ]
    );
    let source = lay_out(&quote(), &measure(40)).pop().unwrap();
    assert_eq!(source.kind, LineKind::Source);
    assert!(source.pieces.iter().all(|piece| piece.look.quiet));
}

#[test]
fn a_long_source_takes_several_lines_at_the_right() {
    let lines = shown(&quote(), measure(24));
    assert_eq!(lines[lines.len() - 2..], ["┃        Example Author,", "┃         Pamphlet, 1921"]);
}

#[test]
fn a_bar_gives_way_to_the_text() {
    assert!(shown(&quote(), measure(9)).iter().all(|line| !line.contains('┃')));
    assert!(shown(&quote(), Measure { ascii: true, ..measure(40) })[0].starts_with("| The"));
}

#[test]
fn a_list_has_hanging_indents() {
    assert_eq!(
        shown(&list(), measure(34)),
        [
            "• trusts, which unite the",
            "  factories of one branch",
            "   9. those of the Union",
            "  10. those of a republic or a",
            "      province",
            "• syndicates",
        ]
    );
    assert_eq!(shown(&list(), Measure { ascii: true, ..measure(34) })[5], "* syndicates");
}

#[test]
fn an_empty_item_keeps_its_marker() {
    assert_eq!(shown(&Block::List { items: vec![item("•", 0, "")] }, measure(40)), ["• "]);
}

#[test]
fn a_table_that_does_not_fit_gives_its_widest_column_less() {
    assert_eq!(
        shown(&table(), measure(66)),
        [
            "Year  What was decided                                      Output",
            "──────────────────────────────────────────────────────────────────",
            "1921  The requisition was dropped and a tax in kind took      13.8",
            "      its place, fixed before sowing",
            "1923  Trusts                                                 139.1",
        ]
    );
    let kinds: Vec<LineKind> = lay_out(&table(), &measure(66)).iter().map(|line| line.kind).collect();
    assert_eq!(kinds[..3], [LineKind::TableHead, LineKind::TableRule, LineKind::TableRow]);
}

#[test]
fn a_small_table_keeps_its_natural_widths() {
    let table = Block::Table {
        head: vec![runs("Year"), runs("Index")],
        rows: vec![vec![runs("1921"), runs("13.8")], vec![runs("1922")]],
        align: vec![Align::Centre, Align::Right],
    };
    assert_eq!(shown(&table, measure(20)), ["Year  Index", "───────────", "1921   13.8", "1922"]);
    assert_eq!(shown(&table, Measure { ascii: true, ..measure(20) })[1], "-----------");
}

#[test]
fn a_table_too_wide_becomes_record_cards() {
    assert_eq!(
        shown(&table(), measure(40)),
        [
            "Year: 1921",
            "What was decided: The requisition was",
            "  dropped and a tax in kind took its",
            "  place, fixed before sowing",
            "Output: 13.8",
            "",
            "Year: 1923",
            "What was decided: Trusts",
            "Output: 139.1",
        ]
    );
    assert_eq!(
        shown(&table(), measure(24))[1..4],
        ["What was decided:", "  The requisition was", "  dropped and a tax in"]
    );
}

#[test]
fn many_columns_become_record_cards_at_any_width() {
    let cells = |text: &str| vec![runs(text); 10];
    let table = Block::Table {
        head: cells("a name"),
        rows: vec![cells("some more words")],
        align: vec![Align::Left; 10],
    };
    assert_eq!(shown(&table, measure(80))[0], "a name: some more words");
}

#[test]
fn verbatim_lines_go_on_in_the_next_line() {
    let lines = vec!["let a = 1;".to_owned(), String::new(), "\tlet long = 12345;".to_owned()];
    assert_eq!(
        shown(&Block::Verbatim { lines }, measure(12)),
        ["let a = 1;", "", "    let long", " = 12345;"]
    );
}

#[test]
fn an_aside_has_a_light_bar_and_spaced_blocks() {
    let block = Block::Aside { blocks: vec![paragraph("A note."), quote(), Block::Rule] };
    let lines = lay_out(&block, &measure(48));
    let texts: Vec<String> = lines.iter().map(super::super::Line::text).collect();
    assert_eq!(texts[..3], ["  │ A note.", "  │", "  │ ┃ The peasant must know in advance what he"]);
    assert!(lines.iter().all(|line| line.aside));
    assert_eq!(lines[1].kind, LineKind::Blank);
}

#[test]
fn a_rule_is_centred() {
    assert_eq!(shown(&Block::Rule, measure(11)), ["   * * *"]);
    assert_eq!(shown(&Block::Rule, measure(1)), ["*"]);
}

#[test]
fn headings_are_never_hyphenated() {
    let block = Block::Heading { level: 2, runs: runs("Administrative interference nevertheless") };
    let lines = lay_out(&block, &hyphenated(20, Language::En));
    assert!(lines.iter().all(|line| line.kind == LineKind::Heading(2) && !line.text().contains('-')));
}

#[test]
fn looks_and_links_survive_with_their_places() {
    let link = Run { link: Some(7), ..run("state trust") };
    let block =
        Block::Paragraph { runs: vec![run("It called a "), link, run(" an "), code("enterprise"), run(".")] };
    let lines = lay_out(&block, &measure(18));
    let pieces: Vec<(&str, Option<usize>, usize)> = lines
        .iter()
        .flat_map(|line| &line.pieces)
        .map(|piece| (piece.text.as_str(), piece.link, piece.offset))
        .collect();
    assert_eq!(
        pieces,
        [
            ("It called a", None, 0),
            ("state trust", Some(7), 12),
            (" an", None, 23),
            ("enterprise", None, 27),
            (".", None, 37),
        ]
    );
}

#[test]
fn a_block_without_words_has_no_lines() {
    assert!(lay_out(&paragraph(" \u{ad}\n "), &measure(40)).is_empty());
    let empty = Block::Table { head: vec![], rows: vec![], align: vec![] };
    assert!(lay_out(&empty, &measure(40)).is_empty());
    assert!(lay_out(&Block::Aside { blocks: vec![empty] }, &measure(40)).is_empty());
}
