//! A drill of a hundred pupils and forty questions: what each step costs, alone and with its entry safe on disk.

#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout, clippy::disallowed_methods)]

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use rabfak::classroom::audience::Audience;
use rabfak::classroom::game::{
    Board, Effect, Event, Game, Item, Naming, Player, PlayerId, Rules, Scoring, Setup, Ticket, Way, step,
    write,
};
use rabfak::domain::answer::Answer;
use rabfak::domain::day::Moment;
use rabfak::domain::event::What;
use rabfak::domain::journal::{Entry, JournalId};
use rabfak::domain::question::{Lure, Question};
use rabfak::store::Store;
use rabfak::text::fold::fold;
use std::time::{Duration, Instant};
use uuid::Uuid;

const PUPILS: u32 = 100;
const QUESTIONS: u32 = 40;
const NOON: Moment = Moment { at: 1_795_377_600_000, offset_min: 0 };

fn item(number: u32) -> Item {
    let lure = |text: &str| Lure { text: text.to_owned(), why_not: format!("{text} is named first.") };
    let wrong = ["the workers", "the trust's reserve", "the syndicate"].map(lure).to_vec();
    let q = format!("Who received share {number} of a trust's profit under the decree of 1923?");
    Item {
        card: format!("nep/share-{number}").into(),
        fingerprint: number,
        rev: 1,
        origin: "4 · Khozraschet".to_owned(),
        question: Question::Choice { q, a: "the Treasury".to_owned(), wrong },
        order: vec![2, 0, 3, 1],
        why: Some("So says the article on profits.".to_owned()),
        passage: Some("Profit was cut in three. ".repeat(12)),
    }
}

fn setup() -> Setup {
    Setup {
        title: "NEP".to_owned(),
        way: Way::HotSeat,
        rules: Rules { scoring: Scoring::Streak, board: Board::First, seconds: None },
        naming: Naming::Anonymous,
        class: None,
        players: vec![Player::default(); PUPILS as usize],
        items: (0..QUESTIONS).map(item).collect(),
        seed: 7,
    }
}

/// All that happens: every pupil answers every question, locked, revealed, and on.
fn events() -> Vec<Event> {
    let mut events = vec![Event::Begin];
    for question in 0..QUESTIONS {
        let ticket = Ticket { question, vote: 0 };
        let answer = |player| Event::Answer {
            player: PlayerId(player),
            ticket,
            answer: Answer::Pick((player + question) as usize % 4),
            certainty: None,
        };
        events.extend((0..PUPILS).map(answer));
        events.extend([Event::Lock, Event::Reveal, Event::Standings, Event::Next]);
    }
    events
}

fn play(game: Game, events: &[Event]) -> Game {
    events.iter().fold(game, |game, event| step(game, event, NOON).0)
}

/// One step as the screen takes it: the machine, the entry on disk, the picture for the projector.
fn whole(game: Game, event: &Event, store: &mut Store, journal: JournalId, number: &mut u32) -> Game {
    let (game, effects) = step(game, event, NOON);
    assert!(effects.contains(&Effect::Keep));
    let entry = Entry { journal, number: *number, body: write(event).unwrap() };
    store.record(What::Drill(entry), NOON).unwrap();
    *number += 1;
    serde_json::to_string(&Audience::of(&game)).unwrap();
    game
}

fn steps(c: &mut Criterion) {
    let events = events();
    let late = events.len() - 6;
    let game = play(Game::new(setup(), fold), &events[..late]);
    let mut group = c.benchmark_group("the last question of 40, 100 pupils");
    group.bench_function("an answer", |b| {
        b.iter_batched(|| game.clone(), |game| step(game, &events[late], NOON), BatchSize::LargeInput);
    });
    let end = play(game.clone(), &events[late..]);
    group.bench_function("the picture at the end, with points", |b| {
        b.iter(|| serde_json::to_string(&Audience::of(&end)).unwrap());
    });
    let journal: Vec<String> = std::iter::once(write(&setup()).unwrap())
        .chain(events.iter().map(|event| write(event).unwrap()))
        .collect();
    group.sample_size(20).bench_function("the whole journal read back", |b| {
        b.iter(|| Game::replay(journal.iter().map(|body| (NOON, body.as_str())), fold).unwrap());
    });
    group.finish();
}

/// A whole drill with its disk, once; what is looked for is the slowest step.
fn slowest(_: &mut Criterion) {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let mut store = Store::open(&folder.path().join("rabfak.db"), NOON).unwrap();
    let journal = JournalId(Uuid::from_u128(7));
    store.record(What::Drill(Entry { journal, number: 0, body: write(&setup()).unwrap() }), NOON).unwrap();
    let (mut game, mut number) = (Game::new(setup(), fold), 1);
    let mut times: Vec<Duration> = Vec::new();
    for event in &events() {
        let began = Instant::now();
        game = whole(game, event, &mut store, journal, &mut number);
        times.push(began.elapsed());
    }
    times.sort_unstable();
    let (median, worst) = (times[times.len() / 2], times[times.len() - 1]);
    let late = times.iter().filter(|time| time.as_millis() >= 5).count();
    println!(
        "{} steps with disk and picture: median {median:?}, slowest {worst:?}, {late} of 5 ms or more",
        times.len()
    );
}

criterion_group!(benches, steps, slowest);
criterion_main!(benches);
