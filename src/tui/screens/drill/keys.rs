//! What keys mean in each phase of a drill, and what would do something now.

use super::draft::Draft;
use super::{Drill, Over, Peek, people};
use crate::classroom::audience::Seen;
use crate::classroom::game::{Board, Clock, Event, Manner, Phase, PlayerId, Vote, Way};
use crate::l10n::say;
use crate::tui::action::Action;
use crate::tui::key::on_latin_layout;
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Step};
use crate::tui::screens::results::Results;
use crate::tui::widgets::stage;
use crossterm::event::{KeyEvent, KeyModifiers};

/// Seconds that are given more at a time.
const MORE: u32 = 30;

/// Milliseconds from one key to the same once more: who holds it does not run through a drill.
const SETTLES: i64 = 600;

impl Drill {
    pub(super) fn contexts_now(&self) -> Vec<Context> {
        match &self.over {
            Over::Ask(_) => return vec![Context::DrillAsk, Context::Global],
            Over::People(people) => return people.contexts(),
            Over::Nothing => {}
        }
        let phase = self.game.phase();
        let mut contexts = Vec::new();
        match &self.draft {
            Draft::Words(_) => contexts.push(Context::Typing),
            Draft::Sure(_) => contexts.push(Context::DrillSure),
            Draft::Row(_) | Draft::Hands(_) => contexts.push(Context::DrillRow),
            Draft::Nothing => {}
        }
        contexts.extend(self.next_step(phase));
        if phase.is_open() && self.answers_in_letters() {
            contexts.push(Context::DrillLetters);
        }
        if self.judged().is_some() {
            contexts.push(Context::DrillJudge);
        }
        contexts.extend([Context::Drill, Context::Global]);
        contexts
    }

    /// Where the key is that goes on, by what comes next.
    fn next_step(&self, phase: Phase) -> Option<Context> {
        match phase {
            Phase::Lobby => Some(Context::DrillLobby),
            Phase::Question | Phase::SecondVote => Some(match self.way() {
                Way::HotSeat if self.is_to_be_called() => Context::DrillCall,
                Way::HotSeat => Context::DrillAnswer,
                _ => Context::DrillOpen,
            }),
            Phase::Locked => Some(Context::DrillAnswer),
            Phase::Discuss => Some(Context::DrillTalk),
            Phase::Reveal | Phase::Standings => Some(Context::DrillReveal),
            Phase::End => Some(Context::DrillEnd),
            Phase::Sheets => None,
        }
    }

    /// Whether nobody has the turn or has answered, where one after another is called.
    fn is_to_be_called(&self) -> bool {
        let nobody_answered = self.game.vote().is_none_or(|vote| vote.answered() == 0);
        self.actor().is_none() && nobody_answered
    }

    fn answers_in_letters(&self) -> bool {
        let in_letters = |manner| matches!(manner, Manner::Letter | Manner::Letters);
        self.way() != Way::Hands && self.game.item().is_some_and(|item| in_letters(item.manner()))
    }

    fn answered(&self) -> u32 {
        self.game.vote().map_or(0, Vote::answered)
    }

    pub(super) fn offers_now(&self, action: Action) -> bool {
        if let Over::People(people) = &self.over {
            return people.offers(action, &self.game, !self.changes.is_empty());
        }
        let phase = self.game.phase();
        let first_vote = self.game.round().is_some_and(|round| round.votes.len() == 1);
        match action {
            Action::Draw => phase.is_open() && self.way() == Way::HotSeat && self.game.here().count() > 1,
            Action::Discuss => {
                first_vote && self.answered() > 0 && matches!(phase, Phase::Question | Phase::Locked)
            }
            Action::ShowBars => self.can_show_bars(),
            Action::Passage => phase == Phase::Reveal && self.has_passage(),
            Action::Private => !matches!(phase, Phase::Lobby),
            Action::Undo => self.can_take_back(),
            Action::TypeOn => phase.is_open() && self.asks_for_words() && !self.is_typing_words(),
            Action::MoreTime => phase.is_open() || phase == Phase::Discuss,
            Action::PauseTime => self.game.clock() != Clock::Off,
            Action::Waive => phase.is_secret(),
            Action::Points => phase == Phase::Reveal && self.game.setup().rules.board != Board::Off,
            Action::PageDown => self.turned.screenful + 1 < self.screenfuls,
            Action::PageUp => self.turned.screenful > 0 && self.screenfuls > 1,
            Action::Pick(_) => phase.is_open() && self.actor().is_some(),
            Action::Lock => phase.is_open(),
            _ => true,
        }
    }

