//! One card being asked: the same in a review and in the text of a lesson.
//!
//! It decides nothing about memory: it asks for a review to be recorded, and shows what came of it.

mod click;
mod compared;
mod entry;
mod feedback;
mod field;
mod guessing;
mod origin;
mod trial;
mod view;

pub use compared::key_words;
pub use feedback::memory_words;
pub use guessing::Guessing;
pub use origin::{origin_words, passage_words};
pub use view::refusal_lines;

use super::action::Action;
use super::effect::Effect;
use super::keymap::Context;
use super::screen::Ctx;
use crate::domain::answer::{Answer, Outcome, Verdict, grade, numeric};
use crate::domain::card::Card;
use crate::domain::day::Moment;
use crate::domain::event::{Event, EventId, What};
use crate::domain::history::CardState;
use crate::domain::question::Question;
use crate::domain::rating::Rating;
use crate::domain::reading::Reading;
use crate::domain::setting::Setting;
use crate::text::fold::fold;
use crossterm::event::KeyEvent;
use entry::Entry;
use std::sync::Arc;

/// One card being asked.
#[derive(Debug)]
pub struct Asking {
    card: Arc<Card>,
    before: CardState,
    setting: Setting,
    entry: Entry,
    /// Whether the choices wait until the learner has thought.
    is_hidden: bool,
    /// Whether the field was left, so that letters are keys.
    is_field_left: bool,
    /// Whether a number is asked for and words were handed in.
    wants_number: bool,
    stage: Stage,
    asked: Moment,
    refusal: Option<String>,
}

/// How far the answer has come.
#[derive(Clone, Debug, PartialEq)]
enum Stage {
    /// It is being given.
    Open,
    /// The key is shown: the learner grades.
    Shown,
    /// It was judged, or graded, and is being saved.
    Saving(Answered),
    /// It is safe on disk; or, where answers do not count, only looked at.
    Saved(Answered, Option<EventId>),
    /// An open question was answered: nothing to save.
    Over,
}

/// An answer with its grade.
#[derive(Clone, Debug, PartialEq)]
struct Answered {
    answer: Answer,
    verdict: Verdict,
    rating: Rating,
}

impl Asking {
    /// Asks `card` now.
    pub fn new(card: Arc<Card>, setting: Setting, ctx: &Ctx<'_>) -> Self {
        let before = ctx.desk.progress.card(&card.id);
        let entry = Entry::new(&card.question, card.seed(before.reviews));
        let is_hidden = ctx.desk.reading.think_first && !card.question.options().is_empty();
        Self {
            card,
            before,
            setting,
            entry,
            is_hidden,
            is_field_left: false,
            wants_number: false,
            stage: Stage::Open,
            asked: ctx.now,
            refusal: None,
        }
    }

    /// The card.
    pub fn card(&self) -> &Arc<Card> {
        &self.card
    }

    /// Whether the other asks the same in the same words.
    pub fn asks_like(&self, other: &Self) -> bool {
        let (card, other) = (&self.card, &other.card);
        card.id == other.id && card.question == other.question && card.why == other.why
    }

    /// The same for the card as it is now: asked in the same words, it may stand elsewhere.
    #[must_use]
    pub fn of(self, card: Arc<Card>) -> Self {
        Self { card, ..self }
    }

    /// Where in the key table to look.
    pub fn context(&self) -> Context {
        match &self.stage {
            Stage::Open if self.is_hidden => Context::Hidden,
            Stage::Open if self.is_field_left => Context::LeftField,
            Stage::Open => self.entry.context(),
            Stage::Shown if self.is_thought_over() => Context::Judged,
            Stage::Shown => Context::Grade,
            Stage::Saving(_) | Stage::Saved(..) | Stage::Over => Context::Judged,
        }
    }

    /// Whether keys are letters of the answer.
    pub fn is_typing(&self) -> bool {
        self.stage == Stage::Open && self.entry.is_typing() && !self.is_field_left
    }

    /// Whether the answer is not yet given.
    pub fn is_open(&self) -> bool {
        matches!(self.stage, Stage::Open | Stage::Shown)
    }

