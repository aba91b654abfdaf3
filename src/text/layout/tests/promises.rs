//! What holds for any prose at any width.

use std::ops::Range;

use proptest::prelude::*;

use super::samples::{paragraph, runs};
use crate::text::layout::{Galley, Language, Line, LineKind, Measure, Piece, lay_out, line_at};
use crate::text::prose::{Align, Block, Item, Look, Run};

fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-z]{1,14}",
        3 => "[а-яё]{1,16}",
        1 => "[A-Z][a-z]{1,8}-[a-z]{1,8}",
        1 => Just("prod\u{ad}raz\u{ad}vyorstka".to_owned()),
        1 => Just("10\u{a0}000\u{202f}т".to_owned()),
        1 => Just("замо\u{301}к,".to_owned()),
        1 => Just("新经济政策".to_owned()),
        1 => Just("👩‍🌾🇷🇺é".to_owned()),
        1 => Just("https://example.org/a/b?c=d".to_owned()),
        1 => Just("—".to_owned()),
        1 => Just("\u{200b}\u{ad}".to_owned()),
        1 => "[a-z.!/«»–-]{1,60}",
    ]
}

fn words() -> impl Strategy<Value = String> {
    let gap =
        prop_oneof![8 => Just(" "), 1 => Just("  "), 1 => Just("\n"), 1 => Just("\t"), 1 => Just("\u{3000}")];
    prop::collection::vec((word(), gap), 0..12)
        .prop_map(|words| words.into_iter().flat_map(|(word, gap)| [word, gap.to_owned()]).collect())
}

fn some_runs(text: impl Strategy<Value = String>) -> impl Strategy<Value = Vec<Run>> {
    let run = (text, any::<(bool, bool)>(), prop::option::of(0..3usize));
    let run = run.prop_map(|(text, (strong, code), link)| {
        let look = Look { strong, code, ..Look::default() };
        Run { text, look, link }
    });
    prop::collection::vec(run, 0..4)
}

fn block(text: impl Strategy<Value = String> + 'static) -> impl Strategy<Value = Block> {
    let text = text.boxed();
    let runs = some_runs(text.clone()).boxed();
    let item = ("[•–0-9.]{0,3}", 0..4usize, runs.clone());
    let item = item.prop_map(|(marker, depth, runs)| Item { marker, depth, runs });
    let cells = prop::collection::vec(runs.clone(), 0..5);
    let align = prop_oneof![Just(Align::Left), Just(Align::Centre), Just(Align::Right)];
    let leaf = prop_oneof![
        (1..4u8, runs.clone()).prop_map(|(level, runs)| Block::Heading { level, runs }),
        runs.clone().prop_map(|runs| Block::Paragraph { runs }),
        (prop::collection::vec(runs.clone(), 0..3), prop::option::of(runs.clone()))
            .prop_map(|(paragraphs, source)| Block::Quote { paragraphs, source }),
        prop::collection::vec(item, 0..4).prop_map(|items| Block::List { items }),
        (cells.clone(), prop::collection::vec(cells, 0..4), prop::collection::vec(align, 0..5))
            .prop_map(|(head, rows, align)| Block::Table { head, rows, align }),
        prop::collection::vec(text, 0..4).prop_map(|lines| Block::Verbatim { lines }),
        Just(Block::Rule),
    ];
    leaf.prop_recursive(2, 8, 3, |inner| {
        prop::collection::vec(inner, 0..4).prop_map(|blocks| Block::Aside { blocks })
    })
}

fn any_measure(widths: Range<u16>) -> impl Strategy<Value = Measure> {
    let language = prop_oneof![Just(None), Just(Some(Language::En)), Just(Some(Language::Ru))];
    (widths, language, any::<(bool, bool)>()).prop_map(|(width, hyphenate, (justify, ascii))| Measure {
        width,
        hyphenate,
        justify,
        ascii,
    })
}

fn prose(lines: &[Line]) -> Vec<&Piece> {
    lines.iter().flat_map(|line| &line.pieces).filter(|piece| !piece.ornament).collect()
}

fn span(piece: &Piece) -> Range<usize> {
    piece.offset..piece.offset + piece.text.chars().count()
}

