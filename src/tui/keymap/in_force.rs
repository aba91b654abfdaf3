//! The keys in force: the table with what the learner changed of it. Keys are dispatched from here, and the footer and the
//! help screen are drawn from here; neither looks into the table itself.

use super::{Binding, Context, KEYMAP};
use crate::l10n::Texts;
use crate::tui::action::Action;
use crate::tui::key;
use crossterm::event::KeyEvent;
use std::borrow::Cow;

/// A row of the table with the keys that are in force for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bound {
    /// The row.
    pub binding: &'static Binding,
    /// Names of keys, see [`key::parse`]; the first is the one that is shown.
    pub keys: Vec<Cow<'static, str>>,
}

/// The keys in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keymap {
    pub(super) rows: Vec<Bound>,
}

/// The table as it is.
impl Default for Keymap {
    fn default() -> Self {
        let bound = |binding: &'static Binding| {
            let keys = binding.keys.iter().map(|key| Cow::Borrowed(*key)).collect();
            Bound { binding, keys }
        };
        Self { rows: KEYMAP.iter().map(bound).collect() }
    }
}

/// A key that works now, for the footer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The name of the key.
    pub key: String,
    /// What it means.
    pub action: Action,
    /// What it does, in a word or two.
    pub words: String,
}

impl Keymap {
    /// What `event` means in the first of `contexts` that knows the key.
    pub fn action(&self, contexts: &[Context], event: &KeyEvent) -> Option<Action> {
        contexts.iter().find_map(|context| {
            self.rows(*context)
                .find(|bound| bound.keys.iter().any(|name| key::matches(name, event)))
                .map(|bound| bound.binding.action)
        })
    }

    /// How the first key of an action is printed; empty if none is left to it.
    pub fn label(&self, action: Action, ascii: bool) -> String {
        let label = if ascii { key::ascii_label } else { key::label };
        let bound = self.rows.iter().find(|bound| bound.binding.action == action);
        bound.and_then(|bound| bound.keys.first()).map(|name| label(name)).unwrap_or_default()
    }

    /// All contexts, each once.
    pub fn contexts(&self) -> Vec<Context> {
        let mut contexts = Vec::new();
        for bound in &self.rows {
            if !contexts.contains(&bound.binding.context) {
                contexts.push(bound.binding.context);
            }
        }
        contexts
    }

    /// The rows of one context.
    pub fn rows(&self, context: Context) -> impl Iterator<Item = &Bound> {
        self.rows.iter().filter(move |bound| bound.binding.context == context)
    }

    /// The rows of `contexts` with those of their keys that reach them: not one that an earlier row has taken, nor, while
    /// letters are typed into a field, one that is a letter.
    pub fn within_reach(&self, contexts: &[Context], is_typing: bool) -> Vec<Bound> {
        let mut taken: Vec<&Cow<'static, str>> = Vec::new();
        let mut within_reach = Vec::new();
        for bound in contexts.iter().flat_map(|context| self.rows(*context)) {
            let is_free =
                |name: &&Cow<'static, str>| !(taken.contains(name) || is_typing && key::is_letter(name));
            let keys = bound.keys.iter().filter(is_free).cloned().collect();
            within_reach.push(Bound { binding: bound.binding, keys });
            taken.extend(&bound.keys);
        }
        within_reach
    }

    /// The keys that reach their row in `contexts` and belong into the footer.
    /// An action that `offers` denies, or that was named, is not named.
    pub fn footer(
        &self,
        contexts: &[Context],
        is_typing: bool,
        offers: impl Fn(Action) -> bool,
        texts: &Texts,
    ) -> Vec<Offer> {
        let mut named: Vec<Offer> = Vec::new();
        for Bound { binding, keys } in self.within_reach(contexts, is_typing) {
            let action = binding.action;
            let is_wanted = offers(action) && !named.iter().any(|offer| offer.action == action);
            let key = keys.first().filter(|_| is_wanted);
            if let Some((key, words)) = key.zip(binding.footer(texts)) {
                named.push(Offer { key: key.to_string(), action, words });
            }
        }
        named
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_specific_context_comes_first_and_its_keys_are_not_offered_twice() {
        let keymap = Keymap::default();
        let space = key::parse("space").unwrap();
        assert_eq!(keymap.action(&[Context::Stop, Context::Reader], &space), Some(Action::Answer));
        assert_eq!(keymap.action(&[Context::Reader], &space), Some(Action::PageDown));
        let contexts = [Context::Stop, Context::Reader, Context::Global];
        let offers = keymap.footer(&contexts, false, |_| true, &Texts::default());
        let items: Vec<_> = offers.iter().map(|offer| (offer.key.as_str(), offer.words.as_str())).collect();
        assert_eq!(items[0], ("space", "answer"));
        assert!(items.contains(&("pgdn", "page")));
    }

    #[test]
    fn while_one_types_the_footer_names_no_letters() {
        let contexts = [Context::Typing, Context::Reader, Context::Global];
        let offers = Keymap::default().footer(&contexts, true, |_| true, &Texts::default());
        let keys: Vec<&str> = offers.iter().map(|offer| offer.key.as_str()).collect();
        assert!(keys.contains(&"f1") && keys.contains(&"pgdn"), "{keys:?}");
        assert!(keys.iter().all(|key| key.len() > 1), "{keys:?}");
    }
}
