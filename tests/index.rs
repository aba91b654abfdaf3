//! The index of courses: after any change of files and whatever was learnt between, it is what a fresh reading makes,
//! and a review planned from it is the one planned from all cards.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

#[path = "../benches/big/mod.rs"]
mod big;
mod common;

use common::{Bench, DAY_MS, EVENING};
use proptest::prelude::*;
use rabfak::course::library::Library;
use rabfak::course::survey::Root;
use rabfak::domain::day::Moment;
use rabfak::domain::event::{EventId, Review, What};
use rabfak::domain::ids::{CardId, LessonId};
use rabfak::domain::index::Stamps;
use rabfak::domain::rating::Rating;
use rabfak::domain::session::Session;
use rabfak::domain::slip::Slip;
use rabfak::domain::stats;
use rabfak::runtime::{Places, Study};
use rabfak::store::Store;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use tempfile::TempDir;

const LESSONS: usize = 4;

/// What an author does to the files, and a learner to the cards.
#[derive(Clone, Debug)]
enum Act {
    Write { lesson: usize, cards: usize, rev: u32 },
    Break { lesson: usize },
    Order(Vec<usize>),
    Terms(usize),
    NewCourse,
    DropCourse,
    BreakCourse,
    Answer { card: usize, rating: u32, days: i64 },
    Suspend(usize),
    Bury(usize),
    Open(usize),
    Finish(usize),
    Void,
}

fn act() -> impl Strategy<Value = Act> {
    let lesson = 0..LESSONS;
    prop_oneof![
        4 => (lesson.clone(), 0usize..4, 1u32..3).prop_map(|(lesson, cards, rev)| Act::Write { lesson, cards, rev }),
        1 => lesson.clone().prop_map(|lesson| Act::Break { lesson }),
        2 => Just((0..LESSONS).collect::<Vec<_>>()).prop_shuffle().prop_map(|mut order| { order.pop(); Act::Order(order) }),
        1 => (0usize..4).prop_map(Act::Terms),
        1 => Just(Act::NewCourse),
        1 => Just(Act::DropCourse),
        1 => Just(Act::BreakCourse),
        6 => (0usize..40, 1u32..=4, 0i64..5).prop_map(|(card, rating, days)| Act::Answer { card, rating, days }),
        1 => (0usize..40).prop_map(Act::Suspend),
        1 => (0usize..40).prop_map(Act::Bury),
        1 => lesson.clone().prop_map(Act::Open),
        1 => lesson.prop_map(Act::Finish),
        1 => Just(Act::Void),
    ]
}

struct Author {
    folder: TempDir,
    clock: u64,
}

impl Author {
    fn new() -> Self {
        let author = Self { folder: tempfile::tempdir().unwrap(), clock: 0 };
        big::course(author.folder.path(), "one", big::Size { lessons: LESSONS, cards: 2, terms: 2 });
        author
    }

    fn home(&self) -> PathBuf {
        self.folder.path().join("one")
    }

    fn does(&mut self, act: &Act) {
        let home = self.home();
        match act {
            Act::Write { lesson, cards, rev } => {
                self.prose(*lesson, &big::prose(&name(*lesson), *cards, *rev));
            }
            Act::Break { lesson } => self.prose(*lesson, "# Broken\n\n```card\nBasic(q: 1)\n```\n"),
            Act::Order(order) => {
                big::manifest(&home, "one", &order.iter().map(|lesson| name(*lesson)).collect::<Vec<_>>());
                self.touch(&home.join("course.ron"));
            }
            Act::Terms(terms) => {
                big::glossary(&home, *terms);
                self.touch(&home.join("glossary.ron"));
            }
            Act::NewCourse => {
                big::course(self.folder.path(), "two", big::Size { lessons: 1, cards: 3, terms: 1 });
            }
            Act::DropCourse => drop(fs::remove_dir_all(self.folder.path().join("two"))),
            Act::BreakCourse => {
                fs::write(home.join("sources.ron"), "[(").unwrap();
                self.touch(&home.join("sources.ron"));
            }
            _ => {}
        }
    }

    fn prose(&mut self, lesson: usize, text: &str) {
        let file = self.home().join(name(lesson)).join("en.md");
        fs::write(&file, text).unwrap();
        self.touch(&file);
    }

    /// Files are written faster here than any clock ticks.
    fn touch(&mut self, file: &Path) {
        self.clock += 1;
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000 + self.clock);
        File::options().write(true).open(file).unwrap().set_modified(time).unwrap();
    }
}

fn name(lesson: usize) -> String {
    format!("l{:05}", lesson + 1)
}

