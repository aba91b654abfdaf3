//! The answer: how many knew it, why it is right, why the lure is not, and who changed. The passage has a screen of its
//! own.

use super::{Sheet, answered_by_one};
use crate::classroom::audience::{Asked, Audience, Solution};
use crate::classroom::game::Switches;
use crate::l10n::say;
use crate::tui::screen::Ctx;
use crate::tui::theme::{CROSS, TICK};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

pub(super) fn lines(
    audience: &Audience,
    asked: &Asked,
    solution: &Solution,
    sheet: &Sheet,
    ctx: &Ctx<'_>,
) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    if solution.letters.is_empty() {
        lines.extend(Sheet::blank(sheet.spacing.gap));
        for key in &solution.key {
            lines.extend(sheet.words(&format!("{TICK} {key}"), ctx.theme.right));
        }
    }
    lines.extend(Sheet::blank(1));
    lines.extend(how_many(audience, asked, solution, sheet, ctx));
    lines.extend(solution.switches.iter().flat_map(|switches| table(switches, sheet, ctx)));
    if let Some(why) = &solution.why {
        lines.extend(sheet.labelled(&say!(ctx.texts, "drill-why"), why, ctx));
    }
    if let Some((letter, why)) = &solution.lure {
        let label = say!(ctx.texts, "drill-why-not", letter = letter.to_string());
        lines.extend(sheet.labelled(&label, why, ctx));
    }
    lines
}

/// How many were right; of one who answers for all, whether.
fn how_many(
    audience: &Audience,
    asked: &Asked,
    solution: &Solution,
    sheet: &Sheet,
    ctx: &Ctx<'_>,
) -> Vec<Line<'static>> {
    let is_right = solution.right > 0;
    match asked.answered {
        0 => Vec::new(),
        _ if answered_by_one(audience) && is_right => {
            sheet.words(&format!("{TICK} {}", say!(ctx.texts, "drill-right")), ctx.theme.right)
        }
        _ if answered_by_one(audience) => {
            sheet.words(&format!("{CROSS} {}", say!(ctx.texts, "drill-not-right")), ctx.theme.wrong)
        }
        answered => {
            let words = say!(ctx.texts, "drill-how-many", right = solution.right, of = answered);
            sheet.words(&words, ctx.theme.strong)
        }
    }
}

/// Who changed from the first vote to the second: a row for each answer to the first.
fn table(switches: &Switches, sheet: &Sheet, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    let (first, then) = (say!(ctx.texts, "drill-first-vote"), say!(ctx.texts, "drill-then"));
    let row = |sign: &str, right: u32, wrong: u32| {
        let line = format!("{first} {sign}   {then} {TICK} {right:>3}   {then} {CROSS} {wrong:>3}");
        sheet.placed(Line::from(vec![Span::styled(line, Style::new())]))
    };
    vec![
        row(TICK, switches.stayed_right, switches.to_wrong),
        row(CROSS, switches.to_right, switches.stayed_wrong),
    ]
}

/// The passage that says so, on a screen of its own.
pub(super) fn passage(solution: &Solution, sheet: &Sheet, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    let title = sheet.words(&say!(ctx.texts, "drill-passage"), ctx.theme.quiet);
    let mut lines = title;
    for paragraph in solution.passage.iter().flat_map(|text| text.split("\n\n")) {
        lines.extend(Sheet::blank(1));
        // What stands in columns of a table is told apart by more than a space.
        lines.extend(sheet.words(&paragraph.replace('\t', " · "), Style::new()));
    }
    lines
}
