//! How a class looks, line by line. It changes nothing.

use super::Roster;
use crate::classroom::name::{Name, short};
use crate::classroom::roster::Pupil;
use crate::l10n::say;
use crate::tui::screen::Ctx;
use crate::tui::theme::MARKER;
use crate::tui::widgets::columns::{padded, width_of};
use crate::tui::widgets::prose::paragraph;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// The most columns for the names of teams.
const TEAM: usize = 16;

/// How many columns everything gets.
struct Widths {
    name: usize,
    team: usize,
}

impl Roster {
    /// All lines, and the one of each pupil.
    pub(super) fn lines(&self, width: u16, ctx: &Ctx<'_>) -> (Vec<Line<'static>>, Vec<usize>) {
        let (mut lines, mut of_pupils) = (Vec::new(), Vec::new());
        if self.class.present().next().is_none() {
            lines.extend(paragraph(&say!(ctx.texts, "class-empty"), width, Style::new()));
        }
        let widths = self.widths(usize::from(width), ctx);
        let mut has_heading = false;
        for (row, (pupil, label)) in self.class.told_apart().into_iter().enumerate() {
            if pupil.is_removed && !std::mem::replace(&mut has_heading, true) {
                lines.push(Line::default());
                lines.push(Line::styled(format!("  {}", say!(ctx.texts, "class-left")), ctx.theme.quiet));
            }
            of_pupils.push(lines.len());
            lines.push(line(row == self.selection.row, pupil, &label, &widths, ctx));
        }
        (lines, of_pupils)
    }

    /// The line of the marked pupil.
    pub(super) fn focus(&self, of_pupils: &[usize]) -> usize {
        of_pupils.get(self.selection.row).copied().unwrap_or(0)
    }

    fn widths(&self, width: usize, ctx: &Ctx<'_>) -> Widths {
        let pupils = &self.class.pupils;
        let teams = pupils.iter().filter_map(|pupil| pupil.group.as_ref());
        let team = teams.map(|team| width_of(team.as_str()) + 2).max().unwrap_or(0).min(TEAM);
        let hidden = if pupils.iter().any(|pupil| pupil.is_hidden) { width_of(&hidden(ctx)) } else { 0 };
        let names = self.class.told_apart().into_iter().map(|(_, label)| width_of(&label) + 3);
        let room = width.saturating_sub(team + hidden + 2);
        Widths { name: names.max().unwrap_or(0).min(room), team }
    }
}

fn line(is_marked: bool, pupil: &Pupil, label: &str, widths: &Widths, ctx: &Ctx<'_>) -> Line<'static> {
    let sign = if is_marked { MARKER } else { " " };
    let style = match (is_marked, pupil.is_removed) {
        (true, _) => ctx.theme.accent,
        (false, true) => ctx.theme.quiet,
        (false, false) => Style::new(),
    };
    let label = short(label, widths.name.saturating_sub(2));
    let team = pupil.group.as_ref().map_or("", Name::as_str);
    let hidden = if pupil.is_hidden { hidden(ctx) } else { String::new() };
    Line::from(vec![
        Span::styled(format!("{sign} "), ctx.theme.accent),
        Span::styled(padded(&label, widths.name), style),
        Span::raw(padded(team, widths.team)),
        Span::styled(hidden, ctx.theme.quiet),
    ])
}

fn hidden(ctx: &Ctx<'_>) -> String {
    say!(ctx.texts, "drill-class-is-hidden")
}
