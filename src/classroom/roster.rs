//! A class and who is in it, as the entries of its journal tell.
//!
//! Nothing is ever deleted: who leaves is removed by an entry and can be brought back by another, and what was changed last
//! can be undone, which is an entry too. It must not read or write anything; the store keeps the journal.

pub mod csv;
pub mod find;
pub mod list;

use super::name::{Name, apart};
use crate::domain::event::What;
use crate::domain::journal::{self, JournalId, Logged};
use serde::{Deserialize, Serialize};

/// The identity of a pupil, unique in the class for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PupilId(pub u32);

/// Who is, or was, in a class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pupil {
    /// The identity.
    pub id: PupilId,
    /// The name.
    pub name: Name,
    /// The team that the pupil plays in, where teams are kept.
    pub group: Option<Name>,
    /// Whether the name is kept from screens that everybody sees.
    pub is_hidden: bool,
    /// Whether the pupil is no longer in the class. What was answered before is kept.
    pub is_removed: bool,
}

/// A class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Class {
    /// The journal that tells of it.
    pub id: JournalId,
    /// What it is called.
    pub name: Name,
    /// Everybody who is or was in it, in the order in which they came.
    pub pupils: Vec<Pupil>,
    /// Who was added by an entry that was undone: not in the class and on no list, but a drill may speak of them.
    retracted: Vec<Pupil>,
    /// How many entries tell of it: the number of the next one.
    entries: u32,
    /// Name and pupils before the last entry.
    before: Option<(Name, Vec<Pupil>)>,
}

/// One entry of the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Entry {
    /// The class is called so from now on; entry 0 says it first.
    Named(Name),
    /// These changes are made together, and undone together.
    Changed(Vec<Change>),
    /// The entry before no longer counts; if that undid something, it counts again.
    Undone,
}

/// One change of the roster.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Change {
    /// Somebody comes into the class.
    Added {
        /// An identity that nobody had.
        pupil: PupilId,
        /// The name.
        name: Name,
        /// The team.
        group: Option<Name>,
    },
    /// A pupil is called otherwise.
    Renamed(PupilId, Name),
    /// A pupil plays in this team, or in none.
    Grouped(PupilId, Option<Name>),
    /// The name is kept from screens that everybody sees.
    Hidden(PupilId),
    /// The name is shown again.
    Shown(PupilId),
    /// The pupil is no longer in the class.
    Removed(PupilId),
    /// The pupil is in the class again.
    Restored(PupilId),
}

/// Why a journal tells of no class, or an entry cannot be added to it. Learners meet none of these unless a file is
/// damaged or was written by a later version.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ClassFault {
    /// The journal does not begin with a name.
    #[error("the class has no name")]
    Nameless,
    /// An entry speaks of somebody who never came into the class.
    #[error("there is no pupil {}", .0.0)]
    Unknown(PupilId),
    /// Somebody has the identity already.
    #[error("there is a pupil {} already", .0.0)]
    Taken(PupilId),
    /// Nothing was changed yet.
    #[error("nothing was changed that could be undone")]
    NothingToUndo,
    /// An entry is missing, or there twice.
    #[error("entry {expected} of the class is missing or there twice")]
    OutOfStep {
        /// The number that should have come.
        expected: u32,
    },
    /// An entry is not understood.
    #[error("entry {number} of the class is not understood ({reason})")]
    Unreadable {
        /// Its number.
        number: u32,
        /// What the reader stumbled over.
        reason: String,
    },
    /// An entry cannot be written down.
    #[error("the change cannot be written down ({0})")]
    Unwritable(String),
}

impl Class {
    /// What founds a class: the first entry of a new journal.
    ///
    /// # Errors
    /// If it cannot be written down.
    pub fn found(id: JournalId, name: Name) -> Result<What, ClassFault> {
        told(id, 0, &Entry::Named(name))
    }

    /// The class that the entries of a journal tell of, oldest first.
    ///
    /// # Errors
    /// If they do not fit together.
    pub fn fold(id: JournalId, entries: impl IntoIterator<Item = Entry>) -> Result<Self, ClassFault> {
        let mut entries = entries.into_iter();
        let Some(Entry::Named(name)) = entries.next() else { return Err(ClassFault::Nameless) };
        let founded = Self { id, name, pupils: Vec::new(), retracted: Vec::new(), entries: 1, before: None };
        entries.try_fold(founded, |class, entry| class.apply(&entry))
    }

    /// The same from a journal as it was read back.
    ///
    /// # Errors
    /// If an entry is missing or not understood, or they do not fit together.
    pub fn read(id: JournalId, journal: &[Logged]) -> Result<Self, ClassFault> {
        let entry = |(expected, logged): (u32, &Logged)| {
            let number = logged.number;
            if number != expected {
                return Err(ClassFault::OutOfStep { expected });
            }
            ron::from_str(&logged.body)
                .map_err(|error| ClassFault::Unreadable { number, reason: error.to_string() })
        };
        let entries: Vec<Entry> = (0..).zip(journal).map(entry).collect::<Result<_, _>>()?;
        Self::fold(id, entries)
    }

