//! What stands below what, as branches.

use super::Pen;
use crate::course::figure::Branch;
use crate::tui::widgets::prose::hanging;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

pub(super) fn lines(root: &Branch, pen: &Pen<'_>) -> Vec<Line<'static>> {
    let mut lines = hanging(Vec::new(), &root.name, pen.width, Style::new());
    grow(root, "", pen, &mut lines);
    lines
}

/// The branches below `branch`, each behind `before`, which holds the lines of those that are not yet at their end.
fn grow(branch: &Branch, before: &str, pen: &Pen<'_>, lines: &mut Vec<Line<'static>>) {
    let last = branch.below.len().saturating_sub(1);
    for (number, below) in branch.below.iter().enumerate() {
        let (fork, on) = if number == last { ("└─ ", "   ") } else { ("├─ ", "│  ") };
        let on = format!("{before}{on}");
        let first = Span::styled(format!("{before}{fork}"), pen.theme.quiet);
        let mut named = hanging(vec![first], &below.name, pen.width, Style::new()).into_iter();
        lines.extend(named.next());
        lines.extend(named.map(|line| {
            let words = line.to_string().trim_start().to_owned();
            Line::from(vec![Span::styled(on.clone(), pen.theme.quiet), Span::raw(words)])
        }));
        grow(below, &on, pen, lines);
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::drawn;
    use crate::course::figure::{Branch, Data};

    fn branch(name: &str, below: Vec<Branch>) -> Branch {
        Branch { name: name.to_owned(), below }
    }

    #[test]
    fn branches_hang_on_what_they_stand_below() {
        let council = branch("supreme council of the economy", vec![branch("trusts", Vec::new())]);
        let root = branch("government", vec![council, branch("bank", Vec::new())]);
        let lines = drawn(&Data::Tree(root), 22);
        let expected = ["government", "├─ supreme council of", "│  the economy", "│  └─ trusts", "└─ bank"];
        assert_eq!(lines, expected);
    }
}
