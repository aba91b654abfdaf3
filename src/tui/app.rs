//! The stack of screens: a key goes to the top one, its step is taken, its effects are handed out.

use super::action::Action;
use super::desk::Desk;
use super::effect::{Effect, Outcome};
use super::hyperlinks;
use super::key;
use super::keymap::in_force::Offer;
use super::keymap::{Binding, Keymap};
use super::screen::{Ctx, Go, Screen, Step};
use super::screens::class::Classes;
use super::screens::drill;
use super::screens::enter::{Enter, Papers};
use super::screens::find::Find;
use super::screens::glossary::Glossary;
use super::screens::goto::GoTo;
use super::screens::help::Help;
use super::screens::home::Home;
use super::screens::notes::Notes;
use super::screens::projector::Projector;
use super::screens::quiz::{Quiz, Setup};
use super::screens::register::Register;
use super::screens::sources::Sources;
use super::screens::timeline::Timeline;
use super::theme::Theme;
use super::theme::file::Named;
use super::widgets::ascii::put_into;
use super::widgets::chrome::{self, Rows};
use crate::classroom::plan::Plan;
use crate::domain::card::Card;
use crate::domain::day::Moment;
use crate::domain::ids::LessonId;
use crate::domain::journal::JournalId;
use crate::domain::quiz::Rules;
use crate::domain::slip::Slip;
use crate::l10n::{Texts, say};
use crossterm::event::{KeyEvent, MouseButton, MouseEvent, MouseEventKind};
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use std::sync::Arc;

/// The smallest screen that shows anything useful.
const SMALLEST: (u16, u16) = (24, 6);

/// Lines that one notch of the mouse's wheel scrolls.
const NOTCH: i16 = 3;

/// Milliseconds within which a key comes again by itself while it is held. Who holds one to read on grades nothing.
const HELD: i64 = 80;

/// The stack of screens.
#[expect(clippy::struct_excessive_bools, reason = "four things that have nothing to do with each other")]
pub struct App {
    stack: Vec<Box<dyn Screen>>,
    theme: Theme,
    themes: Vec<Named>,
    keys: Keymap,
    /// Whether only the page is drawn.
    is_zen: bool,
    /// Whether the terminal opens addresses.
    has_hyperlinks: bool,
    /// Whether the last key meant nothing here.
    is_lost: bool,
    notice: Option<String>,
    /// The key that was pressed last, and when.
    pressed: Option<(KeyEvent, Moment)>,
    /// Where the last frame was drawn: that is what is clicked on.
    area: Rect,
    is_over: bool,
}

impl App {
    /// Begins at home.
    pub fn new(theme: Theme, now: Moment, desk: &Desk) -> Self {
        let keys = Keymap::default();
        let home = Home::new(&Ctx { now, desk, texts: &desk.texts, theme: &theme, keys: &keys });
        Self {
            stack: vec![Box::new(home)],
            theme,
            themes: Vec::new(),
            keys,
            is_zen: false,
            has_hyperlinks: false,
            is_lost: false,
            notice: None,
            pressed: None,
            area: Rect::default(),
            is_over: false,
        }
    }

    /// The same with addresses for a terminal that opens them.
    #[must_use]
    pub fn with_hyperlinks(self, has_hyperlinks: bool) -> Self {
        Self { has_hyperlinks, ..self }
    }

    /// The same with these themes to turn to.
    #[must_use]
    pub fn with_themes(self, themes: Vec<Named>) -> Self {
        Self { themes, ..self }
    }

    /// The same with the page only, or with everything around it.
    #[must_use]
    pub fn in_zen(self, is_zen: bool) -> Self {
        Self { is_zen, ..self }
    }

    /// The same with these keys.
    #[must_use]
    pub fn with_keys(self, keys: Keymap) -> Self {
        Self { keys, ..self }
    }

    /// The same as a window for the projector, which has that one screen.
    #[must_use]
    pub fn for_projector(self) -> Self {
        Self { stack: vec![Box::new(Projector)], ..self }
    }

