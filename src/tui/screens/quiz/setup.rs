//! Setting a quiz up: which lessons, how many questions, in what order, how long, and whether it counts.

use super::{MEASURE, Quiz};
use crate::course::LessonHead;
use crate::domain::ids::LessonId;
use crate::domain::quiz::Rules;
use crate::l10n::say;
use crate::tui::action::Action;
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crate::tui::widgets::chrome::column;
use crate::tui::widgets::columns::clipped;
use crate::tui::widgets::list::{self, Selection};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use std::collections::BTreeSet;

/// By how many questions a key makes a quiz longer or shorter.
const STEP: usize = 5;

/// The most questions that can be asked for here.
const MOST: usize = 50;

/// The times that can be chosen, in minutes.
const MINUTES: [u32; 4] = [2, 5, 10, 20];

/// What can be settled beside the lessons, in the order in which it stands.
const SETTINGS: [Setting; 4] = [Setting::Number, Setting::Order, Setting::Time, Setting::Counts];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Setting {
    Number,
    Order,
    Time,
    Counts,
}

/// Setting a quiz up.
#[derive(Debug)]
pub struct Setup {
    rules: Rules,
    ticked: BTreeSet<usize>,
    selection: Selection,
    page: usize,
    lessons: usize,
}

impl Setup {
    /// With the lessons ticked that were begun, or all if none was.
    pub fn new(rules: Rules, ctx: &Ctx<'_>) -> Self {
        let heads = heads(ctx);
        let is_begun = |head: &LessonHead| ctx.desk.progress.lesson(&head.id).opened;
        let begun: BTreeSet<usize> = (0..heads.len()).filter(|row| is_begun(&heads[*row])).collect();
        let ticked = if begun.is_empty() { (0..heads.len()).collect() } else { begun };
        Self { rules, ticked, selection: Selection::default(), page: 1, lessons: heads.len() }
    }

    /// What is settled in the marked row; none in the row of a lesson.
    fn setting(&self) -> Option<Setting> {
        SETTINGS.get(self.selection.row.checked_sub(self.lessons)?).copied()
    }

    fn toggle(&mut self) {
        let row = self.selection.row;
        match self.setting() {
            Some(Setting::Number) => {
                self.rules.number = if self.rules.number < MOST { self.more() } else { STEP }
            }
            Some(Setting::Order) => self.rules.is_blocked = !self.rules.is_blocked,
            Some(Setting::Time) => self.rules.seconds = next_time(self.rules.seconds),
            Some(Setting::Counts) => self.rules.counts = !self.rules.counts,
            None if !self.ticked.remove(&row) && row < self.lessons => _ = self.ticked.insert(row),
            None => {}
        }
    }

    fn more(&self) -> usize {
        (self.rules.number + STEP).min(MOST)
    }

    fn tick_all(&mut self) {
        let all: BTreeSet<usize> = (0..self.lessons).collect();
        self.ticked = if self.ticked == all { BTreeSet::new() } else { all };
    }

    fn begin(&self, ctx: &Ctx<'_>) -> Step {
        let heads = heads(ctx);
        let lessons: Vec<LessonId> =
            self.ticked.iter().filter_map(|row| heads.get(*row)).map(|head| head.id.clone()).collect();
        if lessons.is_empty() {
            return Step::stay();
        }
        let Step { go, effects } = Quiz::begin(lessons, self.rules.clone(), ctx.now.at.unsigned_abs());
        match go {
            Go::Push(screen) => Step { go: Go::Replace(screen), effects },
            go => Step { go, effects },
        }
    }

