//! A slip for each pupil, to take away: what was missed, the right answer, why, and where it can be read.

use super::{Attendance, ItemReport, PupilReport, Report, State, Words};

/// Columns of a slip in plain text.
const WIDTH: usize = 72;

/// What a pupil missed.
struct Slip<'a> {
    pupil: &'a PupilReport,
    missed: Vec<(&'a ItemReport, Option<&'a str>)>,
}

/// Those who were there and missed something. A question that a pupil was not asked is not missed; on paper, where all
/// are asked, a blank is.
fn slips(report: &Report) -> Vec<Slip<'_>> {
    let there =
        report.pupils.iter().filter(|pupil| pupil.attendance != Attendance::Removed && pupil.answered > 0);
    let slips = there.map(|pupil| Slip { pupil, missed: missed(report, pupil) });
    slips.filter(|slip| !slip.missed.is_empty()).collect()
}

fn missed<'a>(report: &'a Report, pupil: &'a PupilReport) -> Vec<(&'a ItemReport, Option<&'a str>)> {
    let counted = report.items.iter().enumerate().filter(|(_, item)| item.state == State::Counted);
    let missed = counted.filter_map(|(at, item)| match pupil.last(at) {
        Some(answer) if answer.is_right => None,
        Some(answer) => Some((item, answer.answer.as_deref())),
        None => (report.way == "paper").then_some((item, None)),
    });
    missed.collect()
}

/// How many pupils there is a slip for.
pub fn count(report: &Report) -> usize {
    slips(report).len()
}

fn who(pupil: &PupilReport, words: &Words) -> String {
    pupil.name.clone().unwrap_or_else(|| format!("{} {}", words.pupil, pupil.number))
}

/// What a slip says of one question, line by line: what it is, and the words.
fn lines<'a>(item: &'a ItemReport, answer: Option<&'a str>, words: &'a Words) -> Vec<(&'a str, String)> {
    let key = item.key.iter().map(|line| words.said(item.kind, line)).collect::<Vec<_>>().join("; ");
    let given = answer.map_or_else(|| words.left_blank.clone(), |answer| in_words(item, answer, words));
    let mut lines = vec![(words.your_answer.as_str(), given), (words.key.as_str(), key)];
    lines.extend(item.why.iter().map(|why| (words.why.as_str(), why.clone())));
    lines.push((words.origin.as_str(), item.origin.clone()));
    lines
}

/// An answer in letters as the words that stood there, for nobody remembers those by the letter; with each wrong option
/// why it is not right.
fn in_words(item: &ItemReport, answer: &str, words: &Words) -> String {
    if item.options.is_empty() {
        return answer.to_owned();
    }
    let chosen = answer.chars().filter_map(|c| item.options.iter().find(|option| option.letter == c));
    let said = chosen.map(|option| {
        let why_not = option.why_not.as_ref().map(|why_not| format!(" ({why_not})"));
        words.said(item.kind, &option.text).to_owned() + &why_not.unwrap_or_default()
    });
    said.collect::<Vec<_>>().join("; ")
}

/// All slips as plain text, to be cut apart at the lines of dashes.
pub fn text(report: &Report, words: &Words) -> String {
    let slips = slips(report).into_iter().map(|slip| text_of(report, &slip, words));
    slips.collect::<Vec<_>>().join(&format!("\n{}\n\n", "- ".repeat(WIDTH / 2).trim_end()))
}

fn text_of(report: &Report, slip: &Slip<'_>, words: &Words) -> String {
    let mut text =
        format!("{}\n{} · {}\n{}\n", who(slip.pupil, words), report.title, report.date(), words.missed);
    for (item, answer) in &slip.missed {
        text += &filled(&item.prompt, &format!("\n{}. ", item.number), "   ");
        for (what, said) in lines(item, *answer, words) {
            text += &filled(&said, &format!("   {what}: "), "     ");
        }
    }
    text
}

fn filled(words: &str, first: &str, next: &str) -> String {
    let options = textwrap::Options::new(WIDTH).initial_indent(first).subsequent_indent(next);
    textwrap::fill(words, options) + "\n"
}

/// What makes a page of slips: no slip is torn by the end of a page, and nothing is told by colour.
const STYLE: &str = "\
body { font: 12pt/1.35 serif; max-width: 42em; margin: 1em auto; padding: 0 1em }
.slip { break-inside: avoid; border: 1px dashed; padding: .6em 1em; margin: 0 0 1em }
h1 { font-size: 1.2em; margin: 0 }
ol { padding-left: 1.6em; margin: .4em 0 0 }
li { break-inside: avoid; margin: 0 0 .6em }
p { margin: 0 }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 .6em; margin: 0 }
dt { font-style: italic }
dd { margin: 0 }
.key { font-weight: bold }
@media print { body { margin: 0; padding: 0; max-width: none } @page { margin: 15mm } }
";

/// All slips as one page of HTML, to be printed and cut apart. It needs nothing from outside.
pub fn html(report: &Report, words: &Words) -> String {
    let slips: String = slips(report).iter().map(|slip| html_of(report, slip, words)).collect();
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{}</title>\n\
         <style>\n{STYLE}</style>\n</head>\n<body>\n{slips}</body>\n</html>\n",
        escaped(&words.language),
        escaped(&report.title),
    )
}

fn html_of(report: &Report, slip: &Slip<'_>, words: &Words) -> String {
    let items: String = slip.missed.iter().map(|(item, answer)| html_item(item, *answer, words)).collect();
    format!(
        "<section class=\"slip\">\n<h1><bdi>{}</bdi></h1>\n<p>{} · {}</p>\n<p>{}</p>\n<ol>\n{items}</ol>\n</section>\n",
        escaped(&who(slip.pupil, words)),
        escaped(&report.title),
        escaped(report.date()),
        escaped(&words.missed),
    )
}

fn html_item(item: &ItemReport, answer: Option<&str>, words: &Words) -> String {
    let rows = lines(item, answer, words).into_iter().map(|(what, said)| {
        let class = if what == words.key { " class=\"key\"" } else { "" };
        format!("<dt>{}</dt><dd{class}>{}</dd>", escaped(what), escaped(&said))
    });
    let rows: String = rows.collect();
    format!("<li value=\"{}\">{}<dl>{rows}</dl></li>\n", item.number, escaped(&item.prompt))
}

/// Words that mean nothing to HTML, inside and outside of quotation marks.
pub fn escaped(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '&' => escaped += "&amp;",
            '<' => escaped += "&lt;",
            '>' => escaped += "&gt;",
            '"' => escaped += "&quot;",
            '\'' => escaped += "&#39;",
            c => escaped.push(c),
        }
    }
    escaped
}
