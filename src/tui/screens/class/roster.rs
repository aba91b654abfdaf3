//! Who is in a class, and who left it: added, renamed, hidden, put into teams, removed and brought back, one key each.

mod view;

use super::MEASURE;
use super::naming::{self, Named, Naming};
use crate::classroom::name::Name;
use crate::classroom::roster::{Change, Class, Entry, Pupil};
use crate::domain::event::What;
use crate::l10n::say;
use crate::tui::action::Action;
use crate::tui::effect::{Effect, Outcome};
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Go, Screen, Step};
use crate::tui::widgets::chrome::column;
use crate::tui::widgets::columns::clipped;
use crate::tui::widgets::list::{self, Selection};
use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;

/// A class with its pupils.
#[derive(Debug)]
pub struct Roster {
    class: Class,
    selection: Selection,
    page: usize,
    naming: Option<Naming>,
    said: Option<String>,
}

impl Roster {
    /// With the first pupil marked.
    pub fn new(class: Class) -> Self {
        Self { class, selection: Selection::default(), page: 1, naming: None, said: None }
    }

    fn marked(&self) -> Option<&Pupil> {
        self.class.present().chain(self.class.removed()).nth(self.selection.row)
    }

    fn is_present(&self) -> bool {
        self.marked().is_some_and(|pupil| !pupil.is_removed)
    }

    fn say(&mut self, words: String) -> Step {
        self.said = Some(words);
        Step::stay()
    }

    fn record(&mut self, entry: &Entry) -> Step {
        match self.class.tell(entry) {
            Ok(what) => Step::effect(Effect::Record(what)),
            Err(fault) => self.say(fault.to_string()),
        }
    }

    fn change(&mut self, change: impl FnOnce(&Pupil) -> Change) -> Step {
        match self.marked().map(change) {
            Some(change) => self.record(&Entry::Changed(vec![change])),
            None => Step::stay(),
        }
    }

    /// Begins to type a name, over the one that is there.
    fn type_name(&mut self, action: Action) {
        let Some(pupil) = self.marked().filter(|_| self.is_present()) else { return };
        let group = pupil.group.as_ref().map_or("", Name::as_str);
        self.naming = Some(match action {
            Action::Team => Naming::new(Named::Team(pupil.id), group),
            _ => Naming::new(Named::Pupil(pupil.id), pupil.name.as_str()),
        });
    }

    fn submit(&mut self, ctx: &Ctx<'_>) -> Step {
        let Some(naming) = &self.naming else { return Step::stay() };
        let named = naming.named;
        if naming.field.is_empty() {
            match named {
                Named::Newcomer => {
                    self.naming = None;
                    return Step::stay();
                }
                Named::Team(pupil) => {
                    return self.record(&Entry::Changed(vec![Change::Grouped(pupil, None)]));
                }
                Named::Class | Named::Pupil(_) => {}
            }
        }
        let name = match naming.name(ctx) {
            Ok(name) => name,
            Err(why) => return self.say(why),
        };
        let change = match named {
            Named::Class => return self.rename_class(name, ctx),
            Named::Newcomer => Change::Added { pupil: self.class.next_pupil(), name, group: None },
            Named::Pupil(pupil) => Change::Renamed(pupil, name),
            Named::Team(pupil) => Change::Grouped(pupil, Some(name)),
        };
        self.record(&Entry::Changed(vec![change]))
    }

    fn rename_class(&mut self, name: Name, ctx: &Ctx<'_>) -> Step {
        let mut others = ctx.desk.classes.iter().filter(|class| class.id != self.class.id);
        match others.find(|class| class.name.key() == name.key()) {
            Some(class) => self.say(say!(ctx.texts, "class-there", class = class.name.as_str())),
            None => self.record(&Entry::Named(name)),
        }
    }

    /// Takes the class as it is now; the mark stays in its place.
    fn look(&mut self, ctx: &Ctx<'_>) {
        if let Some(class) = ctx.desk.classes.iter().find(|class| class.id == self.class.id) {
            self.class = class.clone();
        }
        self.selection.row = self.selection.row.min(self.class.pupils.len().saturating_sub(1));
    }

    /// Somebody was added: the next name may be typed at once. Who has a name that another has is told apart.
    fn welcome(&mut self, ctx: &Ctx<'_>) {
        self.naming = Some(Naming::new(Named::Newcomer, ""));
        self.selection.row = self.class.present().count().saturating_sub(1);
        let Some(pupil) = self.marked() else { return };
        let label = self.class.told_apart().into_iter().nth(self.selection.row).map(|(_, label)| label);
        if let Some(label) = label.filter(|label| label != pupil.name.as_str()) {
            self.said = Some(say!(ctx.texts, "class-told-apart", label = label));
        }
    }
}

