//! A print as one HTML file that needs nothing else: no script, no font, no picture. A browser prints it.

use super::print::{
    Print, Sheet, Solved, answer_at, cell_width, lefts, lettered, lines_to_write, prompt, unit,
};
use super::{Printed, Variant};
use crate::classroom::game::{Item, Manner};
use std::fmt::{self, Write};

const STYLE: &str = include_str!("sheet.css");

/// Cells in one row of answers, two groups of five, and how wide they may be together, in ems of the sheet.
const ROW: (usize, usize) = (10, 37);

/// The same in large print.
const LARGE_ROW: (usize, usize) = (5, 17);

/// Options that are no longer than so many characters stand side by side.
const SHORT: usize = 14;

/// The print as a file.
///
/// # Errors
/// Never, as far as writing to memory does not fail.
pub fn html(print: &Print) -> Result<String, fmt::Error> {
    let mut out = String::new();
    writeln!(out, "<!DOCTYPE html>\n<html lang=\"{}\">", escaped(&print.lang))?;
    writeln!(out, "<head>\n<meta charset=\"utf-8\">")?;
    writeln!(out, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")?;
    writeln!(out, "<title>{} · {}</title>", escaped(&print.title), escaped(&print.code))?;
    writeln!(out, "<style>\n{STYLE}")?;
    feet(&mut out, print)?;
    writeln!(out, "</style>\n</head>\n<body>")?;
    for (at, one) in print.printed().iter().enumerate() {
        if let Some(variant) = print.variant(one) {
            sheet(&mut out, print, (at, one), variant)?;
        }
    }
    if print.has_key() {
        key(&mut out, print)?;
    }
    writeln!(out, "</body>\n</html>")?;
    Ok(out)
}

/// What runs at the foot of each page: the code, and whose sheet it is, so that loose pages find together again.
fn feet(out: &mut String, print: &Print) -> fmt::Result {
    for (at, one) in print.printed().iter().enumerate() {
        let code = print.code_of(one);
        let name = one.name.as_deref().map(|name| format!(" · {name}")).unwrap_or_default();
        foot(out, &format!("s{at}"), &format!("{code}{name}"))?;
    }
    foot(out, "key", &format!("{} · {}", print.code, print.words.key))
}

fn foot(out: &mut String, page: &str, text: &str) -> fmt::Result {
    writeln!(out, "@page {page} {{ @bottom-left {{ content: \"{}\"; }} }}", in_style(text))?;
    writeln!(out, "#{page} {{ page: {page}; }}")
}

fn sheet(out: &mut String, print: &Print, (at, one): (usize, &Sheet), variant: &Variant) -> fmt::Result {
    let class = if print.is_large { "sheet large" } else { "sheet" };
    writeln!(out, "<section class=\"{class}\" id=\"s{at}\">")?;
    head(out, print, one)?;
    writeln!(out, "<p class=\"how\">{}</p>", escaped(&print.words.how))?;
    writeln!(out, "<ol class=\"questions\">")?;
    for printed in &variant.questions {
        question(out, print, &printed.item)?;
    }
    writeln!(out, "</ol>")?;
    answers(out, print, variant, &print.code_of(one))?;
    writeln!(out, "</section>")
}

fn head(out: &mut String, print: &Print, one: &Sheet) -> fmt::Result {
    let words = &print.words;
    writeln!(out, "<header>\n<p class=\"code\">{}</p>", print.code_of(one))?;
    writeln!(out, "<h1 dir=\"auto\">{}</h1>", escaped(&print.title))?;
    let blank = "<span class=\"line\"></span>".to_owned();
    let bdi = |text: &str| format!("<bdi class=\"given\">{}</bdi>", escaped(text));
    let fields = [
        ("name", &words.name, one.name.as_deref().map_or_else(|| blank.clone(), bdi)),
        ("class", &words.class, print.class.as_deref().map_or_else(|| blank.clone(), bdi)),
        ("date", &words.date, blank.clone()),
    ];
    writeln!(out, "<dl>")?;
    for (class, word, value) in fields {
        writeln!(out, "<div class=\"{class}\"><dt>{}</dt><dd>{value}</dd></div>", escaped(word))?;
    }
    writeln!(out, "</dl>\n</header>")
}

fn question(out: &mut String, print: &Print, item: &Item) -> fmt::Result {
    writeln!(
        out,
        "<li class=\"question\">\n<p class=\"prompt\" dir=\"auto\">{}</p>",
        escaped(&prompt(item))
    )?;
    if let Some(hint) = print.hint(item) {
        writeln!(out, "<p class=\"hint\" dir=\"auto\">{}</p>", escaped(hint))?;
    }
    let lefts = lefts(item);
    if !lefts.is_empty() {
        writeln!(out, "<ol class=\"lefts\">")?;
        for left in lefts {
            writeln!(out, "<li dir=\"auto\">{} <span class=\"line\"></span></li>", escaped(left))?;
        }
        writeln!(out, "</ol>")?;
    }
    let options = print.options(item);
    if !options.is_empty() {
        let is_short = options.iter().all(|text| text.chars().count() <= SHORT);
        let class = match is_short {
            _ if item.is_sequence() => "options lines",
            true => "options short",
            false => "options",
        };
        writeln!(out, "<ul class=\"{class}\">")?;
        for (letter, text) in lettered(&options) {
            let text = escaped(text);
            writeln!(out, "<li><b class=\"letter\">{letter}</b> <span dir=\"auto\">{text}</span></li>")?;
        }
        writeln!(out, "</ul>")?;
    }
    for line in 0..lines_to_write(item) {
        let unit = if line == 0 { unit(item) } else { "" };
        writeln!(out, "<p class=\"write\"><span class=\"line\"></span> {}</p>", escaped(unit))?;
    }
    writeln!(out, "</li>")
}

/// The row into which the letters are copied, so that they are typed in one glance.
fn answers(out: &mut String, print: &Print, variant: &Variant, code: &str) -> fmt::Result {
    let words = &print.words;
    writeln!(
        out,
        "<div class=\"answers\">\n<h2>{} <span class=\"code\">{code}</span></h2>",
        escaped(&words.answers)
    )?;
    let rows: &[&str] =
        if print.has_two_votes { &[&words.first_vote, &words.second_vote] } else { &[&words.answers] };
    for part in rows_of(variant, if print.is_large { LARGE_ROW } else { ROW }) {
        write!(out, "<table><tr><td class=\"vote\"></td>")?;
        for (number, _) in &part {
            write!(out, "<th scope=\"col\">{number}</th>")?;
        }
        for row in rows {
            let said = if print.has_two_votes { escaped(row) } else { String::new() };
            write!(out, "</tr>\n<tr><th scope=\"row\" class=\"vote\">{said}</th>")?;
            for (_, printed) in &part {
                let width = ems(printed);
                write!(out, "<td class=\"{}\" style=\"width:{width}em\"></td>", manner(&printed.item))?;
            }
        }
        writeln!(out, "</tr></table>")?;
    }
    writeln!(out, "</div>")
}

/// How wide the cell of a question is, in ems.
fn ems(printed: &Printed) -> usize {
    2 + cell_width(&printed.item)
}

/// The questions of each row of answers with their numbers: as many as fit.
fn rows_of(variant: &Variant, (most, room): (usize, usize)) -> Vec<Vec<(usize, &Printed)>> {
    let mut rows: Vec<Vec<(usize, &Printed)>> = Vec::new();
    for (number, printed) in (1..).zip(&variant.questions) {
        let has_room = |row: &&mut Vec<(usize, &Printed)>| {
            let taken: usize = row.iter().map(|(_, printed)| ems(printed)).sum();
            row.len() < most && taken + ems(printed) <= room
        };
        match rows.last_mut().filter(has_room) {
            Some(row) => row.push((number, printed)),
            None => rows.push(vec![(number, printed)]),
        }
    }
    rows
}

fn manner(item: &Item) -> &'static str {
    match item.manner() {
        Manner::Letter | Manner::Letters => "cell",
        Manner::Words | Manner::Aloud => "cell judged",
    }
}

