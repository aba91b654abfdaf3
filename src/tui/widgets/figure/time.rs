//! Points on a scale of time.

use crate::text::dates::When;

/// Where points lie between the first and the last, 0 to 1: by their dates if they all are dates in order, else evenly.
pub(super) fn places(points: &[String]) -> Vec<f64> {
    let dates: Option<Vec<f64>> = points.iter().map(|point| Some(When::read(point)?.days())).collect();
    let dates = dates.filter(|dates| dates.is_sorted());
    let (Some(first), Some(last)) =
        (dates.as_ref().and_then(|d| d.first()), dates.as_ref().and_then(|d| d.last()))
    else {
        return evenly(points.len());
    };
    let span = last - first;
    let place = |day: &f64| (day - first) / span;
    dates
        .as_ref()
        .filter(|_| span > 0.0)
        .map_or_else(|| evenly(points.len()), |dates| dates.iter().map(place).collect())
}

fn evenly(count: usize) -> Vec<f64> {
    match count {
        1 => vec![0.5],
        _ => (0..count).map(|point| point as f64 / (count - 1) as f64).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places_of(points: &[&str]) -> Vec<f64> {
        let points: Vec<String> = points.iter().map(|point| (*point).to_owned()).collect();
        places(&points).iter().map(|place| (place * 100.0).round()).collect()
    }

    #[test]
    fn dates_lie_where_they_fell_and_anything_else_evenly() {
        assert_eq!(places_of(&["1921", "1922", "1925"]), [0.0, 25.0, 100.0]);
        assert_eq!(places_of(&["1924-07-01", "1925", "1926-07-01"]), [0.0, 50.0, 100.0]);
        assert_eq!(places_of(&["1921/22", "1922/23", "1925/26"]), [0.0, 50.0, 100.0]);
        assert_eq!(places_of(&["1922", "1921", "1925"]), [0.0, 50.0, 100.0]);
        assert_eq!(places_of(&["1922", "1922"]), [0.0, 100.0]);
        assert_eq!((places_of(&["x"]), places_of(&[])), (vec![50.0], vec![]));
    }
}