    /// The class after one entry more.
    ///
    /// # Errors
    /// If the entry speaks of somebody unknown, gives an identity twice, or there is nothing to undo.
    pub fn apply(&self, entry: &Entry) -> Result<Self, ClassFault> {
        let mut class = Self { entries: self.entries + 1, ..self.clone() };
        class.before = Some((self.name.clone(), self.pupils.clone()));
        match entry {
            Entry::Named(name) => class.name = name.clone(),
            Entry::Changed(changes) => changes.iter().try_for_each(|change| class.change(change))?,
            Entry::Undone => {
                (class.name, class.pupils) = self.before.clone().ok_or(ClassFault::NothingToUndo)?;
                let is_gone = |pupil: &&Pupil| class.pupils.iter().all(|other| other.id != pupil.id);
                class.retracted = self.everybody().filter(is_gone).cloned().collect();
            }
        }
        Ok(class)
    }

    fn everybody(&self) -> impl Iterator<Item = &Pupil> {
        self.pupils.iter().chain(&self.retracted)
    }

    fn change(&mut self, change: &Change) -> Result<(), ClassFault> {
        match change {
            Change::Added { pupil, name, group } => return self.add(*pupil, name, group.as_ref()),
            Change::Renamed(pupil, name) => self.find_mut(*pupil)?.name = name.clone(),
            Change::Grouped(pupil, group) => self.find_mut(*pupil)?.group.clone_from(group),
            Change::Hidden(pupil) => self.find_mut(*pupil)?.is_hidden = true,
            Change::Shown(pupil) => self.find_mut(*pupil)?.is_hidden = false,
            Change::Removed(pupil) => self.find_mut(*pupil)?.is_removed = true,
            Change::Restored(pupil) => self.find_mut(*pupil)?.is_removed = false,
        }
        Ok(())
    }

    fn add(&mut self, id: PupilId, name: &Name, group: Option<&Name>) -> Result<(), ClassFault> {
        if self.pupil(id).is_some() {
            return Err(ClassFault::Taken(id));
        }
        let (name, group) = (name.clone(), group.cloned());
        self.pupils.push(Pupil { id, name, group, is_hidden: false, is_removed: false });
        Ok(())
    }

    fn find_mut(&mut self, id: PupilId) -> Result<&mut Pupil, ClassFault> {
        self.pupils.iter_mut().find(|pupil| pupil.id == id).ok_or(ClassFault::Unknown(id))
    }

    /// What is to be recorded so that an entry is told.
    ///
    /// # Errors
    /// As [`Class::apply`], or if it cannot be written down.
    pub fn tell(&self, entry: &Entry) -> Result<What, ClassFault> {
        self.apply(entry)?;
        told(self.id, self.entries, entry)
    }

    /// The pupil with this identity, who may have been added by mistake.
    pub fn pupil(&self, id: PupilId) -> Option<&Pupil> {
        self.everybody().find(|pupil| pupil.id == id)
    }

    /// Those who are in the class now.
    pub fn present(&self) -> impl Iterator<Item = &Pupil> {
        self.pupils.iter().filter(|pupil| !pupil.is_removed)
    }

    /// Those who left the class.
    pub fn removed(&self) -> impl Iterator<Item = &Pupil> {
        self.pupils.iter().filter(|pupil| pupil.is_removed)
    }

    /// Everybody, first those who are in the class, with a name that nobody else is shown by: see [`apart`].
    pub fn told_apart(&self) -> Vec<(&Pupil, String)> {
        let all: Vec<&Pupil> = self.present().chain(self.removed()).collect();
        let labels = apart(all.iter().map(|pupil| &pupil.name));
        all.into_iter().zip(labels).collect()
    }

    /// How many entries tell of it.
    pub fn entries(&self) -> u32 {
        self.entries
    }

    /// An identity that nobody had.
    pub fn next_pupil(&self) -> PupilId {
        PupilId(self.everybody().map(|pupil| pupil.id.0).max().map_or(1, |last| last + 1))
    }

    /// Whether something was changed that can be undone.
    pub fn can_undo(&self) -> bool {
        self.before.is_some()
    }
}

fn told(id: JournalId, number: u32, entry: &Entry) -> Result<What, ClassFault> {
    let body = ron::to_string(entry).map_err(|error| ClassFault::Unwritable(error.to_string()))?;
    Ok(What::Class(journal::Entry { journal: id, number, body }))
}

#[cfg(test)]
mod tests;
