//! Answers in a drill: letters, words, numbers of hands, how sure one is, and what the teacher judges.

use super::draft::Draft;
use super::{Drill, Over};
use crate::classroom::game::{Certainty, Event, Given, Manner, Phase, PlayerId, Scoring, Way};
use crate::domain::answer::{Answer, is_answer};
use crate::l10n::say;
use crate::text::fold::fold;
use crate::tui::action::Action;
use crate::tui::screen::{Ctx, Step};
use crate::tui::theme::{CROSS, TICK};
use crate::tui::widgets::field::Field;

impl Drill {
    /// Where words are asked for, the field is open as soon as it is somebody's turn.
    pub(super) fn ready(&mut self) {
        let is_awaited = self.game.phase().is_open() && self.asks_for_words() && self.given().is_none();
        self.draft = if is_awaited { Draft::Words(Field::default()) } else { Draft::Nothing };
    }

    /// The field that is typed into.
    pub(super) fn field(&mut self) -> Option<&mut Field> {
        match (&mut self.over, &mut self.draft) {
            (Over::Nothing, Draft::Words(field)) => Some(field),
            (Over::People(people), _) => people.field_mut(),
            _ => None,
        }
    }

    pub(super) fn answer(&mut self, action: Action, ctx: &Ctx<'_>) -> Step {
        match action {
            Action::Pick(number) => self.pick(usize::from(number), ctx),
            Action::Sure(sure) => self.be_sure(sure, ctx),
            Action::Submit => self.submit(ctx),
            Action::Undo => self.take_back(ctx),
            Action::Truth(right) => self.judge(right, ctx),
            Action::TypeOn if self.asks_for_words() && self.game.phase().is_open() => {
                self.draft = Draft::Words(Field::default());
                Step::stay()
            }
            Action::LeaveField => {
                self.draft = Draft::Nothing;
                Step::stay()
            }
            _ => Step::stay(),
        }
    }

    /// A letter: the answer, or one of several.
    fn pick(&mut self, number: usize, ctx: &Ctx<'_>) -> Step {
        let Some(item) = self.game.item().filter(|_| self.game.phase().is_open()) else {
            return Step::stay();
        };
        if self.actor().is_none() {
            self.said = Some(match self.way() {
                Way::Teams => say!(ctx.texts, "drill-press-first"),
                _ => say!(ctx.texts, "drill-draw-first"),
            });
            return Step::stay();
        }
        match (item.manner(), item.option_at(number)) {
            (Manner::Letter, Some(_)) => {
                let read = item.read(&crate::classroom::game::letter(number).to_string());
                read.map_or_else(Step::stay, |answer| self.give(answer, ctx))
            }
            (Manner::Letters, Some(_)) => {
                self.draft.put(item, number);
                Step::stay()
            }
            (Manner::Letter | Manner::Letters, None) => {
                let letter = crate::classroom::game::letter(number).to_string();
                self.said = Some(say!(ctx.texts, "drill-no-option", letter = letter));
                Step::stay()
            }
            (Manner::Words | Manner::Aloud, _) => Step::stay(),
        }
    }

    /// Hands an answer in; where that counts, one says how sure one is first.
    fn give(&mut self, answer: Answer, ctx: &Ctx<'_>) -> Step {
        if self.game.setup().rules.scoring == Scoring::Certainty {
            self.draft = Draft::Sure(answer);
            return Step::stay();
        }
        self.give_surely(answer, None, ctx)
    }

    fn give_surely(&mut self, answer: Answer, certainty: Option<Certainty>, ctx: &Ctx<'_>) -> Step {
        let (Some(player), Some(ticket)) = (self.actor(), self.game.ticket()) else { return Step::stay() };
        self.draft = Draft::Nothing;
        self.last = Some(player);
        let same = |given: &Given| given.answer.as_ref() == Some(&answer) && given.certainty == certainty;
        if self.given().is_some_and(same) {
            return Step::stay();
        }
        self.happens(&Event::Answer { player, ticket, answer, certainty }, ctx)
    }

    fn be_sure(&mut self, sure: u8, ctx: &Ctx<'_>) -> Step {
        let certainty = match sure {
            1 => Certainty::Low,
            2 => Certainty::Middle,
            _ => Certainty::High,
        };
        match std::mem::take(&mut self.draft) {
            Draft::Sure(answer) => self.give_surely(answer, Some(certainty), ctx),
            other => {
                self.draft = other;
                Step::stay()
            }
        }
    }

