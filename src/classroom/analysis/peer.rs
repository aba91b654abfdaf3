//! Peer instruction: what a discussion did between the first vote and the second.

/// The normalised gain of a class whose share (0–1) of right answers went from `before` to `after`: how much of what could
/// be gained was, (after − before) / (1 − before). Below 0 if the discussion led astray; none if there was nothing to
/// gain.
///
/// Hake 1998, Amer. J. Phys. 66:64.
pub fn gain(before: f64, after: f64) -> Option<f64> {
    (before < 1.0).then(|| (after - before) / (1.0 - before)).filter(|gain| gain.is_finite())
}
