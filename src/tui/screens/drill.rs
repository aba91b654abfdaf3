//! A drill in the teacher's window: it holds the game, turns keys into its events, has what was accepted recorded, and
//! shows the class how things stand.
//!
//! With a window for the projector open this one is the teacher's, with a private part below the picture. Without one the
//! class looks at this very screen, and the private part is seen until the next key only.

mod answering;
mod draft;
mod keys;
mod log;
mod people;
mod private;
mod setup;
mod words;

pub use setup::Setup;

use crate::classroom::audience::{Audience, Turned};
use crate::classroom::game::{self, Event, Game, Phase, PlayerId, Way, step};
use crate::domain::day::Moment;
use crate::domain::event::What;
use crate::domain::journal::{JournalId, Logged};
use crate::l10n::say;
use crate::text::fold::fold;
use crate::tui::action::Action;
use crate::tui::effect::{Effect, Outcome};
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crate::tui::widgets::columns::{clipped, width_of};
use crate::tui::widgets::list;
use crate::tui::widgets::stage;
use crossterm::event::KeyEvent;
use draft::Draft;
use log::Log;
use people::People;
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

/// The fewest rows that the picture keeps in the teacher's window.
const PICTURE: u16 = 9;

/// A drill.
#[derive(Debug)]
pub struct Drill {
    game: Game,
    /// When it was set up.
    began: Moment,
    log: Log,
    /// What the class is shown beside the game.
    turned: Turned,
    draft: Draft,
    over: Over,
    peek: Peek,
    /// What was done last that a held key must not do again, and when.
    pressed: Option<(Action, Moment)>,
    /// Who answered or was called last.
    last: Option<PlayerId>,
    /// What takes back what was changed of those who play, the oldest first.
    changes: Vec<Event>,
    said: Option<String>,
    /// Screenfuls of the picture.
    screenfuls: usize,
}

/// What lies over the picture.
#[derive(Debug, Default)]
enum Over {
    #[default]
    Nothing,
    /// All who play.
    People(People),
    /// What is done once it is confirmed.
    Ask(Event),
}

/// Whether the private part is seen where the class looks at the same screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Peek {
    #[default]
    Hidden,
    Seen,
    /// It was, until this key.
    Left,
}

impl Drill {
    /// To a new drill; its journal begins with how it is set up.
    pub fn begin(journal: JournalId, setup: game::Setup, ctx: &Ctx<'_>) -> Step {
        let mut log = Log::new(journal, 0);
        let first = log.add(&setup, ctx.now);
        let mut drill = Self::with(Game::new(setup, fold), ctx.now, log);
        let effects = drill.kept(first).into_iter().chain([drill.picture()]).collect();
        Step { go: Go::Replace(Box::new(drill)), effects }
    }

    /// To a drill that its journal tells of.
    ///
    /// # Errors
    /// Why it cannot be gone on with, in a sentence for the teacher.
    pub fn resume(journal: JournalId, entries: &[Logged]) -> Result<Step, String> {
        let game = Game::read(entries, fold).map_err(|error| error.to_string())?;
        let next = entries.iter().map(|entry| entry.number + 1).max().unwrap_or(0);
        let began = entries.first().map_or(Moment { at: 0, offset_min: 0 }, |entry| entry.moment);
        let mut drill = Self::with(game, began, Log::new(journal, next));
        drill.ready();
        let picture = drill.picture();
        Ok(Step { go: Go::Replace(Box::new(drill)), effects: vec![picture] })
    }

    fn with(game: Game, began: Moment, log: Log) -> Self {
        Self {
            game,
            began,
            log,
            turned: Turned::default(),
            draft: Draft::default(),
            over: Over::default(),
            peek: Peek::default(),
            pressed: None,
            last: None,
            changes: Vec::new(),
            said: None,
            screenfuls: 1,
        }
    }

    /// Lets an event happen, if the game accepts it: it is recorded and shown.
    fn happen(&mut self, event: &Event, ctx: &Ctx<'_>) -> Vec<Effect> {
        let before = self.opening();
        let (game, effects) = step(self.game.clone(), event, ctx.now);
        if let [game::Effect::Refuse(why)] = effects.as_slice() {
            self.said = Some(words::refused(*why, ctx));
            return Vec::new();
        }
        self.game = game;
        if self.opening() != before {
            self.turned = Turned { tested: std::mem::take(&mut self.turned.tested), ..Turned::default() };
            self.ready();
        }
        let entry = self.log.add(event, ctx.now);
        self.kept(entry).into_iter().chain([self.picture()]).collect()
    }

