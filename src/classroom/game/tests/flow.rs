//! From the lobby to the end.

use super::*;

#[test]
fn a_question_is_asked_answered_locked_and_explained() {
    let game =
        play(game(Way::HotSeat, vec![choice(), choice()], 2), [(0, Event::Begin), (1, pick(0, (0, 0), 0))]);
    assert_eq!((game.phase(), game.at()), (Phase::Question, Some(0)));
    let game = play(game, [(2, pick(0, (0, 0), 2)), (3, pick(1, (0, 0), 0)), (4, Event::Lock)]);
    let vote = game.vote().unwrap();
    assert_eq!(
        (vote.answered(), vote.right(game.item().unwrap())),
        (2, 1),
        "the last answer before the lock counts"
    );
    assert_eq!(refused(&game, &pick(0, (0, 0), 0), 5), Refusal::NotNow, "locked");
    let game = play(game, [(6, Event::Reveal), (7, Event::Next)]);
    assert_eq!(refused(&game, &pick(0, (0, 0), 0), 8), Refusal::TooLate, "it was for the question before");
    let game = play(game, [(9, Event::Lock), (10, Event::Reveal), (11, Event::Next)]);
    assert_eq!(game.phase(), Phase::End);
    assert_eq!([0, 1].map(|id| game.points(PlayerId(id))), [Points(0), Points(100)]);
}

#[test]
fn a_class_votes_discusses_and_votes_again() {
    let begun = game(Way::HotSeat, vec![choice()], 4);
    let first = [0, 1, 1, 0].into_iter().zip(0..).map(|(option, id)| (1, pick(id, (0, 0), option)));
    let game = play(play(begun, [(0, Event::Begin)]), first);
    let game = play(game, [(2, Event::Lock)]);
    assert_eq!(game.advice(), Some(Advice::Discuss), "a half is right");
    let game = play(game, [(3, Event::Discuss)]);
    assert_eq!(refused(&game, &pick(0, (0, 0), 0), 4), Refusal::NotNow);
    let game = play(game, [(5, Event::Revote)]);
    assert_eq!(refused(&game, &pick(0, (0, 0), 0), 6), Refusal::TooLate, "the first vote is over");
    let second = [0, 0, 1, 1].into_iter().zip(0..).map(|(option, id)| (7, pick(id, (0, 1), option)));
    let game = play(play(game, second), [(8, Event::Lock), (9, Event::Reveal)]);
    let [first, second] = game.round().unwrap().votes.as_slice() else { panic!("two votes") };
    let switches = Switches { stayed_right: 1, to_right: 1, to_wrong: 1, stayed_wrong: 1 };
    assert_eq!(Switches::between(first, second), Some(switches));
    assert_eq!([0, 1, 2, 3].map(|id| game.points(PlayerId(id)).0), [100, 100, 0, 0]);
}

#[test]
fn advice_follows_the_share_that_is_right() {
    let advice = |right: u32, wrong: u32| {
        let counted = Event::Count { ticket: ticket(0, 0), hands: vec![right, wrong, 0, 0] };
        let begun = play(game(Way::Hands, vec![choice()], 0), [(0, Event::Begin), (1, counted)]);
        assert_eq!(begun.advice(), None, "the vote is open");
        play(begun, [(2, Event::Lock)]).advice()
    };
    assert_eq!(advice(29, 71), Some(Advice::Explain));
    assert_eq!([advice(3, 7), advice(7, 3)], [Some(Advice::Discuss); 2]);
    assert_eq!(advice(71, 29), Some(Advice::GoOn));
    assert_eq!(advice(0, 0), None);
}

