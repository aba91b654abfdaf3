//! Setting a drill up: how answers come in, what is asked, how it counts. What is there when the screen opens can be begun
//! at once; a drill that was not ended is offered first.

mod settings;

use super::Drill;
use crate::classroom::game::{Item, Setup as GameSetup, Way};
use crate::classroom::lineup::Heard;
use crate::classroom::name::Name;
use crate::classroom::paper::code;
use crate::classroom::plan::Plan;
use crate::classroom::roster::Class;
use crate::course::LessonHead;
use crate::domain::day::Moment;
use crate::domain::ids::LessonId;
use crate::l10n::say;
use crate::tui::action::Action;
use crate::tui::effect::{Effect, Outcome, Unfinished};
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crate::tui::screens::enter::Enter;
use crate::tui::widgets::chrome::column;
use crate::tui::widgets::columns::clipped;
use crate::tui::widgets::list::{self, Selection};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use settings::Setting;
use std::collections::BTreeSet;

/// The widest that the list becomes.
const MEASURE: u16 = 66;

/// Setting a drill up.
#[derive(Debug)]
pub struct Setup {
    plan: Plan,
    /// The places of lessons in the course.
    ticked: BTreeSet<usize>,
    lessons: usize,
    /// Whether there is a class to choose.
    has_classes: bool,
    /// Drills that were not ended, the newest first.
    unfinished: Vec<Unfinished>,
    selection: Selection,
    page: usize,
    said: Option<String>,
}

/// What stands in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Row {
    /// A drill that was not ended.
    Unfinished(usize),
    /// Something that can be settled.
    Setting(Setting),
    /// A lesson of the course.
    Lesson(usize),
}

impl Setup {
    /// To a drill that is planned so: begun at once if lessons are named, else set up first, with the lessons ticked that
    /// were begun, or all if none was.
    pub fn open(plan: Plan, ctx: &Ctx<'_>) -> Step {
        let (heads, begun) = (heads(ctx), ctx.desk.begun());
        let ticked = (0..heads.len()).filter(|row| begun.contains(&heads[*row].id)).collect();
        let is_settled = plan.is_warm_up || !plan.lessons.is_empty();
        let first = if is_settled { draw(plan.lessons.clone(), &plan, ctx) } else { Effect::FindDrills };
        let setup = Self {
            plan,
            ticked,
            lessons: heads.len(),
            has_classes: !ctx.desk.classes.is_empty(),
            unfinished: Vec::new(),
            selection: Selection::default(),
            page: 1,
            said: None,
        };
        Step::push(setup).and(first)
    }

    fn rows(&self) -> Vec<Row> {
        let unfinished = (0..self.unfinished.len()).map(Row::Unfinished);
        let settings = Setting::of(&self.plan, self.has_classes).into_iter().map(Row::Setting);
        let lessons = if self.plan.is_warm_up { 0 } else { self.lessons };
        unfinished.chain(settings).chain((0..lessons).map(Row::Lesson)).collect()
    }

    fn marked(&self) -> Option<Row> {
        self.rows().get(self.selection.row).copied()
    }

    fn toggle(&mut self, ctx: &Ctx<'_>) {
        match self.marked() {
            Some(Row::Setting(setting)) => setting.turn(&mut self.plan, ctx),
            Some(Row::Lesson(at)) if !self.ticked.remove(&at) => _ = self.ticked.insert(at),
            _ => {}
        }
    }

    fn tick_all(&mut self) {
        let all: BTreeSet<usize> = (0..self.lessons).collect();
        self.ticked = if self.ticked == all { BTreeSet::new() } else { all };
    }

    fn submit(&mut self, ctx: &Ctx<'_>) -> Step {
        if let Some(Row::Unfinished(at)) = self.marked()
            && let Some(unfinished) = self.unfinished.get(at)
        {
            return match unfinished.way {
                Way::Paper { .. } => Enter::begin(unfinished.journal),
                _ => Step::effect(Effect::OpenJournal(unfinished.journal)),
            };
        }
        let lessons = self.chosen(ctx);
        if lessons.is_empty() && !self.plan.is_warm_up {
            self.said = Some(say!(ctx.texts, "drill-tick-one"));
            return Step::stay();
        }
        Step::effect(draw(lessons, &self.plan, ctx))
    }

