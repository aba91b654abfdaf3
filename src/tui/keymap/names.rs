//! What the rows of the table are called, and what a name means in a lesson. It must not know keys.

use super::{Binding, Context, KEYMAP};

/// Where keys are for a lesson and the questions in it.
const IN_LESSON: [Context; 5] =
    [Context::Reader, Context::Stop, Context::Front, Context::Judged, Context::Global];

/// The names of all that a key can do, each once.
pub fn names() -> Vec<&'static str> {
    let mut names: Vec<_> = KEYMAP.iter().map(|binding| binding.name).collect();
    names.sort_unstable();
    names.dedup();
    names
}

impl Binding {
    /// Whether it is what its name means in a lesson: a row of the lesson's own, or one whose name no lesson knows.
    pub fn is_of_lesson(&self) -> bool {
        let known = |row: &Self| row.name == self.name && IN_LESSON.contains(&row.context);
        IN_LESSON.contains(&self.context) || !KEYMAP.iter().any(known)
    }
}
