//! A list of pupils held against a class: who is new, who comes back, who is missing on it.
//!
//! It must not remove anybody: that somebody stands on no list is for the teacher to judge.

use super::{Change, Class, Pupil, PupilId};
use crate::classroom::name::Name;
use std::collections::HashSet;

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
    let mut met = HashSet::new();
    let mut next = class.next_pupil();
    for listed in list {
        if let Some(pupil) = known(class, listed, &met) {
            met.insert(pupil.id);
            comparison.known.extend((!pupil.is_removed).then_some(pupil.id));
            comparison.changes.extend(changes(pupil, listed));
        } else {
            let (name, group) = (listed.name.clone(), listed.group.clone());
            comparison.changes.push(Change::Added { pupil: next, name, group });
            next = PupilId(next.0 + 1);
        }
    }
    comparison.missing = class.present().map(|pupil| pupil.id).filter(|id| !met.contains(id)).collect();
    comparison
}

/// Who is meant and was not met yet: best by the very name, and rather somebody who is in the class.
fn known<'a>(class: &'a Class, listed: &Listed, met: &HashSet<PupilId>) -> Option<&'a Pupil> {
    let key = listed.name.key();
    let candidates = class.pupils.iter().filter(|pupil| pupil.name.key() == key && !met.contains(&pupil.id));
    candidates.min_by_key(|pupil| (pupil.is_removed, pupil.name != listed.name))
}

fn changes(pupil: &Pupil, listed: &Listed) -> impl Iterator<Item = Change> {
    let restored = pupil.is_removed.then_some(Change::Restored(pupil.id));
    let is_elsewhere = listed.group.is_some() && listed.group != pupil.group;
    restored.into_iter().chain(is_elsewhere.then(|| Change::Grouped(pupil.id, listed.group.clone())))
}
