//! The glossary: all terms under their letters, filtered as one types, with the marked entry beside or below.

mod letters;
mod shelf;
mod view;

use super::review::Review;
use super::term::TermEntry;
use crate::course::Course;
use crate::course::glossary::Found;
use crate::domain::ids::{CourseId, TermId};
use crate::domain::session::Session;
use crate::domain::slip::Slip;
use crate::l10n::say;
use crate::text::fold::fold;
use crate::tui::action::Action;
use crate::tui::effect::{Effect, Outcome, Pick};
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crate::tui::widgets::entry::Entry;
use crate::tui::widgets::field::Field;
use crate::tui::widgets::list::Selection;
use crate::tui::widgets::prose::term_in_a_line;
use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use shelf::{Listed, Shelf};

/// The glossary.
#[derive(Debug)]
pub struct Glossary {
    course: CourseId,
    shelf: Shelf,
    field: Field,
    is_typed: bool,
    selection: Selection,
    near: Vec<String>,
    page: usize,
    said: Option<String>,
    is_review_wanted: bool,
}

impl Glossary {
    /// The glossary of the course that is studied. What is known of its cards and which lessons use a term is found
    /// meanwhile.
    pub fn open(ctx: &Ctx<'_>) -> Step {
        let Some(course) = ctx.desk.course() else { return Step::stay() };
        let glossary = Self {
            course: course.id.clone(),
            shelf: Shelf::new(course, &ctx.desk.lang),
            field: Field::default(),
            is_typed: false,
            selection: Selection::default(),
            near: Vec::new(),
            page: 1,
            said: None,
            is_review_wanted: false,
        };
        let terms = course.glossary.terms.iter().map(|term| term.id.clone()).collect();
        let pick = Effect::Pick(Pick::Terms(course.id.clone(), terms));
        Step::push(glossary).and(pick).and_all(ctx.desk.search.wanted())
    }

    fn course<'a>(&self, ctx: &Ctx<'a>) -> Option<&'a Course> {
        ctx.desk.courses.iter().find(|course| course.id == self.course).map(AsRef::as_ref)
    }

    fn marked(&self) -> Option<&Listed> {
        self.shelf.shown().nth(self.selection.row)
    }

    fn entry<'a>(&self, ctx: &Ctx<'a>) -> Option<Entry<'a>> {
        let course = self.course(ctx)?;
        let term = course.glossary.get(&self.marked()?.term)?;
        Some(Entry { course, term })
    }

    /// Takes in what was typed; the term that is nearest to it becomes the marked one.
    fn filter(&mut self) {
        let marked = self.marked().map(|listed| listed.term.clone());
        let nearest = self.shelf.filter(self.field.text());
        let again = marked.filter(|_| self.field.is_empty());
        self.mark(again.or(nearest).as_ref());
    }

    fn mark(&mut self, term: Option<&TermId>) {
        let at = self.shelf.shown().position(|listed| Some(&listed.term) == term);
        self.selection.row = at.unwrap_or(0);
    }

    fn in_filter(&mut self, action: Action) {
        match action {
            Action::Submit if self.shelf.is_empty() => {
                if let Some(near) = self.near.first() {
                    self.field = Field::with(near);
                    self.filter();
                }
            }
            Action::Submit => self.is_typed = false,
            Action::Back => {
                (self.field, self.is_typed) = (Field::default(), false);
                self.filter();
            }
            Action::NextHit => self.walk(Action::Down),
            Action::PreviousHit => self.walk(Action::Up),
            _ => self.walk(action),
        }
    }

    fn walk(&mut self, action: Action) {
        self.selection.update(action, self.shelf.len(), self.page);
    }

    /// To the first term of the next letter, or of this one or the one before.
    fn turn_to_letter(&mut self, forward: bool) {
        let letters: Vec<char> = self.shelf.shown().map(|listed| listed.letter).collect();
        let Some(here) = letters.get(self.selection.row) else { return };
        let first = letters.iter().position(|letter| letter == here).unwrap_or(0);
        self.selection.row = if forward {
            letters
                .iter()
                .skip(first)
                .position(|letter| letter != here)
                .map_or(self.selection.row, |n| first + n)
        } else if self.selection.row > first {
            first
        } else {
            let before = first.checked_sub(1).map(|at| letters[at]);
            letters.iter().position(|letter| Some(*letter) == before).unwrap_or(0)
        };
    }

    fn other_script(&mut self) {
        let marked = self.marked().map(|listed| listed.term.clone());
        self.shelf.turn();
        self.mark(marked.as_ref());
    }

    /// Has the cards of some terms found, to review them.
    fn review(&mut self, terms: Vec<TermId>) -> Step {
        self.is_review_wanted = true;
        Step::effect(Effect::Pick(Pick::Terms(self.course.clone(), terms)))
    }

    fn on_outcome_of_pick(&mut self, outcome: &Outcome, ctx: &Ctx<'_>) -> Step {
        let (Outcome::Picked(slips), true) = (outcome, std::mem::take(&mut self.is_review_wanted)) else {
            return Step::stay();
        };
        let progress = &ctx.desk.progress;
        let is_asked = |slip: &&Slip| slip.scheduled && !progress.card(&slip.card).suspended;
        let slips: Vec<_> = slips.iter().filter(is_asked).cloned().collect();
        if slips.is_empty() {
            self.said = Some(say!(ctx.texts, "glossary-no-cards"));
            return Step::stay();
        }
        Step::push(Review::of(Session::of(slips, progress)))
    }
}