    fn lines(&self, width: u16, ctx: &Ctx<'_>) -> (Vec<Line<'static>>, usize) {
        let mut lines =
            vec![Line::default(), Line::styled(say!(ctx.texts, "quiz-lessons"), ctx.theme.strong)];
        for (row, head) in heads(ctx).iter().enumerate() {
            let tick = if self.ticked.contains(&row) { "[x]" } else { "[ ]" };
            let title = format!("{tick} {:>2}  {}", head.number, head.title.get(&ctx.desk.lang));
            lines.push(list::row(&title, "", row == self.selection.row, width, ctx.theme));
        }
        lines.push(Line::default());
        for (at, setting) in SETTINGS.iter().enumerate() {
            let (name, value) = self.words(*setting, ctx);
            let is_marked = self.lessons + at == self.selection.row;
            lines.push(list::row(&name, &value, is_marked, width, ctx.theme));
        }
        let gap = usize::from(self.selection.row >= self.lessons);
        (lines, 2 + self.selection.row + gap)
    }

    /// What is settled, and how.
    fn words(&self, setting: Setting, ctx: &Ctx<'_>) -> (String, String) {
        let texts = ctx.texts;
        match (setting, &self.rules) {
            (Setting::Number, rules) => (say!(texts, "quiz-number"), rules.number.to_string()),
            (Setting::Order, Rules { is_blocked: true, .. }) => {
                (say!(texts, "quiz-order"), say!(texts, "quiz-blocked"))
            }
            (Setting::Order, _) => (say!(texts, "quiz-order"), say!(texts, "quiz-mixed")),
            (Setting::Time, Rules { seconds: None, .. }) => {
                (say!(texts, "quiz-time"), say!(texts, "quiz-untimed"))
            }
            (Setting::Time, Rules { seconds: Some(seconds), .. }) => {
                let minutes = seconds.div_ceil(60);
                (say!(texts, "quiz-time"), say!(texts, "quiz-timed", count = minutes))
            }
            (Setting::Counts, Rules { counts: true, .. }) => {
                (say!(texts, "quiz-counts"), say!(texts, "quiz-yes"))
            }
            (Setting::Counts, _) => (say!(texts, "quiz-counts"), say!(texts, "quiz-no")),
        }
    }
}

fn heads<'a>(ctx: &Ctx<'a>) -> &'a [LessonHead] {
    ctx.desk.course().map_or(&[], |course| &course.lessons)
}

/// The next longer time, and after the longest none.
fn next_time(seconds: Option<u32>) -> Option<u32> {
    let longer = |minutes: &&u32| seconds.is_none_or(|seconds| *minutes * 60 > seconds);
    MINUTES.iter().find(longer).map(|minutes| minutes * 60)
}

impl Screen for Setup {
    fn title(&self, ctx: &Ctx<'_>) -> (String, String) {
        let course = ctx.desk.course().map_or("", |course| course.title.get(&ctx.desk.lang));
        (say!(ctx.texts, "quiz-title"), course.to_owned())
    }

    fn contexts(&self) -> Vec<Context> {
        vec![Context::QuizSetup, Context::List, Context::Global]
    }

    fn offers(&self, action: Action) -> bool {
        match action {
            Action::Choose => false,
            Action::Submit => !self.ticked.is_empty(),
            Action::More => self.rules.number < MOST,
            Action::Fewer => self.rules.number > 1,
            _ => true,
        }
    }

    fn peek(&self, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
        let words = match (self.setting(), &self.rules) {
            _ if self.ticked.is_empty() => say!(ctx.texts, "quiz-tick-one"),
            (Some(Setting::Counts), Rules { counts: true, .. }) => say!(ctx.texts, "quiz-counts-early"),
            (Some(Setting::Counts), _) => say!(ctx.texts, "quiz-uncounted"),
            (Some(Setting::Time), Rules { seconds: Some(_), .. }) => say!(ctx.texts, "quiz-timed-how"),
            _ => String::new(),
        };
        Line::styled(clipped(&words, width), ctx.theme.quiet)
    }

    fn update(&mut self, action: Action, ctx: &Ctx<'_>) -> Step {
        match action {
            Action::Back => return Step::go(Go::Pop),
            Action::Submit => return self.begin(ctx),
            Action::Toggle => self.toggle(),
            Action::TickAll => self.tick_all(),
            Action::More => self.rules.number = self.more(),
            Action::Fewer => self.rules.number = self.rules.number.saturating_sub(STEP).max(1),
            _ => self.selection.update(action, self.lessons + SETTINGS.len(), self.page),
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
