//! Item analysis: what the answers of a class say about the items, with intervals, and "not enough data" where that is
//! the truth.
//!
//! Pure and by itself: it knows no game, no names and no course, only pupils (rows), items (columns) and what was
//! earned in between. Give it first attempts: a second vote after a discussion is [`peer`]'s.
//!
//! What is missing: a pupil who gave no answer to an item counts for nothing in it. An absent pupil is a row without
//! answers. See [`agreement`] for what that means for the correlation.

pub mod agreement;
mod groups;
pub mod interval;
pub mod options;
pub mod peer;
pub mod verdict;

pub use agreement::{Agreement, ItemRest, Lack};
pub use interval::Interval;
pub use options::{Chosen, OptionTable};
pub use verdict::{Difficulty, Reason, Verdict};

/// What one pupil's answer to one item was worth.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// From 0 (wrong) to 1 (right).
    pub score: f64,
    /// The options that were chosen, in the author's numbering; none where there was nothing to choose from.
    pub chosen: Vec<usize>,
}

/// What must be known of an item beside its marks.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Column {
    /// How many options there were; 0 where there was nothing to choose from.
    pub options: usize,
    /// Which of them are right.
    pub right: Vec<usize>,
    /// Whether exactly one option was to be chosen, so that blind guessing is right once in [`Column::options`].
    pub one_choice: bool,
}

/// The marks of a class: a row for each pupil, in it a place for each item, empty where no answer was given.
pub type Marks = Vec<Vec<Option<Mark>>>;

/// What was seen of one item, in one session or in several put together with [`Observed::pooled`].
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Observed {
    /// The item.
    pub column: Column,
    /// How many answered.
    pub answers: usize,
    /// The sum of what they earned, each from 0 to 1.
    pub earned: f64,
    /// How well the item agrees with the rest of its drill.
    pub agreement: Agreement,
    /// Which options were chosen by whom.
    pub options: OptionTable,
}

impl Observed {
    /// The facility: the mean score (0–1) of those who answered; none if nobody did.
    pub fn facility(&self) -> Option<f64> {
        (self.answers > 0).then(|| self.earned / self.answers as f64)
    }

    /// Wilson's 95 % interval of the facility. Where answers can be partly right it errs on the wide side: no score
    /// from 0 to 1 varies more than one of 0 and 1 with the same mean (Bhatia and Davis 2000, Amer. Math. Monthly
    /// 107:353).
    pub fn facility_interval(&self) -> Option<Interval> {
        Interval::wilson(self.earned, self.answers)
    }

    /// The corrected item-rest correlation, or why there is none.
    pub fn item_rest(&self) -> ItemRest {
        self.agreement.estimate()
    }

    /// How hard it was; none where too few answered to say so.
    pub fn difficulty(&self) -> Option<Difficulty> {
        verdict::difficulty(self)
    }

    /// What a teacher should make of it.
    pub fn verdict(&self) -> Verdict {
        verdict::of(self)
    }

    /// Adds hands that were counted for each option, of which `right` were for a right one. Nobody knows whose they were,
    /// so they say nothing of the strong and the weak.
    pub fn add_hands(&mut self, hands: &[u32], right: f64) {
        let raised: u32 = hands.iter().sum();
        self.answers += raised as usize;
        self.earned += right;
        self.options.add_hands(hands);
    }

    /// The same item, seen in several sessions: answers and options are added up, correlations averaged by way of
    /// Fisher's z. The sessions may differ in their other items and in their pupils.
    pub fn pooled<'a>(sessions: impl IntoIterator<Item = &'a Observed>) -> Observed {
        let mut sum = Observed::default();
        for seen in sessions {
            sum.column.clone_from(&seen.column);
            sum.answers += seen.answers;
            sum.earned += seen.earned;
            sum.agreement.add(&seen.agreement);
            sum.options.add(&seen.options);
        }
        sum
    }
}

/// What the marks of one session say about each of its items.
pub fn observe(columns: &[Column], marks: &Marks) -> Vec<Observed> {
    columns.iter().enumerate().map(|(item, column)| observed(item, column, columns.len(), marks)).collect()
}

fn observed(item: usize, column: &Column, items: usize, marks: &Marks) -> Observed {
    let mut answers: Vec<(&Mark, Option<f64>)> = Vec::new();
    for row in marks {
        if let Some(mark) = row.get(item).and_then(Option::as_ref) {
            answers.push((mark, agreement::rest(row, item, items)));
        }
    }
    let ranked: Vec<(&Mark, f64)> = answers.iter().filter_map(|&(mark, rest)| Some((mark, rest?))).collect();
    let pairs: Vec<(f64, f64)> = ranked.iter().map(|&(mark, rest)| (mark.score, rest)).collect();
    Observed {
        column: column.clone(),
        answers: answers.len(),
        earned: answers.iter().map(|(mark, _)| mark.score).sum(),
        agreement: Agreement::of(&pairs, items),
        options: OptionTable::of(column.options, answers.iter().map(|(mark, _)| *mark), &ranked),
    }
}

#[cfg(test)]
mod tests;
