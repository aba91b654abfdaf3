//! Marks: a letter for a place, in any lesson of the course.

use super::Reader;
use super::jumps::Spot;
use super::over::{Entry, Goal, Over};
use crate::domain::ids::CourseId;
use crate::domain::progress::Mark;
use crate::l10n::say;
use crate::tui::effect::Effect;
use crate::tui::screen::{Ctx, Step};
use crate::tui::widgets::columns::clipped;
use crossterm::event::{KeyEvent, KeyModifiers};

/// Columns of the words that are kept with a mark.
const SNIPPET: usize = 60;

/// What a letter is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Awaits {
    /// To mark this place with it.
    Mark,
    /// To go to the place that it marks.
    Place,
}

/// A mark that was set just now, and what had its letter before.
#[derive(Clone, Debug)]
pub(super) struct Marked {
    letter: char,
    before: Option<Mark>,
}

impl Reader {
    fn course(&self) -> CourseId {
        self.lesson.id.course()
    }

    fn marks<'a>(&self, ctx: &Ctx<'a>) -> impl Iterator<Item = &'a Mark> + use<'a> {
        let course = self.course();
        ctx.desk.progress.marks.iter().filter(move |mark| mark.lesson.course() == course)
    }

    /// What is asked for while a letter is waited for.
    pub(super) fn ask_for_letter(&self, awaits: Awaits, ctx: &Ctx<'_>) -> String {
        let letters: Vec<String> = self.marks(ctx).map(|mark| mark.letter.to_string()).collect();
        let letters = letters.join(" ");
        match awaits {
            Awaits::Mark if letters.is_empty() => say!(ctx.texts, "marks-ask-first"),
            Awaits::Mark => say!(ctx.texts, "marks-ask", letters = letters),
            Awaits::Place if letters.is_empty() => say!(ctx.texts, "marks-none"),
            Awaits::Place => say!(ctx.texts, "marks-go", letters = letters),
        }
    }

    /// A letter that was waited for; none if the key is no letter.
    pub(super) fn take_letter(&mut self, key: &KeyEvent, ctx: &Ctx<'_>) -> Option<Step> {
        let awaits = self.awaits?;
        let is_plain = !key.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT);
        let letter = key.code.as_char().filter(|letter| is_plain && letter.is_alphabetic())?;
        let letter = letter.to_lowercase().next().unwrap_or(letter);
        self.awaits = None;
        Some(match awaits {
            Awaits::Mark => self.set_mark(letter, ctx),
            Awaits::Place => self.go_to_mark(letter, ctx),
        })
    }

    fn set_mark(&mut self, letter: char, ctx: &Ctx<'_>) -> Step {
        let before = ctx.desk.progress.mark(&self.course(), letter).cloned();
        let letter_said = letter.to_string();
        self.said = Some(match &before {
            Some(before) => {
                let snippet = clipped(&before.snippet, 30);
                say!(ctx.texts, "marks-moved", letter = letter_said, snippet = snippet)
            }
            None => say!(ctx.texts, "marks-set", letter = letter_said),
        });
        self.marked = Some(Marked { letter, before });
        let snippet = clipped(&self.page.words_at(self.page.top()), SNIPPET);
        let Spot { lesson, place } = self.here();
        Step::effect(Effect::SetMark(Mark { letter, lesson, place, snippet }))
    }

    /// Takes the last mark back: what had its letter before has it again.
    pub(super) fn unmark(&mut self, marked: Marked, ctx: &Ctx<'_>) -> Step {
        let Marked { letter, before } = marked;
        self.said = Some(say!(ctx.texts, "marks-taken-back", letter = letter.to_string()));
        Step::effect(match before {
            Some(before) => Effect::SetMark(before),
            None => Effect::DropMark(self.course(), letter),
        })
    }

    fn go_to_mark(&mut self, letter: char, ctx: &Ctx<'_>) -> Step {
        let Some(mark) = ctx.desk.progress.mark(&self.course(), letter) else {
            self.said = Some(say!(ctx.texts, "marks-no-such", letter = letter.to_string()));
            return Step::stay();
        };
        self.go_to(goal(mark))
    }

    /// All marks of the course as a list.
    pub(super) fn list_marks(&mut self, ctx: &Ctx<'_>) {
        let course = ctx.desk.course_of(&self.lesson.id);
        let entries = self.marks(ctx).map(|mark| {
            let head = course.and_then(|course| course.head(&mark.lesson));
            let number = head.map_or_else(String::new, |head| format!("{} · ", head.number));
            let peek = head.map_or_else(
                || mark.lesson.to_string(),
                |head| format!("{} · {}", head.number, head.title.get(&ctx.desk.lang)),
            );
            let text = format!("{number}{}", mark.snippet);
            Entry { label: mark.letter.to_string(), text, peek, goal: goal(mark) }
        });
        let (title, nothing) = (say!(ctx.texts, "marks-title"), say!(ctx.texts, "marks-none"));
        self.over = Some(Over::new(title, nothing, entries.collect()));
    }
}

fn goal(mark: &Mark) -> Goal {
    Goal::Spot(Spot { lesson: mark.lesson.clone(), place: mark.place.clone() })
}
