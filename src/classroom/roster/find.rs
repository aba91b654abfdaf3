//! Finding somebody by a name as a teacher types it.
//!
//! It must not guess: of several who could be meant none is.

use super::{Class, Pupil};

/// Who is meant by a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meant<T> {
    /// This one.
    One(T),
    /// One of these.
    OneOf(Vec<T>),
    /// Nobody.
    Nobody,
}

impl<T: Clone> Meant<T> {
    /// Who is meant by `wanted`, of those who go by these labels: whoever is called exactly so, else so but for capitals, else
    /// so in another spelling or script, else whoever alone has a name that begins so. `fold` makes all spellings one.
    pub fn among(wanted: &str, all: &[(T, String)], fold: fn(&str) -> String) -> Self {
        let (lower, key) = (wanted.to_lowercase(), fold(wanted));
        let is_so: [&dyn Fn(&str) -> bool; 4] = [
            &|label| label == wanted,
            &|label| label.to_lowercase() == lower,
            &|label| !key.is_empty() && fold(label) == key,
            &|label| {
                !key.is_empty() && fold(label).strip_prefix(&key).is_some_and(|rest| rest.starts_with(' '))
            },
        ];
        for is_so in is_so {
            let found: Vec<T> =
                all.iter().filter(|(_, label)| is_so(label)).map(|(one, _)| one.clone()).collect();
            match found.as_slice() {
                [] => {}
                [one] => return Self::One(one.clone()),
                _ => return Self::OneOf(found),
            }
        }
        Self::Nobody
    }
}

/// The pupil who is meant by a name, among those who are in the class, or, if `removed`, among those who left it.
pub fn pupil<'a>(
    class: &'a Class,
    wanted: &str,
    removed: bool,
    fold: fn(&str) -> String,
) -> Meant<&'a Pupil> {
    let all: Vec<(&Pupil, String)> =
        class.told_apart().into_iter().filter(|(pupil, _)| pupil.is_removed == removed).collect();
    Meant::among(wanted, &all, fold)
}
