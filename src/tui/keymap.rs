//! What every key does: one table, from which keys are dispatched and footers, the help screen and the README's table
//! are drawn. What the learner changed of it is in [`in_force`].

mod context;
pub mod in_force;
mod names;
mod rebind;

pub use context::Context;
pub use in_force::Keymap;
pub use names::names;
pub use rebind::Refusal;

use super::action::Action;
use crate::domain::rating::Rating;
use crate::l10n::Texts;

/// A row of the table.
#[derive(Debug, PartialEq, Eq)]
pub struct Binding {
    /// Where it applies.
    pub context: Context,
    /// Its name in the files, such as `next-link`.
    pub name: &'static str,
    /// Names of keys, see [`super::key::parse`]; the first is the one that is shown.
    pub keys: &'static [&'static str],
    /// What they mean.
    pub action: Action,
}

impl Binding {
    /// What the keys do, in a few words.
    pub fn help(&self, texts: &Texts) -> String {
        texts.fill(&self.text(), &[("key", self.name.trim_start_matches("pick-").into())])
    }

    /// The same in a word or two for the footer; none if it does not belong there.
    pub fn footer(&self, texts: &Texts) -> Option<String> {
        let is_named_by_the_first = matches!(self.action, Action::Pick(1..));
        (!is_named_by_the_first).then(|| texts.find(&format!("{}.footer", self.text()), &[]))?
    }

    /// The id of the text that says what the keys do; options have one for all letters.
    fn text(&self) -> String {
        let name = if matches!(self.action, Action::Pick(_)) { "pick" } else { self.name };
        format!("key-{}-{name}", self.context.name())
    }
}

