//! A class through its entries: changed, undone, read back, held against lists.

use super::find::{self, Meant};
use super::list::{Listed, compare};
use super::{Change, Class, ClassFault, Entry, PupilId};
use crate::classroom::name::Name;
use crate::domain::day::Moment;
use crate::domain::event::What;
use crate::domain::journal::{JournalId, Logged};
use proptest::prelude::*;
use std::collections::HashSet;
use uuid::Uuid;

const ID: JournalId = JournalId(Uuid::nil());

fn name(text: &str) -> Name {
    Name::new(text).unwrap()
}

fn listed(text: &str, group: Option<&str>) -> Listed {
    Listed { name: name(text), group: group.map(name) }
}

/// A class with pupils 1, 2, 3 of these names.
fn class(names: &[&str]) -> Class {
    let list: Vec<Listed> = names.iter().map(|text| listed(text, None)).collect();
    let empty = Class::fold(ID, [Entry::Named(name("7b"))]).unwrap();
    empty.apply(&Entry::Changed(compare(&empty, &list).changes)).unwrap()
}

fn after(class: &Class, change: Change) -> Class {
    class.apply(&Entry::Changed(vec![change])).unwrap()
}

fn labels(class: &Class) -> Vec<String> {
    class.told_apart().into_iter().map(|(_, label)| label).collect()
}

#[test]
fn who_is_hidden_or_removed_can_be_brought_back_for_ever() {
    let class = class(&["Ada", "Ben"]);
    let hidden = after(&class, Change::Hidden(PupilId(1)));
    assert!(hidden.pupil(PupilId(1)).unwrap().is_hidden);
    let removed = after(&hidden, Change::Removed(PupilId(1)));
    assert_eq!(removed.present().count(), 1);
    assert_eq!(removed.removed().next().unwrap().name, name("Ada"));
    let back = after(&after(&removed, Change::Restored(PupilId(1))), Change::Shown(PupilId(1)));
    assert_eq!(back.pupils, class.pupils);
}

#[test]
fn the_last_change_is_undone_and_what_was_undone_is_redone() {
    let class = class(&["Ada"]);
    let renamed = after(&class, Change::Renamed(PupilId(1), name("Adele")));
    let undone = renamed.apply(&Entry::Undone).unwrap();
    assert_eq!(undone.pupils, class.pupils);
    let redone = undone.apply(&Entry::Undone).unwrap();
    assert_eq!(redone.pupils, renamed.pupils);
    let called = redone.apply(&Entry::Named(name("8b"))).unwrap();
    assert_eq!((called.name.as_str(), called.apply(&Entry::Undone).unwrap().name.as_str()), ("8b", "7b"));
}

#[test]
fn who_was_added_by_mistake_keeps_the_identity() {
    let undone = class(&["Ada"]).apply(&Entry::Undone).unwrap();
    assert_eq!(undone.pupils, []);
    assert_eq!(undone.next_pupil(), PupilId(2), "a drill may already speak of the first");
    assert_eq!(undone.pupil(PupilId(1)).unwrap().name, name("Ada"));
    assert_eq!(undone.apply(&Entry::Undone).unwrap().pupils, class(&["Ada"]).pupils);
    let again = compare(&undone, &[listed("Ada", None)]).changes;
    assert_eq!(again, [Change::Added { pupil: PupilId(2), name: name("Ada"), group: None }]);
}

#[test]
fn what_makes_no_sense_is_refused() {
    let class = class(&["Ada"]);
    let stranger = Entry::Changed(vec![Change::Hidden(PupilId(9))]);
    assert_eq!(class.apply(&stranger), Err(ClassFault::Unknown(PupilId(9))));
    let twice = Entry::Changed(vec![Change::Added { pupil: PupilId(1), name: name("Ben"), group: None }]);
    assert_eq!(class.apply(&twice), Err(ClassFault::Taken(PupilId(1))));
    assert_eq!(Class::fold(ID, []), Err(ClassFault::Nameless));
    assert_eq!(Class::fold(ID, [Entry::Undone]), Err(ClassFault::Nameless));
    let new = Class::fold(ID, [Entry::Named(name("7b"))]).unwrap();
    assert!(!new.can_undo());
    assert_eq!(new.apply(&Entry::Undone), Err(ClassFault::NothingToUndo));
}

#[test]
fn an_entry_is_told_in_its_turn_and_read_back() {
    let What::Class(first) = Class::found(ID, name("7b")).unwrap() else { panic!() };
    assert_eq!((first.number, first.body.as_str()), (0, "Named(\"7b\")"));
    let class = class(&["Ada"]);
    let What::Class(next) = class.tell(&Entry::Changed(vec![Change::Hidden(PupilId(1))])).unwrap() else {
        panic!()
    };
    assert_eq!((next.number, next.body.as_str()), (2, "Changed([Hidden(1)])"));
    assert!(class.tell(&Entry::Changed(vec![Change::Hidden(PupilId(2))])).is_err());
}

fn logged(bodies: &[&str]) -> Vec<Logged> {
    let moment = Moment { at: 0, offset_min: 0 };
    (0..).zip(bodies).map(|(number, body)| Logged { moment, number, body: (*body).to_owned() }).collect()
}

