//! A box over the page.

use crate::tui::screen::Ctx;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::{Block, Clear, Padding};

/// Where a box for `lines` lines of at most `width` columns lies in the middle of `area`, frame included.
pub fn place(area: Rect, width: u16, lines: usize) -> Rect {
    let width = (width + 4).min(area.width);
    let height = (lines.min(1000) as u16 + 2).min(area.height);
    Rect { x: area.x + (area.width - width) / 2, y: area.y + (area.height - height) / 2, width, height }
}

/// The room inside a box.
pub fn inside(area: Rect) -> Rect {
    frame_of_box().inner(area)
}

fn frame_of_box() -> Block<'static> {
    Block::bordered().padding(Padding::horizontal(1))
}

/// Draws an empty box with a title; gives the area inside. A column beside each edge is cleared too, so that no letters of
/// the page touch the frame.
pub fn open(frame: &mut Frame<'_>, area: Rect, title: &str, ctx: &Ctx<'_>) -> Rect {
    let block = frame_of_box().title(Line::styled(format!(" {title} "), ctx.theme.strong));
    let inside = block.inner(area);
    let cleared = Rect { x: area.x.saturating_sub(1), width: area.width.saturating_add(2), ..area };
    frame.render_widget(Clear, cleared.intersection(frame.area()));
    frame.render_widget(block, area);
    inside
}
