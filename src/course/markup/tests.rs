//! What Markdown becomes.

use super::*;
use crate::domain::ids::{SourceId, TermId};
use crate::text::prose::{Align, Item, Look};

fn draft(text: &str) -> (Draft, Vec<String>) {
    let page = Page { file: "en.md".to_owned(), text: text.to_owned() };
    let mut found = Vec::new();
    let draft = read(&page, &|id| id.chars().take(1).collect::<String>().to_uppercase(), &mut found);
    found.sort();
    (draft, found.iter().map(ToString::to_string).collect())
}

fn blocks(text: &str) -> Vec<Block> {
    let prose = |part: Part| match part.body {
        Body::Heading(_, block) | Body::Prose(block) => Some(block),
        Body::Fence(..) => None,
    };
    draft(text).0.parts.into_iter().filter_map(prose).collect()
}

fn paragraph(text: &str) -> Vec<Run> {
    match blocks(text).swap_remove(0) {
        Block::Paragraph { runs } => runs,
        other => panic!("{other:?}"),
    }
}

fn run(text: &str) -> Run {
    Run { text: text.to_owned(), ..Run::default() }
}

#[test]
fn looks_and_soft_breaks() {
    let look = |strong, emphasis, code| Look { strong, emphasis, code, quiet: false };
    let expected = [
        run("a b "),
        Run { text: "c ".into(), look: look(false, true, false), link: None },
        Run { text: "d".into(), look: look(true, true, false), link: None },
        run(" "),
        Run { text: "[[e]] [@f] [^g]".into(), look: look(false, false, true), link: None },
    ];
    assert_eq!(paragraph("a\nb *c **d*** `[[e]] [@f] [^g]`"), expected);
}

#[test]
fn links_lead_to_terms_works_notes_and_the_web() {
    let (draft, found) =
        draft("[[x]] [[x|the y]] [@book, p. 4][^n] <https://a.b> [c](https://d)\n\n[^n]: See [@book].");
    assert_eq!(found, [""; 0]);
    let links: Vec<_> = draft.links.into_iter().map(|(link, _)| link).collect();
    let expected = [
        Link::Term(TermId::from("x")),
        Link::Term(TermId::from("x")),
        Link::Source(SourceId::from("book"), Some("p. 4".into())),
        Link::Note(0),
        Link::Url("https://a.b".into()),
        Link::Url("https://d".into()),
        Link::Source(SourceId::from("book"), None),
    ];
    assert_eq!(links, expected);
    let Body::Prose(block) = &draft.parts[0].body else { panic!() };
    assert_eq!(block.plain(), "x the y [B, p. 4]¹ https://a.b c");
    let Block::Paragraph { runs } = block else { panic!() };
    let citation = runs.iter().find(|run| run.text == "[B, p. 4]").unwrap();
    assert!(citation.look.quiet && citation.link == Some(2));
    assert_eq!(words_of(&draft.notes), ["See [B]."]);
}

fn words_of(notes: &[Vec<Run>]) -> Vec<String> {
    notes.iter().map(|runs| crate::text::prose::words(runs)).collect()
}

#[test]
fn a_link_may_run_over_a_line_and_be_escaped() {
    assert_eq!(blocks("[[x|two\nwords]]")[0].plain(), "two words");
    assert_eq!(paragraph(r"\[[x]] \[@b] a"), [run("[[x]] [@b] a")]);
    assert_eq!(draft(r"\\[[x]]").0.links.len(), 1);
}

#[test]
fn notes_are_numbered_by_first_mention() {
    let text = "A[^b] c[^a] d[^b].\n\n[^a]: First.\n[^b]: Second\n    paragraph.\n\n    Another.";
    let (draft, found) = draft(text);
    assert_eq!(found, [""; 0]);
    assert_eq!(words_of(&draft.notes), ["Second paragraph. Another.", "First."]);
    let Body::Prose(block) = &draft.parts[0].body else { panic!() };
    assert_eq!(block.plain(), "A¹ c² d¹.");
}

