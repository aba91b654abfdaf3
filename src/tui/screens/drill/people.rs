//! All who play, in a list over the picture: whoever is there is called, named, marked as absent or taken out, and what
//! was changed can be taken back.

use super::{Drill, Over};
use crate::classroom::audience::Seen;
use crate::classroom::game::{Event, Game, Player, PlayerId, Way};
use crate::classroom::name::Name;
use crate::l10n::say;
use crate::tui::action::Action;
use crate::tui::key::on_latin_layout;
use crate::tui::keymap::Context;
use crate::tui::screen::{Ctx, Step};
use crate::tui::theme::MARKER;
use crate::tui::widgets::columns::{clipped, width_of};
use crate::tui::widgets::field::Field;
use crate::tui::widgets::list::{self, Selection};
use crate::tui::widgets::popup;
use crate::tui::widgets::stage;
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// Columns for the list.
const WIDTH: u16 = 52;

/// Rows that a key for a page moves.
const PAGE: usize = 8;

/// All who play.
#[derive(Debug, Default)]
pub(super) struct People {
    selection: Selection,
    /// A name that is typed.
    writing: Option<Writing>,
    /// Whether the next key becomes that of the marked team.
    pub(super) is_taking_key: bool,
}

/// A name that is typed.
#[derive(Debug)]
struct Writing {
    field: Field,
    /// Whose; none for somebody new.
    of: Option<PlayerId>,
}

impl People {
    pub(super) fn contexts(&self) -> Vec<Context> {
        match (&self.writing, self.is_taking_key) {
            (Some(_), _) => vec![Context::Naming, Context::Global],
            (None, true) => vec![Context::Global],
            (None, false) => vec![Context::DrillPeople, Context::List, Context::Global],
        }
    }

    pub(super) fn field(&self) -> Option<&Field> {
        self.writing.as_ref().map(|writing| &writing.field)
    }

    pub(super) fn field_mut(&mut self) -> Option<&mut Field> {
        self.writing.as_mut().map(|writing| &mut writing.field)
    }

    fn marked(&self, game: &Game) -> Option<PlayerId> {
        game.players().nth(self.selection.row).map(|(id, _)| id)
    }

    pub(super) fn offers(&self, action: Action, game: &Game, has_changes: bool) -> bool {
        let marked = self.marked(game).and_then(|id| game.player(id));
        match action {
            Action::Choose => game.phase().is_open() && marked.is_some_and(Player::is_here),
            Action::Absent | Action::Remove | Action::Rename => marked.is_some(),
            Action::Hide => marked.is_some_and(|player| player.name.is_some()),
            Action::NewKey => game.setup().way == Way::Teams && marked.is_some(),
            Action::Undo => has_changes,
            _ => true,
        }
    }

