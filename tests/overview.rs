//! The timeline and the index of a course, as a learner uses them: keys in, frames out.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should say so"
)]

mod common;

use common::Bench;
use rabfak::course::bundled::BUNDLED;
use rabfak::course::lesson::{Lesson, Passage, PassageKind};
use rabfak::course::library::Library;
use rabfak::course::search::{Entry, Index, Subject, Target};
use rabfak::course::timeline::Event;
use rabfak::domain::ids::BlockId;
use rabfak::l10n::Texts;
use rabfak::text::dates::mentions;
use rabfak::text::fold::fold;
use rabfak::text::prose::Block;
use std::path::PathBuf;

/// In the tiny course, at home.
fn tiny(width: u16, height: u16) -> Bench {
    let good = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/courses/good"));
    let mut bench = Bench::with_lessons(width, height, vec![good]);
    bench.keys("cG<enter>");
    bench
}

#[test]
fn from_the_timeline_an_event_leads_to_its_passage_and_back() {
    let mut bench = tiny(80, 24);
    bench.keys("t").assert_shows("Timeline · Bread").assert_shows("3 events");
    bench.assert_shows("› 1921  prices  bread costs ten").assert_shows("told in 2 · Bread");
    bench.keys("j").assert_shows("› 1921  ovens   a cook writes of fire");
    bench.keys("<enter>").assert_shows("Flour, water and salt make dough");
    bench.keys("<ctrl-o>").assert_shows("› 1921  ovens   a cook writes of fire");
    bench.keys("G<enter>").assert_shows("Prices");
    bench.keys("q").assert_shows("› 1922  prices  bread costs twelve");
    bench.keys("q").assert_shows("Rabfak");
}

#[test]
fn lanes_and_words_leave_a_part_of_the_events() {
    let mut bench = tiny(80, 24);
    bench.keys("t<tab>").assert_shows("› ovens │").assert_shows("a cook writes").assert_hides("bread costs");
    bench.keys("l").assert_shows("› prices │").assert_shows("bread costs ten").assert_hides("a cook");
    bench.keys("h<left>").assert_shows("a cook writes").assert_shows("bread costs twelve");
    bench.keys("/TWELVE").assert_shows("1 of 3").assert_hides("bread costs ten");
    bench.keys("<enter><enter>").assert_shows("Prices").keys("q");
    bench.assert_shows("1 of 3").keys("q").assert_shows("bread costs ten");
    bench
        .keys("/no such")
        .assert_shows("No event has “no such”.")
        .keys("<esc>")
        .assert_shows("bread costs ten");
}

#[test]
fn the_list_alone_has_the_whole_page() {
    let mut bench = tiny(80, 24);
    bench.keys("t").assert_shows("┬").keys("T").assert_hides("┬").assert_shows("› 1921  prices");
    bench.keys("T").assert_shows("┬");
    let mut bench = tiny(60, 12);
    bench.keys("t").assert_hides("┬").assert_shows("› 1921  prices");
}

#[test]
fn from_a_lesson_its_first_event_is_marked_and_a_course_without_events_says_so() {
    let mut bench = tiny(80, 24);
    bench.until("j", "›    2  Bread").keys("<enter><ctrl-t>").assert_shows("› 1921  prices");
    let bare = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/courses/bad/missing-why"));
    let mut bench = Bench::with_lessons(80, 24, vec![bare]);
    bench.keys("cG<enter>").assert_hides("Timeline").keys("t");
    bench.assert_shows("This course has no timeline.").keys("<enter>jG<tab>lhT/").assert_shows("no timeline");
}

#[test]
fn the_index_names_people_institutions_and_dates_with_their_passages() {
    let mut bench = tiny(80, 24);
    bench.keys("i").assert_shows("Index · Bread").assert_shows("› people 1").assert_shows("dates 2");
    bench.assert_shows("› A Cook").assert_shows("Wrote of bread and fire.");
    bench.keys("<enter>").assert_shows("Index › A Cook").assert_shows("› 2 · Bread");
    bench.keys("<enter>").assert_shows("Bread is flour that has been through the fire.");
    bench.keys("<ctrl-o>").assert_shows("Index › A Cook").keys("q");
    bench.keys("<tab>").assert_shows("› institutions 1").assert_shows("› STO");
    bench.keys("<tab>").assert_shows("› dates 2").assert_shows("› 1921");
    bench.keys("<enter>").assert_shows("Index › 1921").until("j", "› 2 · Bread › Prices");
    bench.keys("<enter>").assert_shows("Prices").keys("qq<tab>").assert_shows("› people 1");
}

#[test]
fn what_is_typed_is_found_in_whichever_section_has_it() {
    let mut bench = tiny(80, 24);
    bench.keys("i/oven").assert_shows("› institutions 1").assert_shows("people 0").keys("<enter>");
    bench.assert_shows("› STO").keys("<esc>").assert_shows("people 1");
    bench.keys("/1922").assert_shows("› dates 1").keys("<enter><enter>").assert_shows("Index › 1922");
    bench.keys("q").keys("/xyz").assert_shows("Nothing in the index has “1922xyz”.");
}

