//! An entry of the glossary as lines: what the word is in other scripts, what it means, what it leads to, and how well
//! it is remembered.

use super::ascii;
use super::prose::{hanging, paragraph};
use crate::course::Course;
use crate::course::glossary::Term;
use crate::course::localized::Localized;
use crate::domain::card::Card;
use crate::domain::history::CardState;
use crate::domain::ids::LessonId;
use crate::domain::stats;
use crate::l10n::say;
use crate::tui::asking::memory_words;
use crate::tui::screen::Ctx;
use crate::tui::theme::MARKER;
use crate::tui::widgets::columns::width_of;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// An entry of the glossary.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// The course.
    pub course: &'a Course,
    /// The term.
    pub term: &'a Term,
}

impl Entry<'_> {
    /// All of it; of the terms to see, the one with the number `see` is marked.
    pub fn lines(&self, see: Option<usize>, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let (term, lang) = (self.term, ctx.desk.lang.as_str());
        let mut lines = paragraph(&other_names(term, ctx), width, ctx.theme.quiet);
        lines.push(Line::default());
        lines.extend(paragraph(term.brief.get(lang), width, ctx.theme.strong));
        lines.extend(paragraph(term.text.get(lang), width, Style::new()));
        lines.push(Line::default());
        lines.extend(self.see_lines(see, width, ctx));
        let [named, lessons, from, you] = [
            (say!(ctx.texts, "entry-named"), self.named_by(lang)),
            (say!(ctx.texts, "entry-in"), self.lessons(ctx)),
            (say!(ctx.texts, "entry-from"), self.marks()),
            (say!(ctx.texts, "entry-you"), self.memory(ctx)),
        ];
        for (label, text) in [named, lessons, from, you].into_iter().filter(|(_, text)| !text.is_empty()) {
            lines.extend(hanging(vec![label_span(&label, ctx)], &text, width, Style::new()));
        }
        lines
    }

    /// The terms to see; what the marked one means is said on the peek line.
    fn see_lines(&self, see: Option<usize>, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        let label = label_span(&say!(ctx.texts, "entry-see"), ctx);
        let indent = label.width();
        let mut used = indent;
        let mut lines = vec![vec![label]];
        for (i, id) in self.term.see.iter().enumerate() {
            let other = self.course.glossary.resolve(id);
            let name = other.map_or(id.as_str(), |other| other.term.get(&ctx.desk.lang));
            let (sign, style) = match see {
                Some(see) if see == i => (format!("{MARKER} "), ctx.theme.accent),
                Some(_) => ("  ".to_owned(), Style::new()),
                None => (String::new(), Style::new()),
            };
            let name = Span::styled(format!("{sign}{name}  "), style);
            if used + name.width() > usize::from(width) && used > indent {
                lines.push(vec![Span::raw(" ".repeat(indent))]);
                used = indent;
            }
            used += name.width();
            if let Some(line) = lines.last_mut() {
                line.push(name);
            }
        }
        lines.into_iter().filter(|line| line.len() > 1).map(Line::from).collect()
    }

    /// The terms that lead here and are not led to from here.
    fn named_by(&self, lang: &str) -> String {
        let leads_here = |other: &&Term| {
            let to = other.see.iter().filter_map(|id| self.course.glossary.resolve(id));
            to.into_iter().any(|to| to.id == self.term.id) && !self.term.see.contains(&other.id)
        };
        let names = self.course.glossary.terms.iter().filter(leads_here).map(|other| other.term.get(lang));
        names.collect::<Vec<_>>().join(" · ")
    }

    /// The lesson that introduces the term, and those whose text leads to it, once the lessons were read.
    fn lessons(&self, ctx: &Ctx<'_>) -> String {
        let index = ctx.desk.search.index();
        let uses = index.into_iter().flat_map(|index| index.uses(&self.course.id, &self.term.id));
        let mut lessons: Vec<&LessonId> = self.term.first.iter().chain(uses).collect();
        lessons.sort_by_key(|id| self.course.head(id).map(|head| head.number));
        lessons.dedup();
        let heads = lessons.into_iter().filter_map(|id| self.course.head(id));
        let titles = heads.map(|head| format!("{} {}", head.number, head.title.get(&ctx.desk.lang)));
        titles.collect::<Vec<_>>().join(" · ")
    }

    fn marks(&self) -> String {
        let sources = self.term.sources.iter().filter_map(|id| self.course.source(id));
        sources.map(|source| format!("[{}]", source.mark)).collect::<Vec<_>>().join(" ")
    }

    /// The term's cards.
    pub fn cards(&self, ctx: &Ctx<'_>) -> Vec<Card> {
        self.course.cards_of_term(self.term, &ctx.desk.lang)
    }

    /// What is known of the memory of the term's cards: of the weakest of them.
    pub fn memory(&self, ctx: &Ctx<'_>) -> String {
        let day = ctx.now.day();
        let cards = self.cards(ctx);
        let weakest = stats::weakest(cards.iter().map(|card| &card.id), &ctx.desk.progress, day);
        let state = weakest.map_or_else(CardState::default, |(_, state)| state);
        let words = memory_words(&state, day, ctx.texts);
        match cards.iter().filter(|card| ctx.desk.progress.card(&card.id).suspended).count() {
            0 => words,
            count => {
                let suspended = say!(ctx.texts, "entry-suspended", count = count, of = cards.len());
                format!("{words}; {suspended}")
            }
        }
    }
}

/// The word in the other scripts, and what it is short for; nothing twice.
fn other_names(term: &Term, ctx: &Ctx<'_>) -> String {
    let lang = ctx.desk.lang.as_str();
    let drawn = |word: &str| ascii::drawn(word, ctx.theme.charset);
    let others = term.term.iter().filter(|(tag, _)| *tag != lang).map(|(_, word)| word);
    let expansions = term.expands.iter().flat_map(Localized::texts);
    let mut names = vec![term.term.get(lang)];
    for name in others.chain(expansions) {
        if !names.iter().any(|known| drawn(known) == drawn(name)) {
            names.push(name);
        }
    }
    names[1..].join("  ·  ")
}

/// A label in the column that all labels of the language need.
fn label_span(label: &str, ctx: &Ctx<'_>) -> Span<'static> {
    let labels = [
        say!(ctx.texts, "entry-see"),
        say!(ctx.texts, "entry-named"),
        say!(ctx.texts, "entry-in"),
        say!(ctx.texts, "entry-from"),
        say!(ctx.texts, "entry-you"),
    ];
    let column = labels.iter().map(|label| width_of(label)).max().unwrap_or(0) + 2;
    Span::styled(format!("{label}{}", " ".repeat(column - width_of(label))), ctx.theme.quiet)
}
