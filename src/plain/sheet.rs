//! A question as it stands on the page: its lines, their numbers, what to type, and its answer.
//!
//! Pure. How a typed line is read is in [`super::reply`]; whether it is right, in the domain.

use super::command;
use crate::domain::question::{Dated, Face, Question};
use crate::domain::shuffle;

/// A question with the order in which its options stand.
pub(super) struct Sheet<'q> {
    pub(super) question: &'q Question,
    /// For each option on the page, the author's number of it.
    pub(super) order: Vec<usize>,
}

impl<'q> Sheet<'q> {
    pub(super) fn new(question: &'q Question, seed: u64) -> Self {
        let order = match question {
            Question::Choice { .. } | Question::Multi { .. } => {
                shuffle::order(question.options().len(), seed)
            }
            Question::Order { items, .. } => shuffle::disorder(items.len(), seed),
            Question::Match { pairs, .. } => shuffle::disorder(pairs.len(), seed),
            Question::Recall { points, .. } => (0..points.len()).collect(),
            _ => Vec::new(),
        };
        Self { question, order }
    }

    /// Whether the answer is a word or a number, so that commands need a colon.
    pub(super) fn is_typed(&self) -> bool {
        matches!(self.question, Question::Typed { .. } | Question::Cloze { .. } | Question::Numeric { .. })
    }

    /// The question, line by line.
    pub(super) fn lines(&self) -> Vec<String> {
        let prompt = match self.question {
            Question::Basic { q, .. } => face(q),
            // An ellipsis in brackets is silent in many a screen reader.
            Question::Cloze { .. } => self.question.prompt().replace("[…]", "[gap]"),
            _ => self.question.prompt(),
        };
        std::iter::once(prompt).chain(self.options()).collect()
    }

    fn options(&self) -> Vec<String> {
        match self.question {
            Question::Choice { .. } | Question::Multi { .. } => {
                let options = self.question.options();
                numbered(self.order.iter().map(|&option| options[option].0))
            }
            Question::Order { items, .. } => {
                numbered(self.order.iter().map(|&item| items[item].text.as_str()))
            }
            Question::Match { pairs, .. } => {
                let rights = self.order.iter().enumerate();
                numbered(pairs.iter().map(|(left, _)| left.as_str()))
                    .into_iter()
                    .chain(rights.map(|(at, &pair)| format!("{}. {}", letter(at), pairs[pair].1)))
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    /// What to type, in one line, and what Enter alone and letters mean where that cannot be guessed.
    pub(super) fn expects(&self) -> String {
        let mut expects = self.form();
        if self.is_judged() {
            expects.push_str(" Enter alone: I don't know.");
        }
        if self.is_typed() {
            expects.push_str(" Commands begin with a colon: :? for help, :q to stop.");
        }
        expects
    }

    /// Whether the program judges the answer, so that none at all counts as not known.
    fn is_judged(&self) -> bool {
        !matches!(self.question, Question::Basic { .. } | Question::Recall { .. })
    }

    /// The form of the answer.
    fn form(&self) -> String {
        let options = self.order.len();
        match self.question {
            Question::Basic { .. } => "Enter shows the answer.".to_owned(),
            Question::Recall { .. } => {
                "Tell it in your own words, here or aloud. Enter shows the points.".to_owned()
            }
            Question::Choice { .. } => format!("Type one number from 1 to {options}."),
            Question::Multi { .. } => {
                format!("Type all that are right: numbers from 1 to {options} with spaces.")
            }
            Question::TrueFalse { .. } => "Type t for true or f for false.".to_owned(),
            Question::Typed { .. } => "Type the answer.".to_owned(),
            Question::Cloze { .. } => "Type what belongs in the brackets.".to_owned(),
            Question::Numeric { unit, .. } if unit.is_empty() => "Type a number.".to_owned(),
            Question::Numeric { unit, .. } => format!("Type a number, in {unit}."),
            Question::Order { .. } => {
                let example: Vec<String> = (1..=options).rev().map(|number| number.to_string()).collect();
                format!("Type all numbers in the right order, such as {}.", example.join(" "))
            }
            Question::Match { .. } => {
                format!("Type a letter for each number from 1 to {options}, such as 1b 2a.")
            }
        }
    }

    /// What else can be typed, in one line. `buries`: the card may be put off till tomorrow.
    pub(super) fn help(&self, buries: bool) -> String {
        let commands = command::help(self.is_typed(), buries);
        if self.is_judged() {
            format!("{commands} Enter alone shows the answer and counts as not known.")
        } else {
            commands
        }
    }

    /// The right answer, line by line, with the numbers that stand on the page.
    pub(super) fn key(&self) -> Vec<String> {
        match self.question {
            Question::Basic { a, .. } => vec![face(a)],
            Question::TrueFalse { a, .. } => vec![format!("The statement is {a}.")],
            Question::Typed { .. } | Question::Cloze { .. } | Question::Numeric { .. } => {
                vec![format!("The answer: {}", self.question.key().join(", "))]
            }
            Question::Choice { a, .. } => vec![format!("The answer: {}. {a}", self.place(0))],
            Question::Multi { right, .. } => {
                let places = self.order.iter().enumerate().filter(|(_, option)| **option < right.len());
                under("The answer:", places.map(|(at, &option)| format!("{}. {}", at + 1, right[option])))
            }
            Question::Order { items, .. } => {
                let items = items.iter().enumerate();
                under(
                    "The right order:",
                    items.map(|(item, event)| format!("{}. {}", self.place(item), dated(event))),
                )
            }
            Question::Match { pairs, .. } => {
                let pairs = pairs.iter().enumerate();
                under(
                    "The pairs:",
                    pairs.map(|(pair, (left, right))| {
                        format!("{}{}. {left}: {right}", pair + 1, letter(self.place(pair) - 1))
                    }),
                )
            }
            Question::Recall { points, .. } => numbered(points.iter().map(String::as_str)),
        }
    }

    /// The number on the page, from 1, of the author's option with this text.
    pub(super) fn number_of(&self, text: &str) -> Option<usize> {
        let option = self.question.options().iter().position(|(option, _)| *option == text)?;
        self.order.contains(&option).then(|| self.place(option))
    }

    /// The number on the page, from 1, of the author's option `option`.
    fn place(&self, option: usize) -> usize {
        1 + self.order.iter().position(|&at| at == option).unwrap_or(0)
    }
}

/// A face in one line.
pub(super) fn face(face: &Face) -> String {
    face.under.as_ref().map_or_else(|| face.text.clone(), |under| format!("{} ({under})", face.text))
}

fn dated(event: &Dated) -> String {
    if event.date.is_empty() { event.text.clone() } else { format!("{}: {}", event.date, event.text) }
}

fn under(heading: &str, lines: impl Iterator<Item = String>) -> Vec<String> {
    std::iter::once(heading.to_owned()).chain(lines).collect()
}

fn numbered<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<String> {
    texts.enumerate().map(|(at, text)| format!("{}. {text}", at + 1)).collect()
}

/// `a` to `z`, then `aa`, `ab` and on.
pub(super) fn letter(at: usize) -> String {
    let last = char::from(b'a' + (at % 26) as u8);
    if at < 26 { last.to_string() } else { format!("{}{last}", letter(at / 26 - 1)) }
}
