//! A list of pupils held against a class: who is new, who comes back, who is missing on it.
//!
//! It must not remove anybody: that somebody stands on no list is for the teacher to judge.

use super::{Change, Class, Pupil, PupilId};
use crate::classroom::name::Name;
use std::collections::HashMap;

/// Somebody on a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The name.
    pub name: Name,
    /// The team; none if the list says none.
    pub group: Option<Name>,
}

/// What becomes of a class by a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// What is to be changed, all at once.
    pub changes: Vec<Change>,
    /// Those who are on the list and in the class already.
    pub known: Vec<PupilId>,
    /// Those who are in the class and not on the list.
    pub missing: Vec<PupilId>,
}

/// Holds a list against a class. Who stands on it is found by the name, but for capitals and ё; of several with one name as
/// many are found as the list has. Who left the class and stands on the list is in it again.
pub fn compare(class: &Class, list: &[Listed]) -> Comparison {
    let mut comparison = Comparison::default();
    let mut unmet: HashMap<String, Vec<&Pupil>> = HashMap::new();
    for pupil in &class.pupils {
        unmet.entry(pupil.name.key()).or_default().push(pupil);
    }
    let mut next = class.next_pupil();
    for listed in list {
        let called_so = unmet.get_mut(&listed.name.key());
        if let Some(pupil) = called_so.and_then(|pupils| take_likeliest(pupils, listed)) {
            comparison.known.extend((!pupil.is_removed).then_some(pupil.id));
            comparison.changes.extend(changes(pupil, listed));
        } else {
            let (name, group) = (listed.name.clone(), listed.group.clone());
            comparison.changes.push(Change::Added { pupil: next, name, group });
            next = PupilId(next.0 + 1);
        }
    }
    let missing = unmet.into_values().flatten().filter(|pupil| !pupil.is_removed).map(|pupil| pupil.id);
    comparison.missing = missing.collect();
    comparison.missing.sort_unstable();
    comparison
}

/// Takes out of several who is meant: rather somebody who is in the class, and has the very name.
fn take_likeliest<'a>(pupils: &mut Vec<&'a Pupil>, listed: &Listed) -> Option<&'a Pupil> {
    let ranks = pupils.iter().map(|pupil| (pupil.is_removed, pupil.name != listed.name)).enumerate();
    let (at, _) = ranks.min_by_key(|(_, rank)| *rank)?;
    Some(pupils.remove(at))
}

fn changes(pupil: &Pupil, listed: &Listed) -> impl Iterator<Item = Change> {
    let restored = pupil.is_removed.then_some(Change::Restored(pupil.id));
    let is_elsewhere = listed.group.is_some() && listed.group != pupil.group;
    restored.into_iter().chain(is_elsewhere.then(|| Change::Grouped(pupil.id, listed.group.clone())))
}