    fn happens(&mut self, event: &Event, ctx: &Ctx<'_>) -> Step {
        Step::stay().and_all(self.happen(event, ctx))
    }

    /// One event after another, up to one that is refused.
    fn all_happen(&mut self, events: &[Event], ctx: &Ctx<'_>) -> Step {
        let mut effects = Vec::new();
        for event in events {
            effects.extend(self.happen(event, ctx));
            if self.said.is_some() {
                break;
            }
        }
        Step::stay().and_all(effects)
    }

    /// What a draft belongs to: another question, vote, phase or player begins anew.
    fn opening(&self) -> (Option<game::Ticket>, Phase, Option<PlayerId>) {
        (self.game.ticket(), self.game.phase(), self.actor())
    }

    /// An entry of the journal on its way; what cannot be written down is said.
    fn kept(&mut self, entry: Result<Option<Effect>, String>) -> Option<Effect> {
        entry.unwrap_or_else(|why| {
            self.said = Some(why);
            None
        })
    }

    /// The picture for all.
    fn audience(&self) -> Audience {
        Audience { turned: self.turned.clone(), ..Audience::of(&self.game) }
    }

    fn picture(&self) -> Effect {
        Effect::Project(Box::new(self.audience()))
    }

    /// Shows the class something else of the same.
    fn turn(&mut self, change: impl FnOnce(&mut Turned)) -> Step {
        change(&mut self.turned);
        Step::effect(self.picture())
    }

    fn way(&self) -> Way {
        self.game.setup().way
    }

    /// Who answers now: who has the turn, or the one who answers for all.
    fn actor(&self) -> Option<PlayerId> {
        let mut here = self.game.here().map(|(id, _)| id);
        let only = here.next().filter(|_| here.next().is_none() && self.way() == Way::HotSeat);
        self.game.seat().or(only)
    }

    /// What the actor answered to what is open.
    fn given(&self) -> Option<&game::Given> {
        self.game.vote()?.given.get(&self.actor()?)
    }

    /// Whether the private part is seen.
    fn is_private_seen(&self, ctx: &Ctx<'_>) -> bool {
        ctx.desk.stage.projectors > 0 || self.peek == Peek::Seen
    }

    /// Where the picture and the private part lie.
    fn parts(&self, area: Rect, ctx: &Ctx<'_>) -> (Rect, Vec<Line<'static>>) {
        if !self.is_private_seen(ctx) {
            return (area, Vec::new());
        }
        let mut lines = vec![words::rule(area.width, ctx)];
        lines.extend(private::lines(self, area.width.saturating_sub(2), ctx));
        // Whoever asks for the private part sees as much of it as there is room for; else the picture keeps its own.
        let kept = if self.peek == Peek::Seen { 0 } else { PICTURE.min(area.height / 2) };
        let room = usize::from(area.height - kept);
        if lines.len() > room {
            lines.truncate(room.saturating_sub(1));
            let key = ctx.keys.label(Action::Private, ctx.theme.is_ascii());
            let more = say!(ctx.texts, "drill-more-for-you", key = key);
            lines.push(Line::styled(format!(" {more}"), ctx.theme.quiet));
        }
        let picture = area.height.saturating_sub(lines.len() as u16);
        (Rect { height: picture, ..area }, lines)
    }

    /// Leaves; what was not ended can be gone on with.
    fn leave(&mut self) -> Step {
        let effects = self.log.ask().into_iter().chain([Effect::StopProjecting]);
        Step::go(Go::Pop).and_all(effects)
    }
}

impl Screen for Drill {
    fn title(&self, ctx: &Ctx<'_>) -> (String, String) {
        let class = self.game.setup().class.as_ref().map(|class| class.name.as_str());
        let way = words::way(self.way(), ctx);
        let right = class.map_or_else(|| way.clone(), |class| format!("{class} · {way}"));
        (self.game.setup().title.clone(), right)
    }

    fn contexts(&self) -> Vec<Context> {
        self.contexts_now()
    }

    fn offers(&self, action: Action) -> bool {
        self.offers_now(action)
    }

    fn peek(&self, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
        if let (Draft::Words(field), Over::Nothing) = (&self.draft, &self.over) {
            let label = format!("{} ", say!(ctx.texts, "drill-answer"));
            let room = width.saturating_sub(width_of(&label));
            let spans = std::iter::once(Span::styled(label, ctx.theme.quiet));
            return spans.chain(field.spans(room, true)).collect();
        }
        Line::styled(clipped(&self.hint(ctx), width), ctx.theme.quiet)
    }

