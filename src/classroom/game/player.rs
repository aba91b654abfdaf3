//! Who plays: a pupil, or a team at its key.

use crate::classroom::name::Name;
use crate::classroom::roster::PupilId;
use serde::{Deserialize, Serialize};

/// A player of one drill: its place among those who play, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PlayerId(pub u32);

/// A player.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Player {
    /// The name; none for a player who is only a number.
    pub name: Option<Name>,
    /// The pupil of the class, if it is one.
    pub pupil: Option<PupilId>,
    /// The group that the player's points belong to.
    pub group: Option<Name>,
    /// The key that calls the player.
    pub key: Option<char>,
    /// How often the class heard this pupil in earlier drills.
    pub heard: u32,
    /// Not here today: is not called, and counts in nothing.
    pub is_absent: bool,
    /// The name is not shown to all.
    pub is_hidden: bool,
    /// Plays no more; what was answered is kept.
    pub is_removed: bool,
}

impl Player {
    /// Whether the player is to be reckoned with.
    pub fn is_here(&self) -> bool {
        !self.is_absent && !self.is_removed
    }
}
