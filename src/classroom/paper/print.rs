//! What is to be printed: the sheets, one after another, and the key.

use super::{Variant, code, dealt};
use crate::classroom::audience::options;
use crate::classroom::game::{Item, Manner, PlayerId, Setup, letter};
use crate::domain::answer::Answer;
use crate::domain::question::Question;

/// What a print holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Sheets to hand out, and the key.
    All,
    /// Sheets only.
    Sheets,
    /// The key only.
    Keys,
}

/// A sheet to hand out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Its variant, from 0.
    pub variant: u8,
    /// Whose it is, where that is known.
    pub name: Option<String>,
}

/// All that is needed to print a test.
#[derive(Clone, Debug)]
pub struct Print {
    /// What the test is called.
    pub title: String,
    /// The class, where it is known.
    pub class: Option<String>,
    /// The code, without the variant.
    pub code: String,
    /// The language of the questions, as a BCP 47 tag.
    pub lang: String,
    /// The variants.
    pub variants: Vec<Variant>,
    /// The sheets, in the order in which they are handed out.
    pub sheets: Vec<Sheet>,
    /// What of it is printed.
    pub part: Part,
    /// Whether letters are large, for who sees little.
    pub is_large: bool,
    /// Whether there is room for two votes.
    pub has_two_votes: bool,
    /// What is said on it.
    pub words: Words,
}

/// What is said on sheets and key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Before the line for the name.
    pub name: String,
    /// Before the line for the date.
    pub date: String,
    /// Before the class.
    pub class: String,
    /// What to do with letters, for the whole sheet.
    pub how: String,
    /// What to do where several options may be right.
    pub tick: String,
    /// What to do with lines that are out of order.
    pub order: String,
    /// What to do with pairs.
    pub pairs: String,
    /// Of a statement: it is true.
    pub truth: String,
    /// Of a statement: it is false.
    pub falsehood: String,
    /// Over the row of answers.
    pub answers: String,
    /// Before the row of the first vote.
    pub first_vote: String,
    /// Before the row of the second vote.
    pub second_vote: String,
    /// Over the key.
    pub key: String,
    /// Over the column of questions in the key.
    pub question: String,
    /// Over the reasons.
    pub reasons: String,
    /// Before the variants and their numbers, such as `A 3`.
    pub on_sheets: String,
    /// What `±` means in the key.
    pub judged: String,
}

impl Sheet {
    /// A sheet for each player who is to be reckoned with; where there are none, so many copies of each variant.
    pub fn for_all(setup: &Setup, variants: u8, copies: u16) -> Vec<Self> {
        if setup.players.is_empty() {
            let copies = usize::from(copies);
            let unnamed = |variant| std::iter::repeat_n(Self { variant, name: None }, copies);
            return (0..variants).flat_map(unnamed).collect();
        }
        let players = setup.players.iter().enumerate().filter(|(_, player)| player.is_here());
        players
            .map(|(at, player)| Self {
                variant: dealt(setup, PlayerId(at as u32)).unwrap_or(0),
                name: player.name.as_ref().map(|name| name.as_str().to_owned()),
            })
            .collect()
    }
}

/// A question of the key, which is the same on every sheet but for numbers and letters.
pub(super) struct Solved<'p> {
    pub(super) item: &'p Item,
    /// For each variant its number there, from 1, and the letters of the answer.
    pub(super) places: Vec<(char, usize, Option<String>)>,
}

/// An option of the key: its text, and why it is wrong if it is.
pub(super) struct Reason {
    pub(super) is_right: bool,
    pub(super) text: String,
    pub(super) why_not: Option<String>,
}

impl Print {
    pub(super) fn variant(&self, sheet: &Sheet) -> Option<&Variant> {
        self.variants.iter().find(|variant| variant.number == sheet.variant)
    }

    pub(super) fn code_of(&self, sheet: &Sheet) -> String {
        code::sheet(&self.code, sheet.variant)
    }

    /// The sheets that are printed.
    pub(super) fn printed(&self) -> &[Sheet] {
        if self.part == Part::Keys { &[] } else { &self.sheets }
    }

    pub(super) fn has_key(&self) -> bool {
        self.part != Part::Sheets
    }

    /// What stands at the letters of a question.
    pub(super) fn options(&self, item: &Item) -> Vec<String> {
        match item.question {
            Question::TrueFalse { .. } => vec![self.words.truth.clone(), self.words.falsehood.clone()],
            _ => options(item),
        }
    }

