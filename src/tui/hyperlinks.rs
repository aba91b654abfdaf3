//! Addresses that the terminal itself can open (OSC 8), marked in a frame that is drawn.
//!
//! Every cell carries the whole sequence, so that a frame of which only some cells are sent is right; the same `id` makes
//! one link of them, over the ends of lines, too. What is shown, and how wide, stays as it was.

use ratatui::buffer::{Buffer, CellDiffOption, CellWidth};
use std::fmt::Write;
use std::num::NonZeroU16;

/// The longest address that terminals promise to take, in bytes.
const LONGEST: usize = 2083;

/// What an address may begin with: nothing that would do more than show a page.
const SCHEMES: [&str; 3] = ["https://", "http://", "mailto:"];

/// An address behind some cells of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hyperlink {
    /// Its first cell.
    pub column: u16,
    /// Its row.
    pub row: u16,
    /// Its cells.
    pub width: u16,
    /// The same for all parts of one link.
    pub number: usize,
    /// Where it leads.
    pub address: String,
}

/// Marks the cells of these links.
pub fn mark(buffer: &mut Buffer, links: &[Hyperlink]) {
    for link in links {
        let Some(address) = clean(&link.address) else { continue };
        for column in link.column..link.column.saturating_add(link.width).min(buffer.area.right()) {
            let Some(cell) = buffer.cell_mut((column, link.row)) else { continue };
            let Some(width) = NonZeroU16::new(cell.cell_width()) else { continue };
            let symbol = format!("\x1b]8;id={};{address}\x1b\\{}\x1b]8;;\x1b\\", link.number, cell.symbol());
            cell.set_symbol(&symbol).set_diff_option(CellDiffOption::ForcedWidth(width));
        }
    }
}

/// The address as it may stand in the sequence: nothing but printable ASCII, all else by its bytes in percent. None if
/// it is not the address of a page.
fn clean(address: &str) -> Option<String> {
    let mut clean = String::new();
    for byte in address.trim().bytes().filter(|byte| !byte.is_ascii_control()) {
        if byte.is_ascii_graphic() {
            clean.push(char::from(byte));
        } else {
            let _ = write!(clean, "%{byte:02X}");
        }
    }
    let is_known = SCHEMES.iter().any(|scheme| clean.starts_with(scheme));
    (is_known && clean.len() <= LONGEST).then_some(clean)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::layout::Rect;

    fn marked(text: &str, link: Hyperlink) -> Buffer {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 8, 1));
        buffer.set_string(0, 0, text, ratatui::style::Style::new());
        mark(&mut buffer, &[link]);
        buffer
    }

    fn link(address: &str) -> Hyperlink {
        Hyperlink { column: 1, row: 0, width: 3, number: 7, address: address.to_owned() }
    }

    #[test]
    fn each_cell_is_a_link_of_its_own_and_as_wide_as_before() {
        let buffer = marked("a日b", link("https://example.org/"));
        let symbol = |at: u16| buffer[(at, 0)].symbol().to_owned();
        assert_eq!(symbol(0), "a");
        assert_eq!(symbol(1), "\x1b]8;id=7;https://example.org/\x1b\\日\x1b]8;;\x1b\\");
        assert_eq!(buffer[(1, 0)].cell_width(), 2);
        assert_eq!(buffer[(3, 0)].cell_width(), 1);
        assert_eq!(symbol(4), " ");
        let before = Buffer::empty(buffer.area);
        let sent: Vec<u16> = before.diff(&buffer).iter().map(|(x, ..)| *x).collect();
        assert_eq!(sent, [0, 1, 3], "the second half of a wide character is not sent");
    }

    #[test]
    fn an_address_brings_no_sequence_of_its_own() {
        let buffer = marked("abcd", link("https://example.org/\x1b]52;c;x\x07\u{9c}ж ж"));
        let expected = "\x1b]8;id=7;https://example.org/]52;c;x%C2%9C%D0%B6%20%D0%B6\x1b\\b\x1b]8;;\x1b\\";
        assert_eq!(buffer[(1, 0)].symbol(), expected);
        for address in ["", "file:///etc/passwd", "javascript:x", &format!("https://{}", "x".repeat(LONGEST))]
        {
            assert_eq!(marked("abcd", link(address))[(1, 0)].symbol(), "b", "{address}");
        }
    }
}
