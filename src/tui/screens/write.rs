//! Writing a note on a passage, over the page. What is written over replaces what was there; a text that is emptied
//! takes the note back.

use crate::domain::event::{EventId, What};
use crate::domain::own_note::{OwnNote, Standing};
use crate::l10n::say;
use crate::tui::action::Action;
use crate::tui::effect::{Effect, Outcome};
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crate::tui::widgets::columns::clipped;
use crate::tui::widgets::popup;
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui_textarea::{TextArea, WrapMode};

/// The widest text in the box.
const MEASURE: u16 = 62;

/// Lines for the note.
const HEIGHT: usize = 8;

/// The longest note, in characters.
const LONGEST: usize = 4000;

/// Writing a note.
#[derive(Debug)]
pub struct Write {
    note: OwnNote,
    old: Option<EventId>,
    area: Box<TextArea<'static>>,
    said: Option<String>,
    is_warned: bool,
}

impl Write {
    /// A new note; its text is not written yet.
    pub fn new(note: OwnNote) -> Self {
        Self::with(note, None)
    }

    /// A note that stands, to be written over.
    pub fn over(standing: &Standing) -> Self {
        Self::with(standing.note.clone(), Some(standing.event))
    }

    fn with(note: OwnNote, old: Option<EventId>) -> Self {
        let mut area = TextArea::default();
        area.set_wrap_mode(WrapMode::WordOrGlyph);
        area.set_cursor_line_style(ratatui::style::Style::new());
        area.insert_str(&note.text);
        Self { note, old, area: Box::new(area), said: None, is_warned: false }
    }

    fn text(&self) -> String {
        self.area.lines().join("\n").trim().to_owned()
    }

    fn is_changed(&self) -> bool {
        self.text() != self.note.text.trim()
    }

    /// What is written is added before what it replaces is taken back, so that nothing can be lost in between.
    fn save(&self) -> Step {
        let text = self.text();
        let old = self.old.map(|event| Effect::Record(What::Void { event, card: None }));
        if !self.is_changed() {
            return Step::go(Go::Pop);
        }
        if text.is_empty() {
            return Step::stay().and_all(old);
        }
        Step::effect(Effect::Record(What::Note(OwnNote { text, ..self.note.clone() }))).and_all(old)
    }
}

impl Screen for Write {
    fn title(&self, ctx: &Ctx<'_>) -> (String, String) {
        (say!(ctx.texts, "note-title"), String::new())
    }

    fn contexts(&self) -> Vec<Context> {
        vec![Context::Writing, Context::Global]
    }

    fn peek(&self, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
        Line::from(clipped(&say!(ctx.texts, "note-on", quote = self.note.quote.clone()), width))
    }

    fn said(&self) -> Option<&str> {
        self.said.as_deref()
    }

    fn is_popup(&self) -> bool {
        true
    }

    fn is_typing(&self) -> bool {
        true
    }

    fn on_text(&mut self, key: &KeyEvent) -> bool {
        let is_newline = key.code == KeyCode::Enter && key.modifiers.contains(KeyModifiers::ALT);
        let is_command = key.modifiers.contains(KeyModifiers::CONTROL)
            && !matches!(key.code, KeyCode::Char('w' | 'k' | 'a' | 'e' | 'u'));
        let is_other = matches!(
            key.code,
            KeyCode::Enter | KeyCode::Esc | KeyCode::Tab | KeyCode::BackTab | KeyCode::F(_)
        );
        if (is_other && !is_newline) || is_command {
            return false;
        }
        (self.is_warned, self.said) = (false, None);
        let is_full = matches!(key.code, KeyCode::Char(_)) && self.text().chars().count() >= LONGEST;
        let is_clearing = key.code == KeyCode::Char('u') && key.modifiers.contains(KeyModifiers::CONTROL);
        if is_newline {
            self.area.insert_newline();
        } else if is_clearing {
            // As in the fields of one line; in the text area's own keys it undoes.
            self.area.delete_line_by_head();
        } else if !is_full {
            self.area.input(*key);
        }
        true
    }

    fn on_paste(&mut self, text: &str) {
        let room = LONGEST.saturating_sub(self.text().chars().count());
        let clean: String = text.chars().filter(|c| *c == '\n' || !c.is_control()).take(room).collect();
        self.area.insert_str(clean);
    }

    fn update(&mut self, action: Action, ctx: &Ctx<'_>) -> Step {
        match action {
            Action::Submit => self.save(),
            Action::Back if self.is_changed() && !self.is_warned => {
                (self.is_warned, self.said) = (true, Some(say!(ctx.texts, "note-not-saved")));
                Step::stay()
            }
            Action::Back => Step::go(Go::Pop),
            _ => Step::stay(),
        }
    }

    fn on_outcome(&mut self, outcome: &Outcome, _: &Ctx<'_>) -> Step {
        match outcome {
            // A note that replaces another is done when the other was taken back.
            Outcome::Recorded(event) if self.old.is_none() || matches!(event.what, What::Void { .. }) => {
                Step::go(Go::Pop)
            }
            Outcome::NotRecorded(why) => {
                self.said = Some(why.clone());
                Step::stay()
            }
            _ => Step::stay(),
        }
    }

    fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let width = area.width.saturating_sub(6).min(MEASURE);
        let inside = popup::open(frame, popup::place(area, width, HEIGHT), &self.title(ctx).0, ctx);
        frame.render_widget(&*self.area, inside);
    }
}
