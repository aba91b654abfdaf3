//! Intervals: where a share or a correlation lies with 95 % confidence.

/// The normal deviate of a two-sided 95 % interval.
const Z95: f64 = 1.959_963_984_540_054;

/// From `low` to `high`, both included.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The lower limit.
    pub low: f64,
    /// The upper limit.
    pub high: f64,
}

impl Interval {
    /// Wilson's score interval (95 %, without continuity correction) of a share of `right` among `n`; none if `n` is 0.
    ///
    /// Wilson 1927, J. Amer. Statist. Assoc. 22:209; recommended for small numbers by Newcombe 1998, Statist. Med.
    /// 17:857 (his method 3).
    pub fn wilson(right: f64, n: usize) -> Option<Self> {
        if n == 0 {
            return None;
        }
        let n = n as f64;
        let share = (right / n).clamp(0.0, 1.0);
        let spread = 1.0 + Z95 * Z95 / n;
        let middle = (share + Z95 * Z95 / (2.0 * n)) / spread;
        let half = Z95 * (share * (1.0 - share) / n + Z95 * Z95 / (4.0 * n * n)).sqrt() / spread;
        Some(Self { low: (middle - half).max(0.0), high: (middle + half).min(1.0) })
    }

    /// The 95 % interval of a correlation whose Fisher's z is `z` with the variance 1/`weight`; `weight` is n − 3, or the
    /// sum of these over samples.
    ///
    /// Fisher 1921, Metron 1:3.
    pub fn fisher(z: f64, weight: f64) -> Self {
        let half = Z95 / weight.sqrt();
        Self { low: (z - half).tanh(), high: (z + half).tanh() }
    }

    /// Whether `value` lies inside.
    pub fn holds(self, value: f64) -> bool {
        self.low <= value && value <= self.high
    }
}
