//! What the learner may change of the keys, and why some changes are refused: nobody may lock themselves in.

use super::in_force::{Bound, Keymap};
use super::{Context, KEYMAP};
use crate::tui::action::Action;
use crate::tui::key;
use thiserror::Error;

/// Keys that mean the same everywhere, whatever else is changed: the ways out.
const FIXED: [(&str, Action); 2] = [("esc", Action::Back), ("ctrl-c", Action::Quit)];

/// Why a change was refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// There is no such context.
    #[error("no keys are called '{0}'")]
    Context(String),
    /// There is no such action in the context.
    #[error("nothing in '{context}' is called '{action}'")]
    Action {
        /// The context.
        context: String,
        /// What was asked for.
        action: String,
    },
    /// There is no such key.
    #[error("there is no key '{0}'")]
    Key(String),
    /// The key keeps its meaning, so that there is always a way out.
    #[error("'{0}' always leads out; it can be given nothing else to do")]
    Fixed(String),
    /// The action keeps the key, so that there is always a way out.
    #[error("'{0}' must stay among these keys, so that there is always a way out")]
    Kept(&'static str),
    /// The terminal or the program itself takes the key first.
    #[error("'{0}' stops the program and never arrives as a key")]
    Reserved(String),
    /// Where one types, a letter is a letter.
    #[error("'{0}' is typed into the answer; take a key that is no letter")]
    Letter(String),
    /// The key has another meaning in the same context.
    #[error("'{key}' already means '{action}' in '{context}'")]
    Taken {
        /// The key.
        key: String,
        /// What it means already.
        action: &'static str,
        /// Where.
        context: &'static str,
    },
}

impl Refusal {
    /// The word that is not known, and those that are.
    pub fn unknown(&self) -> Option<(&str, Vec<&'static str>)> {
        match self {
            Self::Context(name) => {
                let known = Keymap::default().contexts().into_iter().map(Context::name);
                Some((name, known.collect()))
            }
            Self::Action { context, action } => {
                let rows = KEYMAP.iter().filter(|row| row.context.name() == context);
                Some((action, rows.map(|row| row.name).collect()))
            }
            Self::Key(name) => Some((name, key::names().collect())),
            _ => None,
        }
    }
}

impl Keymap {
    /// Gives an action in a context these keys and no others.
    ///
    /// # Errors
    /// If a name is not known, or a key is not to be had. Whether it has another meaning in the context is found by
    /// [`Keymap::clash`], when all changes are made.
    pub fn rebind(&mut self, context: &str, action: &str, keys: &[String]) -> Result<(), Refusal> {
        let in_context = |bound: &&mut Bound| bound.binding.context.name() == context;
        let mut rows = self.rows.iter_mut().filter(in_context).peekable();
        if rows.peek().is_none() {
            return Err(Refusal::Context(context.to_owned()));
        }
        let row = rows
            .find(|bound| bound.binding.name == action)
            .ok_or_else(|| Refusal::Action { context: context.to_owned(), action: action.to_owned() })?;
        for key in keys {
            may_mean(key, row.binding.action, row.binding.context)?;
        }
        let is_global = row.binding.context == Context::Global;
        let kept = FIXED.iter().find(|(key, means)| {
            is_global && *means == row.binding.action && !keys.iter().any(|name| name == key)
        });
        if let Some((key, _)) = kept {
            return Err(Refusal::Kept(key));
        }
        row.keys = keys.iter().cloned().map(Into::into).collect();
        Ok(())
    }

    /// Whether a key of an action has another meaning in the same context.
    pub fn clash(&self, context: &str, action: &str) -> Option<Refusal> {
        let rows = || self.rows.iter().filter(|bound| bound.binding.context.name() == context);
        let own = rows().find(|bound| bound.binding.name == action)?;
        let others = rows().filter(|bound| bound.binding.name != action);
        others.flat_map(|bound| bound.keys.iter().map(move |key| (key, bound.binding))).find_map(
            |(key, other)| {
                let (key, action, context) = (key.to_string(), other.name, other.context.name());
                own.keys.iter().any(|name| key::parse(name) == key::parse(&key)).then_some(Refusal::Taken {
                    key,
                    action,
                    context,
                })
            },
        )
    }
}

