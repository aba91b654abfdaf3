//! What is done with much: checking 10,000 lessons, and 100,000 cards with 1,000,000 events behind them. Each is done a
//! few times at most, for it takes seconds. The log is written where commits cost nothing: see README.md.

#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout)]
#![allow(clippy::disallowed_methods, reason = "whoever measures needs a clock")]

mod big;

use rabfak::course::check::check;
use rabfak::domain::day::Moment;
use rabfak::domain::event::{Review, What};
use rabfak::domain::rating::Rating;
use rabfak::runtime::{Places, Study};
use rabfak::settings::actions;
use rabfak::store::Store;
use rabfak::text::fold::fold;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const BEGIN: Moment = Moment { at: 1_750_000_000_000, offset_min: 0 };
const CARDS: usize = 100_000;
const EVENTS: usize = 1_000_000;

fn timed<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let begun = Instant::now();
    let made = work();
    println!("{what}: {:.2?}", begun.elapsed());
    made
}

fn main() {
    let shelf = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    for n in 0..100 {
        big::course(shelf.path(), &format!("c{n:02}"), big::Size { lessons: 100, cards: 10, terms: 0 });
    }
    for _ in 0..3 {
        let found = timed("check 10,000 lessons", || check(shelf.path(), fold, &actions()));
        println!("  {} diagnostics", found.said.len());
    }
    // In memory where there is such a folder: a million commits would take an hour of waiting for the disk.
    let memory = Some(Path::new("/dev/shm")).filter(|folder| folder.is_dir());
    let data = memory.map_or_else(tempfile::tempdir, tempfile::tempdir_in).unwrap();
    let mut store = Store::open(&data.path().join("rabfak.db"), BEGIN).unwrap();
    let now = timed("write 1,000,000 events", || write_events(&mut store));
    for _ in 0..2 {
        timed("rebuild from 1,000,000 events", || store.rebuild().unwrap());
    }
    drop(store);
    let places = Places {
        data: Some(data.path().to_owned()),
        lessons: vec![PathBuf::from(shelf.path())],
        ..Places::default()
    };
    timed("index 10,000 lessons", || drop(Study::open(&places, now).unwrap()));
    let mut study = timed("open the study", || Study::open(&places, now).unwrap());
    let outlook = &study.desk().outlook;
    println!("  {} due, {} new", outlook.due, outlook.new);
    let mut session = timed("plan the review", || study.review().unwrap());
    let mut times = Vec::new();
    for _ in 0..200 {
        let begun = Instant::now();
        session.answered(Rating::Good);
        let Some(turn) = session.current() else { break };
        std::hint::black_box(study.card(&turn.slip).unwrap());
        times.push(begun.elapsed());
    }
    times.sort_unstable();
    println!("next card: {:.2?} (nine of ten {:.2?})", times[times.len() / 2], times[times.len() * 9 / 10]);
    answers(&mut study, session, now);
}

/// What an answer costs in such a study, with all that the desk learns of it.
fn answers(study: &mut Study, mut session: rabfak::domain::session::Session, mut now: Moment) {
    let mut times: Vec<Duration> = Vec::new();
    for _ in 0..200 {
        let Some(turn) = session.current() else { break };
        now = now.plus_ms(1000);
        let review = Review { rating: Rating::Good, fingerprint: 0, rev: 1, took_ms: 0 };
        let what = What::Review { card: turn.slip.card.clone(), review };
        let begun = Instant::now();
        study.record(what, now).unwrap();
        times.push(begun.elapsed());
        session.answered(Rating::Good);
    }
    times.sort_unstable();
    println!("an answer recorded, without the disk: {:.2?}", times[times.len() / 2]);
}

/// Ten events for each card, as they come when it is reviewed for some months; then a day on which some are due.
fn write_events(store: &mut Store) -> Moment {
    for n in 0..EVENTS {
        let (card, turn) = (n % CARDS, n / CARDS);
        let (course, lesson, at) = (card / 1000, card / 10 % 100 + 1, card % 10);
        let id = format!("c{course:02}/l{lesson:05}-{at}-a2b3");
        let rating = if (card + turn) % 11 == 0 { Rating::Again } else { Rating::Good };
        let review = Review { rating, fingerprint: 0, rev: 1, took_ms: 4000 };
        let days = (turn * turn * 3 + card % 7) as i64;
        let moment = BEGIN.plus_ms(days * 24 * 3_600_000 + (card as i64) * 10);
        store.record(What::Review { card: id.into(), review }, moment).unwrap();
    }
    BEGIN.plus_ms(300 * 24 * 3_600_000)
}
