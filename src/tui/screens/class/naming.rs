//! A name that is being typed above a list.

use crate::classroom::name::Name;
use crate::classroom::roster::PupilId;
use crate::l10n::say;
use crate::tui::screen::Ctx;
use crate::tui::widgets::columns::width_of;
use crate::tui::widgets::field::Field;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// Rows above the list: one for the name, and one that is empty.
const ABOVE: u16 = 2;

/// What gets the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Named {
    /// A class.
    Class,
    /// Somebody who comes into the class.
    Newcomer,
    /// A pupil, who is called otherwise from now on.
    Pupil(PupilId),
    /// The team of a pupil; without a name, none.
    Team(PupilId),
}

/// A name that is being typed.
#[derive(Debug)]
pub(super) struct Naming {
    pub(super) named: Named,
    pub(super) field: Field,
}

impl Naming {
    pub(super) fn new(named: Named, text: &str) -> Self {
        Self { named, field: Field::with(text) }
    }

    /// The name, or why it is none.
    pub(super) fn name(&self, ctx: &Ctx<'_>) -> Result<Name, String> {
        Name::new(self.field.text())
            .map_err(|fault| say!(ctx.texts, "name-fault", length = fault.length, longest = Name::LONGEST))
    }
}

/// Where the list stands.
pub(super) fn below(area: Rect) -> Rect {
    let above = ABOVE.min(area.height.saturating_sub(1));
    Rect { y: area.y + above, height: area.height - above, ..area }
}

/// Draws the name, if one is typed.
pub(super) fn draw(naming: Option<&Naming>, frame: &mut Frame<'_>, area: Rect, ctx: &Ctx<'_>) {
    let Some(naming) = naming else { return };
    let label = match naming.named {
        Named::Class => say!(ctx.texts, "naming-class"),
        Named::Newcomer => say!(ctx.texts, "naming-newcomer"),
        Named::Pupil(_) => say!(ctx.texts, "naming-pupil"),
        Named::Team(_) => say!(ctx.texts, "naming-team"),
    };
    let room = usize::from(area.width).saturating_sub(width_of(&label) + 4);
    let mut spans = vec![Span::raw("  "), Span::styled(format!("{label}  "), ctx.theme.accent)];
    spans.extend(naming.field.spans(room, true));
    frame.render_widget(Line::from(spans), Rect { height: area.height.min(1), ..area });
}
