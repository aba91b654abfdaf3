//! A round of questions: a whole review, or one stop in a lesson.
//!
//! Every answer is recorded before the next question; what could not be recorded does not count. It must not know
//! where the questions came from.

mod commands;
mod settle;
mod turn;

use super::command::command;
use super::desk::Desk;
use super::talk::Talk;
use super::vocabulary::{ANSWER_PASSED_OVER, Command, meaning};
use crate::domain::card::Card;
use crate::domain::day::{Moment, StudyDay};
use crate::domain::event::EventId;
use crate::domain::history::CardState;
use crate::domain::ids::CardId;
use crate::domain::rating::Rating;
use crate::domain::schedule::Scheduler;
use crate::domain::session::Session;
use crate::domain::setting::Setting;
use crate::l10n::say;
use std::collections::HashSet;
use std::io;
use std::sync::Arc;

/// How a round ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    /// Nothing is left to ask.
    Through,
    /// The learner wants to answer what was passed over here.
    PassedOver,
    /// The learner stopped, or the input did.
    Stopped,
}

/// What was done with a card, to be taken back if the learner says so.
struct Done {
    card: Arc<Card>,
    event: Option<EventId>,
    rating: Option<Rating>,
}

/// What a line at a question is.
enum Heard {
    End,
    Command(Command),
    Line(String),
}

/// What is said again of a question when a line is no answer to it.
struct Asks {
    /// The question, as far as it was shown.
    question: Vec<String>,
    /// What to type.
    form: String,
    /// What else can be typed, line by line.
    help: Vec<String>,
    /// Whether the answer is a word or a number, so that commands need a colon.
    typed: bool,
}

/// What a turn leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// To whatever the session has next; the same card, if nothing was recorded.
    On,
    Stop,
}

/// A round of questions.
pub(super) struct Round<'r, 't> {
    pub(super) desk: &'r mut dyn Desk,
    pub(super) talk: &'r mut Talk<'t>,
    session: Session,
    setting: Setting,
    /// The cards of the stop, of which those passed over may be asked after all.
    stop: Vec<Arc<Card>>,
    /// When no further question is asked.
    until: Option<Moment>,
    scheduler: Scheduler,
    done: Vec<Done>,
    /// The card whose answer was shown last.
    shown: Option<Arc<Card>>,
    refused: bool,
}

impl<'r, 't> Round<'r, 't> {
    pub(super) fn new(
        desk: &'r mut dyn Desk,
        talk: &'r mut Talk<'t>,
        session: Session,
        setting: Setting,
    ) -> Self {
        Self {
            desk,
            talk,
            session,
            setting,
            stop: Vec::new(),
            until: None,
            scheduler: Scheduler::default(),
            done: Vec::new(),
            shown: None,
            refused: false,
        }
    }

    /// The same at a stop that has these cards.
    pub(super) fn at(self, stop: &[Arc<Card>]) -> Self {
        Self { stop: stop.to_vec(), ..self }
    }

    /// The same with a moment after which no further question is asked.
    pub(super) fn until(self, until: Option<Moment>) -> Self {
        Self { until, ..self }
    }

    fn is_time_up(&self) -> bool {
        !self.done.is_empty() && self.until.is_some_and(|until| self.desk.now().at >= until.at)
    }

    /// Asks until nothing is left, the time is up or the learner stops.
    pub(super) fn run(&mut self) -> io::Result<Ending> {
        loop {
            while let Some(turn) = self.session.current().cloned() {
                if self.is_time_up() {
                    self.talk.say(&say!(self.desk.texts(), "quiz-time-is-up"))?;
                    return Ok(Ending::Through);
                }
                if self.turn(&turn)? == Step::Stop {
                    return Ok(Ending::Stopped);
                }
            }
            if let Some(ending) = self.close()? {
                return Ok(ending);
            }
        }
    }

    /// How many cards were answered.
    pub(super) fn answered(&self) -> usize {
        self.done.iter().filter(|done| done.rating.is_some()).count()
    }

    /// What to say of the saving at the end.
    pub(super) fn saved(&self) -> String {
        let texts = self.desk.texts();
        if self.refused { say!(texts, "plain-partly-saved") } else { say!(texts, "plain-all-saved") }
    }

    /// How many turns are left.
    pub(super) fn left(&self) -> usize {
        self.session.left()
    }

    /// The last step, if it was recorded: the card and the event.
    pub(super) fn last(&self) -> Option<(Arc<Card>, EventId)> {
        self.done.last().and_then(|done| Some((Arc::clone(&done.card), done.event?)))
    }

    /// What was recorded of which card, and whether it was not known.
    pub(super) fn recorded(&self) -> impl Iterator<Item = (EventId, &CardId, bool)> {
        self.done
            .iter()
            .filter_map(|done| Some((done.event?, &done.card.id, done.rating.is_some_and(Rating::is_lapse))))
    }

    /// The cards that were not known when they were asked, each once.
    pub(super) fn missed(&self) -> Vec<Arc<Card>> {
        let mut seen = HashSet::new();
        let missed = self.done.iter().filter(|done| done.rating.is_some_and(Rating::is_lapse));
        missed.filter(|done| seen.insert(&done.card.id)).map(|done| Arc::clone(&done.card)).collect()
    }

    /// The last chance to take the last answer back; none if it was used.
    fn close(&mut self) -> io::Result<Option<Ending>> {
        if self.done.is_empty() {
            return Ok(Some(Ending::Through));
        }
        loop {
            let over = self.passed_over();
            let closing = match over {
                0 => say!(self.desk.texts(), "plain-last"),
                over => say!(self.desk.texts(), "plain-last-over", count = over),
            };
            self.talk.say(&closing)?;
            match self.listen(false)? {
                Heard::Line(line) if over > 0 && meaning(ANSWER_PASSED_OVER, &line).is_some() => {
                    return Ok(Some(Ending::PassedOver));
                }
                Heard::Line(line) if line.is_empty() => return Ok(Some(Ending::Through)),
                Heard::End | Heard::Command(Command::Quit) => return Ok(Some(Ending::Stopped)),
                Heard::Command(Command::Undo) if self.undo()? => return Ok(None),
                Heard::Command(Command::Passage) => self.passage()?,
                Heard::Line(_) | Heard::Command(_) => {}
            }
        }
    }

    /// How many questions of the stop were passed over. One that was only to be thought over is not missing.
    fn passed_over(&self) -> usize {
        let progress = self.desk.progress();
        let today = self.desk.now().day();
        let graded = self.stop.iter().filter(|card| card.scheduled);
        graded.filter(|card| is_passed_over(progress.card(&card.id), today)).count()
    }

    fn listen(&mut self, typed: bool) -> io::Result<Heard> {
        let Some(line) = self.talk.hear()? else { return Ok(Heard::End) };
        Ok(command(&line, typed).map_or(Heard::Line(line), Heard::Command))
    }
}

/// Whether a card of a stop was passed over or silenced, and not answered since.
pub(super) fn is_passed_over(state: CardState, today: StudyDay) -> bool {
    state.suspended || (state.waived && state.memory.is_none_or(|answered| answered.last != today))
}