    /// The key that hands in: an empty field goes on.
    fn submit(&mut self, ctx: &Ctx<'_>) -> Step {
        match self.draft.typed() {
            Some(typed) if typed.trim().is_empty() && self.way() == Way::HotSeat => {
                self.lock_then(&[Event::Reveal], ctx)
            }
            _ => self.hand_in(ctx),
        }
    }

    /// Hands in what is typed, if anything is. What is no answer is said, and stays.
    pub(super) fn hand_in(&mut self, ctx: &Ctx<'_>) -> Step {
        let Some(item) = self.game.item().filter(|_| self.game.phase().is_open()) else {
            return Step::stay();
        };
        if let Draft::Sure(answer) = &self.draft {
            return self.give_surely(answer.clone(), Some(Certainty::Low), ctx);
        }
        if matches!(self.draft, Draft::Hands(_)) {
            return self.count(ctx);
        }
        let Some(typed) = self.draft.typed().filter(|typed| !typed.trim().is_empty()) else {
            return Step::stay();
        };
        let is_answer = item.manner() != Manner::Words || is_answer(&item.question, &typed, fold);
        if let Some(answer) = item.read(&typed).filter(|_| is_answer) {
            return self.give(answer, ctx);
        }
        self.said = Some(say!(ctx.texts, "drill-no-answer", typed = typed));
        Step::stay()
    }

    fn count(&mut self, ctx: &Ctx<'_>) -> Step {
        let (Some(item), Some(ticket)) = (self.game.item(), self.game.ticket()) else { return Step::stay() };
        let Some(hands) = self.draft.hands(item) else {
            let typed = self.draft.counted().unwrap_or_default().to_owned();
            self.said = Some(say!(ctx.texts, "drill-count-each", typed = typed, count = item.letters()));
            return Step::stay();
        };
        self.draft = Draft::Nothing;
        self.happens(&Event::Count { ticket, hands }, ctx)
    }

    /// Whose answer can be judged: of who has the turn, or who answered last.
    pub(super) fn judged(&self) -> Option<PlayerId> {
        let phase = self.game.phase();
        let answered =
            |player: &PlayerId| self.game.vote().is_some_and(|vote| vote.given.contains_key(player));
        match phase {
            Phase::Question | Phase::SecondVote => self.actor(),
            Phase::Locked | Phase::Reveal => self.actor().or(self.last).filter(answered),
            _ => None,
        }
    }

    fn judge(&mut self, right: bool, ctx: &Ctx<'_>) -> Step {
        let (Some(player), Some(ticket)) = (self.judged(), self.game.ticket()) else { return Step::stay() };
        self.last = Some(player);
        self.draft = Draft::Nothing;
        self.happens(&Event::Judge { player, ticket, right }, ctx)
    }

    pub(super) fn can_take_back(&self) -> bool {
        let has_typed = !matches!(self.draft, Draft::Nothing | Draft::Words(_));
        match self.game.phase() {
            Phase::Question | Phase::SecondVote => {
                has_typed || self.given().is_some() || self.game.seat().is_some()
            }
            Phase::Locked | Phase::End => true,
            _ => false,
        }
    }

    /// Takes back the last letter, else the answer, else the turn; after the lock, the lock; after the end, the end.
    fn take_back(&mut self, ctx: &Ctx<'_>) -> Step {
        if self.draft.take_back() || !self.can_take_back() {
            return Step::stay();
        }
        let answer = self.given().is_some();
        match (self.game.phase(), self.actor().zip(self.game.ticket())) {
            (Phase::Locked | Phase::End, _) => self.happens(&Event::Reopen, ctx),
            (_, Some((player, ticket))) if answer => {
                let step = self.happens(&Event::Withdraw { player, ticket }, ctx);
                self.ready();
                step
            }
            _ => self.happens(&Event::Release, ctx),
        }
    }

    /// What the actor answered, as all may see it: the letters, and whether it was judged.
    pub(super) fn given_in_words(&self, ctx: &Ctx<'_>) -> Option<String> {
        let given = self.given().filter(|_| self.game.phase().is_secret())?;
        let sign = given.judged.map(|right| if right { TICK } else { CROSS });
        let words = match &given.answer {
            Some(Answer::Text(text)) => Some(text.clone()),
            Some(answer) => self.game.item()?.in_letters(answer),
            None => None,
        };
        let words: Vec<String> = words.into_iter().chain(sign.map(str::to_owned)).collect();
        Some(say!(ctx.texts, "drill-given", answer = words.join(" ")))
    }
}
