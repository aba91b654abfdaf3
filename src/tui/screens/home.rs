//! Home: what is due, where one was, and one key to go on.

use super::courses::Courses;
use super::quiz::Setup;
use super::reader::Reader;
use super::review::Review;
use crate::course::LessonHead;
use crate::domain::day::StudyDay;
use crate::domain::ids::LessonId;
use crate::domain::quiz::Rules;
use crate::domain::session::SECONDS_PER_CARD;
use crate::domain::stats::OUTLOOK_DAYS as DAYS;
use crate::text::words;
use crate::tui::action::Action;
use crate::tui::effect::{Effect, Outcome};
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crate::tui::theme::{MARKER, TICK};
use crate::tui::widgets::chrome::column;
use crate::tui::widgets::columns::{clipped, width_of};
use crate::tui::widgets::list::{self, Selection};
use crate::tui::widgets::prose::paragraph;
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// The widest that the lists become.
const MEASURE: u16 = 70;

/// Home.
#[derive(Debug)]
pub struct Home {
    selection: Selection,
    counts: Counts,
    page: usize,
}

/// What is due, reckoned once for each change and not for each frame.
#[derive(Debug)]
struct Counts {
    day: StudyDay,
    due: usize,
    new: usize,
    forecast: Vec<usize>,
    /// For each lesson what of it would be recalled, and whether it is done.
    lessons: Vec<(Option<f32>, bool)>,
}

/// What can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Entry {
    Review,
    ReadOn(LessonId),
    Lesson(LessonId),
}

impl Counts {
    fn of(ctx: &Ctx<'_>) -> Self {
        let day = ctx.now.day();
        let outlook = &ctx.desk.outlook;
        let lesson = |head: &LessonHead| {
            let standing = ctx.desk.standing(&head.id);
            (standing.recall, standing.is_done)
        };
        Self {
            day,
            due: outlook.due,
            new: outlook.new,
            forecast: outlook.coming.clone(),
            lessons: ctx
                .desk
                .course()
                .map(|course| course.lessons.iter().map(lesson).collect())
                .unwrap_or_default(),
        }
    }

    fn minutes(&self) -> usize {
        ((self.due + self.new) * SECONDS_PER_CARD).div_ceil(60)
    }
}

impl Home {
    /// With the first entry marked that there is something to do for.
    pub fn new(ctx: &Ctx<'_>) -> Self {
        let counts = Counts::of(ctx);
        let row = usize::from(counts.due == 0);
        Self { selection: Selection { row }, counts, page: 1 }
    }

    fn entries(ctx: &Ctx<'_>) -> Vec<Entry> {
        let mut entries = vec![Entry::Review];
        if let Some(course) = ctx.desk.course() {
            entries.extend(ctx.desk.read_on().map(|head| Entry::ReadOn(head.id.clone())));
            entries.extend(course.lessons.iter().map(|head| Entry::Lesson(head.id.clone())));
        }
        entries
    }

    fn choose(&self, ctx: &Ctx<'_>) -> Step {
        match Self::entries(ctx).get(self.selection.row) {
            Some(Entry::Review) => Review::begin(),
            Some(Entry::ReadOn(id) | Entry::Lesson(id)) => Step::effect(Effect::OpenLesson(id.clone())),
            None => Step::stay(),
        }
    }

    /// All lines, and the one of each entry.
    fn lines(&self, width: u16, ctx: &Ctx<'_>) -> (Vec<Line<'static>>, Vec<usize>) {
        let mut lines = vec![Line::default()];
        for notice in &ctx.desk.notices {
            lines.extend(paragraph(notice, width, ctx.theme.wrong));
            lines.push(Line::default());
        }
        lines.push(self.summary_line(width, ctx));
        lines.push(Line::default());
        let mut of_entries = Vec::new();
        let entries = Self::entries(ctx);
        for (row, entry) in entries.iter().enumerate() {
            if row > 0 && matches!(entry, Entry::Lesson(_)) && !matches!(entries[row - 1], Entry::Lesson(_)) {
                lines.push(Line::default());
                lines.push(self.course_line(width, ctx));
            }
            of_entries.push(lines.len());
            lines.push(self.entry_line(row, entry, width, ctx));
        }
        lines.push(Line::default());
        lines.extend(self.forecast_lines(width, ctx));
        (lines, of_entries)
    }

