//! Orders drawn from a seed: the same seed always gives the same order, so an undo shows the choices as they were.

use rand::SeedableRng;
use rand::rngs::StdRng;
use rand::seq::SliceRandom;

/// The numbers `0..n` in an order drawn from `seed`.
pub fn order(n: usize, seed: u64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..n).collect();
    order.shuffle(&mut StdRng::seed_from_u64(seed));
    order
}

/// Like [`order`], but never the sorted order, which would give the answer to an ordering task away.
pub fn disorder(n: usize, seed: u64) -> Vec<usize> {
    let mut order = order(n, seed);
    if n > 1 && order.is_sorted() {
        order.rotate_left(1);
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn an_order_holds_each_number_once(n in 0usize..40, seed: u64) {
            let mut drawn = order(n, seed);
            prop_assert_eq!(&drawn, &order(n, seed));
            drawn.sort_unstable();
            prop_assert_eq!(drawn, (0..n).collect::<Vec<_>>());
        }

        #[test]
        fn a_disorder_is_never_sorted(n in 2usize..20, seed: u64) {
            prop_assert!(!disorder(n, seed).is_sorted());
        }
    }
}
