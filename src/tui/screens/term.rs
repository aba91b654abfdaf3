//! A term of the glossary in full, over the page; its see-chain can be walked and walked back.

use crate::domain::event::What;
use crate::domain::ids::{CourseId, TermId};
use crate::l10n::say;
use crate::tui::action::Action;
use crate::tui::effect::Effect;
use crate::tui::excerpt;
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crate::tui::widgets::entry::Entry;
use crate::tui::widgets::list;
use crate::tui::widgets::popup;
use crate::tui::widgets::prose::term_in_a_line;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// The widest text in the box.
const MEASURE: u16 = 62;

/// A term in full.
#[derive(Debug)]
pub struct TermEntry {
    course: CourseId,
    term: TermId,
    trail: Vec<TermId>,
    see: usize,
    has_see: bool,
    scroll: usize,
    is_long: bool,
}

impl TermEntry {
    /// The entry of `term`.
    pub fn new(course: CourseId, term: TermId) -> Self {
        Self { course, term, trail: Vec::new(), see: 0, has_see: true, scroll: 0, is_long: false }
    }

    fn entry<'a>(&self, ctx: &Ctx<'a>) -> Option<Entry<'a>> {
        let course = ctx.desk.courses.iter().find(|course| course.id == self.course)?;
        Some(Entry { course, term: course.glossary.resolve(&self.term)? })
    }

    fn go_to(&mut self, term: TermId) {
        let from = std::mem::replace(&mut self.term, term);
        self.trail.push(from);
        self.see = 0;
        self.scroll = 0;
    }

    fn lines(&self, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        match self.entry(ctx) {
            Some(entry) => entry.lines(Some(self.see), width, ctx),
            None => vec![Line::from(say!(ctx.texts, "term-none"))],
        }
    }

    fn resume(&self, ctx: &Ctx<'_>) -> Step {
        let cards = self.entry(ctx).map(|entry| entry.cards(ctx)).unwrap_or_default();
        let suspended = cards.into_iter().filter(|card| ctx.desk.progress.card(&card.id).suspended);
        let effects = suspended.map(|card| Effect::Record(What::Resume(card.id))).collect();
        Step { go: Go::Stay, effects }
    }
}

impl Screen for TermEntry {
    fn title(&self, ctx: &Ctx<'_>) -> (String, String) {
        let name = self
            .entry(ctx)
            .map_or_else(String::new, |Entry { term, .. }| term.term.get(&ctx.desk.lang).to_owned());
        (name, String::new())
    }

    fn contexts(&self) -> Vec<Context> {
        vec![Context::Term, Context::Global]
    }

    fn offers(&self, action: Action) -> bool {
        match action {
            Action::NextLink | Action::Choose => self.has_see,
            Action::PageDown => self.is_long,
            _ => true,
        }
    }

    fn peek(&self, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
        let Some(Entry { course, term }) = self.entry(ctx) else { return Line::default() };
        let marked = term.see.get(self.see).and_then(|id| course.glossary.resolve(id));
        marked.map_or_else(Line::default, |marked| term_in_a_line(marked, width, ctx))
    }

    fn is_popup(&self) -> bool {
        true
    }

    fn update(&mut self, action: Action, ctx: &Ctx<'_>) -> Step {
        let see = self.entry(ctx).map_or(&[][..], |Entry { term, .. }| &term.see);
        match action {
            Action::Back => return Step::go(Go::Pop),
            Action::JumpBack => match self.trail.pop() {
                Some(term) => (self.term, self.see, self.scroll) = (term, 0, 0),
                None => return Step::go(Go::Pop),
            },
            Action::NextLink => self.see = (self.see + 1) % see.len().max(1),
            Action::PreviousLink => self.see = (self.see + see.len().max(1) - 1) % see.len().max(1),
            Action::Choose => {
                if let Some(term) = see.get(self.see).cloned() {
                    self.go_to(term);
                }
            }
            Action::Scroll(rows) => self.scroll = self.scroll.saturating_add_signed(rows.into()),
            Action::PageDown => self.scroll += 5,
            Action::PageUp => self.scroll = self.scroll.saturating_sub(5),
            Action::Resume => return self.resume(ctx),
            Action::Copy => {
                return self.entry(ctx).map_or_else(Step::stay, |Entry { course, term }| {
                    Step::effect(excerpt::term(course, term, ctx))
                });
            }
            _ => {}
        }
        Step::stay()
    }

    fn fit(&mut self, area: Rect, ctx: &Ctx<'_>) {
        let width = area.width.saturating_sub(6).min(MEASURE);
        let lines = self.lines(width, ctx).len();
        let hidden = lines.saturating_sub(usize::from(area.height.saturating_sub(2)));
        self.is_long = hidden > 0;
        self.has_see = self.entry(ctx).is_some_and(|Entry { term, .. }| !term.see.is_empty());
        self.scroll = self.scroll.min(hidden);
    }

    fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let width = area.width.saturating_sub(6).min(MEASURE);
        let lines = self.lines(width, ctx);
        let title = self.title(ctx).0;
        let inside = popup::open(frame, popup::place(area, width, lines.len()), &title, ctx);
        list::draw(frame, inside, &lines[self.scroll.min(lines.len())..], 0);
    }
}
