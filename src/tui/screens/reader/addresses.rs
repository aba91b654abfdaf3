//! The addresses behind the page: those that links name, and where the works can be read that it cites.

use super::{Reader, beside};
use crate::course::lesson::Link;
use crate::tui::hyperlinks::Hyperlink;
use crate::tui::screen::Ctx;
use ratatui::layout::Rect;

impl Reader {
    /// Those that are in sight when the reader is drawn in `area`.
    pub(super) fn addresses(&self, area: Rect, ctx: &Ctx<'_>) -> Vec<Hyperlink> {
        if self.is_in_contents {
            return Vec::new();
        }
        let column = beside::column(beside::parts(area, ctx).1, ctx);
        let links = self.page.links_in_sight(usize::from(column.height)).into_iter();
        let with_address = links.filter_map(|(row, left, width, number)| {
            let address = self.address(self.lesson.links.get(number)?, ctx)?;
            let (left, width) = (left as u16, width as u16);
            Some(Hyperlink { column: column.x + left, row: column.y + row as u16, width, number, address })
        });
        with_address.collect()
    }

    fn address(&self, link: &Link, ctx: &Ctx<'_>) -> Option<String> {
        match link {
            Link::Url(url) => Some(url.clone()),
            Link::Source(id, _) => ctx.desk.course_of(&self.lesson.id)?.source(id)?.url.clone(),
            Link::Term(_) | Link::Note(_) => None,
        }
    }
}
