//! What a learner guessed before reading. A guess, right or wrong, makes what is then read stick better (Richland,
//! Kornell & Kao, "The pretesting effect", J. Exp. Psychol. Appl. 15, 2009), the more so the surer it was.

use super::answer::{Answer, Outcome, grade};
use super::card::Card;
use super::ids::{CardId, LessonId};
use super::question::Question;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// A guess at one card of a lesson, made before the lesson was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guess {
    /// The lesson.
    pub lesson: LessonId,
    /// The card.
    pub card: CardId,
    /// The card's fingerprint when it was guessed at.
    pub fingerprint: u32,
    /// The guess.
    pub answer: Answer,
    /// The guess in words, as they stood on the screen.
    pub words: String,
}

impl Guess {
    /// How good the guess was. None where only the learner can tell, or the card was reworded since.
    pub fn outcome(&self, card: &Card, fold: fn(&str) -> String) -> Option<Outcome> {
        let is_compared = matches!(card.question, Question::Basic { .. } | Question::Recall { .. });
        let is_the_same = self.fingerprint == card.fingerprint();
        (is_the_same && !is_compared).then(|| grade(&card.question, &self.answer, fold).outcome)
    }
}

/// All guesses, and the lessons that were read at once instead.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guesses {
    /// The guesses, oldest first.
    pub made: Vec<Guess>,
    /// The lessons before which no guess was wanted.
    pub declined: HashSet<LessonId>,
}

impl Guesses {
    /// The guess at a card: the first one, for it alone was made before reading.
    pub fn of(&self, card: &CardId) -> Option<&Guess> {
        self.made.iter().find(|guess| guess.card == *card)
    }

    /// Whether a guess was made before a lesson, or none was wanted.
    pub fn are_settled(&self, lesson: &LessonId) -> bool {
        self.declined.contains(lesson) || self.made.iter().any(|guess| guess.lesson == *lesson)
    }
}

/// An answer in words; `truth` says how a statement is accepted or rejected.
pub fn words(question: &Question, answer: &Answer, truth: impl Fn(bool) -> String) -> String {
    let options = question.options();
    let option = |number: &usize| options.get(*number).map(|(text, _)| (*text).to_owned());
    match (answer, question) {
        (Answer::Text(text), _) => text.trim().to_owned(),
        (Answer::Truth(value), _) => truth(*value),
        (Answer::Pick(pick), _) => option(pick).unwrap_or_default(),
        (Answer::Ticks(ticks), _) => ticks.iter().filter_map(option).collect::<Vec<_>>().join("; "),
        (Answer::Sequence(order), Question::Order { items, .. }) => {
            let items = order.iter().filter_map(|item| items.get(*item));
            items.map(|item| item.text.as_str()).collect::<Vec<_>>().join("; ")
        }
        (Answer::Pairs(chosen), Question::Match { pairs, .. }) => {
            let chosen =
                pairs.iter().zip(chosen).filter_map(|((left, _), put)| Some((left, pairs.get(*put)?)));
            chosen.map(|(left, (_, right))| format!("{left}: {right}")).collect::<Vec<_>>().join("; ")
        }
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::card::Origin;
    use crate::domain::question::{Dated, Face, Lure};

    fn card(question: Question) -> Card {
        Card {
            id: "nep/guess".into(),
            note: "nep/guess".into(),
            origin: Origin::Lesson { lesson: "nep/tax".into(), passage: "top/1".into() },
            question,
            why: None,
            rev: 1,
            scheduled: true,
        }
    }

    fn choice(right: &str) -> Card {
        let wrong = vec![Lure { text: "The army".into(), why_not: "It only ate.".into() }];
        card(Question::Choice { q: "Who paid?".into(), a: right.into(), wrong })
    }

    fn guess(card: &Card, answer: Answer) -> Guess {
        let words = words(&card.question, &answer, |truth| truth.to_string());
        let fingerprint = card.fingerprint();
        Guess { lesson: "nep/tax".into(), card: card.id.clone(), fingerprint, answer, words }
    }

    #[test]
    fn a_guess_is_judged_by_the_card_that_it_was_made_at() {
        let asked = choice("The village");
        let [right, wrong] = [0, 1].map(|pick| guess(&asked, Answer::Pick(pick)));
        assert_eq!([&right, &wrong].map(|guess| guess.words.as_str()), ["The village", "The army"]);
        assert_eq!(right.outcome(&asked, str::to_lowercase), Some(Outcome::Right));
        assert_eq!(wrong.outcome(&asked, str::to_lowercase), Some(Outcome::Wrong));
        assert_eq!(wrong.outcome(&choice("The peasants"), str::to_lowercase), None, "reworded");
    }

    #[test]
    fn what_only_the_learner_can_compare_is_not_judged() {
        let face = |text: &str| Face { text: text.into(), under: None };
        let asked = card(Question::Basic { q: face("Glavk"), a: face("A chief directorate") });
        let made = guess(&asked, Answer::Text(" an office ".into()));
        assert_eq!((made.words.as_str(), made.outcome(&asked, str::to_lowercase)), ("an office", None));
    }

    #[test]
    fn every_answer_has_words() {
        let dated = |text: &str| Dated { text: text.into(), date: "1921".into() };
        let order = Question::Order { q: String::new(), items: vec![dated("famine"), dated("tax")] };
        let said = |question: &Question, answer| words(question, &answer, |truth| truth.to_string());
        assert_eq!(said(&order, Answer::Sequence(vec![1, 0])), "tax; famine");
        let pairs = vec![("a".to_owned(), "1".to_owned()), ("b".to_owned(), "2".to_owned())];
        let pairs = Question::Match { q: String::new(), pairs };
        assert_eq!(said(&pairs, Answer::Pairs(vec![1, 0])), "a: 2; b: 1");
        assert_eq!(said(&Question::TrueFalse { q: String::new(), a: true }, Answer::Truth(false)), "false");
    }

    #[test]
    fn the_first_guess_counts_and_settles_its_lesson() {
        let asked = choice("The village");
        let made = [1, 0].map(|pick| guess(&asked, Answer::Pick(pick))).to_vec();
        let guesses = Guesses { made, declined: HashSet::from(["nep/traders".into()]) };
        assert_eq!(guesses.of(&asked.id).map(|guess| &guess.answer), Some(&Answer::Pick(1)));
        assert!(guesses.are_settled(&"nep/tax".into()) && guesses.are_settled(&"nep/traders".into()));
        assert!(!guesses.are_settled(&"nep/trusts".into()));
    }
}