    /// Does what a key would do, without the key.
    pub fn act(&mut self, action: Action, now: Moment, desk: &Desk) -> Vec<Effect> {
        match action {
            Action::NextTheme => return self.turn_theme(&desk.texts),
            Action::Zen => return self.turn_zen(&desk.texts),
            _ => {}
        }
        let ctx = Ctx { now, desk, texts: &desk.texts, theme: &self.theme, keys: &self.keys };
        let Some(top) = self.stack.last_mut() else { return Vec::new() };
        let step = match action {
            Action::Quit => Step::go(Go::Quit),
            Action::Help if top.offers(action) => Step::push(Help::new(&top.contexts(), top.is_typing())),
            Action::Find if top.offers(action) => Find::open(&ctx),
            Action::GoTo if top.offers(action) => GoTo::open(&ctx),
            Action::Glossary if top.offers(action) => Glossary::open(&ctx),
            Action::Timeline if top.offers(action) => Timeline::open(top.reads(), &ctx),
            Action::Register if top.offers(action) => Register::open(top.reads(), &ctx),
            Action::Classes if top.offers(action) => Classes::open(&ctx),
            Action::Notes if top.offers(action) => Notes::open(&ctx),
            Action::Works if top.offers(action) => Sources::open(top.reads(), &ctx),
            action => top.update(action, &ctx),
        };
        self.take(step, now, desk)
    }

    /// Whether the last screen was left.
    pub fn is_over(&self) -> bool {
        self.is_over || self.stack.is_empty()
    }

    /// Says something in the peek line until the next key.
    pub fn notify(&mut self, notice: String) {
        self.notice = Some(notice);
    }

    /// A key was pressed.
    pub fn on_key(&mut self, key: &KeyEvent, now: Moment, desk: &Desk) -> Vec<Effect> {
        (self.notice, self.is_lost) = (None, false);
        let before = self.pressed.replace((*key, now));
        let is_held = before.is_some_and(|(other, at)| other == *key && now.at - at.at < HELD);
        let ctx = Ctx { now, desk, texts: &desk.texts, theme: &self.theme, keys: &self.keys };
        let Some(top) = self.stack.last_mut() else { return Vec::new() };
        if let Some(step) = top.on_letter(key, &ctx) {
            return self.take(step, now, desk);
        }
        if top.is_typing() && top.on_text(key) {
            return Vec::new();
        }
        let binding = self.keys.binding(&top.contexts(), key);
        self.is_lost = binding.is_none();
        let means_it = |binding: &&Binding| !(is_held && matches!(binding.action, Action::Grade(_)));
        let Some(binding) = binding.filter(means_it) else { return Vec::new() };
        let ticked = self.ticked(binding, now, desk);
        let mut effects = self.act(binding.action, now, desk);
        effects.extend(ticked);
        effects
    }

    /// The steps of the lesson nearest to the top that are done by using a key, if that is going to do something.
    fn ticked(&self, binding: &Binding, now: Moment, desk: &Desk) -> Vec<Effect> {
        let ctx = Ctx { now, desk, texts: &desk.texts, theme: &self.theme, keys: &self.keys };
        let does_something = self.stack.last().is_some_and(|top| top.offers(binding.action));
        let lesson = self.stack.iter().rfind(|screen| screen.reads().is_some());
        lesson
            .filter(|_| does_something && binding.is_of_lesson())
            .map(|lesson| lesson.on_used(binding.name, &ctx))
            .unwrap_or_default()
    }

    /// The mouse was clicked or its wheel turned.
    pub fn on_mouse(&mut self, mouse: &MouseEvent, now: Moment, desk: &Desk) -> Vec<Effect> {
        match mouse.kind {
            MouseEventKind::ScrollDown => self.scroll(NOTCH, now, desk),
            MouseEventKind::ScrollUp => self.scroll(-NOTCH, now, desk),
            MouseEventKind::Down(MouseButton::Left) => {
                self.on_click(Position::new(mouse.column, mouse.row), now, desk)
            }
            _ => Vec::new(),
        }
    }

    fn scroll(&mut self, lines: i16, now: Moment, desk: &Desk) -> Vec<Effect> {
        self.notice = None;
        self.act(Action::Scroll(lines), now, desk)
    }

    /// A key that the footer names is pressed by a click on it; all else is the top screen's business.
    fn on_click(&mut self, at: Position, now: Moment, desk: &Desk) -> Vec<Effect> {
        let ctx = Ctx { now, desk, texts: &desk.texts, theme: &self.theme, keys: &self.keys };
        let rows = self.rows();
        let Some(top) = self.stack.last_mut() else { return Vec::new() };
        if rows.footer.contains(at) {
            let key = chrome::key_at(at, rows.footer, offers(top.as_ref(), &ctx), &ctx);
            return key
                .and_then(|key| key::parse(&key))
                .map(|key| self.on_key(&key, now, desk))
                .unwrap_or_default();
        }
        self.notice = None;
        if !rows.body.contains(at) {
            return Vec::new();
        }
        let step = top.on_click(at, rows.body, &ctx);
        self.take(step, now, desk)
    }