    fn focus(&self, of_entries: &[usize]) -> usize {
        of_entries.get(self.selection.row).copied().unwrap_or(0)
    }

    fn summary_line(&self, width: u16, ctx: &Ctx<'_>) -> Line<'static> {
        let Counts { due, new, .. } = self.counts;
        if due + new == 0 {
            return Line::styled("  Nothing is due. Read on, or come back tomorrow.", ctx.theme.strong);
        }
        let what = format!("  {due} to review     {new} new");
        let time = format!("     about {}", words::count(self.counts.minutes(), "minute", "minutes"));
        let has_room = width_of(&what) + width_of(&time) <= usize::from(width);
        let time = has_room.then_some(Span::styled(time, ctx.theme.quiet));
        let what = Span::styled(what, ctx.theme.strong);
        std::iter::once(what).chain(time).collect()
    }

    fn entry_line(&self, row: usize, entry: &Entry, width: u16, ctx: &Ctx<'_>) -> Line<'static> {
        let (left, right) = match entry {
            Entry::Review => ("Review".to_owned(), "r".to_owned()),
            Entry::ReadOn(id) => (read_on_words(id, ctx), String::new()),
            Entry::Lesson(id) => self.lesson_words(id, ctx),
        };
        let marked = row == self.selection.row;
        let (sign, style) = if marked { (MARKER, ctx.theme.accent) } else { (" ", Style::new()) };
        let room = usize::from(width).saturating_sub(width_of(&right) + 4);
        let left = clipped(&left, room);
        let gap = usize::from(width).saturating_sub(width_of(&left) + width_of(&right) + 2);
        Line::from(vec![
            Span::styled(format!("{sign} "), ctx.theme.accent),
            Span::styled(left, style),
            Span::raw(" ".repeat(gap)),
            Span::styled(right, ctx.theme.quiet),
        ])
    }

    /// A lesson, its state as a sign, and what of it would be recalled today.
    fn lesson_words(&self, id: &LessonId, ctx: &Ctx<'_>) -> (String, String) {
        let Some(head) = ctx.desk.course().and_then(|course| course.head(id)) else {
            return Default::default();
        };
        let progress = ctx.desk.progress.lesson(id);
        let (recall, is_done) = self.counts.lessons.get(head.number - 1).copied().unwrap_or_default();
        let sign = match (progress.opened, is_done) {
            (_, true) => TICK,
            (true, false) => "◐",
            (false, false) => " ",
        };
        let right = match recall {
            Some(recall) => format!("recall {:.0} %", recall * 100.0),
            None if progress.opened => String::new(),
            None => "new".to_owned(),
        };
        (format!("{sign} {:>2}  {}", head.number, head.title.get(&ctx.desk.lang)), right)
    }

    /// The course, and how much of it is done.
    fn course_line(&self, width: u16, ctx: &Ctx<'_>) -> Line<'static> {
        let Some(course) = ctx.desk.course() else { return Line::default() };
        let done = self.counts.lessons.iter().filter(|(_, is_done)| *is_done).count();
        let right = format!("{done} of {}", words::count(course.lessons.len(), "lesson", "lessons"));
        let left = clipped(
            course.title.get(&ctx.desk.lang),
            usize::from(width).saturating_sub(width_of(&right) + 4),
        );
        let gap = usize::from(width).saturating_sub(width_of(&left) + width_of(&right) + 2);
        Line::from(vec![
            Span::styled(format!("  {left}"), ctx.theme.strong),
            Span::raw(" ".repeat(gap)),
            Span::styled(right, ctx.theme.quiet),
        ])
    }

    fn forecast_lines(&self, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
        if usize::from(width) < 13 + DAYS * 7 || self.counts.forecast.iter().all(|count| *count == 0) {
            return Vec::new();
        }
        let today = self.counts.day;
        let days: String = (0..DAYS)
            .map(|i| match i {
                0 => format!("{:>7}", "today"),
                i => format!("{:>7}", words::weekday(today.plus(i as u32).0)),
            })
            .collect();
        let counts: Vec<String> = self.counts.forecast.iter().map(|count| format!("{count:>7}")).collect();
        vec![
            Line::styled(format!("  Next days {days}"), ctx.theme.quiet),
            Line::from(format!("            {}", counts.concat())),
        ]
    }
}

/// What to go on with, and where in it the learner was.
fn read_on_words(id: &LessonId, ctx: &Ctx<'_>) -> String {
    let Some(head) = ctx.desk.course().and_then(|course| course.head(id)) else { return String::new() };
    let verb = if ctx.desk.progress.lesson(id).opened { "Read on" } else { "Begin" };
    let is_last = ctx.desk.progress.last_lesson.as_ref() == Some(id);
    let section = ctx.desk.section.as_ref().filter(|_| is_last);
    let section = section.map_or_else(String::new, |section| format!(", “{section}”"));
    format!("{verb}: {} · {}{section}", head.number, head.title.get(&ctx.desk.lang))
}

impl Screen for Home {
    fn title(&self, ctx: &Ctx<'_>) -> (String, String) {
        ("Rabfak".to_owned(), words::long_date(ctx.now.day().0))
    }

    fn contexts(&self) -> Vec<Context> {
        vec![Context::Home, Context::List, Context::Global]
    }

    fn peek(&self, _: usize, ctx: &Ctx<'_>) -> Line<'static> {
        let words = "Also open in another window: both save to the same place.";
        if ctx.desk.is_also_open { Line::styled(words, ctx.theme.quiet) } else { Line::default() }
    }

    fn update(&mut self, action: Action, ctx: &Ctx<'_>) -> Step {
        if self.counts.day != ctx.now.day() {
            self.counts = Counts::of(ctx);
        }
        match action {
            Action::Back => Step::go(Go::Quit),
            Action::Review => Review::begin(),
            Action::Quiz => Step::push(Setup::new(Rules::default(), ctx)),
            Action::Courses => Step::push(Courses::new(ctx)),
            Action::Choose => self.choose(ctx),
            _ => {
                self.selection.update(action, Self::entries(ctx).len(), self.page);
                Step::stay()
            }
        }
    }

    fn on_outcome(&mut self, outcome: &Outcome, ctx: &Ctx<'_>) -> Step {
        match outcome {
            Outcome::Lesson(lesson) => Reader::open(lesson, None, ctx),
            _ => Step::stay(),
        }
    }

    fn on_progress(&mut self, ctx: &Ctx<'_>) -> bool {
        self.counts = Counts::of(ctx);
        self.selection.row = self.selection.row.min(Self::entries(ctx).len().saturating_sub(1));
        false
    }

    fn on_click(&mut self, at: Position, area: Rect, ctx: &Ctx<'_>) -> Step {
        let area = column(area, MEASURE);
        let (lines, of_entries) = self.lines(area.width, ctx);
        let line = list::line_at(at, area, lines.len(), self.focus(&of_entries));
        let entry = of_entries.iter().position(|of| Some(*of) == line);
        if entry.is_some_and(|entry| self.selection.click(entry)) { self.choose(ctx) } else { Step::stay() }
    }

    fn fit(&mut self, area: Rect, _: &Ctx<'_>) {
        self.page = usize::from(area.height / 2);
    }

    fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let area = column(area, MEASURE);
        let (lines, of_entries) = self.lines(area.width, ctx);
        list::draw(frame, area, &lines, self.focus(&of_entries));
    }
}