/// The words under a heading, those of figures among them.
fn section(lesson: &Lesson, heading: &BlockId) -> String {
    let from = lesson.position(heading).unwrap_or_else(|| panic!("{} has no {heading}", lesson.id));
    let is_heading = |passage: &&Passage| matches!(passage.kind, PassageKind::Prose(Block::Heading { .. }));
    let rest = lesson.passages.iter().skip(from + 1).take_while(|passage| !is_heading(passage));
    let words = lesson.passages.get(from).into_iter().chain(rest).map(|passage| match &passage.kind {
        PassageKind::Prose(block) => block.plain(),
        PassageKind::Figure(figure) => {
            let (head, rows) = figure.data.rows(|value| value.to_string(), str::to_owned);
            let cells: Vec<String> = head.into_iter().chain(rows.into_iter().flatten()).collect();
            format!("{}\n{}", figure.title, cells.join("\n"))
        }
        PassageKind::Stop(_) | PassageKind::Steps(_) => String::new(),
    });
    words.collect::<Vec<_>>().join("\n")
}

/// What is missing of the date of an event where it is told: the year in the lesson, the month and the day in the section;
/// of an event of a year the year itself.
fn missing(event: &Event, lesson: &Lesson, texts: &Texts) -> Option<String> {
    let section = section(lesson, &event.passage);
    let mut parts = event.date.split('-');
    let year = parts.next()?.to_owned();
    let has_word = |word: &str| section.split(|c: char| !c.is_alphanumeric()).any(|other| other == word);
    let Some(_) = parts.next() else { return (!section.contains(&year)).then_some(year) };
    let written = texts.written_date(&event.date);
    let is_in_lesson = lesson.passages.iter().any(|passage| match &passage.kind {
        PassageKind::Prose(block) => block.plain().contains(&year),
        _ => false,
    });
    let words = written.split(' ').map(str::to_owned);
    words.into_iter().find(|word| if *word == year { !is_in_lesson } else { !has_word(word) })
}

#[test]
fn every_event_of_the_bundled_courses_leads_to_where_it_is_told() {
    let (library, found) = Library::open(&BUNDLED, &[], "en");
    assert!(found.is_empty());
    let texts = Texts::default();
    let mut wrong = Vec::new();
    for event in library.courses().iter().flat_map(|course| &course.timeline.events) {
        let lesson = library.lesson(&event.lesson).unwrap();
        let missing = missing(event, &lesson, &texts);
        wrong.extend(missing.map(|part| {
            format!(
                "{} ({}): no '{part}' in {} under {}",
                event.date,
                event.what.get("en"),
                lesson.id,
                event.passage
            )
        }));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_passage_of_an_index_names_what_it_is_listed_under() {
    for lang in ["en", "ru"] {
        let good = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/courses/good"));
        let (library, _) = Library::open(&BUNDLED, &[good], lang);
        let mut index = Index::new(library.courses(), lang);
        let heads = || library.courses().iter().flat_map(|course| &course.lessons);
        heads().for_each(|head| index.put(&library.lesson(&head.id).unwrap()));
        for course in library.courses() {
            for entry in index.entries(course, lang) {
                let hits = index.passages(&course.id, &entry.subject);
                assert_eq!(hits.len(), entry.passages, "{}", entry.name);
                for hit in hits {
                    let Target::Passage(lesson, block, _) = &hit.to else { panic!("{hit:?} is no passage") };
                    assert!(library.lesson(lesson).unwrap().position(block).is_some());
                    assert!(!hit.marks.is_empty());
                    for mark in &hit.marks {
                        let words: String = hit.text.chars().skip(mark.start).take(mark.len()).collect();
                        assert!(is_named(&entry, &words), "{words:?} for {} in {lesson}", entry.name);
                    }
                }
            }
        }
    }
}

fn is_named(entry: &Entry, words: &str) -> bool {
    match entry.subject {
        Subject::Date(when) => mentions(words).iter().any(|mention| mention.when == when),
        Subject::Person(_) | Subject::Institution(_) => {
            entry.names.iter().any(|name| fold(words).contains(&fold(name))) || fold(words) == "tested ovens"
        }
    }
}

#[test]
fn everyone_whom_an_index_lists_is_named_in_a_lesson() {
    let (library, _) = Library::open(&BUNDLED, &[], "en");
    let mut index = Index::new(library.courses(), "en");
    for head in library.courses().iter().flat_map(|course| &course.lessons) {
        index.put(&library.lesson(&head.id).unwrap());
    }
    for course in library.courses() {
        let named = index.named_in(&course.id);
        let people = course.register.people.iter().map(|person| Subject::Person(person.id.clone()));
        let institutions = course.register.institutions.iter().map(|id| Subject::Institution(id.clone()));
        let unnamed: Vec<Subject> =
            people.chain(institutions).filter(|subject| !named.contains_key(subject)).collect();
        assert!(unnamed.is_empty(), "{unnamed:?}");
    }
}