const fn row(context: Context, name: &'static str, keys: &'static [&'static str], action: Action) -> Binding {
    Binding { context, name, keys, action }
}

/// The table. Within a context the most useful row stands first: footers are cut at the right.
pub static KEYMAP: &[Binding] = {
    use Action as A;
    use Context as C;
    &[
        row(C::Front, "answer", &["space", "enter"], A::Answer),
        row(C::Grade, "good", &["space", "3", "enter"], A::Grade(Rating::Good)),
        row(C::Grade, "again", &["1"], A::Grade(Rating::Again)),
        row(C::Grade, "hard", &["2"], A::Grade(Rating::Hard)),
        row(C::Grade, "easy", &["4"], A::Grade(Rating::Easy)),
        row(C::Hidden, "uncover", &["space", "enter"], A::Uncover),
        row(C::Hidden, "think-first", &["w"], A::ThinkFirst),
        row(C::Choice, "pick-a", &["a"], A::Pick(0)),
        row(C::Choice, "pick-b", &["b"], A::Pick(1)),
        row(C::Choice, "pick-c", &["c"], A::Pick(2)),
        row(C::Choice, "pick-d", &["d"], A::Pick(3)),
        row(C::Choice, "pick-e", &["e"], A::Pick(4)),
        row(C::Choice, "pick-f", &["f"], A::Pick(5)),
        row(C::Choice, "pick-g", &["g"], A::Pick(6)),
        row(C::Choice, "pick-h", &["h"], A::Pick(7)),
        row(C::Choice, "submit", &["enter"], A::Submit),
        row(C::Choice, "down", &["down", "j"], A::Down),
        row(C::Choice, "up", &["up", "k"], A::Up),
        row(C::Choice, "think-first", &["w"], A::ThinkFirst),
        row(C::Ticks, "toggle", &["space"], A::Toggle),
        row(C::Ticks, "pick-a", &["a"], A::Pick(0)),
        row(C::Ticks, "pick-b", &["b"], A::Pick(1)),
        row(C::Ticks, "pick-c", &["c"], A::Pick(2)),
        row(C::Ticks, "pick-d", &["d"], A::Pick(3)),
        row(C::Ticks, "pick-e", &["e"], A::Pick(4)),
        row(C::Ticks, "pick-f", &["f"], A::Pick(5)),
        row(C::Ticks, "pick-g", &["g"], A::Pick(6)),
        row(C::Ticks, "pick-h", &["h"], A::Pick(7)),
        row(C::Ticks, "submit", &["enter"], A::Submit),
        row(C::Ticks, "down", &["down", "j"], A::Down),
        row(C::Ticks, "up", &["up", "k"], A::Up),
        row(C::Ticks, "think-first", &["w"], A::ThinkFirst),
        row(C::Truth, "true", &["t", "y", "д"], A::Truth(true)),
        row(C::Truth, "false", &["f", "n", "н"], A::Truth(false)),
        row(C::Typing, "submit", &["enter"], A::Submit),
        row(C::Typing, "leave-field", &["esc"], A::LeaveField),
        row(C::Telling, "submit", &["enter"], A::Submit),
        row(C::Telling, "new-line", &["ctrl-j"], A::NewLine),
        row(C::Telling, "leave-field", &["esc"], A::LeaveField),
        row(C::LeftField, "type-on", &["enter", "space", "i"], A::TypeOn),
        row(C::Order, "toggle", &["space"], A::Toggle),
        row(C::Order, "down", &["down", "j"], A::Down),
        row(C::Order, "up", &["up", "k"], A::Up),
        row(C::Order, "submit", &["enter"], A::Submit),
        row(C::Pairs, "pick-a", &["a"], A::Pick(0)),
        row(C::Pairs, "pick-b", &["b"], A::Pick(1)),
        row(C::Pairs, "pick-c", &["c"], A::Pick(2)),
        row(C::Pairs, "pick-d", &["d"], A::Pick(3)),
        row(C::Pairs, "pick-e", &["e"], A::Pick(4)),
        row(C::Pairs, "pick-f", &["f"], A::Pick(5)),
        row(C::Pairs, "pick-g", &["g"], A::Pick(6)),
        row(C::Pairs, "pick-h", &["h"], A::Pick(7)),
        row(C::Pairs, "down", &["down", "j"], A::Down),
        row(C::Pairs, "up", &["up", "k"], A::Up),
        row(C::Pairs, "submit", &["enter"], A::Submit),
        row(C::Judged, "go-on", &["space", "enter"], A::GoOn),
        row(C::Judged, "undo", &["u"], A::Undo),
        row(C::Judged, "count-wrong", &["0"], A::CountWrong),
        row(C::First, "back", &["esc", "q", "x"], A::Back),
        row(C::Stop, "answer", &["space", "enter"], A::Answer),
        row(C::Stop, "waive", &["x"], A::Waive),
        row(C::Stop, "suspend", &["!"], A::Suspend),
        row(C::Stop, "undo", &["u"], A::Undo),
        row(C::Review, "page-down", &["pgdn"], A::PageDown),
        row(C::Review, "page-up", &["pgup"], A::PageUp),
        row(C::Review, "undo", &["u"], A::Undo),
        row(C::Review, "passage", &["o"], A::Passage),
        row(C::Review, "bury", &["minus"], A::Bury),
        row(C::Review, "suspend", &["!"], A::Suspend),
        row(C::Quiz, "page-down", &["pgdn"], A::PageDown),
        row(C::Quiz, "page-up", &["pgup"], A::PageUp),
        row(C::Quiz, "undo", &["u"], A::Undo),
        row(C::Quiz, "passage", &["o"], A::Passage),
        row(C::Quiz, "waive", &["x"], A::Waive),
        row(C::Quiz, "suspend", &["!"], A::Suspend),
        row(C::QuizSetup, "submit", &["enter"], A::Submit),
        row(C::QuizSetup, "toggle", &["space"], A::Toggle),
        row(C::QuizSetup, "more", &["+", "right"], A::More),
        row(C::QuizSetup, "fewer", &["minus", "left"], A::Fewer),
        row(C::QuizSetup, "tick-all", &["a"], A::TickAll),
        row(C::QuizResult, "go-on", &["space"], A::GoOn),
        row(C::QuizResult, "passage", &["enter", "o"], A::Passage),
        row(C::QuizResult, "again", &["r"], A::Again),
        row(C::QuizResult, "undo", &["u"], A::Undo),
        row(C::DrillSetup, "submit", &["enter"], A::Submit),
        row(C::DrillSetup, "toggle", &["space"], A::Toggle),
        row(C::DrillSetup, "more", &["+", "right"], A::More),
        row(C::DrillSetup, "fewer", &["minus", "left"], A::Fewer),
        row(C::DrillSetup, "tick-all", &["a"], A::TickAll),
        row(C::DrillSetup, "classes", &["c"], A::Classes),
        row(C::DrillLobby, "go-on", &["enter"], A::GoOn),
        row(C::DrillCall, "draw", &["enter", "space", "r"], A::Draw),
        row(C::DrillSure, "sure-1", &["1"], A::Sure(1)),
        row(C::DrillSure, "sure-2", &["2"], A::Sure(2)),
        row(C::DrillSure, "sure-3", &["3"], A::Sure(3)),
        row(C::DrillRow, "submit", &["enter"], A::Submit),
        row(C::DrillRow, "undo", &["backspace"], A::Undo),
        row(C::DrillLetters, "pick-a", &["a"], A::Pick(0)),
        row(C::DrillLetters, "pick-b", &["b"], A::Pick(1)),
        row(C::DrillLetters, "pick-c", &["c"], A::Pick(2)),
        row(C::DrillLetters, "pick-d", &["d"], A::Pick(3)),
        row(C::DrillLetters, "pick-e", &["e"], A::Pick(4)),
        row(C::DrillLetters, "pick-f", &["f"], A::Pick(5)),
        row(C::DrillLetters, "pick-g", &["g"], A::Pick(6)),
        row(C::DrillLetters, "pick-h", &["h"], A::Pick(7)),
        row(C::DrillJudge, "true", &["y", "д"], A::Truth(true)),
        row(C::DrillJudge, "false", &["n", "н"], A::Truth(false)),
        row(C::DrillOpen, "lock", &["enter"], A::Lock),
        row(C::DrillAnswer, "reveal", &["enter"], A::Reveal),
        row(C::DrillTalk, "go-on", &["enter", "v"], A::GoOn),
        row(C::DrillReveal, "go-on", &["enter"], A::GoOn),
        row(C::DrillReveal, "points", &["b"], A::Points),
        row(C::DrillEnd, "results", &["r"], A::Results),
        row(C::DrillEnd, "back", &["enter", "q", "esc"], A::Back),
        row(C::Drill, "draw", &["space", "r"], A::Draw),
        row(C::Drill, "discuss", &["v"], A::Discuss),
        row(C::Drill, "show-bars", &["s"], A::ShowBars),
        row(C::Drill, "passage", &["o"], A::Passage),
        row(C::Drill, "private", &["p"], A::Private),
        row(C::Drill, "undo", &["u"], A::Undo),
        row(C::Drill, "type-on", &["i"], A::TypeOn),
        row(C::Drill, "people", &["l"], A::People),
        row(C::Drill, "more-time", &["+"], A::MoreTime),
        row(C::Drill, "pause-time", &["t"], A::PauseTime),
        row(C::Drill, "waive", &["x"], A::Waive),
        row(C::Drill, "page-down", &["pgdn", "down"], A::PageDown),
        row(C::Drill, "page-up", &["pgup", "up"], A::PageUp),
        row(C::DrillAsk, "submit", &["enter", "y", "д"], A::Submit),
        row(C::DrillAsk, "back", &["esc", "n", "q", "н"], A::Back),
        row(C::DrillPeople, "choose", &["enter"], A::Choose),
        row(C::DrillPeople, "absent", &["m"], A::Absent),
        row(C::DrillPeople, "rename", &["e"], A::Rename),
        row(C::DrillPeople, "add", &["a"], A::Add),
        row(C::DrillPeople, "hide", &["h"], A::Hide),
        row(C::DrillPeople, "remove", &["x"], A::Remove),
        row(C::DrillPeople, "new-key", &["K"], A::NewKey),
        row(C::DrillPeople, "undo", &["u"], A::Undo),
        row(C::Term, "next-link", &["tab", "down", "j"], A::NextLink),
        row(C::Term, "previous-link", &["shift-tab", "up", "k"], A::PreviousLink),
        row(C::Term, "choose", &["enter", "K"], A::Choose),
        row(C::Term, "jump-back", &["ctrl-o", "backspace"], A::JumpBack),
        row(C::Term, "copy", &["y"], A::Copy),
        row(C::Term, "page-down", &["space", "pgdn"], A::PageDown),
        row(C::Term, "page-up", &["b", "pgup"], A::PageUp),
        row(C::Term, "resume", &["R"], A::Resume),
        row(C::Home, "review", &["r"], A::Review),
        row(C::Home, "choose", &["enter"], A::Choose),
        row(C::Home, "glossary", &["g"], A::Glossary),
        row(C::Home, "timeline", &["t"], A::Timeline),
        row(C::Home, "register", &["i"], A::Register),
        row(C::Home, "find", &["/"], A::Find),
        row(C::Home, "notes", &["n"], A::Notes),
        row(C::Home, "quiz", &["z"], A::Quiz),
        row(C::Home, "drill", &["d"], A::Drill),
        row(C::Home, "courses", &["c"], A::Courses),
        row(C::Home, "works", &["S"], A::Works),
        row(C::Home, "back", &["q", "esc"], A::Back),
        row(C::Reader, "page-down", &["space", "pgdn", "f"], A::PageDown),
        row(C::Reader, "guess", &["P"], A::Guess),
        row(C::Reader, "next-link", &["tab"], A::NextLink),
        row(C::Reader, "previous-link", &["shift-tab"], A::PreviousLink),
        row(C::Reader, "entry", &["K", "enter"], A::Entry),
        row(C::Reader, "next-hit", &["n"], A::NextHit),
        row(C::Reader, "previous-hit", &["N"], A::PreviousHit),
        row(C::Reader, "next-stop", &["p"], A::NextStop),
        row(C::Reader, "contents", &["t"], A::Contents),
        row(C::Reader, "write-note", &["a"], A::WriteNote),
        row(C::Reader, "notes", &["A"], A::Notes),
        row(C::Reader, "search", &["/"], A::Search),
        row(C::Reader, "jump-back", &["ctrl-o", "alt-left"], A::JumpBack),
        row(C::Reader, "jump-forward", &["ctrl-r", "alt-right"], A::JumpForward),
        row(C::Reader, "undo", &["u"], A::Undo),
        row(C::Reader, "table", &["T"], A::Table),
        row(C::Reader, "copy", &["y"], A::Copy),
        row(C::Reader, "edit", &["e"], A::Edit),
        row(C::Reader, "page-up", &["b", "pgup"], A::PageUp),
        row(C::Reader, "down", &["j", "down"], A::Down),
        row(C::Reader, "up", &["k", "up"], A::Up),
        row(C::Reader, "half-down", &["d", "ctrl-d"], A::HalfDown),
        row(C::Reader, "half-up", &["ctrl-u"], A::HalfUp),
        row(C::Reader, "paragraph-down", &["}"], A::ParagraphDown),
        row(C::Reader, "paragraph-up", &["{"], A::ParagraphUp),
        row(C::Reader, "heading-down", &[")"], A::HeadingDown),
        row(C::Reader, "heading-up", &["("], A::HeadingUp),
        row(C::Reader, "top", &["g", "home"], A::Top),
        row(C::Reader, "bottom", &["G", "end"], A::Bottom),
        row(C::Reader, "next-lesson", &["L"], A::NextLesson),
        row(C::Reader, "previous-lesson", &["H"], A::PreviousLesson),
        row(C::Reader, "set-mark", &["m"], A::SetMark),
        row(C::Reader, "go-to-mark", &["'"], A::GoToMark),
        row(C::Reader, "sources", &["F"], A::Sources),
        row(C::Reader, "source", &["s"], A::Source),
        row(C::Reader, "works", &["S"], A::Works),
        row(C::Reader, "narrower", &["minus"], A::Narrower),
        row(C::Reader, "wider", &["+"], A::Wider),
        row(C::Reader, "usual-measure", &["="], A::UsualMeasure),
        row(C::Reader, "justify", &["J"], A::Justify),
        row(C::Reader, "resume", &["R"], A::Resume),
        row(C::Reader, "review", &["r"], A::Review),
        row(C::Letter, "marks", &["'"], A::Marks),
        row(C::GuessBars, "submit", &["enter"], A::Submit),
        row(C::GuessBars, "down", &["down", "j"], A::Down),
        row(C::GuessBars, "up", &["up", "k"], A::Up),
        row(C::GuessBars, "raise", &["right", "l"], A::Raise),
        row(C::GuessBars, "lower", &["left", "h"], A::Lower),
        row(C::GuessBars, "raise-much", &["L"], A::RaiseMuch),
        row(C::GuessBars, "lower-much", &["H"], A::LowerMuch),
        row(C::GuessLine, "submit", &["enter"], A::Submit),
        row(C::GuessLine, "down", &["right", "l"], A::Down),
        row(C::GuessLine, "up", &["left", "h"], A::Up),
        row(C::GuessLine, "raise", &["up", "k"], A::Raise),
        row(C::GuessLine, "lower", &["down", "j"], A::Lower),
        row(C::GuessLine, "raise-much", &["K", "pgup"], A::RaiseMuch),
        row(C::GuessLine, "lower-much", &["J", "pgdn"], A::LowerMuch),
        row(C::Contents, "contents", &["t"], A::Contents),
        row(C::Done, "undo", &["u"], A::Undo),
        row(C::Page, "page-down", &["space", "pgdn"], A::PageDown),
        row(C::Page, "page-up", &["b", "pgup"], A::PageUp),
        row(C::Page, "down", &["down", "j"], A::Down),
        row(C::Page, "up", &["up", "k"], A::Up),
        row(C::Page, "back", &["?", "f1", "enter"], A::Back),
        row(C::Find, "choose", &["enter"], A::Choose),
        row(C::Find, "down", &["down", "ctrl-n"], A::Down),
        row(C::Find, "up", &["up"], A::Up),
        row(C::Find, "next-link", &["tab"], A::NextLink),
        row(C::Find, "page-down", &["pgdn"], A::PageDown),
        row(C::Find, "page-up", &["pgup"], A::PageUp),
        row(C::Find, "back", &["esc", "ctrl-o"], A::Back),
        row(C::Search, "submit", &["enter"], A::Submit),
        row(C::Search, "back", &["esc"], A::Back),
        row(C::Search, "next-hit", &["down", "ctrl-n"], A::NextHit),
        row(C::Search, "previous-hit", &["up"], A::PreviousHit),
        row(C::Glossary, "choose", &["enter"], A::Choose),
        row(C::Glossary, "filter", &["/"], A::Search),
        row(C::Glossary, "review", &["r"], A::Review),
        row(C::Glossary, "review-all", &["R"], A::ReviewAll),
        row(C::Glossary, "heading-down", &["]"], A::HeadingDown),
        row(C::Glossary, "heading-up", &["["], A::HeadingUp),
        row(C::Glossary, "other-script", &["s"], A::OtherScript),
        row(C::Results, "choose", &["enter"], A::Choose),
        row(C::Results, "write", &["w"], A::WriteResults),
        row(C::Results, "back", &["q", "esc"], A::Back),
        row(C::ResultsQuestion, "back", &["q", "esc"], A::Back),
        row(C::ResultsQuestion, "down", &["down", "j"], A::Down),
        row(C::ResultsQuestion, "up", &["up", "k"], A::Up),
        row(C::ResultsQuestion, "page-down", &["space", "pgdn"], A::PageDown),
        row(C::ResultsQuestion, "page-up", &["b", "pgup"], A::PageUp),
        row(C::Timeline, "choose", &["enter"], A::Choose),
        row(C::Timeline, "next-link", &["tab", "l", "right"], A::NextLink),
        row(C::Timeline, "previous-link", &["shift-tab", "h", "left"], A::PreviousLink),
        row(C::Timeline, "filter", &["/"], A::Search),
        row(C::Timeline, "table", &["T"], A::Table),
        row(C::Register, "choose", &["enter"], A::Choose),
        row(C::Register, "next-link", &["tab", "l", "right"], A::NextLink),
        row(C::Register, "previous-link", &["shift-tab", "h", "left"], A::PreviousLink),
        row(C::Register, "filter", &["/"], A::Search),
        row(C::Glossary, "works", &["S"], A::Works),
        row(C::Sources, "choose", &["enter"], A::Choose),
        row(C::Sources, "next-link", &["tab"], A::NextLink),
        row(C::Sources, "previous-link", &["shift-tab"], A::PreviousLink),
        row(C::Sources, "copy", &["y"], A::Copy),
        row(C::Sources, "jump-back", &["ctrl-o", "alt-left"], A::JumpBack),
        row(C::Writing, "submit", &["enter"], A::Submit),
        row(C::Writing, "back", &["esc"], A::Back),
        row(C::Notes, "choose", &["enter"], A::Choose),
        row(C::Notes, "write-note", &["a"], A::WriteNote),
        row(C::Classes, "choose", &["enter"], A::Choose),
        row(C::Classes, "add", &["a"], A::Add),
        row(C::Roster, "add", &["a"], A::Add),
        row(C::Roster, "rename", &["enter"], A::Rename),
        row(C::Roster, "hide", &["h"], A::Hide),
        row(C::Roster, "remove", &["x"], A::Remove),
        row(C::Roster, "undo", &["u"], A::Undo),
        row(C::Roster, "team", &["t"], A::Team),
        row(C::Roster, "rename-class", &["n"], A::RenameClass),
        row(C::Naming, "submit", &["enter"], A::Submit),
        row(C::Naming, "back", &["esc"], A::Back),
        row(C::Entering, "submit", &["enter"], A::Submit),
        row(C::Entering, "down", &["down"], A::Down),
        row(C::Entering, "up", &["up"], A::Up),
        row(C::Entering, "page-down", &["pgdn"], A::PageDown),
        row(C::Entering, "page-up", &["pgup"], A::PageUp),
        row(C::Entering, "back", &["esc"], A::Back),
        row(C::Entered, "undo", &["u"], A::Undo),
        row(C::Entered, "down", &["down", "j"], A::Down),
        row(C::Entered, "up", &["up", "k"], A::Up),
        row(C::List, "choose", &["enter"], A::Choose),
        row(C::List, "down", &["down", "j"], A::Down),
        row(C::List, "up", &["up", "k"], A::Up),
        row(C::List, "top", &["g", "home"], A::Top),
        row(C::List, "bottom", &["G", "end"], A::Bottom),
        row(C::List, "page-down", &["space", "pgdn"], A::PageDown),
        row(C::List, "page-up", &["b", "pgup"], A::PageUp),
        row(C::Projector, "help", &["?", "f1"], A::Help),
        row(C::Projector, "next-theme", &["C"], A::NextTheme),
        row(C::Projector, "back", &["q", "esc"], A::Back),
        row(C::Projector, "quit", &["ctrl-c"], A::Quit),
        row(C::Global, "help", &["?", "f1"], A::Help),
        row(C::Global, "find", &["ctrl-f"], A::Find),
        row(C::Global, "go-to", &["ctrl-p"], A::GoTo),
        row(C::Global, "glossary", &["ctrl-g"], A::Glossary),
        row(C::Global, "timeline", &["ctrl-t"], A::Timeline),
        row(C::Global, "register", &["ctrl-x"], A::Register),
        row(C::Global, "back", &["q", "esc"], A::Back),
        row(C::Global, "next-theme", &["C"], A::NextTheme),
        row(C::Global, "zen", &["Z"], A::Zen),
        row(C::Global, "quit", &["ctrl-c"], A::Quit),
    ]
};

/// The rows of one context.
pub fn rows(context: Context) -> impl Iterator<Item = &'static Binding> {
    KEYMAP.iter().filter(move |binding| binding.context == context)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Language;
    use crate::tui::key;
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
            for texts in Language::ALL.map(Texts::new) {
                assert!(texts.find(&binding.text(), &[]).is_some(), "{} says nothing", binding.text());
            }
        }
    }
}
