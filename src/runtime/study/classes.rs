//! The classes of a teacher, as they lie on the desk.

use super::Study;
use crate::classroom::name::Name;
use crate::classroom::roster::{Class, Entry};
use crate::domain::day::Moment;
use crate::domain::event::Event;
use crate::domain::journal::Kind;
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
            match Class::read(head.id, &self.store.journal(head.id)?) {
                Ok(class) => classes.push(class),
                Err(fault) => {
                    let class = match ron::from_str(&head.first) {
                        Ok(Entry::Named(name)) => name.to_string(),
                        _ => head.id.to_string(),
                    };
                    self.tell_once(say!(
                        self.desk.texts,
                        "drill-class-unread",
                        class = class,
                        why = fault.to_string()
                    ));
                }
            }
        }
        classes.sort_by_cached_key(|class| (class.name.key(), class.id));
        self.desk.classes = classes;
        Ok(())
    }

    fn tell_once(&mut self, notice: String) {
        if !self.desk.notices.contains(&notice) {
            self.desk.notices.push(notice);
        }
    }
}