    /// The lesson that is open on the top screen.
    pub fn reads(&self) -> Option<&LessonId> {
        self.stack.last().and_then(|top| top.reads())
    }

    /// Text was pasted.
    pub fn on_paste(&mut self, text: &str) {
        if let Some(top) = self.stack.last_mut().filter(|top| top.is_typing()) {
            top.on_paste(text);
        }
    }

    /// Something came of an effect of the top screen.
    pub fn on_outcome(&mut self, outcome: &Outcome, now: Moment, desk: &Desk) -> Vec<Effect> {
        if let Outcome::NotRecorded(said)
        | Outcome::NoLesson(said)
        | Outcome::NotPlanned(said)
        | Outcome::Said(said) = outcome
        {
            self.notify(said.clone());
        }
        let ctx = Ctx { now, desk, texts: &desk.texts, theme: &self.theme, keys: &self.keys };
        let Some(top) = self.stack.last_mut() else { return Vec::new() };
        let step = top.on_outcome(outcome, &ctx);
        self.take(step, now, desk)
    }

    /// Begins a quiz over these lessons, its order drawn from `seed`; if none is named, it is set up first.
    pub fn quiz(
        &mut self,
        lessons: Vec<LessonId>,
        rules: Rules,
        seed: u64,
        now: Moment,
        desk: &Desk,
    ) -> Vec<Effect> {
        let ctx = Ctx { now, desk, texts: &desk.texts, theme: &self.theme, keys: &self.keys };
        let step = match lessons.as_slice() {
            [] => Step::push(Setup::new(rules, &ctx)),
            _ => Quiz::begin(lessons, rules, seed),
        };
        self.take(step, now, desk)
    }

    /// Begins to enter the results of a test on paper; without one, with the list of those that wait.
    pub fn enter(&mut self, journal: Option<JournalId>, now: Moment, desk: &Desk) -> Vec<Effect> {
        self.take(journal.map_or_else(Papers::begin, Enter::begin), now, desk)
    }

    /// Begins a drill over the lessons of the plan; if it names none, it is set up first.
    pub fn drill(&mut self, plan: Plan, now: Moment, desk: &Desk) -> Vec<Effect> {
        let ctx = Ctx { now, desk, texts: &desk.texts, theme: &self.theme, keys: &self.keys };
        let step = drill::Setup::open(plan, &ctx);
        self.take(step, now, desk)
    }

    /// Time has passed: what is due on the top screen happens.
    pub fn on_time(&mut self, now: Moment, desk: &Desk) -> Vec<Effect> {
        let ctx = Ctx { now, desk, texts: &desk.texts, theme: &self.theme, keys: &self.keys };
        let Some(top) = self.stack.last_mut() else { return Vec::new() };
        let step = top.on_time(&ctx);
        self.take(step, now, desk)
    }

    /// Seconds until what is shown changes by itself; none if it never does.
    pub fn changes_in(&self, now: Moment, desk: &Desk) -> Option<u32> {
        let ctx = Ctx { now, desk, texts: &desk.texts, theme: &self.theme, keys: &self.keys };
        self.stack.last().and_then(|top| top.changes_in(&ctx))
    }

    /// A card that a screen is about to ask and has not got yet.
    pub fn wanted(&self) -> Option<&Slip> {
        self.stack.iter().rev().find_map(|screen| screen.wanted())
    }

    /// Brings the wanted card to the screens that wait for it, or says why it cannot be had.
    pub fn bring(&mut self, slip: &Slip, card: Result<Arc<Card>, String>, now: Moment, desk: &Desk) {
        let ctx = Ctx { now, desk, texts: &desk.texts, theme: &self.theme, keys: &self.keys };
        for screen in self.stack.iter_mut().filter(|screen| screen.wanted() == Some(slip)) {
            screen.on_card(card.as_ref().ok(), &ctx);
        }
        if let Err(why) = card {
            self.notify(why);
        }
    }

    /// The learner's progress changed: every screen may look again. True if the top one asks something else now.
    pub fn on_progress(&mut self, now: Moment, desk: &Desk) -> bool {
        let ctx = Ctx { now, desk, texts: &desk.texts, theme: &self.theme, keys: &self.keys };
        self.stack.iter_mut().map(|screen| screen.on_progress(&ctx)).fold(false, |_, asks_else| asks_else)
    }

