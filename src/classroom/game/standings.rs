//! How the points stand. Nobody is ever shown to all as the last.

use super::score::points;
use super::{Game, PlayerId, Points};
use crate::classroom::name::Name;

/// The most places that all may see.
const SHOWN: usize = 3;

/// The points of a player, or the mean of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing<T> {
    /// Whose.
    pub of: T,
    /// How many.
    pub points: Points,
    /// The place, from 1; the same for the same points.
    pub place: usize,
}

impl Game {
    /// What a player earned with the questions that count: with the last answer given to each.
    pub fn points(&self, id: PlayerId) -> Points {
        let rules = self.setup.rules;
        let mut row = 0;
        let mut earned = Points::default();
        for (_, round) in self.counted() {
            let given = round.votes.iter().rev().find_map(|vote| vote.given.get(&id));
            let Some(given) = given else { continue };
            earned = earned + points(rules.scoring, given, rules.seconds, row);
            row = if given.is_right() { row + 1 } else { 0 };
        }
        earned
    }

    /// The points of all who are here, the best first. For whoever teaches: see [`shown`].
    pub fn standings(&self) -> Vec<Standing<PlayerId>> {
        ranked(self.here().map(|(id, _)| (id, self.points(id))).collect())
    }

    /// The mean of each group, of those who are here, the best first.
    pub fn group_standings(&self) -> Vec<Standing<Name>> {
        ranked(self.groups().into_iter().map(|(name, members)| (name, self.mean(&members))).collect())
    }

    fn mean(&self, members: &[PlayerId]) -> Points {
        let sum: Points = members.iter().map(|id| self.points(*id)).sum();
        Points(sum.0 / members.len().max(1) as i32)
    }

    /// The groups that are there with those of their members who are here, by name.
    fn groups(&self) -> Vec<(Name, Vec<PlayerId>)> {
        let mut groups: Vec<(Name, Vec<PlayerId>)> = Vec::new();
        for (id, player) in self.here() {
            let Some(name) = &player.group else { continue };
            match groups.iter_mut().find(|(group, _)| group == name) {
                Some((_, members)) => members.push(id),
                None => groups.push((name.clone(), vec![id])),
            }
        }
        groups.sort();
        groups
    }

    pub(super) fn smallest_group(&self) -> Option<Name> {
        self.groups().into_iter().min_by_key(|(_, members)| members.len()).map(|(name, _)| name)
    }
}

/// The first of these, as far as all may see them: at most three places, and never the last one of several.
pub fn shown<T>(mut standings: Vec<Standing<T>>) -> Vec<Standing<T>> {
    if let (Some(best), Some(last)) = (standings.first(), standings.last())
        && best.points > last.points
    {
        let last = last.points;
        standings.retain(|standing| standing.points > last && standing.place <= SHOWN);
    }
    standings.truncate(SHOWN);
    standings
}

fn ranked<T>(mut points: Vec<(T, Points)>) -> Vec<Standing<T>> {
    points.sort_by_key(|(_, points)| std::cmp::Reverse(*points));
    let places: Vec<usize> =
        points.iter().map(|(_, own)| 1 + points.iter().filter(|(_, other)| other > own).count()).collect();
    let places = points.into_iter().zip(places);
    places.map(|((of, points), place)| Standing { of, points, place }).collect()
}
