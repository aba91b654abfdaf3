//! A list of pupils from a file, and what becomes of a class by it.

use super::{Study, record};
use crate::classroom::name::Name;
use crate::classroom::roster::csv::{self, Fault, FaultKind, Sheet};
use crate::classroom::roster::list::compare;
use crate::classroom::roster::{Change, Class, Entry, PupilId};
use crate::l10n::{Texts, say};
use anyhow::{Context, Result, bail};
use std::io::{self, Read, Write};
use std::path::Path;

/// The largest list, in bytes: of more pupils than any school has.
const LARGEST: u64 = 1 << 20;

/// The list in a file; `-` is standard input. What can be said of it beside the names is said.
///
/// # Errors
/// If it cannot be read, or, each in a line with its place, all that is wrong with it.
pub(super) fn sheet(file: &Path, texts: &Texts) -> Result<Sheet> {
    let path = file.to_string_lossy();
    let bytes = bytes(file).with_context(|| say!(texts, "drill-list-unread", file = path.as_ref()))?;
    if bytes.len() as u64 > LARGEST {
        bail!(say!(texts, "drill-list-large", file = path.as_ref(), most = LARGEST >> 20));
    }
    let sheet = csv::read(&bytes).map_err(|faults| {
        let mut lines: Vec<String> = faults.iter().map(|fault| line(&path, fault, texts)).collect();
        lines.insert(0, say!(texts, "drill-list-refused", file = path.as_ref()));
        anyhow::anyhow!(lines.join("\n"))
    })?;
    for (line, earlier) in &sheet.doubles {
        writeln!(io::stderr(), "{path}:{line}:1: {}", say!(texts, "drill-list-double", earlier = *earlier))?;
    }
    if !sheet.unread.is_empty() {
        let columns = sheet.unread.join(", ");
        writeln!(io::stderr(), "{path}:1:1: {}", say!(texts, "drill-list-columns", columns = columns))?;
    }
    Ok(sheet)
}

fn bytes(file: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let source: Box<dyn Read> = if file == Path::new("-") {
        Box::new(io::stdin().lock())
    } else {
        Box::new(std::fs::File::open(file)?)
    };
    source.take(LARGEST + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn line(path: &str, fault: &Fault, texts: &Texts) -> String {
    let Fault { line, column, kind } = fault;
    let longest = Name::LONGEST;
    let said = match kind {
        FaultKind::NotUtf8 => say!(texts, "drill-list-not-utf8"),
        FaultKind::NotText => say!(texts, "drill-list-not-text"),
        FaultKind::Empty => say!(texts, "drill-list-empty"),
        FaultKind::OpenQuote => say!(texts, "drill-list-open-quote"),
        FaultKind::AfterQuote => say!(texts, "drill-list-after-quote"),
        FaultKind::NoNames => say!(texts, "drill-list-no-names"),
        FaultKind::Headless => say!(texts, "drill-list-headless"),
        FaultKind::Beyond { columns } => say!(texts, "drill-list-beyond", columns = *columns),
        FaultKind::Name(fault) => say!(texts, "name-fault", length = fault.length, longest = longest),
        FaultKind::Group(fault) => say!(texts, "drill-list-team", length = fault.length, longest = longest),
    };
    format!("{path}:{line}:{column}: {}", say!(texts, "drill-list-error", said = said))
}

/// Takes a list into a class: all of it in one entry.
pub(super) fn into(study: &mut Study, class: &Class, sheet: &Sheet) -> Result<String> {
    let found = compare(class, &sheet.pupils);
    let after = match found.changes.as_slice() {
        [] => class.clone(),
        changes => record(study, class, &Entry::Changed(changes.to_vec()))?,
    };
    let count = |is_so: fn(&Change) -> bool| found.changes.iter().filter(|change| is_so(change)).count();
    let texts = &study.desk().texts;
    let mut lines = vec![say!(
        texts,
        "drill-class-read",
        class = after.name.as_str(),
        count = after.present().count(),
        added = count(|change| matches!(change, Change::Added { .. })),
        known = found.known.len(),
    )];
    let labels = |meant: &dyn Fn(PupilId) -> bool| {
        let all = after.told_apart().into_iter().filter(|(pupil, _)| meant(pupil.id));
        all.map(|(_, label)| label).collect::<Vec<_>>().join(", ")
    };
    let back = labels(&|id| found.changes.contains(&Change::Restored(id)));
    if !back.is_empty() {
        lines.push(say!(texts, "drill-class-back", names = back));
    }
    let missing = labels(&|id| found.missing.contains(&id));
    if !missing.is_empty() {
        lines.push(say!(texts, "drill-class-missing", names = missing));
    }
    Ok(lines.join("\n"))
}
