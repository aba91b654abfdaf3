//! A teacher's window without a screen: a drill played by its events, kept in a journal and shown to whoever looks.

#![allow(dead_code, reason = "each test file uses a part of it")]

use crate::common::EVENING;
use rabfak::classroom::audience::Audience;
use rabfak::classroom::game::{
    Effect, Event, Game, Item, Naming, Player, PlayerId, Rules, Setup, Ticket, Way, step, write,
};
use rabfak::classroom::pool::Pool;
use rabfak::domain::answer::Answer;
use rabfak::domain::day::Moment;
use rabfak::domain::event::What;
use rabfak::domain::journal::{Entry, JournalId};
use rabfak::domain::quiz;
use rabfak::runtime::{Places, Study};
use rabfak::text::fold::fold;
use std::path::Path;

/// A drill in progress, and the study that it is kept in.
pub struct Teacher {
    pub study: Study,
    pub journal: JournalId,
    pub game: Game,
    entries: u32,
    pub now: Moment,
}

/// Places with the data in `data`, and nothing else said.
pub fn places(data: &Path) -> Places {
    Places { data: Some(data.to_owned()), ..Places::default() }
}

/// The questions of the first lesson with letters to choose, as `seed` draws them.
pub fn drawn(study: &Study, number: usize, seed: u64) -> Vec<Item> {
    let rules = quiz::Rules { number, kinds: vec!["Choice"], ..quiz::Rules::default() };
    study.draw_items(&Pool::Lessons(vec!["nep/war-communism".into()], rules), seed).unwrap()
}

/// A hot seat for so many players.
pub fn hot_seat(items: Vec<Item>, players: usize) -> Setup {
    Setup {
        title: "War communism".into(),
        way: Way::HotSeat,
        rules: Rules::default(),
        naming: Naming::Anonymous,
        class: None,
        players: vec![Player::default(); players],
        items,
        seed: 7,
    }
}

impl Teacher {
    /// Begins a drill of two questions for two players.
    pub fn begin(data: &Path) -> Self {
        let study = Study::open(&places(data), EVENING).unwrap();
        let items = drawn(&study, 2, 7);
        Self::with(study, hot_seat(items, 2))
    }

    /// Begins a drill, and shows its lobby.
    pub fn with(mut study: Study, setup: Setup) -> Self {
        let journal = Study::new_journal(EVENING);
        let body = write(&setup).unwrap();
        study.record(What::Drill(Entry { journal, number: 0, body }), EVENING).unwrap();
        let game = Game::new(setup, fold);
        study.project(&Audience::of(&game));
        Self { study, journal, game, entries: 1, now: EVENING }
    }

    /// Goes on with the newest drill that was not ended.
    pub fn resume(data: &Path, now: Moment) -> Self {
        let mut study = Study::open(&places(data), now).unwrap();
        let journal = study.unfinished_drills().unwrap()[0].journal;
        let entries = study.journal(journal).unwrap();
        let told = entries.iter().map(|entry| (entry.moment, entry.body.as_str()));
        let game = Game::replay(told, fold).unwrap();
        study.project(&Audience::of(&game));
        Self { study, journal, game, entries: u32::try_from(entries.len()).unwrap(), now }
    }

    /// Something happens, a second later; it must be accepted. It is kept before it is shown.
    #[track_caller]
    pub fn play(&mut self, event: &Event) -> &mut Self {
        self.now = self.now.plus_ms(1000);
        let (game, effects) = step(self.game.clone(), event, self.now);
        assert_eq!(effects, [Effect::Keep, Effect::Project], "{event:?} in {:?}", self.game.phase());
        let entry = Entry { journal: self.journal, number: self.entries, body: write(event).unwrap() };
        self.study.record(What::Drill(entry), self.now).unwrap();
        self.entries += 1;
        self.game = game;
        self.study.project(&Audience::of(&self.game));
        self
    }

    /// The answer of a player, by the letter (from 0) under which it stands.
    #[track_caller]
    pub fn answer(&mut self, player: u32, letter: usize) -> &mut Self {
        let answer = answer(&self.game, player, letter);
        self.play(&Event::Call(PlayerId(player))).play(&answer)
    }
}

/// A player chooses what stands at a letter (from 0) of the question that is asked.
pub fn answer(game: &Game, player: u32, letter: usize) -> Event {
    let ticket: Ticket = game.ticket().expect("a question is asked");
    let option = game.item().unwrap().option_at(letter).unwrap();
    Event::Answer { player: PlayerId(player), ticket, answer: Answer::Pick(option), certainty: None }
}
