//! Any events in any order: nothing is lost, doubled or counted elsewhere, and the journal tells it all again.

use super::*;
use proptest::prelude::*;
use std::collections::HashMap;

/// Any event that three questions and four players know, and some that they do not.
fn event() -> impl Strategy<Value = Event> {
    let player = || (0u32..5).prop_map(PlayerId);
    let ticket = || (0u32..3, 0u8..2).prop_map(|(question, vote)| Ticket { question, vote });
    let answer = (player(), ticket(), 0usize..5).prop_map(|(player, ticket, option)| Event::Answer {
        player,
        ticket,
        answer: Answer::Pick(option),
        certainty: None,
    });
    let turns = [
        Event::Begin,
        Event::Lock,
        Event::Lock,
        Event::Reveal,
        Event::Reveal,
        Event::Next,
        Event::Next,
        Event::Discuss,
        Event::Revote,
        Event::Reopen,
        Event::Show,
        Event::Skip,
        Event::Standings,
        Event::Extend(10),
        Event::Pause,
        Event::Resume,
        Event::TimeUp,
        Event::Release,
        Event::End,
    ];
    prop_oneof![
        12 => answer,
        12 => prop::sample::select(turns.to_vec()),
        1 => (player(), ticket()).prop_map(|(player, ticket)| Event::Withdraw { player, ticket }),
        1 => (player(), ticket(), any::<bool>())
            .prop_map(|(player, ticket, right)| Event::Judge { player, ticket, right }),
        1 => (ticket(), prop::collection::vec(0u32..9, 4))
            .prop_map(|(ticket, hands)| Event::Count { ticket, hands }),
        1 => player().prop_map(Event::Call),
        1 => (player(), any::<bool>()).prop_map(|(player, absent)| Event::Absent(player, absent)),
        1 => (player(), any::<bool>()).prop_map(|(player, removes)| Event::Remove(player, removes)),
        1 => Just(Event::Join(Player::default())),
    ]
}

/// What a careful clerk would have written down: for each question, vote and player the last answer that was taken.
#[derive(Default)]
struct Clerk(HashMap<(u32, u8, PlayerId), usize>);

impl Clerk {
    fn write(&mut self, event: &Event, before: &Game, accepted: bool) {
        match event {
            Event::Answer { player, ticket, answer: Answer::Pick(option), .. } => {
                let is_open = before.phase().is_open() && before.ticket() == Some(*ticket);
                let is_here = before.player(*player).is_some_and(Player::is_here);
                assert_eq!(accepted, is_open && is_here && *option < 4, "{event:?} in {:?}", before.phase());
                if accepted {
                    self.0.insert((ticket.question, ticket.vote, *player), *option);
                }
            }
            Event::Withdraw { player, ticket } if accepted => {
                _ = self.0.remove(&(ticket.question, ticket.vote, *player));
            }
            _ => {}
        }
    }

    fn agrees_with(&self, game: &Game) {
        let mut found = 0;
        for (question, round) in (0u32..).zip(game.rounds()) {
            for (vote, answers) in (0u8..).zip(&round.votes) {
                for (player, given) in &answers.given {
                    let Some(Answer::Pick(option)) = given.answer else { continue };
                    assert_eq!(self.0.get(&(question, vote, *player)), Some(&option));
                    found += 1;
                }
            }
        }
        assert_eq!(found, self.0.len(), "an answer was lost");
    }
}

proptest! {
    #[test]
    fn no_answer_is_lost_doubled_or_counted_elsewhere(events in prop::collection::vec(event(), 0..200)) {
        let mut live = game(Way::HotSeat, vec![choice(); 3], 4);
        let mut clerk = Clerk::default();
        for (second, event) in (0..).zip(&events) {
            let (after, effects) = step(live.clone(), event, at(second));
            let accepted = effects.contains(&Effect::Keep);
            prop_assert!(accepted || after == live, "a refused {:?} changed something", event);
            clerk.write(event, &live, accepted);
            live = after;
        }
        clerk.agrees_with(&live);
    }

    #[test]
    fn the_journal_gives_the_same_game(events in prop::collection::vec(event(), 0..200)) {
        let setup = setup(Way::HotSeat, of_each_kind(), 4);
        let mut journal = vec![(at(0), write(&setup).unwrap())];
        let mut live = Game::new(setup, fold);
        for (second, event) in (0..).zip(&events) {
            let (after, effects) = step(live, event, at(second));
            live = after;
            if effects.contains(&Effect::Keep) {
                journal.push((at(second), write(event).unwrap()));
            }
        }
        let told = journal.iter().map(|(moment, body)| (*moment, body.as_str()));
        prop_assert_eq!(Game::replay(told, fold).unwrap(), live);
    }
}

#[test]
fn a_journal_that_is_none_says_which_entry() {
    let setup = write(&setup(Way::HotSeat, vec![choice()], 1)).unwrap();
    let entries = [setup.as_str(), "Begin", "Dance"].map(|body| (NOON, body));
    let unreadable = Game::replay(entries, fold).unwrap_err();
    assert_eq!(unreadable.number, 2);
    assert_eq!(Game::replay([], fold).unwrap_err().number, 0);
}