    /// The lessons that are asked about.
    fn chosen(&self, ctx: &Ctx<'_>) -> Vec<LessonId> {
        if !self.plan.lessons.is_empty() {
            return self.plan.lessons.clone();
        }
        self.ticked.iter().filter_map(|at| heads(ctx).get(*at)).map(|head| head.id.clone()).collect()
    }

    /// The drill with these questions.
    fn game(&self, items: Vec<Item>, heard: &Heard, ctx: &Ctx<'_>) -> GameSetup {
        let title = if self.plan.is_warm_up {
            say!(ctx.texts, "drill-warm-up")
        } else {
            ctx.desk.title_of(&self.chosen(ctx))
        };
        let team = |number: usize| Name::new(&say!(ctx.texts, "drill-team", number = number)).ok();
        let class = class(&self.plan, ctx).map(|class| (class, heard));
        self.plan.setup(title, items, class, team, seed(&self.plan, ctx))
    }

    fn lines(&self, width: u16, ctx: &Ctx<'_>) -> (Vec<Line<'static>>, usize) {
        let (mut lines, mut focus) = (vec![Line::default()], 0);
        let mut before = None;
        for (at, row) in self.rows().into_iter().enumerate() {
            if matches!((before, row), (Some(Row::Unfinished(_)), Row::Setting(_))) {
                lines.push(Line::default());
            }
            if matches!((before, row), (Some(Row::Setting(_)), Row::Lesson(_))) {
                lines.extend([
                    Line::default(),
                    Line::styled(say!(ctx.texts, "quiz-lessons"), ctx.theme.strong),
                ]);
            }
            if at == self.selection.row {
                focus = lines.len();
            }
            let (left, right) = self.words(row, ctx);
            lines.push(list::row(&left, &right, at == self.selection.row, width, ctx.theme));
            before = Some(row);
        }
        (lines, focus)
    }

    /// What stands in a row at the left and at the right.
    fn words(&self, row: Row, ctx: &Ctx<'_>) -> (String, String) {
        match row {
            Row::Unfinished(at) => {
                self.unfinished.get(at).map(|unfinished| go_on(unfinished, ctx)).unwrap_or_default()
            }
            Row::Setting(setting) => setting.words(&self.plan, ctx),
            Row::Lesson(at) => {
                let tick = if self.ticked.contains(&at) { "[x]" } else { "[ ]" };
                let head = heads(ctx).get(at);
                let title = head.map_or("", |head| head.title.get(&ctx.desk.lang));
                (format!("{tick} {:>2}  {title}", at + 1), String::new())
            }
        }
    }
}

/// The class that plays.
fn class<'a>(plan: &Plan, ctx: &Ctx<'a>) -> Option<&'a Class> {
    ctx.desk.classes.iter().find(|class| Some(class.id) == plan.class)
}

/// Draws the questions.
fn draw(lessons: Vec<LessonId>, plan: &Plan, ctx: &Ctx<'_>) -> Effect {
    Effect::DrawItems { from: plan.pool(lessons, ctx.now), class: plan.class, seed: seed(plan, ctx) }
}

fn seed(plan: &Plan, ctx: &Ctx<'_>) -> u64 {
    plan.seed.unwrap_or_else(|| ctx.now.at.unsigned_abs())
}

/// That a drill can be gone on with: which, from when, and where it was.
fn go_on(unfinished: &Unfinished, ctx: &Ctx<'_>) -> (String, String) {
    let (began, today) = (unfinished.began.day().0, ctx.now.day().0);
    let time = time_of_day(unfinished.began);
    let when = if began == today { time } else { format!("{}, {time}", ctx.texts.date(began, today)) };
    let (at, of) = (unfinished.question, unfinished.of);
    let left = say!(ctx.texts, "drill-go-on", title = unfinished.title.clone());
    if matches!(unfinished.way, Way::Paper { .. }) {
        return (left, format!("{when} · {}", code::session(unfinished.journal)));
    }
    (left, say!(ctx.texts, "drill-left-at", when = when, at = at, of = of))
}

