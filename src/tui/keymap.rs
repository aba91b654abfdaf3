//! What every key does: one table, from which keys are dispatched and footers, the help screen and the README's table
//! are drawn.

use super::action::Action;
use super::key;
use crate::domain::rating::Rating;
use crossterm::event::KeyEvent;

/// Where a binding applies. A screen names its contexts, the most specific first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Context {
    /// An answer was shown: the learner grades.
    Grade,
    /// One option is to be chosen.
    Choice,
    /// Options are to be ticked.
    Ticks,
    /// A statement is to be accepted or rejected.
    Truth,
    /// Words are to be typed.
    Typing,
    /// Lines are to be put in order.
    Order,
    /// Pairs are to be found.
    Pairs,
    /// An answer was judged.
    Judged,
    /// A front is shown: think, then look.
    Front,
    /// A question stands open in the text.
    Stop,
    /// The reader.
    Reader,
    /// A review.
    Review,
    /// A term in full.
    Term,
    /// The home screen.
    Home,
    /// Nothing is left to review.
    Done,
    /// A text over the page.
    Page,
    /// Any list.
    List,
    /// Everywhere.
    Global,
}

impl Context {
    /// What a reader of the key table calls it.
    pub fn title(self) -> &'static str {
        match self {
            Self::Grade => "Grading yourself",
            Self::Choice => "Choosing an answer",
            Self::Ticks => "Ticking answers",
            Self::Truth => "True or false",
            Self::Typing => "Typing an answer",
            Self::Order => "Putting in order",
            Self::Pairs => "Finding pairs",
            Self::Judged => "After an answer",
            Self::Front => "Recalling an answer",
            Self::Stop => "A question in the text",
            Self::Reader => "Reading",
            Self::Review => "Review",
            Self::Term => "A term in full",
            Self::Home => "Home",
            Self::Done => "After a review",
            Self::Page => "A text over the page",
            Self::List => "Lists",
            Self::Global => "Everywhere",
        }
    }
}

/// A row of the table.
#[derive(Debug)]
pub struct Binding {
    /// Where it applies.
    pub context: Context,
    /// Names of keys, see [`key::parse`]; the first is the one that is shown.
    pub keys: &'static [&'static str],
    /// What they mean.
    pub action: Action,
    /// What they do, in a few words.
    pub help: &'static str,
    /// The same in a word or two for the footer; empty if it does not belong there.
    pub footer: &'static str,
}

const fn row(
    context: Context,
    keys: &'static [&'static str],
    action: Action,
    help: &'static str,
    footer: &'static str,
) -> Binding {
    Binding { context, keys, action, help, footer }
}