/// The offsets of the names of columns, which record cards repeat as ornaments.
fn heads(block: &Block, start: usize) -> Vec<Range<usize>> {
    match block {
        Block::Table { head, .. } => {
            let count: usize = head.iter().flatten().map(|run| run.text.chars().count()).sum();
            std::iter::once(start..start + count + head.len()).collect()
        }
        Block::Aside { blocks } => {
            let mut at = start;
            let mut found = Vec::new();
            for block in blocks {
                found.extend(heads(block, at));
                let plain = Block::Aside { blocks: vec![block.clone(), paragraph("")] }.plain();
                at += plain.chars().count();
            }
            found
        }
        _ => Vec::new(),
    }
}

proptest! {
    #[test]
    fn every_line_fits(block in block(any::<String>()), measure in any_measure(0..120)) {
        for line in lay_out(&block, &measure) {
            prop_assert!(line.width() <= usize::from(measure.width.max(1)), "{:?}", line.text());
            prop_assert!(!line.text().chars().any(char::is_control));
        }
    }

    #[test]
    fn every_line_of_words_fits(block in block(words()), measure in any_measure(1..120)) {
        for line in lay_out(&block, &measure) {
            prop_assert!(line.width() <= usize::from(measure.width), "{:?}", line.text());
        }
    }

    #[test]
    fn every_character_is_shown_once_and_knows_its_place(block in block(words()), measure in any_measure(2..120)) {
        let plain: Vec<char> = block.plain().chars().collect();
        let mut seen = vec![false; plain.len()];
        let lines = lay_out(&block, &measure);
        for piece in prose(&lines) {
            let there: String = plain[span(piece)].iter().collect();
            prop_assert_eq!(&piece.text, &there);
            for at in span(piece) {
                prop_assert!(!std::mem::replace(&mut seen[at], true), "{} twice", at);
            }
        }
        let heads = heads(&block, 0);
        for (at, char) in plain.iter().enumerate().filter(|(at, _)| !seen[*at]) {
            let unseen = char.is_whitespace() || "\u{ad}\u{200b}".contains(*char);
            prop_assert!(unseen || heads.iter().any(|head| head.contains(&at)), "{:?} at {} is lost", char, at);
        }
    }

    #[test]
    fn a_block_set_once_gives_the_same_lines_at_every_width(
        block in block(words()), one in any_measure(1..120), other in any_measure(1..120)
    ) {
        let galley = Galley::new(&block, one.hyphenate);
        prop_assert_eq!(galley.lay_out(&block, &one), lay_out(&block, &one));
        prop_assert_eq!(galley.lay_out(&block, &other), lay_out(&block, &other));
    }

    #[test]
    fn anchors_never_go_back(block in block(words()), measure in any_measure(1..120)) {
        let lines = lay_out(&block, &measure);
        prop_assert!(lines.is_sorted_by_key(|line| line.offset));
        for line in &lines {
            let first = line.pieces.iter().find(|piece| !piece.ornament);
            prop_assert!(first.is_none_or(|first| line.kind == LineKind::TableRow || first.offset >= line.offset));
        }
    }

    #[test]
    fn a_resize_keeps_the_anchored_word(block in block(words()), one in any_measure(2..120), other in any_measure(2..120)) {
        let after = lay_out(&block, &other);
        for line in lay_out(&block, &one) {
            let Some(anchor) = line.pieces.iter().find(|piece| !piece.ornament).map(|piece| piece.offset) else { continue };
            let holds = |line: &Line| prose(std::slice::from_ref(line)).iter().any(|piece| span(piece).contains(&anchor));
            if after.iter().any(holds) {
                prop_assert!(holds(&after[line_at(&after, anchor)]));
            }
        }
    }
}

#[test]
fn an_offset_between_lines_belongs_to_the_line_before() {
    let measure = Measure { width: 5, hyphenate: None, justify: false, ascii: false };
    let lines = lay_out(&paragraph("aaaa bbbb cccc"), &measure);
    let at: Vec<usize> = [0, 3, 4, 5, 9, 10, 99].map(|offset| line_at(&lines, offset)).into();
    assert_eq!(at, [0, 0, 0, 1, 1, 2, 2]);
    assert_eq!(line_at(&[], 3), 0);
}

#[test]
fn record_cards_show_every_label_on_every_card() {
    let table = Block::Table {
        head: vec![runs("Year"), runs("Decision of the congress")],
        rows: vec![vec![runs("1921"), runs("tax in kind")], vec![runs("1922"), runs("land code")]],
        align: Vec::new(),
    };
    let measure = Measure { width: 29, hyphenate: None, justify: false, ascii: false };
    let text: Vec<String> = lay_out(&table, &measure).iter().map(Line::text).collect();
    assert_eq!(text.iter().filter(|line| line.starts_with("Decision of the congress")).count(), 2);
}
