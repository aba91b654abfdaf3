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
    /// What `event` means in the first of `contexts` that knows the key: the character that was typed, else the key on
    /// which it lies.
    pub fn binding(&self, contexts: &[Context], event: &KeyEvent) -> Option<&'static Binding> {
        self.typed(contexts, event).or_else(|| self.typed(contexts, &key::on_latin_layout(event)?))
    }

    fn typed(&self, contexts: &[Context], event: &KeyEvent) -> Option<&'static Binding> {
        contexts.iter().find_map(|context| {
            self.rows(*context)
                .find(|bound| bound.keys.iter().any(|name| key::matches(name, event)))
                .map(|bound| bound.binding)
        })
    }

    /// What `event` means, see [`Keymap::binding`].
    pub fn action(&self, contexts: &[Context], event: &KeyEvent) -> Option<Action> {
        self.binding(contexts, event).map(|binding| binding.action)
    }

    /// The keys in force for what a key does in a lesson, by its name in the table; none while all that the table gives
    /// to it are among them.
    pub fn changed(&self, name: &str) -> Option<&[Cow<'static, str>]> {
        let mut named =
            self.rows.iter().filter(|bound| bound.binding.name == name && bound.binding.is_of_lesson());
        let lacks_one =
            |bound: &&Bound| bound.binding.keys.iter().any(|key| !bound.keys.iter().any(|k| k == key));
        named.find(lacks_one).map(|bound| bound.keys.as_slice())
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
    fn a_key_is_known_where_it_lies_also_while_the_keyboard_is_switched_to_russian() {
        let keymap = Keymap::default();
        let contexts = [Context::Reader, Context::Global];
        let action = |name: &str| keymap.action(&contexts, &key::parse(name).unwrap());
        for (russian, latin) in
            [("о", "j"), ("О", "J"), ("Л", "K"), ("ctrl-щ", "ctrl-o"), ("э", "'"), ("Х", "{")]
        {
            assert!(action(latin).is_some(), "{latin}");
            assert_eq!(action(russian), action(latin), "{russian}");
        }
        assert_eq!(["ё", "ж", "ю", "ß"].map(action), [None; 4], "nothing lies there");
    }

    #[test]
    fn yes_and_no_in_russian_are_not_taken_for_the_keys_on_which_they_lie() {
        let keymap = Keymap::default();
        let action = |name: &str| keymap.action(&[Context::Truth], &key::parse(name).unwrap());
        let (yes, no) = (Some(Action::Truth(true)), Some(Action::Truth(false)));
        assert_eq!(["д", "н", "е", "а", "т"].map(action), [yes, no, yes, no, no]);
    }

    #[test]
    fn a_russian_letter_that_was_given_something_to_do_does_that() {
        let mut keymap = Keymap::default();
        keymap.rebind("global", "zen", &["о".to_owned()]).unwrap();
        let typed = key::parse("о").unwrap();
        assert_eq!(keymap.action(&[Context::Reader, Context::Global], &typed), Some(Action::Zen));
        assert_eq!(keymap.action(&[Context::Reader], &typed), Some(Action::Down));
    }

    #[test]
    fn keys_have_changed_once_one_of_the_table_is_gone() {
        let mut keymap = Keymap::default();
        assert_eq!(keymap.changed("table"), None);
        keymap.rebind("reader", "table", &["f5".to_owned(), "T".to_owned()]).unwrap();
        assert_eq!(keymap.changed("table"), None, "what a text may name still works");
        keymap.rebind("reader", "table", &["f5".to_owned()]).unwrap();
        assert_eq!(keymap.changed("table").unwrap(), ["f5"]);
        keymap.rebind("home", "review", &["f6".to_owned()]).unwrap();
        assert_eq!(keymap.changed("review"), None, "in a lesson it is what it was");
        keymap.rebind("contents", "contents", &[]).unwrap();
        assert_eq!(keymap.changed("contents"), None);
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