/// The table. Within a context the most useful row stands first: footers are cut at the right.
pub static KEYMAP: &[Binding] = {
    use Action as A;
    use Context as C;
    &[
        row(C::Front, &["space", "enter"], A::Answer, "show the answer", "show the answer"),
        row(C::Grade, &["1"], A::Grade(Rating::Again), "again: I did not know it", "again"),
        row(C::Grade, &["2"], A::Grade(Rating::Hard), "hard: with difficulty", "hard"),
        row(C::Grade, &["3", "enter"], A::Grade(Rating::Good), "good: I knew it", "good"),
        row(C::Grade, &["4"], A::Grade(Rating::Easy), "easy: at once", "easy"),
        row(C::Choice, &["a"], A::Pick(0), "choose a", ""),
        row(C::Choice, &["b"], A::Pick(1), "choose b", ""),
        row(C::Choice, &["c"], A::Pick(2), "choose c", ""),
        row(C::Choice, &["d"], A::Pick(3), "choose d", ""),
        row(C::Choice, &["e"], A::Pick(4), "choose e", ""),
        row(C::Choice, &["f"], A::Pick(5), "choose f", ""),
        row(C::Choice, &["g"], A::Pick(6), "choose g", ""),
        row(C::Choice, &["h"], A::Pick(7), "choose h", ""),
        row(C::Choice, &["enter"], A::Submit, "choose the marked answer", "choose, or its letter"),
        row(C::Choice, &["down", "j"], A::Down, "mark the next answer", ""),
        row(C::Choice, &["up", "k"], A::Up, "mark the answer before", ""),
        row(C::Ticks, &["space"], A::Toggle, "tick or untick", "tick"),
        row(C::Ticks, &["a"], A::Pick(0), "tick a", "… tick"),
        row(C::Ticks, &["b"], A::Pick(1), "tick b", ""),
        row(C::Ticks, &["c"], A::Pick(2), "tick c", ""),
        row(C::Ticks, &["d"], A::Pick(3), "tick d", ""),
        row(C::Ticks, &["e"], A::Pick(4), "tick e", ""),
        row(C::Ticks, &["f"], A::Pick(5), "tick f", ""),
        row(C::Ticks, &["g"], A::Pick(6), "tick g", ""),
        row(C::Ticks, &["h"], A::Pick(7), "tick h", ""),
        row(C::Ticks, &["enter"], A::Submit, "hand in", "hand in"),
        row(C::Ticks, &["down", "j"], A::Down, "next", ""),
        row(C::Ticks, &["up", "k"], A::Up, "before", ""),
        row(C::Truth, &["t", "y"], A::Truth(true), "true", "true"),
        row(C::Truth, &["f", "n"], A::Truth(false), "false", "false"),
        row(C::Typing, &["enter"], A::Submit, "hand in; nothing typed means: show me", "hand in"),
        row(C::Typing, &["esc"], A::Back, "leave the question", "leave"),
        row(C::Order, &["space"], A::Toggle, "pick the line up, or put it down", "pick up, put down"),
        row(C::Order, &["down", "j"], A::Down, "down, with the line if it is picked up", ""),
        row(C::Order, &["up", "k"], A::Up, "up, with the line if it is picked up", ""),
        row(C::Order, &["enter"], A::Submit, "hand in", "hand in"),
        row(C::Pairs, &["a"], A::Pick(0), "put a to the marked line", "… put to the line"),
        row(C::Pairs, &["b"], A::Pick(1), "put b to the marked line", ""),
        row(C::Pairs, &["c"], A::Pick(2), "put c to the marked line", ""),
        row(C::Pairs, &["d"], A::Pick(3), "put d to the marked line", ""),
        row(C::Pairs, &["e"], A::Pick(4), "put e to the marked line", ""),
        row(C::Pairs, &["f"], A::Pick(5), "put f to the marked line", ""),
        row(C::Pairs, &["g"], A::Pick(6), "put g to the marked line", ""),
        row(C::Pairs, &["h"], A::Pick(7), "put h to the marked line", ""),
        row(C::Pairs, &["down", "j"], A::Down, "next line", ""),
        row(C::Pairs, &["up", "k"], A::Up, "line before", ""),
        row(C::Pairs, &["enter"], A::Submit, "hand in", "hand in"),
        row(C::Judged, &["space", "enter"], A::GoOn, "go on", "go on"),
        row(C::Judged, &["u"], A::Undo, "take back the answer", "undo"),
        row(C::Judged, &["0"], A::CountWrong, "count a close answer as wrong", "count it wrong"),
        row(C::Stop, &["space", "enter"], A::Answer, "answer the question", "answer"),
        row(C::Stop, &["x"], A::Waive, "not now: pass it over", "not now"),
        row(C::Stop, &["!"], A::Suspend, "never ask this", "never ask"),
        row(C::Stop, &["u"], A::Undo, "take back the last answer", "undo"),
        row(C::Review, &["space"], A::Grade(Rating::Good), "good, once the answer is shown", ""),
        row(C::Review, &["pgdn"], A::PageDown, "more of a long card", "more"),
        row(C::Review, &["pgup"], A::PageUp, "back in a long card", ""),
        row(C::Review, &["u"], A::Undo, "take back the last answer", "undo"),
        row(C::Review, &["o"], A::Passage, "read the passage that answers it", "passage"),
        row(C::Review, &["minus"], A::Bury, "not today", "not today"),
        row(C::Review, &["!"], A::Suspend, "never ask this again", "never ask"),
        row(C::Term, &["tab", "down", "j"], A::NextLink, "next of the terms to see", "next term"),
        row(C::Term, &["shift-tab", "up", "k"], A::PreviousLink, "term before", ""),
        row(C::Term, &["enter", "K"], A::Choose, "go to the marked term", "go to it"),
        row(
            C::Term,
            &["ctrl-o", "backspace"],
            A::JumpBack,
            "back to the term before, or to the text",
            "back",
        ),
        row(C::Term, &["space", "pgdn"], A::PageDown, "more of a long entry", "more"),
        row(C::Term, &["b", "pgup"], A::PageUp, "back in a long entry", ""),
        row(C::Term, &["R"], A::Resume, "ask its suspended cards again", ""),
        row(C::Home, &["r"], A::Review, "review what is due", "review"),
        row(C::Home, &["enter"], A::Choose, "open what is marked", "open"),
        row(C::Home, &["c"], A::Courses, "choose a course", "courses"),
        row(C::Home, &["q", "esc"], A::Back, "leave", "leave"),
        row(C::Reader, &["space", "pgdn", "f"], A::PageDown, "a page on", "page"),
        row(C::Reader, &["tab"], A::NextLink, "next term, source or note", "next term"),
        row(C::Reader, &["shift-tab"], A::PreviousLink, "term, source or note before", ""),
        row(C::Reader, &["K", "enter"], A::Entry, "the marked term in full", "more"),
        row(C::Reader, &["p"], A::NextStop, "next open question", "question"),
        row(C::Reader, &["t"], A::Contents, "contents of the lesson", "contents"),
        row(C::Reader, &["ctrl-o"], A::JumpBack, "back to where a jump began", "back"),
        row(C::Reader, &["u"], A::Undo, "take back the last answer", "undo"),
        row(C::Reader, &["b", "pgup"], A::PageUp, "a page back", ""),
        row(C::Reader, &["j", "down"], A::Down, "a line on", ""),
        row(C::Reader, &["k", "up"], A::Up, "a line back", ""),
        row(C::Reader, &["d", "ctrl-d"], A::HalfDown, "half a page on", ""),
        row(C::Reader, &["ctrl-u"], A::HalfUp, "half a page back", ""),
        row(C::Reader, &["}"], A::ParagraphDown, "next paragraph", ""),
        row(C::Reader, &["{"], A::ParagraphUp, "paragraph before", ""),
        row(C::Reader, &[")"], A::HeadingDown, "next heading", ""),
        row(C::Reader, &["("], A::HeadingUp, "heading before", ""),
        row(C::Reader, &["g", "home"], A::Top, "beginning of the lesson", ""),
        row(C::Reader, &["G", "end"], A::Bottom, "end of the lesson", ""),
        row(C::Reader, &["L"], A::NextLesson, "next lesson", ""),
        row(C::Reader, &["H"], A::PreviousLesson, "lesson before", ""),
        row(C::Reader, &["R"], A::Resume, "ask again what was silenced or passed over here", "ask again"),
        row(C::Reader, &["r"], A::Review, "review what is due", ""),
        row(C::Done, &["u"], A::Undo, "take back the last answer", "undo"),
        row(C::Page, &["space", "pgdn"], A::PageDown, "a page on", "more"),
        row(C::Page, &["b", "pgup"], A::PageUp, "a page back", ""),
        row(C::Page, &["down", "j"], A::Down, "a line on", ""),
        row(C::Page, &["up", "k"], A::Up, "a line back", ""),
        row(C::Page, &["?", "f1", "enter"], A::Back, "close", ""),
        row(C::List, &["enter"], A::Choose, "take what is marked", "choose"),
        row(C::List, &["down", "j"], A::Down, "next", ""),
        row(C::List, &["up", "k"], A::Up, "before", ""),
        row(C::List, &["g", "home"], A::Top, "first", ""),
        row(C::List, &["G", "end"], A::Bottom, "last", ""),
        row(C::List, &["space", "pgdn"], A::PageDown, "a page on", ""),
        row(C::List, &["b", "pgup"], A::PageUp, "a page back", ""),
        row(C::Global, &["?", "f1"], A::Help, "all keys", "all keys"),
        row(C::Global, &["q", "esc"], A::Back, "back", "back"),
        row(C::Global, &["ctrl-c"], A::Quit, "leave; everything is saved", ""),
    ]
};

