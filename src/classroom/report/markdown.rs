//! A report as Markdown, with tables that can be pasted wherever Markdown is understood.

use super::csv::state;
use super::{AnswerReport, Attendance, ItemReport, PupilReport, Report, State, VoteReport, Words};

/// The report.
pub fn written(report: &Report, words: &Words) -> String {
    let mut parts = vec![format!("# {}\n", escaped(&report.title)), about(report, words)];
    parts.push(format!("## {}\n", words.questions));
    parts.push(items(report, words));
    if !report.pupils.is_empty() {
        parts.push(format!("## {}\n", words.pupils));
        parts.push(pupils(report, words));
    }
    parts.join("\n")
}

/// Words that mean nothing to Markdown, on one line.
pub fn escaped(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '\\' | '|' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '~' | '#' | '&' => {
                escaped.extend(['\\', c]);
            }
            c if c.is_whitespace() || c.is_control() => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}

fn about(report: &Report, words: &Words) -> String {
    let mut lines = vec![format!("- {}: {}", words.date, report.date())];
    if let Some(class) = &report.class {
        lines.push(format!("- {}: {}", words.class, escaped(class)));
    }
    if !report.is_finished {
        lines.push(format!("- {}", words.unfinished));
    }
    lines.join("\n") + "\n"
}

fn table(heading: &[&str], lines: impl Iterator<Item = Vec<String>>) -> String {
    let mut table = line(heading.iter().map(|cell| (*cell).to_owned()));
    table += &line(heading.iter().map(|_| "---".to_owned()));
    lines.for_each(|cells| table += &line(cells.into_iter()));
    table
}

fn line(cells: impl Iterator<Item = String>) -> String {
    format!("| {} |\n", cells.collect::<Vec<_>>().join(" | "))
}

fn items(report: &Report, words: &Words) -> String {
    let heading =
        [&words.number, &words.question, &words.key, &words.right, &words.chosen].map(String::as_str);
    table(&heading, report.items.iter().map(|item| item_line(item, words)))
}

fn item_line(item: &ItemReport, words: &Words) -> Vec<String> {
    let key: Vec<String> = item.key.iter().map(|line| escaped(words.said(item.kind, line))).collect();
    let letters = item.key_letters.iter().map(|letters| format!("{letters}: "));
    let right: Vec<String> = item.votes.iter().filter(|vote| vote.answered > 0).map(right).collect();
    let right = match item.state {
        State::Counted => right.join(" → "),
        other => state(other, words).to_owned(),
    };
    let chosen: Vec<String> =
        item.votes.iter().map(|vote| chosen(item, vote)).filter(|chosen| !chosen.is_empty()).collect();
    vec![
        item.number.to_string(),
        escaped(&item.prompt),
        letters.collect::<String>() + &key.join("; "),
        right,
        chosen.join(" → "),
    ]
}

/// `12/20 (60 %)`.
fn right(vote: &VoteReport) -> String {
    let share = vote.facility.map(|facility| format!(" ({:.0} %)", facility * 100.0));
    format!("{}/{}{}", vote.right, vote.answered, share.unwrap_or_default())
}

/// `A 12 ✓, B 5`.
fn chosen(item: &ItemReport, vote: &VoteReport) -> String {
    let counts = item.options.iter().zip(&vote.chosen).map(|(option, count)| {
        format!("{} {count}{}", option.letter, if option.is_right { " ✓" } else { "" })
    });
    counts.collect::<Vec<_>>().join(", ")
}

fn pupils(report: &Report, words: &Words) -> String {
    let numbers: Vec<String> = report.items.iter().map(|item| item.number.to_string()).collect();
    let mut heading = vec![words.pupil.as_str(), &words.points, &words.right];
    heading.extend(numbers.iter().map(String::as_str));
    let lines = report.pupils.iter().map(|pupil| {
        let mut line = vec![who(pupil, words), pupil.points.to_string()];
        line.push(format!("{}/{}", pupil.right, pupil.answered));
        line.extend((0..report.items.len()).map(|item| answers(pupil, item)));
        line
    });
    table(&heading, lines)
}

fn who(pupil: &PupilReport, words: &Words) -> String {
    let name = pupil.name.as_deref().map_or_else(|| format!("{} {}", words.pupil, pupil.number), escaped);
    match pupil.attendance {
        Attendance::Present => name,
        Attendance::Absent => format!("{name} ({})", words.absent),
        Attendance::Removed => format!("{name} ({})", words.removed),
    }
}

fn answers(pupil: &PupilReport, item: usize) -> String {
    let votes = pupil.answers.get(item).map_or(&[][..], Vec::as_slice);
    votes
        .iter()
        .map(|answer| answer.as_ref().map_or_else(|| "–".to_owned(), said))
        .collect::<Vec<_>>()
        .join(" → ")
}

/// The answer with `✓`, `✗`, or the part of it that is right.
fn said(answer: &AnswerReport) -> String {
    let sign = match answer.score {
        _ if answer.is_right => "✓".to_owned(),
        score if score > 0.0 => format!("{:.0} %", score * 100.0),
        _ => "✗".to_owned(),
    };
    let words = answer.answer.as_deref().map(|words| escaped(words) + " ");
    words.unwrap_or_default() + &sign
}