    fn can_show_bars(&self) -> bool {
        let is_shown = self.game.round().is_some_and(|round| round.is_shown);
        let has_bars = self.game.item().is_some_and(|item| item.letters() > 0 && !item.is_sequence());
        let phase = self.game.phase();
        has_bars && !is_shown && self.answered() > 0 && (phase.is_open() || phase == Phase::Locked)
    }

    fn has_passage(&self) -> bool {
        self.game.item().is_some_and(|item| item.passage.is_some())
    }

    pub(super) fn asks_for_words(&self) -> bool {
        let is_in_words = self.game.item().is_some_and(|item| item.manner() == Manner::Words);
        is_in_words && self.actor().is_some()
    }

    fn is_typing_words(&self) -> bool {
        matches!(self.draft, Draft::Words(_))
    }

    /// A key that is a team's, or a number of hands.
    pub(super) fn key(&mut self, key: &KeyEvent, ctx: &Ctx<'_>) -> Option<Step> {
        if let Over::People(people::People { is_taking_key: true, .. }) = &self.over {
            return self.take_key(key, ctx);
        }
        let is_over = !matches!(self.over, Over::Nothing);
        let is_typing = matches!(self.draft, Draft::Words(_) | Draft::Sure(_));
        if is_over || is_typing || !key.modifiers.difference(KeyModifiers::SHIFT).is_empty() {
            return None;
        }
        match (self.way(), self.game.phase()) {
            (Way::Teams, Phase::Lobby) => self.test_key(key, ctx),
            (Way::Teams, Phase::Question | Phase::SecondVote) => self.press_key(key, ctx),
            (Way::Hands, Phase::Question | Phase::SecondVote) if self.counts_hands() => {
                self.draft.on_hands(key).then(Step::stay)
            }
            _ => None,
        }
    }

    pub(super) fn counts_hands(&self) -> bool {
        self.game.item().is_some_and(|item| item.letters() > 0 && !item.is_sequence())
    }

    fn at_key(&self, key: &KeyEvent) -> Option<PlayerId> {
        let typed = key.code.as_char()?;
        let lies_on = || self.game.at_key(on_latin_layout(key)?.code.as_char()?);
        self.game.at_key(typed).or_else(lies_on)
    }

    /// In the lobby keys are tested: whose it is, or that it is nobody's.
    fn test_key(&mut self, key: &KeyEvent, ctx: &Ctx<'_>) -> Option<Step> {
        let typed = key.code.as_char()?;
        if let Some(player) = self.at_key(key) {
            let number = player.0 + 1;
            return Some(self.turn(|turned| {
                turned.strange = None;
                if !turned.tested.contains(&number) {
                    turned.tested.push(number);
                }
            }));
        }
        let means_something = ctx.keys.binding(&self.contexts_now(), key).is_some();
        (!means_something && typed.is_alphanumeric())
            .then(|| self.turn(|turned| turned.strange = Some(typed)))
    }

    /// The first key gets the turn. Another team's does once the first has answered.
    fn press_key(&mut self, key: &KeyEvent, ctx: &Ctx<'_>) -> Option<Step> {
        let player = self.at_key(key)?;
        let seat = self.game.seat();
        if seat == Some(player) {
            return Some(Step::stay());
        }
        if let Some(first) = seat.filter(|_| self.given().is_none()) {
            self.said = Some(say!(ctx.texts, "drill-first", name = self.name(first, ctx)));
            return Some(Step::stay());
        }
        self.last = Some(player);
        Some(self.happens(&Event::Call(player), ctx))
    }

    /// What a player is called on this screen.
    pub(super) fn name(&self, id: PlayerId, ctx: &Ctx<'_>) -> String {
        let name = self.game.player(id).and_then(|player| player.name.as_ref());
        let name = name.map(|name| name.as_str().to_owned());
        stage::name(&Seen { number: id.0 + 1, name, key: None }, ctx)
    }

