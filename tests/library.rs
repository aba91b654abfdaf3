//! The library: which courses there are, their lessons and their cards.

#![allow(missing_docs, clippy::unwrap_used)]

use include_dir::{Dir, include_dir};
use rabfak::course::bundled::BUNDLED;
use rabfak::course::lesson::{Lesson, Link, PassageKind};
use rabfak::course::library::Library;
use rabfak::domain::card::Origin;
use rabfak::domain::ids::{BlockId, CourseId, LessonId};
use rabfak::text::prose::Block;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[path = "support/course.rs"]
mod support;
use support::{COURSES, copy};

static COURSES_IN_PROGRAM: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/tests/courses");
static NOTHING: Dir<'static> = Dir::new("", &[]);

fn good() -> PathBuf {
    Path::new(COURSES).join("good")
}

fn open(lang: &str) -> Library {
    let (library, found) = Library::open(&NOTHING, &[good()], lang);
    assert!(found.is_empty(), "{found:?}");
    library
}

fn lesson(library: &Library, id: &str) -> Arc<Lesson> {
    library.lesson(&LessonId::from(id)).unwrap()
}

#[test]
fn it_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Library>();
}

#[test]
fn the_bundled_courses_can_be_read() {
    let (library, found) = Library::open(&BUNDLED, &[], "en");
    assert!(found.is_empty(), "{found:?}");
    for head in library.courses().iter().flat_map(|course| &course.lessons) {
        library.lesson(&head.id).unwrap();
    }
}

#[test]
fn folders_on_the_disk_and_in_the_program_are_the_same() {
    let (bundled, found) = Library::open(&COURSES_IN_PROGRAM, &[], "en");
    assert!(found.is_empty(), "{found:?}");
    let disk = open("en");
    assert_eq!(bundled.courses(), disk.courses());
    assert_eq!(*lesson(&bundled, "bread/flour"), *lesson(&disk, "bread/flour"));
    assert_eq!(bundled.deck(&"bread".into()), disk.deck(&"bread".into()));
}

