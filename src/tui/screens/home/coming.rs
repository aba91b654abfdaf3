//! How many cards the next days bring: a bar and a number for each day.

use crate::domain::day::StudyDay;
use crate::l10n::say;
use crate::tui::screen::Ctx;
use crate::tui::widgets::columns::width_of;
use ratatui::text::Line;

/// Columns for a day.
const DAY: usize = 7;

/// Bars of one row, by eighths of the highest.
const BARS: [&str; 8] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/// The days, their bars and their numbers, today first; nothing if nothing comes or there is no room.
pub(super) fn lines(coming: &[usize], today: StudyDay, width: u16, ctx: &Ctx<'_>) -> Vec<Line<'static>> {
    let days = coming.len() * DAY;
    let most = coming.iter().copied().max().unwrap_or(0);
    let Some(rest) = usize::from(width).checked_sub(days).filter(|_| most > 0) else { return Vec::new() };
    let title = format!("  {} ", say!(ctx.texts, "home-days"));
    let title = if width_of(&title) < rest { title } else { String::new() };
    let indent = " ".repeat(rest.min(width_of(&title)));
    let row = |cell: &dyn Fn(usize, usize) -> String| {
        coming.iter().enumerate().map(|(nth, count)| at_right(&cell(nth, *count))).collect::<String>()
    };
    let names = row(&|nth, _| match nth {
        0 => say!(ctx.texts, "date-today"),
        nth => ctx.texts.weekday(today.plus(nth as u32).0),
    });
    vec![
        Line::styled(format!("{title}{names}"), ctx.theme.quiet),
        Line::styled(format!("{indent}{}", row(&|_, count| bar(count, most).to_owned())), ctx.theme.accent),
        Line::from(format!("{indent}{}", row(&|_, count| count.to_string()))),
    ]
}

/// The bar of `count` where the highest stands for `most`; what is there at all is seen.
fn bar(count: usize, most: usize) -> &'static str {
    let eighths = (count * BARS.len()).div_ceil(most.max(1));
    eighths.checked_sub(1).and_then(|at| BARS.get(at)).unwrap_or(&" ")
}

fn at_right(text: &str) -> String {
    format!("{}{text}", " ".repeat(DAY.saturating_sub(width_of(text))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_as_high_as_its_share_and_never_nothing_for_something() {
        assert_eq!([0, 1, 50, 51, 100].map(|count| bar(count, 100)), [" ", "▁", "▄", "▅", "█"]);
        assert_eq!(bar(1, 1), "█");
        assert_eq!(bar(0, 0), " ");
        assert_eq!(bar(1, 100_000), "▁");
    }
}
