//! What can be said now, and what to say to a line that means nothing.

use super::Drill;
use super::next::Next;
use super::words::{WORDS, Word};
use crate::classroom::game::{Event, Phase, Way, step};
use crate::l10n::say;
use crate::plain::vocabulary::{meaning, nearest};
use std::io;

impl Drill<'_, '_> {
    /// Says that a line means nothing here, and what would.
    pub(super) fn not_understood(&mut self, line: &str) -> io::Result<()> {
        let texts = self.desk.texts();
        let first = line.split_whitespace().next().unwrap_or(line).trim_start_matches(':');
        let nearest = nearest(WORDS, first)
            .filter(|near| *near != first && meaning(WORDS, near).is_some_and(|word| self.would(word)));
        let said = match nearest {
            Some(nearest) => say!(texts, "plain-unknown-nearest", word = line, nearest = nearest),
            None => say!(texts, "drill-plain-unknown", line = line, words = self.words_now()),
        };
        self.talk.out.say_all(std::iter::once(said).chain(self.forms()))
    }

    /// The words that would do something now. Who comes and goes is told of in the lobby and in the list of all words.
    pub(super) fn words_now(&self) -> String {
        let is_lobby = self.game.phase() == Phase::Lobby;
        let is_rare =
            |word: &Word| matches!(word, Word::Add | Word::Absent | Word::Remove | Word::Rename | Word::Hide);
        let words = self.offered().filter(|word| is_lobby || !is_rare(word));
        let language = self.desk.texts().language();
        words.map(|word| word.name(language)).collect::<Vec<_>>().join(", ")
    }

    /// How the question is answered, and all that can be said now.
    pub(super) fn help(&mut self) -> io::Result<()> {
        let texts = self.desk.texts();
        let words = self.offered().map(|word| word.help(&self.game, texts));
        let promise = Next::of(&self.game).promise(texts);
        let lines: Vec<String> = self.forms().into_iter().chain([promise]).chain(words).collect();
        self.talk.out.say_all(lines)
    }

    /// The words that would do something now.
    fn offered(&self) -> impl Iterator<Item = Word> {
        Word::all().filter(|word| self.would(*word))
    }

    fn would(&self, word: Word) -> bool {
        let phase = self.game.phase();
        let would = |event: Event| step(self.game.clone(), &event, self.desk.now()).0 != self.game;
        let asks_players = self.game.setup().way != Way::Hands;
        let has_answers = self.game.vote().is_some_and(|vote| !vote.given.is_empty());
        match word {
            Word::Right | Word::Wrong => {
                asks_players && (phase.is_open() || phase == Phase::Reveal && has_answers)
            }
            Word::Pick | Word::Who => asks_players && phase.is_open(),
            Word::Undo => phase.is_open() && has_answers,
            Word::Question | Word::Key => phase.is_secret(),
            Word::Advice => self.game.advice().is_some(),
            Word::Points => asks_players && phase != Phase::Lobby,
            Word::Time => would(Event::Extend(1)),
            Word::Players | Word::Add | Word::Absent | Word::Remove | Word::Rename | Word::Hide => {
                asks_players && phase != Phase::End
            }
            Word::Help | Word::Quit => true,
            word => self.event(word).is_some_and(would),
        }
    }
}
