//! How often each pupil of a class was called, over all its drills: whoever was heard least is called first.

use super::PupilId;
use crate::classroom::game::Game;
use std::collections::HashMap;

/// How often each pupil was called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heard(HashMap<PupilId, u32>);

impl Heard {
    /// In these drills of one class.
    pub fn in_drills<'a>(drills: impl IntoIterator<Item = &'a Game>) -> Self {
        let mut heard = Self::default();
        for game in drills {
            for (id, player) in game.players() {
                if let Some(pupil) = player.pupil {
                    *heard.0.entry(pupil).or_default() += game.times_called(id);
                }
            }
        }
        heard
    }

    /// How often a pupil was called.
    pub fn times(&self, pupil: PupilId) -> u32 {
        self.0.get(&pupil).copied().unwrap_or(0)
    }
}