    /// Where everything lies. With the page only, keys are named to who pressed a wrong one or opened something over it.
    fn rows(&self) -> Rows {
        if !self.is_zen {
            return chrome::rows(self.area);
        }
        let lies_over = self.stack.last().is_some_and(|top| top.is_popup());
        chrome::bare_rows(self.area, self.is_lost || lies_over)
    }

    /// Leaves away what surrounds the page, or brings it back.
    fn turn_zen(&mut self, texts: &Texts) -> Vec<Effect> {
        self.is_zen = !self.is_zen;
        let key = self.keys.label(Action::Zen, self.theme.is_ascii());
        self.notice = self.is_zen.then(|| say!(texts, "screen-zen", key = key));
        vec![Effect::KeepLook("zen", self.is_zen.to_string())]
    }

    /// Turns to the next theme, and says its name.
    fn turn_theme(&mut self, texts: &Texts) -> Vec<Effect> {
        let charset = self.theme.charset;
        let now = self.themes.iter().position(|named| named.theme.in_charset(charset) == self.theme);
        let next = now.map_or(0, |at| (at + 1) % self.themes.len());
        let Some(named) = self.themes.get(next) else { return Vec::new() };
        self.theme = named.theme.in_charset(charset);
        self.notice = Some(say!(texts, "screen-theme", name = named.name.clone()));
        vec![Effect::KeepLook("theme", named.name.clone())]
    }

    fn take(&mut self, step: Step, now: Moment, desk: &Desk) -> Vec<Effect> {
        match step.go {
            Go::Stay => {}
            Go::Push(screen) => self.stack.push(screen),
            Go::Replace(screen) => {
                self.stack.pop();
                self.stack.push(screen);
            }
            Go::Pop => {
                self.stack.pop();
                self.on_progress(now, desk);
            }
            Go::Act(action) => return self.act(action, now, desk),
            Go::Quit => self.is_over = true,
        }
        step.effects
    }

    /// Draws the top screen, and below a popup the screens that it lies over.
    pub fn draw(&mut self, frame: &mut Frame<'_>, now: Moment, desk: &Desk) {
        let ctx = Ctx { now, desk, texts: &desk.texts, theme: &self.theme, keys: &self.keys };
        let area = frame.area();
        self.area = area;
        if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
            too_small(frame, area, ctx.texts);
            return put_into(self.theme.charset, frame.buffer_mut());
        }
        let rows = self.rows();
        let from = self.stack.iter().rposition(|screen| !screen.is_popup()).unwrap_or(0);
        for screen in &mut self.stack[from..] {
            screen.fit(rows.body, &ctx);
        }
        if let Some(page) = self.stack.get(from) {
            chrome::header(frame, &rows, &page.title(&ctx), &ctx);
        }
        for screen in &self.stack[from..] {
            screen.view(frame, rows.body, &ctx);
        }
        if let Some(top) = self.stack.last() {
            if let Some(said) = self.notice.as_deref().or_else(|| top.said()) {
                chrome::message(frame, &rows, said, &ctx);
            } else {
                let place = chrome::inset(rows.peek);
                frame.render_widget(top.peek(usize::from(place.width), &ctx), place);
            }
            chrome::footer(frame, rows.footer, offers(top.as_ref(), &ctx), &ctx);
        }
        self.theme.lay(frame.buffer_mut());
        put_into(self.theme.charset, frame.buffer_mut());
        if let Some(top) = self.stack.last().filter(|_| self.has_hyperlinks) {
            hyperlinks::mark(frame.buffer_mut(), &top.hyperlinks(rows.body, &ctx));
        }
    }
}

/// The keys that work now.
fn offers(top: &dyn Screen, ctx: &Ctx<'_>) -> Vec<Offer> {
    ctx.keys.footer(&top.contexts(), top.is_typing(), |action| top.offers(action), ctx.texts)
}

fn too_small(frame: &mut Frame<'_>, area: Rect, texts: &Texts) {
    let (width, height) = SMALLEST;
    let words = say!(texts, "screen-too-small", size = format!("{width}x{height}"));
    for (row, words) in words.lines().enumerate().take(usize::from(area.height)) {
        frame.render_widget(words, Rect { y: area.y + row as u16, height: 1, ..area });
    }
}
