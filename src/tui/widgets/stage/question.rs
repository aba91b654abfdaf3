//! A question in large: what is asked, then A, B, C with room between them.

use super::{Sheet, answered_by_one, bars};
use crate::classroom::audience::{Asked, Audience};
use crate::classroom::game::letter;
use crate::l10n::say;
use crate::tui::screen::Ctx;
use crate::tui::theme::TICK;
use crate::tui::widgets::columns::width_of;
use crate::tui::widgets::prose::hanging;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Columns that a bar needs to stand beside its option; with fewer it stands below.
const BAR_ROOM: u16 = 10;

pub(super) fn lines(audience: &Audience, asked: &Asked, sheet: &Sheet, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    let mut lines = sheet.words(&asked.prompt, ctx.theme.strong);
    if let Some(under) = &asked.under {
        lines.extend(sheet.words(under, ctx.theme.quiet));
    }
    if let Some(how) = how(asked, ctx) {
        lines.extend(sheet.words(&how, ctx.theme.quiet));
    }
    if !asked.lefts.is_empty() {
        lines.extend(Sheet::blank(sheet.spacing.gap));
        for (number, left) in (1..).zip(&asked.lefts) {
            lines.extend(labelled(&number.to_string(), left, "", Style::new(), sheet, ctx));
        }
    }
    let options = options(asked, ctx);
    if !options.is_empty() {
        lines.extend(Sheet::blank(sheet.spacing.gap));
    }
    for (at, option) in options.iter().enumerate() {
        if at > 0 {
            lines.extend(Sheet::blank(sheet.spacing.between));
        }
        lines.extend(option_lines(audience, at, option, sheet, ctx));
    }
    lines
}

/// What stands at the letters. Of a statement: true and false.
fn options(asked: &Asked, ctx: &Ctx<'_>) -> Vec<String> {
    match asked.kind.as_str() {
        "TrueFalse" => vec![say!(ctx.texts, "drill-true"), say!(ctx.texts, "drill-false")],
        _ => asked.options.clone(),
    }
}

/// How such a question is answered, where it is not plain to see.
fn how(asked: &Asked, ctx: &Ctx<'_>) -> Option<String> {
    match asked.kind.as_str() {
        "Multi" => Some(say!(ctx.texts, "drill-how-multi")),
        "Order" => Some(say!(ctx.texts, "drill-how-order")),
        "Match" => Some(say!(ctx.texts, "drill-how-match")),
        _ => None,
    }
}

/// An option with its letter; a tick if it is right, and how many chose it, once that may be seen.
fn option_lines(
    audience: &Audience,
    at: usize,
    option: &str,
    sheet: &Sheet,
    ctx: &Ctx<'_>,
) -> Vec<Line<'static>> {
    let is_right = audience.solution.as_ref().is_some_and(|solution| solution.letters.contains(&at));
    let (sign, style) = if is_right { (TICK, ctx.theme.right) } else { ("", Style::new()) };
    let mut lines = labelled(&letter(at).to_string(), option, sign, style, sheet, ctx);
    let Some(shown) = audience.bars.as_ref().filter(|_| !answered_by_one(audience)) else { return lines };
    if sheet.right < BAR_ROOM {
        let bar = bars::beside(shown, at, usize::from(sheet.measure.saturating_sub(4)));
        lines.extend(bar.map(|bar| sheet.placed(Line::raw(format!("    {bar}")))));
    } else if let (Some(line), Some(bar)) =
        (lines.first_mut(), bars::beside(shown, at, usize::from(sheet.right - 3)))
    {
        let gap = usize::from(sheet.left + sheet.measure + 2).saturating_sub(line.width());
        line.push_span(Span::raw(format!("{}{bar}", " ".repeat(gap))));
    }
    lines
}

/// Words after a letter or a number, which has its sign to the left of the column.
fn labelled(
    label: &str,
    text: &str,
    sign: &str,
    style: Style,
    sheet: &Sheet,
    ctx: &Ctx<'_>,
) -> Vec<Line<'static>> {
    let first = vec![Span::styled(format!("{label}   "), ctx.theme.strong)];
    let lines = hanging(first, text, sheet.measure, style).into_iter();
    let mut lines: Vec<_> = lines.map(|line| sheet.placed(line)).collect();
    if let Some(margin) =
        lines.first_mut().and_then(|line| line.spans.first_mut()).filter(|_| !sign.is_empty())
    {
        let left = usize::from(sheet.left).saturating_sub(width_of(sign) + 1);
        *margin = Span::styled(format!("{}{sign} ", " ".repeat(left)), style);
    }
    lines
}
