//! From phase to phase.

use super::{Clock, Event, Game, Phase, Refusal, Round, Vote, Way};
use crate::domain::day::Moment;

impl Game {
    pub(super) fn turn(&mut self, event: &Event, now: Moment) -> Result<(), Refusal> {
        match (event, self.phase) {
            (Event::Begin, Phase::Lobby) => self.begin(now)?,
            (Event::Lock, phase) if phase.is_open() => self.lock(),
            (Event::TimeUp, phase) if phase.is_open() && self.clock.is_up(now) => self.lock(),
            (Event::Reopen, Phase::Locked) => self.reopen(),
            (Event::Reopen, Phase::End) => self.go_on_after_end(),
            (Event::Show, Phase::Locked) => self.last_round()?.is_shown = true,
            (Event::Discuss, Phase::Locked) => self.discuss()?,
            (Event::Revote, Phase::Discuss) => self.revote(now)?,
            (Event::Reveal, Phase::Locked | Phase::Discuss) => self.reveal()?,
            (Event::Standings, Phase::Reveal) => self.phase = Phase::Standings,
            (Event::Next, Phase::Reveal | Phase::Standings) => self.next(now),
            (Event::Skip, phase) if phase.is_secret() => self.skip(now)?,
            (Event::Extend(seconds), phase) if phase.is_open() || phase == Phase::Discuss => {
                self.clock = self.clock.extend(*seconds, now);
            }
            (Event::Pause, _) => self.clock = self.clock.pause(now).ok_or(Refusal::NotNow)?,
            (Event::Resume, _) => self.clock = self.clock.resume(now).ok_or(Refusal::NotNow)?,
            (Event::End, phase) if phase != Phase::End => self.end(),
            _ => return Err(Refusal::NotNow),
        }
        Ok(())
    }

    fn last_round(&mut self) -> Result<&mut Round, Refusal> {
        self.rounds.last_mut().ok_or(Refusal::NotNow)
    }

    fn begin(&mut self, now: Moment) -> Result<(), Refusal> {
        let needs_players = self.setup.way != Way::Hands;
        if self.setup.items.is_empty() || (needs_players && self.here().next().is_none()) {
            return Err(Refusal::Nobody);
        }
        if matches!(self.setup.way, Way::Paper { .. }) {
            self.rounds = self.setup.items.iter().map(|_| Round::opened()).collect();
            self.phase = Phase::Sheets;
        } else {
            self.open(now);
        }
        Ok(())
    }

    /// Opens the next question.
    fn open(&mut self, now: Moment) {
        self.rounds.push(Round::opened());
        self.listen(Phase::Question, now);
    }

    /// Begins to take answers.
    fn listen(&mut self, phase: Phase, now: Moment) {
        (self.phase, self.seat, self.opened) = (phase, None, now);
        self.clock = Clock::start(self.setup.rules.seconds, now);
    }

    fn lock(&mut self) {
        (self.phase, self.clock) = (Phase::Locked, Clock::Off);
    }

    /// The time, if there was one, is not started again: it was the teacher's wish to go on.
    fn reopen(&mut self) {
        let Some(round) = self.rounds.last_mut() else { return };
        round.is_shown = false;
        self.phase = if round.votes.len() == 1 { Phase::Question } else { Phase::SecondVote };
    }

    /// Only after the first vote, and nobody sees that any more.
    fn discuss(&mut self) -> Result<(), Refusal> {
        let round = self.rounds.last_mut().filter(|round| round.votes.len() == 1).ok_or(Refusal::NotNow)?;
        round.is_shown = false;
        (self.phase, self.seat) = (Phase::Discuss, None);
        Ok(())
    }

    fn revote(&mut self, now: Moment) -> Result<(), Refusal> {
        self.last_round()?.votes.push(Vote::default());
        self.listen(Phase::SecondVote, now);
        Ok(())
    }

    fn reveal(&mut self) -> Result<(), Refusal> {
        let round = self.last_round()?;
        (round.is_shown, round.is_revealed) = (true, true);
        (self.phase, self.clock, self.seat) = (Phase::Reveal, Clock::Off, None);
        Ok(())
    }

    fn next(&mut self, now: Moment) {
        if self.rounds.len() < self.setup.items.len() { self.open(now) } else { self.end() }
    }

    fn skip(&mut self, now: Moment) -> Result<(), Refusal> {
        self.last_round()?.is_skipped = true;
        self.next(now);
        Ok(())
    }

    fn end(&mut self) {
        (self.ended_in, self.phase, self.clock, self.seat) = (self.phase, Phase::End, Clock::Off, None);
        self.reveal_sheets(true);
    }

    fn go_on_after_end(&mut self) {
        self.phase = self.ended_in;
        self.reveal_sheets(false);
    }

    /// Sheets of paper are all revealed together, when the last one was entered.
    fn reveal_sheets(&mut self, is_revealed: bool) {
        if self.ended_in == Phase::Sheets {
            self.rounds.iter_mut().for_each(|round| round.is_revealed = is_revealed);
        }
    }
}