/// The time as clocks in that place showed it.
fn time_of_day(moment: Moment) -> String {
    let minutes = (moment.at.div_euclid(60_000) + i64::from(moment.offset_min)).rem_euclid(24 * 60);
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

fn heads<'a>(ctx: &Ctx<'a>) -> &'a [LessonHead] {
    ctx.desk.course().map_or(&[], |course| &course.lessons)
}

impl Screen for Setup {
    fn title(&self, ctx: &Ctx<'_>) -> (String, String) {
        let course = ctx.desk.course().map_or("", |course| course.title.get(&ctx.desk.lang));
        (say!(ctx.texts, "drill-title"), course.to_owned())
    }

    fn contexts(&self) -> Vec<Context> {
        vec![Context::DrillSetup, Context::List, Context::Global]
    }

    fn offers(&self, action: Action) -> bool {
        let setting = match self.marked() {
            Some(Row::Setting(setting)) => Some(setting),
            _ => None,
        };
        match action {
            Action::Choose => false,
            Action::Toggle => !matches!(self.marked(), Some(Row::Unfinished(_)) | None),
            Action::More => setting.is_some_and(|setting| setting.can(&self.plan, 1)),
            Action::Fewer => setting.is_some_and(|setting| setting.can(&self.plan, -1)),
            _ => true,
        }
    }

    fn peek(&self, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
        let words = match self.marked() {
            _ if self.chosen(ctx).is_empty() && !self.plan.is_warm_up => say!(ctx.texts, "drill-tick-one"),
            Some(Row::Setting(setting)) => setting.hint(&self.plan, ctx),
            Some(Row::Unfinished(_)) => say!(ctx.texts, "drill-go-on-how"),
            _ => String::new(),
        };
        Line::styled(clipped(&words, width), ctx.theme.quiet)
    }

    fn said(&self) -> Option<&str> {
        self.said.as_deref()
    }

    fn update(&mut self, action: Action, ctx: &Ctx<'_>) -> Step {
        self.said = None;
        match action {
            Action::Back => return Step::go(Go::Pop),
            Action::Submit => return self.submit(ctx),
            Action::Toggle => self.toggle(ctx),
            Action::TickAll => self.tick_all(),
            Action::More | Action::Fewer => {
                if let Some(Row::Setting(setting)) = self.marked() {
                    setting.change(&mut self.plan, if action == Action::More { 1 } else { -1 });
                }
            }
            _ => self.selection.update(action, self.rows().len(), self.page),
        }
        Step::stay()
    }

    fn on_progress(&mut self, ctx: &Ctx<'_>) -> bool {
        self.has_classes = !ctx.desk.classes.is_empty();
        self.selection.row = self.selection.row.min(self.rows().len().saturating_sub(1));
        false
    }

    fn on_outcome(&mut self, outcome: &Outcome, ctx: &Ctx<'_>) -> Step {
        match outcome {
            Outcome::Unfinished(unfinished) => {
                self.unfinished = unfinished.iter().take(1).cloned().collect();
                // An old one is offered, but not what Enter does.
                let is_of_today = |unfinished: &Unfinished| unfinished.began.day() == ctx.now.day();
                self.selection.row = usize::from(self.unfinished.first().is_some_and(|it| !is_of_today(it)));
            }
            Outcome::Drawn { items, .. } if items.is_empty() => {
                self.said = Some(if self.plan.is_warm_up {
                    say!(ctx.texts, "drill-nothing-forgotten")
                } else {
                    say!(ctx.texts, "drill-nothing")
                });
            }
            Outcome::Drawn { journal, items, heard } => {
                return Drill::begin(*journal, self.game(items.clone(), heard, ctx), ctx);
            }
            Outcome::Journal(journal, entries) => match Drill::resume(*journal, entries) {
                Ok(step) => return step,
                Err(why) => self.said = Some(say!(ctx.texts, "drill-unreadable", why = why)),
            },
            _ => {}
        }
        Step::stay()
    }

    fn fit(&mut self, area: Rect, _: &Ctx<'_>) {
        self.page = usize::from(area.height / 2);
    }

    fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let area = column(area, MEASURE);
        let (lines, focus) = self.lines(area.width, ctx);
        list::draw(frame, area, &lines, focus);
    }
}
