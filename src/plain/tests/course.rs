//! Cards and a small course to study at a desk of paper.

use super::desk::Paper;
use crate::course::figure::{Data, Figure};
use crate::course::glossary::{Glossary, Pointer, Term};
use crate::course::lesson::{Lesson, Link, Passage, PassageKind};
use crate::course::localized::Localized;
use crate::course::register::Register;
use crate::course::source::Source;
use crate::course::timeline::Timeline;
use crate::course::{Course, LessonHead};
use crate::domain::card::{Card, Origin};
use crate::domain::question::{Dated, Face, Lure, Piece, Question};
use crate::text::prose::{Block, Item, Run};
use std::sync::Arc;

pub(super) fn face(text: &str, under: Option<&str>) -> Face {
    Face { text: text.into(), under: under.map(str::to_owned) }
}

/// A card of the first lesson's second section.
pub(super) fn card(id: &str, question: Question) -> Arc<Card> {
    let origin = Origin::Lesson { lesson: "nep/war".into(), passage: "decree/1".into() };
    let (id, note) = (format!("nep/{id}").into(), id.into());
    Arc::new(Card {
        id,
        note,
        origin,
        question,
        why: Some("So the text says.".into()),
        rev: 1,
        scheduled: true,
    })
}

/// The card that asks for the meaning of a term.
pub(super) fn meaning(term: &str, under: &str, says: &str) -> Arc<Card> {
    Arc::new(Card {
        id: format!("nep/term/{term}/meaning").into(),
        note: format!("term/{term}").into(),
        origin: Origin::Glossary { term: term.into(), first: Some("nep/war".into()) },
        question: Question::Basic { q: face(term, Some(under)), a: face(says, None) },
        why: None,
        rev: 1,
        scheduled: true,
    })
}

pub(super) fn lure(text: &str, why_not: &str) -> Lure {
    Lure { text: text.into(), why_not: why_not.into() }
}

pub(super) fn basic() -> Question {
    Question::Basic { q: face("Who kept the rest?", None), a: face("The household.", None) }
}

pub(super) fn choice() -> Question {
    let wrong = vec![lure("The army", "It was fed from the tax."), lure("The town", "It had to buy.")];
    Question::Choice { q: "Who kept the rest?".into(), a: "The household".into(), wrong }
}

pub(super) fn multi() -> Question {
    Question::Multi {
        q: "What was let go?".into(),
        right: vec!["Retail trade".into(), "Small workshops".into()],
        wrong: vec![lure("Banks", "They stayed with the state.")],
    }
}

pub(super) fn truth() -> Question {
    Question::TrueFalse { q: "The tax was paid in kind.".into(), a: true }
}

pub(super) fn typed() -> Question {
    let not = vec![lure("syndicate", "That one only sold.")];
    Question::Typed { q: "Which word?".into(), a: "khozraschet".into(), also: Vec::new(), not }
}

pub(super) fn numeric() -> Question {
    Question::Numeric {
        q: "How many were leased?".into(),
        a: 4330.0,
        unit: "enterprises".into(),
        tolerance: 100.0,
    }
}

pub(super) fn cloze() -> Question {
    let gap = Piece::Gap { id: "year".into(), answer: "1921".into(), hint: None };
    Question::Cloze {
        pieces: vec![Piece::Text("In ".into()), gap, Piece::Text(" the tax came.".into())],
        asked: 1,
    }
}

pub(super) fn order() -> Question {
    let items = [("Tax in kind", "March 1921"), ("New rouble", "1922"), ("Scissors", "1923")];
    let items = items.map(|(text, date)| Dated { text: text.into(), date: date.into() }).to_vec();
    Question::Order { q: "What came first?".into(), items }
}

pub(super) fn matching() -> Question {
    let pairs = [("NEPman", "trader"), ("kulak", "farmer"), ("glavk", "department")];
    Question::Match {
        q: "Who was what?".into(),
        pairs: pairs.map(|(left, right)| (left.into(), right.into())).to_vec(),
    }
}

pub(super) fn recall() -> Question {
    let points = vec!["hunger".into(), "revolts".into(), "no trade".into()];
    Question::Recall { q: "Why did the policy change?".into(), points }
}

fn said(text: &str) -> Run {
    Run { text: text.into(), ..Run::default() }
}

fn linked(text: &str, link: usize) -> Run {
    Run { link: Some(link), ..said(text) }
}

fn heading(level: u8, text: &str) -> PassageKind {
    PassageKind::Prose(Block::Heading { level, runs: vec![said(text)] })
}

fn paragraph(runs: Vec<Run>) -> PassageKind {
    PassageKind::Prose(Block::Paragraph { runs })
}

fn table() -> PassageKind {
    let cell = |text: &str| vec![said(text)];
    let rows = vec![vec![cell("1921"), cell("13.8")], vec![cell("1922"), cell("19.5")]];
    PassageKind::Prose(Block::Table { head: vec![cell("year"), cell("output")], rows, align: Vec::new() })
}