    /// Whether the question is only to be thought over before its answer is shown.
    pub fn is_front(&self) -> bool {
        self.context() == Context::Front
    }

    /// Whether its choices wait until the learner has thought.
    pub fn is_hidden(&self) -> bool {
        self.stage == Stage::Open && self.is_hidden
    }

    /// Whether there are choices that the learner may want hidden until a key.
    pub fn has_choices(&self) -> bool {
        self.stage == Stage::Open && !self.question().options().is_empty()
    }

    /// Whether what was given so far can be handed in: pairs cannot while one of them is missing.
    pub fn is_whole(&self) -> bool {
        self.stage == Stage::Open && self.entry.is_whole()
    }

    /// Whether it is an open question whose answer is compared with one's own, without a grade.
    fn is_thought_over(&self) -> bool {
        self.stage == Stage::Shown && !self.card.scheduled
    }

    /// Whether the answer was given or shown.
    pub fn is_answered(&self) -> bool {
        self.stage != Stage::Open
    }

    /// The grade and the event, once they are safe on disk.
    pub fn saved(&self) -> Option<(Rating, EventId)> {
        match &self.stage {
            Stage::Saved(answered, event) => Some((answered.rating, (*event)?)),
            _ => None,
        }
    }

    /// The grade, once it is safe on disk or does not count.
    pub fn settled(&self) -> Option<Rating> {
        match &self.stage {
            Stage::Saved(answered, _) => Some(answered.rating),
            _ => None,
        }
    }

    /// Whether the card was never answered before.
    pub fn is_first(&self) -> bool {
        self.before.is_new()
    }

    /// Whether the answer was judged, or graded.
    pub fn is_judged(&self) -> bool {
        matches!(self.stage, Stage::Saving(_) | Stage::Saved(..) | Stage::Over)
    }

    /// Whether there is nothing more to look at: a card that the learner graded is over once it is saved.
    pub fn is_over(&self) -> bool {
        match &self.stage {
            Stage::Saved(answered, _) => answered.verdict.outcome == Outcome::Unjudged,
            Stage::Over => true,
            _ => false,
        }
    }

    /// Whether the answer was close, and can still be counted as wrong.
    pub fn is_close(&self) -> bool {
        matches!(&self.stage, Stage::Saved(answered, _) if answered.verdict.outcome == Outcome::Close)
    }

    /// Whether an action is for this question, and not for the page that it stands on.
    pub fn wants(&self, action: Action) -> bool {
        match action {
            Action::Up | Action::Down => {
                self.stage == Stage::Open && self.entry.has_cursor() && !self.is_hidden
            }
            Action::ThinkFirst => self.has_choices(),
            Action::GoOn => self.is_thought_over(),
            Action::Answer
            | Action::Uncover
            | Action::Submit
            | Action::NewLine
            | Action::Pick(_)
            | Action::Toggle
            | Action::Truth(_)
            | Action::Grade(_)
            | Action::CountWrong => true,
            _ => false,
        }
    }

    /// A key for the text field.
    pub fn on_text(&mut self, key: &KeyEvent) -> bool {
        let is_taken = self.is_typing() && self.entry.on_text(key);
        self.wants_number &= !is_taken;
        is_taken
    }

    /// What was pasted, for the text field.
    pub fn on_paste(&mut self, text: &str) {
        if self.is_typing() {
            self.entry.on_paste(text);
        }
    }

