//! An item: one question of a drill, with everything that is needed to ask it, judge it and explain it.
//!
//! It is kept in the drill's journal as it was asked, so that a drill can be replayed when its course has changed or gone.

use crate::domain::answer::Answer;
use crate::domain::card::Card;
use crate::domain::ids::CardId;
use crate::domain::question::{Lure, Question};
use crate::domain::shuffle;
use serde::{Deserialize, Serialize};

/// One question of a drill.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// The card that it was made from.
    pub card: CardId,
    /// The card's fingerprint then.
    pub fingerprint: u32,
    /// The card's revision then.
    pub rev: u32,
    /// Where it stands, in words: the title of its lesson, or of the glossary.
    pub origin: String,
    /// What is asked.
    pub question: Question,
    /// In which order options, lines or right sides are shown: the author's numbers. Empty where nothing is shuffled.
    pub order: Vec<usize>,
    /// Why the answer is right.
    pub why: Option<String>,
    /// The passage that answers it, in plain words.
    pub passage: Option<String>,
}

/// How an item is answered in a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// With one letter.
    Letter,
    /// With several letters: all that are right, an order, or for each left side its right side.
    Letters,
    /// With words or a number.
    Words,
    /// Aloud: whoever teaches judges.
    Aloud,
}

impl Item {
    /// An item from a card; `seed` draws the order in which its parts are shown.
    pub fn new(card: &Card, origin: String, passage: Option<String>, seed: u64) -> Self {
        Self {
            card: card.id.clone(),
            fingerprint: card.fingerprint(),
            rev: card.rev,
            origin,
            question: card.question.clone(),
            order: drawn(&card.question, seed),
            why: card.why.clone(),
            passage,
        }
    }

    /// The same item with its parts in another order.
    #[must_use]
    pub fn shuffled(&self, seed: u64) -> Self {
        Self { order: drawn(&self.question, seed), ..self.clone() }
    }

    /// How it is answered.
    pub fn manner(&self) -> Manner {
        match self.question {
            Question::Choice { .. } | Question::TrueFalse { .. } => Manner::Letter,
            Question::Multi { .. } | Question::Order { .. } | Question::Match { .. } => Manner::Letters,
            Question::Typed { .. } | Question::Numeric { .. } | Question::Cloze { .. } => Manner::Words,
            Question::Basic { .. } | Question::Recall { .. } => Manner::Aloud,
        }
    }

    /// Whether its letters are put in a row, and not chosen.
    pub fn is_sequence(&self) -> bool {
        matches!(self.question, Question::Order { .. } | Question::Match { .. })
    }

    /// How many letters it is answered with: A, B and so on.
    pub fn letters(&self) -> usize {
        self.order.len()
    }

    /// The letter (from 0) under which the option with the author's number is shown.
    pub fn letter_of(&self, option: usize) -> Option<usize> {
        self.order.iter().position(|number| *number == option)
    }

    /// The author's number of the option that is shown under a letter (from 0). Of a statement, 0 is true and 1 false.
    pub fn option_at(&self, letter: usize) -> Option<usize> {
        self.order.get(letter).copied()
    }

    /// The author's numbers of the options that are right; empty where the answer is no option.
    pub fn right_options(&self) -> Vec<usize> {
        match &self.question {
            Question::Choice { .. } => vec![0],
            Question::Multi { right, .. } => (0..right.len()).collect(),
            Question::TrueFalse { a, .. } => vec![usize::from(!a)],
            _ => Vec::new(),
        }
    }

    /// The wrong option with the author's number, with its reason.
    pub fn lure(&self, option: usize) -> Option<&Lure> {
        match &self.question {
            Question::Choice { wrong, .. } => wrong.get(option.checked_sub(1)?),
            Question::Multi { right, wrong, .. } => wrong.get(option.checked_sub(right.len())?),
            _ => None,
        }
    }

    /// The answer that somebody typed: letters as they are shown, or words. None if it is no answer to this question:
    /// another letter, one twice, too few.
    pub fn read(&self, typed: &str) -> Option<Answer> {
        let letters = || self.read_letters(typed);
        let all = |numbers: &Vec<usize>| numbers.len() == self.letters();
        match &self.question {
            Question::Choice { .. } => one(letters()?).map(Answer::Pick),
            Question::TrueFalse { .. } => one(letters()?).map(|number| Answer::Truth(number == 0)),
            Question::Multi { .. } => letters()
                .filter(|numbers| !numbers.is_empty())
                .map(|ticks| Answer::Ticks(ticks.into_iter().collect())),
            Question::Order { .. } => letters().filter(all).map(Answer::Sequence),
            Question::Match { .. } => letters().filter(all).map(Answer::Pairs),
            Question::Typed { .. } | Question::Numeric { .. } | Question::Cloze { .. } => {
                (!typed.trim().is_empty()).then(|| Answer::Text(typed.trim().to_owned()))
            }
            Question::Basic { .. } | Question::Recall { .. } => None,
        }
    }

    fn read_letters(&self, typed: &str) -> Option<Vec<usize>> {
        let mut numbers = Vec::new();
        for letter in typed.chars().filter(|c| !c.is_whitespace() && !matches!(c, ',' | ';')) {
            let number = self.option_at(letter_number(letter)?)?;
            if numbers.contains(&number) {
                return None;
            }
            numbers.push(number);
        }
        Some(numbers)
    }

    /// An answer in letters as they are shown; none for words.
    pub fn in_letters(&self, answer: &Answer) -> Option<String> {
        let options: Vec<usize> = match answer {
            Answer::Pick(option) => vec![*option],
            Answer::Truth(truth) => vec![usize::from(!truth)],
            Answer::Ticks(ticks) => ticks.iter().copied().collect(),
            Answer::Sequence(numbers) | Answer::Pairs(numbers) => numbers.clone(),
            Answer::Text(_) | Answer::Shown => return None,
        };
        let mut letters: Vec<usize> =
            options.into_iter().map(|option| self.letter_of(option)).collect::<Option<_>>()?;
        if matches!(answer, Answer::Ticks(_)) {
            letters.sort_unstable();
        }
        Some(letters.into_iter().map(letter).collect())
    }
}

/// The order in which the parts of a question are shown.
fn drawn(question: &Question, seed: u64) -> Vec<usize> {
    match question {
        Question::Choice { wrong, .. } => shuffle::order(wrong.len() + 1, seed),
        Question::Multi { right, wrong, .. } => shuffle::order(right.len() + wrong.len(), seed),
        Question::Order { items, .. } => shuffle::disorder(items.len(), seed),
        Question::Match { pairs, .. } => shuffle::order(pairs.len(), seed),
        Question::TrueFalse { .. } => vec![0, 1],
        _ => Vec::new(),
    }
}

fn one(numbers: Vec<usize>) -> Option<usize> {
    <[usize; 1]>::try_from(numbers).ok().map(|[number]| number)
}

/// The letter with a number: A is 0.
pub fn letter(number: usize) -> char {
    u8::try_from(number).ok().filter(|number| *number < 26).map_or('?', |number| char::from(b'A' + number))
}

/// The number of a letter, small or large: A is 0.
pub fn letter_number(letter: char) -> Option<usize> {
    letter.is_ascii_alphabetic().then(|| usize::from(letter.to_ascii_uppercase() as u8 - b'A'))
}
