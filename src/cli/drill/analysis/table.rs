//! An analysis as it is read in a terminal: each question with its figures, and for one to look at who chose what. No line
//! is wider than 80 columns.

use crate::classroom::analysis::Verdict;
use crate::classroom::findings::Finding;
use crate::cli::drill::results::listing::paragraph;
use crate::l10n::{Texts, say};
use crate::runtime::in_words_of_findings as said;

/// The analysis of this many drills; what is to be looked at comes first.
pub(super) fn written(found: &[Finding], drills: usize, texts: &Texts) -> String {
    let mut text = paragraph("", &say!(texts, "drill-analysis-heading", count = drills));
    text += &paragraph("", &say!(texts, "drill-analysis-how"));
    let (to_look_at, others): (Vec<&Finding>, Vec<&Finding>) =
        found.iter().partition(|finding| matches!(finding.seen.verdict(), Verdict::Look(_)));
    for (number, finding) in (1..).zip(to_look_at.into_iter().chain(others)) {
        text.push('\n');
        text += &of_finding(number, finding, texts);
    }
    text
}

fn of_finding(number: usize, finding: &Finding, texts: &Texts) -> String {
    let mut text = paragraph(&format!("{number:>3}. "), &finding.item.question.prompt());
    let lines =
        [said::facility(finding, texts), said::item_rest(finding, texts), said::verdict(finding, texts)];
    text.extend(lines.iter().map(|line| paragraph("     ", line)));
    if matches!(finding.seen.verdict(), Verdict::Look(_)) {
        return text + &options(finding, texts);
    }
    text.extend(said::idle(finding, texts).iter().map(|idle| paragraph("     ", idle)));
    text
}

/// A line for each option: how many of all, of the strong and of the weak chose it.
fn options(finding: &Finding, texts: &Texts) -> String {
    let table = &finding.seen.options;
    let rows = table.rows.iter().enumerate().map(|(option, row)| {
        let sign = if finding.seen.column.right.contains(&option) { '✓' } else { ' ' };
        let words = said::option_words(finding, option, texts);
        paragraph(&format!("     {sign} "), &format!("{words}: {}", said::chosen(row, table, texts)))
    });
    rows.collect()
}
