//! Findings as JSON and as lines of a table. The names of the fields of JSON are only ever added to.

use super::Finding;
use crate::classroom::analysis::verdict::Difficulty;
use crate::classroom::analysis::{ItemRest, Lack, Reason, Verdict};
use crate::classroom::report::csv::Cell;
use crate::classroom::report::option_text;
use serde::Serialize;

/// The version of the form, written as `format`; it grows if a field changes its meaning or goes.
const FORMAT: u32 = 1;

#[derive(Serialize)]
struct Written<'a> {
    format: u32,
    items: Vec<WrittenItem<'a>>,
}

#[derive(Serialize)]
struct WrittenItem<'a> {
    card: &'a str,
    fingerprint: u32,
    kind: &'static str,
    origin: &'a str,
    prompt: String,
    drills: usize,
    answers: usize,
    facility: Option<f64>,
    low: Option<f64>,
    high: Option<f64>,
    difficulty: Option<&'static str>,
    item_rest: Option<Correlation>,
    /// Why there is no correlation.
    lack: Option<&'static str>,
    verdict: &'static str,
    reasons: Vec<&'static str>,
    options: Vec<WrittenOption>,
    /// How many the strong and the weak are.
    strong: usize,
    weak: usize,
}

#[derive(Serialize)]
struct Correlation {
    r: f64,
    low: f64,
    high: f64,
    pupils: usize,
}

#[derive(Serialize)]
struct WrittenOption {
    text: String,
    is_right: bool,
    all: usize,
    strong: usize,
    weak: usize,
}

/// The findings, indented, with a line feed at the end.
///
/// # Errors
/// If they cannot be written, which no findings are known to be.
pub fn json(findings: &[Finding]) -> Result<String, serde_json::Error> {
    let written = Written { format: FORMAT, items: findings.iter().map(item).collect() };
    Ok(serde_json::to_string_pretty(&written)? + "\n")
}

fn item(finding: &Finding) -> WrittenItem<'_> {
    let (item, seen) = (&finding.item, &finding.seen);
    let interval = seen.facility_interval();
    let (item_rest, lack) = match seen.item_rest() {
        ItemRest::Known { r, interval, pupils } => {
            (Some(Correlation { r, low: interval.low, high: interval.high, pupils }), None)
        }
        ItemRest::NotEnough(lack) => (None, Some(lack_name(lack))),
    };
    WrittenItem {
        card: item.card.as_str(),
        fingerprint: item.fingerprint,
        kind: item.question.kind(),
        origin: &item.origin,
        prompt: item.question.prompt(),
        drills: finding.drills,
        answers: seen.answers,
        facility: seen.facility(),
        low: interval.map(|interval| interval.low),
        high: interval.map(|interval| interval.high),
        difficulty: seen.difficulty().map(difficulty_name),
        item_rest,
        lack,
        verdict: verdict_name(&seen.verdict()),
        reasons: reasons(&seen.verdict()).iter().map(|reason| reason_name(*reason)).collect(),
        options: options(finding),
        strong: seen.options.strong,
        weak: seen.options.weak,
    }
}

fn options(finding: &Finding) -> Vec<WrittenOption> {
    let rows = finding.seen.options.rows.iter().enumerate();
    let option = |(number, row): (usize, &crate::classroom::analysis::Chosen)| WrittenOption {
        text: option_text(&finding.item.question, number),
        is_right: finding.seen.column.right.contains(&number),
        all: row.all,
        strong: row.strong,
        weak: row.weak,
    };
    rows.map(option).collect()
}

/// The reasons of a verdict, the weightiest first.
fn reasons(verdict: &Verdict) -> &[Reason] {
    match verdict {
        Verdict::Look(reasons) => reasons,
        Verdict::Fine | Verdict::NotEnough => &[],
    }
}

fn verdict_name(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Fine => "fine",
        Verdict::Look(_) => "look",
        Verdict::NotEnough => "not_enough_data",
    }
}

fn reason_name(reason: Reason) -> &'static str {
    match reason {
        Reason::Backwards => "backwards",
        Reason::BelowChance => "below_chance",
        Reason::LureOfTheStrong(_) => "lure_of_the_strong",
        Reason::VeryHard => "very_hard",
        Reason::Weak => "weak",
    }
}

fn lack_name(lack: Lack) -> &'static str {
    match lack {
        Lack::FewPupils => "few_pupils",
        Lack::FewItems => "few_items",
        Lack::ItemAlike => "item_alike",
        Lack::RestAlike => "rest_alike",
        Lack::Vague(_) => "vague",
    }
}

fn difficulty_name(difficulty: Difficulty) -> &'static str {
    match difficulty {
        Difficulty::Hard => "hard",
        Difficulty::AboutRight => "about_right",
        Difficulty::Easy => "easy",
    }
}

/// A line for each finding under a heading, in the words of the fields of JSON: the options stand at the end, each with its
/// text and by how many of all, of the strong and of the weak it was chosen.
pub fn lines(findings: &[Finding]) -> Vec<Vec<Cell>> {
    let options = findings.iter().map(|finding| finding.seen.options.rows.len()).max().unwrap_or(0);
    let mut lines = vec![heading(options)];
    lines.extend(findings.iter().map(line));
    lines
}

fn heading(options: usize) -> Vec<Cell> {
    let fixed = "card kind origin prompt drills answers facility facility_low facility_high difficulty item_rest \
                 item_rest_low item_rest_high item_rest_pupils lack verdict reasons strong weak";
    let mut heading: Vec<Cell> = fixed.split_whitespace().map(Cell::from).collect();
    for option in 1..=options {
        heading
            .extend(["text", "all", "strong", "weak"].map(|what| format!("option_{option}_{what}").into()));
    }
    heading
}

fn line(finding: &Finding) -> Vec<Cell> {
    let item = item(finding);
    let count = |count: usize| Cell::number(Some(count as f64));
    let word = |word: Option<&'static str>| word.map_or(Cell::Empty, Cell::from);
    let rest = item.item_rest.as_ref();
    let mut line = vec![
        item.card.into(),
        item.kind.into(),
        item.origin.into(),
        item.prompt.into(),
        count(item.drills),
        count(item.answers),
        Cell::number(item.facility),
        Cell::number(item.low),
        Cell::number(item.high),
        word(item.difficulty),
        Cell::number(rest.map(|rest| rest.r)),
        Cell::number(rest.map(|rest| rest.low)),
        Cell::number(rest.map(|rest| rest.high)),
        Cell::number(rest.map(|rest| rest.pupils as f64)),
        word(item.lack),
        item.verdict.into(),
        item.reasons.join(" ").into(),
        count(item.strong),
        count(item.weak),
    ];
    for option in item.options {
        line.push(option.text.into());
        line.extend([option.all, option.strong, option.weak].map(count));
    }
    line
}
