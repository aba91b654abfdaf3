//! The rows as they are drawn.

use super::{Enter, Row};
use crate::classroom::audience::options;
use crate::classroom::game::{Given, Item, Manner, PlayerId, letter};
use crate::classroom::paper::{Filling, Paper, Printed};
use crate::domain::question::Question;
use crate::l10n::say;
use crate::tui::screen::Ctx;
use crate::tui::theme::{MARKER, TICK};
use crate::tui::widgets::chrome::column;
use crate::tui::widgets::columns::{clipped, padded, width_of};
use crate::tui::widgets::list;
use crate::tui::widgets::prose::paragraph;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// The widest that the grid becomes.
const MEASURE: u16 = 76;

/// Answers in a group, as on the sheet.
const GROUP: usize = 5;

impl Enter {
    pub(super) fn draw_grid(&self, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
        let area = column(area, MEASURE);
        let Some(paper) = &self.paper else { return };
        let mut head = paragraph(&self.how(ctx), area.width, ctx.theme.quiet);
        head.push(Line::default());
        let below = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
        let (head_area, rows_area) = split(below, head.len() as u16);
        list::draw(frame, head_area, &head, 0);
        let rows = self.rows().into_iter().enumerate();
        let lines: Vec<Line<'_>> = rows.map(|(at, row)| self.line(at, row, paper, area.width, ctx)).collect();
        list::draw(frame, rows_area, &lines, self.row);
    }

    /// What to type.
    fn how(&self, ctx: &Ctx<'_>) -> String {
        let mut said = vec![say!(ctx.texts, "enter-how")];
        let items = || self.variants.first().into_iter().flat_map(|sheet| &sheet.questions);
        let has = |manner: &[Manner]| items().any(|printed| manner.contains(&printed.item.manner()));
        if has(&[Manner::Letters]) {
            said.push(say!(ctx.texts, "enter-how-letters"));
        }
        if has(&[Manner::Words, Manner::Aloud]) {
            said.push(say!(ctx.texts, "enter-how-judged"));
        }
        let is_for_a_class = self.paper.as_ref().is_some_and(|paper| !paper.game.setup().players.is_empty());
        if self.variants.len() > 1 {
            said.push(if is_for_a_class {
                say!(ctx.texts, "enter-how-variant")
            } else {
                say!(ctx.texts, "enter-how-which")
            });
        }
        said.join(" ")
    }

    fn line(&self, at: usize, row: Row, paper: &Paper, width: u16, ctx: &Ctx<'_>) -> Line<'static> {
        let is_here = at == self.row;
        let style = if is_here { ctx.theme.accent } else { ctx.theme.page };
        let marker =
            Span::styled(if is_here { format!("{MARKER} ") } else { "  ".to_owned() }, ctx.theme.accent);
        let id = match row {
            Row::Of(id) => id,
            Row::Another if is_here && self.is_touched => PlayerId(paper.game.players().count() as u32),
            Row::Another => {
                return Line::from(vec![marker, Span::styled(say!(ctx.texts, "enter-another"), style)]);
            }
            Row::End => return Line::from(vec![marker, Span::styled(say!(ctx.texts, "enter-end"), style)]),
        };
        let filling =
            if is_here { self.filling.clone() } else { Filling::of(&paper.game, id, &self.variants) };
        let name_width = if width < 70 { 14 } else { 22 };
        let name = paper.game.player(id).and_then(|player| player.name.as_ref());
        let name = name.map_or_else(|| say!(ctx.texts, "enter-sheet"), |name| name.as_str().to_owned());
        let variant =
            filling.variant().filter(|_| self.variants.len() > 1).map(|number| letter(number.into()));
        let right = right(id, paper).filter(|_| !(is_here && self.is_touched));
        let right = right.map(|right| format!("{TICK}{right}")).unwrap_or_default();
        let fore = format!("{:>3} {}  ", id.0 + 1, padded(&clipped(&name, name_width), name_width));
        let room = usize::from(width).saturating_sub(2 + width_of(&fore) + 3 + 4);
        let cells = tail(&cells(&filling, is_here && self.is_touched), room);
        let space = " ".repeat(room.saturating_sub(width_of(&cells)));
        Line::from(vec![
            marker,
            Span::styled(fore, style),
            Span::styled(format!("{}  ", variant.unwrap_or(' ')), ctx.theme.quiet),
            Span::styled(cells, ctx.theme.strong),
            Span::styled(format!("{space}{right:>4}"), ctx.theme.quiet),
        ])
    }

    /// The question that the next key answers, as it stands on the sheet.
    pub(super) fn peek_line(&self, width: usize, ctx: &Ctx<'_>) -> Line<'static> {
        let words = match (self.at(), self.filling.question(&self.variants)) {
            _ if self.is_over() => String::new(),
            (Some(Row::End), _) => say!(ctx.texts, "enter-end-how"),
            (None, _) => String::new(),
            (_, Some(Printed { item, .. })) => {
                format!("{}. {}{}", self.filling.done() + 1, item.question.prompt(), lettered(item))
            }
            (_, None) if self.filling.variant().is_none() => say!(ctx.texts, "enter-which"),
            (_, None) => say!(ctx.texts, "enter-again"),
        };
        Line::styled(clipped(&words, width), ctx.theme.quiet)
    }
}

/// How many answers of a sheet that is in are right.
fn right(id: PlayerId, paper: &Paper) -> Option<usize> {
    paper.game.sheets().get(&id)?;
    let votes = paper.game.rounds().iter().filter_map(|round| round.votes.last());
    Some(votes.filter(|vote| vote.given.get(&id).is_some_and(Given::is_right)).count())
}

fn lettered(item: &Item) -> String {
    if matches!(item.question, Question::TrueFalse { .. }) {
        return String::new();
    }
    let options = options(item);
    let said: Vec<String> =
        options.iter().enumerate().map(|(at, text)| format!("  {} {text}", letter(at))).collect();
    said.concat()
}

/// Answers by fives; several letters of one question in brackets, and a line where the next one goes.
fn cells(filling: &Filling, is_typed: bool) -> String {
    let mut shown = String::new();
    for (at, cell) in filling.cells().enumerate() {
        if at > 0 && at % GROUP == 0 {
            shown.push(' ');
        }
        let is_open = at >= filling.done();
        match cell.chars().count() {
            _ if is_open => shown.extend(["[", cell]),
            1 => shown.push_str(cell),
            _ => shown.extend(["[", cell, "]"]),
        }
    }
    if is_typed {
        let is_open = filling.cells().count() > filling.done();
        let begins_group = filling.done() > 0 && filling.done().is_multiple_of(GROUP) && !is_open;
        shown.push_str(if begins_group { " _" } else { "_" });
    }
    shown
}

/// The end of a row that is too long.
fn tail(cells: &str, room: usize) -> String {
    let signs: Vec<char> = cells.chars().collect();
    if signs.len() <= room {
        return cells.to_owned();
    }
    let from = signs.len() - room.saturating_sub(1);
    std::iter::once('…').chain(signs[from..].iter().copied()).collect()
}

fn split(area: Rect, head: u16) -> (Rect, Rect) {
    let head = head.min(area.height / 2);
    let below = Rect { y: area.y + head, height: area.height - head, ..area };
    (Rect { height: head, ..area }, below)
}
