//! How much room an answer will take, tried out before it is given: so that what is reserved for it stands ready, and
//! nothing on the page moves when it comes.

use super::Asking;
use crate::domain::answer::Answer;
use crate::domain::question::Question;
use crate::tui::screen::Ctx;

/// Lines for how good the answer was and when the card comes back.
const VERDICT: usize = 2;

impl Asking {
    /// The most lines that the card will take, whichever way it is answered; the same before the answer and after.
    pub fn tallest(&self, width: u16, ctx: &Ctx<'_>) -> usize {
        let judged = self.trials().into_iter().map(|answer| {
            let answered = self.judge(answer);
            let verdict = self.verdict_lines(&answered, width, ctx).len();
            self.judged_lines(&answered, width, ctx).len() - verdict + VERDICT.max(verdict)
        });
        let shown = || self.key_lines(width, ctx).len() + 1 + self.grade_lines(width, ctx).len();
        let asked = self.question_lines(width, ctx).len();
        self.lines(width, true, ctx).len().max(asked + judged.max().unwrap_or_else(shown))
    }

    /// Answers after which the most is said. None for a question that the learner grades.
    fn trials(&self) -> Vec<Answer> {
        match self.question() {
            Question::Basic { .. } => Vec::new(),
            Question::Choice { wrong, .. } => (0..=wrong.len()).map(Answer::Pick).collect(),
            Question::Multi { right, wrong, .. } => {
                let of = right.len() + wrong.len();
                vec![Answer::Ticks((right.len()..of).collect()), Answer::Ticks((0..of).collect())]
            }
            Question::TrueFalse { .. } => vec![Answer::Truth(true)],
            Question::Typed { not, .. } => {
                let lures = not.iter().map(|lure| Answer::Text(lure.text.clone()));
                lures.chain([Answer::Text(String::new())]).collect()
            }
            Question::Numeric { .. } | Question::Cloze { .. } => vec![Answer::Text(String::new())],
            Question::Order { items, .. } => vec![Answer::Sequence((0..items.len()).rev().collect())],
            Question::Match { pairs, .. } => {
                vec![Answer::Pairs((0..pairs.len()).map(|i| (i + 1) % pairs.len()).collect())]
            }
            Question::Recall { .. } => vec![Answer::Ticks(std::iter::once(0).collect())],
        }
    }
}
