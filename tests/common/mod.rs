//! A learner at the screens: keys in, frames out, on a real store in a folder of its own.

#![allow(dead_code, reason = "each test file uses a part of it")]

use crossterm::event::{KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use rabfak::classroom::plan::Plan;
use rabfak::classroom::shown::Shown;
use rabfak::domain::day::Moment;
use rabfak::domain::event::What;
use rabfak::domain::ids::LessonId;
use rabfak::domain::journal::JournalId;
use rabfak::domain::quiz::Rules;
use rabfak::domain::stats::Outlook;
use rabfak::l10n::Language;
use rabfak::runtime::{
    Machine, NoEdit, Places, Shows, Study, app, begin_drill, begin_entering, begin_quiz, follow_projector,
    pass_time, point, press,
};
use rabfak::store::Store;
use rabfak::tui::action::Action;
use rabfak::tui::app::App;
use rabfak::tui::key;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use tempfile::TempDir;
use unicode_width::UnicodeWidthStr;

/// Sunday, 22 November 2026, 20:00 UTC.
pub const EVENING: Moment = Moment { at: 1_795_377_600_000, offset_min: 0 };

pub const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// The learner's machine, as far as the program reaches it.
#[derive(Default)]
pub struct Desktop {
    pub clipboard: String,
    /// The file and the line that were last to be edited.
    pub edited: Option<(PathBuf, u32)>,
}

impl Machine for Desktop {
    fn copy(&mut self, text: &str) -> anyhow::Result<()> {
        text.clone_into(&mut self.clipboard);
        Ok(())
    }

    fn edit(&mut self, file: &Path, line: u32) -> Result<(), NoEdit> {
        self.edited = Some((file.to_owned(), line));
        Ok(())
    }
}

pub struct Bench {
    pub study: Study,
    pub desktop: Desktop,
    pub app: App,
    pub now: Moment,
    screen: Terminal<TestBackend>,
    folder: TempDir,
}

impl Bench {
    /// At home, with the bundled courses and nothing learnt.
    pub fn new(width: u16, height: u16) -> Self {
        Self::with_lessons(width, height, Vec::new())
    }

    /// The same with more folders of courses.
    pub fn with_lessons(width: u16, height: u16, lessons: Vec<PathBuf>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("config.ron"), "(guess_first: false)").unwrap();
        let (study, app) = open(&folder, lessons, EVENING);
        let screen = Terminal::new(TestBackend::new(width, height)).unwrap();
        let mut bench = Self { study, desktop: Desktop::default(), app, now: EVENING, screen, folder };
        bench.draw();
        bench
    }

    /// At home, with the bundled courses and nothing learnt, in this language.
    pub fn in_language(width: u16, height: u16, lang: Language) -> Self {
        Self::with_lessons_in_language(width, height, lang, Vec::new())
    }

    /// The same with more folders of courses.
    pub fn with_lessons_in_language(width: u16, height: u16, lang: Language, lessons: Vec<PathBuf>) -> Self {
        let mut bench = Self::new(width, height);
        bench.study = open(&tempfile::tempdir().unwrap(), Vec::new(), EVENING).0;
        let data = Some(bench.folder.path().to_owned());
        let config = Some(bench.folder.path().join("config.ron"));
        let places = Places { data, config, lang: Some(lang), lessons, ..Places::default() };
        bench.study = Study::begin(&places, EVENING).unwrap();
        bench.app = begin(&bench.study, EVENING);
        bench.draw();
        bench
    }

    /// In the lesson of the tiny course in which every kind of question is asked, at its last stop, from which `passed`
    /// questions were passed over.
    pub fn at_question(width: u16, height: u16, passed: usize) -> Self {
        let good = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/courses/good"));
        let mut bench = Self::with_lessons(width, height, vec![good]);
        bench.keys("cG<enter>").until("j", "›    2  Bread").keys("<enter>x");
        bench.until("p", "of 7").keys(&"x".repeat(passed));
        bench
    }

    /// Leaves the program and starts it again, `days` later. The old study is closed before the new one opens.
    pub fn restart(&mut self, days: i64) {
        self.study.save_place().unwrap();
        self.now = self.now.plus_ms(days * DAY_MS);
        self.study = open(&tempfile::tempdir().unwrap(), Vec::new(), self.now).0;
        (self.study, self.app) = open(&self.folder, Vec::new(), self.now);
        self.draw();
    }

    /// Starts the program again with this file of settings. A lesson still opens without guesses before it.
    pub fn settle(&mut self, config: &str) -> &mut Self {
        self.begin_with(&config.replacen('(', "(guess_first: false, ", 1), Vec::new(), None)
    }

    /// Starts the program again as it is without settings: with guesses before a lesson.
    pub fn guessing(&mut self, lessons: Vec<PathBuf>, lang: Option<Language>) -> &mut Self {
        self.begin_with("()", lessons, lang)
    }

    fn begin_with(&mut self, config: &str, lessons: Vec<PathBuf>, lang: Option<Language>) -> &mut Self {
        std::fs::write(self.folder.path().join("config.ron"), config).unwrap();
        self.study = open(&tempfile::tempdir().unwrap(), Vec::new(), self.now).0;
        let (data, config) =
            (Some(self.folder.path().to_owned()), Some(self.folder.path().join("config.ron")));
        self.study =
            Study::begin(&Places { data, config, lessons, lang, ..Places::default() }, self.now).unwrap();
        self.app = begin(&self.study, self.now);
        self.draw();
        self
    }

    /// Presses keys, such as `j<enter>3`; a frame is drawn after each.
    pub fn keys(&mut self, keys: &str) -> &mut Self {
        for event in key::script(keys) {
            press(&mut self.app, &mut self.study, &mut self.desktop, &event, self.now);
            self.now = self.now.plus_ms(1000);
            self.draw();
        }
        self
    }

    /// Does what a key would do that means this.
    pub fn act(&mut self, action: Action) -> &mut Self {
        self.study.settle().unwrap();
        for effect in self.app.act(action, self.now, self.study.desk()) {
            let outcome = self.study.carry_out(effect, self.now, &mut self.desktop);
            outcome.map(|outcome| self.app.on_outcome(&outcome, self.now, self.study.desk()));
        }
        self.draw();
        self
    }

    /// Clicks on the first place where `text` is seen.
    #[track_caller]
    pub fn click(&mut self, text: &str) -> &mut Self {
        let shown = self.text();
        let rows = shown.lines().enumerate();
        let found = rows.into_iter().find_map(|(row, line)| Some((row, line.find(text)?, line)));
        let (row, at, line) = found.unwrap_or_else(|| panic!("no {text:?} to click on:\n{shown}"));
        let column = UnicodeWidthStr::width(&line[..at]);
        self.mouse(MouseEventKind::Down(MouseButton::Left), (column as u16, row as u16))
    }

    /// Turns the wheel, down if `notches` is positive.
    pub fn wheel(&mut self, notches: i32) -> &mut Self {
        let kind = if notches > 0 { MouseEventKind::ScrollDown } else { MouseEventKind::ScrollUp };
        for _ in 0..notches.abs() {
            self.mouse(kind, (1, 1));
        }
        self
    }

    fn mouse(&mut self, kind: MouseEventKind, (column, row): (u16, u16)) -> &mut Self {
        let event = MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE };
        point(&mut self.app, &mut self.study, &mut self.desktop, &event, self.now);
        self.now = self.now.plus_ms(1000);
        self.draw();
        self
    }

    /// Begins a quiz, as the command line does.
    pub fn quiz(&mut self, lessons: &[&str], rules: Rules, seed: u64) -> &mut Self {
        let lessons = lessons.iter().map(|lesson| LessonId::from(*lesson)).collect();
        begin_quiz(&mut self.app, &mut self.study, &mut self.desktop, (lessons, rules, seed), self.now);
        self.draw();
        self
    }

    /// Begins to enter the results of a test on paper, as the command line does.
    pub fn enter(&mut self, journal: Option<JournalId>) -> &mut Self {
        begin_entering(&mut self.app, &mut self.study, &mut self.desktop, journal, self.now);
        self.draw();
        self
    }

    /// Begins a drill, as the command line does.
    pub fn drill(&mut self, plan: Plan) -> &mut Self {
        begin_drill(&mut self.app, &mut self.study, &mut self.desktop, plan, self.now);
        self.draw();
        self
    }

    /// Time passes, and a frame is drawn.
    pub fn later(&mut self, seconds: i64) -> &mut Self {
        self.now = self.now.plus_ms(seconds * 1000);
        pass_time(&mut self.app, &mut self.study, &mut self.desktop, self.now);
        self.draw();
        self
    }

    /// Opens a window for the projector, which hands on what it is shown until the other end is dropped.
    #[allow(clippy::disallowed_methods, reason = "the window is another process where it is used")]
    pub fn projector(&mut self) -> Receiver<Shown> {
        let places = Places { data: Some(self.folder.path().to_owned()), ..Places::default() };
        let (to, shown) = channel();
        std::thread::spawn(move || follow_projector(&places, |shown| Ok(to.send(shown.clone())?)));
        self.until_projectors(1);
        shown
    }

    /// Waits until so many windows for the projector are open.
    pub fn until_projectors(&mut self, count: usize) -> &mut Self {
        while self.study.desk().stage.projectors != count {
            self.study.see_projectors();
            std::thread::yield_now();
        }
        self.draw();
        self
    }

    /// What a study that is opened now counts.
    pub fn counted_anew(&self) -> Outlook {
        open(&self.folder, Vec::new(), self.now).0.desk().outlook.clone()
    }

    /// What is kept of courses is no longer what this program keeps.
    pub fn damage_index(&mut self) {
        let conn = rusqlite::Connection::open(self.folder.path().join("rabfak.db")).unwrap();
        conn.execute("UPDATE shelf SET body = x'00'", []).unwrap();
    }

    /// From now on no event can be written, or it can again.
    pub fn refuse_events(&mut self, refuses: bool) -> &mut Self {
        let conn = rusqlite::Connection::open(self.folder.path().join("rabfak.db")).unwrap();
        let refusal = "CREATE TRIGGER full BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'full'); END";
        conn.execute_batch(if refuses { refusal } else { "DROP TRIGGER full" }).unwrap();
        self
    }

    /// Something happens in another program on the same store; the next key finds out.
    pub fn elsewhere(&mut self, what: What) -> &mut Self {
        let mut store = Store::open(&self.folder.path().join("rabfak.db"), self.now).unwrap();
        store.record(what, self.now).unwrap();
        self
    }

    pub fn paste(&mut self, text: &str) -> &mut Self {
        self.app.on_paste(text);
        self.draw();
        self
    }

    pub fn resize(&mut self, width: u16, height: u16) -> &mut Self {
        self.screen.backend_mut().resize(width, height);
        self.draw();
        self
    }

    pub fn draw(&mut self) {
        self.screen.draw(|frame| self.app.draw(frame, self.now, self.study.desk())).unwrap();
    }

    pub fn buffer(&self) -> &Buffer {
        self.screen.backend().buffer()
    }

    /// The frame as text, without spaces at the ends of lines.
    pub fn text(&self) -> String {
        let buffer = self.buffer();
        let rows = (0..buffer.area.height).map(|y| {
            let mut row = String::new();
            let mut x = 0;
            while x < buffer.area.width {
                let symbol = buffer[(x, y)].symbol();
                row.push_str(symbol);
                x += (UnicodeWidthStr::width(symbol) as u16).max(1);
            }
            row.trim_end().to_owned()
        });
        rows.collect::<Vec<_>>().join("\n")
    }

    pub fn row(&self, y: u16) -> String {
        self.text().lines().nth(usize::from(y)).unwrap_or("").to_owned()
    }

    pub fn shows(&self, text: &str) -> bool {
        self.text().contains(text)
    }

    #[track_caller]
    pub fn assert_shows(&mut self, text: &str) -> &mut Self {
        assert!(self.shows(text), "the screen does not show {text:?}:\n{}", self.text());
        self
    }

    #[track_caller]
    pub fn assert_hides(&mut self, text: &str) -> &mut Self {
        assert!(!self.shows(text), "the screen shows {text:?}:\n{}", self.text());
        self
    }

    /// Presses `key` until the screen shows `text`.
    #[track_caller]
    pub fn until(&mut self, key: &str, text: &str) -> &mut Self {
        for _ in 0..400 {
            if self.shows(text) {
                return self;
            }
            self.keys(key);
        }
        panic!("{key:?} never brought {text:?}:\n{}", self.text());
    }
}

fn open(folder: &TempDir, lessons: Vec<PathBuf>, now: Moment) -> (Study, App) {
    let config = Some(folder.path().join("config.ron")).filter(|file| file.exists());
    let places = Places { data: Some(folder.path().to_owned()), config, lessons, ..Places::default() };
    let study = Study::begin(&places, now).unwrap();
    let app = begin(&study, now);
    (study, app)
}

fn begin(study: &Study, now: Moment) -> App {
    app(study, Shows { colours: true, utf8: true, addresses: false }, now)
}
