//! A guess at a figure before it is seen: its first value is given, the others are the learner's.
//!
//! Pure. It is not kept: what is remembered by guessing is the surprise.

use super::{Data, Figure};

/// How much higher than the highest value the scale reaches at least, so that it does not give that away.
const BEYOND: f64 = 1.3;

/// About how many steps a scale has.
const STEPS: f64 = 50.0;

/// Steps of a long step.
const LONG: f64 = 5.0;

/// Values on the way from the given one to the truth.
#[derive(Clone, Debug, PartialEq)]
pub struct Guess {
    names: Vec<String>,
    values: Vec<f64>,
    truth: Vec<f64>,
    top: f64,
    step: f64,
}

/// How far a guess is from the truth, in the unit of the figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Distance {
    /// On average over the values that were guessed, to as many decimals as the figure has.
    pub mean: f64,
    /// Where it is furthest from the truth.
    pub furthest: String,
    /// How far it is there; more than the truth is above zero.
    pub most: f64,
}

impl Guess {
    /// A guess that has not begun: every value like the first. None where there is nothing to guess.
    pub fn at(figure: &Figure) -> Option<Self> {
        let (names, truth): (Vec<String>, Vec<f64>) = match &figure.data {
            Data::Bar(bars) => bars.iter().cloned().unzip(),
            Data::Line { x, series, .. } => (x.clone(), series.first()?.1.clone()),
            _ => return None,
        };
        let highest = truth.iter().copied().fold(0.0, f64::max);
        let lowest = truth.iter().copied().fold(0.0, f64::min);
        if truth.len() < 2 || highest <= 0.0 || lowest < 0.0 {
            return None;
        }
        let top = at_least(highest * BEYOND, &[1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0]);
        let step = at_least(top / STEPS, &[1.0, 2.0, 5.0]);
        Some(Self { names, values: vec![truth[0]; truth.len()], truth, top, step })
    }

    /// The names of the values.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The values as guessed so far; the first is given.
    pub fn values(&self) -> &[f64] {
        &self.values
    }

    /// The end of the scale, which begins at 0.
    pub fn top(&self) -> f64 {
        self.top
    }

    /// Raises or lowers a value by steps, or by long ones, to the next whole step of the scale; the first stays.
    pub fn change(&mut self, at: usize, is_more: bool, is_long: bool) {
        let step = if is_long { self.step * LONG } else { self.step };
        let Some(value) = self.values.get_mut(at).filter(|_| at > 0) else { return };
        // A hundredth of a step keeps a value that lies on one, but for rounding, from being taken for its neighbour.
        let steps = *value / step;
        let steps = if is_more { (steps + 0.01).floor() + 1.0 } else { (steps - 0.01).ceil() - 1.0 };
        *value = rounded(steps * step).clamp(0.0, self.top);
    }

    /// Sets a value as it was named; the first stays.
    pub fn set(&mut self, at: usize, value: f64) {
        if let Some(guessed) = self.values.get_mut(at).filter(|_| at > 0 && value.is_finite()) {
            *guessed = value;
        }
    }

    /// How far the guess is from the truth.
    pub fn distance(&self) -> Distance {
        let apart: Vec<f64> =
            self.values.iter().zip(&self.truth).skip(1).map(|(guess, truth)| guess - truth).collect();
        let furthest =
            (0..apart.len()).max_by(|a, b| apart[*a].abs().total_cmp(&apart[*b].abs())).unwrap_or_default();
        let mean = apart.iter().map(|off| off.abs()).sum::<f64>() / apart.len().max(1) as f64;
        let decimals = self.truth.iter().map(|value| decimals(*value)).max().unwrap_or_default();
        let digits = 10f64.powi(decimals.try_into().unwrap_or_default());
        Distance {
            mean: (mean * digits).round() / digits,
            furthest: self.names.get(furthest + 1).cloned().unwrap_or_default(),
            most: rounded(apart.get(furthest).copied().unwrap_or_default()),
        }
    }

