//! What can be settled of a drill beside its lessons.

use super::super::words;
use crate::classroom::game::{Board, Naming, Scoring, Way};
use crate::classroom::plan::{Plan, TEAM_KEYS};
use crate::l10n::say;
use crate::tui::screen::Ctx;

/// By how many questions a key makes a drill longer or shorter.
const STEP: usize = 5;

/// The most questions that can be asked for here.
const MOST: usize = 50;

/// The fewest teams.
const FEWEST_TEAMS: usize = 2;

/// The times for a question that can be chosen, in seconds.
const SECONDS: [u32; 5] = [20, 30, 60, 90, 120];

/// The kinds that can be chosen together: all, those with options, those in words, those that are judged.
const KINDS: [&[&str]; 4] =
    [&[], &["Choice", "Multi", "TrueFalse"], &["Typed", "Numeric", "Cloze"], &["Basic", "Recall"]];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Setting {
    Way,
    Class,
    WarmUp,
    Names,
    Teams,
    Number,
    Kinds,
    Scoring,
    Board,
    Seconds,
}

impl Setting {
    /// What there is to settle of a drill like this.
    pub(super) fn of(plan: &Plan, has_classes: bool) -> Vec<Self> {
        let class = has_classes.then_some(Self::Class);
        let warm_up = plan.class.is_some().then_some(Self::WarmUp);
        let names = (plan.class.is_some() && plan.way == Way::HotSeat).then_some(Self::Names);
        let teams = (plan.way == Way::Teams).then_some(Self::Teams);
        let rest = [Self::Number, Self::Kinds, Self::Scoring, Self::Board, Self::Seconds];
        let counts =
            |setting: &Self| plan.way != Way::Hands || !matches!(setting, Self::Scoring | Self::Board);
        let who = class.into_iter().chain(warm_up).chain(names).chain(teams);
        std::iter::once(Self::Way).chain(who).chain(rest.into_iter().filter(counts)).collect()
    }

    /// Turns to the next that can be had, and after the last to the first.
    pub(super) fn turn(self, plan: &mut Plan, ctx: &Ctx<'_>) {
        match self {
            Self::Way => plan.way = next_way(plan.way),
            Self::Class => turn_class(plan, ctx),
            Self::WarmUp => plan.is_warm_up = !plan.is_warm_up,
            Self::Names => plan.naming = next_naming(plan.naming),
            Self::Teams | Self::Number if self.can(plan, 1) => self.change(plan, 1),
            Self::Teams => plan.teams = FEWEST_TEAMS,
            Self::Number => plan.questions.number = STEP,
            Self::Kinds => plan.questions.kinds = next_kinds(&plan.questions.kinds),
            Self::Scoring => plan.rules.scoring = next_scoring(plan.rules.scoring),
            Self::Board => plan.rules.board = next_board(plan.rules.board, plan.class.is_some()),
            Self::Seconds => {
                let longer = |seconds: &&u32| plan.rules.seconds.is_none_or(|now| **seconds > now);
                plan.rules.seconds = SECONDS.iter().find(longer).copied();
            }
        }
    }

    /// Whether there can be more, or fewer if `by` is negative.
    pub(super) fn can(self, plan: &Plan, by: i8) -> bool {
        match (self, by > 0) {
            (Self::Number, true) => plan.questions.number < MOST,
            (Self::Number, false) => plan.questions.number > 1,
            (Self::Teams, true) => plan.teams < TEAM_KEYS.len(),
            (Self::Teams, false) => plan.teams > FEWEST_TEAMS,
            _ => false,
        }
    }

    /// More, or fewer.
    pub(super) fn change(self, plan: &mut Plan, by: i8) {
        if !self.can(plan, by) {
            return;
        }
        match (self, by > 0) {
            (Self::Number, true) => plan.questions.number = (plan.questions.number + STEP).min(MOST),
            (Self::Number, false) => {
                plan.questions.number = plan.questions.number.saturating_sub(STEP).max(1);
            }
            (Self::Teams, true) => plan.teams += 1,
            (Self::Teams, false) => plan.teams -= 1,
            _ => {}
        }
    }

    /// What is settled, and how.
    pub(super) fn words(self, plan: &Plan, ctx: &Ctx<'_>) -> (String, String) {
        let texts = ctx.texts;
        match self {
            Self::Way => (say!(texts, "drill-way"), words::way(plan.way, ctx)),
            Self::Class => (say!(texts, "drill-of-class"), class(plan, ctx)),
            Self::WarmUp => (say!(texts, "drill-asked"), asked(plan.is_warm_up, ctx)),
            Self::Names => (say!(texts, "drill-names"), naming(plan.naming, ctx)),
            Self::Teams => (say!(texts, "drill-teams"), plan.teams.to_string()),
            Self::Number => (say!(texts, "quiz-number"), plan.questions.number.to_string()),
            Self::Kinds => (say!(texts, "drill-kinds"), kinds(plan, ctx)),
            Self::Scoring => (say!(texts, "drill-scoring"), scoring(plan.rules.scoring, ctx)),
            Self::Board => (say!(texts, "drill-board"), board(plan.rules.board, ctx)),
            Self::Seconds => {
                let seconds = plan.rules.seconds;
                let words = seconds.map(|count| say!(texts, "drill-seconds-each", count = count));
                (say!(texts, "drill-time"), words.unwrap_or_else(|| say!(texts, "drill-no-time")))
            }
        }
    }

