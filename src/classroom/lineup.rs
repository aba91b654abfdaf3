//! Who plays of a class: its pupils as players, and how often each was called in earlier drills, for whoever was heard least
//! is called first.

use super::game::{Game, Player};
use super::name::{Name, apart};
use super::roster::{Class, Pupil, PupilId};
use std::collections::HashMap;

/// The pupils as they play: those who are in the class, each with a name that nobody else is shown by.
pub fn lineup(class: &Class, heard: &Heard) -> Vec<Player> {
    let labels = apart(class.present().map(|pupil| &pupil.name));
    let player = |(pupil, label): (&Pupil, String)| Player {
        name: Name::new(&label).ok().or_else(|| Some(pupil.name.clone())),
        pupil: Some(pupil.id),
        group: pupil.group.clone(),
        heard: heard.times(pupil.id),
        is_hidden: pupil.is_hidden,
        ..Player::default()
    };
    class.present().zip(labels).map(player).collect()
}

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::classroom::game::{Event, Naming, PlayerId, Rules, Setup, Way, step};
    use crate::classroom::roster::{Change, Entry};
    use crate::domain::journal::JournalId;
    use uuid::Uuid;

    #[test]
    fn those_who_are_in_the_class_play_told_apart() {
        let name = |text: &str| Name::new(text).unwrap();
        let added = |(id, text)| Change::Added { pupil: PupilId(id), name: name(text), group: None };
        let mut changes: Vec<Change> = [(1, "Ada"), (2, "Ben"), (3, "Ada")].into_iter().map(added).collect();
        changes.extend([Change::Removed(PupilId(2)), Change::Hidden(PupilId(3))]);
        let entries = [Entry::Named(name("7b")), Entry::Changed(changes)];
        let class = Class::fold(JournalId(Uuid::nil()), entries).unwrap();
        let players = lineup(&class, &Heard::default());
        let shown: Vec<&str> =
            players.iter().filter_map(|player| Some(player.name.as_ref()?.as_str())).collect();
        assert_eq!(shown, ["Ada", "Ada 2"]);
        assert_eq!(players.iter().map(|player| player.is_hidden).collect::<Vec<_>>(), [false, true]);
    }

    #[test]
    fn who_was_called_in_earlier_drills_is_counted() {
        let item = crate::classroom::played::choice("nep/a", "Who?");
        let players = [4, 9].map(|id| Player { pupil: Some(PupilId(id)), ..Player::default() }).to_vec();
        let setup = Setup {
            title: String::new(),
            way: Way::HotSeat,
            rules: Rules::default(),
            naming: Naming::Roster,
            class: None,
            players,
            items: vec![item],
            seed: 0,
        };
        let calls = [1, 1, 0].map(|id| Event::Call(PlayerId(id)));
        let begun = Game::new(setup, crate::classroom::played::fold);
        let moment = crate::classroom::played::NOON;
        let game = std::iter::once(Event::Begin)
            .chain(calls)
            .fold(begun, |game, event| step(game, &event, moment).0);
        let heard = Heard::in_drills([&game, &game]);
        assert_eq!([4, 9, 1].map(|id| heard.times(PupilId(id))), [2, 4, 0]);
    }
}