impl Screen for Roster {
    fn title(&self, ctx: &Ctx<'_>) -> (String, String) {
        let count = say!(ctx.texts, "drill-class-pupils", count = self.class.present().count());
        (say!(ctx.texts, "class-title", class = self.class.name.as_str()), count)
    }

    fn contexts(&self) -> Vec<Context> {
        match self.naming {
            Some(_) => vec![Context::Naming, Context::Global],
            None => vec![Context::Roster, Context::List, Context::Global],
        }
    }

    fn offers(&self, action: Action) -> bool {
        match action {
            Action::Undo => self.class.can_undo(),
            Action::Rename | Action::Hide | Action::Team => self.is_present(),
            Action::Remove => self.marked().is_some(),
            Action::Down | Action::Up | Action::PageDown => self.class.pupils.len() > 1,
            // There is nothing to open behind a pupil.
            Action::Choose | Action::Classes => false,
            _ => true,
        }
    }

    fn peek(&self, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
        let words = match self.marked() {
            _ if self.naming.is_some() => return Line::default(),
            Some(pupil) if pupil.is_removed => say!(ctx.texts, "class-has-left"),
            Some(pupil) if pupil.is_hidden => say!(ctx.texts, "class-not-named"),
            _ => return Line::default(),
        };
        Line::styled(clipped(&words, width), ctx.theme.quiet)
    }

    fn said(&self) -> Option<&str> {
        self.said.as_deref()
    }

    fn is_typing(&self) -> bool {
        self.naming.is_some()
    }

    fn on_text(&mut self, key: &KeyEvent) -> bool {
        self.said = None;
        self.naming.as_mut().is_some_and(|naming| naming.field.on_text(key))
    }

    fn on_paste(&mut self, text: &str) {
        if let Some(naming) = &mut self.naming {
            naming.field.on_paste(text);
        }
    }

    fn update(&mut self, action: Action, ctx: &Ctx<'_>) -> Step {
        self.said = None;
        if self.naming.is_some() {
            match action {
                Action::Submit => return self.submit(ctx),
                Action::Back => self.naming = None,
                _ => {}
            }
            return Step::stay();
        }
        match action {
            Action::Back => return Step::go(Go::Pop),
            Action::Add => self.naming = Some(Naming::new(Named::Newcomer, "")),
            Action::RenameClass => self.naming = Some(Naming::new(Named::Class, self.class.name.as_str())),
            Action::Rename | Action::Team => self.type_name(action),
            Action::Hide if self.is_present() => {
                return self.change(|pupil| {
                    if pupil.is_hidden { Change::Shown(pupil.id) } else { Change::Hidden(pupil.id) }
                });
            }
            Action::Remove => {
                return self.change(|pupil| {
                    if pupil.is_removed { Change::Restored(pupil.id) } else { Change::Removed(pupil.id) }
                });
            }
            Action::Undo if self.class.can_undo() => {
                self.said = Some(say!(ctx.texts, "class-undone"));
                return self.record(&Entry::Undone);
            }
            _ => self.selection.update(action, self.class.pupils.len(), self.page),
        }
        Step::stay()
    }

    /// A name that was refused stays to be typed on.
    fn on_outcome(&mut self, outcome: &Outcome, ctx: &Ctx<'_>) -> Step {
        match outcome {
            Outcome::Recorded(event) if matches!(event.what, What::Class(_)) => {
                self.look(ctx);
                if let Some(Naming { named: Named::Newcomer, .. }) = self.naming.take() {
                    self.welcome(ctx);
                }
            }
            Outcome::NotRecorded(_) => self.said = None,
            _ => {}
        }
        Step::stay()
    }

    fn on_progress(&mut self, ctx: &Ctx<'_>) -> bool {
        self.look(ctx);
        false
    }

    fn on_click(&mut self, at: Position, area: Rect, ctx: &Ctx<'_>) -> Step {
        let area = naming::below(column(area, MEASURE));
        let (lines, of_pupils) = self.lines(area.width, ctx);
        let line = list::line_at(at, area, lines.len(), self.focus(&of_pupils));
        let row = of_pupils.iter().position(|of| Some(*of) == line).filter(|_| self.naming.is_none());
        if row.is_some_and(|row| self.selection.click(row)) {
            self.update(Action::Rename, ctx)
        } else {
            Step::stay()
        }
    }

    fn fit(&mut self, area: Rect, _: &Ctx<'_>) {
        self.page = usize::from(area.height.saturating_sub(4));
    }

    fn view(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let area = column(area, MEASURE);
        naming::draw(self.naming.as_ref(), frame, area, ctx);
        let (lines, of_pupils) = self.lines(area.width, ctx);
        list::draw(frame, naming::below(area), &lines, self.focus(&of_pupils));
    }
}