#[test]
fn a_journal_that_does_not_fit_together_says_where() {
    let mut journal =
        logged(&["Named(\"7b\")", "Changed([Added(pupil:1,name:\"Ada\",group:None)])", "Undone", "Later(3)"]);
    let Err(ClassFault::Unreadable { number: 3, reason }) = Class::read(ID, &journal) else { panic!() };
    assert!(reason.contains("Later"), "{reason}");
    journal.pop();
    assert!(Class::read(ID, &journal).unwrap().pupil(PupilId(1)).is_some());
    journal.remove(1);
    assert_eq!(Class::read(ID, &journal), Err(ClassFault::OutOfStep { expected: 1 }));
}

#[test]
fn a_list_adds_who_is_new_brings_back_who_left_and_removes_nobody() {
    let class = after(&class(&["Ada", "Ben", "Семён"]), Change::Removed(PupilId(2)));
    let list = [listed("ben", None), listed("Cleo", Some("Red")), listed("Семен", Some("Red"))];
    let comparison = compare(&class, &list);
    assert_eq!(
        comparison.changes,
        [
            Change::Restored(PupilId(2)),
            Change::Added { pupil: PupilId(4), name: name("Cleo"), group: Some(name("Red")) },
            Change::Grouped(PupilId(3), Some(name("Red"))),
        ]
    );
    assert_eq!((comparison.known, comparison.missing), (vec![PupilId(3)], vec![PupilId(1)]));
    let read = class.apply(&Entry::Changed(comparison.changes)).unwrap();
    assert_eq!(labels(&read), ["Ada", "Ben", "Семён", "Cleo"]);
    assert_eq!(compare(&read, &list).changes, [], "to read a list again changes nothing");
}

#[test]
fn of_two_with_one_name_each_stands_for_one() {
    let class = class(&["Ada", "Ada"]);
    let thrice = [listed("Ada", None), listed("Ada", None), listed("Ada", None)];
    assert_eq!(compare(&class, &thrice).changes.len(), 1);
    assert_eq!(compare(&class, &thrice[..1]).missing, [PupilId(2)]);
    assert_eq!(labels(&class), ["Ada", "Ada 2"]);
    assert_eq!(labels(&after(&class, Change::Removed(PupilId(1)))), ["Ada", "Ada 2"]);
}

#[test]
fn somebody_is_found_in_any_spelling_that_means_nobody_else() {
    fn fold(text: &str) -> String {
        text.to_lowercase().replace('ё', "е").replace("ада", "ada")
    }
    let class = class(&["Ada Lovelace", "Ada Byron", "Ben", "ben", "Ben"]);
    let found = |wanted: &str| match find::pupil(&class, wanted, false, fold) {
        Meant::One(pupil) => pupil.id.0,
        Meant::OneOf(several) => 100 + several.len() as u32,
        Meant::Nobody => 0,
    };
    assert_eq!(
        ["ADA BYRON", "Ада byron", "Ada", "Ben", "BEN", "ben 2", "Ben 3"].map(found),
        [2, 2, 102, 3, 3, 4, 5]
    );
    assert_eq!(["Be", "", "Lovelace", "—"].map(found), [0, 0, 0, 0]);
    let left = after(&class, Change::Removed(PupilId(2)));
    assert!(matches!(find::pupil(&left, "Ada", false, fold), Meant::One(pupil) if pupil.id == PupilId(1)));
    assert!(
        matches!(find::pupil(&left, "ada byron", true, fold), Meant::One(pupil) if pupil.id == PupilId(2))
    );
}

fn change() -> impl Strategy<Value = Entry> {
    let pupil = || (1u32..5).prop_map(PupilId);
    let name = || "[A-C]".prop_map(|text| name(&text));
    let change = prop_oneof![
        (pupil(), name()).prop_map(|(pupil, name)| Change::Added { pupil, name, group: None }),
        (pupil(), name()).prop_map(|(pupil, name)| Change::Renamed(pupil, name)),
        (pupil(), prop::option::of(name())).prop_map(|(pupil, name)| Change::Grouped(pupil, name)),
        pupil().prop_map(Change::Hidden),
        pupil().prop_map(Change::Shown),
        pupil().prop_map(Change::Removed),
        pupil().prop_map(Change::Restored),
    ];
    prop_oneof![
        1 => name().prop_map(Entry::Named),
        6 => prop::collection::vec(change, 1..3).prop_map(Entry::Changed),
        2 => Just(Entry::Undone),
    ]
}

proptest! {
    #[test]
    fn what_was_told_is_read_back_and_nobody_is_ever_lost(entries in prop::collection::vec(change(), 0..30)) {
        let mut class = Class::fold(ID, [Entry::Named(name("7b"))]).unwrap();
        let What::Class(first) = Class::found(ID, name("7b")).unwrap() else { panic!() };
        let mut bodies = vec![first.body];
        for entry in &entries {
            let Ok(What::Class(told)) = class.tell(entry) else { continue };
            let known: Vec<PupilId> = class.everybody().map(|pupil| pupil.id).collect();
            class = class.apply(entry).unwrap();
            prop_assert!(known.iter().all(|id| class.pupil(*id).is_some()));
            let unique: HashSet<PupilId> = class.everybody().map(|pupil| pupil.id).collect();
            prop_assert_eq!(unique.len(), class.everybody().count());
            prop_assert_eq!(told.number as usize, bodies.len());
            bodies.push(told.body);
            let twice = class.apply(&Entry::Undone).and_then(|undone| undone.apply(&Entry::Undone)).unwrap();
            prop_assert_eq!(&twice.pupils, &class.pupils);
        }
        let bodies: Vec<&str> = bodies.iter().map(String::as_str).collect();
        prop_assert_eq!(Class::read(ID, &logged(&bodies)).unwrap(), class);
    }
}
