//! Does what was said.

use super::Drill;
use super::audience::called;
use super::next::Next;
use super::people::change;
use super::said::{Said, named};
use super::words::Word;
use crate::classroom::audience::seen;
use crate::classroom::game::{Board, Clock, Event, Phase, PlayerId};
use crate::l10n::say;
use std::io;

impl Drill<'_, '_> {
    pub(super) fn obey(&mut self, said: Said, line: &str) -> io::Result<()> {
        match said {
            Said::Enter => self.go_on(),
            Said::Word(word, rest) => self.word(word, &rest, line),
            Said::Answer(player, answer, certainty) => self.answer(player, answer, certainty),
            Said::Judged(player, right) => self.judge(Some(player), right),
            Said::Hands(hands) => self.count(&hands),
            Said::Call(player) => self.call(player),
            Said::Tested(player) => self.say_player(player),
            Said::Whose => self.say_whose(),
            Said::Unknown => self.not_understood(line),
        }
    }

    /// What Enter promised, told as one thing.
    fn go_on(&mut self) -> io::Result<()> {
        let events = Next::of(&self.game).events(&self.game);
        for event in &events {
            if !self.occur(event)? {
                return self.tell();
            }
        }
        self.follow(events.last())
    }

    /// Whoever has the turn already keeps it.
    fn call(&mut self, player: PlayerId) -> io::Result<()> {
        if self.game.seat() != Some(player) {
            return self.happen(&Event::Call(player)).map(|_| ());
        }
        let texts = self.desk.texts();
        self.talk.say(&say!(texts, "drill-plain-turn", name = called(&seen(&self.game, player), texts)))
    }

    fn skip(&mut self) -> io::Result<()> {
        if !self.occur(&Event::Skip)? {
            return Ok(());
        }
        self.talk.say(&say!(self.desk.texts(), "drill-plain-skipped"))?;
        self.follow(Some(&Event::Skip))
    }

    fn word(&mut self, word: Word, rest: &str, line: &str) -> io::Result<()> {
        match word {
            Word::Right | Word::Wrong => self.judge(self.answerer(rest), word == Word::Right),
            Word::Pick if rest.is_empty() => self.draw().map(|_| ()),
            Word::Pick => match named(&self.game, rest) {
                Some(player) => self.call(player),
                None => self.say_nobody(),
            },
            Word::Undo => self.take_back(rest),
            Word::Time => self.extend(rest),
            Word::Points => self.points(rest),
            Word::Add => self.add(rest),
            Word::Rename => self.rename(rest),
            Word::Key if !rest.is_empty() => self.give_key(rest),
            Word::Absent | Word::Remove | Word::Hide => match named(&self.game, rest) {
                Some(player) => self.alter(word, player),
                None => self.say_nobody(),
            },
            _ if !rest.is_empty() => self.not_understood(line),
            Word::Skip => self.skip(),
            Word::Question => self.ask_again(),
            Word::Who => self.say_missing(),
            Word::Key => self.say_key(),
            Word::Advice => self.say_advice(),
            Word::Players => self.say_players(),
            Word::Help | Word::Quit => self.help(),
            Word::Show if self.game.round().is_some_and(|round| round.is_shown) => self.say_bars(),
            word => match self.event(word) {
                Some(event) => self.happen(&event).map(|_| ()),
                None => self.not_understood(line),
            },
        }
    }

    /// The event that a word is which stands alone.
    pub(super) fn event(&self, word: Word) -> Option<Event> {
        Some(match word {
            Word::Lock => Event::Lock,
            Word::Open => Event::Reopen,
            Word::Show => Event::Show,
            Word::Discuss => Event::Discuss,
            Word::Again => Event::Revote,
            Word::Reveal => Event::Reveal,
            Word::Next => Event::Next,
            Word::Skip => Event::Skip,
            Word::Pause if matches!(self.game.clock(), Clock::Paused(_)) => Event::Resume,
            Word::Pause => Event::Pause,
            Word::End => Event::End,
            _ => return None,
        })
    }

    fn extend(&mut self, seconds: &str) -> io::Result<()> {
        match seconds.trim_start_matches('+').parse() {
            Ok(seconds @ 1..) => self.happen(&Event::Extend(seconds)).map(|_| ()),
            _ => self.talk.say(&say!(self.desk.texts(), "drill-plain-which-time")),
        }
    }

    /// As far as all may see them; behind `all`, those of everybody.
    fn points(&mut self, rest: &str) -> io::Result<()> {
        let is_shown = self.game.phase() == Phase::Reveal && self.game.setup().rules.board != Board::Off;
        match rest {
            "" if is_shown => self.happen(&Event::Standings).map(|_| ()),
            "" => self.say_points(false),
            "all" | "все" | "всех" => self.say_points(true),
            _ => self.not_understood(rest),
        }
    }

    fn alter(&mut self, word: Word, player: PlayerId) -> io::Result<()> {
        let Some(event) = change(&self.game, word, player) else { return Ok(()) };
        let is_done = self.happen(&event)?;
        if is_done { self.say_player(player) } else { Ok(()) }
    }
}