    /// The figure's data with the guess beside the truth.
    pub fn beside(&self, data: &Data, guess: String, truth: String) -> Data {
        if let Data::Line { x, series, events } = data {
            let series = series.iter().cloned().chain([(guess, self.values.clone())]).collect();
            return Data::Line { x: x.clone(), series, events: events.clone() };
        }
        let pairs = self.values.iter().zip(&self.truth).map(|(guess, truth)| vec![*guess, *truth]);
        let bars = self.names.iter().cloned().zip(pairs).collect();
        Data::Grouped { groups: vec![guess, truth], bars }
    }
}

/// The smallest of `digits` times a power of ten that is not less than `value`.
fn at_least(value: f64, digits: &[f64]) -> f64 {
    let power = 10f64.powf(value.log10().floor());
    let found = digits.iter().map(|digit| rounded(digit * power)).find(|round| *round >= value);
    found.unwrap_or(10.0 * power)
}

fn decimals(value: f64) -> usize {
    value.to_string().split_once('.').map_or(0, |(_, decimals)| decimals.len())
}

/// Without what reckoning in binary leaves behind: to six digits after the point.
fn rounded(value: f64) -> f64 {
    (value * 1e6).round() / 1e6
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::SourceId;
    use proptest::prelude::*;

    fn figure(values: &[f64]) -> Figure {
        let bars = values.iter().enumerate().map(|(at, value)| (format!("{}", 1921 + at), *value)).collect();
        let (id, title, unit) = ("output".to_owned(), "Output".to_owned(), "%".to_owned());
        let source = SourceId::from("r");
        Figure { id, title, unit, data: Data::Bar(bars), source, note: None, predict: true }
    }

    #[test]
    fn the_first_value_is_given_and_the_others_move_in_round_steps() {
        let mut guess = Guess::at(&figure(&[13.8, 19.5, 75.8])).unwrap();
        assert_eq!((guess.values(), guess.top()), ([13.8; 3].as_slice(), 100.0));
        guess.change(0, true, false);
        guess.change(1, true, false);
        guess.change(1, true, false);
        guess.change(2, true, true);
        guess.change(2, true, true);
        assert_eq!(guess.values(), [13.8, 16.0, 30.0]);
        guess.change(1, false, true);
        guess.change(1, false, true);
        guess.change(1, false, true);
        assert_eq!(guess.values(), [13.8, 0.0, 30.0]);
    }

    #[test]
    fn the_distance_counts_what_was_guessed() {
        let mut guess = Guess::at(&figure(&[10.0, 20.0, 60.0])).unwrap();
        (0..4).for_each(|_| guess.change(1, true, true));
        let far = guess.distance();
        assert_eq!(guess.values(), [10.0, 50.0, 10.0]);
        assert_eq!(far, Distance { mean: 40.0, furthest: "1923".to_owned(), most: -50.0 });
    }

    #[test]
    fn the_guess_stands_beside_the_truth() {
        let shown = figure(&[10.0, 20.0]);
        let guess = Guess::at(&shown).unwrap();
        let Data::Grouped { groups, bars } =
            guess.beside(&shown.data, "guess".to_owned(), "truth".to_owned())
        else {
            panic!("bars become groups")
        };
        assert_eq!(groups, ["guess", "truth"]);
        assert_eq!(bars[1], ("1922".to_owned(), vec![10.0, 20.0]));
        assert_eq!(Guess::at(&figure(&[10.0])), None);
        assert_eq!(Guess::at(&figure(&[0.0, 0.0])), None);
    }

    proptest! {
        #[test]
        fn the_truth_can_be_reached_and_the_scale_not_left(
            values in prop::collection::vec(0.1..1e7f64, 2..8),
            moves in prop::collection::vec((0usize..9, any::<bool>(), any::<bool>()), 0..200),
        ) {
            let mut guess = Guess::at(&figure(&values)).unwrap();
            prop_assert!(values.iter().all(|value| *value < guess.top()));
            for (at, is_more, is_long) in moves {
                let before = guess.clone();
                guess.change(at, is_more, is_long);
                prop_assert!(guess.values().iter().all(|value| (0.0..=guess.top()).contains(value)));
                prop_assert!(guess == before || is_more == (guess.values()[at] > before.values()[at]));
            }
            prop_assert_eq!(&guess.values()[..1], &values[..1]);
        }
    }
}