    pub(super) fn view(&self, game: &Game, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let mut lines: Vec<Line<'_>> = game
            .players()
            .enumerate()
            .map(|(row, (id, player))| self.row(row, id, player, game, ctx))
            .collect();
        if lines.is_empty() {
            lines.push(Line::styled(say!(ctx.texts, "drill-nobody"), ctx.theme.quiet));
        }
        let writing = usize::from(self.writing.is_some() || self.is_taking_key) * 2;
        let place = popup::place(area, WIDTH, lines.len() + writing);
        let inside = popup::open(frame, place, &say!(ctx.texts, "drill-people"), ctx);
        let listed = Rect { height: inside.height.saturating_sub(writing as u16), ..inside };
        list::draw(frame, listed, &lines, self.selection.row);
        let last = Rect { y: inside.bottom().saturating_sub(1), height: 1.min(inside.height), ..inside };
        if let Some(writing) = &self.writing {
            let label = format!("{} ", say!(ctx.texts, "drill-name"));
            let width = usize::from(last.width).saturating_sub(width_of(&label));
            let spans = std::iter::once(Span::styled(label, ctx.theme.quiet));
            frame.render_widget(spans.chain(writing.field.spans(width, true)).collect::<Line<'_>>(), last);
        } else if self.is_taking_key {
            frame.render_widget(Line::styled(say!(ctx.texts, "drill-press-new-key"), ctx.theme.strong), last);
        }
    }

    fn row(&self, row: usize, id: PlayerId, player: &Player, game: &Game, ctx: &Ctx<'_>) -> Line<'static> {
        let is_marked = row == self.selection.row;
        let name = player.name.as_ref().map(|name| name.as_str().to_owned());
        let name = stage::name(&Seen { number: id.0 + 1, name, key: None }, ctx);
        let key = player.key.map(|key| key.to_uppercase().to_string());
        let called = game.times_called(id);
        let states = [
            key,
            (called > 0).then(|| say!(ctx.texts, "drill-called", count = called)),
            player.is_absent.then(|| say!(ctx.texts, "drill-absent")),
            player.is_hidden.then(|| say!(ctx.texts, "drill-hidden")),
            player.is_removed.then(|| say!(ctx.texts, "drill-removed")),
        ];
        let states = states.into_iter().flatten().collect::<Vec<_>>().join(", ");
        let room = usize::from(WIDTH).saturating_sub(width_of(&states) + 4);
        let name = clipped(&name, room);
        let gap = room.saturating_sub(width_of(&name)) + 2;
        let style = if is_marked { ctx.theme.accent } else { ratatui::style::Style::new() };
        Line::from(vec![
            Span::styled(if is_marked { MARKER } else { " " }, ctx.theme.accent),
            Span::styled(format!(" {name}"), style),
            Span::raw(" ".repeat(gap)),
            Span::styled(states, ctx.theme.quiet),
        ])
    }
}

impl Drill {
    fn people(&mut self) -> Option<&mut People> {
        match &mut self.over {
            Over::People(people) => Some(people),
            _ => None,
        }
    }

    pub(super) fn update_people(&mut self, action: Action, ctx: &Ctx<'_>) -> Step {
        let rows = self.game.players().count();
        let Over::People(people) = &mut self.over else { return Step::stay() };
        if people.writing.is_some() {
            match action {
                Action::Submit => return self.write_name(ctx),
                Action::Back => people.writing = None,
                _ => {}
            }
            return Step::stay();
        }
        let marked = people.marked(&self.game);
        let player = marked.and_then(|id| self.game.player(id)).cloned();
        match (action, marked, player) {
            (Action::Back, ..) if people.is_taking_key => people.is_taking_key = false,
            (Action::Back, ..) => self.over = Over::Nothing,
            (Action::Add, ..) => people.writing = Some(Writing { field: Field::default(), of: None }),
            (Action::Undo, ..) => return self.undo_people(ctx),
            (Action::NewKey, Some(_), _) if self.game.setup().way == Way::Teams => {
                people.is_taking_key = true;
            }
            (Action::Rename, Some(id), Some(player)) => {
                let name = player.name.as_ref().map_or("", Name::as_str);
                people.writing = Some(Writing { field: Field::with(name), of: Some(id) });
            }
            (Action::Choose, Some(id), Some(player)) if self.game.phase().is_open() && player.is_here() => {
                self.over = Over::Nothing;
                self.last = Some(id);
                return self.happens(&Event::Call(id), ctx);
            }
            (Action::Absent, Some(id), Some(player)) => {
                return self.change(
                    &Event::Absent(id, !player.is_absent),
                    Event::Absent(id, player.is_absent),
                    ctx,
                );
            }
            (Action::Hide, Some(id), Some(player)) if player.name.is_some() => {
                return self.change(
                    &Event::Hide(id, !player.is_hidden),
                    Event::Hide(id, player.is_hidden),
                    ctx,
                );
            }
            (Action::Remove, Some(id), Some(player)) => {
                return self.change(
                    &Event::Remove(id, !player.is_removed),
                    Event::Remove(id, player.is_removed),
                    ctx,
                );
            }
            _ => people.selection.update(action, rows, PAGE),
        }
        Step::stay()
    }

    /// Changes something, and remembers what takes it back.
    fn change(&mut self, event: &Event, back: Event, ctx: &Ctx<'_>) -> Step {
        let step = self.happens(event, ctx);
        if self.said.is_none() {
            self.changes.push(back);
        }
        step
    }

    fn undo_people(&mut self, ctx: &Ctx<'_>) -> Step {
        let back = self.changes.pop();
        back.map_or_else(Step::stay, |back| self.happens(&back, ctx))
    }

    fn write_name(&mut self, ctx: &Ctx<'_>) -> Step {
        let Over::People(People { writing: Some(writing), .. }) = &self.over else { return Step::stay() };
        let name = match Name::new(writing.field.text()) {
            Ok(name) => name,
            Err(fault) => {
                self.said = Some(say!(ctx.texts, "drill-bad-name", length = fault.length));
                return Step::stay();
            }
        };
        let of = writing.of;
        let new = self.game.next_player();
        let before = of.and_then(|id| self.game.player(id)).and_then(|player| player.name.clone());
        let step = match (of, before) {
            (Some(id), Some(before)) => self.change(&Event::Rename(id, name), Event::Rename(id, before), ctx),
            (Some(id), None) => self.happens(&Event::Rename(id, name), ctx),
            (None, _) => {
                let joins = Event::Join(Player { name: Some(name), ..Player::default() });
                self.change(&joins, Event::Remove(new, true), ctx)
            }
        };
        if let Some(people) = self.people() {
            people.writing = None;
            if of.is_none() {
                people.selection.row = new.0 as usize;
            }
        }
        step
    }

    /// The next key becomes that of the marked team, unless it has another meaning in a drill.
    pub(super) fn take_key(&mut self, key: &KeyEvent, ctx: &Ctx<'_>) -> Option<Step> {
        let KeyCode::Char(typed) = key.code else { return None };
        let latin = on_latin_layout(key).and_then(|key| key.code.as_char()).unwrap_or(typed);
        let marked = self.people().map(|people| {
            people.is_taking_key = false;
            people.selection.row
        });
        let means_something = [Context::DrillLetters, Context::DrillJudge, Context::Drill, Context::Global];
        if typed.is_whitespace() || ctx.keys.binding(&means_something, key).is_some() {
            self.said = Some(say!(ctx.texts, "drill-key-means", key = typed.to_string()));
            return Some(Step::stay());
        }
        let player = marked.and_then(|row| self.game.players().nth(row));
        let (id, before) = player.map(|(id, player)| (id, player.key))?;
        let back = before.map(|before| Event::Key(id, before));
        Some(match back {
            Some(back) => self.change(&Event::Key(id, latin), back, ctx),
            None => self.happens(&Event::Key(id, latin), ctx),
        })
    }
}
