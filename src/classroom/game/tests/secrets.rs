//! What all see does not tell which answer is right, before the reveal.

use super::*;
use crate::classroom::audience::Audience;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// The same question as it is shown, with another answer: what stands at each letter is the same.
fn with_another_key(item: &Item, turn: usize) -> Item {
    let mut other = item.clone();
    let turned = |texts: usize| -> Vec<usize> { (0..texts).map(|at| (at + turn) % texts).collect() };
    match (&item.question, &mut other.question) {
        (Question::Choice { a, wrong, .. }, Question::Choice { a: other_a, wrong: other_wrong, .. }) => {
            let texts: Vec<&str> =
                std::iter::once(a.as_str()).chain(wrong.iter().map(|lure| lure.text.as_str())).collect();
            let numbers = turned(texts.len());
            *other_a = texts[numbers[0]].to_owned();
            *other_wrong = numbers[1..].iter().map(|at| lure(texts[*at])).collect();
            other.order =
                item.order.iter().map(|at| numbers.iter().position(|number| number == at).unwrap()).collect();
        }
        (_, Question::TrueFalse { a, .. }) => *a = !*a,
        (
            Question::Multi { right, wrong, .. },
            Question::Multi { right: other_right, wrong: other_wrong, .. },
        ) => {
            *other_right = wrong.iter().map(|lure| lure.text.clone()).collect();
            *other_wrong = right.iter().map(|text| lure(text)).collect();
            other.order = item
                .order
                .iter()
                .map(|at| if *at < right.len() { at + wrong.len() } else { at - right.len() })
                .collect();
        }
        (Question::Order { items, .. }, Question::Order { items: other_items, .. }) => {
            let numbers = turned(items.len());
            *other_items = numbers.iter().map(|at| items[*at].clone()).collect();
            other.order =
                item.order.iter().map(|at| numbers.iter().position(|number| number == at).unwrap()).collect();
        }
        (Question::Match { pairs, .. }, Question::Match { pairs: other_pairs, .. }) => {
            let numbers = turned(pairs.len());
            for (at, pair) in other_pairs.iter_mut().enumerate() {
                pair.1.clone_from(&pairs[numbers[at]].1);
            }
            other.order =
                item.order.iter().map(|at| numbers.iter().position(|number| number == at).unwrap()).collect();
        }
        (_, Question::Typed { a, .. }) => "podryad".clone_into(a),
        (_, Question::Numeric { a, .. }) => *a += 1.0,
        (_, Question::Cloze { pieces, .. }) => {
            if let Some(Piece::Gap { answer, .. }) = pieces.get_mut(1) {
                "grain".clone_into(answer);
            }
        }
        (_, Question::Basic { a, .. }) => "Another directorate".clone_into(&mut a.text),
        (_, Question::Recall { points, .. }) => points.truncate(1),
        _ => unreachable!("a clone is of the same kind"),
    }
    (other.why, other.passage) = (Some("For another reason.".into()), None);
    other
}