    fn said(&self) -> Option<&str> {
        self.said.as_deref()
    }

    fn on_letter(&mut self, key: &KeyEvent, ctx: &Ctx<'_>) -> Option<Step> {
        self.said = None;
        self.peek = if self.peek == Peek::Seen { Peek::Left } else { Peek::Hidden };
        self.key(key, ctx)
    }

    fn is_typing(&self) -> bool {
        match &self.over {
            Over::Nothing => matches!(self.draft, Draft::Words(_)),
            Over::People(people) => people.field().is_some(),
            Over::Ask(_) => false,
        }
    }

    fn on_text(&mut self, key: &KeyEvent) -> bool {
        self.field().is_some_and(|field| field.on_text(key))
    }

    fn on_paste(&mut self, text: &str) {
        if let Some(field) = self.field() {
            field.on_paste(text);
        }
    }

    fn update(&mut self, action: Action, ctx: &Ctx<'_>) -> Step {
        match &mut self.over {
            Over::Nothing => self.act(action, ctx),
            Over::People(_) => self.update_people(action, ctx),
            Over::Ask(event) => {
                let event = event.clone();
                self.over = Over::Nothing;
                if action == Action::Submit { self.happens(&event, ctx) } else { Step::stay() }
            }
        }
    }

    fn on_click(&mut self, _: Position, _: Rect, _: &Ctx<'_>) -> Step {
        self.peek = Peek::Hidden;
        Step::stay()
    }

    fn on_outcome(&mut self, outcome: &Outcome, _: &Ctx<'_>) -> Step {
        match outcome {
            Outcome::Recorded(event) => {
                let What::Drill(entry) = &event.what else { return Step::stay() };
                Step::stay().and_all(self.log.on_recorded(entry))
            }
            Outcome::NotRecorded(_) => {
                self.log.on_refused();
                Step::stay()
            }
            _ => Step::stay(),
        }
    }

    fn on_time(&mut self, ctx: &Ctx<'_>) -> Step {
        let is_up = self.game.clock().seconds_left(ctx.now) == Some(0);
        if !(is_up && self.game.phase().is_open()) {
            return Step::stay();
        }
        // What was typed when the time was up is an answer.
        let mut typed = self.hand_in(ctx).effects;
        if matches!(self.draft, Draft::Sure(_)) {
            typed.extend(self.hand_in(ctx).effects);
        }
        self.said = None;
        Step::stay().and_all(typed).and_all(self.happen(&Event::TimeUp, ctx))
    }

    fn changes_in(&self, ctx: &Ctx<'_>) -> Option<u32> {
        let is_running = self.game.phase().is_open() && matches!(self.game.clock(), game::Clock::Until(_));
        if is_running && (self.is_private_seen(ctx) || self.game.clock().seconds_left(ctx.now) == Some(0)) {
            return Some(1);
        }
        stage::changes_in(&self.audience(), ctx.now.at)
    }

    fn fit(&mut self, area: Rect, ctx: &Ctx<'_>) {
        let (area, _) = self.parts(area, ctx);
        self.screenfuls = stage::screenfuls(&self.audience(), area, ctx).len();
    }

    fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let (picture, private) = self.parts(area, ctx);
        stage::draw(frame, picture, &self.audience(), ctx);
        let below = Rect { y: picture.bottom(), height: area.height - picture.height, ..area };
        list::draw(frame, below, &private, 0);
        match &self.over {
            Over::People(people) => people.view(&self.game, frame, area, ctx),
            Over::Ask(event) => words::ask(event, frame, area, ctx),
            Over::Nothing => {}
        }
    }
}

/// A sentence for whoever plays and teaches: what is typed, or what was not saved.
impl Drill {
    fn hint(&self, ctx: &Ctx<'_>) -> String {
        match (&self.draft, self.log.waiting()) {
            (Draft::Row(row), _) => say!(ctx.texts, "drill-typed", typed = row.clone()),
            (Draft::Hands(typed), _) => say!(ctx.texts, "drill-typed", typed = typed.clone()),
            (Draft::Sure(_), _) => say!(ctx.texts, "drill-how-sure"),
            (_, 1..) => say!(ctx.texts, "drill-unsaved", count = self.log.waiting()),
            _ => self.given_in_words(ctx).unwrap_or_default(),
        }
    }
}
