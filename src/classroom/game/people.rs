//! Who plays: joining, leaving, being called.

use super::{Game, Phase, Player, PlayerId, Refusal};
use crate::domain::day::Moment;

/// The most players of one drill.
const MOST: usize = 1000;

impl Game {
    /// All who ever played, in the order of their coming.
    pub fn players(&self) -> impl Iterator<Item = (PlayerId, &Player)> {
        self.players.iter().enumerate().map(|(at, player)| (PlayerId(at as u32), player))
    }

    /// Those who are to be reckoned with.
    pub fn here(&self) -> impl Iterator<Item = (PlayerId, &Player)> {
        self.players().filter(|(_, player)| player.is_here())
    }

    /// A player.
    pub fn player(&self, id: PlayerId) -> Option<&Player> {
        self.players.get(id.0 as usize)
    }

    /// The player at a key, small or large.
    pub fn at_key(&self, key: char) -> Option<PlayerId> {
        let lower = |key: char| key.to_lowercase().next();
        self.here().find(|(_, player)| player.key.and_then(lower) == lower(key)).map(|(id, _)| id)
    }

    pub(super) fn known(&mut self, id: PlayerId) -> Result<&mut Player, Refusal> {
        self.players.get_mut(id.0 as usize).ok_or(Refusal::NoPlayer)
    }

    /// Refused unless the player can answer.
    pub(super) fn present(&self, id: PlayerId) -> Result<&Player, Refusal> {
        self.player(id).filter(|player| player.is_here()).ok_or(Refusal::NoPlayer)
    }

    /// Whether there is only the nameless one who stands for all: whoever comes with a name takes that place.
    pub fn has_stand_in(&self) -> bool {
        self.phase == Phase::Lobby && self.players == [Player::default()]
    }

    /// Who the next one to join will be.
    pub fn next_player(&self) -> PlayerId {
        if self.has_stand_in() { PlayerId(0) } else { PlayerId(self.players.len() as u32) }
    }

    /// A player without a group comes into the smallest one, where there are groups.
    pub(super) fn join(&mut self, player: &Player) -> Result<(), Refusal> {
        if self.phase == Phase::End || self.players.len() >= MOST {
            return Err(Refusal::NotNow);
        }
        if self.has_stand_in() && player.name.is_some() {
            self.players.clear();
        }
        let mut player = player.clone();
        if player.group.is_none() {
            player.group = self.smallest_group();
        }
        self.players.push(player);
        Ok(())
    }

    /// Refused if another one has the key.
    pub(super) fn give_key(&mut self, id: PlayerId, key: char) -> Result<(), Refusal> {
        if self.at_key(key).is_some_and(|other| other != id) {
            return Err(Refusal::KeyTaken);
        }
        self.known(id)?.key = Some(key);
        Ok(())
    }

    pub(super) fn remove(&mut self, id: PlayerId, removes: bool) -> Result<(), Refusal> {
        self.known(id)?.is_removed = removes;
        self.vacate(id);
        Ok(())
    }

    pub(super) fn miss(&mut self, id: PlayerId, absent: bool) -> Result<(), Refusal> {
        self.known(id)?.is_absent = absent;
        self.vacate(id);
        Ok(())
    }

    /// Whoever is not here has no turn.
    fn vacate(&mut self, id: PlayerId) {
        if self.seat == Some(id) && self.present(id).is_err() {
            self.seat = None;
        }
    }

    pub(super) fn call(&mut self, id: PlayerId, now: Moment) -> Result<(), Refusal> {
        if !self.phase.is_open() {
            return Err(Refusal::NotNow);
        }
        self.present(id)?;
        (self.seat, self.opened) = (Some(id), now);
        self.calls.push(id);
        Ok(())
    }

    pub(super) fn release(&mut self) -> Result<(), Refusal> {
        self.seat.take().map(|_| ()).ok_or(Refusal::NotNow)
    }
}
