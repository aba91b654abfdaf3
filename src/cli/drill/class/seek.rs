//! Which class and which pupils are meant by the words of the command line.

use super::Study;
use crate::classroom::roster::find::{Meant, pupil};
use crate::classroom::roster::{Class, Pupil};
use crate::course::diagnostic::likeliest;
use crate::l10n::{Texts, say};
use crate::text::fold::fold;
use anyhow::{Result, anyhow};

/// The class that is meant by a name.
///
/// # Errors
/// If none is, or several are; with those that there are, or that may have been meant.
pub(in crate::cli) fn class<'a>(study: &'a Study, wanted: &str) -> Result<&'a Class> {
    let (classes, texts) = (&study.desk().classes, &study.desk().texts);
    let all: Vec<(&Class, String)> = classes.iter().map(|class| (class, class.name.to_string())).collect();
    match Meant::among(wanted, &all, fold) {
        Meant::One(class) => Ok(class),
        Meant::OneOf(several) => {
            let names: Vec<&str> = several.iter().map(|class| class.name.as_str()).collect();
            Err(anyhow!(say!(texts, "drill-class-several", wanted = wanted, names = names.join(", "))))
        }
        Meant::Nobody if classes.is_empty() => Err(anyhow!(say!(texts, "drill-class-none"))),
        Meant::Nobody => {
            let names: Vec<&str> = all.iter().map(|(class, _)| class.name.as_str()).collect();
            let known = names.join(", ");
            let said = say!(texts, "drill-class-unknown", wanted = wanted, known = known);
            Err(anyhow!(with_likely(&said, wanted, &names, texts)))
        }
    }
}

/// The pupils who are meant by names, each once: of those in the class, or, if `removed`, of those who left it.
///
/// # Errors
/// All names that mean nobody or several, each in a line with those who may have been meant.
pub(super) fn pupils(class: &Class, wanted: &[String], removed: bool, texts: &Texts) -> Result<Vec<Pupil>> {
    let (mut found, mut wrong): (Vec<Pupil>, Vec<String>) = (Vec::new(), Vec::new());
    for wanted in wanted {
        match pupil(class, wanted, removed, fold) {
            Meant::One(pupil) if found.iter().any(|other| other.id == pupil.id) => {}
            Meant::One(pupil) => found.push(pupil.clone()),
            Meant::OneOf(several) => {
                let labels = class.told_apart().into_iter();
                let labels = labels.filter(|(pupil, _)| several.contains(pupil)).map(|(_, label)| label);
                let names = labels.collect::<Vec<_>>().join(", ");
                wrong.push(say!(texts, "drill-class-several", wanted = wanted.as_str(), names = names));
            }
            Meant::Nobody => wrong.push(nobody(class, wanted, removed, texts)),
        }
    }
    if wrong.is_empty() { Ok(found) } else { Err(anyhow!(wrong.join("\n"))) }
}

fn nobody(class: &Class, wanted: &str, removed: bool, texts: &Texts) -> String {
    let other = pupil(class, wanted, !removed, fold);
    let (class_name, is_elsewhere) = (class.name.as_str(), other != Meant::Nobody);
    match (removed, is_elsewhere) {
        (true, true) => return say!(texts, "drill-class-is-in", pupil = wanted, class = class_name),
        (false, true) => return say!(texts, "drill-class-has-left", pupil = wanted, class = class_name),
        _ => {}
    }
    let all = class.told_apart().into_iter().filter(|(pupil, _)| pupil.is_removed == removed);
    let labels: Vec<String> = all.map(|(_, label)| label).collect();
    let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
    let said = if removed {
        say!(texts, "drill-class-nobody-left", pupil = wanted, class = class_name)
    } else {
        say!(texts, "drill-class-nobody", pupil = wanted, class = class_name)
    };
    with_likely(&said, wanted, &labels, texts)
}

fn with_likely(said: &str, wanted: &str, known: &[&str], texts: &Texts) -> String {
    let keys: Vec<String> = known.iter().map(|name| fold(name)).collect();
    let likely = likeliest(&fold(wanted), keys.iter().map(String::as_str));
    let likely = likely.and_then(|key| known.get(keys.iter().position(|other| other == key)?));
    likely.map_or(said.to_owned(), |name| {
        format!("{said}; {}", say!(texts, "drill-class-likely", name = *name))
    })
}