    /// What stands quietly under a question: what to do with it.
    pub(super) fn hint<'a>(&'a self, item: &'a Item) -> Option<&'a str> {
        match &item.question {
            Question::Multi { .. } => Some(&self.words.tick),
            Question::Order { .. } => Some(&self.words.order),
            Question::Match { .. } => Some(&self.words.pairs),
            Question::Basic { q, .. } => q.under.as_deref(),
            _ => None,
        }
    }

    /// The key, in the order of the first variant.
    pub(super) fn solved(&self) -> Vec<Solved<'_>> {
        let Some(first) = self.variants.first() else { return Vec::new() };
        first.questions.iter().map(|printed| self.solve(printed.at, &printed.item)).collect()
    }

    fn solve<'p>(&'p self, at: usize, item: &'p Item) -> Solved<'p> {
        let place = |variant: &Variant| {
            let number = variant.questions.iter().position(|printed| printed.at == at)?;
            Some((variant.letter(), number + 1, key_letters(&variant.questions[number].item)))
        };
        Solved { item, places: self.variants.iter().filter_map(place).collect() }
    }

    /// The answer in words, and the tempting ones with their reasons.
    pub(super) fn reasons(&self, item: &Item) -> Vec<Reason> {
        let reason = |is_right, text: &str, why_not: Option<&str>| Reason {
            is_right,
            text: text.to_owned(),
            why_not: why_not.map(str::to_owned),
        };
        match &item.question {
            Question::TrueFalse { a, .. } => {
                let said = if *a { &self.words.truth } else { &self.words.falsehood };
                vec![reason(true, said, None)]
            }
            question @ (Question::Choice { .. } | Question::Multi { .. }) => {
                let options = question.options().into_iter();
                options.map(|(text, why_not)| reason(why_not.is_none(), text, why_not)).collect()
            }
            question => question.key().iter().map(|line| reason(true, line, None)).collect(),
        }
    }
}

impl Solved<'_> {
    /// Whether it has no letters, and is judged by whoever teaches.
    pub(super) fn is_judged(&self) -> bool {
        self.item.letters() == 0
    }

    /// Where it stands: `A 3 · B 1`.
    pub(super) fn on_sheets(&self) -> String {
        let places: Vec<String> =
            self.places.iter().map(|(letter, number, _)| format!("{letter}\u{a0}{number}")).collect();
        places.join(" · ")
    }
}

/// The letters of the right answer as the sheet shows them; none where it has no letters.
fn key_letters(item: &Item) -> Option<String> {
    let numbers: Vec<usize> = (0..item.letters()).collect();
    let answer = match item.question {
        Question::Order { .. } => Answer::Sequence(numbers),
        Question::Match { .. } => Answer::Pairs(numbers),
        _ => Answer::Ticks(item.right_options().into_iter().collect()),
    };
    item.in_letters(&answer).filter(|letters| !letters.is_empty())
}

/// How wide the cell of a question is in the row of answers, in letters.
pub(super) fn cell_width(item: &Item) -> usize {
    match item.manner() {
        Manner::Letter | Manner::Words | Manner::Aloud => 1,
        Manner::Letters => item.letters(),
    }
}

/// The question, with room for the gap that is asked for.
pub(super) fn prompt(item: &Item) -> String {
    item.question.prompt().replace("[…]", "________")
}

/// The letters of the right answer to a question of a variant; `±` where an answer in words is judged.
pub(super) fn answer_at(solved: &[Solved<'_>], variant: char, number: usize) -> String {
    let places = solved.iter().flat_map(|one| &one.places);
    let found = places.into_iter().find(|(letter, at, _)| *letter == variant && *at == number);
    found.and_then(|(_, _, letters)| letters.clone()).unwrap_or_else(|| "±".to_owned())
}

/// How many lines to write on a question has.
pub(super) fn lines_to_write(item: &Item) -> usize {
    match &item.question {
        Question::Typed { .. } | Question::Numeric { .. } | Question::Cloze { .. } => 1,
        Question::Basic { .. } => 2,
        Question::Recall { points, .. } => points.len().clamp(2, 6) + 1,
        _ => 0,
    }
}

/// The unit that stands behind the line, if there is one.
pub(super) fn unit(item: &Item) -> &str {
    match &item.question {
        Question::Numeric { unit, .. } => unit,
        _ => "",
    }
}

/// The left sides of pairs.
pub(super) fn lefts(item: &Item) -> Vec<&str> {
    match &item.question {
        Question::Match { pairs, .. } => pairs.iter().map(|(left, _)| left.as_str()).collect(),
        _ => Vec::new(),
    }
}

/// An option of a question with its letter.
pub(super) fn lettered(options: &[String]) -> impl Iterator<Item = (char, &str)> {
    options.iter().enumerate().map(|(at, text)| (letter(at), text.as_str()))
}
