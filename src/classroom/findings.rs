//! From drills to item analysis: the first votes of one drill or of many, as [`super::analysis`] wants them.
//!
//! Items are the same if card and fingerprint are: a card that was reworded is another item. A vote after a discussion is
//! no first attempt and is left out, and so are questions that were passed over or never revealed. Hands that were counted
//! say how many chose what, but not who: they count for the facility and in the table of options alone.

pub mod written;

use super::analysis::{Column, Mark, Marks, Observed, observe};
use super::game::{Game, Given, Item, Manner, PlayerId, Round, Vote};
use crate::domain::answer::Answer;
use crate::domain::ids::CardId;
use std::collections::HashMap;

/// An item with all that was seen of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The item as it was asked last.
    pub item: Item,
    /// What was seen of it.
    pub seen: Observed,
    /// In how many drills.
    pub drills: usize,
}

/// What drills, oldest first, say about their items, in the order in which these were asked first.
pub fn findings<'a>(drills: impl IntoIterator<Item = &'a Game>) -> Vec<Finding> {
    let mut found: Vec<(Item, Vec<Observed>)> = Vec::new();
    let mut places: HashMap<(CardId, u32), usize> = HashMap::new();
    for game in drills {
        for (item, seen) in of_drill(game) {
            let place = *places.entry((item.card.clone(), item.fingerprint)).or_insert(found.len());
            match found.get_mut(place) {
                Some((latest, before)) => {
                    *latest = item.clone();
                    before.push(seen);
                }
                None => found.push((item.clone(), vec![seen])),
            }
        }
    }
    let pooled = |(item, seen): (Item, Vec<Observed>)| Finding {
        item,
        drills: seen.len(),
        seen: Observed::pooled(&seen),
    };
    found.into_iter().map(pooled).collect()
}

/// What one drill says about the items that were asked in it, answered by anybody.
fn of_drill(game: &Game) -> Vec<(&Item, Observed)> {
    let asked: Vec<(&Item, &Vote)> = game.counted().filter_map(first_vote).collect();
    let players = game.players().filter(|(_, player)| !player.is_removed);
    let marks: Marks = players.map(|(id, _)| row(&asked, id)).collect();
    let columns: Vec<Column> = asked.iter().map(|(item, _)| column(item)).collect();
    let mut seen = observe(&columns, &marks);
    for (seen, (item, vote)) in seen.iter_mut().zip(&asked) {
        let right = f64::from(vote.right_hands(item));
        vote.hands.iter().for_each(|hands| seen.add_hands(hands, right));
    }
    asked.into_iter().map(|(item, _)| item).zip(seen).filter(|(_, seen)| seen.answers > 0).collect()
}

fn first_vote<'a>((item, round): (&'a Item, &'a Round)) -> Option<(&'a Item, &'a Vote)> {
    Some((item, round.votes.first()?))
}

fn row(asked: &[(&Item, &Vote)], player: PlayerId) -> Vec<Option<Mark>> {
    asked.iter().map(|(_, vote)| vote.given.get(&player).map(mark)).collect()
}

fn mark(given: &Given) -> Mark {
    let chosen = match &given.answer {
        Some(Answer::Pick(option)) => vec![*option],
        Some(Answer::Truth(truth)) => vec![usize::from(!truth)],
        Some(Answer::Ticks(ticks)) => ticks.iter().copied().collect(),
        _ => Vec::new(),
    };
    Mark { score: given.share(), chosen }
}

fn column(item: &Item) -> Column {
    let right = item.right_options();
    let options = if right.is_empty() { 0 } else { item.letters() };
    Column { options, right, one_choice: item.manner() == Manner::Letter }
}

#[cfg(test)]
mod tests;