/// What somebody does who sees only the screen: letters, words, keys.
#[derive(Clone, Debug)]
enum Deed {
    Letters(u32, Vec<usize>),
    Words(u32, &'static str),
    Host(Event),
    Judge(u32, bool),
    Hands(Vec<u32>),
}

fn deed() -> impl Strategy<Value = Deed> {
    let host = [
        Event::Lock,
        Event::Lock,
        Event::Discuss,
        Event::Revote,
        Event::Show,
        Event::Reveal,
        Event::Reveal,
        Event::Next,
        Event::Next,
        Event::Skip,
        Event::Standings,
        Event::Call(PlayerId(1)),
    ];
    prop_oneof![
        6 => (0u32..4, prop::collection::vec(0usize..4, 1..4)).prop_map(|(who, letters)| Deed::Letters(who, letters)),
        2 => (0u32..4, prop::sample::select(vec!["1921", "khozraschet", "kind"])).prop_map(|(who, words)| Deed::Words(who, words)),
        8 => prop::sample::select(host.to_vec()).prop_map(Deed::Host),
        1 => (0u32..4, any::<bool>()).prop_map(|(who, right)| Deed::Judge(who, right)),
        1 => prop::collection::vec(0u32..9, 2..5).prop_map(Deed::Hands),
    ]
}

/// The event that the deed is in a game: letters mean what stands at them.
fn event(deed: &Deed, game: &Game) -> Option<Event> {
    let (item, ticket) = (game.item()?, game.ticket()?);
    let answer = |player, answer| Event::Answer { player: PlayerId(player), ticket, answer, certainty: None };
    Some(match deed {
        Deed::Letters(who, letters) => {
            let typed: String =
                letters.iter().copied().collect::<BTreeSet<_>>().into_iter().map(letter).collect();
            answer(*who, item.read(&typed)?)
        }
        Deed::Words(who, words) => answer(*who, Answer::Text((*words).to_owned())),
        Deed::Host(event) => event.clone(),
        Deed::Judge(who, right) => Event::Judge { player: PlayerId(*who), ticket, right: *right },
        Deed::Hands(counts) => {
            let mut hands = vec![0; item.letters()];
            for (at, count) in item.order.iter().zip(counts) {
                hands[*at] = *count;
            }
            Event::Count { ticket, hands }
        }
    })
}

proptest! {
    #[test]
    fn what_all_see_is_the_same_whatever_the_key(
        turn in 1usize..4,
        scoring in prop::sample::select(vec![Scoring::Accuracy, Scoring::Speed, Scoring::Streak, Scoring::Certainty]),
        board in prop::sample::select(vec![Board::Off, Board::First]),
        deeds in prop::collection::vec(deed(), 0..120),
    ) {
        let mut one = setup(Way::HotSeat, of_each_kind(), 4);
        (one.rules.scoring, one.rules.board) = (scoring, board);
        let mut other = one.clone();
        other.items = one.items.iter().map(|item| with_another_key(item, turn)).collect();
        let begin = |setup| play(Game::new(setup, fold), [(0, Event::Begin)]);
        let (mut one, mut other) = (begin(one), begin(other));
        let picture = |game: &Game| serde_json::to_string(&Audience::of(game)).unwrap();
        for (second, deed) in (1..).zip(&deeds) {
            let (Some(in_one), Some(in_other)) = (event(deed, &one), event(deed, &other)) else { continue };
            let (after_one, effects_one) = step(one, &in_one, at(second));
            let (after_other, effects_other) = step(other, &in_other, at(second));
            prop_assert_eq!(effects_one, effects_other);
            (one, other) = (after_one, after_other);
            if one.phase().is_secret() || one.phase() == Phase::Lobby {
                prop_assert_eq!(picture(&one), picture(&other));
            }
        }
    }
}

/// The test above can fail: after the reveal the pictures differ.
#[test]
fn the_reveal_tells_the_key() {
    for question in of_each_kind() {
        let one = setup(Way::HotSeat, vec![question], 1);
        let mut other = one.clone();
        other.items[0] = with_another_key(&one.items[0], 1);
        let revealed = |setup| {
            let game =
                play(Game::new(setup, fold), [(0, Event::Begin), (1, Event::Lock), (2, Event::Reveal)]);
            Audience::of(&game)
        };
        assert_ne!(revealed(one).solution, revealed(other).solution);
    }
}

#[test]
fn the_first_vote_is_hidden_until_the_reveal_unless_the_teacher_shows_it() {
    let game = play(
        game(Way::HotSeat, vec![choice()], 1),
        [(0, Event::Begin), (1, pick(0, (0, 0), 0)), (2, Event::Lock)],
    );
    assert_eq!(Audience::of(&game).bars, None);
    let shown = play(game.clone(), [(3, Event::Show)]);
    assert_eq!(Audience::of(&shown).bars.unwrap().answered, 1);
    let again = play(
        game,
        [
            (3, Event::Discuss),
            (4, Event::Revote),
            (5, pick(0, (0, 1), 1)),
            (6, Event::Lock),
            (7, Event::Show),
        ],
    );
    assert_eq!(Audience::of(&again).bars.unwrap().before, None);
    let revealed = play(again, [(8, Event::Reveal)]);
    let bars = Audience::of(&revealed).bars.unwrap();
    let right = revealed.item().unwrap().letter_of(0).unwrap();
    assert_eq!((bars.before.unwrap()[right], bars.now[right]), (1, 0));
}

#[test]
fn no_name_is_seen_in_an_anonymous_drill_nor_a_hidden_one() {
    let named = Player { name: Name::new("Ada").ok(), ..Player::default() };
    for (naming, hides) in [(Naming::Anonymous, false), (Naming::Roster, true)] {
        let mut setup = setup(Way::HotSeat, vec![choice()], 0);
        (setup.naming, setup.rules.board) = (naming, Board::First);
        setup.players = vec![named.clone()];
        let lobby = play(Game::new(setup, fold), [(0, Event::Hide(PlayerId(0), hides))]);
        let seated =
            play(lobby.clone(), [(0, Event::Begin), (1, Event::Call(PlayerId(0))), (2, pick(0, (0, 0), 0))]);
        let over = play(seated.clone(), [(3, Event::Lock), (4, Event::Reveal), (5, Event::Next)]);
        for game in [lobby, seated, over] {
            let picture = serde_json::to_string(&Audience::of(&game)).unwrap();
            assert!(!picture.contains("Ada"), "{picture}");
        }
    }
}
