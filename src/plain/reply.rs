//! A typed line to an answer: how each kind of question is answered in plain lines.
//!
//! Pure. A line that cannot be understood is none: it is asked for again, never counted.

use super::sheet::Sheet;
use super::vocabulary::{TRUTH, lettered, meaning};
use crate::domain::answer::{Answer, is_answer};
use crate::domain::question::Question;
use std::collections::BTreeSet;

impl Sheet<'_> {
    /// The answer that `line` gives; none if it is no answer to this kind of question.
    ///
    /// An empty line looks at the answer: that holds for all kinds alike.
    pub(super) fn answer(&self, line: &str, fold: fn(&str) -> String) -> Option<Answer> {
        if line.is_empty() {
            return Some(Answer::Shown);
        }
        match self.question {
            Question::Basic { .. } | Question::Recall { .. } => None,
            Question::Choice { .. } => match self.chosen(line)?.as_slice() {
                [pick] => Some(Answer::Pick(*pick)),
                _ => None,
            },
            Question::Multi { .. } => Some(Answer::Ticks(self.chosen(line)?.into_iter().collect())),
            Question::TrueFalse { .. } => meaning(TRUTH, line).map(Answer::Truth),
            Question::Typed { .. } | Question::Cloze { .. } | Question::Numeric { .. } => {
                is_answer(self.question, line, fold).then(|| Answer::Text(line.to_owned()))
            }
            Question::Order { .. } => self.sequence(line).map(Answer::Sequence),
            Question::Match { .. } => self.pairs(line).map(Answer::Pairs),
        }
    }

    /// The points of a recalled answer that the learner had; `0` for none.
    pub(super) fn points(&self, line: &str) -> Option<Answer> {
        let ticks = if line == "0" { BTreeSet::new() } else { self.chosen(line)?.into_iter().collect() };
        Some(Answer::Ticks(ticks))
    }

    /// The author's numbers of the options whose numbers on the page are listed; at least one.
    fn chosen(&self, line: &str) -> Option<Vec<usize>> {
        let words = line.split(|c: char| c.is_whitespace() || c == ',').filter(|word| !word.is_empty());
        let chosen: Option<Vec<usize>> =
            words.map(|word| self.order.get(word.parse::<usize>().ok()?.checked_sub(1)?).copied()).collect();
        chosen.filter(|chosen| !chosen.is_empty())
    }

    fn sequence(&self, line: &str) -> Option<Vec<usize>> {
        let sequence = self.chosen(line)?;
        let each: BTreeSet<usize> = sequence.iter().copied().collect();
        (sequence.len() == self.order.len() && each.len() == sequence.len()).then_some(sequence)
    }

    /// One right side for every left side; `1b 2a`, `1b2a` and `1 b, 2 a` are the same, and `1б 2а` in Russian.
    fn pairs(&self, line: &str) -> Option<Vec<usize>> {
        let mut chosen = vec![None; self.order.len()];
        let mut rest = line.to_lowercase().replace(|c: char| !c.is_alphanumeric(), "");
        while !rest.is_empty() {
            let left: usize = take(&mut rest, |c| c.is_ascii_digit()).parse().ok()?;
            let right = lettered(&take(&mut rest, char::is_alphabetic), self.order.len())?;
            let place = chosen.get_mut(left.checked_sub(1)?)?;
            if place.replace(self.order[right]).is_some() {
                return None;
            }
        }
        chosen.into_iter().collect()
    }
}

/// Cuts the beginning off whose characters are all `of` a kind.
fn take(rest: &mut String, of: fn(char) -> bool) -> String {
    let end = rest.find(|c| !of(c)).unwrap_or(rest.len());
    rest.drain(..end).collect()
}
