//! The corrected item-rest correlation: do those who know the rest of the drill also get this item right?
//!
//! "Corrected" means that the item itself is not part of what it is compared with. With answers of 0 and 1 this is the
//! point-biserial correlation of the item with the sum of the other items.
//!
//! Where answers are missing the sum would punish whoever was asked less, so each pupil's rest is the *mean* of what was
//! answered of the other items, which with nothing missing correlates exactly as the sum does; pupils who answered less
//! than half of the others are left out.

use super::Mark;
use super::interval::Interval;

/// The fewest other items that make a rest worth the name; our own choice.
pub const FEWEST_OTHERS: usize = 3;

/// The least sum of n − 3 over the sessions for which a correlation is told; one session of ten pupils has it. In ten
/// pupils an item that measures nothing shows anything from −0.5 to 0.5, so less is only noise.
pub const LEAST_WEIGHT: f64 = 7.0;

/// From here on an item tells pupils apart adequately (Moodle, quiz statistics: 30–50 adequate, below 0 faulty). An
/// interval that holds both this and something below 0 decides nothing.
pub const ADEQUATE: f64 = 0.30;

/// Keeps Fisher's z finite where a small class happens to agree perfectly.
const HIGHEST: f64 = 0.999;

/// How well an item agrees with the rest, as it can be added up over sessions.
///
/// The mean of Fisher's z weighted by n − 3 is the usual estimate of a common correlation: Hedges and Olkin 1985,
/// Statistical Methods for Meta-Analysis, ch. 11; Zar, Biostatistical Analysis, on comparing correlations.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Agreement {
    /// The sum of (n − 3)·z over the sessions.
    weighted_z: f64,
    /// The sum of n − 3 over the sessions.
    weight: f64,
    /// Pupils in them.
    pupils: usize,
    /// Why the last session that could not be used could not.
    lack: Option<Lack>,
}

/// Why there is no correlation to tell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Lack {
    /// Too few pupils answered.
    FewPupils,
    /// The drill has too few other items.
    FewItems,
    /// Everybody earned the same with this item.
    ItemAlike,
    /// Everybody earned the same with the rest.
    RestAlike,
    /// The interval holds the faulty as well as the good: it decides nothing.
    Vague(Interval),
}

/// The corrected item-rest correlation of an item.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ItemRest {
    /// Known well enough to be told.
    Known {
        /// From −1 to 1.
        r: f64,
        /// Where it lies with 95 % confidence.
        interval: Interval,
        /// How many pupils it is from.
        pupils: usize,
    },
    /// Not enough data.
    NotEnough(Lack),
}

impl Agreement {
    /// Of pairs (what the item earned, what the rest earned), a pair for each pupil, in a drill of `items` items.
    pub fn of(pairs: &[(f64, f64)], items: usize) -> Self {
        let weight = pairs.len() as f64 - 3.0;
        let lacking = |lack| Self { lack: Some(lack), ..Self::default() };
        if items <= FEWEST_OTHERS {
            return lacking(Lack::FewItems);
        }
        if weight < 1.0 {
            return lacking(Lack::FewPupils);
        }
        match correlation(pairs) {
            Ok(r) => Self {
                weighted_z: weight * r.clamp(-HIGHEST, HIGHEST).atanh(),
                weight,
                pupils: pairs.len(),
                lack: None,
            },
            Err(lack) => lacking(lack),
        }
    }

    /// Adds another session.
    pub fn add(&mut self, other: &Self) {
        self.weighted_z += other.weighted_z;
        self.weight += other.weight;
        self.pupils += other.pupils;
        self.lack = other.lack.or(self.lack);
    }

    /// What it comes to.
    pub fn estimate(&self) -> ItemRest {
        if self.weight < LEAST_WEIGHT {
            let lack = if self.weight > 0.0 { Lack::FewPupils } else { self.lack.unwrap_or(Lack::FewPupils) };
            return ItemRest::NotEnough(lack);
        }
        let z = self.weighted_z / self.weight;
        let interval = Interval::fisher(z, self.weight);
        if interval.low < 0.0 && interval.holds(ADEQUATE) {
            return ItemRest::NotEnough(Lack::Vague(interval));
        }
        ItemRest::Known { r: z.tanh(), interval, pupils: self.pupils }
    }
}

/// The mean score of the other items that a pupil answered; none if these are less than half of the others.
pub(super) fn rest(row: &[Option<Mark>], item: usize, items: usize) -> Option<f64> {
    let others = row.iter().enumerate().filter(|(at, _)| *at != item).filter_map(|(_, mark)| mark.as_ref());
    let (n, sum) = others.fold((0, 0.0), |(n, sum), mark| (n + 1, sum + mark.score));
    (n > 0 && n * 2 >= items.saturating_sub(1)).then(|| sum / f64::from(n as u32))
}

/// Pearson's product-moment correlation.
pub(super) fn correlation(pairs: &[(f64, f64)]) -> Result<f64, Lack> {
    let n = pairs.len() as f64;
    let mean_x = pairs.iter().map(|pair| pair.0).sum::<f64>() / n;
    let mean_y = pairs.iter().map(|pair| pair.1).sum::<f64>() / n;
    let (mut xx, mut yy, mut xy) = (0.0, 0.0, 0.0);
    for (x, y) in pairs {
        xx += (x - mean_x).powi(2);
        yy += (y - mean_y).powi(2);
        xy += (x - mean_x) * (y - mean_y);
    }
    // Sums of squares that are nothing but rounding are no variance.
    let none = f64::EPSILON * n * n;
    if xx <= none {
        return Err(Lack::ItemAlike);
    }
    if yy <= none {
        return Err(Lack::RestAlike);
    }
    Ok(xy / (xx * yy).sqrt())
}
