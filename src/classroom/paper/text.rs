//! A print as plain text. Pages are parted by form feeds, which printers obey.

use super::print::{
    Print, Sheet, Solved, answer_at, cell_width, lefts, lettered, lines_to_write, prompt, unit,
};
use super::{Printed, Variant};
use crate::classroom::game::Item;
use textwrap::{Options, wrap};
use unicode_width::UnicodeWidthStr;

/// Columns of a sheet and of the key.
const WIDTH: usize = 76;

/// Few and far between, for large letters on the same paper.
const LARGE_WIDTH: usize = 44;

const NEW_PAGE: &str = "\u{c}";

/// The print as text.
pub fn text(print: &Print) -> String {
    let sheets = print.printed().iter().filter_map(|one| Some(sheet(print, one, print.variant(one)?)));
    let key = print.has_key().then(|| key(print));
    let pages: Vec<String> = sheets
        .chain(key)
        .map(|lines| lines.iter().flat_map(|line| [line.trim_end(), "\n"]).collect())
        .collect();
    pages.join(NEW_PAGE)
}

fn width(print: &Print) -> usize {
    if print.is_large { LARGE_WIDTH } else { WIDTH }
}

fn sheet(print: &Print, one: &Sheet, variant: &Variant) -> Vec<String> {
    let mut lines = head(print, one);
    for (number, printed) in (1..).zip(&variant.questions) {
        lines.push(String::new());
        lines.extend(question(print, number, &printed.item));
    }
    lines.push(String::new());
    lines.extend(answers(print, variant, &print.code_of(one)));
    lines
}

/// A text and another at the right edge; beneath it where both do not fit.
fn sides(left: &str, right: &str, width: usize) -> Vec<String> {
    if let Some(space) = width.checked_sub(left.width() + right.width() + 2) {
        return vec![format!("{left}{}{right}", " ".repeat(space + 2))];
    }
    let mut lines = paragraph(left, "", "", width);
    lines.push(format!("{}{right}", " ".repeat(width.saturating_sub(right.width()))));
    lines
}

fn paragraph(text: &str, first: &str, next: &str, width: usize) -> Vec<String> {
    let options = Options::new(width).initial_indent(first).subsequent_indent(next);
    wrap(text, options).into_iter().map(std::borrow::Cow::into_owned).collect()
}

fn field(word: &str, value: Option<&str>, width: usize) -> String {
    let blank = || "_".repeat(width.saturating_sub(word.width() + 2));
    format!("{word}: {}", value.map_or_else(blank, str::to_owned))
}

fn head(print: &Print, one: &Sheet) -> Vec<String> {
    let (words, width) = (&print.words, width(print));
    let mut lines = sides(&print.title, &print.code_of(one), width);
    lines.push(String::new());
    lines.push(field(&words.name, one.name.as_deref(), width));
    lines.push(String::new());
    let half = (width - 2) / 2;
    let class = field(&words.class, print.class.as_deref(), half);
    if class.width() > half {
        lines.push(class);
        lines.push(field(&words.date, None, width));
    } else {
        let space = " ".repeat(half - class.width() + 2);
        lines.push(format!("{class}{space}{}", field(&words.date, None, half)));
    }
    lines.push("-".repeat(width));
    lines.extend(paragraph(&words.how, "", "", width));
    lines
}

fn question(print: &Print, number: usize, item: &Item) -> Vec<String> {
    let width = width(print);
    let mut lines = paragraph(&prompt(item), &format!("{number:>2}. "), "    ", width);
    if let Some(hint) = print.hint(item) {
        lines.extend(paragraph(&format!("({hint})"), "    ", "    ", width));
    }
    for (at, left) in (1..).zip(lefts(item)) {
        lines.extend(paragraph(left, &format!("    ___  {at}) "), "            ", width));
    }
    for (letter, text) in lettered(&print.options(item)) {
        if print.is_large {
            lines.push(String::new());
        }
        let sign = if item.is_sequence() { "   " } else { "[ ]" };
        lines.extend(paragraph(text, &format!("    {sign} {letter}  "), "           ", width));
    }
    for line in 0..lines_to_write(item) {
        let unit = if line == 0 { unit(item) } else { "" };
        let blank = "_".repeat((width - 5).saturating_sub(unit.width()));
        lines.push(String::new());
        lines.push(format!("    {blank} {unit}"));
    }
    lines
}

