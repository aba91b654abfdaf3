//! What item analysis found, in words: for the screens, and for whoever prints.

use crate::classroom::analysis::verdict::Difficulty;
use crate::classroom::analysis::{Chosen, ItemRest, Lack, OptionTable, Reason, Verdict};
use crate::classroom::findings::Finding;
use crate::classroom::report::option_text;
use crate::l10n::{Texts, say};

/// A share in whole percent.
pub fn percent(share: f64) -> u32 {
    (share * 100.0).round() as u32
}

/// A number to two places.
pub fn two_places(number: f64, texts: &Texts) -> String {
    texts.number((number * 100.0).round() / 100.0)
}

/// How many were right, with the interval, and how hard that is.
pub fn facility(finding: &Finding, texts: &Texts) -> String {
    let seen = &finding.seen;
    let (Some(facility), Some(interval)) = (seen.facility(), seen.facility_interval()) else {
        return say!(texts, "drill-results-nobody");
    };
    let difficulty = match seen.difficulty() {
        None => say!(texts, "drill-analysis-too-few"),
        Some(Difficulty::Hard) => say!(texts, "drill-analysis-hard"),
        Some(Difficulty::AboutRight) => say!(texts, "drill-analysis-about-right"),
        Some(Difficulty::Easy) => say!(texts, "drill-analysis-easy"),
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

/// The corrected item-rest correlation with its interval, or why there is none.
pub fn item_rest(finding: &Finding, texts: &Texts) -> String {
    let number = |r: f64| two_places(r, texts);
    match finding.seen.item_rest() {
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

/// What a teacher should make of it.
pub fn verdict(finding: &Finding, texts: &Texts) -> String {
    match finding.seen.verdict() {
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

/// What an option says; the number is the author's.
pub fn option_words(finding: &Finding, option: usize, texts: &Texts) -> String {
    let question = &finding.item.question;
    match (question.kind(), option) {
        ("TrueFalse", 0) => say!(texts, "drill-results-true"),
        ("TrueFalse", _) => say!(texts, "drill-results-false"),
        _ => option_text(question, option),
    }
}

/// How many of all, of the strong and of the weak chose an option.
pub fn chosen(row: &Chosen, table: &OptionTable, texts: &Texts) -> String {
    if table.strong + table.weak == 0 {
        return row.all.to_string();
    }
    say!(
        texts,
        "drill-analysis-chosen",
        all = row.all,
        strong = row.strong,
        of_strong = table.strong,
        weak = row.weak,
        of_weak = table.weak
    )
}

/// The options that nobody chose although enough answered; none if there are none.
pub fn idle(finding: &Finding, texts: &Texts) -> Option<String> {
    let idle = finding.seen.options.idle(&finding.seen.column.right).into_iter();
    let idle: Vec<String> = idle.map(|option| option_words(finding, option, texts)).collect();
    (!idle.is_empty()).then(|| say!(texts, "drill-analysis-idle", options = idle.join("; ")))
}
