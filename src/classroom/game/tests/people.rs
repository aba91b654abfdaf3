//! Who plays.

use super::*;
use std::collections::HashSet;

fn named(names: &[&str]) -> Vec<Player> {
    names.iter().map(|name| Player { name: Name::new(name).ok(), ..Player::default() }).collect()
}

#[test]
fn nobody_is_called_twice_before_all_were_called_once() {
    let mut game = play(game(Way::HotSeat, vec![choice()], 7), [(0, Event::Begin)]);
    for round in 0..5 {
        let mut called = HashSet::new();
        for _ in 0..7 {
            let drawn = game.draw().unwrap();
            assert!(called.insert(drawn), "{drawn:?} twice in round {round}");
            game = play(game, [(1, Event::Call(drawn))]);
        }
    }
}

#[test]
fn the_least_heard_are_called_first_and_the_absent_not_at_all() {
    let mut setup = setup(Way::HotSeat, vec![choice()], 3);
    setup.players[0].heard = 4;
    setup.players[1].is_absent = true;
    let game = play(Game::new(setup, fold), [(0, Event::Begin)]);
    assert_eq!(game.draw(), Some(PlayerId(2)));
    assert_eq!(refused(&game, &Event::Call(PlayerId(1)), 1), Refusal::NoPlayer);
    let game = play(game, [(1, Event::Absent(PlayerId(2), true))]);
    assert_eq!(game.draw(), Some(PlayerId(0)));
    let game = play(game, [(2, Event::Remove(PlayerId(0), true))]);
    assert_eq!(game.draw(), None);
    let game = play(game, [(3, Event::Absent(PlayerId(1), false))]);
    assert_eq!(game.draw(), Some(PlayerId(1)), "came late");
}

/// Over many seeds everybody is drawn first about equally often: 1,000 draws among 5, expected 200 each.
#[test]
fn the_draw_is_fair_and_follows_the_seed() {
    let mut first = [0; 5];
    for seed in 0..1000 {
        let setup = Setup { seed, ..setup(Way::HotSeat, vec![choice()], 5) };
        let game = play(Game::new(setup, fold), [(0, Event::Begin)]);
        assert_eq!(game.draw(), game.clone().draw(), "the same seed draws the same name");
        first[game.draw().unwrap().0 as usize] += 1;
    }
    assert!(first.iter().all(|times| (150..250).contains(times)), "{first:?}");
}

#[test]
fn who_comes_late_plays_from_then_on_in_the_smallest_group() {
    let mut setup = setup(Way::HotSeat, vec![choice(), choice()], 0);
    setup.rules.board = Board::Groups;
    setup.players = named(&["Ada", "Ben", "Lu"]);
    for (player, group) in setup.players.iter_mut().zip(["red", "red", "blue"]) {
        player.group = Name::new(group).ok();
    }
    let late = named(&["Zoé"]).remove(0);
    let game =
        play(Game::new(setup, fold), [(0, Event::Begin), (1, pick(0, (0, 0), 0)), (2, Event::Join(late))]);
    let game = play(game, [(3, pick(3, (0, 0), 0)), (4, Event::Lock), (5, Event::Reveal)]);
    assert_eq!(game.player(PlayerId(3)).unwrap().group.as_ref().unwrap().as_str(), "blue");
    let means: Vec<(String, i32)> = game
        .group_standings()
        .into_iter()
        .map(|group| (group.of.as_str().to_owned(), group.points.0))
        .collect();
    assert_eq!(means, [("blue".to_owned(), 50), ("red".to_owned(), 50)]);
}

#[test]
fn nobody_is_shown_as_the_last() {
    for right in 0u32..5 {
        let game = play(game(Way::HotSeat, vec![choice()], 5), [(0, Event::Begin)]);
        let answers = (0..5).map(|id| (1, pick(id, (0, 0), usize::from(id >= right))));
        let game = play(play(game, answers), [(2, Event::Lock), (3, Event::Reveal)]);
        let shown = shown(game.standings());
        assert!(shown.len() <= 3);
        let is_tied = right == 0;
        assert!(is_tied || shown.iter().all(|place| place.points == Points(100)), "{shown:?}");
    }
}

#[test]
fn a_team_is_found_by_its_key_in_either_case() {
    let mut setup = setup(Way::Teams, vec![choice()], 2);
    (setup.players[0].key, setup.players[1].key) = (Some('z'), Some('0'));
    let game = Game::new(setup, fold);
    assert_eq!(
        ["z", "Z", "0", "x"].map(|key| game.at_key(key.chars().next().unwrap())),
        [Some(PlayerId(0)), Some(PlayerId(0)), Some(PlayerId(1)), None]
    );
}

#[test]
fn a_player_is_renamed_hidden_taken_out_and_taken_back() {
    let mut setup = setup(Way::HotSeat, vec![choice()], 0);
    setup.players = named(&["Ada", "Ben"]);
    let ben = PlayerId(1);
    let game = play(Game::new(setup, fold), [(0, Event::Begin), (1, pick(1, (0, 0), 0))]);
    let game =
        play(game, [(2, Event::Rename(ben, Name::new("Benjamin").unwrap())), (3, Event::Remove(ben, true))]);
    assert_eq!(refused(&game, &pick(1, (0, 0), 1), 4), Refusal::NoPlayer);
    let game = play(game, [(5, Event::Remove(ben, false)), (6, Event::Lock), (7, Event::Reveal)]);
    assert_eq!(
        (game.points(ben), game.player(ben).unwrap().name.as_ref().unwrap().as_str()),
        (Points(100), "Benjamin")
    );
}

#[test]
fn no_two_teams_have_one_key() {
    let mut setup = setup(Way::Teams, vec![choice()], 2);
    (setup.players[0].key, setup.players[1].key) = (Some('1'), Some('z'));
    let game = Game::new(setup, fold);
    assert_eq!(refused(&game, &Event::Key(PlayerId(0), 'Z'), 0), Refusal::KeyTaken);
    let game = play(game, [(0, Event::Key(PlayerId(0), 'm')), (1, Event::Key(PlayerId(1), 'Z'))]);
    assert_eq!(['1', 'm', 'z'].map(|key| game.at_key(key)), [None, Some(PlayerId(0)), Some(PlayerId(1))]);
}

#[test]
fn the_first_name_takes_the_place_of_the_one_who_stands_for_all() {
    let lobby = game(Way::HotSeat, vec![choice()], 1);
    assert_eq!(lobby.next_player(), PlayerId(0));
    let named = named(&["Ada", "Ben"]).into_iter().map(|player| (0, Event::Join(player)));
    let lobby = play(lobby, named);
    let names: Vec<&str> =
        lobby.players().filter_map(|(_, player)| Some(player.name.as_ref()?.as_str())).collect();
    assert_eq!((names, lobby.players().count()), (vec!["Ada", "Ben"], 2));
    let begun =
        play(game(Way::HotSeat, vec![choice()], 1), [(0, Event::Begin), (1, Event::Join(Player::default()))]);
    assert_eq!(begun.players().count(), 2, "who has begun to answer stays");
}
