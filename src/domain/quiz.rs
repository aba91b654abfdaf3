//! A quiz: a practice run over chosen lessons, and how it went.
//!
//! Pure. It asks each question once; what was missed comes back in another round, if the learner wants one.

use super::card::Origin;
use super::day::Moment;
use super::ids::LessonId;
use super::progress::Progress;
use super::rating::Rating;
use super::setting::Setting;
use super::shuffle;
use super::slip::Slip;
use std::collections::HashSet;

/// Questions of a quiz, unless the learner says otherwise.
pub const NUMBER: usize = 10;

/// How a quiz is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// The most questions.
    pub number: usize,
    /// The kinds of questions, named as in [`super::question::KINDS`]; empty for all.
    pub kinds: Vec<&'static str>,
    /// Lesson by lesson, instead of one lesson after another in turn.
    pub is_blocked: bool,
    /// Seconds for all questions together; none for as long as it takes.
    pub seconds: Option<u32>,
    /// Whether answers are recorded, and so count for the schedule.
    pub counts: bool,
}

impl Default for Rules {
    fn default() -> Self {
        Self { number: NUMBER, kinds: Vec::new(), is_blocked: false, seconds: None, counts: true }
    }
}

impl Rules {
    /// Where the cards are asked.
    pub fn setting(&self) -> Setting {
        if self.counts { Setting::Quiz } else { Setting::Practice }
    }

    /// The cards to ask of those that stand in the chosen lessons: of siblings one, none that is suspended, of each lesson
    /// as many as of the others where there are enough; in an order drawn from `seed`.
    pub fn pick(&self, slips: &[Slip], progress: &Progress, seed: u64) -> Vec<Slip> {
        let mut notes = HashSet::new();
        let drawn = shuffle::order(slips.len(), seed).into_iter().map(|at| &slips[at]);
        let drawn = drawn
            .filter(|slip| slip.scheduled && (self.kinds.is_empty() || self.kinds.contains(&slip.kind)))
            .filter(|slip| !progress.card(&slip.card).suspended)
            .filter(|slip| notes.insert(&slip.note));
        let lessons = lessons(slips);
        let mut of_lesson: Vec<Vec<Slip>> = vec![Vec::new(); lessons.len()];
        for slip in drawn {
            if let Some(at) = lesson(slip).and_then(|id| lessons.iter().position(|other| *other == id)) {
                of_lesson[at].push(slip.clone());
            }
        }
        let longest = of_lesson.iter().map(Vec::len).max().unwrap_or(0);
        let in_turn = (0..longest).flat_map(|row| of_lesson.iter().filter_map(move |slips| slips.get(row)));
        let mut picked: Vec<Slip> = in_turn.take(self.number).cloned().collect();
        if self.is_blocked {
            picked.sort_by_key(|slip| lessons.iter().position(|id| lesson(slip) == Some(id)));
        }
        picked
    }
}

fn lesson(slip: &Slip) -> Option<&LessonId> {
    match &slip.origin {
        Origin::Lesson { lesson, .. } => Some(lesson),
        Origin::Glossary { first, .. } => first.as_ref(),
    }
}

/// The lessons of cards, each once, in the order in which they come.
fn lessons(slips: &[Slip]) -> Vec<&LessonId> {
    let mut seen = HashSet::new();
    slips.iter().filter_map(lesson).filter(|id| seen.insert(*id)).collect()
}

/// A quiz on its way.
#[derive(Clone, Debug)]
pub struct Run {
    slips: Vec<Slip>,
    /// A grade for each question that was met; none if it was passed over.
    met: Vec<Option<Rating>>,
    seconds: Option<u32>,
    began: Moment,
    ended: Option<Moment>,
}

impl Run {
    /// Begins to ask these cards.
    pub fn begin(slips: Vec<Slip>, seconds: Option<u32>, now: Moment) -> Self {
        let ended = slips.is_empty().then_some(now);
        Self { slips, met: Vec::new(), seconds, began: now, ended }
    }

    /// The card to ask now; none when the quiz is over.
    pub fn current(&self) -> Option<&Slip> {
        self.slips.get(self.met.len()).filter(|_| self.ended.is_none())
    }

    /// The number of the current question, from 1.
    pub fn at(&self) -> usize {
        self.met.len() + 1
    }

    /// Questions in all.
    pub fn of(&self) -> usize {
        self.slips.len()
    }

    /// Goes on after an answer, or past the question without one. When the time is up this was the last question.
    pub fn go_on(&mut self, rating: Option<Rating>, now: Moment) {
        if self.current().is_some() {
            self.met.push(rating);
            if self.met.len() == self.slips.len() || self.seconds_left(now) == Some(0) {
                self.ended = Some(now);
            }
        }
    }

    /// Ends the quiz early.
    pub fn end(&mut self, now: Moment) {
        self.ended.get_or_insert(now);
    }

    /// Whether it was ended early, with questions left.
    pub fn can_resume(&self) -> bool {
        self.ended.is_some() && self.met.len() < self.slips.len()
    }

    /// Goes on after it was ended early.
    pub fn resume(&mut self) {
        if self.can_resume() {
            self.ended = None;
        }
    }

    /// Leaves the current card out, because it cannot be asked.
    pub fn leave_out(&mut self, now: Moment) {
        if self.current().is_some() {
            self.slips.remove(self.met.len());
            if self.met.len() == self.slips.len() {
                self.ended = Some(now);
            }
        }
    }

    /// Goes back to the question before. False if there is none.
    pub fn undo(&mut self) -> bool {
        let was_met = self.met.pop().is_some();
        if was_met {
            self.ended = None;
        }
        was_met
    }

    /// Seconds until the time is up, 0 from then on; none if there is no limit.
    pub fn seconds_left(&self, now: Moment) -> Option<u32> {
        self.seconds.map(|seconds| seconds.saturating_sub(self.seconds_taken(now)))
    }

    /// Whole seconds from the beginning to the end, or to now.
    pub fn seconds_taken(&self, now: Moment) -> u32 {
        let until = self.ended.unwrap_or(now);
        u32::try_from((until.at - self.began.at).max(0) / 1000).unwrap_or(u32::MAX)
    }

    /// How many questions were answered.
    pub fn answered(&self) -> usize {
        self.met.iter().flatten().count()
    }

    /// How many were known.
    pub fn right(&self) -> usize {
        self.met.iter().flatten().filter(|rating| !rating.is_lapse()).count()
    }

    /// How many were passed over or not reached.
    pub fn left(&self) -> usize {
        self.slips.len() - self.answered()
    }

    /// The cards that were not known, in the order in which they were asked.
    pub fn missed(&self) -> Vec<Slip> {
        let met = self.slips.iter().zip(&self.met);
        met.filter(|(_, rating)| rating.is_some_and(Rating::is_lapse)).map(|(slip, _)| slip.clone()).collect()
    }
}

#[cfg(test)]
mod tests;
