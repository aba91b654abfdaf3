//! What is felt at every key: a saved answer, the next card, a page laid out and drawn, a search.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod big;
#[path = "../tests/common/mod.rs"]
mod common;

use common::{Bench, EVENING};
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use rabfak::course::lesson::{Lesson, PassageKind};
use rabfak::course::library::Library;
use rabfak::course::search::Index;
use rabfak::domain::event::{Review, What};
use rabfak::domain::ids::LessonId;
use rabfak::domain::journal::{Entry, JournalId};
use rabfak::domain::rating::Rating;
use rabfak::store::Store;
use rabfak::text::find::Needle;
use rabfak::text::layout::{Galley, Measure};
use rabfak::text::prose::Block;
use rusqlite::{Connection, TransactionBehavior};
use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;
use uuid::Uuid;

static NOTHING: include_dir::Dir<'static> = include_dir::Dir::new("", &[]);

/// A saved answer beside a bare transaction of one row, both on the disk that the program was built on.
fn saving(c: &mut Criterion) {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let mut group = c.benchmark_group("saving");
    group.sample_size(60);
    let mut bare = bare(&folder.path().join("bare.db"));
    group.bench_function("one row, bare", |b| {
        b.iter(|| {
            let change = bare.transaction_with_behavior(TransactionBehavior::Immediate).unwrap();
            change
                .execute("INSERT INTO answer(body) VALUES ('(rating: Good, fingerprint: 7, rev: 1)')", [])
                .unwrap();
            change.commit().unwrap();
        });
    });
    let mut store = Store::open(&folder.path().join("rabfak.db"), EVENING).unwrap();
    let (mut n, mut now) = (0u32, EVENING);
    group.bench_function("an answer", |b| {
        b.iter(|| {
            (n, now) = (n + 1, now.plus_ms(1000));
            let review = Review { rating: Rating::Good, fingerprint: 7, rev: 1, took_ms: 900 };
            let card = format!("nep/card-{}", n % 500).into();
            store.record(What::Review { card, review }, now).unwrap()
        });
    });
    let journal = JournalId(Uuid::from_u128(7));
    let mut number = 0;
    group.bench_function("an entry of a drill", |b| {
        b.iter(|| {
            now = now.plus_ms(1000);
            let body = "(at: 1795000000000, event: Answer(player: 7, answer: Pick(2)))".to_owned();
            let entry = store.record(What::Drill(Entry { journal, number, body }), now).unwrap();
            number += 1;
            entry
        });
    });
    group.finish();
}

fn bare(path: &Path) -> Connection {
    let conn = Connection::open(path).unwrap();
    conn.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
         PRAGMA recursive_triggers = ON; PRAGMA trusted_schema = OFF;
         CREATE TABLE answer(id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;",
    )
    .unwrap();
    conn
}

/// From a key to the frame that it leads to, on the bundled course.
fn keys(c: &mut Criterion) {
    let mut group = c.benchmark_group("a key and its frame");
    let mut home = Bench::new(80, 24);
    group.bench_function("down and up at home, 80x24", |b| {
        b.iter(|| {
            home.keys("jk");
        });
    });
    let mut reader = Bench::new(120, 40);
    reader.keys("<enter><pgdn>");
    group.bench_function("down and up in a lesson, 120x40", |b| {
        b.iter(|| {
            reader.keys("jk");
        });
    });
    group.bench_function("a frame of a lesson, 120x40", |b| b.iter(|| reader.draw()));
    group.finish();
}

/// A lesson of 20 KB: the first time, and when the terminal has become narrower.
fn layout(c: &mut Criterion) {
    let lesson = lesson_of(20_000);
    let blocks: Vec<&Block> = lesson
        .passages
        .iter()
        .filter_map(|passage| match &passage.kind {
            PassageKind::Prose(block) => Some(block),
            _ => None,
        })
        .collect();
    let language = Some(rabfak::text::layout::Language::En);
    let lay_out = |galleys: &[(Galley, &Block)], width| {
        let measure = Measure { width, hyphenate: language, justify: false, ascii: false };
        galleys.iter().map(|(galley, block)| galley.lay_out(block, &measure).len()).sum::<usize>()
    };
    let galleys =
        || -> Vec<_> { blocks.iter().map(|block| (Galley::new(block, language), *block)).collect() };
    let mut group = c.benchmark_group("laying out 20 KB");
    group.bench_function("cold", |b| b.iter(|| lay_out(&galleys(), 66)));
    let known = galleys();
    group.bench_function("after a resize", |b| b.iter(|| lay_out(&known, black_box(58))));
    group.finish();
}

fn lesson_of(bytes: usize) -> Arc<Lesson> {
    let folder = tempfile::tempdir().unwrap();
    big::course(folder.path(), "big", big::Size { lessons: 1, cards: bytes / 520, terms: 0 });
    let (library, _) = Library::open(&NOTHING, &[folder.path().to_owned()], "en");
    library.lesson(&LessonId::from("big/l00001")).unwrap()
}

/// A search in a thousand lessons, once they have been read.
fn search(c: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    big::course(folder.path(), "big", big::Size { lessons: 1000, cards: 10, terms: 200 });
    let (library, _) = Library::open(&NOTHING, &[folder.path().to_owned()], "en");
    let mut index = Index::new(library.courses(), "en");
    for head in &library.courses()[0].lessons {
        index.put(&library.lesson(&head.id).unwrap());
    }
    let mut group = c.benchmark_group("searching 1,000 lessons");
    group.sample_size(20);
    group.bench_function("a word that is everywhere", |b| {
        b.iter(|| index.find(&Needle::new("requisition"), None, &[]));
    });
    group.bench_function("a word that is nowhere", |b| {
        b.iter(|| index.find(&Needle::new("zeppelin"), None, &[]));
    });
    group.finish();
}

/// A lesson read from its file.
fn reading(c: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    big::course(folder.path(), "big", big::Size { lessons: 1, cards: 40, terms: 0 });
    let (library, _) = Library::open(&NOTHING, &[folder.path().to_owned()], "en");
    let id = LessonId::from("big/l00001");
    c.bench_function("reading a lesson of 20 KB", |b| {
        b.iter_batched(|| library.forget(&id), |()| library.lesson(&id).unwrap(), BatchSize::PerIteration);
    });
}

criterion_group!(felt, saving, keys, layout, search, reading);
criterion_main!(felt);