    /// What it means.
    pub(super) fn hint(self, plan: &Plan, ctx: &Ctx<'_>) -> String {
        match (self, plan.way) {
            (Self::Way, Way::HotSeat) => say!(ctx.texts, "drill-hint-hot-seat"),
            (Self::Way, Way::Teams) => say!(ctx.texts, "drill-hint-teams"),
            (Self::Way, _) => say!(ctx.texts, "drill-hint-hands"),
            (Self::Scoring, _) if plan.rules.scoring == Scoring::Certainty => {
                say!(ctx.texts, "drill-hint-certainty")
            }
            (Self::WarmUp, _) => say!(ctx.texts, "drill-hint-warm-up"),
            (Self::Board, _) => say!(ctx.texts, "drill-hint-board"),
            (Self::Seconds, _) => say!(ctx.texts, "drill-hint-time"),
            (Self::Kinds, Way::Hands) => say!(ctx.texts, "drill-hint-kinds"),
            _ => String::new(),
        }
    }
}

fn next_way(way: Way) -> Way {
    match way {
        Way::HotSeat => Way::Teams,
        Way::Teams => Way::Hands,
        Way::Hands | Way::Paper { .. } => Way::HotSeat,
    }
}

/// The next class, and after the last none. The names of a class are there to be seen, unless they are to be hidden.
fn turn_class(plan: &mut Plan, ctx: &Ctx<'_>) {
    let classes = &ctx.desk.classes;
    let at = classes.iter().position(|class| Some(class.id) == plan.class);
    plan.class = classes.get(at.map_or(0, |at| at + 1)).map(|class| class.id);
    plan.is_warm_up &= plan.class.is_some();
    plan.naming = if plan.class.is_some() { Naming::Roster } else { Naming::Nickname };
}

/// Nicknames are chosen by those who play: a class has names of its own.
fn next_naming(naming: Naming) -> Naming {
    if naming == Naming::Anonymous { Naming::Roster } else { Naming::Anonymous }
}

fn next_kinds(kinds: &[&'static str]) -> Vec<&'static str> {
    let at = KINDS.iter().position(|known| *known == kinds);
    at.and_then(|at| KINDS.get(at + 1)).map_or_else(Vec::new, |kinds| kinds.to_vec())
}

fn next_scoring(scoring: Scoring) -> Scoring {
    match scoring {
        Scoring::Accuracy => Scoring::Certainty,
        Scoring::Certainty => Scoring::Streak,
        Scoring::Streak => Scoring::Speed,
        Scoring::Speed => Scoring::Accuracy,
    }
}

/// Groups are of a class.
fn next_board(board: Board, has_class: bool) -> Board {
    match board {
        Board::Off => Board::First,
        Board::First if has_class => Board::Groups,
        Board::First | Board::Groups => Board::Off,
    }
}

/// The kinds that are asked: in the name of their set, else by how many they are.
fn kinds(plan: &Plan, ctx: &Ctx<'_>) -> String {
    let kinds = &plan.questions.kinds;
    match KINDS.iter().position(|known| known == kinds) {
        Some(0) if plan.way == Way::Hands => say!(ctx.texts, "drill-kinds-hands"),
        Some(0) => say!(ctx.texts, "drill-kinds-all"),
        Some(1) => say!(ctx.texts, "drill-kinds-letters"),
        Some(2) => say!(ctx.texts, "drill-kinds-words"),
        Some(_) => say!(ctx.texts, "drill-kinds-aloud"),
        None => kinds.join(", "),
    }
}

fn class(plan: &Plan, ctx: &Ctx<'_>) -> String {
    let class = ctx.desk.classes.iter().find(|class| Some(class.id) == plan.class);
    class.map_or_else(|| say!(ctx.texts, "drill-no-class"), |class| class.name.to_string())
}

fn asked(is_warm_up: bool, ctx: &Ctx<'_>) -> String {
    if is_warm_up { say!(ctx.texts, "drill-asked-forgotten") } else { say!(ctx.texts, "drill-asked-lessons") }
}

fn naming(naming: Naming, ctx: &Ctx<'_>) -> String {
    match naming {
        Naming::Anonymous => say!(ctx.texts, "drill-names-numbers"),
        Naming::Nickname | Naming::Roster => say!(ctx.texts, "drill-names-shown"),
    }
}

fn scoring(scoring: Scoring, ctx: &Ctx<'_>) -> String {
    match scoring {
        Scoring::Accuracy => say!(ctx.texts, "drill-accuracy"),
        Scoring::Speed => say!(ctx.texts, "drill-speed"),
        Scoring::Streak => say!(ctx.texts, "drill-streak"),
        Scoring::Certainty => say!(ctx.texts, "drill-certainty"),
    }
}

fn board(board: Board, ctx: &Ctx<'_>) -> String {
    match board {
        Board::Off => say!(ctx.texts, "drill-board-off"),
        Board::First => say!(ctx.texts, "drill-board-first"),
        Board::Groups => say!(ctx.texts, "drill-board-groups"),
    }
}