fn learns(store: &mut Store, act: &Act, now: &mut Moment, last: &mut Option<EventId>) {
    let card = |n: usize| match n {
        0..20 => CardId::from(format!("one/{}-{}-a2b3", name(n / 5), n % 5)),
        20..30 => CardId::from(format!("one/term/t{}/meaning", n % 3)),
        _ => CardId::from(format!("one/term/t{}/ru", n % 3)),
    };
    let lesson = |n: usize| LessonId::from(format!("one/{}", name(n)));
    let what = match act {
        Act::Answer { card: n, rating, days } => {
            *now = now.plus_ms(days * DAY_MS);
            let rating = Rating::from_number(*rating).unwrap();
            What::Review { card: card(*n), review: Review { rating, fingerprint: 0, rev: 1, took_ms: 0 } }
        }
        Act::Suspend(n) => What::Suspend(card(*n)),
        Act::Bury(n) => What::Bury(card(*n)),
        Act::Open(n) => What::Open(lesson(*n)),
        Act::Finish(n) => What::Finish(lesson(*n)),
        Act::Void => match last.take() {
            Some(event) => What::Void { event, card: None },
            None => return,
        },
        _ => return,
    };
    *last = Some(store.record(what, *now).unwrap().id);
}

/// All rows of the index that say something, without the numbers that it gave them.
fn rows(path: &Path) -> Vec<String> {
    let conn = rusqlite::Connection::open(path).unwrap();
    let mut statement = conn
        .prepare(
            "SELECT concat_ws(' ', shelf.turn, course, sheet.lesson, problem, heading, words) FROM shelf
               LEFT JOIN sheet ON sheet.shelf = shelf.id
               LEFT JOIN section ON section.shelf = shelf.id AND section.lesson = sheet.lesson
             UNION ALL
             SELECT concat_ws('|', shelf.turn, card, note, lesson, passage, 'term', term, kind, rev, scheduled,
                              slip.turn, 'due', due, 'rank', rank)
             FROM slip JOIN shelf ON shelf = shelf.id
             UNION ALL SELECT 'problem ' || problems FROM root ORDER BY 1",
        )
        .unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
}

fn survey(store: &mut Store, root: &Root, known: &Stamps) {
    let survey = root.survey(known, "en");
    store.keep(root.name(), &survey).unwrap();
}

/// The slips of all cards, read from the files.
fn deck(folder: &Path) -> Vec<Slip> {
    let (library, _) = Library::open(&NOTHING, &[folder.to_owned()], "en");
    let courses = library.courses().iter();
    courses.flat_map(|course| library.deck(&course.id)).map(|card| Slip::from(card.as_ref())).collect()
}

static NOTHING: include_dir::Dir<'static> = include_dir::Dir::new("", &[]);

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn after_any_change_it_is_what_a_fresh_reading_makes(acts in prop::collection::vec(act(), 1..25)) {
        let mut author = Author::new();
        let data = tempfile::tempdir().unwrap();
        let path = data.path().join("a.db");
        let (mut store, mut now, mut last) = (Store::open(&path, EVENING).unwrap(), EVENING, None);
        let root = Root::disk(author.folder.path(), "en");
        survey(&mut store, &root, &Stamps::new());
        for act in &acts {
            author.does(act);
            learns(&mut store, act, &mut now, &mut last);
            let known = store.stamps(root.name()).unwrap();
            survey(&mut store, &root, &known);
        }
        let mut fresh = store;
        let kept = rows(&path);
        fresh.forget(root.name()).unwrap();
        survey(&mut fresh, &root, &Stamps::new());
        prop_assert_eq!(&kept, &rows(&path));

        fresh.rebuild().unwrap();
        prop_assert_eq!(&kept, &rows(&path));

        let deck = deck(author.folder.path());
        let (progress, day) = (fresh.progress().unwrap(), now.day());
        let shelves: Vec<i64> =
            fresh.root(root.name()).unwrap().unwrap().shelves.iter().map(|shelf| shelf.id).collect();
        let agenda = fresh.agenda(&shelves, day, 10).unwrap();
        let ids = |slips: &[Slip]| -> Vec<CardId> { Session::plan(slips, &progress, day, 10, 7).ids().cloned().collect() };
        prop_assert_eq!(ids(&agenda), ids(&deck));
        let outlook = fresh.outlook(&shelves, day, 7, 10).unwrap();
        let plan = Session::plan(&deck, &progress, day, 10, 7);
        prop_assert_eq!((outlook.due, outlook.new), (plan.due_left(), plan.new_left()));
        prop_assert_eq!(outlook.coming, stats::forecast(&deck, &progress, day, 7));
    }
}

