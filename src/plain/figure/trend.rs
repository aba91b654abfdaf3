//! Where a row of numbers tends, in a word or a few: what an eye sees in a curve at once.
//!
//! Pure.

use crate::l10n::{Texts, say};

/// The course of `values`, which belong to `names` in the order of time; none of fewer than two.
pub(super) fn trend(names: &[&str], values: &[f64], texts: &Texts) -> Option<String> {
    let steps: Vec<f64> = values.windows(2).map(|pair| pair[1] - pair[0]).collect();
    let rises = |steps: &[f64]| steps.iter().all(|step| *step >= 0.0);
    let falls = |steps: &[f64]| steps.iter().all(|step| *step <= 0.0);
    let (low, high) = (extreme(values, f64::lt)?, extreme(values, f64::gt)?);
    let [lowest, highest] = [low, high].map(|at| names.get(at).copied().unwrap_or_default());
    Some(match () {
        () if steps.is_empty() => return None,
        () if rises(&steps) && falls(&steps) => say!(texts, "plain-trend-level"),
        () if rises(&steps) => say!(texts, "plain-trend-rising"),
        () if falls(&steps) => say!(texts, "plain-trend-falling"),
        () if rises(&steps[..high]) && falls(&steps[high..]) => say!(texts, "plain-trend-peak", at = highest),
        () if falls(&steps[..low]) && rises(&steps[low..]) => say!(texts, "plain-trend-valley", at = lowest),
        () => say!(texts, "plain-trend-mixed", highest = highest, lowest = lowest),
    })
}

/// Where the first value stands that is further out than all before it.
fn extreme(values: &[f64], is_further: fn(&f64, &f64) -> bool) -> Option<usize> {
    (0..values.len()).reduce(|best, at| if is_further(&values[at], &values[best]) { at } else { best })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_curve_is_told_in_a_few_words() {
        let names = ["1921", "1922", "1923", "1924"];
        let said = |values: &[f64]| trend(&names, values, &Texts::default()).unwrap_or_default();
        assert_eq!(said(&[13.8, 19.5, 39.1, 45.5]), "rising");
        assert_eq!(said(&[3.0, 3.0, 2.0]), "falling");
        assert_eq!(said(&[3.0, 3.0]), "unchanged");
        assert_eq!(said(&[1.0, 4.0, 3.0, 2.0]), "rising to 1922, then falling");
        assert_eq!(said(&[9.0, 4.0, 4.0, 6.0]), "falling to 1922, then rising");
        assert_eq!(said(&[2.0, 5.0, 1.0, 3.0]), "up and down, highest in 1922, lowest in 1923");
        assert_eq!(said(&[1.0]), "");
        assert_eq!(said(&[]), "");
    }
}