fn figure() -> PassageKind {
    let bars = vec![("unemployed".into(), 24.0), ("official".into(), 222.0), ("engineer".into(), 800.5)];
    PassageKind::Figure(Figure {
        id: "incomes".into(),
        title: "Monthly income".into(),
        unit: "roubles".into(),
        data: Data::Bar(bars),
        source: "bettelheim".into(),
        note: Some("See the distance.".into()),
        predict: false,
    })
}

fn list() -> PassageKind {
    let item = |marker: &str, depth, text| Item { marker: marker.into(), depth, runs: vec![said(text)] };
    PassageKind::Prose(Block::List { items: vec![item("•", 0, "grain"), item("1.", 1, "rye")] })
}

/// The first lesson: nine passages and two stops.
pub(super) fn war() -> Lesson {
    let tax = vec![said("The "), linked("tax", 0), said(" came."), linked("¹", 1), said(" It stayed.")];
    let quote = Block::Quote {
        paragraphs: vec![vec![said("We retreat.")]],
        source: Some(vec![said("— Lenin, 1921")]),
    };
    let passages = [
        ("top/0", heading(1, "From war communism")),
        ("top/1", paragraph(tax)),
        ("top/2", PassageKind::Prose(quote)),
        ("top/3", table()),
        ("decree/0", heading(2, "The decree")),
        ("decree/1", paragraph(vec![said("The household kept the rest.")])),
        ("decree/2", PassageKind::Stop(vec![card("who", choice()), card("kind", truth())])),
        ("decree/3", figure()),
        ("decree/4", PassageKind::Stop(vec![card("word", typed())])),
        ("decree/5", list()),
    ];
    Lesson {
        id: "nep/war".into(),
        number: 1,
        title: "From war communism".into(),
        lang: "en".into(),
        passages: passages.map(|(id, kind)| Passage { id: id.into(), kind, line: 1 }).to_vec(),
        links: vec![Link::Term("prodnalog".into()), Link::Note(0)],
        notes: vec![vec![said("In March.")]],
        asks_first: Vec::new(),
    }
}

pub(super) fn english(text: &str) -> Localized {
    [("en", text)].into_iter().collect()
}

pub(super) fn both(english: &str, russian: &str) -> Localized {
    [("en", english), ("ru", russian)].into_iter().collect()
}

fn term(id: &str, word: Localized, expands: Option<&str>, see: &[&str]) -> Term {
    Term {
        id: id.into(),
        term: word,
        expands: expands.map(english),
        also: Vec::new(),
        brief: english(&format!("What {id} is.")),
        text: english(&format!("All about {id}.")),
        see: see.iter().map(|id| (*id).into()).collect(),
        first: Some("nep/war".into()),
        sources: Vec::new(),
    }
}

fn head(number: usize, id: &str, title: &str) -> LessonHead {
    LessonHead {
        id: id.into(),
        number,
        title: english(title),
        needs: Vec::new(),
        teaches: Vec::new(),
        folder: id.to_owned(),
    }
}

pub(super) fn nep() -> Course {
    let terms = vec![
        term("prodnalog", both("prodnalog", "продналог"), None, &["nep"]),
        term("nep", both("NEP", "НЭП"), Some("New Economic Policy"), &["glavk"]),
        term("glavk", english("glavk"), None, &[]),
    ];
    let pointers = vec![Pointer { id: "tax".into(), term: english("tax in kind"), to: "prodnalog".into() }];
    Course {
        id: "nep".into(),
        title: english("The New Economic Policy"),
        about: english(""),
        version: "1".into(),
        licence: "MIT".into(),
        lessons: vec![head(1, "nep/war", "From war communism"), head(2, "nep/traders", "Traders")],
        glossary: Glossary { terms, pointers },
        sources: vec![Source {
            id: "bettelheim".into(),
            mark: "B".into(),
            author: "Charles Bettelheim".into(),
            title: "Class Struggles".into(),
            year: Some(1978),
            language: "en".into(),
            url: None,
            rights: String::new(),
            standpoint: Localized::default(),
        }],
        timeline: Timeline::default(),
        register: Register::default(),
    }
}

/// A desk with the course on it and nothing learned.
pub(super) fn desk() -> Paper {
    let deck = war().cards().cloned().chain([meaning("glavk", "главк", "A chief directorate.")]).collect();
    Paper { courses: vec![nep()], lessons: vec![Arc::new(war())], deck, ..Paper::default() }
}

/// A desk with one card that is new and may be asked.
pub(super) fn one(question: Question) -> Paper {
    let mut paper = Paper { deck: vec![card("one", question)], ..desk() };
    paper.progress.lessons.entry("nep/war".into()).or_default().finished = true;
    paper
}
