//! Whose turn it is: drawn by chance among those who were asked least, so that nobody is asked twice before all were
//! asked once. The same seed draws the same names.

use super::Game;
use super::player::PlayerId;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

impl Game {
    /// The next player to call; none if nobody is here. Who has the turn is only drawn again if there is nobody else.
    pub fn draw(&self) -> Option<PlayerId> {
        let heard =
            |id: &PlayerId| self.player(*id).map_or(0, |player| player.heard) + self.times_called(*id);
        let mut here: Vec<PlayerId> = self.here().map(|(id, _)| id).collect();
        if here.len() > 1 {
            here.retain(|id| Some(*id) != self.seat());
        }
        let least = here.iter().map(heard).min()?;
        here.retain(|id| heard(id) == least);
        let mut chance = StdRng::seed_from_u64(self.setup().seed ^ (self.calls.len() as u64 + 1) << 32);
        here.get(chance.random_range(0..here.len())).copied()
    }

    /// How often a player was called in this drill.
    pub fn times_called(&self, id: PlayerId) -> u32 {
        self.calls.iter().filter(|called| **called == id).count() as u32
    }
}
