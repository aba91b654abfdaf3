//! What stands behind the text: its notes and sources as a list, the source of what is in sight, figures as tables.

use super::super::sources::Sources;
use super::Reader;
use super::links;
use super::over::{Entry, Goal, Over};
use crate::course::lesson::{Lesson, Link, PassageKind};
use crate::l10n::say;
use crate::text::prose::Block;
use crate::tui::screen::{Ctx, Step};
use crate::tui::widgets::figure;

impl Reader {
    /// All notes and sources of the lesson as a list, each once, in reading order.
    pub(super) fn list_behind(&mut self, ctx: &Ctx<'_>) {
        let mut found: Vec<(Link, Goal)> = Vec::new();
        for (link, goal) in behind(&self.lesson) {
            if !found.iter().any(|(other, _)| *other == link) {
                found.push((link, goal));
            }
        }
        let entries = found.into_iter().map(|(link, goal)| {
            let text = links::in_full(&link, &self.lesson, ctx);
            let text = text.lines().next().unwrap_or_default().to_owned();
            let label = links::label(&link, &self.lesson, ctx);
            Entry { label, text, peek: links::in_a_line(&link, &self.lesson, ctx), goal }
        });
        let (title, nothing) = (say!(ctx.texts, "behind-title"), say!(ctx.texts, "behind-none"));
        self.over = Some(Over::new(title, nothing, entries.collect()));
    }

    /// The source that has the focus, else that of the first quotation or figure in sight, else the first one cited.
    fn source_in_sight(&self) -> Option<Link> {
        let is_source = |link: &&Link| matches!(link, Link::Source(..));
        let focused = self.focus.and_then(|link| self.lesson.links.get(link)).filter(is_source);
        focused
            .cloned()
            .or_else(|| {
                let mut sources =
                    self.page.passages_in_sight().map(|passage| sources_of(passage, &self.lesson));
                sources.find_map(|sources| sources.into_iter().next())
            })
            .or_else(|| {
                let links = self.page.links_in_sight(self.page.height()).into_iter();
                let mut links = links.filter_map(|(.., link)| self.lesson.links.get(link));
                links.find(is_source).cloned()
            })
    }

    /// Opens the works of the course at the source of what is in sight.
    pub(super) fn show_source(&mut self, ctx: &Ctx<'_>) -> Step {
        let course = ctx.desk.course_of(&self.lesson.id);
        let Some((course, Link::Source(id, place))) = course.zip(self.source_in_sight()) else {
            self.said = Some(say!(ctx.texts, "behind-no-source"));
            return Step::stay();
        };
        Sources::at(course, &id, place.as_deref(), ctx)
    }

    /// The first figure in sight that is a drawing and a table.
    pub(super) fn figure_in_sight(&self) -> Option<usize> {
        self.page.passages_in_sight().find(|passage| match &self.lesson.passages[*passage].kind {
            PassageKind::Figure(figure) => figure::is_drawn(figure),
            _ => false,
        })
    }

    /// Shows the figure in sight as a table, or drawn again.
    pub(super) fn toggle_table(&mut self, ctx: &Ctx<'_>) {
        let Some(figure) = self.figure_in_sight() else {
            self.said = Some(say!(ctx.texts, "behind-no-figure"));
            return;
        };
        self.looks.turn(figure);
        self.page.touch();
    }
}

/// Notes and sources in reading order, and where they stand.
fn behind(lesson: &Lesson) -> Vec<(Link, Goal)> {
    let links = lesson.links.iter().enumerate();
    let links = links.filter(|(_, link)| matches!(link, Link::Note(_) | Link::Source(..)));
    let links = links.map(|(number, link)| (link.clone(), Goal::Link(number)));
    let passages = lesson.passages.iter().enumerate();
    let figures = passages.filter_map(|(number, passage)| match &passage.kind {
        PassageKind::Figure(figure) => {
            Some((Link::Source(figure.source.clone(), None), Goal::Passage(number)))
        }
        _ => None,
    });
    links.chain(figures).collect()
}

/// The sources that a passage names as its own: a figure's, a quotation's.
fn sources_of(passage: usize, lesson: &Lesson) -> Vec<Link> {
    match &lesson.passages[passage].kind {
        PassageKind::Figure(figure) => vec![Link::Source(figure.source.clone(), None)],
        PassageKind::Prose(block) => {
            let links = in_block(block).into_iter().filter_map(|link| lesson.links.get(link));
            links.filter(|link| matches!(link, Link::Source(..))).cloned().collect()
        }
        PassageKind::Stop(_) | PassageKind::Steps(_) => Vec::new(),
    }
}

/// The links in the last lines of quotations.
fn in_block(block: &Block) -> Vec<usize> {
    match block {
        Block::Quote { source: Some(source), .. } => source.iter().filter_map(|run| run.link).collect(),
        Block::Aside { blocks } => blocks.iter().flat_map(in_block).collect(),
        _ => Vec::new(),
    }
}