#[test]
fn the_time_is_off_unless_wanted_and_can_be_longer_and_stand_still() {
    let untimed = play(game(Way::HotSeat, vec![choice()], 1), [(0, Event::Begin)]);
    assert_eq!(untimed.clock().seconds_left(at(9)), None);
    assert_eq!(refused(&untimed, &Event::TimeUp, 1000), Refusal::NotNow);
    let mut timed = setup(Way::HotSeat, vec![choice()], 1);
    timed.rules.seconds = Some(30);
    let game = play(Game::new(timed, fold), [(0, Event::Begin), (10, Event::Pause)]);
    assert_eq!(game.clock().seconds_left(at(500)), Some(20));
    let game = play(game, [(600, Event::Resume), (605, Event::Extend(15))]);
    assert_eq!(game.clock().seconds_left(at(605)), Some(30));
    assert_eq!(refused(&game, &Event::TimeUp, 634), Refusal::NotNow, "a second too early");
    let game = play(game, [(635, Event::TimeUp)]);
    assert_eq!(game.phase(), Phase::Locked);
    let game = play(game, [(700, Event::Reopen)]);
    assert_eq!(game.clock().seconds_left(at(700)), None, "the teacher took the time off");
}

#[test]
fn points_follow_the_scoring() {
    let earned = |scoring, certainty, answers: [(usize, i64); 3]| {
        let mut setup = setup(Way::HotSeat, vec![choice(); 3], 1);
        setup.rules.scoring = scoring;
        let mut game = Game::new(setup, fold);
        game = play(game, [(0, Event::Begin)]);
        for (question, (option, after)) in (0u32..).zip(answers) {
            let opened = i64::from(question) * 100;
            let player = PlayerId(0);
            let answer = Answer::Pick(option);
            let answered = Event::Answer { player, ticket: ticket(question, 0), answer, certainty };
            game = play(
                game,
                [(opened + after, answered), (opened + 99, Event::Lock), (opened + 99, Event::Reveal)],
            );
            game = play(game, [(opened + 100, Event::Next)]);
        }
        game.points(PlayerId(0)).to_string()
    };
    assert_eq!(earned(Scoring::Accuracy, None, [(0, 1), (0, 50), (3, 1)]), "2");
    assert_eq!(earned(Scoring::Speed, None, [(0, 0), (0, 15), (0, 90)]), "4.5", "2, 1.5 and 1");
    assert_eq!(earned(Scoring::Streak, None, [(0, 1), (0, 1), (0, 1)]), "3.3");
    assert_eq!(earned(Scoring::Streak, None, [(0, 1), (2, 1), (0, 1)]), "2");
    let sure = |certainty| earned(Scoring::Certainty, certainty, [(0, 1), (0, 1), (1, 1)]);
    assert_eq!(sure(Some(Certainty::Low)), "2", "1 + 1 + 0");
    assert_eq!(sure(Some(Certainty::Middle)), "2", "2 + 2 − 2");
    assert_eq!(sure(Some(Certainty::High)), "0", "3 + 3 − 6");
}

/// Gardner-Medwin (2006): with honest certainty, one gains by being fairly sure from 67 % and by being sure from 80 %.
#[test]
fn certainty_pays_for_the_honest() {
    let expected = |right: f64, win: f64, lose: f64| right * win - (1.0 - right) * lose;
    let best = |right: f64| {
        let all = [expected(right, 1.0, 0.0), expected(right, 2.0, 2.0), expected(right, 3.0, 6.0)];
        (0..3).max_by(|a, b| all[*a].total_cmp(&all[*b])).unwrap()
    };
    assert_eq!([0.5, 0.66, 0.68, 0.79, 0.81, 0.95].map(best), [0, 0, 1, 1, 2, 2]);
}

#[test]
fn a_question_that_is_passed_over_does_not_count() {
    let game =
        play(game(Way::HotSeat, vec![choice(), choice()], 1), [(0, Event::Begin), (1, pick(0, (0, 0), 0))]);
    let game = play(game, [(2, Event::Skip), (3, pick(0, (1, 0), 0)), (4, Event::Lock), (5, Event::Reveal)]);
    assert_eq!(game.points(PlayerId(0)), Points(100));
    assert_eq!(game.counted().count(), 1);
}

#[test]
fn who_ended_the_drill_by_mistake_goes_on() {
    let game = play(
        game(Way::HotSeat, vec![choice()], 1),
        [(0, Event::Begin), (1, pick(0, (0, 0), 0)), (2, Event::End)],
    );
    assert_eq!(refused(&game, &pick(0, (0, 0), 1), 3), Refusal::TooLate);
    let game = play(game, [(4, Event::Reopen), (5, Event::Lock), (6, Event::Reveal), (7, Event::Next)]);
    assert_eq!((game.phase(), game.points(PlayerId(0))), (Phase::End, Points(100)));
}