#[test]
fn counts_kept_answer_by_answer_are_those_counted_anew() {
    let mut bench = Bench::new(80, 24);
    bench.keys("r 3 4-! 1 2u").restart(9);
    for keys in ["r", " 3", " 1", " 4", "-", "!", "u", " 2"] {
        bench.keys(keys);
        let kept = bench.study.desk().outlook.clone();
        assert!(kept.due > 0 && kept.new > 0, "{kept:?}");
        assert_eq!(kept, bench.counted_anew(), "after {keys:?}");
    }
}

#[test]
fn an_index_that_cannot_be_read_is_made_anew() {
    let mut bench = Bench::new(80, 24);
    let home = bench.text();
    bench.damage_index();
    bench.restart(0);
    assert_eq!(bench.text(), home);
}

#[test]
fn a_changed_file_is_found_by_a_survey_and_a_broken_lesson_keeps_its_progress() {
    let mut author = Author::new();
    let mut bench = Bench::with_lessons(80, 24, vec![author.folder.path().to_owned()]);
    bench.keys("c").until("j", "› Course one").keys("<enter>");
    bench.assert_shows("Lesson l00001");
    let finds_news = |bench: &Bench| bench.study.glance().unwrap().unwrap().finds_news();
    assert!(!finds_news(&bench));
    author.does(&Act::Break { lesson: 0 });
    assert!(finds_news(&bench));
    let surveyor = bench.study.surveyor().unwrap().unwrap();
    let surveys = surveyor.look();
    assert_eq!(surveys.len(), 1);
    bench.study.take_surveys(&surveys).unwrap();
    assert!(
        bench.study.desk().notices.iter().any(|notice| notice.contains("l00001")),
        "{:?}",
        bench.study.desk().notices
    );
    author.does(&Act::Write { lesson: 0, cards: 2, rev: 1 });
    bench.study.take_surveys(&bench.study.surveyor().unwrap().unwrap().look()).unwrap();
    assert!(bench.study.desk().notices.is_empty());
    assert!(bench.study.surveyor().unwrap().unwrap().look().is_empty(), "nothing has changed since");
    assert!(!finds_news(&bench));
}

/// The courses on a desk, the one that is studied in brackets.
fn on_the_desk(study: &Study) -> String {
    let current = study.desk().course().map(|course| course.id.clone());
    let courses = study.desk().courses.iter().map(|course| course.id.to_string());
    let marked = |id: String| {
        if current.as_ref().is_some_and(|current| current.as_str() == id) { format!("[{id}]") } else { id }
    };
    courses.map(marked).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_study_begins_with_the_course_that_is_studied_and_the_first_key_finds_the_others() {
    let author = Author::new();
    let data = tempfile::tempdir().unwrap();
    let lessons = vec![author.folder.path().to_owned()];
    let places = Places { data: Some(data.path().to_owned()), lessons, ..Places::default() };
    let mut study = Study::begin(&places, EVENING).unwrap();
    assert_eq!(on_the_desk(&study), "[nep]");
    study.settle().unwrap();
    assert_eq!(on_the_desk(&study), "first-steps [nep] one");
    study.choose_course(&"one".into()).unwrap();
    assert_eq!(on_the_desk(&study), "first-steps nep [one]");
    drop(study);

    let mut study = Study::begin(&places, EVENING).unwrap();
    assert_eq!(on_the_desk(&study), "[one]");
    let at_first = (study.desk().outlook.clone(), study.desk().standings.clone());
    let planned = study.review().unwrap();
    study.settle().unwrap();
    assert_eq!(on_the_desk(&study), "first-steps nep [one]");
    let whole = Study::open_whole(&places, EVENING).unwrap();
    assert_eq!(on_the_desk(&whole), "first-steps nep [one]");
    assert_eq!(at_first, (whole.desk().outlook.clone(), whole.desk().standings.clone()));
    assert_eq!(planned.ids().collect::<Vec<_>>(), whole.review_of_known().unwrap().ids().collect::<Vec<_>>());
}

#[test]
fn what_is_kept_of_another_course_and_cannot_be_read_is_made_anew_when_it_is_wanted() {
    let author = Author::new();
    let data = tempfile::tempdir().unwrap();
    let lessons = vec![author.folder.path().to_owned()];
    let places = Places { data: Some(data.path().to_owned()), lessons, ..Places::default() };
    drop(Study::begin(&places, EVENING).unwrap());
    let conn = rusqlite::Connection::open(data.path().join("rabfak.db")).unwrap();
    assert_eq!(conn.execute("UPDATE shelf SET body = x'00' WHERE course = 'one'", []).unwrap(), 1);
    drop(conn);
    let mut study = Study::begin(&places, EVENING).unwrap();
    study.settle().unwrap();
    assert_eq!(on_the_desk(&study), "first-steps [nep] one");
    assert!(!study.desk().outlook.coming.is_empty());
}
