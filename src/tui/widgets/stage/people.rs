//! Who plays, before the first question, and how the points stand. Nobody is shown as the last: that is seen to by
//! whoever makes the picture.

use super::{Sheet, answered_by_one, name};
use crate::classroom::audience::{Audience, Place, Seen};
use crate::classroom::game::{Phase, Points, Way};
use crate::l10n::say;
use crate::tui::screen::Ctx;
use crate::tui::theme::TICK;
use crate::tui::widgets::columns::{clipped, width_of};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

pub(super) fn lobby(audience: &Audience, sheet: &Sheet, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    let mut lines: Vec<_> = Sheet::blank(sheet.spacing.gap).collect();
    lines.extend(sheet.words(&audience.title, ctx.theme.strong));
    lines.extend(sheet.words(&say!(ctx.texts, "drill-questions", count = audience.of), Style::new()));
    lines.extend(Sheet::blank(sheet.spacing.gap));
    match audience.way {
        Way::Teams => lines.extend(teams(audience, sheet, ctx)),
        Way::Hands => lines.extend(sheet.words(&say!(ctx.texts, "drill-with-hands"), Style::new())),
        Way::Paper { .. } => lines.extend(sheet.words(&say!(ctx.texts, "drill-on-paper"), Style::new())),
        Way::HotSeat => lines.extend(seats(audience, sheet, ctx)),
    }
    lines
}

/// The teams with their keys, to be tested.
fn teams(audience: &Audience, sheet: &Sheet, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    let mut lines = sheet.words(&say!(ctx.texts, "drill-test-keys"), Style::new());
    lines.extend(Sheet::blank(sheet.spacing.between));
    for seen in &audience.players {
        let key = seen.key.map_or_else(|| " ".to_owned(), |key| key.to_uppercase().to_string());
        let is_tested = audience.turned.tested.contains(&seen.number);
        let name = clipped(&name(seen, ctx), usize::from(sheet.measure).saturating_sub(8));
        let mut line = Line::from(vec![Span::styled(format!("{key}   "), ctx.theme.strong), Span::raw(name)]);
        if is_tested {
            line.push_span(Span::styled(format!("   {TICK}"), ctx.theme.right));
        }
        lines.push(sheet.placed(line));
    }
    lines.extend(Sheet::blank(1));
    let said = match audience.turned.strange {
        Some(key) => say!(ctx.texts, "drill-strange-key", key = key.to_string()),
        None => say!(ctx.texts, "drill-keys-at-once"),
    };
    lines.extend(sheet.words(&said, ctx.theme.quiet));
    lines
}

/// Who may be called.
fn seats(audience: &Audience, sheet: &Sheet, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    if answered_by_one(audience) {
        return sheet.words(&say!(ctx.texts, "drill-together"), Style::new());
    }
    let here = say!(ctx.texts, "drill-here", count = audience.players.len());
    let mut lines = sheet.words(&here, Style::new());
    let named: Vec<&Seen> = audience.players.iter().filter(|seen| seen.name.is_some()).collect();
    if !named.is_empty() {
        let names: Vec<String> = named.into_iter().map(|seen| name(seen, ctx)).collect();
        lines.extend(Sheet::blank(sheet.spacing.between));
        lines.extend(sheet.words(&names.join(" · "), ctx.theme.quiet));
    }
    lines
}

pub(super) fn standings(audience: &Audience, sheet: &Sheet, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    let mut lines: Vec<_> = Sheet::blank(sheet.spacing.gap).collect();
    let is_over = audience.phase == Phase::End;
    let title = if is_over { say!(ctx.texts, "drill-end") } else { say!(ctx.texts, "drill-points") };
    lines.extend(sheet.words(&title, ctx.theme.strong));
    if let Some((right, of)) = audience.total.filter(|(_, of)| *of > 0) {
        lines.extend(Sheet::blank(sheet.spacing.between));
        let percent = (f64::from(right) * 100.0 / f64::from(of)).round();
        let words = say!(ctx.texts, "drill-total", right = right, of = of, percent = percent);
        lines.extend(sheet.words(&words, Style::new()));
    }
    if !audience.standings.is_empty() {
        lines.extend(Sheet::blank(sheet.spacing.gap));
        let rows = audience.standings.iter();
        lines.extend(rows.map(|place| sheet.placed(Line::raw(row(place, sheet, ctx)))));
    }
    lines
}

/// A place, the name, and the points at the right edge of the column.
fn row(place: &Place, sheet: &Sheet, ctx: &Ctx<'_>) -> String {
    let called = Seen { number: place.number.unwrap_or(0), name: place.name.clone(), key: None };
    let points = Points(place.points).to_string();
    let room = usize::from(sheet.measure).saturating_sub(width_of(&points) + 6);
    let name = clipped(&name(&called, ctx), room);
    let gap = room.saturating_sub(width_of(&name)) + 2;
    format!("{:>2}  {name}{}{points}", place.place, " ".repeat(gap))
}
