//! Frames as SVG: what a test drew becomes a picture of the README, always the same bytes for the same frame.
//!
//! A word is one `<text>` with its length given, so that columns stay columns in any font; rules and bars are shapes, so
//! that they join. A row that several frames share is written once.

mod cells;
mod glyphs;

use cells::{Look, Word, words};
use ratatui::buffer::Buffer;
use std::fmt::Write as _;

/// The width of a column and the height of a row, in pixels.
pub const CELL: (f32, f32) = (8.4, 18.0);

/// The margin around the screen.
const MARGIN: f32 = 14.0;

/// Rows that were written, by their content.
#[derive(Default)]
struct Rows(Vec<String>);

impl Rows {
    /// The number under which a row is written.
    fn number(&mut self, row: String) -> usize {
        self.0.iter().position(|known| *known == row).unwrap_or_else(|| {
            self.0.push(row);
            self.0.len() - 1
        })
    }
}

/// One frame.
pub fn still(frame: &Buffer, title: &str) -> String {
    animated(&[(frame.clone(), 1.0)], title)
}

/// Several frames, each shown for some seconds, again and again. Where animation is not played, the last is seen.
pub fn animated(frames: &[(Buffer, f32)], title: &str) -> String {
    let area = frames.first().map(|(frame, _)| frame.area).unwrap_or_default();
    let (width, height) = (f32::from(area.width) * CELL.0, f32::from(area.height) * CELL.1);
    let total: f32 = frames.iter().map(|(_, seconds)| seconds).sum();
    let mut rows = Rows::default();
    let mut shown = String::new();
    let mut from = 0.0;
    for (at, (frame, seconds)) in frames.iter().enumerate() {
        let is_last = at + 1 == frames.len();
        shown += &group(&mut rows, frame, (from / total, (from + seconds) / total), total, is_last);
        from += seconds;
    }
    let defined: String =
        rows.0.iter().enumerate().map(|(number, row)| format!("<g id=\"r{number}\">{row}</g>\n")).collect();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" viewBox=\"0 0 {w} {h}\" role=\"img\">\n\
         <title>{title}</title>\n{STYLE}<rect class=\"page\" width=\"{w}\" height=\"{h}\" rx=\"8\"/>\n\
         <defs>\n{defined}</defs>\n<g transform=\"translate({MARGIN} {MARGIN})\">\n{shown}</g>\n</svg>\n",
        w = number(width + 2.0 * MARGIN),
        h = number(height + 2.0 * MARGIN),
    )
}

const STYLE: &str = "<style>\n\
    svg { color-scheme: light dark; --paper: #fbf9f4; --ink: #24221f; --accent: #006b7d; --right: #1d7134; --wrong: #b3261e; }\n\
    @media (prefers-color-scheme: dark) { svg { --paper: #1d1f21; --ink: #dcd8cf; --accent: #6cc7d6; --right: #83c98f; \
    --wrong: #f2908a; } }\n\
    text { font: 14px 'DejaVu Sans Mono', Menlo, Consolas, monospace; fill: var(--ink); white-space: pre; }\n\
    .page { fill: var(--paper); } .bar { fill: var(--ink); } .rule { stroke: var(--ink); fill: none; }\n\
    .cyan { fill: var(--accent); } .green { fill: var(--right); } .red { fill: var(--wrong); }\n\
    .bold { font-weight: bold; } .dim { opacity: .62; } .italic { font-style: italic; } .under { text-decoration: underline; }\n\
    .ink { fill: var(--ink); } .over { fill: var(--paper); }\n\
    </style>\n";

/// The frame that is shown for the part `from..to` of the whole time.
fn group(rows: &mut Rows, frame: &Buffer, (from, to): (f32, f32), total: f32, is_last: bool) -> String {
    let mut text = String::from(if is_last { "<g>" } else { "<g visibility=\"hidden\">" });
    if (from, to) != (0.0, 1.0) {
        write!(
            text,
            "<animate attributeName=\"visibility\" calcMode=\"discrete\" dur=\"{}s\" repeatCount=\"indefinite\" \
             values=\"hidden;visible;hidden\" keyTimes=\"0;{};{}\"/>",
            number(total),
            number(from),
            number(to)
        )
        .unwrap();
    }
    for y in 0..frame.area.height {
        let row = row(frame, y);
        if !row.is_empty() {
            let top = number(f32::from(y) * CELL.1);
            write!(text, "<use href=\"#r{}\" y=\"{top}\"/>", rows.number(row)).unwrap();
        }
    }
    text + "</g>\n"
}

fn row(frame: &Buffer, y: u16) -> String {
    words(frame, y).iter().map(word).collect()
}

fn word(word: &Word) -> String {
    let (left, width) = (f32::from(word.x) * CELL.0, f32::from(word.width) * CELL.0);
    if let Some(shape) = glyphs::shapes(&word.text, left) {
        return shape;
    }
    let ground = if word.look.is_reversed { ground(left, width) } else { String::new() };
    if word.text.trim().is_empty() {
        return ground;
    }
    let class = classes(&word.look);
    format!(
        "{ground}<text{class} x=\"{}\" y=\"13.5\" textLength=\"{}\">{}</text>",
        number(left),
        number(width),
        escaped(&word.text)
    )
}

/// What reversed words stand on.
fn ground(left: f32, width: f32) -> String {
    format!("<rect class=\"ink\" x=\"{}\" width=\"{}\" height=\"{}\"/>", number(left), number(width), CELL.1)
}

fn classes(look: &Look) -> String {
    let names = look.classes();
    if names.is_empty() { String::new() } else { format!(" class=\"{}\"", names.join(" ")) }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A number as short as it can be, to a thousandth.
pub fn number(value: f32) -> String {
    let text = format!("{value:.3}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