fn may_mean(name: &str, action: Action, context: Context) -> Result<(), Refusal> {
    let Some(event) = key::parse(name) else { return Err(Refusal::Key(name.to_owned())) };
    let leads_out = |means| means == action || means == Action::Back && action == Action::LeaveField;
    let is_fixed = |(key, means): &(&str, Action)| key::parse(key) == Some(event) && !leads_out(*means);
    if name == "ctrl-z" {
        return Err(Refusal::Reserved(name.to_owned()));
    }
    if FIXED.iter().any(is_fixed) {
        return Err(Refusal::Fixed(name.to_owned()));
    }
    if context == Context::Typing && key::is_letter(name) {
        return Err(Refusal::Letter(name.to_owned()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Texts;

    fn rebound(context: &str, action: &str, keys: &[&str]) -> Result<Keymap, Refusal> {
        let mut keymap = Keymap::default();
        let keys: Vec<String> = keys.iter().map(ToString::to_string).collect();
        keymap.rebind(context, action, &keys)?;
        keymap.clash(context, action).map_or(Ok(keymap), Err)
    }

    fn refused(context: &str, action: &str, keys: &[&str]) -> String {
        rebound(context, action, keys).unwrap_err().to_string()
    }

    #[test]
    fn a_new_key_works_shows_and_replaces_the_old_one() {
        let keymap = rebound("reader", "page-down", &["ctrl-n", "alt-n", "f5"]).unwrap();
        let action = |name: &str| keymap.action(&[Context::Reader], &key::parse(name).unwrap());
        assert_eq!(["ctrl-n", "alt-n", "f5"].map(action), [Some(Action::PageDown); 3]);
        assert_eq!(action("pgdn"), None);
        let offers = keymap.footer(&[Context::Reader], false, |_| true, &Texts::default());
        assert!(offers.iter().any(|offer| offer.key == "ctrl-n" && offer.action == Action::PageDown));
    }

    #[test]
    fn an_action_may_do_without_a_key() {
        assert!(rebound("reader", "suspend-nothing", &[]).is_err());
        let keymap = rebound("reader", "page-up", &[]).unwrap();
        assert_eq!(keymap.action(&[Context::Reader], &key::parse("pgup").unwrap()), None);
    }

    #[test]
    fn names_that_are_not_known_are_refused_and_the_known_ones_named() {
        assert_eq!(refused("raeder", "page-down", &["x"]), "no keys are called 'raeder'");
        assert_eq!(refused("reader", "pagedown", &["x"]), "nothing in 'reader' is called 'pagedown'");
        assert_eq!(refused("reader", "page-down", &["pagedown"]), "there is no key 'pagedown'");
        let refusal = rebound("reader", "pagedown", &["x"]).unwrap_err();
        assert!(refusal.unknown().unwrap().1.contains(&"page-down"));
    }

    #[test]
    fn a_key_has_one_meaning_in_a_context() {
        let refusal = refused("reader", "page-down", &["space", "j"]);
        assert_eq!(refusal, "'j' already means 'down' in 'reader'");
    }

    #[test]
    fn nobody_can_lock_themselves_in() {
        assert!(refused("reader", "page-down", &["esc"]).contains("always leads out"));
        assert!(refused("stop", "answer", &["ctrl-c"]).contains("always leads out"));
        assert!(refused("global", "back", &["q"]).contains("'esc' must stay"));
        assert!(refused("global", "quit", &[]).contains("'ctrl-c' must stay"));
        assert!(refused("reader", "undo", &["ctrl-z"]).contains("never arrives"));
        assert!(refused("typing", "submit", &["x"]).contains("no letter"));
        assert!(rebound("global", "back", &["esc", "backspace"]).is_ok());
        assert!(rebound("typing", "leave-field", &["f2"]).is_ok(), "Esc is still there, everywhere");
        assert!(rebound("typing", "leave-field", &["f2", "esc"]).is_ok());
    }
}
