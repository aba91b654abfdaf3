//! What a window for the projector has seen of the teacher's.

use super::audience::Audience;

/// What a window for the projector has seen of the teacher's.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Shown {
    /// Nothing yet: it waits.
    #[default]
    Nothing,
    /// How things stand.
    Live(Box<Audience>),
    /// How things stood when the teacher's window closed: it waits for another.
    Gone(Box<Audience>),
    /// Something that another version of the program shows.
    Foreign,
}
