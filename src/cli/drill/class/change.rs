//! The commands that change a class, each by one entry of its journal.

use super::{Study, name, record, said, seek};
use crate::classroom::name::Name;
use crate::classroom::roster::{Change, Class, Entry, Pupil, PupilId};
use crate::l10n::{Texts, say};
use anyhow::{Result, bail};

/// What can be done to many pupils at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lot {
    /// Their names are kept from screens that everybody sees.
    Hidden,
    /// Their names are shown again.
    Shown,
    /// They leave the class.
    Removed,
    /// They come back.
    Restored,
}

impl Lot {
    fn change(self, pupil: PupilId) -> Change {
        match self {
            Self::Hidden => Change::Hidden(pupil),
            Self::Shown => Change::Shown(pupil),
            Self::Removed => Change::Removed(pupil),
            Self::Restored => Change::Restored(pupil),
        }
    }

    fn said(self, class: &Class, names: String, texts: &Texts) -> String {
        let class = class.name.as_str();
        match self {
            Self::Hidden => say!(texts, "drill-class-hidden", names = names),
            Self::Shown => say!(texts, "drill-class-shown", names = names),
            Self::Removed => say!(texts, "drill-class-removed", names = names, class = class),
            Self::Restored => say!(texts, "drill-class-restored", names = names, class = class),
        }
    }
}

/// Does the same to some pupils.
pub(super) fn lot(study: &mut Study, class: &str, wanted: &[String], lot: Lot) -> Result<String> {
    let class = seek::class(study, class)?.clone();
    let pupils = seek::pupils(&class, wanted, lot == Lot::Restored, &study.desk().texts)?;
    record_all(study, &class, &pupils, |pupil| lot.change(pupil.id))?;
    Ok(lot.said(&class, names(&class, &pupils), &study.desk().texts))
}

/// Puts some pupils into a team, or into none.
pub(super) fn team(study: &mut Study, class: &str, wanted: &[String], team: Option<&str>) -> Result<String> {
    let team = team.map(|team| name(team, &study.desk().texts)).transpose()?;
    let class = seek::class(study, class)?.clone();
    let pupils = seek::pupils(&class, wanted, false, &study.desk().texts)?;
    record_all(study, &class, &pupils, |pupil| Change::Grouped(pupil.id, team.clone()))?;
    let (names, texts) = (names(&class, &pupils), &study.desk().texts);
    Ok(match &team {
        Some(team) => say!(texts, "drill-class-in-team", names = names, team = team.as_str()),
        None => say!(texts, "drill-class-in-no-team", names = names),
    })
}

/// Adds pupils. Who has a name that somebody else has, or had, is told.
pub(super) fn add(study: &mut Study, class: &str, typed: &[String], team: Option<&str>) -> Result<String> {
    let texts = &study.desk().texts;
    let group = team.map(|team| name(team, texts)).transpose()?;
    let names: Vec<Name> = typed.iter().map(|typed| name(typed, texts)).collect::<Result<_>>()?;
    let before = seek::class(study, class)?.clone();
    let ids = (before.next_pupil().0..).map(PupilId);
    let added =
        |(pupil, name): (PupilId, &Name)| Change::Added { pupil, name: name.clone(), group: group.clone() };
    let changes = ids.zip(&names).map(added).collect();
    let after = record(study, &before, &Entry::Changed(changes))?;
    let texts = &study.desk().texts;
    let new = after.told_apart().into_iter().filter(|(pupil, _)| before.pupil(pupil.id).is_none());
    let new: Vec<String> = new.map(|(_, label)| label).collect();
    let mut lines = vec![say!(
        texts,
        "drill-class-added",
        names = new.join(", "),
        class = after.name.as_str(),
        count = after.present().count()
    )];
    for left in before.removed().filter(|left| names.iter().any(|name| name.key() == left.name.key())) {
        let (pupil, class) = (left.name.as_str(), after.name.as_str());
        lines.push(say!(texts, "drill-class-was-in", pupil = pupil, class = class));
    }
    Ok(lines.join("\n"))
}

/// Gives a pupil another name.
pub(super) fn rename(study: &mut Study, class: &str, old: &str, new: &str) -> Result<String> {
    let new = name(new, &study.desk().texts)?;
    let class = seek::class(study, class)?.clone();
    let pupils = seek::pupils(&class, &[old.to_owned()], false, &study.desk().texts)?;
    let after = record_all(study, &class, &pupils, |pupil| Change::Renamed(pupil.id, new.clone()))?;
    let (old, new) = (names(&class, &pupils), names(&after, &pupils));
    Ok(say!(study.desk().texts, "drill-class-renamed", old = old, new = new))
}

/// Gives a class another name.
pub(super) fn rename_class(study: &mut Study, class: &str, new: &str) -> Result<String> {
    let new = name(new, &study.desk().texts)?;
    let class = seek::class(study, class)?.clone();
    let others = study.desk().classes.iter().filter(|other| other.id != class.id);
    if let Some(other) = others.into_iter().find(|other| other.name.key() == new.key()) {
        bail!(say!(study.desk().texts, "drill-class-there", class = other.name.as_str()));
    }
    let after = record(study, &class, &Entry::Named(new))?;
    let (old, new) = (class.name.as_str(), after.name.as_str());
    Ok(say!(study.desk().texts, "drill-class-renamed", old = old, new = new))
}

/// Takes back the last change.
pub(super) fn undo(study: &mut Study, class: &str) -> Result<String> {
    let class = seek::class(study, class)?.clone();
    if !class.can_undo() {
        bail!(say!(study.desk().texts, "drill-class-nothing-to-undo", class = class.name.as_str()));
    }
    let after = record(study, &class, &Entry::Undone)?;
    let texts = &study.desk().texts;
    Ok(format!("{}\n{}", say!(texts, "drill-class-undone"), said::pupils(&after, texts)))
}

fn record_all(
    study: &mut Study,
    class: &Class,
    pupils: &[Pupil],
    change: impl Fn(&Pupil) -> Change,
) -> Result<Class> {
    record(study, class, &Entry::Changed(pupils.iter().map(change).collect()))
}

/// The names of these pupils, told apart.
fn names(class: &Class, pupils: &[Pupil]) -> String {
    let is_meant = |pupil: &Pupil| pupils.iter().any(|other| other.id == pupil.id);
    let all = class.told_apart().into_iter().filter(|(pupil, _)| is_meant(pupil));
    all.map(|(_, label)| label).collect::<Vec<_>>().join(", ")
}
