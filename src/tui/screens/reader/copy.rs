//! What the reader copies: what has the focus, else what stands at the top of the page.

use super::Reader;
use crate::course::lesson::PassageKind;
use crate::text::prose::Block;
use crate::tui::effect::Effect;
use crate::tui::excerpt;
use crate::tui::screen::Ctx;

impl Reader {
    /// The words with their citation; none if there is nothing to copy.
    pub(super) fn copied(&self, ctx: &Ctx<'_>) -> Option<Effect> {
        if let Some(number) = self.focus {
            let link = self.lesson.links.get(number)?;
            return excerpt::link(&self.lesson, link, self.quotation_with(number), ctx);
        }
        let from = self.page.passage_at(self.page.top());
        let rest = (from..self.lesson.passages.len()).filter(|passage| !self.is_heading(*passage));
        rest.into_iter().find_map(|passage| excerpt::passage(&self.lesson, passage, ctx))
    }

    fn is_heading(&self, passage: usize) -> bool {
        matches!(self.block(passage), Some(Block::Heading { .. }))
    }

    /// The quotation that names its source by this link.
    fn quotation_with(&self, link: usize) -> Option<usize> {
        let is_it = |passage: &usize| match self.block(*passage) {
            Some(Block::Quote { source: Some(source), .. }) => {
                source.iter().any(|run| run.link == Some(link))
            }
            _ => false,
        };
        (0..self.lesson.passages.len()).find(is_it)
    }

    fn block(&self, passage: usize) -> Option<&Block> {
        match &self.lesson.passages.get(passage)?.kind {
            PassageKind::Prose(block) => Some(block),
            _ => None,
        }
    }
}
