//! A drill in plain lines: whole lessons, line by line.

mod hands;
mod hot_seat;
mod kept;
mod kinds;
mod peers;
mod russian;
mod slips;
mod storm;
mod teams;

use super::course::{card, choice, desk, truth, typed};
use super::desk::Paper;
use super::play;
use crate::classroom::game::{Item, Naming, Player, Rules, Setup, Way};
use crate::classroom::name::Name;
use crate::domain::question::Question;
use crate::plain::drill;

fn item(question: Question, seed: u64) -> Item {
    let passage = Some("The household kept the rest.".into());
    Item::new(&card("rest", question), "From war communism".into(), passage, seed)
}

fn player(name: &str) -> Player {
    Player { name: Some(Name::new(name).expect("a name")), ..Player::default() }
}

/// A drill of a choice, a statement and a word.
fn setup(way: Way, names: &[&str]) -> Setup {
    let items = vec![item(choice(), 1), item(truth(), 2), item(typed(), 3)];
    Setup {
        title: "Lesson 1".into(),
        way,
        rules: Rules::default(),
        naming: Naming::Nickname,
        class: None,
        players: names.iter().map(|name| player(name)).collect(),
        items,
        seed: 7,
    }
}

/// The drill of a whole lesson, typed in lines.
fn taught(paper: &mut Paper, setup: Setup, lines: &[&str]) -> String {
    play(paper, lines, |paper, input, out| drill(paper, setup, input, out))
}