fn key(out: &mut String, print: &Print) -> fmt::Result {
    let words = &print.words;
    writeln!(out, "<section class=\"key\" id=\"key\">")?;
    writeln!(out, "<h1>{} <span class=\"code\">{}</span></h1>", escaped(&words.key), print.code)?;
    writeln!(out, "<p dir=\"auto\">{}</p>", escaped(&print.title))?;
    writeln!(
        out,
        "<table class=\"letters\">\n<thead><tr><th scope=\"col\">{}</th>",
        escaped(&words.question)
    )?;
    for variant in &print.variants {
        writeln!(out, "<th scope=\"col\">{}</th>", variant.letter())?;
    }
    writeln!(out, "</tr></thead>\n<tbody>")?;
    let solved = print.solved();
    for number in 1..=solved.len() {
        write!(out, "<tr><th scope=\"row\">{number}</th>")?;
        for variant in &print.variants {
            write!(out, "<td>{}</td>", escaped(&answer_at(&solved, variant.letter(), number)))?;
        }
        writeln!(out, "</tr>")?;
    }
    writeln!(out, "</tbody></table>")?;
    if solved.iter().any(Solved::is_judged) {
        writeln!(out, "<p>{}</p>", escaped(&words.judged))?;
    }
    writeln!(out, "<h2>{}</h2>\n<ol class=\"reasons\">", escaped(&words.reasons))?;
    for one in &solved {
        reasons(out, print, one)?;
    }
    writeln!(out, "</ol>\n</section>")
}

fn reasons(out: &mut String, print: &Print, one: &Solved<'_>) -> fmt::Result {
    writeln!(out, "<li>\n<p class=\"places\">{} {}</p>", escaped(&print.words.on_sheets), one.on_sheets())?;
    writeln!(out, "<p class=\"prompt\" dir=\"auto\">{}</p>\n<ul>", escaped(&prompt(one.item)))?;
    for reason in print.reasons(one.item) {
        let sign = if reason.is_right { "✓" } else { "✗" };
        let class = if reason.is_right { "right" } else { "wrong" };
        write!(
            out,
            "<li class=\"{class}\"><b>{sign}</b> <span dir=\"auto\">{}</span>",
            escaped(&reason.text)
        )?;
        if let Some(why_not) = reason.why_not {
            write!(out, " <span class=\"why\" dir=\"auto\">{}</span>", escaped(&why_not))?;
        }
        writeln!(out, "</li>")?;
    }
    writeln!(out, "</ul>")?;
    if let Some(why) = &one.item.why {
        writeln!(out, "<p class=\"why\" dir=\"auto\">{}</p>", escaped(why))?;
    }
    writeln!(out, "<p class=\"origin\" dir=\"auto\">{}</p>\n</li>", escaped(&one.item.origin))
}

/// Text that means nothing to HTML, in an element or in quotes.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            _ => safe.push(c),
        }
    }
    safe
}

/// Text that means nothing to a style sheet, between quotes, nor to the HTML around it.
fn in_style(text: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '·');
    text.chars()
        .map(|c| if is_plain(c) { c.to_string() } else { format!("\\{:06x}", u32::from(c)) })
        .collect()
}