#[test]
fn quotations_end_with_their_source() {
    let source = |text| match blocks(text).swap_remove(0) {
        Block::Quote { paragraphs, source } => {
            (words_of(&paragraphs), source.map(|runs| words_of(&[runs]).swap_remove(0)))
        }
        other => panic!("{other:?}"),
    };
    assert_eq!(source("> A\n> b.\n>\n> — C [@d]"), (vec!["A b.".into()], Some("— C [D]".into())));
    assert_eq!(source("> A\n> — C"), (vec!["A".into()], Some("— C".into())));
    assert_eq!(source("> A"), (vec!["A".into()], None));
}

#[test]
fn lists_keep_markers_and_depth() {
    let Block::List { items } = blocks("3. a\n4. b\n   - c\n\n   d\n").swap_remove(0) else { panic!() };
    let item = |marker: &str, depth, text| Item { marker: marker.into(), depth, runs: vec![run(text)] };
    assert_eq!(items, [item("3.", 0, "a"), item("4.", 0, "b"), item("•", 1, "c"), item("", 0, "d")]);
}

#[test]
fn tables_keep_their_columns() {
    let text = "|a|b|c|\n|:-|:-:|-:|\n|1|[[x\\|y]]|3|";
    let Block::Table { head, rows, align } = blocks(text).swap_remove(0) else { panic!() };
    assert_eq!(words_of(&head), ["a", "b", "c"]);
    assert_eq!(words_of(&rows[0]), ["1", "y", "3"]);
    assert_eq!(align, [Align::Left, Align::Centre, Align::Right]);
}

#[test]
fn asides_are_prose_and_share_links_and_notes() {
    let text = "a[^n]\n\n```aside\nb [[x]][^m]\n\n- c\n```\n\n[^n]: N.\n[^m]: M.\n";
    let (draft, found) = draft(text);
    assert_eq!(found, [""; 0]);
    let Body::Prose(Block::Aside { blocks }) = &draft.parts[1].body else { panic!() };
    assert_eq!(blocks.len(), 2);
    assert_eq!(blocks[0].plain(), "b x²");
    assert_eq!(words_of(&draft.notes), ["N.", "M."]);
    assert_eq!(&text[draft.links[1].1..][..5], "[[x]]", "places count from the page, not from the aside");
}

#[test]
fn fences_are_left_to_others() {
    let (draft, found) = draft("```card\nBasic(\n```\n\n~~~ chart x\ny\n~~~\n\n```\nplain\n```\n");
    assert_eq!(found, [""; 0]);
    let kinds: Vec<_> = draft
        .parts
        .iter()
        .map(|part| match &part.body {
            Body::Fence(kind, extract) => (Some(*kind), extract.text.clone()),
            Body::Heading(_, block) | Body::Prose(block) => (None, block.plain()),
        })
        .collect();
    let expected = [
        (Some(FenceKind::Card), "Basic(\n".to_owned()),
        (Some(FenceKind::Chart), "y\n".to_owned()),
        (None, "plain".to_owned()),
    ];
    assert_eq!(kinds, expected);
}

#[test]
fn comments_are_hidden_and_other_html_is_not() {
    let (draft, found) = draft("<!-- a\nb -->\n\nc <!-- d --> e<br>f\n\n<hr>\n");
    let shown = draft.parts.iter().map(|part| match &part.body {
        Body::Prose(block) => block.plain(),
        _ => String::new(),
    });
    assert_eq!(shown.collect::<Vec<_>>(), ["c  e<br>f", "<hr>"]);
    assert_eq!(found.len(), 2, "{found:?}");
}

#[test]
fn depth_is_no_danger() {
    draft(&">".repeat(5_000));
    draft(&"- ".repeat(5_000));
    draft(&format!("{}x", "*a ".repeat(5_000)));
    draft(&"[[".repeat(5_000));
}
