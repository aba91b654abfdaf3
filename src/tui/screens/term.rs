//! A term of the glossary in full, over the page; its see-chain can be walked and walked back.

use crate::course::Course;
use crate::course::glossary::Term;
use crate::domain::card::Card;
use crate::domain::event::What;
use crate::domain::history::CardState;
use crate::domain::ids::{CourseId, TermId};
use crate::domain::stats;
use crate::tui::action::Action;
use crate::tui::asking::memory_words;
use crate::tui::effect::Effect;
use crate::tui::excerpt;
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crate::tui::theme::MARKER;
use crate::tui::widgets::list;
use crate::tui::widgets::popup;
use crate::tui::widgets::prose::{hanging, paragraph, term_in_a_line};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

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

    fn entry<'a>(&self, ctx: &Ctx<'a>) -> Option<(&'a Course, &'a Term)> {
        let course = ctx.desk.courses.iter().find(|course| course.id == self.course)?;
        Some((course, course.glossary.resolve(&self.term)?))
    }

    fn go_to(&mut self, term: TermId) {
        let from = std::mem::replace(&mut self.term, term);
        self.trail.push(from);
        self.see = 0;
        self.scroll = 0;
    }

    fn lines(&self, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let Some((course, term)) = self.entry(ctx) else {
            return vec![Line::from("The glossary has no such term.")];
        };
        let lang = ctx.desk.lang.as_str();
        let mut lines = paragraph(&other_names(term, lang), width, ctx.theme.quiet);
        lines.push(Line::default());
        lines.extend(paragraph(term.brief.get(lang), width, ctx.theme.strong));
        lines.extend(paragraph(term.text.get(lang), width, Style::new()));
        lines.push(Line::default());
        lines.extend(self.see_lines(course, term, width, ctx));
        if let Some(head) = term.first.as_ref().and_then(|lesson| course.head(lesson)) {
            let text = format!("{} {}", head.number, head.title.get(lang));
            lines.extend(labelled("in", &text, width, ctx));
        }
        let marks: Vec<String> = term
            .sources
            .iter()
            .filter_map(|id| course.source(id))
            .map(|source| format!("[{}]", source.mark))
            .collect();
        lines.extend(labelled("from", &marks.join(" "), width, ctx));
        lines.extend(labelled("you", &self.memory(ctx), width, ctx));
        lines
    }

    /// The terms to see, the marked one with its sign; what it means is said on the peek line.
    fn see_lines(&self, course: &Course, term: &Term, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let mut lines = vec![vec![Span::styled("see   ", ctx.theme.quiet)]];
        let mut used = 6;
        for (i, id) in term.see.iter().enumerate() {
            let name =
                course.glossary.resolve(id).map_or(id.as_str(), |other| other.term.get(&ctx.desk.lang));
            let (sign, style) = if i == self.see { (MARKER, ctx.theme.accent) } else { (" ", Style::new()) };
            let name = Span::styled(format!("{sign} {name}  "), style);
            if used + name.width() > usize::from(width) && used > 6 {
                lines.push(vec![Span::raw(" ".repeat(6))]);
                used = 6;
            }
            used += name.width();
            if let Some(line) = lines.last_mut() {
                line.push(name);
            }
        }
        lines.into_iter().filter(|line| line.len() > 1).map(Line::from).collect()
    }

    /// The term's cards.
    fn cards(&self, ctx: &Ctx<'_>) -> Vec<Card> {
        let entry = self.entry(ctx);
        entry.map(|(course, term)| course.cards_of_term(term, &ctx.desk.lang)).unwrap_or_default()
    }

    /// What is known of the memory of the term's cards: of the weakest of them.
    fn memory(&self, ctx: &Ctx<'_>) -> String {
        let day = ctx.now.day();
        let cards = self.cards(ctx);
        let weakest = stats::weakest(cards.iter().map(|card| &card.id), &ctx.desk.progress, day);
        let words =
            memory_words(&weakest.map_or_else(CardState::default, |(_, state)| state), day, ctx.texts);
        match cards.iter().filter(|card| is_suspended(card, ctx)).count() {
            0 => words,
            n => format!("{words}; {n} of {} cards suspended (R asks them again)", cards.len()),
        }
    }

    fn resume(&self, ctx: &Ctx<'_>) -> Step {
        let cards = self.cards(ctx).into_iter().filter(|card| is_suspended(card, ctx));
        let effects = cards.map(|card| Effect::Record(What::Resume(card.id))).collect();
        Step { go: Go::Stay, effects }
    }
}

fn is_suspended(card: &Card, ctx: &Ctx<'_>) -> bool {
    ctx.desk.progress.card(&card.id).suspended
}

/// The word in the other scripts, and what it is short for.
fn other_names(term: &Term, lang: &str) -> String {
    let others = term.term.0.iter().filter(|(tag, _)| *tag != lang).map(|(_, word)| word.clone());
    let expansions = term.expands.iter().flat_map(|expands| expands.0.values().cloned());
    others.chain(expansions).collect::<Vec<_>>().join("  ·  ")
}

fn labelled(label: &str, text: &str, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    if text.is_empty() {
        return Vec::new();
    }
    hanging(vec![Span::styled(format!("{label:<6}"), ctx.theme.quiet)], text, width, Style::new())
}

impl Screen for TermEntry {
    fn title(&self, ctx: &Ctx<'_>) -> (String, String) {
        let name =
            self.entry(ctx).map_or_else(String::new, |(_, term)| term.term.get(&ctx.desk.lang).to_owned());
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
        let Some((course, term)) = self.entry(ctx) else { return Line::default() };
        let marked = term.see.get(self.see).and_then(|id| course.glossary.resolve(id));
        marked.map_or_else(Line::default, |marked| term_in_a_line(marked, width, ctx))
    }

    fn is_popup(&self) -> bool {
        true
    }

    fn update(&mut self, action: Action, ctx: &Ctx<'_>) -> Step {
        let see = self.entry(ctx).map_or(&[][..], |(_, term)| &term.see);
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
                return self.entry(ctx).map_or_else(Step::stay, |(course, term)| {
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
        self.has_see = self.entry(ctx).is_some_and(|(_, term)| !term.see.is_empty());
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