impl Screen for Glossary {
    fn title(&self, ctx: &Ctx<'_>) -> (String, String) {
        let title = self.course(ctx).map_or("", |course| course.title.get(&ctx.desk.lang));
        (
            say!(ctx.texts, "glossary-title", course = title.to_owned()),
            say!(ctx.texts, "glossary-terms", count = self.shelf.all()),
        )
    }

    fn contexts(&self) -> Vec<Context> {
        if self.is_typed {
            return vec![Context::Search, Context::Global];
        }
        vec![Context::Glossary, Context::List, Context::Global]
    }

    fn offers(&self, action: Action) -> bool {
        match action {
            Action::Glossary => false,
            Action::Choose | Action::Review => !self.shelf.is_empty(),
            Action::ReviewAll => !self.field.is_empty() && self.shelf.len() > 1,
            Action::Submit => !self.shelf.is_empty() || !self.near.is_empty(),
            Action::OtherScript => self.shelf.has_scripts(),
            Action::NextHit | Action::PreviousHit => self.shelf.len() > 1,
            _ => true,
        }
    }

    fn said(&self) -> Option<&str> {
        self.said.as_deref()
    }

    fn peek(&self, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
        self.entry(ctx).map_or_else(Line::default, |entry| term_in_a_line(entry.term, width, ctx))
    }

    fn is_typing(&self) -> bool {
        self.is_typed
    }

    fn on_text(&mut self, key: &KeyEvent) -> bool {
        let is_taken = self.field.on_text(key);
        if is_taken {
            self.filter();
        }
        is_taken
    }

    fn on_paste(&mut self, text: &str) {
        self.field.on_paste(text);
        self.filter();
    }

    fn update(&mut self, action: Action, ctx: &Ctx<'_>) -> Step {
        self.said = None;
        if self.is_typed {
            self.in_filter(action);
            return Step::stay();
        }
        match action {
            Action::Back if !self.field.is_empty() => {
                self.field = Field::default();
                self.filter();
            }
            Action::Back => return Step::go(Go::Pop),
            Action::Search => self.is_typed = true,
            Action::OtherScript => self.other_script(),
            Action::HeadingDown | Action::HeadingUp => self.turn_to_letter(action == Action::HeadingDown),
            Action::Choose => {
                if let Some(entry) = self.entry(ctx) {
                    return Step::push(TermEntry::new(self.course.clone(), entry.term.id.clone()));
                }
            }
            Action::Review => {
                return self.review(self.marked().map(|listed| listed.term.clone()).into_iter().collect());
            }
            Action::ReviewAll => {
                return self.review(self.shelf.shown().map(|listed| listed.term.clone()).collect());
            }
            _ => self.walk(action),
        }
        Step::stay()
    }

    fn on_outcome(&mut self, outcome: &Outcome, ctx: &Ctx<'_>) -> Step {
        self.on_outcome_of_pick(outcome, ctx)
    }

    fn fit(&mut self, area: Rect, ctx: &Ctx<'_>) {
        self.page = usize::from(area.height / 3);
        self.near.clear();
        if let Some(course) = self.course(ctx).filter(|_| self.shelf.is_empty())
            && let Found::Near(near) = course.glossary.find(self.field.text(), fold)
        {
            self.near = near.iter().map(|term| term.term.get(self.shelf.script()).to_owned()).collect();
        }
    }

    fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        self.draw(frame, area, ctx);
    }
}
