//! Figures, asides and whatever else is not a plain paragraph.

use super::course::{desk, war};
use super::desk::Paper;
use super::readings::reading;
use super::same;
use crate::course::figure::{Data, Figure};
use crate::course::lesson::{Link, PassageKind};
use crate::text::prose::{Block, Run};
use std::sync::Arc;

#[test]
fn every_figure_is_read_in_words() {
    let text = str::to_owned;
    let figures = [
        Data::Line {
            x: vec![text("1921"), text("1922")],
            series: vec![(text("census industry"), vec![13.8, 19.5]), (text("all"), vec![20.0, 25.0])],
            events: vec![(text("1922"), text("harvest"))],
        },
        Data::Timeline(vec![(text("decrees"), vec![(text("1921-03"), text("Tenth Congress"))])]),
        Data::Table { head: vec![text("year"), text("%")], rows: vec![vec![text("1921"), text("13.8")]] },
    ];
    let mut lesson = war();
    lesson.passages.truncate(figures.len());
    for (passage, data) in lesson.passages.iter_mut().zip(figures) {
        passage.kind = PassageKind::Figure(Figure {
            id: text("output"),
            title: text("Output"),
            unit: String::new(),
            data,
            source: "unknown".into(),
            note: None,
            predict: false,
        });
    }
    let mut paper = Paper { lessons: vec![Arc::new(lesson)], ..desk() };
    let written = reading(&mut paper, &["r 2"]);
    same(
        &written,
        r#"
        Lesson 1, From war communism. 3 paragraphs. Enter reads on, ? for help, q to stop.

        [1] Line chart: Output.
        census industry. 1921: 13.8; 1922: 19.5; rising.
        all. 1921: 20; 1922: 25; rising.
        Events. 1922: harvest.
        Source: unknown.
        > r 2

        [2] Timeline: Output.
        decrees. March 1921: Tenth Congress.
        Source: unknown.

        [3] Figure: Output.
        Table, by year:
        1921. %: 13.8.
        Source: unknown.
        >
        Stopped at paragraph 3 of 3.
    "#,
    );
}

#[test]
fn what_is_set_off_from_the_text_is_announced() {
    let said = |text: &str| vec![Run { text: text.into(), ..Run::default() }];
    let aside = Block::Aside { blocks: vec![Block::Paragraph { runs: said("A curiosity.") }] };
    let blocks = [Block::Verbatim { lines: vec!["let x = 1;".into()] }, Block::Rule, aside];
    let mut lesson = war();
    lesson.passages.truncate(blocks.len());
    for (passage, block) in lesson.passages.iter_mut().zip(blocks) {
        passage.kind = PassageKind::Prose(block);
    }
    let mut paper = Paper { lessons: vec![Arc::new(lesson)], ..desk() };
    let written = reading(&mut paper, &["", ""]);
    same(
        &written,
        r#"
        Lesson 1, From war communism. 2 paragraphs. Enter reads on, ? for help, q to stop.

        [1] As written:
        let x = 1;
        >

        [2] Aside:
        A curiosity.
        End of the aside.
        >

        End of Lesson 1, From war communism.
        Next: lesson 2, Traders: rabfak --plain read 2
    "#,
    );
}

#[test]
fn the_works_that_a_paragraph_cites_are_named_when_asked_for() {
    let mut lesson = war();
    lesson.links[0] = Link::Source("bettelheim".into(), Some("p. 4".into()));
    lesson.links.push(Link::Source("bettelheim".into(), None));
    lesson.links.push(Link::Url("https://example.org/nep".into()));
    lesson.notes[0] =
        [2, 3].map(|link| Run { text: "there".into(), link: Some(link), ..Run::default() }).to_vec();
    let mut paper = Paper { lessons: vec![Arc::new(lesson)], ..desk() };
    let written = reading(&mut paper, &["s", "", "sources", "q"]);
    let after = written.split_once("> s\n").map(|(_, after)| after).unwrap_or_default();
    same(
        after,
        r#"
        B: Charles Bettelheim, Class Struggles, 1978.
        https://example.org/nep
        >

        [2] Quotation: We retreat.
        Source: Lenin, 1921
        > sources
        No sources are named here.
        > q
        Stopped at paragraph 2 of 8.
    "#,
    );
}