/// What `event` means in the first of `contexts` that knows the key.
pub fn action(contexts: &[Context], event: &KeyEvent) -> Option<Action> {
    contexts.iter().find_map(|context| {
        rows(*context)
            .find(|binding| binding.keys.iter().any(|name| key::matches(name, event)))
            .map(|binding| binding.action)
    })
}

/// The rows of one context.
pub fn rows(context: Context) -> impl Iterator<Item = &'static Binding> {
    KEYMAP.iter().filter(move |binding| binding.context == context)
}

/// The keys that work in `contexts` and belong into the footer: the name of each, and what it does.
/// A key that an earlier context has taken is not named again, nor is an action that `offers` denies or that was named;
/// nor, while letters are typed into a field, a key that is a letter.
pub fn footer(
    contexts: &[Context],
    is_typing: bool,
    offers: impl Fn(Action) -> bool,
) -> Vec<(&'static str, &'static str)> {
    let mut taken: Vec<&str> = Vec::new();
    let mut named: Vec<Action> = Vec::new();
    let mut items = Vec::new();
    for binding in contexts.iter().flat_map(|context| rows(*context)) {
        let free = binding.keys.iter().find(|name| {
            let is_letter =
                key::parse(name).is_some_and(|key| key.modifiers.is_empty() && key.code.as_char().is_some());
            !(taken.contains(*name) || is_typing && is_letter)
        });
        let is_wanted =
            !binding.footer.is_empty() && !named.contains(&binding.action) && offers(binding.action);
        if let Some(name) = free.filter(|_| is_wanted) {
            items.push((*name, binding.footer));
            named.push(binding.action);
        }
        taken.extend(binding.keys);
    }
    items
}