/// The row into which the letters are copied: ` 1 _   2 ___`.
fn answers(print: &Print, variant: &Variant, code: &str) -> Vec<String> {
    let (words, width) = (&print.words, width(print));
    let votes: &[&str] =
        if print.has_two_votes { &[&words.first_vote, &words.second_vote] } else { &[&words.answers] };
    let mut lines = vec!["-".repeat(width)];
    for (at, vote) in votes.iter().enumerate() {
        let code = if at == 0 { code } else { "" };
        lines.extend(sides(vote, code, width));
        lines.push(String::new());
        let cells: Vec<String> = (1..).zip(&variant.questions).map(cell).collect();
        let space = if print.is_large { "    " } else { "   " };
        for row in rows(&cells, space, width) {
            lines.push(row);
            lines.push(String::new());
        }
    }
    lines.pop();
    lines
}

fn cell((number, printed): (usize, &Printed)) -> String {
    format!("{number:>2} {}", "_".repeat(1 + cell_width(&printed.item)))
}

/// Cells side by side by fives, as rows are typed; fewer where there is no room for so many.
fn rows(cells: &[String], space: &str, width: usize) -> Vec<String> {
    let mut rows: Vec<String> = Vec::new();
    for (at, cell) in cells.iter().enumerate() {
        let fits = |row: &&mut String| row.width() + space.len() + cell.width() <= width;
        match rows.last_mut().filter(|_| at % 5 != 0).filter(fits) {
            Some(row) => row.extend([space, cell]),
            None => rows.push(cell.clone()),
        }
    }
    rows
}

fn key(print: &Print) -> Vec<String> {
    let (words, width) = (&print.words, WIDTH);
    let solved = print.solved();
    let mut lines = sides(&words.key, &print.code, width);
    lines.extend(paragraph(&print.title, "", "", width));
    lines.push(String::new());
    lines.extend(table(print, &solved));
    if solved.iter().any(Solved::is_judged) {
        lines.push(String::new());
        lines.extend(paragraph(&words.judged, "", "", width));
    }
    lines.push(String::new());
    lines.push(words.reasons.clone());
    for one in &solved {
        lines.push(String::new());
        lines.extend(paragraph(&prompt(one.item), "", "", width));
        lines.extend(paragraph(&format!("{} {}", words.on_sheets, one.on_sheets()), "  ", "  ", width));
        for reason in print.reasons(one.item) {
            let sign = if reason.is_right { "  ✓ " } else { "  ✗ " };
            let said =
                [Some(reason.text), reason.why_not].into_iter().flatten().collect::<Vec<_>>().join(" — ");
            lines.extend(paragraph(&said, sign, "    ", width));
        }
        if let Some(why) = &one.item.why {
            lines.extend(paragraph(why, "  ", "  ", width));
        }
        lines.extend(paragraph(&one.item.origin, "  ", "  ", width));
    }
    lines
}

/// A row for each number, a column for each variant.
fn table(print: &Print, solved: &[Solved<'_>]) -> Vec<String> {
    let column = |variant: &Variant| {
        let letters = (1..=solved.len()).map(|number| answer_at(solved, variant.letter(), number));
        std::iter::once(variant.letter().to_string()).chain(letters).collect::<Vec<_>>()
    };
    let columns: Vec<Vec<String>> = print.variants.iter().map(column).collect();
    let widest = columns.iter().flatten().map(|cell| cell.width()).max().unwrap_or(0);
    let row = |number: usize| {
        let head = if number == 0 { String::new() } else { number.to_string() };
        columns.iter().fold(format!("{head:>3}"), |row, cells| format!("{row}   {:<widest$}", cells[number]))
    };
    (0..=solved.len()).map(row).collect()
}