    pub(super) fn act(&mut self, action: Action, ctx: &Ctx<'_>) -> Step {
        if self.is_held(action, ctx) {
            return Step::stay();
        }
        match action {
            Action::GoOn => self.go_on(ctx),
            Action::Lock => self.lock_then(&[], ctx),
            Action::Reveal => self.lock_then(&[Event::Reveal], ctx),
            Action::Discuss if self.offers_now(action) => self.lock_then(&[Event::Discuss], ctx),
            Action::ShowBars if self.offers_now(action) => self.lock_then(&[Event::Show], ctx),
            Action::Draw => self.draw(ctx),
            Action::Results => Results::open(&self.game, self.began),
            Action::Back if self.game.phase() == Phase::End => self.leave(),
            Action::Back if self.game.phase() == Phase::Lobby => self.leave(),
            Action::Back => self.ask(Event::End),
            Action::Waive if self.game.phase().is_secret() => self.ask(Event::Skip),
            Action::Points => self.happens(&Event::Standings, ctx),
            Action::MoreTime if self.offers_now(action) => self.happens(&Event::Extend(MORE), ctx),
            Action::PauseTime => match self.game.clock() {
                Clock::Off => Step::stay(),
                Clock::Until(_) => self.happens(&Event::Pause, ctx),
                Clock::Paused(_) => self.happens(&Event::Resume, ctx),
            },
            Action::Private => {
                self.peek = if self.peek == Peek::Left { Peek::Hidden } else { Peek::Seen };
                Step::stay()
            }
            Action::Passage if self.offers_now(action) => self.turn(|turned| {
                (turned.to_passage, turned.screenful) = (!turned.to_passage, 0);
            }),
            Action::PageDown if self.offers_now(action) => self.turn(|turned| turned.screenful += 1),
            Action::PageUp => {
                let last = self.screenfuls.saturating_sub(1);
                self.turn(|turned| turned.screenful = turned.screenful.min(last).saturating_sub(1))
            }
            Action::Scroll(lines) if lines > 0 => self.act(Action::PageDown, ctx),
            Action::Scroll(_) => self.act(Action::PageUp, ctx),
            Action::People => {
                self.over = Over::People(people::People::default());
                Step::stay()
            }
            _ => self.answer(action, ctx),
        }
    }

    fn ask(&mut self, event: Event) -> Step {
        self.over = Over::Ask(event);
        Step::stay()
    }

    /// Whether a key is held, or pressed twice by mistake, that would go on, answer or draw once more.
    fn is_held(&mut self, action: Action, ctx: &Ctx<'_>) -> bool {
        let means = match action {
            Action::GoOn | Action::Reveal | Action::Lock | Action::Submit => Action::GoOn,
            Action::Pick(_) | Action::Truth(_) | Action::Draw => action,
            _ => return false,
        };
        let before = self.pressed.replace((means, ctx.now));
        let again = before.filter(|(action, _)| *action == means);
        again.is_some_and(|(_, before)| (0..SETTLES).contains(&(ctx.now.at - before.at)))
    }

    fn go_on(&mut self, ctx: &Ctx<'_>) -> Step {
        match self.game.phase() {
            Phase::Lobby => self.happens(&Event::Begin, ctx),
            Phase::Discuss => self.happens(&Event::Revote, ctx),
            Phase::Reveal | Phase::Standings => self.happens(&Event::Next, ctx),
            _ => Step::stay(),
        }
    }

    /// Closes the answers if they are open, with what is typed, and lets something more happen.
    pub(super) fn lock_then(&mut self, more: &[Event], ctx: &Ctx<'_>) -> Step {
        let typed = self.hand_in(ctx);
        if self.said.is_some() || matches!(self.draft, Draft::Sure(_)) {
            return typed;
        }
        let lock = self.game.phase().is_open().then_some(Event::Lock);
        let events: Vec<Event> = lock.into_iter().chain(more.iter().cloned()).collect();
        Step::stay().and_all(typed.effects).and_all(self.all_happen(&events, ctx).effects)
    }

    fn draw(&mut self, ctx: &Ctx<'_>) -> Step {
        let drawn = self.game.draw().filter(|_| self.offers_now(Action::Draw));
        let Some(player) = drawn else { return Step::stay() };
        self.last = Some(player);
        self.happens(&Event::Call(player), ctx)
    }
}
