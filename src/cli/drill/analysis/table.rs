//! An analysis as it is read in a terminal: a line of figures for each question, the question, and for one to look at who
//! chose what. No line is wider than 80 columns.

use crate::classroom::analysis::verdict::Difficulty;
use crate::classroom::analysis::{ItemRest, Lack, Observed, Reason, Verdict};
use crate::classroom::findings::Finding;
use crate::classroom::report::option_text;
use crate::cli::drill::results::listing::{paragraph, percent};
use crate::l10n::{Texts, say};

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
    let seen = &finding.seen;
    let verdict = seen.verdict();
    let mut text = paragraph(&format!("{number:>3}. "), &finding.item.question.prompt());
    text += &paragraph("     ", &facility(seen, texts));
    text += &paragraph("     ", &item_rest(seen, texts));
    text += &paragraph("     ", &in_words(&verdict, finding, texts));
    if matches!(verdict, Verdict::Look(_)) {
        return text + &options(finding, texts);
    }
    let idle = seen.options.idle(&seen.column.right);
    if !idle.is_empty() {
        let idle: Vec<String> = idle.into_iter().map(|option| option_words(finding, option, texts)).collect();
        text += &paragraph("     ", &say!(texts, "drill-analysis-idle", options = idle.join("; ")));
    }
    text
}

fn facility(seen: &Observed, texts: &Texts) -> String {
    let (Some(facility), Some(interval)) = (seen.facility(), seen.facility_interval()) else {
        return say!(texts, "drill-results-nobody");
    };
    let difficulty = match Difficulty::of(facility) {
        Difficulty::Hard => say!(texts, "drill-analysis-hard"),
        Difficulty::AboutRight => say!(texts, "drill-analysis-about-right"),
        Difficulty::Easy => say!(texts, "drill-analysis-easy"),
    };
    say!(
        texts,
        "drill-analysis-facility",
        percent = percent(facility),
        low = percent(interval.low),
        high = percent(interval.high),
        count = seen.answers,
        difficulty = difficulty
    )
}

fn item_rest(seen: &Observed, texts: &Texts) -> String {
    let number = |r: f64| texts.number((r * 100.0).round() / 100.0);
    match seen.item_rest() {
        ItemRest::Known { r, interval, .. } => say!(
            texts,
            "drill-analysis-item-rest",
            r = number(r),
            low = number(interval.low),
            high = number(interval.high)
        ),
        ItemRest::NotEnough(lack) => {
            let why = match lack {
                Lack::FewPupils => say!(texts, "drill-analysis-few-pupils"),
                Lack::FewItems => say!(texts, "drill-analysis-few-items"),
                Lack::ItemAlike => say!(texts, "drill-analysis-item-alike"),
                Lack::RestAlike => say!(texts, "drill-analysis-rest-alike"),
                Lack::Vague(interval) => say!(
                    texts,
                    "drill-analysis-vague",
                    low = number(interval.low),
                    high = number(interval.high)
                ),
            };
            say!(texts, "drill-analysis-not-enough", why = why)
        }
    }
}

fn in_words(verdict: &Verdict, finding: &Finding, texts: &Texts) -> String {
    match verdict {
        Verdict::Fine => say!(texts, "drill-analysis-fine"),
        Verdict::NotEnough => say!(texts, "drill-analysis-no-verdict"),
        Verdict::Look(reasons) => {
            let reasons: Vec<String> = reasons.iter().map(|reason| why(*reason, finding, texts)).collect();
            say!(texts, "drill-analysis-look", reasons = reasons.join("; "))
        }
    }
}

fn why(reason: Reason, finding: &Finding, texts: &Texts) -> String {
    match reason {
        Reason::Backwards => say!(texts, "drill-analysis-backwards"),
        Reason::BelowChance => say!(texts, "drill-analysis-below-chance"),
        Reason::VeryHard => say!(texts, "drill-analysis-very-hard"),
        Reason::Weak => say!(texts, "drill-analysis-weak"),
        Reason::LureOfTheStrong(option) => {
            say!(texts, "drill-analysis-lure", option = option_words(finding, option, texts))
        }
    }
}

fn option_words(finding: &Finding, option: usize, texts: &Texts) -> String {
    let question = &finding.item.question;
    match (question.kind(), option) {
        ("TrueFalse", 0) => say!(texts, "drill-results-true"),
        ("TrueFalse", _) => say!(texts, "drill-results-false"),
        _ => option_text(question, option),
    }
}

/// A line for each option: how many of all, of the strong and of the weak chose it.
fn options(finding: &Finding, texts: &Texts) -> String {
    let table = &finding.seen.options;
    let rows = table.rows.iter().enumerate().map(|(option, row)| {
        let sign = if finding.seen.column.right.contains(&option) { '✓' } else { ' ' };
        let counts = say!(
            texts,
            "drill-analysis-chosen",
            all = row.all,
            strong = row.strong,
            of_strong = table.strong,
            weak = row.weak,
            of_weak = table.weak
        );
        paragraph(&format!("     {sign} "), &format!("{}: {counts}", option_words(finding, option, texts)))
    });
    rows.collect()
}
