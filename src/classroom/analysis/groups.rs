//! The strong and the weak of a class, by what they earned with the other items.
//!
//! In a large class these are the upper and the lower 27 %, which tell most about an item (Kelley 1939, J. Educ. Psychol.
//! 30:17); in a smaller one so few would be left that the halves serve better. Pupils who earned the same are never torn
//! apart: those at the edge of a group all belong to it, and where both edges fall together, to none.

/// From how many pupils on 27 % are taken; a group then has at least eleven.
const LARGE_CLASS: usize = 40;

/// The fewest pupils that are divided.
const FEWEST: usize = 4;

/// Where the strong begin and the weak end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Groups {
    /// There are none: too few pupils, or all alike.
    None,
    /// The edges belong to the groups.
    AtLeast { strong: f64, weak: f64 },
    /// Half the class stands at this value: only those beyond it count.
    Beyond(f64),
}

impl Groups {
    /// Of a class whose pupils earned `rests` with the other items.
    pub(super) fn of(rests: impl Iterator<Item = f64>) -> Self {
        let mut rests: Vec<f64> = rests.collect();
        rests.sort_by(f64::total_cmp);
        let n = rests.len();
        let size = if n >= LARGE_CLASS { (n as f64 * 0.27).round() as usize } else { n / 2 };
        match (
            n.checked_sub(size).and_then(|at| rests.get(at)),
            size.checked_sub(1).and_then(|at| rests.get(at)),
        ) {
            _ if n < FEWEST => Self::None,
            (Some(&strong), Some(&weak)) if strong > weak => Self::AtLeast { strong, weak },
            (Some(&edge), Some(_)) if rests[0] < edge && edge < rests[n - 1] => Self::Beyond(edge),
            _ => Self::None,
        }
    }

    pub(super) fn is_strong(self, rest: f64) -> bool {
        match self {
            Self::None => false,
            Self::AtLeast { strong, .. } => rest >= strong,
            Self::Beyond(edge) => rest > edge,
        }
    }

    pub(super) fn is_weak(self, rest: f64) -> bool {
        match self {
            Self::None => false,
            Self::AtLeast { weak, .. } => rest <= weak,
            Self::Beyond(edge) => rest < edge,
        }
    }
}
