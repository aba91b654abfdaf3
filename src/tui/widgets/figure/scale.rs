//! The scale of a drawing: round numbers at even steps. Knows nothing of cells but their number.

/// About how many steps a scale has.
const STEPS: f64 = 4.0;

/// A scale that begins above zero must win that much: the lowest value is at least this share of the highest.
const WORTH_A_CUT: f64 = 0.6;

/// Values to rows.
#[derive(Debug)]
pub(super) struct Scale {
    low: f64,
    step: f64,
    steps: usize,
    rows_per_step: usize,
}

impl Scale {
    /// A scale that holds all `values`, and zero unless they all lie far from it. None if there are none.
    pub(super) fn over(values: impl Iterator<Item = f64> + Clone) -> Option<Self> {
        let values = values.filter(|value| value.is_finite());
        let mut high = values.clone().reduce(f64::max)?;
        let mut low = values.reduce(f64::min)?;
        if low > 0.0 && low < high * WORTH_A_CUT {
            low = 0.0;
        }
        if high < 0.0 && high > low * WORTH_A_CUT {
            high = 0.0;
        }
        let span = if high > low { high - low } else { high.abs().max(1.0) };
        let step = round_step(span / STEPS);
        let low = (low / step).floor() * step;
        let steps = (((high - low) / step).ceil() as usize).max(1);
        Some(Self { low, step, steps, rows_per_step: if steps <= 3 { 3 } else { 2 } })
    }

    pub(super) fn rows(&self) -> usize {
        self.steps * self.rows_per_step + 1
    }

    /// The row of a value, the lowest first.
    pub(super) fn row(&self, value: f64) -> usize {
        let row = (value - self.low) / self.step * self.rows_per_step as f64;
        (row.round().max(0.0) as usize).min(self.rows() - 1)
    }

    /// The step that stands in a row.
    pub(super) fn step_at(&self, row: usize) -> Option<usize> {
        row.is_multiple_of(self.rows_per_step).then_some(row / self.rows_per_step)
    }

    /// The numbers of the steps, the lowest first.
    pub(super) fn labels(&self) -> Vec<String> {
        let decimals = (-self.step.log10().floor()).max(0.0) as usize;
        (0..=self.steps).map(|step| format!("{:.decimals$}", self.low + step as f64 * self.step)).collect()
    }
}

/// The next of 1, 2, 5, 10, 20, … that is not less.
fn round_step(step: f64) -> f64 {
    let power = 10f64.powf(step.log10().floor());
    [1.0, 2.0, 5.0]
        .into_iter()
        .map(|digit| digit * power)
        .find(|round| *round >= step)
        .unwrap_or(10.0 * power)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn labels(values: &[f64]) -> Vec<String> {
        Scale::over(values.iter().copied()).unwrap().labels()
    }

    #[test]
    fn steps_are_round_and_hold_zero_unless_it_is_far() {
        assert_eq!(labels(&[13.8, 75.8]), ["0", "20", "40", "60", "80"]);
        assert_eq!(labels(&[1010.0, 1090.0]), ["1000", "1020", "1040", "1060", "1080", "1100"]);
        assert_eq!(labels(&[-3.0, 4.0]), ["-4", "-2", "0", "2", "4"]);
        assert_eq!(labels(&[0.1, 0.2]), ["0.00", "0.05", "0.10", "0.15", "0.20"]);
        assert!(Scale::over([f64::NAN].into_iter()).is_none());
    }

    proptest! {
        #[test]
        fn every_value_has_its_row(values in prop::collection::vec(-1e9..1e9f64, 1..20)) {
            let scale = Scale::over(values.iter().copied()).unwrap();
            prop_assert!((2..=20).contains(&scale.rows()), "{scale:?}");
            let mut sorted = values.clone();
            sorted.sort_by(f64::total_cmp);
            prop_assert!(sorted.is_sorted_by_key(|value| scale.row(*value)));
            prop_assert_eq!(scale.labels().len(), scale.steps + 1);
        }
    }
}
