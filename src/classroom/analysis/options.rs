//! The distractor table: which options drew whom.

use super::Mark;
use super::groups::Groups;

/// How often an option was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Chosen {
    /// By all who answered.
    pub all: usize,
    /// By the strong (see [`OptionTable`]).
    pub strong: usize,
    /// By the weak.
    pub weak: usize,
}

/// Which options were chosen how often, by all and by the strong and the weak of the class.
///
/// Strong and weak are the upper and the lower half by what they earned with the other items; from forty pupils on, the
/// upper and the lower 27 %.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct OptionTable {
    /// For each option in the author's numbering.
    pub rows: Vec<Chosen>,
    /// How many answered.
    pub answers: usize,
    /// How many of them are the strong.
    pub strong: usize,
    /// How many are the weak.
    pub weak: usize,
}

/// From how many answers on it means something that nobody chose an option: a distractor that works draws at least 5 %
/// (Haladyna and Downing 1993, Educ. Psychol. Meas. 53:999), which is one pupil in twenty.
pub const IDLE_FROM: usize = 20;

impl OptionTable {
    /// Of `marks`; `ranked` are those of pupils whose rest is known, with it.
    pub(super) fn of<'a>(
        options: usize,
        marks: impl Iterator<Item = &'a Mark>,
        ranked: &[(&Mark, f64)],
    ) -> Self {
        let mut table = Self { rows: vec![Chosen::default(); options], ..Self::default() };
        if options == 0 {
            return table;
        }
        for mark in marks {
            table.answers += 1;
            table.count(mark, |row| row.all += 1);
        }
        let groups = Groups::of(ranked.iter().map(|(_, rest)| *rest));
        for &(mark, rest) in ranked {
            if groups.is_strong(rest) {
                table.strong += 1;
                table.count(mark, |row| row.strong += 1);
            } else if groups.is_weak(rest) {
                table.weak += 1;
                table.count(mark, |row| row.weak += 1);
            }
        }
        table
    }

    fn count(&mut self, mark: &Mark, add: impl Fn(&mut Chosen)) {
        for &option in &mark.chosen {
            if let Some(row) = self.rows.get_mut(option) {
                add(row);
            }
        }
    }

    pub(super) fn add_hands(&mut self, hands: &[u32]) {
        for (row, &raised) in self.rows.iter_mut().zip(hands) {
            row.all += raised as usize;
            self.answers += raised as usize;
        }
    }

    /// Adds the table of the same item in another session.
    pub fn add(&mut self, other: &Self) {
        self.rows.resize(self.rows.len().max(other.rows.len()), Chosen::default());
        for (row, more) in self.rows.iter_mut().zip(&other.rows) {
            row.all += more.all;
            row.strong += more.strong;
            row.weak += more.weak;
        }
        self.answers += other.answers;
        self.strong += other.strong;
        self.weak += other.weak;
    }

    /// Options, other than those that are `right`, that nobody chose although there were answers enough to say so.
    pub fn idle(&self, right: &[usize]) -> Vec<usize> {
        let nobody = self.wrong(right).filter(|(_, row)| row.all == 0).map(|(option, _)| option);
        if self.answers < IDLE_FROM { Vec::new() } else { nobody.collect() }
    }

    /// The option that the strong preferred to every one that is `right`: chosen by more of them, by two at least, and by
    /// a greater share of them than of the weak.
    pub fn lure_of_the_strong(&self, right: &[usize]) -> Option<usize> {
        let key = right.iter().filter_map(|&option| self.rows.get(option)).map(|row| row.strong).max()?;
        let tempting = self.wrong(right).filter(|(_, row)| {
            row.strong >= 2 && row.strong > key && row.strong * self.weak > row.weak * self.strong
        });
        tempting
            .max_by_key(|(option, row)| (row.strong, std::cmp::Reverse(*option)))
            .map(|(option, _)| option)
    }

    fn wrong(&self, right: &[usize]) -> impl Iterator<Item = (usize, &Chosen)> {
        self.rows.iter().enumerate().filter(|(option, _)| !right.contains(option))
    }
}