#[test]
fn whoever_teaches_judges_what_was_said_and_overrules_what_was_typed() {
    let typed = of_each_kind().remove(5);
    let aloud = of_each_kind().remove(8);
    let judge = |question, right| Event::Judge { player: PlayerId(0), ticket: ticket(question, 0), right };
    let said = |text: &str| Event::Answer {
        player: PlayerId(0),
        ticket: ticket(1, 0),
        answer: Answer::Text(text.into()),
        certainty: None,
    };
    let game = play(game(Way::HotSeat, vec![aloud, typed], 1), [(0, Event::Begin), (1, judge(0, true))]);
    let game = play(game, [(2, Event::Lock), (3, Event::Reveal), (4, judge(0, false)), (5, judge(0, true))]);
    let game = play(game, [(6, Event::Next), (7, said("own cost")), (8, Event::Lock), (9, Event::Reveal)]);
    assert_eq!(game.points(PlayerId(0)), Points(100));
    let game = play(game, [(10, judge(1, true))]);
    assert_eq!(game.points(PlayerId(0)), Points(200));
    assert_eq!(refused(&game, &judge(0, false), 11), Refusal::TooLate);
}

#[test]
fn sheets_of_paper_are_entered_and_entered_anew() {
    let questions = || vec![choice(), of_each_kind().remove(1), of_each_kind().remove(5)];
    let game = play(game(Way::Paper { variants: 2 }, questions(), 2), [(0, Event::Begin)]);
    let given = |option| Mark::Given(Answer::Pick(option));
    let sheet =
        |player, marks: [Mark; 3]| Event::Sheet { player: PlayerId(player), variant: 1, marks: marks.into() };
    let game = play(game, [(1, sheet(0, [given(2), Mark::Given(Answer::Truth(false)), Mark::Judged(true)]))]);
    let game = play(game, [(2, sheet(1, [given(1), Mark::Blank, Mark::Blank]))]);
    let game = play(game, [(3, sheet(0, [given(0), Mark::Blank, Mark::Judged(true)])), (4, Event::End)]);
    assert_eq!([0, 1].map(|id| game.points(PlayerId(id))), [Points(200), Points(0)]);
    let answered: Vec<u32> = game.rounds().iter().map(|round| round.votes[0].answered()).collect();
    assert_eq!(answered, [2, 0, 1]);
    let too_few = Event::Sheet { player: PlayerId(0), variant: 0, marks: vec![Mark::Blank] };
    assert_eq!(refused(&play(game, [(5, Event::Reopen)]), &too_few, 6), Refusal::NoAnswer);
}

#[test]
fn answers_of_another_shape_are_none() {
    let begun = play(game(Way::HotSeat, of_each_kind(), 1), [(0, Event::Begin)]);
    for answer in [Answer::Pick(4), Answer::Truth(true), Answer::Text("B".into()), Answer::Shown] {
        let given = Event::Answer { player: PlayerId(0), ticket: ticket(0, 0), answer, certainty: None };
        assert_eq!(refused(&begun, &given, 1), Refusal::NoAnswer);
    }
    let counted = Event::Count { ticket: ticket(0, 0), hands: vec![1, 2, 3] };
    assert_eq!(refused(&begun, &counted, 1), Refusal::NoAnswer, "there are four options");
}

#[test]
fn what_is_typed_is_read_by_the_letters_that_are_shown() {
    for question in of_each_kind() {
        let item = item(question, 5);
        let (Manner::Letter | Manner::Letters) = item.manner() else { continue };
        let all: String = (0..item.letters()).map(letter).collect();
        let typed = if item.is_sequence() { all } else { "B".to_owned() };
        let answer = item.read(&typed.to_lowercase()).unwrap();
        assert_eq!(item.in_letters(&answer).as_deref(), Some(typed.as_str()), "{:?}", item.question);
        assert_eq!(item.read("Z"), None);
        assert_eq!(item.read(""), None);
    }
    assert_eq!(item(of_each_kind().remove(3), 1).read("AAB"), None, "one twice");
    assert_eq!(item(of_each_kind().remove(3), 1).read("AB"), None, "one too few");
}