#[test]
fn a_later_course_replaces_an_earlier_one() {
    let folder = tempfile::tempdir().unwrap();
    copy(&good(), &folder.path().join("mine"));
    let manifest = folder.path().join("mine/course.ron");
    let text = fs::read_to_string(&manifest).unwrap();
    fs::write(&manifest, text.replace(r#""en": "Bread""#, r#""en": "My bread""#)).unwrap();
    let (library, found) = Library::open(&COURSES_IN_PROGRAM, &[folder.path().to_owned()], "en");
    assert!(found.is_empty(), "{found:?}");
    assert_eq!(library.courses().len(), 1);
    assert_eq!(library.course(&CourseId::from("bread")).unwrap().title.get("en"), "My bread");
}

#[test]
fn a_broken_course_is_left_out_and_a_missing_folder_reported() {
    let bad = Path::new(COURSES).join("bad/newer-format");
    let (library, found) = Library::open(&COURSES_IN_PROGRAM, &[bad, "tests/courses/nowhere".into()], "en");
    assert_eq!(library.courses().len(), 1);
    let codes: Vec<_> = found.iter().map(|found| found.code).collect();
    assert_eq!(codes, ["newer-format", "missing-file"]);
}

#[test]
fn a_lesson_with_errors_is_not_opened_until_they_are_mended() {
    let folder = tempfile::tempdir().unwrap();
    copy(&good(), folder.path());
    let prose = folder.path().join("01-flour/en.md");
    let text = fs::read_to_string(&prose).unwrap();
    fs::write(&prose, text.replace("TrueFalse(", "TrueFals(")).unwrap();
    let (library, _) = Library::open(&NOTHING, &[folder.path().to_owned()], "en");
    let id = LessonId::from("bread/flour");
    assert_eq!(library.lesson(&id).unwrap_err()[0].code, "unknown-kind");
    assert_eq!(library.unreadable(), library.lesson(&id).unwrap_err());
    assert!(
        library
            .deck(&"bread".into())
            .iter()
            .all(|card| card.lesson() != Some(&id) || card.id.local().contains('/'))
    );
    fs::write(&prose, text).unwrap();
    assert!(library.lesson(&id).is_ok());
    assert_eq!(library.unreadable(), []);
    let unknown = library.lesson(&LessonId::from("bread/nothing")).unwrap_err();
    assert_eq!(unknown[0].code, "unknown-lesson");
}

#[test]
fn a_lesson_is_read_once() {
    let library = open("en");
    assert!(Arc::ptr_eq(&lesson(&library, "bread/flour"), &lesson(&library, "bread/flour")));
}

#[test]
fn a_lesson_is_shown_in_the_learners_language_where_it_is_translated() {
    let library = open("ru");
    let flour = lesson(&library, "bread/flour");
    assert_eq!((flour.lang.as_str(), flour.title.as_str()), ("ru", "Мука"));
    assert_eq!(lesson(&library, "bread/bread").lang, "en");
}

#[test]
fn passages_are_named_after_their_heading() {
    let flour = lesson(&open("en"), "bread/flour");
    let ids: Vec<_> = flour.passages.iter().map(|passage| passage.id.as_str()).collect();
    let expected =
        ["top/0", "top/1", "top/2", "mill/0", "mill/1", "mill/2", "mill/3", "mill/4", "mill/5", "mill/6"];
    assert_eq!(ids, expected);
    let kinds: String = flour
        .passages
        .iter()
        .map(|passage| match &passage.kind {
            PassageKind::Prose(Block::Heading { .. }) => 'h',
            PassageKind::Prose(Block::Paragraph { .. }) => 'p',
            PassageKind::Prose(Block::List { .. }) => 'l',
            PassageKind::Prose(Block::Rule) => 'r',
            PassageKind::Prose(_) => '?',
            PassageKind::Stop(cards) => char::from_digit(cards.len() as u32, 10).unwrap(),
            PassageKind::Figure(_) => 'f',
            PassageKind::Steps(_) => 's',
        })
        .collect();
    assert_eq!(kinds, "hp2hlff1sr");
    assert_eq!(flour.asks_first, ["bread/grind-a2b3".into()]);
    assert_eq!(flour.number, 1);
    assert_eq!(flour.notes.len(), 1);
    assert!(flour.links.contains(&Link::Source("mill".into(), Some("p. 4".into()))));
}

#[test]
fn cards_know_the_passage_that_answers_them() {
    let library = open("en");
    let passage = |lesson_id, card: &str| {
        let lesson = lesson(&library, lesson_id);
        let card = lesson.cards().find(|known| known.id.local() == card).cloned().unwrap();
        match &card.origin {
            Origin::Lesson { passage, .. } => passage.clone(),
            Origin::Glossary { .. } => panic!(),
        }
    };
    assert_eq!(passage("bread/flour", "grind-a2b3"), BlockId::new("top", 1), "the prose before it");
    assert_eq!(passage("bread/flour", "why-j4k5"), BlockId::new("mill", 1), "figures are no prose");
    assert_eq!(passage("bread/bread", "price-w4x5"), BlockId::new("prices", 0), "what it says it is about");
}

#[test]
fn the_deck_holds_lessons_then_meanings_words_and_scripts() {
    let deck = open("en").deck(&"bread".into());
    let ids: Vec<_> = deck.iter().map(|card| card.id.local()).collect();
    let expected = [
        "grind-a2b3",
        "stones-c4d5",
        "why-j4k5",
        "what-k6m7",
        "needs-s6t7",
        "word-u2v3",
        "price-w4x5",
        "dough-y6z7/what",
        "dough-y6z7/wet",
        "order-a4b5",
        "pairs-c6d7",
        "tell-e2f3",
        "term/khleb/meaning",
        "term/muka/meaning",
        "term/sto/meaning",
        "term/khleb/word",
        "term/muka/word",
        "term/sto/word",
        "term/khleb/ru",
        "term/muka/ru",
        "term/khleb/en",
        "term/muka/en",
    ];
    assert_eq!(ids, expected);
    let card = |id: &str| deck.iter().find(|card| card.id.local() == id).unwrap();
    assert!(!card("why-j4k5").scheduled);
    assert_eq!((card("dough-y6z7/wet").rev, card("grind-a2b3").rev), (2, 1));
    assert_eq!(card("term/khleb/ru").note.as_str(), "bread/term/khleb");
    assert_eq!(card("term/khleb/ru").question.key(), ["хлеб"]);
    assert_eq!(card("term/khleb/en").question.prompt(), "хлеб");
    assert_eq!(card("term/sto/meaning").lesson(), None);
    assert_eq!(card("term/muka/word").question.key(), ["muka", "мука́"]);
}

#[test]
fn a_learner_who_reads_russian_is_asked_the_other_way_round() {
    let deck = open("ru").deck(&"bread".into());
    let card = |id: &str| deck.iter().find(|card| card.id.local() == id).unwrap();
    assert_eq!(card("term/khleb/meaning").question.prompt(), "хлеб");
    assert_eq!(card("term/khleb/ru").question.prompt(), "khleb");
    assert_eq!(card("term/khleb/en").question.key(), ["khleb"]);
}
