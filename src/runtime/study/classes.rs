//! The classes of a teacher, as they lie on the desk.

use super::Study;
use crate::classroom::name::Name;
use crate::classroom::roster::{Class, ClassFault, Entry};
use crate::domain::day::Moment;
use crate::domain::event::Event;
use crate::domain::journal::{Head, Kind};
use crate::l10n::say;
use anyhow::Result;

impl Study {
    /// Founds a class; nobody is in it yet.
    ///
    /// # Errors
    /// If nothing was written, and why.
    pub fn found_class(&mut self, name: Name, now: Moment) -> Result<Event> {
        self.record(Class::found(Self::new_journal(now), name)?, now)
    }

    /// Puts all classes on the desk, by their names. One that cannot be read is left out, and told of.
    pub(super) fn take_classes(&mut self) -> Result<()> {
        let mut classes = Vec::new();
        for head in self.store.journals(Kind::Class)? {
            match self.class(&head)? {
                Ok(class) => classes.push(class),
                Err(fault) => {
                    let class = match ron::from_str(&head.first) {
                        Ok(Entry::Named(name)) => name.to_string(),
                        _ => head.id.to_string(),
                    };
                    let why = fault.to_string();
                    self.tell_once(say!(self.desk.texts, "drill-class-unread", class = class, why = why));
                }
            }
        }
        classes.sort_by_cached_key(|class| (class.name.key(), class.id));
        self.desk.classes = classes;
        Ok(())
    }

    /// The class of a journal: the one on the desk, if nothing was added since.
    fn class(&self, head: &Head) -> Result<Result<Class, ClassFault>> {
        let mut known = self.desk.classes.iter();
        Ok(match known.find(|class| class.id == head.id && class.entries() == head.entries) {
            Some(class) => Ok(class.clone()),
            None => Class::read(head.id, &self.store.journal(head.id)?),
        })
    }

    fn tell_once(&mut self, notice: String) {
        if !self.desk.notices.contains(&notice) {
            self.desk.notices.push(notice);
        }
    }
}