#[cfg(test)]
mod tests {
    use super::*;
    use crossterm::event::KeyCode::{Char, Enter};
    use std::collections::HashSet;

    #[test]
    fn every_key_has_a_name_and_is_bound_once_in_its_context() {
        let mut seen = HashSet::new();
        for binding in KEYMAP {
            for name in binding.keys {
                let event = key::parse(name);
                assert!(event.is_some(), "no key is called {name}");
                assert!(seen.insert((binding.context, event)), "{name} twice in {:?}", binding.context);
            }
            assert!(!binding.help.is_empty() && binding.help.trim() == binding.help);
        }
    }

    #[test]
    fn a_specific_context_comes_first_and_its_keys_are_not_offered_twice() {
        let space = key::parse("space").unwrap();
        assert_eq!(action(&[Context::Stop, Context::Reader], &space), Some(Action::Answer));
        assert_eq!(action(&[Context::Reader], &space), Some(Action::PageDown));
        let items = footer(&[Context::Stop, Context::Reader, Context::Global], false, |_| true);
        assert_eq!(items[0], ("space", "answer"));
        assert!(items.contains(&("pgdn", "page")));
    }

    #[test]
    fn while_one_types_the_footer_names_no_letters() {
        let items = footer(&[Context::Typing, Context::Reader, Context::Global], true, |_| true);
        let keys: Vec<&str> = items.iter().map(|(key, _)| *key).collect();
        assert!(keys.contains(&"f1") && keys.contains(&"pgdn"), "{keys:?}");
        assert!(keys.iter().all(|key| key.len() > 1), "{keys:?}");
    }

    #[test]
    fn scripts_name_keys_in_angle_brackets() {
        let events = key::script("j<enter>3 <ctrl-o><");
        let labels: Vec<_> = events.iter().map(|event| event.code).collect();
        assert_eq!(labels, [Char('j'), Enter, Char('3'), Char(' '), Char('o'), Char('<')]);
    }
}
