//! The terms of the paragraph just read: their list, then their meanings one by one.

use super::{Go, Reader, steps};
use crate::course::glossary::Term;
use crate::course::lesson::Link;
use crate::domain::ids::TermId;
use crate::l10n::say;
use std::io;

impl Reader<'_, '_> {
    /// Lists the terms and tells those whose number is typed, until something else is.
    pub(super) fn terms(&mut self) -> io::Result<Go> {
        let terms = self.meanings();
        if terms.is_empty() {
            self.talk.say(&say!(self.desk.texts(), "plain-terms-none"))?;
            return Ok(Go::Stay);
        }
        let list: Vec<String> =
            terms.iter().enumerate().map(|(at, (name, _))| format!("{} {name}", at + 1)).collect();
        self.talk.say(&say!(self.desk.texts(), "plain-terms-here", list = list.join(", ")))?;
        self.talk.say(&say!(self.desk.texts(), "plain-terms-help"))?;
        loop {
            let Some(line) = self.talk.hear()? else { return Ok(Go::Stop) };
            match line.parse::<usize>() {
                Ok(number) => match number.checked_sub(1).and_then(|at| terms.get(at)) {
                    Some((_, brief)) => self.talk.say(brief)?,
                    None => {
                        self.talk.say(&say!(
                            self.desk.texts(),
                            "plain-terms-numbers",
                            count = terms.len()
                        ))?;
                    }
                },
                Err(_) if line.is_empty() => return Ok(Go::Stay),
                Err(_) => return Ok(Go::Obey(line)),
            }
        }
    }

    /// Name and brief of each term in the paragraph, in the order of first mention.
    fn meanings(&self) -> Vec<(String, String)> {
        let mut ids: Vec<&TermId> = Vec::new();
        for link in steps::links(&self.lesson, self.steps[self.at].clone()) {
            match self.lesson.links.get(link) {
                Some(Link::Term(id)) if !ids.contains(&id) => ids.push(id),
                _ => {}
            }
        }
        let Some(course) = self.course() else { return Vec::new() };
        let lang = self.desk.lang();
        let terms = ids.into_iter().filter_map(|id| course.glossary.terms.iter().find(|term| term.id == *id));
        let told = |term: &Term| {
            let name = term.term.get(lang).to_owned();
            let brief = format!("{name}: {}", term.brief.get(lang));
            (name, brief)
        };
        terms.map(told).collect()
    }
}
