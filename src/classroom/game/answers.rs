//! What is answered: by players, by hands, on sheets.

use super::vote::share;
use super::{Certainty, Game, Given, Item, Mark, Phase, PlayerId, Refusal, Ticket, Vote, Way};
use crate::domain::answer::{Answer, grade};
use crate::domain::day::Moment;
use crate::domain::question::Question;

/// The longest time that is kept for an answer, in milliseconds.
const LONGEST_MS: i64 = 60 * 60 * 1000;

impl Game {
    /// The vote that a ticket is for, if it takes answers now.
    fn open_vote(&mut self, ticket: Ticket) -> Result<&mut Vote, Refusal> {
        if self.ticket() != Some(ticket) || !self.phase.is_secret() {
            return Err(Refusal::TooLate);
        }
        if !self.phase.is_open() {
            return Err(Refusal::NotNow);
        }
        self.last_vote()
    }

    fn last_vote(&mut self) -> Result<&mut Vote, Refusal> {
        self.rounds.last_mut().and_then(|round| round.votes.last_mut()).ok_or(Refusal::NotNow)
    }

    pub(super) fn answer(
        &mut self,
        player: PlayerId,
        ticket: Ticket,
        answer: &Answer,
        certainty: Option<Certainty>,
        now: Moment,
    ) -> Result<(), Refusal> {
        self.open_vote(ticket)?;
        self.present(player)?;
        let item = self.item().ok_or(Refusal::NotNow)?;
        let given = Given { certainty, took_ms: self.took(now), ..self.graded(item, answer)? };
        self.last_vote()?.given.insert(player, given);
        Ok(())
    }

    fn graded(&self, item: &Item, answer: &Answer) -> Result<Given, Refusal> {
        if !fits(item, answer) {
            return Err(Refusal::NoAnswer);
        }
        let graded = share(grade(&item.question, answer, self.fold.0).outcome);
        Ok(Given { answer: Some(answer.clone()), certainty: None, took_ms: 0, graded, judged: None })
    }

    fn took(&self, now: Moment) -> u32 {
        (now.at - self.opened.at).clamp(0, LONGEST_MS) as u32
    }

    pub(super) fn withdraw(&mut self, player: PlayerId, ticket: Ticket) -> Result<(), Refusal> {
        self.open_vote(ticket)?.given.remove(&player).map(|_| ()).ok_or(Refusal::NoAnswer)
    }

    /// What was said aloud can be judged while the vote is open; what was answered, until the next question.
    pub(super) fn judge(
        &mut self,
        player: PlayerId,
        ticket: Ticket,
        right: bool,
        now: Moment,
    ) -> Result<(), Refusal> {
        if self.ticket() != Some(ticket) || !(self.phase.is_secret() || self.phase == Phase::Reveal) {
            return Err(Refusal::TooLate);
        }
        self.present(player)?;
        let (is_open, took_ms) = (self.phase.is_open(), self.took(now));
        let vote = self.last_vote()?;
        match vote.given.get_mut(&player) {
            Some(given) => given.judged = Some(right),
            None if is_open => {
                let said = Given { answer: None, certainty: None, took_ms, graded: 0.0, judged: Some(right) };
                vote.given.insert(player, said);
            }
            None => return Err(Refusal::NotNow),
        }
        Ok(())
    }

    pub(super) fn count(&mut self, ticket: Ticket, hands: &[u32]) -> Result<(), Refusal> {
        let options = self.item().filter(|item| !item.is_sequence()).map_or(0, Item::letters);
        let vote = self.open_vote(ticket)?;
        if options == 0 || hands.len() != options {
            return Err(Refusal::NoAnswer);
        }
        vote.hands = Some(hands.to_vec());
        Ok(())
    }

    pub(super) fn sheet(&mut self, player: PlayerId, variant: u8, marks: &[Mark]) -> Result<(), Refusal> {
        let Way::Paper { variants } = self.setup.way else { return Err(Refusal::NotNow) };
        if self.phase != Phase::Sheets {
            return Err(Refusal::NotNow);
        }
        self.present(player)?;
        if variant >= variants || marks.len() != self.setup.items.len() {
            return Err(Refusal::NoAnswer);
        }
        let given = self.setup.items.iter().zip(marks).map(|(item, mark)| self.marked(item, mark));
        let given: Vec<Option<Given>> = given.collect::<Result<_, _>>()?;
        self.sheets.insert(player, variant);
        for (round, given) in self.rounds.iter_mut().zip(given) {
            let Some(vote) = round.votes.last_mut() else { continue };
            match given {
                Some(given) => _ = vote.given.insert(player, given),
                None => _ = vote.given.remove(&player),
            }
        }
        Ok(())
    }

    fn marked(&self, item: &Item, mark: &Mark) -> Result<Option<Given>, Refusal> {
        match mark {
            Mark::Blank => Ok(None),
            Mark::Given(answer) => self.graded(item, answer).map(Some),
            Mark::Judged(right) => Ok(Some(Given {
                answer: None,
                certainty: None,
                took_ms: 0,
                graded: 0.0,
                judged: Some(*right),
            })),
        }
    }
}

/// Whether an answer is one to this question, right or wrong.
fn fits(item: &Item, answer: &Answer) -> bool {
    let each_once = |numbers: &[usize]| {
        let mut sorted = numbers.to_vec();
        sorted.sort_unstable();
        sorted.iter().copied().eq(0..item.letters())
    };
    match (&item.question, answer) {
        (Question::Choice { .. }, Answer::Pick(option)) => *option < item.letters(),
        (Question::TrueFalse { .. }, Answer::Truth(_)) => true,
        (Question::Multi { .. }, Answer::Ticks(ticks)) => ticks.iter().all(|option| *option < item.letters()),
        (Question::Order { .. }, Answer::Sequence(numbers))
        | (Question::Match { .. }, Answer::Pairs(numbers)) => each_once(numbers),
        (Question::Typed { .. } | Question::Numeric { .. } | Question::Cloze { .. }, Answer::Text(text)) => {
            !text.trim().is_empty()
        }
        _ => false,
    }
}
