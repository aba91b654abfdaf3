//! A question as it stands on the page: its lines, their numbers, what to type, and its answer.
//!
//! Pure. How a typed line is read is in [`super::reply`]; whether it is right, in the domain.

use super::{command, vocabulary};
use crate::domain::question::{Dated, Face, Question};
use crate::domain::shuffle;
use crate::l10n::{Texts, say};

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

    /// Whether there are choices that would give the answer away before it is thought of.
    pub(super) fn has_choices(&self) -> bool {
        matches!(self.question, Question::Choice { .. } | Question::Multi { .. })
    }

    /// The question without its options.
    pub(super) fn prompt(&self, texts: &Texts) -> String {
        match self.question {
            Question::Basic { q, .. } => face(q),
            // An ellipsis in brackets is silent in many a screen reader.
            Question::Cloze { .. } => self.question.prompt().replace("[…]", &say!(texts, "plain-gap")),
            _ => self.question.prompt(),
        }
    }

    /// What stands under the question, with numbers and letters.
    pub(super) fn options(&self, texts: &Texts) -> Vec<String> {
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
                let letter = |at| letter(at, texts);
                numbered(pairs.iter().map(|(left, _)| left.as_str()))
                    .into_iter()
                    .chain(rights.map(|(at, &pair)| format!("{}. {}", letter(at), pairs[pair].1)))
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    /// What to type, in one line, and what Enter alone and letters mean where that cannot be guessed.
    pub(super) fn expects(&self, texts: &Texts) -> String {
        let unknown = self.is_judged().then(|| say!(texts, "plain-form-unknown"));
        let colon = self.is_typed().then(|| say!(texts, "plain-form-colon"));
        let parts: Vec<String> = [self.form(texts)].into_iter().chain(unknown).chain(colon).collect();
        parts.join(" ")
    }

    /// Whether the answer is told in one's own words, in as many lines as it takes.
    pub(super) fn is_told(&self) -> bool {
        matches!(self.question, Question::Recall { .. })
    }

    /// Whether the program judges the answer, so that none at all counts as not known.
    fn is_judged(&self) -> bool {
        !matches!(self.question, Question::Basic { .. } | Question::Recall { .. })
    }

    /// The form of the answer.
    pub(super) fn form(&self, texts: &Texts) -> String {
        let options = self.order.len();
        match self.question {
            Question::Basic { .. } => say!(texts, "plain-form-basic"),
            Question::Recall { .. } => say!(texts, "plain-form-recall"),
            Question::Choice { .. } => say!(texts, "plain-form-choice", count = options),
            Question::Multi { .. } => say!(texts, "plain-form-multi", count = options),
            Question::TrueFalse { .. } => say!(texts, "plain-form-truth"),
            Question::Typed { .. } => say!(texts, "plain-form-typed"),
            Question::Cloze { .. } => say!(texts, "plain-form-cloze"),
            Question::Numeric { unit, .. } if unit.is_empty() => say!(texts, "plain-form-number"),
            Question::Numeric { unit, .. } => say!(texts, "plain-form-number-of", unit = unit.as_str()),
            Question::Order { .. } => {
                let example: Vec<String> = (1..=options).rev().map(|number| number.to_string()).collect();
                say!(texts, "plain-form-order", example = example.join(" "))
            }
            Question::Match { .. } => say!(texts, "plain-form-match", count = options),
        }
    }

    /// What else can be typed, line by line. `buries`: the card may be put off till tomorrow.
    pub(super) fn help(&self, texts: &Texts, buries: bool) -> Vec<String> {
        let think = self.has_choices().then(|| say!(texts, "plain-commands-think"));
        let enter = self.is_judged().then(|| say!(texts, "plain-commands-enter"));
        command::help(texts, self.is_typed(), buries).into_iter().chain(think).chain(enter).collect()
    }

    /// The right answer, line by line, with the numbers that stand on the page.
    pub(super) fn key(&self, texts: &Texts) -> Vec<String> {
        match self.question {
            Question::Basic { a, .. } => vec![face(a)],
            Question::TrueFalse { a: true, .. } => vec![say!(texts, "plain-key-true")],
            Question::TrueFalse { a: false, .. } => vec![say!(texts, "plain-key-false")],
            Question::Typed { .. } | Question::Cloze { .. } => {
                vec![say!(texts, "plain-key", answer = self.question.key().join(", "))]
            }
            Question::Numeric { a, unit, tolerance, .. } => {
                let answer = format!("{} {unit}", texts.number(*a));
                let answer = answer.trim_end();
                vec![if *tolerance > 0.0 {
                    say!(texts, "plain-key-about", answer = answer, tolerance = texts.number(*tolerance))
                } else {
                    say!(texts, "plain-key", answer = answer)
                }]
            }
            Question::Choice { a, .. } => {
                vec![say!(texts, "plain-key", answer = format!("{}. {a}", self.place(0)))]
            }
            Question::Multi { right, .. } => {
                let places = self.order.iter().enumerate().filter(|(_, option)| **option < right.len());
                let lines = places.map(|(at, &option)| format!("{}. {}", at + 1, right[option]));
                under(say!(texts, "plain-key-multi"), lines)
            }
            Question::Order { items, .. } => {
                let items = items.iter().enumerate();
                let lines = items.map(|(item, event)| format!("{}. {}", self.place(item), dated(event)));
                under(say!(texts, "plain-key-order"), lines)
            }
            Question::Match { .. } => self.pairs_told(None, texts),
            Question::Recall { points, .. } => numbered(points.iter().map(String::as_str)),
        }
    }

    /// The right pairs, with what was `chosen` instead: for each left side, the author's number of the right one.
    pub(super) fn pairs_told(&self, chosen: Option<&[usize]>, texts: &Texts) -> Vec<String> {
        let Question::Match { pairs, .. } = self.question else { return Vec::new() };
        let letter = |pair| letter(self.place(pair) - 1, texts);
        let lines = pairs.iter().enumerate().map(|(pair, (left, right))| {
            let told = format!("{}{}. {left}: {right}", pair + 1, letter(pair));
            match chosen.and_then(|chosen| chosen.get(pair)).filter(|other| **other != pair) {
                Some(&other) => say!(texts, "plain-key-pair-wrong", pair = told, chosen = letter(other)),
                None => told,
            }
        });
        under(say!(texts, "plain-key-match"), lines)
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
    face.under.as_ref().map_or_else(
        || face.text.clone(),
        |under| {
            // The point between two things is read out by some voices.
            format!("{} ({})", face.text, under.replace(" · ", ", "))
        },
    )
}

fn dated(event: &Dated) -> String {
    if event.date.is_empty() { event.text.clone() } else { format!("{}: {}", event.date, event.text) }
}

fn under(heading: String, lines: impl Iterator<Item = String>) -> Vec<String> {
    std::iter::once(heading).chain(lines).collect()
}

fn numbered<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<String> {
    texts.enumerate().map(|(at, text)| format!("{}. {text}", at + 1)).collect()
}

/// The letter of a right side: `a`, `b` and on, in the alphabet of the language.
fn letter(at: usize, texts: &Texts) -> String {
    vocabulary::letter(at, &say!(texts, "plain-letters"))
}
