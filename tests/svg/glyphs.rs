//! Rules, frames and bars as shapes, so that they join whatever the font.

use super::{CELL, number};

/// For a piece of a rule, whether it goes left, right, up and down from the middle of its cell.
fn arms(c: char) -> Option<[bool; 4]> {
    Some(match c {
        '─' => [true, true, false, false],
        '│' | '┃' => [false, false, true, true],
        '┌' => [false, true, false, true],
        '┐' => [true, false, false, true],
        '└' => [false, true, true, false],
        '┘' => [true, false, true, false],
        _ => return None,
    })
}

/// For a block, how many eighths of its cell it fills: from the left, or from below.
fn eighths(c: char) -> Option<(f32, f32)> {
    let c = c as u32;
    match c {
        0x2588 => Some((8.0, 8.0)),
        0x2589..=0x258F => Some(((0x2590 - c) as f32, 8.0)),
        0x2581..=0x2587 => Some((8.0, (c - 0x2580) as f32)),
        _ => None,
    }
}

/// Whether a text is drawn as shapes.
pub fn is_shape(text: &str) -> bool {
    text.chars().next().is_some_and(|c| arms(c).is_some() || eighths(c).is_some())
}

/// The shapes of a text that begins at `left`; none if it is not made of them.
pub fn shapes(text: &str, left: f32) -> Option<String> {
    is_shape(text).then(|| {
        let run = text.chars().all(|c| c == '─').then(|| rule(left, text.chars().count()));
        run.unwrap_or_else(|| {
            text.chars().enumerate().map(|(at, c)| shape(c, left + at as f32 * CELL.0)).collect()
        })
    })
}

fn rule(left: f32, columns: usize) -> String {
    let middle = number(CELL.1 / 2.0);
    let length = number(columns as f32 * CELL.0);
    format!("<path class=\"rule dim\" d=\"M{} {middle}h{length}\"/>", number(left))
}

fn shape(c: char, left: f32) -> String {
    if let Some((across, up)) = eighths(c) {
        let (width, height) = (CELL.0 * across / 8.0, (CELL.1 - 4.0) * up / 8.0);
        let top = CELL.1 - 2.0 - height;
        return format!(
            "<rect class=\"bar\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>",
            number(left),
            number(top),
            number(width),
            number(height)
        );
    }
    let Some([to_left, to_right, to_top, to_bottom]) = arms(c) else { return String::new() };
    let (x, y) = (left + CELL.0 / 2.0, CELL.1 / 2.0);
    let ends = [(to_left, left, y), (to_right, left + CELL.0, y), (to_top, x, 0.0), (to_bottom, x, CELL.1)];
    let lines: String = ends
        .iter()
        .filter(|(is_there, ..)| *is_there)
        .map(|(_, to_x, to_y)| format!("M{} {}L{} {}", number(x), number(y), number(*to_x), number(*to_y)))
        .collect();
    let weight = if c == '┃' { " stroke-width=\"2.5\"" } else { "" };
    format!("<path class=\"rule\"{weight} d=\"{lines}\"/>")
}