    /// A key, as the table reads it. What is returned is to be recorded.
    pub fn update(&mut self, action: Action, ctx: &Ctx<'_>) -> Vec<Effect> {
        match (&self.stage, action) {
            (Stage::Open, Action::ThinkFirst) => self.think_first(ctx),
            (Stage::Open, Action::LeaveField | Action::TypeOn) => {
                self.is_field_left = action == Action::LeaveField && self.entry.is_typing();
                Vec::new()
            }
            (Stage::Open, _) if self.is_hidden => {
                self.is_hidden = !matches!(action, Action::Uncover | Action::Answer);
                Vec::new()
            }
            (Stage::Open, _) => match self.entry.update(action, &self.card.question) {
                Some(Answer::Shown) => {
                    self.stage = Stage::Shown;
                    Vec::new()
                }
                Some(answer) => self.hand_in(answer, ctx),
                None => Vec::new(),
            },
            (Stage::Shown, Action::GoOn) if self.is_thought_over() => {
                self.stage = Stage::Over;
                vec![Effect::Record(What::Waive(self.card.id.clone()))]
            }
            (Stage::Shown, Action::Grade(rating)) if !self.is_thought_over() => {
                let verdict = Verdict { outcome: Outcome::Unjudged, slip: None, lures: Vec::new() };
                self.save(Answered { answer: Answer::Shown, verdict, rating }, ctx)
            }
            (Stage::Saved(answered, event), Action::CountWrong)
                if answered.verdict.outcome == Outcome::Close =>
            {
                let void = event.map(|event| What::Void { event, card: Some(self.card.id.clone()) });
                let mut wrong = answered.clone();
                wrong.verdict.outcome = Outcome::Wrong;
                wrong.rating = Rating::Again;
                let mut effects: Vec<Effect> = void.map(Effect::Record).into_iter().collect();
                effects.extend(self.save(wrong, ctx));
                effects
            }
            _ => Vec::new(),
        }
    }

    /// Hides the choices until the learner has thought, or shows them, as the learner wants it from now on.
    pub fn hide_choices(&mut self, is_hidden: bool) {
        self.is_hidden = is_hidden && self.has_choices();
    }

    /// Hides choices from now on, or no longer.
    fn think_first(&mut self, ctx: &Ctx<'_>) -> Vec<Effect> {
        if !self.has_choices() {
            return Vec::new();
        }
        let reading = ctx.desk.reading;
        self.is_hidden = !reading.think_first;
        vec![Effect::SetReading(Reading { think_first: !reading.think_first, ..reading })]
    }

    /// Words where a number is asked for are a slip of the hand, not of the memory: they are not judged.
    fn hand_in(&mut self, answer: Answer, ctx: &Ctx<'_>) -> Vec<Effect> {
        if let (Question::Numeric { unit, .. }, Answer::Text(text)) = (self.question(), &answer) {
            self.wants_number = !text.trim().is_empty() && !numeric::is_number(text, unit, fold);
            if self.wants_number {
                return Vec::new();
            }
        }
        let answered = self.judge(answer);
        self.save(answered, ctx)
    }

    fn judge(&self, answer: Answer) -> Answered {
        let verdict = grade(&self.card.question, &answer, fold);
        let rating = verdict.rating().unwrap_or(Rating::Again);
        Answered { answer, verdict, rating }
    }

    fn save(&mut self, answered: Answered, ctx: &Ctx<'_>) -> Vec<Effect> {
        if !self.setting.counts() {
            self.stage = Stage::Saved(answered, None);
            return Vec::new();
        }
        let review = self.card.review(answered.rating, self.asked, ctx.now);
        self.stage = Stage::Saving(answered);
        self.refusal = None;
        vec![Effect::Record(What::Review { card: self.card.id.clone(), review })]
    }

    /// An event is safe on disk.
    pub fn on_recorded(&mut self, event: &Event) {
        if let (Stage::Saving(answered), What::Review { card, .. }) = (&self.stage, &event.what)
            && *card == self.card.id
        {
            self.stage = Stage::Saved(answered.clone(), Some(event.id));
        }
    }

    /// Nothing was written: the answer is not counted, and can be given again.
    pub fn on_refused(&mut self, why: &str) {
        if let Stage::Saving(answered) = &self.stage {
            self.stage = match answered.verdict.outcome {
                Outcome::Unjudged => Stage::Shown,
                _ => Stage::Open,
            };
        }
        self.refusal = Some(why.to_owned());
    }

    /// Whether the card was reworded since it was last answered.
    pub fn is_reworded(&self) -> bool {
        self.before.memory.is_some_and(|answered| answered.fingerprint != self.card.fingerprint())
    }

    fn question(&self) -> &Question {
        &self.card.question
    }
}
